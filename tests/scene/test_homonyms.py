"""Words of things and places that mean something else as often."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.model import Scene


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "figure", "action"),
    [
        ("a tiger drinks water", "tiger", "drink"), ("a kitten drinks milk from a saucer", "cat", "drink"),
        ("a fox darts across the road", "fox", "run"), ("a bus stops", "bus", "park"), ("a tram stops in the street", "tram", "park"),
    ],
)  # fmt: skip
def test_what_is_done_is_no_thing(prompt: str, figure: str, action: str) -> None:
    assert [(subject.figure, subject.action) for subject in _scene(prompt).subjects] == [(figure, action)]


@pytest.mark.parametrize(
    "prompt", ["a man sits in the rain beside a bus stop", "it rains, a woman waits beside the bus stop"]
)
def test_a_stop_ends_no_rain(prompt: str) -> None:
    assert _scene(prompt).weather == "rain"


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("one hell of a party in the city", "street"), ("demons in hell", "volcano"), ("a clearing sky over the town", "village"),
        ("a deer in a clearing", "forest"), ("a hut in the desert", "desert"), ("a coastline with cliffs", "cliff"),
        ("a labyrinth tattoo on the arm of a man on a beach", "beach"), ("a maze of city streets", "street"),
    ],
)  # fmt: skip
def test_a_place_is_one_only_where_it_is_meant(prompt: str, place: str) -> None:
    assert _scene(prompt).place == place


@pytest.mark.parametrize("prompt", ["マダムがお茶を飲む", "パッケージを開ける女性", "우리 안에서 춤추는 사람들"])
def test_what_only_stands_inside_another_word_is_not_there(prompt: str) -> None:
    assert not {subject.kind for subject in _scene(prompt).subjects} & {"dam", "cage"}


def test_the_name_of_a_statue_is_not_who_stands_around_it() -> None:
    assert all("statue" not in subject.figure for subject in _scene("a statue of David amid tourists").subjects)
    (lion,) = _scene("une statue d'un lion en marbre").subjects
    assert lion.figure == "statue of lion" and lion.colour is not None
