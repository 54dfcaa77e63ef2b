"""How old somebody is said to be."""

from __future__ import annotations

import pytest

from rushes.scene import direct


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("extreme close up of a 24 year old woman's eye", "woman"),
        ("a 24-year-old man walks", "man"),
        ("an 80 year old man walks", "grandfather"),
        ("a man in his seventies drinks coffee", "grandfather"),
        ("a man in his 30s drinks coffee", "man"),
        ("a ten-year-old girl runs", "girl"),
        ("a 16 year old boy runs", "teenager"),
        ("a girl aged 25 dances", "woman"),
        ("a 70 year old chef cooks", "chef"),
        ("eine 80-jährige Frau tanzt", "grandmother"),
        ("una mujer de 70 años baila", "grandmother"),
        ("一个8岁的男孩在跑步", "boy"),
        ("5歳の女の子が走る", "girl"),
    ],
)
def test_an_age_chooses_the_figure_and_is_no_number_of_people(prompt: str, figure: str) -> None:
    (subject,) = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4).subjects
    assert (subject.figure, subject.count) == (figure, 1)


def test_ages_and_numbers_stand_side_by_side() -> None:
    (boys,) = direct("two 5 year old boys play", seed=1, width_px=320, height_px=180, seconds=4).subjects
    assert (boys.figure, boys.count) == ("boy", 2)


def test_other_numbers_are_no_ages() -> None:
    man, horses = direct("a man of 30 horses", seed=1, width_px=320, height_px=180, seconds=4).subjects
    assert man.figure == "man" and horses.count > 1


@pytest.mark.parametrize(
    "prompt",
    [
        "a 28-year-old barista in a cafe",
        "une jeune femme de 25 ans",
        "uma menina de sete anos",
        "un niño de ocho años corre",
        "一个八岁的小男孩",
        "молодая девушка в парке",
    ],
)
def test_an_age_that_is_seen_is_understood(prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)
    assert len(scene.subjects) == 1 and not scene.not_understood
