"""The sound of a scene: length, level, determinism, no clicks."""

import numpy as np
import pytest

from rushes.scene import Scene, direct, render
from rushes.scene.model import PLACES, WEATHERS
from rushes.scene.sound import PEAK, RATE


def sound_of(scene: Scene) -> np.ndarray:
    return np.concatenate(list(render(scene).sound()))


def scene_of(prompt: str, seconds: float = 2.0, **changes: object) -> Scene:
    return direct(prompt, seed=1, width_px=64, height_px=36, seconds=seconds).with_changes(**changes)


@pytest.mark.parametrize("seconds", [0.1, 1.0, 2.337])
def test_sound_is_exactly_as_long_as_the_film(seconds):
    sound = sound_of(scene_of("the sea", seconds))
    assert sound.shape == (round(seconds * RATE), 2)
    assert sound.dtype == np.float32


@pytest.mark.parametrize("place", PLACES)
def test_every_place_is_heard_and_stays_below_the_peak(place):
    sound = sound_of(scene_of("x", seconds=1.0, place=place))
    assert np.abs(sound).max() <= PEAK
    assert sound.std() > 0.004
    assert np.abs(sound[:, 0] - sound[:, 1]).max() > 0.001


@pytest.mark.parametrize("weather", WEATHERS)
def test_sound_begins_and_ends_in_silence_and_never_clicks(weather):
    sound = sound_of(scene_of("a village", weather=weather))
    assert np.abs(sound[:20]).max() < 0.01
    assert np.abs(sound[-20:]).max() < 0.01
    assert np.abs(np.diff(sound, axis=0)).max() < 0.30


def test_weather_is_heard_through_walls():
    def hiss(place):
        return np.diff(sound_of(scene_of("x", place=place, weather="storm")), axis=0).std()

    assert hiss("church") < 0.5 * hiss("village")


def test_the_same_scene_sounds_the_same_and_another_does_not():
    scene = scene_of("birds in the forest")
    assert np.array_equal(sound_of(scene), sound_of(scene))
    assert not np.array_equal(sound_of(scene), sound_of(scene_of("birds in a forest")))
