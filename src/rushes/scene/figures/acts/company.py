"""What people do at a table that they share: as at one of their own, which is a figure by itself here. Must not: place anybody."""

from __future__ import annotations

from dataclasses import replace

from ..face import blink
from ..human.motion import Motion, hand
from ..species import Pose
from .craft import shuffle_cards
from .home import eat
from .register import Register, entering
from .rest import sit_table

ACTS: Register = {}
act = entering(ACTS)
TABLES = ("table", "green_table")


def _without_a_table(motion: Motion) -> Motion:
    return replace(motion, props=tuple(prop for prop in motion.props if prop.name not in TABLES))


@act("eat_in_company", 2.4, turn=0.62)
def eat_in_company(pose: Pose) -> Motion:
    """Now and then they look up at each other and say something."""
    eats = _without_a_table(eat(pose))
    talks = pose.pulse(0.85, 0.2)
    return replace(eats, happy=0.5, look=0.3 * talks, mouth=eats.mouth + 0.3 * talks * abs(pose.wave(0.0, 5)))


@act("sit_in_company", 3.0, turn=0.62)
def sit_in_company(pose: Pose) -> Motion:
    return replace(_without_a_table(sit_table(pose)), happy=0.5)


@act("drink_in_company", 3.2, turn=0.62)
def drink_in_company(pose: Pose) -> Motion:
    """A cup goes up to the mouth and comes down again."""
    up = pose.pulse(0.45, 0.5)
    sits = sit_in_company(pose)
    return replace(
        sits, nod=0.06 * up, mouth=0.25 * up, look=0.0, hands=(hand(0.27 - 0.05 * up, 0.52 + 0.20 * up, 0.07, "world"), sits.hands[1]),
        props=tuple(replace(prop, space="hand0", at=(0.03, 0.0, 0.0)) if prop.name == "cup" else prop for prop in sits.props),
    )  # fmt: skip


@act("play_in_company", 1.6, turn=0.62)
def play_in_company(pose: Pose) -> Motion:
    """Cards held up before the chest, and a look over them."""
    plays = _without_a_table(shuffle_cards(pose))
    return replace(
        plays,
        eyes=blink(pose, 0.4),
        happy=0.35,
        look=0.25 * pose.wave(),
        hands=(hand(0.24, 0.06, 0.07), hand(0.22, 0.04, -0.06)),
    )
