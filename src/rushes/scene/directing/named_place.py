"""The place that a prompt decides on, of all the places, cities and lands that it names.

Pure and standard library only. What is named in passing is `passing.py`'s, where exactly somebody is seen there `whereabouts.py`'s.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from ..place_names import BUILT, INDOORS, MONUMENTS, OFF_WORLD
from ..words.geography import OF_THEIR_OWN
from ..words.lexicon import Findings, Match, fine_actions, subject_rows
from .whereabouts import FIELD_ROADS, ROADS_THROUGH, YIELDING, firmest

EIFFEL = "tower/eiffel tower"
"""The landmark whose stage is also that of a tower without a name."""
ONE_TRAVELS_ALONG = ("golden gate", "great wall")
"""Landmarks that go on wherever one follows."""
DOES = re.compile(r"\s(?:is\s|starts\s|begins to\s)?")
"""Between a landmark and what it is said to do itself."""
UNLIKE = frozenset(name.strip() for name in OF_THEIR_OWN.replace("\n", " ").split(","))
BROAD = (
    "beach", "ocean", "mountains", "lake", "forest", "meadow", "desert", "river", "valley", "village", "city", "sky", "island", "arctic",
)  # fmt: skip
TOWNS = ("sunken city", "city", "street", "downtown", "village", "skyline")
"""Named beside the bottom of the sea, they are there."""
LANDMARKS = (
    "lighthouse", "castle", "palace", "windmill", "temple", "waterfall", "volcano", "pyramid", "cathedral", "bridge", "tower",
    "carrousel", "amusement_park",
)  # fmt: skip
"""What a broad land has in it: named beside one, it is what is to be seen ("mountains with a castle")."""
GREAT_HOUSES = ("castle", "palace", "tower", "mansion", "pool_villa", "house", "lighthouse", "temple")
"""Whose rooms are named besides: "a castle kitchen"."""
LANDFORMS = ("canyon", "valley", "desert", "mountains", "cave", "volcano", "meadow", "cliff", "lake", "river", "sky")
"""Named beside another world, they are of it."""
ON_IT = re.compile(
    r"\b(?:on|onto|auf|sur|en|em|na|no|su|sulla|sul|на)\s(?:(?:the|an?|dem|der|einem|la|le|el|lo|il|um|una?|surface of|another|other|some|distant|alien|otr[oa]|un|une|autre|outro|"
    r"anderen|altro|другой)\s)*$"
)
IS_OF_IT = re.compile(r"\s?(?:上|表面|の|에|의)")
"""Before another world and behind it: what says that something is there."""
SHOPFRONTS = (
    "restaurant", "bar", "cafeteria", "supermarket", "bakery shop", "pharmacy", "library", "movie theater", "nightclub", "hospital",
    "art gallery", "museum", "stage", "garage", "office",
)  # fmt: skip
"""Rooms with a front on a street."""
BEFORE_IT = re.compile(
    r"\b(?:in front of|outside(?: of)?|frente a(?:l)?|enfrente del?|delante del?|fuera del?|afuera del?|devant|vor|außerhalb|em frente (?:a|ao|à)|na frente d[aeo]|diante d[aeo]|fora d[aeo]|"
    r"davanti a(?:l|lla|d)?|fuori da(?:l|lla)?|перед|возле входа в|у входа в|снаружи)\s+(?:(?:the|an?|its|his|her|their|my|un|una|une|el|la|le|les|l'|einem|einer|dem|der|um|uma|o|a|il|lo)\s*)?"
    r"(?:[\w-]+\s)?$|أمام (?:ال)?$"
)
IN_ITS_FRONT = re.compile(r"的?(?:门口|门前|门外|前面|外面|店前)|の(?:前|外|店先)|\s?(?:앞|밖)")
"""Before and behind a shop: what says that somebody is outside it."""
ABOARD = ("spaceship", "space", "sky")
ROADS = ("road", "roads", "carretera", "route", "estrada", "дорога", "дороге", "дорогу", "道路", "도로")
"""Regions that run through the land that is named besides."""
STREETS = ("street", "downtown", "crosswalk")
DROWNED = ("submerged", "underwater", "under water")
ON_LEGS = ("walk", "run", "march", "crawl", "sit", "dance")  # "a turtle crosses a road": that is where it is seen
AT_WORK = tuple(room for room in INDOORS if room not in ("music studio", "library", "stage"))
"""Rooms that somebody at work is in, whatever the city."""


def place_named(values: Sequence[str]) -> str:
    """Named settings are "stage/setting"; a stage named in passing ("under the sky") yields to a nearer one."""
    stages = [value.partition("/")[0] for value in values]
    if not values:
        return ""
    monument = next(filter(is_monument, values), "")
    if monument and not any(stage in (*INDOORS, "underwater", *OFF_WORLD) for stage in stages):
        return monument
    if "coral reef" in stages:
        return values[stages.index("coral reef")]
    if "jungle" in stages and "river" in stages:
        return "jungle river"
    if "underwater" in stages or "sunken city" in stages:
        return "sunken city" if any(stage in TOWNS for stage in stages) else values[stages.index("underwater")]
    elsewhere = next((value for value, stage in zip(values, stages, strict=True) if stage in OFF_WORLD), "")
    if elsewhere and stages[0] in LANDFORMS:
        return elsewhere
    roads = ROADS_THROUGH if "highway" in stages else FIELD_ROADS if "forest road" in stages else {}
    through = next((roads[stage] for stage in stages if stage in roads), "")
    if through:
        return through
    if "village" in stages and {"village", *STREETS} >= set(stages):
        return "village"  # its street is none of a city
    if values[0] in ("city", "village"):  # a city's street is a street
        nearer = next((value for value, stage in zip(values, stages, strict=True) if stage in BUILT), "")
        if nearer:
            return nearer
    if stages[0] in (
        *GREAT_HOUSES,
        "room",
        "campus",
    ):  # a window or a fireplace is that of the room that is named besides
        nearer = next((value for value, stage in zip(values, stages, strict=True) if stage in INDOORS), "")
        if nearer:
            return nearer
    if values[0] in YIELDING and len(set(stages)) > 1:
        return next(
            (value for value, stage in zip(values, stages, strict=True) if stage not in YIELDING), firmest(stages)
        )
    landmark = next((value for value, stage in zip(values, stages, strict=True) if stage in LANDMARKS), "")
    if landmark and stages[0] in BROAD:
        return landmark
    return next(
        (value for value, stage in zip(values, stages, strict=True) if stage == stages[0] and "/" in value), values[0]
    )


def is_monument(value: str) -> bool:
    """Whether a place is a landmark that is known by its name."""
    return value == EIFFEL or value.partition("/")[0] in MONUMENTS


def unseen(findings: Findings, place: str, setting: str) -> list[str]:
    """The landmarks of a prompt that are named and not to be seen: another place won, or what is built is only of their kind."""
    shown = f"{place}/{setting}"
    alive = [
        f"{match.text}: {deed.value}"
        for match, deed in itertools.product(findings.matches, repeat=2)
        if match.category == "place" and is_monument(match.value) and deed.category in ("action", "deed")
        if match.end < deed.start and DOES.fullmatch(findings.text, match.end, deed.start)
    ]  # "the Statue of Liberty eating an ice cream"
    return alive + [
        match.text
        for match in findings.matches
        if match.category in ("place", "region")
        and ((is_monument(match.value) and match.value != shown) or match.text in UNLIKE)
    ]


def located(findings: Findings) -> Findings:
    """A city or a land says where it is, unless a nearer place is named or what is done has a room of its own."""
    regions = [match for match in findings.matches if match.category == "region"]
    if not regions:
        return findings
    ways = [match for match in regions if match.text in ROADS]
    land = next((m for m in findings.matches if m.category == "place" and m.value in ROADS_THROUGH), None)
    if ways and land is not None:
        road = replace(land, value=ROADS_THROUGH[land.value])
        kept = (road if m is land else m for m in findings.matches if m not in regions)
        lost = (m.text for m in regions if m not in ways)
        return replace(findings, matches=tuple(kept), unknown=(*findings.unknown, *lost))
    hills = [m for m in findings.matches if m.category == "place" and m.text in ("hill", "hills", "hillside")]
    if regions[0].value in ("city", "street") and hills:  # which such a city has
        findings = findings.without(hills)
    settled = any(
        (match.category == "place" and match.value != "sky")
        or (match.category == "action" and fine_actions().get(match.value) in AT_WORK)
        for match in findings.matches
    )
    ashore = any(match.category == "action" and match.value in ON_LEGS for match in findings.matches)
    in_the_sea = not ashore and any(
        match.category == "subject" and subject_rows()[match.value].habitat in ("underwater", "coral reef")
        for match in findings.matches
    )
    if settled or in_the_sea:
        return _drowned(findings, regions).without(regions)
    return replace(
        findings,
        matches=tuple(replace(m, category="place") if m is regions[0] else m for m in findings.matches if m not in regions[1:]),
        unknown=(*findings.unknown, *(match.text for match in regions[1:])),
    )  # fmt: skip


def outside(findings: Findings) -> Findings:
    """ "In front of a bakery" is in its street, and the bakery is told as the setting."""

    def told(match: Match) -> Match:
        stage, _, setting = match.value.partition("/")
        if match.category != "place" or stage not in SHOPFRONTS:
            return match
        before, behind = BEFORE_IT.search(findings.text[: match.start]), IN_ITS_FRONT.match(findings.text, match.end)
        return replace(match, value=f"street/{setting or stage}") if before or behind else match

    return replace(findings, matches=tuple(map(told, findings.matches)))


def on_another_world(findings: Findings) -> Findings:
    """ "A market on Mars" is on Mars: the nearer place is told as its setting, and the other world is the stage."""
    places = [match for match in findings.matches if match.category == "place"]
    world = next((match for match in places if match.value in OFF_WORLD and _is_there(findings, match)), None)
    if world is None:
        return findings
    nearer = [m for m in places if m.value not in OFF_WORLD and m.value.partition("/")[0] not in (*ABOARD, *LANDFORMS)]
    if not nearer:
        return findings
    stage, _, setting = nearer[0].value.partition("/")
    there = f"{world.value}/{setting or stage}"
    matches = (replace(m, value=there) if m in (world, nearer[0]) else m for m in findings.matches)
    return replace(findings, matches=tuple(matches)).without(nearer[1:])


def _is_there(findings: Findings, world: Match) -> bool:
    """Whether something is said to be on it, and not that it is seen."""
    on_it = world.text.startswith("on ") or ON_IT.search(findings.text[: world.start]) is not None
    return on_it or "上" in world.text or IS_OF_IT.match(findings.text, world.end) is not None


def _drowned(findings: Findings, regions: Sequence[Match]) -> Findings:
    """ "New York City submerged": the city is below the sea."""
    if not any(match.value == "city" for match in regions):
        return findings
    matches = (
        replace(m, value="sunken city")
        if m.category == "place" and m.value == "underwater" and m.text in DROWNED
        else m
        for m in findings.matches
    )
    return replace(findings, matches=tuple(matches))
