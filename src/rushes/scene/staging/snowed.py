"""What has no winter of its own, under snow: ground, what is painted on it, hills. Colours only."""

from __future__ import annotations

from dataclasses import replace

from ..drawing.shade import display, hexed
from .ground import Soil
from .marks import Mark


def snowed(soil: Soil) -> Soil:
    """A ground without a winter of its own, under snow; roads and boards show through."""

    def under(colour: tuple[float, float, float], snow: float) -> tuple[float, float, float]:
        red, green, blue = (
            part + (white - part) * snow for part, white in zip(colour, (0.84, 0.88, 0.96), strict=True)
        )
        return red, green, blue

    road = 0.30 if soil.kind == "road" else 0.8
    return replace(
        soil,
        first=under(soil.first, 0.82),
        second=under(soil.second, 0.76),
        accent=under(soil.accent, road),
        marks=tuple(_mark(mark) for mark in soil.marks),
    )


def _mark(mark: Mark) -> Mark:
    parts = zip(display(mark.colour), (0.91, 0.93, 0.97), strict=True)
    return replace(mark, colour=hexed(tuple(part + (white - part) * 0.62 for part, white in parts)))  # type: ignore[arg-type]


def whitened(colour: tuple[float, float, float]) -> tuple[float, float, float]:
    """Land far away, under snow; its colour is linear."""
    return (0.55 + colour[0] * 0.35, 0.58 + colour[1] * 0.32, 0.66 + colour[2] * 0.25)
