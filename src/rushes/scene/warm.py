"""Warming up: run every kernel once on something tiny, so that the first clip does not pay for compilation.

Compiling takes a gigabyte that a process never gives back, and drawing takes a quarter of one. So what is not on disk yet is
compiled by a process of its own, ``python -m rushes.scene.warm``, which ends with whoever started it.
"""

from __future__ import annotations

import functools
import hashlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

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
    """Have every kernel on disk, and load what every clip needs; about a minute and a half of CPU the first time.

    Kernels are compiled by another process; where none can be started or it fails, here. `thoroughly` compiles or loads all
    of them here.
    """
    tell = progress or (lambda words: None)
    if not thoroughly and not _mark().exists():
        _compile_apart(tell)
    is_ready = _mark().exists()
    tell("figures")
    from . import figures

    figures.warm_up()
    prompts = PROMPTS[:1] if is_ready and not thoroughly else PROMPTS
    for prompt in prompts:
        tell(prompt)
        _drain(Film(direct(prompt, seed=1, **SIZE), (), ()))  # type: ignore[arg-type]
    if prompts is PROMPTS:
        _warm_the_rest(tell)
        with suppress(OSError):  # a folder that cannot be written costs the next process time, and nothing else
            _mark().parent.mkdir(parents=True, exist_ok=True)
            _mark().touch()
    tell("done")


def main() -> None:
    """Compile everything, tell each step in a line, and end at once when standard input does."""
    threading.Thread(target=_end_with_input, daemon=True).start()
    with suppress(KeyboardInterrupt):  # Ctrl-C reaches both, and one of them tells of it
        warm_up(lambda words: print(words, flush=True), thoroughly=True)


def _compile_apart(tell: Callable[[str], None]) -> None:
    """Run `main` in another process and pass on what it tells. Whether it did its work, its mark on disk says."""
    try:
        compiler = subprocess.Popen(
            [sys.executable, "-P", "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
    except OSError:
        return
    with compiler:
        assert compiler.stdout is not None
        for line in compiler.stdout:
            tell(line.strip())


def _end_with_input() -> None:
    """Whoever started this process holds the other end, and lets go of it however it ends."""
    sys.stdin.buffer.read()
    os._exit(1)


def _mark() -> Path:
    """The file that says that an earlier process of this version did all this."""
    return cache_base() / f"rushes-warm-{_digest()}"


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


@functools.cache
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


if __name__ == "__main__":
    main()
