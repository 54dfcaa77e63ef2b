"""Many of one kind in the air: how prompts say so, that all are in motion, and that none stands where it cannot."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct, extend
from rushes.scene.acting.actors import figures
from rushes.scene.acting.multitude import NUMBERS
from rushes.scene.places import PLACES
from rushes.scene.staging.build import build_stage, company
from rushes.scene.staging.courses import COURSES, inside
from rushes.scene.words.floating import IN_NUMBERS


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("hundreds of glowing paper lanterns rise into the night sky", "paper lantern", "rise"),
        ("lanterns float up into the sky", "paper lantern", "rise"),
        ("一群孔明灯升上夜空", "paper lantern", "rise"),
        ("cientos de faroles de papel se elevan en la noche", "paper lantern", "rise"),
        ("colorful balloons float away", "balloon", "rise"),
        ("100 balloons fly over the city", "balloon", "fly"),
        ("feathers float down", "feather", "fall"),
        ("hot air balloons float over cappadocia", "hot air balloon", "fly"),
    ],
)
def test_more_than_one_can_count_fill_the_air(prompt: str, kind: str, action: str) -> None:
    (subject,) = scene_of(prompt).subjects
    assert (subject.kind, subject.action, subject.many) == (kind, action, True)


@pytest.mark.parametrize(
    "prompt",
    [
        "a red balloon floats away",
        "three balloons rise",
        "a girl holds balloons",
        "a lantern on a table",
        "many dogs run",
    ],
)
def test_what_is_counted_held_or_stands_is_no_multitude(prompt: str) -> None:
    assert not any(subject.many for subject in scene_of(prompt).subjects)


def test_an_old_scene_is_read_and_a_new_one_comes_back_equal() -> None:
    scene = scene_of("balloons rise")
    assert Scene.from_dict(scene.to_dict()) == scene
    old = scene.to_dict()
    for subject in old["subjects"]:
        del subject["many"]
    assert not Scene.from_dict(old).subjects[0].many


def test_the_words_name_the_kinds_that_are_seen_in_numbers() -> None:
    assert set(IN_NUMBERS) == set(NUMBERS)


@pytest.mark.parametrize(("prompt", "sign"), [("paper lanterns rise over a village", 1), ("feathers fall", -1)])
def test_all_go_the_same_way_at_every_depth(prompt: str, sign: int) -> None:
    actors = company(scene_of(prompt))
    assert len(actors) == NUMBERS[scene_of(prompt).subjects[0].kind].count
    assert max(actor.z for actor in actors) > 3 * min(actor.z for actor in actors)
    steps = [actor.where(1.1)[1] - actor.where(1.0)[1] for actor in actors]
    assert sum(sign * step > 0 for step in steps) >= 0.95 * len(steps)  # but for who begins anew


def test_nobody_on_a_river_lies_on_its_banks() -> None:
    actors = company(scene_of("floating lanterns on a river at night"))
    course = COURSES.index(PLACES["river"].water.course)  # type: ignore[union-attr]
    assert len(actors) >= 8
    assert all(actor.waterline and inside(course, actor.x, actor.z) > 0 for actor in actors)


def test_lanterns_light_up_the_night_and_a_balloon_does_not() -> None:
    dark = scene_of("paper lanterns rise over a village at night")
    stage = build_stage(dark, figures())
    with_halos, items = stage.frame(1.0), stage.items
    stage.items = [item for item in items if "halo" not in getattr(item.draw, "__qualname__", "")]
    assert len(stage.items) < len(items)
    brighter = with_halos.y.astype(int) - stage.frame(1.0).y.astype(int)
    assert brighter.min() > -30
    assert (brighter > 6).mean() > 0.02
    plain = build_stage(scene_of("balloons rise over a village at night"), figures())
    assert not [item for item in plain.items if "_halo" in getattr(item.draw, "__qualname__", "")]


@pytest.mark.parametrize("prompt", ["cherry blossoms falling", "a tree falls", "a house falls"])
def test_what_stands_firm_does_not_come_down_from_the_sky(prompt: str) -> None:
    scene = scene_of(prompt)
    assert all(subject.action != "fall" for subject in scene.subjects)
    assert ("petals" in scene.sights) == ("cherry" in prompt)


def test_what_drifts_takes_its_verb_with_it() -> None:
    for prompt in ("petals fall on a quiet pond", "soap bubbles drift through a garden", "confetti falls over a crowd"):
        scene = scene_of(prompt)
        assert scene.not_understood == ()
        assert scene.sights


def test_bubbles_and_confetti_are_also_seen_in_a_room() -> None:
    room = scene_of("a bedroom")
    plain = build_stage(room, figures()).frame(1.0).y.astype(int)
    for sight in ("bubbles", "confetti"):
        seen = build_stage(room.with_changes(sights=(sight,)), figures()).frame(1.0).y.astype(int)
        assert (np.abs(seen - plain) > 8).mean() > 0.002


def test_who_comes_into_a_multitude_stands_in_sight_and_the_multitude_goes_on() -> None:
    before = scene_of("paper lanterns rise over a village at night")
    later = extend(before, "a girl appears", seconds=4)
    after = company((later.parts or (later,))[-1])
    (girl,) = (actor for actor in after if not actor.strewn)
    assert girl.name == "girl"
    assert abs(girl.x) < 1.5
    assert [(a.x, a.z, a.phase) for a in after if a.strewn] == [(a.x, a.z, a.phase) for a in company(before)]


def test_balloons_that_hardly_rise_begin_below_the_upper_edge() -> None:
    stage = build_stage(scene_of("hot air balloons float over cappadocia"), figures())
    lens = stage.lens
    tops = [
        lens.horizon_px - (actor.where(0.0)[1] + 0.5 * actor.height - lens.eye) * lens.focal_px / actor.z
        for actor in stage.actors
        if actor.name == "hotairballoon" and actor.strewn
    ]
    assert tops and min(tops) > -0.04 * lens.height_px
