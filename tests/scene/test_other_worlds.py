"""A place in a place: what is on another world is on its ground, and what is in front of a shop is in its street."""

from __future__ import annotations

import random

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.places import PLACES
from rushes.scene.staging.build import build_stage
from rushes.scene.staging.standing import all_stands


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "place", "setting"),
    [
        ("market on Mars", "mars", "market"), ("a café on the moon", "moon", "cafe"), ("a forest on another planet", "planet", "forest"),
        ("火星上的集市", "mars", "market"), ("火星の市場", "mars", "market"), ("화성의 시장", "mars", "market"), ("ein Markt auf dem Mars", "mars", "market"),
        ("un marché sur Mars", "mars", "market"), ("un mercado en Marte", "mars", "market"), ("рынок на Марсе", "mars", "market"),
        ("the moon over a city street", "street", "street"), ("a mountain lake on an alien planet", "planet", ""),
    ],
)  # fmt: skip
def test_the_world_is_the_stage_and_the_rest_its_setting(prompt: str, place: str, setting: str) -> None:
    scene = _scene(prompt)
    assert (scene.place, scene.setting) == (place, setting) and not scene.not_understood


def test_what_stands_in_the_open_stands_there_too() -> None:
    scene = _scene("market on Mars")
    props = {stand.prop for stand in all_stands(PLACES["mars"], scene, random.Random(1))}
    assert {"stall", "red_rock"} <= props and "shop" not in props
    plain = {stand.prop for stand in all_stands(PLACES["mars"], _scene("a rover on Mars"), random.Random(1))}
    assert "stall" not in plain


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a dog waits outside a bakery", "bakery shop"), ("Ein Mann steht vor dem Kino", "movie theater"), ("一个女孩站在书店门口", "library"),
        ("カフェの前で猫が眠る", "cafe"), ("비 오는 밤 편의점 앞에서 우산을 쓴 여자", "supermarket"), ("un chat devant un restaurant", "restaurant"),
    ],
)  # fmt: skip
def test_in_front_of_a_shop_is_in_its_street(prompt: str, setting: str) -> None:
    scene = _scene(prompt)
    assert (scene.place, scene.setting) == ("street", setting)


@pytest.mark.parametrize(
    ("prompt", "place", "setting"),
    [
        ("a woman in a tea room", "restaurant", "tea room"), ("a tea ceremony", "room", "tatami room"), ("茶道", "room", "tatami room"),
        ("a man in a waiting room", "hospital", "clinic"), ("a child in a toy store", "supermarket", "shop"), ("a man on a subway platform", "train_station_platform", "subway station"),
        ("an engineer in a control room", "laboratory", "control room"), ("一个男人在电梯里", "corridor", "elevator"), ("a girl at a planetarium", "movie theater", "planetarium"),
        ("un homme dans un hôtel", "ballroom", "hotel"), ("people at the hockey rink", "frozen lake", "ice hockey rink"),
    ],
)  # fmt: skip
def test_a_place_without_a_stage_is_told_with_the_nearest(prompt: str, place: str, setting: str) -> None:
    scene = _scene(prompt)
    assert (scene.place, scene.setting) == (place, setting)


@pytest.mark.parametrize(
    "prompt", ["a greenhouse on Mars", "火星上的温室", "un invernadero en Marte", "a greenhouse on the moon"]
)
def test_a_greenhouse_on_another_world_is_seen_from_outside(prompt: str) -> None:
    scene = _scene(prompt)
    props = {stand.prop for stand in all_stands(PLACES[scene.place], scene, random.Random(1))}
    assert scene.place in ("mars", "moon") and "glasshouse" in props
    plain = _scene("a rover on Mars")
    assert "glasshouse" not in {stand.prop for stand in all_stands(PLACES["mars"], plain, random.Random(1))}


@pytest.mark.parametrize(
    "prompt", ["a space station drifts past a ringed planet", "土星と宇宙船", "the earth from space"]
)
def test_a_world_that_is_named_is_not_in_the_sky_as_well(prompt: str) -> None:
    plain, named = (build_stage(_scene(one), figures()) for one in ("a space station in space", prompt))
    assert len(plain.planets) == 3 and len(named.planets) == 1
