"""Work that brings what it is done to: a beam under a torch, dough in the air, hay on a fork, a bar to swing from. Must not: solids (`tools/work.py`)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import Motion, Prop, both, feet, foot, hand
from ..species import Pose
from .body import walk
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
TABLE = 0.44  # height of what one stands at
BAR, ARM = 1.62, 0.68  # how high a bar is, and how far below it the hips of who hangs there are
COUNTER = Prop(name="table", at=(0.46, 0.0, 0.0))


@act("weld", 1.1, turn=0.62)
def weld(pose: Pose) -> Motion:
    """Behind a mask, a torch along the seam of a beam on trestles; sparks fly where it burns."""
    along = 0.10 * pose.wave()
    return Motion(
        lean=-0.16, nod=-0.10, sheds=True,
        hands=(hand(0.33, 0.66, 0.10 + along, "world"), hand(0.27, 0.60, -0.12 + 0.4 * along, "world")),
        props=(
            Prop(name="steel_beam", at=(0.52, 0.0, 0.0)), Prop(name="torch", space="world", at=(0.36, 0.65, 0.10 + along)),
            Prop(name="weld_sparks", at=(0.49, 0.535, 0.10 + along), value=pose.phase), Prop(name="weld_mask", space="head"),
            Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("make_dumplings", 2.0, turn=0.80)
def make_dumplings(pose: Pose) -> Motion:
    """At a board with rows of dumplings, the next one pinched shut between the fingers."""
    pinch = 0.5 + 0.5 * pose.wave(0.0, 3)
    return Motion(
        happy=0.5, nod=-0.14, eyes=blink(pose, 0.3) * 0.85,
        hands=(hand(0.30, 0.62 + 0.01 * pinch, 0.055 + 0.02 * pinch, "world"), hand(0.30, 0.62, -0.055 - 0.02 * pinch, "world")),
        props=(
            COUNTER, Prop(name="dumpling_board", at=(0.50, TABLE + 0.01, 0.0)), Prop(name="dumpling", at=(0.34, 0.63, 0.0), value=pinch, size=1.25),
            Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("make_dumplings_together", 2.0, turn=1.0)
def make_dumplings_together(pose: Pose) -> Motion:
    """The same at a table that others stand at, too."""
    makes = make_dumplings(pose)
    return replace(makes, props=tuple(prop for prop in makes.props if prop.name in ("dumpling", "apron_tool")))


@act("knead", 1.3, turn=0.80)
def knead(pose: Pose) -> Motion:
    """Both hands press a lump of dough flat and gather it again."""
    press = 0.5 + 0.5 * pose.wave()
    return Motion(
        lean=-0.08 - 0.10 * press, nod=-0.10, happy=0.4, eyes=blink(pose, 0.2), bob=-0.012 * press,
        hands=both(0.32 + 0.06 * press, 0.57 - 0.035 * press, 0.075, "world"),
        props=(COUNTER, Prop(name="dough", at=(0.45, TABLE + 0.02, 0.0), value=press), Prop(name="apron_tool", space="chest")),
    )  # fmt: skip


@act("toss_dough", 1.6, turn=0.62)
def toss_dough(pose: Pose) -> Motion:
    """A round of dough goes up turning, and comes down on the hands that wait for it."""
    t = pose.phase % 1.0
    flight = max(0.0, min(1.0, (t - 0.22) / 0.62))
    up = 4.0 * flight * (1.0 - flight)
    dip = pose.pulse(0.10, 0.24)
    return Motion(
        happy=0.8, mouth=0.3 * up, nod=0.10 + 0.16 * up, bob=-0.03 * dip, sheds=False,
        hands=both(0.26, 0.80 - 0.14 * dip + 0.06 * up, 0.13, "world", elbow=(-0.2, -0.8, 0.7)),
        props=(
            Prop(name="dough_round", at=(0.28, 0.87 - 0.14 * dip + 0.58 * up, 0.0), turn=(0.0, 1080.0 * flight, 0.0), value=up),
            Prop(name="dough_table", at=(0.62, 0.0, -0.02)), Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("carry_tray", 0.95, turn=0.62, gait="walk")
def carry_tray(pose: Pose) -> Motion:
    """Walks with a tray of dishes before the chest."""
    return replace(
        walk(pose), lean=0.03, happy=0.6, hands=both(0.24, -0.04, 0.17),
        props=(Prop(name="serving_tray", space="chest", at=(0.33, -0.02, 0.0), value=pose.phase),),
    )  # fmt: skip


@act("carry_pizza", 0.95, turn=0.62, gait="walk")
def carry_pizza(pose: Pose) -> Motion:
    """Walks with pizzas on plates, one on each hand."""
    plates = tuple(
        Prop(name="pizza_plate", space="chest", at=(0.30, 0.03, side), value=pose.phase) for side in (0.21, -0.21)
    )
    return replace(walk(pose), lean=0.03, happy=0.6, hands=both(0.26, -0.01, 0.21), props=plates)


@act("pitch_hay", 1.9, turn=0.55)
def pitch_hay(pose: Pose) -> Motion:
    """A fork goes into a heap of hay and throws what is on it forwards."""
    lift = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    flown = max(0.0, (pose.phase - 0.55) / 0.45)  # what is thrown is out of sight before the next is taken up
    size = min(1.0, 0.03 + pose.phase / 0.20, 0.03 + 1.6 * (1.0 - flown))
    load = Prop(
        name="hay_load",
        at=(0.62 + 0.12 * lift + 0.50 * flown, 0.24 + 0.62 * lift + 0.80 * flown - 0.60 * flown * flown, 0.05),
        size=size,
    )
    return Motion(
        hip=(-0.02, 0.42 + 0.02 * lift), lean=-0.26 + 0.24 * lift, happy=0.3, eyes=blink(pose, 0.5), sheds=False,
        hands=(hand(0.32, 0.36 + 0.34 * lift, 0.08, "world"), hand(0.16, 0.56 + 0.14 * lift, 0.02, "world")),
        legs=(foot(0.14, 0.078, 0.10), foot(-0.13, 0.078, -0.10)),
        props=(
            Prop(name="hay_heap", at=(0.66, 0.0, 0.0)), load,
            Prop(name="pitchfork", space="world", at=(0.27, 0.42 + 0.30 * lift, 0.06), turn=(0.0, 0.0, -118.0 + 46.0 * lift)),
        ),
    )  # fmt: skip


@act("high_bar", 2.2, turn=0.42, grounded=False)
def high_bar(pose: Pose) -> Motion:
    """Swings to and fro by both hands on a bar between two posts."""
    angle = 0.95 * pose.wave()
    x, y = ARM * math.sin(angle), BAR - ARM * math.cos(angle)
    trail = 0.16 * pose.wave(0.25)
    return Motion(
        hip=(x, y), lean=angle, happy=0.5, look=0.2, sheds=True,
        hands=(hand(0.0, BAR, 0.13, "world", elbow=(-0.4, 0.1, 1.0)), hand(0.0, BAR, -0.13, "world", elbow=(-0.4, 0.1, 1.0))),
        legs=feet(0.30 * math.sin(angle) - trail, -0.30 * math.cos(angle), 0.06, space="hip", toe=-0.7, knee=(1.0, 0.0, 0.1)),
        props=(Prop(name="gym_bar"), Prop(name="gym_mat")),
    )  # fmt: skip


@act("pull_up", 1.9, turn=0.72, grounded=False)
def pull_up(pose: Pose) -> Motion:
    """Hangs from a bar and draws the chin up to it."""
    up = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    return Motion(
        hip=(-0.03, 0.74 + 0.20 * up), nod=0.06, happy=-0.1 + 0.5 * up, eyes=1.0 - 0.3 * up, mouth=0.2 * up,
        hands=(hand(0.05, BAR - 0.18, 0.24, "world", elbow=(0.0, -0.8, 1.0)), hand(0.05, BAR - 0.18, -0.24, "world", elbow=(0.0, -0.8, 1.0))),
        legs=(foot(-0.10, -0.26, 0.06, space="hip", toe=-0.5), foot(-0.14, -0.24, -0.06, space="hip", toe=-0.5)),
        props=(Prop(name="gym_bar", at=(0.05, -0.18, 0.0)),),
    )  # fmt: skip


@act("sell_wares", 2.6, turn=0.78)
def sell_wares(pose: Pose) -> Motion:
    """Behind a stall of crates, one piece held out to whoever comes."""
    out = pose.pulse(0.5, 0.6)
    return Motion(
        happy=0.9, mouth=0.35 * pose.pulse(0.3, 0.3), look=0.25, tilt=0.05 * pose.wave(), eyes=blink(pose, 0.15, 0.8),
        hands=(hand(0.24 + 0.10 * out, 0.64 + 0.06 * out, 0.16, "world"), hand(0.12, -0.12, -0.20)),
        props=(Prop(name="stall", at=(0.50, 0.0, 0.0)), Prop(name="one_fruit", space="hand0", at=(0.04, 0.04, 0.0)), Prop(name="apron_tool", space="chest")),
    )  # fmt: skip


@act("hang_laundry", 2.8, turn=-0.85)
def hang_laundry(pose: Pose) -> Motion:
    """Before a line between two posts: the next piece comes up out of the basket and is pegged."""
    up = pose.pulse(0.55, 0.75)
    return Motion(
        hip=(-0.02 * (1.0 - up), 0.41 + 0.04 * up), lean=-0.22 * (1.0 - up), nod=-0.08 + 0.18 * up, happy=0.5, eyes=blink(pose, 0.1), sheds=True,
        hands=both(0.30, 0.50 + 0.44 * up, 0.09, "world", elbow=(-0.3, -0.6, 0.8)),
        props=(
            Prop(name="washing_line", at=(0.46, 0.0, 0.0), value=pose.phase), Prop(name="wet_shirt", at=(0.38, 0.50 + 0.44 * up, 0.0), value=pose.phase),
            Prop(name="laundry_basket", at=(0.22, 0.0, 0.36)),
        ),
    )  # fmt: skip


@act("punch_bag", 0.9, turn=0.42)
def punch_bag(pose: Pose) -> Motion:
    """Left and right at a bag that hangs from a frame and gives way."""
    right, left = pose.pulse(0.25, 0.34), pose.pulse(0.75, 0.34)
    away = 0.10 * (pose.pulse(0.36, 0.40) + pose.pulse(0.86, 0.40))
    return Motion(
        hip=(0.0, 0.43), lean=-0.08, twist=0.30 * (right - left), nod=-0.04, happy=-0.3, stance=(0.06, -0.08), sheds=True, bob=0.01 * (right + left),
        hands=(hand(0.20 + 0.17 * right, 0.05 + 0.03 * right, 0.10 - 0.05 * right), hand(0.20 + 0.17 * left, 0.05 + 0.03 * left, -0.10 + 0.05 * left)),
        props=(
            Prop(name="punching_bag", at=(0.56, 0.0, 0.0), value=away), Prop(name="boxing_glove", space="arm0"), Prop(name="boxing_glove", space="arm1"),
        ),
    )  # fmt: skip
