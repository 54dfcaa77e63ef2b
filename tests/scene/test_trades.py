"""Aliens, DJs, baristas, mermaids and gondolas: who they are, where they are and what is seen of them."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.clay import Clay
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.species import Pose
from rushes.scene.figures.sprites import pose_of
from rushes.scene.model import Scene
from rushes.scene.staging.build import company
from scene.studio import LIGHT


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=4)


def _people(prompt: str) -> list[Actor]:
    return company(_scene(prompt))


@pytest.mark.parametrize(
    ("prompt", "figure", "action", "place"),
    [
        ("an alien", "alien", "", "planet"), ("un extraterrestre baila", "alien", "dance", "planet"), ("外星人", "alien", "", "planet"),
        ("a DJ plays music in a nightclub", "dj", "dj", "nightclub"), ("a disc jockey", "dj", "dj", "nightclub"),
        ("a barista", "barista", "make_coffee", "restaurant"), ("a woman makes coffee", "woman", "make_coffee", "restaurant"),
        ("a mermaid", "mermaid", "", "underwater"), ("a mermaid sits on a rock", "mermaid", "sit", "beach"), ("una sirena nada", "mermaid", "swim", "underwater"), ("a mermaid swims in the ocean", "mermaid", "swim", "underwater"), ("a mermaid on the beach", "mermaid", "", "beach"),
        ("a gondola in Venice", "gondola", "row_gondola", "canal"), ("une gondole à Venise", "gondola", "row_gondola", "canal"),
    ],
)  # fmt: skip
def test_the_director_knows_them(prompt: str, figure: str, action: str, place: str) -> None:
    scene = _scene(prompt)
    assert (scene.subjects[0].figure, scene.subjects[0].action, scene.place) == (figure, action, place)
    assert not scene.stand_ins and not scene.not_shown


def _parts(name: str, action: str) -> list[str]:
    clay: Clay = CAST[name].model(pose_of(CAST[name], action, 0.2, 0))
    return list(clay.parts)


def test_a_mermaid_has_a_tail_and_no_shoes() -> None:
    for action in ("swim", "sit_seat", "wave"):
        parts = _parts("mermaid", action)
        assert "tail" in parts and "fin" in parts and "shoe" not in parts and "leg" not in parts
    assert "shoe" in _parts("woman", "swim") and "tail" not in _parts("woman", "swim")


def test_a_mermaid_swims_where_she_lives_and_keeps_still_ashore() -> None:
    at_home, ashore = (next(a for a in _people(p) if a.who == 0) for p in ("a mermaid", "a mermaid on the beach"))
    assert at_home.action == "swim" and at_home.speed
    assert ashore.action != "swim" and ashore.grounded


def test_an_alien_has_large_dark_eyes_and_its_saucer_behind() -> None:
    clay = CAST["alien"].model(pose_of(CAST["alien"], "wave", 0.2, 0))
    eyes = [solid for solid, part in zip(clay.solids, clay.parts, strict=True) if part == "eye"]
    assert len(eyes) == 4  # two, each with a gleam
    people = _people("an alien waves")
    alien, saucer = (next(actor for actor in people if actor.name == name) for name in ("alien", "ufo"))
    assert saucer.z > alien.z and saucer.who < 0


def test_a_saucer_that_is_named_is_not_there_twice_and_who_stands_before_it_has_ground_below() -> None:
    people = _people("an alien waves in front of its flying saucer")
    assert [actor.name for actor in people].count("ufo") == 1
    alien = next(actor for actor in people if actor.name == "alien")
    assert alien.grounded and alien.y == 0.0


@pytest.mark.parametrize(("action", "tools"), [("dj", {"turntables", "headphones"}), ("make_coffee", {"coffee_bar", "milk_jug", "latte_cup"}), ("row_gondola", {"gondola_hull", "oar"})])  # fmt: skip
def test_they_have_what_they_work_with(action: str, tools: set[str]) -> None:
    motion = ACTIONS[action].motion(pose_of(CAST["man"], action, 0.3, 0))
    assert tools <= {prop.name for prop in motion.props}


def test_a_gondola_is_on_the_water_and_its_guests_are_in_it() -> None:
    (boat,) = (actor for actor in _people("a gondola in Venice") if actor.who >= 0)
    assert boat.action == "row_gondola" and boat.speed and not boat.grounded
    (shared,) = (actor for actor in _people("a couple in a gondola") if actor.who >= 0)
    assert shared.action == "row_gondola_two"
    guests = ACTIONS["row_gondola_two"].motion(pose_of(CAST["gondola"], "row_gondola_two", 0.3, 0)).props
    assert sum(prop.action == "sit_seat" for prop in guests) == 2


def test_a_witch_flies_on_a_broom_and_others_without() -> None:
    assert {prop.name for prop in ACTIONS["ride_broom"].motion(pose_of(CAST["witch"], "ride_broom", 0.2, 0)).props} == {
        "broom"
    }
    assert "tool" in _parts("witch", "fly") and "tool" not in _parts("woman", "fly")


def test_who_sprays_water_holds_a_hose_and_an_elephant_its_trunk() -> None:
    assert _people("firefighters spray water on a burning house")[0].action == "spray_water"
    assert _people("an elephant sprays water")[0].action == "spray"


@pytest.mark.parametrize(
    "prompt",
    [
        "a fisherman mending a net in the harbor", "an old fisherman repairs his fishing net", "渔夫在修补渔网", "漁師が網を繕う",
        "un pescador remienda su red",
    ],
)  # fmt: skip
def test_who_mends_a_net_has_it_over_the_knees(prompt: str) -> None:
    (fisherman,) = (actor for actor in _people(prompt) if actor.who == 0)
    assert fisherman.action == "mend_net"
    names = [prop.name for prop in ACTIONS["mend_net"].motion(Pose(action="mend_net", phase=0.2)).props]
    assert names == ["stool", "fishing_net", "net_needle"]


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a giant octopus grips a ship", "octopus hugging boat"), ("a pirate ship attacked by a kraken", "octopus hugging pirateship"),
        ("a purple octopus seizes a ship", "dyed octopus hugging boat"), ("ein Krake umklammert ein Schiff", "octopus hugging boat"),
        ("一只巨大的章鱼缠住一艘船", "octopus hugging boat"),
    ],
)  # fmt: skip
def test_an_octopus_has_the_ship_in_its_arms(prompt: str, name: str) -> None:
    assert [actor.name for actor in _people(prompt)] == [name]
    assert CAST[name].model(Pose(action="sail", phase=0.3)).parts.count("arm") > 40


def test_an_octopus_that_is_only_there_has_no_ship() -> None:
    assert {actor.name for actor in _people("a boat and an octopus")} == {"boat", "octopus"}


def test_the_skirts_of_a_coat_go_with_the_legs() -> None:
    """A thigh before the coat would be trousers in the middle of it."""
    trousers = np.array([int("564636"[k : k + 2], 16) for k in (0, 2, 4)])
    shares = []
    for phase in np.arange(8) / 8:
        drawn = draw("detective", action="walk", phase=float(phase), height_px=200, light=LIGHT)
        foot = int(drawn.anchor_y)
        thighs = drawn.rgba[foot - 78 : foot - 56]
        seen = thighs[..., 3] > 200
        dark = np.abs(thighs[..., :3].astype(int) - trousers).max(axis=2) < 34
        shares.append((dark & seen).sum() / seen.sum())
    assert np.mean(shares) < 0.15


@pytest.mark.parametrize("prompt", ["a firefighter fights a fire", "消防员灭火", "un bombero apaga un incendio"])
def test_who_fights_a_fire_has_one_before_them(prompt: str) -> None:
    scene = direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)
    assert scene.subjects[0].action == "fight_fire" and "fire" in scene.sights


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("A cat working as a waiter", "cat", "carry_tray"), ("A dog is a police officer", "dog", "salute"),
        ("A capybara working as a receptionist", "capybara", "use_computer"), ("一只猫在当服务员", "cat", "carry_tray"),
        ("一只狗当警察", "dog", "salute"), ("Un chat travaille comme boulanger", "cat", "cook"), ("Ein Hund arbeitet als Kellner", "dog", "carry_tray"),
        ("Un perro trabajando de camarero", "dog", "carry_tray"), ("Кот работает почтальоном", "cat", "carry_box"),
    ],
)  # fmt: skip
def test_an_animal_in_a_trade_is_one_figure_that_does_what_the_trade_does(prompt: str, kind: str, action: str) -> None:
    scene = _scene(prompt)
    assert [(subject.kind, subject.action) for subject in scene.subjects] == [(kind, action)]
    assert not scene.not_understood


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [("A frog becomes a prince", ["frog", "human"]), ("A cat is the king of the castle", ["cat", "human"]), ("狗是小女孩的朋友", ["dog", "woman", "human"])],
)  # fmt: skip
def test_what_an_animal_becomes_or_whose_friend_it_is_is_no_trade(prompt: str, kinds: list[str]) -> None:
    assert [subject.kind for subject in _scene(prompt).subjects] == kinds
