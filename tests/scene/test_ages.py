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
