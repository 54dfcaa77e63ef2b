"""What a picture must not look like: burnt out, cut at the horizon, left by everybody, framed on empty air, with steps at its edges."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct, extend
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.camera import FILLS
from rushes.scene.drawing.enlarged import doubled_layer
from rushes.scene.drawing.lens import Lens
from rushes.scene.drawing.planes import Frame, layer_from_rgba
from rushes.scene.drawing.shade import clay, pack_light
from rushes.scene.places import PLACES
from rushes.scene.staging import atmosphere, autumn
from rushes.scene.staging.backdrop import build_planet
from rushes.scene.staging.build import build_stage, setting_of
from rushes.scene.staging.effects import lapping
from rushes.scene.staging.hills import Hill, build_band, reaches_to
from rushes.scene.staging.inhabitants import PASS_AT, PEOPLE, is_desolate, passes_by
from rushes.scene.staging.stage import Stage
from rushes.scene.staging.vapours import SOURCES
from scene.test_framing import edges


def stage_of(prompt: str, seconds: float = 10) -> Stage:
    return build_stage(direct(prompt, seed=1, width_px=320, height_px=180, seconds=seconds), figures())


@pytest.mark.parametrize(
    "prompt",
    [
        "a monk meditates by a waterfall",
        "a penguin slides on the ice",
        "a woman sits on the grass and reads",
        "un hombre duerme en la playa",
        "一个女孩坐在草地上",
    ],
)
def test_a_close_shot_looks_at_who_sits_or_lies_where_the_head_is(prompt):
    stage = stage_of(prompt)
    close = [n for n, path in enumerate(stage.paths) if path.framing == "close"]
    assert close
    for shot in close:
        path = stage.paths[shot]
        _, _, top, bottom = edges(stage, shot, path.begin + 0.6 * path.seconds)
        assert FILLS[path.framing] and 0.0 < top < 0.40 * stage.lens.height_px < bottom


def test_white_in_the_sun_keeps_its_shape():
    light, out, seen = pack_light(atmosphere.air("day", "clear").light), np.empty(3), []
    for turn in np.linspace(0.0, 1.2, 9):  # a white ball from the side that faces the sun on
        clay(0.92, 0.94, 0.97, -0.55 * np.cos(turn), 0.72 * np.cos(turn) + 0.2 * turn, 0.5, 1.0, 1.0, 0.6, light, out)
        seen.append(float(out.mean()))
    assert max(seen) < 0.995
    assert np.ptp(seen) > 0.02 and len({round(255 * value) for value in seen}) > 5


def test_the_ground_ends_at_the_foot_of_hills_that_stand_throughout():
    near, fading = (
        Hill(z=22, deep=9, height=7, shape="crowns", low=(0.1, 0.3, 0.1), high=(0.1, 0.3, 0.1), fade=fade)
        for fade in (0.0, 0.3)
    )
    island = Hill(z=30, deep=9, height=7, shape="isle", low=(0.1, 0.3, 0.1), high=(0.1, 0.3, 0.1))
    assert reaches_to(70.0, (near, island)) == 22
    assert reaches_to(70.0, (fading, island)) == reaches_to(70.0, ()) == 70.0
    assert stage_of("a parrot flies over the jungle").ground is not None


def test_far_land_stands_in_the_air_of_its_distance():
    lens = Lens.of(320, 180, horizon=0.46, focal=1.2, eye=1.5)
    hill = Hill(z=55, deep=30, height=9, shape="round", low=(0.05, 0.25, 0.05), high=(0.05, 0.25, 0.05))
    air = atmosphere.air("day", "clear")
    band = build_band(lens, hill, pack_light(air.light), air.haze, 120.0, air.haze_most, 3)
    covered = np.nonzero(band.layer.cover.min(axis=1) == 255)[0]
    foot, above = (band.layer.y[row].mean() for row in (covered[-1], covered[-1] - 12))
    bright = 16 + 219 * (0.2126 * air.haze[0] + 0.7152 * air.haze[1] + 0.0722 * air.haze[2])
    assert abs(foot - bright) < 0.6 * abs(above - bright)


def test_a_planet_has_no_corners():
    for ring in (False, True):
        layer = build_planet(40.0, 2, ring)
        border = [layer.cover[0], layer.cover[-1], layer.cover[:, 0], layer.cover[:, -1]]
        assert max(int(edge.max()) for edge in border) == 0
        assert layer.cover.max() == 255


@pytest.mark.parametrize("prompt", ["a village in autumn", "un parque en otoño", "秋天的草地", "ein Garten im Herbst"])
def test_autumn_turns_the_land(prompt):
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    summer = scene.with_changes(season="")
    soil, green = setting_of(scene).soil, setting_of(summer).soil
    assert soil is not None and green is not None
    assert green.first[1] > green.first[0] and soil.first[0] > soil.first[1]
    assert setting_of(scene).hills != setting_of(summer).hills
    assert autumn.swaps(PLACES[scene.place])["round_tree"] == "autumn_tree"
    assert autumn.swaps(PLACES[scene.place])["cherry_tree"] == "autumn_tree"  # no blossom under falling leaves


def test_autumn_leaves_palms_snow_and_stone_alone():
    island = direct("a beach in autumn", seed=1, width_px=320, height_px=180, seconds=4)
    assert setting_of(island) == setting_of(island.with_changes(season=""))
    snowy = direct("a village in autumn", seed=1, width_px=320, height_px=180, seconds=4).with_changes(weather="snow")
    assert setting_of(snowy) == setting_of(snowy.with_changes(season=""))
    assert autumn.turned((0.6, 0.5, 0.4), autumn.GRASS) == (0.6, 0.5, 0.4)


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a Ferris wheel in an amusement park at dusk", 3),
        ("ein Marktplatz am Morgen", 3),
        ("一条城市街道", 3),
        ("an empty amusement park", 0),
        ("an amusement park without people", 0),
        ("un parque de atracciones abandonado", 0),
        ("a rainy city street", 0),
        ("a child in an amusement park", 0),
    ],
)
def test_people_pass_by_where_nobody_is_asked_for_and_nobody_is_missed(prompt, count):
    stage = stage_of(prompt, 4)
    walkers = [actor for actor in stage.actors if actor.who < 0 and actor.action == "walk"]
    assert len(walkers) >= count and (count > 0 or not walkers)
    for actor in walkers:
        assert actor.grounded and actor.z > stage.place.stage_z  # behind the stage
        assert stage.poses is not None
        pose = stage.poses.get(actor.name, "walk", 0, actor.steps, 64, actor.facing, None, "", actor.seed)
        assert abs(actor.speed) == pytest.approx(pose.stride * actor.height / actor.cycle_seconds, rel=0.02)  # no skid


def test_passers_by_walk_on_land_that_is_there():
    for name, (_, near, far) in PASS_AT.items():
        water = PLACES[name].water
        assert PLACES[name].interior is None and near < far
        assert water is None or water.course or far < water.shore, name
    lapse = direct("time-lapse of a market square", seed=1, width_px=320, height_px=180, seconds=4)
    assert not passes_by(lapse)


@pytest.mark.parametrize(
    ("first", "then", "count"),
    [
        ("an empty street at dusk", ["night falls", "the camera pushes in"], 0),
        ("a park", ["it starts to rain", "a dog runs in", "the rain stops"], 3),
        ("a market at noon", ["night falls"], 5),
        ("a beach", ["the beach is empty"], 3),
        ("a dog in a park", ["the dog runs away"], 0),
    ],
)
def test_who_passes_by_goes_on_while_the_scene_goes_on(first, then, count):
    scene = direct(first, seed=1, width_px=320, height_px=180, seconds=4)
    for words in then:
        scene = Scene.from_dict(extend(scene, words, seconds=4).to_dict())
    seen = []
    for part in scene.parts:
        walkers = [a for a in build_stage(part, figures()).actors if a.who < 0 and a.name in PEOPLE]
        seen.append([(a.name, a.seed, a.x, a.z, a.speed, a.phase) for a in walkers])
    assert len(seen) > len(then) and len(seen[0]) == count
    assert all(people == seen[0] for people in seen)


def test_another_place_has_its_own_passers_by():
    scene = direct("an empty street", seed=1, width_px=320, height_px=180, seconds=4)
    *_, first, then = extend(scene, "a market in the morning", seconds=4).parts
    assert (first.place, then.place) == ("street", "market")
    assert (passes_by(first), passes_by(then)) == (False, True)
    assert passes_by(extend(then, "night falls", seconds=4).parts[-1])


@pytest.mark.parametrize(
    "prompt",
    [
        "an empty street at dusk", "a deserted, rainy city street", "a silent street", "the street is completely empty", "a city street, deserted",
        "an abandoned amusement park", "una calle vacía", "une rue déserte", "eine leere Straße", "ein verlassener Freizeitpark", "пустая улица",
        "улица пуста", "无人的街道", "無人の公園", "a street with nobody in it",
    ],
)  # fmt: skip
def test_words_by_which_a_place_is_empty(prompt):
    assert is_desolate(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "无人机拍摄的城市街道", "無人機拍攝的公園", "рынок с капустой", "a silent film of a market square", "a lonely cloud over a beach",
        "a market with empty baskets", "empty baskets at a market", "the baskets are empty in the market", "an empty bench in a park", "an empty park bench",
        "un mercado con cestas vacías",
    ],
)  # fmt: skip
def test_something_empty_does_not_empty_a_place(prompt):
    assert not is_desolate(prompt)


@pytest.mark.parametrize(
    "prompt", ["A farmer drives a tractor", "un granjero conduce un tractor", "Ein Bauer fährt einen Traktor"]
)
def test_who_drives_a_tractor_is_seen_in_it(prompt):
    stage = stage_of(prompt, 4)
    names = [actor.name for actor in stage.actors if actor.who >= 0]
    assert len(names) == 1 and names[0].endswith(" riding tractor")
    assert stage.actors[0].speed


def test_a_rocket_leaves_smoke_only_as_it_lifts_off():
    up, parked = (stage_of(prompt, 4) for prompt in ("a rocket lifts off", "a rocket stands in the desert"))
    rocket = next(actor for actor in up.actors if actor.name == "rocket")
    assert rocket.action == "launch"
    assert any(item.z == rocket.z + 0.02 for item in up.items)
    standing = next(actor for actor in parked.actors if actor.name == "rocket")
    assert not any(item.z == standing.z + 0.02 for item in parked.items)


def test_smoke_of_a_train_has_no_gaps():
    train = SOURCES["train"]
    stage = stage_of("a steam train crosses a bridge", 4)
    actor = next(actor for actor in stage.actors if actor.name == "train")
    apart = abs(actor.speed) * train.seconds / train.puffs
    assert apart < 1.5 * train.wide * actor.height


def test_a_teacher_points_with_the_arm_that_is_at_the_board():
    motion = figures().CAST["teacher"].archetype.actions["teach"]
    assert motion is not None
    from rushes.scene.figures.acts.craft import teach
    from rushes.scene.figures.species import Pose

    shown = teach(Pose(action="teach", phase=0.3, seed=0))
    board, pointer = ({prop.name: prop for prop in shown.props}[name] for name in ("blackboard", "pointer"))
    assert pointer.space == "hand1" and board.at[2] < 0
    assert shown.hands[1] is not None and shown.hands[1].at[2] < 0


def test_the_keys_of_a_piano_face_the_camera_and_notes_rise_beside_a_head():
    from rushes.scene.figures.acts.music import ACTS
    from rushes.scene.figures.species import Pose

    for name in ("woman", "upright panda"):
        assert figures().CAST[name].turn("play_piano") < 0
    for name in ("play_guitar", "play_flute", "play_violin", "play_saxophone", "play_accordion", "sing"):
        shown = ACTS[name].motion(Pose(action=name, phase=0.3, seed=0))
        notes = next(prop for prop in shown.props if prop.name == "notes")
        assert notes.at[0] > 0.5 and notes.at[2] < 0


@pytest.mark.parametrize("action", ["meditate", "sit_floor"])
def test_no_skirt_reaches_under_the_ground_that_somebody_sits_on(action):
    from rushes.scene.figures.sprites import frame as window_of

    lowest = window_of("man", action, 1, 0).bottom
    for name in ("woman", "monk", "girl"):
        assert window_of(name, action, 1, 0).bottom > lowest - 0.025, name


def test_foam_at_a_waterline_is_no_noise():
    frame = Frame.blank(320, 180)
    frame.y[...] = 60
    lapping(frame, 160.0, 90.0, 60.0, 2.0, 0.6)
    row = frame.y[int(np.abs(frame.y.astype(int) - 60).sum(1).argmax()), 110:210].astype(float)
    assert row.max() > 90
    assert np.abs(np.diff(row)).mean() < 0.25 * (row.max() - row.min())


def test_a_doubled_layer_is_round_where_straight_lines_leave_steps():
    y, x = np.mgrid[0:48, 0:64].astype(np.float32)
    cover = np.clip(14.5 - np.hypot(x - 31.5, y - 23.5), 0, 1)
    small = layer_from_rgba(np.stack([0.9 * cover, 0.4 * cover, 0.1 * cover, cover], 2).astype(np.float32))
    large = doubled_layer(small)
    assert (large.width_px, large.height_px) == (2 * small.width_px, 2 * small.height_px)
    assert large.cover.mean() == pytest.approx(small.cover.mean(), rel=0.01)
    assert large.y.max() <= small.y.max() and large.cover.max() == 255  # nothing shines at the rim
    straight = small.cover.astype(float)
    for axis in (0, 1):  # as straight lines between pixels would have it
        before, after = np.roll(straight, 1, axis), np.roll(straight, -1, axis)
        pair = np.stack([0.75 * straight + 0.25 * before, 0.75 * straight + 0.25 * after], axis + 1)
        straight = pair.reshape(*(2 * n if k == axis else n for k, n in enumerate(straight.shape)))
    outline = np.hypot(*(at - middle for at, middle in zip(np.mgrid[0:96, 0:128], (47.5, 63.5), strict=True)))
    ideal = 255 * np.clip(29.0 - outline, 0, 1)
    wrong = [float(np.abs(each - ideal).mean()) for each in (large.cover.astype(float), straight)]
    assert wrong[0] < 0.93 * wrong[1]
