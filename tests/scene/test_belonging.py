"""What belongs together: animals and carts, a paper plane and who throws it, a television and who watch it, snow and what it lies on."""

from __future__ import annotations

import math

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import figures
from rushes.scene.acting.poses import Poses
from rushes.scene.directing.parts.performing import perform
from rushes.scene.figures import CAST
from rushes.scene.figures.cast.things.carts import SPOKES
from rushes.scene.figures.species import Pose
from rushes.scene.staging.build import build_stage


@pytest.mark.parametrize(
    ("prompt", "team"),
    [
        ("a horse pulls a carriage through a village", "horse pulling carriage with man_suit"),
        ("two horses pulling a wagon", "two horse pulling wagon with cowboy"),
        ("two white horses pulling a wagon", "two horse drawing wagon with cowboy"),
        ("huskies pull a sled across the snow", "two husky pulling sleigh"),
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


@pytest.mark.parametrize(
    "prompt",
    [
        "un chevalier sur un cheval blanc traverse la forêt", "un niño en bicicleta por la playa", "um cavaleiro em um cavalo branco",
        "فارس على حصان أبيض يعبر الصحراء", "घोड़े पर सवार राजा", "at üstünde bir asker", "seorang pria di atas kuda", "người đàn ông trên lưng ngựa",
    ],
)  # fmt: skip
def test_who_is_on_a_mount_rides_it_in_every_language(prompt):
    subjects = direct(prompt, seed=1, width_px=160, height_px=90, seconds=4).subjects
    riding = [(s.kind, subjects[s.relation_to].kind) for s in subjects if s.relation == "ride"]
    assert len(subjects) == 2 and riding[0][1] in ("horse", "bicycle") and riding[0][0] not in ("horse", "bicycle")


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a balloon held by a girl", [("balloon", ""), ("woman", "hold")]),
        ("a mouse chased by a cat", [("mouse", ""), ("cat", "chase")]),
        ("बारिश में छाता लेकर नाचती हुई लड़की", [("umbrella", ""), ("woman", "hold")]),
        ("一位老船长，海上有一艘船", [("human", "ride"), ("boat", "")]),
        ("a sailor, a ship, the open sea in a storm", [("human", "ride"), ("boat", "")]),
        ("老爷爷坐在院子里下棋，鸟笼挂在树上", [("human", ""), ("birdcage", ""), ("tree", "")]),
    ],
)
def test_who_does_it_to_whom(prompt, who):
    subjects = direct(prompt, seed=1, width_px=160, height_px=90, seconds=4).subjects
    assert [(subject.kind, subject.relation) for subject in subjects] == who


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a woman with an umbrella in the rain", "hold_umbrella"),
        ("a man with an umbrella walks down the street", "walk_umbrella"),
        ("una mujer con un paraguas", "hold_umbrella"),
    ],
)
def test_an_umbrella_that_somebody_has_is_in_their_hand(prompt: str, action: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    assert [(one.kind, one.action) for one in scene.subjects if one.kind == "umbrella" or one.action] in (
        [("woman", action)], [("human", action)],
    )  # fmt: skip
