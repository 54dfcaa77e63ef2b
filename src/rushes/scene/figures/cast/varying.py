"""One of the cast as another: the same but for what is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..species import Species


def varied(relative: Species, name: str, *, height: float, palette: Mapping[str, str] = {}, **parts: Any) -> Species:
    """`parts` are fields of the relative's shape; colours that `palette` does not name stay."""
    return replace(
        relative,
        name=name,
        height=height,
        palette={**relative.palette, **palette},
        shape=replace(relative.shape, **parts),
    )
