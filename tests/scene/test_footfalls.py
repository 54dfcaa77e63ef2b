"""Steps and lines: heard when they are seen."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rushes.scene import Scene, direct, render, voice
from rushes.scene.acting.actors import figures
from rushes.scene.clock import Clock
from rushes.scene.directing.changes.extending import extended
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.cast import CAST
from rushes.scene.figures.species import Pose
from rushes.scene.figures.sprites import pose_of
from rushes.scene.sound import RATE
from rushes.scene.sound.footfalls import contacts, cues_of, engines_of
from rushes.scene.staging.build import build_stage, company

needs_voice = pytest.mark.skipif(not voice.is_available(), reason="the optional voice is not installed")


def scene_of(prompt: str, seconds: float = 4.0, **more: Any) -> Scene:
    return direct(prompt, seed=1, width_px=64, height_px=36, seconds=seconds, **more)


def sound_of(scene: Scene) -> np.ndarray:
    return np.concatenate(list(render(scene).sound()))


@pytest.mark.parametrize(("name", "action", "feet"), [("fox", "walk", 4), ("horse", "run", 4), ("human", "walk", 2)])
def test_every_foot_comes_down_once_a_cycle(name, action, feet):
    assert len(contacts(name, action)) == feet


def test_whoever_has_no_feet_or_stands_makes_no_steps():
    assert contacts("fish", "swim") == () == contacts("cat", "idle")


def test_a_step_is_heard_at_the_moment_at_which_the_foot_comes_down():
    scene = scene_of("a fox walks in a meadow")
    (fox,) = company(scene)
    cues = cues_of(scene, [fox], Clock([(0.0, 1.0)]))
    assert len(cues) > 8
    for cue in cues:
        before, after = (((cue.start + d) / fox.cycle_seconds + fox.phase) % 1.0 for d in (-0.04, 0.01))
        was, now = (
            [m.planted for m in CAST["fox"].model(pose_of(CAST["fox"], fox.action, p, 0)).marks.values()]
            for p in (before, after)
        )
        assert any(down and not up for up, down in zip(was, now, strict=True))


@pytest.mark.parametrize(
    ("prompt", "event"),
    [
        ("a fox walks in a meadow", "step_soft"),
        ("a fox walks through the snow", "step_snow"),
        ("a fox walks in the rain", "step_wet"),
        ("a dog walks in the desert", "step_sand"),
        ("an elephant walks in a meadow", "step_heavy"),
        ("a bird flies over a lake", "wing"),
    ],
)
def test_the_ground_and_the_figure_decide_the_noise(prompt, event):
    scene = scene_of(prompt)
    assert {cue.event for cue in cues_of(scene, company(scene), Clock([(0.0, 1.0)]))} == {event}


def test_engines_hum_while_they_run():
    assert len(engines_of(company(scene_of("a car drives in the city")))) == 1
    assert engines_of(company(scene_of("a fox walks in a meadow"))) == []


def test_slow_motion_slows_the_steps():
    scene = scene_of("a fox walks in a meadow")
    actors = company(scene)
    assert len(cues_of(scene, actors, Clock([(0.0, 0.4)]))) < 0.6 * len(cues_of(scene, actors, Clock([(0.0, 1.0)])))


def test_a_storyboard_sounds_like_its_parts_and_does_not_click():
    scene = scene_of("Shot 1: the sea in a storm\nShot 2: a quiet room", seconds=4)
    sound = sound_of(scene)
    assert sound.shape == (4 * RATE, 2)
    hiss = np.diff(sound, axis=0)  # what is high in it: music is low
    assert hiss[RATE // 2 : 3 * RATE // 2].std() > 1.3 * hiss[5 * RATE // 2 : 7 * RATE // 2].std()
    jumps = np.abs(np.diff(sound, axis=0)).max(1)
    assert jumps[2 * RATE - 2000 : 2 * RATE + 20000].max() <= jumps.max() < 0.4


def test_an_extension_sounds_on_where_the_clip_was():
    base = scene_of("waves on a beach", seconds=3)
    whole = sound_of(base.with_changes(seconds=5.0, shots=()))
    going_on = sound_of(extended(base, None, 2))
    middle = slice(RATE // 2, RATE)
    assert np.abs(going_on[middle] - whole[3 * RATE + RATE // 2 : 4 * RATE]).max() < 0.02
    assert np.abs(going_on[:200]).max() > 0.001


@needs_voice
def test_a_quoted_line_is_spoken_and_the_rest_gives_way():
    quiet = scene_of("a robot in a room", seconds=5)
    scene = scene_of('a robot in a room says "hello, my little friend"', seconds=5)
    (line,) = voice.lines_of(scene)
    assert 0.8 < line.seconds < 4
    spoken = sound_of(scene)
    at = slice(int(line.start * RATE), int((line.start + line.seconds) * RATE))
    heard = spoken[at].mean(1)[: len(line.wave)]
    assert np.corrcoef(heard, line.wave[: len(heard)])[0, 1] > 0.7
    assert abs(np.corrcoef(sound_of(quiet)[at].mean(1)[: len(heard)], line.wave[: len(heard)])[0, 1]) < 0.2
    assert np.array_equal(spoken, sound_of(scene))
    assert voice.openness([line], line.start - 0.1) == 0.0
    assert max(voice.openness([line], line.start + t) for t in np.linspace(0, line.seconds, 20)) > 0.5


@needs_voice
def test_lines_that_the_voice_cannot_say_or_that_do_not_fit_stay_silent():
    assert voice.lines_of(scene_of("一只猫说“你好吗朋友”", seconds=5)) == []
    assert voice.lines_of(scene_of('a cat says "this is much too long for a clip of one second"', seconds=1)) == []


def test_without_a_voice_the_clip_is_made_all_the_same(monkeypatch):
    monkeypatch.setattr(voice, "_voice", lambda: None)
    voice._spoken.cache_clear()
    assert voice.lines_of(scene_of('a cat says "hello"')) == []


@needs_voice
def test_a_line_is_spoken_in_its_own_part():
    board = scene_of('Shot 1: a fox runs. Shot 2: a woman says "good morning to you"', seconds=8)
    (line,) = voice.lines_of(board)
    assert line.start > board.parts[0].seconds
    (own,) = voice.within([line], board.parts[0].seconds, board.parts[1])
    assert own.start == pytest.approx(line.start - board.parts[0].seconds)
    assert voice.within([line], 0.0, board.parts[0]) == []


@needs_voice
def test_the_mouth_follows_the_sound_and_silence_shuts_it():
    scene = scene_of('a woman says "oh, what a wonderful morning"', seconds=5)
    stage = build_stage(scene, figures())
    lines = voice.lines_of(scene)
    stage.speak(lines)
    who = next(actor for actor in stage.actors if actor.mouth is not None)
    assert who.mouth is not None
    spoken = [who.mouth(lines[0].start + t) for t in np.linspace(0, lines[0].seconds, 60)]
    assert who.mouth(0.2) == who.mouth(lines[0].start + lines[0].seconds + 0.3) == 0
    assert set(spoken) >= {0, 1, 2} and max(spoken) == len(voice.MOUTHS) - 1
    loud = [voice.openness(lines, lines[0].start + t) for t in np.linspace(0, lines[0].seconds, 60)]
    assert np.corrcoef(spoken, loud)[0, 1] > 0.9


def test_the_mouths_differ_and_the_first_is_shut():
    woman = figures().CAST["woman"]
    mouths = [
        ACTIONS[f"speaking_{n}"].motion(Pose(action=f"speaking_{n}", phase=0.3)).mouth for n in range(len(voice.MOUTHS))
    ]
    assert mouths == sorted(set(mouths)) and mouths[0] == 0.0
    assert {f"speaking_{n}" for n in range(len(mouths))} <= set(woman.actions)
