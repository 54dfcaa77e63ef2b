"""What stands right before the camera hides nobody whom the prompt names."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.lens import Lens
from rushes.scene.staging.build import build_stage
from rushes.scene.staging.nearest import MARGIN_PX, Seen, faded, given_way

PANDA = Seen(left=100.0, right=160.0, knees=120.0)


@pytest.mark.parametrize(("left", "right"), [(60.0, 110.0), (40.0, 150.0), (120.0, 220.0), (155.0, 300.0)])
def test_a_plant_that_covers_somebody_goes_to_its_own_side(left: float, right: float) -> None:
    aside = given_way(left, right, 0.0, [PANDA])
    assert right + aside <= PANDA.left or left + aside >= PANDA.right
    assert aside * (0.5 * (left + right) - 130.0) > 0.0


def test_what_covers_nobody_or_is_low_stays() -> None:
    assert given_way(0.0, 90.0, 0.0, [PANDA]) == given_way(170.0, 260.0, 0.0, [PANDA]) == 0.0
    assert given_way(90.0, 170.0, 130.0, [PANDA]) == 0.0
    assert given_way(90.0, 170.0, 0.0, []) == 0.0


def test_a_plant_gives_way_without_a_jump() -> None:
    places = [right + given_way(right - 80.0, right, 0.0, [PANDA]) for right in np.arange(60.0, 165.0, 1.0)]
    assert max(abs(np.diff(places))) <= 1.0 + 1e-9 and max(places) <= PANDA.left - MARGIN_PX + 1e-9


def test_past_one_of_two_it_does_not_stop_before_the_other() -> None:
    beside = Seen(left=20.0, right=95.0, knees=120.0)
    aside = given_way(70.0, 120.0, 0.0, [beside, PANDA])
    assert all(120.0 + aside <= one.left or 70.0 + aside >= one.right for one in (beside, PANDA))


def test_it_fades_before_somebody_and_never_all_at_once() -> None:
    lens = Lens.of(320, 180, horizon=0.5, focal=1.2, eye=1.3)
    passing = [faded(right - 80.0, right, 0.0, [PANDA], lens) for right in np.arange(60.0, 280.0, 1.0)]
    growing = [faded(110.0, 150.0, top, [PANDA], lens) for top in np.arange(130.0, 90.0, -1.0)]
    for shares in (passing, growing):
        assert max(abs(np.diff(shares))) < 0.2 and max(shares) == 1.0 and min(shares) == 0.0


@pytest.mark.parametrize(
    ("prompt", "begin"), [("a pizza on the bottom of a donut, front view", 2.8), ("der Zug fährt im Herbst durch die Berge", 1.5)]
)  # fmt: skip
def test_nothing_jumps_before_the_camera(prompt: str, begin: float) -> None:
    stage = build_stage(direct(prompt, seed=1, width_px=320, height_px=180, seconds=8), figures())
    pictures = [stage.frame(begin + number / 20, 0).y[::2, ::2].astype(float) for number in range(8)]
    steps = [abs(b - a).reshape(9, 10, 16, 10).mean((1, 3)).max() for a, b in itertools.pairwise(pictures)]
    assert max(steps) < 3.0 * min(steps)


@pytest.mark.parametrize("seconds", [0.1, 1.2, 1.8])
def test_bamboo_stands_before_no_panda(seconds: float) -> None:
    scene = direct("a panda walks through dense bamboo", seed=1, width_px=320, height_px=180, seconds=8)
    stage = build_stage(scene, figures())
    with_plants = stage.frame(seconds, 0).y.copy()
    stage.front = []
    bare = stage.frame(seconds, 0).y
    covered = np.abs(with_plants.astype(int) - bare) > 6
    assert seconds > 1.0 or covered.mean() > 0.02, "they are seen until they would hide it"
    panda = next(actor for actor in stage.actors if actor.who == 0)
    stage.actors, stage.items = [], [item for item in stage.items if abs(item.depth(0.0) - panda.z) > 1e-6]
    figure = np.abs(stage.frame(seconds, 0).y.astype(int) - bare) > 40
    assert figure.sum() > 300 and (covered & figure).sum() < 0.02 * figure.sum()
