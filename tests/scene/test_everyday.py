"""Prompts that a newcomer types: what they name has a figure of its own, where it belongs, and is not shown twice."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.parts.casting import is_own
from rushes.scene.model import RELATIONS
from rushes.scene.places import PLACES
from rushes.scene.staging.build import company


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    ("prompts", "kind"),
    [
        (("a ghost floats through a house", "un fantasma", "おばけ"), "ghost"),
        (("a tornado crosses the plains", "龙卷风", "un tornado"), "tornado"),
        (("a christmas tree", "圣诞树", "sapin de noël", "クリスマスツリー"), "christmas tree"),
        (("a fireplace in a cozy cabin", "壁炉", "ein kamin"), "fireplace"),
        (("planet earth rotates in space", "地球", "планета земля"), "earth"),
        (("saturn", "土星"), "saturn"),
        (("a black hole", "黑洞", "un agujero negro"), "black hole"),
        (("a spinning top", "陀螺"), "spinning top"),
        (("an excavator digs a hole", "挖掘机", "ein bagger"), "excavator"),
        (("a plate of sushi", "寿司"), "sushi"),
        (("a taco", "タコス"), "taco"),
        (("french fries", "薯条"), "fries"),
        (("a salad", "ensalada"), "salad"),
        (("spaghetti", "意大利面"), "spaghetti"),
        (("cookies", "饼干"), "cookie"),
        (("a loaf of bread", "面包", "хлеб"), "bread"),
        (("cheese", "奶酪", "fromage"), "cheese"),
        (("a croissant", "羊角面包"), "croissant"),
        (("popcorn", "爆米花", "pipoca"), "popcorn"),
        (("a bowl of ramen", "一碗拉面", "ラーメン"), "soup"),
        (("a stack of pancakes", "panqueques"), "pancakes"),
        (("a dragonfly", "トンボ"), "dragonfly"),
        (("a vintage camera", "照相机"), "camera"),
        (("a washing machine spins clothes", "洗衣机"), "washing machine"),
        (("a typewriter", "una máquina de escribir"), "typewriter"),
        (("a record player spins", "レコード"), "record player"),
        (("a sandcastle", "砂の城"), "sandcastle"),
        (("a rover drives on mars", "火星车", "марсоход", "ein marsrover"), "rover"),
        (("a space station in orbit", "空间站", "una estación espacial", "eine raumstation"), "space station"),
        (("a bubbling cauldron", "女巫锅", "ein hexenkessel", "un chaudron"), "cauldron"),
        (("a glowing potion", "魔药", "ein zaubertrank", "una poción"), "potion"),
        (("honey drips", "蜂蜜滴落", "honig tropft", "мёд капает"), "dripping honey"),
        (("maple syrup", "枫糖浆", "ahornsirup", "メープルシロップ"), "syrup"),
        (("an x-ray of a hand", "手的x光片", "une radiographie", "рентгеновский снимок руки"), "x-ray"),
        (("a lawn sprinkler waters the grass", "草坪洒水器", "ein rasensprenger", "un aspersor"), "sprinkler"),
        (("a microscope", "显微镜", "ein mikroskop", "顕微鏡"), "microscope"),
    ],
)
def test_it_has_a_figure_of_its_own_in_several_languages(prompts: tuple[str, ...], kind: str) -> None:
    for prompt in prompts:
        scene = scene_of(prompt)
        assert [subject.kind for subject in scene.subjects] == [kind], prompt
        assert is_own(kind, scene.subjects[0].figure)
        assert scene.subjects[0].figure in figures().CAST
        assert scene.subjects[0].count == 1
        assert scene.stand_ins == scene.guessed == ()


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a fireplace in a cozy cabin", "room"),
        ("a christmas tree with presents", "room"),
        ("a man eats sushi", "restaurant"),
        ("a black hole", "space"),
        ("a field of sunflowers", "sunflower field"),
        ("a cat sits on a fence", "meadow"),
        ("an avalanche", "mountains"),
        ("a sandcastle is washed away by waves", "beach"),
    ],
)
def test_it_is_where_it_belongs(prompt: str, place: str) -> None:
    assert scene_of(prompt).place == place
    assert place in PLACES


def test_a_tornado_brings_its_storm_and_a_ghost_the_night_unless_told_otherwise() -> None:
    assert scene_of("a tornado in a field").weather == "storm"
    assert scene_of("a tornado under a clear sky").weather == "clear"
    assert scene_of("a ghost in a village").time == "night"
    assert scene_of("a ghost in a village at dawn").time == "dawn"


@pytest.mark.parametrize(
    "prompt", ["a cat in a box", "un chat dans une boîte", "a kitten in a teacup", "a rubber duck in a bathtub"]
)
def test_who_is_in_something_peeps_out_of_it(prompt: str) -> None:
    scene = scene_of(prompt)
    assert (scene.subjects[0].relation, scene.subjects[0].action) == ("in", "sit")
    assert "in" in RELATIONS
    inside, hollow = sorted(company(scene), key=lambda actor: actor.who)
    foot, head = (inside.y + share * inside.height for share in inside.box[2:])
    assert inside.z > hollow.z  # its front hides who is in it
    assert hollow.y < foot < hollow.y + hollow.box[3] * hollow.height < head
    assert (inside.box[1] - inside.box[0]) * inside.height < 0.8 * (hollow.box[1] - hollow.box[0]) * hollow.height


def test_what_is_part_of_another_is_not_shown_twice() -> None:
    assert [subject.kind for subject in scene_of("a birthday cake with candles").subjects] == ["cake"]
    girl, cake = scene_of("a girl blows out the candles on her birthday cake").subjects
    assert (girl.kind, girl.relation, cake.kind) == ("woman", "beside", "cake")
    assert [subject.kind for subject in scene_of("a chef cooks soup").subjects] == ["chef"]


def test_a_family_is_three_and_flowers_have_their_colour() -> None:
    family = scene_of("a family has a picnic in a park").subjects
    assert [(member.figure, member.action) for member in family] == [
        ("man", "picnic"), ("woman", "picnic"), ("girl", "picnic"),
    ]  # fmt: skip
    red = scene_of("a rose").subjects[0].colour
    assert red is not None and red[0] > 2 * red[1]
    assert scene_of("a sunflower").subjects[0].figure == "sunflower"
    blue = scene_of("a blue rose").subjects[0].colour
    assert blue is not None and blue[2] > blue[0]


@pytest.mark.parametrize(
    ("prompt", "action"),
    [("a drummer plays a solo", "play_drums"), ("a pianist on a stage", "play_piano"), ("a singer", "sing")],
)
def test_who_is_named_by_a_trade_is_seen_at_it(prompt: str, action: str) -> None:
    assert scene_of(prompt).subjects[0].action == action


@pytest.mark.parametrize(
    "prompt", ["Syrup pouring over pancakes", "maple syrup is poured onto waffles", "honey drizzles over pancakes"]
)
def test_what_is_poured_lands_on_what_is_under_it(prompt: str) -> None:
    poured, under = scene_of(prompt).subjects
    assert (poured.relation, poured.relation_to, under.kind) == ("on", 1, "pancakes")


def test_a_kite_is_high_over_who_flies_it() -> None:
    from rushes.scene.figures.acts import ACTIONS
    from rushes.scene.figures.sprites import pose_of

    kite = next(
        prop
        for prop in ACTIONS["fly_kite"].motion(pose_of(figures().CAST["child"], "fly_kite", 0.2, 0)).props
        if prop.name == "kite"
    )
    assert kite.at[1] > 2.2
    shots = scene_of("a child flies a kite on the beach").shots
    assert all(shot.framing in ("full", "wide") for shot in shots)  # from near it would not be in the picture
