"""The way somebody takes as a whole: where it begins, that it never jumps, and where it ends."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from rushes.scene import direct
from rushes.scene.acting import ways
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.camera import Path, Target
from rushes.scene.drawing.lens import Lens
from rushes.scene.staging import exhaust
from rushes.scene.staging.build import build_stage, company

FRAME = 1 / 30
FASTEST = 8.0  # world units a second: beyond it a figure would be torn from one frame to the next


def shown(prompt):
    return company(direct(prompt, seed=1, width_px=480, height_px=270, seconds=4))


WAYS = {
    "taking off": ways.taking_off(1.4, 0.5),
    "launching": ways.launching(1.4, 0.5),
    "landing": ways.landing(1.4, 1.0),
    "rising": ways.rising(-1.0, 0.6),
    "falling": ways.falling(1.8),
    "bouncing": ways.bouncing(0.9),
    "sinking": ways.sinking(1.5),
    "melting": ways.melting(),
    "growing": ways.growing(),
    "climbing": ways.climbing(0.5),
}


@pytest.mark.parametrize("name", WAYS)
def test_nothing_jumps_and_what_is_done_stays_done(name):
    way = WAYS[name]
    moments = [way(k * FRAME, 1.0) for k in range(300)]
    for before, after in pairwise(moments):
        assert abs(after.y - before.y) <= FASTEST * FRAME
        assert abs(after.tall - before.tall) < 0.1
        assert abs(after.x - before.x) <= 1.05 * FRAME
    if name not in ("bouncing", "rising", "climbing", "launching"):
        late, later = way(30.0, 0.0), way(31.0, 0.0)
        assert (late.y, late.tall, late.wide) == (later.y, later.tall, later.wide)


@pytest.mark.parametrize("prompt", ["an airplane takes off", "a duck takes off from a lake", "a rocket launches"])
def test_who_takes_off_leaves_the_ground(prompt):
    (actor,) = shown(prompt)
    bottom = actor.box[2] * actor.height
    assert abs(actor.where(0.0)[1] + bottom) < 0.15 * actor.height
    assert actor.where(ways.DONE + 0.1)[1] + bottom > 0.3 * actor.height


@pytest.mark.parametrize(
    "prompt", ["a helicopter lands in a meadow", "an eagle lands on the grass", "a ufo lands in a field"]
)
def test_who_lands_comes_down_to_the_ground_and_stops(prompt):
    (actor,) = shown(prompt)
    bottom = actor.box[2] * actor.height
    assert actor.where(0.0)[1] + bottom > actor.height * 0.5
    assert abs(actor.where(ways.DONE)[1] + bottom) < 0.15 * actor.height
    assert math.isclose(actor.where(ways.DONE)[0], actor.where(ways.DONE + 3.0)[0], abs_tol=1e-9)


def test_a_bird_that_has_landed_stands_where_it_came_down():
    (bird,) = shown("an eagle lands on the grass")
    assert bird.landed is not None
    assert (bird.landed.action, bird.landed.speed) == ("stand", 0.0)
    assert math.isclose(bird.landed.x, bird.where(ways.DONE)[0])
    assert abs(bird.landed.y) < 0.15 * bird.height


def test_an_apple_falls_from_the_crown_and_comes_to_rest_on_the_ground():
    apple, tree = (next(a for a in shown("an apple falls from a tree") if a.name == name) for name in ("apple", "tree"))
    assert apple.height < 0.3 * tree.height
    assert apple.where(0.0)[1] > 0.4 * tree.height
    assert apple.where(6.0)[1] == apple.y
    assert tree.way is None, "nobody said that the tree falls"


def test_a_boat_sinks_below_the_waterline():
    (boat,) = shown("a boat sinks in the ocean")
    assert boat.where(6.0)[1] + boat.box[3] * boat.height < 0.1 * boat.height


def test_a_cat_climbs_the_tree_that_is_named_and_a_goat_walks_up_its_mountain():
    cat, tree = (next(a for a in shown("a cat climbs a tree") if a.name == name) for name in ("cat", "tree"))
    assert cat.action == "climb" and abs(cat.x - tree.x) < 0.3 * tree.height
    assert cat.where(4.0)[1] > cat.where(0.0)[1]
    assert shown("a goat climbs a mountain")[0].action == "walk"


def test_what_is_eaten_lies_before_the_eater_and_is_smaller():
    rabbit, carrot = (
        next(a for a in shown("a rabbit eats a carrot") if a.name == name) for name in ("rabbit", "carrot")
    )
    assert carrot.height < 0.5 * rabbit.height
    assert (carrot.x - rabbit.x) * rabbit.facing > 0


@pytest.mark.parametrize(
    "prompt", ["a woman sits on a sofa", "two children sit on a sofa", "an old man sits on a bench"]
)
def test_people_on_a_seat_sit_on_it_without_a_bench_of_their_own(prompt):
    actors = shown(prompt)
    seat = next(actor for actor in actors if actor.seat)
    for actor in (actor for actor in actors if not actor.seat):
        assert actor.action == "sit_seat"
        assert abs(actor.y - (seat.y + seat.seat * seat.height)) < 0.05 * seat.height


def test_giraffes_reach_the_crown_of_the_tree_they_eat_from_one_behind_the_other():
    actors = shown("two giraffes eat leaves from a tree")
    tree = next(actor for actor in actors if actor.name == "tree")
    first, second = (actor for actor in actors if actor.name == "giraffe")
    assert first.action == second.action == "browse"
    assert tree.height > first.height
    assert 0 < (tree.x - first.x) * first.facing < (tree.x - second.x) * second.facing


def test_a_small_boat_has_oars_and_a_boat_a_sail():
    assert shown("an old fisherman in a small boat")[0].action == "row_boat"
    assert shown("a man in a boat")[0].action == "sail"
    assert shown("a boy sails a small boat")[0].action == "sail"


def test_a_rocket_leaves_clouds_on_the_ground_and_a_trail_in_the_air_and_is_looked_after():
    scene = direct("a rocket launches from a launch pad", seed=1, seconds=8, width_px=320, height_px=180, fps=2)
    assert (scene.place, scene.not_understood) == ("launch_pad", ())
    (rocket,) = shown("a rocket launches from a launch pad")
    foot = rocket.box[2] * rocket.height
    early, late = (exhaust.puffs_of(rocket, foot, seconds) for seconds in (0.1, 6.0))
    assert not any(early)
    ground, air = late
    assert (
        min(puff.x for puff in ground)
        < rocket.x - rocket.height
        < rocket.x + rocket.height
        < max(puff.x for puff in ground)
    )
    assert max(puff.y for puff in ground) < rocket.where(0.0)[1] + rocket.height
    assert all(puff.y < rocket.where(6.0)[1] for puff in air)
    assert max(puff.y for puff in air) > rocket.where(4.0)[1] + foot
    assert rocket.where(9.0)[1] > rocket.where(6.0)[1] > rocket.where(3.0)[1]


def test_a_camera_looks_up_after_who_climbs_out_of_the_frame():
    lens = Lens(width_px=640, height_px=360, horizon_px=160.0, focal_px=500.0, eye=1.6)
    target = Target(where=lambda seconds: (0.0, 0.5 * seconds), z=6.0, height=1.0, wide=0.5, speed=0.0, climbs=True)
    paths = [
        Path(move="follow", seconds=8.0, stage_z=6.0, target=one) for one in (target, replace(target, climbs=False))
    ]
    looks, stays = ([path.at(seconds, lens).turn_y_px for seconds in (0.0, 8.0)] for path in paths)
    assert looks[1] - looks[0] > 0.2 * lens.height_px
    assert abs(stays[1] - stays[0]) < 0.05 * lens.height_px


@pytest.mark.parametrize(
    "prompt",
    ["a horse jumps over a fence", "ein Hund springt über einen Baumstamm", "un garçon saute par-dessus un banc"],
)
@pytest.mark.parametrize("size", [(320, 180), (180, 320)])
def test_who_jumps_over_something_runs_up_to_it_and_lands_beyond(prompt, size):
    stage = build_stage(direct(prompt, seed=1, width_px=size[0], height_px=size[1], seconds=6), figures())
    jumper, thing = (next(actor for actor in stage.actors if actor.who == who) for who in (0, 1))
    top = thing.box[3] * thing.height
    over, beside = [], []
    for number in range(180):
        x, y, *_ = jumper.where(number / 30)
        (over if abs(x - jumper.centre) < 0.1 else beside).append((x - thing.x, y))
    assert over and min(y for _, y in over) > top
    assert {x > 0 for x, y in beside if y < 0.05} == {True, False}, "it is on the ground on both sides"
    shift, lens = stage.paths[0].at(2.0, stage.lens), stage.lens
    middle = lens.width_px / 2 + lens.focal_px * (thing.x - shift.x) / (thing.z - shift.z) + shift.turn_x_px
    assert 0.3 * lens.width_px < middle < 0.7 * lens.width_px, "the camera waits there"
