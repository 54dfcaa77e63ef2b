"""What a prompt names is there once, where it is named: one ball, a fish in its one bowl, the couch and the bed that are named."""

from __future__ import annotations

import random

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.figures import CAST
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.sprites import pose_of
from rushes.scene.model import Scene
from rushes.scene.places import PLACES
from rushes.scene.staging.build import company, setting_of
from rushes.scene.staging.standing import all_stands


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=4)


def _names(prompt: str) -> list[str]:
    return [actor.name for actor in company(_scene(prompt))]


def _one(prompt: str, name: str) -> Actor:
    (actor,) = (actor for actor in company(_scene(prompt)) if actor.name == name)
    return actor


def _props(prompt: str) -> list[str]:
    scene = _scene(prompt)
    return [stand.prop for stand in all_stands(setting_of(scene), scene, random.Random(1))]


@pytest.mark.parametrize(
    ("prompt", "own"),
    [
        ("an oven", "stove"), ("a toilet", "toilet"), ("a white refrigerator", "cast refrigerator"),
        ("a fire hydrant", "hydrant"), ("a traffic light", "traffic_light"), ("一个马桶", "toilet"),
    ],
)  # fmt: skip
def test_what_a_clip_is_about_does_not_stand_behind_itself_again(prompt: str, own: str) -> None:
    place = _scene(prompt).place
    assert own in [stand.prop for stand in PLACES[place].stands]
    assert own not in _props(prompt)


@pytest.mark.parametrize("prompt", ["a fire hydrant", "a red stop sign", "a parking meter", "una boca de incendios"])
def test_what_stands_at_the_kerb_stands_there_and_not_in_the_road(prompt: str) -> None:
    assert _scene(prompt).place == "street"


def test_who_plays_football_has_the_only_ball() -> None:
    assert "football" not in _props("a boy kicks a football")
    assert "football" in _props("a dog on a football field")
    assert "picnic" not in _props("a family has a picnic in the park") and "picnic" in _props("a dog in the park")


@pytest.mark.parametrize(
    "prompt", ["a goldfish in a bowl", "a goldfish swims in a fishbowl", "a goldfish in a glass bowl"]
)
def test_a_goldfish_is_in_one_bowl_on_a_table(prompt: str) -> None:
    scene = _scene(prompt)
    assert scene.place in ("kitchen", "room") and not scene.not_shown
    names = _names(prompt)
    assert names.count("fishbowl") == 1 and "fish" not in names and "bowl" not in names and "tabletop" in names


def test_a_bowl_without_a_fish_stays_what_it_was() -> None:
    assert "bowl" in _names("a bowl") and "fishbowl" not in _names("a cat beside a bowl")


def test_a_festival_has_many_balloons() -> None:
    festival, one = _scene("a hot air balloon festival"), _scene("a hot air balloon")
    assert festival.subjects[0].many and not one.subjects[0].many and not festival.not_understood
    assert _names("a hot air balloon festival").count("hotairballoon") > 5


@pytest.mark.parametrize(
    "prompt", ["a balloon festival in a valley", "hot air balloons over a river", "fireflies over a lake at night"]
)
def test_what_flies_over_water_does_not_lie_on_it(prompt: str) -> None:
    many = [actor for actor in company(_scene(prompt)) if actor.strewn]
    assert len(many) > 5 and not any(actor.waterline for actor in many)


def test_a_surfers_board_lies_on_the_water() -> None:
    surfer = next(actor for actor in company(_scene("a surfer rides a wave")) if actor.who == 0)
    board = next(
        prop for prop in ACTIONS["surf"].motion(pose_of(CAST["man"], "surf", 0.2, 0)).props if prop.name == "surf_board"
    )
    assert surfer.y + board.at[1] * surfer.height > 0.06 * surfer.height  # above the face of the water


@pytest.mark.parametrize("prompt", ["two girls surf", "people surf in the ocean", "a corgi surfing a big wave"])
def test_who_surfs_does_so_at_sea(prompt: str) -> None:
    scene = _scene(prompt)
    assert scene.place == "ocean" and {subject.action for subject in scene.subjects} == {"surf"}


def test_the_surf_is_water_and_no_board() -> None:
    scene = _scene("the surf rolls onto the beach")
    assert scene.place == "beach" and not scene.subjects


def test_who_watches_television_sits_on_the_couch_that_is_named() -> None:
    names = _names("a family watches tv on a couch")
    assert names.count("couch") == 1 and names.count("tv") == 1
    seated = [actor for actor in company(_scene("a family watches tv on a couch")) if actor.who in (0, 1, 2)]
    assert {actor.action for actor in seated} == {"sit_seat"}
    assert _one("a man watches tv", "human" if "human" in _names("a man watches tv") else "man").action == "watch_tv"


def test_who_reads_in_bed_is_in_the_bed_that_is_named() -> None:
    people = [actor for actor in company(_scene("a girl reads a book in bed")) if actor.who >= 0]
    assert [actor.action for actor in people] == ["read_in_bed"]  # whose figure has the bed
    assert "bed" in [
        prop.name for prop in ACTIONS["read_in_bed"].motion(pose_of(CAST["man"], "read_in_bed", 0.2, 0)).props
    ]
