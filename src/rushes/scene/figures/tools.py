"""Everything a person can hold, sit on or work at: the register of tools. The tools are in `tools_*.py`.

A new tool is one function that models on a `Bench`, nose to +x, y up; a held tool has its grip at the origin and stands
upright. Must not: know any action.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import (
    tools_adventure,
    tools_animals,
    tools_athletics,
    tools_carried,
    tools_craft,
    tools_garden,
    tools_hands,
    tools_home,
    tools_kitchen,
    tools_lively,
    tools_music,
    tools_rest,
    tools_ride,
    tools_snow,
    tools_sport,
    tools_table,
    tools_trades,
    tools_washing,
    tools_worn,
)
from .tools_register import Tool

TOOLS: Mapping[str, Tool] = MappingProxyType(
    {
        **tools_music.KIT, **tools_sport.KIT, **tools_home.KIT, **tools_craft.KIT, **tools_ride.KIT, **tools_worn.KIT,
        **tools_hands.KIT, **tools_rest.KIT, **tools_trades.KIT, **tools_snow.KIT, **tools_animals.KIT, **tools_athletics.KIT, **tools_lively.KIT,
        **tools_garden.KIT, **tools_kitchen.KIT, **tools_carried.KIT, **tools_table.KIT, **tools_washing.KIT, **tools_adventure.KIT,
    }
)  # fmt: skip
