"""Who is on another touches it: the underside of the one comes down on the upper side of the other, in its middle and not on its handle."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rushes.scene.acting.actors import figures
from rushes.scene.acting.contact import TILT, contact
from rushes.scene.acting.tabletop import shades
from rushes.scene.figures import CAST, relief_of
from scene.test_pairing import LENS, shown

ON = [
    ("a skateboard on a surfboard", "skateboard", "surfboard"), ("a sandwich on an orange", "sandwich", "orange"), ("a bowl on a suitcase", "bowl", "suitcase"),
    ("a cat on a car roof", "cat", "car"), ("a book on a chair", "book", "chair"), ("eine Katze auf einem Auto", "cat", "car"), ("手提箱上的碗", "bowl", "suitcase"),
]  # fmt: skip


@pytest.mark.parametrize(("prompt", "upper", "base"), ON)
def test_its_foot_is_on_the_top_of_what_is_below_and_not_above_it(prompt: str, upper: str, base: str) -> None:
    actors = shown(prompt)
    one, other = actors[upper], actors[base]
    assert not one.grounded and one.foot
    top = relief_of(other.name, other.action, other.facing)
    level, highest = (other.seat,) * 2 if other.seat else np.nanquantile(top.heights, (0.80, 0.92))
    rows = np.nonzero((top.heights > level - 0.12).any(axis=1))[0]
    front, back = top.z[rows[-1]], top.z[rows[0]]
    foot = (one.y + one.foot[1] * one.height - other.y) / other.height
    low, high = level * math.cos(TILT) - front * math.sin(TILT), highest * math.cos(TILT) - back * math.sin(TILT)
    assert low - 0.10 < foot < high + 0.06


@pytest.mark.parametrize(
    ("prompt", "base"), [("a bowl on a suitcase", "suitcase"), ("a sandwich on an orange", "orange")]
)
def test_it_stands_on_the_body_and_not_on_a_handle_or_a_stem(prompt: str, base: str) -> None:
    actors = shown(prompt)
    upper = next(actor for name, actor in actors.items() if name != base)
    highest = float(np.nanmax(relief_of(base, actors[base].action, actors[base].facing).heights)) * actors[base].height
    assert upper.y + upper.box[2] * upper.height < actors[base].y + highest - 0.02 * actors[base].height


@pytest.mark.parametrize("name", ["book", "phone", "scissors", "magnifier", "remote", "kite", "surfboard"])
def test_what_is_flat_lies_flat_on_another(name: str) -> None:
    lying, below = relief_of(name, "lie", 1), relief_of(name, "lie", 1, below=True)
    assert np.nanmax(lying.heights) - np.nanmin(below.heights) < 0.6 * np.ptp(lying.x)


def test_who_is_carried_goes_as_fast_as_what_carries_them() -> None:
    actors = shown("a bench on a bus")
    bench, bus = actors["bench"], actors["bus"]
    for seconds in (0.0, 1.0, 2.5, 4.0):
        assert abs((bench.where(seconds)[0] - bus.where(seconds)[0]) - (bench.x - bus.x)) < 0.05


def test_it_throws_a_shade_on_what_it_is_on() -> None:
    actors = shown("a cat on a car roof")
    (shade,) = shades([*actors.values()], LENS)
    assert actors["cat"].z < shade.z < actors["car"].z


def test_a_cast_without_reliefs_tells_nothing_of_them() -> None:
    class Plain:
        CAST = CAST

    actors = shown("a cat on a car roof")
    assert contact(actors["cat"], actors["car"], Plain(), 0.0) is None
    assert contact(actors["cat"], actors["car"], figures(), 0.0) is not None
