"""Where subjects stand to each other."""

import pytest

from rushes.scene.acting.actors import Actor
from rushes.scene.acting.assembling import _shares
from rushes.scene.acting.placing import attached, seat, side_by_side
from rushes.scene.model import Subject


def pair(relation: str) -> list[Subject]:
    first = Subject(kind="banana", figure="banana", relation=relation, relation_to=1 if relation else -1)
    return [first, Subject(kind="apple", figure="apple")]


def actor(**changes: object) -> Actor:
    values = {"name": "cat", "action": "idle", "x": 0.0, "y": 0.0, "z": 6.0, "height": 1.0, "speed": 0.0,
              "cycle_seconds": 1.0, "phase": 0.0, "grounded": True, "facing": 1}  # fmt: skip
    return Actor(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("relation", "tied"),
    [
        ("on", {0: (1, "on")}), ("under", {1: (0, "on")}), ("hold", {1: (0, "hold")}), ("ride", {0: (1, "ride")}),
        ("left_of", {}), ("chase", {}), ("", {}),
    ],
)  # fmt: skip
def test_who_is_on_another_takes_its_place_from_it(relation, tied):
    assert attached(pair(relation), {0: 1.0, 1: 1.0}) == tied
    assert attached(pair(relation), {0: 1.0}) == {}


def test_under_something_tall_is_before_it():
    assert attached(pair("under"), {0: 0.5, 1: 3.0}) == {0: (1, "in_front_of")}


@pytest.mark.parametrize(
    ("relation", "heading", "order"),
    [
        ("left_of", 1, [0, 1]), ("right_of", 1, [1, 0]), ("right_of", -1, [1, 0]), ("", 1, [0, 1]),
        ("chase", 1, [0, 1]), ("chase", -1, [1, 0]),
    ],
)  # fmt: skip
def test_left_and_right_are_obeyed_and_who_chases_is_behind(relation, heading, order):
    assert side_by_side(pair(relation), [0, 1], heading) == order


def test_a_rider_moves_with_its_mount_and_above_it():
    mount = actor(name="horse", x=1.5, speed=-0.8, facing=-1, height=1.6)
    rider = seat([actor(name="human", grounded=True)], [mount], "ride")[0]
    assert (rider.x, rider.speed, rider.facing) == (1.5, -0.8, -1)
    assert 0.4 * mount.height < rider.y < mount.height
    assert rider.z < mount.z and not rider.grounded


def test_what_is_held_is_no_taller_than_half_of_who_holds_it():
    holder = actor(height=1.4)
    held = seat([actor(name="apple", height=1.2)], [holder], "hold")[0]
    assert held.height <= 0.5 * holder.height
    assert 0 < held.y < holder.height


def test_an_umbrella_is_held_over_the_head():
    holder = actor(name="woman", height=1.4)
    held = seat([actor(name="umbrella", height=0.9)], [holder], "hold")[0]
    assert holder.y < held.y < holder.height < held.y + held.height
    assert held.z > holder.z  # its stick is behind the shoulder


def test_many_take_more_of_the_frame_than_one():
    assert _shares([1, 1]) == [(0.0, 0.5), (0.5, 0.5)]
    (_, four), (begin, one) = _shares([4, 1])
    assert four > 0.7 and begin == pytest.approx(four) and four + one == pytest.approx(1.0)
