"""What one rests in. A tool is one function on a `Bench`; must not: know any action."""

from __future__ import annotations

from rushes.scene.figures.bench import Bench
from rushes.scene.figures.human_motion import Prop
from rushes.scene.figures.tools_register import CREAM, RED, WOOD, Kit, entering

KIT: Kit = {}
tool = entering(KIT)


@tool
def hammock(b: Bench, p: Prop) -> None:
    """Cloth that hangs between two posts, a little lower in its middle; `value` is how far it swings."""
    low = 0.012 * p.value * p.value
    for x in (-0.92, 0.92):
        b.rod((1.10 * x, 0.0, 0.0), (x, 0.86, 0.0), 0.05, 0.042, WOOD)
    b.on("tool", 1)
    for k, (start, end) in enumerate(
        (((-0.62, 0.34), (-0.30, 0.225)), ((-0.30, 0.225), (0.30, 0.215)), ((0.30, 0.215), (0.62, 0.33)))
    ):
        (x0, y0), (x1, y1) = start, end
        corners = ((x0, y0 + low, -0.17), (x1, y1 + low, -0.17), (x1, y1 + low, 0.17), (x0, y0 + low, 0.17))
        b.plate(corners, 0.022, RED if k == 1 else CREAM, "cloth")
    b.on("tool", 2)
    for z in (-0.15, 0.0, 0.15):
        b.rod((-0.62, 0.34 + low, z), (-0.92, 0.78, 0.0), 0.010, 0.010, CREAM)
        b.rod((0.62, 0.33 + low, z), (0.92, 0.78, 0.0), 0.010, 0.010, CREAM)
