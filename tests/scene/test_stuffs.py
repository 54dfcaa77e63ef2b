"""What things are made of is seen in them, and what is there is made of another stuff by a remix."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.clay import layout as at
from rushes.scene.clay.model import linear
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.species import Pose
from rushes.scene.figures.stuffs import STUFFS
from rushes.scene.words.materials import COLOURED, MATERIALS
from scene.studio import LIGHT


def _scene(prompt: str, base: Scene | None = None) -> Scene:
    return direct(prompt, base=base, seed=1, width_px=640, height_px=360, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "kind", "stuff"),
    [
        ("a wooden train", "train", "wood"),
        ("a wooden table", "table", "wood"),
        ("a plate made of wood", "plate", "wood"),
        ("ein Holztisch im Garten", "table", "wood"),
        ("una mesa de madera", "table", "wood"),
        ("une table en verre", "table", "glass"),
        ("un tavolo di legno", "table", "wood"),
        ("деревянный стол", "table", "wood"),
        ("一张木桌", "table", "wood"),
        ("玻璃花瓶", "vase", "glass"),
        ("ガラスの瓶", "bottle", "glass"),
        ("나무 의자", "chair", "wood"),
    ],
)
def test_a_thing_is_of_what_it_is_said_to_be_of(prompt: str, kind: str, stuff: str) -> None:
    scene = _scene(prompt)
    assert [(one.kind, one.pattern) for one in scene.subjects] == [(kind, stuff)]
    assert not scene.not_understood


@pytest.mark.parametrize("prompt", ["a red wooden chair", "una mesa roja de madera", "una silla de madera roja"])
def test_a_colour_that_is_asked_for_stays(prompt: str) -> None:
    one = _scene(prompt).subjects[0]
    assert one.pattern == "wood" and one.colour is not None and one.colour[0] > 2 * one.colour[1]


@pytest.mark.parametrize(
    "prompt", ["a wood stove in a cabin", "an oak tree", "a paper boat on a pond", "a glass of wine"]
)
def test_what_only_has_such_a_word_is_not_made_of_it(prompt: str) -> None:
    assert all(one.pattern not in MATERIALS for one in _scene(prompt).subjects)


@pytest.mark.parametrize(
    ("first", "prompt", "figure"),
    [
        ("a statue of a horse in a park", "make it of ice", "statue of horse of ice"),
        ("a statue of a lion in a square", "make it out of wood", "statue of lion of wood"),
        ("una statua di un leone in piazza", "fallo di ghiaccio", "statue of lion of ice"),
        ("eine Statue eines Pferdes im Park", "mach sie aus Eis", "statue of horse of ice"),
        ("una estatua de un caballo", "hazla de madera", "statue of horse of wood"),
        ("une statue de chat dans un jardin", "en or", "statue of cat of gold"),
        ("一座马的雕像", "改成冰做的", "statue of horse of ice"),
        ("a golden statue of a bear", "the statue is made of marble", "statue of bear"),
    ],
)
def test_a_statue_is_made_of_another_stuff(first: str, prompt: str, figure: str) -> None:
    scene = _scene(prompt, _scene(first))
    assert [one.figure for one in scene.subjects] == [figure] and figure in CAST
    assert not scene.not_understood


def test_whatever_is_there_is_made_of_another_stuff_without_its_paint() -> None:
    for first, prompt, stuff in (
        ("a red car on a street", "make the car of wood", "wood"),
        ("a cat on a sofa", "make it of glass", "glass"),
        ("a wooden boat on a lake", "make it metal", "iron"),
    ):
        one = _scene(prompt, _scene(first)).subjects[0]
        assert (one.pattern, one.colour) == (stuff, None)


def test_snow_that_falls_is_nothing_that_is_made_of_it() -> None:
    scene = _scene("make it snow", _scene("a dog in a field"))
    assert (scene.weather, scene.subjects[0].pattern) == ("snow", "")


def test_each_stuff_changes_the_picture_and_not_the_outline() -> None:
    assert {*MATERIALS} <= {*STUFFS, *COLOURED}
    plain, *made = (
        draw("chair", action=CAST["chair"].actions[0], phase=0.1, height_px=64, light=LIGHT, pattern=stuff).rgba.astype(
            int
        )
        for stuff in ("", *STUFFS)
    )
    for picture in made:
        assert (np.abs(plain - picture)[..., 3] <= 2).mean() > 0.99
        assert np.abs(plain - picture)[..., :3].max() > 30


@pytest.mark.parametrize(
    ("name", "stuff", "stays"),
    [
        ("fishbowl", "glass", "coat"),
        ("vase", "glass", "one"),
        ("soup", "wood", "broth"),
        ("bed", "iron", "pillow"),
        ("spaghetti", "wood", "sauce"),
    ],
)
def test_what_a_thing_holds_is_not_of_its_stuff(name: str, stuff: str, stays: str) -> None:
    species = CAST[name]
    pose = Pose(action=species.actions[0], phase=0.1)
    own = [*linear(species.paint()[stays])]
    assert own in [row[at.COLOUR : at.COLOUR + 3] for row in species.model(pose, pattern=stuff).materials]


def test_what_lies_in_a_basket_is_not_of_its_stuff() -> None:
    species = CAST["2 apple inside basket"]
    pose = Pose(action=species.actions[0], phase=0.1)
    plain, made = species.model(pose).materials, species.model(pose, pattern="wood").materials
    assert species.own is not None
    assert plain[species.own :] == made[species.own :] and plain[0] != made[0]


@pytest.mark.parametrize(
    "prompt", ["a porcelain statue of a cat", "una estatua de porcelana de un gato", "a porcelain vase"]
)
def test_porcelain_is_white(prompt: str) -> None:
    colour = _scene(prompt).subjects[0].colour
    assert colour is not None and min(colour) > 0.9


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("a horse on a beach", "make it dance in snow"),
        ("a horse on a beach", "turn the sand into snow"),
        ("a horse on a beach", "turn the beach into glass"),
        ("a horse on a beach", "make its mane of glass"),
        ("a boat on a lake", "turn the lake into ice"),
        ("a boat on a lake", "make the house of stone"),
        ("ein Pferd am Strand", "verwandle den Strand in Glas"),
        ("un cheval sur une plage", "change le sable en neige"),
    ],
)
def test_a_place_that_is_of_another_stuff_leaves_who_is_there_as_they_are(first: str, prompt: str) -> None:
    before = _scene(first)
    after = _scene(prompt, before)
    assert [(one.kind, one.pattern, one.colour) for one in after.subjects] == [
        (one.kind, one.pattern, one.colour) for one in before.subjects
    ]


@pytest.mark.parametrize(
    ("prompt", "figure", "painted"),
    [
        ("make the statue of a horse", "statue of horse", False),
        ("make it a statue of a horse", "statue of horse", False),
        ("make it a bronze statue", "statue of lion", True),
    ],
)
def test_a_statue_is_of_somebody_else_or_of_bronze(prompt: str, figure: str, painted: bool) -> None:
    scene = _scene(prompt, _scene("a statue of a lion"))
    assert [(one.figure, one.colour is not None) for one in scene.subjects] == [(figure, painted)]
    assert not scene.not_understood


@pytest.mark.parametrize(
    ("name", "changed"), [("bottle", "coat"), ("jar", "coat"), ("fishbowl", "rim"), ("waterbowl", "rim")]
)
def test_a_vessel_of_glass_can_be_seen_to_be_of_wood(name: str, changed: str) -> None:
    species = CAST[name]
    made = species.model(Pose(action=species.actions[0], phase=0.1), pattern="wood").materials
    assert [*linear(species.paint()[changed])] not in [row[at.COLOUR : at.COLOUR + 3] for row in made]


@pytest.mark.parametrize(
    "change", ["make the cat and the dog of glass", "make them both of glass", "haz el gato y el perro de cristal"]
)
def test_those_who_are_named_in_one_breath_are_all_of_a_stuff(change: str) -> None:
    size = {"seed": 1, "width_px": 640, "height_px": 360, "seconds": 4.0}
    changed = direct(change, base=direct("a cat and a dog", **size), **size)  # type: ignore[arg-type]
    assert all(one.pattern == "glass" or one.figure.endswith("of glass") for one in changed.subjects)
