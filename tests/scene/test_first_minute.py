"""What strangers type first: feasts, meals, faces, places as they are named; each is seen as it was meant."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct, render
from rushes.scene.acting.actors import Actor
from rushes.scene.model import Scene
from rushes.scene.place_names import PEOPLED
from rushes.scene.staging.build import company, setting_of
from rushes.scene.staging.inhabitants import PASS_AT, passes_by


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


def _at_table(prompt: str) -> tuple[list[Actor], list[Actor], list[Actor]]:
    everybody = company(_scene(prompt))
    tables = [
        actor
        for actor in everybody
        if actor.name.endswith(("diningtable", "sharedtable")) or actor.name.startswith("dumplingtable")
    ]
    people = [actor for actor in everybody if actor.action.endswith(("_together", "_in_company"))]
    return people, tables, [actor for actor in everybody if actor not in (*people, *tables)]


@pytest.mark.parametrize(
    ("prompt", "count", "table"),
    [
        ("four friends eat in a restaurant", 4, "longdiningtable"), ("一家人吃年夜饭", 3, "diningtable"), ("una familia cena en casa", 3, "diningtable"),
        ("a family makes dumplings", 3, "dumplingtablethree"), ("春节一家人围在一起包饺子", 3, "dumplingtablethree"),
    ],
)  # fmt: skip
def test_a_family_is_at_one_table(prompt: str, count: int, table: str) -> None:
    people, tables, others = _at_table(prompt)
    assert (len(people), [one.name for one in tables]) == (count, [table])
    assert not any(actor.name == "table" for actor in others)
    assert len({round(person.x, 2) for person in people}) == count


def test_what_a_family_eats_stands_on_their_table() -> None:
    people, tables, others = _at_table("a family eats hot pot")
    assert len(people) == 3
    (pot,) = [actor for actor in others if actor.name == "hotpot"]
    assert 0.0 < pot.y < tables[0].height and abs(pot.x) < 0.1


def test_one_who_eats_alone_has_a_table_of_their_own() -> None:
    people, tables, _ = _at_table("a man eats dinner")
    assert not people and not tables


@pytest.mark.parametrize(
    "prompt",
    [
        "a sad girl by a window",
        "a lonely old man on a bench",
        "一个悲伤的男孩走在雨中",
        "un hombre triste",
        "ein trauriger Junge",
        "the woman looks heartbroken",
    ],
)
def test_who_is_said_to_be_sad_looks_so(prompt: str) -> None:
    scene = _scene(prompt)
    assert "frown" in scene.subjects[0].worn
    assert any(" wearing frown" in actor.name for actor in company(scene))


@pytest.mark.parametrize(
    "prompt",
    ["a girl by a window", "a girl plays a sad song on the piano", "a sad story: a boy walks home", "a happy boy"],
)
def test_who_is_not_keeps_smiling(prompt: str) -> None:
    assert not any("frown" in subject.worn for subject in _scene(prompt).subjects)


def test_santa_flies_in_his_sleigh_and_not_beside_it() -> None:
    for prompt in (
        "Santa Claus flying in his sleigh over a village",
        "圣诞老人驾着雪橇飞过村庄",
        "Santa in his sleigh flying across the sky",
    ):
        names = [actor.name for actor in company(_scene(prompt)) if actor.who >= 0]
        assert names == ["two deer pulling sleigh with santa"], prompt


@pytest.mark.parametrize(
    "prompt",
    ["a jack-o-lantern glowing on a porch on Halloween night with bats", "a cat on a dark night with a dog", "a man on Christmas morning with a puppy"],
)  # fmt: skip
def test_nobody_stands_on_a_day(prompt: str) -> None:
    assert not any(subject.relation == "on" for subject in _scene(prompt).subjects)


@pytest.mark.parametrize(
    "prompt",
    ["camels in the Sahara", "a caravan in the desert", "撒哈拉沙漠", "the desert of Egypt", "Верблюды в пустыне"],
)
def test_no_cactus_grows_in_the_deserts_of_the_old_world(prompt: str) -> None:
    place = setting_of(_scene(prompt))
    grown = {stand.prop for stand in (*place.stands, *place.front)} | {
        prop for rule in place.scatters for prop in rule.props
    }
    assert place.name == "desert" and "cactus" not in grown


def test_one_grows_in_a_desert_of_which_no_more_is_said() -> None:
    assert any(stand.prop == "cactus" for stand in setting_of(_scene("a coyote in the desert")).stands)


@pytest.mark.parametrize(
    "prompt",
    ["a stone bridge", "西湖断桥", "un vieux pont de pierre", "a man walks over an old stone bridge", "石拱桥"],
)
def test_a_bridge_of_stone_has_arches_and_no_cables(prompt: str) -> None:
    scene = _scene(prompt)
    props = [stand.prop for stand in setting_of(scene).stands]
    assert scene.setting == "stone bridge" and "arch_bridge" in props and "hanging_bridge" not in props


def test_another_one_hangs() -> None:
    assert any(stand.prop == "hanging_bridge" for stand in setting_of(_scene("a suspension bridge")).stands)


@pytest.mark.parametrize(
    "prompt", ["a boat on a river in the mountains", "水墨风格的山水，一叶小舟在江上", "mountains and a river"]
)
def test_mountains_stand_behind_the_river_that_is_named_with_them(prompt: str) -> None:
    assert _scene(prompt).place == "river"


@pytest.mark.parametrize("prompt", ["国潮风格的舞狮，锣鼓喧天", "舞狮", "a lion dance", "醒狮"])
def test_a_lion_dance_is_danced_under_a_lion(prompt: str) -> None:
    scene = _scene(prompt)
    assert [subject.action for subject in scene.subjects] == ["lion_dance"] and not scene.not_understood


def test_the_mouth_of_a_bottle_is_no_lipstick_and_a_lipstick_no_mouth() -> None:
    scene = _scene("一瓶口红放在红色丝绸上，电商广告，柔光")
    assert [subject.kind for subject in scene.subjects] == ["lipstick", "draped cloth"]


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a woman in a crowded market", "crowded"),
        ("熙熙攘攘的街道", "熙熙攘攘"),
        ("a man in a bustling street in the rain", "bustling"),
    ],
)
def test_people_pass_by_where_it_is_crowded(prompt: str, word: str) -> None:
    scene = _scene(prompt)
    assert passes_by(scene) and any(word in said for said in scene.understood)
    assert not passes_by(_scene(prompt.replace(word, "")).with_changes(weather="rain"))


def test_where_nobody_passes_that_is_told() -> None:
    assert "passers-by" in _scene("a man in a crowded kitchen").not_shown
    assert set(PEOPLED) == set(PASS_AT)


@pytest.mark.parametrize("prompt", ["a watch on a rotating pedestal", "a perfume bottle on a rotating pedestal"])
def test_what_lies_on_what_turns_turns_with_it(prompt: str) -> None:
    assert {subject.action for subject in _scene(prompt).subjects} == {"spin"}


def test_red_lanterns_hang_on_cords_outdoors_and_on_the_wall_of_a_room() -> None:
    street, kitchen = setting_of(_scene("a street with red lanterns")), setting_of(_scene("春节一家人包饺子"))
    assert sum(stand.prop == "lantern_cord" for stand in street.stands) > 6
    assert any(stand.prop == "hung_lanterns" for stand in kitchen.stands)


def test_ink_wash_has_next_to_no_colour() -> None:
    chroma = {}
    for style in ("ink wash painting", "watercolor painting"):
        frame = next(render(_scene(f"a red barn in a meadow, {style}").with_changes(shots=())).frames())
        chroma[style] = np.abs(frame.u.astype(int) - 128).mean() + np.abs(frame.v.astype(int) - 128).mean()
    assert chroma["ink wash painting"] < 0.5 * chroma["watercolor painting"]


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("火锅", "hotpot"),
        ("shabu-shabu", "hotpot"),
        ("steak on a grill", "charcoalgrill"),
        ("steak auf dem grill", "charcoalgrill"),
    ],
)
def test_what_cooks_where_it_is_eaten_is_seen_so(prompt: str, figure: str) -> None:
    scene = _scene(prompt)
    assert [subject.figure for subject in scene.subjects] == [figure] and not scene.stand_ins
