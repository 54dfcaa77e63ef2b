"""Warming up: run every kernel once on something tiny, so that the first clip does not pay for compilation."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import numpy as np

from . import meaning, styles
from .director import direct
from .film import Film
from .folders import LIBRARY, cache_base

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


def warm_up(progress: Callable[[str], None] | None = None, *, thoroughly: bool = False) -> None:
    """Render tiny clips until every kernel is on disk; about a minute of CPU the first time.

    Where an earlier process of this version has done so, only what every clip needs is loaded, and the rest when it is
    wanted; `thoroughly` loads all of it.
    """
    tell = progress or (lambda words: None)
    done = cache_base() / f"rushes-warm-{_digest()}"
    is_done = done.exists()
    tell("figures")
    from . import figures

    figures.warm_up()
    prompts = PROMPTS[:1] if is_done and not thoroughly else PROMPTS
    for prompt in prompts:
        tell(prompt)
        _drain(Film(direct(prompt, seed=1, **SIZE), (), ()))  # type: ignore[arg-type]
    if prompts is PROMPTS:
        _warm_the_rest(tell)
        try:
            done.parent.mkdir(parents=True, exist_ok=True)
            done.touch()
        except OSError:
            pass  # a folder that cannot be written costs the next process time, and nothing else
    tell("done")


def _warm_the_rest(tell: Callable[[str], None]) -> None:
    picture = _picture()
    tell("meaning")
    meaning.warm_up()
    tell("styles")
    styles.warm_up(SIZE["width_px"], SIZE["height_px"])  # type: ignore[arg-type]
    tell("pictures")
    prompt = "a snowy night, falling leaves, waves"
    _drain(Film(direct(prompt, seed=1, images=2, **{**SIZE, "seconds": 3.0, "fps": 2}), (picture, picture), ()))  # type: ignore[arg-type]
    tell("characters")
    _drain(Film(direct("a meadow", seed=1, characters=1, **SIZE), (), ([picture, picture],)))  # type: ignore[arg-type]


def _digest() -> str:
    """Names the text of the whole library: another version warms up anew."""
    found = hashlib.sha256()
    for path in sorted(LIBRARY.rglob("*.py")):
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


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
