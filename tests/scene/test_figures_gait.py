"""Feet as arithmetic: planted feet move back evenly, swinging feet leave and arrive with the ground's speed."""

from __future__ import annotations

import pytest

from rushes.scene.figures.gait import BIPED_RUN, BIPED_WALK, QUADRUPED_RUN, QUADRUPED_WALK, Gait, step, stride

GAITS = [QUADRUPED_WALK, QUADRUPED_RUN, BIPED_WALK, BIPED_RUN]
LEG = 0.5


@pytest.mark.parametrize("gait", GAITS)
def test_planted_feet_move_back_at_the_speed_of_the_ground(gait: Gait) -> None:
    for foot in range(len(gait.phases)):
        touch = gait.phases[foot]
        a = step(gait, foot, touch + 0.01, LEG)
        b = step(gait, foot, touch + gait.duty - 0.01, LEG)
        assert a.planted and b.planted
        assert a.up == b.up == 0.0
        assert a.forward - b.forward == pytest.approx(stride(gait, LEG) * (gait.duty - 0.02))


@pytest.mark.parametrize("gait", GAITS)
def test_a_foot_never_jumps(gait: Gait) -> None:
    steps = 400
    for foot in range(len(gait.phases)):
        path = [step(gait, foot, k / steps, LEG) for k in range(steps)]
        for here, there in zip(path, path[1:] + path[:1], strict=True):
            assert abs(there.forward - here.forward) < 4.0 * stride(gait, LEG) / steps
            assert abs(there.up - here.up) < 0.02 * LEG


@pytest.mark.parametrize("gait", GAITS)
def test_a_swinging_foot_is_in_the_air(gait: Gait) -> None:
    middle = step(gait, 0, gait.phases[0] + gait.duty + (1 - gait.duty) / 2, LEG)
    assert not middle.planted
    assert middle.up > 0.1 * LEG
