"""Lizards and chameleons: one row per animal."""

from __future__ import annotations

from .quadruped import QUADRUPED, Quadruped
from .quadruped_coat import Marking
from .quadruped_joints import Ears, Extras, Tail
from .species import Species

REPTILES: tuple[Species, ...] = (
    Species(
        name="lizard",
        archetype=QUADRUPED,
        domain="ground",
        height=0.3,
        palette={"coat": "#7fae4e", "accent": "#4c7a3a", "belly": "#eef0c0", "nose": "#3a5230", "inner": "coat*0.7"},
        shape=Quadruped(
            cute=0.5,
            length=0.66,
            leg=0.30,
            chest=0.115,
            waist=0.105,
            rump=0.11,
            breadth=0.17,
            limb=(0.055, 0.042, 0.038),
            paw=(0.07, 0.028, 0.07),
            neck=(0.11, 0.5),
            neck_radii=(0.10, 0.09),
            head=(0.145, 0.115, 0.16),
            muzzle=(0.14, 0.1, 0.07),
            muzzle_drop=0.025,
            nose=0.001,
            gaze=0.55,
            eye=(0.046, 0.62, 0.5),
            mouth=1.0,
            ears=Ears(kind="none"),
            tail=Tail(kind="thin", length=1.15, radius=0.075, lift=-0.02, curl=0.06, taper=0.9),
            coat=(
                Marking(kind="belly", colour="belly", amount=1.1),
                Marking(kind="throat", colour="belly"),
                Marking(kind="spots", colour="accent", amount=0.4),
                Marking(kind="nostrils", colour="nose"),
            ),
            fuzz=0.1,
            lively=0.8,
        ),
        paces={"walk": 0.8, "run": 0.4},
    ),
    Species(
        name="chameleon",
        archetype=QUADRUPED,
        domain="ground",
        height=0.42,
        palette={"coat": "#58b86a", "accent": "#2f8f8a", "belly": "#f0e68a", "nose": "#2f5a3a", "inner": "coat*0.7"},
        shape=Quadruped(
            cute=0.6,
            length=0.5,
            leg=0.36,
            chest=0.15,
            waist=0.16,
            rump=0.12,
            breadth=0.11,
            limb=(0.058, 0.044, 0.04),
            paw=(0.06, 0.034, 0.06),
            neck=(0.1, 0.65),
            neck_radii=(0.12, 0.11),
            head=(0.165, 0.155, 0.18),
            muzzle=(0.12, 0.09, 0.075),
            muzzle_drop=0.03,
            nose=0.001,
            gaze=0.6,
            eye=(0.066, 0.66, 0.3),
            mouth=1.0,
            ears=Ears(kind="none"),
            tail=Tail(kind="thin", length=1.5, radius=0.085, lift=0.75, curl=-0.62, taper=0.75),
            extras=Extras(scutes=True),
            coat=(
                Marking(kind="stripes", colour="accent", amount=0.6),
                Marking(kind="belly", colour="belly", amount=0.9),
                Marking(kind="throat", colour="belly"),
                Marking(kind="nostrils", colour="nose"),
            ),
            fuzz=0.1,
            lively=0.4,
        ),
        paces={"walk": 2.4, "run": 1.4},
    ),
)
