"""Lit poses of the figures of one clip, each drawn once, whichever thread wants it first.

Here lives how a pose becomes a layer and how threads share the work of it. Who shows which pose when is in `actors.py`,
what a figure looks like is the cast's business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..drawing.light import Light
from ..drawing.planes import Layer, half_layer, layer_from_rgba
from ..drawing.shadow import Outline, outline_of
from ..recent import Recent
from .melting import Movement, melted, movement

STANDING = ("sway", "park")  # what things do that stand still: snow has lain down on them
MOVEMENTS_BYTES_MAX = 8 * 2**20  # of a hundred pairs and more
POSES_BYTES_MAX = 128 * 2**20  # of all lit poses of a clip; beyond it the oldest are dropped and lit again


class Figures(Protocol):
    """What is asked of `rushes.scene.figures`."""

    CAST: Mapping[str, Any]

    def draw(self, species_name: str, **wishes: Any) -> Any: ...


@dataclass(frozen=True)
class Pose:
    """A drawn pose and the pixel that stands on the ground."""

    layer: Layer
    anchor_x: float
    anchor_y: float
    stride: float
    travel: float
    """See `rushes.scene.figures.Sprite`."""
    outline: Outline | None = None

    @property
    def held_bytes(self) -> int:
        return int(self.layer.y.size * 2.75) + (0 if self.outline is None else self.outline.cover.nbytes)


@dataclass
class Poses:
    """Every lit pose that a clip has needed lately, by figure, action, side and phase. Threads may share it."""

    cast: Figures
    light: Light
    snow: bool = False
    """Whether snow lies on what stands still."""
    tilt: float = 0.0
    """Radians by which they are seen more from above than as they are modelled."""
    kept: Recent[Pose] = field(default_factory=lambda: Recent(POSES_BYTES_MAX))
    movements: Recent[Movement] = field(default_factory=lambda: Recent(MOVEMENTS_BYTES_MAX))

    def get(
        self,
        name: str,
        action: str,
        step: int,
        steps: int,
        height_px: int,
        facing: int,
        colour: Any,
        pattern: str = "",
        seed: int = 0,
        turned: float = 0.0,
        halved: bool = False,
    ) -> Pose:
        """The pose at `step` of `steps` of the cycle; `turned`: see `figures.draw`; `halved`: the same one, half as large."""
        key = (name, action, step, steps, height_px, facing, colour, pattern, seed, turned, halved)
        return self.kept.get(key, lambda: self._drawn(key))

    def several(self, keys: Sequence[tuple[Any, ...]], upcoming: Sequence[tuple[Any, ...]]) -> list[Pose]:
        """The poses of these keys. While another thread draws one of them, this one draws what comes next: `upcoming`
        is what the frames after this one want, in order."""
        for key in keys:
            for later in (*keys, *upcoming):
                if not self.kept.is_made_now(key):
                    break
                if later not in self.kept and not self.kept.is_made_now(later):
                    self.get(*later)
        return [self.get(*key) for key in keys]

    def between(self, first: tuple[Any, ...], second: tuple[Any, ...], share: float) -> Layer:
        """What is seen at `share` of the way from one pose to another, by their keys."""
        a, b = self.get(*first).layer, self.get(*second).layer
        return melted(a, b, self.movements.get((first, second), lambda: movement(a, b)), share)

    def _drawn(self, key: tuple[Any, ...]) -> Pose:
        name, action, step, steps, height_px, facing, colour, pattern, seed, turned, halved = key
        if halved:
            whole = self.get(*key[:-1])
            layer = half_layer(whole.layer)
            return Pose(
                layer, whole.anchor_x / 2, whole.anchor_y / 2, whole.stride, whole.travel,
                whole.outline and whole.outline.halved(),
            )  # fmt: skip
        sprite = self.cast.draw(
            name, action=action, phase=step / steps, height_px=height_px, light=self.light, facing=facing,
            colour=colour, pattern=pattern, seed=seed, turned=turned,
            snowy=self.snow and action in STANDING, tilt=self.tilt,
        )  # fmt: skip
        layer = layer_from_rgba(sprite.rgba)
        return Pose(
            layer, sprite.anchor_x, sprite.anchor_y, sprite.stride, sprite.travel,
            outline_of(layer.cover, sprite.anchor_y, height_px),
        )  # fmt: skip
