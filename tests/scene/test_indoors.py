"""Places under a roof: each renders, is itself, changes with the time, and moves. Structure is measured, not pixels."""

from __future__ import annotations

import functools
import random

import numpy as np
import pytest

from rushes.scene import Camera, Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.light import Light
from rushes.scene.drawing.planes import Frame
from rushes.scene.model import TIMES
from rushes.scene.place_names import INDOORS
from rushes.scene.places import PLACES
from rushes.scene.places import indoors as family
from rushes.scene.props import PROPS, draw_prop
from rushes.scene.props.openings import HOLES, holes_of
from rushes.scene.sound.score import BEDS
from rushes.scene.staging.build import build_stage, company
from rushes.scene.staging.standing import all_stands

ROOMS = ("room", *INDOORS)
LIGHT = Light(
    key_direction=(-0.5, 0.66, 0.56), key=(1.1, 1.0, 0.9), sky=(0.3, 0.3, 0.3), ground=(0.2, 0.2, 0.2), rim=(0.5, 0.5, 0.5)
)  # fmt: skip
MOVING = sorted(name for name, prop in PROPS.items() if prop.poses > 1)


def scene_in(place: str, prompt: str = "x", **changes: object) -> Scene:
    scene = direct(prompt, seed=1, width_px=96, height_px=54, seconds=4)
    values = {"place": place, "camera": Camera(move="static", stated=True), "shots": (), **changes}
    if prompt == "x":
        values = {"subjects": (), **values}
    return scene.with_changes(**values)


def frame_at(scene: Scene, seconds: float = 0.5) -> Frame:
    return build_stage(scene, figures()).frame(seconds)


@functools.cache
def empty(place: str, time: str) -> Frame:
    return frame_at(scene_in(place, time=time))


def difference(a: Frame, b: Frame) -> float:
    """Mean over the planes; chroma counts as much as luma, for rooms differ by colour."""
    pairs = ((a.y, b.y), (a.u, b.u), (a.v, b.v))
    return float(sum(np.abs(p.astype(float) - q).mean() for p, q in pairs))


def test_the_registry_holds_the_names() -> None:
    assert tuple(place.name for place in family.INDOORS) == INDOORS
    assert len(INDOORS) >= 35


@pytest.mark.parametrize("place", ROOMS)
def test_every_row_names_what_exists(place: str) -> None:
    row = PLACES[place]
    assert row.interior is not None and row.sky == "indoors"
    assert all(stand.prop in PROPS for stand in (*row.stands, *row.front))
    assert row.sounds and all(sound in BEDS for sound in row.sounds)
    half = row.interior.half
    assert not half or all(abs(stand.x) <= half + 1.5 for stand in row.stands if stand.z <= row.interior.z)


@pytest.mark.parametrize("place", ROOMS)
def test_every_place_is_lit_at_every_time_and_night_is_another(place: str) -> None:
    frames = [empty(place, time) for time in TIMES]
    for frame in frames:
        assert frame.y.std() > 12
        assert 40 < frame.y.mean() < 215
    assert difference(empty(place, "day"), empty(place, "night")) > 4
    assert difference(empty(place, "day"), empty(place, "sunset")) > 1


@pytest.mark.parametrize("place", INDOORS)
def test_no_place_looks_like_the_living_room_or_another(place: str) -> None:
    mine = empty(place, "day")
    for other in ROOMS:
        if other != place:
            assert difference(mine, empty(other, "day")) > 9, other


@pytest.mark.parametrize("name", MOVING)
def test_what_moves_moves_and_comes_back(name: str) -> None:
    pictures = [
        draw_prop(name, seed=1, height_px=60, light=LIGHT, phase=phase).rgba for phase in (0.0, 0.25, 0.37, 0.0)
    ]
    assert np.array_equal(pictures[0], pictures[3])
    assert any(p.shape != pictures[0].shape or not np.array_equal(p, pictures[0]) for p in pictures[1:3])


@pytest.mark.parametrize("place", ["kitchen", "stage", "aquarium", "movie theater", "shower", "hospital"])
def test_a_room_lives_under_a_held_camera(place: str) -> None:
    stage = build_stage(scene_in(place, width_px=320, height_px=180), figures())
    first, second = stage.frame(0.2), stage.frame(1.3)
    assert (np.abs(first.y.astype(int) - second.y) > 5).sum() > 60


def test_a_moment_is_the_same_however_it_is_asked_for() -> None:
    scene = scene_in("kitchen", "a cat in the kitchen")
    stage = build_stage(scene, figures())
    stage.frame(2.0)
    again = frame_at(scene, 1.0)
    assert difference(stage.frame(1.0), again) == 0


@pytest.mark.parametrize("weather", ["rain", "snow", "storm"])
def test_weather_stays_outside(weather: str) -> None:
    """It is seen to move in the window, and nothing of it falls on the floor."""
    scene = scene_in("classroom", weather=weather, width_px=320, height_px=180)
    stage = build_stage(scene, figures())
    moved = np.abs(stage.frame(0.2).y.astype(int) - stage.frame(0.5).y)
    x0, x1, y0, y1 = holes_of(PLACES["classroom"].stands, 7.0)[0]
    lens = stage.lens
    window = moved[
        int(lens.y(y1, 7)) + 2 : int(lens.y(y0, 7)) - 2, max(int(lens.x(x0, 7)), 0) + 2 : int(lens.x(x1, 7)) - 2
    ]
    floor = moved[int(lens.y(0, 7)) + 4 :, 100:220]
    assert (window > 8).mean() > 0.005
    assert (floor > 8).mean() < 0.004


def test_every_window_cuts_a_hole_and_the_wall_around_it_is_whole() -> None:
    for place in ROOMS:
        row = PLACES[place]
        assert row.interior is not None
        windows = [stand for stand in row.stands if stand.prop in HOLES]
        assert len(holes_of(row.stands, row.interior.z)) == len(windows), place


@pytest.mark.parametrize(
    "move", ["pan_left", "pan_right", "push_in", "orbit", "rise", "drone", "tilt_up", "dolly_left"]
)
@pytest.mark.parametrize("place", ["corridor", "kitchen", "church"])
def test_no_move_looks_past_the_walls(place: str, move: str) -> None:
    """Outside is painted signal green by the test; only windows may show it."""
    scene = scene_in(place, camera=Camera(move=move, stated=True))
    stage = build_stage(scene, figures())
    stage.sky.y[:], stage.sky.u[:], stage.sky.v[:] = 145, 54, 34
    stage.far.clear()
    stage.clouds.clear()
    for seconds in (0.0, 2.0, 3.9):
        frame = stage.frame(seconds)
        green = (frame.u.astype(int) < 80) & (frame.v.astype(int) < 70)
        assert green.mean() < 0.12
        assert not green[:, 0].any() and not green[:, -1].any() and not green[0].any()


def test_who_walks_between_side_walls_stays_between_them() -> None:
    for place in ("corridor", "kitchen"):
        interior = PLACES[place].interior
        assert interior is not None
        for actor in company(scene_in(place, "a man walks", camera=Camera(move="follow"))):
            assert all(abs(actor.where(0.5 * k)[0]) < interior.half for k in range(60))


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a cat on the sofa in the living room", "room"), ("kitchen", "kitchen"), ("indoor gymnasium", "gymnasium"),
        ("indoor swimming pool", "swimming pool"), ("indoor movie theater", "movie theater"), ("jail cell", "jail cell"),
        ("a bakery shop", "bakery shop"), ("science museum", "science museum"), ("botanical garden", "botanical garden"),
        ("厨房里有一只猫", "kitchen"), ("un perro en la cocina", "kitchen"), ("un chat dans la salle de classe", "classroom"),
        ("ein Hund in der Turnhalle", "gymnasium"), ("教室にいる猫", "classroom"), ("um gato no palco", "stage"),
        ("кот в библиотеке", "library"), ("교실에 있는 고양이", "classroom"), ("un gatto in cucina", "kitchen"),
        ("a fork and a spoon", "kitchen"), ("a toothbrush", "bathroom"), ("a bed", "bedroom"), ("a laptop", "office"),
        ("a guitar", "music studio"), ("headphones on a plinth, studio lighting", "studio"), ("a perfume bottle, product shot", "studio"),
        ("a cat on a white background", "studio"), ("香水广告", "studio"), ("anuncio de zapatillas", "studio"),
        ("a soda can in a kitchen, commercial", "kitchen"), ("a toilet", "bathroom"), ("a fork and a car", "street"), ("a couch", "room"),
    ],
)  # fmt: skip
def test_words_choose_the_room(prompt: str, place: str) -> None:
    assert direct(prompt, seed=1, width_px=640, height_px=360, seconds=4).place == place


@pytest.mark.parametrize("kind", ["car", "boat", "bus", "airplane", "motorcycle"])
def test_what_belongs_outdoors_is_never_put_into_a_room(kind: str) -> None:
    for seed in range(5):
        scene = direct(f"a {kind}", seed=seed, width_px=640, height_px=360, seconds=4)
        assert scene.place not in ROOMS


@pytest.mark.parametrize(
    ("prompt", "beds"),
    [
        ("A cat wakes up its sleeping owner in the bedroom", 0),
        ("A girl sleeps in her bedroom", 0),
        ("A boy reads a book in bed in his bedroom at night", 0),
        ("A cat sleeps in a bedroom", 1),
        ("A girl sleeps in her bedroom. She wakes up. She dances.", 1),
    ],
)
def test_who_lies_in_a_bed_of_their_own_needs_no_second(prompt: str, beds: int) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=10)
    stands = all_stands(PLACES[scene.place], scene, random.Random(1))
    assert sum(stand.prop == "double_bed" for stand in stands) == beds
