"""What is said to stand on a hill stands on its top, and is what near shots hold."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.directing.whereabouts import ON_TOP_OF_IT
from rushes.scene.drawing.shade import pack_light
from rushes.scene.places import PLACES
from rushes.scene.places.nature.hill import KNOLL, TALL, TOP, TOPS
from rushes.scene.staging.build import build_stage, company, setting_of
from rushes.scene.staging.hills import build_band
from rushes.scene.staging.inhabitants import passes_by


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=8)


def test_whatever_may_stand_there_has_its_row() -> None:
    assert set(ON_TOP_OF_IT) == set(TOPS) and set(TOPS) <= set(PLACES)


@pytest.mark.parametrize("setting", TOPS)
def test_it_is_on_the_top_and_moves_with_it(setting: str) -> None:
    hero = TOPS[setting][0]
    assert (hero.x, hero.z) == TOP and 0.9 * TALL < hero.y <= TALL and hero.alone
    stage = build_stage(_scene("a castle on a hill"), figures())
    band = build_band(stage.lens, KNOLL, pack_light(stage.air.light), (0.5, 0.5, 0.5), 60.0, 0.5, 1)
    assert band.z == pytest.approx(hero.z) and KNOLL.drawn_z > hero.z


def test_the_building_is_what_a_near_shot_holds() -> None:
    scene = _scene("ein Schloss auf einem Hügel")
    assert (scene.place, scene.setting) == ("hill", "castle")
    stage = build_stage(scene, figures())
    landmark = stage.paths[0].landmark
    assert landmark is not None and (landmark.x, landmark.z) == TOP and landmark.y > 0.9 * TALL
    assert not passes_by(scene)


def test_a_tree_alone_stands_there_itself() -> None:
    scene = _scene("a lonely oak tree on a hill")
    (tree,) = company(scene)
    assert (tree.x, tree.z) == TOP and tree.y == pytest.approx(TALL, abs=0.1)
    assert all(stand.prop != "castle" for stand in setting_of(scene).stands)


@pytest.mark.parametrize(
    "prompt",
    ["a girl stands on a green hill", "ein Mädchen steht auf einem grünen Hügel", "女孩站在绿色的山丘上", "a man on a hilltop", "a fox sits on a hill"],
)  # fmt: skip
def test_who_keeps_to_one_spot_on_a_hill_is_on_its_top(prompt: str) -> None:
    scene = _scene(prompt)
    assert scene.place == "hill" and not scene.not_understood
    (one,) = company(scene)
    assert (one.x, one.z) == TOP and one.y == pytest.approx(TALL, abs=0.1)


def test_a_few_stand_side_by_side_there_and_who_walks_turns_round() -> None:
    two = company(_scene("two children fly a kite on a green hill"))
    assert len({actor.x for actor in two}) == len(two) and all(abs(actor.x - TOP[0]) < 2.0 for actor in two)
    (walker,) = company(_scene("a woman walks on a hill"))
    assert walker.centre == TOP[0] and 0 < walker.turns_at < 2.7


def test_who_goes_over_it_stays_in_the_meadow() -> None:
    assert _scene("a fox runs over a hill").place == "meadow" == _scene("ten sheep on a hill").place
