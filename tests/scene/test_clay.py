"""Clay: what is modelled is what is drawn."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene.clay import Clay, Frame, Picture, View, reach, trace
from rushes.scene.clay import layout as at
from rushes.scene.clay.model import PARTS_MAX
from rushes.scene.clay.space import IDENTITY, two_bones, vec, yaw
from scene.studio import LIGHT

FRONT = View(turn=0.0, tilt=0.0)
PICTURE = Picture(left=-0.5, top=0.5, unit_px=64.0, width_px=64, height_px=64)


def ball(radius: float = 0.3, x: float = 0.0) -> Clay:
    clay = Clay()
    clay.on("ball")
    clay.ball(vec(x, 0.0), radius, clay.material((0.8, 0.8, 0.8), grain=0.0))
    return clay


def shot(clay: Clay, rest: Clay | None = None, view: View = FRONT) -> np.ndarray:
    return trace(clay, rest or clay, view=view, picture=PICTURE, light=LIGHT, grounded=False)


def test_a_ball_covers_the_area_of_its_disc() -> None:
    covered = shot(ball())[..., 3].sum() / 255.0
    half_pixel_of_edge = 0.5
    assert covered == pytest.approx(np.pi * (0.3 * 64 + half_pixel_of_edge) ** 2, rel=0.02)


def test_clear_glass_is_seen_through_and_most_so_in_its_middle() -> None:
    clay = Clay()
    clay.on("ball")
    clay.ball(vec(0.0, 0.0), 0.3, clay.material((0.9, 0.95, 1.0), grain=0.0, clear=True))
    cover = shot(clay)[..., 3]
    assert 30 < cover[32, 32] < 80 and cover[32, 32 + 17] > 1.5 * cover[32, 32]


@pytest.mark.parametrize("kind", ["box", "cylinder", "torus", "slab", "cone", "sheet"])
def test_every_solid_lies_inside_its_reach(kind: str) -> None:
    clay = Clay()
    clay.on("solid")
    m = clay.material((0.8, 0.5, 0.3))
    turn = yaw(0.6)
    if kind == "box":
        clay.box(vec(0, 0), (0.3, 0.2, 0.1), 0.05, m, turn)
    elif kind == "cylinder":
        clay.cylinder(vec(0, 0), 0.25, 0.1, 0.03, m, turn)
    elif kind == "torus":
        clay.torus(vec(0, 0), 0.25, 0.06, m, turn)
    elif kind == "slab":
        clay.slab(vec(0, 0), ((-0.3, -0.2), (0.3, -0.2), (0.0, 0.3)), 0.02, 0.03, m, turn)
    elif kind == "cone":
        clay.cone(vec(-0.2, -0.1), vec(0.2, 0.2), 0.12, 0.05, m, flat=2.0)
    else:
        clay.sheet([vec(-0.3, -0.2), vec(0.3, -0.1, 0.1), vec(0.0, 0.3)], 0.02, m)
    alpha = shot(clay)[..., 3] > 127
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    left, bottom, right, top = reach(clay, FRONT)
    assert alpha.sum() > 200
    assert columns[0] / 64 - 0.5 >= left - 0.02
    assert (columns[-1] + 1) / 64 - 0.5 <= right + 0.02
    assert 0.5 - rows[0] / 64 <= top + 0.02
    assert 0.5 - (rows[-1] + 1) / 64 >= bottom - 0.02


def test_solids_of_one_group_melt_and_of_two_only_touch() -> None:
    def pair(group: int) -> int:
        clay = Clay()
        m = clay.material((0.8, 0.8, 0.8))
        clay.on("a")
        clay.ball(vec(-0.17, 0), 0.18, m)
        clay.on("a", group)
        clay.ball(vec(0.17, 0), 0.18, m, blend=0.15)
        return int(shot(clay)[..., 3].sum())

    assert pair(0) > pair(1) * 1.02


def test_paint_follows_the_solid_it_was_laid_on() -> None:
    def painted(x: float) -> Clay:
        clay = ball(0.2, x)
        clay.paint(at.DISC, Frame(yaw(-np.pi / 2), vec(x, 0.0)), (0.5, 0.1, 0.1), (1.0, 0.0, 0.0), "ball", soft=0.0)
        return clay

    picture = shot(painted(0.2), painted(0.0)).astype(int)
    red = np.argwhere((picture[..., 0] > 100) & (picture[..., 1] < 60))
    assert len(red) > 50
    assert red[:, 1].mean() == pytest.approx(32 + 0.2 * 64, abs=1.5)


def test_paint_stays_on_the_parts_that_take_it() -> None:
    clay = ball()
    clay.paint(at.BLOB, Frame(IDENTITY, vec(0, 0)), (3.0, 3.0, 3.0), (1.0, 0.0, 0.0), "somewhere_else")
    assert np.array_equal(shot(clay), shot(clay, clay))
    picture = shot(clay).astype(int)
    assert abs(picture[32, 32, 0] - picture[32, 32, 1]) < 40


def test_the_side_towards_the_light_is_brighter_whichever_way_the_figure_faces() -> None:
    for facing in (1, -1):
        picture = shot(ball(), view=View(turn=0.0, tilt=0.0, facing=facing)).astype(int)
        assert picture[32, 18, :3].sum() > picture[32, 46, :3].sum()


def test_a_picture_is_not_distorted_at_the_borders_of_tiles() -> None:
    rows = shot(ball())[..., 1].astype(int)[32, 16:48]
    assert np.abs(np.diff(rows)).max() < 12


def test_a_rig_that_changes_its_solids_between_poses_is_refused() -> None:
    rest = ball()
    rest.ball(vec(0, 0.3), 0.1, 0)
    with pytest.raises(ValueError, match="same solids"):
        shot(ball(), rest)


def test_a_figure_has_no_more_parts_than_a_float_can_tell_apart() -> None:
    clay = Clay()
    for k in range(PARTS_MAX + 1):
        clay.on(f"part{k}")
        clay.ball(vec(0, k), 0.1, clay.material((0.5, 0.5, 0.5)))
    place = Frame(IDENTITY, vec(0, 0))
    for k in range(PARTS_MAX):
        clay.paint(at.DISC, place, (1.0, 1.0, 1.0), (0.0, 0.0, 0.0), f"part{k}")
    assert len(set(clay.bits().values())) == PARTS_MAX
    clay.paint(at.DISC, place, (1.0, 1.0, 1.0), (0.0, 0.0, 0.0), f"part{PARTS_MAX}")
    with pytest.raises(ValueError, match="parts"):
        clay.bits()


def test_two_bones_reach_what_they_can_and_keep_their_length() -> None:
    knee, end = two_bones(vec(0, 1), vec(0.2, 0.4), 0.4, 0.4, vec(1, 0))
    assert np.allclose(end, vec(0.2, 0.4))
    assert np.linalg.norm(knee - vec(0, 1)) == pytest.approx(0.4)
    assert np.linalg.norm(end - knee) == pytest.approx(0.4)
    _, far = two_bones(vec(0, 1), vec(0, -1), 0.4, 0.4, vec(1, 0))
    assert np.linalg.norm(far - vec(0, 1)) <= 0.8
