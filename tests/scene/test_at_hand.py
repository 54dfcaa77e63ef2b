"""What is small and stands beside somebody: on a table of its own, and much smaller than they are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from rushes.scene import direct
from rushes.scene.actors import Actor
from rushes.scene.build import company
from rushes.scene.tabletop import TABLE


def _by_name(prompt: str) -> dict[str, Actor]:
    scene = direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)
    return {actor.name: actor for actor in company(scene)}


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
    assert small.height * (small.box[3] - small.box[2]) < 0.35 * person.height
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
