"""Beds of coloured noise that repeat without a seam.

A bed is shaped in the frequency domain, so its end meets its start; beds of different lengths never fall into step.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RATE = 48_000
UNHEARD = 1e-4  # of the middle of a band: 80 dB below it


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
    shape = np.exp(-(((np.log(hertz + 1.0) - middle) / width) ** 2)).astype(np.float32)
    shape[[0, -1]] = 0.0  # neither a constant nor what no sample rate tells apart
    (heard,) = np.nonzero(shape > UNHEARD)
    common, *own = _spectra_of_white_noise(3, len(heard), chance)
    spectra = np.zeros((2, len(hertz)), np.complex64)
    spectra[:, heard] = (0.5 * common + np.stack(own)) * shape[heard]
    noise = np.ascontiguousarray(np.fft.irfft(spectra, bed.samples).T)
    result: np.ndarray = (noise * (bed.level / noise.std())).astype(np.float32)
    return result


def _spectra_of_white_noise(count: int, length: int, chance: np.random.Generator) -> np.ndarray:
    """Complex64 (count, length): of white noise, each frequency is as random as each sample."""
    parts = chance.standard_normal((count, length, 2), np.float32)
    spectra: np.ndarray = parts.view(np.complex64)[..., 0]
    return spectra


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
