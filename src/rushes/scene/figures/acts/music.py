"""Making music: one function an instrument. Must not: solids (`tools/music.py` has the instruments)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import Motion, Prop, hand, sitting
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)


def _notes(pose: Pose, x: float = 0.62, y: float = 0.78, z: float = -0.16) -> Prop:
    return Prop(name="notes", at=(x, y, z), value=pose.phase)


def _sway(pose: Pose) -> Motion:
    return Motion(
        bob=0.008 * pose.wave(0.1, 4),
        sway=0.04 * pose.wave(0.0, 2),
        tilt=0.09 * pose.wave(0.0, 2),
        happy=0.6,
        eyes=blink(pose, 0.5, width=0.12),
    )


@act("play_guitar", 2.0, turn=1.0)
def guitar(pose: Pose) -> Motion:
    strum = pose.wave(0.0, 4)
    return replace(
        _sway(pose),
        hands=(hand(0.235, -0.10 + 0.05 * strum, 0.07, elbow=(-0.4, -0.2, 1.0)), hand(0.20, 0.07 + 0.01 * pose.wave(0, 2), -0.30)),
        props=(Prop(name="guitar", space="chest", at=(0.165, -0.10, 0.06), turn=(0.0, 0.0, 0.0)), _notes(pose)),
    )  # fmt: skip


@act("play_violin", 2.0, turn=0.95)
def violin(pose: Pose) -> Motion:
    bow = pose.wave(0.0, 2)
    return replace(
        _sway(pose), eyes=0.3, tilt=-0.10,
        hands=(hand(0.26, 0.10 + 0.03 * bow, 0.19 + 0.08 * bow, elbow=(-0.2, 0.0, 1.0)), hand(0.36, 0.09, -0.20)),
        props=(
            Prop(name="violin", space="chest", at=(0.13, 0.115, -0.07), turn=(0.0, 30.0, 0.0)),
            Prop(name="violin_bow", space="hand0", turn=(0.0, 38.0, 0.0)),
            _notes(pose),
        ),
    )  # fmt: skip


@act("play_cello", 2.0, turn=0.9)
def cello(pose: Pose) -> Motion:
    bow = pose.wave(0.0, 2)
    return replace(
        _seated(pose, 0.22), eyes=0.4, hands=(hand(0.30, -0.16, 0.16 + 0.07 * bow), hand(0.24, 0.14, -0.10)),
        props=(Prop(name="stool", size=1.2), Prop(name="violin", at=(0.32, 0.28, 0.02), turn=(0.0, 90.0, 104.0), size=1.75), _notes(pose)),
    )  # fmt: skip


def _seated(pose: Pose, seat: float) -> Motion:
    base = sitting(seat)
    return replace(_sway(pose), hip=base.hip, legs=base.legs)


@act("play_harp", 2.0, turn=0.72)
def harp(pose: Pose) -> Motion:
    a = 0.04 * pose.wave(0.0, 2)
    return replace(
        _seated(pose, 0.20), eyes=0.5, sway=0.0,
        hands=(hand(0.36, 0.62 + a, 0.10, "world"), hand(0.36, 0.50 - a, -0.10, "world")),
        props=(Prop(name="stool"), Prop(name="harp", at=(0.30, 0.0, 0.0), value=pose.phase), _notes(pose, 0.62, 1.1)),
    )  # fmt: skip


@act("play_flute", 2.0, turn=1.15)
def flute(pose: Pose) -> Motion:
    f = 0.010 * pose.wave(0.0, 4)
    return replace(
        _sway(pose), happy=0.0, mouth=0.0, eyes=0.25, tilt=0.10 + 0.05 * pose.wave(), look=0.0,
        hands=(hand(0.235, 0.155 + f, 0.27, elbow=(-0.4, -0.6, 1.0)), hand(0.245, 0.165 - f, 0.12, elbow=(0.3, -1.0, 0.1))),
        props=(Prop(name="flute", space="head", at=(0.222, -0.100, 0.0), turn=(0.0, 0.0, 0.0)), _notes(pose, 0.56, 0.98, -0.12)),
    )  # fmt: skip


@act("play_trumpet", 1.6, turn=0.50)
def trumpet(pose: Pose) -> Motion:
    up = 0.10 + 0.06 * pose.wave()
    return replace(
        _sway(pose), happy=0.0, eyes=0.2, nod=up, bend=0.12,
        hands=(hand(0.36, 0.215 + 0.35 * up, 0.07), hand(0.31, 0.19 + 0.3 * up, -0.05)),
        props=(Prop(name="trumpet", space="head", at=(0.205, -0.088, 0.0), turn=(0.0, 10.0, 2.0)), _notes(pose, 0.78, 1.05, 0.2)),
    )  # fmt: skip


@act("play_saxophone", 1.8, turn=0.6)
def saxophone(pose: Pose) -> Motion:
    return replace(
        _sway(pose), happy=0.0, eyes=0.2, nod=-0.05,
        hands=(hand(0.25, -0.12, 0.07), hand(0.26, 0.0, -0.03)),
        props=(Prop(name="saxophone", space="chest", at=(0.24, 0.19, 0.03)), _notes(pose, 0.68, 0.92, -0.12)),
    )  # fmt: skip


@act("play_piano", 1.6, turn=-0.30)
def piano(pose: Pose) -> Motion:
    a, b = 0.03 * max(0.0, pose.wave(0.0, 4)), 0.03 * max(0.0, pose.wave(0.5, 4))
    return replace(
        _seated(pose, 0.22), lean=-0.06 + 0.03 * pose.wave(), sway=0.0, look=0.75,  # the keys are seen, and the face
        hands=(hand(0.30, 0.475 + a, 0.17 + 0.05 * pose.wave(0.2), "world"), hand(0.30, 0.475 + b, -0.10 + 0.05 * pose.wave(0.6), "world")),
        props=(Prop(name="stool", size=1.15), Prop(name="piano", at=(0.36, 0.0, 0.0), value=pose.phase), _notes(pose, 0.35, 1.18, 0.3)),
    )  # fmt: skip


@act("play_drums", 1.0, turn=0.85)
def drums(pose: Pose) -> Motion:
    a, b = max(0.0, pose.wave(0.0, 2)), max(0.0, pose.wave(0.5, 2))
    return replace(
        _seated(pose, 0.22), sway=0.0, happy=1.0,
        hands=(hand(0.22, 0.56 + 0.14 * a, 0.20, "world"), hand(0.22, 0.56 + 0.14 * b, -0.14, "world")),
        props=(
            Prop(name="stool", size=1.15), Prop(name="drum_kit", at=(0.36, 0.0, 0.0)),
            Prop(name="drum_stick", space="hand0", turn=(10.0, 0.0, -95.0 + 35.0 * a)),
            Prop(name="drum_stick", space="hand1", turn=(-10.0, 0.0, -95.0 + 35.0 * b)),
        ),
    )  # fmt: skip


@act("air_drum", 0.9, turn=0.95)
def air_drum(pose: Pose) -> Motion:
    """Sticks in the air and no drum."""
    a, b = pose.pulse(0.25, 0.5), pose.pulse(0.75, 0.5)
    return Motion(
        bob=0.02 * pose.wave(0.0, 2) - 0.03, nod=0.12 * pose.wave(0.2, 2), happy=1.0, mouth=0.4, twist=0.12 * (a - b), wide=0.04,
        hands=(hand(0.25, -0.13 + 0.15 * a, 0.27), hand(0.25, -0.13 + 0.15 * b, -0.27)),  # below the face, and apart
        props=(
            Prop(name="drum_stick", space="hand0", turn=(8.0, 0.0, -100.0 + 45.0 * a), size=1.3),
            Prop(name="drum_stick", space="hand1", turn=(-8.0, 0.0, -100.0 + 45.0 * b), size=1.3),
            Prop(name="hit_lines", at=(0.40, 0.47, 0.22), value=1.0 - a), Prop(name="hit_lines", at=(0.40, 0.47, -0.22), value=1.0 - b),
            _notes(pose, 0.56, 0.98, -0.14),
        ),
    )  # fmt: skip


@act("sing", 2.0, turn=0.95)
def sing(pose: Pose) -> Motion:
    say = 0.5 + 0.5 * pose.wave(0.0, 3)
    return replace(
        _sway(pose), happy=0.5, mouth=0.35 + 0.6 * say, nod=0.14, eyes=0.3 + 0.6 * math.sin(math.pi * pose.phase) ** 2,
        hands=(hand(0.245, 0.10, 0.10), hand(0.16 + 0.05 * pose.wave(), 0.12, -0.32, elbow=(0, -0.4, 1))),
        props=(Prop(name="microphone", space="hand0", turn=(0.0, 0.0, -6.0)), _notes(pose, 0.56, 0.98, -0.14)),
    )  # fmt: skip


@act("play_accordion", 1.8, turn=1.05)
def accordion(pose: Pose) -> Motion:
    out = 0.06 * pose.wave()
    return replace(
        _sway(pose), hands=(hand(0.18, -0.06, 0.23 + out), hand(0.18, -0.06, -0.23 - out)),
        props=(Prop(name="accordion", space="chest", at=(0.19, -0.06, 0.0), value=0.23 + out), _notes(pose)),
    )  # fmt: skip
