"""Things as data: every row names colours, joints and feet that exist, and wheels roll as far as they turn."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rushes.scene.clay import Clay
from rushes.scene.clay import layout as at
from rushes.scene.figures import CAST, draw, gait
from rushes.scene.figures.sprites import pose_of
from rushes.scene.figures.thing.body import VEHICLE
from rushes.scene.figures.thing.parts import Thing, ball, both, on
from scene.studio import LIGHT

THINGS = {name: species for name, species in CAST.items() if isinstance(species.shape, Thing)}


def test_every_row_names_only_colours_joints_and_parts_that_it_has() -> None:
    assert len(THINGS) > 50
    for name, species in THINGS.items():
        shape: Thing = species.shape
        parts = {solid.belongs_to for solid in shape.solids}
        assert {solid.colour for solid in (*shape.solids, *shape.stand)} <= set(species.palette), name
        assert {paint.colour for paint in shape.paints} <= set(species.palette), name
        assert {solid.joint for solid in shape.solids} <= {"", *shape.joints}, name
        assert all(set(paint.parts.split()) <= parts for paint in shape.paints), name
        assert set(shape.finish) <= {*species.palette, "lamp", "second", "glass", "hub", "chrome", "coat"}, name


@pytest.mark.parametrize("name", ["skis", "snowboard", "surfboard", "book", "phone"])
def test_what_would_fall_over_has_what_it_leans_on_only_while_it_stands(name: str) -> None:
    def reds(action: str) -> int:
        return int(
            np.count_nonzero(_wooden(draw(name, action=action, phase=0.2, height_px=64, light=LIGHT, facing=1).rgba))
        )

    assert THINGS[name].shape.stand and THINGS[name].shape.leans
    assert reds("sway") > 4 * max(1, reds("lie"))


def _wooden(rgba: np.ndarray) -> np.ndarray:
    red, green, blue, cover = (rgba[..., k].astype(int) for k in range(4))
    return (cover > 200) & (red > green + 20) & (green > blue + 20) & (green > 0.55 * red)


def test_the_empty_part_of_a_glass_is_seen_through_and_its_wine_is_not() -> None:
    sprite = draw("wineglass", action="sway", phase=0.0, height_px=120, light=LIGHT, facing=1)
    cover = sprite.rgba[..., 3]
    column = cover[:, round(sprite.anchor_x)]
    top = int(np.flatnonzero(column)[0])
    assert 20 < np.median(column[top + 5 : top + 22]) < 110
    assert np.median(column[top + 45 : top + 60]) == 255


def test_names_are_plain_words() -> None:
    assert all(name.isalpha() and name.islower() for name in THINGS)


def test_a_vehicle_goes_as_far_as_its_wheels_roll() -> None:
    vehicles = [species for species in THINGS.values() if set(species.actions) == set(VEHICLE.actions)]
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


def test_a_t_rex_looks_round_and_roars_within_two_strides() -> None:
    """One cycle of its walk has two strides, so that its head has time to turn and its jaw to open and shut."""
    rex = CAST["dinosaur"]
    assert rex.shape.strides == 2 and rex.stride("walk") == 2.0 * gait.stride(gait.BIPED_WALK, rex.shape.leg)
    poses = [rex.model(pose_of(rex, "walk", k / 24, 0)) for k in range(24)]
    planted = [pose.marks["f0"].planted for pose in poses]
    assert sum(was and not now for was, now in zip(planted, planted[1:] + planted[:1], strict=True)) == 2

    def middle(pose: Clay, part: str) -> np.ndarray:
        return np.mean(
            [s[at.CENTRE : at.CENTRE + 3] for s, name in zip(pose.solids, pose.parts, strict=True) if name == part],
            axis=0,
        )

    gapes = [float(middle(pose, "head")[1] - middle(pose, "jaw")[1]) for pose in poses]
    turned = [float(middle(pose, "jaw")[2]) for pose in poses]
    tail = [
        float(min(s[at.CENTRE + 2] for s, name in zip(pose.solids, pose.parts, strict=True) if name == "body"))
        for pose in poses
    ]
    assert max(gapes) - min(gapes) > 0.01 and max(turned) - min(turned) > 0.05 and max(tail) - min(tail) > 0.03


def test_the_bamboo_that_is_eaten_is_not_in_the_face() -> None:
    species = CAST["panda"] if "eat_bamboo" in CAST["panda"].actions else CAST["upright panda"]
    for k in range(12):
        clay = species.model(pose_of(species, "eat_bamboo", k / 12, 0))
        highs = [(part, float(s[at.CENTRE + 1])) for s, part in zip(clay.solids, clay.parts, strict=True)]
        eyes = min(high for part, high in highs if part == "animal.eye")
        assert max(high for part, high in highs if part.startswith("tool")) < eyes - 0.05
