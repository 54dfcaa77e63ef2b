"""How much time has passed in the world of a scene, whose pace may change while it goes on.

Everything that moves is a function of the world's time, so a pace may change only from a moment on, and gently: what was seen
before it stays. Pure and standard library only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .model import Scene, figures_pace

RAMP_SECONDS = 0.6  # in which one pace becomes the next: at once would look like a fault
NEAR = 1e-4  # seconds: finer than a sample of what is heard needs


@dataclass(frozen=True)
class Clock:
    """Seconds of a scene -> seconds of its world."""

    paces: Sequence[tuple[float, float]]
    """From which second on (the first is 0) the world runs how fast."""

    def __call__(self, seconds: float) -> float:
        passed, before = 0.0, self.paces[0][1]
        for n, (begin, pace) in enumerate(self.paces):
            end = self.paces[n + 1][0] if n + 1 < len(self.paces) else seconds
            length = min(end, seconds) - begin
            if length <= 0 and n:
                break
            ramp = min(length, RAMP_SECONDS) if n else 0.0
            passed += pace * length + (before - pace) * (ramp - ramp * ramp / (2 * RAMP_SECONDS))
            if ramp < RAMP_SECONDS and n:
                pace = before + (pace - before) * ramp / RAMP_SECONDS
            before = pace
        return passed

    def races(self, seconds: float) -> float:
        """Whether the world runs faster than by nature at a second of the scene, 0..1; it begins and ends as gently as the pace."""
        share = 1.0 if self.paces[0][1] > 1.0 else 0.0
        for begin, pace in self.paces[1:]:
            share += ((1.0 if pace > 1.0 else 0.0) - share) * min(max((seconds - begin) / RAMP_SECONDS, 0.0), 1.0)
        return share

    def when(self, passed: float) -> float:
        """The second of the scene at which so much has passed in its world."""
        if len(self.paces) == 1:
            return passed / self.paces[0][1]
        slowest = min(pace for _, pace in self.paces)
        low, high = 0.0, passed / slowest + RAMP_SECONDS
        while high - low > NEAR:
            middle = (low + high) / 2
            low, high = (middle, high) if self(middle) < passed else (low, middle)
        return low


def world_clock(scene: Scene) -> Clock:
    """The time of clouds, water and weather."""
    return _clock(scene, lambda pace: pace)


def figures_clock(scene: Scene) -> Clock:
    """The time of whoever acts, which a time-lapse does not race."""
    return _clock(scene, figures_pace)


def _clock(scene: Scene, of: Callable[[float], float]) -> Clock:
    begins = [0.0, *(until for until, _ in scene.paces)]
    paces = [*(pace for _, pace in scene.paces), scene.pace]
    return Clock([(begin, of(pace)) for begin, pace in zip(begins, paces, strict=True)])
