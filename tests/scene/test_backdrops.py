"""Things as they are advertised: before a backdrop of a colour, on a plinth, in the air, near enough to be seen."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, SceneError, direct, render
from rushes.scene.acting.actors import Actor
from rushes.scene.directing.backdrops import DARK, backdrop_of
from rushes.scene.model import COLOUR
from rushes.scene.staging.build import company

PINK, BLACK = "#f08fb4", "#26262c"


def _scene(prompt: str, **changes: object) -> Scene:
    asked = {"seed": 3, "width_px": 320, "height_px": 180, "seconds": 4.0, "fps": 10, **changes}
    return direct(prompt, **asked)  # type: ignore[arg-type]


def _actors(prompt: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in company(_scene(prompt))}


@pytest.mark.parametrize(
    ("prompt", "colour"),
    [
        ("White sneakers against a pink background", PINK),
        ("a shoe on a pink backdrop", PINK),
        ("A watch, dark background", DARK),
        ("a perfume bottle on a plain black background", BLACK),
        ("粉色背景前的运动鞋", PINK),
        ("黒い背景に浮かぶ腕時計", BLACK),
        ("검은 배경 위의 향수병", BLACK),
        ("Un perfume sobre fondo negro", BLACK),
        ("Un parfum sur fond noir", BLACK),
        ("Eine Uhr vor schwarzem Hintergrund", BLACK),
        ("Um relógio em fundo preto", BLACK),
        ("Белые кроссовки на розовом фоне", PINK),
        ("Una scarpa su sfondo nero", BLACK),
    ],
)
def test_a_coloured_background_is_what_a_studio_is_painted_in(prompt: str, colour: str) -> None:
    scene = _scene(prompt)
    assert (scene.place, scene.backdrop) == ("studio", colour)
    assert scene.not_understood == ()
    assert all(subject.colour is None or subject.colour[1] > 0.9 for subject in scene.subjects), (
        "its colour is nobody's"
    )


def test_a_pastel_is_lighter_and_a_dark_colour_darker():
    plain, pastel, dark = (
        backdrop_of(f"a cup on a {shade} background").colour for shade in ("green", "pastel green", "dark, green")
    )
    assert sum(bytes.fromhex(dark[1:])) < sum(bytes.fromhex(plain[1:])) < sum(bytes.fromhex(pastel[1:]))
    assert all(COLOUR.fullmatch(colour) for colour in (plain, pastel, dark))


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a couple in a forest, blurred green background", "forest"),
        ("a fox in the snow with a blue background", "mountains"),
    ],
)
def test_where_a_place_is_named_the_background_is_told_as_not_shown(prompt: str, place: str) -> None:
    scene = _scene(prompt)
    assert (scene.place if place == "forest" else "", scene.backdrop) in ((place, ""), ("", scene.backdrop))
    if scene.place != "studio":
        assert any("background" in word for word in scene.not_understood)


@pytest.mark.parametrize(
    "prompt", ["a cat with a castle in the background", "blue mountains in the background, a dog runs"]
)
def test_what_is_far_off_is_no_backdrop(prompt: str) -> None:
    assert _scene(prompt).backdrop == ""


def test_the_wall_has_that_colour():
    frame = next(render(_scene("a cup on a green background")).frames())
    assert frame.u.mean() < 126 and frame.v.mean() < 126  # neither blue nor red


def test_a_backdrop_is_a_colour_and_survives_being_kept():
    scene = _scene("a shoe on a pink background")
    assert Scene.from_dict(scene.to_dict()) == scene
    with pytest.raises(SceneError, match="backdrop"):
        scene.with_changes(backdrop="pink")


def test_another_background_is_what_a_remix_of_a_studio_changes():
    base = _scene("a watch on a black background")
    assert _scene("on a pink background", base=base).backdrop == PINK


def test_in_a_studio_a_thing_stands_on_a_plinth_and_food_on_a_table():
    assert "pedestal" in _actors("a watch, white background")
    assert "tabletop" in _actors("a burger, dark background")


@pytest.mark.parametrize("prompt", ["a watch floats on a black background", "Floating headphones, purple background"])
def test_what_floats_is_in_the_air_and_on_nothing(prompt: str) -> None:
    actors = _actors(prompt)
    assert not {"pedestal", "tabletop"} & actors.keys()
    (thing,) = [actor for actor in actors.values() if actor.who >= 0]
    assert thing.y > 0.5 and thing.bob > 0
    assert _scene(prompt).shots[0].framing == "medium"


@pytest.mark.parametrize(
    "prompt",
    ["A cup of coffee on a table next to a book", "sneakers on a pedestal", "a croissant and a cup on a table"],
)
def test_a_still_life_is_seen_from_near(prompt: str) -> None:
    scene = _scene(prompt)
    assert [shot.framing for shot in scene.shots] == ["medium"]
    assert not scene.camera.stated


def test_a_table_that_is_named_stands_under_what_is_on_it_out_of_doors_too():
    assert "tabletop" in _actors("a glass of lemonade on a table at the beach")


@pytest.mark.parametrize(
    ("prompt", "count"), [("white sneakers", 2), ("three shoes", 3), ("a shoe", 1), ("a pair of boots", 2)]
)
def test_shoes_come_by_twos(prompt: str, count: int) -> None:
    assert _scene(prompt).subjects[0].count == count


def test_petals_fall_about_what_is_for_sale():
    scene = _scene("A perfume bottle surrounded by floating rose petals")
    assert (scene.place, scene.sights) == ("studio", ("petals",))


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A burger with melting cheese", ["burger"]),
        ("a cake topped with fresh strawberries", ["cake"]),
        ("a burger and a strawberry", ["burger", "strawberry"]),
    ],
)
def test_what_is_on_a_dish_is_not_served_beside_it(prompt: str, kinds: list[str]) -> None:
    scene = _scene(prompt)
    assert [subject.kind for subject in scene.subjects] == kinds
    assert scene.subjects[0].action == ""


def test_light_that_needs_the_dark_has_it_behind() -> None:
    assert _scene("a perfume bottle on a pedestal, dramatic rim light, product shot").backdrop == DARK
    assert _scene("a perfume bottle on a pedestal, product shot").backdrop == ""
    assert _scene("a perfume bottle, rim light, pink background").backdrop not in ("", DARK)
