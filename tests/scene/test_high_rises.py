"""A city of towers: glass that mirrors the sky, windows that go on, the low sun between them, traffic of light, shots of its own."""

from __future__ import annotations

import random

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.lens import Lens, Shift
from rushes.scene.drawing.planes import Frame
from rushes.scene.drawing.shade import display
from rushes.scene.places import PLACES
from rushes.scene.props import draw_prop
from rushes.scene.props.high_rises import ROWS
from rushes.scene.staging.atmosphere import air
from rushes.scene.staging.build import build_stage
from rushes.scene.staging.hills import Band
from rushes.scene.staging.late_windows import ALL_SECONDS, moved, switch_on, uncovered
from rushes.scene.staging.sky import build_sky
from rushes.scene.staging.slabs import RANGES, Piece, build_slabs
from rushes.scene.staging.stage import Stage
from rushes.scene.staging.standing import all_stands
from rushes.scene.staging.sunrays import is_low

GLAZED = sorted(name for name, prop in ROWS.items() if prop.glazed)


def scene_of(prompt: str, seconds: float = 4) -> Scene:
    return direct(prompt, seed=1, width_px=192, height_px=108, seconds=seconds)


def stage_of(prompt: str, seconds: float = 4) -> Stage:
    return build_stage(scene_of(prompt, seconds), figures())


@pytest.mark.parametrize("name", GLAZED)
def test_glass_mirrors_the_sky_of_its_hour(name: str) -> None:
    noon, sunset, night = (
        draw_prop(name, seed=1, height_px=150, light=air(time, "clear").light) for time in ("day", "sunset", "night")
    )
    means = [picture.rgba[picture.rgba[..., 3] > 250][:, :3].mean(0) for picture in (noon, sunset, night)]
    warmth = [mean[0] - mean[2] for mean in means]
    assert warmth[1] > max(warmth[0], warmth[2]) + 15
    assert means[0].sum() > means[1].sum() > means[2].sum()


def test_the_side_over_the_avenue_mirrors_the_brighter_sky() -> None:
    light = air("sunset", "clear").light
    left, right = (draw_prop("bridged_tower", seed=1, height_px=200, light=light, facing=facing) for facing in (1, -1))
    for picture, side in ((left, 1), (right, -1)):
        wide = picture.rgba.shape[1]
        red = [
            half[half[..., 3] > 250][:, 0].mean()
            for half in (picture.rgba[:, : wide // 8], picture.rgba[:, -wide // 8 :])
        ]
        assert (red[1] - red[0]) * side > 0


def test_more_windows_are_told_the_more_go_on() -> None:
    light = air("sunset", "clear").light
    few, many = (
        draw_prop("twisted_tower", seed=1, height_px=300, light=light, lamps=0.4, later=share) for share in (0.05, 0.25)
    )
    assert few.panes is not None and many.panes is not None
    assert 0 < len(few.panes) < len(many.panes)
    assert np.array_equal(few.rgba, many.rgba)  # they are dark yet
    height, width = many.rgba.shape[:2]
    assert (many.panes[:, :2] >= 0).all() and (many.panes[:, 2] <= width).all() and (many.panes[:, 3] <= height).all()


def test_windows_go_on_one_by_one_and_stay_on() -> None:
    panes = np.array([[10.0 * n, 20.0, 10.0 * n + 6, 26.0, n / 8] for n in range(8)], np.float32)
    lit = []
    for seconds in np.linspace(0.01, ALL_SECONDS, 25):
        frame = Frame.blank(100, 60)
        switch_on(frame, panes, 4.0, 0.0, 1.0, 0.0, float(seconds), display("#ff9f78"), 0.2)
        lit.append(int((frame.y > 120).sum()))
    assert lit[0] < 8
    assert lit[-1] >= 8 * 30
    assert lit == sorted(lit)
    assert len(set(lit)) > 6


def test_a_window_that_a_nearer_tower_hides_is_not_lit() -> None:
    lens = Lens.of(320, 180, horizon=0.6, focal=1.2, eye=1.5)
    panes = np.array([[4.0, 4.0, 8.0, 8.0, 0.1]], np.float32)
    wall = np.full((40, 20, 4), 255, np.uint8)
    far, near = Piece(wall, 10.0, 40.0, 0.0, 0.0, 15.0, panes), Piece(wall, 10.0, 40.0, 0.0, 0.0, 14.0)
    alone, hidden = (build_slabs(pieces, lens, 24.0, 1)[0].panes for pieces in ([far], [far, near]))
    assert alone is not None and hidden is not None
    assert (len(alone), len(hidden)) == (1, 0)
    assert not len(uncovered(moved(panes, 1.0, 1.0, left=50.0), wall, 50 - 320, 0, 320))


def test_windows_wait_at_sunset_alone() -> None:
    def waiting(prompt: str) -> int:
        found: list[Band] = []
        stage = stage_of(prompt)
        for item in stage.items:
            cells = item.draw.__closure__ or ()
            found += [cell.cell_contents for cell in cells if isinstance(cell.cell_contents, Band)]
        return sum(len(band.panes) for band in found if band.panes is not None)

    assert waiting("a futuristic city at sunset") > 100
    assert waiting("a futuristic city at noon") == 0


def test_the_low_sun_throws_rays_over_the_sky() -> None:
    lens = Lens.of(192, 108, horizon=0.6, focal=1.2, eye=1.5)
    assert is_low(air("sunset", "clear"), "clear")
    assert not is_low(air("day", "clear"), "clear")
    assert not is_low(air("sunset", "clear"), "rain")
    plain, rayed = (build_sky(lens, air("sunset", "clear"), 1, rays=rays).y.astype(int) for rays in (False, True))
    assert (rayed - plain).max() > 8
    assert (rayed - plain).min() >= -3


def test_the_sun_stays_at_the_end_of_the_road_under_a_camera_that_looks_down() -> None:
    stage = stage_of("a futuristic city at sunset")
    down = Shift(y=2.0, turn_y_px=-0.2 * 108)
    assert stage.sky_offset(down)[1] == pytest.approx(down.turn_y_px)


def test_a_city_is_flown_over_seen_from_the_street_and_looked_up_along() -> None:
    scene = scene_of("a futuristic city at sunset", 10)
    assert [(shot.framing, shot.camera.move) for shot in scene.shots[::2]] == [("wide", "drone"), ("wide", "tilt_up")]
    assert scene.shots[1].framing == "medium"
    over_city, over_meadow = (stage_of(f"{place}, drone shot", 10) for place in ("a futuristic city", "a meadow"))
    heights = [stage.paths[0].at(9.9, stage.lens).y for stage in (over_city, over_meadow)]
    assert heights[0] > 1.6 * heights[1]


def test_traffic_of_light_passes_before_and_behind_towers() -> None:
    stage = stage_of("a futuristic city at night")
    depths = np.array([[item.depth(second) for second in (0.0, 1.0)] for item in stage.items if item.at is not None])
    assert (depths[:, 0] != depths[:, 1]).all()
    assert depths.min() < 13 < 30 < depths.max()


def test_what_is_farthest_moves_by_itself() -> None:
    assert RANGES[-1][0] > 50
    assert any(stand.z > RANGES[-1][0] for stand in PLACES["city"].stands)


@pytest.mark.parametrize("name", ["billboard", "neon_sign"])
def test_no_snow_lies_on_what_shines(name: str) -> None:
    light = air("night", "clear").light
    bare, snowed = (
        draw_prop(name, seed=1, height_px=120, light=light, lamps=0.8, snowy=snowy).rgba.astype(int)
        for snowy in (False, True)
    )
    shines = (bare[..., :3].max(2) - bare[..., :3].min(2) > 90) & (bare[..., 3] > 250)
    assert shines.sum() > 200
    assert np.abs(snowed - bare)[shines].mean() < 12


@pytest.mark.parametrize(
    "prompt",
    [
        "a cozy cabin in the snow at night", "a log cabin in winter", "eine Blockhütte im Schnee", "une cabane en bois sous la neige",
        "избушка зимой", "雪中的木屋",
    ],
)  # fmt: skip
def test_a_cabin_is_of_logs(prompt: str) -> None:
    scene = scene_of(prompt)
    stands = all_stands(PLACES[scene.place], scene, random.Random(1))
    assert "log_cabin" in {stand.prop for stand in stands}
    assert "house" not in {stand.prop for stand in stands}


def test_a_house_is_none() -> None:
    scene = scene_of("a house in the snow at night")
    assert "log_cabin" not in {stand.prop for stand in all_stands(PLACES[scene.place], scene, random.Random(1))}


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a forest path with sunbeams", "forest road"), ("god rays in a forest", "forest"), ("rayos de sol en el bosque", "forest"),
        ("Sonnenstrahlen im Wald", "forest"), ("солнечные лучи в лесу", "forest"), ("木漏れ日の森", "forest"), ("raggi di sole nel bosco", "forest"),
    ],
)  # fmt: skip
def test_sunbeams_fall_where_they_are_asked_for(prompt: str, place: str) -> None:
    scene = scene_of(prompt)
    assert (scene.place, scene.weather) == (place, "clear")
    assert "sunbeams" in scene.sights
    assert not scene.not_understood


def test_waves_break_on_the_rocks_of_a_cliff() -> None:
    stage = stage_of("waves crash against cliffs, static camera")
    first, then = (stage.frame(second).y.astype(int) for second in (0.4, 2.4))
    assert (np.abs(first - then)[40:80] > 25).sum() > 20
