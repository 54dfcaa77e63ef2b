"""Patterns by word: stripes, spots, checks or nothing over the main colour of any figure, laid in the space of its rest.

They go under the markings that make a species (a white belly, a muzzle), and take the place of its own pattern.
Must not: any particular species.
"""

from __future__ import annotations

from ..clay import Clay, Frame, Rgb
from ..clay import layout as at
from ..clay.model import PARTS_MAX, linear
from ..clay.space import IDENTITY, facing_along, vec

PATTERNS = ("striped", "spotted", "checked", "calico", "plain")
OWN = (at.STRIPES, at.SPOTS, at.PATCHES, at.GORES)  # paint that a pattern takes the place of
STRIPES = 5.5  # pairs of stripes along a figure
SPOTS = 5.0  # cells of spots along a figure
CHECKS = 5.0
DARK: Rgb = (0.16, 0.13, 0.14)
LIGHT: Rgb = (1.0, 0.97, 0.92)
GINGER: Rgb = (0.90, 0.55, 0.22)
PATCHES = 3.1  # cells of patches along a figure


def lay(clay: Clay, pattern: str, main: Rgb) -> None:
    """Paint a pattern on everything that wears the main colour. Raises ValueError for an unknown pattern."""
    if pattern not in PATTERNS:
        raise ValueError(f"unknown pattern {pattern!r}; there are {', '.join(PATTERNS)}")
    wanted = linear(main)
    dressed = [
        (part, row, row[at.SIZE + 1] if kind == at.CONE else row[at.BOUND])
        for row, kind, part in zip(clay.solids, clay.kinds, clay.parts, strict=True)
        if int(clay.materials[int(row[at.MATERIAL])][at.SPECIAL]) == at.PLAIN
        and tuple(clay.materials[int(row[at.MATERIAL])][at.COLOUR : at.COLOUR + 3]) == wanted
    ]
    if not dressed:
        return
    worn = [(row, radius) for _, row, radius in dressed]
    low = [min(row[at.CENTRE + k] - radius for row, radius in worn) for k in (0, 1)]
    high = [max(row[at.CENTRE + k] + radius for row, radius in worn) for k in (0, 1)]
    wide, tall = high[0] - low[0], high[1] - low[1]
    size = max(wide, tall, 0.2)
    middle = vec((low[0] + high[0]) * 0.5, (low[1] + high[1]) * 0.5)
    light = 0.3 * main[0] + 0.59 * main[1] + 0.11 * main[2]
    ink = DARK if light > 0.55 else LIGHT
    along = vec(1.0, 0.0) if wide > 0.8 * tall else vec(0.0, 1.0)
    strokes = [
        (row, parts)
        for row, parts in zip(clay.paints, clay.painted, strict=True)
        if int(row[at.KIND]) not in OWN or not set(parts) & {part for part, _, _ in dressed}
    ]
    others = {part for _, parts in strokes for part in parts}
    own = list(dict.fromkeys(part for part, _, _ in dressed))
    room = PARTS_MAX - len(others - set(own))
    names = " ".join(own[:room])
    clay.paints.clear()
    clay.painted.clear()
    everywhere = (4.0, 4.0, 4.0)
    if pattern == "striped":
        frequency = 6.283 * STRIPES / size
        clay.paint(
            at.STRIPES,
            Frame(facing_along(along), middle),
            everywhere,
            ink,
            names,
            frequency=frequency,
            wobble=0.35,
            bend=0.1,
        )
    elif pattern == "spotted":
        dots = DARK if light > 0.82 else LIGHT
        clay.paint(at.SPOTS, Frame(IDENTITY, middle), everywhere, dots, names, frequency=SPOTS / size * 1.6, bend=0.30)
    elif pattern == "calico":  # ginger, and black beside it
        for colour, aside, broad in ((GINGER, 0.0, 0.46), (DARK, 0.37, 0.40)):
            place = Frame(IDENTITY, middle + vec(aside * size, 0.61 * aside * size, 0.0))
            clay.paint(at.PATCHES, place, everywhere, colour, names, frequency=PATCHES / size, bend=broad)
    elif pattern == "checked":
        frequency = 6.283 * CHECKS / size
        for out in (vec(1.0, 0.0), vec(0.0, 1.0)):
            clay.paint(
                at.STRIPES, Frame(facing_along(out), middle), everywhere, ink, names, frequency=frequency, opacity=0.62
            )
    # The species' own markings go over it.
    clay.paints += [row for row, _ in strokes]
    clay.painted += [parts for _, parts in strokes]
