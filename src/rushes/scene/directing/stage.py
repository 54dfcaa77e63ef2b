"""Where and when a scene is: what the prompt says of place, hour, weather and season, and what follows where it says nothing.

Pure and standard library only. Undecided time is day. What is left to chance is `choosing.py`'s, where exactly somebody is in a place
`whereabouts.py`'s.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import MOONS, Scene, Subject
from ..place_names import STUDIO
from ..words.lexicon import Findings, subject_rows
from ..words.phrases import unique
from .choosing import a_speaker, mood_of, place_of, season_of, sights_of, weather_of
from .named_place import STREETS, is_monument, place_named
from .sense.cities import city_of
from .whereabouts import (
    YIELDING,
    at_a_picnic,
    bound_for,
    nearer,
    on_a_hill,
    on_the_ground,
    seated,
    under_umbrellas,
    under_way,
)

FIRST_OF = ("place", "time", "weather", "season", "mood", "camera", "angle", "framing", "take", "pace")
"""Of these the prompt decides one."""
NIGHT_SIGHTS = ("aurora", "fireworks", "shooting_stars", *MOONS)  # seen in the dark alone
NOCTURNAL = ("firefly", "ghost", "jack o lantern")  # who is seen in the dark
NEON = re.compile(r"\bn[eé]on|霓虹|ネオン|네온|неон", re.IGNORECASE)
"""What makes a street one of signs that shine."""
CYBERPUNK = re.compile(
    r"\bcyber-?punk|赛博朋克|サイバーパンク|사이버펑크|киберпанк|blade ?runner|سايبربانك|साइबरपंक", re.IGNORECASE
)
"""What does so where the street itself is named."""
MACRO, SHALLOW = re.compile(r"macro|makro|微距|マクロ|макро|매크로|접사", re.IGNORECASE), "shallow_focus"
"""Of how near a shot is: what sees a hand's breadth sharp, and the style that does."""
CITY = ("", "city")
CITIES_OF_NEON = re.compile(
    r"\b(?:tokyo|tokio|tóquio|toquio|токио|osaka|осак\w+|hong ?kong|гонконг\w*|las vegas|лас-вегас\w*|bangkok|бангкок\w*)\b"
    "|东京|東京|大阪|香港|拉斯维加斯|曼谷|ラスベガス|バンコク|도쿄|오사카|홍콩|라스베이거스|방콕"
)
"""Cities that everybody thinks of at night as streets of signs."""
LIT_BY_NEON = ("village", "city", "street")
"""Where somebody is by chance whom neon is said to shine on: a street of it."""
NIGHTLY = ("space", "moon", "neon_street")
OF_THE_NIGHT = re.compile(
    r"\bnight|^street ?(?:lamp|light)s?$|^lamp ?post$|^路灯|фонар|夜|noct|(?<!weih)(?<!fast)nacht|ночн|notturn|noturn|야시|밤거리"
)
"""In the name of a place, as in "night market"; a street lamp is named for its light."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Where and when a scene is, and who is there."""

    subjects: tuple[Subject, ...]
    """Whom the words name as they are in this place; of a line alone, whoever says it."""
    place: str
    setting: str
    landmark: str
    """The monument that it is set at; empty: none."""
    time: str
    weather: str
    season: str
    mood: str
    sights: tuple[str, ...]
    styles: tuple[str, ...]
    is_lost: bool
    """Whether the prompt names nothing that is seen."""


def decided(findings: Findings, base: Scene | None) -> dict[str, str]:
    """What the prompt decides on of FIRST_OF; empty where it says nothing. Of a place and its setting both, as "village/india"."""
    found = {name: _first(findings, name) for name in FIRST_OF}
    if base is not None:  # of two, the one where the scene is not: "it runs out of the forest onto a beach"
        found["place"] = _elsewhere(findings, base) or found["place"]
    return found


def stage_of(
    findings: Findings,
    found: Mapping[str, str],
    subjects: Sequence[Subject],
    *,
    chance: random.Random,
    in_studio: bool,
    may_be_lost: bool,
    speaks: bool,
) -> Stage:
    """`found`: see `decided`. `in_studio`: a colour is named that is behind whoever is shown. `may_be_lost`: nothing is there but what
    the prompt names. `speaks`: somebody is heard."""
    named, _, setting = found["place"].partition("/")
    if bound_for(findings, named, subjects):
        named = setting = ""
    shines = NEON.search(findings.text) or CYBERPUNK.search(findings.text)
    at_night = (found["time"] == "night" or _is_of_a_night(findings)) and CITIES_OF_NEON.search(
        findings.text
    ) is not None
    if (named in STREETS and (shines or at_night)) or (named in CITY and at_night):
        named = "neon_street"
    season = season_of(found["season"], found["weather"], subjects)
    weather = weather_of(
        found["weather"], season, [subject.kind for subject in subjects], overcast=_are_storm_clouds(findings)
    )
    place = named or (STUDIO if in_studio else "") or place_of(findings, subjects, weather, chance)
    place = city_of(findings.text, place, setting, subjects, seen=(found["angle"], found["camera"]))
    if not named and place in LIT_BY_NEON and NEON.search(findings.text):
        place = "neon_street"
    place, setting = nearer(place, setting, subjects, stated=bool(named), angle=found["angle"])
    place, setting = on_a_hill(findings, place, setting, subjects)
    afoot = under_umbrellas(weather, tuple(subjects))
    moving = under_way(place, afoot, on_a_road=named in (place, *STREETS))
    there = seated(findings, place, at_a_picnic(place, on_the_ground(findings, moving)))
    is_lost = may_be_lost and not _shows_something(findings)
    if is_lost and speaks:
        there = (a_speaker(),)
        place = subject_rows()[there[0].kind].habitat
    sights = sights_of(findings, season)
    if "falling_leaves" in sights:
        season = season or "autumn"
    styles = unique(match.value for match in findings.matches if match.category == "style")
    if any(match.category == "framing" and MACRO.search(match.text) for match in findings.matches):
        styles = unique((*styles, SHALLOW))
    time = found["time"] or ("night" if _is_dark(findings, named, there, sights, styles) else "day")
    return Stage(
        subjects=there,
        place=place,
        setting=setting,
        landmark=setting if is_monument(f"{place}/{setting}") else "",
        time=time,
        weather=weather,
        season=season,
        mood=found["mood"] or mood_of(time, weather, there),
        sights=sights,
        styles=styles,
        is_lost=is_lost,
    )


def _are_storm_clouds(findings: Findings) -> bool:
    return any(match.category == "sight" and match.value == "storm_clouds" for match in findings.matches)


def is_of_the_night(sights: Sequence[str]) -> bool:
    """Whether one of them is seen in the dark alone."""
    return any(sight in NIGHT_SIGHTS for sight in sights)


def _is_dark(
    findings: Findings, place: str, subjects: Sequence[Subject], sights: Sequence[str], styles: Sequence[str]
) -> bool:
    """Whether it is night without a word of the hour: by the place that is named, or by what is to be seen."""
    return (
        place in NIGHTLY
        or any(subject.kind in NOCTURNAL for subject in subjects)
        or "neon" in styles
        or any(subject.figure.startswith("neon ") for subject in subjects)
        or is_of_the_night(sights)
        or _is_of_a_night(findings)
    )


def _is_of_a_night(findings: Findings) -> bool:
    """Whether a place is named as one of the night: a night market."""
    return any(match.category == "place" and OF_THE_NIGHT.search(match.text) for match in findings.matches)


def _shows_something(findings: Findings) -> bool:
    """Whether the prompt names anything that decides the picture: a time or a weather is enough."""
    return any(
        match.category in ("place", "time", "weather", "subject", "season", "sight") for match in findings.matches
    )


def _first(findings: Findings, category: str) -> str:
    """The value that the prompt decides on: the first one, but a word that means no more than "the sea" yields."""
    values = [match.value for match in findings.matches if match.category == category]
    if category == "place":
        return place_named(values)
    if category == "weather" and "storm" in values:
        return "storm"
    if category == "weather" and values[:1] == ["clear"]:  # the sun of a shower is no clear sky
        return next((value for value in values if value != "clear"), "clear")
    if category == "time" and values[:1] == ["day"]:  # "the time of day", and a night after a day
        return "night" if "night" in values else next((value for value in values if value != "day"), "day")
    return values[0] if values else ""


def _elsewhere(findings: Findings, base: Scene) -> str:
    """The place that a prompt names beside the one where the scene is already."""
    values = [match.value for match in findings.matches if match.category == "place"]
    others = [value for value in values if value.partition("/")[0] != base.place]
    if any(value.partition("/")[0] == base.place for value in values):
        others = [value for value in others if value not in YIELDING]  # "along the road in the grass" stays on the road
    return place_named(others) if others and len(others) < len(values) else ""
