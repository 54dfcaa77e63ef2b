"""Mixing: beds, events, notes and lines into blocks of stereo sound.

A scene is one track, or one a part, crossed where the picture is; the music goes on under all of them. A block holds only
what sounds in it: tails of events and notes are carried over, nothing else is kept, so memory does not grow with the length
of a clip. Ends are faded, and a soft limiter keeps the peak below half of full scale (-6 dBFS).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from .. import voice
from ..clock import figures_clock
from ..model import Scene
from ..places import PLACES
from ..staging.build import company
from ..staging.effects import strikes
from . import footfalls, music
from .events import EVENTS
from .noises import Bed, make_bed, swell
from .score import Cue, beds, cues, with_heard

RATE = 48_000
BLOCK = 24_000  # samples: half a second, small enough to stream and large enough for numpy
PEAK = 0.5  # -6 dBFS
FADE_SECONDS = (0.15, 0.45)
GAIN = 1.9  # what levels of the score are multiplied with before the limiter
CROSS_SECONDS = 0.3  # in which the sound of one part gives way to the next one's
DUCKED = 0.35  # what is left of music and ambience while somebody speaks
DUCK_SECONDS = 0.25


def sound_blocks(scene: Scene) -> Iterator[np.ndarray]:
    """Blocks of float32 (n, 2), together exactly round(seconds * 48000) samples."""
    total = round(scene.seconds * RATE)
    tracks = _tracks(scene, total)
    lines = voice.lines_of(scene)
    speech = _Sounding.of_lines(lines)
    for first in range(0, total, BLOCK):
        count = min(BLOCK, total - first)
        block = np.zeros((count, 2), np.float32)
        for track in tracks:
            block += track.block(first, count)
        if lines:
            block = block * _ducked(lines, first, count)[:, None] + _laid(speech, first, count)
        block *= _fade(first, count, total, scene.starts_at > 0)[:, None]
        yield np.ascontiguousarray(PEAK * np.tanh(block * (GAIN / PEAK)), dtype=np.float32)


def _fade(first: int, count: int, total: int, goes_on: bool) -> np.ndarray:
    """Silence at both ends; an extension comes in at once, for it goes on."""
    at = first + np.arange(count)
    rise, fall = (min(seconds * RATE, total / 4) for seconds in FADE_SECONDS)
    coming = np.ones(count) if goes_on else at / rise
    share = np.clip(np.minimum(coming, (total - 1 - at) / fall), 0, 1)
    result: np.ndarray = (share * share * (3 - 2 * share)).astype(np.float32)
    return result


def _tracks(scene: Scene, total: int) -> list[_Track]:
    """The music of the clip, and what is heard of each part."""
    parts = scene.parts or (scene,)
    tracks = [] if "no_music" in scene.heard else _music(scene, parts, total)
    begin = 0.0
    crosses = [0.0, *(_crossing(part) for part in parts[1:]), 0.0]
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        rises, falls = crosses[number : number + 2]
        until = total if last else min(round((begin + part.seconds + falls) * RATE), total)
        mixer = _Mixer.of_place(part.with_changes(seconds=part.ends_at, starts_at=0.0))
        tracks.append(_Track(mixer, round(begin * RATE), until, round(part.starts_at * RATE), rises=rises, falls=falls))
        begin += part.seconds
    return tracks


def _crossing(part: Scene) -> float:
    """How long it takes until a part is heard alone: as long as until it is seen alone, where it comes slowly."""
    slow = part.shots and part.shots[0].transition == "dissolve"
    return max(CROSS_SECONDS, part.shots[0].dissolve_seconds) if slow else CROSS_SECONDS


def _music(scene: Scene, parts: Sequence[Scene], total: int) -> list[_Track]:
    """One piece of music under all parts; where the mood changes as a film goes on, another one from then on."""
    moods, seconds = [(0.0, scene.mood)], 0.0
    for part in parts:
        if part.starts_at > scene.starts_at and part.mood != moods[-1][1]:
            moods.append((seconds, part.mood))
        seconds += part.seconds
    tracks = []
    for number, (begin, mood) in enumerate(moods):
        last = number == len(moods) - 1
        until = total if last else round((moods[number + 1][0] + CROSS_SECONDS) * RATE)
        mixer = _Mixer.of_music(scene.with_changes(mood=mood))
        offset = round((scene.starts_at + begin) * RATE)
        tracks.append(
            _Track(
                mixer,
                round(begin * RATE),
                until,
                offset,
                rises=CROSS_SECONDS * (number > 0),
                falls=CROSS_SECONDS * (not last),
            )
        )
    return tracks


@dataclass
class _Track:
    """A mixer from one sample of the clip to another; it may have begun before."""

    mixer: _Mixer
    begin: int
    end: int
    offset: int
    """Sample of the mixer that is heard at `begin`."""
    rises: float = 0.0
    """Seconds in which it comes in; 0: at once."""
    falls: float = 0.0
    """Seconds in which it goes, up to its end."""

    def block(self, first: int, count: int) -> np.ndarray:
        mix = np.zeros((count, 2), np.float32)
        start, stop = max(first, self.begin), min(first + count, self.end)
        if start >= stop:
            return mix
        heard = self.mixer.block(start - self.begin + self.offset, stop - start)
        at = np.arange(start, stop)
        if self.rises:
            heard = heard * np.clip((at - self.begin) / (self.rises * RATE), 0, 1)[:, None]
        if self.falls:
            heard = heard * np.clip((self.end - at) / (self.falls * RATE), 0, 1)[:, None]
        mix[start - first : stop - first] = heard
        return mix


@dataclass
class _Sounding:
    start: int
    wave: np.ndarray

    @classmethod
    def of_lines(cls, lines: list[voice.Line]) -> list[_Sounding]:
        return [cls(round(line.start * RATE), np.repeat(line.wave[:, None], 2, 1)) for line in lines]


@dataclass
class _Mixer:
    beds: list[tuple[Bed, np.ndarray, float]] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    notes: list[music.Note] = field(default_factory=list)
    sounding: list[_Sounding] = field(default_factory=list)

    @classmethod
    def of_music(cls, scene: Scene) -> _Mixer:
        return cls(notes=music.write(scene.mood, scene.ends_at, scene.variation))

    @classmethod
    def of_place(cls, scene: Scene) -> _Mixer:
        """Ambience, weather and figures of one part."""
        place = PLACES[scene.place]
        sounds, indoors = with_heard(place.sounds, scene), place.interior is not None
        actors = [] if scene.images else company(scene)
        chance = np.random.default_rng(scene.variation)
        thunders = scene.weather == "storm" or "thunder" in scene.heard
        thunder = strikes(scene.seconds, scene.variation % 65521) if thunders else []
        heard = [*beds(scene, sounds, indoors=indoors), *footfalls.engines_of(actors)]
        steps = footfalls.cues_of(scene, actors, figures_clock(scene))
        return cls(
            beds=[(bed, make_bed(bed, chance), float(chance.random())) for bed in heard],
            cues=sorted((*cues(scene, sounds, thunder, indoors=indoors), *steps), key=lambda cue: cue.start),
        )

    def block(self, first: int, count: int) -> np.ndarray:
        mix = np.zeros((count, 2), np.float32)
        for bed, wave, phase in self.beds:
            at = (first + np.arange(count)) % len(wave)
            mix += wave[at] * swell(bed, first, count, phase)
        self._start(first + count)
        mix += _laid(self.sounding, first, count)
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


def _laid(sounding: list[_Sounding], first: int, count: int) -> np.ndarray:
    """What of these is heard in a block."""
    mix = np.zeros((count, 2), np.float32)
    for sound in sounding:
        skip = max(0, first - sound.start)
        into = max(0, sound.start - first)
        length = min(len(sound.wave) - skip, count - into)
        if length > 0:
            mix[into : into + length] += sound.wave[skip : skip + length]
    return mix


def _ducked(lines: list[voice.Line], first: int, count: int) -> np.ndarray:
    """How loud the rest is while lines are spoken."""
    at = (first + np.arange(count)) / RATE
    away = np.full(count, np.inf)
    for line in lines:
        away = np.minimum(away, np.maximum(line.start - at, at - (line.start + line.seconds)))
    share = np.clip(away / DUCK_SECONDS, 0, 1)
    result: np.ndarray = (DUCKED + (1 - DUCKED) * share).astype(np.float32)
    return result
