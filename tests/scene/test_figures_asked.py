"""What newcomers ask for first, and was shown as something else: of the director by who is there, of figures by what they are made of,
of places by what stands in them."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct, render
from rushes.scene.acting.actors import Actor, figures
from rushes.scene.acting.pairing import HOBS
from rushes.scene.clay import LEVEL, reach
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.joined.hugging import HELD_MAX
from rushes.scene.figures.species import Pose
from rushes.scene.model import Scene
from rushes.scene.staging.build import build_stage, company, setting_of
from rushes.scene.staging.vapours import SOURCES
from scene.studio import LIGHT


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=4, fps=10)


def _cast(prompt: str) -> list[Actor]:
    return [actor for actor in company(_scene(prompt)) if actor.who >= 0]


def _props(action: str, phase: float = 0.2) -> list[str]:
    return [prop.name for prop in ACTIONS[action].motion(Pose(action=action, phase=phase)).props]


# -- kettles


@pytest.mark.parametrize(
    "prompt", ["an electric kettle", "水壶", "ein Wasserkessel", "une bouilloire", "やかん", "чайник"]
)
def test_a_kettle_is_no_teapot_and_steams(prompt: str) -> None:
    (subject,) = _scene(prompt).subjects
    assert subject.figure == "kettle" and SOURCES["kettle"].always


def test_a_kettle_stands_on_the_hob_and_not_on_what_is_behind_it() -> None:
    kettle, stove = _cast("a kettle on the stove")[::-1]
    assert {kettle.name, stove.name} == {"kettle", "oven"}
    if kettle.name != "kettle":
        kettle, stove = stove, kettle
    foot = kettle.y + kettle.box[2] * kettle.height
    assert foot == pytest.approx(HOBS["oven"] * stove.height, rel=0.03) and foot < 0.93 * stove.crest * stove.height
    wide = [(actor.box[1] - actor.box[0]) * actor.height for actor in (kettle, stove)]
    assert wide[0] < 0.5 * wide[1]


# -- snow and hens


@pytest.mark.parametrize(
    "prompt", ["a snowball fight", "two boys throw snowballs at each other", "打雪仗", "Kinder werfen Schneebälle"]
)
def test_snowballs_are_thrown_where_there_is_snow_and_at_each_other(prompt: str) -> None:
    players = _cast(prompt)
    assert {actor.action for actor in players} == {"throw_snowball"} and setting_of(_scene(prompt)).name == "mountains"
    left, *_, right = sorted(players, key=lambda actor: actor.x)
    assert (left.facing, right.facing) == (1, -1)


def test_a_snowball_leaves_the_hand_and_bursts() -> None:
    flown = [ACTIONS["throw_snowball"].motion(Pose(action="throw_snowball", phase=p)).props[0] for p in (0.2, 0.5, 0.8)]
    assert [prop.space for prop in flown] == ["hand0", "world", "world"]
    assert flown[0].value == flown[1].value == 0.0 < flown[2].value < 1.0


@pytest.mark.parametrize(
    ("prompt", "fed"), [("a farmer feeds hens", "chicken"), ("farmers feeding chickens", "chicken"), ("喂鸡的农夫", "chicken"), ("a woman feeds ducks", "duck")]
)  # fmt: skip
def test_hens_that_are_fed_are_hens(prompt: str, fed: str) -> None:
    first = _cast(prompt)[0]
    assert fed in _props(first.action)


# -- umbrellas and hugs


@pytest.mark.parametrize(
    ("prompt", "name", "colour"),
    [
        ("a frog with an umbrella", "frog holding up umbrella", None), ("a frog holding an umbrella", "frog holding up umbrella", None),
        ("a duck with a tiny blue umbrella", "duck holding up dyed umbrella", True), ("ein Frosch mit einem Regenschirm", "frog holding up umbrella", None),
        ("a cat with an umbrella", "upright cat", None),
    ],
)  # fmt: skip
def test_a_small_animal_with_an_umbrella_holds_it_over_itself(prompt: str, name: str, colour: bool | None) -> None:
    (actor,) = _cast(prompt)
    assert actor.name == name and (actor.colour is not None) == bool(colour)
    assert not _scene(prompt).not_shown


def test_the_umbrella_is_as_large_as_the_animal_needs_it_and_above_it() -> None:
    still = Pose(action="rest", phase=0.0)
    left, _, right, high = reach(CAST["frog"].model(still), LEVEL)
    with_it = reach(CAST["frog holding up umbrella"].model(still), LEVEL)
    assert high < with_it[3] < 2.0 * high
    assert right - left < with_it[2] - with_it[0] < 1.6 * (right - left)
    for name in ("man holding up umbrella", "cup holding up umbrella", "frog holding up teapot"):
        assert name not in CAST


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a girl hugs a dog", "girl hugging dog"), ("a girl hugs a brown cat", "girl hugging dyed cat"),
        ("a boy hugging his teddy bear", "boy hugging teddy"), ("un enfant serre un chien dans ses bras", ""),
    ],
)  # fmt: skip
def test_who_hugs_an_animal_or_a_toy_has_it_in_their_arms(prompt: str, name: str) -> None:
    people = _cast(prompt)
    if name:
        assert [(actor.name, actor.action) for actor in people] == [(name, "hug")]
    assert len({actor.name for actor in people if actor.action == "hug"}) <= 1


def test_whom_one_cannot_get_ones_arms_about_one_stands_beside() -> None:
    assert next(actor.action for actor in _cast("a girl hugs an elephant")) == "stand"
    assert CAST["cat"].height <= HELD_MAX < CAST["dog"].height
    assert "girl hugging elephant" not in CAST and "dog hugging cat" not in CAST
    assert "girl hugging car" not in CAST


def test_two_who_hug_beside_something_hug_each_other() -> None:
    assert "hug" in [actor.action for actor in _cast("two people hug beside a dog")]
    assert _cast("two people hug on a bench")[0].action != "stand"


def test_what_is_hugged_keeps_its_colour_and_who_hugs_their_own() -> None:
    def redness(name: str) -> float:
        rgba = draw(
            name, action="hug", phase=0.0, height_px=60, light=LIGHT, colour=(0.9, 0.1, 0.1) if "dyed" in name else None
        ).rgba
        seen = rgba[rgba[..., 3] > 250].astype(np.int16)
        return float(((seen[:, 0] - seen[:, 1]) > 90).mean())

    plain, dyed = redness("boy hugging rabbit"), redness("boy hugging dyed rabbit")
    assert 0.02 < dyed - plain < 0.3


# -- seeds, portals


@pytest.mark.parametrize("prompt", ["dandelion seeds in the wind", "blown dandelion seeds", "семена одуванчика летят", "pusteblumen im wind", "a girl blows dandelion seeds"])  # fmt: skip
def test_seeds_of_dandelions_fly_all_to_one_side(prompt: str) -> None:
    seeds = [actor for actor in company(_scene(prompt)) if actor.name == "dandelionseed"]
    assert len(seeds) > 20 and len({actor.facing for actor in seeds}) == 1
    begin, later = (np.array([seed.where(t)[:2] for seed in seeds]) for t in (1.0, 2.0))
    moved = np.median(later - begin, axis=0)
    assert abs(moved[0]) > 0.05 and moved[1] > 0.05


def test_a_portal_stands_on_the_ground_shines_and_looks_the_same_after_its_cycle() -> None:
    (portal,) = _cast("a glowing portal in the forest")
    assert portal.name == "portal" and portal.grounded and CAST["portal"].glow[0]
    first, last = (draw("portal", action="sway", phase=p, height_px=80, light=LIGHT).rgba for p in (0.0, 0.9999))
    other = draw("portal", action="sway", phase=0.5, height_px=80, light=LIGHT).rgba
    assert np.abs(first.astype(int) - last).mean() < 0.2 < np.abs(first.astype(int) - other).mean()


# -- places


def test_an_empty_pool_is_dry_and_one_to_swim_in_is_not() -> None:
    dry, full = (setting_of(_scene(prompt)) for prompt in ("an empty swimming pool", "a swimming pool"))
    assert dry.water is None and full.water is not None
    assert "dry_basin" in [stand.prop for stand in dry.stands] and "lane_rope" not in [s.prop for s in dry.stands]
    blues = []
    for prompt in ("an empty swimming pool", "a swimming pool"):
        frame = next(render(_scene(prompt)).frames(0))
        blues.append(float(frame.u[60:78].mean()))
    assert blues[0] < blues[1] - 4.0


@pytest.mark.parametrize(
    "prompt", ["a train through a tunnel", "a car drives through a tunnel", "火车穿过隧道", "un coche por un túnel"]
)
def test_a_tunnel_has_lamps_that_pass(prompt: str) -> None:
    setting = setting_of(_scene(prompt))
    assert setting.name == "tunnel" and setting.interior is not None
    assert len(setting.interior.lamps) >= 6 and all(lamp.always for lamp in setting.interior.lamps)


def test_a_train_has_rails_in_a_tunnel_and_a_car_a_road() -> None:
    train, car = (build_stage(_scene(f"a {who} through a tunnel"), figures()) for who in ("train", "car"))
    assert train.place.interior is not None and car.place.interior is not None
    z = next(actor.z for actor in train.actors if actor.name == "train")
    assert min(abs(rug.z - z) for rug in train.place.interior.rugs) == 0.0
    assert car.place.interior == setting_of(_scene("a car through a tunnel")).interior
    assert train.place.interior.rugs != car.place.interior.rugs


@pytest.mark.parametrize("prompt", ["a red car on a city street", "a yellow taxi on the street", "a bus drives down the street"])  # fmt: skip
def test_vehicles_are_in_a_lane_of_the_street_that_nobody_else_is_in(prompt: str) -> None:
    scene = _scene(prompt)
    (vehicle,) = _cast(prompt)
    assert vehicle.z >= 5.0 and vehicle.action == "drive"
    assert all(abs(lane.z[0] - vehicle.z) > 0.5 for lane in setting_of(scene).traffic)


@pytest.mark.parametrize(
    "prompt", ["a car drives through a futuristic city", "a police car in a rainy cyberpunk city at night"]
)
def test_a_street_crosses_the_avenue_of_a_city_under_a_vehicle(prompt: str) -> None:
    (vehicle,) = _cast(prompt)
    setting = setting_of(_scene(prompt))
    assert setting.soil is not None
    on_foot = setting_of(_scene("a woman walks through a futuristic city"))
    assert on_foot.soil is not None
    road = next(mark for mark in setting.soil.marks if mark not in on_foot.soil.marks)
    assert road.z[0] < vehicle.z < sum(road.z) / 2, "it is in the lane before the line"
    assert not [stand for stand in setting.stands if not stand.y and road.z[0] <= stand.z <= road.z[1]]
    assert not any(road.z[0] <= mark.z[0] <= road.z[1] for mark in setting.soil.marks if mark in on_foot.soil.marks)


def test_a_street_crosses_the_avenue_of_a_downtown_too() -> None:
    (taxi,) = _cast("a taxi drives through heavy traffic in Manhattan")
    setting = setting_of(_scene("a taxi drives through heavy traffic in Manhattan"))
    assert setting.name == "downtown" and setting.soil is not None
    wide = [mark for mark in setting.soil.marks if mark.x == (-12.0, 12.0) and 1.0 < mark.z[1] - mark.z[0] < 3.0]
    assert any(mark.z[0] < taxi.z < mark.z[1] for mark in wide)


def test_people_stay_on_the_pavement() -> None:
    assert setting_of(_scene("a woman on a city street")).stage_z == 4.1
    assert setting_of(_scene("a woman beside a car on a city street")).stage_z == 4.1


# -- people and trees


def test_a_family_is_of_all_ages() -> None:
    man, woman, girl = _cast("a family having a picnic")
    assert girl.height < 0.82 * min(man.height, woman.height)
    assert man.action == woman.action == girl.action == "picnic"


def test_children_among_themselves_are_as_tall_as_ever() -> None:
    boy, girl = _cast("a boy and a girl walk in the park")
    assert boy.height == pytest.approx(girl.height, rel=0.03)


def test_who_is_happy_has_the_corners_of_the_mouth_up() -> None:
    from rushes.scene.figures.sprites import pose_of

    glad = CAST["woman"].model(pose_of(CAST["woman"], "wave", 0.0, 0))
    sad = CAST["woman"].model(pose_of(CAST["woman"], "cry", 0.0, 0))
    assert len(glad.paints) == len(sad.paints)  # paint is laid on the same strokes whatever the face does
    assert ACTIONS["wave"].motion(Pose(action="wave", phase=0.0)).happy > 0.25


def test_a_tree_turns_in_autumn_unless_a_colour_is_asked_for() -> None:
    assert [actor.name for actor in _cast("a tree in autumn")] == ["autumntree"]
    assert [actor.name for actor in _cast("a green tree in autumn")] == ["tree"]
    assert [actor.name for actor in _cast("a tree")] == ["tree"]


def test_who_plays_has_one_ball() -> None:
    assert [actor.name for actor in _cast("a child plays with a ball")] == ["child"]
    assert "ball" in [actor.name for actor in _cast("a child plays with a red ball")]


def test_a_whale_that_leaps_is_seen_in_whole_poses() -> None:
    (whale,) = _cast("a whale leaps out of the sea")
    assert whale.action == "leap" and whale.steps >= 20.0 * whale.cycle_seconds
