"""What cooks where it is eaten: a hot pot with what goes into it, a grill with meat over its coals. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Point, Solid, Thing, ball, both, box, disc, on, part, ring, rod, stripes


def _around(count: int, across: float, deep: float, y: float, start: float = 0.0) -> list[Point]:
    angles = (start + math.tau * k / count for k in range(count))
    return [(across * math.cos(a), y, deep * math.sin(a)) for a in angles]


def _plate_of(x: float, z: float, colours: tuple[str, ...]) -> tuple[Solid, ...]:
    """Rolls of thin slices in a ring on a plate."""
    return (
        disc("plate", (x, 0.05, z), 0.25, 0.03, 0.02, LEVEL),
        *(
            rod(colours[k % len(colours)], (x + 0.10 * math.cos(k), 0.13, z + 0.08 * math.sin(k)), (x + 0.17 * math.cos(k), 0.15, z + 0.13 * math.sin(k)), 0.055, 0.05)
            for k in range(6)
        ),
        ball(colours[0], (x, 0.17, z), 0.06),
    )  # fmt: skip


def _bubbles(red: bool, shift: float) -> tuple[Solid, ...]:
    """What boils up in one half of the pot."""
    side = -1 if red else 1
    return tuple(
        ball("oil" if red else "cream", (side * (0.14 + 0.075 * (k % 4)), 0.535, 0.16 * math.sin(2.1 * k + shift)), 0.034 + 0.008 * (k % 3))
        for k in range(6)
    )  # fmt: skip


COOKED_AT_TABLE: tuple[Species, ...] = (
    row(
        "hotpot", 0.34,
        {
            "coat": "#c9a24a", "dark": "coat*0.72", "red": "#d23a1e", "oil": "#f0682c", "white": "#f3e3c2", "cream": "#fff6e0", "chili": "#a8141c", "leek": "#6fb04a", "mushroom": "#c9956a",
            "beef": "#d8604e", "fat": "#f8d9cc", "green": "#6fae52", "tofu": "#fff4d8", "plate": "#f4f7fa", "wood": "#8a4a2c", "tip": "#f0e2c0", "base": "#3a3640", "flame": "#5fb8ff",
        },
        Thing(
            solids=(
                disc("base", (0, 0.05, 0), 0.36, 0.05, 0.03, LEVEL), *(ball("flame", p, (0.035, 0.05, 0.035)) for p in _around(9, 0.25, 0.25, 0.13)),
                disc("coat", (0, 0.36, 0), 0.52, 0.16, 0.08, LEVEL), disc("dark", (0, 0.20, 0), 0.44, 0.05, 0.04, LEVEL), ring("coat", (0, 0.53, 0), 0.51, 0.04),
                *both(ring("dark", (0.575, 0.44, 0), 0.085, 0.026), across="x"),
                disc("white", (0, 0.505, 0), 0.475, 0.012, 0.008, LEVEL),
                *(box("red", (-0.06 - 0.085 * k, 0.512, 0), (0.045, 0.012, 0.46 * math.cos(0.19 * k + 0.1)), 0.01) for k in range(5)),
                box("dark", (0, 0.535, 0), (0.016, 0.022, 0.47), 0.012),
                *on("boils", *part("boils", *_bubbles(True, 0.0), *_bubbles(False, 1.3))), *on("seethes", *part("seethes", *_bubbles(True, 2.0), *_bubbles(False, 3.1))),
                *(rod("chili", (x, 0.545, z), (x - 0.07, 0.55, z + 0.05), 0.022, 0.008) for x, z in ((-0.12, 0.24), (-0.28, 0.02), (-0.20, -0.20), (-0.38, 0.14))),
                *(ring("leek", p, 0.032, 0.013) for p in ((0.16, 0.545, 0.22), (0.32, 0.545, -0.08), (0.24, 0.545, 0.04))),
                *(ball("mushroom", p, (0.06, 0.035, 0.06)) for p in ((0.34, 0.545, 0.16), (0.14, 0.545, -0.16))),
                *_plate_of(-0.86, 0.06, ("beef", "fat", "beef")), *_plate_of(0.86, 0.06, ("green", "green", "leek")),
                *(box("tofu", (0.52 + 0.11 * k, 0.10, 0.52 - 0.05 * k), (0.045, 0.045, 0.045), 0.012, (0, 20 * k, 0)) for k in range(3)), disc("plate", (0.62, 0.035, 0.48), 0.20, 0.02, 0.015, LEVEL),
                *on("chopsticks", rod("wood", (-0.20, 0.74, 0.20), (-0.86, 1.20, 0.30), 0.016, 0.024), rod("wood", (-0.20, 0.74, 0.26), (-0.82, 1.24, 0.37), 0.016, 0.024),
                    *part("slice", box("beef", (-0.19, 0.70, 0.23), (0.075, 0.085, 0.016), 0.03, (0, 20, 8)), box("fat", (-0.17, 0.70, 0.25), (0.020, 0.080, 0.012), 0.01, (0, 20, 8)))),
            ),
            joints={
                "boils": Joint(at=(0, 0.5, 0), slide=(0.0, 0.028, 0.0), times=5), "seethes": Joint(at=(0, 0.5, 0), slide=(0.0, 0.028, 0.0), times=5, shift=0.5),
                "chopsticks": Joint(at=(-0.8, 1.2, 0.3), slide=(0.0, 0.085, 0.0), times=1),
            },
            finish={"coat": "metal", "dark": "metal", "flame": "glow", "red": "gloss", "oil": "gloss", "white": "gloss", "cream": "gloss", "beef": "gloss"}, sway=0.0,
        ),
        turn=0.12,
    ),
    row(
        "charcoalgrill", 0.62,
        {
            "coat": "#30343c", "rim": "#c4cad2", "coal": "#2a2224", "ember": "#ff6a1e", "flame": "#ffb02e", "core": "#fff0a8", "meat": "#8a4a30", "seared": "meat*0.5", "fat": "#f2d9b4", "pepper": "#e0402f",
            "corn": "#f4c63c", "leg": "#8b929c", "wood": "#a9703c",
        },
        Thing(
            solids=(
                *(rod("leg", (0.34 * math.cos(a), 0.42, 0.28 * math.sin(a)), (0.50 * math.cos(a), 0.02, 0.40 * math.sin(a)), 0.030) for a in (0.5, 2.6, 4.0, 5.4)),
                ball("coat", (0, 0.66, 0), (0.64, 0.30, 0.50)), disc("coat", (0, 0.80, 0), 0.64, 0.10, 0.05, LEVEL), ring("rim", (0, 0.90, 0), 0.63, 0.030),
                *both(box("wood", (0.72, 0.80, 0), (0.035, 0.03, 0.13), 0.02), across="x"),
                disc("coal", (0, 0.875, 0), 0.585, 0.02, 0.01, LEVEL), *(ball("ember" if k % 3 else "coal", (0.53 * math.sqrt(k / 26) * math.sin(2.4 * k), 0.895, 0.50 * math.sqrt(k / 26) * math.cos(2.4 * k)), 0.055) for k in range(26)),
                *(rod("rim", (-0.58 * math.cos(0.24 * k), 0.955, 0.115 * k), (0.58 * math.cos(0.24 * k), 0.955, 0.115 * k), 0.012) for k in range(-4, 5)),
                *(solid for x, z, turn in ((-0.24, 0.12, 14), (0.16, 0.18, -20), (0.02, -0.20, 8)) for solid in part(
                    "meat", ball("meat", (x, 1.00, z), (0.20, 0.050, 0.125), (0, turn, 0)), ball("meat", (x + 0.10, 1.00, z + 0.03), (0.12, 0.046, 0.09), (0, turn, 0)))),
                *(ring("fat", (x, 0.985, z), 0.135, 0.018) for x, z in ((-0.24, 0.12), (0.16, 0.18), (0.02, -0.20))),
                rod("corn", (0.34, 1.0, -0.10), (0.46, 1.0, 0.06), 0.055), *(ball("pepper", (-0.42, 1.0, z), (0.06, 0.035, 0.045)) for z in (-0.14, -0.02)),
                *(solid for k, (x, z, tall) in enumerate(((-0.46, 0.24, 0.26), (-0.05, 0.36, 0.20), (0.40, 0.28, 0.28), (0.28, -0.30, 0.34), (-0.26, -0.26, 0.30))) for solid in on(
                    f"flame{k % 2}", *part(f"flame{k}", ball("flame", (x, 1.00, z), (0.065, 0.07, 0.05)), rod("flame", (x, 1.02, z), (x + 0.01, 1.02 + tall, z), 0.055, 0.006, blend=0.03)),
                    *part(f"core{k}", rod("core", (x, 0.99, z + 0.02), (x, 1.0 + 0.5 * tall, z + 0.02), 0.030, 0.005)))),
            ),
            paints=(stripes("seared", "meat", (0, 0, 0), (1, 0, 0.5), 34.0, bend=0.35, opacity=0.9),),
            joints={f"flame{k}": Joint(at=(0, 0.98, 0), swing=5.0, times=4 + k, slide=(0.0, 0.03, 0.0), shift=0.3 * k) for k in (0, 1)},
            finish={"ember": "glow", "flame": "glow", "core": "glow", "rim": "metal", "meat": "gloss", "coat": "gloss"}, sway=0.0,
        ),
        turn=0.1, glow=("#ff9a3c", 0.9),
    ),
)  # fmt: skip
