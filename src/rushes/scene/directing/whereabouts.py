"""Where exactly in a place somebody is seen: in the water of a sea, in the tank of an aquarium, on the canal of a town.

A place that is named, or that was chosen because none is, gives way here to the nearer one that its subjects live in or come with.
Pure and standard library only; what place a prompt names is `named_place.py`'s, which one it leaves open `choosing.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Subject
from ..place_names import UNDER_A_ROOF
from ..words.lexicon import Findings, is_somebody, subject_rows
from .parts.casting import FISH

SEAS = ("beach", "ocean")  # whoever lives below the surface is shown there
WATERS = ("lake", "river", "lily pond", "koi pond")
FROM_ABOVE = ("high", "overhead")
BELOW = ("underwater", "coral reef", "sunken city", "pond floor")
ASHORE = ("jump", "walk", "crawl", "climb", "run", "lie_down", "stand", "dig")  # what is not done below the surface
NEVER_OUTDOORS = ("fireplace", "bed", "oven", "refrigerator", "bathtub", "toilet", "washing machine")
"""What is in the house that is named, whoever else is: "a family around the fireplace of a cabin"."""
ON_FOOT = ("", "stand", "walk", "run", "dance", "jump", "wait", "look_up", "laugh", "sing")
"""What somebody does with an umbrella in hand."""
DOWNHILL = ("ski", "snowboard")
"""What is done on a slope of the mountains, and not on the flat before them."""
ON_A_PLANET = ("land", "take_off", "park")
TUNNEL_MOUTH = "tunnel_mouth"
BY_THE_SEA = ("ocean", "cliff")
FOUR_WHEELED = (
    "car", "taxi", "bus", "truck", "policecar", "ambulance", "fireengine", "doubledecker", "convertible", "jeep", "icecreamtruck",
)  # fmt: skip
"""Figures of what drives on a road by itself."""
TWO_WHEELED = ("motorcycle", "bicycle")
ON_ROADS = (*FOUR_WHEELED, *TWO_WHEELED)
THROUGH_HILLS = ("train", *FOUR_WHEELED)
RIDING = ("drive_car", "ride_motorcycle", "ride_scooter", "ride_bicycle")
GROUND = re.compile(
    r"(?: down| together| alone| quietly| cross-legged| back)* (?:up)?(?:on|in|upon) (?:the |a |some |his |her |their )?(?:[\w-]+ )?"
    r"(?:sand|grass|snow|ground|lawn|beach|meadow|dunes?|rug|carpet|floor|leaves|moss|sidewalk|pavement)\b"
    r"|(?:下来?)?[在到](?:了)?(?:[^，。,.]{0,4})(?:沙滩|草地|草坪|地上|地面|地板|雪地|沙子|地毯)上?"
    r"| (?:auf|im) (?:dem |den |das |der )?(?:boden|sand|gras|wiese|rasen|schnee|strand|teppich)\b"
    r"| (?:sur|dans) (?:le |la |l')(?:sable|sol|herbe|plage|neige|tapis|pelouse)\b"
    r"| (?:en|sobre) (?:el |la )(?:suelo|arena|hierba|césped|playa|nieve|alfombra)\b"
)
AT_GROUND = re.compile(
    r"(?:沙滩|草地|草坪|地上|地面|地板|雪地|沙子|地毯)上?(?:静静地|安静地)?$|(?:砂浜|地面|床|草の上|芝生|砂の上)に$"
)
"""Behind and before a verb that seats somebody: what is the ground there."""
ON_STAIRS = ("climb_stairs", "descend_stairs")
FLIGHTS = ("staircase", "stone_steps")
"""Places that have stairs."""
WITH_STEPS = ("temple", "park", "garden", "mountains", "courtyard", "forest", "cliff", "village", "valley")
"""Places whose stairs are outdoors."""
AT_FOOTBALL = ("shoot_goal", "save_goal")
IN_THE_SEA = ("", "swim", "float", "dance", "play")
"""What a mermaid does below the surface, where her tail is seen; for anything else she comes ashore."""


ROADS_ACROSS = ("street", "coast_road", "raceway", "desert_road", "country_road", "mountain_road")
ROADS_THROUGH = {
    "forest": "forest road", "desert": "desert_road", "canyon": "desert_road", "meadow": "country_road",
    "farm": "country_road", "wheat field": "country_road", "mountains": "mountain_road", "valley": "mountain_road",
}  # fmt: skip
"""The road that runs there, where a prompt names one besides: "along a highway in the desert"."""
FIELD_ROADS = {"farm": "country_road", "wheat field": "country_road"}
"""The road of a dirt road or a trail there, which is one of a forest otherwise."""
BY_ROAD = ("meadow", "mountains")
"""Where a motor vehicle that drives keeps to it, named or not."""


ON_TOP_OF_IT = ("castle", "palace", "house", "windmill", "cathedral", "temple", "tower", "lighthouse")
"""Places of one building that may stand on a hill: `places/nature/hill.py` has them there."""
STAND_ALONE = ("tree", "pine tree", "palm tree", "cherry tree", "tent", "statue", "scarecrow", "obelisk")
"""And what else may."""
FEW_ON_A_HILL = 3
AT_ONE_SPOT = (
    "", "stand", "sit", "sit_floor", "wait", "look_up", "wave", "dance", "sing", "play", "read", "fly_kite", "play_guitar", "play_flute",
    "play_violin", "paint", "pray", "meditate", "do_yoga", "point", "laugh", "photograph", "walk", "jump", "talk", "hug", "sleep", "lie_down", "howl",
)  # fmt: skip
"""What is done on the top of a hill, that is no way over it."""
_THE_HILL = r"(?:(?:an?|the)\s)?(?:[\w-]+,?\s){0,2}(?:hill(?:top|side)?|knoll|hillock|mound)\b"
ON_A_HILL = re.compile(
    rf"\b(?:on|upon|atop|crowning|overlooking from|on top of|at the top of|up on)\s{_THE_HILL}|\bhill-?top\b|"
    r"\b(?:en|sobre|encima de|en lo alto de|en la cima de|no|na|em|em cima de|no alto d[aeo]|no topo d[aeo]|sur|au sommet d(?:e|'une)|en haut d(?:e|'une)|su|sulla|in cima a(?:lla)?|auf)\s"
    r"(?:(?:un|una|une|uma?|la|le|el|o|a|einem|einer|dem|der)\s)?(?:[\w-]+\s){0,2}(?:colina|cerro|loma|morro|outeiro|colline|butte|collina|colle|hügel|anhöhe)\b|\bsull['’]altura\b|"
    r"\bна\s(?:\w+\s){0,2}(?:холм\w*|пригорк\w*|вершине холма)|(?:山丘|小山|山坡|丘陵|小丘|山岗|山头|山顶|丘|山)(?:之)?[上顶]|(?:丘|小山|山)の(?:上|頂)|(?:丘|高台)に|언덕\s?(?:위|꼭대기|에)",
    re.IGNORECASE,
)
YIELDING = ("sky", "meadow", "ocean")  # named in passing: a nearer place in the same prompt is meant


def firmest(stages: Sequence[str]) -> str:
    """Of lands that all yield the one to stand on: of a meadow above the sea its cliff, under a sky what is not the sky."""
    return (
        "cliff" if {"meadow", "ocean"} <= set(stages) else next(name for name in reversed(YIELDING) if name in stages)
    )


def on_the_ground(findings: Findings, subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """ "She sits down on the sand": a person who sits on the ground itself is on no bench."""
    said = [m for m in findings.matches if (m.category, m.value) == ("action", "sit")]
    if not any(GROUND.match(findings.text, m.end) or AT_GROUND.search(findings.text[: m.start]) for m in said):
        return tuple(subjects)
    return tuple(
        replace(one, action="sit_floor") if one.action == "sit" and not one.relation and is_somebody(one.kind) else one
        for one in subjects
    )


SIPPED = ("drink", "drink_coffee", "drink_beer", "drink_wine", "eat_icecream", "eat_snack")


def seated(findings: Findings, place: str, subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """ "She sits by the window drinking tea": who is alone in a room and sits, on no seat that is named, drinks in an armchair."""
    sits = any((m.category, m.value) == ("action", "sit") for m in findings.matches)
    people = [one for one in subjects if is_somebody(one.kind)]
    if not sits or place not in UNDER_A_ROOF or len(people) != 1 or people[0].relation in ("on", "in", "ride"):
        return tuple(subjects)
    return tuple(
        replace(one, action=f"sit_{one.action}") if one in people and one.action in SIPPED else one for one in subjects
    )


IN_THE_GREEN = (
    "park", "meadow", "garden", "forest", "beach", "lake", "river", "flower field", "lavender field", "mountains", "valley", "island", "cliff", "bamboo",
)  # fmt: skip
"""Where those who eat together do so on a blanket."""


GOAL = re.compile(
    r"(?:\b(?:in)?to|\btowards?|\bfor|\bhacia|\bal?|\bvers|\bdans|\bins?|\bzum|\brichtung|\bverso|\bnello|\bpara|\bao|\brumo ao|(?<!\w)(?:в|к|на))\s"
    r"(?:(?:the|el|la|le|den|das|o|a|lo|outer|deep|open)\s|l')*$|(?:飞向|飞往|冲向|冲入|升入|升向|射向|进入|飞入)$"
)
IS_GOAL = re.compile(r"(?:へ|に向か|を目指|으로|로(?!켓)|을 향|를 향)")
"""Before and behind a place: what says that somebody is on the way there, and not there."""
FAR_UP = ("space", "sky", "moon", "mars", "planet")


def bound_for(findings: Findings, place: str, subjects: Sequence[Subject]) -> bool:
    """Whether that is where what takes off goes: "a rocket launches into space" is seen to leave the ground."""
    if place not in FAR_UP or all(subject.action != "take_off" for subject in subjects):
        return False
    named = [m for m in findings.matches if m.category == "place" and m.value.partition("/")[0] == place]
    return bool(named) and all(
        GOAL.search(findings.text[: m.start]) or IS_GOAL.match(findings.text, m.end) for m in named
    )


def at_a_picnic(place: str, subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Several people who eat in the green, and no table is named, sit around a blanket: nobody carries a table there for each."""
    eaters = [one for one in subjects if one.action == "eat" and is_somebody(one.kind) and not one.relation]
    tables = any(one.kind in ("table", "desk", "bench") for one in subjects)
    if place not in IN_THE_GREEN or tables or sum(one.count for one in eaters) < 2:
        return subjects
    return tuple(replace(one, action="picnic") if one in eaters else one for one in subjects)


def under_way(place: str, subjects: tuple[Subject, ...], *, on_a_road: bool) -> tuple[Subject, ...]:
    """On a road across the picture drives what is not said to be parked, or to be anything to anybody; who climbs where stairs are
    goes up them, and walks where none are. `on_a_road`: the prompt names one; if not, two wheels stand without anybody on them, and
    so does what is beside them."""
    if place == "koi pond" and all(s.figure in FISH and not s.relation for s in subjects):
        return ()  # they are those that swim in it
    on_foot = {"climb": "climb_stairs"} if place in FLIGHTS else dict.fromkeys(ON_STAIRS, "walk")
    if place == "stone_steps":
        on_foot = dict.fromkeys(("climb", "walk", "rock_climb"), "climb_stairs")
    subjects = tuple(replace(s, action=on_foot.get(s.action, s.action)) for s in subjects)
    if place not in ROADS_ACROSS or not (on_a_road or all(s.figure not in TWO_WHEELED for s in subjects)):
        return subjects
    related = {s.relation_to for s in subjects}
    return tuple(
        replace(s, action="drive") if s.figure in ON_ROADS and not (s.action or s.relation or n in related) else s
        for n, s in enumerate(subjects)
    )


def under_umbrellas(weather: str, subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Umbrellas that go through the rain are over people, named or not: none floats along a street by itself."""
    if weather not in ("rain", "storm"):
        return subjects
    if subjects and all(s.kind == "umbrella" and s.count > 1 and not s.relation for s in subjects):
        return tuple(
            replace(
                s, kind="human", figure="human", action="walk_umbrella", colour=None, pattern="", stand_in_colour=None
            )
            for s in subjects
        )
    own = [n for n, s in enumerate(subjects) if s.kind == "umbrella" and s.count == 1 and not s.relation]
    tied = {s.relation_to for s in subjects if s.relation}
    carriers = [
        n
        for n, s in enumerate(subjects)
        if is_somebody(s.kind) and s.count == 1 and not s.relation and s.action in ON_FOOT
    ]
    if len(own) != 1 or own[0] in tied or not carriers:
        return subjects
    return tuple(
        replace(s, relation="hold", relation_to=own[0]) if n == carriers[0] else s for n, s in enumerate(subjects)
    )


def on_a_hill(findings: Findings, place: str, setting: str, subjects: Sequence[Subject]) -> tuple[str, str]:
    """The place and setting where a building that makes a place by itself is said to stand on a hill; a tree that stands there alone,
    or a few who do what can be done on its top, take its place."""
    if not ON_A_HILL.search(findings.text):
        return place, setting
    alone = len(subjects) == 1 and subjects[0].count == 1 and subjects[0].kind in STAND_ALONE
    few = 1 <= sum(one.count for one in subjects) <= FEW_ON_A_HILL
    there = few and all(_may_be_on_a_hill(one) for one in subjects)
    if place == "meadow" and (alone or there):
        return "hill", setting
    return ("hill", place) if place in ON_TOP_OF_IT else (place, setting)


def _may_be_on_a_hill(subject: Subject) -> bool:
    """Whether it is somebody on foot, or an animal, that keeps to one spot, or what belongs to one."""
    row = subject_rows()[subject.kind]
    on_land = not row.fixed and row.habitat not in (*SEAS, *WATERS, *BELOW, *FAR_UP) and subject.figure not in ON_ROADS
    return bool(subject.relation) or (on_land and subject.action in AT_ONE_SPOT)


def nearer(place: str, setting: str, subjects: Sequence[Subject], *, stated: bool, angle: str = "") -> tuple[str, str]:
    """The place and setting in which these are seen; `stated`: the prompt names the place; `angle`: from where they are looked at."""
    if any(subject.kind == "lily pad" for subject in subjects) and (place in WATERS or not stated):
        return "lily pond", setting
    if any(subject.kind == "gondola" for subject in subjects) and (place in WATERS or not stated):
        return "canal", setting
    if place in WITH_STEPS and stated and any(s.action in ON_STAIRS for s in subjects):
        return "stone_steps", setting  # outdoors they are of stone
    if place in FLIGHTS and any(subject.action in ON_STAIRS for subject in subjects):
        return place, setting or place  # the verb names the stairs
    if place == TUNNEL_MOUTH and subjects and not any(subject.figure in THROUGH_HILLS for subject in subjects):
        return "tunnel", "tunnel"  # only what drives by itself is seen to come out of one
    if not subjects:
        return place, setting
    first = subjects[0]
    if place == "baseball_stadium" and any(s.action in AT_FOOTBALL for s in subjects):
        return "football field", setting
    row = subject_rows()[first.kind]
    home, fixed = row.habitat, row.fixed
    if first.kind == "mermaid" and (place == "ocean" or not stated):
        at_home = first.action in IN_THE_SEA
        return ("underwater" if at_home else place if stated else "beach"), setting
    if place == "mountains" and first.action in DOWNHILL:
        return "ski slope", setting or place
    if place in BY_THE_SEA and any(s.figure in ON_ROADS or s.action in RIDING for s in subjects):
        return "coast_road", setting  # "a car drives along the ocean"
    if place in BY_ROAD and first.figure in ON_ROADS and first.action == "drive" and not first.relation:
        return ROADS_THROUGH[place], setting
    if place in WATERS and first.figure in FISH and first.action not in (*ASHORE, "float"):
        # A koi in a pond is seen where it swims, or through its clear water.
        return "koi pond" if angle in FROM_ABOVE else "pond floor", setting
    others = ("boat", "mermaid")
    if place in SEAS and home in BELOW and first.action not in ASHORE and all(s.kind not in others for s in subjects):
        return "underwater", setting  # "a fish in the ocean": that is where it can be seen
    if place == "planet" and home == "space" and first.action not in ON_A_PLANET and not is_somebody(first.kind):
        return "space", setting  # what flies past a planet is seen from where it flies
    if fixed and place == "ocean" and home == "beach":
        return "beach", setting  # what stands on the shore
    if fixed and place in ("house", "village") and home in UNDER_A_ROOF:
        return home, ""  # what stands in a house is shown in it
    if place in ("house", "village") and any(subject.kind in NEVER_OUTDOORS for subject in subjects):
        return next(subject_rows()[s.kind].habitat for s in subjects if s.kind in NEVER_OUTDOORS), ""
    if place == "aquarium" and home in BELOW:
        return "underwater", setting  # who lives in the tank is shown in the tank
    return place, setting
