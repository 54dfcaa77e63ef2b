"""Who shares, plays, eats, swings and sprays: what the director makes of it and what is seen in the figure."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.clay import View, reach
from rushes.scene.clay.layout import CENTRE
from rushes.scene.directing.director import extend
from rushes.scene.directing.parts.performing import PAWED
from rushes.scene.figures import CAST
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.species import Pose
from rushes.scene.figures.sprites import pose_of
from rushes.scene.model import Scene
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=4)


def _cast(prompt: str) -> list[Actor]:
    return [actor for actor in company(_scene(prompt)) if actor.who >= 0]


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("two people share an umbrella in the rain", "share_umbrella"), ("a couple under an umbrella", "share_umbrella"),
        ("a couple walks under an umbrella in the rain", "stroll_umbrella"), ("a woman under an umbrella", "hold_umbrella"),
        ("a panda eats bamboo", "eat_bamboo"), ("熊猫吃竹子", "eat_bamboo"), ("a monkey swings on a vine", "swing_vine"),
        ("a monkey swinging from a vine in the jungle", "swing_vine"), ("an elephant sprays water with its trunk", "spray"),
        ("two robots play chess", "play_chess"),
    ],
)  # fmt: skip
def test_the_director_says_what_they_do(prompt: str, action: str) -> None:
    scene = _scene(prompt)
    assert scene.subjects[0].action == action and len(scene.subjects) == 1
    assert not scene.not_shown and not scene.not_understood


def test_two_who_share_an_umbrella_have_one() -> None:
    (pair,) = _cast("two people share an umbrella in the rain")
    props = ACTIONS[pair.action].motion(pose_of(CAST["man"], pair.action, 0.2, 0)).props
    assert [prop.name for prop in props].count("umbrella") == 1
    assert [prop.name for prop in props].count("woman_casual") == 1  # the other one


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a couple kisses on a bridge", "kiss"), ("two people hug", "hug"), ("a man hugs his wife", "hug"),
        ("an old couple hugs", "hug"), ("un couple s'embrasse", "kiss"), ("男人亲吻女人", "kiss"), ("ein Mann küsst eine Frau", "kiss"), ("两个人拥抱", "hug"),
    ],
)  # fmt: skip
def test_two_who_embrace_are_one_figure(prompt: str, action: str) -> None:
    (pair,) = _cast(prompt)
    one = getattr(CAST[pair.name].shape, "rider", CAST[pair.name])
    assert pair.action == action and one.archetype is CAST["man"].archetype


@pytest.mark.parametrize(
    ("prompt", "count"), [("a mother kisses her son", 2), ("a girl hugs an elephant", 2), ("two bears hug", 2)]
)
def test_who_is_no_grown_person_is_seen_as_it_is(prompt: str, count: int) -> None:
    cast = _cast(prompt)
    assert len(cast) == count and not {"hug", "kiss"} & {actor.action for actor in cast}


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a couple dances at a party", ["human", "woman"]), ("three people walk in the park", ["human", "woman", "human"]),
        ("two men talk", ["man", "man"]), ("two women talk", ["woman", "woman"]), ("两个人在跳舞", ["human", "woman"]),
    ],
)  # fmt: skip
def test_people_are_men_and_women_where_nothing_else_is_said(prompt: str, names: list[str]) -> None:
    assert [actor.name for actor in _cast(prompt)] == names


def test_robots_sit_at_a_board() -> None:
    (pair,) = _cast("two robots play chess")
    assert (pair.name, pair.action) == ("robot", "play_chess")
    alone = CAST["robot"].model(pose_of(CAST["robot"], "sit_chess", 0.2, 0))
    both = CAST["robot"].model(pose_of(CAST["robot"], "play_chess", 0.2, 0))
    assert len(both.solids) > 2 * len(alone.solids) - 10  # two of them, a table and a board


@pytest.mark.parametrize(
    ("prompt", "name", "action"),
    [
        ("a cyclist rides through a city", "human", "ride_bicycle"),
        ("a snowboarder races down a ski slope", "human", "snowboard"),
        ("a knight rides toward a castle", "knight riding horse", ""),
        ("a lone cowboy riding into the sunset", "cowboy riding horse", ""),
    ],
)
def test_nobody_rides_the_ground(prompt: str, name: str, action: str) -> None:
    (rider,) = _cast(prompt)
    assert rider.name == name and rider.action in (action or rider.action, "idle") and rider.action != "sit_floor"


def test_who_rides_stays_in_the_saddle_as_the_scene_goes_on() -> None:
    scene = extend(_scene("a man rides a horse in a meadow"), "the horse stops", seconds=4)
    assert [actor.name for actor in company(scene) if actor.who >= 0] == ["man riding horse"]
    joined = extend(scene, "a dog runs beside them", seconds=4)
    assert "man riding dog" not in [actor.name for actor in company(joined)]


@pytest.mark.parametrize(("prompt", "name", "tool"), [("a panda eats bamboo", "upright panda", "bamboo_stalk"), ("a monkey swings on a vine", "upright monkey", "vine")])  # fmt: skip
def test_paws_hold_what_is_named(prompt: str, name: str, tool: str) -> None:
    (one,) = _cast(prompt)
    assert one.name == name
    assert tool in [prop.name for prop in ACTIONS[one.action].motion(pose_of(CAST[name], one.action, 0.2, 0)).props]


def test_a_monkey_swings_to_and_fro_below_its_bough() -> None:
    hips = [ACTIONS["swing_vine"].motion(pose_of(CAST["man"], "swing_vine", k / 8, 0)).hip for k in range(8)]
    assert max(x for x, _ in hips) - min(x for x, _ in hips) > 0.8
    assert all(0.3 < y < 1.2 for _, y in hips)  # off the ground, under the bough


def test_water_leaves_the_trunk_and_no_other_animal_sprays() -> None:
    def drops(phase: float) -> list[tuple[float, ...]]:
        clay = CAST["elephant"].model(pose_of(CAST["elephant"], "spray", phase, 0))
        return [tuple(solid) for solid, part in zip(clay.solids, clay.parts, strict=True) if part == "water"]

    assert len(drops(0.0)) == len(drops(0.5)) > 10  # as many in every pose
    spread = [max(values) - min(values) for values in zip(*(drop[1:4] for drop in drops(0.5)), strict=True)]
    still = [max(values) - min(values) for values in zip(*(drop[1:4] for drop in drops(0.0)), strict=True)]
    assert max(spread) > 0.5 > 0.05 > max(still)
    assert _scene("a dragon sprays water").not_shown == ("dragon: spray",)


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat waking up its sleeping owner demanding breakfast", "a cat waking its sleeping owner up", "a dog wakes up its owner",
        "猫叫醒主人", "eine Katze weckt ihren Besitzer",
    ],
)  # fmt: skip
def test_who_wakes_somebody_sits_on_the_bed_and_looks_at_the_head(prompt: str) -> None:
    scene = _scene(prompt)
    assert [(s.action, s.relation) for s in scene.subjects] == [("pat", "wake"), ("sleep", "")]
    assert scene.place == "bedroom"
    sleeper, waker = sorted(_cast(prompt), key=lambda actor: actor.action)[::-1]
    assert (sleeper.action, waker.action) == ("sleep", "pat")
    assert waker.facing == -sleeper.facing  # the head lies behind
    assert 0.2 * sleeper.height < waker.y < 0.6 * sleeper.height and waker.z < sleeper.z
    left, right = (waker.x + share * waker.height for share in waker.box[:2])
    assert sleeper.x + sleeper.box[0] * sleeper.height < left < right < sleeper.x + sleeper.box[1] * sleeper.height


def test_who_is_as_tall_stands_at_the_bed_and_an_animal_is_woken_on_the_ground() -> None:
    for prompt in ("a mother wakes up her daughter", "a girl wakes her dog"):
        asleep, waker = sorted(_cast(prompt), key=lambda actor: actor.action != "sleep")
        assert asleep.action == "sleep" and waker.grounded and waker.y == 0.0


def test_who_wakes_up_alone_sits_up_in_bed() -> None:
    for prompt in ("a boy wakes up in the morning", "a boy wakes in his bed", "a cat waking up"):
        assert [s.relation for s in _scene(prompt).subjects if s.relation == "wake"] == []
        assert _scene(prompt).subjects[0].action == "wake_up"


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a squirrel eating a nut on a branch", ["branch", "squirrel eating nut"]), ("a monkey eats an apple on a branch", ["branch", "monkey eating apple"]),
        ("a squirrel eats an acorn in the park", ["squirrel eating nut"]), ("a horse eating an apple", ["apple", "horse"]),
        ("two squirrels eating a nut", ["nut", "squirrel", "squirrel"]), ("a monkey sits beside an apple", ["apple", "monkey"]),
    ],
)  # fmt: skip
def test_who_has_paws_for_it_holds_what_it_eats(prompt: str, names: list[str]) -> None:
    assert sorted(actor.name for actor in _cast(prompt)) == names


@pytest.mark.parametrize("name", [f"{animal} eating {meal}" for animal in PAWED for meal in ("nut", "apple")])
def test_it_is_before_the_mouth_and_no_larger_than_a_head(name: str) -> None:
    species = CAST[name]
    clay = species.model(pose_of(species, "eat", 0.3, 0))
    at_rest = CAST[name.partition(" ")[0]]
    alone = at_rest.model(pose_of(at_rest, "sit", 0.3, 0))
    view = View(turn=0.0, tilt=0.0)
    (left, low, right, high), own = reach(clay, view), reach(alone, view)
    assert right > clay.solids[clay.parts.index("nose")][CENTRE]  # ahead of the nose
    assert high < own[3] + 0.1 and low > own[1] - 0.1 and right - left < 1.5 * (own[2] - own[0])


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a hamster running in a wheel", ["hamster running in hamsterwheel"]), ("ein Hamster im Hamsterrad", ["hamster running in hamsterwheel"]),
        ("a hamster sleeps beside a hamster wheel", ["hamster", "hamsterwheel"]), ("an elephant and a hamster wheel", ["elephant", "hamsterwheel"]),
    ],
)  # fmt: skip
def test_a_small_animal_runs_in_its_wheel(prompt: str, names: list[str]) -> None:
    assert sorted(actor.name for actor in _cast(prompt)) == names


def test_the_wheel_turns_as_who_is_in_it_runs() -> None:
    species = CAST["hamster running in hamsterwheel"]

    def along(phase: float, part: str) -> list[float]:
        """Where its pieces are along the picture, from the left."""
        clay = species.model(pose_of(species, "turn_wheel", phase, 0))
        return sorted(solid[CENTRE] for name, solid in zip(clay.parts, clay.solids, strict=True) if name == part)

    for part in ("stand.stand", "wheel.rim"):  # which is round
        assert along(0.0, part) == pytest.approx(along(0.3, part), abs=1e-6)
    assert along(0.0, "wheel.rung") != pytest.approx(along(0.3, "wheel.rung"), abs=0.02)
    assert along(0.0, "wheel.rung") == pytest.approx(along(1.0 - 1e-9, "wheel.rung"), abs=1e-3), "seamless"
    assert "hamster running in cup" not in CAST and "chicken running in hamsterwheel" not in CAST


@pytest.mark.parametrize(
    "prompt",
    [
        "a father pushes a child on a swing", "a mother is pushing her daughter on the swing", "a grandmother pushes a little boy on a swing",
        "un padre empuja a su hijo en el columpio", "ein Vater schubst sein Kind auf der Schaukel an", "爸爸推孩子荡秋千",
    ],
)  # fmt: skip
def test_who_pushes_a_swing_has_the_child_on_it_before_them(prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    assert [one.action for one in scene.subjects] == ["push_swing"] and not scene.not_understood
    figure = scene.subjects[0].figure
    parts = set(CAST[figure].model(Pose(action="push_swing", phase=0.3)).parts)
    assert any(part.startswith("other0.") for part in parts), "the child and the swing"


@pytest.mark.parametrize(
    ("prompt", "figure", "action"),
    [
        ("a nurse pushes an old man in a wheelchair", "nurse together with grandfather", "push_wheelchair"),
        ("一位护士推着坐轮椅的老人", "nurse together with grandfather", "push_wheelchair"),
        ("un enfermero empuja a un anciano en silla de ruedas", "nurse together with grandfather", "push_wheelchair"),
        ("a father and his daughter build a snowman", "man together with girl", "make_snowman_together"),
        ("two children build a snowman", "child together with child", "make_snowman_together"),
        ("a girl washes a golden retriever", "girl washing retriever", "wash_animal"),
        ("女孩给小猫洗澡", "girl washing cat", "wash_animal"),
        ("two old men play chess at a table", "grandfather", "play_chess"),
    ],
)
def test_two_at_one_thing_are_one_figure(prompt: str, figure: str, action: str) -> None:
    (pair,) = _cast(prompt)
    assert (pair.name, pair.action) == (figure, action)


@pytest.mark.parametrize(
    "prompt",
    ["a man proposes to his girlfriend", "一个男人向女朋友求婚", "Ein Mann macht seiner Freundin einen Antrag"],
)
def test_whoever_is_proposed_to_is_there(prompt: str) -> None:
    assert [(subject.kind, subject.action) for subject in _scene(prompt).subjects] == [
        ("human", "propose"),
        ("woman", ""),
    ]


def test_a_cauldron_that_is_stirred_is_before_who_stirs_it_and_nowhere_else() -> None:
    (witch,) = _cast("a witch stirs a bubbling cauldron")
    assert (witch.name, witch.action) == ("witch", "stir_cauldron")
