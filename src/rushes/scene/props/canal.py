"""What stands at canals: narrow houses that rise from the water, and the poles that boats are tied to. About one unit high."""

from __future__ import annotations

from ..clay import Clay
from ..clay.space import vec
from .kit import Kit
from .model import Chance

WALLS = ("#d98a6a", "#e0b070", "#c9705e", "#e8cfa0", "#b8a0a8", "#d8a888", "#c98f5a")
SHUTTERS = ("#4f7a5a", "#3f6f8a", "#8a4a3a")
STRIPES = (("#f4efe4", "#2f5fb0"), ("#f4efe4", "#c8342c"), ("#f4efe4", "#2f8a6a"))


def palazzo(chance: Chance) -> Clay:
    """A house with pointed windows, balconies and a door at the water; 0.58 wide, up to 1 high."""
    kit = Kit(chance)
    wall, trim = kit.mat(chance.choice(WALLS), grain=0.20), kit.mat("#f2e8d4", grain=0.08)
    shutter, iron = kit.mat(chance.choice(SHUTTERS), grain=0.06), kit.mat("#4a4448")
    top, half = chance.choice((0.82, 0.90, 0.98)), 0.29
    kit.box((0, top / 2 - 0.02, -0.1), (half, top / 2 + 0.02, 0.18), wall, 0.010)
    kit.box((0, 0.035, 0.085), (half + 0.004, 0.045, 0.012), kit.mat("#8a9a7a", grain=0.25))
    kit.box((0, top, -0.1), (half + 0.02, 0.018, 0.21), trim)
    kit.gable((0, top + 0.015, -0.1), half + 0.01, 0.20, 0.09, wall, kit.roofing("#c2643f"))
    kit.box((0, 0.335, 0.085), (half, 0.010, 0.012), trim)
    kit.box((0, 0.145, 0.082), (0.062, 0.115, 0.008), trim)
    kit.box((0, 0.135, 0.088), (0.046, 0.105, 0.008), kit.mat("#5a3a2a", grain=0.2))
    for x in (-0.19, 0.19):
        kit.box((x, 0.19, 0.085), (0.042, 0.055, 0.008), trim)
        kit.box((x, 0.19, 0.090), (0.032, 0.045, 0.008), kit.pane(1.2))
    rows = (0.46, 0.68) if top < 0.95 else (0.45, 0.63, 0.81)
    for number, y in enumerate(rows):
        for x in (-0.18, 0.0, 0.18):
            kit.box((x, y, 0.085), (0.044, 0.068, 0.008), trim)
            kit.box((x, y, 0.090), (0.032, 0.058, 0.008), kit.pane(1.3))
            kit.part()
            kit.clay.slab(vec(x, y + 0.062, 0.086), [(-0.046, 0.0), (0.046, 0.0), (0.0, 0.052)], 0.008, 0.006, trim)
            if number:
                for side in (-1, 1):
                    kit.box((x + side * 0.058, y, 0.088), (0.014, 0.062, 0.006), shutter)
        if not number:
            kit.box((0, y - 0.075, 0.125), (0.25, 0.010, 0.045), trim)
            kit.boxes([(-0.24 + 0.04 * k, y - 0.045, 0.160) for k in range(13)], (0.006, 0.030, 0.006), trim)
            kit.box((0, y - 0.015, 0.160), (0.25, 0.007, 0.010), trim)
    kit.post((half - 0.08, top, -0.02), 0.11, 0.022, wall, 0.036)
    kit.ball((-0.085, 0.245, 0.115), 0.014, kit.light())
    kit.halo((-0.085, 0.245, 0.115), 0.12)
    kit.box((-0.085, 0.222, 0.115), (0.006, 0.012, 0.006), iron)
    return kit.clay


def mooring_pole(chance: Chance) -> Clay:
    """A striped pole in the water with a golden knob."""
    kit = Kit(chance)
    white, colour = (kit.mat(tone, grain=0.06) for tone in chance.choice(STRIPES))
    for n in range(10):
        kit.drum((0, -0.05 + 0.1 * n, 0), 0.040, 0.052, (white, colour)[n % 2], 0.006)
    kit.ball((0, 0.965, 0), 0.050, kit.mat("#e8b84a", shine=0.4, grain=0.0))
    return kit.clay
