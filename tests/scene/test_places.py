"""The places: every name is drawn, as itself, in every light and weather, alive and the same each time.

Frames are small and judged by structure: spread of light, difference between two frames or two places. No golden pixels.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.drawing.lens import Lens, Shift
from rushes.scene.drawing.planes import Frame
from rushes.scene.place_names import NATURE
from rushes.scene.place_names import PLACES as NAMES
from rushes.scene.places import PLACES
from rushes.scene.props import PROPS
from rushes.scene.sound.score import BEDS
from rushes.scene.staging.build import build_stage
from rushes.scene.staging.courses import COURSES, inside
from rushes.scene.staging.ground import PERIOD
from rushes.scene.staging.hills import SHAPES
from rushes.scene.staging.sea import SWELLS, draw_sea, swell_at
from rushes.scene.staging.water import Water

from rushes.scene.acting.actors import figures  # isort: skip
import itertools

SIZE = (160, 90)
FLAT = 9.0  # standard deviation of luma below which a frame shows nothing
FORMER = {
    "jungle": "forest", "bamboo": "forest", "forest road": "forest", "campsite": "forest", "ocean": "beach",
    "river": "lake", "waterfall": "lake", "marsh": "lake", "lily pond": "lake", "pond floor": "underwater", "coral reef": "underwater", "sunken city": "underwater", "jungle river": "jungle", "island": "beach",
    "arctic": "mountains", "iceberg": "mountains", "glacier": "mountains", "ski slope": "mountains", "farm": "meadow",
    "wheat field": "meadow", "flower field": "meadow", "lavender field": "meadow", "sunflower field": "meadow", "vineyard": "meadow", "savannah": "meadow", "garden": "village",
    "park": "meadow", "golf course": "meadow", "football field": "meadow", "cemetery": "meadow", "volcano": "mountains",
    "cliff": "mountains", "canyon": "mountains", "valley": "meadow", "cave": "mountains", "hill": "meadow", "planet": "space",
    "mars": "space", "moon": "space", "frozen lake": "lake", "koi pond": "lake", "ice cave": "mountains", "rice terraces": "meadow",
}  # fmt: skip
"""The stage that each place was played on before it had its own."""


def scene_of(place: str, time: str = "day", weather: str = "clear", size: tuple[int, int] = SIZE) -> Scene:
    scene = direct("a quiet view, static camera", seed=5, width_px=size[0], height_px=size[1], seconds=4)
    return replace(scene, place=place, time=time, weather=weather, subjects=())


@cache
def frame_of(
    place: str, time: str = "day", weather: str = "clear", seconds: float = 0.5, size: tuple[int, int] = SIZE
) -> Frame:
    return build_stage(scene_of(place, time, weather, size), figures()).frame(seconds)


def apart(a: Frame, b: Frame) -> float:
    """Mean distance of two frames over all planes."""
    return float(
        np.mean([np.abs(p.astype(float) - q.astype(float)).mean() for p, q in ((a.y, b.y), (a.u, b.u), (a.v, b.v))])
    )


def test_every_name_has_its_place_and_every_place_its_name() -> None:
    assert set(PLACES) == set(NAMES) and len(NAMES) == len(set(NAMES))
    assert set(FORMER) == set(NATURE)


@pytest.mark.parametrize("name", NATURE)
def test_a_place_names_only_what_there_is(name: str) -> None:
    place = PLACES[name]
    props = [stand.prop for stand in (*place.stands, *place.front)]
    props += [prop for rule in place.scatters for prop in rule.props]
    props += [prop for pair in place.snow_props for prop in pair if prop]
    assert set(props) <= set(PROPS)
    assert set(place.sounds) <= set(BEDS) and place.sounds
    assert all(hill.shape in SHAPES for hill in place.hills)
    assert {extra.figure for extra in place.extras} <= set(figures().CAST)
    if place.water is not None and place.water.course:
        assert place.soil is not None and place.soil.course == place.water.course


@pytest.mark.parametrize("name", NATURE)
def test_a_place_is_drawn_in_portrait_too(name: str) -> None:
    assert frame_of(name, size=(108, 192)).y.std() > FLAT


@pytest.mark.parametrize("name", NATURE)
def test_a_place_does_not_look_like_the_stage_that_it_was_played_on(name: str) -> None:
    frame = frame_of(name)
    assert frame.y.std() > FLAT
    assert apart(frame, frame_of(FORMER[name])) > 5.0


@pytest.mark.parametrize("name", NATURE)
def test_night_and_snow_are_of_their_own_light(name: str) -> None:
    day = frame_of(name)
    if PLACES[name].sky in ("open", "underwater"):
        assert frame_of(name, "night").y.mean() < 0.72 * day.y.mean()
    if PLACES[name].snow_soil is not None:
        assert frame_of(name, "day", "snow").y[-24:].mean() > day.y[-24:].mean()


LIVELY = (
    "ocean", "river", "waterfall", "marsh", "island", "arctic", "iceberg", "glacier", "park", "cliff", "valley", "campsite",
    "volcano",
)  # fmt: skip


@pytest.mark.parametrize("name", LIVELY)
def test_water_fire_and_smoke_move(name: str) -> None:
    stage = build_stage(scene_of(name), figures())
    stage.actors.clear()
    stage.clouds.clear()
    first, later = stage.frame(1.0), stage.frame(1.2)
    moved = np.abs(first.y.astype(int) - later.y.astype(int)) > 3
    assert moved.mean() > 0.001, "nothing moves"
    assert apart(first, stage.frame(1.0)) == 0.0


@pytest.mark.parametrize("name", ["jungle", "ocean", "river", "waterfall", "campsite", "volcano", "space", "planet"])
def test_the_same_scene_is_the_same_picture(name: str) -> None:
    assert apart(frame_of(name), frame_of.__wrapped__(name)) == 0.0


def test_smoke_and_flames_do_not_pop() -> None:
    """Two frames of film apart, nothing jumps: the largest change stays far below that of a puff that appears at once."""
    for name in ("campsite", "volcano"):
        stage = build_stage(scene_of(name, size=(384, 216)), figures())
        stage.clouds.clear()
        stage.items = [item for item in stage.items if item.draw.__qualname__.startswith("_plume")]
        stage.front, stage.actors = [], []
        steps = [stage.frame(k / 30) for k in range(12, 42)]
        changes = [apart(a, b) for a, b in itertools.pairwise(steps)]
        assert max(changes) < 6 * float(np.median(changes)) + 0.02


def test_open_space_has_no_ground_and_its_planets_have() -> None:
    assert PLACES["space"].soil is None and not PLACES["space"].hills
    assert all(PLACES[name].soil is not None for name in ("planet", "mars", "moon"))


def test_courses_repeat_with_the_ground_and_leave_the_stage_dry() -> None:
    for course in range(1, len(COURSES)):
        for x in np.linspace(-12, 12, 49):
            assert inside(course, float(x), 4.2) < 0.0, "who acts stands on land"
            for z in (6.0, 8.0, 11.0):
                assert inside(course, float(x), z) == pytest.approx(inside(course, float(x) + PERIOD, z), abs=1e-6)
        points = [inside(course, float(x), float(z)) for x in np.linspace(-6, 6, 25) for z in np.linspace(6, 12, 25)]
        assert max(points) > 0.3


def test_the_sea_rises_and_falls_under_who_floats() -> None:
    heights = [swell_at(0.5, 6.0, k / 4, 0.5) for k in range(60)]
    assert 0.2 < max(heights) - min(heights) <= 1.0
    assert abs(float(np.mean(heights))) < 0.12
    assert SWELLS[:, 3].sum() == pytest.approx(1.0, abs=0.05)


def test_the_sea_fills_the_frame_below_the_horizon_and_nothing_above() -> None:
    lens = Lens.of(192, 108, horizon=0.42, focal=1.2, eye=1.75)
    frame = Frame.blank(192, 108)
    frame.y[:] = 99
    water = Water(near=(0.1, 0.5, 0.6), far=(0.1, 0.3, 0.5), shore=0.0, swell=0.4)
    draw_sea(frame, lens, water, Shift(), 1.0, (1.0, 1.0, 1.0), (0.8, 0.9, 0.95), 96.0, 0.5)
    assert (frame.y[int(lens.horizon_px) + 2 :] == 99).mean() < 0.05
    assert (frame.y[: int(lens.horizon_px) - 12] == 99).all()


def test_what_stands_alone_does_not_come_again() -> None:
    alone = [stand for place in PLACES.values() for stand in place.stands if stand.alone]
    assert {"barn", "iceberg", "palm"} <= {stand.prop for stand in alone}


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a lion", "savannah"), ("a giraffe walking", "savannah"), ("three penguins", "arctic"), ("a polar bear", "arctic"),
        ("a panda eating", "bamboo"), ("a whale", "ocean"), ("a dolphin jumping", "ocean"), ("a cow", "farm"),
        ("a monkey", "jungle"), ("a fish in the ocean", "underwater"), ("a whale in the ocean", "ocean"),
        ("an astronaut floating in space", "space"), ("an astronaut on the moon", "moon"), ("a robot on an alien planet", "planet"),
        ("a boat on the amazon river", "jungle river"), ("a river in the jungle", "jungle river"), ("a boat on the river", "river"),
        ("a submerged city", "sunken city"), ("underwater Atlantis", "sunken city"), ("New York City submerged like Atlantis", "sunken city"),
        ("sharks swim through the streets of an underwater town", "sunken city"), ("a fish underwater", "underwater"), ("una ciudad sumergida", "sunken city"),
        ("waves at the beach", "beach"), ("ocean", "ocean"), ("underwater coral reef", "coral reef"), ("forest road", "forest road"),
        ("a lion in a park", "park"), ("冰川", "glacier"), ("un volcán", "volcano"), ("un fleuve au coucher du soleil", "river"),
        ("ein Bambuswald", "bamboo"), ("サバンナのキリン", "savannah"), ("uma ilha", "island"), ("водопад", "waterfall"),
        ("정글", "jungle"), ("un giardino", "garden"), ("a black cat on a roof", "tiled_roof"), ("une fille sur un lac gelé", "frozen lake"),
        ("a man on the roof of a skyscraper", "rooftop"), ("a house with a red roof", "house"), ("a cat on a snowy roof", "tiled_roof"),
        ("an old man in a square", "courtyard"), ("a mouse in a tiny house", "room"), ("夜晚的上海，车水马龙", "downtown"),
        ("a turtle crossing a busy road", "street"), ("a fish swimming in New York", "underwater"), ("a gondola on the canals of Venice", "canal"),
        ("a DJ at a neon party", "nightclub"), ("a barista pouring latte art", "restaurant"),
        ("a beach with a lighthouse", "lighthouse"), ("snowy mountains with a castle", "castle"), ("森林里的瀑布", "waterfall"), ("夜市", "market"),
        ("a castle on a hill", "hill"), ("a church on a green hill", "hill"), ("un castillo en la colina", "hill"), ("山丘上的城堡", "hill"), ("замок на холме", "hill"),
        ("丘の上の家", "hill"), ("a hilltop windmill", "hill"), ("a lonely tree on a hill", "hill"), ("a castle below a hill", "castle"), ("a dog on a hill", "hill"),
        ("a skier in the mountains", "ski slope"),
        ("a castle by a river", "castle"), ("一条红色的锦鲤在池塘里游", "pond floor"), ("a fish jumps out of a lake", "lake"), ("a forest beside a lake", "forest"),
    ],
)  # fmt: skip
def test_prompts_find_their_place(prompt: str, place: str) -> None:
    assert direct(prompt, seed=1, width_px=640, height_px=360, seconds=4).place == place
