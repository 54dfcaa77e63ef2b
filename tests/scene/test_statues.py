"""A statue of somebody is that figure in stone on a plinth; nobody stands beside it."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.clay import layout as at
from rushes.scene.directing.parts.performing import perform
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.species import Pose
from scene.studio import LIGHT


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a statue of a horse", "statue of horse"),
        ("a marble statue of a lion in a park", "statue of lion"),
        ("a sculpture of an elephant", "statue of elephant"),
        ("bronze statue of a king", "statue of king"),
        ("eine Statue eines Pferdes", "statue of horse"),
        ("una estatua de un caballo", "statue of horse"),
        ("une statue d'un cheval", "statue of horse"),
        ("una statua di un leone", "statue of lion"),
        ("статуя лошади", "statue of horse"),
        ("a lion statue", "statue of lion"),
        ("a marble horse statue", "statue of horse"),
        ("a golden statue of a cat", "statue of cat of gold"),
        ("an ice sculpture of a swan", "statue of swan of ice"),
        ("a horse made of glass", "statue of horse of glass"),
        ("a wooden toy horse", "statue of horse of wood"),
        ("a chocolate statue of a rabbit", "statue of rabbit of chocolate"),
        ("广场上的狮子雕像", "statue of lion"),
        ("玻璃做的马", "statue of horse of glass"),
        ("ガラスの馬の像", "statue of horse of glass"),
        ("사자 동상", "statue of lion"),
        ("eine Katze aus Holz", "statue of cat of wood"),
        ("un cheval en verre", "statue of horse of glass"),
        ("un gato de cristal", "statue of cat of glass"),
        ("ледяная скульптура лебедя", "statue of swan of ice"),
        ("un cheval de bois", "statue of horse of wood"),
        ("나무로 만든 말", "statue of horse of wood"),
        ("用纸做的狮子", "statue of lion of paper"),
    ],
)
def test_it_is_of_whom_it_says(prompt: str, figure: str) -> None:
    scene = _scene(prompt)
    assert [one.figure for one in scene.subjects] == [figure] and figure in CAST
    assert not scene.stand_ins and not scene.not_shown and not scene.not_understood


@pytest.mark.parametrize(
    "prompt",
    [
        "a lion statue in the snow",
        "a statue of a lion or a tiger in a park",
        "a statue of a lion in an ice cave",
        "사자 동상은 공원에 있다",
        "공원에는 지금 사자 동상이 있다",
        "木の前のライオンの像",
        "公园里大树下的一座狮子雕像在雪中",
    ],
)
def test_it_is_not_of_what_is_around_it(prompt: str) -> None:
    assert "statue of lion" in [one.figure for one in _scene(prompt).subjects]


@pytest.mark.parametrize(("prompt", "place"), [("a glass horse on a table", "kitchen"), ("a glass horse", "courtyard")])
def test_it_stands_in_a_square_unless_on_a_table(prompt: str, place: str) -> None:
    assert _scene(prompt).place == place


def test_it_stands_in_a_square_unless_a_place_is_named() -> None:
    assert _scene("a statue of a lion").place == "courtyard"
    assert _scene("a statue").place == "courtyard"
    assert _scene("a statue of a lion in a park").place == "park"


def test_it_has_the_colour_of_what_it_is_made_of_and_of_what_is_asked() -> None:
    marble, bronze, green = (
        _scene(f"a {of} statue of a horse").subjects[0].colour for of in ("marble", "bronze", "green")
    )
    assert marble is not None and min(marble) > 0.85
    assert bronze is not None and bronze[0] > 1.5 * bronze[2]
    assert green is not None and green[1] > max(green[0], green[2])


def test_somebody_may_be_beside_it() -> None:
    scene = _scene("a cat sits next to a statue of a dog")
    assert [one.figure for one in scene.subjects] == ["cat", "statue of dog"]
    assert scene.subjects[0].relation == "beside"


def test_a_statue_of_nobody_is_one_and_that_of_liberty_is_a_place() -> None:
    assert [one.kind for one in _scene("a statue").subjects] == ["statue"]
    assert _scene("the statue of liberty").place == "liberty_island"
    assert "statue of nobody" not in CAST


def test_it_is_of_one_colour_without_the_paint_of_its_figure() -> None:
    alive, stone = (
        draw(name, action=CAST[name].actions[0], phase=0.1, height_px=96, light=LIGHT).rgba
        for name in ("tiger", "statue of tiger")
    )

    def colourful(picture: np.ndarray) -> float:
        solid = picture[picture[..., 3] > 250][:, :3].astype(int)
        return float(np.mean(solid.max(axis=1) - solid.min(axis=1)))

    assert colourful(stone) < 0.4 * colourful(alive)


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a statue of a man riding a horse", "statue of man riding horse"),
        ("a bronze statue of a king on a horse", "statue of king riding horse"),
        ("a golden statue of a knight riding a dragon", "statue of knight riding dragon of gold"),
    ],
)
def test_of_a_rider_the_mount_is_of_the_same_stone(prompt: str, figure: str) -> None:
    parts, merged = perform(_scene(prompt).subjects, CAST)
    assert parts[0].name == figure and merged == {1}
    clay = CAST[figure].model(Pose(action="sway", phase=0.0))
    plinth = 2
    assert len({tuple(row) for row in clay.materials[plinth:]}) == 1, "all of it is of one material"


def test_who_moves_is_alive_and_its_material_is_told() -> None:
    scene = _scene("a horse made of glass runs across a field")
    assert [one.figure for one in scene.subjects] == ["horse"] and "glass" in scene.not_understood


@pytest.mark.parametrize("prompt", ["a silver fox", "a golden retriever", "a snow leopard", "a golden eagle flies"])
def test_a_coat_is_no_material(prompt: str) -> None:
    assert not any(one.figure.startswith("statue") for one in _scene(prompt).subjects)


def test_gold_shines_otherwise_than_stone() -> None:
    gold, stone = (
        CAST[name].model(Pose(action="sway", phase=0.0)).materials[-1]
        for name in ("statue of cat of gold", "statue of cat")
    )
    assert gold[at.SPECULAR] > 3.0 * stone[at.SPECULAR]


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("eine Löwenstatue vor einem Tor", "statue of lion"),
        ("eine Hundestatue im Park", "statue of dog"),
        ("ein Steinlöwe", "statue of lion"),
        ("ein Holzpferd auf dem Tisch", "statue of horse of wood"),
        ("ein Bronzepferd auf dem Platz", "statue of horse"),
        ("ein Eisbär auf dem Eis", "polarbear"),
        ("ein Steinadler am Himmel", "eagle"),
    ],
)
def test_a_german_word_is_whole_the_statue(prompt: str, figure: str) -> None:
    assert _scene(prompt).subjects[0].figure == figure


@pytest.mark.parametrize(
    "prompt",
    [
        "a stone lion guards a gate",
        "two stone lions guard the entrance of a temple",
        "un león de piedra custodia la puerta",
    ],
)
def test_a_statue_guards_by_standing_there(prompt: str) -> None:
    scene = _scene(prompt)
    assert scene.subjects[0].figure == "statue of lion" and not scene.subjects[0].action
    assert not scene.not_shown
