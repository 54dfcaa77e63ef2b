"""What people and animals do with things: what is eaten, thrown, climbed and opened is in the picture."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.parts.performing import perform
from rushes.scene.figures.cast import CAST
from rushes.scene.figures.species import Pose
from rushes.scene.film import Film
from rushes.scene.staging.build import build_stage, company


def scene_of(prompt: str, seconds: float = 4) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=seconds)


def shown(prompt: str) -> list[tuple[str, str]]:
    """The figures of a prompt and what each does."""
    parts, merged = perform(scene_of(prompt).subjects, CAST)
    return [(part.name, part.action) for i, part in parts.items() if i not in merged]


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a girl eats a banana", "girl eating banana"), ("a boy eats an apple", "boy eating apple"), ("a man eats a sandwich", "man eating sandwich"),
        ("a woman is eating grapes", "woman eating grapes"), ("a man eats a slice of pizza", "man eating pizza"), ("a monkey eats a banana", "monkey eating banana"), ("a monkey drinks orange juice", "monkey eating dyed glass"),
        ("ein Mädchen isst eine Banane", "girl eating banana"), ("una niña come uvas", "girl eating grapes"), ("一个女孩吃香蕉", "girl eating banana"),
        ("a boy eats a bowl of rice", "boy eating ricebowl"), ("a man drinks cola", "man eating soda"), ("a man drinks an iced tea", "man eating dyed glass"),
        ("a boy drinks milk", "boy eating dyed glass"), ("a girl drinks orange juice", "girl eating dyed glass"), ("a woman sips iced coffee", "woman eating dyed glass"),
        ("a parrot in a birdcage", "parrot inside birdcage"), ("a canary in a cage", "dyed bird inside birdcage"), ("a hamster in a cage", "hamster inside cage"),
        ("a lion behind bars", "lion inside cage"), ("un perro en una jaula", "dog inside cage"), ("ein Löwe im Käfig", "lion inside cage"),
        ("behind bars roars a lion", "lion inside cage"), ("in a cage a tiger growls", "tiger inside cage"), ("tras las rejas ruge un león", "lion inside cage"),
    ],
)  # fmt: skip
def test_what_is_eaten_and_who_is_shut_in_is_one_figure(prompt: str, figure: str) -> None:
    ((name, action),) = shown(prompt)
    assert name == figure
    CAST[name].model(Pose(action=action or CAST[name].actions[0], phase=0.3))


@pytest.mark.parametrize(
    ("prompt", "figure", "action"),
    [
        ("a boy throws a stone", "boy", "throw_stone"), ("a kid throws pebbles into a pond", "child", "throw_stone"), ("ein Junge wirft einen Stein", "boy", "throw_stone"),
        ("un niño lanza una piedra", "boy", "throw_stone"), ("a girl skips a stone over the water", "girl", "skip_stone"), ("a girl skips stones across the lake", "girl", "skip_stone"),
        ("a boy throws a ball", "boy", "throw"), ("a girl throws a paper plane", "girl", "throw_plane"),
        ("a man climbs a ladder", "man", "climb_ladder"), ("a firefighter climbs a ladder", "firefighter", "climb_ladder"),
        ("a woman opens an umbrella", "woman", "open_umbrella"), ("a girl opens a book", "girl", "read"), ("ein Mädchen öffnet ein Buch", "girl", "read"),
        ("a man paints a fence", "man", "paint_fence"), ("ein Mann streicht einen Zaun", "man", "paint_fence"), ("男人在刷栅栏", "man", "paint_fence"),
        ("a baker puts loaves into an oven", "chef", "put_bread"), ("a woman slides a pizza into the oven", "woman", "put_bread"), ("una mujer mete pan en el horno", "woman", "put_bread"),
        ("dominoes fall", "dominoes", "topple"), ("a row of dominoes falls over", "dominoes", "topple"), ("a robot vacuum cleans the living room", "robotvacuum", "drive"),
    ],
)  # fmt: skip
def test_a_deed_has_in_it_what_it_is_done_with(prompt: str, figure: str, action: str) -> None:
    assert shown(prompt) == [(figure, action)]
    assert action in CAST[figure].actions


def test_a_stone_is_on_its_way_once_it_is_let_go() -> None:
    held, gone = (CAST["boy"].model(Pose(action="throw_stone", phase=at)).marks["prop0"].point for at in (0.2, 0.5))
    assert gone[0] - held[0] > 0.5


def test_who_climbs_a_ladder_goes_up_it() -> None:
    low, high = (CAST["man"].model(Pose(action="climb_ladder", phase=at)).marks["hand0"].point for at in (0.0, 0.49))
    assert high[1] - low[1] > 0.5


def test_the_wardrobe_that_somebody_opens_is_open() -> None:
    assert ("wardrobe", "open") in shown("a man opens a wardrobe")
    assert ("wardrobe", "open") in shown("a woman opens the old wardrobe")


@pytest.mark.parametrize(
    ("prompt", "figures_of"),
    [
        ("a family of four bears", [("bear", 2, "normal"), ("bear", 2, "small")]), ("a bear family", [("bear", 2, "normal"), ("bear", 1, "small")]),
        ("a lion family", [("lion", 1, "big"), ("lioness", 1, "big"), ("lioness", 1, "small")]), ("a deer family", [("deer", 1, "normal"), ("doe", 1, "normal"), ("doe", 1, "small")]),
    ],
)  # fmt: skip
def test_a_family_of_animals_has_a_mother_and_as_many_as_are_told(
    prompt: str, figures_of: list[tuple[str, int, str]]
) -> None:
    scene = scene_of(prompt)
    assert [(one.figure, one.count, one.size) for one in scene.subjects] == figures_of
    assert scene.not_understood == ()


@pytest.mark.parametrize(
    "prompt",
    [
        "a satellite orbits the earth",
        "a spaceship flies around the earth",
        "ein Satellit umkreist die Erde",
        "卫星绕地球飞行",
    ],
)
def test_what_goes_round_the_earth_has_it_in_the_picture(prompt: str) -> None:
    assert "earth" in [one.kind for one in scene_of(prompt).subjects]


@pytest.mark.parametrize("prompt", ["a kettle steams", "a pot of soup steams"])
def test_what_is_heated_stands_on_a_stove(prompt: str) -> None:
    assert "oven" in [actor.name for actor in build_stage(scene_of(prompt), figures()).actors]


@pytest.mark.parametrize("thing", ["fork", "spoon", "knife", "racket"])
def test_what_would_not_stand_on_its_end_lies(thing: str) -> None:
    assert CAST[thing].shape.lies


@pytest.mark.parametrize("prompt", ['a logo that says "50% OFF"', "50% OFF SUMMER SALE"])
def test_letters_by_themselves_are_in_a_studio(prompt: str) -> None:
    assert scene_of(prompt).place == "studio"
    assert scene_of('the word "HELLO" on a beach').place == "beach"


def test_each_angle_is_seen_from_where_it_is() -> None:
    scene = scene_of("low angle of a knight, then top-down")
    spans = Film(scene, (), ())._spans(scene, ())
    assert [span.stage.scene.angle for span in spans] == ["low", "overhead"]
    assert spans[0].stage.poses.tilt < 0 < spans[1].stage.poses.tilt


def test_a_robot_vacuum_goes_about() -> None:
    assert any(actor.speed for actor in company(scene_of("a robot vacuum cleans the living room")))
