"""Warming up: run every kernel once on something tiny, so that the first clip does not pay for compilation."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import meaning, styles
from .director import direct
from .film import Film

# Between them these prompts reach every kernel: land, road, boards, dust, water, each weather, night, planets, fog, sights.
PROMPTS = (
    "a meadow at night, orbit shot",
    "a rainy city at sunset",
    "a storm on the beach",
    "a room, push in",
    "space",
    "underwater",
    "a desert in the fog",
    "mountains in the snow",
    "fireworks, northern lights and shooting stars over a lake",
    "a rainbow over a meadow, falling petals, wind",
)
SIZE = {"width_px": 64, "height_px": 36, "seconds": 0.2, "fps": 20}


def warm_up(progress: Callable[[str], None] | None = None) -> None:
    """Render a tiny clip of each kind and one of a picture."""
    tell = progress or (lambda words: None)
    picture = _picture()
    tell("meaning")
    meaning.warm_up()
    tell("figures")
    from . import figures

    figures.warm_up()
    for prompt in PROMPTS:
        tell(prompt)
        _drain(Film(direct(prompt, seed=1, **SIZE), (), ()))  # type: ignore[arg-type]
    tell("styles")
    styles.warm_up(SIZE["width_px"], SIZE["height_px"])  # type: ignore[arg-type]
    tell("pictures")
    for prompt in ("rain, falling leaves, waves", "a snowy night"):
        _drain(Film(direct(prompt, seed=1, images=2, **{**SIZE, "seconds": 3.0, "fps": 2}), (picture, picture), ()))  # type: ignore[arg-type]
    tell("characters")
    _drain(Film(direct("a meadow", seed=1, characters=1, **SIZE), (), ([picture, picture],)))  # type: ignore[arg-type]
    tell("done")


def _picture() -> np.ndarray:
    """Blue sky over water with glints, a red disc before both: something of all that is looked for in a picture."""
    y, x = np.mgrid[0:80, 0:140]
    picture = np.empty((80, 140, 3), np.uint8)
    picture[:42] = (120, 170, 235)
    crests = np.repeat(np.random.default_rng(1).normal(0, 14, (38, 18)), 8, axis=1)[:, :140, None]
    picture[42:] = np.clip(np.array([60, 108, 172]) + crests + 160 * (crests > 26), 0, 255).astype(np.uint8)
    picture[np.hypot(x - 70, y - 40) < 18] = (215, 60, 40)
    return picture


def _drain(film: Film) -> None:
    for _ in film.frames():
        pass
    for _ in film.sound():
        pass
