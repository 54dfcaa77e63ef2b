"""The way somebody takes as a whole, beside its gait: it takes off, lands, rises, falls, bounces, sinks, melts, grows.

A way is a pure function of the seconds since it began, with the scene or with the extension that asks for it, and done within
`DONE` of them, so that a short clip shows all of it and an extension finds it where it was. Nothing here knows poses, pixels or prompts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

DONE = 3.4  # seconds; the shortest clips last four
LANDED = 2.7  # seconds, so that who lands is seen on the ground as well
GRAVITY = 7.0  # world units a second squared: figures are small, and fall as toys do
DROPS = (1.0, 0.30, 0.10)  # heights of what falls and bounces twice
THROWN = 0.10  # world units that each is thrown back
MEETS = 1.5  # seconds after which two meet
APPEARS = 0.35  # world units of its way on which what streams grows to its size
SHELL_OPENS = (0.8, 2.4)  # seconds between which who hatches comes out
LEAP_WAITS, LEAP_SECONDS, LEAP_TAKES = 0.9, 0.85, 2.4
"""Seconds before a leap from one thing into another, in the air, and until the next one begins."""
LAUNCH = "launch"  # how what climbs on a flame moves
IGNITION = 0.9  # seconds before a flame lifts anything
STEADY = 0.34  # of the way until then, that it climbs each second once it is on its way
PASSING_SECONDS = 0.4  # in which limbs pass from one action into the next
UNSEEN = 0.02  # world units by which somebody may be elsewhere without a jump
HOP_SECONDS = 0.95  # of one bounce that goes on


@dataclass(frozen=True, kw_only=True)
class Change:
    """What a way changes at a moment."""

    x: float = 0.0
    """World units along the heading, beside what its speed makes."""
    y: float = 0.0
    z: float = 0.0
    """World units farther off."""
    wide: float = 1.0
    tall: float = 1.0
    seen: bool = True
    """Whether there is anything of it at that moment."""


Way = Callable[[float, float], Change]
"""Of the scene's seconds and the speed with which it travels, world units a second."""

Turning = Callable[[float], float]
"""Of the scene's seconds: how far it is turned from its side to its face, 1; below 0 its back is seen."""


def turning(begin: float, end: float, begins: float, until: float) -> Turning:
    """From one turn to another between two moments."""
    return lambda seconds: begin + (end - begin) * _eased((seconds - begins) / (until - begins))


LOOKS_ROUND, LOOKING_SECONDS = 0.6, 4.0  # how far to either side who looks around turns, and how long it takes
TURNINGS: Mapping[str, Turning] = {
    "turn_around": turning(-1.25, 0.75, 0.7, 2.0),
    "look_back": turning(-1.25, 0.5, 0.8, 2.0),
    "look_camera": turning(0.0, 0.75, 0.3, 1.1),
    "turn_away": turning(0.6, -1.5, 0.9, 2.3),
    "look_around": lambda seconds: LOOKS_ROUND * math.sin(math.tau * seconds / LOOKING_SECONDS),
}
"""What animals do with the whole body for what people do with their head, on the spot."""


def taking_off(altitude: float, above: float = 0.0, stays: float = 0.7) -> Way:
    """From the ground up to `above` where it flies. `altitude`: of that above the ground."""

    def way(seconds: float, speed: float) -> Change:
        return Change(y=above - (altitude + above) * (1.0 - _eased((seconds - stays) / (DONE - stays))))

    return way


def launching(altitude: float, above: float) -> Way:
    """As `taking_off`, but on a flame: it stands until that pushes hard enough, is slow at first, and never stops."""

    def way(seconds: float, speed: float) -> Change:
        climbs, pushed = max(seconds - IGNITION, 0.0), DONE - IGNITION
        steady = max(climbs - pushed, 0.0)
        return Change(y=(altitude + above) * ((min(climbs, pushed) / pushed) ** 2 + STEADY * steady) - altitude)

    return way


def landing(altitude: float, above: float) -> Way:
    """Down to the ground from `above` where it flies, slowing to a stand. `altitude`: of where it flies above the ground."""

    def way(seconds: float, speed: float) -> Change:
        share = min(max(seconds / LANDED, 0.0), 1.0)
        covered = speed * LANDED * (share - 0.5 * share * share)
        return Change(x=covered - speed * seconds, y=above - (altitude + above) * _eased(share / 0.92))

    return way


def climbing(high: float) -> Way:
    """Up a trunk from its foot, ever slower."""

    def way(seconds: float, speed: float) -> Change:
        return Change(y=high * (1.0 - math.exp(-seconds / DONE)))

    return way


def stepping(along: float, high: float, steps: int, step_seconds: float, ahead: float, facing: int) -> Way:
    """From step to step of a flight that leads `along` aside and `high` up, or down where that is below zero. `ahead`: the steps
    that are behind it as it begins."""

    def way(seconds: float, speed: float) -> Change:
        share = min(ahead + seconds / step_seconds, float(steps)) / steps
        return Change(x=facing * along * share, y=high * share)

    return way


def approaching(far: float, takes: float, lower: float, away: bool) -> Way:
    """From `far` behind to where it is nearest, ever slower, and `lower` by then; or, `away`, from there. `takes`: the seconds in which
    it is two thirds of the way."""

    def way(seconds: float, speed: float) -> Change:
        left = math.exp(-seconds / takes)
        share = 1.0 - left if away else left
        return Change(z=far * share, y=lower * (1.0 - share))

    return way


def rising(low: float, high: float) -> Way:
    """From `low` up to `high`, ever slower, as balloons do."""

    def way(seconds: float, speed: float) -> Change:
        return Change(y=low + (high - low) * (1.0 - math.exp(-seconds / (0.8 * DONE))))

    return way


def crashing(far: float) -> Way:
    """Along the heading from `far` behind into what stands there, thrown back a little, and still."""

    def way(seconds: float, speed: float) -> Change:
        if seconds < MEETS:
            return Change(x=-far * (1.0 - (seconds / MEETS) ** 1.4))
        since = (seconds - MEETS) / 0.5
        back = THROWN * _eased(since)
        hop = max(0.0, math.sin(math.pi * min(since, 1.0))) * 0.09
        squeezed = 0.10 * math.exp(-3.0 * since)
        return Change(x=-back, y=hop, wide=1.0 - squeezed, tall=1.0 + 0.3 * squeezed)

    return way


def streaming(
    rate: float, low: float, high: float, start: float, swing: float, appears: bool, drift: float = 0.0
) -> Way:
    """Up for ever from `low` to `high` with `rate` world units a second, or down with one below zero, swinging to the sides; then
    again from where it began. `drift`: how far it goes aside on its way; `start`: the share of the way that is behind it; `appears`: it comes into being, and ceases, at
    `low`, small at first."""
    span = high - low

    def way(seconds: float, speed: float) -> Change:
        gone = (start * span + abs(rate) * seconds) % span
        up = gone if rate > 0.0 else span - gone
        size = _eased(up / APPEARS) if appears else 1.0
        aside = math.sin(0.7 * seconds + 17.0 * start) + 0.5 * math.sin(1.3 * seconds + 29.0 * start)
        return Change(
            x=swing * aside + drift * (gone / span - 0.5), y=low + up, tall=max(size, 0.02), wide=max(size, 0.02)
        )

    return way


def leaping_over(along: float, high: float) -> Way:
    """Out of what it is in, `along` in a bow and into the next, after a while."""

    def way(seconds: float, speed: float) -> Change:
        share = min(max((seconds - LEAP_WAITS) / LEAP_SECONDS, 0.0), 1.0)
        return Change(x=abs(along) * share, y=4.0 * high * share * (1.0 - share))

    return way


def falling(height: float) -> Way:
    """Down from `height`, two small bounces, and at rest."""
    times = [math.sqrt(2.0 * height * DROPS[0] / GRAVITY)]
    times += [2.0 * math.sqrt(2.0 * height * drop / GRAVITY) for drop in DROPS[1:]]

    def way(seconds: float, speed: float) -> Change:
        since = seconds - 0.35  # a moment in which it is seen above
        if since <= 0.0:
            return Change(y=height)
        if since < times[0]:
            return Change(y=height - 0.5 * GRAVITY * since * since)
        since -= times[0]
        for length in times[1:]:
            if since < length:
                return Change(y=0.5 * GRAVITY * since * (length - since))
            since -= length
        return Change()

    return way


def bouncing(height: float) -> Way:
    """Up and down for ever, flattened where it meets the ground."""

    def way(seconds: float, speed: float) -> Change:
        u = (seconds / HOP_SECONDS + 0.5) % 1.0
        up = 4.0 * u * (1.0 - u)
        flat = max(0.0, 1.0 - 6.0 * up)
        return Change(y=height * up, tall=1.0 - 0.11 * flat, wide=1.0 + 0.08 * flat)

    return way


def sinking(depth: float) -> Way:
    def way(seconds: float, speed: float) -> Change:
        return Change(y=-depth * _eased(seconds / (1.15 * DONE)))

    return way


def melting() -> Way:
    """Lower and broader, down to a heap."""

    def way(seconds: float, speed: float) -> Change:
        gone = _eased(seconds / (1.1 * DONE))
        return Change(tall=1.0 - 0.68 * gone, wide=1.0 + 0.42 * gone)

    return way


def growing() -> Way:
    def way(seconds: float, speed: float) -> Change:
        size = 0.14 + 0.86 * _eased(seconds / DONE)
        return Change(tall=size, wide=size)

    return way


def hatching(deep: float) -> Way:
    """Out of a shell that has just opened: hidden in it at first, then up from `deep` below, and as large as it is."""

    def way(seconds: float, speed: float) -> Change:
        out = _eased((seconds - SHELL_OPENS[0]) / (SHELL_OPENS[1] - SHELL_OPENS[0]))
        size = max(0.05 + 0.95 * out, 0.02)
        shiver = 0.02 * math.sin(9.0 * seconds) * (out < 1.0)
        return Change(y=-deep * (1.0 - out), tall=size, wide=size * (1.0 + shiver))

    return way


def from_here(way: Way) -> Way:
    """The same way of who is in the air already: it begins where that is, and ends where it would."""
    high = way(0.0, 0.0).y

    def begun(seconds: float, speed: float) -> Change:
        change = way(seconds, speed)
        return replace(change, y=change.y - high * (1.0 - _eased(seconds / DONE)))

    return begun


def _eased(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)
