"""Animals that pull carts: who is harnessed to what, who sits on it, and wheels that close their cycle."""

from __future__ import annotations

import math

import pytest

from rushes.scene import direct
from rushes.scene.figures import CAST
from rushes.scene.figures.cast_things_carts import SPOKES
from rushes.scene.figures.species import Pose
from rushes.scene.performing import perform


@pytest.mark.parametrize(
    ("prompt", "team"),
    [
        ("a horse pulls a carriage through a village", "horse pulling carriage with man_suit"),
        ("two horses pulling a wagon", "two horse pulling wagon with cowboy"),
        ("two white horses pulling a wagon", "two horse drawing wagon with cowboy"),
        ("huskies pull a sled across the snow", "two dog pulling sleigh"),
        ("a stagecoach in the desert", "horse pulling carriage with man_suit"),
        ("a princess rides in a red carriage", "horse pulling carriage with princess"),
        ("a farmer drives a donkey cart", "donkey pulling cart with farmer"),
        ("一匹马拉着马车", "horse pulling carriage with man_suit"),
    ],
)
def test_an_animal_and_a_cart_are_one_figure(prompt, team):
    parts, _ = perform(direct(prompt, seed=1, width_px=320, height_px=180, seconds=4).subjects, CAST)
    assert [part.name for part in parts.values()] == [team]
    assert all(part.count == 1 for part in parts.values())


def test_who_stands_beside_a_cart_does_not_pull_it():
    scene = direct("a horse on the left of a wagon", seed=1, width_px=320, height_px=180, seconds=4)
    parts, _ = perform(scene.subjects, CAST)
    assert len(parts) == 2


def test_what_cannot_be_harnessed_is_no_figure():
    for name in ("house pulling cart", "horse pulling teapot", "horse pulling cart with teapot", "bird pulling cart"):
        assert name not in CAST


@pytest.mark.parametrize("name", ["horse pulling carriage", "two dog pulling sleigh", "cow pulling cart with farmer"])
def test_a_team_goes_as_its_animal_does_and_stands_on_the_ground(name):
    team = CAST[name]
    puller = CAST[name.removeprefix("two ").split(" pulling ")[0]]
    for action in ("walk", "run"):
        assert team.stride(action) == puller.stride(action)
    found = team.model(Pose(action="walk", phase=0.3)).marks.items()
    marks = [seen for mark, seen in found if seen.planted and mark.startswith("puller")]
    assert marks and all(abs(seen.point[1]) < 0.12 for seen in marks)


def test_wheels_turn_by_whole_spokes_so_that_the_cycle_closes():
    team = CAST["horse pulling carriage"]
    hitch, size = team.shape.hitch, team.shape.size
    around = math.tau * hitch.wheel * size
    for action in ("walk", "run"):
        spokes = SPOKES * team.stride(action) / around
        assert abs(round(spokes) - spokes) / spokes < 0.15  # of the way that a wheel slips at most
