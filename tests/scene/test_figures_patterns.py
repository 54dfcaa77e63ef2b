"""Patterns by word: they change the picture of anybody, keep to the main colour, and stay on the body when it moves."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.patterns import PATTERNS
from rushes.scene.figures.sprites import REST, pose_of
from scene.studio import LIGHT


def picture(name: str, pattern: str, phase: float = 0.3, **more: object) -> np.ndarray:
    action = CAST[name].actions[0]
    sprite = draw(name, action=action, phase=phase, height_px=72, light=LIGHT, pattern=pattern, **more)  # type: ignore[arg-type]
    return sprite.rgba.astype(int)


@pytest.mark.parametrize("name", ["cat", "elephant", "bird", "whale", "car", "vase", "human", "umbrella", "snake"])
@pytest.mark.parametrize("pattern", [pattern for pattern in PATTERNS if pattern != "plain"])
def test_a_pattern_changes_the_picture_and_not_the_outline(name: str, pattern: str) -> None:
    changes(picture(name, ""), picture(name, pattern))


@pytest.mark.parametrize("name", ["leopard", "tiger", "zebra", "cow"])
def test_plain_takes_away_the_pattern_of_a_species(name: str) -> None:
    changes(picture(name, ""), picture(name, "plain"))


def changes(plain: np.ndarray, patterned: np.ndarray) -> None:
    assert plain.shape == patterned.shape
    inside = plain[..., 3] > 250
    changed = (np.abs(plain - patterned)[..., :3].max(axis=2) > 40) & inside
    assert changed.sum() > 0.02 * inside.sum()
    # A pixel between two coils may be taken as smooth skin in one colour and looked at in another.
    assert (np.abs(plain - patterned)[..., 3] > 2).mean() < 0.001


def test_patterns_differ_from_each_other() -> None:
    shots = [picture("cat", pattern).tobytes() for pattern in PATTERNS]
    assert len(set(shots)) == len(PATTERNS)


def test_an_unknown_pattern_is_said_clearly() -> None:
    with pytest.raises(ValueError, match="unknown pattern"):
        picture("cat", "paisley")


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_species_takes_every_pattern(pattern: str) -> None:
    for name, species in CAST.items():
        worn = species.model(pose_of(species, REST, 0.0, 0), None, pattern)
        again = species.model(pose_of(species, species.actions[0], 0.3, 0), None, pattern)
        assert len(worn.paints) == len(again.paints), name


@pytest.mark.parametrize(
    ("prompt", "kind", "pattern"),
    [
        ("a cat with zebra stripes", "cat", "striped"), ("a polka-dotted elephant", "elephant", "spotted"),
        ("一只条纹猫", "cat", "striped"), ("un perro a rayas", "dog", "striped"), ("un chat tacheté", "cat", "spotted"),
        ("ein karierter Hund", "dog", "checked"), ("水玉模様の猫", "cat", "spotted"), ("um gato listrado", "cat", "striped"),
        ("полосатый кот", "cat", "striped"), ("줄무늬 고양이", "cat", "striped"), ("un gatto a righe", "cat", "striped"),
    ],
)  # fmt: skip
def test_the_director_reads_patterns_in_ten_languages(prompt: str, kind: str, pattern: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=1.0)
    assert [(s.kind, s.pattern) for s in scene.subjects] == [(kind, pattern)]
    assert not scene.not_understood
