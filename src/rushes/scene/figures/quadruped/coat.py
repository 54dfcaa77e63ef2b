"""Coats: markings as rows, laid as paint on the resting animal. Must not: solids."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from ...clay import Clay, Frame
from ...clay import layout as at
from ...clay.space import IDENTITY, facing_along, mix, on_ball, pitch, roll, vec, yaw
from ..species import Palette
from .joints import Joints

HIDE = "body neck head muzzle ruff ear tail leg_front leg_hind paw_front paw_hind"


@dataclass(frozen=True, kw_only=True)
class Marking:
    """One marking. `amount` is its extent: a height in figure units for socks, a scale for the rest."""

    kind: Literal[
        "belly",
        "socks",
        "front_socks",
        "hind_socks",
        "tail_tip",
        "muzzle",
        "mask",
        "bib",
        "ear_tips",
        "eye_patches",
        "stripes",
        "face_stripes",
        "spots",
        "patches",
        "saddle",
        "blaze",
        "shoulders",
        "brows",
        "ears",
        "legs",
        "fawn",
        "nostrils",
        "throat",
        "scales",
        "tail_rings",
        "face",
        "tail",
    ]
    colour: str
    amount: float = 1.0
    opacity: float = 1.0


def dress(clay: Clay, coat: tuple[Marking, ...], palette: Palette, joints: Joints) -> None:
    for marking in coat:
        _mark(clay, marking, palette, joints)


def _mark(clay: Clay, marking: Marking, palette: Palette, j: Joints) -> None:
    length, leg, chest, waist, rump = j.body
    head, (a, b, c) = j.head, j.radii
    long, wide, tip = j.muzzle
    colour, amount, opacity = palette[marking.colour], marking.amount, marking.opacity
    middle = mix(j.chest.origin, j.hip.origin, 0.5)

    def blob(
        frame: Frame, radii: tuple[float, float, float], parts: str, soft: float = 0.18, wobble: float = 0.25
    ) -> None:
        clay.paint(at.BLOB, frame, radii, colour, parts, soft=soft, wobble=wobble, opacity=opacity)

    def below(height: float, parts: str, soft: float) -> None:
        down = Frame(facing_along(vec(0.0, -1.0)), vec(0.0, height))
        clay.paint(at.TIP, down, (1.0, 1.0, 1.0), colour, parts, soft=soft, wobble=0.04, opacity=opacity)

    kind = marking.kind
    if kind == "belly":
        blob(
            Frame(IDENTITY, middle - vec(0.0, waist * 1.15)),
            (length * 0.85, waist * 0.85 * amount, waist * 0.95),
            "body ruff",
        )
    elif kind in ("socks", "front_socks", "hind_socks"):
        legs = {
            "socks": "leg_front paw_front leg_hind paw_hind",
            "front_socks": "leg_front paw_front",
            "hind_socks": "leg_hind paw_hind",
        }[kind]
        below(amount, legs, 0.035)
    elif kind == "legs":
        clay.paint(
            at.BLOB,
            Frame(IDENTITY, vec(0.0, 0.0)),
            (3.0, 3.0, 3.0),
            colour,
            "leg_front paw_front leg_hind paw_hind",
            opacity=opacity,
        )
    elif kind == "tail_tip":
        end = j.hip(-rump * 0.85, rump * 0.35)
        clay.paint(
            at.TIP,
            Frame(facing_along(vec(-1.0, 0.0)), end + vec(-amount, 0.0)),
            (1.0, 1.0, 1.0),
            colour,
            "tail",
            soft=0.03,
            wobble=0.10,
            opacity=opacity,
        )
    elif kind == "muzzle":
        blob(
            Frame(head.turn, head(a * 0.76 + long * 0.6, -j.muzzle_drop - 0.02)),
            (long * 0.75 + tip + 0.06, wide * 1.15 * amount, wide * 1.35 * amount),
            "head muzzle",
            0.14,
            0.1,
        )
    elif kind == "mask":
        # White cheeks that rise towards the eyes, and the lower half of the muzzle.
        for side in (1, -1):
            blob(
                Frame(head.turn @ roll(0.35), head(a * 0.55, -b * 0.52, side * c * 0.62)),
                (a * 0.75, b * 0.46 * amount, c * 0.55),
                "head muzzle neck",
                0.12,
                0.16,
            )
        blob(
            Frame(head.turn @ roll(-0.12), head(a * 0.80 + long * 0.5, -j.muzzle_drop - wide * 0.78)),
            (long + 0.12, wide * 0.82, wide * 1.5),
            "head muzzle",
            0.12,
            0.1,
        )
    elif kind == "bib":
        blob(
            Frame(IDENTITY, j.chest(chest * 1.02, -chest * 0.10)),
            (chest * 0.55 * amount, chest * 1.15 * amount, chest * 0.72),
            "body ruff neck",
            0.16,
            0.3,
        )
    elif kind == "ears":
        clay.paint(at.BLOB, Frame(IDENTITY, head.origin), (3.0, 3.0, 3.0), colour, "ear", opacity=opacity)
    elif kind == "ear_tips":
        clay.paint(
            at.TIP,
            Frame(facing_along(head.turn[:, 1]), head(0.0, b * (0.95 + 0.55 * amount))),
            (1.0, 1.0, 1.0),
            colour,
            "ear",
            soft=0.03,
            wobble=0.06,
            opacity=opacity,
        )
    elif kind == "eye_patches":
        size, azimuth, elevation = j.eye
        for side in (1, -1):
            place = on_ball(head, j.radii, side * (azimuth + 0.05), elevation - 0.07, 1.0)
            clay.paint(
                at.BLOB,
                Frame(place.turn @ pitch(-0.5 * side), place.origin),
                (0.12, size * 1.95 * amount, size * 1.45 * amount),
                colour,
                "head muzzle",
                soft=0.07,
                wobble=0.12,
                opacity=opacity,
            )
    elif kind == "brows":
        size, azimuth, elevation = j.eye
        for side in (1, -1):
            place = on_ball(head, j.radii, side * azimuth * 0.86, elevation + 0.46, 1.0)
            clay.paint(
                at.DISC,
                Frame(place.turn @ pitch(0.25 * side), place.origin),
                (0.1, size * 0.34, size * 0.72),
                colour,
                "head",
                soft=0.008,
                opacity=opacity,
            )
    elif kind == "stripes":
        clay.paint(
            at.STRIPES,
            Frame(roll(0.10), middle + vec(0.0, waist * 1.0)),
            (length * 1.5, leg * 0.9, 1.0),
            colour,
            "body neck",
            soft=0.14,
            frequency=36.0 * amount,
            wobble=0.5,
            bend=0.15,
            opacity=opacity,
        )
        clay.paint(
            at.STRIPES,
            Frame(facing_along(vec(0.0, 1.0)), vec(0.0, leg)),
            (leg * 0.85, 3.0, 3.0),
            colour,
            "leg_front leg_hind",
            soft=0.1,
            frequency=44.0 * amount,
            wobble=0.4,
            bend=0.35,
            opacity=opacity,
        )
        clay.paint(
            at.STRIPES,
            Frame(IDENTITY, j.hip.origin),
            (3.0, 3.0, 3.0),
            colour,
            "tail",
            frequency=44.0 * amount,
            wobble=0.3,
            bend=0.25,
            opacity=opacity,
        )
    elif kind == "face_stripes":
        # Three bars on the brow and two on each cheek.
        brow = on_ball(head, j.radii, 0.0, 0.98, 1.0)
        clay.paint(
            at.STRIPES,
            Frame(brow.turn @ yaw(-math.pi / 2), brow.origin),
            (c * 0.42, 0.14, a * 0.42),
            colour,
            "head",
            soft=0.14,
            frequency=15.0 / c * 0.22 * 2.2,
            wobble=0.2,
            bend=0.1,
            opacity=opacity,
        )
        for side in (1, -1):
            cheek = on_ball(head, j.radii, side * 1.28, -0.22, 1.0)
            clay.paint(
                at.STRIPES,
                Frame(cheek.turn @ roll(math.pi / 2), cheek.origin),
                (b * 0.40, 0.14, c * 0.34),
                colour,
                "head",
                soft=0.14,
                frequency=40.0,
                wobble=0.2,
                bend=0.2,
                opacity=opacity,
            )
    elif kind == "spots":
        clay.paint(
            at.SPOTS,
            Frame(IDENTITY, middle),
            (3.0, 3.0, 3.0),
            colour,
            HIDE.replace(" muzzle", ""),
            frequency=7.0 / amount,
            bend=0.40,
            opacity=opacity,
        )
    elif kind == "patches":
        clay.paint(
            at.PATCHES,
            Frame(yaw(0.4), middle),
            (3.0, 3.0, 3.0),
            colour,
            "body neck head ear leg_front leg_hind",
            frequency=3.0 / amount,
            bend=0.40,
            opacity=opacity,
        )
    elif kind == "saddle":
        blob(
            Frame(IDENTITY, middle + vec(-length * 0.05, waist * 1.25)),
            (length * 0.75 * amount, waist * 1.25 * amount, 1.0),
            "body neck tail",
            0.14,
            0.3,
        )
    elif kind == "blaze":
        blob(
            Frame(head.turn, head(a * 0.95, b * 0.25)),
            (a * 0.6, b * 0.95, c * 0.20 * amount),
            "head muzzle",
            0.16,
            0.15,
        )
    elif kind == "shoulders":
        blob(Frame(IDENTITY, j.chest(0.02, -chest * 0.2)), (chest * 0.95 * amount, 1.0, 1.0), "body neck", 0.12, 0.2)

    elif kind == "fawn":
        # Light spots on the upper flanks only.
        clay.paint(
            at.SPOTS,
            Frame(IDENTITY, middle + vec(-0.04, waist * 0.75)),
            (length * 0.72, waist * 0.85, 1.0),
            colour,
            "body",
            soft=0.1,
            frequency=11.0,
            bend=0.26,
            opacity=opacity,
        )
    elif kind == "nostrils":
        for side in (1, -1):
            place = head.child(a * 0.76 + long + tip * 0.7, -j.muzzle_drop + tip * 0.10, side * tip * 0.36)
            clay.paint(
                at.DISC, place, (0.12, tip * 0.26, tip * 0.15), colour, "snout muzzle", soft=0.003, opacity=opacity
            )
    elif kind == "throat":
        # The belly's plates go on up the throat.
        blob(
            Frame(IDENTITY, mix(j.chest.origin, head.origin, 0.35) + vec(chest * 1.0, -0.02)),
            (chest * 0.62, chest * 1.5, chest * 0.66),
            "neck body",
            0.12,
            0.1,
        )
        blob(
            Frame(IDENTITY, middle - vec(0.0, waist * 1.15)),
            (length * 1.2, waist * 1.0, waist * 0.9),
            "body",
            0.10,
            0.1,
        )
    elif kind == "tail_rings":
        clay.paint(
            at.STRIPES,
            Frame(IDENTITY, j.hip.origin),
            (3.0, 3.0, 3.0),
            colour,
            "tail",
            frequency=34.0 * amount,
            opacity=opacity,
        )
    elif kind == "tail":
        clay.paint(at.BLOB, Frame(IDENTITY, middle), (3.0, 3.0, 3.0), colour, "tail", opacity=opacity)
    elif kind == "face":
        # A heart of bare skin around the eyes.
        size, azimuth, elevation = j.eye
        for side in (1, -1):
            place = on_ball(head, j.radii, side * azimuth * 0.95, elevation, 1.0)
            clay.paint(
                at.BLOB, place, (0.12, size * 2.3 * amount, size * 2.0 * amount), colour, "head muzzle", soft=0.06
            )
    elif kind == "scales":
        clay.paint(
            at.SPOTS,
            Frame(IDENTITY, middle + vec(0.0, waist)),
            (3.0, waist * 1.1, 3.0),
            colour,
            "body neck tail",
            soft=0.2,
            frequency=15.0,
            bend=0.24,
            opacity=opacity,
        )
