"""What is asked of a picture: a season, something in the sky or in the air, or what no picture can show."""

import numpy as np
import pytest

from rushes.scene import Scene, direct, render
from rushes.scene.drawing.planes import rgb_of
from rushes.scene.drawing.resize import resize
from rushes.scene.photo.analysis import analyse
from rushes.scene.photo.fields import opponent
from rushes.scene.photo.plain import LOOKED_AT
from rushes.scene.photo.regions import find_sky
from rushes.scene.photo.shots import Shot
from rushes.scene.photo.wishes import wishes_of
from rushes.scene.styles import grade

WIDE, TALL = 256, 144
Y, X = np.mgrid[0:TALL, 0:WIDE].astype(np.float64)
HORIZON = TALL // 2


def asked(prompt: str, **changes: object) -> Scene:
    size = {"width_px": WIDE, "height_px": TALL, "seconds": 6.0, "fps": 5, "images": 1, **changes}
    return direct(prompt, seed=1, **size)  # type: ignore[arg-type]


def meadow() -> np.ndarray:
    """Blue sky over rough green ground."""
    chance = np.random.default_rng(2)
    clouds = 12 * np.sin(X / 23) * np.sin(Y / 15)
    sky = np.stack([110 + clouds, 160 + clouds, 230 + 0.3 * clouds], axis=2)
    rough = chance.normal(0, 18, (TALL, WIDE))
    grass = np.stack([70 + rough, 110 + rough, 40 + rough], axis=2)
    return np.clip(np.where((Y > HORIZON)[..., None], grass, sky), 0, 255).astype(np.uint8)


def wall() -> np.ndarray:
    chance = np.random.default_rng(4)
    return np.clip(np.array([150, 120, 100]) + chance.normal(0, 14, (TALL, WIDE, 1)), 0, 255).astype(np.uint8)


def at(prompt: str, seconds: float, picture: np.ndarray):
    return Shot(asked(prompt), picture, "static", 6.0, 0).frame(seconds)


GROUND = slice(HORIZON + 20, TALL)


@pytest.mark.parametrize("prompt", ["turn it into winter", "let it snow", "让它变成冬天", "es schneit", "que nieve"])
def test_snow_gathers_on_the_ground(prompt):
    before, after = at(prompt, 0.0, meadow()), at(prompt, 5.8, meadow())
    assert after.y[GROUND].mean() > before.y[GROUND].mean() + 50
    half = slice(GROUND.start // 2, GROUND.stop // 2)
    assert np.abs(after.v[half].astype(int) - 128).mean() < 0.35 * np.abs(before.v[half].astype(int) - 128).mean()
    sooner = at(prompt, 1.0, meadow())
    assert sooner.y[GROUND].mean() < before.y[GROUND].mean() + 25  # little by little


def test_no_snow_lies_in_a_room():
    before, after = (at("winter", seconds, wall()).y.mean() for seconds in (0.0, 5.8))
    assert after < before + 12


def test_leaves_turn_in_autumn_and_what_is_not_green_stays():
    before, after = (at("make it autumn", seconds, meadow()) for seconds in (0.0, 5.8))
    half = slice(GROUND.start // 2, GROUND.stop // 2)
    assert before.v[half].mean() < 126 < 134 < after.v[half].mean()
    assert np.abs(after.v[: HORIZON // 2 - 8].astype(int) - before.v[: HORIZON // 2 - 8]).mean() < 6


@pytest.mark.parametrize(
    "prompt", ["fireworks in the sky", "northern lights", "a rainbow", "shooting stars", "estrellas fugaces", "烟花", "confetti", "bubbles"]
)  # fmt: skip
def test_what_is_asked_in_the_sky_or_the_air_is_seen(prompt):
    scene = asked(prompt)
    bare = scene.with_changes(sights=())
    seen = 0.0
    for seconds in np.arange(0.4, 6.0, 0.4):
        frames = [Shot(each, meadow(), "static", 6.0, 0).frame(float(seconds)) for each in (scene, bare)]
        seen = max(seen, float((np.abs(frames[0].y.astype(int) - frames[1].y) > 6).mean()))
    assert seen > 0.0008
    assert not set(scene.not_shown) & {name.replace("_", " ") for name in scene.sights}
    first = [Shot(each, meadow(), "static", 6.0, 0).frame(0.0).y for each in (scene, bare)]
    assert np.array_equal(*first)


def test_what_lies_in_the_sky_keeps_off_the_land():
    scene = asked("a rainbow")
    assert analyse(meadow()).regions.outdoors
    with_it, without = (
        Shot(each, meadow(), "static", 6.0, 0).frame(4.0) for each in (scene, scene.with_changes(sights=()))
    )
    changed = np.abs(with_it.y.astype(int) - without.y)
    assert changed[: HORIZON - 10].max() > 8
    assert changed[HORIZON + 12 :].max() <= 1


def test_clouds_that_drift_close_no_sky_and_a_dull_day_does():
    bright, drifting, dull = (
        at(prompt, 4.0, wall()).y.mean() for prompt in ("it comes alive", "the clouds drift by", "an overcast day")
    )
    assert dull < bright - 6
    assert abs(drifting - bright) < 4


def test_a_sunset_leaves_no_blue_sky():
    before, after = (at("sunset", seconds, meadow()).u[: HORIZON // 2].mean() for seconds in (0.0, 5.0))
    assert before > 140 and after < 128


def test_night_is_dark():
    before, after = (at("make it night", seconds, meadow()).y.mean() for seconds in (0.0, 5.0))
    assert after - 16 < 0.40 * (before - 16)


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a woman walks on the beach", "woman: walk"),
        ("el perro corre", "dog: run"),
        ("一只猫在跳舞", "cat: dance"),
        ("add a dog", "dog"),
        ("smoke rises", "smoke"),
        ("a full moon", "full moon"),
        ("make it spring", "spring"),
        ("change the background to a beach", "beach"),
    ],
)
def test_what_no_picture_shows_is_told(prompt, told):
    assert told in asked(prompt).not_shown


@pytest.mark.parametrize(
    "prompt",
    ["make it come alive", "the water ripples", "the scene comes to life", "a man stands by the sea", "fireflies fly"],
)
def test_what_a_picture_does_of_itself_is_not_told_as_lost(prompt):
    scene = asked(prompt)
    assert not scene.not_shown
    assert not {"alive", "life", "water", "ripples"} & set(scene.not_understood)


def test_posts_stay_straight_in_watercolour():
    picture = np.full((TALL, WIDE, 3), 225, np.uint8)
    picture[10:-10, 60:66] = picture[10:-10, 180:186] = (40, 40, 46)
    scene = asked("a watercolour painting")
    frame = Shot(scene, picture, "static", 6.0, 0).frame(0.0)
    grade(scene)(frame, 3.0)
    dark = 235.0 - frame.y[24:-24, 40:90].astype(np.float64)
    dark[dark < 60] = 0
    assert dark.any(1).all()
    middles = (dark * np.arange(50)).sum(1) / dark.sum(1)
    assert np.ptp(middles) < 2.5


def campfire() -> np.ndarray:
    """A flame in a dark wood, and beside it something as ginger that is no fire."""
    chance = np.random.default_rng(6)
    picture = np.array([38.0, 44.0, 40.0]) + chance.normal(0, 6, (TALL, WIDE, 1))
    tongue = np.abs(X - 128) < 16 * np.clip((Y - 50) / 50, 0, 1)
    picture[tongue & (Y > 50) & (Y < 110)] = (255, 150, 30)
    picture[(np.abs(X - 128) < 6) & (Y > 86) & (Y < 108)] = (255, 240, 170)
    picture[70:110, 20:60] = (190, 110, 50)
    return np.clip(picture, 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    "prompt", ["flames flicker", "the campfire burns", "篝火燃烧", "la fogata arde", "die Flammen flackern"]
)
def test_flames_lick_and_what_is_only_ginger_stands(prompt):
    changed = np.zeros((TALL, WIDE))
    for seconds in (2.0, 3.1, 4.3):
        asked_for, without = (at(words, seconds, campfire()).y.astype(int) for words in (prompt, "a quiet wood"))
        changed = np.maximum(changed, np.abs(asked_for - without))
    assert (changed[44:100, 100:156] > 40).sum() > 80
    assert (changed[74:106, 24:56] > 30).mean() < 0.02
    assert not asked(prompt).not_understood and not asked(prompt).not_shown
    assert np.array_equal(at(prompt, 0.0, campfire()).y, at("a quiet wood", 0.0, campfire()).y)


def test_a_night_that_is_there_already_gets_little_darker():
    lit = np.full((TALL, WIDE, 3), 52, np.uint8)
    lit[:, ::3] = (120, 110, 90)
    before, after = (at("make it night", seconds, lit).y.mean() - 16 for seconds in (0.0, 5.0))
    assert after > 0.75 * before


@pytest.mark.parametrize("prompt", ["the neon signs flicker", "霓虹灯闪烁", "the street lamps turn on"])
def test_lights_of_the_night_make_no_night_of_a_picture(prompt):
    assert asked(prompt).time == "day"
    assert asked(f"{prompt}, at night").time == "night"


def test_who_drives_away_in_a_picture_does_not_hold_its_camera():
    assert not asked("the car drives away into the distance").camera.stated


def test_nobody_who_waves_is_water():
    assert not any(
        wishes_of(asked(prompt)).water
        for prompt in ("she smiles and waves at the camera", "the flag waves", "he waves")
    )
    assert wishes_of(asked("waves roll to the shore and the wind blows")).water


def test_sand_below_a_blue_sky_does_not_mirror_it():
    drawn = direct("a red car on a road in the desert", seed=2, width_px=480, height_px=270, seconds=2, fps=5)
    picture = rgb_of(next(render(drawn).frames()))
    small = resize(picture, LOOKED_AT, round(LOOKED_AT * 270 / 480))
    assert not find_sky(opponent(small.astype(np.float32) / 255))[1].any()
