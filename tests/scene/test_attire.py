"""Clothes that have a shape of their own: read in ten languages, seen on people, shown as things where nobody is there."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.figures import CAST
from rushes.scene.model import Scene
from rushes.scene.staging.build import company
from rushes.scene.words.worn import PLAIN_WORN


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "piece"),
    [
        ("a woman in a kimono", "kimono"),
        ("a man in a cloak", "cape"),
        ("a woman in an apron", "apron"),
        ("a boy in pajamas", "stripes"),
        ("a man with a top hat", "tophat"),
        ("a man in a cowboy hat", "stetson"),
        ("a woman with a flower crown", "wreath"),
        ("a girl with a bow in her hair", "ribbon"),
        ("a man wearing gloves", "gloves"),
        ("a woman wearing earrings", "earrings"),
        ("a woman in a hijab", "hood"),
        ("a man in armor", "armor"),
        ("一个穿汉服的女孩", "kimono"),
        ("戴着牛仔帽的男人", "stetson"),
        ("着物を着た女性", "kimono"),
        ("한복을 입은 여자", "kimono"),
        ("una mujer con delantal", "apron"),
        ("une femme avec une couronne de fleurs", "wreath"),
        ("eine Frau mit Kopftuch", "hood"),
        ("uma mulher com brincos", "earrings"),
        ("мужчина в жилете", "vest"),
        ("una donna con il grembiule", "apron"),
    ],
)
def test_what_somebody_has_on_is_seen_on_them(prompt: str, piece: str) -> None:
    scene = _scene(prompt)
    (subject,) = scene.subjects
    assert subject.worn == f"{piece} {PLAIN_WORN[piece]}"
    assert scene.not_understood == ()
    name = next(one.name for one in company(scene) if one.who == 0)
    worn, plain = CAST[name], CAST[name.partition(" wearing ")[0]]
    assert (worn.shape, worn.palette) != (plain.shape, plain.palette)


def test_it_has_the_colour_that_is_said() -> None:
    (man,) = _scene("a man in a black cape and a red top hat").subjects
    assert man.worn == "cape #26262c and tophat #d8352c"
    assert man.colour is None, "the rest of his clothes are his own"


@pytest.mark.parametrize("prompt", ["gloves on a table", "a necklace on a table", "a cowboy hat", "a kimono"])
def test_where_nobody_is_there_it_is_a_thing(prompt: str) -> None:
    scene = _scene(prompt)
    assert scene.subjects[0].figure in CAST
    assert not any(subject.worn for subject in scene.subjects)
    assert scene.not_understood == ()


def test_a_bride_s_dress_is_white() -> None:
    (woman,) = _scene("a woman in a wedding dress dances").subjects
    assert woman.colour is not None
    assert min(woman.colour) > 0.9
    (other,) = _scene("a woman in a red wedding dress").subjects
    assert other.colour is not None
    assert other.colour[0] > 2 * other.colour[2]


@pytest.mark.parametrize("prompt", ["a man in a shirt", "a woman in a hoodie", "a woman in a dress"])
def test_what_everybody_has_on_is_understood(prompt: str) -> None:
    assert _scene(prompt).not_understood == ()
