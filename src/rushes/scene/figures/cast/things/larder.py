"""What stands in a larder and beside a plate: jars, bottles, glasses, shakers. One row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.food import GOLDEN, PLATE, around, jar, leaf, plate, tumbler
from ...thing.parts import LEVEL, Thing, ball, bar, blob, box, disc, part, ring, rod, spots, stripes, tube

LARDER: tuple[Species, ...] = (
    row("honey", 0.2, {"coat": "#f0a01e", "light": "#ffd060", "glass": "#f4e4bc", "shine": "#fff6dc", "wood": "#b07a42", "groove": "wood*0.72", "label": "#fff3dc", "bee": "#3a2a1c", "wing": "#dfeaf0"}, Thing(
        solids=(
            *jar(), disc("light", (0, 0.735, 0), 0.25, 0.015, 0.01, LEVEL),
            *part("label", disc("label", (0, 0.34, 0), 0.347, 0.15, 0.01, LEVEL)),
            ball("light", (0.0, 0.34, 0.345), (0.085, 0.06, 0.03)), *(disc("bee", (0.04 * k, 0.34, 0.35), 0.055, 0.012, 0.008, (0, 90, 0)) for k in (-1, 1)), *(ball("wing", (0.035 * k, 0.415, 0.35), (0.035, 0.045, 0.015), (0, 0, -25 * k)) for k in (1, -1)),
            rod("wood", (0.06, 0.70, 0.0), (0.48, 1.30, -0.06), 0.026), ball("wood", (0.49, 1.32, -0.06), 0.045),
            *(disc("wood", (0.68 + 0.052 * k, 0.13 + 0.012 * k, 0.30), 0.105 - 0.016 * abs(k - 2), 0.018, 0.012, (0, 90, 12)) for k in range(5)), rod("wood", (0.66, 0.125, 0.30), (1.20, 0.24, 0.26), 0.022), ball("coat", (0.72, 0.045, 0.34), (0.20, 0.03, 0.12)), *(ball("coat", (0.66 + 0.07 * k, 0.10, 0.34), (0.05, 0.085, 0.06), blend=0.02) for k in range(4)),
        ),
        finish={"coat": "gloss", "light": "gloss", "glass": "gloss"}, sway=0.4,
    ), turn=0.1),
    row("jam", 0.2, {"coat": "#b5182f", "glass": "#e9d7d9", "shine": "#ffffff", "cloth": "#fffaf4", "check": "#d8343c", "label": "#fff3dc", "berry": "#d8304a", "leaf": "#5aa83c", "seed": "#f7d98a", "string": "#c8a878"}, Thing(
        solids=(
            *jar(), *part("cloth", disc("cloth", (0, 0.83, 0), 0.30, 0.07, 0.05, LEVEL), *(ball("cloth", (0.335 * x, 0.735 + 0.015 * math.sin(3 * k), 0.335 * z), (0.085, 0.05, 0.085), blend=0.05) for k, (x, _, z) in enumerate(around(14, 1.0, 0)))), ring("string", (0, 0.775, 0), 0.295, 0.02),
            *part("label", disc("label", (0, 0.34, 0), 0.347, 0.16, 0.01, LEVEL)), ball("berry", (0, 0.32, 0.345), (0.075, 0.09, 0.03)), *(ball("seed", (0.035 * math.cos(a), 0.32 + 0.045 * math.sin(a), 0.375), (0.009, 0.013, 0.006)) for a in (0.5, 1.6, 2.6, 3.7, 4.7, 5.8)), *(rod("leaf", (0, 0.40, 0.35), (0.06 * k, 0.425, 0.36), 0.018, 0.006) for k in (-1, 0.2, 1)),
        ),
        paints=(stripes("check", "cloth", (0, 0, 0), (1, 0, 0), 42.0, bend=0.55, opacity=0.7), stripes("check", "cloth", (0, 0, 0), (0, 0.5, 1), 42.0, bend=0.55, opacity=0.7)),
        finish={"coat": "gloss"}, sway=0.4,
    ), turn=0.1),
    row("peanutbutter", 0.2, {"coat": "#c98f4a", "glass": "#efe2cc", "shine": "#fff6e6", "label": "#fff3dc", "nut": "#dca860", "line": "nut*0.78", "metal": "#cfd5dc", "lid": "#d8343c"}, Thing(
        solids=(
            *jar(), ball("coat", (0.0, 0.74, 0.0), (0.24, 0.06, 0.24)), ball("coat", (0.05, 0.80, 0.02), (0.12, 0.05, 0.12), blend=0.06), rod("metal", (0.08, 0.74, 0.0), (0.36, 1.24, -0.06), 0.026, 0.034),
            *part("label", disc("label", (0, 0.34, 0), 0.347, 0.16, 0.01, LEVEL)), *part("nut", rod("nut", (-0.055, 0.30, 0.35), (0.055, 0.385, 0.35), 0.05, 0.055)),
            *part("nut", rod("nut", (0.50, 0.11, 0.26), (0.72, 0.12, 0.34), 0.11, 0.115), rod("nut", (0.58, 0.10, 0.52), (0.40, 0.10, 0.58), 0.09, 0.095)),
        ),
        paints=(spots("line", "nut", (0, 0, 0), 26.0, 0.26, 0.8),), finish={"coat": "gloss", "metal": "metal"}, sway=0.4,
    ), turn=0.1),
    row("butter", 0.12, {"coat": "#ffe07a", "cut": "coat*1.1", "plate": "#dfeaf2", "metal": "#cfd5dc", "grip": "#b07a42"}, Thing(
        solids=(
            box("plate", (0, 0.05, 0), (0.84, 0.045, 0.42), 0.04), box("plate", (0, 0.10, 0), (0.86, 0.02, 0.44), 0.02),
            box("coat", (0.10, 0.30, -0.04), (0.46, 0.18, 0.22), 0.025), box("cut", (-0.46, 0.29, -0.02), (0.035, 0.175, 0.21), 0.02, (0, 0, 12)), box("cut", (-0.62, 0.16, 0.02), (0.17, 0.03, 0.20), 0.02, (0, 10, 6)),
            *tube("cut", [(0.46, 0.50, 0.06), (0.36, 0.56, 0.02), (0.26, 0.50, 0.0), (0.30, 0.46, 0.02)], 0.035),
        ),
        finish={"coat": "gloss", "plate": "gloss"}, sway=0.4,
    ), turn=0.28),
    row("mustard", 0.24, {"coat": "#f5c21f", "cap": "#f7efe0", "label": "#fff6e2", "band": "#c8402a", "drop": "coat*0.9"}, Thing(
        solids=(
            *part("body", disc("coat", (0, 0.32, 0), 0.25, 0.31, 0.06, LEVEL), disc("coat", (0, 0.56, 0), 0.235, 0.10, 0.08, LEVEL, blend=0.05), ball("coat", (0, 0.63, 0), (0.22, 0.14, 0.22), blend=0.06)),
            disc("cap", (0, 0.78, 0), 0.135, 0.055, 0.02, LEVEL), *(disc("cap", (0, 0.84 + 0.05 * k, 0), 0.105 - 0.018 * k, 0.035, 0.015, LEVEL, blend=0.03) for k in range(5)), ball("coat", (0, 1.075, 0), (0.03, 0.035, 0.03)),
            *part("label", disc("label", (0, 0.33, 0), 0.256, 0.15, 0.01, LEVEL)), ball("coat", (0, 0.33, 0.255), (0.11, 0.075, 0.02)),
        ),
        paints=(bar("band", "label", (0, 0.455, 0), 0.02, 1.0, deep=1.0), bar("band", "label", (0, 0.205, 0), 0.02, 1.0, deep=1.0)),
        finish={"coat": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("ketchup", 0.26, {"coat": "#c8201f", "cap": "#f7efe0", "label": "#fff6e2", "band": "#3f8a3a", "tomato": "#e0382c", "leaf": "#4f9a42"}, Thing(
        solids=(
            *part("body", disc("coat", (0, 0.34, 0), 0.25, 0.33, 0.06, LEVEL), *(disc("coat", (0, 0.66 + 0.06 * k, 0), 0.22 - 0.026 * k, 0.05, 0.02, LEVEL, blend=0.05) for k in range(5))),
            disc("cap", (0, 1.02, 0), 0.125, 0.085, 0.03, LEVEL), *part("label", disc("label", (0, 0.34, 0), 0.256, 0.18, 0.01, LEVEL)),
            ball("tomato", (0, 0.33, 0.255), (0.11, 0.095, 0.025)), *(rod("leaf", (0, 0.415, 0.27), (0.07 * math.cos(a), 0.415 + 0.05 * math.sin(a), 0.28), 0.016, 0.005) for a in (0.2, 1.2, 1.9, 2.9)),
        ),
        paints=(bar("band", "label", (0, 0.49, 0), 0.02, 1.0, deep=1.0), bar("band", "label", (0, 0.19, 0), 0.02, 1.0, deep=1.0)),
        finish={"coat": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("saltshaker", 0.17, {"coat": "#f6f8fa", "glass": "#d5e4ea", "metal": "#c6ccd4", "hole": "#4a4f58", "shine": "#ffffff", "letter": "#3f6fa8"}, Thing(
        solids=(
            *part("body", *(disc("glass", (0, 0.06 + 0.085 * k, 0), 0.30 - 0.014 * k, 0.06, 0.02, LEVEL, blend=0.05) for k in range(8))), disc("coat", (0, 0.22, 0), 0.298, 0.18, 0.04, LEVEL),
            disc("metal", (0, 0.76, 0), 0.215, 0.07, 0.02, LEVEL), ball("metal", (0, 0.82, 0), (0.205, 0.14, 0.205)),
            *(ball("hole", (0.10 * math.cos(a), 0.935, 0.10 * math.sin(a) + 0.03), (0.02, 0.014, 0.02)) for a in (0.5, 1.57, 2.64, 4.2, 5.2)), ball("hole", (0, 0.957, 0.03), (0.02, 0.012, 0.02)),
            ball("shine", (-0.16, 0.40, 0.22), (0.018, 0.17, 0.014), (0, -38, 3)), *(ball("coat", (0.42 + 0.05 * math.cos(GOLDEN * k) * math.sqrt(k), 0.015 + 0.012 * (k < 5), 0.20 + 0.04 * math.sin(GOLDEN * k) * math.sqrt(k)), 0.016) for k in range(16)),
            *tube("letter", [(0.075, 0.50, 0.262), (0.0, 0.53, 0.272), (-0.07, 0.49, 0.268), (0.0, 0.43, 0.278), (0.07, 0.375, 0.276), (0.0, 0.335, 0.286), (-0.075, 0.365, 0.278)], 0.018),
        ),
        finish={"metal": "metal", "glass": "gloss"}, sway=0.4,
    ), turn=0.05),
    row("peppermill", 0.3, {"coat": "#8a5330", "dark": "coat*0.7", "metal": "#c6ccd4", "corn": "#3a302a"}, Thing(
        solids=(
            *part("body", *(disc("coat", (0, y, 0), r, 0.06, 0.035, LEVEL, blend=0.04) for y, r in ((0.06, 0.27), (0.15, 0.255), (0.25, 0.215), (0.35, 0.175), (0.45, 0.165), (0.55, 0.185), (0.64, 0.215), (0.72, 0.225)))),
            disc("metal", (0, 0.80, 0), 0.20, 0.025, 0.012, LEVEL), *part("head", ball("coat", (0, 0.95, 0), (0.215, 0.16, 0.215)), disc("coat", (0, 0.85, 0), 0.185, 0.04, 0.02, LEVEL, blend=0.05)), ball("metal", (0, 1.14, 0), (0.06, 0.055, 0.06)),
            *(ball("corn", (x, 0.035, z), 0.036) for x, z in ((0.40, 0.22), (0.50, 0.10), (0.36, 0.34), (0.54, 0.28), (-0.40, 0.26))),
        ),
        paints=(stripes("dark", "body", (0, 0, 0), (1, 0.08, 0.1), 30.0, bend=0.75, opacity=0.35),), finish={"coat": "gloss", "metal": "metal"}, sway=0.4,
    ), turn=0.05),
    row("glass", 0.22, {"coat": "#a8dcf2", "top": "coat*1.12", "glass": "#e2f0f6", "clear": "#e6f3f8", "shine": "#ffffff"}, Thing(
        solids=tumbler(0.80), finish={"coat": "gloss", "glass": "gloss", "top": "gloss", "clear": "clear"}, sway=0.4,
    ), turn=0.0),
    row("soda", 0.26, {"coat": "#5a2415", "top": "#7a3a20", "glass": "#e6ded8", "clear": "#f0eae4", "shine": "#fff6ee", "straw": "#e8364f", "white": "#fffaf4", "ice": "#e8f4fa", "lemon": "#f7df4a", "rind": "#e8c42e", "bubble": "#c98a60"}, Thing(
        solids=(
            *tumbler(0.86), *(box("ice", (x, 0.97, z), (0.085, 0.075, 0.085), 0.03, (20, t, 12)) for x, z, t in ((-0.10, 0.12, 20), (0.12, 0.16, -30), (0.02, -0.10, 50))),
            *part("straw", rod("straw", (0.06, 0.90, -0.08), (0.20, 1.42, -0.12), 0.036), rod("straw", (0.20, 1.42, -0.12), (0.44, 1.54, -0.10), 0.036)),
            disc("rind", (-0.31, 1.06, 0.12), 0.155, 0.024, 0.012, (0, -14, 0)), disc("lemon", (-0.31, 1.06, 0.128), 0.13, 0.024, 0.01, (0, -14, 0)),
            *(ball("bubble", (0.25 * math.sin(a), y, 0.25 * math.cos(a) + 0.02), 0.016) for a, y in ((0.3, 0.30), (-0.4, 0.44), (0.1, 0.58), (0.6, 0.50), (-0.2, 0.22), (-0.6, 0.62), (0.4, 0.70))),
        ),
        paints=(stripes("white", "straw", (0, 0, 0), (0.4, 1, 0), 48.0, bend=0.1),), finish={"coat": "gloss", "glass": "gloss", "ice": "gloss", "clear": "clear"}, sway=0.4,
    ), turn=0.0),
    row("pickle", 0.13, {"coat": "#7f9a34", "bump": "coat*0.72", "light": "#b9c85a", "flesh": "#cfd98a", "seed": "#e6ebb4", "plate": PLATE, "dill": "#5a9a3c"}, Thing(
        solids=(
            *plate(0.78), *part("whole", *tube("coat", [(-0.46, 0.25, -0.14), (-0.24, 0.23, -0.16), (0.10, 0.23, -0.16), (0.40, 0.27, -0.12)], [0.10, 0.145, 0.145, 0.09])), *part("front", *tube("coat", [(-0.34, 0.20, 0.16), (-0.12, 0.18, 0.20), (0.16, 0.18, 0.20), (0.40, 0.21, 0.16)], [0.08, 0.115, 0.115, 0.075])),
            *(ball("bump", (-0.40 + 0.11 * k, 0.33 + 0.03 * math.sin(5 * k), -0.06), 0.024) for k in range(8)), *(ball("bump", (-0.28 + 0.105 * k, 0.22 + 0.05 * math.sin(4 * k), 0.29), 0.020) for k in range(7)),
            *(s for x, z in ((0.46, 0.40), (0.20, 0.46)) for s in (disc("coat", (x, 0.15, z), 0.105, 0.02, 0.012, (-40, 0, 0)), disc("flesh", (x, 0.156, z + 0.012), 0.09, 0.016, 0.008, (-40, 0, 0)), *(ball("seed", (x + 0.045 * math.cos(a), 0.17 + 0.03 * math.sin(a), z + 0.03 - 0.03 * math.sin(a)), 0.012) for a in (0.5, 1.7, 2.8, 3.9, 5.2)))),
            *leaf("dill", (-0.52, 0.10, 0.34), (-0.30, 0.16, 0.44), 0.05, 0.02), *leaf("dill", (-0.52, 0.10, 0.34), (-0.60, 0.20, 0.42), 0.04, 0.02),
        ),
        paints=(blob("light", "whole", (0.0, 0.34, -0.08), (0.36, 0.05, 0.1), soft=0.7, opacity=0.5),), finish={"coat": "gloss"}, sway=0.4,
    ), turn=0.1),
)  # fmt: skip
