"""The seat that is named is the one that is sat on, and who sits at a table sits at one table."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.subjects.doing import SEATED
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.acts.seated import NAMES, PREFIX, SEATS
from rushes.scene.figures.species import Pose
from rushes.scene.staging.build import company


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    ("prompt", "kinds", "action"),
    [
        ("a person reads on a bench in a park", ["human", "bench"], "seated_read"),
        ("an old man sits on a bench feeding pigeons", ["human", "bench"], "seated_feed_pigeons"),
        ("a woman plays the guitar on a chair", ["woman", "chair"], "seated_play_guitar"),
        ("a man sits on a rock by the sea", ["human", "rock"], "sit_seat"),
        ("a girl sits on a log in the forest", ["woman", "log"], "sit_seat"),
        ("a young man is sitting on a piece of cloud in the sky, reading a book", ["human", "cloud"], "seated_read"),
        ("una niña sentada sobre una nube", ["woman", "cloud"], "sit_seat"),
    ],
)
def test_who_is_on_a_seat_does_it_there(prompt: str, kinds: list[str], action: str) -> None:
    scene = scene_of(prompt)
    assert [subject.kind for subject in scene.subjects] == kinds
    assert scene.subjects[0].relation == "on"
    who, seat = sorted(company(scene), key=lambda actor: actor.who)
    assert who.action == action
    assert not who.grounded
    assert abs(who.y - (seat.y + seat.seat * seat.height)) < 0.1 * seat.height
    assert abs(who.x + 0.5 * sum(who.box[:2]) * who.height - seat.x) < 0.3 * (seat.box[1] - seat.box[0]) * seat.height


def test_who_stands_on_a_rock_touches_it() -> None:
    """Its top is lower where nobody looks from the side: it was stood on in the air."""
    lion, rock = sorted(company(scene_of("a lion roars on a rock")), key=lambda actor: actor.who)
    assert rock.y == 0.0
    assert lion.y + lion.box[2] * lion.height < (rock.crest - 0.03) * rock.height


@pytest.mark.parametrize("prompt", ["a fox sleeps under a tree in the snow", "a girl reads a book under a cherry tree"])
def test_who_is_under_a_tree_is_beside_its_trunk(prompt: str) -> None:
    """Before it, the crown was a hat, and who lay there was cut off by the lower edge."""
    who, tree = sorted(company(scene_of(prompt)), key=lambda actor: actor.who)
    middle = who.x + 0.5 * sum(who.box[:2]) * who.height
    assert 0.2 * tree.height < abs(middle - tree.x) < 0.5 * tree.height
    assert (who.box[3] - who.box[2]) * who.height < 0.55 * tree.height
    assert abs(who.z - tree.z) < 0.1


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a woman sits at a table", "sit_table"),
        ("una mujer sentada a la mesa", "sit_table"),
        ("a man sits at a desk with a laptop", "use_computer"),
        ("a man works at a desk", "use_computer"),
        ("a child on a swing", "swing"),
        ("a man lies in a hammock", "lie_hammock"),
        ("a woman in a hammock", "lie_hammock"),
    ],
)
def test_what_belongs_to_a_posture_comes_with_it(prompt: str, action: str) -> None:
    (subject,) = scene_of(prompt).subjects
    assert subject.action == action
    assert action in figures().CAST["human"].actions


def test_the_list_of_what_is_done_on_seats_is_that_of_the_figures() -> None:
    assert set(NAMES.split()) == SEATED
    for name in SEATED:
        seated = ACTIONS[PREFIX + name]
        assert not seated.gait
        for phase in (0.0, 0.4):
            motion = seated.motion(_pose(name, phase))
            assert not [prop.name for prop in motion.props if prop.name in SEATS]
            assert all(leg is not None and leg.at[1] < 0 for leg in motion.legs)  # the legs hang down before the seat


def _pose(action: str, phase: float) -> Pose:
    return Pose(action=PREFIX + action, phase=phase)


def test_a_cloud_that_somebody_is_on_is_up_in_the_air_and_no_weather() -> None:
    scene = scene_of("a cat sleeps on a cloud")
    assert (scene.place, scene.weather) == ("sky", "clear")
    cat, cloud = sorted(company(scene), key=lambda actor: actor.who)
    assert cloud.y > 0.5 and not cloud.grounded and cat.bob == cloud.bob
    for prompt in (
        "clouds drift over a mountain",
        "a man under a dark cloud",
        "a house under clouds",
        "a man lies on the grass watching clouds",
    ):
        assert scene_of(prompt).weather == "cloud" and "cloud" not in [s.kind for s in scene_of(prompt).subjects]


@pytest.mark.parametrize(
    "prompt",
    [
        "一个女孩坐在云上",
        "雲の上に座る少女",
        "구름 위에 앉은 소녀",
        "una niña sentada en una nube",
        "uma menina sentada numa nuvem",
    ],
)
def test_in_any_language_who_sits_on_a_cloud_is_on_it_and_on_no_chair(prompt):
    scene = scene_of(prompt)
    girl = next(s for s in scene.subjects if s.kind == "woman")
    assert scene.place == "sky" and girl.relation == "on" and scene.subjects[girl.relation_to].kind == "cloud"
    assert scene_of("飞机飞过云上").subjects[0].relation == ""


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a cat lies on the bed", ["cat", "bed"]), ("a dog is on the sofa", ["dog", "couch"]), ("a puppy sleeping in bed", ["dog", "bed"]),
        ("一只猫躺在床上", ["cat", "bed"]), ("小狗睡在床上", ["dog", "bed"]), ("一只狗在沙发上", ["dog", "couch"]), ("un gato está en el sofá", ["cat", "couch"]),
        ("un chien dort dans le lit", ["dog", "bed"]), ("ein Hund im Bett", ["dog", "bed"]), ("um gato no sofá", ["cat", "couch"]),
        ("кошка лежит на кровати", ["cat", "bed"]), ("猫がベッドで寝ている", ["cat", "bed"]), ("개가 소파에 앉아 있다", ["dog", "couch"]),
    ],
)  # fmt: skip
def test_an_animal_is_on_the_furniture_that_is_named(prompt: str, kinds: list[str]) -> None:
    scene = scene_of(prompt)
    assert [subject.kind for subject in scene.subjects] == kinds
    animal, piece = sorted((actor for actor in company(scene) if actor.who >= 0), key=lambda actor: actor.who)
    foot = animal.y + animal.box[2] * animal.height
    assert not animal.grounded and abs(foot - piece.seat * piece.height) < 0.1 * piece.height
    assert animal.box[1] - animal.box[0] and abs(animal.z - piece.z) < 0.1


def test_who_lies_on_a_bed_is_as_large_as_it() -> None:
    """They floated over one of another size."""
    (girl,) = (actor for actor in company(scene_of("a girl lies on the bed")) if actor.who >= 0)
    assert girl.action == "lie_in_bed"


@pytest.mark.parametrize(
    "prompt",
    ["a boy eats an apple on a bench", "una mujer come una manzana en un banco", "a man sits on a chair eating a pear"],
)
def test_who_eats_on_a_seat_has_it_in_hand(prompt: str) -> None:
    """A table stood on the bench, and beside it an apple as large as they were."""
    scene = scene_of(prompt)
    actors = {scene.subjects[actor.who].kind: actor for actor in company(scene) if actor.who >= 0}
    who = next(actor for actor in actors.values() if actor.action.startswith("seated_"))
    meal = next((actor for kind, actor in actors.items() if kind in ("apple", "pear")), None)
    assert who.action == ("seated_eat_from_hand" if meal is not None else "seated_eat_by_hand")
    if meal is not None:
        assert meal.height < 0.4 * who.height and not meal.grounded and meal.y > who.y


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("她坐在窗边喝茶", "sit_drink_coffee"), ("she sits by the window drinking tea", "sit_drink_coffee"),
        ("a girl sits eating ice cream in her room", "sit_eat_icecream"), ("a man sits in a bar drinking beer", "sit_drink_beer"),
        ("a woman drinks tea by the window", "drink_coffee"), ("a man sits on a chair drinking coffee", "drink_coffee"),
    ],
)  # fmt: skip
def test_who_sits_on_no_seat_that_is_named_drinks_in_an_armchair(prompt: str, action: str) -> None:
    assert scene_of(prompt).subjects[0].action == action
    chair = "armchair" in [prop.name for prop in ACTIONS[action].motion(_pose(action, 0.2)).props]
    assert chair == action.startswith("sit_")


@pytest.mark.parametrize("change", ["a bench instead", "un banc à la place", "use a chair instead"])
def test_a_seat_comes_in_the_place_of_the_seat(change: str) -> None:
    base = scene_of("a cat on a sofa")
    changed = direct(change, base=base, seed=1, width_px=base.width_px, height_px=base.height_px, seconds=4)
    assert changed.subjects[0].kind == "cat" and changed.subjects[0].relation == "on"
    assert changed.subjects[1].kind in ("bench", "chair")
