"""What is said without words, a fall to the ground, and words that are things as well as deeds."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct, extend
from rushes.scene.figures.acts import motion_of
from rushes.scene.figures.species import Pose
from rushes.scene.places import PLACES
from rushes.scene.staging.before_walls import BEFORE
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a man shrugs", "shrug"), ("a girl winks at the camera", "wink"), ("a boy yawns", "yawn"), ("a woman looks around", "look_around"),
        ("a girl looks down at her shoes", "look_down"), ("a soldier salutes", "salute"), ("a student raises her hand", "raise_hand"),
        ("a man blinks", "blink"), ("a woman crosses her arms", "cross_arms"), ("a man scratches his head", "scratch_head"),
        ("a girl tilts her head", "tilt_head"), ("a girl blows a kiss", "blow_kiss"), ("a girl shivers in the cold", "shiver"),
        ("女孩耸耸肩", "shrug"), ("un hombre se encoge de hombros", "shrug"), ("une femme bâille", "yawn"), ("eine Frau zwinkert", "wink"),
        ("男の子が転ぶ", "fall_over"), ("мужчина пожимает плечами", "shrug"), ("un uomo si guarda intorno", "look_around"),
        ("a boy trips over a stone", "fall_over"), ("an old man falls on the ice", "fall_over"), ("a man falls from the sky", "fall"),
        ("an astronaut falls", "fall"), ("el astronauta cae", "fall"), ("космонавт падает", "fall"), ("a man falls under water", "fall"),
        ("an astronaut falls in the street", "fall_over"), ("an astronaut falls on the moon", "fall_over"),
        ("a man gives a thumbs up", "thumbs_up"), ("a girl gives two thumbs up", "thumbs_up"), ("男孩竖起大拇指", "thumbs_up"), ("ein Mann hält den Daumen hoch", "thumbs_up"),
        ("a woman sneezes", "sneeze"), ("老人打喷嚏", "sneeze"), ("un niño estornuda", "sneeze"), ("an old man coughs", "cough"), ("男人在咳嗽", "cough"),
        ("un homme tousse", "cough"), ("a man turns away", "turn_away"), ("she turns her back to the camera", "turn_away"), ("女孩转过身去", "turn_away"),
        ("eine Frau wendet sich ab", "turn_away"), ("a girl looks back over her shoulder", "look_back"), ("a knight draws his sword", "draw_sword"),
        ("武士拔出剑", "draw_sword"), ("un caballero desenvaina la espada", "draw_sword"), ("a boy draws a picture", "draw"),
        ("a man opens a laptop", "use_computer"), ("a boy builds a toy city", "build_blocks"), ("a girl builds a lego castle", "build_blocks"),
        ("a carpenter builds a house", "hammer"), ("a gentleman bows", "bow"), ("the teacher points at the board", "point"), ("the dancer spins and then bows", "spin"),
    ],
)  # fmt: skip
def test_gestures_are_read(prompt: str, action: str) -> None:
    assert [subject.action for subject in _scene(prompt).subjects][:1] == [action]


def test_a_plural_is_no_deed() -> None:
    hair, gift = _scene("a girl with bows in her hair smiles"), _scene("a gift with red bows on a table")
    assert [subject.action for subject in (*hair.subjects, *gift.subjects)] == ["laugh", "", ""]


def test_a_yawning_cat_opens_its_mouth_and_a_looking_one_turns() -> None:
    (cat,) = (actor for actor in company(_scene("a cat yawns")) if actor.who == 0)
    (looks,) = (actor for actor in company(_scene("a cat looks around")) if actor.who == 0)
    assert cat.action == "roar"
    assert looks.turning is not None and looks.turning(1.0) > 0.4 > -0.4 > looks.turning(3.0)


def test_who_winks_shuts_one_eye_and_who_falls_lies() -> None:
    assert motion_of(Pose(action="wink", phase=0.5)).wink > 0.9
    falls = [motion_of(Pose(action="fall_over", phase=phase)).hip[1] for phase in (0.0, 0.3)]
    assert falls[1] < 0.5 * falls[0]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("a horse, a cow, a pig and an elephant in a kitchen", "kitchen"), ("two horses and two cows in a bakery", "bakery shop")],
)  # fmt: skip
def test_nobody_stands_behind_what_is_along_a_wall(prompt: str, place: str) -> None:
    counters = {"kitchen": "kitchen_counter", "bakery shop": "bakery_case"}
    counter = min(stand.z for stand in PLACES[place].stands if stand.prop == counters[place])
    actors = [actor for actor in company(_scene(prompt)) if actor.who >= 0]
    assert len(actors) == 4
    assert all(actor.z < counter - 0.5 * BEFORE for actor in actors)
    assert len({round(actor.x, 1) for actor in actors}) == 4


def test_of_six_nobody_is_lost_in_the_distance() -> None:
    scene = _scene("a king, a queen, a knight, a wizard, a dragon and a horse in front of a castle")
    depths = [actor.z for actor in company(scene) if actor.who >= 0]
    assert max(depths) < PLACES["castle"].stage_z + 3.0


@pytest.mark.parametrize(
    ("prompt", "then"),
    [
        ("an elephant, a lion, a zebra and a giraffe stand in the savannah", "a fox walks in"),
        ("an elephant, a lion, a zebra, a giraffe and a fox stand in the savannah", "the fox leaves"),
    ],
)
def test_nobody_moves_as_somebody_comes_or_goes(prompt: str, then: str) -> None:
    first = _scene(prompt)
    parts = extend(first, then, seconds=4).parts
    before, after = (
        {actor.name: (actor.x, actor.z, actor.height) for actor in company(scene) if actor.who >= 0}
        for scene in (first, parts[-1])
    )
    both = before.keys() & after.keys()
    assert len(before) != len(after) and len(both) == 4
    assert {name: before[name] for name in both} == {name: after[name] for name in both}


def test_who_sneezes_bends_and_who_turns_away_shows_the_back() -> None:
    sneeze = [motion_of(Pose(action="sneeze", phase=phase)) for phase in (0.3, 0.6)]
    assert sneeze[0].bend > 0.15 > -0.2 > sneeze[1].bend and sneeze[1].eyes == 0.0
    away = [motion_of(Pose(action="turn_away", phase=phase)).turn for phase in (0.0, 0.6)]
    assert away[0] == 0.0 and away[1] > 2.5
    (thumb,) = motion_of(Pose(action="thumbs_up", phase=0.5)).props
    assert thumb.name == "thumb_up" and thumb.size > 1.2


@pytest.mark.parametrize(
    "prompt", ["the astronaut falls", "a diver falls in the deep sea", "an astronaut dances in space, then falls"]
)
def test_nobody_falls_over_where_there_is_no_floor(prompt: str) -> None:
    scene = _scene(prompt)
    last = scene.parts[-1] if scene.parts else scene
    assert {actor.action for actor in company(last) if actor.who == 0} <= {"fall", "dance", "swim"}
