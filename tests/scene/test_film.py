"""Films as others use them: frames, determinism, pictures, characters."""

import gc
import itertools
import tracemalloc
import weakref

import numpy as np
import pytest

from rushes.scene import Camera, Scene, SceneError, direct, render
from rushes.scene.drawing.planes import Frame, frame_from_rgb
from rushes.scene.model import MOVES, PLACES, TIMES, WEATHERS
from rushes.scene.places import PLACES as ROWS


def scene_of(prompt: str, seed: int = 1, **changes: object) -> Scene:
    size = {"width_px": 128, "height_px": 72, "seconds": 0.2, "fps": 10, **changes}
    return direct(prompt, seed=seed, **size)  # type: ignore[arg-type]


def first_frame(scene: Scene) -> Frame:
    return next(render(scene).frames())


def difference(a: Frame, b: Frame) -> float:
    return float(np.abs(a.y.astype(int) - b.y.astype(int)).mean())


@pytest.mark.parametrize(
    ("width_px", "height_px"), [(128, 72), (72, 128), (64, 64), (130, 74), (34, 62)], ids=lambda n: str(n)
)
def test_frames_are_planes_of_exactly_this_size(width_px, height_px):
    film = render(scene_of("a fox walks in the forest", width_px=width_px, height_px=height_px, seconds=0.3))
    frames = list(film.frames())
    assert len(frames) == film.frame_count == 3
    for frame in frames:
        assert frame.y.shape == (height_px, width_px)
        assert frame.u.shape == frame.v.shape == (height_px // 2, width_px // 2)
        for plane in (frame.y, frame.u, frame.v):
            assert plane.dtype == np.uint8
            assert plane.flags.c_contiguous
        assert frame.y.min() >= 16
        assert frame.y.max() <= 235


@pytest.mark.parametrize(("seconds", "fps", "count"), [(1.0, 30, 30), (0.05, 30, 2), (0.001, 30, 1), (0.5, 24, 12)])
def test_the_number_of_frames_is_length_times_rate(seconds, fps, count):
    assert render(scene_of("sky", seconds=seconds, fps=fps)).frame_count == count


def test_the_same_scene_renders_the_same_frames():
    scene = scene_of("a dog runs in the rain at night")
    for a, b in zip(render(scene).frames(), render(scene).frames(), strict=True):
        assert np.array_equal(a.y, b.y)
        assert np.array_equal(a.u, b.u)
        assert np.array_equal(a.v, b.v)


def test_different_prompts_and_seeds_look_different():
    prompts = ["a fox in the forest", "a city at sunset", "a whale underwater", "a desert at night", "make animate"]
    pictures = [first_frame(scene_of(prompt)) for prompt in prompts]
    pictures.append(first_frame(scene_of("a fox in the forest", seed=2)))
    for i, a in enumerate(pictures):
        for b in pictures[:i]:
            assert difference(a, b) > 2.0


LOOKS = [(time, "clear") for time in TIMES] + [("day", weather) for weather in WEATHERS if weather != "clear"]


@pytest.mark.parametrize(("number", "place"), list(enumerate(PLACES)))
def test_every_place_renders_at_any_time_and_in_any_weather(number, place):
    """In four looks, the next place in the four after them: together they meet every look many times."""
    seen = []
    for time, weather in [LOOKS[(4 * number + k) % len(LOOKS)] for k in range(4)]:
        scene = scene_of("a fox").with_changes(place=place, time=time, weather=weather, width_px=64, height_px=36)
        frame = first_frame(scene)
        assert frame.y.std() > 4, (time, weather)
        seen.append(frame)
    if ROWS[place].sky in ("open", "above"):
        for i, a in enumerate(seen):
            assert all(difference(a, b) > 1.0 for b in seen[:i])


@pytest.mark.parametrize("place", PLACES)
def test_every_place_moves_even_under_a_held_camera(place):
    scene = scene_of("x", seconds=2.0, fps=1).with_changes(place=place, subjects=(), camera=Camera(move="static"))
    first, second = render(scene).frames()
    assert difference(first, second) > 0.001


@pytest.mark.parametrize("move", MOVES)
def test_every_camera_move_covers_the_whole_frame(move):
    scene = scene_of("x", seconds=6.0, fps=1).with_changes(camera=Camera(move=move), place="meadow")
    for frame in render(scene).frames():
        for edge in (frame.y[0], frame.y[-1], frame.y[:, 0], frame.y[:, -1]):
            assert (edge > 17).mean() > 0.99


def test_the_first_frame_of_an_animated_picture_is_the_picture():
    chance = np.random.default_rng(1)
    picture = chance.integers(0, 256, (72, 128, 3), np.uint8)
    film = render(scene_of("snow falls", seconds=1.0, images=1), images=[picture])
    frames = list(film.frames())
    expected = frame_from_rgb(picture)
    assert np.array_equal(frames[0].y, expected.y)
    assert np.array_equal(frames[0].u, expected.u)
    assert np.array_equal(frames[0].v, expected.v)
    assert difference(frames[0], frames[-1]) > 1.0


def test_an_animated_picture_moves_smoothly_and_stays_whole():
    y, x = np.mgrid[0:144, 0:256]
    picture = np.stack([x, y * 1.5, (x + y) / 2], 2).astype(np.uint8)
    frames = list(render(scene_of("it comes alive", seconds=2.0, images=1), images=[picture]).frames())
    steps = [difference(a, b) for a, b in itertools.pairwise(frames)]
    assert max(steps) < 4.0
    smooth = np.abs(np.diff(frames[-1].y.astype(int), axis=1))
    assert (smooth >= 12).mean() < 0.005  # a torn edge would jump all along it; specks of dust are few


@pytest.mark.parametrize("shape", [(30, 60), (60, 50), (1000, 900), (2, 2)])
def test_pictures_of_any_shape_are_cropped_to_the_frame(shape):
    picture = np.full((*shape, 3), 90, np.uint8)
    frame = next(render(scene_of("x", images=1), images=[picture]).frames())
    assert frame.y.shape == (72, 128)
    assert int(frame.y.max()) - int(frame.y.min()) <= 1


def test_several_pictures_become_shots_with_dissolves():
    dark, light = np.full((72, 128, 3), 20, np.uint8), np.full((72, 128, 3), 220, np.uint8)
    means = [
        float(frame.y.mean()) for frame in render(scene_of("x", seconds=4.0, images=2), images=[dark, light]).frames()
    ]
    assert means[0] < 50
    assert means[-1] > 180
    assert any(60 < mean < 170 for mean in means)


@pytest.mark.parametrize(
    "picture",
    [np.zeros((8, 8), np.uint8), np.zeros((8, 8, 4), np.uint8), np.zeros((8, 8, 3), np.float32),
     np.zeros((1, 8, 3), np.uint8)],
)  # fmt: skip
def test_pictures_of_another_kind_are_refused(picture):
    with pytest.raises(SceneError):
        render(scene_of("x"), images=[picture])


def test_a_character_is_cut_out_and_moves_in_the_scene():
    frames = []
    for k in range(6):
        picture = np.full((80, 60, 3), 210, np.uint8)
        picture[15:75, 18 + k : 42 + k] = (200, 20, 40)
        frames.append(picture)
    scene = scene_of("a meadow", seconds=1.0, characters=1).with_changes(camera=Camera(move="static"))
    with_character = list(render(scene, characters=[frames]).frames())
    without = list(render(scene).frames())
    red = [int((frame.v > 175).sum()) for frame in with_character]
    assert min(red) > 20
    assert difference(with_character[0], without[0]) > 0.5
    assert difference(with_character[0], with_character[-1]) > 0.05


def test_a_character_before_a_busy_background_keeps_a_soft_oval():
    from rushes.scene.cutting import cut_out

    chance = np.random.default_rng(3)
    noisy = [chance.integers(0, 256, (60, 60, 3), np.uint8) for _ in range(2)]
    picture = cut_out(noisy, 40)[0]
    assert picture[20, 20, 3] > 0.9
    assert picture[0, 0, 3] == 0


def small_figure(ground: np.ndarray) -> list[np.ndarray]:
    """A red figure with a dark face, a quarter as tall as its frames."""
    frames = []
    for k in range(4):
        picture = ground.copy()
        picture[70:100, 84 + k : 100 + k] = (200, 20, 40)
        picture[74:80, 89 + k : 95 + k] = (20, 20, 24)
        frames.append(picture)
    return frames


def test_who_is_small_in_its_video_is_cut_out_large_and_without_holes():
    from rushes.scene.cutting import cut_out

    pictures = cut_out(small_figure(np.full((120, 180, 3), 210, np.uint8)), 100)
    solid = pictures[0][..., 3] > 0.9
    assert solid.any(1).sum() > 60
    rows, columns = (np.nonzero(solid.any(axis))[0] for axis in (1, 0))
    assert solid[rows[3] : rows[-3], columns[3] : columns[-3]].mean() > 0.97


def test_shreds_of_a_busy_room_are_not_the_character():
    from rushes.scene.cutting import cut_out

    room = np.full((120, 180, 3), 190, np.uint8)
    for n in range(12):
        room[8 + 22 * (n // 4) : 24 + 22 * (n // 4), 6 + 46 * (n % 4) : 30 + 46 * (n % 4)] = (
            40 + 15 * n,
            90,
            200 - 12 * n,
        )
    picture = cut_out(small_figure(room), 100)[0]
    middle, cover = picture[..., 3].shape, picture[..., 3]
    assert cover[middle[0] // 2, middle[1] // 2] > 0.9 and cover[0, 0] == 0
    assert picture.shape[1] < 1.4 * 100  # around the figure, and not the whole room


def test_a_character_of_a_very_broad_video_is_made_smaller():
    from rushes.scene.cutting import BROAD_MAX, cut_out

    for tall in (1, 20):
        height, width, _ = cut_out([np.zeros((tall, 720, 3), np.uint8)] * 2, 100)[0].shape
        assert height * width <= BROAD_MAX * 100 * 100
    assert cut_out([np.zeros((45, 80, 3), np.uint8)] * 2, 100)[0].shape[0] == 100


def test_memory_does_not_grow_with_length():
    def peak(seconds: float) -> int:
        scene = scene_of("rain in the forest", seconds=seconds, fps=30).with_changes(subjects=())
        tracemalloc.start()
        for _ in render(scene).frames():
            pass
        for _ in render(scene).sound():
            pass
        _, top = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return top

    short, long = peak(1.0), peak(5.0)
    assert long < short * 1.25 + 2_000_000


def test_a_part_is_let_go_once_it_is_over(monkeypatch):
    from rushes.scene.staging import build

    stages = []

    def built(scene, cast):
        stage = whole(scene, cast)
        stages.append(weakref.ref(stage))
        return stage

    whole = build.build_stage
    monkeypatch.setattr(build, "build_stage", built)
    scene = scene_of(
        "Shot 1: a fox in a forest. Shot 2: a dog on a beach. Shot 3: a cat in a room.", seconds=3.0, fps=4
    )
    alive = []
    for _ in render(scene).frames():
        gc.collect()
        alive.append(sum(stage() is not None for stage in stages))
    assert len(stages) >= 3
    assert alive[-1] == 1


def test_a_character_comes_before_a_picture_and_leaves_its_first_frame_alone():
    picture = np.full((90, 160, 3), (40, 120, 60), np.uint8)
    frames = [np.full((60, 40, 3), 20, np.uint8) for _ in range(4)]
    for frame in frames:
        frame[12:, 8:32] = (230, 30, 30)
    scene = scene_of("a meadow", seconds=1.5, images=1, characters=1)
    alone = list(render(scene, images=[picture]).frames())
    both = list(render(scene, images=[picture], characters=[frames]).frames())
    assert difference(both[0], alone[0]) == 0
    assert difference(both[-1], alone[-1]) > 0.5
    assert int((both[-1].v > 175).sum()) > int((alone[-1].v > 175).sum()) + 50
