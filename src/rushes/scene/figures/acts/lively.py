"""What people do for joy and in play: dancing in each other's arms, jumping in puddles, blowing out candles or at a dandelion, a save, a kickflip, a castle of
sand, a pumpkin with a face; and bread that comes out of the oven. Must not: solids (`tools/lively.py`)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..gait import Step
from ..human.motion import KNEELING, Motion, Prop, both, foot, hand, keyed
from ..species import Pose
from .body import jump
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
PARTNER, APART, TURNS = "woman_casual", 0.45, 0.60
"""Who dances with whoever names nobody; how far before the other; how far a couple turns to either side, in radians."""
PALE, RAILS = 0.90, 0.54  # how far before somebody the middle of what is painted of a fence stands, and how large it is
WALL, SHELF = 0.46, 0.50  # how far before somebody an oven stands, and how high its shelf is


@act("waltz", 2.8, turn=0.20)
def waltz(pose: Pose) -> Motion:
    """Hand in hand and an arm about each other, turning to and fro together."""
    turn = TURNS * pose.wave()
    at = (APART * math.cos(turn), 0.0, -APART * math.sin(turn))
    return replace(
        _in_hold(pose, 0.0), turn=turn, look=0.35,
        hands=(hand(0.20, 0.10, 0.27, elbow=(-0.2, -0.5, 1)), hand(0.30, 0.02, -0.12, elbow=(-0.2, -0.4, 1))),
        props=(Prop(name=PARTNER, at=at, turn=(0.0, 180.0 + math.degrees(turn), 0.0), action="waltz_back", phase=pose.phase),),
    )  # fmt: skip


@act("waltz_back", 2.8)
def waltz_back(pose: Pose) -> Motion:
    return replace(
        _in_hold(pose, 0.5), look=-0.35,
        hands=(hand(0.28, 0.08, 0.12, elbow=(-0.2, -0.4, 1)), hand(0.17, 0.10, -0.27, elbow=(-0.2, -0.5, 1))),
    )  # fmt: skip


def _in_hold(pose: Pose, shift: float) -> Motion:
    """Steps on the spot, one foot after the other."""
    beat = pose.wave(shift, 3)
    left, right = max(0.0, beat), max(0.0, -beat)
    return Motion(
        bob=0.015 * pose.wave(0.0, 6), sway=0.05 * pose.wave(shift), happy=0.7, eyes=0.9, flutter=0.4 * pose.wave(),
        feet=(Step(up=0.05 * left, swing=0.2 * left, planted=left == 0.0), Step(up=0.05 * right, swing=0.2 * right, planted=right == 0.0)),
    )  # fmt: skip


@act("jump_puddle", 1.2, turn=0.85)
def jump_puddle(pose: Pose) -> Motion:
    """Up and down in a puddle, which splashes when the feet come down."""
    landed = (pose.phase - 0.70) % 1.0
    return replace(jump(pose), happy=1.0, mouth=0.5, props=(Prop(name="puddle", value=landed),))


@act("paint_fence", 2.2, turn=0.42)
def paint_fence(pose: Pose) -> Motion:
    """Up and down with a broad brush along a fence of which the near part is painted, a bucket beside."""
    a = pose.wave()
    return Motion(
        happy=0.4, lean=-0.08 - 0.04 * a, nod=-0.06, hands=(hand(0.35, 0.52 + 0.11 * a, 0.04, "world"), hand(0.16, 0.52, -0.20, "world")),
        props=(
            Prop(name="fence", at=(PALE, 0.0, -0.10), size=RAILS, colour="#f4efe4"), Prop(name="fence", at=(PALE + 1.22, 0.0, -0.10), size=RAILS, colour="#a06a3c"),
            Prop(name="brush", space="hand0", turn=(0.0, 0.0, -70.0), size=1.7), Prop(name="bucket", at=(0.16, 0.0, 0.34), colour="#4a90e0"),
        ),
    )  # fmt: skip


@act("open_gift", 3.6, turn=0.75)
def open_gift(pose: Pose) -> Motion:
    """A present in one hand, its lid lifted off with the other: a light comes out of it; then it is shut before the cycle begins anew."""
    u = pose.phase
    curious = Motion(happy=0.5, nod=-0.10, hands=(hand(0.24, -0.14, 0.16), hand(0.30, 0.02, -0.10)))
    lifts = replace(curious, happy=0.8, hands=(hand(0.24, -0.14, 0.16), hand(0.28, 0.20, -0.14)))
    glad = replace(
        lifts, happy=1.0, mouth=0.55, nod=-0.02, bob=0.015, hands=(hand(0.24, -0.14, 0.16), hand(0.24, 0.26, -0.22))
    )
    body = keyed(u, [(0.0, curious), (0.16, curious), (0.36, lifts), (0.50, glad), (0.84, glad), (0.97, curious)])
    opened = min(max((u - 0.16) / 0.30, 0.0), 1.0) if u < 0.84 else max(0.0, 1.0 - (u - 0.84) / 0.12)
    return replace(
        body, props=(Prop(name="gift_opening", space="chest", at=(0.33, -0.08, 0.02), value=opened, phase=u),)
    )


@act("blow_candles", 3.0, turn=0.72)
def blow_candles(pose: Pose) -> Motion:
    """Before a cake on a table, a deep breath and the candles are out; they burn again before the cycle begins anew."""
    u = pose.phase
    calm = Motion(happy=0.7, nod=-0.06, hands=both(0.27, -0.08, 0.14))
    breath = replace(calm, lean=0.10, mouth=0.2, bob=0.01)
    blows = replace(calm, lean=-0.16, nod=-0.08, mouth=0.45, happy=0.0)
    glad = replace(calm, happy=1.0, mouth=0.6, nod=0.02, hands=both(0.10, 0.30, 0.24, elbow=(-0.2, -0.4, 1)), bob=0.02)
    body = keyed(
        u, [(0.0, calm), (0.20, breath), (0.34, blows), (0.48, blows), (0.64, glad), (0.80, glad), (0.96, calm)]
    )
    burning = max(0.0, 1.0 - (u - 0.36) / 0.08) if u < 0.6 else max(0.0, (u - 0.84) / 0.14)
    return replace(
        body,
        props=(
            Prop(name="table", at=(0.46, 0.0, 0.0)),
            Prop(name="candle_cake", at=(0.44, 0.45, 0.0), value=min(1.0, burning), phase=u),
        ),
    )


@act("blow_candles_together", 3.0, turn=0.72)
def blow_candles_together(pose: Pose) -> Motion:
    """As one does, with a boy and a girl about the same table."""
    own = blow_candles(pose)
    friends = (("boy", (0.34, 0.0, -0.52), -70.0), ("girl", (0.92, 0.0, -0.22), -150.0))
    return replace(
        own,
        props=(*own.props, *(Prop(name=name, at=at, turn=(0.0, turn, 0.0), action="clap", phase=pose.phase, size=0.95) for name, at, turn in friends)),
    )  # fmt: skip


@act("save_goal", 2.2, turn=1.10)
def save_goal(pose: Pose) -> Motion:
    """A goalkeeper leaps sideways and has the ball in both hands."""
    u = pose.phase
    ready = Motion(
        hip=(0.0, 0.40), lean=-0.12, happy=0.1, legs=(foot(0.0, 0.078, 0.16), foot(0.0, 0.078, -0.16)),
        hands=both(0.20, 0.08, 0.24, elbow=(-0.2, -0.4, 1)),
    )  # fmt: skip
    leap = replace(
        ready, hip=(0.0, 0.58), sway=-1.05, lean=0.0, mouth=0.3, tilt=0.2,
        legs=(foot(0.02, -0.30, 0.06, space="hip"), foot(0.06, -0.24, -0.16, space="hip")),
        hands=(hand(0.12, 0.42, 0.10, elbow=(0, 0.3, 1)), hand(0.12, 0.40, -0.02, elbow=(0, 0.3, 1))),
    )  # fmt: skip
    body = keyed(u, [(0.0, ready), (0.24, ready), (0.44, leap), (0.58, leap), (0.84, ready)])
    if 0.40 < u < 0.80:
        ball = Prop(name="football", space="hand0", at=(0.05, 0.06, -0.05))
    else:  # it comes, and goes again
        t = u / 0.40 if u <= 0.40 else (1.0 - u) / 0.20
        ball = Prop(name="football", at=(1.3 - 1.10 * t, 0.10 + 0.75 * t, 0.10 + 0.42 * t), value=u)
    return replace(body, props=(Prop(name="goal", at=(-0.42, 0.0, 0.0), turn=(0.0, 180.0, 0.0), size=1.9), ball))


@act("kickflip", 1.5, turn=0.42, stride=1.0)
def kickflip(pose: Pose) -> Motion:
    """Off the board into the air, which turns over beneath the feet, and down on it again."""
    u = pose.phase
    air = math.sin(math.pi * (u - 0.28) / 0.44) if 0.28 < u < 0.72 else 0.0
    crouch = pose.pulse(0.20, 0.22) + pose.pulse(0.80, 0.22)
    up = 0.34 * air
    return Motion(
        hip=(0.0, 0.43 + up - 0.09 * crouch), turn=-0.95, lean=-0.12 - 0.12 * crouch, happy=0.9, flutter=0.7 * air, look=0.1,
        legs=(foot(-0.02, 0.185 + 1.25 * up, 0.15, knee=(1, 0.3, 0.6)), foot(-0.02, 0.185 + 1.25 * up, -0.15, knee=(1, 0.3, 0.6))),
        hands=(hand(0.05, 0.06 + 0.22 * air, 0.34, elbow=(0, 0, 1)), hand(0.05, 0.02 + 0.22 * air, -0.34, elbow=(0, 0, 1))),
        props=(
            Prop(name="skateboard_tool", at=(0.0, 0.80 * up, 0.0), turn=(360.0 * min(1.0, max(0.0, (u - 0.32) / 0.34)), 0.0, 0.0), value=u),
            Prop(name="cap", space="head", colour="#e0483e"),
        ),
    )  # fmt: skip


@act("take_bread", 3.4, turn=0.30)
def take_bread(pose: Pose) -> Motion:
    """Bends to an oven that stands open and takes a tray of loaves out of it, steaming."""
    out = pose.pulse(0.55, 0.72)
    return Motion(
        hip=(-0.02 - 0.04 * out, 0.42), lean=-0.30 + 0.34 * out, nod=-0.10, happy=0.4 + 0.5 * out,
        hands=both(WALL - 0.08 - 0.10 * out, 0.42 + 0.20 * out, 0.15, "world", elbow=(-0.4, -0.6, 0.8)),
        props=(
            Prop(name="open_oven", at=(WALL + 0.44, 0.0, 0.0)),
            Prop(name="bread_tray", at=(WALL + 0.10 - 0.16 * out, SHELF - 0.06 + 0.20 * out, 0.0), value=pose.phase),
        ),
    )  # fmt: skip


@act("put_bread", 3.4, turn=0.30)
def put_bread(pose: Pose) -> Motion:
    """The same the other way round: from the hands into the oven."""
    return take_bread(replace(pose, phase=(pose.phase + 0.55) % 1.0))


@act("blow_dandelion", 2.6, turn=0.60)
def blow_dandelion(pose: Pose) -> Motion:
    """A dandelion before the mouth, and its seeds on their way."""
    return Motion(
        happy=0.0, mouth=0.3, nod=0.06, hands=(hand(0.27, 0.05, 0.10), hand(0.10, -0.16, -0.19)),
        props=(Prop(name="dandelion", space="hand0", size=1.3), Prop(name="fluff", at=(0.46, 0.86, 0.09), value=pose.phase)),
    )  # fmt: skip


@act("build_sandcastle", 2.4, turn=0.62)
def build_sandcastle(pose: Pose) -> Motion:
    """On the knees before it, patting its walls."""
    left, right = pose.pulse(0.25, 0.4), pose.pulse(0.75, 0.4)
    return replace(
        KNEELING, lean=-0.26, nod=0.02, happy=0.8,
        hands=(hand(0.30, 0.32 + 0.06 * left, 0.15, "world"), hand(0.30, 0.32 + 0.06 * right, -0.13, "world")),
        props=(Prop(name="sand_keep", at=(0.56, 0.0, 0.0)), Prop(name="pail", at=(0.22, 0.0, 0.42))),
    )  # fmt: skip


@act("carve_pumpkin", 1.8, turn=0.70)
def carve_pumpkin(pose: Pose) -> Motion:
    """At a table, a knife in one hand, the other on the pumpkin."""
    along = pose.wave(0.0, 2)
    return Motion(
        lean=-0.08, nod=-0.12, happy=0.5, hands=(hand(0.30, 0.62 + 0.02 * along, 0.17, "world"), hand(0.36, 0.74, -0.16, "world")),
        props=(Prop(name="table", at=(0.46, 0.0, 0.0)), Prop(name="lantern_pumpkin", at=(0.46, 0.455, 0.0)), Prop(name="knife", space="hand0", at=(0.02, -0.01, 0.0), turn=(0.0, 0.0, -104.0 + 8.0 * along), size=1.3)),
    )  # fmt: skip


@act("build_blocks", 2.6, turn=0.62)
def build_blocks(pose: Pose) -> Motion:
    """On the knees before a tower of toy blocks, setting the next one on it."""
    up = pose.pulse(0.35, 0.5)
    return replace(
        KNEELING, lean=-0.20, nod=0.04, happy=0.8,
        hands=(hand(0.32, 0.26 + 0.34 * up, 0.10, "world"), hand(0.34, 0.30, -0.16, "world")),
        props=(Prop(name="block_tower", at=(0.54, 0.0, 0.0)), Prop(name="toy_block", space="hand0", at=(0.05, 0.02, 0.0))),
    )  # fmt: skip


@act("decorate_tree", 3.0, turn=0.55)
def decorate_tree(pose: Pose) -> Motion:
    """Reaches up with a shining ball to hang it on a tree, looks at it, and takes the next."""
    up = pose.pulse(0.45, 0.55)
    return Motion(
        lean=-0.10 * up, nod=0.16 * up, look=0.1, happy=0.8, hip=(0.02 * up, 0.43 + 0.015 * up),
        hands=(hand(0.34, 0.10 + 0.34 * up, 0.10, elbow=(0.2, -0.6, 0.8)), hand(0.20, -0.02 + 0.10 * up, -0.14)),
        props=(Prop(name="bauble", space="hand0", at=(0.05, -0.02, 0.0)),),
    )  # fmt: skip
