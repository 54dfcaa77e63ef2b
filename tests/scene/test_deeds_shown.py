"""What a prompt says is done is what is seen: who is fed eats, who climbs gets higher, who fights stands up to somebody."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor, figures
from rushes.scene.clay import LEVEL, reach
from rushes.scene.clay import layout as at
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.species import Pose
from rushes.scene.model import Scene
from rushes.scene.places import PLACES
from rushes.scene.staging.build import build_stage, company, setting_of
from rushes.scene.staging.railways import ROADWAY
from scene.studio import LIGHT


def _scene(prompt: str, seconds: float = 8) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=seconds, fps=10)


def _cast(prompt: str) -> list[Actor]:
    return [actor for actor in company(_scene(prompt)) if actor.who >= 0]


def _props(action: str, phase: float = 0.2) -> list[str]:
    return [prop.name for prop in ACTIONS[action].motion(Pose(action=action, phase=phase)).props]


# -- feeding


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a girl feeds a cat", "girl feeding cat"), ("a man feeds his dog", "man feeding dog"),
        ("a woman is feeding a horse in a field", "woman feeding horse"), ("a girl feeds a white cat", "girl feeding dyed cat"),
        ("ein Mädchen füttert eine Katze", "girl feeding cat"), ("une fille nourrit un chat", "girl feeding cat"),
        ("女孩在喂猫", "girl feeding cat"), ("女の子が猫に餌をやる", "girl feeding cat"), ("девочка кормит кошку", "girl feeding cat"),
    ],
)  # fmt: skip
def test_who_feeds_an_animal_is_one_figure_with_it(prompt: str, name: str) -> None:
    assert [(actor.name, actor.action) for actor in _cast(prompt)] == [(name, "feed")]


def test_several_that_are_fed_eat_by_themselves() -> None:
    boy, *rabbits = _cast("a boy feeds two rabbits")
    assert boy.action == "feed" and [(one.name, one.action) for one in rabbits] == [("rabbit", "eat")] * 2
    assert "food_bowl" in _props("feed")
    assert {one.facing for one in rabbits} == {-boy.facing}, "they look at who feeds them"
    assert all(0.0 < (one.x - boy.x) * boy.facing < 1.5 * boy.height for one in rabbits)


def test_what_feeds_by_itself_eats() -> None:
    assert {subject.action for subject in _scene("sheep are feeding in a meadow").subjects} == {"eat"}


def test_the_mouth_of_who_is_fed_is_at_the_bowl_or_the_hand() -> None:
    for name, act in (("girl feeding cat", "feed_low"), ("woman feeding horse", "feed_tall")):
        clay = CAST[name].model(Pose(action="feed", phase=0.0))
        marks = {part for part in clay.parts if part.startswith("fed.")}
        assert marks, "the animal is in the figure"
        given = clay.marks["feeds.prop0" if act == "feed_low" else "feeds.hand0"].point
        nose = next(
            np.array(solid[at.CENTRE : at.CENTRE + 3])
            for solid, part in zip(clay.solids, clay.parts, strict=True)
            if part == "fed.nose"
        )
        assert abs(nose[0] - given[0]) < 0.16 and abs(nose[2] - given[2]) < 0.16
    assert "man feeding car" not in CAST and "cat feeding dog" not in CAST


# -- at a desk, with a newspaper


@pytest.mark.parametrize("prompt", ["a student sleeps at his desk", "a man asleep on his desk in an office", "a girl falls asleep at the kitchen table"])  # fmt: skip
def test_who_falls_asleep_at_a_desk_does_so_over_it(prompt: str) -> None:
    (sleeper,) = _cast(prompt)
    assert sleeper.action == "sleep_desk"
    assert {"chair", "table"} <= set(_props("sleep_desk")) and "bed" not in _props("sleep_desk")


def test_a_cat_sleeps_on_the_desk() -> None:
    names = {actor.name: actor.action for actor in _cast("a cat sleeps on a desk")}
    assert names["cat"] == "sleep" and "desk" in names


@pytest.mark.parametrize("prompt", ["a man reads a newspaper", "一个老人在看报纸", "un homme lit le journal", "eine Frau liest Zeitung"])  # fmt: skip
def test_a_newspaper_is_no_book(prompt: str) -> None:
    (reader,) = _cast(prompt)
    assert reader.action == "read_newspaper" and "newspaper" in _props("read_newspaper")
    assert _cast("a man reads a book")[0].action == "read"


# -- up and down


@pytest.mark.parametrize(
    ("prompt", "action", "up"),
    [
        ("a boy climbs the stairs", "climb_stairs", True), ("a woman walks down the stairs", "descend_stairs", False),
        ("ein Mann geht die Treppe hinunter", "descend_stairs", False), ("une femme monte les escaliers", "climb_stairs", True),
        ("男孩爬楼梯", "climb_stairs", True), ("a dog runs up the stairs", "walk", True),
    ],
)  # fmt: skip
def test_who_climbs_stairs_goes_up_the_flight_and_stands_where_it_ends(prompt: str, action: str, up: bool) -> None:
    (climber,) = _cast(prompt)
    assert climber.action == action
    heights = [climber.where(t)[1] for t in (0.0, 2.0, 4.0, climber.way_takes)]
    assert heights == sorted(heights, reverse=not up) and abs(heights[-1] - heights[0]) > 1.0
    landed = climber.landed
    assert landed is not None and landed.where(9.0)[:2] == pytest.approx(climber.where(climber.way_takes)[:2])
    assert landed.action == "idle"


def test_two_on_the_stairs_are_on_different_steps() -> None:
    first, second = _cast("two boys climb the stairs")
    assert first.where(1.0)[1] > second.where(1.0)[1] + 0.2


def test_where_no_flight_is_nobody_climbs_one() -> None:
    (monk,) = _cast("a monk climbs the stairs of a lighthouse")
    assert monk.action == "walk" and monk.way is None


@pytest.mark.parametrize(
    ("prompt", "up"),
    [
        ("a monk climbs stone steps up to a temple", True), ("a child runs down a flight of stairs in a park", False),
        ("a monk climbs the stairs of a temple", True), ("an old man walks up the mossy stone steps", True), ("和尚走上石阶", True), ("石段を登る僧侶", True),
    ],
)  # fmt: skip
def test_outdoors_stairs_are_steps_of_stone(prompt: str, up: bool) -> None:
    setting = setting_of(_scene(prompt))
    assert setting.name == "stone_steps" and setting.interior is None
    (climber,) = _cast(prompt)
    first, last = (climber.where(t)[1] for t in (0.0, climber.way_takes))
    assert (last > first + 1.0) == up and abs(last - first) > 1.0


def test_a_planted_foot_stays_on_its_step() -> None:
    def foot(phase: float) -> np.ndarray:
        legs = ACTIONS["climb_stairs"].motion(Pose(action="climb_stairs", phase=phase)).legs
        assert legs[0] is not None
        return np.array(legs[0].at)

    begin, middle, end = foot(0.05), foot(0.25), foot(0.45)
    assert np.allclose(middle - begin, end - middle) and begin[1] > end[1] and begin[0] > end[0]


@pytest.mark.parametrize("prompt", ["a panda climbs a bamboo", "a panda climbs a bamboo stalk", "大熊猫爬竹子"])
def test_a_panda_climbs_the_bamboo(prompt: str) -> None:
    panda, stalk = _cast(prompt)
    assert (panda.name, panda.action, stalk.name) == ("panda", "climb", "bamboostalk")
    assert panda.where(3.0)[1] > panda.where(0.0)[1] + 0.1


# -- birds and fish


@pytest.mark.parametrize("prompt", ["a hummingbird drinks from a flower", "a hummingbird hovers at a red flower", "ein Kolibri trinkt aus einer Blüte"])  # fmt: skip
def test_a_hummingbird_hovers_with_its_bill_at_the_blossom(prompt: str) -> None:
    bird, flower = _cast(prompt)
    assert (bird.name, bird.action, bird.speed) == ("hummingbird", "hover", 0.0)
    ahead = bird.box[1] if bird.facing > 0 else -bird.box[0]
    assert bird.x + bird.facing * ahead * bird.height == pytest.approx(flower.x, abs=0.1 * flower.height)
    assert bird.y + bird.box[2] * bird.height > 0.2 * flower.height


def test_a_hummingbird_beats_its_wings_faster_and_has_a_longer_bill_than_others() -> None:
    own, other = CAST["hummingbird"], CAST["bird"]
    assert own.speed["hover"] < other.speed["fly"] and own.shape.beak[0] > 2.0 * other.shape.beak[0]
    assert _scene("two hummingbirds").stand_ins == ()


@pytest.mark.parametrize("prompt", ["a goldfish jumps from one bowl into another", "a goldfish leaps between two fishbowls", "金鱼从一个鱼缸跳到另一个鱼缸"])  # fmt: skip
def test_a_goldfish_leaps_from_bowl_to_bowl_and_back(prompt: str) -> None:
    cast = _cast(prompt)
    bowls = sorted((actor for actor in cast if actor.name == "waterbowl"), key=lambda actor: actor.x)
    (fish,) = (actor for actor in cast if actor.name == "goldfish")
    assert len(bowls) == 2 and fish.landed is not None
    begin, up, end = (fish.where(t)[:2] for t in (0.0, 1.3, fish.way_takes))
    assert begin[0] == pytest.approx(bowls[0].x) and end[0] == pytest.approx(bowls[1].x)
    assert up[1] > max(begin[1], end[1]) + 0.5 * bowls[0].height
    back = fish.landed
    assert back.facing == -fish.facing
    assert back.where(back.way_begins + back.way_takes)[0] == pytest.approx(bowls[0].x)
    assert not [part for part in CAST["waterbowl"].model(Pose(action="sway", phase=0.0)).parts if part == "fish"]


# -- fights, embraces


@pytest.mark.parametrize(
    ("prompt", "names", "action"),
    [
        ("two cats fight", ["cat", "cat"], "fight"), ("a cat and a dog fight", ["cat", "dog"], "fight"),
        ("two men fight", ["man", "man"], "fight"), ("two boxers fight in a ring", ["boxer", "boxer"], "box"),
    ],
)  # fmt: skip
def test_two_who_fight_stand_up_to_each_other(prompt: str, names: list[str], action: str) -> None:
    pair = sorted(_cast(prompt), key=lambda actor: actor.x)
    assert sorted(actor.name for actor in pair) == names and {actor.action for actor in pair} == {action}
    assert [actor.facing for actor in pair] == [1, -1]
    gap = (pair[1].x + pair[1].box[0] * pair[1].height) - (pair[0].x + pair[0].box[1] * pair[0].height)
    assert abs(gap) < 0.3 * pair[0].height


def test_only_boxers_wear_gloves() -> None:
    assert "boxing_glove" in _props("box") and not _props("fight")
    raised = reach(CAST["cat"].model(Pose(action="fight", phase=0.2)), LEVEL)
    standing = reach(CAST["cat"].model(Pose(action="idle", phase=0.2)), LEVEL)
    assert raised[3] > 1.1 * standing[3], "half up on the hind legs"


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("an old man hugs his grandson", "grandfather hugging boy"), ("two old friends hug", "grandfather hugging grandfather"),
        ("a boy hugs his grandfather", "boy hugging grandfather"), ("two children hug", "child hugging child"),
        ("a woman hugs a man", "woman hugging man"),
    ],
)  # fmt: skip
def test_who_is_hugged_is_whom_the_prompt_names(prompt: str, name: str) -> None:
    assert [(actor.name, actor.action) for actor in _cast(prompt)] == [(name, "hug")]


def test_a_child_is_smaller_than_who_hugs_it_and_the_other_is_somebody_else() -> None:
    clay = CAST["grandfather hugging boy"].model(Pose(action="rest", phase=0.0))
    tops = {
        who: max(
            solid[at.CENTRE + 1] for solid, part in zip(clay.solids, clay.parts, strict=True) if part.startswith(who)
        )
        for who in ("hugs.", "loved.")
    }
    assert tops["loved."] < 0.8 * tops["hugs."]
    other = CAST["man hugging man"].model(Pose(action="hug", phase=0.0, seed=77))
    assert len({tuple(np.round(material[:3], 3)) for material in other.materials}) > 6


# -- sports


@pytest.mark.parametrize("prompt", ["two ice hockey players", "kids play hockey", "хоккеист", "ein Eishockeyspieler"])
def test_hockey_is_played_with_sticks_and_a_puck(prompt: str) -> None:
    players = _cast(prompt)
    assert {actor.action for actor in players} == {"ice_hockey"} and setting_of(_scene(prompt)).name == "frozen lake"
    assert {"hockey_stick", "puck", "hockey_helmet"} <= set(_props("ice_hockey"))
    assert _cast("a speed skater")[0].action == "ice_skate"


def test_a_pole_vaulter_gets_over_the_bar_on_the_pole() -> None:
    (vaulter,) = _cast("a pole vaulter")
    assert vaulter.action == "pole_vault" and {"vault_pole", "vault_bar"} <= set(_props("pole_vault"))
    hips = [ACTIONS["pole_vault"].motion(Pose(action="pole_vault", phase=p)).hip for p in (0.1, 0.54, 0.8)]
    assert hips[0][0] < 0.0 < hips[2][0] and hips[1][1] > 1.5 > max(hips[0][1], hips[2][1])


# -- places and lights


@pytest.mark.parametrize(
    "prompt",
    [
        "pirates on the deck of a ship", "海盗在船的甲板上", "des pirates sur le pont d'un bateau", "piratas en la cubierta de un barco",
        "Piraten auf dem Deck eines Schiffes", "пираты на палубе корабля",
    ],
)  # fmt: skip
def test_pirates_stand_on_the_deck_and_in_no_boat(prompt: str) -> None:
    scene = _scene(prompt)
    assert scene.place == "ship_deck" and {subject.kind for subject in scene.subjects} == {"pirate"}
    assert {subject.relation for subject in scene.subjects} == {""}


def test_a_deck_has_planks_a_rail_a_mast_and_the_sea_behind_it() -> None:
    deck = PLACES["ship_deck"]
    assert deck.water is not None and deck.soil is not None and deck.soil.marks
    far = {stand.prop: stand.z for stand in deck.stands}
    assert {"ship_rail", "ship_mast", "ship_wheel"} <= far.keys()
    assert deck.stage_z < far["ship_mast"] < far["ship_rail"] < deck.water.shore


@pytest.mark.parametrize("prompt", ["a train comes out of a tunnel in the mountain", "火车驶出隧道", "ein Zug fährt aus einem Tunnel", "un train sort d'un tunnel"])  # fmt: skip
def test_a_train_comes_out_of_the_mouth_of_a_tunnel(prompt: str) -> None:
    (train,) = _cast(prompt)
    hills = [stand for stand in setting_of(_scene(prompt)).stands if stand.prop.startswith("tunnel_")]
    behind = [stand for stand in hills if abs(stand.x - train.x) < 1.0]
    assert {stand.prop for stand in behind} == {"tunnel_front", "tunnel_back"}, "it begins in the hill"
    z = {stand.prop: stand.z for stand in behind}
    assert z["tunnel_front"] < train.z < z["tunnel_back"], "and goes through between its halves"
    assert {stand.facing for stand in behind} == {1 if train.speed > 0 else -1}, "whose mouth is where it goes"


def test_a_car_comes_out_of_a_tunnel_on_a_road_and_who_walks_is_seen_inside() -> None:
    scene = _scene("a car drives out of a tunnel")
    setting = setting_of(scene)
    (car,) = _cast("a car drives out of a tunnel")
    mouths = [stand for stand in setting.stands if stand.prop == "tunnel_front"]
    assert min(abs(stand.x - car.x) for stand in mouths) < 1.0 and car.z > mouths[0].z
    assert setting.soil is not None and {mark.z for mark in setting.soil.marks} >= {ROADWAY}
    assert _scene("a man walks out of a tunnel").place == "tunnel"


@pytest.mark.parametrize(
    ("prompt", "figure"),
    [
        ("a sign with red letters that says OPEN", "sign lettered #d8352c reading OPEN"),
        ('a sign with red letters that says "OPEN"', "sign lettered #d8352c reading OPEN"),
        ('a wooden sign that says "OPEN" in blue letters', "sign lettered #3d7fd6 reading OPEN"),
        ('un cartel con letras rojas que dice "ABIERTO"', "sign lettered #d8352c reading ABIERTO"),
        ('ein Schild mit roten Buchstaben auf dem "OFFEN" steht', "sign lettered #d8352c reading OFFEN"),
        ("a sign that reads KEEP OUT", "sign reading KEEP OUT"),
    ],
)  # fmt: skip
def test_letters_of_a_sign_have_the_colour_that_is_said_of_them(prompt: str, figure: str) -> None:
    (subject,) = _scene(prompt).subjects
    assert subject.figure == figure and subject.colour is None
    ink = figure.partition("lettered ")[2][:7]
    assert CAST[figure].palette["letter"] == (ink or CAST["sign reading A"].palette["letter"])


def test_a_portal_shines_by_day_too_and_a_lantern_does_not() -> None:
    from rushes.scene.staging.halos import halos

    portal, lantern = (
        build_stage(_scene(prompt), figures()) for prompt in ("a portal in a forest", "a lantern in a forest")
    )
    assert len(halos(portal)) == 1 and not halos(lantern)
    (opening,) = _scene("a glowing portal opens in a forest").subjects
    assert opening.action == "grow" and not _scene("a glowing portal opens in a forest").not_shown


def test_no_bands_lie_on_the_face_under_a_straw_hat() -> None:
    """Between the brows the face gets evenly lighter or darker: where there are bands it goes up and down."""
    rgba = draw("farmer", action="idle", phase=0.1, height_px=420, light=LIGHT).rgba.astype(np.float64)
    skin = rgba[92:140, 184:204, 0].reshape(48, 5, 4).mean(axis=2)
    assert np.abs(np.diff(skin, 2, axis=0)).mean() < 2.3
