"""What only some can do: the director's list against what the cast has, and what is told of the others."""

import pytest

from rushes.scene import direct
from rushes.scene.composed import HOLDING_UP, UPRIGHT
from rushes.scene.directing.parts.performing import ON_FOUR_WORD, perform
from rushes.scene.directing.parts.wanted import action_for
from rushes.scene.directing.subjects.doing import BEAKS, CAN, SKATERS, UNDER_UMBRELLAS
from rushes.scene.figures import CAST
from rushes.scene.figures.quadruped.body import MOVES
from rushes.scene.figures.quadruped.deeds import rouse
from rushes.scene.figures.quadruped.motion import Motion
from rushes.scene.figures.species import Pose
from rushes.scene.words.people import is_human

SEEN = {
    **{verb: {"howl", "roar", "bark"} for verb in ("howl", "roar", "bark")},
    "rear": {"rear"}, "dig": {"dig"}, "stretch_leg": {"stretch"}, "breathe_fire": {"breathe_fire"}, "fly_fire": {"fly_fire"}, "hang": {"hang"}, "spray": {"spray"},
    **{verb: {verb} for verb in ("wag", "shake_off", "scratch", "lick", "lick_up")},
    **{verb: {"fly", "launch", "float", "drive"} for verb in ("fly", "take_off")},
}  # fmt: skip
"""The movements in which a verb is recognised."""


@pytest.mark.parametrize("verb", CAN)
def test_the_list_of_who_can_is_that_of_the_cast(verb):
    figures = [name for name in CAST if not is_human(name) and CAST[name].archetype is not CAST["human"].archetype]
    able = {name for name in figures if action_for(ON_FOUR_WORD.get(verb, verb), CAST[name].actions) in SEEN[verb]}
    if verb in ("howl", "roar", "bark"):
        able |= set(BEAKS.split())  # a bird that stands opens its beak
    assert able == CAN[verb]


@pytest.mark.parametrize("name", sorted(UNDER_UMBRELLAS))
def test_who_is_listed_has_a_figure_with_an_umbrella(name):
    assert f"{name}{HOLDING_UP}umbrella" in CAST or "hold_umbrella" in CAST[UPRIGHT + name].actions


def test_what_nobody_can_do_is_told_and_what_is_done_is_not():
    def not_shown(prompt):
        return direct(prompt, seed=1, width_px=480, height_px=270, seconds=4).not_shown

    assert not_shown("a shark flies over the city") == ("shark: fly",)
    assert not_shown("a fish barks") == ("fish: bark",)
    for prompt in ("an owl flies over a forest at night", "a wolf howls at the moon", "a car flies", "a man flies"):
        assert not_shown(prompt) == ()


@pytest.mark.parametrize("prompt", ["a cat wakes up on a sofa", "a dog wakes up on the grass", "一只猫醒了"])
def test_an_animal_wakes_where_it_lies_and_in_no_bed_of_people(prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=128, height_px=72, seconds=4.0)
    assert scene.subjects[0].action == "wake_up"
    parts, _ = perform(scene.subjects, CAST)
    assert parts[0].action == "rouse"


def test_who_rouses_opens_its_eyes_and_lifts_its_head() -> None:
    def head(phase: float) -> tuple[float, float]:
        motion = rouse(0.3, 0.0, Pose(action="rouse", phase=phase))
        return motion.eyes, motion.neck

    asleep, awake = head(0.0), head(0.55)
    assert asleep[0] == 0.0 < awake[0]
    assert awake[1] > asleep[1] + 0.8


@pytest.mark.parametrize("name", sorted(SKATERS))
def test_birds_that_skate_have_a_blade_under_each_foot(name):
    skating, standing = (CAST[name].model(Pose(action=action, phase=0.3)) for action in ("ice_skate", "idle"))
    assert skating.parts.count("blade") >= 8 and "blade" not in standing.parts


def test_penguins_skate_and_that_is_told_of_who_cannot():
    def scene_of(prompt):
        return direct(prompt, seed=1, width_px=480, height_px=270, seconds=4)

    assert {name for name in CAST if "ice_skate" in CAST[name].actions and not is_human(name)} & set(SKATERS) == SKATERS
    assert scene_of("penguins ice skating on a frozen lake").not_shown == ()
    assert scene_of("a snail ice skating").not_shown == ("snail: ice_skate",)


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a cat winks", "wink"), ("a puppy tilts its head", "tilt_head"), ("a dog is wagging its tail", "wag"),
        ("a wet dog shakes off the water", "shake_off"), ("a bear shakes itself dry", "shake_off"), ("a dog scratches behind its ear", "scratch"),
        ("a cat licks its paw", "lick"), ("a tiger grooms itself", "lick"), ("a panda sneezes", "sneeze"),
        ("小狗摇着尾巴", "wag"), ("猫在舔爪子", "lick"), ("狗甩掉身上的水", "shake_off"), ("un perro se rasca la oreja", "scratch"), ("un chat se lèche la patte", "lick"),
        ("ein Hund schüttelt sich", "shake_off"), ("犬がしっぽを振っている", "wag"), ("кошка вылизывается", "lick"), ("gatto che si lecca la zampa", "lick"),
    ],
)  # fmt: skip
def test_what_animals_do_for_themselves_is_seen_on_four_legs(prompt: str, action: str) -> None:
    """They stood as if nothing had been said, or got up and did it as people do."""
    scene = direct(prompt, seed=1, width_px=128, height_px=72, seconds=4.0)
    (part,) = perform(scene.subjects, CAST)[0].values()
    assert (part.action, scene.not_shown) == (action, ()) and not part.name.startswith(UPRIGHT)
    assert action in CAST[part.name].actions and set(scene.not_understood) <= {"wet"}


def test_manners_differ_from_standing() -> None:
    def motion(action: str, phase: float) -> Motion:
        return MOVES[action](0.4, 1.0, Pose(action=action, phase=phase))

    assert motion("wink", 0.5).wink > 0.9 and motion("wink", 0.0).wink == 0.0
    assert motion("tilt_head", 0.3).tilt > 0.5 and motion("tilt_head", 0.8).tilt < -0.5
    assert abs(motion("wag", 0.05).tail_wag) > 0.9 and motion("wag", 0.05).tongue > 0.3
    assert motion("shake_off", 0.5).drops == 1.0 and motion("shake_off", 0.0).drops == 0.0
    assert max(motion("scratch", 0.5).places[2][1], motion("lick", 0.5).places[0][1]) > 0.35
    assert motion("sneeze", 0.3).nod > 0.3 and motion("sneeze", 0.6).nod < 0.0


def test_people_do_in_their_way_what_is_said_of_animals_too() -> None:
    scene = direct("a man scratches his head", seed=1, width_px=128, height_px=72, seconds=4.0)
    assert scene.subjects[0].action == "scratch_head"
    assert direct("a crab wags its tail", seed=1, width_px=128, height_px=72, seconds=4.0).not_shown == ("crab: wag",)


@pytest.mark.parametrize(
    "prompt",
    [
        "un parfum sur un rocher, des vagues se brisent",
        "un pescado en la cocina. El vapor sube.",
        "一个茶壶放在桌上，水珠滑落",
    ],
)
def test_what_waves_and_drops_do_is_nobodys(prompt: str) -> None:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)
    assert scene.subjects and not any(one.action for one in scene.subjects)
