"""Grounds, birds and light that several places share. Only data."""

from __future__ import annotations

from ..drawing.shade import linear
from ..staging.ground import Soil
from .model import Extra, Living

GRASS = Soil(
    kind="soft", first=linear("#7fc25a"), second=linear("#63ad48"), accent=linear("#a5d469"), grain=0.30, patch=0.5
)
WOODLAND = Soil(
    kind="soft", first=linear("#6f9a4a"), second=linear("#7d7a45"), accent=linear("#8fb556"), grain=0.38, patch=0.75
)
SNOW = Soil(kind="soft", first=linear("#eef2fa"), second=linear("#dfe7f4"), accent=(0.0, 0.0, 0.0), grain=0.12)
BIRDS = Extra(
    figure="seagull", action="fly", count=3, height=0.55, z=(14.0, 20.0), y=(4.6, 6.4), speed=1.6,
    times=("dawn", "day", "sunset"),
)  # fmt: skip
SHAFTS = Living(kind="shafts", x=0.5, z=9.0, width=9.6, height=6.6)
"""Where light falls between crowns."""
SNOWED = (
    ("round_tree", "frosted_tree"),
    ("autumn_tree", "frosted_tree"),
    ("autumn_bush", "bush"),
    ("pine", "snow_pine"),
    ("blossom_bush", "bush"),
    ("rock", "snow_rock"),
    ("daisy", ""),
    ("grass", ""),
    ("mushroom", ""),
)
