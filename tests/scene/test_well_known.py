"""Prompts that Sora's own documentation and examples made known, and what is seen of them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from rushes.scene import Scene, direct, render
from rushes.scene.acting.actors import Actor, figures
from rushes.scene.acting.tabletop import HIGH, SMALL, TABLE, TOP
from rushes.scene.drawing.camera import Path
from rushes.scene.drawing.lens import Lens
from rushes.scene.drawing.planes import rgb_of
from rushes.scene.figures import draw
from rushes.scene.figures.species import Palette
from rushes.scene.places import PLACES
from rushes.scene.staging.build import company
from scene.studio import LIGHT


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("Wide tracking shot of a teal coupe driving through a desert highway, heat ripples visible", "desert_road"),
        ("a car on a road through the desert", "desert_road"),
        ("一辆红色汽车行驶在沙漠公路上", "desert_road"),
        ("un coche en una carretera en el desierto", "desert_road"),
        ("a red truck drives on a country road", "country_road"),
        ("a bus drives through the meadow", "country_road"),
        ("ein Motorrad auf einer Bergstraße", "mountain_road"),
        ("a motorcycle drives through the mountains", "mountain_road"),
        ("a car drives through a forest road", "forest road"),
        ("a white horse gallops across the desert", "desert"),
        ("a goat in the mountains", "mountains"),
    ],
)
def test_what_drives_in_open_country_does_so_on_a_road(prompt: str, place: str) -> None:
    assert scene_of(prompt).place == place


@pytest.mark.parametrize("place", ["desert_road", "country_road", "mountain_road"])
def test_whoever_drives_there_is_on_the_road_and_nothing_stands_on_it(place: str) -> None:
    setting = PLACES[place]
    assert setting.soil is not None
    road = max(setting.soil.marks, key=lambda mark: mark.z[1] - mark.z[0])
    assert all(not road.z[0] <= stand.z <= road.z[1] for stand in setting.stands)
    assert all(rule.near > road.z[1] for rule in setting.scatters)
    scene = scene_of("a red car drives").with_changes(place=place)
    assert road.z[0] < company(scene)[0].z < road.z[1]


@pytest.mark.parametrize(
    ("prompt", "lightest", "darkest"),
    [
        ("a teal car", 1, 0),
        ("ein türkises Auto", 1, 0),
        ("一只青绿色的鸟", 1, 0),
        ("a maroon car", 0, 1),
        ("a navy blue bird", 2, 0),
        ("a dark green car", 1, 0),
        ("a hot pink car", 0, 1),
    ],
)
def test_colours_between_the_plain_ones(prompt: str, lightest: int, darkest: int) -> None:
    [subject] = scene_of(prompt).subjects
    assert subject.colour is not None
    assert subject.colour[lightest] == max(subject.colour) and subject.colour[darkest] == min(subject.colour)


def test_a_dark_blue_is_darker_than_a_blue_and_a_light_one_lighter() -> None:
    dark, plain, light = (
        sum(scene_of(f"a {word} car").subjects[0].colour or ()) for word in ("dark blue", "blue", "light blue")
    )
    assert dark < plain < light


def test_a_sea_that_is_called_turquoise_is_a_sea() -> None:
    assert scene_of("sailing on turquoise waters").place == "ocean"


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a woman in a red dress walks on a street", "lady"),
        ("A woman wears a black leather jacket, a long red dress, and black boots", "lady"),
        ("穿红色连衣裙的女人在跳舞", "lady"),
        ("eine Frau in einem roten Kleid tanzt", "lady"),
        ("a woman in a red coat walks on a street", "woman"),
    ],
)
def test_a_woman_in_a_dress_wears_one_of_that_colour(prompt: str, figure: str) -> None:
    scene = scene_of(prompt)
    assert scene.subjects[0].figure == figure
    red, green, blue = scene.subjects[0].colour or (0.0, 0.0, 0.0)
    assert red > 2 * max(green, blue)
    assert company(scene)[0].name.partition(" wearing ")[0] == figure


def test_a_dress_is_of_one_colour_from_top_to_hem() -> None:
    species = figures().CAST["lady"]
    assert species.shape.top == "dress"


def test_who_rides_a_dragon_flies_and_sits_on_it() -> None:
    scene = scene_of("a knight rides a dragon over a castle")
    assert [subject.action for subject in scene.subjects] == ["ride", "fly"]
    assert company(scene)[0].action == "fly"
    assert scene_of("a knight rides a horse").subjects[1].action == ""
    assert scene_of("a knight rides a dragon that walks").subjects[1].action == "walk"


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a coffee cup on a wooden table", ["cup"]),
        ("an apple on the left of a banana", ["apple", "banana"]),
        ("a laptop and a cup of coffee on a desk", ["laptop", "cup"]),
        ("a cup and a book", ["cup", "book"]),
    ],
)
def test_small_things_in_a_room_stand_side_by_side_on_one_table(prompt: str, names: list[str]) -> None:
    people = company(scene_of(prompt))
    things = [actor for actor in people if actor.name in SMALL]
    assert [actor.name for actor in people] == [*names, TABLE]
    assert all(actor.y == TOP * HIGH and actor.z <= people[-1].z for actor in things)
    ends = sorted((a.x + a.box[0] * a.height, a.x + a.box[1] * a.height) for a in things)
    assert all(left[1] <= right[0] for left, right in pairwise(ends))
    assert ends[-1][1] - ends[0][0] < people[-1].wide


def test_whoever_stands_behind_a_cake_is_seen_over_it() -> None:
    people = company(scene_of("A grandmother stands behind a birthday cake at a dining table"))
    by_name = {actor.name: actor for actor in people}
    assert set(by_name) == {"grandmother", "cake", TABLE}
    cake, behind = by_name["cake"], by_name["grandmother"]
    assert behind.z > by_name[TABLE].z >= cake.z
    assert cake.y + cake.box[3] * cake.height < 0.75 * behind.height


@pytest.mark.parametrize(
    "prompt", ["a cat on a table", "a man holds a cup", "an apple falls from a tree", "six cups and a dog"]
)
def test_who_is_no_small_thing_brings_no_table(prompt: str) -> None:
    assert TABLE not in [actor.name for actor in company(scene_of(prompt))]


def test_snow_outside_lies_on_what_is_seen_through_the_window() -> None:
    def greens(prompt: str) -> int:
        red, green, blue = np.moveaxis(rgb_of(next(render(scene_of(prompt)).frames(0))).astype(int), -1, 0)
        return int(((green > red + 12) & (green > blue + 12)).sum())

    assert greens("snow falls outside the window of a cozy room") < 0.6 * greens("the window of a cozy room")


@pytest.mark.parametrize("place", ["cathedral", "cliff", "castle"])
def test_a_drone_over_a_place_keeps_the_horizon_in_sight(place: str) -> None:
    setting = PLACES[place]
    lens = Lens.of(640, 360, horizon=setting.horizon, focal=setting.focal, eye=setting.eye)
    path = Path(move="drone", framing="wide", seconds=8.0, stage_z=setting.stage_z)
    assert lens.horizon_px + path.at(8.0, lens).turn_y_px > 0


@pytest.mark.parametrize(
    ("prompt", "place", "kinds"),
    [
        ("Basketball through hoop then explodes", "gymnasium", ["basketball", "basketball hoop"]),
        (
            "The fridge door opens. A cute, chubby purple monster comes out of it.",
            "kitchen",
            ["refrigerator", "monster"],
        ),
        (
            "A Chinese Lunar New Year celebration video with Chinese Dragon.",
            "market",
            ["chinese dragon"],
        ),
    ],
)
def test_what_is_meant_is_where_it_belongs(prompt: str, place: str, kinds: list[str]) -> None:
    scene = scene_of(prompt)
    assert (scene.place, [subject.kind for subject in scene.subjects]) == (place, kinds)


def test_people_beside_each_other_are_not_dressed_alike() -> None:
    for prompt in ("three people walk in a park", "four friends dance", "two kids build a sandcastle"):
        coats = [figures().CAST[a.name].archetype.dress(*_worn(a)) for a in company(scene_of(prompt)) if a.who >= 0]
        assert all(one["coat"] != other["coat"] for one, other in pairwise(coats)), prompt


def test_a_family_is_not_dressed_alike() -> None:
    people = [a for a in company(scene_of("a family walks in the park")) if a.who >= 0]
    coats = [figures().CAST[a.name].archetype.dress(*_worn(a))["coat"] for a in people]
    assert len(people) == 3 and len(set(coats)) == 3


def test_what_an_individual_wears_is_seen() -> None:
    shown = [draw("human", action="walk", phase=0.0, height_px=120, light=LIGHT, seed=seed) for seed in (60, 61)]
    assert np.abs(shown[0].rgba.astype(int) - shown[1].rgba.astype(int)).max() > 60


def _worn(actor: Actor) -> tuple[Any, Palette, int]:
    species = figures().CAST[actor.name]
    return species.shape, Palette(species.palette, actor.colour, species.main), actor.seed
