"""Things that are shown by themselves, and where somebody or something else is named are not: a pillow, a tank, a towel."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.model import Scene


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=5, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a tank", "tank"), ("a forklift", "forklift"), ("a red snowmobile", "snowmobile"), ("a golf cart", "golfcart"),
        ("a jet ski races over the waves", "jetski"), ("a wheelchair", "wheelchair"), ("a unicycle", "unicycle"),
        ("a cable car in the mountains", "cablecar"), ("a bookshelf", "bookshelf"), ("a dresser", "dresser"),
        ("a rocking chair", "rockingchair"), ("a pillow", "pillow"), ("a folded blanket", "blanket"), ("a towel", "towel"),
        ("a tablet", "tablet"), ("a computer monitor", "monitor"), ("a bluetooth speaker", "loudspeaker"), ("a solar panel", "solarpanel"),
        ("a satellite dish", "satellitedish"), ("a thermometer", "thermometer"), ("a coffee machine", "coffeemachine"), ("咖啡机", "coffeemachine"),
        ("toilet paper", "toiletpaper"), ("a crib", "crib"), ("a fan", "fan"), ("a coat rack", "coatrack"),
        ("一辆坦克", "tank"), ("一台电风扇", "fan"), ("un fauteuil roulant", "wheelchair"), ("ein Kissen", "pillow"), ("毛布", "blanket"),
    ],
)  # fmt: skip
def test_what_a_prompt_is_about_is_shown(prompt: str, figure: str) -> None:
    scene = _scene(prompt)
    assert [one.figure for one in scene.subjects] == [figure]
    assert not scene.not_shown and not set(scene.not_understood) - {"a", "un", "ein", "一辆", "一台"}


@pytest.mark.parametrize(
    ("prompt", "kind", "word"),
    [
        ("a girl sleeps on a pillow", "woman", "pillow"), ("a dog wrapped in a blanket", "dog", "blanket"),
        ("a woman dries her hair with a towel", "woman", "towel"), ("a fish swims in a tank", "fish", ""),
        ("two cats and a pillow", "cat", "pillow"),
    ],
)  # fmt: skip
def test_beside_somebody_it_is_no_subject_and_is_told(prompt: str, kind: str, word: str) -> None:
    scene = _scene(prompt)
    assert [one.kind for one in scene.subjects] == [kind]
    assert not word or any(word in told for told in scene.not_understood)


@pytest.mark.parametrize(
    "prompt",
    [
        "a man in a wheelchair",
        "an old woman in a wheelchair rolls through the park",
        "一个男人坐在轮椅上",
        "eine Frau im Rollstuhl",
    ],
)
def test_who_is_in_a_wheelchair_sits_in_it(prompt: str) -> None:
    (somebody,) = _scene(prompt).subjects
    assert somebody.action == "wheelchair" and somebody.kind != "wheelchair"


def test_whose_coat_stands_is_no_coat_rack() -> None:
    (girl,) = _scene("a girl in a yellow coat stands still").subjects
    assert girl.colour is not None


def test_fans_who_cheer_are_no_machines() -> None:
    assert all(one.kind != "fan" for one in _scene("the fans cheer in the stadium").subjects)


def test_a_cabin_hangs_over_the_ground() -> None:
    from rushes.scene.staging.build import company

    (cabin,) = company(_scene("a cable car"))
    assert cabin.box[2] > 0.2
