"""The rows of everything that stands indoors, gathered from the files that model it. A row names the fields of `Prop`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import (
    cabinets,
    cellar,
    clinic,
    culture,
    dining,
    home,
    kitchen,
    nursery,
    openings,
    palace,
    passages,
    school,
    shop,
    show,
    signs,
    sport,
    travel,
    work,
)
from .builder import Model
from .model import Prop

CAST = {
    "refrigerator": 0.26, "chair": 0.3, "couch": 0.6, "bed": 0.6, "tv": 0.3, "toilet": 0.3, "vase": 0.2, "bottle": 0.12,
    "plant": 0.2, "teddy": 0.3, "ball": 0.4, "car": 0.75, "bicycle": 0.6, "suitcase": 0.3, "cake": 0.3, "bench": 0.6,
    "laptop": 0.3, "book": 0.3,
}  # fmt: skip
"""Figures of the cast that also stand in rooms as furniture, and the radius of their foot."""


def _cast(figure: str, radius: float) -> dict[str, Any]:
    return {"model": Model, "figure": figure, "radius": radius}


INDOOR_ROWS: Mapping[str, Mapping[str, Any]] = {
    **cabinets.ROWS,
    **cellar.ROWS,
    **clinic.ROWS,
    **culture.ROWS,
    **dining.ROWS,
    **home.ROWS,
    **kitchen.ROWS,
    **nursery.ROWS,
    **openings.ROWS,
    **palace.ROWS,
    **passages.ROWS,
    **school.ROWS,
    **shop.ROWS,
    **show.ROWS,
    **signs.ROWS,
    **sport.ROWS,
    **travel.ROWS,
    **work.ROWS,
    **{f"cast {figure}": _cast(figure, radius) for figure, radius in CAST.items()},
}


def indoor_prop(row: Mapping[str, Any]) -> Prop:
    """The prop of a row; the model of one that moves is called with the phase of its cycle besides."""
    model = row["model"]
    if row.get("poses", 1) > 1:
        return Prop(**{**row, "model": lambda chance: model(chance, chance.phase)})
    return Prop(**row)
