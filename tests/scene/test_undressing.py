"""What somebody has on, of whom a remix speaks: it is taken off, or it is given another colour."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct


def _remixed(first: str, prompt: str) -> Scene:
    scene = direct(first, seed=1, width_px=640, height_px=360, seconds=4)
    return direct(prompt, base=scene, seed=1, width_px=640, height_px=360, seconds=4)


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("a dog in a raincoat on the street", "take off the raincoat"),
        ("a woman in a red coat and a hat in a park", "without the hat"),
        ("a man in a hat plays guitar on a street", "take off his hat"),
        ("a woman with a handbag", "no handbag"),
        ("una mujer con un sombrero en la playa", "sin el sombrero"),
        ("un homme avec un chapeau", "enlève le chapeau"),
        ("un homme avec une écharpe verte", "sans écharpe"),
        ("ein Mann mit Hut liest auf einer Bank", "ohne Hut"),
        ("un uomo con occhiali da sole", "senza occhiali"),
        ("девушка в красном шарфе", "без шарфа"),
        ("一个戴帽子的男孩在公园里跑", "去掉帽子"),
        ("帽子をかぶった男が歩く", "帽子をなくして"),
    ],
)
def test_what_is_taken_off_is_no_longer_worn(first: str, prompt: str) -> None:
    scene = _remixed(first, prompt)
    assert scene.subjects and not scene.subjects[0].worn
    assert not scene.not_understood and not scene.not_shown


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("una mujer con abrigo rojo en la calle", "quítale el abrigo"),
        ("eine Frau im gelben Mantel", "zieh ihr den Mantel aus"),
        ("a woman in a red dress", "remove her dress"),
    ],
)
def test_clothes_that_are_a_colour_give_way_to_their_own(first: str, prompt: str) -> None:
    scene = _remixed(first, prompt)
    assert [one.colour for one in scene.subjects] == [None] and not scene.not_understood


def test_a_hat_that_sits_on_an_animal_goes() -> None:
    scene = _remixed("a cat wearing a hat on a sofa", "take the hat off")
    assert [one.kind for one in scene.subjects] == ["cat", "couch"]


def test_nobody_takes_off_what_nobody_wears() -> None:
    scene = _remixed("a man on a beach", "without the hat")
    assert "without" in scene.not_understood
    assert _remixed("a woman in a red dress", "remove her hat").subjects, "and nobody is sent away by it"


@pytest.mark.parametrize(
    ("first", "prompt", "worn"),
    [
        ("a woman with a red scarf in the snow", "make the scarf blue", "scarf #3d7fd6"),
        ("eine Frau mit rotem Schal", "mach den Schal grün", "scarf #4c9e3f"),
        ("一个戴红围巾的女人", "把围巾换成蓝色", "scarf #3d7fd6"),
        ("一个戴帽子的男孩在公园里跑", "把帽子改成绿色", "hat #4c9e3f"),
        ("a dog in a raincoat on the street", "make the raincoat blue", "raincoat #3d7fd6"),
    ],
)
def test_what_is_worn_is_dyed_and_nobody_else(first: str, prompt: str, worn: str) -> None:
    scene = _remixed(first, prompt)
    assert [(one.worn, one.colour) for one in scene.subjects] == [(worn, None)]
    assert not scene.not_understood


@pytest.mark.parametrize(
    ("first", "prompt", "action"),
    [
        ("a woman in a red coat and a hat in a park", "she takes off her hat and smiles", "laugh"),
        ("a woman in a raincoat on the street", "she takes off the raincoat and dances", "dance"),
        ("a woman in a park", "she takes her boots off and jumps", "jump"),
    ],
)
def test_who_takes_something_off_does_what_else_is_said(first: str, prompt: str, action: str) -> None:
    (one,) = _remixed(first, prompt).subjects
    assert (one.action, one.worn) == (action, "")


def test_who_pulls_off_boots_that_nobody_saw_keeps_the_coat() -> None:
    scene = _remixed("a woman in a red coat in a park", "she pulls off her boots")
    (one,) = scene.subjects
    assert one.colour is not None and not one.worn and "boots" in scene.not_understood
