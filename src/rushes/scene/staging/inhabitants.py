"""Who lives in a place by itself, birds and boats, and who passes by where a prompt shows a place and nobody in it: people who stroll over a
square, through a park or a fair.

A place where people go that has nobody in it looks abandoned. Whoever is asked for has the stage alone, so that nobody is counted with
them; nor does anybody pass where a prompt says that nobody is there, where it is desolate, in rain, in a storm, in fog or in a
time-lapse. How a scene begins decides that for as long as it goes on: who passes by goes on when night falls, when it begins to rain
and when somebody comes, and nobody is there of a sudden. Actors like any others, at the back of the stage; what they look like is the
cast's business.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import Final

from ..acting.actors import POSES_MAX, Actor, pose_height_px
from ..acting.assembling import world_height
from ..model import Scene
from ..places import Extra
from .stage import Stage

PASS_AT: Final[Mapping[str, tuple[int, float, float]]] = {
    "amusement_park": (6, 5.6, 8.6), "carrousel": (4, 5.4, 6.6), "market": (5, 5.0, 7.0), "courtyard": (4, 6.0, 9.0), "fountain": (4, 5.6, 8.6),
    "park": (3, 4.8, 6.2), "garden": (2, 5.4, 7.0), "street": (4, 7.75, 8.15), "phone_booth": (3, 7.75, 8.15),
    "neon_street": (4, 7.75, 8.15), "campus": (4, 5.6, 8.6), "palace": (4, 7.0, 9.8), "cathedral": (4, 6.8, 8.8),
    "temple": (3, 6.8, 8.8), "tower": (5, 6.6, 9.0), "arch": (4, 5.2, 6.4), "pyramid": (3, 6.0, 9.0), "castle": (2, 7.4, 9.4), "beach": (3, 5.6, 7.4),
    "harbour": (3, 4.6, 5.1), "canal": (3, 4.8, 5.5), "village": (2, 6.6, 8.0), "train_station_platform": (3, 4.3, 4.6), "playground": (3, 5.0, 5.6),
    "skyline": (3, 5.2, 6.6),
}  # fmt: skip
"""How many people, and between which depths they walk: on pavements and not on roads or rails."""
PEOPLE: Final = ("woman", "man", "human", "girl", "boy", "woman", "man")
POSES: Final = 12
SENDS_HOME: Final = ("rain", "storm", "fog")
MORE: Final = 2  # times as many where it is said to be crowded
FASTEST: Final = 3.0  # of a scene's pace, at which somebody who walks is still seen to
_NOBODY: Final = re.compile(
    r"\b(?:nobody|no one|no-one|uninhabited|ghost town|post-?apocalyptic|haunted|ruins?|"
    r"(?:without|no) (?:any )?(?:people|persons?|humans?|crowds?|pedestrians|tourists|visitors|figures|characters)|"
    r"sin gente|sin personas|sans personne|menschenleer\w*|ohne menschen|sem pessoas|senza persone)\b|"
    r"\bбезлюдн|\bбез людей|空无一人|空荡|无人(?!机|驾驶|车|艇)|废弃|荒凉|誰もいない|無人(?!機|机|車|運転|駕駛)|人のいない|廃|텅 빈|아무도 없|버려진|빈 거리",
    re.IGNORECASE,
)
"""Words of a prompt by which nobody is there."""
_EMPTY: Final = (
    r"\b(?:empty|emptied|deserted|desolate|abandoned|lonely|silent|ruined|leer(?:e[mnrs]?)?|verlassen(?:e[mnrs]?)?|"
    r"vac[ií][oa]s?|desiert[oa]s?|abandonad[oa]s?|vides?|déserte?s?|abandonnée?s?|vazi[oa]s?|desert[oaie]s?|vuot[oaie]|abbandonat[oaie]|"
    r"пуст(?:ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми|а|о|ы|ынн\w+)|заброшен\w*)\b"
)
_PLACE: Final = (
    r"(?:\b(?:streets?|cit(?:y|ies)|towns?|villages?|squares?|plazas?|parks?|gardens?|markets?|marketplaces?|beach(?:es)?|shores?|roads?|avenues?|"
    r"boulevards?|alleys?|lanes?|stations?|platforms?|campus|(?:court|church)yards?|harbou?rs?|ports?|piers?|quays?|canals?|promenades?|"
    r"playgrounds?|fairs?|fairgrounds?|funfairs?|carnivals?|skylines?|downtown|metropolis|palaces?|castles?|cathedrals?|temples?|places?|world|"
    r"calles?|ciudad(?:es)?|pueblos?|parques?|jardín|jardines|mercados?|playas?|carreteras?|avenidas?|estaci(?:ón|ones)|puertos?|castillos?|ferias?|"
    r"rues?|villes?|parcs?|jardins?|marchés?|plages?|routes?|gares?|quais?|châteaux?|foires?|"
    r"ruas?|cidades?|vilas?|praças?|jardim|praias?|estradas?|estaç(?:ão|ões)|portos?|castelos?|feiras?|"
    r"strad[ae]|vi[ae]|città|paes[ei]|piazz[ae]|parc[oh]i?|giardin[oi]|mercat[oi]|spiagg(?:ia|e)|stazion[ei]|port[oi]|castell[oi]|fier[ae])\b|"
    r"(?:straße|strasse|gasse|allee|stadt|städte|dorf|platz|plätze|park|garten|markt|märkte|strand|bahnhof|bahnsteig|hafen|schloss)(?:e?s|e?n)?\b|"
    r"\b(?:улиц|город|площад|парк|рын|пляж|дорог|вокзал|станци|деревн|набережн|двор)\w*)"
)
_THING: Final = r"(?!\s+(?:bench|chair|table|stall|cart|boat|basket|box|lamp|sign|film|movie)(?:e?s)?\b)"
_BETWEEN: Final = r"(?:(?!(?:of|in|on|at|by|with|over|under|above|near|beside|film|movie)\b)[\w-]+,?\s+)"
_IS: Final = r"(?:is|are|was|were|lies?|stands?|looks?|seems?|está|están|es|est|sont|é|è|ist|liegt|sind|são)"
_DESOLATE: Final = re.compile(
    rf"{_EMPTY},?\s+{_BETWEEN}{{0,2}}[\w-]*{_PLACE}{_THING}|"  # an empty wet street
    rf"(?:{_PLACE}|\b(?:it|everything|all))\s+{_IS}\s+{_BETWEEN}{{0,2}}{_EMPTY}(?!\s+(?!and\b|at\b|in\b|on\b|but\b)\w)|"  # the street is empty
    rf"{_PLACE},\s*{_EMPTY}(?=\s*(?:[,.;:!]|$|and\b|at\b|in\b))|"  # a street, deserted
    rf"{_PLACE}(?:\s+d(?:e|el|es|u|i|a|o|os|as|ella)\s+[\w-]+)?\s+(?:muy\s+|très\s+|muito\s+)?{_EMPTY}",  # una calle vacía
    re.IGNORECASE,
)
"""And those by which the place is empty, and not something in it."""


def extras(stage: Stage, extra: Extra, chance: random.Random) -> list[Actor]:
    """Figures that live in a place by themselves: birds in its sky, boats on its sea."""
    assert stage.poses is not None
    cast = stage.poses.cast.CAST
    if extra.figure not in cast:
        return []
    species = cast[extra.figure]
    action = extra.action if extra.action in species.actions else species.actions[0]
    people = []
    direction = 1 if extra.speed >= 0 else -1
    pose_px = pose_height_px(extra.height * stage.lens.focal_px / (extra.z[0] * 0.7 + extra.z[1] * 0.3))
    for _ in range(extra.count):
        z = chance.uniform(*extra.z)
        seen = stage.lens.width_px / stage.lens.focal_px * z
        afloat = stage.place.water is not None and extra.y == (0.0, 0.0)
        people.append(
            Actor(
                name=extra.figure, action=action, x=chance.uniform(-0.5, 0.5) * seen, y=chance.uniform(*extra.y), z=z,
                height=extra.height * chance.uniform(0.85, 1.15), speed=extra.speed * chance.uniform(0.8, 1.2),
                cycle_seconds=float(getattr(species, "speed", {}).get(action, 1.0)), phase=chance.random(),
                grounded=False, facing=direction, bob=0.06 if afloat else 0.12, turns_at=0.62 * seen, steps=12, pose_px=pose_px,
            )
        )  # fmt: skip
    return people


def is_desolate(prompt: str) -> bool:
    """Whether it says that nobody is there."""
    return any(words.search(prompt) for words in (_NOBODY, _DESOLATE))


def is_crowded(scene: Scene) -> bool:
    """Whether it is said that many are there, whoever has the stage and whatever the weather."""
    return "passers_by" in scene.sights


def passes_by(scene: Scene) -> bool:
    """Whether people pass by in a scene, all the time that it goes on."""
    begun = scene.begun
    if is_crowded(scene):
        return scene.place in PASS_AT
    return (
        not begun.peopled
        and scene.place in PASS_AT
        and begun.weather not in SENDS_HOME
        and begun.pace <= FASTEST
        and not is_desolate(begun.prompt)
    )


def passers_by(stage: Stage) -> list[Actor]:
    """People who walk to and fro between the depths of the place, each at a pace of its own."""
    scene, lens, poses = stage.scene, stage.lens, stage.poses
    if poses is None or not passes_by(scene):
        return []
    count, near, far = PASS_AT[scene.place]
    count = max(2, round(min(1.0, lens.width_px / lens.height_px) * count)) * (MORE if is_crowded(scene) else 1)
    chance = random.Random(scene.variation + 911)
    first = chance.randrange(len(PEOPLE))
    people: list[Actor] = []
    for number in range(count):
        name = PEOPLE[(first + number) % len(PEOPLE)]
        if name not in poses.cast.CAST:
            continue
        species = poses.cast.CAST[name]
        z = near + (far - near) * ((number * 0.618 + chance.random() * 0.2) % 1.0)
        height = world_height(species, "normal")
        facing = 1 if (number + first) % 2 else -1
        cycle = float(species.speed["walk"]) * chance.uniform(0.96, 1.2)
        seen = lens.width_px / lens.focal_px * z
        who = 1 + chance.randrange(9973)
        probe = poses.get(name, "walk", 0, POSES_MAX, 64, facing, None, "", who)
        people.append(
            Actor(
                name=name, action="walk", x=((number + chance.random()) / count - 0.5) * 1.2 * seen, y=0.0, z=z, height=height,
                speed=facing * probe.stride * height / cycle, cycle_seconds=cycle, phase=chance.random(), grounded=True, facing=facing, seed=who,
                turns_at=0.8 * seen, steps=POSES, pose_px=pose_height_px(height * lens.focal_px / z),
            )
        )  # fmt: skip
    return people
