"""What a thing lies on is what is named: marble, moss, ice, velvet."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.directing.still_life import SURFACES
from rushes.scene.figures import CAST
from rushes.scene.staging.build import company
from rushes.scene.words.lexicon import subject_rows


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "thing", "surface"),
    [
        ("A perfume bottle on a white marble counter, soft light", "perfume", "marbletop"),
        ("a jar of face cream on polished marble", "creamjar", "marbletop"),
        ("A wristwatch lying on mossy rocks, cinematic macro", "watch", "mossbed"),
        ("A lipstick standing on black velvet", "lipstick", "drapedcloth"),
        ("a can of sparkling lemonade on ice cubes", "can", "icebed"),
        ("headphones on a stone slab", "headphones", "stonetop"),
        ("a cup of coffee on a bed of coffee beans", "cup", "beanbed"),
        ("a burger on a wooden board", "burger", "woodtop"),
        ("a beer bottle on a bar counter with condensation", "bottle", "woodtop"),
        ("sneakers on a pile of autumn leaves", "shoe", "leafbed"),
        ("A perfume bottle on rose petals", "perfume", "petalbed"),
        ("un perfume sobre una mesa de mármol", "perfume", "marbletop"),
        ("eine Flasche auf einer Steinplatte", "bottle", "stonetop"),
        ("大理石台面上的香水", "perfume", "marbletop"),
        ("苔むした岩の上の腕時計", "watch", "mossbed"),
    ],
)
def test_a_thing_stands_on_what_is_named(prompt: str, thing: str, surface: str) -> None:
    scene = scene_of(prompt)
    assert thing in {one.figure for one in scene.subjects}
    actors = {actor.name: actor for actor in company(scene)}
    below, upon = actors[surface], next(actor for actor in company(scene) if actor.name == thing)
    assert not upon.grounded and upon.y > 0.5 * below.height
    assert below.x + below.box[0] * below.height < upon.x < below.x + below.box[1] * below.height


@pytest.mark.parametrize(
    ("prompt", "darker"),
    [
        ("a ring box on black velvet", True),
        ("a watch on white silk", False),
        ("a watch on a black marble counter", True),
    ],
)
def test_it_has_the_colour_that_is_said(prompt: str, darker: bool) -> None:
    surface = next(one for one in scene_of(prompt).subjects if one.kind in SURFACES)
    assert surface.colour is not None and (sum(surface.colour) < 1.0) is darker


def test_every_surface_has_a_figure_of_its_own() -> None:
    for kind in SURFACES:
        assert kind.replace(" ", "") in CAST and subject_rows()[kind].fixed


@pytest.mark.parametrize(
    "prompt", ["a woman in a silk dress", "a marble statue of a lion", "a velvet curtain", "a wood cabin by a lake"]
)
def test_a_material_that_nothing_lies_on_is_no_thing(prompt: str) -> None:
    assert not {one.kind for one in scene_of(prompt).subjects} & set(SURFACES)


def test_petals_on_silk_lie_on_it() -> None:
    actors = {actor.name: actor for actor in company(scene_of("A lipstick on pink silk with a bed of rose petals"))}
    assert actors["petalbed"].height < actors["lipstick"].height < actors["drapedcloth"].height
    assert abs(actors["petalbed"].y - actors["lipstick"].y) < 0.1


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a horse gallops on gravel", "meadow"),
        ("a truck drives on loose gravel", "street"),
        ("kids jump into a pile of leaves", "village"),
        ("a chef at the kitchen counter cooks soup", "kitchen"),
        ("a barman pours beer on a wooden bar counter", "bar"),
        ("waves crash on black stones", "ocean"),
        ("man in a black velvet jacket plays piano", "music studio"),
        ("лиса в сугробах", "forest"),
    ],
)
def test_nobody_walks_works_or_is_dressed_on_a_slab(prompt: str, place: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    assert scene.place == place
    assert not {subject.kind for subject in scene.subjects} & set(SURFACES)


def test_a_silk_dress_keeps_its_colour() -> None:
    scene = direct("a woman in a red silk dress dances", seed=1, width_px=320, height_px=180, seconds=4)
    red, green, blue = scene.subjects[0].colour or (0, 0, 0)
    assert red > 2 * max(green, blue)
    assert scene.not_understood == ("silk",)


@pytest.mark.parametrize("prompt", ["ペンギンが氷の上を歩く", "얼음 위를 걷는 펭귄"])
def test_who_walks_on_the_ice_walks_on_no_cube(prompt: str) -> None:
    scene = scene_of(prompt)
    assert ([subject.kind for subject in scene.subjects], scene.place) == (["penguin"], "arctic")
    assert [subject.kind for subject in scene_of("グラスの中の氷").subjects] == ["cup", "ice cube"]


@pytest.mark.parametrize(
    "prompt",
    [
        "a black marble pedestal with a vase on it",
        "a vase on a black marble pedestal",
        "un jarrón sobre un pedestal de mármol negro",
    ],
)
def test_a_pedestal_of_black_marble_is_black_and_bears_what_is_on_it(prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    pedestal = next(one for one in scene.subjects if one.kind == "pedestal")
    vase = next(one for one in scene.subjects if one.kind == "vase")
    assert pedestal.colour is not None and max(pedestal.colour) < 0.3 and not scene.not_understood
    assert vase.relation == "on" and scene.subjects[vase.relation_to] is pedestal


@pytest.mark.parametrize(
    "prompt", ["strawberries on a white plate", "three apples on a blue plate", "a burger on a plate", "白盘子上的草莓"]
)
def test_what_brings_no_plate_along_lies_on_the_one_that_is_named(prompt: str) -> None:
    scene = scene_of(prompt)
    assert not scene.not_understood and "plate" in [one.kind for one in scene.subjects]
    names = [actor.name for actor in company(scene)]
    assert "servingplate" in names and "plate" not in names  # which stands on its edge
    assert "plate" in [actor.name for actor in company(scene_of("a plate"))]
