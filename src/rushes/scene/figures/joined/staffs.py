"""A staff in the hand of who goes or stands with one: a wizard's has a stone on it, others are plain.

Must not: say who has one (`worn.py`).
"""

from __future__ import annotations

from dataclasses import replace

from ..human.motion import Motion, Prop, hand

GRIPS = ("hand0", "arm0", "grip")


def leaning(motion: Motion, hat: str) -> Motion:
    """The motion with a staff, where the nearer hand is free for one and the feet are on the ground."""
    busy = motion.hands[0] is not None or any(prop.space in GRIPS for prop in motion.props)
    if busy or motion.legs != (None, None):
        return motion
    name = "wizard_staff" if hat == "wizard" else "crook"
    held = Prop(name=name, space="hand0", turn=(0.0, -6.0, 0.0))
    return replace(motion, hands=(hand(0.19, -0.02, 0.19), motion.hands[1]), props=(*motion.props, held))
