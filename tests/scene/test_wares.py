"""Plain bodies, jewels, wares and pieces of games are seen as themselves; so is what becomes a butterfly."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.directing.subjects.coats import coat_of
from rushes.scene.figures import CAST
from rushes.scene.model import Scene
from rushes.scene.words.phrases import rows_of
from rushes.scene.words.wares import CREATURES, KINDS


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=4, width_px=320, height_px=180, seconds=4)


def test_each_has_a_figure_of_its_own() -> None:
    for head, _ in (*rows_of(KINDS), *rows_of(CREATURES)):
        assert head.partition("=")[2].split(",")[0].strip() in CAST


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a red cube on top of a blue sphere", ["cube", "sphere"]), ("a blue pyramid between two red spheres", ["pyramid", "sphere"]),
        ("ein roter Kegel neben einer blauen Kugel", ["cone", "sphere"]), ("gold ring with a diamond on velvet", ["ring", "draped cloth"]),
        ("a smartwatch on a pedestal", ["smartwatch", "pedestal"]), ("dominoes falling", ["dominoes"]),
        ("a worm on a leaf", ["worm", "leaf"]), ("an armadillo", ["armadillo"]), ("ein Wombat", ["wombat"]),
        ("a diamond", ["gem"]), ("un collar de perlas", ["necklace"]), ("dice", ["dice"]),
        ("a triceratops in the jungle", ["triceratops"]), ("стегозавр", ["stegosaurus"]), ("a caterpillar on a leaf", ["caterpillar", "leaf"]),
        ("eine Sanduhr", ["hourglass"]), ("an hourglass on a desk", ["hourglass", "desk"]), ("the planets orbiting the sun", ["solar system"]), ("two carved pumpkins", ["jack o lantern"]),
    ],
)  # fmt: skip
def test_they_are_found(prompt: str, kinds: list[str]) -> None:
    scene = _scene(prompt)
    assert [kind for kind in (one.kind for one in scene.subjects) if kind in kinds] == kinds and not scene.not_shown


def test_a_colour_in_a_name_is_that_of_the_thing() -> None:
    assert coat_of("blue pyramid").colour == "#3f7fe0" and coat_of("diamond necklace").colour != ""


def test_a_pumpkin_with_a_light_in_it_is_seen_at_night() -> None:
    assert _scene("jack-o-lanterns glowing on a porch").time == "night"


def test_what_turns_is_the_thing_and_not_the_camera() -> None:
    scene = _scene("white sneakers rotating on a pedestal")
    assert scene.subjects[0].action == "spin" and not scene.camera.stated
    assert _scene("a rotating perfume bottle").subjects[0].action == "spin"
    assert _scene("the camera orbits a perfume bottle").subjects[0].action == ""


def test_a_mirror_that_a_small_thing_is_on_lies_there() -> None:
    assert [one.kind for one in _scene("a chess piece on a mirror").subjects] == ["chess piece", "glass top"]
    assert "mirror" in [one.kind for one in _scene("a woman looks into a mirror").subjects]


def test_santa_has_reindeer_that_fly_if_his_sleigh_does() -> None:
    from rushes.scene.staging.build import company

    team = next(actor for actor in company(_scene("santa's sleigh flying over snowy rooftops")) if actor.who >= 0)
    assert team.name == "two deer pulling sleigh with santa" and not team.grounded and team.action == "run"


def test_what_floats_away_is_it_and_not_who_loses_it() -> None:
    scene = _scene("a little girl loses her balloon and it floats away")
    assert [(one.kind, one.action) for one in scene.subjects] == [("woman", ""), ("balloon", "rise")]


def test_a_name_that_nobody_knows_is_somebody() -> None:
    scene = _scene("will smith eating spaghetti")
    assert next((one.kind, one.action) for one in scene.subjects) == ("human", "eat")


def test_leaves_fall_out_of_doors() -> None:
    assert _scene("a woman playing the cello in autumn leaves").place == "park"
    assert _scene("a woman playing the cello").place == "music studio"


def test_a_watch_on_a_wrist_is_on_nobodys_head() -> None:
    scene = _scene("smartwatch on a wrist of a runner")
    assert [one.relation for one in scene.subjects] == ["", ""] and "wrist" in scene.not_understood


def test_a_tortoise_is_on_land() -> None:
    scene = _scene("the tortoise and the hare race")
    assert scene.place == "meadow" and scene.subjects[0].figure == "turtle" and not scene.stand_ins


@pytest.mark.parametrize(
    ("prompt", "figure", "place"),
    [
        ("a meerkat", "meerkat", "desert"), ("ein Biber", "beaver", "river"), ("un ornithorynque", "platypus", "river"), ("a bison", "bison", "meadow"),
        ("una gacela", "gazelle", "savannah"), ("鸵鸟", "ostrich", "savannah"), ("ペリカン", "pelican", "beach"), ("a capybara", "capybara", "river"),
    ],
)  # fmt: skip
def test_who_was_played_by_another_has_a_figure_of_its_own_and_its_home(prompt: str, figure: str, place: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    assert [one.figure for one in scene.subjects] == [figure] and scene.place == place and not scene.stand_ins
