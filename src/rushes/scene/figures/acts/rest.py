"""At rest: at a table, on the ground, at a picnic, in a hammock. Must not: solids (`tools/rest.py`)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import LEGS_OUT, Motion, Prop, both, foot, hand, lying, sitting
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
BOUGH, VINE = 2.05, 0.95  # how high a vine is tied, and how long it is down to the hands
TABLE = 0.44  # height of the table that one sits at


@act("sit_table", 4.0, turn=0.72)
def sit_table(pose: Pose) -> Motion:
    """On a chair at a table with a cup on it, arms on the table."""
    return replace(
        sitting(0.22), eyes=blink(pose, 0.25, 0.7), happy=0.25, tilt=0.06 * pose.wave(), look=0.35 * pose.pulse(0.55, 0.5), lean=-0.05,
        bob=0.003 * pose.wave(0, 2),
        hands=(hand(0.29, TABLE + 0.05, 0.12, "world"), hand(0.27, TABLE + 0.05, -0.12, "world")),
        props=(Prop(name="chair"), Prop(name="table", at=(0.42, 0.0, 0.0)), Prop(name="cup", at=(0.42, TABLE + 0.005, 0.20), size=1.1)),
    )  # fmt: skip


@act("read_table", 3.6, turn=0.80)
def read_table(pose: Pose) -> Motion:
    """The same, over an open book that lies on the table; a leaf is turned."""
    leaf = pose.pulse(0.7, 0.16)
    return replace(
        sitting(0.22), nod=-0.20, lean=-0.08, bend=-0.06, eyes=blink(pose, 0.2, 0.55) * 0.85, happy=0.2, gaze=(0.0, -0.3),
        hands=(hand(0.34, TABLE + 0.05 + 0.04 * leaf, 0.14, "world"), hand(0.32, TABLE + 0.05, -0.14, "world")),
        props=(
            Prop(name="chair"), Prop(name="table", at=(0.42, 0.0, 0.0)), Prop(name="cup", at=(0.50, TABLE + 0.005, 0.26)),
            Prop(name="open_book", at=(0.40, TABLE + 0.03, 0.0), turn=(0.0, 0.0, -78.0), value=leaf, size=1.15),
        ),
    )  # fmt: skip


@act("sit_floor", 4.0, turn=0.50)
def sit_floor(pose: Pose) -> Motion:
    """On the ground, one leg stretched and one drawn up, leaning on a hand."""
    return replace(
        _on_the_ground(pose), lean=0.14, look=0.20 + 0.30 * pose.pulse(0.6, 0.5), nod=0.04,
        hands=(hand(0.20, 0.235 + 0.006 * pose.wave(), 0.05, "world"), hand(-0.17, 0.05, -0.20, "world", elbow=(-0.8, 0.1, 0.7))),
    )  # fmt: skip


@act("picnic", 3.0, turn=0.50)
def picnic(pose: Pose) -> Motion:
    """On the ground, taking a slice from before the feet to the mouth."""
    up = pose.pulse(0.5, 0.62)
    return replace(
        _on_the_ground(pose), lean=0.05 - 0.16 * (1.0 - up), happy=0.9, look=0.10 + 0.15 * up,
        mouth=0.45 * pose.pulse(0.5, 0.24) + 0.2 * up * max(0.0, pose.wave(0.0, 4)),
        hands=(hand(0.29 - 0.06 * up, 0.16 + 0.27 * up, 0.09 - 0.02 * up, "world"), hand(0.13, 0.215, -0.12, "world")),
        props=(Prop(name="melon_slice", space="hand0", at=(0.03, 0.02, 0.0), turn=(0.0, 0.0, 20.0), size=0.8),),
    )  # fmt: skip


@act("eat_bamboo", 2.4, turn=0.80)
def eat_bamboo(pose: Pose) -> Motion:
    """On its seat, both hands on a stalk of bamboo that goes to the mouth."""
    up, chews = pose.pulse(0.45, 0.7), max(0.0, pose.wave(0.0, 6))
    end = 0.105 + 0.105 * up
    return replace(
        LEGS_OUT, lean=0.10, nod=-0.05 - 0.05 * up, happy=0.3, eyes=blink(pose, 0.9, 0.7), mouth=0.15 + 0.3 * chews * (1.0 - 0.5 * up),
        bob=0.003 * chews, hands=(hand(0.275, end - 0.15, 0.07), hand(0.265, end - 0.27, -0.05)),
        props=(Prop(name="bamboo_stalk", space="chest", at=(0.290, end, 0.01), turn=(-6.0, 0.0, 4.0 + 6.0 * up)),),
    )  # fmt: skip


@act("read_in_bed", 3.6, turn=0.55)
def read_in_bed(pose: Pose) -> Motion:
    """Sitting up in bed under the blanket, with a book."""
    leaf = pose.pulse(0.7, 0.16)
    return replace(
        LEGS_OUT, hip=(-0.20, 0.38), lean=0.18, nod=-0.18, eyes=blink(pose, 0.2, 0.55) * 0.85, gaze=(0.0, -0.3), happy=0.2, sheds=True,
        legs=(foot(0.13, 0.33, 0.08, toe=1.0, knee=(0.3, 1.0, 0.1)), foot(0.13, 0.33, -0.08, toe=1.0, knee=(0.3, 1.0, 0.1))),
        hands=(hand(0.25, -0.03 + 0.04 * leaf, 0.12), hand(0.25, -0.03, -0.12)),
        props=(
            Prop(name="bed", at=(0.12, 0.0, 0.0)), Prop(name="blanket", at=(0.20, 0.36, 0.0), size=0.92),
            Prop(name="open_book", space="chest", at=(0.28, -0.01, 0.0), turn=(0.0, 0.0, -38.0), value=leaf, size=1.15),
        ),
    )  # fmt: skip


@act("swing_vine", 2.6, turn=0.30)
def swing_vine(pose: Pose) -> Motion:
    """By both hands on a vine that hangs from a bough, to and fro."""
    angle = 0.52 * pose.wave()
    x, y = VINE * math.sin(angle), BOUGH - VINE * math.cos(angle)
    trail = 0.30 * pose.wave(0.25)
    return Motion(
        hip=(x + 0.44 * math.sin(angle) - 0.06, y - 0.50 * math.cos(angle)), lean=angle - 0.1, happy=0.9, mouth=0.4, nod=0.1, look=0.3,
        hands=(hand(x, y + 0.05, 0.03, "world", elbow=(-0.5, 0.2, 1.0)), hand(x, y + 0.13, -0.03, "world", elbow=(-0.5, 0.2, 1.0))),
        legs=(foot(0.16 - trail, -0.26, 0.07, space="hip", toe=-0.4, knee=(1.0, 0.2, 0.2)), foot(0.10 - trail, -0.30, -0.07, space="hip", toe=-0.5, knee=(1.0, 0.2, 0.2))),
        props=(Prop(name="vine", at=(0.0, BOUGH, 0.0), value=angle),),
    )  # fmt: skip


def _on_the_ground(pose: Pose) -> Motion:
    return Motion(
        hip=(0.0, 0.145), bob=0.003 * pose.wave(0, 2), tilt=0.05 * pose.wave(), eyes=blink(pose, 0.2, 0.7),
        legs=(foot(0.19, 0.078, 0.085, knee=(0.35, 1.0, 0.1)), foot(0.35, 0.085, -0.07, toe=1.1, knee=(0.3, 1.0, 0.1))),
    )  # fmt: skip


@act("lie_hammock", 3.6, turn=0.30)
def lie_hammock(pose: Pose) -> Motion:
    """In a hammock between two posts, which swings."""
    swing = pose.wave()
    return replace(
        lying(0.33),
        hip=(0.0, 0.33 + 0.012 * swing * swing),
        eyes=blink(pose, 0.3) * 0.7,
        happy=0.5,
        hands=both(0.02, 0.24, 0.16, elbow=(0.0, 0.2, 1.0)),
        legs=(foot(0.10, -0.36, 0.07, space="hip", knee=(1.0, 0.0, 0.1)), foot(0.06, -0.37, -0.07, space="hip", knee=(1.0, 0.0, 0.1))),
        props=(Prop(name="hammock", value=swing),),
    )  # fmt: skip


@act("sleep_desk", 4.0, turn=0.60)
def sleep_desk(pose: Pose) -> Motion:
    """On a chair, fallen asleep over a table: the head on the folded arms."""
    breath = 0.5 + 0.5 * pose.wave()
    return replace(
        sitting(0.22), hip=(-0.06, 0.355), lean=-0.62, bend=-0.42 - 0.02 * breath, nod=0.50, tilt=0.55, look=0.55, eyes=0.0,
        mouth=0.10 * breath, sheds=True,
        hands=(
            hand(0.40, TABLE + 0.045, -0.12, "world", elbow=(0.3, -0.2, 1.0)),
            hand(0.44, TABLE + 0.045, 0.10, "world", elbow=(0.3, -0.2, 1.0)),
        ),
        props=(
            Prop(name="chair", at=(-0.06, 0.0, 0.0)), Prop(name="table", at=(0.40, 0.0, 0.0)),
            Prop(name="book_stack", at=(0.50, TABLE, -0.27)), Prop(name="zzz", at=(0.30, 0.88, 0.1), value=pose.phase),
        ),
    )  # fmt: skip


@act("read_newspaper", 3.6, turn=0.85)
def read_newspaper(pose: Pose) -> Motion:
    """In an armchair, a newspaper wide open in both hands."""
    s, over = pose.wave(), pose.pulse(0.7, 0.3)
    return replace(
        sitting(0.22), nod=-0.14 + 0.03 * over, look=0.12 * s, eyes=blink(pose, 0.2, 0.55) * 0.85, gaze=(0.0, -0.3),
        hands=(hand(0.25, -0.01 + 0.02 * over, 0.21), hand(0.25, -0.01 + 0.006 * s, -0.21)),
        props=(
            Prop(name="armchair"),
            Prop(name="newspaper", space="chest", at=(0.27, -0.01, 0.0), turn=(0.0, 0.0, -22.0), value=over),
        ),
    )  # fmt: skip
