"""What takes two: another person or an animal in the same sprite. Must not: solids."""

from __future__ import annotations

from dataclasses import replace

from ..face import blink
from ..human.motion import KNEELING, ONE_KNEE, Motion, Prop, both, foot, hand, lying, sitting
from ..species import Pose
from .body import crawl, idle, walk
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
BACK = (0.0, 212.0, 0.0)  # faces the first one and a little the camera
OTHER = "woman_casual"


@act("hug", 2.4, turn=0.22)
def hug(pose: Pose) -> Motion:
    s = 0.04 * pose.wave()
    return Motion(
        lean=-0.06, sway=s, happy=0.6, eyes=0.0, look=-0.15, tilt=0.16,
        hands=(hand(0.34, 0.04, 0.13, elbow=(-0.2, -0.4, 1)), hand(0.34, -0.03, -0.13, elbow=(-0.2, -0.4, 1))),
        props=(Prop(name=OTHER, at=(0.36, 0.0, -0.14), turn=BACK, action="hug_back", phase=pose.phase), Prop(name="heart", at=(0.17, 1.24, 0.1), value=pose.phase)),
    )  # fmt: skip


@act("hug_back", 2.4)
def hug_back(pose: Pose) -> Motion:
    return Motion(
        lean=-0.06,
        sway=0.04 * pose.wave(0.5),
        happy=0.6,
        eyes=0.0,
        tilt=0.16,
        look=0.15,
        hands=(hand(0.32, -0.06, 0.13), hand(0.34, 0.02, -0.12)),
    )


@act("embrace", 2.4, turn=0.22)
def embrace(pose: Pose) -> Motion:
    """As `hug`, about somebody whom `embracing.py` puts there."""
    own = hug(pose)
    return replace(own, props=own.props[1:])


@act("embrace_small", 2.4, turn=0.22)
def embrace_small(pose: Pose) -> Motion:
    """On a knee, both arms about a child."""
    s = 0.03 * pose.wave()
    return replace(
        ONE_KNEE, lean=-0.14, sway=s, happy=0.6, eyes=0.0, look=-0.15, tilt=0.16, nod=-0.04,
        hands=(hand(0.44, 0.44, 0.13, "world", elbow=(-0.2, -0.4, 1)), hand(0.44, 0.38, -0.13, "world", elbow=(-0.2, -0.4, 1))),
        props=(Prop(name="heart", at=(0.20, 1.02, 0.1), value=pose.phase),),
    )  # fmt: skip


@act("embrace_tall", 2.4, turn=0.22)
def embrace_tall(pose: Pose) -> Motion:
    """A child's arms about the neck of who is on a knee before it."""
    return Motion(
        lean=-0.10, sway=0.03 * pose.wave(0.5), happy=0.8, eyes=0.0, tilt=0.16, look=0.10, nod=0.08,
        hands=(hand(0.36, 0.14, 0.12, elbow=(-0.2, -0.3, 1)), hand(0.36, 0.10, -0.12, elbow=(-0.2, -0.3, 1))),
    )  # fmt: skip


@act("kiss", 2.4, turn=0.12)
def kiss(pose: Pose) -> Motion:
    near = 0.5 + 0.5 * pose.wave(0.0)
    return Motion(
        lean=-0.10 - 0.03 * near, eyes=0.0, look=-0.30, happy=0.0, nod=-0.02, hands=(hand(0.31, -0.06, 0.12), hand(0.31, -0.06, -0.12)),
        props=(Prop(name=OTHER, at=(0.63 - 0.03 * near, 0.0, 0.0), turn=BACK, action="kiss_back", phase=pose.phase), Prop(name="heart", at=(0.28, 1.22, 0.05), value=pose.phase, size=1.3)),
    )  # fmt: skip


@act("kiss_back", 2.4)
def kiss_back(pose: Pose) -> Motion:
    return Motion(
        lean=-0.12,
        sway=0.02 * pose.wave(),
        eyes=0.0,
        look=0.35,
        hands=(hand(0.20, -0.04, 0.10), hand(0.20, -0.04, -0.10)),
    )


@act("share_umbrella", 3.0, turn=0.85)
def share_umbrella(pose: Pose) -> Motion:
    """Two side by side under one umbrella."""
    return _sharing(idle(pose), "idle", pose)


@act("stroll_umbrella", 0.95, gait="walk")
def stroll_umbrella(pose: Pose) -> Motion:
    return _sharing(walk(pose), "walk", pose)


def _sharing(own: Motion, action: str, pose: Pose) -> Motion:
    return replace(
        own, happy=0.5, hands=(own.hands[0], hand(0.17, 0.02, -0.12)),
        props=(Prop(name="umbrella", space="hand1", turn=(0.0, -2.0 + 2.0 * pose.wave(), 0.0), size=1.45), Prop(name=OTHER, at=(-0.05, 0.0, -0.43), action=action, phase=pose.phase)),
    )  # fmt: skip


@act("shake_hands", 1.0, turn=0.25)
def shake_hands(pose: Pose) -> Motion:
    y = 0.57 + 0.035 * pose.wave(0.0, 2)
    return Motion(
        happy=0.8, hands=(hand(0.325, y, 0.0, "world"), None), look=-0.1, nod=0.03 * pose.wave(),
        props=(Prop(name="man_suit", at=(0.66, 0.0, 0.0), turn=BACK, action="shake_hands_back", phase=pose.phase),),
    )  # fmt: skip


@act("shake_hands_back", 1.0)
def shake_hands_back(pose: Pose) -> Motion:
    return Motion(happy=0.8, look=0.3, hands=(hand(0.325, 0.57 + 0.035 * pose.wave(0.0, 2), 0.0, "world"), None))


@act("wrestle", 1.8, turn=0.22)
def wrestle(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        hip=(-0.02 + 0.03 * s, 0.36), lean=-0.52, nod=0.35, happy=-0.6, mouth=0.3, sway=0.05 * s, look=-0.1,
        legs=(foot(0.06, 0.078, 0.13, knee=(1, 0.3, 0.3)), foot(-0.22, 0.078, -0.12, knee=(1, 0.3, 0.3))),
        hands=(hand(0.42 + 0.03 * s, 0.62, 0.16, "world", elbow=(-0.3, -0.5, 1)), hand(0.42 + 0.03 * s, 0.60, -0.16, "world", elbow=(-0.3, -0.5, 1))),
        props=(Prop(name="wrestler", at=(0.76 + 0.05 * s, 0.0, 0.0), turn=BACK, action="wrestle_back", phase=pose.phase), Prop(name="wrestling_mat", at=(0.38, 0.0, 0.0))),
    )  # fmt: skip


@act("wrestle_back", 1.8)
def wrestle_back(pose: Pose) -> Motion:
    s = pose.wave(0.5)
    return Motion(
        hip=(-0.02, 0.36), lean=-0.52, nod=0.35, look=0.3, happy=-0.6, mouth=0.3, sway=-0.05 * s,
        legs=(foot(0.06, 0.078, 0.13, knee=(1, 0.3, 0.3)), foot(-0.22, 0.078, -0.12, knee=(1, 0.3, 0.3))), hands=(hand(0.40, 0.56, 0.18, "world"), hand(0.40, 0.58, -0.18, "world")),
    )  # fmt: skip


@act("rock_paper_scissors", 1.6, turn=0.25)
def rock_paper_scissors(pose: Pose) -> Motion:
    y = 0.60 + 0.07 * pose.wave(0.0, 3) * (1.0 - pose.pulse(0.8, 0.5))
    return Motion(
        happy=0.9, mouth=0.4, hands=(hand(0.33, y, 0.06, "world"), hand(0.05, -0.15, -0.2)), look=-0.05,
        props=(
            Prop(name="scissor_fingers", space="arm0", size=1.3), Prop(name="boy", at=(0.92, 0.0, 0.0), turn=BACK, action="rps_back", phase=pose.phase),
            Prop(name="question_signs", at=(0.46, 1.24, 0.1), value=pose.phase),
        ),
    )  # fmt: skip


@act("rps_back", 1.6)
def rps_back(pose: Pose) -> Motion:
    y = 0.60 + 0.07 * pose.wave(0.0, 3) * (1.0 - pose.pulse(0.8, 0.5))
    return Motion(
        happy=0.9,
        mouth=0.4,
        look=0.25,
        hands=(hand(0.05, -0.15, 0.2), hand(0.35, y, -0.04, "world")),
        props=(Prop(name="flat_hand", space="arm1", size=1.3),),
    )


@act("haircut", 1.3, turn=0.60)
def haircut(pose: Pose) -> Motion:
    """Sits bareheaded under a gown before a barber with scissors and comb; what is cut off falls."""
    falls = pose.phase % 1.0
    return replace(
        sitting(0.26), happy=0.3, eyes=blink(pose, 0.4), nod=-0.03, hands=both(0.14, -0.12, 0.12), sheds=True,
        props=(
            Prop(name="barber_chair"), Prop(name="barber_gown", space="chest"), Prop(name="man_apron", at=(-0.52, 0.0, 0.06), action="cut_hair", phase=pose.phase),
            Prop(name="hair_clippings", at=(0.10, 0.02, 0.22)), Prop(name="hair_clippings", at=(-0.10, 0.86 - 0.80 * falls * falls, 0.27), turn=(0.0, 200.0 * falls, 0.0), size=0.55),
        ),
    )  # fmt: skip


@act("cut_hair", 1.3, turn=0.55)
def cut_hair(pose: Pose) -> Motion:
    """The blades open and shut at the side of a head that is ahead; a comb holds the hair up on top of it."""
    snip = 0.5 + 0.5 * pose.wave(0.0, 2)
    return Motion(
        happy=0.4, nod=-0.04, sheds=True,
        hands=(hand(0.29, 0.21 + 0.02 * snip, 0.20, elbow=(-0.2, -0.7, 1)), hand(0.36, 0.40, -0.06, elbow=(-0.1, -0.6, 1))),
        props=(Prop(name="hair_scissors", space="hand0", at=(0.05, 0.0, 0.02), turn=(0.0, 0.0, -70.0), value=snip, size=1.7), Prop(name="comb", space="hand1", turn=(0.0, 0.0, -100.0), size=1.2)),
    )  # fmt: skip


@act("massage", 1.4, turn=0.45)
def massage(pose: Pose) -> Motion:
    s = 0.05 * pose.wave()
    return Motion(
        lean=-0.2, happy=0.5, hands=(hand(0.32 + s, 0.50, 0.08, "world"), hand(0.32 - s, 0.50, -0.06, "world")),
        props=(Prop(name="massage_table", at=(0.42, 0.0, -0.05)), Prop(name="woman_casual", at=(0.42, 0.30, -0.05), action="lie_belly", phase=pose.phase)),
    )  # fmt: skip


@act("lie_belly", 4.0, turn=0.4)
def lie_belly(pose: Pose) -> Motion:

    return replace(
        lying(0.16, face_up=False),
        bob=0.004 * pose.wave(),
        eyes=0.0,
        happy=0.4,
        look=0.9,
        nod=0.3,
        hands=both(0.08, 0.22, 0.2, elbow=(0, 0.3, 1)),
    )


@act("award", 2.4, turn=0.62)
def award(pose: Pose) -> Motion:
    """A golden cup held up on a podium, confetti in the air."""
    up = 0.5 + 0.5 * pose.wave()
    return Motion(
        hip=(0.0, 0.45 + 0.20), legs=(foot(0.0, 0.278, 0.09), foot(0.0, 0.278, -0.09)), happy=1.0, mouth=0.6, nod=0.14,
        hands=both(0.10, 0.46 + 0.05 * up, 0.13, elbow=(0, 0.1, 1)),
        props=(Prop(name="podium"), Prop(name="trophy", space="chest", at=(0.10, 0.52 + 0.05 * up, 0.0), size=1.5), Prop(name="medal", space="chest"), Prop(name="confetti", at=(0.0, 1.35, 0.1), value=pose.phase)),
    )  # fmt: skip


@act("pet_dog pet_animal", 1.5, turn=0.62)
def pet_dog(pose: Pose) -> Motion:
    s = 0.07 * pose.wave()
    return replace(
        KNEELING, lean=-0.10, happy=0.9, nod=-0.06, hands=(hand(0.35 + s, 0.57, 0.05, "world"), hand(0.28, 0.36, -0.13, "world")),
        props=(Prop(name="dog", at=(0.55, 0.0, 0.0), turn=(0.0, 200.0, 0.0), size=0.56, action="sit", phase=pose.phase), Prop(name="heart", at=(0.50, 0.85, 0.1), value=pose.phase)),
    )  # fmt: skip


@act("pet_cat", 1.5, turn=0.62)
def pet_cat(pose: Pose) -> Motion:
    base = pet_dog(pose)
    return replace(base, props=(replace(base.props[0], name="cat"), base.props[1]))


@act("groom_dog", 1.2, turn=0.62)
def groom_dog(pose: Pose) -> Motion:
    s = 0.08 * pose.wave()
    return Motion(
        happy=0.6, lean=-0.06, nod=-0.08, hands=(hand(0.36 + s, 0.80, 0.12, "world"), hand(0.30, 0.70, -0.12, "world")),
        props=(
            Prop(name="table", at=(0.52, 0.0, 0.0), size=0.98), Prop(name="dog", at=(0.54, 0.43, 0.0), turn=(0.0, 0.0, 0.0), size=0.52, action="idle", phase=pose.phase),
            Prop(name="pet_brush", space="hand0", at=(0.02, -0.02, 0.0), size=1.4), Prop(name="foam", at=(0.50, 0.78, 0.02), value=pose.phase, size=1.3), Prop(name="apron_tool", space="chest"),
        ),
    )  # fmt: skip


@act("lead_horse walk_with_horse", 1.1, turn=0.42, gait="walk")
def lead_horse(pose: Pose) -> Motion:
    return replace(
        walk(pose), happy=0.5, hands=(None, hand(0.10, 0.0, -0.24)),
        props=(Prop(name="horse", at=(-0.32, 0.0, -0.42), size=0.95, action="walk", phase=pose.phase), Prop(name="rein", space="hand1", value=0.0)),
    )  # fmt: skip


@act("walk_dog", 0.95, turn=0.5, gait="walk")
def walk_dog(pose: Pose) -> Motion:
    return replace(
        walk(pose), happy=0.6, hands=(hand(0.20, -0.10, 0.16), None),
        props=(Prop(name="dog", at=(0.66, 0.0, 0.14), size=0.45, action="walk", phase=pose.phase), Prop(name="leash", space="hand0")),
    )  # fmt: skip


@act("milk_cow", 1.2, turn=0.42)
def milk_cow(pose: Pose) -> Motion:
    a, b = 0.03 * pose.wave(0.0, 2), 0.03 * pose.wave(0.5, 2)
    return replace(
        sitting(0.16, feet_at=0.16, wide=0.13), lean=-0.12, nod=0.0, happy=0.4,
        hands=(hand(0.33, 0.37 + a, 0.05, "world"), hand(0.33, 0.37 + b, -0.05, "world")),
        props=(Prop(name="milk_stool"), Prop(name="cow", at=(0.62, 0.0, -0.16), turn=(0.0, 0.0, 0.0), size=1.12, action="idle", phase=pose.phase), Prop(name="milk_bucket", at=(0.36, 0.0, 0.02), value=pose.phase)),
    )  # fmt: skip


@act("baby_crawl", 1.2, turn=0.45, stride=0.30)
def baby_crawl(pose: Pose) -> Motion:
    return replace(crawl(pose), props=(Prop(name="diaper", space="hip"),))


@act("feed_birds", 2.4, turn=0.6)
def feed_birds(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        happy=0.6,
        nod=-0.1,
        hands=(hand(0.28, -0.02 + 0.02 * s, 0.1), hand(0.14, -0.1, -0.15)),
        props=(
            Prop(name="bread", space="hand0", at=(0.05, 0.03, 0)),
            Prop(name="duck", at=(0.62, 0.0, 0.05), turn=BACK, size=0.30, phase=pose.phase),
            Prop(name="duck", at=(0.80, 0.0, -0.25), turn=(0, 150, 0), size=0.28, phase=pose.phase + 0.4),
        ),
    )


@act("feed_pigeons", 2.4, turn=0.6)
def feed_pigeons(pose: Pose) -> Motion:
    """Crumbs for a few of them, who peck one after the other."""
    fed = ((0.52, 0.08, 150.0), (0.70, -0.14, 210.0), (0.80, 0.16, 120.0), (0.62, 0.34, 60.0))
    pigeons = (
        Prop(name="pigeon", at=(x, 0.0, z), turn=(0.0, turn, 0.0), value=pose.pulse((0.15 + 0.27 * k) % 1.0, 0.30))
        for k, (x, z, turn) in enumerate(fed)
    )
    return replace(feed_birds(pose), props=(Prop(name="bread", space="hand0", at=(0.05, 0.03, 0)), *pigeons))


@act("high_five", 1.2, turn=0.36)
def high_five(pose: Pose) -> Motion:
    y = 0.98 + 0.03 * pose.wave(0, 2)
    return Motion(
        happy=1.0,
        mouth=0.5,
        hands=(hand(0.33, y, 0.04, "world"), None),
        props=(
            Prop(name="boy", at=(0.68, 0, 0), turn=BACK, action="high_five_back", phase=pose.phase),
            Prop(name="claps", at=(0.34, y + 0.06, 0.06), value=pose.pulse(0.2, 0.5)),
        ),
    )


@act("high_five_back", 1.2)
def high_five_back(pose: Pose) -> Motion:
    return Motion(
        happy=1.0, mouth=0.5, look=0.25, hands=(hand(0.33, 0.98 + 0.03 * pose.wave(0, 2), 0.0, "world"), None)
    )


@act("propose", 3.0, turn=0.5)
def propose(pose: Pose) -> Motion:
    return Motion(
        hip=(0.0, 0.30),
        legs=(foot(0.17, 0.078, 0.09, knee=(1, 0.8, 0.1)), foot(-0.17, 0.06, -0.085, toe=-1.2, knee=(1, -0.9, 0))),
        nod=0.2,
        happy=0.8,
        hands=(hand(0.28, 0.06, 0.06), hand(0.26, 0.0, -0.03)),
        props=(
            Prop(name="ring_box", space="hand0", at=(0.03, 0.04, 0)),
            Prop(name="heart", at=(0.4, 1.0, 0.1), value=pose.phase),
        ),
    )


CHILD, BEFORE, SMALLER = "child", 0.80, 0.80
"""Who is on the swing that is pushed, how far before who pushes it hangs, and how tall they are beside them."""


@act("push_swing", 2.0, turn=0.30)
def push_swing(pose: Pose) -> Motion:
    """Behind a swing: both hands give it a push whenever it comes back, and go after it."""
    back = max(0.0, -pose.wave())
    away = max(0.0, pose.wave())
    reach = 0.20 + 0.12 * back + 0.10 * away
    palm = hand(reach + 0.06, -0.04 + 0.06 * away, 0.14), hand(reach + 0.06, -0.04 + 0.06 * away, -0.14)
    return Motion(
        lean=-0.05 - 0.16 * away, happy=1.0, mouth=0.25 * away, look=-0.15, bob=0.01 * back, hands=palm,
        props=(Prop(name=CHILD, at=(BEFORE, 0.0, 0.0), action="swing", phase=pose.phase, size=SMALLER),),
    )  # fmt: skip
