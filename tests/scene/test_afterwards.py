"""What somebody does after what they did: a second part of the same scene, in which they do it in their place."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "first", "then"),
    [
        ("a man sits on a bench, then stands up", "sit", "stand"), ("a woman sits on a bench. She stands up.", "sit", "stand"),
        ("a man stands on a road, then sits down", "stand", "sit"), ("a man gets up from a chair", "sit", "stand"),
        ("a girl reads on a couch and falls asleep", "read", "sleep"), ("一个男人坐在长椅上，然后站起来", "sit", "stand"),
        ("a dog sleeps in a garden, then wakes up and runs", "sleep", "run"), ("un hombre se sienta en un banco, luego se levanta", "sit", "stand"),
        ("ein Hund schläft im Garten und steht dann auf", "sleep", "stand"), ("男性がベンチに座り、そして立ち上がる", "sit", "stand"),
    ],
)  # fmt: skip
def test_it_follows_in_a_part_of_its_own(prompt: str, first: str, then: str) -> None:
    scene = _scene(prompt)
    assert scene.seconds == 8 == sum(part.seconds for part in scene.parts)
    doing = [next(s.action for s in part.subjects if s.action) for part in scene.parts]
    assert (doing[0], doing[-1]) == (first, then)
    assert not scene.not_understood


@pytest.mark.parametrize(
    "prompt",
    [
        "a stand up comedian on stage",
        "a man stands and looks at the sea",
        "he sits down",
        "a cat wakes up",
        "a man sits on a bench",
    ],
)
def test_where_nothing_follows_the_scene_is_one(prompt: str) -> None:
    assert not _scene(prompt).parts


def test_whom_it_names_does_it() -> None:
    scene = _scene("A cat wakes its sleeping owner. The owner gets up.")
    assert [(s.kind, s.action) for s in scene.parts[-1].subjects] == [("cat", ""), ("human", "stand")]


def test_who_stands_up_stands_before_the_seat_and_not_on_it() -> None:
    last = _scene("a man sits on a bench, then stands up").parts[-1]
    man, bench = (
        next(actor for actor in company(last) if actor.name == name and actor.who >= 0) for name in ("man", "bench")
    )
    assert man.action == "stand" and man.grounded and man.y == 0.0 and man.z < bench.z
