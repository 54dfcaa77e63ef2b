"""Storyboards that come as a list of shots, as freesora and KIE take them: written as the prompt that an engine reads."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from rushes.core.errors import InvalidValue
from rushes.dialects.base import Body

MODEL: Final = "sora-2-pro-storyboard"
"""The model that takes shots."""
SHOTS_MAX: Final = 12
"""What the scene engine reads as a storyboard."""
SHOT_SECONDS_MIN: Final = 0.1
"""Three frames: a shorter cut would not be seen."""


class Shot(Body, kw_only=True):
    """A cut of a storyboard."""

    scene: Annotated[str, Meta(description="What is to be seen.")] = msgspec.field(name="Scene")
    duration: Annotated[float, Meta(description="Seconds, more than 0; all are fitted to the length of the video.")]


def prompt_of(shots: Sequence[Shot], prompt: str, *, seconds: int, param: str) -> str:
    """The prompt, and the shots as the lines of a storyboard of ``seconds``, each on a line of its own, for more lines could be
    shots more; one shot is no storyboard. Raises InvalidValue.
    """
    if len(shots) > SHOTS_MAX:
        raise InvalidValue(f"A storyboard has at most {SHOTS_MAX} shots; these are {len(shots)}.", param=param)
    whole = sum(shot.duration for shot in shots if shot.duration > 0)
    for n, shot in enumerate(shots):
        if not shot.duration > 0:
            raise InvalidValue("A shot lasts more than 0 seconds.", param=f"{param}[{n}].duration")
        if not shot.duration / whole * seconds >= SHOT_SECONDS_MIN:
            raise InvalidValue(
                f"Beside the other shots this one would last less than {SHOT_SECONDS_MIN:g} of the {seconds} seconds.",
                param=f"{param}[{n}].duration",
            )
        if not shot.scene.strip():
            raise InvalidValue("A shot shows something.", param=f"{param}[{n}].Scene")
    if len(shots) == 1:
        return f"{prompt}\n{shots[0].scene}".strip()
    cuts = [
        f"Shot {n}:\nduration: {_plain(shot.duration)}sec\nScene: {' '.join(shot.scene.split())}"
        for n, shot in enumerate(shots, 1)
    ]
    return "\n\n".join([*([prompt.strip()] if prompt.strip() else []), *cuts])


def _plain(number: float) -> str:
    """Digits alone, six after the point: a storyboard's reader knows no exponents, and KIE's no longer ones."""
    return f"{Decimal(f'{number:.6f}').normalize():f}"
