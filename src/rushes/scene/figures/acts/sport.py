"""Sports and adventures: balls, bats, bows, boards, ropes. Must not: solids (`tools/sport.py` and `tools/adventure.py` have the gear)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..gait import Step
from ..human.motion import Leg, Motion, Prop, both, feet, foot, hand, keyed, sitting
from ..species import Pose
from .body import run, walk
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)


def _apart(x: float = 0.12, z: float = 0.11) -> tuple[Leg, Leg]:
    return foot(x, 0.078, z, knee=(1, 0.3, 0.3)), foot(-x, 0.078, -z, knee=(1, 0.3, 0.3))


@act("shoot_basketball", 1.8, turn=0.42)
def shoot_basketball(pose: Pose) -> Motion:
    """Ball from the chest over the head into the hoop."""
    u = pose.phase
    low = Motion(hip=(0, 0.38), legs=feet(0.0, 0.078, 0.10), hands=both(0.21, 0.02, 0.09))
    high = Motion(
        hip=(0, 0.50),
        legs=feet(0.0, 0.12, 0.10, toe=-0.5),
        hands=both(0.13, 0.53, 0.10, elbow=(-0.9, 0.1, 0.9)),
        nod=0.24,
        happy=0.4,
    )  # the face between the arms
    body = keyed(u, [(0.0, low), (0.18, low), (0.36, high), (0.62, high), (0.9, low)])
    if u < 0.36:
        h = body.hands[0].at if body.hands[0] else (0.2, 0.0, 0.0)
        ball = (h[0] + 0.035, body.hip[1] + 0.19 + h[1] + 0.06, 0.0)
    else:
        t = min(1.0, (u - 0.36) / 0.34)
        ball = (0.165 + 0.675 * t, 1.28 + 0.89 * t - 0.98 * t * t, 0.0)
        if t >= 1.0:
            fall = (u - 0.70) / 0.30
            ball = (0.84 - 0.60 * fall * fall, 1.19 - 0.9 * fall + 0.35 * fall * fall, 0.0)
    return replace(body, props=(Prop(name="hoop", at=(0.86, 0.0, 0.0)), Prop(name="basketball", at=ball, value=u)))


@act("dunk_basketball", 1.7, turn=0.42)
def dunk_basketball(pose: Pose) -> Motion:
    """Up in the air, the ball rammed through the ring."""
    u = pose.phase
    crouch = Motion(
        hip=(-0.12, 0.34),
        lean=-0.25,
        legs=(foot(-0.05, 0.078, 0.1), foot(-0.25, 0.078, -0.1)),
        hands=(hand(0.18, -0.10, 0.1), hand(0.15, -0.12, -0.1)),
    )
    top = Motion(
        hip=(0.28, 0.83), lean=0.05, nod=0.25, mouth=0.8, happy=0.6, flutter=0.6, hands=(hand(0.24, 0.40, 0.05), hand(0.05, 0.0, -0.27)),
        legs=(foot(0.30, 0.60, 0.1, toe=-0.5), foot(0.05, 0.47, -0.1, toe=-1.0, knee=(1, -0.3, 0))),
    )  # fmt: skip
    slam = replace(top, hip=(0.36, 0.74), hands=(hand(0.33, 0.20, 0.0), hand(0.05, 0.0, -0.27)))
    body = keyed(u, [(0.0, crouch), (0.12, crouch), (0.42, top), (0.54, slam), (0.66, slam), (0.92, crouch)])
    h = body.hands[0].at if body.hands[0] else (0.2, 0.0, 0.0)
    if u < 0.54 or u > 0.92:
        place = (body.hip[0] + 0.01 + h[0] + 0.05, body.hip[1] + 0.19 + h[1] + 0.06, h[2])
    else:
        t = (u - 0.54) / 0.38
        place = (0.82 - 0.7 * t * t, 1.10 - 1.25 * t + 0.6 * t * t, 0.05)
    return replace(body, props=(Prop(name="hoop", at=(0.80, 0.0, 0.0)), Prop(name="basketball", at=place, value=u)))


@act("play_basketball", 0.8, turn=0.6)
def dribble(pose: Pose) -> Motion:
    down = abs(math.sin(math.pi * pose.phase))
    y = 0.10 + 0.34 * (1.0 - down)
    return Motion(
        hip=(0, 0.40), lean=-0.12, legs=_apart(), happy=0.6,
        hands=(hand(0.28, max(0.44, y + 0.13), 0.17, "world"), hand(0.18, -0.05, -0.2)), props=(Prop(name="basketball", at=(0.30, y, 0.18), value=pose.phase),),
    )  # fmt: skip


@act("shoot_goal play_football kick_ball", 1.5, turn=0.38)
def shoot_goal(pose: Pose) -> Motion:
    """The leg swings, the ball flies into the net."""
    u = pose.phase
    back = Motion(
        hip=(0, 0.43), lean=-0.10, twist=-0.3, legs=(foot(-0.30, 0.26, 0.10, toe=-0.9, knee=(1, -0.2, 0)), foot(0.04, 0.078, -0.1)),
        hands=(hand(0.15, 0.02, 0.27), hand(0.12, 0.04, -0.27)), happy=0.2,
    )  # fmt: skip
    through = replace(
        back,
        lean=0.22,
        twist=0.3,
        legs=(foot(0.36, 0.34, 0.06, toe=0.4, knee=(0.6, 1, 0)), foot(0.02, 0.078, -0.1)),
        happy=0.6,
    )
    stand = replace(back, lean=0.0, twist=0.0, legs=(foot(-0.05, 0.078, 0.1), foot(0.04, 0.078, -0.1)))
    body = keyed(u, [(0.0, stand), (0.20, back), (0.38, through), (0.50, through), (0.80, stand)])
    if u < 0.33:
        ball = (0.24, 0.095, 0.07)
    elif u < 0.70:
        t = (u - 0.33) / 0.37
        ball = (0.24 + 0.88 * t, 0.095 + 0.62 * t - 0.30 * t * t, 0.07 - 0.1 * t)
    else:
        t = (u - 0.70) / 0.30
        ball = (1.12 - 0.88 * t, 0.415 * (1 - t) ** 2 + 0.095, -0.03 + 0.1 * t)
    return replace(body, props=(Prop(name="goal", at=(1.12, 0.0, 0.0)), Prop(name="football", at=ball, value=u)))


@act("frisbee", 1.6, turn=0.62)
def frisbee(pose: Pose) -> Motion:
    u = pose.phase
    wound = Motion(
        hip=(0, 0.42), twist=-0.5, legs=_apart(), hands=(hand(0.16, 0.00, -0.12), hand(0.0, -0.1, -0.25)), happy=0.5
    )
    thrown = replace(wound, twist=0.4, hands=(hand(0.34, 0.12, 0.20), hand(0.0, -0.05, -0.27)), happy=1.0)
    body = keyed(u, [(0.0, wound), (0.15, wound), (0.34, thrown), (0.72, thrown), (0.92, wound)])
    held = u < 0.34 or u > 0.92
    t = min(1.0, (u - 0.34) / 0.58)
    h = body.hands[0].at if body.hands[0] else (0.2, 0.0, 0.0)
    # It flies out, hangs and comes back like a boomerang, so that the cycle closes.
    out = math.sin(math.pi * t)
    place = (h[0] + 0.05, 0.64 + h[1], h[2]) if held else (0.36 + 0.55 * out, 0.76 + 0.26 * out, 0.18 + 0.05 * out)
    return replace(body, props=(Prop(name="frisbee", at=place, turn=(10.0, 0.0, 14.0)),))


@act("baseball pitch", 1.7, turn=0.50)
def baseball(pose: Pose) -> Motion:
    """A glove, a wind-up and a throw."""
    u = pose.phase
    wind = Motion(
        hip=(-0.05, 0.43), lean=0.20, twist=-0.35, legs=(foot(-0.08, 0.078, 0.09), foot(0.18, 0.36, -0.08, toe=-0.5, knee=(1, 1, 0))),
        hands=(hand(-0.14, 0.28, 0.22), hand(0.26, 0.08, -0.15)), happy=-0.2,
    )  # fmt: skip
    throw = replace(
        wind, hip=(0.06, 0.38), lean=-0.35, twist=0.35, legs=(foot(-0.22, 0.10, 0.09, toe=-0.7), foot(0.24, 0.078, -0.08)),
        hands=(hand(0.36, 0.06, 0.10), hand(0.14, -0.02, -0.20)), mouth=0.4,
    )  # fmt: skip
    body = keyed(u, [(0.0, wind), (0.25, wind), (0.44, throw), (0.64, throw), (0.92, wind)])
    held = u < 0.42 or u > 0.92
    t = min(1.0, (u - 0.42) / 0.50)
    place = (0.52 + 0.75 * t, 0.72 - 0.12 * t, 0.10)
    return replace(
        body,
        props=(
            Prop(name="baseball_glove", space="hand1"), Prop(name="cap", space="head"),
            Prop(name="baseball", space="hand0", at=(0.05, 0.03, 0.0)) if held else Prop(name="baseball", at=place),
        ),
    )  # fmt: skip


@act("bat_baseball", 1.3, turn=0.55)
def bat(pose: Pose) -> Motion:
    back = Motion(hip=(0, 0.42), twist=-0.5, legs=_apart(0.15), hands=(hand(0.02, 0.20, 0.16), hand(0.10, 0.16, 0.06)))
    hit = replace(back, twist=0.5, hands=(hand(0.30, 0.04, 0.03), hand(0.28, 0.0, -0.06)), happy=0.5)
    t = pose.pulse(0.5, 0.7)
    body = keyed(pose.phase, [(0.0, back), (0.25, back), (0.45, hit), (0.6, hit), (0.9, back)])
    return replace(
        body,
        props=(Prop(name="bat", space="hand0", turn=(20.0, 0.0, 40.0 - 135.0 * t)), Prop(name="cap", space="head")),
    )


@act("play_tennis", 1.3, turn=0.55)
def tennis(pose: Pose) -> Motion:
    back = Motion(
        hip=(0, 0.42),
        twist=-0.4,
        legs=_apart(0.15),
        hands=(hand(-0.02, 0.12, 0.30, elbow=(-0.5, -0.3, 1)), hand(0.2, 0.05, -0.14)),
    )
    hit = replace(back, twist=0.4, hands=(hand(0.32, 0.10, 0.12), hand(0.05, 0.0, -0.24)), happy=0.6)
    body = keyed(pose.phase, [(0.0, back), (0.2, back), (0.42, hit), (0.62, hit), (0.9, back)])
    u = pose.phase
    t = abs(((u - 0.42) % 1.0) - 0.5) * 2.0
    ball = (0.60 + 0.5 * (1 - t), 0.72 + 0.25 * math.sin(math.pi * t), 0.16)
    return replace(
        body,
        props=(
            Prop(name="racket", space="hand0", turn=(0.0, -8.0 - 60.0 * pose.pulse(0.5, 0.8), 0.0)),
            Prop(name="tennis_ball", at=ball),
        ),
    )


@act("play_badminton play_pingpong", 1.2, turn=0.6)
def badminton(pose: Pose) -> Motion:
    return tennis(pose)


@act("golf", 1.6, turn=0.9)
def golf(pose: Pose) -> Motion:
    t = pose.pulse(0.5, 0.9)
    x = 0.12 - 0.40 * t
    y = 0.36 + 0.48 * t * t
    return Motion(
        hip=(0, 0.42), lean=-0.12, twist=-0.4 * t, legs=_apart(), nod=-0.15,
        hands=(hand(x + 0.1, y + 0.04, 0.16, "world"), hand(x + 0.1, y, 0.10, "world")),
        props=(Prop(name="golf_club", space="hand0", turn=(0.0, 0.0, 158.0 + 130.0 * t)), Prop(name="baseball", at=(0.30, 0.03, 0.22), size=0.7)),
    )  # fmt: skip


@act("archery", 2.4, turn=0.34)
def archery(pose: Pose) -> Motion:
    """Bow arm out, string to the cheek, an arrow that flies to a target."""
    u = pose.phase
    draw = 0.5 - 0.5 * math.cos(math.tau * min(u / 0.62, 1.0) * 0.5) if u < 0.62 else max(0.0, 1.0 - (u - 0.62) / 0.03)
    fresh = max(0.05, min(1.0, u / 0.08, (1.0 - u) / 0.06))  # one arrow goes, the next is taken
    flight = 0.0 if u < 0.62 else min(1.0, (u - 0.62) / 0.16)
    return Motion(
        hip=(0, 0.44), legs=_apart(0.11), nod=0.0, look=0.1, eyes=0.75,
        hands=(hand(0.30 - 0.20 * draw, 0.14, 0.14, elbow=(-0.8, 0.3, 1.0)), hand(0.40, 0.14, 0.02, elbow=(0, -0.5, -1))),
        props=(
            Prop(name="bow", space="chest", at=(0.44, 0.14, 0.02), value=draw),
            Prop(name="arrow", space="chest", at=(0.30 - 0.20 * draw + 0.68 * flight, 0.14 + 0.0 * flight, 0.05), value=flight, size=fresh),
            Prop(name="target", at=(1.28, 0.0, 0.0), turn=(0.0, 58.0, 0.0)),
        ),
    )  # fmt: skip


@act("throw_axe throw_knife", 1.7, turn=0.36)
def throw_axe(pose: Pose) -> Motion:
    u = pose.phase
    back = Motion(
        hip=(-0.02, 0.43),
        lean=0.14,
        legs=_apart(),
        hands=(hand(-0.10, 0.40, 0.16, elbow=(0, 0.2, 1)), hand(0.2, 0.0, -0.15)),
        mouth=0.2,
    )
    front = replace(
        back, hip=(0.04, 0.41), lean=-0.26, hands=(hand(0.36, 0.14, 0.10), hand(0.0, -0.1, -0.2)), mouth=0.6
    )
    body = keyed(u, [(0.0, back), (0.30, back), (0.46, front), (0.70, front), (0.94, back)])
    held = u < 0.44 or u > 0.94
    t = min(1.0, max(0.0, (u - 0.44) / 0.22))
    axe = (
        Prop(name="axe", space="hand0", turn=(0.0, 40.0 - 75.0 * pose.pulse(0.46, 0.3), 0.0), size=1.15)
        if held
        else Prop(
            name="axe", at=(0.52 + 0.62 * t, 0.80 - 0.12 * t, 0.08), turn=(0.0, -30.0 - 420.0 * t, 0.0), size=1.15
        )
    )
    return replace(body, props=(Prop(name="target", at=(1.28, 0.0, 0.0), turn=(0.0, 58.0, 0.0)), axe))


@act("skydive", 1.4, turn=0.65, grounded=False)
def skydive(pose: Pose) -> Motion:
    """Belly down, arms and legs spread, under the parachute's lines: the wind tears at everything."""
    w = pose.wave(0.0, 2)
    return Motion(
        hip=(-0.05, 0.0), lean=-1.15, bend=0.30, nod=0.75, mouth=0.6, happy=0.9, flutter=1.3, look=0.2, sway=0.05 * pose.wave(),
        legs=(foot(-0.22, -0.26 + 0.02 * w, 0.20, space="hip", toe=-1, knee=(1, 0, 0.5)), foot(-0.22, -0.26 - 0.02 * w, -0.20, space="hip", toe=-1, knee=(1, 0, 0.5))),
        hands=(hand(-0.05, 0.22 + 0.02 * w, 0.34, elbow=(0.3, -0.2, 1)), hand(-0.05, 0.22 - 0.02 * w, -0.34, elbow=(0.3, -0.2, 1))),
        props=(
            Prop(name="ski_goggles", space="head"), Prop(name="parachute", at=(-0.05, 0.0, 0.0), value=pose.phase), Prop(name="rucksack", space="chest"),
        ),
    )  # fmt: skip


@act("hula_hoop", 0.9, turn=0.95)
def hula_hoop(pose: Pose) -> Motion:
    a = math.tau * pose.phase
    return Motion(
        hip=(0.035 * math.cos(a), 0.45), sway=0.12 * math.sin(a), lean=0.06 * math.cos(a), happy=1.0,
        hands=(hand(0.02, 0.17, 0.31, elbow=(0, 0, 1)), hand(0.02, 0.17, -0.31, elbow=(0, 0, 1))),
        props=(Prop(name="hula_hoop", at=(-0.11 * math.cos(a), 0.49, -0.11 * math.sin(a)), turn=(9.0 * math.sin(a), 9.0 * math.cos(a), 0.0)),),
    )  # fmt: skip


@act("treadmill", 0.62, turn=0.42)
def treadmill(pose: Pose) -> Motion:
    base = run(pose)
    lifted = tuple(replace(f, up=f.up + 0.10) for f in base.feet)
    return replace(
        base,
        hip=(0.0, 0.55),
        feet=(lifted[0], lifted[1]),
        happy=0.4,
        props=(Prop(name="treadmill", value=pose.phase), Prop(name="sweatband", space="head")),
    )


@act("lift_weights", 1.8, turn=1.05)
def lift_weights(pose: Pose) -> Motion:
    low = Motion(hip=(0, 0.40), legs=feet(0, 0.078, 0.13), hands=both(0.17, 0.10, 0.20), happy=-0.2)
    high = replace(low, hip=(0, 0.44), hands=both(0.08, 0.42, 0.20), mouth=0.5)
    body = keyed(pose.phase, [(0.0, low), (0.2, low), (0.5, high), (0.7, high)])
    return replace(body, props=(Prop(name="barbell", space="hand0", at=(0.0, 0.0, -0.20)),))


@act("jump_rope", 0.7, turn=1.0)
def jump_rope(pose: Pose) -> Motion:
    air = max(0.0, pose.wave(0.0))
    step = Step(up=0.10 * air, planted=air == 0)
    return Motion(
        bob=0.10 * air - 0.01,
        feet=(step, step),
        hands=both(0.06, -0.08, 0.26),
        happy=0.8,
        props=(Prop(name="skipping_rope", at=(0.06, 0.56, 0.0), value=pose.phase),),
    )


@act("fly_kite", 2.6, turn=0.42)
def fly_kite(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        nod=0.42, happy=0.8, lean=0.05, hands=(hand(0.30, 0.12 + 0.03 * s, 0.10), hand(0.24, 0.02 - 0.02 * s, -0.02)), legs=_apart(),
        props=(Prop(name="kite", at=(1.46 + 0.10 * s, 2.62 + 0.09 * pose.wave(0.25), -0.45), turn=(0.0, 12.0 * s, 0.0)), Prop(name="kite_string", space="hand0", value=s, at=(0.0, 0.0, 0.0))),
    )  # fmt: skip


@act("fish", 3.0, turn=0.45)
def fish(pose: Pose) -> Motion:
    tug = pose.pulse(0.6, 0.3)
    return replace(
        sitting(0.20), lean=0.06 * tug, happy=0.4 + 0.5 * tug, hands=(hand(0.24, 0.0 + 0.04 * tug, 0.05), hand(0.20, -0.05, -0.02)),
        props=(Prop(name="stool"), Prop(name="fishing_rod", space="hand0", turn=(0.0, 0.0, -38.0 + 14.0 * tug), value=pose.phase), Prop(name="bucket", at=(-0.02, 0.0, 0.34))),
    )  # fmt: skip


@act("sword_fight fence", 1.2, turn=0.45)
def sword_fight(pose: Pose) -> Motion:
    a = pose.wave()
    return Motion(
        hip=(0.04 * a, 0.41), lean=-0.10 - 0.06 * a, legs=_apart(0.15), happy=-0.3, mouth=0.2,
        hands=(hand(0.30 + 0.03 * a, 0.10 + 0.07 * a, 0.08), hand(-0.10, 0.14, -0.27)),
        props=(
            Prop(name="sword", space="hand0", turn=(0.0, 0.0, -48.0 - 22.0 * a), size=1.1),
            Prop(name="knight", at=(1.02 + 0.04 * a, 0.0, 0.0), turn=(0.0, 205.0, 0.0), action="fence_back", phase=pose.phase, size=1.0),
            Prop(name="spark", at=(0.60, 0.97 + 0.03 * a, 0.10), value=pose.pulse(0.25, 0.4)),
        ),
    )  # fmt: skip


@act("fence_back", 1.2, turn=0.45)
def fence_back(pose: Pose) -> Motion:
    a = pose.wave(0.5)
    return Motion(
        hip=(0.04 * a, 0.41), lean=-0.08, legs=_apart(0.15), hands=(hand(-0.10, 0.14, 0.27), hand(0.30, 0.08 + 0.07 * a, -0.08)),
        props=(Prop(name="sword", space="hand1", turn=(0.0, 0.0, -44.0 - 22.0 * a), size=1.1),),
    )  # fmt: skip


@act("wield_sword", 1.4, turn=0.6)
def wield_sword(pose: Pose) -> Motion:
    high = Motion(hip=(0, 0.43), legs=_apart(0.13), hands=(hand(0.06, 0.38, 0.10), hand(0.10, 0.33, 0.04)), mouth=0.5)
    low = replace(high, hip=(0.03, 0.39), lean=-0.2, hands=(hand(0.34, -0.02, 0.06), hand(0.30, -0.06, 0.0)))
    t = pose.pulse(0.5, 0.7)
    return replace(
        keyed(pose.phase, [(0.0, high), (0.3, high), (0.48, low), (0.65, low)]),
        props=(Prop(name="sword", space="hand0", turn=(0.0, 0.0, 30.0 - 115.0 * t), size=1.15),),
    )


@act("cast_spell", 2.0, turn=0.62)
def cast_spell(pose: Pose) -> Motion:
    a = math.tau * pose.phase
    return Motion(
        happy=0.4, mouth=0.3, flutter=0.6, hands=(hand(0.34, 0.16 + 0.05 * math.sin(a), 0.10 + 0.05 * math.cos(a)), hand(0.14, 0.05, -0.26)),
        props=(Prop(name="wand", space="hand0", turn=(0.0, 0.0, -55.0), value=pose.phase),),
    )  # fmt: skip


@act("hike", 0.95, gait="walk")
def hike(pose: Pose) -> Motion:
    return replace(
        walk(pose),
        props=(Prop(name="rucksack", space="chest"), Prop(name="staff", space="hand0", turn=(0.0, 0.0, -12.0))),
    )


@act("play_bowling", 1.8, turn=0.42)
def bowling(pose: Pose) -> Motion:
    u = pose.phase
    back = Motion(
        hip=(-0.05, 0.38), lean=-0.25, legs=_apart(0.16), hands=(hand(-0.22, -0.02, 0.16), hand(0.15, 0.02, -0.25))
    )
    done = replace(
        back, hip=(0.06, 0.30), lean=-0.45, hands=(hand(0.30, -0.18, 0.12), hand(0.0, 0.05, -0.28)), happy=0.8
    )
    body = keyed(u, [(0.0, back), (0.2, back), (0.4, done), (0.7, done)])
    held = u < 0.38
    t = min(1.0, max(0.0, (u - 0.38) / 0.35))
    fresh = max(0.05, min(1.0, u / 0.1, (1.0 - u) / 0.08))
    ball = (
        Prop(name="bowling_ball", space="hand0", at=(0, -0.05, 0), size=fresh)
        if held
        else Prop(name="bowling_ball", at=(0.36 + 0.60 * t, 0.09, 0.08), size=fresh)
    )
    return replace(
        body,
        props=(ball, Prop(name="pins", at=(1.05, 0.0, 0.08), value=max(0.0, (u - 0.7) / 0.3 if u < 0.97 else 0.0))),
    )


@act("play", 1.0, turn=0.8)
def play(pose: Pose) -> Motion:
    """With a ball that bounces between hand and ground."""
    return replace(
        dribble(pose),
        happy=0.7,
        props=(Prop(name="beach_ball", at=(0.30, 0.13 + 0.34 * (1.0 - abs(math.sin(math.pi * pose.phase))), 0.18)),),
        eyes=blink(pose, 0.4),
    )


@act("throw", 1.4, turn=0.5)
def throw(pose: Pose) -> Motion:
    back = Motion(hip=(-0.02, 0.43), lean=0.12, legs=_apart(), hands=(hand(-0.10, 0.30, 0.20), hand(0.2, 0.0, -0.15)))
    front = replace(back, lean=-0.22, hands=(hand(0.36, 0.12, 0.1), hand(0.0, -0.1, -0.2)), happy=0.6)
    u = pose.phase
    body = keyed(u, [(0.0, back), (0.3, back), (0.46, front), (0.7, front)])
    t = min(1.0, max(0.0, (u - 0.44) / 0.4))
    ball = (
        Prop(name="tennis_ball", space="hand0", at=(0.05, 0.04, 0))
        if u < 0.44 or u > 0.9
        else Prop(name="tennis_ball", at=(0.52 + 0.5 * t, 0.82 + 0.2 * t - 0.5 * t * t, 0.1))
    )
    return replace(body, props=(ball,))


@act("throw_plane", 3.0, turn=0.5)
def throw_plane(pose: Pose) -> Motion:
    """A paper plane is let go, glides out and comes back in a loop, and is caught."""
    back = Motion(
        hip=(-0.02, 0.43), lean=0.08, legs=_apart(), hands=(hand(-0.06, 0.30, 0.20), hand(0.2, 0.0, -0.15)), happy=0.6
    )
    front = replace(back, lean=-0.16, hands=(hand(0.34, 0.16, 0.1), hand(0.0, -0.1, -0.2)), happy=0.8)
    wait = replace(back, lean=0.0, hands=(hand(0.22, 0.20, 0.14), hand(0.05, -0.15, -0.18)), happy=0.9, nod=-0.10)
    u = pose.phase
    body = keyed(u, [(0.0, back), (0.10, back), (0.20, front), (0.34, front), (0.55, wait), (0.85, wait), (0.97, back)])
    if u < 0.16 or u > 0.92:
        return replace(
            body,
            props=(Prop(name="paper_plane", space="hand0", at=(0.10, 0.06, 0.0), turn=(0.0, 0.0, 14.0), size=1.5),),
        )
    t = (u - 0.16) / 0.76
    around = math.tau * t
    at = (
        0.50 + 0.42 * math.sin(0.5 * around),
        0.98 + 0.20 * math.sin(around) + 0.10 * t,
        0.10 - 0.34 * math.sin(around),
    )
    heading = math.degrees(0.5 * around) * 2.0
    return replace(
        body, props=(Prop(name="paper_plane", at=at, turn=(-20.0, heading, 12.0 * math.cos(around)), size=1.5),)
    )


@act("pole_vault", 2.8, turn=0.40)
def pole_vault(pose: Pose) -> Motion:
    """A run with the pole, up on it feet first, over a bar, and down onto a mat."""
    carry = Motion(
        hip=(-1.35, 0.44), lean=-0.12, happy=-0.2, hands=(hand(0.02, -0.14, 0.12), hand(0.22, -0.16, -0.02)),
        legs=(foot(-1.20, 0.12, 0.09), foot(-1.55, 0.20, -0.09, toe=-0.8)),
    )  # fmt: skip
    stride = replace(carry, hip=(-1.15, 0.45), legs=(foot(-1.35, 0.20, 0.09, toe=-0.8), foot(-0.98, 0.13, -0.09)))
    plant = replace(
        carry, hip=(-0.95, 0.47), lean=0.10, hands=both(0.20, 0.36, 0.03, elbow=(0.1, 0.0, 1.0)),
        legs=(foot(-1.02, 0.11, 0.09, toe=-0.6), foot(-0.70, 0.40, -0.09)),
    )  # fmt: skip
    swing = replace(
        plant, hip=(-0.55, 1.15), lean=1.75, nod=-0.3, flutter=0.8, hands=both(0.25, 0.05, 0.03, elbow=(0.1, 0.0, 1.0)),
        legs=(foot(0.12, -0.33, 0.09, space="hip"), foot(0.08, -0.35, -0.09, space="hip")),
    )  # fmt: skip
    over = replace(
        swing, hip=(0.08, 1.64), lean=-1.45, nod=0.4, mouth=0.5, hands=(hand(0.10, 0.26, 0.20), hand(0.12, 0.24, -0.20)),
        legs=(foot(0.10, -0.34, 0.09, space="hip"), foot(0.16, -0.31, -0.09, space="hip")),
    )  # fmt: skip
    lands = Motion(
        hip=(0.62, 0.34), lean=0.55, happy=1.0, mouth=0.5, flutter=0.4, legs=feet(0.30, -0.10, 0.10, space="hip", toe=0.6),
        hands=both(0.06, 0.40, 0.24, elbow=(0.0, 0.0, 1.0)),
    )  # fmt: skip
    bodies = [
        (0.0, carry), (0.04, carry), (0.15, stride), (0.26, plant), (0.42, swing), (0.54, over), (0.70, lands), (0.92, lands),
    ]  # fmt: skip
    poles = [
        (0.0, (-0.62, 0.39, 8.0)), (0.15, (-0.42, 0.39, 8.0)), (0.26, (0.04, 0.03, 51.0)), (0.42, (0.04, 0.03, 57.0)),
        (0.50, (0.04, 0.03, 76.0)), (0.72, (0.0, 0.03, 1.0)), (0.93, (0.0, 0.03, 1.0)),
    ]  # fmt: skip
    x, y, steep = keyed(pose.phase, poles)
    return replace(
        keyed(pose.phase, bodies),
        props=(
            Prop(name="vault_bar", at=(0.10, 0.0, 0.0)),
            Prop(name="vault_pole", at=(x, y, 0.05), turn=(0.0, 0.0, 180.0 - steep), value=pose.pulse(0.35, 0.26)),
        ),
    )
