"""People and what they do: every action closes, is framed, holds its tools, reaches what it reaches for and plants its feet."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.clay.studio import project
from rushes.scene.directing.parts.performing import perform
from rushes.scene.drawing.light import Light
from rushes.scene.figures import CAST, Sprite, draw, warm_up
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.human.motion import HIP, Motion, between, hand, keyed
from rushes.scene.figures.species import Pose
from rushes.scene.figures.sprites import pose_of, view_of
from rushes.scene.figures.tools import TOOLS
from rushes.scene.words.lexicon import fine_actions
from rushes.scene.words.people import figure_of
from rushes.scene.words.roles import ROLES

LIGHT = Light(
    key_direction=(-0.45, 0.72, 0.53), key=(1.0, 0.95, 0.86), sky=(0.4, 0.46, 0.56), ground=(0.26, 0.22, 0.18),
    rim=(0.7, 0.7, 0.7),
)  # fmt: skip
SIZE_PX = 40
MOTIONS = {act.motion: name for name, act in reversed(ACTIONS.items())}  # one name of each function
NAMES = sorted(MOTIONS.values())


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


def shot(name: str, action: str, phase: float, **more: object) -> Sprite:
    return draw(name, action=action, phase=phase, height_px=SIZE_PX, light=LIGHT, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("action", NAMES)
def test_every_action_is_framed_and_closes(action: str) -> None:
    first, last = shot("man", action, 0.0), shot("man", action, 1.0 - 1e-6)
    for sprite in (first, shot("man", action, 0.37), last):
        alpha = sprite.rgba[..., 3]
        assert (alpha > 250).sum() > 60
        assert max(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()) == 0, "cut by its canvas"
        assert sprite.rgba.shape == first.rgba.shape
    apart = np.abs(last.rgba.astype(int) - first.rgba.astype(int))
    assert np.percentile(apart, 99.3) <= 20, "the last pose runs into the first"


@pytest.mark.parametrize("action", NAMES)
def test_an_action_moves_and_its_tools_are_there(action: str) -> None:
    poses = [pose_of(CAST["man"], action, k / 8, 0) for k in range(8)]
    motions = [ACTIONS[action].motion(pose) for pose in poses]
    assert len({len(motion.props) for motion in motions}) == 1, "the same tools in every pose"
    assert [p.name for p in motions[0].props] == [p.name for p in motions[5].props]
    assert all(p.name in TOOLS or p.name in CAST for p in motions[0].props)
    assert any(motion != motions[0] for motion in motions), "nothing moves"
    if motions[0].props:
        bare, held = (
            sum(part != "hair" for part in CAST["man"].model(pose).parts)  # hats press that flat
            for pose in (pose_of(CAST["man"], "walk", 0.0, 0), poses[0])
        )
        assert held > bare


@pytest.mark.parametrize("action", NAMES)
def test_hands_get_to_what_they_reach_for(action: str) -> None:
    for k in range(6):
        pose = pose_of(CAST["man"], action, k / 6, 0)
        motion = ACTIONS[action].motion(pose)
        clay = CAST["man"].model(pose)
        for number, want in enumerate(motion.hands):
            if want is not None and want.space == "world":
                assert np.linalg.norm(clay.marks[f"hand{number}"].point - np.array(want.at)) < 0.04


@pytest.mark.parametrize("action", [n for n in NAMES if ACTIONS[n].gait])
def test_planted_feet_do_not_skid(action: str) -> None:
    species = CAST["man"]
    view = view_of(species, action, 1)
    speed, _ = project(np.array((species.stride(action), 0.0, 0.0)), view)
    rigs = [species.model(pose_of(species, action, k / 40, 0)).marks for k in range(40)]
    planted = 0
    for k in range(40):
        before, after = rigs[k], rigs[(k + 1) % 40]
        for foot in ("foot0", "foot1"):
            if before[foot].planted and after[foot].planted:
                x0, x1 = project(before[foot].point, view)[0], project(after[foot].point, view)[0]
                assert x1 + speed / 40 == pytest.approx(x0, abs=2e-3)
                planted += 1
    assert planted > 10


@pytest.mark.parametrize("name", sorted(n for n, s in CAST.items() if s.archetype is CAST["human"].archetype))
def test_everybody_can_sit_down_with_a_book(name: str) -> None:
    reading, idle = shot(name, "read", 0.3), shot(name, "idle", 0.3)
    assert reading.rgba.shape != idle.rgba.shape or not np.array_equal(reading.rgba, idle.rgba)


@pytest.mark.parametrize("name", ["panda", "cat", "dog", "elephant", "dragon", "horse", "lion"])
@pytest.mark.parametrize("action", ["play_guitar", "cook", "ride_bicycle"])
def test_animals_stand_up_for_what_only_people_do(name: str, action: str) -> None:
    sprite = shot("upright " + name, action, 0.2)
    assert (sprite.rgba[..., 3] > 250).sum() > 80


@pytest.mark.parametrize("name", ["bear", "cat", "rabbit"])
def test_an_animal_that_stands_up_has_a_head_of_the_colour_that_was_asked_for(name: str) -> None:
    rgba = shot(f"upright {name}", "dance", 0.2, colour=(0.1, 0.7, 0.15)).rgba.astype(float)
    head = rgba[: rgba.shape[0] // 3][rgba[: rgba.shape[0] // 3, :, 3] > 250]
    green = (head[:, 1] > 1.25 * head[:, 0]) & (head[:, 1] > 1.25 * head[:, 2])
    assert green.mean() > 0.4


@pytest.mark.parametrize(
    ("rider", "mount"),
    [
        ("knight", "dragon"),
        ("astronaut", "horse"),
        ("girl", "cat"),
        ("man", "elephant"),
        ("upright cat", "dog"),
        ("wizard", "dolphin"),
    ],
)
def test_a_rider_sits_on_any_mount_with_a_leg_on_each_side(rider: str, mount: str) -> None:
    species = CAST[f"{rider} riding {mount}"]
    action = species.actions[0]
    clay = species.model(Pose(action=action, phase=0.2))
    hip = (clay.marks["rider.foot0"].point + clay.marks["rider.foot1"].point) / 2
    assert clay.marks["rider.foot0"].point[2] > 0.05 > -0.05 > clay.marks["rider.foot1"].point[2]
    assert hip[1] > 0.0
    first, last = shot(species.name, action, 0.0), shot(species.name, action, 1.0 - 1e-6)
    assert np.percentile(np.abs(first.rgba.astype(int) - last.rgba.astype(int)), 99.3) <= 14
    assert species.stride(action) == CAST[mount].stride(action)


def test_what_cannot_be_composed_is_not_in_the_cast() -> None:
    assert "tree riding car" not in CAST and "upright tree" not in CAST and "nobody riding horse" not in CAST
    with pytest.raises(KeyError):
        CAST["upright whale"]


def test_a_mount_takes_the_colour_and_the_rider_keeps_the_clothes() -> None:
    plain = shot("knight riding dragon", "walk", 0.1)
    red = shot("knight riding dragon", "walk", 0.1, colour=(0.9, 0.1, 0.1))
    assert red.rgba[..., 0].sum() > 1.1 * plain.rgba[..., 0].sum()


def test_keys_close_and_ease() -> None:
    a, b = Motion(bob=0.0, hands=(hand(0.1, 0.0, 0.1), None)), Motion(bob=1.0, hands=(hand(0.3, 0.0, 0.1), None))
    path = [keyed(k / 50, [(0.1, a), (0.6, b)]).bob for k in range(51)]
    assert path[0] == pytest.approx(path[50])
    assert max(abs(y - x) for x, y in itertools.pairwise(path)) < 0.08
    middle = between(a, b, 0.5).hands[0]
    assert middle is not None and middle.at[0] == pytest.approx(0.2)
    assert replace(a, bob=2.0).hip == (0.0, HIP)


# -- from words to deeds

DEEDS = {
    "ride_bicycle": "a man rides a bike", "play_harp": "a woman plays the harp", "play_flute": "a boy is playing a flute",
    "dunk_basketball": "an athlete dunks a basketball", "tie_tie": "a man tying his tie", "skydive": "a man skydiving",
    "tai_chi": "an old man practicing tai chi", "throw_axe": "a woman throws an axe", "award": "a man receiving an award",
    "shower": "a man takes a shower", "plant_tree": "a girl planting a tree", "sharpen_knife": "a chef sharpening knives",
    "hula_hoop": "a girl is hula hooping", "push_cart": "a farmer pushing a cart", "clean_window": "a man cleaning the windows",
    "cut_nails": "a woman cutting her nails", "shave": "a man shaving", "make_bed": "a nurse making the bed",
    "fold_clothes": "a woman folding clothes", "groom_dog": "a man grooming a dog", "laundry": "a man doing laundry",
    "tongue_out": "a boy sticking his tongue out", "sword_fight": "two knights sword fighting", "archery": "an elf doing archery",
    "rock_paper_scissors": "kids playing rock paper scissors", "bend_metal": "a superhero bending metal",
    "climb_rope": "a soldier climbing a rope", "haircut": "a man getting a haircut", "treadmill": "a man running on a treadmill",
    "count_money": "a king counting money", "peel_apple": "a grandmother peeling an apple", "milk_cow": "a farmer milking a cow",
    "shine_shoes": "a boy shining shoes", "make_snowman": "children making a snowman", "sail": "a sailor sailing",
    "play_guitar": "一只熊猫在弹吉他", "cook": "厨师在做饭", "read": "女孩在看书", "fly_kite": "男孩在放风筝", "play_piano": "женщина играет на пианино",
    "brush_teeth": "une fille se brosse les dents", "ski": "ein mann fährt ski", "play_chess": "un uomo gioca a scacchi",
}  # fmt: skip


@pytest.mark.parametrize(("action", "prompt"), DEEDS.items())
def test_words_of_a_deed_become_an_action_that_the_rig_has(action: str, prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=2)
    parts, _ = perform(scene.subjects, CAST)
    part = parts[0]
    assert part.action == action
    assert part.action in CAST[part.name].actions
    assert len(parts) == 1, "what it is done with is no figure of its own"


def test_every_fine_action_is_one_that_people_have_and_every_person_is_in_the_cast() -> None:
    assert set(fine_actions()) <= set(CAST["human"].actions)
    heads = [line.partition("|")[0].split() for line in ROLES.strip().splitlines()]
    assert {figure for _, figure, _ in heads} - {"-"} <= set(CAST)
    assert {action for _, _, action in heads} - {"-"} <= set(ACTIONS)
    assert figure_of("princess") == "princess" and figure_of("kings") == "king" and figure_of("table") == ""


@pytest.mark.parametrize(
    ("prompt", "name", "action"),
    [
        ("a cat riding a bicycle", "upright cat", "ride_bicycle"),
        ("a knight riding a dragon", "knight riding dragon", "fly"),
        ("an astronaut riding a horse", "astronaut riding horse", "walk"),
        ("a panda playing the guitar", "upright panda", "play_guitar"),
        ("a dog dancing", "upright dog", "dance"),
        ("a dog running", "dog", "run"),
        ("a queen waving", "queen", "wave"),
    ],
)
def test_who_plays_a_prompt(prompt: str, name: str, action: str) -> None:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=2)
    parts, _ = perform(scene.subjects, CAST)
    assert [(part.name, part.action) for part in parts.values()] == [(name, action)]


def test_who_drives_a_machine_is_in_it() -> None:
    scene = direct("a farmer drives a tractor", seed=1, width_px=640, height_px=360, seconds=4)
    parts, merged = perform(scene.subjects, CAST)
    assert [(scene.subjects[i].kind, part.action) for i, part in parts.items()] == [("tractor", "drive")]
    assert [scene.subjects[i].kind for i in merged] == ["farmer"]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("playing the guitar on a beach", [("human", 1)]),
        ("waves on a beach", []),
        ("a baby crawling", [("baby", 1)]),
        ("an elephant family crosses the savannah", [("elephant", 2), ("elephant", 1)]),
        ("a family in the park", [("human", 1), ("woman", 1), ("woman", 1)]),
        ("a family watches fireworks", [("human", 1), ("woman", 1), ("woman", 1)]),
        ("eine Familie im Park", [("human", 1), ("woman", 1), ("woman", 1)]),
        ("a family, a dog and a cat", [("human", 1), ("woman", 1), ("woman", 1), ("dog", 1), ("cat", 1)]),
        ("two families in the park", [("human", 2)]),
        ("an old couple on a bench", [("human", 1), ("woman", 1), ("bench", 1)]),
        ("grandparents baking cookies", [("human", 1), ("woman", 1)]),
        ("一对老夫妻在公园散步", [("human", 1), ("woman", 1)]),
        ("two old men play chess", [("human", 2)]),
    ],
)
def test_deeds_without_a_name_are_done_by_somebody_and_families_are_many(prompt: str, kinds: list) -> None:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)
    assert [(subject.kind, subject.count) for subject in scene.subjects] == kinds


@pytest.mark.parametrize(
    ("prompt", "action", "place"),
    [
        ("a guitarist on a stage", "play_guitar", "stage"),
        ("a surfer", "surf", "ocean"),
        ("a skateboarder in a skate park", "skateboard", "park"),
        ("a figure skater", "ice_skate", "frozen lake"),
        ("Una bailarina de flamenco en un escenario", "dance", "stage"),
        ("a chef smiling", "laugh", "kitchen"),
        ("a chef flipping pancakes", "cook", "kitchen"),
        ("a surfer reading a book", "read", "room"),
        ("一位钢琴家", "play_piano", "music studio"),
        ("a musician", "", "street"),
    ],
)
def test_who_has_a_trade_is_at_it_where_nothing_else_is_said(prompt: str, action: str, place: str) -> None:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)
    assert (scene.subjects[0].action, scene.place) == (action, place)


def test_a_family_goes_along_with_what_is_said_of_it() -> None:
    scene = direct("a dog chases a family", seed=1, width_px=640, height_px=360, seconds=4)
    dog, *family = scene.subjects
    assert (dog.relation_to, [member.figure for member in family]) == (1, ["man", "woman", "girl"])
    scene = direct("a family beside a red car", seed=1, width_px=640, height_px=360, seconds=4)
    assert {scene.subjects[member.relation_to].kind for member in scene.subjects[:3]} == {"car"}
