"""What stands in streets: shops, blocks of flats, lights, benches, telephone boxes, market stalls. About one unit high."""

from __future__ import annotations

import itertools
import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec
from .kit import Kit
from .model import Chance

WALLS = ("#d98f6c", "#e8c98f", "#8fb3a5", "#c98796", "#8aa2c8", "#ece0cc")
AWNINGS = ("#e0523f", "#3f8f86", "#e09a2f", "#4a6fb8", "#b8508a", "#5f9a4a")


def shop(chance: Chance) -> Clay:
    """A narrow house, 0.62 wide: a shop with window, awning and sign below, two storeys of windows above."""
    kit = Kit(chance)
    wall, trim = kit.mat(chance.choice(WALLS), grain=0.14), kit.mat("#f6eedf")
    awning, dark = chance.choice(AWNINGS), kit.mat("#4a3f48")
    top = chance.choice((0.86, 0.94, 1.0))
    half = 0.305
    kit.box((0, top / 2, -0.12), (half, top / 2, 0.20), wall, 0.012)
    kit.box((0, top, -0.10), (half + 0.015, 0.022, 0.23), kit.roofing("#f6eedf"))
    kit.box((0, 0.345, 0.09), (half + 0.006, 0.014, 0.02), trim)
    side = chance.choice((-1, 1))
    kit.box((0, 0.16, 0.082), (half - 0.012, 0.16, 0.006), kit.mat(chance.choice(AWNINGS), grain=0.05))
    kit.box((-side * 0.075, 0.155, 0.088), (0.175, 0.105, 0.010), trim)
    kit.box((-side * 0.075, 0.155, 0.094), (0.160, 0.090, 0.010), kit.pane(1.6))
    for n in range(5):
        x = -side * 0.075 - 0.12 + n * 0.06
        tone = kit.mat(chance.choice((*AWNINGS, "#f6d58a")))
        kit.blob((x, 0.085, 0.108), (0.022, chance.uniform(0.018, 0.034), 0.012), tone)
    kit.door(side * 0.205, 0.090, (0.062, 0.13), "#6a4a38")
    kit.box((side * 0.205, 0.175, 0.102), (0.044, 0.060, 0.006), kit.pane(1.6))
    kit.box((0, 0.315, 0.10), (half - 0.03, 0.030, 0.014), dark)
    letters = kit.light(chance.choice(("#fff0b8", "#ff9fb0", "#9ff0e2")))
    count = chance.choice((4, 5, 6))
    wide = 0.2 / count
    kit.boxes(
        [((n - (count - 1) / 2) * 0.42 / count, 0.315, 0.116) for n in range(count)],
        (wide * 0.62, 0.014, 0.005),
        letters,
    )
    kit.awning(-side * 0.075, 0.275, 0.10, 0.19, awning, stripes=8)
    ys = (0.47, 0.68) if top < 0.9 else (0.47, 0.66, 0.85)
    kit.windows((-0.19, 0, 0.19), ys, 0.082, (0.05, 0.062), frame=trim, sill=True, share=0.7)
    kit.side_windows(half, ys, (-0.22, -0.1, 0.02), (0.035, 0.055), frame=trim, share=0.7)
    kit.box((half + 0.005, 0.16, -0.11), (0.01, 0.11, 0.15), kit.pane(1.6))
    lamp = kit.light()
    kit.ball((-side * 0.283, 0.25, 0.12), 0.018, lamp)
    kit.halo((-side * 0.283, 0.25, 0.12), 0.14)
    return kit.clay


def block(chance: Chance) -> Clay:
    """A block of flats with bay windows and a water tank, seen from the front; 0.6 wide."""
    kit = Kit(chance)
    wall, trim = kit.mat(chance.choice(("#b8705a", "#a88a78", "#8a93a8", "#c9a27f")), grain=0.16), kit.mat("#e8dfd0")
    kit.box((0, 0.47, -0.1), (0.28, 0.47, 0.2), wall, 0.012)
    kit.box((0, 0.945, -0.1), (0.30, 0.022, 0.22), kit.roofing("#e8dfd0"))
    for y in (0.14, 0.40):
        kit.box((0, y + 0.05, 0.102), (0.285, 0.008, 0.012), trim)
    ys = [0.10 + 0.115 * n for n in range(8)]
    kit.windows((-0.21, -0.075, 0.075, 0.21), ys, 0.102, (0.040, 0.036), frame=trim, share=0.75)
    kit.side_windows(0.28, ys, (-0.22, -0.1, 0.02), (0.034, 0.036), frame=trim, share=0.75)
    return kit.clay


def brick_side(chance: Chance) -> Clay:
    """The back of a brick house for an alley: few windows, pipes, a fire escape. 0.5 wide, seen from the side."""
    kit = Kit(chance)
    tone = chance.choice(("#c8705c", "#b8866e", "#c09a80"))
    wall, joint, iron = kit.mat(tone, grain=0.25), kit.mat("#9a5a4a", grain=0.2), kit.mat("#3f4450", shine=0.2)
    kit.box((0, 0.5, 0), (0.20, 0.5, 0.24), wall, 0.01)
    for n in range(9):
        kit.boxes([(0, 0.06 + n * 0.11, 0)], (0.202, 0.004, 0.242), joint, 0.002)
    kit.box((0, 1.0, 0), (0.215, 0.02, 0.255), kit.roofing("#cbb8a8"))
    for x in (-0.09, 0.09):
        kit.windows((x,), (0.42, 0.66, 0.88), 0.24, (0.042, 0.052), frame=kit.mat("#d8ccbc"), share=0.6)
    kit.door(0.09, 0.245, (0.05, 0.10), "#4a6a5a")
    lamp = kit.light()
    kit.ball((0.09, 0.25, 0.275), 0.016, lamp)
    kit.halo((0.09, 0.25, 0.28), 0.13)
    for y in (0.34, 0.58, 0.80):
        kit.box((-0.06, y, 0.29), (0.11, 0.006, 0.045), iron)
        kit.boxes([(-0.16 + 0.05 * n, y + 0.03, 0.33) for n in range(5)], (0.004, 0.03, 0.004), iron)
        kit.box((-0.06, y + 0.06, 0.33), (0.11, 0.004, 0.004), iron)
    for y in (0.46, 0.69):
        kit.part()
        kit.rod(vec(-0.14, y - 0.11, 0.30), vec(0.03, y + 0.11, 0.30), 0.009, iron)
    kit.part()
    kit.rod(vec(0.175, 0, 0.25), vec(0.175, 0.97, 0.25), 0.011, iron)
    return kit.clay


def phone_box(chance: Chance) -> Clay:
    """The red telephone box: crown, sign, small panes."""
    kit = Kit(chance)
    red, cream = kit.mat("#d8281f", grain=0.05, shine=0.25), kit.light("#fff3cf")
    kit.box((0, 0.03, 0), (0.20, 0.03, 0.20), kit.mat("#7a1f1a"))
    kit.box((0, 0.46, -0.03), (0.165, 0.42, 0.13), kit.mat("#8fb0c0", glow=0.7 * chance.lamps, grain=0.0))
    for x in (-0.165, 0.165):
        for z in (-0.165, 0.165):
            kit.box((x, 0.46, z), (0.026, 0.44, 0.026), red)
    for y in (0.075, 0.84):
        kit.box((0, y, 0), (0.185, 0.04, 0.185), red)
    for face in (0, 1):
        bars, rows = [], [(0.0, 0.19 + 0.105 * n) for n in range(6)]
        for x in (-0.06, 0.06):
            bars.append((x, 0.46))
        kit.part()
        for x, y in bars:
            half = (0.008, 0.38, 0.008)
            kit.clay.box(vec(x, y, 0.165) if not face else vec(0.165, y, x), half, 0.006, red)
        for _, y in rows:
            half = (0.15, 0.008, 0.008) if not face else (0.008, 0.008, 0.15)
            kit.clay.box(vec(0, y, 0.165) if not face else vec(0.165, y, 0), half, 0.006, red)
    kit.box((0, 0.905, 0), (0.19, 0.036, 0.19), red)
    kit.box((0, 0.905, 0.185), (0.14, 0.022, 0.012), cream)
    kit.box((0.185, 0.905, 0), (0.012, 0.022, 0.14), cream)
    letters = kit.mat("#2a2a30")
    kit.boxes([(-0.105 + 0.0235 * n, 0.905, 0.198) for n in range(10)], (0.007, 0.011, 0.004), letters, 0.003)
    kit.blob((0, 0.945, 0), (0.185, 0.065, 0.185), red)
    kit.box((0.02, 0.50, 0.02), (0.05, 0.07, 0.03), kit.mat("#2f2f38"))
    kit.halo((0, 0.55, 0.1), 0.42, "#ffe2a8")
    return kit.clay


def street_lamp(chance: Chance) -> Clay:
    """A tall lamp with an arm over the road."""
    kit = Kit(chance)
    iron, lamp = kit.mat("#48505a", shine=0.2), kit.light()
    kit.part()
    kit.clay.chain([vec(0, 0), vec(0, 0.80), vec(0.05, 0.93), vec(0.2, 0.965)], [0.022, 0.016, 0.013, 0.011], iron)
    kit.drum((0, 0.02, 0), 0.035, 0.02, iron)
    kit.blob((0.24, 0.962, 0), (0.075, 0.02, 0.03), iron)
    kit.blob((0.245, 0.948, 0), (0.055, 0.014, 0.024), lamp)
    kit.halo((0.245, 0.94, 0), 0.30)
    return kit.clay


def traffic_light(chance: Chance) -> Clay:
    kit = Kit(chance)
    iron, box = kit.mat("#4a525c", shine=0.2), kit.mat("#2f3640", grain=0.05)
    kit.post((0, 0, 0), 0.72, 0.022, iron)
    kit.box((0, 0.83, 0.02), (0.075, 0.17, 0.05), box, 0.03)
    for n, (y, colour) in enumerate(((0.935, "#ff4a3a"), (0.83, "#7a5a20"), (0.725, "#1f5a3a"))):
        bright = kit.mat(colour, glow=0.85 if n == 0 else 0.1, grain=0.0)
        kit.ball((0, y, 0.066), 0.036, bright)
        kit.box((0, y + 0.045, 0.09), (0.042, 0.008, 0.03), box)
    kit.halo((0, 0.935, 0.1), 0.16, "#ff6a4a")
    return kit.clay


def walk_sign(chance: Chance) -> Clay:
    """The blue sign of a crosswalk: a white triangle with a walking figure."""
    kit = Kit(chance)
    iron, blue, white, ink = kit.mat("#9aa0a8", shine=0.2), kit.mat("#2468c8"), kit.mat("#fbfaf2"), kit.mat("#20242c")
    kit.post((0, 0, 0), 0.66, 0.016, iron)
    kit.box((0, 0.82, 0.02), (0.17, 0.17, 0.014), blue, 0.03)
    kit.part()
    kit.clay.slab(vec(0, 0.82, 0.04), ((-0.135, -0.115), (0.135, -0.115), (0.0, 0.13)), 0.002, 0.008, white)
    kit.ball((0.012, 0.885, 0.05), 0.017, ink)
    kit.part()
    for a, b in (((0.005, 0.86), (-0.005, 0.79)), ((-0.005, 0.79), (0.035, 0.73)), ((-0.005, 0.79), (-0.04, 0.735)),
                 ((0.005, 0.85), (0.04, 0.81)), ((0.005, 0.85), (-0.035, 0.82))):  # fmt: skip
        kit.rod(vec(*a, 0.05), vec(*b, 0.05), 0.0095, ink)
    return kit.clay


def bench(chance: Chance) -> Clay:
    kit = Kit(chance)
    wood, iron = kit.mat(chance.choice(("#b8793f", "#a06a3c")), grain=0.2), kit.mat("#3f4450", shine=0.2)
    for x in (-0.7, 0.7):
        kit.part()
        kit.clay.chain([vec(x, 0, 0.26), vec(x, 0.44, 0.24), vec(x, 0.44, -0.2), vec(x, 0.98, -0.32)], [0.04] * 4, iron)
        kit.rod(vec(x, 0, -0.24), vec(x, 0.44, -0.2), 0.04, iron)
    kit.part()
    for z in (-0.12, 0.05, 0.22):
        kit.clay.box(vec(0, 0.48, z), (0.95, 0.035, 0.07), 0.025, wood)
    for y in (0.70, 0.90):
        kit.clay.box(vec(0, y, -0.27), (0.95, 0.075, 0.035), 0.025, wood, pitch(-0.18))
    return kit.clay


def hydrant(chance: Chance) -> Clay:
    kit = Kit(chance)
    red = kit.mat("#e0402f", grain=0.06, shine=0.2)
    kit.drum((0, 0.06, 0), 0.30, 0.06, red)
    kit.drum((0, 0.42, 0), 0.22, 0.36, red)
    kit.ball((0, 0.80, 0), 0.22, red)
    kit.ball((0, 1.0, 0), 0.07, red)
    for side in (-1, 1):
        kit.part()
        kit.rod(vec(0, 0.58, 0), vec(side * 0.30, 0.58, 0.04), 0.10, red)
    kit.part()
    kit.rod(vec(0, 0.58, 0), vec(0, 0.58, 0.30), 0.12, kit.mat("#f0c23f"))
    return kit.clay


def dumpster(chance: Chance) -> Clay:
    kit = Kit(chance)
    green, dark = kit.mat(chance.choice(("#3f7a58", "#3f6a8a")), grain=0.12), kit.mat("#2f3a40")
    kit.box((0, 0.42, 0), (0.85, 0.36, 0.45), green, 0.05)
    kit.slope((0, 0.86, -0.02), (0.88, 0.05, 0.46), 0.16, kit.roofing("#2f3a40"))
    kit.boxes([(x, 0.42, 0.46) for x in (-0.55, -0.18, 0.18, 0.55)], (0.035, 0.33, 0.02), dark)
    for x in (-0.7, 0.7):
        kit.ball((x, 0.06, 0.35), 0.08, dark)
    for x, colour in ((-0.45, "#2a2a33"), (0.35, "#3a3a46")):
        kit.blob((x, 0.98, -0.05), (0.24, 0.16, 0.2), kit.mat(colour, shine=0.3))
    return kit.clay


def stall(chance: Chance) -> Clay:
    """A market stall: striped roof, crates of fruit."""
    kit = Kit(chance)
    wood, dark = kit.mat("#b98a56", grain=0.2), kit.mat("#7a5636", grain=0.2)
    tone = chance.choice(AWNINGS)
    for x in (-0.6, 0.6):
        kit.post((x, 0, 0.22), 0.76, 0.026, dark)
        kit.post((x, 0, -0.26), 0.98, 0.026, dark)
    kit.box((0, 0.20, 0.0), (0.60, 0.20, 0.24), wood)
    for tone_now, first in ((tone, 0), ("#fbf3e4", 1)):
        cloth = kit.roofing(tone_now)
        kit.part()
        for k in range(first, 10, 2):
            x = -0.69 + (k + 0.5) * 0.138
            kit.clay.box(vec(x, 0.90, 0.0), (0.069, 0.014, 0.36), 0.012, cloth, pitch(0.36))
            kit.clay.box(vec(x, 0.735, 0.335), (0.069, 0.052, 0.012), 0.011, kit.mat(tone_now, grain=0.04))
    fruits = ("#e8402f", "#f2a52f", "#f2d53f", "#7ab83f", "#8a4fa0", "#e8743f")
    for n in range(4):
        x = -0.44 + n * 0.293
        kit.part()
        kit.clay.box(vec(x, 0.45, 0.08), (0.135, 0.055, 0.17), 0.02, dark, pitch(0.3))
        fruit = kit.mat(chance.choice(fruits), grain=0.04, shine=0.2)
        kit.part()
        for j in range(9):
            kit.clay.ball(
                vec(x - 0.085 + 0.085 * (j % 3), 0.545 - 0.04 * (j // 3), -0.02 + 0.095 * (j // 3)),
                0.055,
                fruit,
                blend=0.004,
            )
    kit.ball((0, 0.72, 0.2), 0.04, kit.light())
    kit.halo((0, 0.7, 0.2), 0.35)
    return kit.clay


def parasol_table(chance: Chance) -> Clay:
    """A small table with a parasol, as before a café."""
    kit = Kit(chance)
    steel, white = kit.mat("#c8ccd2", shine=0.3), kit.mat("#f6f0e6")
    tone = chance.choice(AWNINGS)
    kit.post((0, 0, 0), 0.96, 0.014, steel)
    kit.drum((0, 0.36, 0), 0.20, 0.016, white)
    kit.drum((0, 0.02, 0), 0.10, 0.02, steel)
    kit.pointed((0, 0.78, 0), 0.46, 0.2, kit.roofing(tone))
    for side in (-1, 1):
        seat = kit.mat(tone)
        kit.drum((side * 0.33, 0.22, 0.05), 0.10, 0.02, seat)
        kit.post((side * 0.33, 0, 0.05), 0.2, 0.016, steel)
        kit.box((side * 0.42, 0.36, 0.02), (0.014, 0.12, 0.09), seat)
    return kit.clay


def water_tank(chance: Chance) -> Clay:
    """A wooden tank on legs, as on roofs."""
    kit = Kit(chance)
    wood, iron = kit.mat("#9a6a44", grain=0.25), kit.mat("#4a4a55")
    for x in (-0.2, 0.2):
        for z in (-0.2, 0.2):
            kit.post((x, 0, z), 0.36, 0.024, iron)
    kit.box((0, 0.36, 0), (0.28, 0.02, 0.28), iron)
    kit.drum((0, 0.58, 0), 0.27, 0.21, wood)
    for y in (0.44, 0.58, 0.72):
        kit.part()
        kit.clay.torus(vec(0, y), 0.272, 0.012, iron)
    kit.pointed((0, 0.79, 0), 0.29, 0.24, kit.roofing("#6a4a3a"))
    return kit.clay


def roof_vent(chance: Chance) -> Clay:
    """A box with a fan, on a flat roof."""
    kit = Kit(chance)
    steel, dark = kit.mat("#b8bec6", shine=0.2), kit.mat("#4a525c")
    kit.box((0, 0.42, 0), (0.55, 0.42, 0.4), steel, 0.05)
    kit.box((0, 0.86, 0), (0.58, 0.05, 0.43), kit.roofing("#a8aeb8"))
    kit.boxes([(0, 0.16 + 0.12 * n, 0.41) for n in range(5)], (0.42, 0.035, 0.02), dark)
    kit.part()
    kit.clay.cylinder(vec(0, 0.95, 0), 0.3, 0.05, 0.03, dark, pitch(math.pi / 2))
    return kit.clay


def neon_sign(chance: Chance) -> Clay:
    """An upright sign with glowing blocks."""
    kit = Kit(chance)
    tones = chance.choice((("#ff5fa8", "#7ff2ea"), ("#ffb84a", "#ff6a5a"), ("#7fd0ff", "#c48aff")))
    kit.box((0, 0.5, 0), (0.13, 0.5, 0.04), kit.mat("#2f2b48"), 0.03)
    for n in range(6):
        kit.box((0, 0.91 - 0.165 * n, 0.045), (0.075, 0.055, 0.012), kit.mat(tones[n % 2], glow=0.9, grain=0.0), 0.01)
    kit.halo((0, 0.5, 0.05), 0.5, tones[0])
    kit.part()
    kit.rod(vec(-0.2, 0.8, 0), vec(0, 0.8, 0), 0.015, kit.mat("#5a5a70"))
    kit.rod(vec(-0.2, 0.2, 0), vec(0, 0.2, 0), 0.015, kit.mat("#5a5a70"))
    return kit.clay


def paper_lantern(chance: Chance) -> Clay:
    """A ribbed lantern that glows, hung by its top."""
    kit = Kit(chance)
    tone = chance.choice(("#ff5a3c", "#ff7a3a", "#ffd9a0"))
    dark = kit.mat("#3a2a2a")
    for n in range(5):
        wide = 0.30 - 0.045 * abs(n - 2) ** 1.4
        kit.blob((0, 0.26 + 0.12 * n, 0), (wide, 0.085, wide), kit.mat(tone, glow=0.8, grain=0.0))
    for y in (0.16, 0.86):
        kit.box((0, y, 0), (0.14, 0.03, 0.14), dark, 0.02)
    kit.rod(vec(0, 0.86, 0), vec(0, 1.1, 0), 0.012, dark)
    kit.halo((0, 0.5, 0.1), 0.6, tone)
    return kit.clay


def bunting(chance: Chance) -> Clay:
    """A string of pennants with little lamps, two units wide."""
    kit = Kit(chance)
    cord = kit.mat("#6a5a50")
    spots = [(x / 10 - 1.0, 0.86 - 0.22 * (1 - (x / 10 - 1.0) ** 2)) for x in range(21)]
    kit.part()
    for (x, y), (x2, y2) in itertools.pairwise(spots):
        kit.rod(vec(x, y), vec(x2, y2), 0.008, cord)
    for n, (x, y) in enumerate(spots[1::2]):
        kit.part()
        cloth = kit.mat(AWNINGS[n % 6], grain=0.04)
        sway = 0.02 * math.sin((chance.phase + n / 5) * 2 * math.pi)
        kit.clay.slab(vec(x, y - 0.02, sway), ((-0.075, 0), (0.075, 0), (sway, -0.16)), 0.004, 0.008, cloth, roll(sway))
    return kit.clay


def _cord(kit: Kit, high: float, sag: float, colour: str) -> list[tuple[float, float]]:
    """A cord that hangs through between two ends two units to each side; the points along it."""
    cord = kit.mat(colour)
    spots = [(x / 9 - 2.0, high - sag * (1 - (x / 18 - 1.0) ** 2)) for x in range(37)]
    kit.part()
    for (x, y), (x2, y2) in itertools.pairwise(spots):
        kit.rod(vec(x, y), vec(x2, y2), 0.012, cord)
    return spots


def _lit_cord(kit: Kit, high: float, sag: float) -> None:
    """Bulbs on a cord."""
    cord, glass = kit.mat("#3f3a3a"), kit.light("#ffe0a0")
    spots = _cord(kit, high, sag, "#3f3a3a")
    for n, (x, y) in enumerate(spots[2:36:4]):
        kit.box((x, y - 0.035, 0), (0.018, 0.028, 0.018), cord)
        kit.ball((x, y - 0.10, 0), 0.058, glass)
        if n % 2 == 0:
            kit.halo((x, y - 0.10, 0), 0.42, "#ffcf7a")


def string_lights(chance: Chance) -> Clay:
    """A cord of bulbs between two posts, four units wide and 2.6 high."""
    kit = Kit(chance)
    kit.post((-2.0, 0, 0), 2.62, 0.035, kit.mat("#7a5636", grain=0.2), 0.028)
    _lit_cord(kit, 2.58, 0.55)
    return kit.clay


def hung_lights(chance: Chance) -> Clay:
    """The same on a wall, its ends at 0."""
    kit = Kit(chance)
    _lit_cord(kit, 0.0, 0.42)
    return kit.clay


def _lantern_cord(kit: Kit, high: float, sag: float) -> None:
    """Round red lanterns on a cord, each with gilt caps and a tassel."""
    cord, gilt, silk = kit.mat("#4a2a26"), kit.mat("#e8b84a", shine=0.3), kit.mat("#f2c45a")
    spots = _cord(kit, high, sag, "#4a2a26")
    for x, y in spots[4:36:7]:
        kit.rod(vec(x, y), vec(x, y - 0.10), 0.008, cord)
        kit.blob((x, y - 0.27, 0), (0.185, 0.15, 0.185), kit.mat("#e8341f", glow=0.55, grain=0.0))
        for low in (0.12, 0.42):
            kit.box((x, y - low, 0), (0.075, 0.022, 0.075), gilt, 0.015)
        kit.rod(vec(x, y - 0.44), vec(x, y - 0.60), 0.022, silk)
        kit.halo((x, y - 0.27, 0.1), 0.42, "#ff6a3c")


def lantern_cord(chance: Chance) -> Clay:
    """Red lanterns on a cord between two posts, four units wide and 3 high."""
    kit = Kit(chance)
    kit.post((-2.0, 0, 0), 3.05, 0.035, kit.mat("#8a3226", grain=0.2), 0.028)
    _lantern_cord(kit, 3.0, 0.40)
    return kit.clay


def hung_lanterns(chance: Chance) -> Clay:
    """The same on a wall, its ends at 0."""
    kit = Kit(chance)
    _lantern_cord(kit, 0.0, 0.30)
    return kit.clay


def billboard(chance: Chance) -> Clay:
    """A shining screen on a frame: bands and discs of light; 1.3 wide."""
    kit = Kit(chance)
    tones = chance.choice(
        (
            ("#3a2a78", "#ff6ab0", "#ffd27a", "#7ff2ea"),
            ("#123a5a", "#7ff2ea", "#ff8a5a", "#fff0b8"),
            ("#5a1f4a", "#ffb84a", "#ff6ab0", "#c8b0ff"),
        )
    )
    kit.box((0, 0.5, -0.03), (0.65, 0.5, 0.04), kit.mat("#2f2b48"), 0.04)
    kit.box((0, 0.5, 0.02), (0.60, 0.45, 0.01), kit.mat(tones[0], glow=0.75, grain=0.0))
    kit.blob((-0.24, 0.56, 0.03), (0.22, 0.22, 0.02), kit.mat(tones[1], glow=0.9, grain=0.0))
    kit.blob((-0.24, 0.56, 0.045), (0.11, 0.11, 0.02), kit.mat(tones[2], glow=0.9, grain=0.0))
    for n, wide in enumerate((0.22, 0.16, 0.20)):
        kit.box(
            (0.12 + wide, 0.74 - 0.2 * n, 0.035),
            (wide, 0.045, 0.01),
            kit.mat(tones[2 + n % 2], glow=0.9, grain=0.0),
            0.008,
        )
    kit.box((0, 0.16, 0.035), (0.5, 0.03, 0.01), kit.mat(tones[3], glow=0.9, grain=0.0), 0.008)
    kit.halo((0, 0.5, 0.05), 0.75, tones[1])
    return kit.clay


def wave_screen(chance: Chance) -> Clay:
    """Another screen: a sun that goes down behind waves of light; 1.3 wide."""
    kit = Kit(chance)
    kit.box((0, 0.5, -0.03), (0.65, 0.5, 0.04), kit.mat("#2f2b48"), 0.04)
    kit.box((0, 0.5, 0.02), (0.60, 0.45, 0.01), kit.mat("#14466a", glow=0.75, grain=0.0))
    kit.blob((0.0, 0.58, 0.03), (0.25, 0.25, 0.02), kit.mat("#ffd27a", glow=0.9, grain=0.0))
    for n, tone in enumerate(("#ff8a5a", "#7ff2ea", "#2f9fd0")):
        sea = kit.mat(tone, glow=0.9, grain=0.0)
        kit.part()
        spots = [
            vec(x / 8 - 0.5, 0.40 - 0.12 * n + 0.035 * math.sin(x * 1.1 + 1.7 * n), 0.045 + 0.01 * n) for x in range(9)
        ]
        kit.clay.chain(spots, [0.035] * 9, sea)
    kit.halo((0, 0.5, 0.05), 0.75, "#ffb86a")
    return kit.clay


def hover_lamp(chance: Chance) -> Clay:
    """A lamp of a street to come: a slim arch with a ring of light."""
    kit = Kit(chance)
    steel, ring = kit.mat("#e6e2f2", shine=0.3), kit.mat("#7ff2ea", glow=0.95, grain=0.0)
    kit.part()
    kit.clay.chain([vec(0, 0), vec(0, 0.55), vec(0.06, 0.86), vec(0.2, 0.97)], [0.026, 0.018, 0.014, 0.010], steel)
    kit.part()
    kit.clay.torus(vec(0.25, 0.93, 0), 0.085, 0.022, ring)
    kit.ball((0.25, 0.93, 0), 0.04, kit.light("#fff4d8"))
    kit.halo((0.25, 0.93, 0.02), 0.34, "#9ff0e8")
    return kit.clay
