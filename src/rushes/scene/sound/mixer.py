"""Mixing: beds, events and notes into blocks of stereo sound.

A block holds only what sounds in it: tails of events and notes are carried over, nothing else is kept, so memory does not
grow with the length of a clip. Ends are faded, and a soft limiter keeps the peak below half of full scale (-6 dBFS).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from ..effects import strikes
from ..model import Scene
from ..places import PLACES
from . import music
from .events import EVENTS
from .noises import Bed, make_bed, swell
from .score import Cue, beds, cues

RATE = 48_000
BLOCK = 24_000  # samples: half a second, small enough to stream and large enough for numpy
PEAK = 0.5  # -6 dBFS
FADE_SECONDS = (0.15, 0.45)
GAIN = 1.9  # what levels of the score are multiplied with before the limiter


def sound_blocks(scene: Scene) -> Iterator[np.ndarray]:
    """Blocks of float32 (n, 2), together exactly round(seconds * 48000) samples."""
    total = round(scene.seconds * RATE)
    mixer = _Mixer(scene)
    for first in range(0, total, BLOCK):
        count = min(BLOCK, total - first)
        block = mixer.block(first, count) * _fade(first, count, total)[:, None]
        yield np.ascontiguousarray(PEAK * np.tanh(block * (GAIN / PEAK)), dtype=np.float32)


def _fade(first: int, count: int, total: int) -> np.ndarray:
    at = first + np.arange(count)
    rise, fall = (min(seconds * RATE, total / 4) for seconds in FADE_SECONDS)
    share = np.clip(np.minimum(at / rise, (total - 1 - at) / fall), 0, 1)
    result: np.ndarray = (share * share * (3 - 2 * share)).astype(np.float32)
    return result


@dataclass
class _Sounding:
    start: int
    wave: np.ndarray


@dataclass
class _Mixer:
    scene: Scene
    beds: list[tuple[Bed, np.ndarray, float]] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    notes: list[music.Note] = field(default_factory=list)
    sounding: list[_Sounding] = field(default_factory=list)

    def __post_init__(self) -> None:
        scene = self.scene
        sounds = PLACES[scene.place].sounds
        chance = np.random.default_rng(scene.variation)
        self.beds = [(bed, make_bed(bed, chance), float(chance.random())) for bed in beds(scene, sounds)]
        thunder = strikes(scene.seconds, scene.variation % 65521) if scene.weather == "storm" else []
        self.cues = cues(scene, sounds, thunder)
        self.notes = music.write(scene.mood, scene.seconds, scene.variation)

    def block(self, first: int, count: int) -> np.ndarray:
        mix = np.zeros((count, 2), np.float32)
        for bed, wave, phase in self.beds:
            at = (first + np.arange(count)) % len(wave)
            mix += wave[at] * swell(bed, first, count, phase)
        self._start(first + count)
        for sounding in self.sounding:
            skip = max(0, first - sounding.start)
            into = max(0, sounding.start - first)
            length = min(len(sounding.wave) - skip, count - into)
            if length > 0:
                mix[into : into + length] += sounding.wave[skip : skip + length]
        self.sounding = [s for s in self.sounding if s.start + len(s.wave) > first + count]
        return mix

    def _start(self, until: int) -> None:
        while self.cues and self.cues[0].start * RATE < until:
            cue = self.cues.pop(0)
            wave = EVENTS[cue.event](random.Random(cue.seed)) * cue.level
            sides = np.stack((wave * (1 - cue.pan), wave * cue.pan), 1) * 1.4
            self.sounding.append(_Sounding(round(cue.start * RATE), sides.astype(np.float32)))
        while self.notes and self.notes[0].start * RATE < until:
            note = self.notes.pop(0)
            self.sounding.append(_Sounding(round(note.start * RATE), music.play(note)))
