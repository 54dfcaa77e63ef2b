"""Who is between others stands in their middle, whether two are of a kind or each of its own."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.staging.build import company


def _row(prompt: str, seconds: float = 0.0) -> list[Actor]:
    scene = direct(prompt, seed=3, width_px=320, height_px=180, seconds=6)
    there = [actor for actor in company(scene) if actor.who >= 0]
    return sorted(there, key=lambda actor: actor.where(seconds)[0])


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a cat between two dogs", ["dog", "cat", "dog"]), ("a ball between two chairs", ["chair", "ball", "chair"]),
        ("a cat between a dog and a rabbit", ["dog", "cat", "rabbit"]), ("两只狗之间的猫", ["dog", "cat", "dog"]),
        ("un gato entre dos perros", ["dog", "cat", "dog"]), ("ein Ball zwischen zwei Stühlen", ["chair", "ball", "chair"]),
        ("кот между двумя собаками", ["dog", "cat", "dog"]), ("2匹の犬の間に猫が座っている", ["dog", "cat", "dog"]),
    ],
)  # fmt: skip
def test_the_one_that_is_named_stands_in_the_middle(prompt: str, names: list[str]) -> None:
    row = _row(prompt)
    assert [actor.name for actor in row] == names
    ends = [(actor.x + actor.box[0] * actor.height, actor.x + actor.box[1] * actor.height) for actor in row]
    assert ends[0][1] < ends[1][0] and ends[1][1] < ends[2][0]


@pytest.mark.parametrize("seconds", [0.0, 2.0, 3.7, 5.9])
def test_who_walks_between_two_who_stay_does_not_leave_them(seconds: float) -> None:
    assert [actor.name for actor in _row("a woman walks between two cars", seconds)] == ["car", "woman", "car"]


def test_what_a_cat_beside_somebody_paws_at_is_on_its_free_side() -> None:
    cat, girl, yarn = (
        next(actor for actor in _row("a cat next to a girl paws at yarn") if actor.name == name)
        for name in ("cat", "girl", "yarn")
    )
    assert cat.action == "pat" != girl.action
    assert (yarn.x < cat.x < girl.x) or (girl.x < cat.x < yarn.x)
    assert cat.facing * (yarn.x - cat.x) > 0


@pytest.mark.parametrize(
    ("prompt", "deeds"),
    [
        ("a cat next to a girl paws at yarn", ["pat", "", ""]), ("a cat next to a girl reading a book", ["", "read"]),
        ("a dog beside a boy who eats ice cream", ["", "eat_icecream"]), ("a dog behind a man barks", ["bark", ""]),
        ("a dog and a cat on a sofa sleep", ["sleep", "sleep", ""]),
    ],
)  # fmt: skip
def test_the_deed_is_of_whom_the_sentence_is_about(prompt: str, deeds: list[str]) -> None:
    scene = direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)
    assert [subject.action for subject in scene.subjects] == deeds
