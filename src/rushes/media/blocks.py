"""H.264 of pictures that are made of flat blocks of 16 by 16 pixels, written bit by bit: a thousand pictures take
milliseconds, and are the same bytes on every machine.

Baseline profile, after ITU-T H.264: a block is an Intra 16x16 macroblock whose only coefficient says how far its colour is
from that of the block beside it; what did not change is skipped. At the quantisers chosen here one step of a coefficient is
one step of a sample, so colours are exact. Rule: no picture is decoded or looked at here; what blocks show is the caller's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

BLOCK_PX: Final = 16
SIDE_PX_MAX: Final = 4096
COLOURS_MAX: Final = 256
"""A grid holds one byte a block: the number of its colour."""
GREY: Final = (128, 128, 128)
"""What the first block is predicted from (8.3.3.3 and 8.3.4 of the recommendation)."""
START: Final = b"\x00\x00\x00\x01"

_QP_DELTA: Final = 28 - 26
"""At 28 the luma coefficient is scaled by exactly 64, which the transform divides by again (8.5.10)."""
_CHROMA_QP_DELTA: Final = 22 - 28
"""And at 22 so is that of chroma (8.5.11.2)."""
_VERTICAL, _HORIZONTAL, _AVERAGE = 0, 1, 2
_CHROMA_MODE: Final = {_AVERAGE: 0, _HORIZONTAL: 1, _VERTICAL: 2}
"""Intra 16x16 prediction modes are numbered one way for luma (table 8-4), another for chroma (table 8-5)."""
_LEVEL_BLOCKS: Final = ((1620, 30), (3600, 31), (8192, 40), (36864, 51), (139264, 60))
"""Blocks a picture may have -> level_idc (table A-1), for 30 pictures a second; level 5.1 and up allow 60 and more."""
_FRAME_NUMBERS: Final = 256

Colour = tuple[int, int, int]
"""Luma and the two chroma values, limited-range BT.709."""


class BlockWriter:
    """Turns grids into the access units of one stream (Annex B byte stream, with start codes)."""

    def __init__(self, *, width_px: int, height_px: int, fps: int, colours: Sequence[Colour]) -> None:
        """``colours`` are what the bytes of a grid stand for. Raises ValueError for sides that are odd or too large."""
        if (
            width_px % 2
            or height_px % 2
            or not 2 <= min(width_px, height_px) <= max(width_px, height_px) <= SIDE_PX_MAX
        ):
            raise ValueError(f"{width_px}x{height_px}: even sides from 2 to {SIDE_PX_MAX} are needed")
        if not 1 <= len(colours) <= COLOURS_MAX:
            raise ValueError(f"{len(colours)} colours: 1 to {COLOURS_MAX} are possible")
        self.columns, self.rows = -(-width_px // BLOCK_PX), -(-height_px // BLOCK_PX)
        self.parameters = _unit(0x67, self._sequence(width_px, height_px, fps)) + _unit(0x68, _picture_parameters())
        """Sequence and picture parameter sets: what a decoder is told before the first picture."""
        self._colours = tuple(colours)
        self._blocks: dict[tuple[int, int, int, int], str] = {}
        self._rows: dict[tuple[bytes, int], str] = {}
        self._keys = 0
        self._frame_number = 0

    def key_picture(self, grid: bytes) -> bytes:
        """A picture that needs no other: ``grid`` holds one byte a block, row by row from the top left."""
        self._check(grid)
        self._frame_number = 0
        header = _ue(0) + _ue(7) + _ue(0) + f"{0:08b}" + _ue(self._keys % 2) + "00" + _se(0) + _ue(1)
        self._keys += 1
        columns, above = self.columns, -1
        parts = [header]
        for start in range(0, len(grid), columns):
            row = grid[start : start + columns]
            parts.append(self._row(row, above))
            above = row[0]
        return _unit(0x65, "".join(parts))

    def next_picture(self, before: bytes, grid: bytes) -> bytes:
        """A picture as a change of the one before it, whose grid was ``before``."""
        self._check(grid)
        self._frame_number = (self._frame_number + 1) % _FRAME_NUMBERS
        parts = [_ue(0) + _ue(5) + _ue(0) + f"{self._frame_number:08b}" + "000" + _se(0) + _ue(1)]
        columns, done = self.columns, 0
        for start in range(0, len(grid), columns):
            end = start + columns
            if before[start:end] == grid[start:end]:
                continue
            for place in range(start, end):
                if before[place] == grid[place]:
                    continue
                parts.append(_ue(place - done))
                parts.append(self._block(grid[place], *self._beside(grid, place), 5))
                done = place + 1
        if done < len(grid):
            parts.append(_ue(len(grid) - done))
        return _unit(0x41, "".join(parts))

    def _check(self, grid: bytes) -> None:
        if len(grid) != self.columns * self.rows:
            raise ValueError(f"a grid of {len(grid)} blocks, not {self.columns * self.rows}")

    def _beside(self, grid: bytes, place: int) -> tuple[int, int]:
        """The colour that a block is predicted from, and how: by its left neighbour, or the one above."""
        if place % self.columns:
            return grid[place - 1], _HORIZONTAL
        return (grid[place - self.columns], _VERTICAL) if place else (-1, _AVERAGE)

    def _row(self, row: bytes, above: int) -> str:
        """All blocks of a row of a key picture; most rows come again in the next one."""
        known = self._rows.get((row, above))
        if known is None:
            parts = [self._block(row[0], above, _AVERAGE if above < 0 else _VERTICAL, 0)]
            parts += [self._block(colour, row[n], _HORIZONTAL, 0) for n, colour in enumerate(row[1:])]
            known = self._rows[row, above] = "".join(parts)
        return known

    def _block(self, colour: int, beside: int, mode: int, first_type: int) -> str:
        """One macroblock. ``first_type`` is where intra types begin in this kind of slice (tables 7-11 and 7-13)."""
        key = (colour, beside, mode, first_type)
        known = self._blocks.get(key)
        if known is None:
            luma, blue, red = (
                wanted - had
                for wanted, had in zip(
                    self._colours[colour], GREY if beside < 0 else self._colours[beside], strict=True
                )
            )
            has_chroma = bool(blue or red)
            known = _ue(first_type + 1 + mode + 4 * has_chroma) + _ue(_CHROMA_MODE[mode]) + _se(0)
            known += _coefficient(luma, none="1", one="01", more="000101")
            if has_chroma:
                known += "".join(_coefficient(level, none="01", one="1", more="000111") for level in (blue, red))
            self._blocks[key] = known
        return known

    def _sequence(self, width_px: int, height_px: int, fps: int) -> str:
        """7.3.2.1.1, with the colour and timing of E.1.1."""
        blocks = self.columns * self.rows
        level = next(level for limit, level in _LEVEL_BLOCKS if blocks <= limit)
        right, bottom = (self.columns * BLOCK_PX - width_px) // 2, (self.rows * BLOCK_PX - height_px) // 2
        cropping = "1" + _ue(0) + _ue(right) + _ue(0) + _ue(bottom) if right or bottom else "0"
        colour = "1" + f"{5:03b}" + "0" + "1" + f"{1:08b}" * 3
        timing = "1" + f"{1:032b}" + f"{2 * fps:032b}" + "1"
        order = "1" + "1" + _ue(0) + _ue(0) + _ue(10) + _ue(10) + _ue(0) + _ue(1)
        return (
            f"{66:08b}11000000{level:08b}"
            + _ue(0) + _ue(4) + _ue(2) + _ue(1) + "0" + _ue(self.columns - 1) + _ue(self.rows - 1) + "11"
            + cropping + "1" + "00" + colour + "0" + timing + "000" + order
        )  # fmt: skip


def _picture_parameters() -> str:
    """7.3.2.2: CAVLC, one reference, our two quantisers, and filters that can be turned off."""
    return (
        _ue(0) + _ue(0) + "00" + _ue(0) + _ue(0) + _ue(0) + "000"
        + _se(_QP_DELTA) + _se(0) + _se(_CHROMA_QP_DELTA) + "100"
    )  # fmt: skip


def _coefficient(level: int, *, none: str, one: str, more: str) -> str:
    """A block of at most one coefficient, the first (9.2): its count, its level, and that no zeros precede it."""
    if level == 0:
        return none
    if abs(level) == 1:
        return one + ("1" if level < 0 else "0") + "1"
    code = 2 * abs(level) - 2 + (level < 0) - 2
    if code < 14:
        return more + "0" * code + "1" + "1"
    if code < 30:
        return more + "0" * 14 + "1" + f"{code - 14:04b}" + "1"
    return more + "0" * 15 + "1" + f"{code - 30:012b}" + "1"


def _ue(value: int) -> str:
    """Unsigned Exp-Golomb (9.1)."""
    digits = f"{value + 1:b}"
    return "0" * (len(digits) - 1) + digits


def _se(value: int) -> str:
    return _ue(2 * value - 1 if value > 0 else -2 * value)


def _unit(header: int, bits: str) -> bytes:
    """A NAL unit: what ends the bits, and the bytes that keep a start code from appearing in them (7.4.1)."""
    bits += "1"
    bits += "0" * (-len(bits) % 8)
    payload = int(bits, 2).to_bytes(len(bits) // 8)
    return START + bytes((header,)) + re.sub(rb"\x00\x00(?=[\x00-\x03])", b"\x00\x00\x03", payload)
