"""Things as data: every row names colours, joints and feet that exist, and wheels roll as far as they turn."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rushes.scene.figures import CAST, draw
from rushes.scene.figures.thing.body import VEHICLE
from rushes.scene.figures.thing.parts import Thing, ball, both, on
from scene.studio import LIGHT

THINGS = {name: species for name, species in CAST.items() if isinstance(species.shape, Thing)}


def test_every_row_names_only_colours_joints_and_parts_that_it_has() -> None:
    assert len(THINGS) > 50
    for name, species in THINGS.items():
        shape: Thing = species.shape
        parts = {solid.belongs_to for solid in shape.solids}
        assert {solid.colour for solid in shape.solids} <= set(species.palette), name
        assert {paint.colour for paint in shape.paints} <= set(species.palette), name
        assert {solid.joint for solid in shape.solids} <= {"", *shape.joints}, name
        assert all(set(paint.parts.split()) <= parts for paint in shape.paints), name
        assert set(shape.finish) <= {*species.palette, "lamp", "second", "glass", "hub", "chrome", "coat"}, name


def test_names_are_plain_words() -> None:
    assert all(name.isalpha() and name.islower() for name in THINGS)


def test_a_vehicle_goes_as_far_as_its_wheels_roll() -> None:
    vehicles = [species for species in THINGS.values() if species.archetype is VEHICLE]
    assert len(vehicles) >= 5
    for species in vehicles:
        assert species.stride("drive") == pytest.approx(math.tau * species.shape.wheel)
        assert species.stride("park") == 0.0


def test_a_mirrored_solid_lies_on_the_other_side_and_moves_on_its_own_joint() -> None:
    left, right = both(*on("wing", ball("coat", (0.1, 0.2, 0.3), 0.1, (10.0, 20.0, 30.0))))
    assert (left.at, left.joint) == ((0.1, 0.2, 0.3), "wing")
    assert (right.at, right.joint) == ((0.1, 0.2, -0.3), "wing'")
    assert right.turn == (-10.0, -20.0, 30.0)


def test_what_bears_writing_is_never_mirrored() -> None:
    def facing(way: int, name: str) -> np.ndarray:
        return draw(name, action="sway", phase=0.2, height_px=48, light=LIGHT, facing=way).rgba

    assert np.array_equal(facing(1, "stopsign"), facing(-1, "stopsign"))
    assert not np.array_equal(facing(1, "cup"), facing(-1, "cup"))
