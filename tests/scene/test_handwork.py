"""What is done by hand looks like it: tools point where they are used, and what they are used on is there."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting import ways
from rushes.scene.acting.actors import Actor, figures
from rushes.scene.figures import CAST
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.bench import turned
from rushes.scene.figures.human.body import trunk
from rushes.scene.figures.human.motion import Motion, Prop
from rushes.scene.figures.species import Pose
from rushes.scene.staging.build import build_stage, company


def scene_of(prompt: str, seconds: float = 4.0) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=seconds)


def actors(prompt: str) -> list[Actor]:
    return [actor for actor in company(scene_of(prompt)) if actor.who >= 0]


def motion(action: str, phase: float = 0.3) -> Motion:
    return ACTIONS[action].motion(Pose(action=action, phase=phase))


def tool(action: str, name: str, phase: float = 0.3) -> Prop:
    return next(prop for prop in motion(action, phase).props if prop.name == name)


def points(prop: Prop) -> np.ndarray:
    """Where the upper end of a held tool points to, in the frame of the chest."""
    return turned(prop.turn) @ np.array([0.0, 1.0, 0.0])


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("chop", "knife"), ("cut_watermelon", "knife"), ("carve_pumpkin", "knife"), ("cut_hair", "hair_scissors"), ("barbecue", "spatula"),
        ("fish", "fishing_rod"), ("sword_fight", "sword"), ("fence_back", "sword"), ("cast_spell", "wand"), ("paint", "brush"), ("paint_fence", "brush"),
        ("play_drums", "drum_stick"), ("air_drum", "drum_stick"), ("teach", "pointer"),
    ],
)  # fmt: skip
def test_what_is_held_points_ahead_to_what_it_is_used_on(action: str, name: str) -> None:
    for phase in (0.1, 0.5, 0.8):
        assert points(tool(action, name, phase))[0] > 0.35, phase


@pytest.mark.parametrize(
    ("action", "name"),
    [("hammer", "hammer"), ("hammer_iron", "hammer"), ("bat_baseball", "bat"), ("golf", "golf_club")],
)
def test_what_strikes_swings_in_the_plane_of_the_blow(action: str, name: str) -> None:
    ends = [points(tool(action, name, phase / 12)) for phase in range(12)]
    heights = [float(end[1]) for end in ends]
    assert max(heights) - min(heights) > 0.5


def test_an_open_book_lies_open_to_who_reads_it() -> None:
    x, y, _ = turned(tool("read", "open_book").turn) @ np.array([-1.0, 0.0, 0.0])
    assert x < -0.7 and y > 0.5, "its pages look up to the face"


def test_a_telephone_is_upright_at_the_ear() -> None:
    assert points(tool("phone_call", "phone"))[1] > 0.9


@pytest.mark.parametrize(
    ("action", "prompts"),
    [
        ("decorate_cake", ("a girl decorates a cake", "a baker frosts cupcakes", "eine Frau verziert eine Torte", "女孩在装饰蛋糕")),
        ("sew", ("a woman is sewing a dress", "a tailor sews", "une femme coud une robe", "eine Frau näht ein Kleid")),
        ("knit", ("a woman is knitting a scarf", "une femme tricote", "eine Frau strickt")),
        ("play_guzheng", ("a woman plays the guzheng", "a musician plucks a zither", "一个女孩在弹古筝", "箏を演奏する女性")),
        ("play_harp", ("a woman plays the harp", "une femme joue de la harpe")),
        ("lean_wall", ("a man leans against a brick wall", "a woman leaning on a wall", "Ein Mann lehnt an einer Mauer", "男人靠在墙上")),
        ("open_umbrella", ("a man opens his umbrella", "eine Frau öffnet einen Regenschirm", "女人打开雨伞")),
        ("hold_umbrella", ("a woman holds an open umbrella in the rain", "eine Frau hält einen Regenschirm")),
        ("haircut", ("a barber gives a customer a haircut", "a hairdresser is cutting a woman's hair")),
        ("lion_dance", ("a lion dance in the street", "舞狮表演")),
        ("put_lipstick", ("a woman puts on lipstick", "une femme met du rouge à lèvres")),
        ("push_stroller", ("a mother pushes a stroller", "eine Mutter schiebt einen Kinderwagen")),
        ("push_cart", ("a man pushes a cart",)),
        ("paint_wall", ("a man paints a wall", "eine Frau streicht die Wand")),
        ("paint", ("a man paints a portrait",)),
        ("fix_bicycle", ("a man fixes a bicycle", "un hombre repara su bicicleta")),
        ("brush_cat", ("a girl brushes her cat",)),
        ("carry_box", ("a courier brings a box", "a man delivers a package")),
    ],
)  # fmt: skip
def test_the_deed_is_read_as_what_it_is(action: str, prompts: tuple[str, ...]) -> None:
    for prompt in prompts:
        scene = scene_of(prompt)
        assert [subject.action for subject in scene.subjects] == [action], prompt
        assert not scene.not_understood, prompt


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("decorate_cake", "iced_cake"), ("sew", "sewing_machine"), ("play_guzheng", "zither"), ("sharpen_knife", "whetstone"), ("peel_apple", "peeled_apple"),
        ("lean_wall", "brick_wall"), ("fix_bicycle", "bicycle"), ("push_stroller", "pram"), ("put_lipstick", "lipstick"), ("brush_cat", "cat"),
        ("make_coffee", "latte_cup"), ("lion_dance", "dancing_lion"), ("paint_wall", "painted_wall"),
    ],
)  # fmt: skip
def test_what_it_is_done_to_is_in_the_figure(action: str, name: str) -> None:
    assert tool(action, name)


@pytest.mark.parametrize(
    "action",
    [
        "haircut",
        "bend_metal",
        "decorate_cake",
        "sew",
        "fill_eyebrows",
        "cut_nails",
        "count_money",
        "comb_hair",
        "shave",
        "lion_dance",
    ],
)
def test_no_everyday_hat_hides_what_is_done_at_the_head(action: str) -> None:
    assert motion(action).sheds


def test_what_is_folded_and_what_is_iced_comes_on() -> None:
    for action, name in (
        ("fold_clothes", "shirt_folding"),
        ("decorate_cake", "iced_cake"),
        ("make_coffee", "latte_cup"),
    ):
        assert tool(action, name, 0.05).value < 0.2 < 0.8 < tool(action, name, 0.8).value


def test_an_umbrella_that_is_opened_is_folded_first_and_open_then() -> None:
    assert tool("open_umbrella", "umbrella", 0.05).value == 1.0
    assert tool("open_umbrella", "umbrella", 0.6).value == 0.0 == tool("hold_umbrella", "umbrella").value


def test_the_stick_of_an_umbrella_is_beside_the_face() -> None:
    for action in ("hold_umbrella", "walk_umbrella"):
        held = motion(action).hands[0]
        assert held is not None and held.at[2] > 0.18


def test_the_rope_of_who_jumps_is_tied_where_it_is_and_drawn_long() -> None:
    ropes = [tool("bungee", "bungee_rope", phase / 8) for phase in range(8)]
    ties = [rope.at[1] + rope.value for rope in ropes]
    assert max(ties) - min(ties) < 1e-9
    assert max(rope.value for rope in ropes) > 2.0 * min(rope.value for rope in ropes)


def test_who_throws_at_a_basket_sees_it() -> None:
    high = motion("shoot_basketball", 0.45)
    head = trunk(high)["head"].origin
    for reach in high.hands:
        assert reach is not None and high.hip[1] + 0.19 + reach.at[1] > head[1] + 0.1, "both hands are above the eyes"


def test_a_helmet_presses_the_hair_flat() -> None:
    def strands(action: str, seed: int) -> int:
        return CAST["man"].model(Pose(action=action, phase=0.1, seed=seed)).parts.count("hair")

    assert max(strands("idle", seed) for seed in range(1, 9)) > 3
    assert {strands("ride_motorcycle", seed) for seed in range(1, 9)} == {1}


def test_who_lands_is_on_its_feet_before_the_clip_ends() -> None:
    gull = actors("a seagull lands on a pier")[0]
    assert gull.landed is not None and gull.way_takes == ways.LANDED < 3.0
    assert gull.landed.action in ("stand", "idle")
    way = ways.landing(1.0, 2.0)
    assert math.isclose(way(ways.LANDED, 0.0).y, -1.0, abs_tol=1e-3)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a dog runs ahead of its owner on the beach", ("dog", "human")), ("a boy walks ahead of his mother", ("human", "woman")),
        ("ein Hund läuft vor seinem Besitzer am Strand", ("dog", "human")),
    ],
)  # fmt: skip
def test_who_runs_ahead_is_followed(prompt: str, kinds: tuple[str, str]) -> None:
    scene = scene_of(prompt)
    first, second = scene.subjects
    assert (first.kind, second.kind) == kinds and not scene.not_understood
    assert (second.relation, second.relation_to, second.action) == ("chase", 0, first.action)
    leads, follows = actors(prompt)
    assert (leads.x - follows.x) * leads.facing > 0.0


def test_kittens_that_play_on_a_bed_stay_on_it() -> None:
    cats = [actor for actor in actors("two kittens play on a bed") if actor.name == "cat"]
    assert len(cats) == 2 and {cat.action for cat in cats} == {"pat"}


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("a woman by the window drinks tea", "beside"), ("a girl reads a book by the window", "beside"), ("a man looks out of the window", "beside"),
        ("eine Frau steht am Fenster", "beside"), ("窗边的女孩", "beside"), ("a man sits by the window", "on"),
    ],
)  # fmt: skip
def test_somebody_by_the_window_is_at_it(prompt: str, relation: str) -> None:
    scene = scene_of(prompt)
    who, sill = scene.subjects
    assert (who.relation, sill.kind) == (relation, "windowsill")
    stage = build_stage(scene, figures())
    assert stage.room is not None
    x0, x1, _, _ = min(stage.room.holes, key=lambda hole: abs(hole[0] + hole[1]))
    (one,) = [actor for actor in stage.actors if actor.who == 0]
    assert x0 - 0.8 < one.x < x1 + 0.8


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman looks out of the window at the city",
        "a woman cleans the window",
        "a man walks past the window",
        "two men at the window of a train",
    ],
)
def test_who_only_passes_a_window_is_at_no_sill(prompt: str) -> None:
    assert "windowsill" not in [subject.kind for subject in scene_of(prompt).subjects]


@pytest.mark.parametrize(
    "prompt", ["a woman in a trench coat", "un homme en trench-coat", "穿着风衣的男人", "a man in a camel coat"]
)
def test_a_long_coat_is_seen(prompt: str) -> None:
    scene = scene_of(prompt)
    assert "longcoat" in scene.subjects[0].worn and not scene.not_understood
