"""Shots: when a clip is cut, what each shot holds, and how one becomes the next."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from rushes.scene import Scene, Shot, direct, extend, render
from rushes.scene.acting.actors import figures
from rushes.scene.directing.changes.extending import extended
from rushes.scene.drawing.camera import Path, Target
from rushes.scene.drawing.focus import defocus
from rushes.scene.drawing.lens import Lens
from rushes.scene.drawing.planes import Frame
from rushes.scene.drawing.transitions import mix
from rushes.scene.model import Camera, SceneError
from rushes.scene.staging.build import build_stage


def scene_of(prompt: str, seconds: float = 10, **more: Any) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=seconds, **more)


@pytest.mark.parametrize(
    ("prompt", "seconds", "count"),
    [
        ("a fox runs in a forest", 4, 0),
        ("a fox runs in a forest", 8, 2),
        ("a fox runs in a forest", 10, 3),
        ("a meadow", 10, 3),
        ("a fox runs in a forest", 25, 4),
        ("a fox runs in a forest, one shot", 10, 0),
        ("一只狐狸在森林里奔跑，一镜到底", 10, 0),
        ("a fox in a forest, camera slowly pushes in", 10, 0),
        ("close-up of a fox in a forest", 10, 1),
    ],
)
def test_long_clips_have_shots_unless_the_prompt_asks_for_one(prompt, seconds, count):
    scene = scene_of(prompt, seconds)
    assert len(scene.shots) == count
    if count:
        assert sum(shot.seconds for shot in scene.shots) == pytest.approx(seconds)


def test_a_close_up_is_a_close_framing():
    assert scene_of("close-up of a fox").shots[0].framing == "close"
    assert scene_of("特写：一只猫").shots[0].framing == "close"


@pytest.mark.parametrize(
    ("prompt", "pace"),
    [("a city, time-lapse", 12), ("a dog jumps in slow motion", 0.4), ("慢动作的狗", 0.4), ("a dog", 1)],
)
def test_the_pace_of_the_world_follows_the_prompt(prompt, pace):
    assert scene_of(prompt).pace == pace


def orange_share(frame: Frame) -> float:
    """Share of the frame that is as orange as the fox."""
    return float(((frame.v.astype(int) > 150) & (frame.u.astype(int) < 115)).mean())


def test_the_subject_grows_from_shot_to_shot_and_cuts_are_where_they_should_be():
    scene = scene_of("a fox runs in a meadow", fps=5)
    frames = list(render(scene).frames())
    ends = np.cumsum([shot.seconds for shot in scene.shots])
    begins = [0.0, *ends[:-1]]
    shares = [orange_share(frames[int((b + e) / 2 * 5)]) for b, e in zip(begins, ends, strict=True)]
    assert shares[0] < 0.6 * shares[1] < 0.6 * shares[2]
    change = [float(np.abs(a.y.astype(int) - b.y).mean()) for a, b in itertools.pairwise(frames)]
    cuts = sorted(range(len(change)), key=lambda n: -change[n])[: len(ends) - 1]
    assert sorted(cuts) == [round(end * 5) - 1 for end in ends[:-1]]


def test_an_extension_begins_where_the_clip_ended():
    base = scene_of("a fox runs in a meadow", fps=10)
    last = list(render(base).frames())[-1]
    going_on = list(render(extended(base, None, 2)).frames())
    steps = [float(np.abs(a.y.astype(int) - b.y).mean()) for a, b in zip([last, *going_on], going_on, strict=False)]
    assert steps[0] < 1.5 * np.median(steps[1:])


def test_the_open_sea_fills_a_near_shot_to_its_lower_edge():
    scene = scene_of("close-up of two boats on the open sea", seconds=8)
    stage = build_stage(scene, figures())
    for seconds in np.linspace(0.5, 7.5, 8):
        frame = stage.frame(float(seconds))
        assert frame.u[-20:].min() > 90 and frame.v[-20:].min() > 70  # never the green of a plane that nobody drew


def test_newcomers_leave_the_others_where_they_are():
    base = scene_of("a fox runs in a meadow", seconds=4)
    joined = extend(base, "a rabbit runs beside it", seconds=4).parts[-1]
    before, after = (build_stage(scene, figures()) for scene in (base, joined))
    fox, same, rabbit = before.actors[0], after.actors[0], after.actors[1]
    assert (same.name, rabbit.name) == ("fox", "rabbit")
    assert fox.where(5.0) == same.where(5.0) and fox.z == same.z
    assert before.paths[0].at(4.5, LENS) == after.paths[-1].at(4.5, LENS)
    half = 0.5 * same.z * joined.width_px / before.lens.focal_px
    for seconds in (4.5, 7.5):
        apart = (rabbit.where(seconds)[0] - same.where(seconds)[0]) * same.facing
        assert 0.4 * same.height < apart < 1.2 * half


def test_who_turns_round_before_a_held_camera_does_so_in_an_extension():
    base = scene_of("a dog walks in a meadow, static camera", seconds=4)
    dog = build_stage(base, figures()).actors[0]
    assert dog.name == "dog" and dog.turns_at
    for prompt in ("", "it begins to snow", "the camera pulls back"):
        for part in extend(base, prompt, seconds=4).parts[1:]:
            same = build_stage(part, figures()).actors[0]
            assert [same.where(seconds) for seconds in (4.0, 7.5)] == [dog.where(seconds) for seconds in (4.0, 7.5)]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("a rabbit runs beside it", "it begins to snow"),
        ("a rabbit runs beside it", "a cat runs along"),
        ("a rabbit runs beside it", "a tree"),
        ("a tree", "it begins to snow"),
        ("a tree", "a rabbit runs beside it"),
    ],
)
def test_a_second_extension_leaves_all_where_they_are(first, then):
    base = scene_of("a fox runs in a meadow", seconds=4)
    once = extend(base, first, seconds=4)
    bridge, arriving = extend(once, then, seconds=4).parts[-2:]
    before, *later = (build_stage(scene, figures()) for scene in (once.parts[-1], bridge, arriving))
    there = before.actors[:2]
    assert [actor.who for actor in there] == [0, 1] and there[0].name == "fox"
    for after in later:
        same = after.actors[: len(there)]
        assert [actor.name for actor in same] == [actor.name for actor in there]
        assert [actor.cycle_seconds for actor in same] == [actor.cycle_seconds for actor in there]
        for seconds in (8.0, 8.4, 11.5):
            assert [actor.where(seconds) for actor in same] == [actor.where(seconds) for actor in there]
            assert after.paths[-1].at(seconds, LENS) == before.paths[-1].at(seconds, LENS)
        assert [actor.z for actor in same] == [actor.z for actor in there]
    for actor in later[-1].actors[2:]:
        if actor.who > 1:  # finds room beside both
            apart = [abs(actor.where(8.4)[0] - other.where(8.4)[0]) for other in there]
            assert min(apart) > 0.2 * actor.height or actor.z > max(other.z for other in there)


def going_on(first: str, then: str) -> tuple[Any, Any]:
    """The stages before and after an extension."""
    base = scene_of(first, seconds=4)
    return tuple(build_stage(s, figures()) for s in (base, extend(base, then, seconds=4).parts[-1]))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("first", "then", "stays"),
    [
        ("a dog and a cat walk through a meadow", "the dog leaves", "cat"),
        ("a dog and a cat walk through a meadow", "remove the cat", "dog"),
        ("a cat and a dog play in a garden", "replace the cat by a rabbit", "dog"),
        ("a cat sleeps on a sofa in a living room", "the cat leaves", "couch"),
    ],
)
def test_who_stays_is_where_it_was_when_another_leaves_or_changes(first, then, stays):
    before, after = going_on(first, then)
    was, now = (next(a for a in stage.actors if a.name == stays and a.who >= 0) for stage in (before, after))
    for seconds in (4.4, 7.5):
        assert was.where(seconds) == now.where(seconds)
    assert (was.z, was.height, was.phase, was.cycle_seconds) == (now.z, now.height, now.phase, now.cycle_seconds)
    assert before.paths[0].at(4.4, LENS) == after.paths[-1].at(4.4, LENS)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("a fox runs through a forest", "the fox turns into a wolf"),
        ("a fox runs through a forest", "it sleeps"),
        ("a fox sleeps in a forest", "it runs"),
        ("a dog walks in a meadow, static camera", "the dog sits down"),
        ("a cat and a dog play in a garden", "replace the cat by a rabbit"),
        ("slow motion, a horse runs along the beach", "the horse stops"),
    ],
)
def test_who_changes_stands_where_it_was_and_the_camera_does_not_jump(first, then):
    before, after = going_on(first, then)
    clock = before.paths[0].clock
    was, now = before.actors[0], after.actors[0]
    at = clock(4.4)
    assert now.where(at)[0] * was.z / now.z == pytest.approx(was.where(at)[0], abs=0.3 * was.height)
    assert now.where(at)[2] == was.where(at)[2]
    cameras = [stage.paths[-1].at(4.4, LENS) for stage in (before, after)]
    assert (cameras[1].x, cameras[1].z) == pytest.approx((cameras[0].x, cameras[0].z))
    for seconds in (6.0, 8.0):  # and it stays in sight
        half = 0.5 * after.lens.width_px / after.lens.focal_px * now.z
        assert abs(now.where(clock(seconds))[0] - after.paths[-1].at(seconds, after.lens).x) < half
    steps = np.diff([after.paths[-1].at(t, LENS).x for t in np.linspace(3.4, 6.4, 91)])
    assert np.abs(np.diff(steps)).max() < 0.02  # it slows down with who stops, and starts with who starts


def test_who_leaves_is_seen_to_go_and_is_gone_in_the_end():
    _, after = going_on("a dog and a cat walk through a meadow", "the dog leaves")
    dog = next(actor for actor in after.actors if actor.name == "dog")
    assert dog.who == -1 and dog.speed * after.actors[0].speed < 0
    half = 0.5 * after.lens.width_px / after.lens.focal_px * dog.z
    camera = after.paths[-1].at(8.0, after.lens).x
    assert abs(dog.where(8.0)[0] - camera) > half
    assert [a.name for a in going_on("a dog and a cat", "remove the dog")[1].actors if a.name == "dog"] == []


def test_a_thing_that_joins_in_slow_motion_stands_beside_the_others_and_behind_their_way():
    _, after = going_on("slow motion, a horse runs along the beach", "a tree")
    horse, tree = after.actors[:2]
    at = after.paths[0].clock(4.4)
    half = 0.5 * after.lens.width_px / after.lens.focal_px * tree.z
    assert 0 < (tree.where(at)[0] - horse.where(at)[0]) * horse.facing < half
    assert tree.z > horse.z


def test_a_close_shot_of_who_came_later_shows_it():
    base = extend(scene_of("a fox runs through a forest", seconds=4), "a rabbit runs beside it", seconds=4)
    stage = build_stage(extend(base, "close-up of the rabbit", seconds=4).parts[-1], figures())
    rabbit = stage.actors[1]
    target = stage.paths[-1].target
    assert rabbit.name == "rabbit" and target is not None
    assert target.where(9.0)[0] == pytest.approx(rabbit.where(9.0)[0])


@pytest.mark.parametrize("weather", ["snow", "cloud", "fog"])
def test_a_named_moon_stays_where_it_is_when_the_weather_changes(weather):
    scene = scene_of("a village at night with a full moon", seconds=1)
    moons = [build_stage(s, figures()).moon for s in (scene, scene.with_changes(weather=weather))]
    assert moons[0] is not None and moons[1] is not None
    assert (moons[0].x, moons[0].y) == (moons[1].x, moons[1].y)


def test_a_held_camera_breathes_on_in_other_weather():
    scene = scene_of("handheld camera, a man walks in a street", seconds=4)
    paths = [build_stage(s, figures()).paths[0] for s in (scene, scene.with_changes(weather="rain"))]
    assert paths[0].at(4.4, LENS) == paths[1].at(4.4, LENS)


def test_a_storyboard_has_its_cuts():
    scene = scene_of("Shot 1: (1s) a forest\nShot 2: (1s) the city at night\nShot 3: (2s) a desert", seconds=4, fps=5)
    frames = list(render(scene).frames())
    assert len(frames) == 20
    change = [float(np.abs(a.y.astype(int) - b.y).mean()) for a, b in itertools.pairwise(frames)]
    assert sorted(sorted(range(19), key=lambda n: -change[n])[:2]) == [4, 9]


LENS = Lens.of(640, 360, horizon=0.46, focal=1.2, eye=1.5)


def path(**more: Any) -> Path:
    target = Target(where=lambda t: (2.0 + 0.5 * t, 0.0), z=4.2, height=0.9, wide=1.2, speed=0.5)
    return Path(**{"move": "follow", "seconds": 3.0, "stage_z": 4.2, "target": target, "alone": False, **more})


@pytest.mark.parametrize(
    "prompt", ["a space station drifts past a ringed planet", "a satellite beside saturn, close-up"]
)
def test_near_one_thing_in_space_the_other_is_not_cut_in_two(prompt: str) -> None:
    stage = build_stage(direct(prompt, seed=1, width_px=160, height_px=90, seconds=10), figures())
    planet = next(actor for actor in stage.actors if actor.name == "saturn")
    path = stage.paths[-1]
    shift = path.at(path.begin + 0.5, stage.lens)
    scale = stage.lens.focal_px / (planet.z - shift.z)
    middle = stage.lens.width_px / 2 + (planet.where(path.begin + 0.5)[0] - shift.x) * scale
    half = 0.5 * (planet.wide or planet.height) * scale
    assert middle - half > -4 and middle + half < stage.lens.width_px + 4


@pytest.mark.parametrize(
    "prompt", ["a cup on a table, close-up", "close-up of a cat on a sofa", "close-up of a vase next to a book"]
)
def test_a_close_shot_holds_whom_the_prompt_names_first(prompt):
    scene = scene_of(prompt)
    stage = build_stage(scene, figures())
    lead = next(actor for actor in stage.actors if actor.name == scene.subjects[0].figure)
    target = stage.paths[0].target
    assert target is not None
    assert target.where(0.0) == pytest.approx(lead.where(0.0)[:2])
    assert target.height == pytest.approx(lead.height)
    assert target.thing == lead.thing
    shift = stage.paths[0].at(0.0, stage.lens)
    head = lead.y + (0.5 if lead.thing else 0.75) * lead.height
    depth = lead.z - shift.z
    row = stage.lens.horizon_px + stage.lens.focal_px * (stage.lens.eye + shift.y - head) / depth + shift.turn_y_px
    assert 0.2 < row / scene.height_px < 0.8


@pytest.mark.parametrize("framing", ["wide", "full", "medium", "close"])
def test_the_camera_holds_whom_it_follows_in_the_frame(framing):
    for seconds in np.linspace(0, 3, 7):
        shift = path(framing=framing).at(float(seconds), LENS)
        depth = 4.2 - shift.z
        x = LENS.width_px / 2 + LENS.focal_px * (2.0 + 0.5 * seconds - shift.x) / depth + shift.turn_x_px
        head = LENS.horizon_px + LENS.focal_px * (LENS.eye + shift.y - 0.9) / depth + shift.turn_y_px
        assert 0.25 * 640 < x < 0.75 * 640
        assert 0.02 * 360 < head < 0.75 * 360


def test_a_path_goes_on_smoothly_beyond_its_end():
    follow = path(framing="medium", move="push_in")
    at = [follow.at(t, LENS).z for t in (2.9, 3.0, 3.1, 3.2)]
    steps = np.diff(at)
    assert abs(steps[1] - steps[0]) < 0.35 * abs(steps[0]) + 1e-6
    assert abs(follow.at(60, LENS).z - follow.at(59, LENS).z) < 1e-3


def test_a_mix_is_between_its_two_pictures():
    one, other = Frame.blank(16, 8), Frame.blank(16, 8)
    one.y[:] = 100
    other.y[:] = 200
    mix(one, other, 0.25)
    assert set(np.unique(one.y)) == {125}


def test_defocus_blurs_what_is_far_and_leaves_the_ground_under_the_feet():
    frame = Frame.blank(160, 90)
    frame.y[:, ::8] = 235
    before = frame.copy()
    defocus(frame, 6, foot_px=80)
    assert frame.y[:40].std() < 0.4 * before.y[:40].std()
    assert np.array_equal(frame.y[81:], before.y[81:])
    assert abs(float(frame.y[:40].mean()) - float(before.y[:40].mean())) < 4


def test_an_unknown_angle_is_refused():
    scene = direct("a fox in a forest", seed=1, width_px=128, height_px=72, seconds=4)
    with pytest.raises(SceneError):
        scene.with_changes(camera=Camera(angle="upside down"))


def test_shots_are_checked():
    scene = scene_of("a fox")
    with pytest.raises(ValueError, match="framing"):
        scene.with_changes(shots=(Shot(seconds=1, framing="huge", camera=Camera()),))


@pytest.mark.parametrize(
    ("prompt", "framing"),
    [
        ("a fox in a forest, wide cinematic shot", "wide"), ("a medium tracking shot of a fox in a forest", "medium"),
        ("a penguin on the ice, close shot", "close"), ("微距镜头，一只蝴蝶", "close"), ("a wide slow-motion shot of a horse", "wide"),
    ],
)  # fmt: skip
def test_a_shot_is_framed_with_words_between(prompt, framing):
    scene = scene_of(prompt, 5)
    assert [shot.framing for shot in scene.shots] == [framing]
    assert not {"wide", "medium", "close"} & set(scene.not_understood)


@pytest.mark.parametrize("prompt", ["a fox in a meadow, static camera{}", "两只狐狸在草地上，固定镜头{}"])
def test_a_shallow_focus_is_seen_from_afar(prompt):
    from rushes.scene.staging.build import build_stage

    words = "，背景虚化" if "狐" in prompt else ", shallow depth of field"
    scene = scene_of(prompt.format(words), 4)
    assert scene.not_understood == ()
    frames = [build_stage(one, figures()).frame(1.0).y.astype(int) for one in (scene, scene.with_changes(styles=()))]
    rough = [np.abs(np.diff(frame[: len(frame) // 2], axis=1)).mean() for frame in frames]
    assert rough[0] < 0.8 * rough[1]


@pytest.mark.parametrize(
    "prompt",
    ["First-person FPV drone dives down a waterfall", "first-person view of a forest path", "第一人称视角，森林小路"],
)
def test_nobody_is_there_from_whose_eyes_it_is_seen(prompt):
    assert scene_of(prompt, 5).subjects == ()
