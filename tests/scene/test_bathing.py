"""Who is in a bathtub: people sit in the foam, an animal stands in a tub that is a thing, and a tub may be empty."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.figures import CAST
from rushes.scene.figures.sprites import frame
from rushes.scene.model import Scene


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    "prompt",
    [
        "a man in a bathtub",
        "a chubby baby laughs in a bathtub",
        "a woman takes a bath",
        "一个婴儿在浴缸里洗澡",
        "un bebé en la bañera",
        "ein Mann liegt in der Badewanne",
        "мужчина лежит в ванне",
    ],
)
def test_people_sit_in_the_foam(prompt: str) -> None:
    scene = _scene(prompt)
    assert [(subject.figure in CAST, subject.action) for subject in scene.subjects] == [(True, "take_bath")]
    assert (scene.place, scene.not_understood) == ("bathroom", ())


def test_an_animal_is_in_a_tub_that_is_a_thing() -> None:
    dog, tub = _scene("a dog in a bathtub").subjects
    assert (dog.figure, dog.relation, dog.relation_to, tub.figure) == ("dog", "in", 1, "bathtub")
    (alone,) = _scene("a bathtub").subjects
    assert alone.figure == "bathtub"


def test_the_moments_of_it_are_measured_together() -> None:
    window = frame("man", "take_bath", 1, 0)  # a bubble that came or went as a solid would raise
    assert window.travel > 0.0
