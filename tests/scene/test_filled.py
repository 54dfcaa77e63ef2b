"""What lies in a bowl, floats in a cup and looks out of a basket: one figure with it, and seen above the brim."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.acting.tabletop import TABLE
from rushes.scene.clay import View, reach
from rushes.scene.clay.model import PARTS_MAX
from rushes.scene.figures import CAST
from rushes.scene.figures.joined.filled import PIECES_MAX, SPOTS, VESSELS
from rushes.scene.figures.sprites import pose_of
from rushes.scene.model import Scene
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a strawberry in a bowl", "1 strawberry inside bowl"), ("a bowl of oranges on a table", "3 orange inside bowl"),
        ("oranges in a basket", "3 orange inside basket"), ("two pirate ships battling each other inside a cup of coffee", "2 pirateship inside cup"),
        ("a red apple and two bananas in a blue bowl", "dyed 1 apple and 2 banana inside bowl"),
        ("a puppy in a basket", "1 dog inside basket"), ("a flower in a cup", "1 flower inside cup"), ("a teddy bear in a cup", "1 teddy inside cup"),
        ("three kittens in a basket", "3 cat inside basket"), ("una manzana en un cuenco", "1 apple inside bowl"), ("два яблока в корзине", "2 apple inside basket"),
    ],
)  # fmt: skip
def test_what_is_in_it_is_one_figure_with_it(prompt: str, name: str) -> None:
    scene = _scene(prompt)
    assert scene.place == "kitchen"
    shown = [actor.name for actor in company(scene) if actor.who >= 0]
    assert shown == [name]


@pytest.mark.parametrize("vessel", VESSELS)
@pytest.mark.parametrize("count", [1, 2, 6])
def test_they_stand_out_of_it_and_not_beside_it(vessel: str, count: int) -> None:
    filled, alone = CAST[f"{count} apple inside {vessel}"], CAST[vessel]
    pose = pose_of(alone, alone.actions[0], 0.0, 0)
    view = View(turn=0.0, tilt=0.0)
    own = filled.model(pose)
    pieces = {part.partition(".")[0] for part in own.parts} - {"vessel"}
    assert len(pieces) == count == len(SPOTS[count - 1])
    left, low, right, high = reach(own, view)
    outer = reach(alone.model(pose), view)
    assert high > VESSELS[vessel].brim + 0.15 and low == pytest.approx(outer[1])
    assert right - left < 1.35 * (outer[2] - outer[0])


def test_a_colour_is_the_vessels_unless_it_was_said_of_what_is_in_it() -> None:
    assert CAST["1 apple inside bowl"].palette == CAST["bowl"].palette
    assert CAST["dyed 1 apple inside bowl"].palette == CAST["apple"].palette


def test_only_what_goes_into_it_is_put_there_and_no_more_than_one_figure_has_parts_for() -> None:
    for name in (
        "1 boat inside bowl",
        "1 cat inside cup",
        "0 apple inside bowl",
        "7 apple inside bowl",
        "1 apple inside dog",
    ):
        assert name not in CAST
    for animal in ("cat", "dog", "fox"):
        crowd = CAST[f"{PIECES_MAX} {animal} inside basket"].model(pose_of(CAST["basket"], "sway", 0.0, 0))
        assert len(crowd.bits()) <= PARTS_MAX
        assert {part.partition(".")[0] for part in crowd.parts} == {"vessel", *(f"piece{k}" for k in range(PIECES_MAX))}


def test_it_stands_on_a_table_like_any_small_thing() -> None:
    assert [actor.name for actor in company(_scene("a strawberry in a bowl"))] == ["1 strawberry inside bowl", TABLE]


def test_what_is_in_a_basket_that_somebody_carries_is_not_shown_beside() -> None:
    assert [s.kind for s in _scene("a girl carries a basket of apples").subjects] == ["woman"]


def test_a_basketball_goes_into_no_basket_of_wicker() -> None:
    kinds = [subject.kind for subject in _scene("a basketball player shoots the ball into the basket").subjects]
    assert "basketball hoop" in kinds and "basket" not in kinds


def test_kittens_in_a_basket_are_on_the_floor_and_a_toy_in_a_cup_on_the_table() -> None:
    assert TABLE not in [actor.name for actor in company(_scene("three kittens in a basket"))]
    assert TABLE in [actor.name for actor in company(_scene("a teddy bear in a cup"))]


def test_what_is_fried_lies_in_the_pan_without_its_plate() -> None:
    scene = _scene("a steak in a cast iron pan")
    assert [actor.name for actor in company(scene)] == ["1 steak inside pan", "oven"]
    steak = CAST["1 steak inside pan"]
    pose = pose_of(CAST["pan"], "sway", 0.0, 0)
    parts = {part.rpartition(".")[2] for part in steak.model(pose).parts if part.startswith("piece")}
    assert {"coat", "fat"} <= parts and "plate" not in parts
    assert "plate" in CAST["steak"].model(pose).parts


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("one goldfish in a bowl", "fishbowl"), ("two goldfish in a bowl", "2 goldfish inside fishbowl"),
        ("five goldfish in a fishbowl", "5 goldfish inside fishbowl"), ("鱼缸里有两条金鱼", "2 goldfish inside fishbowl"), ("金魚鉢の中の金魚", "fishbowl"),
        ("煎锅里的鸡蛋", "1 egg inside pan"), ("碗里有三个苹果", "3 apple inside bowl"), ("篮子里的猫", "1 cat inside basket"),
        ("卵がフライパンの中にある", "1 egg inside pan"), ("かごの中の猫", "1 cat inside basket"), ("바구니 안의 강아지", "1 dog inside basket"),
    ],
)  # fmt: skip
def test_as_many_are_in_it_as_the_words_say(prompt: str, name: str) -> None:
    assert [actor.name for actor in company(_scene(prompt)) if actor.who >= 0] == [name]


@pytest.mark.parametrize("count", [1, 2, 5, 6])
def test_each_fish_swims_on_its_own_way_within_the_glass(count: int) -> None:
    bowl = CAST[f"{count} goldfish inside fishbowl"]
    swims = [joint for name, joint in bowl.shape.joints.items() if name.startswith("fish")]
    assert len(swims) == count == len({joint.shift for joint in swims})
    view = View(turn=0.0, tilt=0.0)
    outer, plain = (reach(one.model(pose_of(one, one.actions[0], 0.3, 0)), view) for one in (bowl, CAST["fishbowl"]))
    assert outer == pytest.approx(plain, abs=0.02)
    assert "7 goldfish inside fishbowl" not in CAST and "2 dog inside fishbowl" not in CAST


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("fireflies in a glass jar at night", "3 firefly inside jar"), ("fireflies glowing inside a mason jar", "3 firefly inside jar"),
        ("玻璃罐里的萤火虫", "1 firefly inside jar"), ("a ship in a bottle on a table", "1 boat inside bottle"), ("un barco en una botella", "1 boat inside bottle"),
    ],
)  # fmt: skip
def test_what_is_kept_in_glass_is_one_figure_with_it_on_a_table(prompt: str, name: str) -> None:
    people = company(_scene(prompt))
    assert [actor.name for actor in people if actor.name != TABLE] == [name] or {"table", name} == {
        a.name for a in people
    }
    assert CAST[name].archetype is CAST["fireflyjar" if "jar" in name else "bottledship"].archetype


def test_a_cat_is_in_no_jar() -> None:
    assert {actor.name for actor in company(_scene("a cat in a jar"))} >= {"cat", "jar"}
