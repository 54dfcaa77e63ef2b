"""What keeps renders cheap changes nothing that is seen: caches, threads, pieces; and stays within its bounds."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from rushes.scene import direct, render
from rushes.scene.acting.actors import Actor, figures
from rushes.scene.acting.poses import Poses
from rushes.scene.ahead import AHEAD, in_order
from rushes.scene.clay.studio import Picture, light_samples, trace_samples
from rushes.scene.drawing.blend import affine, draw, place
from rushes.scene.drawing.light import Light
from rushes.scene.drawing.planes import EMPTY, FILLED, PARTLY, Frame, half_layer, layer_from_rgba
from rushes.scene.figures import CAST
from rushes.scene.figures import draw as draw_figure
from rushes.scene.figures.sprites import TRACED, main_of, own_colour, pose_of, resting, view_of
from rushes.scene.recent import Recent
from rushes.scene.staging.build import build_stage

LIGHT = Light(
    key_direction=(-0.45, 0.72, 0.53), key=(1.0, 0.95, 0.86), sky=(0.40, 0.46, 0.56), ground=(0.26, 0.22, 0.18),
    rim=(0.7, 0.7, 0.7),
)  # fmt: skip
EVENING = Light(
    key_direction=(0.7, 0.44, 0.56), key=(1.3, 0.6, 0.3), sky=(0.2, 0.2, 0.4), ground=(0.2, 0.1, 0.2),
    rim=(1.0, 0.6, 0.3),
)  # fmt: skip


@dataclass
class Thing:
    held_bytes: int


@pytest.mark.parametrize("name", ["fox", "zebra", "human", "car", "bird"])
@pytest.mark.parametrize("light", [LIGHT, EVENING], ids=["day", "evening"])
@pytest.mark.parametrize("colour", [None, (0.2, 0.5, 0.8)], ids=["own", "blue"])
def test_a_pose_lit_from_the_cache_is_the_pose_traced_at_every_pixel_in_its_colour(name, light, colour) -> None:
    species = CAST[name]
    action = species.actions[0]
    cached = draw_figure(name, action=action, phase=0.3, height_px=220, light=light, colour=colour)
    pose = pose_of(species, action, 0.3, 0)
    tall, wide = cached.rgba.shape[:2]
    from rushes.scene.figures.sprites import frame as framed

    unit_px = 220 / framed(name, action, 1, 0).tall
    picture = Picture(
        left=-cached.anchor_x / unit_px, top=cached.anchor_y / unit_px, unit_px=unit_px, width_px=wide, height_px=tall
    )
    direct_ = trace_samples(
        species.model(pose, colour), resting(name, 0), view=view_of(species, action, 1), picture=picture,
        grounded=species.archetype.actions[action].grounded, sparse=False,
    )  # fmt: skip
    expected = light_samples(direct_, light)
    apart = np.abs(cached.rgba.astype(int) - expected.astype(int)).max(axis=2)[expected[..., 3] > 0]
    assert apart.mean() < 0.8
    assert np.percentile(apart, 97) <= 6


def test_one_trace_serves_every_light_colour_and_side() -> None:
    TRACED.clear()
    for light in (LIGHT, EVENING):
        for colour in (None, (0.9, 0.2, 0.2), (0.3, 0.4, 0.9)):
            for facing in (1, -1):
                draw_figure(
                    "fox", action="walk", phase=0.1, height_px=48, light=light, colour=colour, facing=facing
                )  # fmt: skip
    assert len(TRACED) == 1


def test_nearly_every_figure_takes_its_own_colour_when_it_is_lit() -> None:
    apart = [name for name in CAST if own_colour(CAST[name], None)]
    assert len(apart) > 0.95 * len(CAST)
    assert all(0.0 <= part <= 1.0 for name in apart for part in main_of(CAST[name], None))


def first_of(prompt: str) -> Actor:
    return build_stage(direct(prompt, seed=1, width_px=320, height_px=180, seconds=4), figures()).actors[0]


def test_what_moves_slowly_is_drawn_in_fewer_poses_and_what_moves_quickly_is_not() -> None:
    whale, guitar, fox = (first_of(p) for p in ("a whale underwater", "a man plays the guitar", "a fox runs"))
    assert (whale.steps, guitar.steps, fox.steps) == (20, 30, round(30 * fox.cycle_seconds))


def test_few_poses_that_are_moved_between_show_what_many_do() -> None:
    poses = Poses(cast=figures(), light=LIGHT)

    def key(step: int, steps: int) -> tuple[Any, ...]:
        return ("whale", "swim", step, steps, 200, 1, None, "", 0, 0.0, False)

    def luma(step: int, steps: int) -> np.ndarray:
        return poses.get(*key(step, steps)).layer.y.astype(float)

    moved = poses.between(key(5, 20), key(6, 20), 0.5).y
    mixed = 0.5 * (luma(5, 20) + luma(6, 20))
    assert np.abs(moved - luma(11, 40)).mean() < 0.5 * np.abs(mixed - luma(11, 40)).mean()


def test_the_cache_of_traced_poses_stays_within_its_bytes() -> None:
    kept: Recent[Thing] = Recent(100)
    for number in range(50):
        kept.get(number, lambda: Thing(30))
        assert kept.held_bytes <= 100
    assert len(kept) == 3
    assert 49 in kept
    assert kept.get("huge", lambda: Thing(1000)).held_bytes == 1000
    assert len(kept) == 1


def test_what_was_used_last_is_kept() -> None:
    kept: Recent[Thing] = Recent(100)
    for number in range(3):
        kept.get(number, lambda: Thing(30))
    kept.get(0, lambda: Thing(30))
    kept.get(3, lambda: Thing(30))
    assert 0 in kept
    assert 1 not in kept


def test_two_threads_that_want_the_same_make_it_once() -> None:
    kept: Recent[Thing] = Recent(100)
    made: list[int] = []

    def make() -> Thing:
        made.append(1)
        time.sleep(0.05)
        return Thing(1)

    threads = [threading.Thread(target=lambda: kept.get("it", make)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


def test_a_failure_is_told_and_not_kept() -> None:
    kept: Recent[Thing] = Recent(100)

    def fail() -> Thing:
        raise ValueError("no")

    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            kept.get("it", fail)
    assert kept.get("it", lambda: Thing(1)).held_bytes == 1


def test_frames_made_ahead_are_those_of_a_plain_loop_in_order() -> None:
    scene = direct("a dog runs in the rain", seed=2, width_px=160, height_px=90, seconds=1, fps=12)
    from rushes.scene.acting.actors import figures
    from rushes.scene.staging.build import build_stage

    stage = build_stage(scene, figures())
    for number, frame in enumerate(render(scene).frames()):
        alone = stage.frame(number / 12)
        for one, other in ((frame.y, alone.y), (frame.u, alone.u), (frame.v, alone.v)):
            assert np.array_equal(one, other)


def test_only_a_few_things_are_made_ahead_and_no_thread_is_left() -> None:
    made: list[int] = []
    before = threading.active_count()
    things = in_order(lambda number: made.append(number) or number, 0, 100)  # type: ignore[func-returns-value]
    assert [next(things) for _ in range(3)] == [0, 1, 2]
    assert len(made) <= 3 + AHEAD + 2
    things.close()  # type: ignore[attr-defined]
    assert threading.active_count() == before


def test_an_exception_arrives_at_its_turn() -> None:
    def make(number: int) -> int:
        if number == 5:
            raise ValueError("five")
        return number

    things = in_order(make, 0, 10)
    assert [next(things) for _ in range(5)] == [0, 1, 2, 3, 4]
    with pytest.raises(ValueError, match="five"):
        next(things)


def test_a_thread_that_would_wait_for_a_pose_draws_the_next_ones_once_each() -> None:
    drawn: list[float] = []
    second_began, first_may_end = threading.Event(), threading.Event()

    class Cast:
        CAST = CAST

        def draw(self, name: str, **wishes: object) -> object:
            drawn.append(float(wishes["phase"]))  # type: ignore[arg-type]
            if wishes["phase"] == 0.0:
                second_began.set()
                assert first_may_end.wait(10)
            elif wishes["phase"] == 0.5:
                first_may_end.set()
            return draw_figure(name, **wishes)  # type: ignore[arg-type]

    poses = Poses(Cast(), LIGHT)
    keys = [("fox", "walk", step, 4, 32, 1, None, "", 0, 0.0, False) for step in range(4)]
    other = threading.Thread(target=lambda: poses.several(keys[:1], keys[1:]))
    other.start()
    assert second_began.wait(10)
    pose, following = poses.several(keys[:2], keys[2:])  # waits for the first, which waits for the third
    other.join()
    assert sorted(drawn) == sorted(set(drawn))
    assert set(drawn) >= {0.0, 0.25, 0.5}
    assert pose is poses.get(*keys[0])
    assert following is poses.get(*keys[1])


@pytest.mark.parametrize("scale", [1.0, 0.73, 0.98, 1.03, 1.9])
@pytest.mark.parametrize("wrap", [False, True])
def test_a_layer_laid_in_runs_is_what_blending_says(scale: float, wrap: bool) -> None:
    chance = np.random.default_rng(4)
    rgba = np.zeros((40, 1500, 4), np.float32)
    rgba[:, 20:690] = (0.8, 0.4, 0.2, 1.0)
    rgba[:, 800:890] = np.array((0.2, 0.3, 0.6, 1.0)) * chance.random((40, 90, 1)).astype(np.float32)
    layer = layer_from_rgba(rgba)
    assert {EMPTY, PARTLY, FILLED} == set(layer.blocks[7])
    frame = Frame.blank(1200, 40)
    frame.y[:] = 90
    walk = affine(layer, 40, -30.0, 0.0, scale)
    draw(frame, layer, walk, wrap=wrap)
    for j in (0, 7, 20):
        if walk.row[j] < 0:
            continue
        at = walk.start[j] + np.arange(1200) * walk.step
        columns = (np.floor(at).astype(int)) % layer.width_px if wrap else np.floor(at).astype(int)
        inside = (columns >= 0) & (columns < layer.width_px - 1)
        share = (at - np.floor(at))[inside]
        rows = [layer.y, layer.cover]
        top = int(walk.row[j])
        part = walk.row[j] - top
        seen = []
        for plane in rows:
            line = plane[top] * (1 - part) + plane[min(top + 1, 39)] * part
            following = np.roll(line, -1)
            seen.append(line[columns[inside]] * (1 - share) + following[columns[inside]] * share)
        expected = seen[0] + 90 * (1 - seen[1] / 255)
        assert np.abs(frame.y[j][inside] - expected).max() <= 1.5


def test_a_halved_layer_has_half_the_size_and_the_same_mean() -> None:
    rgba = np.zeros((30, 50, 4), np.float32)
    rgba[5:25, 10:40] = (0.8, 0.4, 0.2, 1.0)
    layer = layer_from_rgba(rgba)
    half = half_layer(layer)
    assert half.cover.sum(dtype=float) * 4 == pytest.approx(layer.cover.sum(dtype=float), rel=0.01)
    assert half.width_px % 2 == half.height_px % 2 == 0
    frame, other = Frame.blank(64, 48), Frame.blank(64, 48)
    place(frame, layer, 4.0, 4.0, 0.5)
    place(other, half, 4.0, 4.0, 1.0)
    assert np.abs(frame.y.astype(int) - other.y).mean() < 1.5
