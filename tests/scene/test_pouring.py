"""What is poured is a stream of its own colour that falls on what is named, or into a cup."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.model import Scene
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=4, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "under"),
    [
        ("honey pouring onto a stack of pancakes", "pancakes"), ("maple syrup drips over waffles", "pancakes"), ("chocolate dripping on strawberries", "strawberry"),
        ("coffee pouring into a mug", "cup"), ("water being poured into a glass", "cup"), ("latte art being poured, top view", "cup"),
        ("milk being poured into a bowl", "bowl"), ("ink dropping into a glass of water", "glass"), ("蜂蜜倒在煎饼上", "pancakes"),
    ],
)  # fmt: skip
def test_what_is_poured_falls_on_what_is_named(prompt: str, under: str) -> None:
    scene = _scene(prompt)
    stream = next(one for one in scene.subjects if one.kind == "liquid")
    assert (stream.action, stream.relation, scene.subjects[stream.relation_to].kind) == ("pour", "on", under)
    assert not scene.not_understood and not scene.not_shown


def test_it_has_the_colour_of_what_it_is() -> None:
    milk, coffee = (_scene(f"{what} being poured into a cup").subjects[0].colour for what in ("milk", "coffee"))
    assert milk is not None and coffee is not None
    assert min(milk) > 0.8 and max(coffee) < 0.4


def test_its_stream_ends_on_the_middle_of_what_it_falls_on() -> None:
    people = {actor.name: actor for actor in company(_scene("honey pouring onto a stack of pancakes"))}
    stream, cakes = people["liquid"], people["pancakes"]
    assert stream.x == pytest.approx(cakes.x, abs=0.02)
    foot = stream.y + stream.box[2] * stream.height
    assert foot == pytest.approx(cakes.y + cakes.crest * cakes.height, abs=0.25 * cakes.height)


def test_who_is_there_to_pour_does() -> None:
    assert all(one.kind != "liquid" for one in _scene("a waiter pours wine").subjects)
