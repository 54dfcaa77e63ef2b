"""How a scene goes on where it ends: its clock, its light and weather, and the camera."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from rushes.scene import Scene, SceneError, direct, extend
from rushes.scene.acting.actors import figures
from rushes.scene.clock import Clock, figures_clock, world_clock
from rushes.scene.film import Film
from rushes.scene.staging.build import build_stage

SIZE: dict[str, Any] = {"width_px": 160, "height_px": 90}


def scene_of(prompt: str, **more: Any) -> Scene:
    return direct(prompt, seed=3, seconds=4, **SIZE, **more)


def extended(first: str, prompt: str, seconds: float = 4) -> Scene:
    return extend(scene_of(first), prompt, seconds=seconds)


@pytest.mark.parametrize("paces", [((0.0, 1.0), (4.4, 0.4)), ((0.0, 0.4), (2.0, 12.0), (2.2, 1.0)), ((0.0, 1.5),)])
def test_a_clock_goes_on_without_a_jump_and_comes_to_its_pace(paces):
    clock = Clock(paces)
    moments = np.arange(0, 8, 0.01)
    passed = np.array([clock(moment) for moment in moments])
    steps = np.diff(passed) / 0.01
    assert steps.min() > 0.39 and steps.max() < 12.1
    assert np.abs(np.diff(steps)).max() < 0.35, "the pace changes gently"
    assert steps[-1] == pytest.approx(paces[-1][1])
    for moment in (0.3, 2.1, 4.5, 6.0):
        assert clock.when(clock(moment)) == pytest.approx(moment, abs=1e-3)


def test_slow_motion_in_an_extension_slows_what_comes_and_leaves_what_was():
    film = extended("a fox runs through a forest", "in slow motion")
    last = film.parts[-1]
    base = film.parts[0]
    was, now = figures_clock(base), figures_clock(last)
    assert [now(moment) for moment in (0, 2, 4)] == pytest.approx([was(moment) for moment in (0, 2, 4)])
    assert now(8) - now(6) == pytest.approx(0.4 * 2)
    assert film.not_understood == film.not_shown == ()
    assert Scene.from_dict(json.loads(json.dumps(film.to_dict()))) == film
    again = extend(film, "at normal speed it goes on, a rabbit joins", seconds=4).parts[-1]
    assert (again.pace, again.paces) == (last.pace, last.paces)


@pytest.mark.parametrize(
    ("prompt", "pace"), [("time-lapse", 12), ("it runs faster", 1.5), ("the fox slows down", 0.6), ("慢动作", 0.4)]
)
def test_the_pace_that_an_extension_names_is_the_worlds_from_then_on(prompt, pace):
    film = extended("a fox runs through a forest", prompt)
    clock = world_clock(film.parts[-1])
    assert clock(4) == pytest.approx(4)
    assert clock(8) - clock(7) == pytest.approx(pace)


@pytest.mark.parametrize("paces", [((0.0, 1.0),), ((3.0, 1.0), (2.0, 1.0)), ((2.0, 0.01),)])
def test_paces_follow_each_other(paces):
    with pytest.raises(SceneError, match=r"pace"):
        scene_of("a fox").with_changes(paces=paces)


def test_a_remix_in_slow_motion_is_slow_from_its_beginning():
    film = extended("a fox runs through a forest", "time-lapse")
    again = direct("in slow motion", seed=3, seconds=8, base=film, **SIZE)
    assert {(part.pace, part.paces) for part in again.parts} == {(0.4, ())}


@pytest.mark.parametrize("prompt", ["night falls", "it starts to snow", "the sun comes up", "天黑了", "下雪了"])
def test_light_and_weather_change_slowly(prompt):
    film = extended("a wolf in a meadow", prompt) if "sun" not in prompt else extended("a wolf at night", prompt)
    before, bridge, after = film.parts
    assert (bridge.time, bridge.weather) == (before.time, before.weather) != (after.time, after.weather)
    assert after.shots[0].transition == "dissolve" and after.shots[0].dissolve_seconds > 2
    assert film.not_understood == ()


def test_what_is_said_to_be_sudden_is():
    film = extended("a wolf in a meadow", "suddenly a storm breaks out")
    assert film.parts[-1].shots[0].dissolve_seconds < 1


def test_who_comes_does_not_fade_in_with_the_night():
    film = extended("a wolf in a meadow", "a rabbit comes, night falls")
    _, _, comes, darkens = film.parts
    assert [s.kind for s in comes.subjects] == [s.kind for s in darkens.subjects] == ["wolf", "rabbit"]
    assert (comes.time, darkens.time) == ("day", "night")
    assert comes.shots[0].dissolve_seconds < comes.seconds < darkens.shots[0].dissolve_seconds
    assert sum(part.seconds for part in film.parts) == pytest.approx(8)


def test_night_falls_a_little_with_every_frame():
    film = extended("a wolf in a meadow", "night falls").with_changes(fps=2)
    light = [float(frame.y.mean()) for frame in Film(film, [], []).frames(begin=8)]
    steps = np.diff(light)
    assert steps.max() < 2 and steps.min() > 0.6 * steps.sum()


def path_of(film: Scene):
    stage = build_stage(film.parts[-1], figures())
    return stage, [(shot, stage.paths[n]) for n, shot in enumerate(film.parts[-1].shots)]


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("a fox runs through a forest", "close-up of the fox"),
        ("a fox runs through a forest", "the camera pans left"),
        ("close-up of a fox in a forest", "zoom out"),
        ("a fox in a forest, slow zoom in", "the camera pulls back"),
        ("a fox and a bear in a forest", "the camera turns to the bear"),
        ("a cat in a garden", "the camera rises"),
    ],
)
def test_a_camera_goes_on_from_where_it_is(first, prompt):
    stage, ((_, before), (shot, path)) = path_of(extended(first, prompt))
    assert shot.transition == "glide" and path.after is before
    begin, lens = path.begin, stage.lens

    def at(seconds: float, of: Any = path) -> np.ndarray:
        shift = of.at(seconds, lens)
        return np.array([shift.x, shift.y, shift.z, shift.turn_x_px / lens.unit, shift.turn_y_px / lens.unit])

    assert at(begin) == pytest.approx(at(begin, before), abs=1e-9)
    for moment in np.arange(begin - 0.2, begin + 3, 0.02):
        one = before if moment < begin else path
        other = before if moment + 0.02 < begin else path
        assert np.abs(at(moment + 0.02, other) - at(moment, one)).max() < 0.12
    assert np.abs(at(begin + 3) - at(begin + 3, before)).max() > 0.1, "and it goes somewhere"


def test_a_camera_that_cannot_go_back_begins_nearer_with_a_dissolve():
    shots = extended("a fox runs through a forest", "zoom out").parts[-1].shots
    assert (shots[-1].camera.move, shots[-1].transition) == ("pull_out", "dissolve")


@pytest.mark.parametrize(
    ("prompt", "side"), [("a rabbit comes from the right", 1), ("on the left a rabbit appears", -1)]
)
def test_who_comes_from_a_side_is_on_that_side(prompt, side):
    film = extended("a cat in a garden", prompt)
    stage = build_stage(film.parts[-1], figures())
    at = {film.parts[-1].subjects[actor.who].kind: actor.where(6.0)[0] for actor in stage.actors if actor.who >= 0}
    assert (at["rabbit"] - at["cat"]) * side > 0


@pytest.mark.parametrize(
    ("first", "prompt", "falls"),
    [
        ("a dragon on a mountain", "it takes off", False),
        ("a bird flies over a meadow", "it lands", True),
        ("a snowman in a village", "it melts", True),
    ],
)
def test_what_somebody_does_as_a_whole_begins_with_the_extension(first, prompt, falls):
    film = extended(first, prompt)
    before, after = (build_stage(part, figures()).actors[0] for part in film.parts[::2])
    until = film.parts[-1].earlier[-1].until

    def head(actor: Any, seconds: float) -> float:
        """How high up it reaches."""
        change = actor.way(max(seconds - actor.way_begins, 0.0), 0.0) if actor.way else None
        return actor.where(seconds)[1] + actor.height * (change.tall if change else 1.0)

    assert head(after, until) == pytest.approx(head(before, until), abs=0.5 * before.height)
    assert (head(after, until + 3) < head(after, until) - 0.2) == falls
    assert abs(head(after, until + 3) - head(after, until)) > 0.2


@pytest.mark.parametrize("prompt", ["he meets a bear", "a bear meets him"])
def test_who_is_met_stands_before_whom_it_meets_and_looks_at_it(prompt):
    film = extended("a boy walks in a forest", prompt)
    by_kind = {
        film.parts[-1].subjects[a.who].kind: a for a in build_stage(film.parts[-1], figures()).actors if a.who >= 0
    }
    boy, bear = by_kind["human"], by_kind["bear"]
    assert bear.facing == -boy.facing
    assert (bear.where(6.0)[0] - boy.where(6.0)[0]) * boy.facing > 0


def test_who_has_woken_somebody_leaves_the_bed_when_they_are_up():
    film = extended("a dog wakes a sleeping girl", "the girl walks to the window")
    asleep, up = ({a.name: a for a in build_stage(part, figures()).actors} for part in (film.parts[0], film.parts[-1]))
    assert not asleep["dog"].grounded and asleep["dog"].y > 0.2, "it sits on the bed"
    assert up["dog"].grounded and up["dog"].y == 0.0
    assert up["dog"].action != "pat" and up["girl"].action == "walk"
