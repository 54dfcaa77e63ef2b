"""Lines that are made half or twice as long are the same lines."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene.drawing.lines import double, double_between, halve


def line(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


@pytest.mark.parametrize("count", [1, 7, 40])
def test_a_line_that_is_doubled_three_times_is_straight_between_its_numbers(count):
    known = np.random.default_rng(1).normal(size=count + 1).astype(np.float32)
    made = known
    for _ in range(3):
        longer = np.full(2 * len(made) - 1, np.nan, np.float32)
        double(made, len(made) - 1, longer)
        made = longer
    assert np.allclose(made, np.interp(np.arange(8 * count + 1) / 8, np.arange(count + 1), known), atol=1e-6)


@pytest.mark.parametrize("count", [1, 2, 33])
def test_what_stands_for_two_pixels_is_shown_at_those(count):
    known = np.random.default_rng(2).normal(size=count).astype(np.float32)
    made = np.full(2 * count, np.nan, np.float32)
    double_between(known, count, made)
    assert np.allclose(made, np.interp((np.arange(2 * count) - 0.5) / 2, np.arange(count), known), atol=1e-6)


def test_each_two_are_summed():
    made = np.zeros(3, np.float32)
    halve(line(1, 2, 3, 4, 5, 6), 3, made)
    assert made.tolist() == [3, 7, 11]
