"""When fireworks burst: known to the picture and to the sound alike. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass

EVERY = 0.46  # seconds between two bursts, on average
RISE = 0.85  # seconds that a rocket rises
LASTS = 2.4  # seconds until a burst has gone out
FIRST = -1.1  # a show is going on when the clip begins


@dataclass(frozen=True, kw_only=True)
class Burst:
    """One rocket."""

    number: int
    at: float
    """Seconds at which it bursts."""
    x: float
    """-1..1 across the sky."""
    y: float
    """Share of the sky above the horizon, 0 at the top."""
    kind: int
    size: float


def bursts(start: float, end: float, seed: int) -> list[Burst]:
    """All rockets that burst between two moments."""
    found: list[Burst] = []
    number = max(0, int((start - FIRST) / EVERY) - 2)
    while True:
        at = FIRST + (number + 0.7 * _roll(seed, number, 1)) * EVERY
        if at > end:
            return found
        if at >= start:
            found.append(
                Burst(
                    number=number, at=at, x=-0.66 + 1.32 * _roll(seed, number, 2), y=0.16 + 0.36 * _roll(seed, number, 3),
                    kind=int(4 * _roll(seed, number, 4)), size=1.1 + 0.8 * _roll(seed, number, 5),
                )
            )  # fmt: skip
        number += 1


def _roll(seed: int, number: int, salt: int) -> float:
    value = (seed * 2654435761 + number * 40503 * 7919 + salt * 668265263) & 0xFFFFFFFF
    value = ((value ^ (value >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((value ^ (value >> 16)) & 0xFFFF) / 65536
