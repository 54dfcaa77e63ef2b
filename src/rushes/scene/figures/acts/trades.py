"""Trades that bring their place of work along: the DJ's desk, the barista's machine, the gondola. Must not: solids (`tools/trades.py`)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import Motion, Prop, both, foot, hand, keyed, sitting
from ..species import Pose
from .body import walk
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)


@act("dj", 2.0, turn=1.10)
def dj(pose: Pose) -> Motion:
    """One hand on a record, the other at the headphones, the head with the beat."""
    beat, scratch = pose.wave(0.0, 4), pose.wave(0.0, 3)
    return Motion(
        bob=0.012 * beat, nod=-0.06 + 0.08 * beat, sway=0.05 * pose.wave(0.0, 2), happy=0.7, eyes=blink(pose, 0.4), twist=0.10 * scratch,
        hands=(hand(0.40, 0.545, 0.24 + 0.05 * scratch, "world"), hand(0.02, 0.02, -0.245, "head", elbow=(-0.3, -0.5, 1.0))), sheds=True,
        props=(Prop(name="turntables", at=(0.42, 0.0, 0.0), value=pose.phase), Prop(name="headphones", space="head")),
    )  # fmt: skip


@act("hammer_iron", 1.2, turn=0.62)
def hammer_iron(pose: Pose) -> Motion:
    """A hammer comes down on glowing iron on an anvil, which the other hand holds there; sparks fly."""
    up = 0.5 + 0.5 * math.cos(math.tau * pose.phase)
    return Motion(
        lean=-0.10 - 0.10 * (1.0 - up), nod=-0.14, eyes=blink(pose, 0.1), bob=-0.012 * (1.0 - up), sheds=True,
        hands=(hand(0.30 - 0.06 * up, 0.60 + 0.26 * up, 0.12, "world"), hand(0.22, 0.52, -0.12, "world")),
        props=(
            Prop(name="anvil", at=(0.48, 0.0, 0.0)), Prop(name="hammer", space="hand0", turn=(0.0, 0.0, -88.0 + 62.0 * up), size=1.2),
            Prop(name="spark", space="world", at=(0.48, 0.54, 0.10), value=pose.pulse(0.56, 0.30)), Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("stir_cauldron", 2.4, turn=0.60)
def stir_cauldron(pose: Pose) -> Motion:
    """Both hands go round with a long ladle in a cauldron over a fire."""
    around = math.tau * pose.phase
    x, z = 0.05 * math.cos(around), 0.07 * math.sin(around)
    return Motion(
        lean=-0.08, nod=-0.12, twist=0.10 * math.sin(around), happy=0.7, eyes=blink(pose, 0.3),
        hands=(hand(0.34 + x, 0.74, 0.06 + z, "world"), hand(0.31 + x, 0.90, 0.0 + z, "world")),
        props=(
            Prop(name="cauldron", at=(0.72, 0.0, 0.0), size=0.74, phase=pose.phase),
            Prop(name="ladle", at=(0.39 + x, 0.86, 0.05 + z), turn=(0.0, 0.0, 206.0), size=2.3), Prop(name="steam", at=(0.72, 0.78, 0.0), value=pose.phase, size=1.2),
        ),
    )  # fmt: skip


@act("push_plough", 0.95, turn=0.38, gait="walk")
def push_plough(pose: Pose) -> Motion:
    """Behind a plough, both hands on its handles."""
    return replace(walk(pose), lean=-0.20, nod=0.06, hands=both(0.27, -0.12, 0.15))


@act("make_coffee", 3.0, turn=0.95)
def make_coffee(pose: Pose) -> Motion:
    """Behind a counter with an espresso machine: milk from a jug draws a heart on the coffee in a broad cup, which is held aslant to be seen."""
    pour = pose.pulse(0.45, 0.8)
    around = math.tau * 2.0 * pose.phase
    drawn = min(1.0, max(0.0, keyed(pose.phase, [(0.10, 0.0), (0.66, 1.0), (0.86, 1.0), (0.95, 0.0)])))
    x, y, z = 0.015 * pour * math.cos(around), 0.775 + 0.02 * pour, 0.16 + 0.02 * pour * math.sin(around)
    return Motion(
        lean=-0.05, nod=-0.14, happy=0.5, eyes=blink(pose, 0.15, 0.85), bob=0.003 * pose.wave(0.0, 2), sheds=True,
        hands=(hand(0.30 + x, y, z, "world"), hand(0.29, 0.595, -0.09, "world")),
        props=(
            Prop(name="coffee_bar", at=(0.46, 0.0, 0.0), value=pose.phase), Prop(name="latte_cup", at=(0.37, 0.635, 0.0), turn=(38.0, 0.0, -38.0), value=drawn, size=1.55),
            Prop(name="milk_jug", at=(0.34 + x, y - 0.01, z - 0.02), turn=(-58.0 * pour, 0.0, -12.0), size=1.1),
            Prop(name="milk_thread", at=(0.355 + x, y - 0.03, z - 0.09), value=pour, size=1.15),
        ),
    )  # fmt: skip


@act("row_gondola_two", 2.8, turn=0.42, stride=0.75, grounded=False)
def row_gondola_two(pose: Pose) -> Motion:
    """The same with two on the red seat."""
    alone, rock = row_gondola(pose), 0.008 * pose.wave(0.1)
    guests = tuple(
        Prop(
            name=name, at=(0.10, 0.20 + rock, z), turn=(0.0, turn, 0.0), action="sit_seat", phase=pose.phase, size=0.80
        )
        for name, z, turn in (("woman_casual", 0.09, -10.0), ("man", -0.10, 20.0))
    )
    return replace(alone, props=(*alone.props, *guests))


@act("row_gondola", 2.8, turn=0.42, stride=0.75, grounded=False)
def row_gondola(pose: Pose) -> Motion:
    """Standing at the stern of a gondola, with one long oar."""
    push, rock = pose.wave(), pose.wave(0.1)
    lift = max(0.0, pose.wave(0.25))
    return Motion(
        hip=(-0.62 + 0.04 * push, 0.56 + 0.008 * rock), lean=-0.10 - 0.10 * push, happy=0.4, look=0.2, eyes=blink(pose, 0.3), twist=0.12 * push,
        legs=(foot(-0.52, 0.235, 0.08, knee=(1, 0.4, 0.1)), foot(-0.74, 0.235, -0.06, knee=(1, 0.4, 0.1))),
        hands=(hand(-0.34 + 0.09 * push, 0.80 + 0.02 * lift, 0.13, "world"), hand(-0.30 + 0.10 * push, 0.94 + 0.02 * lift, 0.04, "world")),
        props=(
            Prop(name="gondola_hull", at=(0.0, 0.008 * rock, 0.0), turn=(2.0 * rock, 0.0, 1.0 * pose.wave(0.3))),
            Prop(name="oar", at=(-0.32 + 0.095 * push, 0.86 + 0.02 * lift, 0.10), turn=(-24.0, 0.0, -26.0 + 16.0 * push)),
        ),
    )  # fmt: skip


@act("mend_net", 2.6, turn=0.70)
def mend_net(pose: Pose) -> Motion:
    """On a stool with the net over the knees: the needle goes through a mesh, and the thread is drawn out."""
    draw = pose.pulse(0.55, 0.7)
    return replace(
        sitting(0.22), nod=-0.30, lean=-0.08, eyes=blink(pose, 0.3), twist=0.06 * draw, bob=0.003 * pose.wave(0.0, 2),
        hands=(hand(0.26 - 0.03 * draw, 0.44 + 0.17 * draw, 0.09 + 0.06 * draw, "world"), hand(0.28, 0.42, -0.07, "world")),
        props=(
            Prop(name="stool", at=(-0.02, 0.0, 0.0)), Prop(name="fishing_net", value=draw),
            Prop(name="net_needle", space="hand0", at=(0.02, 0.0, 0.0), turn=(0.0, 0.0, -38.0 + 60.0 * draw), value=draw),
        ),
    )  # fmt: skip
