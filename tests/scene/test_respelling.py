"""Slips of the hand are read as what is meant, said openly; words of their own are left alone."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.words.respelling import respelt


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("coffe", "coffee"), ("runing", "running"), ("feild", "field"), ("mornng", "morning"), ("retreiver", "retriever"),
        ("buterfly", "butterfly"), ("streeet", "street"), ("beautifull", "beautiful"), ("kichen", "kitchen"),
        ("astronat", "astronaut"), ("kangeroo", "kangaroo"), ("thru", "through"),
    ],
)  # fmt: skip
def test_a_slip_is_read_as_the_word_that_is_meant(written: str, meant: str) -> None:
    assert respelt(f"a {written}", (written,)) == {written: meant}


@pytest.mark.parametrize(
    "word",
    ["water", "taking", "weaving", "blending", "steep", "speed", "angle", "trial", "haven", "plums", "pointer", "posture",
     "signs", "sparks", "frabble", "qwertyuiop", "canal", "adventures", "wood", "starting", "string", "copper", "snowball", "quite", "pairs"],
)  # fmt: skip
def test_a_word_of_its_own_stays(word: str) -> None:
    assert respelt(f"a {word}", (word,)) == {}


def test_a_name_stays() -> None:
    assert respelt("a dog called Feild", ("feild",)) == {}


def test_what_was_respelt_is_shown_and_said() -> None:
    scene = direct("a dog runs thru a feild", seed=1, width_px=640, height_px=360, seconds=4)
    assert scene.place == "meadow"
    assert set(scene.guessed) == {"thru: through", "feild: field"} and "feild" not in scene.not_understood


def test_other_languages_are_not_respelt() -> None:
    assert direct("ein Hund im Gartn", seed=1, width_px=640, height_px=360, seconds=4).guessed == ()
