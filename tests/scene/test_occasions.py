"""Days and feasts: what they bring along, and that the prompt's own words count."""

import pytest

from rushes.scene import direct
from rushes.scene.phrases import LANGUAGES, rows_of
from rushes.scene.words_occasions import OCCASIONS


def scene_of(prompt, **more):
    return direct(prompt, seed=3, width_px=384, height_px=216, seconds=2, **more)


def shown(scene):
    return (
        [(subject.kind, subject.count, subject.action) for subject in scene.subjects],
        scene.place,
        scene.time,
        scene.sights,
    )


@pytest.mark.parametrize("row", list(rows_of(OCCASIONS)), ids=lambda row: row[0].split(";")[0])
def test_every_word_of_an_occasion_shows_the_same(row):
    _, columns = row
    assert len(columns) == len(LANGUAGES)
    english = scene_of(columns[0].split(",")[0])
    assert not english.not_understood and not english.guessed
    for word in (word.strip() for column in columns for word in column.split(",")):
        assert shown(scene_of(word.replace("*", "а"))) == shown(english), word


def test_what_an_occasion_brings_along():
    assert shown(scene_of("halloween")) == ([("human", 1, "dance"), ("pumpkin", 3, "")], "village", "night", ())
    assert shown(scene_of("a wedding"))[1:] == ("garden", "day", ("petals",))
    assert shown(scene_of("chinese new year")) == ([("paper lantern", 3, "")], "street", "night", ("fireworks",))


def test_whom_and_what_the_prompt_names_counts():
    assert shown(scene_of("a cat on halloween in the forest at dawn")) == (
        [("cat", 1, ""), ("pumpkin", 3, "")],
        "forest",
        "dawn",
        (),
    )
    assert [subject.kind for subject in scene_of("a dragon at chinese new year").subjects] == [
        "dragon",
        "paper lantern",
    ]
    assert scene_of("a wedding on the beach at sunset").place == "beach"


def test_a_remix_celebrates():
    base = scene_of("a fox runs through the snow")
    scene = scene_of("make it halloween", base=base)
    assert [subject.kind for subject in scene.subjects] == ["fox", "pumpkin"] and scene.time == "night"
