"""What people do sitting on what is another figure: a bench, a chair, a rock. Made of what they do standing or on a seat of their own.

The seat's top is at y = 0 and the legs hang down before it, as in `sit_seat`. Must not: solids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..human.motion import Motion, Prop, Reach, sitting
from ..species import Pose
from .body import sit_seat
from .register import Act, Motions

PREFIX = "seated_"
NAMES = """
read read_newspaper knit talk phone_call use_phone drink drink_coffee drink_beer drink_wine eat_icecream eat_snack smoke play_guitar play_flute
play_violin play_accordion play_controller sing wave clap cheer laugh cry think nod shake_head point feed_birds feed_pigeons hold_baby
hold_flowers hold_balloon hold_umbrella hold_lantern hold_gift open_gift look_up use_computer write eat shrug wink blink look_around look_down yawn salute raise_hand cross_arms scratch_head tilt_head
blow_kiss shiver thumbs_up sneeze cough eat_by_hand eat_from_hand
"""
OWN_SEAT = "sit_"
SIPPED = "drink drink_coffee drink_beer drink_wine eat_icecream eat_snack"
"""What who sits does in an armchair where no seat is named; all else on a seat has one of its own."""
SEATS = ("chair", "armchair", "stool", "bench", "sofa")
"""Tools that are left out: the seat is there already."""
LEANS = 0.5  # of the way that a trunk leans standing, left when it sits
TURNED = 1.05  # radians towards the camera: seats face it


def seated(acts: Mapping[str, Act]) -> dict[str, Act]:
    """The acts of NAMES on somebody else's seat, by PREFIX and name."""
    return {
        PREFIX + name: Act(motion=_on_a_seat(acts[name].motion), seconds=acts[name].seconds, turn=TURNED)
        for name in NAMES.split()
    }


def in_an_armchair(acts: Mapping[str, Act]) -> dict[str, Act]:
    """The acts of SIPPED with an armchair of one's own, by OWN_SEAT and name."""
    return {
        OWN_SEAT + name: Act(motion=_with_a_seat(acts[name].motion), seconds=acts[name].seconds, turn=0.85)
        for name in SIPPED.split()
    }


def _with_a_seat(motion: Motions) -> Motions:
    def sitting_there(pose: Pose) -> Motion:
        m, sit = motion(pose), sitting(0.22)
        return replace(
            m, hip=sit.hip, bob=sit.bob, legs=sit.legs, feet=sit.feet, stance=sit.stance, wide=sit.wide, lean=LEANS * m.lean,
            props=(Prop(name="armchair"), *m.props),
        )  # fmt: skip

    return sitting_there


def _on_a_seat(motion: Motions) -> Motions:
    def sitting(pose: Pose) -> Motion:
        m, sit = motion(pose), sit_seat(pose)
        down = sit.hip[1] - m.hip[1] - m.bob
        plain = Motion()
        return replace(
            m, hip=sit.hip, bob=sit.bob, legs=sit.legs, feet=plain.feet, stance=plain.stance, wide=plain.wide,
            lean=LEANS * m.lean, hands=(_lower(m.hands[0], down), _lower(m.hands[1], down)),
            props=tuple(
                replace(prop, at=(prop.at[0], prop.at[1] + down, prop.at[2])) if prop.space == "world" else prop
                for prop in m.props
                if prop.name not in SEATS
            ),
        )  # fmt: skip

    return sitting


def _lower(hand: Reach | None, down: float) -> Reach | None:
    if hand is None or hand.space != "world":
        return hand
    return replace(hand, at=(hand.at[0], hand.at[1] + down, hand.at[2]))
