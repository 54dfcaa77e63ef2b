"""What strangers ask for first: animals with something in their mouth, dragons over castles, drinks in their glasses, coloured toys,
the clouds of a storm, waves on rocks. Read as it is meant, and seen so."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import figures
from rushes.scene.figures import CAST
from rushes.scene.figures.species import Palette
from rushes.scene.model import Scene
from rushes.scene.staging import atmosphere
from rushes.scene.staging.build import air_of, build_stage, company, setting_of


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=2, width_px=320, height_px=180, seconds=4, fps=10)


def _kinds(prompt: str) -> list[str]:
    return [subject.kind for subject in _scene(prompt).subjects]


# -- in the mouth


@pytest.mark.parametrize(
    "prompt",
    [
        "a black dog runs along the beach with a red ball in its mouth", "un perro corre con una pelota roja en la boca",
        "ein Hund mit einem roten Ball im Maul", "un chien avec une balle rouge dans la gueule", "собака с мячом в зубах бежит по пляжу",
        "a dog carrying a red ball in its mouth",
    ],
)  # fmt: skip
def test_what_an_animal_has_in_its_mouth_it_holds(prompt: str) -> None:
    scene = _scene(prompt)
    dog = next(subject for subject in scene.subjects if subject.kind == "dog")
    assert (dog.relation, scene.subjects[dog.relation_to].kind) == ("hold", "ball")
    assert scene.not_understood == ()


@pytest.mark.parametrize(
    "prompt",
    [
        "a fox with a fish in its mouth",
        "a dog carrying a ball",
        "a dog holding a bone",
        "a lion with a stick in its jaws",
    ],
)
def test_it_is_at_the_tip_of_its_muzzle(prompt: str) -> None:
    scene = _scene(prompt)
    animal, thing = (next(a for a in company(scene) if a.who == n) for n in (0, 1))
    middle = thing.x + 0.5 * (thing.box[0] + thing.box[1]) * thing.height
    tip = animal.box[1] if animal.facing > 0 else animal.box[0]
    assert abs(middle - animal.x - tip * animal.height) < 0.25 * animal.height
    assert (thing.box[1] - thing.box[0]) * thing.height < 0.6 * animal.height
    assert thing.speed == animal.speed


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [("a bone", "bone"), ("a dog with a bone", "bone"), ("ein Knochen", "bone"), ("a wooden stick", "stick")],
)
def test_a_bone_is_no_hat(prompt: str, figure: str) -> None:
    assert figure in {subject.figure for subject in _scene(prompt).subjects}


# -- over a place


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a dragon over a castle", "fly"), ("an owl above a forest", "fly"), ("un dragón sobre un castillo", "fly"),
        ("a dragon breathing fire over a castle", "fly_fire"), ("a fire-breathing dragon flying over a village", "fly_fire"),
        ("a red dragon flying over a village breathing fire", "fly_fire"), ("一条龙在城堡上空喷火", "fly_fire"),
        ("a dragon breathing fire at a knight", "breathe_fire"),
    ],
)  # fmt: skip
def test_who_is_over_a_place_flies(prompt: str, action: str) -> None:
    scene = _scene(prompt)
    assert (scene.subjects[0].action, scene.not_understood) == (action, ())


def test_a_bird_in_a_tree_above_a_river_is_not_in_flight() -> None:
    assert _scene("a bird in a tree above the river").subjects[0].action != "fly"


def test_a_dragon_breathes_fire_in_the_air() -> None:
    dragon = next(a for a in company(_scene("a dragon breathing fire over a castle")) if a.who == 0)
    assert (dragon.action, dragon.grounded) == ("fly_fire", False)


# -- on and about things


@pytest.mark.parametrize(
    ("prompt", "below"),
    [
        ("a cat dances on a kitchen table", "table"),
        ("a laptop on an office desk", "desk"),
        ("一杯茶放在桌上", "table"),
        ("一只猫坐在桌上", "table"),
    ],
)
def test_a_place_before_a_thing_says_which_one_it_is(prompt: str, below: str) -> None:
    scene = _scene(prompt)
    one = scene.subjects[0]
    assert (one.relation, scene.subjects[one.relation_to].kind) == ("on", below)


@pytest.mark.parametrize(
    "prompt",
    [
        "a glass of iced tea",
        "iced coffee in a glass",
        "冰柠檬茶",
        "一杯冰柠檬茶,水珠顺着玻璃杯滑落",
    ],
)
def test_a_drink_and_its_glass_are_one(prompt: str) -> None:
    kinds = _kinds(prompt)
    assert kinds[0] == "glass"
    assert "cup" not in kinds
    assert kinds.count("glass") == 1


def test_the_glass_of_a_bottle_is_the_bottle() -> None:
    assert _kinds("a perfume bottle on black marble, light sweeps across the glass") == ["perfume", "marble top"]


def test_cheese_that_drips_is_on_its_burger() -> None:
    assert _kinds("a burger, melted cheese dripping") == ["burger"]


@pytest.mark.parametrize(
    "prompt",
    [
        "children's story: an elephant dances",
        "cuento para niños: un elefante baila",
        "儿童动画:一只大象在跳舞",
        "a kids animation of an elephant",
    ],
)
def test_a_story_for_children_shows_none(prompt: str) -> None:
    assert _kinds(prompt) == ["elephant"]


# -- as it was asked


@pytest.mark.parametrize("name", ["ball", "umbrella", "boat", "hotairballoon", "kite", "shoe"])
def test_a_colour_that_is_asked_for_goes_all_over(name: str) -> None:
    species = CAST[name]
    varied = [part for part, value in species.palette.items() if "|" in value]
    assert varied
    own, green = (Palette(species.palette, main, species.main) for main in (None, (0.2, 0.6, 0.2)))
    for part in varied:
        red, middle, blue = green[part]
        assert middle > max(red, blue)
        assert own[part] != green[part]


def test_one_butterfly_is_one() -> None:
    stage = build_stage(_scene("two kittens chasing a butterfly in a garden"), figures())
    assert sum(actor.name == "butterfly" for actor in stage.actors) == 1


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a sea turtle", "seaturtle"),
        ("一只海龟", "seaturtle"),
        ("a tortoise", "turtle"),
        ("a chinese dragon", "loong"),
        ("一条中国龙在飞翔", "loong"),
    ],
)
def test_who_has_another_body_has_another_figure(prompt: str, figure: str) -> None:
    assert _scene(prompt).subjects[0].figure == figure


# -- the sky and the land


@pytest.mark.parametrize(
    "prompt",
    [
        "storm clouds over a wheat field",
        "草原上乌云密布",
        "nuages d'orage au-dessus d'un champ",
        "dunkle Wolken über einer Wiese",
    ],
)
def test_the_clouds_of_a_storm_close_the_sky(prompt: str) -> None:
    scene = _scene(prompt)
    assert (scene.weather, scene.sights) == ("cloud", ("storm_clouds",))
    air = air_of(scene, setting_of(scene))
    assert (air.deck, air.wet) == (1.0, 0.0)
    assert np.mean(air.light.key) > np.mean(atmosphere.air("day", "storm").light.key)


@pytest.mark.parametrize(
    "prompt",
    [
        "waves hitting the reef",
        "海浪拍打着礁石",
        "les vagues se brisent sur les rochers",
        "Wellen schlagen gegen die Felsen",
        "波が岩に打ち寄せる",
    ],
)
def test_waves_break_on_a_rocky_coast(prompt: str) -> None:
    scene = _scene(prompt)
    assert (scene.place, scene.subjects) == ("cliff", ())


def test_land_below_is_nowhere_that_somebody_goes() -> None:
    scene = _scene("A black wolf stands on a cliff and howls at the full moon while fog rolls through the valley below")
    assert {part.place for part in scene.parts or (scene,)} == {"cliff"}
