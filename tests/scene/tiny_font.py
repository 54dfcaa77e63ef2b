"""A TrueType font made in a test: each letter is a few bars, and that is all it holds."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

EM = 1000
Bar = tuple[int, int, int, int]
"""Left, low, right and high."""
LOST: Sequence[Bar] = ((60, 0, 100, 500),)
"""What stands for every letter that the font has not."""


def write_font(path: Path, letters: Mapping[str, Sequence[Bar]]) -> Path:
    """Write a font with these letters, each an em wide."""
    ordered = sorted(letters)
    every = [LOST, *(letters[letter] for letter in ordered)]
    shapes = [_glyph(bars) for bars in every]
    offsets = [sum(map(len, shapes[:n])) for n in range(len(shapes) + 1)]
    count = len(shapes)
    tables = {
        b"cmap": _cmap([ord(letter) for letter in ordered]),
        b"glyf": b"".join(shapes),
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, EM, 0, 0, 0, -200, EM, 900, 0, 8, 2, 1, 0
        ),
        b"hhea": struct.pack(">Ihhh" + "Hhhhhhh" + "hhhhhH", 0x10000, 900, -200, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, count),
        b"hmtx": b"".join(struct.pack(">Hh", EM, min(bar[0] for bar in bars)) for bars in every),
        b"loca": struct.pack(f">{count + 1}I", *offsets),
        b"maxp": struct.pack(">IH13H", 0x10000, count, 64, 16, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    }  # fmt: skip
    at = 12 + 16 * len(tables)
    directory, body = struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, 0), b""
    for tag, table in tables.items():
        directory += tag + struct.pack(">III", 0, at + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    path.write_bytes(directory + body)
    return path


def _glyph(bars: Sequence[Bar]) -> bytes:
    points = [
        (x, y) for left, low, right, high in bars for x, y in ((left, low), (left, high), (right, high), (right, low))
    ]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    head = struct.pack(">hhhhh", len(bars), min(xs), min(ys), max(xs), max(ys))
    ends = struct.pack(f">{len(bars)}H", *(4 * n + 3 for n in range(len(bars))))
    steps = b"".join(struct.pack(f">{len(v)}h", *(b - a for a, b in zip([0, *v], v, strict=False))) for v in (xs, ys))
    glyph = head + ends + struct.pack(">H", 0) + b"\x01" * len(points) + steps
    return glyph + bytes(-len(glyph) % 4)


def _cmap(codes: Sequence[int]) -> bytes:
    groups = b"".join(struct.pack(">III", code, code, n + 1) for n, code in enumerate(codes))
    subtable = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(codes)) + groups
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + subtable
