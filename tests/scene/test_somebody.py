"""A prompt that begins with what is done, and names nobody: a person does it."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.model import Scene


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=5, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "action", "place"),
    [
        ("running through a field of flowers", "run", "flower field"), ("walking on the beach at sunset", "walk", "beach"),
        ("reading by the fireplace", "read", "room"), ("eating noodles at a night market", "eat", "market"),
        ("fishing at dawn", "fish", "lake"), ("driving through the city at night", "drive", "street"),
        ("riding a bike along the river", "ride", "river"), ("在海边散步", "walk", "beach"), ("bailando bajo la lluvia", "dance", "village"),
        ("Tanzen im Regen", "dance", "village"), ("雨の中で踊る", "dance", "village"),
    ],
)  # fmt: skip
def test_somebody_does_what_a_prompt_begins_with(prompt: str, action: str, place: str) -> None:
    scene = _scene(prompt)
    assert (scene.subjects[0].kind, scene.subjects[0].action, scene.place) == ("human", action, place)
    assert not scene.not_understood


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("swimming with dolphins", ["human", "dolphin"]), ("playing with a puppy in the park", ["human", "dog"]),
        ("running fox in snow", ["fox"]), ("sleeping cat", ["cat"]), ("fishing boat at dawn", ["boat"]),
        ("running water in a forest", []), ("sleeping volcano", []), ("dancing lights in the sky", []), ("falling leaves", []),
        ("waves dancing in the wind", []), ("children playing in the park", ["child"]),
    ],
)  # fmt: skip
def test_a_word_for_what_follows_brings_nobody(prompt: str, kinds: list[str]) -> None:
    assert [one.kind for one in _scene(prompt).subjects] == kinds


@pytest.mark.parametrize(
    "prompt", ["flying over mountains", "soaring above the clouds", "gliding slowly through a canyon"]
)
def test_a_flight_of_nobody_is_the_cameras(prompt: str) -> None:
    scene = _scene(prompt)
    assert not scene.subjects and scene.camera.move == "drone" and not scene.not_understood
    assert [one.kind for one in _scene("an eagle flying over mountains").subjects] == ["eagle"]
