"""Which city is meant: one of our days, with its streets, or one of the future, whose towers are what is seen of it.

Holds no names of cities; those are in `words/geography.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...model import Subject

OF_TOWERS = re.compile(
    r"futur|n[eé]on|霓虹|ネオン|네온|неон|sci-?fi|science[- ]fiction|cyber|utop|dystop|hologra|hover|flying (?:car|taxi)|spaceship|\balien|\b(?:2[1-9]|3\d)\d\d\b|robot|android"
    r"|skyscraper|high-?rise|tower|metropol|mega-?cit|smart city|solarpunk|gratte-ciel|wolkenkratzer|hochh[aä]us|rascacielos|grattaciel|arranha-c|zukunft"
    r"|небоскр|футур|будущ|мегаполис|кибер|firework|feuerwerk|feux? d.artifice|fuochi d.artificio|fuegos artificiales|fogos|салют|фейерверк"
    r"|dubai|shanghai|shenzhen|singap|abu dhabi|\bdoha|chongqing|kuala lumpur|gotham|neo[- ]"
    r"|未来|科幻|赛博|悬浮|机器人|摩天|高楼|高层|大厦|写字楼|烟花|迪拜|上海|深圳|重庆|新加坡|近未来|高層|ビル|ロボット|花火|ドバイ|미래|로봇|빌딩|고층|마천루|불꽃|두바이|싱가포르",
    re.IGNORECASE,
)
"""What is said of a city that is seen as the city of the future, or by its towers."""
ABOVE_IT = ("fly", "fly_fire", "take_off", "land", "skydive", "float", "soar", "glide")
FROM_ABOVE = frozenset({"high", "overhead", "drone"})
"""Angles and ways of a camera from which a street is roofs alone."""


def city_of(text: str, place: str, subjects: Sequence[Subject], *, seen: Collection[str]) -> str:
    """The place that is shown for `place`: the city of the future only where the prompt wants one, or where it is looked down on.
    `seen`: the camera's angle and way."""
    if place not in ("city", "downtown"):
        return place
    if any(subject.action in ABOVE_IT or subject.size == "huge" for subject in subjects) or not FROM_ABOVE.isdisjoint(
        seen
    ):
        return "city"
    if place == "downtown" or OF_TOWERS.search(text):
        return place
    return "street" if subjects else "downtown"
