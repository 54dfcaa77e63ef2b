"""What is small and stands beside somebody: on a table of its own, and much smaller than they are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.acting.tabletop import AT_A_TABLE, HIGH, TABLE, TOP
from rushes.scene.drawing.lens import Lens
from rushes.scene.figures.acts import ACTIONS, motion_of
from rushes.scene.figures.species import Pose
from rushes.scene.model import Scene
from rushes.scene.staging.build import company, setting_of


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


def _by_name(prompt: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in company(_scene(prompt))}


def _ends(actor: Actor) -> tuple[float, float]:
    return actor.x + actor.box[0] * actor.height, actor.x + actor.box[1] * actor.height


@pytest.mark.parametrize(
    ("prompt", "somebody", "thing"),
    [
        ("a man next to a cup of coffee", "man", "cup"), ("a teddy bear beside a girl in a park", "girl", "teddy"),
        ("a chef next to a burger", "chef", "burger"), ("a doctor beside a skeleton and an apple", "doctor", "apple"),
    ],
)  # fmt: skip
def test_it_stands_on_a_table_beside_them(prompt: str, somebody: str, thing: str) -> None:
    people = _by_name(prompt)
    person, small, table = (people.get(name) for name in (somebody, thing, TABLE))
    person = person or people["human"]
    assert small is not None and table is not None
    assert 0.1 * person.height < small.height * (small.box[3] - small.box[2]) < 0.2 * person.height
    assert 0.5 * table.height < small.y + small.box[2] * small.height < table.height
    assert _ends(table)[0] < _ends(small)[0] and _ends(small)[1] < _ends(table)[1]
    assert _ends(table)[0] > _ends(person)[1] or _ends(table)[1] < _ends(person)[0]


def test_two_share_it_without_touching_each_other() -> None:
    people = _by_name("an old man and a bottle and a book")
    first, second = sorted((people["bottle"], people["book"]), key=lambda actor: actor.x)
    assert _ends(first)[1] < _ends(second)[0] and TABLE in people


@pytest.mark.parametrize(
    "prompt", ["a man holds a cup", "a boy eats an apple", "a dog next to a cup", "a man and a car"]
)
def test_what_is_in_hand_or_large_gets_none(prompt: str) -> None:
    assert TABLE not in _by_name(prompt)


def test_what_is_large_keeps_its_place_in_the_row() -> None:
    people = _by_name("Ein Bäcker schiebt Brote in den Steinofen")
    ends = sorted(_ends(people[name]) for name in ("chef", TABLE, "oven"))
    assert all(before[1] < after[0] for before, after in pairwise(ends))
    assert people["bread"].height < 0.5 * people["oven"].height


def test_a_flower_grows_beside_them_and_is_no_tree() -> None:
    people = _by_name("a child and a flower in a park")
    assert TABLE not in people and people["flower"].grounded
    assert people["flower"].height < 0.6 * people["child"].height


def test_who_is_behind_a_table_that_is_named_stays_there() -> None:
    people = _by_name("a man standing behind a table with a pizza and a bottle")
    man = people.get("man") or people["human"]
    assert _ends(people[TABLE])[0] < man.x < _ends(people[TABLE])[1] and man.z > people[TABLE].z


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [("a tiny man next to a strawberry", "strawberry"), ("a huge apple beside a man", "apple"), ("people around a giant cake", "cake")],
)  # fmt: skip
def test_a_size_that_is_stated_counts(prompt: str, thing: str) -> None:
    people = _by_name(prompt)
    assert TABLE not in people and people[thing].height > 0.6 * max(actor.height for actor in people.values())


@pytest.mark.parametrize(
    ("prompt", "who", "other"),
    [
        ("a boy behind a fence and a bottle", "boy", "fence"), ("a man behind a car and a bottle", "man", "car"),
        ("a child in front of a christmas tree with a gift", "child", "christmastree"),
    ],
)  # fmt: skip
def test_who_is_before_or_behind_something_stays_there(prompt: str, who: str, other: str) -> None:
    people = _by_name(prompt)
    assert TABLE in people and _ends(people[other])[0] < people[who].x < _ends(people[other])[1]


@pytest.mark.parametrize("prompt", ["a man, an elephant, a giraffe and an apple", "a farmer, three cows and an apple"])
def test_nobody_is_pushed_out_of_the_picture(prompt: str) -> None:
    scene = _scene(prompt)
    setting, actors = setting_of(scene), company(scene)
    lens = Lens.of(scene.width_px, scene.height_px, horizon=setting.horizon, focal=setting.focal, eye=setting.eye)
    assert TABLE in [actor.name for actor in actors]
    seen = [lens.x(end, actor.z) for actor in actors for end in _ends(actor)]
    assert min(seen) > 0 and max(seen) < lens.width_px


@pytest.mark.parametrize(
    "prompt",
    ["an apple on a cup, the cup on a book, the book on the apple", "a cup on a book, a candle on the cup, a vase",
     "an apple on a bowl, the bowl on a box, a vase left of the box"],
)  # fmt: skip
def test_of_things_that_stand_on_each_other_none_is_below_the_table(prompt: str) -> None:
    people = [actor for actor in company(_scene(prompt)) if actor.name != TABLE]
    feet = min(actor.y for actor in people)
    assert feet == pytest.approx(TOP * HIGH)
    on_it = sorted((actor for actor in people if actor.y < feet + 0.05), key=lambda actor: actor.x)
    assert len(on_it) == len(people) - 1
    assert all(_ends(before)[1] < _ends(after)[0] for before, after in pairwise(on_it))
    [upper] = [actor for actor in people if actor not in on_it]
    assert any(_ends(actor)[0] <= upper.x <= _ends(actor)[1] for actor in on_it)


def test_what_has_a_table_is_known() -> None:
    tables = ("table", "green_table", "drawing_desk")
    own = {
        name for name in ACTIONS if any(prop.name in tables for prop in motion_of(Pose(action=name, phase=0.0)).props)
    }
    assert {name for name in own if not name.startswith("seated_")} == AT_A_TABLE


def test_who_is_at_a_table_has_no_second_one() -> None:
    people = _by_name("a man writes at a desk with a cup")
    man = people.get("man") or people["human"]
    assert TABLE not in people and _ends(man)[0] < people["cup"].x < _ends(man)[1]
    assert 0.3 * man.height < people["cup"].y < 0.5 * man.height
    assert not {TABLE, "cup"} & _by_name("a man sits at a table with a cup").keys()  # there is one on it
    assert "cup" in _by_name("a man sits at a table with a red cup")


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [("a man under a tree with an apple", "apple"), ("a woman sits on a bench with a book and a cup", "book")],
)
def test_where_no_table_is_put_it_is_as_small(prompt: str, thing: str) -> None:
    people = _by_name(prompt)
    person = next(people[name] for name in ("man", "woman", "human") if name in people)
    assert TABLE not in people and people[thing].grounded and people[thing].height < 0.2 * person.height


def test_a_cat_looks_at_what_it_paws_at() -> None:
    people = _by_name("a boy beside a cat that paws at a ball of yarn")
    cat = people["cat"]
    assert cat.action == "pat" and cat.facing * (people["yarn"].x - cat.x) > 0


def test_several_hamsters_have_a_wheel_each() -> None:
    names = [actor.name for actor in company(_scene("two hamsters run in a wheel"))]
    assert names == ["hamster running in hamsterwheel"] * 2


@pytest.mark.parametrize("prompt", ["a man walks past a cup on a table", "a man stands next to a cup on a table"])
def test_a_table_that_is_named_is_as_tall_as_one_and_what_is_on_it_as_small(prompt: str) -> None:
    people = _by_name(prompt)
    man, cup, table = people.get("man") or people["human"], people["cup"], people["table"]
    top = table.y + table.crest * table.height
    assert 0.3 * man.height < top < 0.5 * man.height
    assert abs(cup.y + cup.box[2] * cup.height - top) < 0.05 * man.height
    assert cup.height * (cup.box[3] - cup.box[2]) < 0.2 * man.height
    assert _ends(table)[0] < _ends(cup)[0] and _ends(cup)[1] < _ends(table)[1]


def test_what_somebody_walks_past_on_the_ground_is_small() -> None:
    people = _by_name("a woman walks past an apple")
    woman, apple = people["woman"], people["apple"]
    assert woman.speed and apple.grounded and apple.height * (apple.box[3] - apple.box[2]) < 0.2 * woman.height


def test_what_is_on_a_desk_stands_on_it_and_not_on_its_lamp() -> None:
    people = _by_name("a cat on a desk")
    assert people["cat"].y + people["cat"].box[2] * people["cat"].height < 0.6 * people["desk"].height
    assert [s.kind for s in _scene("lamp light on a desk").subjects] == ["lamp", "desk"]
    assert [s.kind for s in _scene("a girl reads by candle light").subjects] == ["woman"]


@pytest.mark.parametrize(
    "prompt",
    [
        "A woman sits at a cafe table and reads a letter", "A student reads at a desk in the library",
        "一只戴着黑框眼镜的大熊猫坐在咖啡馆里看书，桌上放着一杯冒着热气的咖啡",
    ],
)  # fmt: skip
def test_who_reads_and_has_a_table_reads_at_it(prompt: str) -> None:
    (reader,) = (actor for actor in company(_scene(prompt)) if actor.who >= 0)
    assert reader.action == "read_table"


@pytest.mark.parametrize("prompt", ["桌上放着一杯咖啡", "桌子上摆着一个苹果", "テーブルの上に置かれたコーヒーカップ"])
def test_what_is_laid_on_a_table_is_on_it(prompt: str) -> None:
    subjects = _scene(prompt).subjects
    assert [(s.relation, subjects[s.relation_to].kind) for s in subjects if s.relation] == [("on", "table")]


def test_nobody_beside_flowers_is_cut_off() -> None:
    scene = _scene("Low angle static shot: a woman in orange stands in a tropical rainforest with colorful flowers")
    setting = setting_of(scene)
    lens = Lens.of(scene.width_px, scene.height_px, horizon=setting.horizon, focal=setting.focal, eye=setting.eye)
    for actor in company(scene):
        if actor.who >= 0:
            assert all(abs(x) / actor.z * lens.focal_px < 0.5 * scene.width_px for x in _ends(actor))


def test_who_sits_on_a_chair_is_no_child_on_it() -> None:
    people = _by_name("A man sits on a stool and plays the guitar")
    assert people["man"].height > people["chair"].height
