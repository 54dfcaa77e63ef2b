"""What an emulated video shows: a card of flat blocks that tells frames and videos apart, for eyes and for programs.

From the top: a white mark that moves one block to the right with each frame; the word EMULATOR; the digest of the request;
size, and length; the number of the frame. At the bottom two strips of 16 squares of 2 by 2 blocks, the most significant bit
first: the first 16 bits of the digest, and the number of the frame. A square in the upper right corner is white while the
sound beeps. Rule: a card is drawn from its words alone; nothing here encodes it.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rushes.media.blocks import BLOCK_PX, Colour

STRIP_BITS: Final = 16
SQUARE: Final = 2
"""Blocks in a side of a bit."""
STRIP_LEFT: Final = 2
DIGEST_STRIP_FROM_BOTTOM: Final = 8
FRAME_STRIP_FROM_BOTTOM: Final = 4
"""Rows of blocks between a strip's first row and the lower edge; the last row of blocks may be cut."""
BEEP_FRAMES_SHARE: Final = 0.1
"""Of a second."""
TEXT_LEFT, TEXT_TOP, LINE_BLOCKS = 2, 5, 6
TRACK_ROW: Final = 1

_WHITE, _BLACK, _SEGMENT_COLOURS = 0, 1, 3
_GLYPHS: Final = {
    "0": "7 5 5 5 7", "1": "2 6 2 2 7", "2": "7 1 7 4 7", "3": "7 1 7 1 7", "4": "5 5 7 1 1", "5": "7 4 7 1 7",
    "6": "7 4 7 5 7", "7": "7 1 2 2 2", "8": "7 5 7 5 7", "9": "7 5 7 1 7", "A": "2 5 7 5 5", "B": "6 5 6 5 6",
    "C": "3 4 4 4 3", "D": "6 5 5 5 6", "E": "7 4 6 4 7", "F": "7 4 6 4 4", "G": "3 4 5 5 3", "I": "7 2 2 2 7",
    "L": "4 4 4 4 7", "M": "5 7 7 5 5", "N": "6 5 5 5 5", "O": "2 5 5 5 2", "P": "6 5 6 4 4", "R": "6 5 6 5 5",
    "S": "3 4 2 1 6", "T": "7 2 2 2 2", "U": "5 5 5 5 7", "X": "5 5 2 5 5", "H": "5 5 7 5 5", " ": "0 0 0 0 0",
}  # fmt: skip
"""Letters of three by five blocks: a row is a number of three bits."""


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A part of a film that one request made."""

    seconds: int
    digest: str
    """Hexadecimal; its first digits decide the colours."""
    word: str
    """How it came about: TEXT, IMAGE, REMIX, EXTENSION..."""


def frames(segments: Sequence[Segment], *, width_px: int, height_px: int, fps: int, is_marked: bool) -> Iterator[bytes]:
    """The grid of every frame, in order. ``is_marked`` adds the visible watermark, the word RUSHES."""
    columns, rows = -(-width_px // BLOCK_PX), -(-height_px // BLOCK_PX)
    index = 0
    for place, segment in enumerate(segments):
        first = 2 + _SEGMENT_COLOURS * place
        card = _card(segment, first, columns, rows, f"{width_px}X{height_px}", fps, is_marked)
        for _ in range(segment.seconds * fps):
            grid = bytearray(card)
            canvas = _Canvas(grid, columns, rows)
            canvas.fill(TRACK_ROW, index % max(1, columns - 1), 2, 2, _WHITE)
            if index % fps < fps * BEEP_FRAMES_SHARE:
                canvas.fill(TEXT_TOP, columns - 6, 4, 4, _WHITE)
            canvas.write(TEXT_TOP + 4 * LINE_BLOCKS, TEXT_LEFT, f"{index:05}", _WHITE)
            canvas.strip(rows - FRAME_STRIP_FROM_BOTTOM, index)
            yield bytes(grid)
            index += 1


def colours(segments: Sequence[Segment]) -> list[Colour]:
    """What the bytes of the grids stand for: white, black, and three colours for each segment."""
    found = [to_colour(1.0, 1.0, 1.0), to_colour(0.05, 0.05, 0.05)]
    for segment in segments:
        hue = int(segment.digest[:4], 16) / 0x10000
        for lightness, saturation in ((0.30, 0.55), (0.20, 0.55), (0.72, 0.75)):
            found.append(to_colour(*colorsys.hls_to_rgb(hue, lightness, saturation)))
    return found


def to_colour(red: float, green: float, blue: float) -> Colour:
    """Limited-range BT.709 (3.2 to 3.4) of red, green and blue in 0..1."""
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return round(16 + 219 * luma), round(128 + 224 * (blue - luma) / 1.8556), round(128 + 224 * (red - luma) / 1.5748)


def _card(segment: Segment, first: int, columns: int, rows: int, size: str, fps: int, is_marked: bool) -> bytes:
    """What does not move."""
    ground, shade, bright = first, first + 1, first + 2
    canvas = _Canvas(bytearray([ground]) * (columns * rows), columns, rows)
    canvas.fill(0, 0, 3, columns, shade)
    canvas.fill(rows - DIGEST_STRIP_FROM_BOTTOM - 1, 0, DIGEST_STRIP_FROM_BOTTOM + 1, columns, shade)
    lines = ("EMULATOR", segment.digest[:8].upper(), size, f"{segment.seconds}S {segment.word}")
    for number, text in enumerate(lines):
        canvas.write(TEXT_TOP + number * LINE_BLOCKS, TEXT_LEFT, text, _WHITE if number == 0 else bright)
    if is_marked:
        has_room_below = rows - DIGEST_STRIP_FROM_BOTTOM > TEXT_TOP + 6 * LINE_BLOCKS
        line, left = (5, TEXT_LEFT) if has_room_below else (4, columns - 26)
        canvas.write(TEXT_TOP + line * LINE_BLOCKS, left, "RUSHES", _WHITE)
    canvas.strip(rows - DIGEST_STRIP_FROM_BOTTOM, int(segment.digest[:4], 16))
    return bytes(canvas.grid)


class _Canvas:
    """A grid being drawn; what lies outside is not."""

    def __init__(self, grid: bytearray, columns: int, rows: int) -> None:
        self.grid = grid
        self._columns, self._rows = columns, rows

    def fill(self, top: int, left: int, height: int, width: int, colour: int) -> None:
        left, right = max(0, left), min(self._columns, left + width)
        for row in range(max(0, top), min(self._rows, top + height)):
            if right > left:
                start = row * self._columns
                self.grid[start + left : start + right] = bytes([colour]) * (right - left)

    def write(self, top: int, left: int, text: str, colour: int) -> None:
        for letter in text:
            for row, bits in enumerate(_ROWS.get(letter, _ROWS[" "])):
                for column in range(3):
                    if bits >> (2 - column) & 1:
                        self.fill(top + row, left + column, 1, 1, colour)
            left += 4

    def strip(self, top: int, number: int) -> None:
        for bit in range(STRIP_BITS):
            is_set = number >> (STRIP_BITS - 1 - bit) & 1
            self.fill(top, STRIP_LEFT + bit * SQUARE, SQUARE, SQUARE, _WHITE if is_set else _BLACK)


_ROWS: Final = {letter: [int(row) for row in rows.split()] for letter, rows in _GLYPHS.items()}
