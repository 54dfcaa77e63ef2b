"""Machines, instruments and what stands about: each has a figure of its own, and its words are it only where they mean it."""

from __future__ import annotations

import random

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.directing.parts.casting import is_own
from rushes.scene.figures import CAST, draw
from rushes.scene.staging.build import setting_of
from rushes.scene.staging.standing import all_stands
from rushes.scene.words.lexicon import subject_rows
from rushes.scene.words.machines import KINDS
from scene.studio import LIGHT

MACHINES = [line.partition("=")[0].strip() for line in KINDS.strip().splitlines()]


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


def _kinds(prompt: str) -> list[str]:
    return [subject.kind for subject in _scene(prompt).subjects]


@pytest.mark.parametrize(
    ("prompts", "kind"),
    [
        (
            (
                "a drone",
                "a yellow drone",
                "a drone flies over a city",
                "一架无人机飞过城市",
                "eine Drohne fliegt über die Stadt",
            ),
            "drone",
        ),
        (("a vacuum cleaner", "吸尘器", "пылесос", "una aspiradora"), "vacuum cleaner"),
        (("a robot vacuum", "ルンバ", "un aspirateur robot"), "robot vacuum"),
        (("an iron", "a red iron on an ironing board", "un fer à repasser", "熨斗"), "clothes iron"),
        (("a blender", "믹서기"), "blender"),
        (("a pitcher", "a jug of milk", "кувшин"), "jug"),
        (("a vending machine", "自動販売機", "máquina expendedora"), "vending machine"),
        (("an ATM", "ein Geldautomat", "банкомат"), "atm"),
        (("a sewing machine", "缝纫机", "재봉틀"), "sewing machine"),
        (("an old radio", "ラジオ", "收音机"), "radio"),
        (("a globe spins", "地球仪", "глобус"), "globe"),
        (("a flask", "フラスコ", "烧瓶"), "lab flask"),
        (("a stethoscope", "청진기", "听诊器"), "stethoscope"),
        (("a chandelier", "люстра", "シャンデリア"), "chandelier"),
        (("an oil rig", "eine Bohrinsel", "нефтяная платформа"), "oil rig"),
        (("a treehouse", "ein Baumhaus", "树屋"), "treehouse"),
        (("a water tower", "ein Wasserturm", "給水塔"), "water tower"),
        (("a haystack", "стог сена"), "haystack"),
        (("a bus stop", "un abribus", "автобусная остановка"), "bus stop"),
        (("a dam", "ein Staudamm", "大坝"), "dam"),
        (("a go-kart", "卡丁车"), "go-kart"),
        (("a red steamroller", "压路机"), "steamroller"),
        (("an ice cream truck", "ein Eiswagen"), "ice cream truck"),
        (("a robot arm", "机械臂", "un brazo robótico"), "robot arm"),
        (("a scarecrow", "稻草人", "かかし", "espantapájaros"), "scarecrow"),
        (("an old stone well", "a well", "井戸", "un vieux puits"), "well"),
        (("a yellow slide in a park", "滑梯", "eine Rutsche"), "playground slide"),
        (("a 3D printer", "3d打印机", "stampante 3d"), "3d printer"),
        (("a VR headset", "vrゴーグル"), "vr headset"),
    ],
)
def test_it_has_a_figure_of_its_own_in_several_languages(prompts: tuple[str, ...], kind: str) -> None:
    for prompt in prompts:
        scene = _scene(prompt)
        assert [subject.kind for subject in scene.subjects] == [kind], prompt
        assert is_own(kind, scene.subjects[0].figure) and scene.subjects[0].count == 1
        assert scene.stand_ins == scene.guessed == ()


@pytest.mark.parametrize("kind", MACHINES)
def test_it_is_understood_by_itself_and_stands_where_it_belongs(kind: str) -> None:
    name = {"clothes iron": "iron", "lab flask": "flask"}.get(kind, kind)
    scene = _scene(f"a {name}")
    assert [subject.kind for subject in scene.subjects] == [kind]
    assert scene.place == subject_rows()[kind].habitat and not scene.not_understood
    assert scene.subjects[0].figure in CAST and is_own(kind, scene.subjects[0].figure)


@pytest.mark.parametrize("kind", MACHINES)
def test_it_is_of_the_colour_that_is_asked_for(kind: str) -> None:
    figure = _scene(f"a yellow {'iron' if kind == 'clothes iron' else kind}").subjects[0].figure
    action = next(iter(CAST[figure].actions))
    own, yellow = (
        draw(figure, action=action, phase=0.2, height_px=40, light=LIGHT, colour=colour).rgba.astype(int)
        for colour in (None, (0.1, 0.9, 0.2))
    )
    seen = own[..., 3] > 200
    assert (np.abs(own - yellow).max(axis=-1)[seen] > 40).mean() > 0.08


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a drone shot of a forest", []),
        ("drone follows a cyclist", ["human"]),
        ("fpv drone flies through a canyon", []),
        ("footage from a drone of a beach", []),
        ("the drone rises over the mountains", []),
        ("vue de drone d'une plage", []),
        ("Drohnenaufnahme einer Stadt", []),
        ("无人机航拍城市", []),
        ("mit einer Drohne gefilmt: ein Strand", []),
        ("an iron bridge over a river", []),
        ("an iron gate opens", ["gate"]),
        ("a woman irons a shirt with a steam iron", ["woman"]),
        ("une femme repasse avec un fer à repasser", ["woman"]),
        ("женщина пылесосит ковёр", ["woman"]),
        ("the vacuum of space", []),
        ("a dog plays well with a cat", ["dog", "cat"]),
        ("a well lit room with a cat", ["cat"]),
        ("a well known man walks", ["human"]),
        ("the well of the ship", ["boat"]),
        ("a penguin slides on the ice", ["penguin"]),
        ("music plays on the radio while a woman cooks", ["woman"]),
        ("a radio tower on a hill", []),
        ("a man in a scarecrow costume", ["human"]),
        ("a child dressed as a scarecrow", ["child"]),
        ("around the globe people celebrate", ["human"]),
        ("a snow globe on a table", ["crystal ball", "table"]),
        ("a woman pours water from a pitcher into a glass", ["woman"]),
        ("a woman on the left sings into a vintage microphone", ["woman"]),
        ("a hip flask on a table", ["bottle", "table"]),
        ("a render made in Blender of a house", []),
        ("Wardrobe: a red dress. A woman walks in Paris.", ["woman"]),
        ("스프린터가 달린다", []),
        ("a doctor with a stethoscope", ["doctor"]),
        ("a man wearing a VR headset", ["human"]),
        ("a boy plays video games with a game controller", ["human"]),
    ],
)
def test_the_word_for_it_means_something_else_there(prompt: str, kinds: list[str]) -> None:
    assert [kind for kind in _kinds(prompt) if kind in MACHINES] == []
    if kinds:
        assert _kinds(prompt) == kinds


@pytest.mark.parametrize("kind", ["vr headset", "game controller", "stethoscope", "radio", "blender", "globe"])
def test_what_is_small_stands_on_the_table_that_is_named(kind: str) -> None:
    assert _kinds(f"a white {kind} on a table") == [kind, "table"]


def test_a_drone_shot_is_a_way_of_the_camera_and_a_drone_is_none() -> None:
    assert _scene("a drone shot of a forest").camera.move == "drone"
    assert _scene("drone follows a cyclist").camera.move == "drone"
    assert _scene("a drone flies over a city").camera.move != "drone"


def test_nobody_irons_a_bridge() -> None:
    assert all(subject.action != "iron" for subject in _scene("an iron bridge over a river").subjects)
    assert _scene("two women iron shirts").subjects[0].action == "iron"


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a scarecrow on a farm", "scarecrow"),
        ("a well in a village", "well"),
        ("a playground slide", "slide"),
        ("a wardrobe", "wardrobe"),
        ("a chandelier in a ballroom", "chandelier"),
        ("a jukebox", "jukebox"),
    ],
)
def test_a_place_that_has_one_does_not_show_it_twice(prompt: str, prop: str) -> None:
    scene = _scene(prompt)
    assert prop not in [stand.prop for stand in all_stands(setting_of(scene), scene, random.Random(1))]


@pytest.mark.parametrize(
    "prompt", ["a knight rides past an obelisk", "a man rides by a tree", "a girl rides past a water tower"]
)
def test_what_somebody_rides_past_is_not_ridden(prompt: str) -> None:
    assert all(one.relation != "ride" for one in _scene(prompt).subjects)


def test_a_bus_that_stops_is_no_bus_stop() -> None:
    assert _kinds("a bus stops in a village") == ["bus"]
    assert _kinds("two bus stops on a street") == ["bus stop"]


@pytest.mark.parametrize(
    "prompt", ["a container ship in a harbour", "a cargo ship at sea", "ein Frachtschiff im Hafen", "一艘集装箱船", "un carguero en el puerto"]
)  # fmt: skip
def test_a_ship_of_containers_has_a_figure_of_its_own(prompt: str) -> None:
    (ship,) = _scene(prompt).subjects
    assert (ship.kind, ship.figure) == ("container ship", "containership")


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("una gru in città", "constructioncrane"),
        ("una gru in un cantiere", "constructioncrane"),
        ("une grue au-dessus de la ville", "constructioncrane"),
        ("una grúa en la ciudad", "constructioncrane"),
        ("a crane in the city", "constructioncrane"),
        ("una gru in volo sul lago", "cranebird"),
        ("two cranes dance in the snow", "cranebird"),
        ("a crane stands on one leg in the harbour", "cranebird"),
        ("cranes flying over a building", "cranebird"),
        ("a crane standing in a pond in a city park", "cranebird"),
        ("une grue au bord de l'eau près du port", "cranebird"),
        ("una gru con le ali aperte in città", "cranebird"),
        ("a crane lifts a container out of the water", "constructioncrane"),
    ],
)
def test_a_crane_in_a_city_lifts_and_one_by_a_lake_is_a_bird(prompt: str, figure: str) -> None:
    assert [one.figure for one in _scene(prompt).subjects] == [figure]


@pytest.mark.parametrize(
    "prompt", ["the camera cranes down into the city", "the camera slowly cranes over the skyline of a city"]
)
def test_a_camera_that_cranes_is_no_crane(prompt: str) -> None:
    scene = _scene(prompt)
    assert not scene.subjects and not scene.not_understood


@pytest.mark.parametrize(
    "prompt",
    ["a train with five cars", "a freight train with twelve cars crossing a bridge", "un tren con cinco vagones"],
)
def test_the_cars_of_a_train_are_no_automobiles(prompt: str) -> None:
    assert _kinds(prompt) == ["train"]
