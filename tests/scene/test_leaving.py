"""Who goes, what ends and what changes by words that speak of a scene that is there."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import Scene, direct
from rushes.scene.directing.director import extend

SIZE: dict[str, Any] = {"width_px": 640, "height_px": 360}


def scene_of(prompt: str, **more: Any) -> Scene:
    return direct(prompt, seed=1, seconds=4, **SIZE, **more)


def both(first: str, prompt: str) -> tuple[Scene, Scene]:
    """What a remix of a scene, and the last part of an extension of it, come to."""
    base = scene_of(first)
    return scene_of(prompt, base=base), extend(base, prompt, seconds=4).parts[-1]


def kinds(scene: Scene) -> list[str]:
    return [subject.kind for subject in scene.subjects]


@pytest.mark.parametrize(
    ("first", "prompt", "stay"),
    [
        ("a fox", "it leaves", []),
        ("a man", "he leaves", []),
        ("a fox and a deer", "it disappears", ["deer"]),
        ("一只猫", "它离开了", []),
    ],
)
def test_whom_a_pronoun_means_leaves(first, prompt, stay):
    for scene in both(first, prompt):
        assert kinds(scene) == stay


@pytest.mark.parametrize(("prompt", "size"), [("smaller", "small"), ("make it bigger", "big")])
def test_a_size_alone_is_meant_of_who_is_there(prompt, size):
    for scene in both("a fox", prompt):
        assert (kinds(scene), scene.subjects[0].size) == (["fox"], size)


def test_a_pattern_alone_is_meant_of_who_is_there():
    for scene in both("a car", "make it striped"):
        assert scene.subjects[0].pattern == "striped"


def test_an_extension_that_changes_nothing_says_what_it_did_not_understand():
    going_on = extend(scene_of("a fox"), "xyzzy", seconds=4)
    assert (kinds(going_on), going_on.not_understood) == (["fox"], ("xyzzy",))


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("a fox runs down a rainy street", "the rain stops"),
        ("a fox runs in the snow", "the snow stops"),
        ("a fox runs in the rain", "it stops raining"),
        ("a fox runs at night with fireworks", "the fireworks stop"),
        ("一只狐狸在雨中奔跑", "雨停了"),
    ],
)
def test_the_verb_that_ends_a_weather_is_said_of_nobody_else(first, prompt):
    for scene in both(first, prompt):
        assert (scene.weather, scene.sights) == ("clear", ())
        assert [(subject.kind, subject.action) for subject in scene.subjects] == [("fox", "run")]


def test_a_weather_that_does_not_stop_goes_on_and_so_does_everybody():
    for scene in both("a fox runs in the rain", "the rain never stops"):
        assert (scene.weather, scene.subjects[0].action) == ("rain", "run")


@pytest.mark.parametrize(
    "prompt", ["in the rain the fox stops", "the fox stops in the rain", "the fox stops and looks at the rain"]
)
def test_who_stops_in_a_weather_does_not_end_it(prompt):
    for scene in both("a fox runs in the rain", prompt):
        assert (scene.weather, scene.subjects[0].action) == ("rain", "stand")


@pytest.mark.parametrize(
    ("prompt", "stay"),
    [
        ("everyone but the bird leaves", ["bird"]),
        ("everybody leaves except for the cat and the dog", ["cat", "dog"]),
        ("remove all animals except the cat", ["cat"]),
        ("everyone but the wolf vanishes", []),
        ("everyone but it leaves", ["bird"]),
        ("除了猫，全部去掉", ["cat"]),
        ("tous sauf le chat s'en vont", ["cat"]),
        ("everyone but the bird sleeps", ["bird", "cat", "dog"]),
    ],
)
def test_everybody_leaves_but_those_who_are_excepted(prompt, stay):
    for scene in both("a bird, a cat and a dog", prompt):
        assert kinds(scene) == stay


@pytest.mark.parametrize(
    "prompt",
    [
        "it never leaves",
        "the dog doesn't leave",
        "the dog does not want to leave",
        "don't remove the dog",
        "the dog never disappears",
        "the dog runs without leaving",
        "狗不离开",
        "der Hund verschwindet nicht",
        "le chien ne disparaît pas",
        "犬が消えない",
    ],
)
def test_who_is_said_not_to_leave_stays(prompt):
    for scene in both("a dog and a cat", prompt):
        assert kinds(scene) == ["dog", "cat"]


def test_a_not_is_said_of_its_own_verb_alone():
    for scene in both("a dog and a cat", "the dog does not bark and the cat leaves"):
        assert kinds(scene) == ["dog"]


@pytest.mark.parametrize("prompt", ["add a dog without a collar", "add a dog and remove its collar"])
def test_what_somebody_is_without_is_not_somebody(prompt):
    for scene in both("a cat", prompt):
        assert kinds(scene) == ["cat", "dog"]


@pytest.mark.parametrize(
    "prompt", ["the cat is removed", "the cat is no more", "把猫去掉", "猫を消して", "고양이를 제거"]
)
def test_a_word_behind_still_means_who_is_named_before_it(prompt):
    for scene in both("a dog and a cat", prompt):
        assert kinds(scene) == ["dog"]


@pytest.mark.parametrize(
    ("first", "prompt", "understood"),
    [
        ("a red car", "the car turns blue", ("car", "turns", "blue")),
        ("a fox", "the fox disappears", ("fox", "disappears")),
        ("a fox", "it leaves", ("leaves",)),
        ("一只猫", "它离开了", ("它离开",)),
        ("two dogs", "one dog leaves", ("one", "dog", "leaves")),
        ("a dog and a cat", "everyone but the cat leaves", ("cat", "everyone", "leaves")),
        ("fireworks over a city", "the fireworks end", ("fireworks", "end")),
        ("a wolf under a full moon", "without the moon", ("the moon", "without")),
        ("a fox runs in the rain", "the rain stops", ("rain", "stops")),
        ("a cat", "add a dog", ("dog", "add")),
        ("a fox", "replace the fox with a wolf", ("fox", "wolf", "replace")),
    ],
)
def test_what_was_obeyed_is_told_as_understood(first, prompt, understood):
    for scene in both(first, prompt):
        assert (scene.understood, scene.not_understood) == (understood, ())


@pytest.mark.parametrize(
    ("first", "prompt", "left"),
    [
        ("a fox", "the rabbit leaves", ("leaves",)),
        ("a fox", "it never leaves", ("never", "leaves")),
        ("a cat", "add a dog without a collar", ("without", "collar")),
    ],
)
def test_what_was_not_obeyed_is_told_as_not_understood(first, prompt, left):
    for scene in both(first, prompt):
        assert scene.not_understood == left


def test_who_is_not_there_does_not_come_to_leave():
    for scene in both("a fox", "the rabbit leaves"):
        assert (kinds(scene), scene.not_shown) == (["fox"], ())


def test_what_ends_in_a_scene_of_its_own_was_never_there():
    scene = scene_of("a fox on a street, the rain stops")
    assert (scene.weather, scene.not_understood) == ("clear", ("rain", "stops"))


@pytest.mark.parametrize(
    ("first", "prompt", "understood"),
    [
        ("a fox in the rain", "no rain", ("rain",)),
        ("a fox in the snow", "no snow", ("snow",)),
        ("a fox at night with fireworks", "no fireworks", ("fireworks",)),
        ("un renard sous la pluie", "pas de pluie", ("pas", "pluie")),
    ],
)
def test_no_weather_and_no_sight_end_it(first, prompt, understood):
    for scene in both(first, prompt):
        assert (scene.weather, scene.sights, kinds(scene)) == ("clear", (), ["fox"])
        assert (scene.understood, scene.not_understood) == (understood, ())


@pytest.mark.parametrize(
    ("prompt", "stay"),
    [
        ("no cat", ["fox", "dog"]),
        ("no red cat", ["fox", "dog"]),
        ("no cats or dogs", ["fox"]),
        ("no cats, no dogs", ["fox"]),
        ("keine Katze", ["fox", "dog"]),
        ("没有猫", ["fox", "dog"]),
        ("no cat in front of the dog", ["fox", "dog"]),
        ("no fox, no cat and no dog", []),
        ("no fox, a wolf", ["cat", "dog", "wolf"]),
        ("no fox and a wolf", ["cat", "dog", "wolf"]),
        ("no doubt the cat sleeps", ["fox", "cat", "dog"]),
    ],
)
def test_no_somebody_removes_it(prompt, stay):
    for scene in both("a fox, a cat and a dog", prompt):
        assert kinds(scene) == stay
        assert all(subject.colour is None for subject in scene.subjects)


def test_no_somebody_is_told_as_understood_where_it_was_there():
    for scene in both("a fox and a cat", "no cat"):
        assert (scene.understood, scene.not_understood) == (("cat",), ())
    for scene in both("a fox", "no cat"):
        assert (scene.understood, scene.not_understood) == ((), ("cat",))


@pytest.mark.parametrize(
    ("prompt", "left"),
    [
        ("no people, empty street", ("empty", "people")),
        ("a street without people", ("without", "people")),
        ("a street without people in the rain", ("without", "people")),
        ("eine Straße ohne Menschen", ("ohne", "menschen")),
        ("no cars or people on the street", ("cars", "people")),
    ],
)
def test_whom_a_prompt_says_there_are_none_of_is_not_shown(prompt, left):
    scene = scene_of(prompt)
    assert (kinds(scene), scene.place) == ([], "street")
    assert set(scene.not_understood) == set(left)
    assert scene.weather == ("rain" if "rain" in prompt else "clear")


def test_without_means_whom_it_is_beside_alone():
    for scene in both("a fox in the rain", "add a dog without a collar in the rain"):
        assert (kinds(scene), scene.weather) == (["fox", "dog"], "rain")


def test_no_is_another_word_elsewhere():
    assert kinds(scene_of("um cachorro no carro")) == ["dog", "car"]


@pytest.mark.parametrize(
    ("first", "prompt", "count"),
    [
        ("one dog", "two more dogs", 3),
        ("one dog", "add two more big dogs", 3),
        ("two dogs", "one more dog", 3),
        ("two dogs", "four more dogs", 6),
        ("a dog", "another dog", 2),
    ],
)
def test_more_are_added_as_many_as_are_said(first, prompt, count):
    for scene in both(first, prompt):
        assert [(subject.kind, subject.count) for subject in scene.subjects] == [("dog", count)]
        assert scene.not_understood == ()


@pytest.mark.parametrize(
    ("prompt", "stay"),
    [
        ("they leave", []),
        ("everyone leaves", []),
        ("它们离开了", []),
        ("they leave the cat", ["cat"]),
        ("they never leave", ["bird", "cat", "dog"]),
        ("it leaves", ["cat", "dog"]),
    ],
)
def test_they_are_all_who_are_there(prompt, stay):
    for scene in both("a bird, a cat and a dog", prompt):
        assert kinds(scene) == stay


def test_who_is_removed_does_not_walk_off_with_who_is_unknown():
    base = scene_of("a dog and a cat")
    film = extend(base, "remove the dog, zork leaves", seconds=4)
    assert kinds(film.parts[-1]) == ["cat"]
    assert all(company.leaving_by == "" for company in film.parts[-1].earlier)
