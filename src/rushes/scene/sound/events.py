"""Short sounds: birds, gulls, crickets, drops, thunder, steps, wings, splashes. Functions that make one each, mono, from a chance.

Every event starts and ends at silence, so it may be laid anywhere without a click.
"""

from __future__ import annotations

import random

import numpy as np

RATE = 48_000


def _time(seconds: float) -> np.ndarray:
    return np.arange(int(seconds * RATE)) / RATE


def _edges(wave: np.ndarray, attack: float = 0.01, release: float = 0.03) -> np.ndarray:
    count = len(wave)
    rise, fall = min(count // 2, int(attack * RATE)), min(count // 2, int(release * RATE))
    wave = wave.copy()
    wave[:rise] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(rise) / max(rise, 1))
    wave[count - fall :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(fall) / max(fall, 1))
    return wave


def chirp(chance: random.Random) -> np.ndarray:
    """A small bird: two to four bent whistles."""
    parts = []
    base = chance.uniform(2600, 4300)
    for _ in range(chance.randint(2, 4)):
        t = _time(chance.uniform(0.06, 0.13))
        bend = chance.uniform(-6000, 6000)
        parts.append(_edges(np.sin(2 * np.pi * (base * t + bend * t * t)), 0.015, 0.04))
        parts.append(np.zeros(int(chance.uniform(0.03, 0.08) * RATE)))
        base *= chance.uniform(0.92, 1.1)
    return np.concatenate(parts) * 0.5


def gull(chance: random.Random) -> np.ndarray:
    """A gull's falling cry."""
    parts = []
    for _ in range(chance.randint(2, 3)):
        t = _time(chance.uniform(0.22, 0.34))
        hertz = 1150 * (1 + 0.25 * np.sin(np.pi * t / t[-1])) * chance.uniform(0.95, 1.05)
        phase = 2 * np.pi * np.cumsum(hertz) / RATE
        wave = np.sin(phase) + 0.5 * np.sin(2 * phase) + 0.25 * np.sin(3 * phase)
        parts += [_edges(wave, 0.04, 0.1), np.zeros(int(0.09 * RATE))]
    return np.concatenate(parts) * 0.3


def cricket(chance: random.Random) -> np.ndarray:
    """A cricket's trill."""
    t = _time(chance.uniform(0.35, 0.6))
    beat = np.clip(np.sin(2 * np.pi * chance.uniform(26, 34) * t), 0, 1) ** 2
    return _edges(np.sin(2 * np.pi * chance.uniform(4200, 4900) * t) * beat, 0.05, 0.1) * 0.35


def drop(chance: random.Random) -> np.ndarray:
    """A drop of water, or a bubble."""
    t = _time(0.09)
    base = chance.uniform(500, 1300)
    return _edges(np.sin(2 * np.pi * (base * t + base * 4 * t * t)) * np.exp(-t * 45), 0.003, 0.02) * 0.6


def thunder(chance: random.Random) -> np.ndarray:
    """A crack and a long roll."""
    count = int(3.2 * RATE)
    noise = np.random.default_rng(chance.randrange(2**31)).standard_normal(count)
    wave = np.fft.rfft(noise)
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    low = np.fft.irfft(wave * np.exp(-((hertz / 140) ** 1.2)), count)
    mid = np.fft.irfft(wave * np.exp(-(((hertz - 500) / 500) ** 2)), count)
    t = np.arange(count) / RATE
    roll = np.exp(-t * 1.1) * (0.7 + 0.3 * np.sin(2 * np.pi * 3.1 * t + 1) * np.sin(2 * np.pi * 1.3 * t))
    result = low / np.abs(low).max() * roll + 0.3 * mid / np.abs(mid).max() * np.exp(-t * 5)
    return _edges(result, 0.02, 0.6) * 1.2


def firework(chance: random.Random) -> np.ndarray:
    """A burst far away: a thud, then crackling that thins out."""
    count = int(1.5 * RATE)
    noise = np.random.default_rng(chance.randrange(2**31)).standard_normal(count)
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    wave = np.fft.rfft(noise)
    low = np.fft.irfft(wave * np.exp(-((hertz / 120) ** 1.3)), count)
    high = np.fft.irfft(wave * np.exp(-(((hertz - 3200) / 1500) ** 2)), count)
    t = np.arange(count) / RATE
    crackle = np.random.default_rng(chance.randrange(2**31)).random(count // 240 + 1).repeat(240)[:count] ** 9
    thud = low / np.abs(low).max() * np.exp(-t * 7)
    result = thud + 0.16 * high / np.abs(high).max() * crackle * np.exp(-t * 2.2) * np.clip(t * 6 - 0.6, 0, 1)
    return _edges(result, 0.004, 0.3)


def horn(chance: random.Random) -> np.ndarray:
    """A car far away."""
    t = _time(chance.uniform(0.25, 0.5))
    return _edges(np.sin(2 * np.pi * 392 * t) + np.sin(2 * np.pi * 494 * t), 0.05, 0.12) * 0.12


def _burst(chance: random.Random, low_hz: float, high_hz: float, seconds: float, decay: float) -> np.ndarray:
    """Noise in a band that dies away; what steps, wings and splashes are made of."""
    count = int(seconds * RATE)
    noise = np.random.default_rng(chance.randrange(2**31)).standard_normal(count)
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    middle, width = np.log(np.sqrt(low_hz * high_hz)), np.log(high_hz / low_hz) / 2
    wave = np.fft.irfft(np.fft.rfft(noise) * np.exp(-(((np.log(hertz + 1.0) - middle) / width) ** 2)), count)
    t = np.arange(count) / RATE
    return _edges(wave / (np.abs(wave).max() + 1e-9) * np.exp(-t * decay), 0.004, 0.03)


def step_soft(chance: random.Random) -> np.ndarray:
    """A foot on grass or earth."""
    return _burst(chance, 90, 500, 0.12, 45) + 0.25 * _burst(chance, 1500, 5000, 0.12, 40)


def step_hard(chance: random.Random) -> np.ndarray:
    """A shoe or a hoof on stone."""
    return 0.7 * _burst(chance, 700, 2600, 0.09, 90) + 0.5 * _burst(chance, 90, 260, 0.09, 60)


def step_wood(chance: random.Random) -> np.ndarray:
    t = _time(0.11)
    knock = _edges(np.sin(2 * np.pi * chance.uniform(150, 210) * t) * np.exp(-t * 60), 0.003, 0.03)
    return 0.8 * knock + 0.35 * _burst(chance, 400, 1500, 0.11, 80)


def step_sand(chance: random.Random) -> np.ndarray:
    return 0.7 * _burst(chance, 600, 4500, 0.16, 26)


def step_snow(chance: random.Random) -> np.ndarray:
    """A crunch: two grains of it, one after the other."""
    first, second = _burst(chance, 900, 5200, 0.20, 20), _burst(chance, 1400, 6500, 0.20, 30)
    late = np.roll(second, int(0.035 * RATE))
    late[: int(0.035 * RATE)] = 0
    return 0.6 * first + 0.4 * late


def step_wet(chance: random.Random) -> np.ndarray:
    """A foot in a puddle."""
    return 0.5 * _burst(chance, 500, 3500, 0.18, 24) + 0.4 * np.pad(
        drop(chance), (0, int(0.18 * RATE) - len(_time(0.09)))
    )


def step_heavy(chance: random.Random) -> np.ndarray:
    """Somebody very big."""
    t = _time(0.24)
    boom = _edges(np.sin(2 * np.pi * (64 - 70 * t) * t) * np.exp(-t * 16), 0.006, 0.06)
    return 1.5 * boom + 0.5 * _burst(chance, 80, 400, 0.24, 25)


def wing(chance: random.Random) -> np.ndarray:
    """One beat of a wing."""
    return 0.8 * _burst(chance, 250, 1400, 0.17, 14)


def splash(chance: random.Random) -> np.ndarray:
    return 0.6 * _burst(chance, 350, 4200, 0.34, 10) + 0.25 * np.pad(
        drop(chance), (0, int(0.34 * RATE) - len(_time(0.09)))
    )


def clink(chance: random.Random) -> np.ndarray:
    """Glass or a spoon touching a plate."""
    t = _time(chance.uniform(0.12, 0.22))
    base = chance.uniform(2300, 3900)
    wave = (
        np.sin(2 * np.pi * base * t)
        + 0.6 * np.sin(2 * np.pi * base * 2.76 * t)
        + 0.3 * np.sin(2 * np.pi * base * 5.4 * t)
    )
    return _edges(wave * np.exp(-t * 32), 0.001, 0.03) * 0.3


def tick(chance: random.Random) -> np.ndarray:
    """The works of a clock."""
    t = _time(0.03)
    return _edges(np.sin(2 * np.pi * 2400 * t) * np.exp(-t * 260), 0.001, 0.01) * 0.7


def beep(chance: random.Random) -> np.ndarray:
    """A device that says that it is well."""
    t = _time(0.09)
    return _edges(np.sin(2 * np.pi * chance.choice((880, 988, 1318)) * t), 0.01, 0.03) * 0.5


def crackle(chance: random.Random) -> np.ndarray:
    """Burning wood: one to three snaps."""
    parts = []
    for _ in range(chance.randint(1, 3)):
        t = _time(chance.uniform(0.008, 0.03))
        noise = np.random.default_rng(chance.randrange(2**31)).standard_normal(len(t))
        parts.append(_edges(noise * np.exp(-t * chance.uniform(120, 320)), 0.001, 0.004) * chance.uniform(0.3, 1.0))
        parts.append(np.zeros(int(chance.uniform(0.01, 0.08) * RATE)))
    return np.concatenate(parts) * 0.5


EVENTS = {
    "crackle": crackle,
    "chirp": chirp, "gull": gull, "cricket": cricket, "drop": drop, "thunder": thunder, "horn": horn,
    "step_soft": step_soft, "step_hard": step_hard, "step_wood": step_wood, "step_sand": step_sand, "step_snow": step_snow,
    "step_wet": step_wet, "step_heavy": step_heavy, "wing": wing, "splash": splash, "firework": firework,
    "clink": clink, "tick": tick, "beep": beep,
}  # fmt: skip
