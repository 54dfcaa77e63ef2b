"""Which city is meant: one of our days, with its streets, or one of the future, whose towers are what is seen of it.

What is a city at all says `words/geography.py`; of names only those are here that are seen by their towers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ...model import Subject
from ...words.lexicon import subject_rows

OF_TOWERS = re.compile(
    r"futur|n[eé]on|霓虹|ネオン|네온|неон|sci-?fi|science[- ]fiction|cyber|utop|dystop|hologra|\bhover(?:ing )?-?(?:car|bike|craft|board|vehicle|taxi|train)"
    r"|flying (?:car|taxi|vehicle)|spaceship|\baliens?\b|\b(?:year|in|ano|año|an|jahr|anno) (?:2[1-9]|3\d)\d\d\b|\brobot|skyscraper|high-?rise"
    r"|(?<!clock )(?<!bell )(?<!church )(?<!water )(?<!radio )\btowers?\b|towering (?:building|glass|steel|spire|block)|metropol|mega-?cit|smart city|solarpunk"
    r"|gratte-ciel|wolkenkratzer|hochh[aä]us|rascacielos|grattaciel|arranha-c|zukunft|небоскр|футур|будущ|мегаполис|кибер"
    r"|firework|feuerwerk|feux? d.artifice|fuochi d.artificio|fuegos artificiales|fogos|салют|фейерверк"
    r"|dubai|shanghai|shenzhen|singap|abu dhabi|\bdoha\b|chongqing|kuala lumpur|gotham|\bneo[- ]"
    r"|未来|科幻|赛博|悬浮|机器人|摩天|高楼|高层|大厦|写字楼|烟花|迪拜|上海|深圳|重庆|新加坡|近未来|高層|ビル|ロボット|花火|ドバイ|미래|로봇|빌딩|고층|마천루|불꽃|두바이|싱가포르",
    re.IGNORECASE,
)
"""What is said of a city that is seen as the city of the future, or by its towers."""
FUTURE = re.compile(
    r"\bfutur(?!e shot)|sci-?fi|cyber-?punk|utop|未来|科幻|赛博朋克|近未来|미래|사이버펑크|футурист|киберпанк|zukunft",
    re.IGNORECASE,
)
OF_TODAY = ("downtown", "street")
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
ABOVE_IT = ("fly", "fly_fire", "take_off", "land", "skydive", "float")
IN_THE_AIR = ("sky", "space")
"""Where those belong who are over a city and not in it."""
ON_WHEELS = (
    "car",
    "taxi",
    "bus",
    "truck",
    "policecar",
    "ambulance",
    "fireengine",
    "doubledecker",
    "convertible",
    "jeep",
    "icecreamtruck",
)
"""Figures of what an oncoming car would drive through."""
TALL = ("monster", "tornado", "robot", "train")
"""Who needs room: as tall as its houses, or on rails."""
FROM_ABOVE = frozenset({"high", "overhead", "drone"})
"""Angles and ways of a camera from which a street is roofs alone."""


def city_of(text: str, place: str, subjects: Sequence[Subject], *, seen: Collection[str]) -> str:
    """The place that is shown for `place`: the city of the future only where the prompt wants one, or where it is looked down on.
    `seen`: the camera's angle and way."""
    if place not in ("city", "downtown"):
        return place
    whole = FROM_AFAR.search(text) is not None or not FROM_ABOVE.isdisjoint(seen)
    if whole or any(_is_above(subject) for subject in subjects):
        return "city"
    if place == "downtown":
        drives = any(subject.figure in ON_WHEELS for subject in subjects)
        return "street" if drives and not BUSY.search(text) else place
    if OF_TOWERS.search(text):
        return place
    if OLD.search(text):
        return "village"
    return "street" if subjects else "downtown"


def turned(text: str, place: str) -> str:
    """The place that a change makes of a city: "make it futuristic" builds the towers."""
    return "city" if place in OF_TODAY and FUTURE.search(text) else place


def _is_above(subject: Subject) -> bool:
    away = subject.action in ABOVE_IT or subject.size == "huge" or subject.kind in TALL
    return away or subject_rows()[subject.kind].habitat in IN_THE_AIR
