"""A story told in the past shows what it tells of; what only looks like a verb of the past stays what it is."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.directing.prompt.past import in_the_present


@pytest.mark.parametrize(
    ("prompt", "who", "place"),
    [
        ("a fox walked through the forest", [("fox", "walk")], "forest"),
        ("Two kids played in the park", [("child", "play")], "park"),
        ("once upon a time a little bear slept in a cave", [("bear", "sleep")], "cave"),
        ("a knight fought a dragon", [("knight", "fight"), ("dragon", "fight")], "village"),
        ("a girl held a balloon", [("woman", "hold_balloon")], "village"),
        ("a man walked his dog", [("human", "walk_dog")], "street"),
        ("a boy rode a horse", [("human", "ride"), ("horse", "")], "village"),
        ("The bear woke up and yawned.", [("bear", "wake_up")], "forest"),
    ],
)
def test_what_somebody_did_is_seen(prompt: str, who: list[tuple[str, str]], place: str) -> None:
    scene = direct(prompt, seed=3, width_px=384, height_px=216, seconds=2)
    assert [(subject.kind, subject.action) for subject in scene.subjects] == who
    assert scene.place == place


@pytest.mark.parametrize(
    "text",
    [
        "a used car", "a blue rose", "a jumped cable", "an old house painted red", "a dog chased by a cat", "freshly baked bread",
        "the carried child", "a stretched canvas", "a man is followed by a dog", "Carried away", "a bored rested cat",
        "a woman with eyes closed, meditating", "a man with arms crossed, looking at us", "curtains closed", "wings stretched out",
    ],
)  # fmt: skip
def test_what_describes_is_no_verb(text: str) -> None:
    assert in_the_present(text) == text


@pytest.mark.parametrize(
    ("past", "present"),
    [
        ("the frog hopped across the road", "the frog hops across the road"),
        ("a boy carried the cat and cried", "a boy carries the cat and cries"),
        ("she danced; he watched her", "she dances; he watches her"),
        ("they swam to the island", "they swims to the island"),
    ],
)
def test_verbs_come_into_the_present(past: str, present: str) -> None:
    assert in_the_present(past) == present


def test_other_languages_are_left_alone() -> None:
    assert direct("ein Mann in Not", seed=1, width_px=384, height_px=216, seconds=2).subjects[0].kind == "human"
    assert (
        direct("un gato come en la cocina", seed=1, width_px=384, height_px=216, seconds=2).subjects[0].action == "eat"
    )
