"""Who lives in a place by itself, birds and boats, and who passes by where a prompt shows a place and nobody in it: people who stroll over a
square, through a park or a fair.

A place where people go that has nobody in it looks abandoned. Whoever is asked for has the stage alone, so that nobody is counted with
them; nor does anybody pass where a prompt says that nobody is there, where it is desolate, or in rain. Actors like any others, at the
back of the stage; what they look like is the cast's business.
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
    "neon_street": (4, 7.75, 8.15), "campus": (4, 5.6, 8.6), "palace": (4, 6.0, 9.4), "cathedral": (4, 5.8, 8.8),
    "temple": (3, 5.8, 8.4), "tower": (5, 5.6, 9.0), "arch": (4, 5.2, 6.4), "pyramid": (3, 6.0, 9.0), "castle": (2, 6.0, 8.6), "beach": (3, 5.6, 7.4),
    "harbour": (3, 4.6, 5.1), "canal": (3, 4.8, 5.5), "village": (2, 6.0, 8.0), "train_station_platform": (3, 4.3, 4.6), "playground": (3, 5.0, 5.6),
    "skyline": (3, 5.2, 6.6),
}  # fmt: skip
"""How many people, and between which depths they walk: on pavements and not on roads or rails."""
PEOPLE: Final = ("woman", "man", "human", "girl", "boy", "woman", "man")
FEWER_AT_NIGHT: Final = 0.6
POSES: Final = 12
SENDS_HOME: Final = ("rain", "storm", "fog")
FASTEST: Final = 3.0  # of a scene's pace, at which somebody who walks is still seen to
_DESOLATE: Final = re.compile(
    r"\b(?:empty|emptied|deserted|desolate|abandoned|lonely|silent|nobody|no one|no-one|uninhabited|ghost town|post-?apocalyptic|haunted|ruins?|ruined|"
    r"(?:without|no) (?:any )?(?:people|persons?|humans?|crowds?|pedestrians|tourists|visitors|figures|characters)|"
    r"vac[ií][oa]s?|desiert[oa]s?|abandonad[oa]s?|sin gente|sin personas|vides?|déserte?s?|abandonnée?s?|sans personne|leer\w*|verlassen\w*|menschenleer\w*|ohne menschen|"
    r"vazi[oa]s?|desert[oa]s?|sem pessoas|vuot[oaie]|abbandonat[oaie]|senza persone)\b|пуст\w*|безлюдн\w*|заброшен\w*|без людей|空无一人|空荡|无人|废弃|荒凉|誰もいない|無人|人のいない|廃|텅 빈|아무도 없|버려진|빈 거리",
    re.IGNORECASE,
)
"""Words of a prompt by which nobody is there."""


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


def passes_by(scene: Scene) -> bool:
    """Whether people pass by in a scene."""
    shown = scene.subjects or scene.characters or any(company.subjects for company in scene.earlier)
    return (
        not shown
        and scene.place in PASS_AT
        and scene.weather not in SENDS_HOME
        and scene.pace <= FASTEST
        and all(pace <= FASTEST for _, pace in scene.paces)
        and not _DESOLATE.search(scene.prompt)
    )


def passers_by(stage: Stage) -> list[Actor]:
    """People who walk to and fro between the depths of the place, each at a pace of its own."""
    scene, lens, poses = stage.scene, stage.lens, stage.poses
    if poses is None or not passes_by(scene):
        return []
    count, near, far = PASS_AT[scene.place]
    share = FEWER_AT_NIGHT if scene.time == "night" else 1.0
    count = max(2, round(share * min(1.0, lens.width_px / lens.height_px) * count))
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
