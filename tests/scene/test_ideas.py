"""Prompts that name nothing but an idea: something is shown for it, and that is said."""

import pytest

from rushes.scene import direct
from rushes.scene.directing.prompt.ideas import idea_of
from rushes.scene.words.ideas import IDEAS
from rushes.scene.words.phrases import LANGUAGES, rows_of


@pytest.mark.parametrize("row", list(rows_of(IDEAS)), ids=lambda row: row[1][0].split(",")[0])
def test_what_an_idea_shows_is_understood_and_shown(row: tuple[str, list[str]]) -> None:
    shown, columns = row
    assert len(columns) == len(LANGUAGES)
    scene = direct(shown, seed=3, width_px=384, height_px=216, seconds=5)
    assert (scene.not_understood, scene.not_shown, scene.guessed) == ((), (), ())
    for word in (word.strip() for column in columns for word in column.split(",")):
        assert idea_of(word) is not None, word


@pytest.mark.parametrize(
    ("prompt", "word", "place"),
    [
        ("loneliness", "loneliness", "park"), ("The feeling of freedom.", "freedom", "mountains"), ("a short video about love", "love", "meadow"),
        ("孤独", "孤独", "park"), ("la soledad", "soledad", "park"), ("die Einsamkeit", "einsamkeit", "park"), ("the concept of time, cinematic", "time", "kitchen"),
        ("growth of a company", "growth of a company", "office"), ("自由的感觉", "自由", "mountains"),
    ],
)  # fmt: skip
def test_an_idea_is_shown_and_told_as_guessed(prompt: str, word: str, place: str) -> None:
    scene = direct(prompt, seed=3, width_px=384, height_px=216, seconds=5)
    assert (scene.place, scene.prompt) == (place, prompt)
    assert scene.guessed[-1].startswith(f"{word}: ") and not scene.not_understood


def test_how_water_goes_round_is_told_from_the_sea_to_the_river() -> None:
    for prompt in ("the water cycle", "the water cycle explained for kids", "水循环", "le cycle de l'eau"):
        parts = direct(prompt, seed=3, width_px=384, height_px=216, seconds=8).parts
        assert [(part.place, part.weather) for part in parts] == [
            ("ocean", "clear"), ("ocean", "cloud"), ("forest", "rain"), ("river", "clear"),
        ]  # fmt: skip


@pytest.mark.parametrize(
    "prompt",
    [
        "a clock, the passage of time",
        "a lonely dog",
        "love, a couple dances in the rain",
        "时光流逝，城市从白天到夜晚",
        "a man in love",
        "love birds on a branch",
        "time square",
        "a peace sign",
    ],
)
def test_a_prompt_that_says_more_is_told_as_it_stands(prompt: str) -> None:
    assert idea_of(prompt) is None
    assert not any(
        " in a meadow" in guess for guess in direct(prompt, seed=3, width_px=384, height_px=216, seconds=5).guessed
    )
