"""Deeds that a prompt says nobody does, and styles that it says it is not in."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=160, height_px=90, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "does"),
    [
        ("A detective does not drink.", ""), ("A girl does not look at the camera, she walks on a beach", "walk"),
        ("A man sits on a bench, he never smiles", "sit"), ("A dog that is not barking lies on a rug", "lie_down"),
        ("Una mujer camina por la playa, no sonríe", "walk"), ("Eine Frau läuft am Strand, sie lächelt nicht", "run"),
        ("一个女人走在海边,她没有笑", "walk"), ("女性が海辺を歩く。笑わない。", "walk"), ("여자가 해변을 걷는다. 웃지 않는다", "walk"),
        ("Мужчина сидит на скамейке, он не улыбается", "sit"), ("Un homme marche, il ne sourit pas", "walk"), ("Un uomo cammina, non sorride", "walk"),
    ],
)  # fmt: skip
def test_what_is_denied_nobody_does(prompt: str, does: str) -> None:
    assert scene_of(prompt).subjects[0].action == does


@pytest.mark.parametrize(
    "prompt",
    ["No anime, not cartoonish. A girl reads a book.", "新海誠風ではなく、実写調。女の子が本を読む。", "Nicht im Anime-Stil: ein Mädchen liest ein Buch", "Sin estilo anime. Una niña lee un libro."],
)  # fmt: skip
def test_a_style_that_is_denied_is_none(prompt: str) -> None:
    assert "anime" not in scene_of(prompt).styles
