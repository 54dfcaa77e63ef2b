"""Autumn over a place: grass, hedges and far woods turn gold and rust where they were green; leafy trees change with them.

Only colours, and only green ones: what is paved, built, sown with flowers or under snow stays. A land where palms or bamboo grow has
none. Leaves in the air are a sight; which words name the season is not known here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ..drawing.light import RGB
from ..drawing.shade import hexed, linear
from ..model import Scene
from ..places import Place
from .ground import Soil
from .hills import Hill

EVERGREEN = ("palm", "jungle_tree", "bamboo", "cactus", "acacia", "kelp", "alien_plant")
"""What grows where nothing turns."""
SWAPS: Final = {"round_tree": "autumn_tree", "cherry_tree": "autumn_tree", "bush": "autumn_bush"}
GREENER = 1.12  # than its red, from which on a colour is that of leaves
GRASS, WOODS = (0.72, (1.42, 0.86, 0.20)), (0.90, (1.70, 0.66, 0.14))
"""How far they turn, and red, green and blue of what they turn to, for a green of 1: linear."""


def has_autumn(place: Place) -> bool:
    """Whether leaves turn there, or behind its windows."""
    grown = {stand.prop for stand in place.stands} | {prop for rule in place.scatters for prop in rule.props}
    return place.sky in ("open", "above", "indoors") and not grown & set(EVERGREEN)


def swaps(place: Place) -> dict[str, str]:
    """What stands there in place of what."""
    return SWAPS if has_autumn(place) else {}


def over(place: Place, scene: Scene) -> Place:
    """The place as the season of a scene has it."""
    if scene.season != "autumn" or scene.weather == "snow" or not has_autumn(place):
        return place
    hills = tuple(turned_hill(hill) for hill in place.hills)
    return replace(place, hills=hills, soil=place.soil and turned_soil(place.soil))


def turned(colour: RGB, towards: tuple[float, RGB]) -> RGB:
    """A linear colour as it is in autumn: as light as it was, if it was green."""
    red, green, blue = colour
    if green < GREENER * red or green < blue:
        return colour
    share, to = towards
    gold = tuple(part * green for part in to)
    mixed = tuple(part + (other - part) * share for part, other in zip(colour, gold, strict=True))
    return mixed[0], mixed[1], mixed[2]


def turned_soil(soil: Soil) -> Soil:
    """Grass that has yellowed, and lawns beside roads."""
    return replace(
        soil,
        first=turned(soil.first, GRASS),
        second=turned(soil.second, GRASS),
        accent=turned(soil.accent, GRASS),
        marks=tuple(replace(mark, colour=hexed(_display(turned(linear(mark.colour), GRASS)))) for mark in soil.marks),
    )


def turned_hill(hill: Hill) -> Hill:
    """Woods in their colours: the lower part more than the higher, so that the two do not run into one."""
    return replace(hill, low=turned(hill.low, WOODS), high=turned(hill.high, (WOODS[0] * 0.8, WOODS[1])))


def _display(colour: RGB) -> RGB:
    red, green, blue = (part**0.5 for part in colour)
    return red, green, blue
