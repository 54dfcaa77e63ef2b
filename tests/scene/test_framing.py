"""Whom a shot shows is in it whole: who flies, floats, sits on something or stands beside somebody, and who turns round."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.angles import roll_of, tilt_of
from rushes.scene.drawing.camera import FILLS
from rushes.scene.drawing.lens import Lens, Shift
from rushes.scene.drawing.planes import Frame
from rushes.scene.drawing.rolled import rolled
from rushes.scene.figures import draw
from rushes.scene.places import PLACES
from rushes.scene.props import draw_prop
from rushes.scene.staging.build import build_stage, company
from rushes.scene.staging.clouds import DECK_ABOVE
from rushes.scene.staging.stage import Stage
from rushes.scene.staging.water import draw_water
from scene.studio import LIGHT


def stage_of(prompt: str, *, tall: bool = False) -> Stage:
    width, height = (180, 320) if tall else (320, 180)
    return build_stage(direct(prompt, seed=11, width_px=width, height_px=height, seconds=8), figures())


def middles(stage: Stage) -> list[tuple[int, float]]:
    """The number of every shot and a moment of it, when ways are done."""
    found = []
    for number, path in enumerate(stage.paths):
        found.append((number, max(path.begin + 0.6 * path.seconds, 3.5)))
    return found


def edges(stage: Stage, shot: int, seconds: float) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of all who are looked at, in pixels of the frame."""
    shift, lens = stage.paths[shot].at(seconds, stage.lens), stage.lens
    boxes = []
    for actor in stage.actors:
        if actor.who < 0:
            continue
        x, y, *_ = actor.where(seconds)
        scale = lens.focal_px / (actor.z - shift.z)
        lift = actor.rides(x, actor.z, seconds) if actor.rides is not None else 0.0
        left, right = (lens.width_px / 2 + scale * (x + share * actor.height - shift.x) for share in actor.box[:2])
        low, high = (
            lens.horizon_px + scale * (lens.eye + shift.y - lift - y - share * actor.height) for share in actor.box[2:]
        )
        boxes.append((left + shift.turn_x_px, right + shift.turn_x_px, high + shift.turn_y_px, low + shift.turn_y_px))
    lefts, rights, tops, bottoms = zip(*boxes, strict=True)
    return min(lefts), max(rights), min(tops), max(bottoms)


@pytest.mark.parametrize(
    "prompt",
    [
        "an eagle soars over a canyon",
        "a butterfly lands on a flower",
        "a hot air balloon over the mountains",
        "a sailboat on the ocean",
        "an apple on a table",
        "a helicopter flies over a city",
    ],
)
def test_who_is_high_up_is_whole_in_every_shot(prompt):
    stage = stage_of(prompt)
    for shot, seconds in middles(stage):
        _, _, top, bottom = edges(stage, shot, seconds)
        assert top > -0.01 * stage.lens.height_px, (shot, top)
        assert bottom < 1.01 * stage.lens.height_px, (shot, bottom)


@pytest.mark.parametrize(
    "prompt",
    [
        "a hot air balloon lands in a field of lavender",
        "a helicopter lands in a meadow",
        "un ovni aterriza en un campo",
    ],
)
def test_who_lands_is_in_the_frame_at_the_end(prompt):
    stage = stage_of(prompt)
    path = stage.paths[-1]
    _, _, top, bottom = edges(stage, len(stage.paths) - 1, path.begin + 0.95 * path.seconds)
    assert top < bottom <= stage.lens.height_px


@pytest.mark.parametrize("prompt", ["a girl and a red umbrella in the rain", "a chef and a bowl of soup in a kitchen"])
def test_two_are_not_cut_off_in_an_upright_frame(prompt):
    stage = stage_of(prompt, tall=True)
    for shot, seconds in middles(stage):
        left, right, *_ = edges(stage, shot, seconds)
        assert left > -0.04 * stage.lens.width_px and right < 1.04 * stage.lens.width_px, (shot, left, right)


@pytest.mark.parametrize("prompt", ["a ship sails through a storm", "a dolphin swims in the open sea"])
def test_a_near_camera_is_over_the_waves(prompt):
    stage = stage_of(prompt)
    for path in stage.paths:
        if FILLS[path.framing]:
            for seconds in np.linspace(path.begin, path.begin + path.seconds, 5):
                assert stage.lens.eye + path.at(float(seconds), stage.lens).y > 0.85 * stage.swell


def test_the_sea_in_a_near_shot_has_no_columns():
    """A wave that hides the camera is one colour from top to bottom: neighbouring rows would all be alike."""
    stage = stage_of("a ship sails through a storm")
    shot = next(n for n, path in enumerate(stage.paths) if FILLS[path.framing])
    y = stage.frame(stage.paths[shot].begin + 1.5, shot).y.astype(int)
    lower = y[-40:]
    down = np.abs(np.diff(lower, axis=0)).mean()
    across = np.abs(np.diff(lower, axis=1)).mean()
    assert down > 0.5 * across


def test_a_cloud_at_the_upper_edge_hangs_in_no_columns_in_calm_water():
    lens = Lens.of(320, 180, horizon=0.3, focal=1.2, eye=1.5)
    water = PLACES["lake"].water
    assert water is not None

    def mirrored(cloud: int) -> np.ndarray:
        frame = Frame(np.full((180, 320), 120, np.uint8), *(np.full((90, 160), 128, np.uint8) for _ in "uv"))
        frame.y[:5, 100:140] = cloud
        draw_water(frame, lens, replace(water, shore=0.0), Shift(), 1.0, (1.0, 1.0, 1.0), 160.0, 0.0)
        return frame.y.astype(int)

    seen = (mirrored(230) - mirrored(120))[:, 105:135].mean(axis=1)
    assert seen[100:118].max() > 3  # it is mirrored
    assert seen[132:160].max() < 1  # and over


def test_clouds_go_on_above_the_frame_of_a_camera_that_looks_up():
    stage = stage_of("a girl walks in the rain", tall=True)
    assert stage.deck is not None
    highest = max(path.at(s, stage.lens).turn_y_px for path in stage.paths for s in (path.begin, path.begin + 3))
    assert highest < DECK_ABOVE * stage.lens.horizon_px
    assert stage.deck.height_px >= (1.0 + DECK_ABOVE) * stage.lens.horizon_px


def test_who_turns_round_is_seen_from_the_front_and_never_as_a_strip():
    side, front = (
        figures().draw("fox", action="walk", phase=0.0, height_px=96, light=LIGHT, turned=share) for share in (0.0, 1.0)
    )
    wide = [np.count_nonzero((sprite.rgba[..., 3] > 100).any(axis=0)) for sprite in (side, front)]
    tall = [np.count_nonzero((sprite.rgba[..., 3] > 100).any(axis=1)) for sprite in (side, front)]
    assert wide[1] < 0.7 * wide[0] and tall[1] == pytest.approx(tall[0], rel=0.2)
    walker = stage_of("a dog walks in the room, static shot").actors[0]
    shown = {walker._turning(walker.where(t / 30)[3], t / 30) for t in range(400)}
    assert {slim for slim, _ in shown} == {1.0}
    assert {0.0, 1.0} <= {turned for _, turned in shown}


def test_a_turn_beyond_the_camera_is_refused():
    with pytest.raises(ValueError, match="turned"):
        figures().draw("fox", action="walk", phase=0.0, height_px=32, light=LIGHT, turned=1.5)


SHORES = {
    name: row.water.shore for name, row in PLACES.items() if row.water and row.water.shore and not row.water.course
}


@pytest.mark.parametrize("place", SHORES)
@pytest.mark.parametrize("size", [(426, 240), (240, 426)])
def test_who_stands_by_the_water_stands_on_land(place, size):
    for prompt in ("a man", "three women dance", "a dog runs", "an elephant"):
        scene = direct(prompt, seed=1, width_px=size[0], height_px=size[1], seconds=4).with_changes(place=place)
        assert all(actor.z <= SHORES[place] for actor in company(scene) if actor.grounded), prompt


def seen_from(angle: str, prompt: str = "a man stands in a park") -> Stage:
    scene = direct(prompt, seed=11, width_px=320, height_px=180, seconds=6)
    camera = replace(scene.camera, move="static", stated=True, angle=angle)
    return build_stage(scene.with_changes(camera=camera, shots=()), figures())


def horizon_of(stage: Stage) -> float:
    """Of the frame's height, a moment into the first shot."""
    shift = stage.paths[0].at(1.0, stage.lens)
    return (stage.lens.horizon_px + shift.turn_y_px) / stage.lens.height_px


def test_a_low_camera_has_the_horizon_low_and_a_high_one_looks_down():
    horizons = {angle: horizon_of(seen_from(angle)) for angle in ("ground", "low", "", "high", "overhead")}
    assert sorted(horizons, key=horizons.__getitem__, reverse=True) == list(horizons)
    assert horizons["low"] > 0.65 and horizons["overhead"] < 0


@pytest.mark.parametrize("angle", ["low", "high", "overhead"])
@pytest.mark.parametrize(
    "prompt", ["a man stands in a park", "a cat sleeps in a kitchen", "a horse stands in a meadow"]
)
def test_whom_an_angle_shows_is_whole_and_large_enough(angle: str, prompt: str):
    stage = seen_from(angle, prompt)
    left, right, top, bottom = edges(stage, 0, 1.0)
    width, height = stage.lens.width_px, stage.lens.height_px
    assert left > -0.05 * width and right < 1.05 * width and top > -0.12 * height and bottom < 1.06 * height
    assert bottom - top > 0.16 * height or right - left > 0.2 * width


@pytest.mark.parametrize(
    "prompt", ["a flying car between skyscrapers", "a dragon flies over a castle", "a helicopter over a city"]
)
def test_who_is_high_up_is_whole_from_below(prompt: str):
    stage = seen_from("low", prompt)
    _, _, top, bottom = edges(stage, 0, 1.0)
    assert top > -0.02 * stage.lens.height_px
    assert bottom < 1.02 * stage.lens.height_px


def test_figures_and_props_are_seen_from_where_the_camera_is():
    above, level, below = (
        draw("man", action="stand", phase=0.0, height_px=90, light=LIGHT, tilt=tilt_of(angle))
        for angle in ("overhead", "", "low")
    )
    assert above.rgba.shape[0] < level.rgba.shape[0]
    assert not np.array_equal(level.rgba, below.rgba)
    house, roof = (
        draw_prop("cottage", seed=1, height_px=90, light=LIGHT, tilt=tilt) for tilt in (0.0, tilt_of("overhead"))
    )
    assert not np.array_equal(house.rgba, roof.rgba)


def test_a_dutch_angle_leans_and_leaves_no_corner_empty():
    plain, leaning = seen_from("").frame(1.0), seen_from("dutch").frame(1.0)
    assert plain.y.shape == leaning.y.shape
    assert leaning.y.min() >= 15
    flat = Frame(*(np.full(plane.shape, 90, np.uint8) for plane in (plain.y, plain.u, plain.v)))
    flat.y[: flat.y.shape[0] // 2] = 200
    rolled(flat, roll_of("dutch"))
    edge = (flat.y > 145).sum(axis=0)  # rows of the upper half in each column: a line that leans
    assert abs(int(edge[-1]) - int(edge[0])) > 0.2 * flat.y.shape[0]
    assert set(np.unique(flat.u)) == {90}


@pytest.mark.parametrize(
    "prompt", ["a castle on a hill", "un faro en la costa", "a desert", "雪中的森林", "lavender fields"]
)
def test_a_place_without_anybody_is_seen_from_more_than_one_spot(prompt):
    stage = stage_of(prompt)
    first, second = (stage.paths[n].at(moment, stage.lens) for n, moment in middles(stage)[:2])
    assert second.z > first.z + 0.2 * stage.place.stage_z
    assert second.y < first.y
    horizon = (stage.lens.horizon_px + second.turn_y_px) / stage.lens.height_px
    assert 0.3 < horizon < 0.85


@pytest.mark.parametrize("prompt", ["a castle", "the Eiffel tower", "a temple in autumn"])
def test_what_a_place_is_made_around_is_in_its_near_shot(prompt):
    stage = stage_of(prompt)
    number, seconds = middles(stage)[1]
    shift, lens, mark = stage.paths[number].at(seconds, stage.lens), stage.lens, stage.paths[number].landmark
    assert mark is not None and mark.hero
    x, _ = lens.seen(shift, mark.x, mark.y, mark.z - shift.z)
    before = mark.height * lens.scale(mark.z)
    assert 0.25 < x / lens.width_px < 0.75
    assert mark.height * lens.scale(mark.z - shift.z) > 1.2 * before


@pytest.mark.parametrize("prompt", ["a skier in the mountains, aerial shot", "drone shot of a horse in a meadow"])
def test_whom_a_drone_leaves_below_stays_clear_of_the_lower_edge(prompt):
    stage = stage_of(prompt)
    for share in (0.5, 0.75, 1.0):
        *_, bottom = edges(stage, 0, share * stage.paths[0].seconds)
        assert bottom < 0.95 * stage.lens.height_px


@pytest.mark.parametrize(
    "prompt", ["two dogs run on the beach", "three elephants walk through the savannah", "a lion and a lioness walk"]
)
def test_nobody_of_several_is_cut_off_in_a_near_shot(prompt):
    stage = build_stage(direct(prompt, seed=11, width_px=320, height_px=180, seconds=10), figures())
    assert stage.paths[-1].framing == "close"
    for shot, seconds in [*middles(stage), (len(stage.paths) - 1, stage.scene.seconds - 0.5)]:
        left, right, *_ = edges(stage, shot, seconds)
        assert left > -0.04 * stage.lens.width_px and right < 1.04 * stage.lens.width_px, (shot, left, right)


def test_whoever_has_something_far_overhead_has_a_face_in_a_close_shot():
    scene = direct("a girl flies a kite on a hill", seed=11, width_px=320, height_px=180, seconds=10)
    stage = build_stage(scene, figures())
    girl = next(actor for actor in stage.actors if actor.who == 0)
    shift = stage.paths[-1].at(9.0, stage.lens)
    seen = stage.lens.seen(shift, girl.x, girl.y + 0.8 * girl.height, girl.z - shift.z)
    assert 0.15 < seen[1] / stage.lens.height_px < 0.7


def test_nothing_passes_before_the_face_of_whom_a_near_camera_follows():
    stage = stage_of("a motorcycle rides through a neon city")
    wide, near = stage.paths[0], stage.paths[-1]
    assert wide.clears() == (0.0, 0.0)
    until, low = near.clears()
    assert near.target is not None and until == near.target.z and 0 < low < near.target.height
    cleared = [item for item in stage.items if item not in stage.in_sight(near)]
    assert cleared and all(item.z < until and item.tall > low for item in cleared)
    assert stage.in_sight(wide) == stage.items
    assert replace(near, after=wide).clears() == (0.0, 0.0)  # nothing vanishes while it glides there


def test_who_stepped_back_to_be_seen_whole_has_no_tree_before_them():
    stage = stage_of("an elephant family crosses the savannah")
    wide = stage.paths[0]
    until, low = wide.clears()
    assert FILLS[wide.framing] == 0 and wide.target is not None and until >= wide.target.z > stage.place.stage_z
    assert any(item.z < until and item.tall > low for item in stage.items if item not in stage.in_sight(wide))


@pytest.mark.parametrize("prompt", ["two children fly a kite in a park", "drei Kinder lassen einen Drachen steigen"])
def test_several_who_fly_kites_are_framed_with_them(prompt: str):
    stage = stage_of(prompt)
    for path in stage.paths:
        moment = path.begin + 0.5 * path.seconds
        shift = path.at(moment, stage.lens)
        for actor in (actor for actor in stage.actors if actor.who == 0):
            high = stage.lens.seen(shift, actor.x, actor.y + actor.box[3] * actor.height, actor.z - shift.z)[1]
            assert high > -0.02 * stage.lens.height_px


def test_a_boat_under_sail_is_framed_whole():
    stage = stage_of("a sailboat in a harbour")
    boat = next(actor for actor in stage.actors if actor.who == 0)
    near = stage.paths[-1]
    assert FILLS[near.framing] and near.target is not None and near.target.thing
    shift = near.at(7.0, stage.lens)
    low = stage.lens.seen(shift, boat.x, 0.0, boat.z - shift.z)[1]
    assert low < stage.lens.height_px


def test_a_near_shot_in_a_room_keeps_its_tables():
    stage = stage_of("a man walks through a library")
    assert all(stage.in_sight(path) == stage.items for path in stage.paths)


def test_who_passes_by_right_before_a_near_camera_is_cleared_and_throws_no_shadow():
    stage = stage_of("a harbour at sunset")
    near = stage.paths[1]
    passers = [actor for actor in stage.actors if stage.may_go(actor)]
    assert any(actor.z < near.clears()[0] for actor in passers)
    assert len(stage.in_sight(near)) < len(stage.in_sight(stage.paths[0])) == len(stage.items)
    assert not any(stage.may_go(actor) for actor in stage_of("a man walks in a harbour").actors)


@pytest.mark.parametrize(
    "prompt", ["a clownfish and a sea turtle in a coral reef", "un chat et un chien", "a fox beside a rabbit"]
)
def test_two_side_by_side_are_whole_in_every_shot(prompt):
    stage = build_stage(direct(prompt, seed=1, width_px=320, height_px=180, seconds=10), figures())
    assert [path.framing for path in stage.paths] == ["wide", "medium", "close"]
    for shot, seconds in middles(stage):
        left, right, *_ = edges(stage, shot, seconds)
        assert left > -0.04 * stage.lens.width_px and right < 1.04 * stage.lens.width_px, (shot, left, right)


@pytest.mark.parametrize(
    "prompt",
    [
        "a knight rides a dragon above the clouds",
        "a ballerina dances in a ballroom",
        "ein Drache fliegt über den Wolken",
    ],
)
def test_tails_and_arms_are_whole_in_an_upright_frame(prompt):
    stage = stage_of(prompt, tall=True)
    for shot, seconds in middles(stage):
        left, right, *_ = edges(stage, shot, seconds)
        assert left > -0.02 * stage.lens.width_px and right < 1.02 * stage.lens.width_px, (shot, left, right)


def test_who_is_in_the_air_is_large_enough_in_an_upright_frame():
    stage = stage_of("an owl on a branch under the full moon", tall=True)
    owl = next(actor for actor in stage.actors if actor.name == "owl")
    shift = stage.paths[0].at(2.0, stage.lens)
    assert owl.height * stage.lens.focal_px / (owl.z - shift.z) > 0.22 * stage.lens.height_px


def test_who_stands_alone_is_large_enough_in_an_upright_frame():
    stage = stage_of("a ballerina dances in a ballroom", tall=True)
    dancer = next(actor for actor in stage.actors if actor.who == 0)
    shift = stage.paths[0].at(2.0, stage.lens)
    assert dancer.height * stage.lens.focal_px / (dancer.z - shift.z) > 0.24 * stage.lens.height_px


@pytest.mark.parametrize("prompt", ["a penguin slides on the ice", "a mouse runs through a meadow"])
def test_a_close_shot_is_nearer_than_the_medium_one_before_it(prompt):
    stage = build_stage(direct(prompt, seed=1, width_px=320, height_px=180, seconds=10), figures())
    ends = [path.at(path.begin + 0.95 * path.seconds, stage.lens).z for path in stage.paths]
    begins = [path.at(path.begin + 0.05 * path.seconds, stage.lens).z for path in stage.paths]
    assert ends[0] < ends[1] < begins[2]


def test_a_rocket_passes_clouds_under_sharp_stars():
    stage = build_stage(
        direct("a rocket lifts off at night", seed=1, width_px=320, height_px=180, seconds=10), figures()
    )
    assert sum(cloud.y < -0.2 * stage.lens.height_px for cloud in stage.clouds) >= 6
    assert all(stage._sharp_from(path) == 0.0 for path in stage.paths)
    assert any(stage._sharp_from(path) for path in stage_of("a fox in the snow").paths)


@pytest.mark.parametrize(
    "prompt", ["a crow perched on a roof", "un chien dort dans un parc", "竹林里一只熊猫坐着吃竹子"]
)
def test_a_camera_that_comes_down_keeps_the_feet_in_an_upright_frame(prompt):
    stage = stage_of("camera cranes down, " + prompt, tall=True)
    for seconds in (0.0, 2.0, 5.0):
        _, _, top, bottom = edges(stage, 0, seconds)
        assert top > 0 and bottom < 0.93 * stage.lens.height_px


@pytest.mark.parametrize("move", ["pan left", "pan right", "dolly left", "truck right"])
@pytest.mark.parametrize(
    "prompt", ["a dog sits in a park", "a man walks down a street", "two children play in a garden"]
)
@pytest.mark.parametrize("tall", [False, True])
def test_a_camera_that_goes_sideways_keeps_whom_it_shows(move, prompt, tall):
    stage = stage_of(f"{move}, {prompt}", tall=tall)
    wide, way = stage.lens.width_px, [stage.paths[0].at(seconds, stage.lens).x for seconds in (0.0, 7.9)]
    assert abs(way[1] - way[0]) > 0.3
    for seconds in (0.0, 2.0, 4.0, 6.0, 7.9):
        left, right, *_ = edges(stage, 0, seconds)
        assert left > -0.06 * wide and right < 1.06 * wide


@pytest.mark.parametrize(
    "prompt", ["a red car drives through the desert", "un renard court dans un pré", "一个男人在草原上走"]
)
def test_who_passes_a_held_camera_crosses_the_frame_before_turning_round(prompt):
    stage = stage_of("static shot, " + prompt)
    actor = next(actor for actor in stage.actors if actor.who == 0)
    spots = [actor.where(0.25 * number) for number in range(13)]
    assert len({facing for _, _, facing, _ in spots}) == 1
    assert abs(spots[-1][0] - spots[0][0]) > 0.2 * stage.lens.width_px / stage.lens.focal_px * actor.z


@pytest.mark.parametrize("prompt", ["a bicycle on the left of a bus", "un autobús y una moto en la calle"])
def test_nothing_drives_between_the_camera_and_whom_it_shows(prompt):
    stage = stage_of(prompt, tall=True)
    nearest = min(actor.z for actor in stage.actors if actor.who >= 0)
    without = replace(stage, items=[item for item in stage.items if item.z < nearest and item.tall == 0.0], actors=[])
    assert nearest > min(lane.z[0] for lane in stage.place.traffic), "they stepped back behind a lane"
    moved = [without.frame(seconds, 0).y for seconds in (1.0, 1.2)]
    bare = [replace(without, items=[]).frame(seconds, 0).y for seconds in (1.0, 1.2)]
    assert np.mean([np.abs(a.astype(int) - b) > 20 for a, b in zip(moved, bare, strict=True)]) < 0.01


@pytest.mark.parametrize(("move", "way"), [("push in", 1), ("pull out", -1)])
def test_a_camera_comes_nearer_all_the_way_in_an_upright_frame(move, way):
    stage = build_stage(
        direct(
            f"{move}, medium-wide shot, an old man reads a book in a library",
            seed=1,
            width_px=180,
            height_px=320,
            seconds=6,
        ),
        figures(),
    )
    depths = [way * stage.paths[0].at(seconds, stage.lens).z for seconds in (0.2, 1.5, 3.0, 4.5, 5.8)]
    assert min(np.diff(depths)) > 0.1
