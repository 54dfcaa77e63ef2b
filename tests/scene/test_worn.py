"""What somebody has on in a colour of its own: hats, helmets, boots, bags, a jacket over a dress, the breast of a bird."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import direct
from rushes.scene.composed import WEARING
from rushes.scene.directing.changes.extending import extended
from rushes.scene.directing.changes.remix import remixed
from rushes.scene.directing.parts.casting import FIGURES
from rushes.scene.directing.reader import read_prompt
from rushes.scene.directing.subjects.clothing import BREASTED
from rushes.scene.figures import CAST
from rushes.scene.figures.human.shape import individual
from rushes.scene.figures.joined.worn import LOOKS
from rushes.scene.figures.species import Palette
from rushes.scene.figures.sprites import pose_of
from rushes.scene.model import Scene
from rushes.scene.staging.build import company
from rushes.scene.words.people import is_human

RED, BLACK, BLUE, YELLOW = "#d8352c", "#26262c", "#3d7fd6", "#f2c62e"
TEAL = "#3f7f9c"
STYLISH = (
    "A stylish woman walks down a Tokyo street. She wears a black leather jacket, a long red dress, and black boots, and carries a "
    "black purse"
)


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a 30 year old space man wearing a red wool knitted motorcycle helmet", f"astronaut wearing helmet {RED}"),
        ("a man wearing a red helmet", f"man wearing helmet {RED}"),
        ("a girl in a red hat and blue boots", f"girl wearing boots {BLUE} and hat {RED}"),
        (
            "a woman in a black leather jacket, a long red dress and black boots walks",
            f"lady wearing boots {BLACK} and jacket {BLACK}",
        ),
        ("a girl in a red hat rides a horse", f"girl wearing hat {RED} riding horse"),
        (STYLISH, f"lady wearing bag {BLACK} and boots {BLACK} and jacket {BLACK}"),
        ("a pigeon with striking blue plumage and a red chest", f"bird wearing chest {RED}"),
        ("un hombre con un sombrero rojo", f"man wearing hat {RED}"),
        ("a girl with headphones on dances", "girl wearing headphones #e0483e"),
        ("a gorilla lifting weights, red headphones on", f"upright gorilla wearing headphones {RED}"),
        ("戴着耳机的熊猫", "panda wearing headphones #e0483e"),
        ("猫咪戴着墨镜坐在沙滩椅上", "cat wearing sunglasses #1d1d22"),
        ("a dog in a yellow raincoat", f"dog wearing raincoat {YELLOW}"),
        ("un gato con impermeable rojo", f"cat wearing raincoat {RED}"),
        ("a woman in a black jacket", "woman"), ("a cat in a red hat", "cat"), ("a man in a hat", f"man wearing hat {TEAL}"),
    ],
)  # fmt: skip
def test_what_is_worn_is_seen_in_its_own_colour(prompt: str, figure: str) -> None:
    shown = [actor for actor in company(_scene(prompt)) if actor.who == 0]
    assert [actor.name for actor in shown] == [figure]


def test_the_dress_keeps_its_colour_under_the_jacket() -> None:
    (woman,) = _scene(STYLISH).subjects
    assert woman.figure == "lady" and woman.colour is not None and woman.colour[0] > 0.8 > 0.3 > woman.colour[1]
    assert Scene.from_dict(_scene(STYLISH).to_dict()) == _scene(STYLISH)


def test_what_is_worn_is_understood_and_what_nobody_can_wear_is_not() -> None:
    assert {"helmet", "red"} <= set(_scene("a man wearing a red helmet").understood)
    assert "red" in _scene("a snail with a red chest").not_understood
    assert _scene("a snail with a red chest").subjects[0].colour is None


@pytest.mark.parametrize("piece", sorted(set(LOOKS) - {"chest"}))
def test_no_seed_takes_it_off(piece: str) -> None:
    name = f"human{WEARING}{piece} #123456"
    assert is_human(name)
    species = CAST[name]
    look, entries = LOOKS[piece]
    for seed in range(1, 40, 5):
        shape, palette = individual(species.shape, Palette(species.palette), seed)
        assert all(palette[entry] == Palette({"x": "#123456"})["x"] for entry in entries.split())
        assert all(getattr(shape, field) == value for field, value in look.items())


def test_a_jacket_boots_and_a_bag_are_modelled() -> None:
    bare, dressed = CAST["lady"], CAST[f"lady{WEARING}bag {BLACK} and boots {BLACK} and jacket {BLACK}"]
    own, more = (one.model(pose_of(one, "walk", 0.2, 0)) for one in (bare, dressed))
    assert {"bag", "strap"} <= set(more.parts) - set(own.parts)
    assert more.parts.count("shoe") == 2 * own.parts.count("shoe")
    assert len(more.paints) > len(own.paints)  # what is under it is seen between its sides


def test_whose_breast_is_named_has_one_of_its_own() -> None:
    for figure in BREASTED:
        assert figure in FIGURES and f"{figure}{WEARING}chest {RED}" in CAST
    assert f"human{WEARING}chest {RED}" not in CAST and f"bird{WEARING}hat {RED}" not in CAST


def test_what_is_worn_stays_on_as_a_film_changes_and_goes_on() -> None:
    base = _scene("a man in a red helmet walks in the park")
    helmet = base.subjects[0].worn
    assert helmet
    size: Any = {"seed": 3, "width_px": 320, "height_px": 180, "seconds": 4.0, "fps": 30, "images": 0, "characters": 0}
    for prompt in ("make it night", "the man dances"):
        assert remixed(base, read_prompt(prompt, base=base, **size)).subjects[0].worn == helmet
    going_on = extended(base, read_prompt("the man waves", base=base, **size), 4.0)
    assert {part.subjects[0].worn for part in going_on.parts or (going_on,)} == {helmet}


def test_who_wears_something_rides_the_sea_as_others_do() -> None:
    for prompt in (
        "a girl in a red hat rides a balloon across the sea",
        "a man with a red helmet on a balloon, open sea",
    ):
        assert company(_scene(prompt))


@pytest.mark.parametrize(
    "prompt", ["workers in yellow helmets", "three workers with yellow helmets watch an excavator"]
)
def test_what_several_have_on_is_on_each_of_them(prompt: str) -> None:
    shown = [actor.name for actor in company(_scene(prompt)) if actor.who == 0]
    assert shown == 3 * [f"builder wearing helmet {YELLOW}"]


@pytest.mark.parametrize(
    ("prompt", "worn", "shirt"),
    [
        ("An old man wearing blue jeans and a white t-shirt", f"trousers {BLUE}", True),
        ("A woman in a white blouse and a black skirt", f"skirt {BLACK}", True),
        ("一个穿着白色衬衫和黑色裤子的男人", f"trousers {BLACK}", True), ("赤いシャツと青いズボンの少年", f"trousers {BLUE}", True),
        ("девушка в белой блузке и чёрной юбке", f"skirt {BLACK}", True), ("A woman in jeans", "trousers #46659a", False),
    ],
)  # fmt: skip
def test_what_is_worn_below_has_a_colour_of_its_own(prompt: str, worn: str, shirt: bool) -> None:
    (subject,) = _scene(prompt).subjects
    assert subject.worn == worn
    assert (subject.colour is not None) is shirt


@pytest.mark.parametrize(
    ("prompt", "worn"),
    [
        ("A white rabbit in a blue waistcoat", f"top {BLUE}"), ("A cat in a leather jacket", "top #4b3a31"),
        ("两只穿着西装的柴犬", "suit #39435a"), ("Un gato con un suéter verde", "top #4c9e3f"),
    ],
)  # fmt: skip
def test_an_animals_jacket_is_not_its_coat(prompt: str, worn: str) -> None:
    (subject,) = _scene(prompt).subjects
    assert subject.worn == worn
    dressed, bare = (CAST[name] for name in (f"{subject.figure} wearing {worn}", subject.figure))
    clothes, own = (one.model(pose_of(one, "walk", 0.2, 0)).paints for one in (dressed, bare))
    assert len(clothes) == len(own) + 1


def test_fur_of_a_colour_is_the_coat() -> None:
    (subject,) = _scene("a fox with white fur").subjects
    assert subject.colour is not None and not subject.worn
