"""What stands on roofs: parapet, ridge, chimney, weathercock. One function a prop."""

from __future__ import annotations

from ..clay import Clay
from ..clay.space import vec
from .kit import Kit
from .model import Chance


def parapet(chance: Chance) -> Clay:
    """The low wall at the edge of a flat roof; two units wide."""
    kit = Kit(chance)
    kit.box((0, 0.4, 0), (1.02, 0.4, 0.14), kit.mat("#b8765f", grain=0.2), 0.02)
    kit.box((0, 0.86, 0), (1.04, 0.07, 0.2), kit.roofing("#e2d8c8"), 0.03)
    return kit.clay


def roof_ridge(chance: Chance) -> Clay:
    """The row of rounded tiles along the top of a roof; two units wide."""
    kit = Kit(chance)
    tones = [kit.roofing(tone) for tone in ("#b04c38", "#bc5a44", "#a8432f")]
    for n in range(6):
        x = -0.84 + 0.336 * n
        kit.part()
        kit.clay.cone(vec(x - 0.19, 0.02), vec(x + 0.19, 0.045), 0.13, 0.15, tones[n % 3])
    return kit.clay


def chimney(chance: Chance) -> Clay:
    """A brick chimney with its cap and two clay pots."""
    kit = Kit(chance)
    brick, pot = kit.mat("#a8563f", grain=0.25), kit.mat("#c8704a", grain=0.15)
    kit.box((0, 0.36, 0), (0.2, 0.38, 0.16), brick, 0.02)
    for n, y in enumerate((0.18, 0.34, 0.50)):  # a course of darker bricks here and there
        kit.box((0.03 * (-1) ** n, y, 0.0), (0.205, 0.022, 0.165), kit.mat("#8f4634", grain=0.25), 0.01)
    kit.box((0, 0.76, 0), (0.25, 0.045, 0.2), kit.roofing("#d8ccb8"), 0.02)
    for x in (-0.1, 0.1):
        kit.drum((x, 0.88, 0), 0.07, 0.08, pot)
    return kit.clay


def weathercock(chance: Chance) -> Clay:
    """An iron cock over the four winds."""
    kit = Kit(chance)
    iron, gold = kit.mat("#4a4e58", grain=0.1), kit.mat("#e0a83a", shine=0.5)
    kit.post((0, 0, 0), 0.72, 0.018, iron)
    kit.rod(vec(-0.16, 0.42), vec(0.16, 0.42), 0.012, iron)
    kit.rod(vec(0, 0.42, -0.16), vec(0, 0.42, 0.16), 0.012, iron)
    kit.ball((0, 0.55, 0), 0.032, gold)
    kit.part()
    kit.clay.chain(
        [vec(-0.13, 0.84), vec(-0.02, 0.78), vec(0.1, 0.84), vec(0.12, 0.94)], [0.03, 0.085, 0.06, 0.038], gold
    )
    for rise in (0.10, 0.16, 0.2):  # the tail
        kit.clay.cone(vec(-0.1, 0.82), vec(-0.24 + 0.3 * (rise - 0.1), 0.80 + rise), 0.02, 0.035, gold)
    kit.clay.cone(vec(0.15, 0.94), vec(0.21, 0.93), 0.018, 0.004, iron)
    kit.clay.ball(vec(0.12, 0.99), 0.025, kit.mat("#c8402f"))
    return kit.clay
