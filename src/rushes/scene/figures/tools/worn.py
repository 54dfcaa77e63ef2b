"""What an action puts onto the body or around it: masks, foam, tears, hearts, thoughts. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, UPRIGHT, Bench
from ..human.motion import Prop
from .register import (
    DARK,
    GOLD,
    GREEN,
    GREY,
    ORANGE,
    PINK,
    RED,
    SKY,
    STEEL,
    WHITE,
    YELLOW,
    Kit,
    circle,
    entering,
    rising,
    swell,
)

KIT: Kit = {}
tool = entering(KIT)
SKIN = "skin"


@tool
def tongue(b: Bench, p: Prop) -> None:
    b.ball((0.045, -0.035 * p.value, 0.0), (0.04, 0.05 * p.value, 0.036), "#f0596a", "gloss", (0.0, 0.0, 25.0))


@tool
def tears(b: Bench, p: Prop) -> None:
    """Two streams of drops down the cheeks and flying drops at the sides."""
    for side in (1, -1):
        for k in range(3):
            t = rising(p.value, k, 3)
            b.ball(
                (0.19 - 0.02 * t, -0.02 - 0.18 * t, side * (0.095 + 0.02 * t)),
                (0.022 * swell(t) ** 0.5, 0.036 * swell(t) ** 0.5, 0.024 * swell(t) ** 0.5),
                "#7cc8f5",
                "gloss",
            )
        t = rising(p.value, side, 2)
        b.ball((0.12, 0.04 + 0.16 * t - 0.25 * t * t, side * (0.20 + 0.16 * t)), 0.026 * swell(t), "#7cc8f5", "gloss")


@tool
def sweat(b: Bench, p: Prop) -> None:
    for k in range(3):
        t = rising(p.value, k, 3)
        b.ball((0.05, 0.15 + 0.12 * t, (0.16 + 0.12 * t) * (1, -1, 1)[k]), 0.028 * swell(t), "#7cc8f5", "gloss")


@tool
def shake_lines(b: Bench, p: Prop) -> None:
    for side in (1, -1):
        for k in (0, 1):
            z = side * (0.30 + 0.07 * k)
            b.tube(
                [(0.05, -0.11 + 0.02 * k, z), (0.09, 0.0, z + side * 0.015), (0.05, 0.11 - 0.02 * k, z)],
                0.012,
                "#f5a03c",
                "glow",
            )


@tool
def finger(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.04, 0.0), (0.0, 0.12, 0.0), 0.022, 0.018, SKIN)


@tool
def palm_open(b: Bench, p: Prop) -> None:
    for k in range(4):
        b.rod((0.01, 0.03, -0.03 + 0.02 * k), (0.0, 0.11, -0.04 + 0.027 * k), 0.019, 0.015, SKIN)


@tool
def scissor_fingers(b: Bench, p: Prop) -> None:
    for z in (1, -1):
        b.rod((0.0, 0.03, 0.015 * z), (0.0, 0.15, 0.055 * z), 0.021, 0.018, SKIN)


@tool
def flat_hand(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.07, 0.0), (0.018, 0.06, 0.05), 0.018, SKIN)
    for k in range(4):
        b.rod((0.0, 0.10, -0.036 + 0.024 * k), (0.0, 0.16, -0.042 + 0.028 * k), 0.015, 0.013, SKIN)


@tool
def question_signs(b: Bench, p: Prop) -> None:
    """Rock, paper and scissors over the heads."""
    bob = 0.015 * math.sin(math.tau * p.value)
    b.ball((-0.26, bob, 0.0), (0.075, 0.065, 0.06), GREY, "clay", blend=0.0)
    b.ball((-0.23, bob + 0.04, 0.02), (0.045, 0.04, 0.04), GREY, "clay", blend=0.03)
    b.on("tool", 1)
    b.box((0.0, -bob, 0.0), (0.065, 0.08, 0.008), 0.006, WHITE, "clay", (0.0, 0.0, -8.0))
    b.on("tool", 2)
    for side in (1, -1):
        b.rod(
            (0.26 - 0.03 * side, bob - 0.03, 0.0), (0.26 + 0.05 * side, bob + 0.09, 0.0), 0.012, 0.010, STEEL, "metal"
        )
        b.ring((0.26 - 0.04 * side, bob - 0.065, 0.0), 0.032, 0.012, RED, "gloss", FLAT)


@tool
def sweatband(b: Bench, p: Prop) -> None:
    b.ring((0.0, 0.115, 0.0), 0.192, 0.036, p.colour or RED, "wool", (0.0, 0.0, 8.0))


@tool
def robot_mask(b: Bench, p: Prop) -> None:
    """A silver box with glowing eyes, to dance the robot in."""
    b.box((0.0, 0.02, 0.0), (0.235, 0.225, 0.245), 0.05, "#b9c6d2", "metal")
    b.on("tool", 1)
    b.box((0.235, 0.05, 0.0), (0.012, 0.065, 0.18), 0.01, "#26303c", "gloss")
    for side in (1, -1):
        b.ball((0.245, 0.05, side * 0.085), (0.016, 0.04, 0.045), "#5ff0e0", "glow")
        b.disc((0.0, 0.0, side * 0.26), 0.06, 0.03, ORANGE, "metal")
    for k in range(-2, 3):
        b.box((0.238, -0.11, 0.05 * k), (0.008, 0.03, 0.014), 0.006, "#26303c")
    b.rod((0.0, 0.24, 0.0), (0.0, 0.34, 0.0), 0.014, 0.014, STEEL, "metal")
    b.ball((0.0, 0.36, 0.0), 0.036, RED, "glow")


@tool
def robot_chest(b: Bench, p: Prop) -> None:
    b.box((0.0, -0.05, 0.0), (0.145, 0.16, 0.165), 0.05, "#b9c6d2", "metal")
    b.on("tool", 1)
    b.box((0.145, -0.02, 0.0), (0.012, 0.055, 0.085), 0.01, "#26303c", "gloss")
    for k, colour in enumerate((RED, YELLOW, GREEN)):
        b.ball((0.16, -0.02, -0.05 + 0.05 * k), 0.018, colour, "glow")


@tool
def tutu(b: Bench, p: Prop) -> None:
    for k, (radius, tip) in enumerate(((0.30, 4.0), (0.26, -7.0))):
        b.disc(
            (0.0, -0.01 + 0.03 * k, 0.0),
            radius,
            0.016,
            "#f7a8c4" if k else "#fbd0de",
            "wool",
            (93.0, 0.0, tip),
            corner=0.014,
        )


@tool
def swim_cap(b: Bench, p: Prop) -> None:
    b.ball((-0.035, 0.07, 0.0), (0.218, 0.175, 0.230), p.colour or "#f5c83c", "gloss")
    b.on("tool", 1)
    for side in (1, -1):
        b.ring((0.182, 0.008, side * 0.085), 0.052, 0.014, DARK, "gloss", (0.0, side * -25.0, 90.0))


@tool
def cap(b: Bench, p: Prop) -> None:
    colour = p.colour or "#2f5fb0"
    b.ball((-0.02, 0.105, 0.0), (0.222, 0.165, 0.236), colour, "cloth")
    b.ball((0.22, 0.115, 0.0), (0.13, 0.022, 0.15), colour, "cloth", (0.0, 0.0, -7.0), blend=0.03)


@tool
def beanie(b: Bench, p: Prop) -> None:
    b.ball((-0.028, 0.095, 0.0), (0.228, 0.178, 0.238), p.colour or RED, "wool")
    b.ring((-0.02, 0.092, 0.0), 0.208, 0.040, p.colour or "#f6efe2", "wool", (0.0, 0.0, 5.0))
    b.ball((-0.045, 0.292, 0.0), 0.056, WHITE, "wool")


@tool
def climb_helmet(b: Bench, p: Prop) -> None:
    colour = p.colour or ORANGE
    b.ball((-0.03, 0.085, 0.0), (0.24, 0.195, 0.248), colour, "gloss")
    b.ball((0.17, 0.14, 0.0), (0.09, 0.022, 0.15), colour, "gloss", (0.0, 0.0, -14.0), blend=0.03)
    b.on("tool", 1)
    b.rod((-0.20, 0.20, 0.0), (0.10, 0.255, 0.0), 0.03, 0.03, f"{colour}", "gloss", blend=0.03)


@tool
def chef_hat(b: Bench, p: Prop) -> None:
    b.disc((-0.03, 0.17, 0.0), 0.19, 0.085, WHITE, "cloth", (90.0, 0.0, 4.0), corner=0.03)
    b.on("tool", 1)
    for x, y, z in circle(0.12, 6, y=0.30):
        b.ball((x - 0.045, y, z), 0.105, WHITE, "cloth", blend=0.05)
    b.ball((-0.045, 0.34, 0.0), 0.12, WHITE, "cloth", blend=0.05)


@tool
def apron_tool(b: Bench, p: Prop) -> None:
    colour = p.colour or "#f4efe4"
    b.ball((0.085, -0.03, 0.0), (0.055, 0.10, 0.088), colour, "cloth", (0.0, 0.0, 5.0))
    b.ball((0.075, -0.19, 0.0), (0.088, 0.115, 0.145), colour, "cloth", blend=0.06)


@tool
def mitten(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.064, "#3f7fd0", "wool")


@tool
def boxing_glove(b: Bench, p: Prop) -> None:
    b.ball((0.01, 0.045, 0.0), (0.085, 0.095, 0.08), RED, "gloss")
    b.ball((0.07, 0.02, 0.0), (0.04, 0.055, 0.04), RED, "gloss", blend=0.03)
    b.on("tool", 1)
    b.disc((0.0, -0.045, 0.0), 0.06, 0.03, WHITE, "cloth", FLAT)


@tool
def towel_wrap(b: Bench, p: Prop) -> None:
    """From the armpits down: who showers wears a towel here."""
    b.rod((0.0, 0.20, 0.0), (0.0, -0.02, 0.0), 0.145, 0.175, WHITE, "wool")
    b.disc((0.0, -0.13, 0.0), 0.20, 0.05, WHITE, "wool", FLAT, corner=0.04)
    b.on("tool", 1)
    b.ring((0.0, 0.235, 0.0), 0.128, 0.026, SKY, "wool")
    for side in (1, -1):
        b.ball((0.0, 0.26, side * 0.12), (0.068, 0.062, 0.055), SKIN)


@tool
def shampoo(b: Bench, p: Prop) -> None:
    for k, (x, y, z) in enumerate(
        (
            (0.0, 0.21, 0.0),
            (0.09, 0.19, 0.09),
            (0.08, 0.2, -0.09),
            (-0.1, 0.2, 0.08),
            (-0.1, 0.19, -0.08),
            (0.0, 0.19, 0.16),
            (0.0, 0.19, -0.15),
            (0.02, 0.28, 0.02),
        )
    ):
        wobble = 0.008 * math.sin(math.tau * (p.value + k / 3))
        b.ball((x, y + wobble, z), 0.088, WHITE, "gloss", blend=0.03)


@tool
def shave_foam(b: Bench, p: Prop) -> None:
    for z in (-0.15, -0.09, -0.03, 0.03, 0.09, 0.15):
        b.ball((0.175 - abs(z) * 0.42, -0.145 + abs(z) * 0.35, z), 0.056, WHITE, "wool", blend=0.03)
    for side in (1, -1):
        b.ball((0.20, -0.075, side * 0.04), (0.025, 0.018, 0.045), WHITE, "wool", blend=0.02)


@tool
def mouth_foam(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.022, 0.026, 0.03), WHITE, "gloss")
    b.ball((0.0, -0.03, 0.03), 0.017, WHITE, "gloss")


@tool
def big_brows(b: Bench, p: Prop) -> None:
    for side in (1, -1):
        b.rod((0.178, 0.085, side * 0.045), (0.155, 0.10, side * 0.135), 0.017, 0.011, "#33211b", "wool")


@tool
def shirt_collar(b: Bench, p: Prop) -> None:
    for side in (1, -1):
        b.rod(
            (0.02, 0.115, side * 0.09),
            (0.105, 0.08, side * 0.055),
            0.035,
            0.028,
            WHITE,
            "cloth",
            flat=1.4,
            side=(1.0, 0.3, 0.0),
        )


@tool
def barber_gown(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.06, 0.0), (0.06, -0.16, 0.0), 0.16, 0.24, "#5fa8d8", "cloth")
    b.ball((0.12, -0.24, 0.0), (0.22, 0.12, 0.25), "#5fa8d8", "cloth", blend=0.08)
    b.on("tool", 1)
    b.ring((0.0, 0.115, 0.0), 0.10, 0.03, WHITE, "cloth")


@tool
def diaper(b: Bench, p: Prop) -> None:
    b.ball((0.0, -0.04, 0.0), (0.185, 0.13, 0.19), WHITE, "wool")


@tool
def medal(b: Bench, p: Prop) -> None:
    for side in (1, -1):
        b.rod((0.06, 0.11, side * 0.08), (0.155, -0.05, 0.0), 0.018, 0.018, "#3f6fd0", "cloth")
    b.on("tool", 1)
    b.disc((0.165, -0.075, 0.0), 0.05, 0.014, GOLD, "metal", UPRIGHT)


@tool
def life_vest(b: Bench, p: Prop) -> None:
    b.ball((0.0, -0.02, 0.0), (0.155, 0.135, 0.155), ORANGE, "cloth")
    b.on("tool", 1)
    b.ring((0.0, -0.04, 0.0), 0.152, 0.018, WHITE, "cloth")
    b.ring((0.0, 0.07, 0.0), 0.12, 0.05, ORANGE, "cloth")


@tool
def rucksack(b: Bench, p: Prop) -> None:
    b.box((-0.185, -0.03, 0.0), (0.085, 0.15, 0.13), 0.06, p.colour or GREEN, "cloth")
    b.on("tool", 1)
    b.ball((-0.20, 0.15, 0.0), (0.06, 0.06, 0.16), "#8fc06a", "wool")
    b.box((-0.27, -0.07, 0.0), (0.03, 0.06, 0.08), 0.03, "#3f7d3a", "cloth")


@tool
def stethoscope(b: Bench, p: Prop) -> None:
    b.tube([(-0.02, 0.12, 0.10), (0.10, 0.06, 0.09), (0.15, -0.05, 0.03)], 0.016, DARK, "gloss")
    b.tube([(-0.02, 0.12, -0.10), (0.10, 0.06, -0.09), (0.15, -0.05, 0.03)], 0.016, DARK, "gloss")
    b.disc((0.165, -0.07, 0.03), 0.035, 0.014, STEEL, "metal", UPRIGHT)


@tool
def bandage_wrap(b: Bench, p: Prop) -> None:
    """Along a forearm, below the hand."""
    for k in range(4):
        b.ring((0.0, -0.05 - 0.032 * k, 0.0), 0.042, 0.026, WHITE, "wool", (0.0, 0.0, 8.0))
    b.on("tool", 1)
    b.box((0.062, -0.085, 0.0), (0.012, 0.036, 0.010), 0.006, RED)
    b.box((0.062, -0.085, 0.0), (0.012, 0.010, 0.036), 0.006, RED)


@tool
def nail_fingers(b: Bench, p: Prop) -> None:
    for k in range(4):
        z = -0.035 + 0.024 * k
        b.rod((0.02, 0.02, z), (0.045, 0.07, z * 1.3), 0.017, 0.014, SKIN)
        b.ball((0.055, 0.078, z * 1.3), (0.010, 0.014, 0.010), "#f7c8cf", "gloss")


# -- what hangs in the air


@tool
def heart(b: Bench, p: Prop) -> None:
    for k in range(2):
        t = rising(p.value, k, 2)
        s = swell(t) ** 0.6
        x, y = 0.06 * (2 * k - 1) + 0.03 * math.sin(math.tau * t), 0.16 * t
        for side in (1, -1):
            b.rod(
                (x + side * 0.028 * s, y + 0.03 * s, 0.0),
                (x, y - 0.045 * s, 0.0),
                0.036 * s,
                0.010 * s,
                "#ee4f6a",
                "gloss",
                blend=0.01,
            )


@tool
def zzz(b: Bench, p: Prop) -> None:
    """Three letters that rise out of a dream."""
    for k in range(3):
        t = rising(p.value, k, 3)
        s = swell(t) * (0.5 + 0.6 * t)
        x, y = -0.16 * t, 0.30 * t
        w = 0.055 * s
        b.tube(
            [(x - w, y + w, 0.0), (x + w, y + w, 0.0), (x - w, y - w, 0.0), (x + w, y - w, 0.0)],
            0.014 * s,
            "#5b79c9",
            "glow",
        )


@tool
def thought(b: Bench, p: Prop) -> None:
    w = 0.01 * math.sin(math.tau * p.value)
    b.ball((0.0, 0.0, 0.0), 0.022, WHITE, "gloss")
    b.ball((0.06, 0.07 + w, 0.0), 0.036, WHITE, "gloss")
    for x, y, r in ((0.10, 0.20, 0.08), (0.20, 0.22, 0.10), (0.30, 0.20, 0.08), (0.20, 0.17, 0.09)):
        b.ball((x, y + w, 0.0), r, WHITE, "gloss", blend=0.03)


@tool
def smoke(b: Bench, p: Prop) -> None:
    for k in range(5):
        t = rising(p.value, k, 5)
        r = (0.03 + 0.07 * t) * swell(t) ** 0.5
        b.ball((0.08 * math.sin(2.4 * t + k) * t, 0.42 * t, 0.0), r, "#d9dbe0", "wool", blend=0.02)


@tool
def steam(b: Bench, p: Prop) -> None:
    for k in range(4):
        t = rising(p.value, k, 4)
        r = (0.02 + 0.04 * t) * swell(t) ** 0.5
        b.ball((0.05 * math.sin(3.0 * t + 2 * k), 0.26 * t, 0.03 * (k % 2)), r, "#f2f6fa", "wool", blend=0.02)


@tool
def dust(b: Bench, p: Prop) -> None:
    for k in range(4):
        t = rising(p.value, k, 4)
        b.ball((0.22 * t, 0.06 * t, 0.05 * (k - 1.5)), 0.045 * swell(t), "#cbb694", "wool", blend=0.02)


@tool
def splash(b: Bench, p: Prop) -> None:
    for k in range(5):
        t = rising(p.value, k, 5)
        a = 1.25 * k
        b.ball(
            (0.16 * t * math.cos(a), 0.16 * 4 * t * (1 - t) * 0.8, 0.14 * t * math.sin(a)),
            0.03 * swell(t),
            "#dff2fb",
            "gloss",
        )


@tool
def spark(b: Bench, p: Prop) -> None:
    s = max(0.04, p.value)
    for k in range(6):
        a = math.tau * k / 6
        b.rod(
            (0.02 * math.cos(a), 0.02 * math.sin(a), 0.0),
            (0.11 * s * math.cos(a), 0.11 * s * math.sin(a), 0.0),
            0.012 * s,
            0.004,
            "#ffd84a",
            "glow",
        )


@tool
def shine(b: Bench, p: Prop) -> None:
    s = 0.4 + 0.6 * abs(math.sin(math.pi * p.value))
    for k in range(4):
        a = math.tau * k / 4
        b.rod(
            (0.0, 0.0, 0.0),
            (0.0, 0.075 * s * math.sin(a), 0.075 * s * math.cos(a)),
            0.014 * s,
            0.002,
            "#fff6c8",
            "glow",
        )


@tool
def foam(b: Bench, p: Prop) -> None:
    for k, (x, y, z) in enumerate(
        ((0.0, 0.0, 0.06), (0.05, 0.02, 0.0), (-0.05, 0.01, 0.02), (0.0, 0.03, -0.05), (0.06, -0.01, 0.07))
    ):
        wobble = 0.008 * math.sin(math.tau * (p.value + k / 5))
        b.ball((x, y + wobble, z), 0.040, WHITE, "gloss", blend=0.01)


@tool
def bubbles(b: Bench, p: Prop) -> None:
    for k in range(6):
        t = rising(p.value, k, 6)
        r = 0.02 + 0.05 * min(1.0, 2 * t)
        b.ball(
            (0.75 * t, 0.08 * math.sin(4 * t + k) + 0.25 * t, 0.10 * math.sin(2.0 * k)),
            r * swell(t) ** 0.3,
            ("#bfe6fb", "#f6c9e8", "#cdf3dc")[k % 3],
            "gloss",
        )


@tool
def confetti(b: Bench, p: Prop) -> None:
    colours = (RED, YELLOW, "#3f7fd0", GREEN, PINK)
    for k in range(10):
        t = rising(p.value, k, 10)
        x, z = 0.55 * math.sin(2.4 * k), 0.25 * math.cos(1.7 * k)
        b.box(
            (x + 0.04 * math.sin(6 * t + k), 0.15 - 0.75 * t, z),
            (0.024 * swell(t) + 0.002, 0.016, 0.005),
            0.003,
            colours[k % 5],
            "gloss",
            (0.0, 40.0 * k, 200.0 * t),
        )
