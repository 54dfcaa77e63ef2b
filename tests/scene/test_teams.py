"""Who works or goes with what: riders on two wheels, drivers in their machines, ploughs behind oxen, jockeys in a race."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.directing.parts.performing import Part, perform
from rushes.scene.figures import CAST
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


def _parts(prompt: str) -> list[Part]:
    return list(perform(_scene(prompt).subjects, CAST)[0].values())


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a motorcycle rides through a neon city", "ride_motorcycle"), ("a motorcycle races down the highway", "ride_motorcycle"),
        ("a scooter drives through Rome", "ride_motorcycle"), ("three bicycles race down a mountain road", "ride_bicycle"),
        ("一辆摩托车在公路上飞驰", "ride_motorcycle"), ("una moto recorre la carretera", "ride_motorcycle"), ("ein Motorrad rast über die Autobahn", "ride_motorcycle"),
    ],
)  # fmt: skip
def test_two_wheels_that_go_have_a_rider(prompt: str, action: str) -> None:
    (part,) = _parts(prompt)
    assert part.action == action and action in CAST[part.name].actions
    riders = [actor for actor in company(_scene(prompt)) if actor.who == 0]
    assert len(riders) == _scene(prompt).subjects[0].count and all(rider.speed for rider in riders)


@pytest.mark.parametrize("prompt", ["a parked motorcycle", "a bicycle leans on a wall", "a red scooter"])
def test_two_wheels_that_stand_have_none(prompt: str) -> None:
    assert next(part.name for part in _parts(prompt)) in ("motorcycle", "bicycle")


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("农民开着拖拉机", "farmer riding tractor"), ("a man drives a tractor", "man riding tractor"), ("a woman drives a truck through the desert", "woman riding truck"),
        ("一个男人开着卡车", "man riding truck"), ("un hombre conduce un camión", "man riding truck"), ("eine Frau fährt einen Lastwagen", "woman riding truck"),
    ],
)  # fmt: skip
def test_who_drives_is_seen_in_what_is_driven(prompt: str, name: str) -> None:
    """Drivers stood beside it, or had a car in its place."""
    assert _parts(prompt) == [Part(name, "drive", colour_of=1)]


def test_a_door_that_is_open_drives_nothing() -> None:
    assert "drive" not in [subject.action for subject in _scene("门开着，一只猫坐在门口").subjects]


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("oxen ploughing a field", "two bull pulling plough with farmer"), ("a farmer ploughs a field with an ox", "bull pulling plough with farmer"),
        ("a horse pulls a plough", "horse pulling plough with farmer"), ("老农用牛犁地", "cow pulling plough with farmer"), ("dos bueyes aran el campo", "two bull pulling plough with farmer"),
        ("a horse pulls a cart", "horse pulling cart"),
    ],
)  # fmt: skip
def test_a_team_goes_before_what_it_pulls(prompt: str, name: str) -> None:
    (part,) = _parts(prompt)
    assert (part.name, part.action) == (name, "walk")
    assert all(actor.speed for actor in company(_scene(prompt)) if actor.who >= 0)


def test_a_tractor_that_ploughs_needs_no_ox() -> None:
    assert [subject.kind for subject in _scene("a red tractor ploughing a field").subjects] == ["tractor"]
    assert [part.name for part in _parts("a farmer ploughs the field with a tractor")] == ["farmer riding tractor"]


@pytest.mark.parametrize(
    "prompt",
    [
        "horses race on a racetrack",
        "three racehorses racing",
        "赛马场上三匹马在赛跑",
        "ein Pferderennen, drei Pferde rennen",
    ],
)
def test_horses_race_with_jockeys_and_run_without(prompt: str) -> None:
    (part,) = _parts(prompt)
    assert part.name.endswith(" riding horse") and part.action == "run"
    assert [part.name for part in _parts("wild horses run across the plain")] == ["horse"]


def test_both_drive_who_race_each_other() -> None:
    assert [subject.action for subject in _scene("a ferrari races a lamborghini").subjects] == ["drive", "drive"]
    assert len(_parts("a man shoots a basketball through a hoop")) == 1


@pytest.mark.parametrize(
    ("prompt", "name", "action"),
    [
        ("a cowboy rides a horse across the desert", "cowboy riding horse", "walk"), ("a knight rides through a forest", "knight riding horse", "walk"),
        ("un rey monta un elefante", "king riding elephant", "walk"), ("a cowboy rides off into the sunset", "cowboy riding horse", "walk"),
        ("a jockey rides a horse", "man riding horse", "walk"), ("a girl sits on a horse", "girl riding horse", ""),
    ],
)  # fmt: skip
def test_who_rides_goes(prompt: str, name: str, action: str) -> None:
    """Mounts stood still under those who rode them."""
    assert [(part.name, part.action) for part in _parts(prompt)] == [(name, action)]


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a blacksmith forges a sword", "hammer_iron"), ("a blacksmith hammers iron", "hammer_iron"), ("铁匠在打铁", "hammer_iron"), ("ein Schmied schmiedet ein Schwert", "hammer_iron"),
        ("a carpenter hammers a nail", "hammer"), ("a woman ties her shoelaces", "tie_shoes"), ("男孩系鞋带", "tie_shoes"), ("un niño se ata los cordones", "tie_shoes"),
        ("a man hails a taxi", "raise_hand"), ("a skydiver falls", "fall"),
    ],
)  # fmt: skip
def test_trades_and_small_deeds_are_read(prompt: str, action: str) -> None:
    scene = _scene(prompt)
    assert scene.subjects[0].action == action and not scene.not_understood


def test_who_licks_somebody_stands_before_them() -> None:
    dog, boy = _scene("a puppy licks a boy's face").subjects
    assert (dog.action, dog.relation, dog.relation_to, boy.action) == ("lick_up", "meet", 1, "")


def test_a_gun_is_no_drawing() -> None:
    scene = _scene("a man draws a gun")
    assert scene.subjects[0].action == "" and "draws a gun" in scene.not_understood


def test_cars_that_race_each_other_are_two() -> None:
    assert [subject.kind for subject in _scene("a Porsche races against a BMW").subjects] == ["car", "car"]
