"""Everything a person can hold, sit on or work at: the register of tools. The tools are beside this file.

A new tool is one function that models on a `Bench`, nose to +x, y up; a held tool has its grip at the origin and stands
upright. Must not: know any action.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import (
    adventure,
    animals,
    athletics,
    carried,
    craft,
    garden,
    hands,
    handwork,
    home,
    kitchen,
    lively,
    music,
    rest,
    ride,
    snow,
    sport,
    table,
    trades,
    washing,
    work,
    worn,
)
from .register import Tool

TOOLS: Mapping[str, Tool] = MappingProxyType(
    {
        **music.KIT, **sport.KIT, **home.KIT, **craft.KIT, **ride.KIT, **worn.KIT,
        **hands.KIT, **rest.KIT, **trades.KIT, **snow.KIT, **animals.KIT, **athletics.KIT, **lively.KIT,
        **garden.KIT, **kitchen.KIT, **carried.KIT, **table.KIT, **washing.KIT, **adventure.KIT, **work.KIT,
        **handwork.KIT,
    }
)  # fmt: skip
