"""Hats, one function each: what somebody has on the head. Must not: face, hair, motion. Helmets that hide the face are in `human/helms.py`."""

from __future__ import annotations

import math

from ...clay.space import roll
from ..bench import FLAT, Bench
from . import helms


def _beanie(b: Bench) -> None:
    b.ball((-0.028, 0.095, 0.0), (0.226, 0.178, 0.236), "hat", "wool")
    b.clay.torus(
        b.at((-0.02, 0.092, 0.0)),
        0.206 * b.size,
        0.038 * b.size,
        b.of("hat", "wool"),
        b.frame.turn @ roll(0.08),
        blend=0.02,
    )
    b.on("bobble", 3)
    b.ball((-0.045, 0.292, 0.0), 0.056, "#faf7f2", "wool")


def _cap(b: Bench) -> None:
    b.ball((-0.03, 0.10, 0.0), (0.222, 0.165, 0.232), "hat", "cloth")
    b.ball((0.21, 0.115, 0.0), (0.135, 0.022, 0.15), "hat", "cloth", (0.0, 0.0, -7.0), blend=0.03)


def _straw(b: Bench) -> None:
    b.ball((-0.03, 0.12, 0.0), (0.20, 0.17, 0.21), "hat", "cloth")
    b.disc((-0.03, 0.135, 0.0), 0.35, 0.036, "hat", "cloth", (84.0, 0.0, 0.0), corner=0.034)
    b.ring((-0.03, 0.145, 0.0), 0.196, 0.026, "#c9533f", "cloth")


def _helmet(b: Bench) -> None:
    b.ball((-0.03, 0.075, 0.0), (0.238, 0.205, 0.246), "hat", "gloss")
    b.ball((0.16, 0.16, 0.0), (0.1, 0.02, 0.15), "hat", "gloss", (0.0, 0.0, -14.0), blend=0.03)


def _chef(b: Bench) -> None:
    b.disc((-0.03, 0.17, 0.0), 0.19, 0.085, "hat", "cloth", (90.0, 0.0, 4.0), corner=0.03)
    b.on("hat", 3)
    for k in range(6):
        a = math.tau * k / 6
        b.ball((-0.045 + 0.12 * math.cos(a), 0.30, 0.12 * math.sin(a)), 0.105, "hat", "cloth", blend=0.05)
    b.ball((-0.045, 0.34, 0.0), 0.12, "hat", "cloth", blend=0.05)


def _peaked(b: Bench) -> None:
    """A policeman's cap."""
    b.disc((-0.03, 0.135, 0.0), 0.205, 0.05, "hat", "cloth", FLAT, corner=0.02)
    b.ball((-0.035, 0.205, 0.0), (0.255, 0.055, 0.262), "hat", "cloth", (0.0, 0.0, 8.0), blend=0.02)
    b.on("hat", 3)
    b.ball((0.19, 0.10, 0.0), (0.11, 0.022, 0.15), "#22242c", "gloss", (0.0, 0.0, -18.0))
    b.ball((0.19, 0.19, 0.0), (0.02, 0.042, 0.04), "#f2c53d", "metal")


def _fire(b: Bench) -> None:
    b.ball((-0.03, 0.12, 0.0), (0.225, 0.19, 0.235), "hat", "gloss")
    b.disc((-0.05, 0.105, 0.0), 0.30, 0.018, "hat", "gloss", (90.0, 0.0, -6.0), corner=0.016)
    b.rod((-0.24, 0.14, 0.0), (0.13, 0.30, 0.0), 0.02, 0.03, "hat", "gloss", blend=0.05)
    b.on("hat", 3)
    b.ball((0.175, 0.20, 0.0), (0.03, 0.075, 0.065), "#f2c53d", "metal", (0.0, 0.0, 20.0))


def _hard(b: Bench) -> None:
    b.ball((-0.03, 0.11, 0.0), (0.225, 0.18, 0.235), "hat", "gloss")
    b.disc((0.0, 0.105, 0.0), 0.255, 0.018, "hat", "gloss", (90.0, 0.0, -4.0), corner=0.016)
    b.rod((-0.2, 0.20, 0.0), (0.13, 0.24, 0.0), 0.035, 0.035, "hat", "gloss", blend=0.06)


def _crown(b: Bench) -> None:
    b.ring((-0.02, 0.155, 0.0), 0.165, 0.03, "#f2bf35", "metal")
    b.disc((-0.02, 0.185, 0.0), 0.175, 0.035, "#f2bf35", "metal", FLAT)
    for k in range(7):
        a = math.tau * (k + 0.5) / 7
        x, z = -0.02 + 0.155 * math.cos(a), 0.155 * math.sin(a)
        b.rod((x, 0.20, z), (x * 1.12, 0.31, z * 1.12), 0.04, 0.012, "#f2bf35", "metal")
        b.ball((x * 1.12, 0.32, z * 1.12), 0.024, "#e2373f", "gloss")


def _tiara(b: Bench) -> None:
    for k in range(-3, 4):
        a = 0.36 * k
        x, z = 0.15 * math.cos(a), 0.19 * math.sin(a)
        b.rod((x, 0.145, z), (x - 0.01, 0.25 - 0.02 * abs(k), z * 1.05), 0.03, 0.012, "#f2bf35", "metal")
    b.ball((0.14, 0.27, 0.0), 0.03, "#f07fb0", "gloss")


def _wizard(b: Bench) -> None:
    b.disc((-0.03, 0.13, 0.0), 0.34, 0.02, "hat", "cloth", (84.0, 0.0, 0.0), corner=0.018)
    b.rod((-0.03, 0.14, 0.0), (-0.09, 0.42, 0.0), 0.185, 0.075, "hat", "cloth", blend=0.04)
    b.rod((-0.09, 0.42, 0.0), (-0.20, 0.55, 0.0), 0.075, 0.02, "hat", "cloth", blend=0.02)
    b.on("hat", 3)
    b.ring((-0.035, 0.175, 0.0), 0.182, 0.03, "#f2bf35", "cloth")


def _pirate(b: Bench) -> None:
    b.ball((-0.02, 0.14, 0.0), (0.2, 0.15, 0.21), "hat", "cloth")
    b.clay.ellipsoid(
        b.at((0.11, 0.225, 0.0)),
        [c * b.size for c in (0.045, 0.13, 0.30)],
        b.of("hat", "cloth"),
        b.frame.turn @ roll(0.25),
        blend=0.03,
    )
    b.clay.ellipsoid(
        b.at((-0.15, 0.205, 0.0)),
        [c * b.size for c in (0.045, 0.13, 0.28)],
        b.of("hat", "cloth"),
        b.frame.turn @ roll(-0.25),
        blend=0.03,
    )
    b.on("hat", 3)
    b.ball((0.16, 0.235, 0.0), (0.016, 0.052, 0.052), "#f6f2ea")
    for side in (1, -1):
        b.rod((0.155, 0.165, side * 0.06), (0.15, 0.195, -side * 0.06), 0.014, 0.014, "#f6f2ea")
        b.ball((0.174, 0.240, side * 0.022), 0.015, "#26262c")


def _cowboy(b: Bench) -> None:
    b.ball((-0.03, 0.18, 0.0), (0.19, 0.17, 0.165), "hat", "cloth")
    b.rod((-0.14, 0.33, 0.0), (0.10, 0.315, 0.0), 0.03, 0.03, "hat*0.85", "cloth", blend=0.05)
    b.disc((-0.03, 0.125, 0.0), 0.28, 0.018, "hat", "cloth", FLAT, corner=0.016)
    for side in (1, -1):
        b.rod(
            (-0.20, 0.15, side * 0.25),
            (0.15, 0.15, side * 0.25),
            0.05,
            0.05,
            "hat",
            "cloth",
            blend=0.05,
            flat=1.6,
            side=(0.0, 1.0, side * 1.0),
        )
    b.on("hat", 3)
    b.ring((-0.03, 0.155, 0.0), 0.178, 0.022, "#5a3420", "cloth")


def _santa(b: Bench) -> None:
    b.rod((-0.03, 0.12, 0.0), (-0.12, 0.30, 0.0), 0.205, 0.09, "hat", "wool", blend=0.04)
    b.rod((-0.12, 0.30, 0.0), (-0.28, 0.25, 0.06), 0.085, 0.04, "hat", "wool", blend=0.05)
    b.on("bobble", 3)
    b.ring((-0.02, 0.10, 0.0), 0.205, 0.05, "#faf7f2", "wool", (0.0, 0.0, 5.0))
    b.ball((-0.30, 0.22, 0.07), 0.062, "#faf7f2", "wool")


def _kabuto(b: Bench) -> None:
    b.ball((-0.03, 0.10, 0.0), (0.232, 0.19, 0.242), "hat", "gloss")
    b.disc((-0.05, 0.09, 0.0), 0.27, 0.03, "hat", "gloss", (90.0, 0.0, -4.0), corner=0.02)
    b.ball((-0.17, -0.02, 0.0), (0.12, 0.15, 0.25), "coat", "gloss", blend=0.02)
    b.on("hat", 3)
    for side in (1, -1):
        b.tube(
            [(0.17, 0.19, side * 0.02), (0.18, 0.30, side * 0.13), (0.16, 0.42, side * 0.15)],
            [0.03, 0.028, 0.012],
            "#f2bf35",
            "metal",
        )
    b.ball((0.19, 0.19, 0.0), 0.04, "#f2bf35", "metal")


def _space(b: Bench) -> None:
    """An open helmet: the rim, the shell behind the face and the lamp."""
    b.ball((-0.075, 0.025, 0.0), (0.245, 0.265, 0.275), "hat", "gloss")
    b.ring((0.035, 0.015, 0.0), 0.235, 0.042, "hat", "gloss", (0.0, 0.0, 90.0))
    b.on("hat", 3)
    b.ring((0.01, -0.2, 0.0), 0.15, 0.045, "#e88a2e", "gloss")
    for side in (1, -1):
        b.disc((-0.04, 0.0, side * 0.262), 0.085, 0.03, "#9aa4b2", "metal", corner=0.02)


def _beret(b: Bench) -> None:
    b.ball((-0.05, 0.18, 0.03), (0.25, 0.085, 0.26), "hat", "wool", (8.0, 0.0, 8.0))
    b.rod((-0.05, 0.25, 0.03), (-0.04, 0.30, 0.03), 0.018, 0.012, "hat", "wool", blend=0.02)


def _nurse(b: Bench) -> None:
    b.box((0.06, 0.225, 0.0), (0.05, 0.06, 0.13), 0.03, "#faf9f6", "cloth", (0.0, 0.0, 14.0))
    b.on("hat", 3)
    b.box((0.112, 0.24, 0.0), (0.008, 0.036, 0.011), 0.004, "#e2373f", "clay", (0.0, 0.0, 14.0))
    b.box((0.112, 0.24, 0.0), (0.008, 0.011, 0.036), 0.004, "#e2373f", "clay", (0.0, 0.0, 14.0))


def _clown(b: Bench) -> None:
    for side in (1, -1):
        for y, x in ((0.10, -0.02), (0.0, -0.06), (0.14, -0.1)):
            b.ball((x, y, side * 0.23), 0.095, "hat", "wool", blend=0.03)
    b.on("hat", 3)
    b.rod((0.0, 0.19, 0.05), (-0.02, 0.38, 0.09), 0.09, 0.01, "coat", "cloth")
    b.ball((-0.02, 0.39, 0.09), 0.04, "#faf7f2", "wool")


def _hood(b: Bench) -> None:
    b.ball((-0.055, 0.03, 0.0), (0.235, 0.245, 0.25), "hat", "cloth")
    b.ring((0.05, 0.01, 0.0), 0.205, 0.035, "hat", "cloth", (0.0, 0.0, 90.0))


def _turban(b: Bench) -> None:
    b.ball((-0.03, 0.15, 0.0), (0.23, 0.14, 0.24), "hat", "cloth")
    b.ring((-0.02, 0.11, 0.0), 0.19, 0.055, "hat", "cloth", (6.0, 0.0, 8.0))
    b.on("hat", 3)
    b.ball((0.2, 0.16, 0.0), 0.04, "#e2373f", "gloss")


def _party(b: Bench) -> None:
    b.rod((-0.02, 0.19, 0.0), (-0.03, 0.42, 0.0), 0.11, 0.01, "hat", "clay")
    b.ball((-0.03, 0.43, 0.0), 0.045, "#faf7f2", "wool")


def _top(b: Bench) -> None:
    b.disc((-0.03, 0.145, 0.0), 0.29, 0.018, "hat", "cloth", FLAT, corner=0.016)
    b.rod((-0.03, 0.16, 0.0), (-0.045, 0.43, 0.0), 0.178, 0.192, "hat", "cloth", blend=0.02)
    b.on("hat", 3)
    b.ring((-0.032, 0.20, 0.0), 0.176, 0.026, "#8c2230", "cloth")


def _wreath(b: Bench) -> None:
    b.ring((-0.02, 0.125, 0.0), 0.208, 0.026, "#4f8f3f", "wool", (0.0, 0.0, 4.0))
    b.on("hat", 3)
    for k, colour in enumerate(("hat", "#faf7f2", "hat", "#f2c23d") * 3):
        a = math.tau * k / 12
        x, z = -0.02 + 0.215 * math.cos(a), 0.222 * math.sin(a)
        b.ball((x, 0.132, z), 0.046 if colour == "hat" else 0.036, colour, "cloth")


HATS = {
    "beanie": _beanie, "cap": _cap, "straw": _straw, "helmet": _helmet, "chef": _chef, "police": _peaked, "fire": _fire,
    "hard": _hard, "crown": _crown, "tiara": _tiara, "wizard": _wizard, "pirate": _pirate, "cowboy": _cowboy,
    "santa": _santa, "samurai": _kabuto, "knight": helms.knight, "roman": helms.roman, "space": _space, "beret": _beret, "nurse": _nurse,
    "clown": _clown, "hood": _hood, "turban": _turban, "party": _party, "top": _top, "wreath": _wreath,
}  # fmt: skip
