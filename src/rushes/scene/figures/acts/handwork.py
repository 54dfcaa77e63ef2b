"""What is made by hand at a table, or played on one: a cake is iced, a dress sewn, a knife sharpened, a shirt folded. Must not: solids."""

from __future__ import annotations

from dataclasses import replace

from ..face import blink
from ..human.motion import ONE_KNEE, Motion, Prop, both, foot, hand, keyed, sitting
from ..species import Pose
from .body import walk
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
TABLE = 0.44  # height of what one stands at
COUNTER = Prop(name="table", at=(0.46, 0.0, 0.0))


def _comes_on(pose: Pose) -> float:
    """How far a work is, 0 to 1: done for a while, and begun anew as the cycle closes."""
    return min(1.0, max(0.0, keyed(pose.phase, [(0.0, 0.0), (0.04, 0.0), (0.76, 1.0), (0.86, 1.0), (0.95, 0.0)])))


@act("decorate_cake", 4.0, turn=0.80)
def decorate_cake(pose: Pose) -> Motion:
    """A bag goes round the lower tier and leaves a rosette at each dip, while the other hand turns the stand."""
    dip = 0.5 + 0.5 * pose.wave(0.0, 5)
    side = 0.05 * pose.wave()
    return Motion(
        lean=-0.06, nod=-0.14, happy=0.5, eyes=blink(pose, 0.4) * 0.9, sheds=True,
        hands=(hand(0.33, 0.79 + 0.03 * dip, 0.15 + side, "world"), hand(0.30, 0.56, -0.19, "world")),
        props=(
            COUNTER, Prop(name="iced_cake", at=(0.46, TABLE + 0.012, 0.0), value=_comes_on(pose)),
            Prop(name="piping_bag", space="hand0", at=(0.02, 0.0, 0.0), turn=(0.0, 0.0, -150.0)), Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("sew", 1.6, turn=0.86)
def sew(pose: Pose) -> Motion:
    """At a machine: both hands lead the cloth of a dress under the needle."""
    along = 0.03 * pose.wave()
    return replace(
        sitting(0.22), nod=-0.14, lean=-0.06, happy=0.3, eyes=blink(pose, 0.6) * 0.9, sheds=True,
        hands=(hand(0.28 + along, TABLE + 0.075, 0.06, "world"), hand(0.28 + along, TABLE + 0.075, -0.14, "world")),
        props=(
            Prop(name="chair"), Prop(name="table", at=(0.42, 0.0, 0.0)),
            Prop(name="sewing_machine", at=(0.47, TABLE + 0.01, -0.06), value=0.5 + 0.5 * pose.wave(0.0, 5)),
            Prop(name="dress_sewn", at=(0.38, TABLE + 0.035, 0.06), value=pose.wave()),
        ),
    )  # fmt: skip


@act("play_guzheng", 2.4, turn=1.0)
def play_guzheng(pose: Pose) -> Motion:
    """At a long zither that lies across: one hand plucks over the strings, the other presses them beyond the bridges."""
    over, lift = 0.07 * pose.wave(), 0.5 + 0.5 * pose.wave(0.1, 3)
    return replace(
        sitting(0.22), nod=-0.12, tilt=0.05 * pose.wave(0.2), happy=0.3, eyes=blink(pose, 0.3) * 0.8, sheds=True,
        hands=(hand(0.30 + 0.5 * over, 0.555 + 0.035 * lift, 0.22, "world"), hand(0.31, 0.555 + 0.02 * (1.0 - lift), -0.20 + over, "world")),
        props=(
            Prop(name="stool"), Prop(name="zither", at=(0.34, 0.0, 0.0), value=pose.phase),
            Prop(name="notes", at=(0.62, 0.98, -0.20), value=pose.phase),
        ),
    )  # fmt: skip


@act("sharpen_knife", 1.2, turn=0.72)
def sharpen_knife(pose: Pose) -> Motion:
    """A broad knife goes to and fro over a wet stone, two fingers on its blade."""
    s = 0.075 * pose.wave()
    return Motion(
        lean=-0.12, nod=-0.14, eyes=blink(pose, 0.2) * 0.85, sheds=True,
        hands=(hand(0.27 + s, 0.560, 0.075, "world"), hand(0.41 + s, 0.585, -0.045, "world")),
        props=(
            COUNTER, Prop(name="whetstone", at=(0.47, TABLE + 0.012, 0.0), turn=(0.0, 8.0, 0.0)),
            Prop(name="broad_knife", at=(0.27 + s, 0.548, 0.075), turn=(12.0, 14.0, 0.0)),
            Prop(name="shine", at=(0.56, 0.60, 0.07), value=pose.phase, size=0.8), Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("peel_apple", 1.7, turn=0.80)
def peel_apple(pose: Pose) -> Motion:
    """A blade goes round an apple, and the peel hangs from it in one long curl."""
    s = 0.03 * pose.wave()
    return Motion(
        nod=-0.14, eyes=0.8, happy=0.2, sheds=True, hands=(hand(0.30, 0.74 + s, 0.125, "world"), hand(0.29, 0.68, -0.09, "world")),
        props=(
            COUNTER, Prop(name="peeled_apple", space="hand1", at=(0.05, 0.06, 0.06), turn=(0.0, 360.0 * pose.phase, 0.0), size=1.5, value=pose.phase),
            Prop(name="knife", space="hand0", at=(0.0, 0.0, -0.01), turn=(-62.0, 0.0, -48.0), size=0.85), Prop(name="apple_table", at=(0.44, TABLE + 0.012, 0.0)),
            Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("fold_clothes", 3.2, turn=0.80)
def fold_clothes(pose: Pose) -> Motion:
    """A shirt on the table: one side over, then the other, then its lower half; folded ones lie beside it."""
    value = _comes_on(pose)
    first, last = hand(0.40, 0.54, 0.24, "world"), hand(0.40, 0.54, -0.24, "world")
    over, back = hand(0.40, 0.60, 0.04, "world"), hand(0.40, 0.60, -0.04, "world")
    low, high = (
        (hand(0.26, 0.54, 0.08, "world"), hand(0.26, 0.54, -0.08, "world")),
        (hand(0.42, 0.60, 0.08, "world"), hand(0.42, 0.60, -0.08, "world")),
    )
    stands = Motion(lean=-0.07, nod=-0.15, happy=0.3, eyes=blink(pose, 0.5) * 0.9, sheds=True, hands=(first, last))
    posed = keyed(
        pose.phase,
        [
            (0.04, stands), (0.34, replace(stands, hands=(over, last))), (0.40, replace(stands, hands=(first, last))),
            (0.60, replace(stands, hands=(first, back))), (0.66, replace(stands, hands=low)), (0.84, replace(stands, hands=high)),
        ],
    )  # fmt: skip
    return replace(
        posed,
        props=(
            COUNTER, Prop(name="shirt_folding", at=(0.42, TABLE + 0.012, 0.0), value=value, size=1.2), Prop(name="clothes_pile", at=(0.54, TABLE + 0.012, -0.34)),
        ),
    )  # fmt: skip


@act("lean_wall", 3.6, turn=0.98)
def lean_wall(pose: Pose) -> Motion:
    """The back against a wall, one sole up on it, the arms crossed."""
    breath = 0.004 * pose.wave(0.0, 2)
    return Motion(
        hip=(-0.02, 0.435), lean=0.10, bob=breath, nod=-0.06 + 0.04 * pose.wave(0.2), tilt=0.05, look=0.12 * pose.wave(0.1), happy=0.2, eyes=blink(pose, 0.35),
        legs=(foot(-0.125, 0.215, 0.085, knee=(1.0, 0.5, 0.25), toe=0.9), foot(0.07, 0.078, -0.085)),
        hands=(hand(0.165, -0.045 + breath, -0.070, elbow=(-0.3, -0.7, 0.9)), hand(0.195, -0.015 + breath, 0.075, elbow=(-0.3, -0.7, 0.9))),
        props=(Prop(name="brick_wall", at=(-0.235, 0.0, 0.0)),),
    )  # fmt: skip


@act("open_umbrella", 4.0, turn=0.80)
def open_umbrella(pose: Pose) -> Motion:
    """Shut and held aslant; a push, and it springs open and goes up over the head, where it stays until it is shut again."""
    shut = Motion(lean=-0.02, nod=-0.08, eyes=blink(pose, 0.1), hands=(hand(0.20, -0.10, 0.16), hand(0.26, 0.02, 0.10)))
    push = replace(shut, hands=(hand(0.20, -0.06, 0.17), hand(0.34, 0.22, 0.08)), nod=0.04)
    over = Motion(happy=0.6, nod=0.02, hands=(hand(0.12, 0.02, 0.21), hand(0.06, -0.18, -0.16)))
    keys = [(0.0, shut), (0.14, shut), (0.28, push), (0.42, over), (0.94, over)]
    turns = [(0.0, -38.0), (0.14, -38.0), (0.28, -34.0), (0.42, 0.0), (0.94, 0.0)]
    folds = [(0.0, 1.0), (0.16, 1.0), (0.32, 0.0), (0.93, 0.0)]
    return replace(
        keyed(pose.phase, keys),
        props=(Prop(name="umbrella", space="hand0", turn=(6.0, 0.0, keyed(pose.phase, turns)), value=max(0.0, min(1.0, keyed(pose.phase, folds)))),),
    )  # fmt: skip


@act("put_lipstick", 1.8, turn=1.05)
def put_lipstick(pose: Pose) -> Motion:
    """A red stick goes along the lips; the other hand holds a mirror."""
    s = 0.035 * pose.wave(0.0, 2)
    return Motion(
        nod=0.04, eyes=0.85, happy=0.2, mouth=0.2, sheds=True,
        hands=(hand(0.26, 0.15, 0.19 + s, elbow=(-0.2, -0.6, 1)), hand(0.26, -0.05, -0.17)),
        props=(
            Prop(name="lipstick", space="head", at=(0.255, -0.115, 0.105 + s), turn=(-72.0, 0.0, 24.0), size=1.3),
            Prop(name="hand_mirror", space="hand1", at=(0.03, 0.05, -0.02), turn=(0.0, 0.0, 10.0), size=1.1),
        ),
    )  # fmt: skip


@act("push_stroller", 0.95, turn=0.45, gait="walk")
def push_stroller(pose: Pose) -> Motion:
    """Behind a pram, both hands on its bar."""
    return replace(
        walk(pose),
        lean=-0.08,
        happy=0.6,
        hands=both(0.25, -0.09, 0.10),
        props=(Prop(name="pram", at=(0.56, 0.0, 0.0), value=pose.phase),),
    )


@act("paint_wall", 2.2, turn=0.62)
def paint_wall(pose: Pose) -> Motion:
    """A roller goes up and down a wall, of which a part is in the new colour by now."""
    up = 0.13 * pose.wave()
    return Motion(
        lean=-0.06, nod=0.10 + 0.4 * up, happy=0.4, eyes=blink(pose, 0.6),
        hands=(hand(0.28, 0.70 + up, 0.17, "world", elbow=(-0.3, -0.8, 0.8)), hand(0.02, -0.16, -0.17)),
        props=(
            Prop(name="painted_wall", at=(0.60, 0.0, -0.16), turn=(0.0, 62.0, 0.0), value=0.5 + 0.5 * pose.wave(0.3)),
            Prop(name="paint_roller", space="hand0", at=(0.02, 0.0, 0.0), turn=(0.0, 0.0, -34.0 + 40.0 * up), size=1.15),
        ),
    )  # fmt: skip


@act("fix_bicycle", 1.5, turn=0.50)
def fix_bicycle(pose: Pose) -> Motion:
    """On one knee by a bicycle: a wrench turns at its hub."""
    swing = pose.wave()
    return replace(
        ONE_KNEE, lean=-0.16, nod=-0.08, happy=0.3, eyes=blink(pose, 0.4),
        hands=(hand(0.34, 0.34 + 0.02 * swing, 0.14, "world"), hand(0.32, 0.46, -0.10, "world")),
        props=(
            Prop(name="bicycle", at=(0.72, 0.0, -0.10), turn=(0.0, 10.0, 0.0), size=0.92), Prop(name="wrench", space="hand0", at=(0.02, 0.0, 0.0), turn=(0.0, 0.0, -80.0 + 26.0 * swing), size=1.4),
            Prop(name="tool_chest", at=(0.10, 0.0, 0.36)),
        ),
    )  # fmt: skip


@act("brush_cat", 1.4, turn=0.62)
def brush_cat(pose: Pose) -> Motion:
    """A brush goes along the back of a cat that stands on a table."""
    s = 0.07 * pose.wave()
    return Motion(
        happy=0.7, lean=-0.06, nod=-0.08, sheds=True, hands=(hand(0.36 + s, 0.80, 0.10, "world"), hand(0.32, 0.68, -0.13, "world")),
        props=(
            Prop(name="table", at=(0.52, 0.0, 0.0), size=0.98), Prop(name="cat", at=(0.54, 0.43, 0.0), size=0.52, action="idle", phase=pose.phase),
            Prop(name="pet_brush", space="hand0", at=(0.02, -0.02, 0.0), size=1.4),
        ),
    )  # fmt: skip
