"""German words that no table lists are read by their parts, and names in kanji as names."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.words.compounds import of_parts
from rushes.scene.words.phrases import phrases


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)


@pytest.mark.parametrize(
    ("word", "entries"),
    [
        ("berglandschaft", [("place", "mountains")]),
        ("rennpferd", [("subject", "horse")]),
        ("herbstwald", [("season", "autumn"), ("place", "forest")]),
        ("seehund", []),  # a seal is no dog
        ("handschuhe", []),
        ("hund", []),  # too short to be taken apart
        ("quatschwort", []),
        ("bergwald" * 100, []),
    ],
)
def test_a_compound_is_what_its_parts_say(word: str, entries: list[tuple[str, str]]) -> None:
    assert [part.entry for part in of_parts(word, phrases("de")[0])] == entries


def test_a_compound_is_shown() -> None:
    scene = scene_of("ein Schäferhund im Herbstwald")
    assert [subject.kind for subject in scene.subjects] == ["dog"]
    assert (scene.place, scene.season) == ("forest", "autumn")


@pytest.mark.parametrize(
    ("prompt", "kinds", "place"),
    [
        ("山田さんは台所で味噌汁を作っている", ["human"], "kitchen"),
        ("川口駅でギターを弾く男性", ["human"], "train_station_platform"),
        ("森さんが公園を歩く", ["human"], "park"),
        ("小林くんは海で泳ぐ", ["human"], "ocean"),
        ("林先生在教室里讲课", ["human"], "classroom"),
        ("熊谷駅に雪が降る", [], "train_station_platform"),
        ("熊さんが森で踊る", ["bear"], "forest"),
        ("お婆さんが川で洗濯をしている", ["woman"], "river"),
        ("山の上の猫", ["cat"], "mountains"),
    ],
)
def test_a_sign_within_a_name_is_no_place(prompt: str, kinds: list[str], place: str) -> None:
    scene = scene_of(prompt)
    assert ([subject.kind for subject in scene.subjects], scene.place) == (kinds, place)
