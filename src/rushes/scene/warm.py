"""Warming up: run every kernel once on something tiny, so that the first clip does not pay for compilation.

Compiling takes a gigabyte that a process never gives back, and drawing takes a quarter of one. So what is not on disk yet is
compiled by processes of their own, ``python -m rushes.scene.warm PART``, which end with whoever started them.
"""

from __future__ import annotations

import fcntl
import functools
import hashlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import numpy as np

from . import styles
from .directing.director import direct
from .film import Film
from .folders import LIBRARY, cache_base
from .words import meaning

# Between them these prompts reach every kernel: land, road, boards, dust, water, each weather, night, planets, fog, sights.
PROMPTS = (
    "a meadow at night, orbit shot",
    "a rainy city at sunset",
    "a storm on the beach",
    "a room, push in",
    "a room, rain on the window",
    "space",
    "underwater",
    "a desert in the fog",
    "mountains in the snow",
    "fireworks, northern lights and shooting stars over a lake",
    "a rainbow over a meadow, falling petals, soap bubbles, wind",
    "a boat on the open ocean under a full moon",
    "a lighthouse at night",
    "a waterfall",
    "a whale jumps out of the ocean",
)
SIZE = {"width_px": 64, "height_px": 36, "seconds": 0.2, "fps": 20}
LARGE = {**SIZE, "width_px": 256, "height_px": 144}
"""Large enough that one thing hides another; a near shot is soft behind its subject."""
NEAR = "a close-up of a dog in a park"
PICTURED = {"width_px": 128, "height_px": 72, "seconds": 3.0, "fps": 2}


def warm_up(progress: Callable[[str], None] | None = None, *, thoroughly: bool = False) -> None:
    """Have every kernel on disk, and load what every clip needs; about a hundred CPU s the first time.

    Kernels are compiled by other processes; where none can be started or one fails, here. `thoroughly` compiles or loads all
    of them here.
    """
    tell = progress or (lambda words: None)
    if thoroughly or not (_mark().exists() or _compiled_apart(tell)):
        for part in PARTS.values():
            part(tell)
        _leave_mark()
    else:
        _figures(tell)
        _place(PROMPTS[0], tell)
    tell("done")


def main(part: str) -> None:
    """Compile a part, tell each step in a line, and end at once when standard input does."""
    threading.Thread(target=_end_with_input, daemon=True).start()
    with suppress(KeyboardInterrupt):  # Ctrl-C reaches all, and one of them tells of it
        PARTS[part](lambda words: print(words, flush=True))


def _compiled_apart(tell: Callable[[str], None]) -> bool:
    """Run `main` for all parts at once and pass on what they tell; whether all is on disk now."""
    try:
        with _alone(), ExitStack() as stack:
            if not _mark().exists():  # nobody has compiled while this process waited
                told, telling = os.pipe()
                lines = stack.enter_context(open(told, encoding="utf-8"))
                with open(telling, "wb") as out:
                    command = [sys.executable, "-P", "-m", __name__]
                    compilers = [
                        stack.enter_context(subprocess.Popen([*command, part], stdin=subprocess.PIPE, stdout=out))
                        for part in PARTS
                    ]
                for line in lines:
                    tell(line.strip())
                if all(compiler.wait() == 0 for compiler in compilers):
                    _leave_mark()
    except OSError:
        return False
    return _mark().exists()


@contextmanager
def _alone() -> Iterator[None]:
    """Of several processes that begin together one compiles, and the others wait for it. However it ends, the lock opens."""
    cache_base().mkdir(parents=True, exist_ok=True)
    with open(f"{_mark()}.lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _end_with_input() -> None:
    """Whoever started this process holds the other end, and lets go of it however it ends."""
    while os.read(0, 1024):  # not through `sys.stdin`, whose lock this thread would hold when the interpreter ends
        pass
    os._exit(1)


def _mark() -> Path:
    """The file that says that an earlier process of this version did all this."""
    return cache_base() / f"rushes-warm-{_digest()}"


def _leave_mark() -> None:
    with suppress(OSError):  # a folder that cannot be written costs the next process time, and nothing else
        _mark().parent.mkdir(parents=True, exist_ok=True)
        _mark().touch()


def _figures_and_the_rest(tell: Callable[[str], None]) -> None:
    picture = _picture()
    pictures = (picture, _lifted())
    _figures(tell)
    tell("meaning")
    meaning.warm_up()
    tell("styles")
    styles.warm_up(SIZE["width_px"], SIZE["height_px"])  # type: ignore[arg-type]
    tell("pictures")
    for prompt in ("a snowy night, falling leaves, waves", "autumn, a rainbow"):
        _drain(Film(direct(prompt, seed=1, images=len(pictures), **PICTURED), pictures, ()))  # type: ignore[arg-type]
    tell("characters")
    _drain(Film(direct("a meadow", seed=1, characters=1, **SIZE), (), ([picture, picture],)))  # type: ignore[arg-type]


def _places(tell: Callable[[str], None]) -> None:
    for prompt in PROMPTS:
        _place(prompt, tell)
    _place(NEAR, tell, LARGE)


PARTS = {"figures": _figures_and_the_rest, "places": _places}
"""What is compiled side by side: about as long as each other, and little that both need."""


def _figures(tell: Callable[[str], None]) -> None:
    tell("figures")
    from . import figures
    from .drawing import enlarged

    figures.warm_up()
    enlarged.warm_up()


def _place(prompt: str, tell: Callable[[str], None], size: Mapping[str, float] = SIZE) -> None:
    tell(prompt)
    _drain(Film(direct(prompt, seed=1, **size), (), ()))  # type: ignore[arg-type]


@functools.cache
def _digest() -> str:
    """Names the text of the whole library: another version warms up anew."""
    found = hashlib.sha256()
    for path in sorted(LIBRARY.rglob("*.py")):
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def _picture() -> np.ndarray:
    """Blue sky over water with glints, a red disc before both: much of what is looked for in a picture."""
    y, x = np.mgrid[0:80, 0:140]
    picture = np.empty((80, 140, 3), np.uint8)
    picture[:42] = (120, 170, 235)
    crests = np.repeat(np.random.default_rng(1).normal(0, 14, (38, 18)), 8, axis=1)[:, :140, None]
    picture[42:] = np.clip(np.array([60, 108, 172]) + crests + 160 * (crests > 26), 0, 255).astype(np.uint8)
    picture[np.hypot(x - 70, y - 40) < 18] = (215, 60, 40)
    return picture


def _lifted() -> np.ndarray:
    """A disc before a plain wall, which is lifted off it."""
    y, x = np.mgrid[0:144, 0:256]
    picture = np.full((144, 256, 3), (150, 160, 170), np.uint8)
    picture[np.hypot(x - 128, y - 72) < 40] = (215, 60, 40)
    return picture


def _drain(film: Film) -> None:
    for _ in film.frames():
        pass
    for _ in film.sound():
        pass


if __name__ == "__main__":
    main(sys.argv[1])
