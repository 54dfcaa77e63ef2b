"""People at one table: who eats, drinks or plays together shares it, and nobody else does."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.acting.around_table import AT_ONE_TABLE, BARE, HALF, LAID
from rushes.scene.figures import CAST
from rushes.scene.staging.build import company

TABLES = [size + name for size in HALF for name in (LAID, BARE)]


def _seated(prompt: str) -> tuple[list[Actor], list[Actor]]:
    people = company(direct(prompt, seed=3, width_px=320, height_px=180, seconds=4))
    return [one for one in people if one.who >= 0], [one for one in people if one.name in TABLES]


@pytest.mark.parametrize(
    ("prompt", "count", "table"),
    [
        ("a family eating dinner at a table", 3, "diningtable"),
        ("a couple has dinner in a restaurant", 2, "diningtable"),
        ("一家人围着桌子吃年夜饭", 3, "diningtable"),
        ("six friends have dinner", 6, "longdiningtable"),
        ("people playing cards at a table", 3, "sharedtable"),
        ("two old men drink coffee at a table", 2, "sharedtable"),
        ("a family sits around the dining table for Thanksgiving dinner", 3, "sharedtable"),
    ],
)
def test_they_share_one_table(prompt: str, count: int, table: str) -> None:
    people, tables = _seated(prompt)
    people = [one for one in people if not one.thing]
    assert (len(people), [one.name for one in tables]) == (count, [table])
    assert {one.action for one in people} <= set(AT_ONE_TABLE.values())
    left, right, *behind = sorted(people, key=lambda one: (one.z, one.x))
    assert (left.facing, right.facing) == (1, -1), "those at its ends look at each other"
    assert left.x < tables[0].x < right.x
    for one in behind:
        assert one.z > tables[0].z > left.z
        assert left.x < one.x < right.x
        assert one.turned > 0.5, "who sits behind it looks at us"


@pytest.mark.parametrize(
    "prompt",
    [
        "a man eats dinner at a table",
        "two women drink coffee on a bench",
        "two dogs eat",
        "four friends eat pizza",
        "two people sit in a park",
    ],
)
def test_who_has_no_table_in_common_shares_none(prompt: str) -> None:
    people, tables = _seated(prompt)
    assert tables == []
    assert not any(one.action in AT_ONE_TABLE.values() for one in people)


def test_a_child_sits_as_high_as_the_table_asks_for() -> None:
    people, _ = _seated("a family eating dinner at a table")
    child = min(people, key=lambda one: one.height)
    assert child.y > 0.0
    assert all(one.y == 0.0 for one in people if one is not child)


def test_what_they_do_has_no_table_of_its_own() -> None:
    for action in set(AT_ONE_TABLE.values()):
        assert action in CAST["man"].actions


def test_what_is_named_stands_on_the_table_that_is_not_laid() -> None:
    people, (table,) = _seated("a family eats hot pot")
    (pot,) = [one for one in people if one.name == "hotpot"]
    assert table.name == BARE
    assert 0.0 < pot.y < table.height
    assert abs(pot.x) < 0.1
