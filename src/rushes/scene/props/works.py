"""Where people work with machines: building sites, factories, petrol stations, scrap yards, roads. About one unit high."""

from __future__ import annotations

import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .kit import UPRIGHT, Kit
from .model import Chance
from .plants import TAU


def tower_crane(chance: Chance) -> Clay:
    """A tower crane whose hook goes up and down and swings a little."""
    kit = Kit(chance)
    yellow, dark, grey = kit.mat("#f2b42f", grain=0.05), kit.mat("#3a3a44"), kit.mat("#9a9fa8")
    kit.box((0, 0.02, 0), (0.09, 0.02, 0.09), grey)
    for x in (-0.03, 0.03):
        for z in (-0.03, 0.03):
            kit.part()
            kit.rod(vec(x, 0, z), vec(x, 0.86, z), 0.008, yellow)
    kit.part()
    for n in range(14):
        y, side = 0.03 + 0.058 * n, 1 if n % 2 else -1
        kit.rod(vec(-0.03 * side, y, 0.03), vec(0.03 * side, y + 0.058, 0.03), 0.005, yellow)
        kit.rod(vec(0.03, y, -0.03 * side), vec(0.03, y + 0.058, 0.03 * side), 0.005, yellow)
    kit.box((0.02, 0.835, 0.04), (0.035, 0.04, 0.03), kit.mat("#e8e4da"))
    kit.box((0.035, 0.84, 0.06), (0.02, 0.022, 0.014), kit.pane(2.0))
    for y in (0.88, 0.915):
        kit.part()
        kit.rod(vec(-0.26, 0.88 if y < 0.9 else 0.90, 0), vec(0.66, 0.88 if y < 0.9 else 0.885 + 0.0, 0), 0.009, yellow)
    kit.part()
    for n in range(15):
        x = -0.05 + 0.047 * n
        kit.rod(vec(x, 0.88, 0), vec(x + 0.024, 0.925, 0), 0.005, yellow)
        kit.rod(vec(x + 0.024, 0.925, 0), vec(x + 0.047, 0.88, 0), 0.005, yellow)
    kit.part()
    kit.rod(vec(-0.04, 0.925, 0), vec(0.66, 0.925, 0), 0.006, yellow)
    kit.part()
    kit.rod(vec(0, 0.86, 0), vec(0, 1.0, 0), 0.012, yellow)
    kit.rod(vec(0, 1.0, 0), vec(0.45, 0.925, 0), 0.004, dark)
    kit.rod(vec(0, 1.0, 0), vec(-0.24, 0.89, 0), 0.004, dark)
    kit.box((-0.22, 0.86, 0), (0.05, 0.045, 0.03), grey)
    drop = 0.34 + 0.10 * math.sin(chance.phase * TAU)
    swing = 0.02 * math.sin(chance.phase * TAU + 1.0)
    kit.part()
    kit.rod(vec(0.44, 0.88, 0), vec(0.44 + swing, 0.88 - drop, 0), 0.004, dark)
    load = vec(0.44 + swing, 0.86 - drop, 0)
    kit.part()
    kit.clay.box(load - vec(0, 0.02), (0.095, 0.016, 0.03), 0.008, kit.mat("#c8642f"))
    kit.ball((0, 1.01, 0), 0.012, kit.light("#ff5a4a"))
    kit.halo((0, 1.01, 0), 0.1, "#ff6a5a")
    return kit.clay


def launch_tower(chance: Chance) -> Clay:
    """The tower beside a rocket: floors of red lattice, two arms that reach to the right, a mast against lightning."""
    kit = Kit(chance)
    red, dark, pale = kit.mat("#d8502f", grain=0.05), kit.mat("#4a4c54"), kit.mat("#dcdad4", grain=0.06)
    kit.box((0, 0.02, 0), (0.13, 0.02, 0.11), dark)
    floors, wide, top = 7, 0.075, 0.80
    step = top / floors
    for x in (-wide, wide):
        for z in (-wide, wide):
            kit.part()
            kit.rod(vec(x, 0, z), vec(x, top, z), 0.009, red)
    kit.part()
    for n in range(floors):
        y, side = step * n + 0.02, 1 if n % 2 else -1
        kit.rod(vec(-wide * side, y, wide), vec(wide * side, y + step, wide), 0.005, red)
        kit.rod(vec(wide, y, -wide * side), vec(wide, y + step, wide * side), 0.005, red)
        kit.rod(vec(-wide, y, wide * side), vec(-wide, y + step, -wide * side), 0.005, red)
    kit.boxes([(0, step * (n + 1), 0) for n in range(floors)], (0.088, 0.007, 0.088), pale)
    kit.box((-0.012, 0.36, -0.012), (0.03, 0.36, 0.03), dark)  # the lift
    for y, long in ((0.36, 0.15), (0.59, 0.17)):
        kit.box((wide + 0.5 * long, y, 0.0), (0.5 * long, 0.012, 0.022), pale)
        kit.box((wide + long, y, 0.0), (0.022, 0.024, 0.032), dark)
        kit.part()
        kit.rod(vec(wide, y + 0.07, 0), vec(wide + 0.9 * long, y + 0.012, 0), 0.004, red)
    kit.post((0, top, 0), 0.18, 0.011, pale, 0.004)
    kit.ball((0, top + 0.185, 0), 0.011, kit.light("#ff5a4a"))
    kit.halo((0, top + 0.185, 0), 0.10, "#ff6a5a")
    for n in (2, 4, 6):
        kit.ball((wide, step * n - 0.02, wide + 0.012), 0.009, kit.light("#ffe9b0"))
    kit.halo((wide, step * 4, wide + 0.02), 0.12)
    return kit.clay


def girders(chance: Chance) -> Clay:
    """A steel frame going up: columns, floors, a few walls, a safety net; 1.2 wide."""
    kit = Kit(chance)
    steel, slab, net = kit.mat("#b8542f", grain=0.1), kit.mat("#c4beb4", grain=0.2), kit.mat("#4f9a78", grain=0.2)
    floors = (0.0, 0.22, 0.44, 0.66, 0.88)
    for x in (-0.54, -0.18, 0.18, 0.54):
        for z in (-0.2, 0.2):
            tall = 0.98 if x < 0.3 else 0.78
            kit.box((x, tall / 2, z), (0.022, tall / 2, 0.022), steel)
    for y in floors[1:]:
        wide = 0.56 if y < 0.7 else 0.38
        kit.box((wide - 0.56, y, 0), (wide, 0.018, 0.24), slab if y < 0.6 else steel)
    for y in floors[:3]:
        kit.part()
        kit.rod(vec(-0.54, y + 0.02, 0.21), vec(-0.18, y + 0.20, 0.21), 0.010, steel)
    kit.box((0.36, 0.11, 0.19), (0.15, 0.09, 0.012), kit.mat("#c8846a", grain=0.25))
    kit.box((-0.36, 0.33, 0.215), (0.16, 0.09, 0.006), net)
    kit.boxes([(-0.5 + 0.09 * n, 0.93, 0.22) for n in range(5)], (0.005, 0.05, 0.005), kit.mat("#f2b42f"))
    kit.box((-0.32, 0.96, 0.22), (0.22, 0.006, 0.005), kit.mat("#f2b42f"))
    kit.ball((0.0, 0.19, 0.2), 0.02, kit.light())
    kit.halo((0.0, 0.19, 0.2), 0.3)
    return kit.clay


def digger(chance: Chance) -> Clay:
    """An excavator on tracks."""
    kit = Kit(chance)
    yellow, dark = kit.mat("#f2b02a", grain=0.05, shine=0.2), kit.mat("#33343c")
    for z in (-0.24, 0.24):
        kit.box((0, 0.14, z), (0.52, 0.14, 0.11), dark, 0.12)
        for x in (-0.36, 0, 0.36):
            kit.part()
            kit.clay.cylinder(vec(x, 0.13, z + 0.10), 0.085, 0.03, 0.02, kit.mat("#8a8f98"))
    kit.box((-0.12, 0.48, 0), (0.44, 0.17, 0.28), yellow, 0.07)
    kit.box((0.06, 0.76, 0.12), (0.19, 0.22, 0.15), yellow, 0.05)
    kit.box((0.09, 0.79, 0.13), (0.17, 0.14, 0.148), kit.mat("#7fa3c4", shine=0.4, grain=0.0), 0.03)
    lift = 0.08 * math.sin(chance.phase * TAU)
    elbow, wrist = vec(0.80, 1.02 + lift), vec(1.22, 0.55 + lift * 1.6)
    kit.part()
    kit.clay.chain([vec(0.25, 0.55), vec(0.52, 0.98 + lift * 0.6), elbow], [0.085, 0.08, 0.06], yellow)
    kit.part()
    kit.clay.cone(elbow, wrist, 0.065, 0.05, yellow)
    kit.part()
    kit.clay.box(wrist + vec(0.02, -0.14), (0.14, 0.13, 0.15), 0.06, dark, roll(0.4))
    return kit.clay


def cone_marker(chance: Chance) -> Clay:
    """A traffic cone."""
    kit = Kit(chance)
    orange, white = kit.mat("#f2642a", grain=0.04), kit.mat("#fbf8f0")
    kit.box((0, 0.05, 0), (0.36, 0.05, 0.36), orange, 0.04)
    for k in range(8):
        kit.drum((0, 0.15 + 0.11 * k, 0), 0.25 - 0.024 * k, 0.06, white if k in (2, 3, 5) else orange)
    return kit.clay


def barrier(chance: Chance) -> Clay:
    """A striped barrier with lamps."""
    kit = Kit(chance)
    white, red = kit.mat("#fbf8f0"), kit.mat("#e8452f")
    for x in (-0.62, 0.62):
        kit.box((x, 0.36, 0), (0.035, 0.36, 0.035), white)
        kit.box((x, 0.03, 0), (0.06, 0.03, 0.22), white)
    for y in (0.40, 0.70):
        kit.box((0, y, 0.04), (0.80, 0.105, 0.025), white)
        kit.part()
        for n in range(5):
            kit.clay.slab(
                vec(-0.64 + 0.32 * n, y, 0.066),
                ((-0.1, -0.1), (0.02, -0.1), (0.12, 0.1), (0.0, 0.1)),
                0.004,
                0.004,
                red,
            )
    for x in (-0.62, 0.62):
        kit.ball((x, 0.88, 0.03), 0.085, kit.light("#ffb02a"))
        kit.halo((x, 0.88, 0.05), 0.45, "#ffb04a")
    return kit.clay


def bricks(chance: Chance) -> Clay:
    """Pallets of bricks and a heap of sand or pipes."""
    kit = Kit(chance)
    wood = kit.mat("#b8905a", grain=0.2)
    kit.box((-0.4, 0.06, 0), (0.44, 0.06, 0.4), wood)
    tones = [kit.mat(tone, grain=0.2) for tone in ("#c8644a", "#b8583f", "#d8765a")]
    for row in range(4):
        for n in range(3):
            kit.box((-0.68 + 0.28 * n, 0.22 + 0.19 * row, 0.02), (0.13, 0.085, 0.36), tones[(row + n) % 3])
    pipe = kit.mat("#b8bcc2", shine=0.15)
    for x, y in ((0.3, 0.17), (0.66, 0.17), (0.48, 0.47)):
        kit.part()
        kit.clay.torus(vec(x, y, 0.35), 0.12, 0.05, pipe, pitch(math.pi / 2))
        kit.clay.cylinder(vec(x, y, -0.05), 0.17, 0.38, 0.03, pipe)
        kit.ball((x, y, 0.36), 0.10, kit.mat("#3a3a44"))
    return kit.clay


def chimney(chance: Chance) -> Clay:
    """A tall factory chimney with red bands."""
    kit = Kit(chance)
    brick, white, red = kit.mat("#b8806a", grain=0.2), kit.mat("#f2ece0"), kit.mat("#d8483a")
    kit.part()
    kit.clay.cone(vec(0, 0.08), vec(0, 0.95), 0.085, 0.052, brick)
    kit.drum((0, 0.05, 0), 0.11, 0.05, brick)
    for n, y in enumerate((0.74, 0.80, 0.86, 0.92)):
        kit.drum((0, y, 0), 0.064 - 0.003 * n, 0.031, white if n % 2 else red)
    kit.part()
    kit.clay.torus(vec(0, 0.965, 0), 0.052, 0.014, kit.mat("#6a5a54"))
    kit.ball((0.06, 0.95, 0.03), 0.010, kit.light("#ff5a4a"))
    kit.halo((0.06, 0.95, 0.03), 0.1, "#ff6a5a")
    return kit.clay


def smoke(chance: Chance) -> Clay:
    """Smoke that leaves a chimney."""
    kit = Kit(chance)
    kit.puffs((0, 0.02, 0), 0.9, 0.14, chance.choice(("#e2e0e4", "#d2d0d8")), drift=0.55, count=7)
    return kit.clay


def steam(chance: Chance) -> Clay:
    """A thin wisp: from a roof, a cup, a vent."""
    kit = Kit(chance)
    kit.puffs((0, 0.02, 0), 0.9, 0.13, "#f0eff2", drift=0.25, count=8)
    return kit.clay


def factory(chance: Chance) -> Clay:
    """A factory hall with a saw-tooth roof; 1.9 wide."""
    kit = Kit(chance)
    wall, roof, steel = (
        kit.mat(chance.choice(("#b87460", "#a88474")), grain=0.2),
        kit.roofing("#7a828c"),
        kit.mat("#8a929c"),
    )
    kit.box((0, 0.25, -0.1), (0.92, 0.25, 0.3), wall)
    for n in range(5):
        x = -0.736 + 0.368 * n
        kit.part()
        kit.clay.slab(vec(x, 0.49, 0.19), ((-0.184, 0), (0.184, 0), (0.184, 0.22)), 0.004, 0.008, wall)
        kit.part()
        kit.clay.box(vec(x, 0.61, -0.1), (0.215, 0.014, 0.31), 0.012, roof, roll(0.54))
        kit.box((x + 0.186, 0.60, -0.1), (0.006, 0.09, 0.27), kit.pane(1.4))
        kit.windows((x - 0.08, x + 0.08), (0.36,), 0.202, (0.058, 0.05), frame=steel, share=1.2)
    for x in (-0.55, 0.18):
        kit.box((x, 0.13, 0.205), (0.13, 0.13, 0.012), steel)
        kit.boxes([(x, 0.03 + 0.05 * n, 0.22) for n in range(5)], (0.12, 0.008, 0.006), kit.mat("#6a727c"))
    kit.part()
    kit.clay.chain(
        [vec(0.5, 0.12, 0.28), vec(0.72, 0.12, 0.28), vec(0.72, 0.5, 0.28), vec(0.86, 0.56, 0.2)],
        [0.035] * 4,
        kit.mat("#c8a23f", shine=0.2),
    )
    kit.ball((-0.2, 0.30, 0.23), 0.018, kit.light())
    kit.halo((-0.2, 0.30, 0.23), 0.25)
    return kit.clay


def tanks(chance: Chance) -> Clay:
    """Two storage tanks with stairs and pipes."""
    kit = Kit(chance)
    steel, rust, dark = kit.mat("#d2d4d8", grain=0.08, shine=0.15), kit.mat("#c8743f"), kit.mat("#6a7078")
    for x, tall, radius in ((-0.34, 0.42, 0.32), (0.36, 0.34, 0.28)):
        kit.drum((x, tall, 0), radius, tall, steel)
        kit.blob((x, tall * 2, 0), (radius * 0.98, 0.10, radius * 0.98), kit.roofing("#d2d4d8"))
        kit.drum((x, tall * 1.5, 0), radius * 1.012, 0.03, rust)
        kit.part()
        for n in range(9):
            a = 0.4 + n * 0.22
            kit.clay.box(
                vec(x + radius * 1.06 * math.cos(a), 0.08 + n * tall * 0.21, radius * 1.06 * math.sin(a)),
                (0.05, 0.01, 0.05),
                0.008,
                dark,
                yaw(-a),
            )
    kit.part()
    kit.rod(vec(-0.34, 0.14, 0.34), vec(0.4, 0.14, 0.34), 0.035, rust)
    return kit.clay


def canopy(chance: Chance) -> Clay:
    """The roof over the pumps of a petrol station; 1.9 wide."""
    kit = Kit(chance)
    white, red, glow = kit.mat("#f6f2e8"), kit.mat("#e0402f", shine=0.2), kit.light("#fff6dc")
    for x in (-0.62, 0.62):
        kit.box((x, 0.36, 0), (0.045, 0.36, 0.045), white)
    kit.box((0, 0.80, 0), (0.96, 0.085, 0.42), kit.roofing("#f6f2e8"))
    kit.box((0, 0.80, 0.425), (0.965, 0.085, 0.012), red)
    kit.box((0, 0.80, 0.436), (0.965, 0.022, 0.008), white)
    kit.boxes([(x, 0.708, 0.15) for x in (-0.75, -0.4, 0, 0.4, 0.75)], (0.09, 0.010, 0.09), glow)
    for x in (-0.4, 0.4):
        kit.halo((x, 0.69, 0.2), 0.5, "#fff0c8")
    kit.part()
    kit.clay.cylinder(vec(0, 0.80, 0.45), 0.13, 0.014, 0.01, white)
    kit.part()
    kit.clay.cone(vec(0, 0.77, 0.475), vec(0, 0.85, 0.475), 0.042, 0.006, red)
    return kit.clay


def pump(chance: Chance) -> Clay:
    """A petrol pump with display, hose and nozzle."""
    kit = Kit(chance)
    red, white, dark = kit.mat("#e0402f", shine=0.25, grain=0.04), kit.mat("#f6f2e8"), kit.mat("#2f3038")
    kit.box((0, 0.04, 0), (0.32, 0.04, 0.22), kit.mat("#b8b4ac"))
    kit.box((0, 0.46, 0), (0.24, 0.40, 0.16), red, 0.05)
    kit.box((0, 0.92, 0), (0.26, 0.07, 0.17), kit.light("#fff3d0"), 0.04)
    kit.box((0, 0.66, 0.165), (0.17, 0.11, 0.012), white)
    kit.box((0, 0.69, 0.178), (0.13, 0.035, 0.006), kit.mat("#2f4a44", glow=0.1))
    kit.boxes([(-0.07 + 0.07 * n, 0.605, 0.178) for n in range(3)], (0.022, 0.018, 0.006), dark)
    for x in (-0.20, 0.20):
        kit.part()
        kit.clay.chain(
            [vec(x, 0.42, 0.17), vec(x * 1.5, 0.16, 0.24), vec(x * 1.75, 0.30, 0.2), vec(x * 1.6, 0.56, 0.14)],
            [0.022] * 4,
            dark,
        )
        kit.box((x * 1.5, 0.60, 0.12), (0.035, 0.07, 0.04), dark)
    kit.halo((0, 0.92, 0.1), 0.4, "#fff0c8")
    return kit.clay


def price_sign(chance: Chance) -> Clay:
    """A tall petrol sign with prices."""
    kit = Kit(chance)
    white, red, dark, digit = kit.mat("#f6f2e8"), kit.mat("#e0402f"), kit.mat("#2f3038"), kit.light("#ffd24a")
    kit.box((0, 0.3, 0), (0.05, 0.3, 0.04), white)
    kit.box((0, 0.72, 0), (0.22, 0.28, 0.045), white, 0.03)
    kit.box((0, 0.90, 0.02), (0.20, 0.08, 0.04), red)
    kit.part()
    kit.clay.cone(vec(0, 0.88, 0.07), vec(0, 0.95, 0.07), 0.035, 0.005, white)
    for y in (0.74, 0.64, 0.54):
        kit.box((0, y, 0.045), (0.18, 0.036, 0.012), dark)
        kit.boxes([(-0.11 + 0.055 * n, y, 0.06) for n in range(5)], (0.015, 0.022, 0.004), digit, 0.004)
    kit.halo((0, 0.74, 0.05), 0.35, "#ffe0a0")
    return kit.clay


def kiosk(chance: Chance) -> Clay:
    """The shop of a petrol station: flat roof, wide windows; 1.7 wide."""
    kit = Kit(chance)
    wall, red = kit.mat("#f2ece0", grain=0.06), kit.mat("#e0402f")
    kit.box((0, 0.36, -0.1), (0.84, 0.36, 0.3), wall)
    kit.box((0, 0.76, -0.06), (0.88, 0.05, 0.38), kit.roofing("#f2ece0"))
    kit.box((0, 0.66, 0.22), (0.85, 0.065, 0.014), red)
    letters = kit.light("#fff6d8")
    kit.boxes([(-0.3 + 0.12 * n, 0.66, 0.24) for n in range(6)], (0.038, 0.032, 0.006), letters)
    kit.windows((-0.58, -0.22, 0.60), (0.34,), 0.202, (0.155, 0.19), frame=kit.mat("#c8ccd2"), share=2.0)
    kit.door(0.2, 0.21, (0.12, 0.26), "#8fb4cc")
    return kit.clay


def scrap(chance: Chance) -> Clay:
    """A heap of wrecked cars, tyres and sheet metal."""
    kit = Kit(chance)
    tones = ("#b8644a", "#6a8aa0", "#c8a04a", "#8a5a4a", "#7a9a84", "#a84a3f")
    spots = [
        (-0.55, 0.16, 0.06),
        (0.20, 0.15, 0.0),
        (0.85, 0.15, -0.05),
        (-0.2, 0.47, 0.0),
        (0.52, 0.46, -0.04),
        (0.15, 0.78, -0.04),
    ]
    for n, (x, y, z) in enumerate(spots):
        body = kit.mat(tones[(n + chance.randrange(6)) % 6], grain=0.35)
        lean = roll(chance.uniform(-0.14, 0.14))
        at = vec(x, y, z)
        kit.part()
        kit.clay.box(at, (0.36, 0.085, 0.19), 0.06, body, lean)
        kit.clay.box(at + vec(-0.03, 0.12), (0.20, 0.075, 0.16), 0.06, body, lean, blend=0.05)
        kit.part()
        kit.clay.box(at + vec(-0.03, 0.13, 0.01), (0.15, 0.05, 0.16), 0.03, kit.mat("#3a4048", grain=0.05), lean)
        for side in (-0.22, 0.22):
            kit.part()
            kit.clay.cylinder(at + lean @ vec(side, -0.07, 0.17), 0.075, 0.035, 0.02, kit.mat("#2f3036"))
    tyre = kit.mat("#2f3036", grain=0.05)
    for n in range(3):
        kit.part()
        kit.clay.torus(vec(-0.98, 0.06 + 0.11 * n, 0.16), 0.11, 0.055, tyre)
    kit.part()
    kit.clay.torus(vec(1.10, 0.15, 0.26), 0.11, 0.05, tyre, pitch(1.3))
    kit.part()
    kit.clay.box(vec(-0.85, 0.30, -0.2), (0.03, 0.32, 0.14), 0.01, kit.mat("#9a6a4a", grain=0.4), roll(0.35))
    return kit.clay


def claw(chance: Chance) -> Clay:
    """A scrapyard crane that lifts a crushed car with a magnet."""
    kit = Kit(chance)
    orange, dark = kit.mat("#e8843a", grain=0.06), kit.mat("#3a3b44")
    kit.box((0, 0.06, 0), (0.22, 0.06, 0.14), dark, 0.05)
    kit.box((0, 0.20, 0), (0.16, 0.09, 0.11), orange, 0.03)
    kit.box((0.05, 0.27, 0.05), (0.07, 0.07, 0.055), kit.mat("#7fa3c4", shine=0.4, grain=0.0), 0.02)
    kit.part()
    kit.clay.chain([vec(-0.06, 0.24), vec(0.20, 0.90), vec(0.62, 0.97)], [0.04, 0.03, 0.022], orange)
    swing = roll(0.10 * math.sin(chance.phase * TAU))
    top = vec(0.60, 0.96)
    kit.part()
    kit.rod(top, top + swing @ vec(0, -0.36), 0.008, dark)
    kit.part()
    kit.clay.cylinder(top + swing @ vec(0, -0.39), 0.085, 0.03, 0.015, dark, swing @ UPRIGHT)
    kit.part()
    kit.clay.box(top + swing @ vec(0, -0.48), (0.15, 0.05, 0.08), 0.04, kit.mat("#5a8ab0", grain=0.3), swing)
    kit.clay.box(
        top + swing @ vec(-0.02, -0.435), (0.08, 0.035, 0.07), 0.03, kit.mat("#5a8ab0", grain=0.3), swing, blend=0.03
    )
    return kit.clay


def fence_panel(chance: Chance) -> Clay:
    """A fence of corrugated sheets; two units wide."""
    kit = Kit(chance)
    tones = [kit.mat(tone, grain=0.25) for tone in ("#8a9aa4", "#9a8a7a", "#7f9088")]
    for n in range(5):
        kit.part()
        for j in range(4):
            x = -0.95 + 0.4 * n + 0.1 * j
            kit.clay.cone(vec(x, 0.0), vec(x, 0.78 + 0.04 * (n % 2)), 0.045, 0.045, tones[n % 3], blend=0.03)
    kit.box((0, 0.84, 0.05), (1.0, 0.02, 0.01), kit.mat("#6a5a4a"))
    return kit.clay


def guard_rail(chance: Chance) -> Clay:
    """A crash barrier; two units wide."""
    kit = Kit(chance)
    steel = kit.mat("#c4cad2", shine=0.25)
    for x in (-0.75, 0.0, 0.75):
        kit.box((x, 0.32, -0.04), (0.04, 0.32, 0.04), kit.mat("#9aa0aa"))
    kit.part()
    for y in (0.48, 0.64):
        kit.rod(vec(-1.05, y), vec(1.05, y), 0.075, steel)
    return kit.clay


def road_sign(chance: Chance) -> Clay:
    """A gantry over a highway with two green signs; 2.4 wide."""
    kit = Kit(chance)
    steel, green, white = (
        kit.mat("#a8b0b8", shine=0.2),
        kit.mat("#1f7a4a", grain=0.03),
        kit.mat("#fbfaf2", glow=0.3 * chance.lamps),
    )
    for x in (-1.15, 1.15):
        kit.post((x, 0, 0), 0.98, 0.035, steel)
    for y in (0.84, 0.96):
        kit.part()
        kit.rod(vec(-1.15, y), vec(1.15, y), 0.018, steel)
    for x in (-0.55, 0.55):
        kit.box((x, 0.80, 0.04), (0.42, 0.17, 0.02), white, 0.03)
        kit.box((x, 0.80, 0.05), (0.405, 0.155, 0.02), green, 0.025)
        kit.boxes([(x - 0.22 + 0.075 * n, 0.86, 0.075) for n in range(6)], (0.024, 0.028, 0.004), white)
        kit.boxes([(x - 0.22 + 0.075 * n, 0.76, 0.075) for n in range(4)], (0.024, 0.028, 0.004), white)
        kit.part()
        kit.clay.slab(vec(x + 0.28, 0.76, 0.075), ((-0.05, 0.03), (0.05, 0.03), (0, -0.07)), 0.002, 0.004, white)
        kit.box((x + 0.28, 0.83, 0.075), (0.016, 0.045, 0.004), white)
        kit.halo((x, 0.8, 0.1), 0.3, "#bfe8c8")
    return kit.clay


def parking_sign(chance: Chance) -> Clay:
    """The blue P."""
    kit = Kit(chance)
    blue, white = kit.mat("#1f5fc8", grain=0.03, shine=0.15), kit.mat("#fbfaf4", glow=0.4 * chance.lamps)
    kit.post((0, 0, 0), 0.6, 0.022, kit.mat("#9aa0a8", shine=0.2))
    kit.box((0, 0.78, 0), (0.24, 0.24, 0.025), white, 0.05)
    kit.box((0, 0.78, 0.012), (0.22, 0.22, 0.025), blue, 0.045)
    kit.box((-0.065, 0.78, 0.045), (0.026, 0.14, 0.008), white)
    kit.part()
    kit.clay.torus(vec(0.0, 0.845, 0.045), 0.055, 0.024, white, UPRIGHT)
    kit.box((-0.03, 0.845, 0.045), (0.03, 0.078, 0.004), white)
    kit.box((-0.012, 0.845, 0.048), (0.022, 0.032, 0.012), blue)
    kit.halo((0, 0.78, 0.05), 0.3, "#a8c8ff")
    return kit.clay


def ticket_gate(chance: Chance) -> Clay:
    """The barrier of a car park with its machine."""
    kit = Kit(chance)
    yellow, white, red = kit.mat("#f2b82f"), kit.mat("#fbf8f0"), kit.mat("#e0402f")
    kit.box((-0.8, 0.42, 0), (0.13, 0.42, 0.13), yellow, 0.04)
    kit.box((-0.8, 0.60, 0.13), (0.08, 0.08, 0.01), kit.mat("#2f3a44", glow=0.2))
    for n in range(8):
        kit.part()
        kit.rod(vec(-0.7 + 0.24 * n, 0.74), vec(-0.46 + 0.24 * n, 0.74), 0.045, white if n % 2 else red)
    return kit.clay
