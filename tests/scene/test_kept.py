"""Remixes and extensions: what of a scene stays, and what new words change of place, weather, style and camera."""

from __future__ import annotations

import json

import pytest

from rushes.scene import Scene, SceneError
from rushes.scene.directing.changes.extending import extended
from rushes.scene.directing.director import extend
from rushes.scene.directing.reader import read_prompt
from scene.going_on import SIZE, after, scene_of


@pytest.mark.parametrize(
    ("prompt", "changed"),
    [
        ("at night", {"time": "night"}),
        ("in the rain", {"weather": "rain"}),
        ("on the beach", {"place": "beach"}),
        ("make it blue", {"colour": True}),
        ("the fox sleeps", {"action": "sleep"}),
        ("replace the fox with two dogs", {"subjects": [("dog", 2)]}),
        ("a bear", {"subjects": [("bear", 1)]}),
        ("add a cat", {"subjects": [("fox", 1), ("cat", 1)]}),
        ("remove the fox", {"subjects": []}),
        ("把狐狸换成狗", {"subjects": [("dog", 1)]}),
    ],
)
def test_a_remix_keeps_what_the_new_prompt_does_not_change(prompt, changed):
    base = scene_of("a fox runs through a forest at sunset, camera pans left")
    new = scene_of(prompt, base=base)
    assert new.time == changed.get("time", "sunset")
    assert new.weather == changed.get("weather", "clear")
    assert new.place == changed.get("place", "forest")
    assert new.camera == base.camera
    assert [(s.kind, s.count) for s in new.subjects] == changed.get("subjects", [("fox", 1)])
    if new.subjects:
        assert new.subjects[0].action == changed.get("action", "run")
        assert (new.subjects[0].colour is not None) == changed.get("colour", False)
    if new.place == base.place:
        assert new.variation == base.variation
    assert new.prompt == prompt


def test_a_remix_of_a_storyboard_changes_every_part_and_fits_the_length():
    base = scene_of("Shot 1: a fox in a forest\nShot 2: a cat on the beach")
    new = scene_of("at night", seconds=20, base=base)
    assert [(part.place, part.time, part.seconds) for part in new.parts] == [
        ("forest", "night", 10),
        ("beach", "night", 10),
    ]


def test_an_extension_goes_on_with_clock_shots_and_stage():
    base = scene_of("a fox runs through a forest")
    longer = extended(base, None, 5)
    assert (longer.starts_at, longer.seconds, longer.variation) == (10, 5, base.variation)
    assert longer.shots[:-1] == base.shots[:-1]
    assert longer.shots[-1].seconds == base.shots[-1].seconds + 5
    assert longer.shots[-1].move_seconds == base.shots[-1].seconds
    further = extended(longer, None, 5)
    assert (further.starts_at, further.shots[-1].move_seconds) == (15, base.shots[-1].seconds)
    with pytest.raises(SceneError, match="at most"):
        extended(base, None, 111)


@pytest.mark.parametrize(
    ("first", "prompt", "weather", "sights"),
    [
        ("a fox in the rain", "the rain stops", "clear", ()),
        ("a fox in the rain", "it stops raining and a rainbow appears", "clear", ("rainbow",)),
        ("a village in the snow", "without the snow", "clear", ()),
        ("a wolf under a full moon", "without the moon", "clear", ("no_moon",)),
        ("fireworks over a city", "the fireworks end", "clear", ()),
        ("雨中的狐狸", "雨停了", "clear", ()),
        ("un renard sous la pluie", "la pluie s'arrête", "clear", ()),
        ("a fox in the snow", "the fox stops in the snow", "snow", ()),
    ],
)
def test_weather_and_sights_end_where_words_say_so(first, prompt, weather, sights):
    base = scene_of(first, seconds=4)
    for scene in (after(base, prompt), scene_of(prompt, seconds=4, base=base)):
        assert (scene.weather, scene.sights) == (weather, sights)
        assert [s.kind for s in scene.subjects] == [s.kind for s in base.subjects]


def test_a_remix_of_an_extension_changes_only_the_parts_that_have_whom_it_names():
    film = extend(scene_of("a fox runs through a meadow", seconds=4), "a rabbit runs beside it", seconds=4)
    again = scene_of("replace the rabbit with a cat", seconds=8, base=film)
    kinds = [[subject.kind for subject in part.subjects] for part in again.parts]
    assert kinds == [["fox"], ["fox"], ["fox", "cat"]]


def test_what_was_heard_and_seen_stays_when_an_extension_changes_mood_and_style():
    base = scene_of("a fox runs through a forest", seconds=4)
    film = extend(base, "a scary night, as a watercolour painting", seconds=4)
    assert (film.mood, film.styles, film.variation) == (base.mood, base.styles, base.variation)
    assert "watercolour" in film.parts[-1].styles and film.parts[-1].mood != base.mood
    assert film.parts[1].styles == base.styles, "nothing changes at the seam itself"


def test_a_picture_goes_on_with_what_was_said_of_it():
    base = scene_of("rain falls, camera pans left", seconds=4, images=1)
    film = extend(extend(base, "it goes on", seconds=4), "the rain stops", seconds=4)
    assert [(part.weather, part.starts_at, part.seconds, part.images) for part in film.parts] == [
        ("rain", 0, 4, 1), ("rain", 4, 4, 1), ("clear", 8, 4, 1),
    ]  # fmt: skip
    assert {part.camera.move for part in film.parts} == {"pan_left"} and film.seconds == 12
    assert Scene.from_dict(json.loads(json.dumps(film.to_dict()))) == film
    with pytest.raises(SceneError, match="at most"):
        extend(base, "it goes on", seconds=117)


@pytest.mark.parametrize("scale", [1, 2])
def test_a_remix_of_what_was_extended_goes_on_where_it_did(scale):
    base = scene_of("a fox runs through a meadow", seconds=4)
    film = extend(base, "a rabbit runs beside it", seconds=4)
    again = scene_of("at night", seconds=8 * scale, base=film)
    assert {part.time for part in again.parts} == {"night"}
    for part, before in zip(again.parts, film.parts, strict=True):
        assert (part.starts_at, part.seconds) == pytest.approx((before.starts_at * scale, before.seconds * scale))
        assert [shot.seconds for shot in part.shots] == pytest.approx([shot.seconds * scale for shot in before.shots])
        assert [shot.framing for shot in part.shots] == [shot.framing for shot in before.shots]
        assert [company.after for company in part.earlier] == [company.after for company in before.earlier]
    assert again.parts[-1].earlier, "the rabbit stays where it came"


def test_a_style_stays_where_words_of_the_trade_are_no_style():
    base = scene_of("a fox in a forest, watercolour")
    assert scene_of("a scene at night", base=base).styles == base.styles
    assert after(base, "the camera pulls back, it snows").styles == base.styles
    assert "oil" in scene_of("as an oil painting", base=base).styles


def test_an_extension_takes_the_camera_that_is_asked_for():
    base = scene_of("a fox runs through a forest", seconds=4)
    far = after(base, "the camera pulls back")
    assert (far.subjects, far.starts_at) == (base.subjects, 4)
    assert (far.shots[-1].camera.move, far.shots[-1].transition) == ("pull_out", "dissolve")
    assert sum(shot.seconds for shot in far.shots) == pytest.approx(9)
    near = scene_of("close-up of a fox in a forest", seconds=4)
    assert after(near, "a rabbit comes").shots[-1].framing == "full"


def test_an_extension_brings_what_is_new_after_a_moment():
    base = scene_of("a fox runs through a forest")
    new = read_prompt("it starts to rain", seed=1, seconds=5, fps=30, images=0, characters=0, **SIZE)
    longer = extended(base, new, 5)
    assert [part.weather for part in longer.parts] == ["clear", "rain"]
    assert longer.parts[0].starts_at == 10 and longer.parts[1].starts_at == 10 + longer.parts[0].seconds
    assert sum(part.seconds for part in longer.parts) == 5
    assert longer.parts[1].shots[0].transition == "dissolve"
