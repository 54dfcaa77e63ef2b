"""Which city is meant: one of our days, with its streets or seen whole by its towers, or one of the future.

What is a city at all, and which by its name, say `words/geography.py` and `words/places.py`; what is said of one besides is read here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...model import Subject
from ...motions import FLYING
from ...words.lexicon import subject_rows
from ..whereabouts import FOUR_WHEELED

FUTURE_CITY = "future_city"
HIGH_RISES = "high-rises"
"""The setting of a city that is known for its towers, and seen by them."""
FUTURE = re.compile(
    r"\bfutur(?!e shot)|sci-?fi|science[- ]fiction|cyber(?!truck|monday|café|cafe|security|attack)|utop|dystop|solarpunk|smart city|hologra|\b(?:hover|flying )(?:ing )?[ -]?(?:cars?|bikes?|crafts?|boards?|vehicles?|tax[iy]s?|taxis|trains?)\b"
    r"|spaceship|\baliens?\b|\b(?:year|in|ano|año|an|jahr|anno) (?:2[1-9]|3\d)\d\d\b|\brobot|\bneo[- ]"
    r"|zukunft|fliegende\w* (?:auto|taxi)|(?:coches|carros|autos|taxis) volador|voitures? volante|taxis? volant|carros? voador|(?:auto|macchine) volant|летающ\w+ (?:машин|автомобил|такси)"
    r"|футур|будущ|кибер|未来|科幻|赛博|悬浮|飞行汽车|飞车|机器人|サイバー|空飛ぶ(?:車|クルマ|タクシー)|ロボット|미래|사이버|로봇|하늘을 나는 (?:자동차|차|택시)|날아다니는 (?:자동차|차)",
    re.IGNORECASE,
)
"""What is said of a city of the future, or of what goes through one."""
OF_TOWERS = re.compile(
    r"n[eé]on|霓虹|ネオン|네온|неон|skyscraper|high-?rise|(?<!clock )(?<!bell )(?<!church )(?<!water )(?<!radio )\btowers?\b|towering (?:building|glass|steel|spire|block)|metropol|mega-?cit"
    r"|gratte-ciel|wolkenkratzer|hochh[aä]us|rascacielos|grattaciel|arranha-c|небоскр|мегаполис"
    r"|firework|feuerwerk|feux? d.artifice|fuochi d.artificio|fuegos artificiales|fogos|салют|фейерверк"
    r"|摩天|高楼|高层|大厦|写字楼|烟花|高層|ビル|花火|빌딩|고층|마천루|불꽃",
    re.IGNORECASE,
)
"""What is said of a city that is seen by its towers."""
CITIES = ("city", "downtown")
FROM_AFAR = re.compile(
    r"\b(?:over|above|overlook\w*|over-looking) (?:\w+ ){0,3}(?:city|town|new york|london|chicago|buildings)\b|\b(?:looking|looks|look|gaz\w+|star\w+) (?:down )?(?:on|at|over) (?:\w+ ){0,2}city\b"
    r"|\bcity (?:below|on the horizon|in the (?:distance|clouds|sky|desert|background)|floating|seen from)|\bfloating city|\bcity lights below|\bfrom (?:a|the) (?:hill|mountain|rooftop|plane|sky)"
    r"|\b(?:über|oberhalb) (?:der|einer) (?:\w+ )?stadt|\b(?:sobre|encima de|por encima de) (?:la|una) ciudad|\b(?:au-dessus de|survol\w+|surplomb\w+) (?:la|une) ville|\b(?:sopra|sorvola\w*) (?:la|una) città"
    r"|\b(?:sobre|acima d)a? (?:a |uma )?cidade|над (?:ночным )?городом|城市上空|俯瞰|都市の上|街の上|도시 (?:위|상공)",
    re.IGNORECASE,
)
"""What is said of a city that is seen as a whole, from above or from outside."""
OLD = re.compile(
    r"\b(?:ancient|medieval|roman|old|renaissance|victorian|colonial|historic) (?:\w+ )?city\b|古城|古代城市|中世纪(?:的)?城市"
    r"|\bciudad (?:antigua|medieval)|\b(?:vieille|ancienne) ville|\bville (?:médiévale|antique)|\b(?:alte|antike|mittelalterliche) stadt|древн\w+ город|средневеков\w+ город",
    re.IGNORECASE,
)
BUSY = re.compile(
    r"downtown|traffic|rush hour|city cent|市中心|闹市|车流|车水马龙|centre-ville|innenstadt|centro de la ciudad|都心|도심"
)
"""What stays the road in depth that it names, whatever drives there."""
ABOVE_IT = (*FLYING, "take_off", "land", "skydive", "float")
IN_THE_AIR = ("sky", "space")
"""Where those belong who are over a city and not in it."""
TALL = ("monster", "tornado", "robot", "train")
"""Who needs room: as tall as its houses, or on rails."""
FROM_ABOVE = frozenset({"high", "overhead", "drone"})
"""Angles and ways of a camera from which a street is roofs alone."""


def city_of(text: str, place: str, setting: str, subjects: Sequence[Subject], *, seen: Collection[str]) -> str:
    """The place that is shown for `place`: a city is seen whole where it is looked down on or known for its towers, else its streets.
    `seen`: the camera's angle and way."""
    if place not in CITIES:
        return place
    if FUTURE.search(text):
        return FUTURE_CITY
    if _is_whole(text, seen) or any(_is_above(subject) for subject in subjects):
        return "city"
    if place == "downtown":
        drives = any(subject.figure in FOUR_WHEELED for subject in subjects)
        return "street" if drives and not BUSY.search(text) else place
    if setting == HIGH_RISES or OF_TOWERS.search(text):
        return place
    if OLD.search(text):
        return "village"
    return "street" if subjects else "downtown"


def turned(text: str, place: str, *, seen: Collection[str]) -> str:
    """The place that a change makes of a city: "make it futuristic" and "with flying cars" build the one of the future, and who looks
    down from above sees it whole."""
    if place not in (*CITIES, "street"):
        return place
    if FUTURE.search(text):
        return FUTURE_CITY
    return "city" if place in CITIES and _is_whole(text, seen) else place


def _is_whole(text: str, seen: Collection[str]) -> bool:
    return FROM_AFAR.search(text) is not None or not FROM_ABOVE.isdisjoint(seen)


def _is_above(subject: Subject) -> bool:
    away = subject.action in ABOVE_IT or subject.size == "huge" or subject.kind in TALL
    return away or subject_rows()[subject.kind].habitat in IN_THE_AIR
