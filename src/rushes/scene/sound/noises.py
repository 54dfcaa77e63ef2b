"""Beds of coloured noise that repeat without a seam.

A bed is shaped in the frequency domain, so its end meets its start; beds of different lengths never fall into step.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RATE = 48_000


@dataclass(frozen=True, kw_only=True)
class Bed:
    """A band of noise with a slow swell."""

    low_hz: float
    high_hz: float
    level: float
    swell_seconds: float = 0.0
    """Length of one wave of loudness; 0: steady."""
    swell_depth: float = 0.0
    samples: int = 262_144


def make_bed(bed: Bed, chance: np.random.Generator) -> np.ndarray:
    """One period of the bed: float32 (samples, 2), about `level` loud, the two sides only loosely alike."""
    hertz = np.fft.rfftfreq(bed.samples, 1 / RATE)
    middle = np.log(np.sqrt(bed.low_hz * bed.high_hz))
    width = np.log(bed.high_hz / bed.low_hz) / 2
    shape = np.exp(-(((np.log(hertz + 1.0) - middle) / width) ** 2))
    sides = []
    common = chance.standard_normal(bed.samples)
    for _ in range(2):
        wave = np.fft.rfft(0.5 * common + chance.standard_normal(bed.samples))
        sides.append(np.fft.irfft(wave * shape, bed.samples))
    noise = np.stack(sides, 1)
    result: np.ndarray = (noise * (bed.level / noise.std())).astype(np.float32)
    return result


def swell(bed: Bed, first: int, count: int, phase: float) -> np.ndarray:
    """Loudness of the bed over a block: float32 (count, 2), sides slightly apart."""
    if not bed.swell_seconds:
        return np.ones((count, 2), np.float32)
    at = (first + np.arange(count)) / RATE
    sides = []
    for lag in (0.0, 0.09):
        wave = 0.5 + 0.5 * np.sin(2 * np.pi * (at / bed.swell_seconds + phase + lag))
        other = 0.5 + 0.5 * np.sin(2 * np.pi * (at / (bed.swell_seconds * 1.7) + phase * 3 + lag))
        sides.append(1 - bed.swell_depth + bed.swell_depth * (0.65 * wave**1.6 + 0.35 * other))
    return np.stack(sides, 1).astype(np.float32)
