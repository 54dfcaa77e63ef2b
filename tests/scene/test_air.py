"""Light and weather: every time and weather looks its own, night is dark but reads, weather is seen on the ground."""

import itertools

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.planes import Frame
from rushes.scene.model import TIMES, WEATHERS
from rushes.scene.staging.build import build_stage
from rushes.scene.staging.effects import strikes


def scene_of(prompt: str, **changes: object) -> Scene:
    return direct(prompt + ", static camera", seed=1, width_px=192, height_px=108, seconds=4.0).with_changes(**changes)


def frame_of(place: str, seconds: float = 1.0, **changes: object) -> Frame:
    return build_stage(scene_of(f"a {place}", place=place, **changes), figures()).frame(seconds)


def look(frame: Frame) -> np.ndarray:
    """Mean light and colour of sky and land."""
    parts = [(plane[: plane.shape[0] * 2 // 5], plane[plane.shape[0] // 2 :]) for plane in (frame.y, frame.u, frame.v)]
    return np.array([half.mean() for pair in parts for half in pair])


@pytest.mark.parametrize("place", ["meadow", "city", "beach"])
def test_every_time_and_weather_looks_its_own(place: str) -> None:
    looks = {
        (time, weather): look(frame_of(place, 0.1, time=time, weather=weather))
        for time, weather in [*itertools.product(TIMES, ("clear",)), *itertools.product(("day",), WEATHERS)]
    }
    for (one, a), (two, b) in itertools.combinations(looks.items(), 2):
        assert np.abs(a - b).sum() > 6, (one, two)


@pytest.mark.parametrize(
    "place", ["meadow", "forest", "mountains", "desert", "beach", "city", "lake", "village", "sky"]
)
def test_night_is_dark_but_reads(place: str) -> None:
    day, night = frame_of(place, time="day"), frame_of(place, time="night")
    assert night.y.mean() < 0.76 * day.y.mean()
    assert night.y.mean() > 34
    assert np.percentile(night.y, 95) - np.percentile(night.y, 5) > 25
    assert night.u.mean() > 130  # blue


def test_dawn_is_cooler_and_paler_than_sunset() -> None:
    dawn, sunset = (frame_of("meadow", time=time) for time in ("dawn", "sunset"))
    assert dawn.u.mean() > sunset.u.mean() + 3
    assert dawn.v.mean() < sunset.v.mean() - 3
    assert dawn.y.mean() > sunset.y.mean() + 5


def test_moonlight_lies_in_patches() -> None:
    """Along a row of bare ground light varies much more at night than by day, against its mean."""

    def varies(frame: Frame) -> float:
        ground = frame.y[70:100].astype(float)
        slow = ground.reshape(30, 12, 16).mean((0, 2))
        return float(slow.std() / ground.mean())

    assert varies(frame_of("mountains", time="night")) > 1.3 * varies(frame_of("mountains", time="day"))


def test_rain_darkens_the_sky_and_wets_the_ground() -> None:
    dry, wet = frame_of("meadow"), frame_of("meadow", weather="rain")
    assert wet.y[:40].mean() < dry.y[:40].mean() - 10
    stage = build_stage(scene_of("a meadow", weather="rain"), figures())
    assert stage.air.wet > 0.5
    assert stage.deck is not None


def test_snow_lies_on_roofs() -> None:
    snowy, bare = (frame_of("village", weather=weather) for weather in ("snow", "cloud"))
    roof = np.hypot(bare.u - 128.0, bare.v - 128.0) > 18  # what is coloured without snow ...
    roof[:12] = roof[30:] = False
    chroma = np.hypot(snowy.u - 128.0, snowy.v - 128.0)[roof].mean()
    assert chroma < 0.75 * np.hypot(bare.u - 128.0, bare.v - 128.0)[roof].mean()


def test_lightning_lights_sky_and_ground_for_a_moment() -> None:
    scene = scene_of("a meadow", weather="storm")
    stage = build_stage(scene, figures())
    strike = strikes(scene.seconds, scene.variation % 65521)[0]
    before, during, after = (stage.frame(strike + since) for since in (-0.1, 0.02, 0.9))
    for rows in (slice(5, 45), slice(60, 105)):
        assert during.y[rows].mean() > before.y[rows].mean() + 8
        assert abs(after.y[rows].mean() - before.y[rows].mean()) < 6
    assert during.y[5:45].max() > 225  # the bolt


def test_fog_takes_the_distance_and_leaves_the_foreground() -> None:
    def detail(plane: np.ndarray) -> float:
        return float(np.abs(np.diff(plane.astype(int), axis=1)).mean())

    clear, fog = frame_of("forest"), frame_of("forest", weather="fog")
    assert detail(fog.y[40:58]) < 0.5 * detail(clear.y[40:58])
    assert detail(fog.y[90:]) > 0.25 * detail(clear.y[90:])


def test_a_room_knows_what_time_it_is_outside() -> None:
    means = {time: look(frame_of("room", time=time)) for time in TIMES}
    assert means["night"][1] < means["day"][1] - 6
    assert means["night"][5] > means["day"][5]  # lamp light is warmer


def test_clouds_are_lit_from_the_side_of_the_sun() -> None:
    from dataclasses import replace

    from rushes.scene.staging.atmosphere import air
    from rushes.scene.staging.clouds import draw_cloud

    day = replace(air("sunset", "clear"))
    left, right = (draw_cloud(3, 60.0, day, side).astype(float) for side in (-1.0, 1.0))
    half = left.shape[1] // 2
    cover = left[..., 3] > 200

    def tilt(image: np.ndarray) -> float:
        luma = image[..., :3].mean(2)
        return float(luma[:, :half][cover[:, :half]].mean() - luma[:, half:][cover[:, half:]].mean())

    assert tilt(left) > tilt(right) + 4


def test_shadows_of_clouds_race_in_a_time_lapse() -> None:
    def moved(pace: float) -> float:
        stage = build_stage(scene_of("a desert", weather="cloud", pace=pace), figures())
        one, two = (stage.frame(seconds).y[75:].astype(int) for seconds in (1.0, 1.4))
        return float(np.abs(one - two).mean())

    assert moved(12.0) > 2 * moved(1.0)
