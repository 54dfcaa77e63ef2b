"""The musical bed: slow chords on soft pads and a few plucked notes, chosen by mood.

A `Note` says when and how high; `play` makes its wave. Notes are short and made when they are due.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

RATE = 48_000


@dataclass(frozen=True, kw_only=True)
class Mode:
    """How a mood sounds."""

    chords: tuple[tuple[int, ...], ...]
    """Half tones over the root."""
    bar_seconds: float
    plucks: int
    """Plucked notes a bar."""
    level: float
    root_hz: float


@dataclass(frozen=True, kw_only=True)
class Note:
    start: float
    seconds: float
    hertz: float
    level: float
    pan: float
    pad: bool


MODES = {
    "happy": Mode(chords=((0, 4, 7, 12), (5, 9, 12, 16), (7, 11, 14, 19), (0, 4, 7, 16)), bar_seconds=2.0, plucks=4,
                  level=1.0, root_hz=196.0),
    "calm": Mode(chords=((0, 4, 7, 14), (-3, 0, 4, 7), (5, 9, 12, 16), (-5, -1, 2, 7)), bar_seconds=3.6, plucks=2,
                 level=0.9, root_hz=174.6),
    "dreamy": Mode(chords=((0, 4, 7, 11), (-4, 0, 3, 7), (5, 9, 12, 16), (3, 7, 10, 14)), bar_seconds=4.0, plucks=3,
                   level=0.9, root_hz=164.8),
    "epic": Mode(chords=((0, 7, 12, 15), (-4, 3, 8, 12), (3, 10, 15, 19), (-2, 5, 10, 14)), bar_seconds=2.6, plucks=2,
                 level=1.1, root_hz=146.8),
    "sad": Mode(chords=((0, 3, 7, 10), (-4, 0, 3, 8), (-7, -4, 0, 5), (-5, -2, 2, 7)), bar_seconds=4.2, plucks=1,
                level=0.85, root_hz=155.6),
}  # fmt: skip


def write(mood: str, seconds: float, seed: int) -> list[Note]:
    """The notes of the whole clip, in the order in which they start."""
    mode = MODES.get(mood, MODES["calm"])
    chance = random.Random(seed)
    root = mode.root_hz * 2 ** (chance.randrange(-3, 4) / 12)
    notes = []
    bars = int(seconds / mode.bar_seconds) + 1
    for bar in range(bars):
        start = bar * mode.bar_seconds
        chord = mode.chords[bar % len(mode.chords)]
        for k, tone in enumerate(chord):
            notes.append(
                Note(start=start, seconds=mode.bar_seconds * 1.35, hertz=root * 2 ** (tone / 12),
                     level=0.021 * mode.level, pan=0.2 + 0.2 * k, pad=True)
            )  # fmt: skip
        for k in range(mode.plucks):
            if chance.random() < 0.8:
                notes.append(
                    Note(start=start + k * mode.bar_seconds / mode.plucks, seconds=1.4,
                         hertz=root * 2 ** (chance.choice(chord) / 12 + chance.choice((1, 1, 2))),
                         level=0.034 * mode.level * chance.uniform(0.7, 1.0), pan=chance.uniform(0.25, 0.75), pad=False)
                )  # fmt: skip
    return sorted(notes, key=lambda note: note.start)


def play(note: Note) -> np.ndarray:
    """The wave of one note: float32 (n, 2), from silence to silence."""
    at = np.arange(int(note.seconds * RATE)) / RATE
    t = at.astype(np.float32)
    if note.pad:
        rise = min(0.28 * note.seconds, 0.9)
        shape = np.clip(np.minimum(t / rise, (note.seconds - t) / (0.45 * note.seconds)), 0, 1)
        shape *= shape * (3 - 2 * shape)
    else:
        shape = np.exp(-t * 3.0) * np.clip(t / 0.008, 0, 1) * np.clip((note.seconds - t) / 0.2, 0, 1)
        second, fourth = 0.5 * np.exp(-t * 4), 0.2 * np.exp(-t * 9)
    stereo = np.empty((len(t), 2), np.float32)
    for side, (detune, share) in enumerate(((-0.0012, 1 - note.pan), (0.0012, note.pan))):
        turns = note.hertz * (1 + detune) * at
        phase = ((turns - np.floor(turns)) * (2 * np.pi)).astype(np.float32)
        # Overtones from the sine and the cosine of the ground tone alone.
        sine, cosine = np.sin(phase), np.cos(phase)
        if note.pad:
            wave = sine * (1 + 0.70 * cosine + 0.12 * (3 - 4 * sine * sine))
        else:
            wave = sine * (1 + 2 * cosine * (second + fourth * (2 - 4 * sine * sine)))
        stereo[:, side] = wave * shape * np.float32(2 * note.level * share)
    return stereo
