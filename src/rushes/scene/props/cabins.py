"""A cabin of logs with light in its windows, and the wood beside it. About one unit high, ground at 0."""

from __future__ import annotations

from ..clay import Clay
from ..clay.space import vec
from .kit import Kit
from .model import Chance, Prop

WARM = "#ffc46a"
LIT_FROM = 0.2  # share of a place's lamps from which on somebody is at home


def log_cabin(chance: Chance) -> Clay:
    """Round logs that cross at the corners, a porch, a chimney of stone; 1.5 wide."""
    kit = Kit(chance)
    bark, cut = kit.mat(chance.choice(("#8a5a36", "#7d5030", "#96663e")), grain=0.22), kit.mat("#d8ae78", grain=0.12)
    trim, stone = kit.mat("#5c3a22", grain=0.15), kit.mat("#9c948a", grain=0.3)
    roof = kit.roofing(chance.choice(("#5f4a3c", "#6a4438", "#4f5a4e")))
    home = chance.lamps > LIT_FROM
    glass = kit.mat(WARM, glow=0.9, grain=0.0) if home else kit.mat("#7fa3c4", grain=0.0, shine=0.35)
    kit.box((0, 0.27, 0), (0.58, 0.27, 0.32), bark)
    for n in range(7):
        y = 0.04 + 0.078 * n
        kit.part()
        kit.clay.cone(vec(-0.68, y, 0.33), vec(0.68, y, 0.33), 0.040, 0.040, bark)
        kit.part()
        for side in (-1, 1):
            kit.clay.cone(vec(side * 0.60, y + 0.03, -0.36), vec(side * 0.60, y + 0.03, 0.42), 0.038, 0.038, bark)
            kit.clay.ball(vec(side * 0.60, y + 0.03, 0.43), 0.034, cut)
            kit.clay.ball(vec(side * 0.69, y, 0.33), 0.034, cut)
    kit.gable((0, 0.56, 0), 0.62, 0.42, 0.34, bark, roof)
    for side in (-1, 1):
        x = 0.36 * side
        kit.box((x, 0.30, 0.368), (0.125, 0.115, 0.016), trim)
        kit.box((x, 0.30, 0.382), (0.105, 0.095, 0.012), glass, 0.006)
        kit.boxes(((x, 0.30, 0.396),), (0.007, 0.095, 0.006), trim)
        kit.boxes(((x, 0.30, 0.396),), (0.105, 0.007, 0.006), trim)
        kit.box((x, 0.175, 0.39), (0.14, 0.014, 0.035), trim)
        kit.halo((x, 0.30, 0.42), 0.42, WARM)
    kit.door(0.0, 0.385, (0.095, 0.18), "#8f3f2c")
    kit.box((0, 0.27, 0.402), (0.04, 0.04, 0.008), glass, 0.006)
    kit.ball((0.06, 0.17, 0.405), 0.012, kit.mat("#e8b84a", shine=0.4))
    kit.box((0, 0.018, 0.50), (0.62, 0.018, 0.14), cut)
    for x in (-0.56, -0.18, 0.18, 0.56):
        kit.post((x, 0.03, 0.60), 0.46, 0.020, trim)
    kit.part()
    kit.clay.box(vec(0, 0.50, 0.50), (0.64, 0.020, 0.16), 0.014, roof)
    kit.box((0, 0.008, 0.68), (0.20, 0.012, 0.06), stone)
    kit.box((-0.34, 0.86, -0.10), (0.085, 0.26, 0.075), stone)
    kit.box((-0.34, 1.125, -0.10), (0.10, 0.02, 0.09), kit.roofing("#8a8278"))
    kit.ball((0.145, 0.40, 0.44), 0.022, kit.light())
    kit.halo((0.145, 0.40, 0.46), 0.22)
    return kit.clay


def woodpile(chance: Chance) -> Clay:
    """Split logs in a stack under a board; 1.6 wide."""
    kit = Kit(chance)
    ends = [kit.mat(tone, grain=0.15) for tone in ("#d8ae78", "#c89a64", "#e2bf8e")]
    bark = kit.mat("#7d5030", grain=0.2)
    for row in range(4):
        for n in range(8 - row % 2):
            x, y = -0.70 + 0.2 * n + 0.1 * (row % 2), 0.11 + 0.185 * row
            kit.part()
            kit.clay.cylinder(vec(x, y, 0), 0.098, 0.24, 0.01, bark)
            kit.clay.cylinder(vec(x, y, 0.24), 0.080, 0.012, 0.008, chance.choice(ends))
    for side in (-1, 1):
        kit.post((side * 0.84, 0, 0.1), 0.95, 0.04, bark)
    kit.box((0, 0.93, 0.02), (0.95, 0.03, 0.34), kit.roofing("#6a4a34"))
    return kit.clay


ROWS = {
    "log_cabin": Prop(model=log_cabin, radius=0.62, crown=0.6, turn=0.25, tilt=0.1, sinks=0.01, tall=1.15),
    "woodpile": Prop(model=woodpile, radius=0.7, crown=0.5, turn=0.3, tilt=0.12, sinks=0.02),
}
