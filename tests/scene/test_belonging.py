"""What belongs together: animals and carts, a paper plane and who throws it, a television and who watch it, snow and what it lies on."""

from __future__ import annotations

import math

import pytest

from rushes.scene import direct
from rushes.scene.actors import figures
from rushes.scene.build import build_stage
from rushes.scene.figures import CAST
from rushes.scene.figures.cast_things_carts import SPOKES
from rushes.scene.figures.species import Pose
from rushes.scene.performing import perform
from rushes.scene.poses import Poses


@pytest.mark.parametrize(
    ("prompt", "team"),
    [
        ("a horse pulls a carriage through a village", "horse pulling carriage with man_suit"),
        ("two horses pulling a wagon", "two horse pulling wagon with cowboy"),
        ("two white horses pulling a wagon", "two horse drawing wagon with cowboy"),
        ("huskies pull a sled across the snow", "two dog drawing sleigh"),
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


@pytest.mark.parametrize("prompt", ["a boy flies a paper plane in a park", "a girl throws a paper airplane"])
def test_who_has_a_paper_plane_lets_it_fly(prompt):
    parts, _ = perform(direct(prompt, seed=1, width_px=320, height_px=180, seconds=4).subjects, CAST)
    assert [part.action for part in parts.values()] == ["throw_plane"]


@pytest.mark.parametrize(("prompt", "sets"), [("a man watches TV", 0), ("two cats watch TV in the living room", 1)])
def test_several_who_watch_television_watch_one(prompt, sets):
    scene = direct(prompt, seed=1, width_px=160, height_px=90, seconds=4)
    actors = build_stage(scene, figures()).actors
    found = [actor for actor in actors if actor.name == "tv"]
    assert len(found) == sets
    for tv in found:
        foremost = max((actor for actor in actors if actor.who >= 0), key=lambda actor: actor.facing * actor.x)
        assert (tv.x - foremost.x) * foremost.facing > 0 and tv.turned > 0.3


def test_snow_lies_on_what_stands_and_not_on_who_lives():
    stage = build_stage(
        direct("a tree and a dog in the snow", seed=1, width_px=160, height_px=90, seconds=4), figures()
    )
    dry = build_stage(direct("a tree and a dog", seed=1, width_px=160, height_px=90, seconds=4), figures())
    assert stage.poses is not None and dry.poses is not None and stage.poses.snow and not dry.poses.snow
    white = []
    for poses in (stage.poses, Poses(cast=figures(), light=stage.poses.light)):
        for name, action in (("tree", "sway"), ("dog", "idle")):
            pose = poses.get(name, action, 0, 30, 64, 1, None)
            white.append(float((pose.layer.y[:, : pose.layer.width_px] > 200).mean()))
    assert white[0] > white[2] + 0.05  # the tree
    assert white[1] == white[3]
