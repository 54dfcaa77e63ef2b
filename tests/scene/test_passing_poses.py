"""From one action into the next: limbs on their way, and parts of a story that go on without a dissolve."""

from __future__ import annotations

import itertools
import math
from typing import Any

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.composed import INTO
from rushes.scene.figures.cast import CAST
from rushes.scene.figures.species import REST, Pose
from rushes.scene.staging.build import build_stage, company


def scene_of(prompt: str, seconds: float = 8, **more: Any) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=seconds, **more)


def places(name: str, pose: Pose) -> dict[str, Any]:
    return {
        mark: found.point for mark, found in CAST[name].model(pose).marks.items() if mark.startswith(("hand", "foot"))
    }


DEEDS = ("walk", "run", "stand", "wave", "dance", "read", "kneel", "jump", "talk", "eat")


@pytest.mark.parametrize(("was", "now"), list(itertools.permutations(DEEDS, 2)))
def test_limbs_begin_and_end_where_the_two_actions_have_them(was: str, now: str) -> None:
    species = CAST["human"]
    if not species.goes_into(was, now):
        pytest.skip("one of them is not on the ground")
    into = f"{was} 0.300 0.300{INTO}{now} 0.100 0.100"
    turned = species.turn(now) - species.turn(was)
    first, then = places("human", Pose(action=was, phase=0.3)), places("human", Pose(action=into, phase=0.0))
    for mark, point in first.items():
        x, y, z = then[mark]  # seen as it ends: turned by what the two differ
        back = (x * math.cos(turned) - z * math.sin(turned), y, x * math.sin(turned) + z * math.cos(turned))
        assert math.dist(back, point) < 0.05, mark
    last, end = places("human", Pose(action=now, phase=0.1)), places("human", Pose(action=into, phase=0.9999))
    assert all(math.dist(last[mark], end[mark]) < 0.05 for mark in last)


@pytest.mark.parametrize("now", ["idle", "sit", "run", "bark", "eat"])
def test_four_legs_pass_from_a_walk_into_what_follows(now: str) -> None:
    into = f"walk 0.250 0.250{INTO}{now} 0.000 0.000"
    ways = [places("dog", Pose(action=into, phase=k / 40)) for k in range(40)]
    jumps = [math.dist(a[mark], b[mark]) for a, b in itertools.pairwise(ways) for mark in a]
    assert max(jumps) < 0.06


def test_who_lies_in_a_ring_is_not_bent_out_of_it() -> None:
    curls = next(name for name, one in CAST.items() if getattr(one.shape, "curls", False))
    assert not CAST[curls].goes_into("sleep", "walk")


def test_paint_lies_on_all_that_is_held_on_the_way() -> None:
    into = f"read 0.000 0.000{INTO}eat 0.000 0.000"
    resting = CAST["woman"].model(Pose(action=REST, phase=0.0, of=into))
    posed = CAST["woman"].model(Pose(action=into, phase=0.5))
    assert sorted(resting.parts) == sorted(posed.parts)


@pytest.mark.parametrize(
    "prompt",
    ["A man walks down a street, stops and waves", "A puppy runs through a field and stops", "A girl reads a book, then stands up",
     "Une femme marche dans un champ, puis elle s'arrête.", "一位年轻女子走过桥。她停下脚步。"],
)  # fmt: skip
def test_one_beat_goes_over_into_the_next_without_a_dissolve(prompt: str) -> None:
    *_, before, after = scene_of(prompt).parts
    was, now = (build_stage(part, figures()) for part in (before, after))
    (who,) = (actor for actor in now.actors if actor.who == 0)
    assert who.was is not None
    assert who.since == pytest.approx(after.starts_at, abs=0.05)
    assert now.goes_on_from(was, after.starts_at, 0, 0)


def test_where_somebody_comes_in_one_picture_is_laid_over_the_other() -> None:
    alone, both = (
        build_stage(scene_of(prompt), figures()) for prompt in ("a cat in a garden", "a cat and a dog in a garden")
    )
    assert not both.goes_on_from(alone, 1.0, 0, 0)


def test_who_does_the_same_throughout_passes_into_nothing() -> None:
    assert all(actor.was is None for actor in company(scene_of("A man walks down a street")))
