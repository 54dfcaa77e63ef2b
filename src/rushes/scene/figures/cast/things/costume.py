"""Whole costumes that nobody wears, on hangers, poles and forms: suits, uniforms, a kimono, what is put on for the bath and the stage.

Plain clothes are in `cast/things/clothes.py`, what goes on heads and faces in `cast/things/headgear.py`.
"""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Finish, Solid, Thing, arc, ball, bar, both, box, disc, dot, part, plate, rod, tube
from ...thing.stands import cross, hanger
from .clothes import _WOOD, _pleats, _torso

_CLOTH: dict[str, Finish] = {"coat": "cloth", "hook": "metal"}


def _sleeves(colour: str = "coat", low: float = 0.36, thick: float = 0.105) -> tuple[Solid, ...]:
    """Long ones, down to their cuffs."""
    return part(
        "sleeve",
        *both(
            rod(colour, (0.28, 0.89, 0), (0.40, 0.62, 0.02), thick, 0.095, flat=1.3),
            rod(colour, (0.40, 0.62, 0.02), (0.45, low, 0.05), 0.095, 0.085, flat=1.3, blend=0.03),
            across="x",
        ),
    )


def _open_front(shirt: str, low: float = 0.56) -> tuple[Solid, ...]:
    """What is seen of a shirt between the two sides of a jacket."""
    return (plate(shirt, (0, 0.80, 0.082), ((-0.125, 0.18), (0.125, 0.18), (0.0, low - 0.80)), 0.022, 0.012),)


def _lapels(colour: str) -> tuple[Solid, ...]:
    return both(
        plate(
            colour, (0.095, 0.80, 0.108), ((-0.02, 0.20), (0.055, 0.10), (0.085, 0.02), (-0.085, -0.22)), 0.016, 0.012
        ),
        across="x",
    )


def _trousers(colour: str, top: float = 0.38, low: float = 0.06) -> tuple[Solid, ...]:
    """Legs that hang below a jacket."""
    return both(rod(colour, (0.115, top, -0.02), (0.125, low, -0.02), 0.125, 0.11, flat=1.5), across="x")


def _bow(colour: str, at: tuple[float, float, float], size: float) -> tuple[Solid, ...]:
    x, y, z = at
    return (
        *both(
            plate(
                colour,
                (x + 0.55 * size, y, z),
                (
                    (-0.45 * size, 0.12 * size),
                    (0.45 * size, 0.42 * size),
                    (0.45 * size, -0.42 * size),
                    (-0.45 * size, -0.12 * size),
                ),
                0.16 * size,
                0.10 * size,
            ),
            across="x",
        ),
        ball(colour, (x, y, z + 0.06 * size), (0.20 * size, 0.22 * size, 0.18 * size)),
    )


def _buttons(colour: str, x: float, *heights: float, z: float = 0.115) -> tuple[Solid, ...]:
    return tuple(ball(colour, (x, y, z), (0.021, 0.021, 0.012)) for y in heights)


def _straps(colour: str, x: float, low: float, thick: float = 0.022) -> tuple[Solid, ...]:
    """Over the arms of a hanger."""
    return both(
        *tube(colour, [(x, low, 0.06), (x, 0.99, 0.03), (x - 0.01, 1.01, -0.02), (x, low, -0.05)], thick), across="x"
    )


COSTUME: tuple[Species, ...] = (
    row(
        "suit", 1.15,
        {"coat": "#3c4a68", "lapel": "coat*1.18", "leg": "coat*0.88", "shirt": "#f6f3ea", "tie": "#b8342e", "button": "#22252e", "pocket": "#f6f3ea", **_WOOD},
        Thing(
            solids=(
                *hanger(), *_trousers("leg"), *part("jacket", *_torso(0.36, 0.31, 0.31, 0.045)), *_sleeves(low=0.34), *_open_front("shirt"), *_lapels("lapel"),
                plate("tie", (0, 0.80, 0.112), ((-0.022, 0.13), (0.022, 0.13), (0.045, -0.16), (-0.045, -0.16)), 0.012, 0.010),
                ball("tie", (0, 0.945, 0.115), (0.035, 0.03, 0.02)),
                *both(plate("shirt", (0.055, 0.985, 0.10), ((-0.05, -0.01), (0.0, 0.06), (0.06, 0.02), (0.01, -0.05)), 0.02, 0.014), across="x"),
                *_buttons("button", 0.0, 0.44, 0.53), box("pocket", (0.20, 0.80, 0.10), (0.045, 0.022, 0.010), 0.008),
            ), finish={**_CLOTH, "lapel": "cloth", "leg": "cloth"},
        ), turn=0.2,
    ),
    row(
        "tuxedo", 1.15,
        {"coat": "#23242b", "satin": "#3d3f4a", "leg": "coat*0.9", "shirt": "#fbf9f4", "bow": "#15151a", "button": "#15151a", "rose": "#c8302e", "leaf": "#4f8a3c", **_WOOD},
        Thing(
            solids=(
                *hanger(), *_trousers("leg"), *part("jacket", *_torso(0.36, 0.31, 0.31, 0.045)), *_sleeves(low=0.34),
                *both(rod("shirt", (0.447, 0.335, 0.05), (0.452, 0.305, 0.052), 0.082, flat=1.3), across="x"),
                plate("shirt", (0, 0.78, 0.084), ((-0.14, 0.20), (0.14, 0.20), (0.0, -0.30)), 0.022, 0.012),
                *both(plate("satin", (0.115, 0.78, 0.110), ((-0.03, 0.22), (0.075, 0.12), (0.06, -0.02), (-0.105, -0.27)), 0.018, 0.014), across="x"),
                *_bow("bow", (0, 0.955, 0.125), 0.13), *_buttons("button", 0.0, 0.86, 0.77, 0.68), *_buttons("button", 0.0, 0.45),
                *(ball("rose", (0.20 + dx, 0.84 + dy, 0.135), 0.026) for dx, dy in ((0, 0.018), (-0.018, -0.008), (0.018, -0.008))), ball("leaf", (0.20, 0.80, 0.13), (0.014, 0.03, 0.012)),
            ), finish={**_CLOTH, "satin": "gloss", "leg": "cloth", "bow": "gloss"},
        ), turn=0.2,
    ),
    row(
        "uniform", 1.2,
        {"coat": "#3d5a8f", "leg": "coat*0.72", "gold": "#f2c13c", "belt": "#2b2b30", "badge": "#e8e6e0", "red": "#c8342e", "cap": "coat*0.85", "visor": "#22232a", **_WOOD},
        Thing(
            solids=(
                *hanger(), *_trousers("leg"), *part("jacket", *_torso(0.36, 0.31, 0.31, 0.045)), *_sleeves(low=0.34),
                *both(box("gold", (0.27, 0.965, 0.0), (0.085, 0.016, 0.06), 0.014, (0, 0, -24)), across="x"),
                *(s for y in (0.47, 0.58, 0.69, 0.80) for s in both(ball("gold", (0.075, y, 0.108), (0.026, 0.026, 0.014)), across="x")),
                box("belt", (0, 0.525, 0.0), (0.315, 0.035, 0.108), 0.03), box("gold", (0, 0.525, 0.108), (0.045, 0.042, 0.012), 0.008),
                *both(plate("leg", (0.07, 0.97, 0.10), ((-0.06, -0.02), (0.01, 0.07), (0.07, 0.02), (0.01, -0.08)), 0.022, 0.016), across="x"),
                *(box(c, (0.15 + 0.05 * k, 0.82, 0.106), (0.023, 0.028, 0.008), 0.006) for k, c in enumerate(("red", "gold", "badge"))),
                *both(*(box("gold", (0.452, y, 0.115), (0.055, 0.012, 0.02), 0.01) for y in (0.40, 0.45)), across="x"),
                ball("cap", (0, 1.30, -0.05), (0.20, 0.10, 0.19)), disc("cap", (0, 1.35, -0.04), 0.235, 0.03, 0.025, (84, 0, 0)), disc("gold", (0, 1.245, -0.04), 0.178, 0.022, 0.01, LEVEL),
                plate("visor", (0, 1.225, 0.13), ((-0.14, 0.05), (0.14, 0.05), (0.09, -0.05), (-0.09, -0.05)), 0.012, 0.01, (-62, 0, 0)), ball("badge", (0, 1.30, 0.135), (0.035, 0.04, 0.02)),
            ), finish={**_CLOTH, "gold": "metal", "leg": "cloth", "visor": "gloss", "cap": "cloth"},
        ), turn=0.2,
    ),
    row(
        "kimono", 1.2,
        {"coat": "#c8405a", "lining": "#fbf2e4", "sash": "#f0c25a", "cord": "#3f6a8a", "petal": "#fbe6ec", "hem": "coat*0.72", "wood": "#7a4f30"},
        Thing(
            solids=(
                *cross(1.16, 0.72), *part(
                    "kimono",
                    plate("coat", (0, 0.66, 0.02), ((-0.20, 0.49), (0.20, 0.49), (0.30, -0.54), (-0.30, -0.54)), 0.075, 0.04),
                    *both(plate("coat", (0.44, 0.87, 0.02), ((-0.28, 0.27), (0.20, 0.27), (0.20, -0.27), (-0.16, -0.27)), 0.05, 0.035), across="x"),
                ),
                plate("hem", (0, 0.135, 0.02), ((-0.296, 0.045), (0.296, 0.045), (0.308, -0.045), (-0.308, -0.045)), 0.087, 0.04),
                *both(plate("lining", (0.665, 0.87, 0.02), ((-0.012, 0.26), (0.012, 0.26), (0.012, -0.26), (-0.012, -0.26)), 0.075, 0.02), across="x"),
                *tube("lining", [(-0.11, 1.19, 0.12), (0.05, 0.86, 0.14)], 0.030), *tube("lining", [(0.11, 1.19, 0.125), (-0.05, 0.86, 0.155)], 0.034),
                *tube("hem", [(0.06, 0.70, 0.135), (0.12, 0.14, 0.14)], 0.014),
                box("sash", (0, 0.78, 0.02), (0.305, 0.105, 0.14), 0.05), box("cord", (0, 0.78, 0.02), (0.309, 0.02, 0.146), 0.015), ball("cord", (0, 0.78, 0.17), (0.05, 0.036, 0.03)),
            ),
            paints=tuple(dot("petal", "kimono", (x, y, 0.1), r, r, deep=0.2) for x, y, r in ((-0.50, 0.80, 0.05), (-0.40, 0.68, 0.035), (0.48, 0.92, 0.05), (0.38, 0.74, 0.04), (-0.14, 0.48, 0.05), (0.17, 0.38, 0.055), (-0.05, 0.27, 0.045), (0.12, 0.60, 0.03), (-0.20, 0.34, 0.03), (0.54, 0.70, 0.03), (-0.54, 0.98, 0.035))),
            finish={"coat": "cloth", "sash": "cloth", "lining": "cloth", "hem": "cloth"},
        ), turn=0.15,
    ),
    row(
        "robe", 1.15,
        {"coat": "#e9dfd0", "trim": "coat*0.82", "inside": "coat*0.62", **_WOOD},
        Thing(
            solids=(
                *hanger(), *part("robe", *_torso(0.14, 0.31, 0.36, 0.05)), *_sleeves(low=0.42, thick=0.125), *both(rod("trim", (0.44, 0.44, 0.045), (0.452, 0.35, 0.05), 0.112, flat=1.25), across="x"),
                plate("inside", (0, 0.86, 0.085), ((-0.10, 0.15), (0.10, 0.15), (0.0, -0.17)), 0.016, 0.01),
                *tube("trim", [(-0.115, 1.03, 0.06), (-0.05, 0.84, 0.10), (0.02, 0.66, 0.105), (0.045, 0.15, 0.105)], 0.036), *tube("trim", [(0.115, 1.03, 0.06), (0.06, 0.84, 0.105), (0.0, 0.66, 0.115)], 0.036),
                box("trim", (0, 0.60, 0.0), (0.325, 0.034, 0.112), 0.03), ball("trim", (-0.03, 0.60, 0.12), (0.05, 0.042, 0.03)),
                *tube("trim", [(-0.04, 0.59, 0.13), (-0.10, 0.42, 0.13), (-0.09, 0.30, 0.125)], 0.024), *tube("trim", [(-0.02, 0.59, 0.13), (-0.01, 0.46, 0.13), (-0.03, 0.36, 0.125)], 0.024),
                *both(box("trim", (0.19, 0.42, 0.10), (0.085, 0.09, 0.014), 0.012), across="x"),
            ), finish={**_CLOTH, "trim": "cloth"},
        ), turn=0.2,
    ),
    row(
        "cape", 1.15,
        {"coat": "#c22a32", "fold": "coat*0.78", "gold": "#f2c13c", "collar": "coat*1.15", **_WOOD},
        Thing(
            solids=(
                *hanger(), *part("cape", plate("coat", (0, 0.60, 0), ((-0.20, 0.40), (0.20, 0.40), (0.50, -0.52), (-0.50, -0.52)), 0.035, 0.03), *both(rod("coat", (0.06, 1.02, 0), (0.23, 0.95, 0), 0.06, 0.07, blend=0.05), across="x"), *(rod("coat", (0.45 * x, 0.96, 0.02), (1.15 * x, 0.08, 0.055 if k % 2 else 0.02), 0.03, 0.075, blend=0.04) for k, x in enumerate((-0.40, -0.24, -0.08, 0.08, 0.24, 0.40)))),
                *(rod("fold", (0.45 * x, 0.90, 0.055), (1.15 * x, 0.10, 0.075), 0.008, 0.02) for x in (-0.32, -0.16, 0.0, 0.16, 0.32)),
                *both(plate("collar", (0.12, 1.07, 0.02), ((-0.09, -0.07), (0.07, -0.09), (0.12, 0.11), (-0.02, 0.06)), 0.03, 0.02, (0, -24, 0)), across="x"),
                *both(ball("gold", (0.085, 0.965, 0.10), (0.035, 0.035, 0.02)), across="x"), *tube("gold", arc((0, 0.985, 0.10), 0.08, 200, 340, 6), 0.012),
            ), finish={**_CLOTH, "gold": "metal", "fold": "cloth"}, sway=3.5,
        ), turn=0.25,
    ),
    row(
        "bikini", 0.9,
        {"coat": "#e8486a", "trim": "#fbf2e4", "string": "coat*0.8", **_WOOD},
        Thing(
            solids=(
                *hanger(),
                *part("top", *both(plate("coat", (0.115, 0.74, 0.07), ((-0.01, 0.13), (0.03, 0.13), (0.11, -0.085), (-0.085, -0.085)), 0.04, 0.04), ball("coat", (0.125, 0.70, 0.085), (0.085, 0.075, 0.05), blend=0.03), across="x")),
                *both(*tube("string", [(0.12, 0.86, 0.06), (0.13, 0.99, 0.02)], 0.012), across="x"), rod("string", (-0.30, 0.655, 0.05), (0.30, 0.655, 0.05), 0.014),
                *part("bottom", plate("coat", (0, 0.34, 0.06), ((-0.25, 0.12), (0.25, 0.12), (0.05, -0.16), (-0.05, -0.16)), 0.045, 0.035)),
                *both(*tube("string", [(0.245, 0.44, 0.06), (0.30, 0.50, 0.04), (0.27, 0.57, 0.02), (0.18, 0.66, -0.03)], 0.012), ball("string", (0.275, 0.455, 0.075), (0.03, 0.03, 0.025)), *tube("string", [(0.275, 0.45, 0.08), (0.33, 0.36, 0.08)], 0.011), across="x"),
            ),
            paints=(*(dot("trim", "top", (x, y, 0.1), 0.016, 0.016, deep=0.2) for x, y in ((0.08, 0.70), (0.15, 0.73), (0.11, 0.79), (0.17, 0.67), (-0.08, 0.70), (-0.15, 0.73), (-0.11, 0.79), (-0.17, 0.67))), *(dot("trim", "bottom", (x, y, 0.1), 0.018, 0.018, deep=0.2) for x, y in ((-0.14, 0.41), (0.0, 0.42), (0.14, 0.41), (-0.07, 0.34), (0.07, 0.34), (0.0, 0.26)))),
            finish={**_CLOTH},
        ), turn=0.15,
    ),
    row(
        "swimsuit", 1.0,
        {"coat": "#2f7fc2", "trim": "#fbf2e4", "inside": "coat*0.55", **_WOOD},
        Thing(
            solids=(
                *hanger(), *_straps("coat", 0.13, 0.84, 0.026),
                *part("suit", plate("coat", (0, 0.67, 0.02), ((-0.20, 0.19), (0.20, 0.19), (0.175, -0.14), (-0.175, -0.14)), 0.06, 0.04), plate("coat", (0, 0.43, 0.02), ((-0.18, 0.12), (0.18, 0.12), (0.235, -0.04), (-0.235, -0.04)), 0.06, 0.04, blend=0.03), plate("coat", (0, 0.31, 0.02), ((-0.235, 0.09), (0.235, 0.09), (0.055, -0.14), (-0.055, -0.14)), 0.055, 0.035, blend=0.02)),
                ball("inside", (0, 0.855, 0.035), (0.115, 0.05, 0.045)), *tube("trim", arc((0, 0.87, 0.085), 0.125, 195, 345, 7, squash=0.7), 0.012),
                *both(*tube("trim", [(0.245, 0.38, 0.065), (0.16, 0.28, 0.085), (0.065, 0.18, 0.08)], 0.013), across="x"),
            ),
            paints=(bar("trim", "suit", (0, 0.60, 0.1), 0.020, 0.4, deep=0.2), bar("trim", "suit", (0, 0.52, 0.1), 0.020, 0.4, deep=0.2)),
            finish={**_CLOTH, "trim": "cloth"},
        ), turn=0.15,
    ),
    row(
        "shorts", 0.75,
        {"coat": "#c9a06a", "band": "coat*0.8", "button": "#5a4630", "stitch": "coat*0.72", **_WOOD},
        Thing(
            solids=(
                *hanger(),
                *part("shorts", box("coat", (0, 0.82, 0.0), (0.28, 0.16, 0.095), 0.07), *both(plate("coat", (0.19, 0.60, 0), ((-0.13, 0.18), (0.05, 0.18), (0.13, -0.16), (-0.085, -0.16)), 0.06, 0.05, blend=0.03), across="x")),
                box("band", (0, 0.945, 0.0), (0.275, 0.038, 0.098), 0.03), ball("button", (0, 0.945, 0.10), (0.024, 0.024, 0.012)),
                *(box("coat", (x, 0.945, 0.098), (0.014, 0.048, 0.012), 0.008) for x in (-0.17, 0.17)), *tube("stitch", [(0, 0.90, 0.105), (0.012, 0.78, 0.11), (0.0, 0.70, 0.105)], 0.012),
                *both(*tube("stitch", [(0.14, 0.90, 0.112), (0.19, 0.80, 0.115), (0.25, 0.76, 0.112)], 0.010), box("band", (0.215, 0.415, 0.0), (0.155, 0.026, 0.112), 0.024), across="x"),
            ), finish={**_CLOTH, "band": "cloth"},
        ), turn=0.2,
    ),
    row(
        "skirt", 0.8,
        {"coat": "#d8466a", "band": "coat*0.74", "button": "#f4ecd8", "fold": "coat*0.82", **_WOOD},
        Thing(
            solids=(
                *hanger(), *both(*tube("hook", [(0.16, 0.98, 0.0), (0.16, 0.90, 0.02)], 0.016), across="x"),
                *part("skirt", *_pleats(0.86, 0.30, 0.17, 0.40)), disc("band", (0, 0.885, 0), 0.225, 0.045, 0.03, LEVEL), ball("button", (0.0, 0.885, 0.225), (0.026, 0.026, 0.014)),
                *(rod("fold", (0.19 * math.sin(a), 0.84, 0.19 * math.cos(a) * 0.9), (0.47 * math.sin(a), 0.27, 0.47 * math.cos(a) * 0.80), 0.008, 0.016) for a in (-1.15, -0.75, -0.38, 0.0, 0.38, 0.75, 1.15)),
            ), finish={**_CLOTH, "band": "cloth", "fold": "cloth"},
        ), turn=0.2,
    ),
    row(
        "tutu", 0.85,
        {"coat": "#f6b8cf", "light": "#fde4ec", "bodice": "coat*0.86", "bow": "#e27a9f", **_WOOD},
        Thing(
            solids=(
                *hanger(), *_straps("bodice", 0.12, 0.88, 0.022), *part("bodice", plate("bodice", (0, 0.76, 0.02), ((-0.17, 0.14), (0.17, 0.14), (0.13, -0.16), (-0.13, -0.16)), 0.07, 0.05)),
                *(s for k, (y, wide) in enumerate(((0.58, 0.56), (0.53, 0.54), (0.48, 0.50))) for s in part(f"net{k}", disc(("coat", "light", "coat")[k], (0, y, 0.02), wide, 0.012, 0.01, LEVEL), *(ball(("coat", "light", "coat")[k], (wide * math.cos(a), y + (0.014 if n % 2 else -0.014), 0.02 + wide * math.sin(a)), (0.055, 0.022, 0.055), blend=0.03) for n, a in enumerate(math.tau * n / 22 for n in range(22))))),
                ball("coat", (0, 0.60, 0.02), (0.20, 0.05, 0.15)), *_bow("bow", (0, 0.62, 0.14), 0.12),
            ), finish={**_CLOTH, "bow": "gloss", "light": "cloth", "bodice": "gloss"},
        ), turn=0.15,
    ),
    row(
        "vest", 0.95,
        {"coat": "#5a6b4a", "dark": "coat*0.72", "inside": "coat*0.5", "button": "#e8d8a8", **_WOOD},
        Thing(
            solids=(
                *hanger(), *part("vest", plate("coat", (0, 0.66, 0), ((-0.22, 0.32), (0.22, 0.32), (0.29, -0.28), (-0.29, -0.28)), 0.055, 0.05), *both(plate("coat", (0.14, 0.44, 0), ((-0.13, 0.14), (0.15, 0.14), (0.13, -0.04), (-0.02, -0.12)), 0.055, 0.03, blend=0.02), rod("coat", (0.12, 1.02, 0), (0.22, 0.93, 0), 0.06, 0.075, blend=0.04), across="x")),
                plate("inside", (0, 0.88, 0.10), ((-0.115, 0.14), (0.115, 0.14), (0.0, -0.20)), 0.012, 0.01), *both(*tube("dark", [(0.135, 1.04, 0.09), (0.07, 0.84, 0.115), (0.0, 0.66, 0.115)], 0.022), *tube("dark", [(0.27, 0.96, 0.02), (0.262, 0.80, 0.02), (0.315, 0.64, 0.02)], 0.055), box("dark", (0.17, 0.52, 0.11), (0.08, 0.02, 0.012), 0.010), across="x"),
                rod("dark", (0, 0.67, 0.108), (0, 0.36, 0.108), 0.010), *_buttons("button", 0.035, 0.42, 0.50, 0.58, z=0.115),
            ), finish={**_CLOTH, "dark": "cloth"},
        ), turn=0.2,
    ),
    row(
        "pajamas", 1.1,
        {"coat": "#8fb8e8", "trim": "#fbf6ea", "leg": "coat*0.94", "button": "#fbf6ea", "star": "#fbe08a", **_WOOD},
        Thing(
            solids=(
                *hanger(), *part("legs", *both(rod("leg", (0.12, 0.40, -0.02), (0.14, 0.10, -0.02), 0.13, 0.125, flat=1.4), across="x")), *both(rod("trim", (0.14, 0.09, -0.02), (0.142, 0.055, -0.02), 0.128, flat=1.35), across="x"),
                *part("shirt", *_torso(0.40, 0.31, 0.32, 0.045)), *_sleeves(low=0.44, thick=0.12), *both(rod("trim", (0.437, 0.44, 0.045), (0.446, 0.395, 0.05), 0.098, flat=1.3), across="x"),
                *both(plate("trim", (0.085, 0.99, 0.10), ((-0.075, -0.04), (0.01, 0.08), (0.085, 0.02), (0.02, -0.10)), 0.02, 0.02), across="x"), *tube("trim", [(0, 0.93, 0.105), (0, 0.42, 0.105)], 0.014), *_buttons("button", 0.045, 0.50, 0.62, 0.74, 0.86), box("trim", (0.19, 0.77, 0.10), (0.065, 0.012, 0.012), 0.010), box("coat", (0.19, 0.72, 0.098), (0.065, 0.05, 0.012), 0.010),
            ),
            paints=(*(dot("star", "shirt", (x, y, 0.1), 0.024, 0.024, deep=0.2) for x, y in ((-0.20, 0.84), (-0.12, 0.70), (-0.22, 0.58), (-0.11, 0.48), (0.13, 0.60), (0.22, 0.50), (0.12, 0.88), (0.25, 0.64))), *(dot("star", "legs", (x, y, 0.1), 0.022, 0.022, deep=0.25) for x, y in ((-0.17, 0.30), (-0.10, 0.18), (0.10, 0.28), (0.18, 0.17)))),
            finish={**_CLOTH, "trim": "cloth", "leg": "cloth"},
        ), turn=0.2,
    ),
    row(
        "apron", 0.95,
        {"coat": "#c8533f", "strap": "coat*0.75", "pocket": "coat*0.86", "spoon": "#c99a62", "steel": "#cfd4da", **_WOOD},
        Thing(
            solids=(
                *hanger(), *both(*tube("strap", [(0.105, 0.88, 0.05), (0.11, 0.98, 0.03), (0.09, 1.03, -0.02)], 0.024), across="x"),
                *part("apron", plate("coat", (0, 0.78, 0.05), ((-0.135, 0.13), (0.135, 0.13), (0.19, -0.12), (-0.19, -0.12)), 0.024, 0.02), plate("coat", (0, 0.43, 0.05), ((-0.30, 0.24), (0.30, 0.24), (0.33, -0.27), (-0.33, -0.27)), 0.026, 0.03, blend=0.03)),
                *both(*tube("strap", [(0.29, 0.65, 0.05), (0.38, 0.60, 0.02), (0.42, 0.48, 0.0), (0.40, 0.34, 0.0)], [0.022, 0.020, 0.020, 0.026]), across="x"),
                rod("spoon", (-0.06, 0.42, 0.125), (-0.08, 0.64, 0.125), 0.016), ball("spoon", (-0.085, 0.69, 0.125), (0.045, 0.065, 0.018)), rod("steel", (0.07, 0.42, 0.125), (0.08, 0.70, 0.125), 0.016), ball("steel", (0.082, 0.72, 0.125), (0.04, 0.05, 0.016)),
                plate("pocket", (0, 0.42, 0.125), ((-0.17, 0.10), (0.17, 0.10), (0.16, -0.11), (-0.16, -0.11)), 0.02, 0.02), rod("strap", (-0.18, 0.53, 0.16), (0.18, 0.53, 0.16), 0.012),
            ), finish={**_CLOTH, "pocket": "cloth", "strap": "cloth", "steel": "metal"},
        ), turn=0.2,
    ),
    row(
        "raincoat", 1.15,
        {"coat": "#f5c52c", "dark": "coat*0.82", "inside": "coat*0.55", "button": "#4a4038", "drop": "#dff0fb", **_WOOD},
        Thing(
            solids=(
                *hanger(), *part("raincoat", *_torso(0.18, 0.31, 0.39, 0.05)), *_sleeves(low=0.40, thick=0.115), *both(rod("dark", (0.438, 0.42, 0.045), (0.45, 0.37, 0.05), 0.10, flat=1.3), across="x"),
                *part("hood", *tube("coat", arc((0, 1.07, 0.02), 0.15, -20, 200, 9, squash=1.15), 0.06), ball("coat", (0, 1.10, -0.06), (0.17, 0.18, 0.10), blend=0.04)), ball("inside", (0, 1.09, 0.03), (0.125, 0.145, 0.05)),
                rod("dark", (0, 0.98, 0.10), (0.0, 0.20, 0.11), 0.012), *_buttons("button", 0.04, 0.34, 0.50, 0.66, 0.82, 0.94, z=0.12), *both(box("dark", (0.20, 0.44, 0.11), (0.09, 0.026, 0.016), 0.014), across="x"),
                *(ball("drop", (x, y, 0.118), (0.014, 0.02, 0.010)) for x, y in ((-0.16, 0.78), (0.20, 0.70), (-0.24, 0.56), (0.14, 0.58), (-0.12, 0.32), (0.26, 0.30), (-0.28, 0.24), (0.10, 0.86))),
            ), finish={"coat": "gloss", "hook": "metal", "drop": "gloss"},
        ), turn=0.2,
    ),
    row(
        "diaper", 0.24,
        {"coat": "#fbfaf6", "tape": "#8fc4e8", "rim": "coat*0.90", "star": "#f5b8c4", "inside": "#e2eaf0"},
        Thing(
            solids=(
                *part("nappy", plate("coat", (0, 0.42, 0), ((-0.52, 0.22), (0.52, 0.22), (0.46, -0.10), (-0.46, -0.10)), 0.20, 0.14), plate("coat", (0, 0.20, 0), ((-0.46, 0.16), (0.46, 0.16), (0.16, -0.15), (-0.16, -0.15)), 0.19, 0.14, blend=0.06)),
                ball("inside", (0, 0.76, 0), (0.48, 0.05, 0.24)), *both(*tube("rim", [(0.58, 0.24, 0.26), (0.46, 0.10, 0.32), (0.22, -0.04, 0.28)], 0.045), *tube("rim", [(0.58, 0.24, -0.12), (0.46, 0.10, -0.18), (0.22, -0.04, -0.14)], 0.045), box("tape", (0.46, 0.54, 0.32), (0.15, 0.065, 0.03), 0.025, (0, 14, 0)), across="x"),
            ),
            paints=tuple(dot("star", "nappy", (x, y, 0.2), 0.04, 0.04, deep=0.3) for x, y in ((-0.20, 0.52), (0.0, 0.40), (0.20, 0.52), (-0.14, 0.24), (0.14, 0.24), (0.0, 0.58))),
            finish={"coat": "cloth", "rim": "cloth"},
        ), turn=0.35,
    ),
)  # fmt: skip
