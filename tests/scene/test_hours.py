"""The hour that changes while a clip lasts."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.directing.hours import ARRIVES, SECONDS_MIN, turn_of
from rushes.scene.model import TIMES, Scene
from rushes.scene.staging.build import company


def scene_of(prompt: str, seconds: float = 8) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=seconds, fps=10)


@pytest.mark.parametrize(
    ("prompt", "place", "first", "second"),
    [
        ("a time-lapse of a city skyline from day to night", "skyline", "day", "night"),
        ("a castle as the day turns into night", "castle", "day", "night"),
        ("a mountain lake transitioning from sunrise to sunset", "lake", "dawn", "sunset"),
        ("day to night timelapse of a beach", "beach", "day", "night"),
        ("时光流逝，城市从白天到夜晚", "downtown", "day", "night"),
        ("海边 日夜交替", "beach", "day", "night"),
        ("un paisaje de montaña del día a la noche", "mountains", "day", "night"),
        ("eine Stadt vom Tag zur Nacht", "downtown", "day", "night"),
        ("昼から夜へ変わる街", "downtown", "day", "night"),
    ],
)
def test_the_hour_changes_and_all_else_stays(prompt: str, place: str, first: str, second: str) -> None:
    scene = scene_of(prompt)
    assert (scene.parts[0].time, scene.parts[-1].time) == (first, second)
    assert {part.place for part in scene.parts} == {place}
    assert sum(part.seconds for part in scene.parts) == pytest.approx(scene.seconds) and scene.seconds == 8
    assert scene.prompt == prompt
    assert Scene.from_dict(scene.to_dict()) == scene


def test_whoever_is_there_goes_on() -> None:
    scene = scene_of("a fox runs from day to night in a forest")
    before, after = (company(part)[0] for part in (scene.parts[0], scene.parts[-1]))
    assert (
        (before.name, before.action, before.speed)
        == (after.name, after.action, after.speed)
        == ("fox", "run", before.speed)
    )
    assert scene.understood == ("fox", "runs", "forest", "from day to night")


@pytest.mark.parametrize(
    "prompt",
    [
        "the night sky over a desert",
        "a man works day and night",
        "a bus from London to Paris",
        "from day to day a tree grows",
        "a road from the sea to the mountains at night",
    ],
)
def test_other_words_change_no_hour(prompt: str) -> None:
    assert turn_of(prompt) is None and scene_of(prompt).parts == ()


def test_a_clip_too_short_for_it_shows_one_hour() -> None:
    assert scene_of("a castle from day to night", SECONDS_MIN - 1).parts == ()


def test_every_hour_can_come() -> None:
    assert set(ARRIVES) == set(TIMES)
    assert all(scene_of(f"a castle. {words}").time == time for time, words in ARRIVES.items())


def test_many_words_are_read_in_no_time() -> None:
    assert turn_of("from the " * 3_000 + "day to " * 1_000) is None
