"""Everything a person can hold, sit on or work at: the register of tools. The tools are in `tools_*.py`.

A new tool is one function that models on a `Bench`, nose to +x, y up; a held tool has its grip at the origin and stands
upright. Must not: know any action.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from . import (
    tools_animals,
    tools_athletics,
    tools_craft,
    tools_hands,
    tools_home,
    tools_lively,
    tools_music,
    tools_rest,
    tools_ride,
    tools_snow,
    tools_sport,
    tools_trades,
    tools_worn,
)
from .tools_register import Tool

TOOLS: Mapping[str, Tool] = MappingProxyType(
    {
        **tools_music.KIT, **tools_sport.KIT, **tools_home.KIT, **tools_craft.KIT, **tools_ride.KIT, **tools_worn.KIT,
        **tools_hands.KIT, **tools_rest.KIT, **tools_trades.KIT, **tools_snow.KIT, **tools_animals.KIT, **tools_athletics.KIT, **tools_lively.KIT,
    }
)  # fmt: skip
