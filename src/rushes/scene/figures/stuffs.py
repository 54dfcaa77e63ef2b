"""What figures are made of that are of no flesh, paint or cloth: how light plays on wood, glass or ice, and any figure in one of them.

Must not: any particular figure.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..clay import Clay, Rgb
from ..clay import layout as at
from ..clay.model import linear

STUFFS: Mapping[str, tuple[str, Mapping[str, float]]] = {
    "gold": ("#dba233", {"gloss": 60.0, "specular": 0.85, "fuzz": 0.2, "grain": 0.0}),
    "silver": ("#c9ced6", {"gloss": 60.0, "specular": 0.85, "fuzz": 0.2, "grain": 0.0}),
    "iron": ("#5d636c", {"gloss": 45.0, "specular": 0.55, "fuzz": 0.25, "grain": 0.02}),
    "glass": ("#cdeaf4", {"gloss": 90.0, "specular": 1.0, "fuzz": 0.9, "grain": 0.0, "glow": 0.10}),
    "ice": ("#bfe4f7", {"gloss": 80.0, "specular": 0.9, "fuzz": 0.9, "grain": 0.02, "glow": 0.10}),
    "wood": ("#a8703c", {"gloss": 20.0, "specular": 0.10, "fuzz": 0.4, "grain": 0.16}),
    "paper": ("#f6f3ea", {"gloss": 8.0, "specular": 0.0, "fuzz": 0.7, "grain": 0.02}),
    "chocolate": ("#5a3420", {"gloss": 50.0, "specular": 0.40, "fuzz": 0.3, "grain": 0.0}),
    "snow": ("#f7fafe", {"gloss": 8.0, "specular": 0.04, "fuzz": 0.9, "grain": 0.10}),
    "sand": ("#dcbf86", {"gloss": 8.0, "specular": 0.0, "fuzz": 0.7, "grain": 0.22}),
    "jade": ("#5fa883", {"gloss": 70.0, "specular": 0.6, "fuzz": 0.5, "grain": 0.04}),
}
"""What it may be of that looks otherwise than stone: its colour, and how light plays on it."""
CARVED = {"gloss": 25.0, "specular": 0.16, "fuzz": 0.45, "grain": 0.06}
"""Of stone."""
DARKEST, LIGHTEST = 0.62, 1.12
"""How dark and how light its own colours come out, of that of what it is made of: a wheel is of darker wood."""


def make_of(clay: Clay, stuff: str, main: Rgb | None, *, held: Collection[Rgb] = (), own: int | None = None) -> None:
    """Make a figure of one of STUFFS, in lighter and darker tones where it has lighter and darker colours; eyes and panes stay.
    `main`: the colour that was asked for, which stays where it is. `held`: colours of what is only in it; `own`: how many of its
    materials come before those of whole figures that lie in it."""
    colour, shine = STUFFS[stuff]
    tone = linear((int(colour[1:3], 16) / 255.0, int(colour[3:5], 16) / 255.0, int(colour[5:7], 16) / 255.0))
    asked = linear(main) if main is not None else None
    stay = {linear(colour) for colour in held}
    for row in clay.materials[:own]:
        if int(row[at.SPECIAL]) != at.PLAIN or tuple(row[at.COLOUR : at.COLOUR + 3]) in stay:
            continue
        if tuple(row[at.COLOUR : at.COLOUR + 3]) != asked:
            row[at.COLOUR : at.COLOUR + 3] = _toned(tone, row[at.COLOUR : at.COLOUR + 3])
        row[at.GLOSS], row[at.SPECULAR] = shine["gloss"], shine["specular"]
        row[at.FUZZ], row[at.GRAIN] = shine["fuzz"], shine["grain"]
        row[at.GLOW] = max(row[at.GLOW], shine.get("glow", 0.0))
    parts = (
        None
        if own is None
        else {part for solid, part in zip(clay.solids, clay.parts, strict=True) if solid[at.MATERIAL] < own}
    )
    for stroke, painted in zip(clay.paints, clay.painted, strict=True):
        in_it = parts is not None and parts.isdisjoint(painted)
        if in_it or tuple(stroke[at.PAINT_COLOUR : at.PAINT_COLOUR + 3]) in stay:
            continue
        stroke[at.PAINT_COLOUR : at.PAINT_COLOUR + 3] = _toned(tone, stroke[at.PAINT_COLOUR : at.PAINT_COLOUR + 3])


def _toned(own: tuple[float, ...], before: list[float]) -> list[float]:
    """A tone of what it is made of, as light as the colour was that it had; all are linear."""
    light = min(1.0, 0.2126 * before[0] + 0.7152 * before[1] + 0.0722 * before[2]) ** (1.0 / 2.2)
    tone = DARKEST + (LIGHTEST - DARKEST) * light
    return [min(1.0, part * tone) for part in own]
