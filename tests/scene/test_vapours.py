"""Steam, smoke and flames come off who gives them, are told as understood, and move; small things in a room stand on a table."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rushes.scene import Scene, direct, extend
from rushes.scene.acting.actors import figures
from rushes.scene.acting.tabletop import HIGH, SMALL, TABLE, TOP
from rushes.scene.model import Company
from rushes.scene.staging.build import build_stage, company
from rushes.scene.staging.spray import leaps, spray_item
from rushes.scene.staging.vapours import FLAMES, LIT, SOURCES


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4, fps=10)


@pytest.mark.parametrize(
    ("prompt", "kind", "sight"),
    [
        ("steam rises from a cup of coffee", "cup", "steam"),
        ("a cup of tea", "cup", "steam"),
        ("a steaming bowl of soup", "soup", "steam"),
        ("a steam train puffs smoke through the mountains", "train", "smoke"),
        ("一杯热茶冒着热气", "cup", "steam"),
        ("una taza de café humeante", "cup", "steam"),
    ],
)
def test_what_rises_is_seen_and_understood(prompt: str, kind: str, sight: str) -> None:
    scene = scene_of(prompt)
    assert [subject.kind for subject in scene.subjects] == [kind]
    assert sight in scene.sights
    assert scene.not_understood == ()


def test_a_plain_cup_does_not_steam() -> None:
    assert scene_of("a red cup").sights == ()


@pytest.mark.parametrize(
    "prompt", ["steam rises from a cup of coffee", "a steam train puffs smoke through the mountains"]
)
def test_it_rises_from_the_one_who_gives_it_off_and_moves(prompt: str) -> None:
    scene = scene_of(prompt)
    stage = build_stage(scene, figures())
    seen = [stage.frame(seconds).y.astype(int) for seconds in (1.0, 1.4)]
    plumes = [item for item in stage.items if "_plume" in getattr(item.draw, "__qualname__", "")]
    assert len(plumes) == 1
    stage.items = [item for item in stage.items if item not in plumes]
    marks = [np.abs(one - stage.frame(at).y.astype(int)) for one, at in zip(seen, (1.0, 1.4), strict=True)]
    rows = np.flatnonzero((marks[0] > 6).sum(axis=1))
    assert (marks[0] > 6).mean() > 0.002
    assert rows.max() < 0.75 * 180  # above the foot of who gives it off
    assert np.abs(marks[1] - marks[0]).mean() > 0.1 * marks[0].mean()


def test_what_burns_stands_still_in_its_flames_and_a_candle_is_not_on_fire() -> None:
    stage = build_stage(scene_of("a car burns on the street"), figures())
    assert stage.actors[0].speed == 0
    names = [getattr(item.draw, "__qualname__", "") for item in stage.items]
    assert any(name.startswith("fire.") for name in names)
    candle = build_stage(scene_of("a candle burns"), figures())
    assert not any(getattr(item.draw, "__qualname__", "").startswith("fire.") for item in candle.items)
    assert scene_of("a candle burns").not_understood == ()


def test_the_tables_name_figures_that_are_there() -> None:
    cast = figures().CAST
    assert set(SOURCES) | set(FLAMES) | set(LIT) <= set(cast)
    assert set(cast) >= SMALL


def test_a_small_thing_by_itself_in_a_room_stands_on_a_table() -> None:
    cup, table = company(scene_of("a cup of coffee"))
    assert (cup.name, table.name) == ("cup", TABLE)
    assert cup.y == TOP * HIGH
    assert cup.z <= table.z


@pytest.mark.parametrize(
    "prompt", ["a cup in a meadow", "a couch", "a cat beside a cup", "a ball bounces in a kitchen"]
)
def test_nothing_else_does(prompt: str) -> None:
    assert TABLE not in [actor.name for actor in company(scene_of(prompt))]


def test_the_table_stays_as_the_scene_goes_on() -> None:
    before = scene_of("a cup of coffee")
    after = extend(before, "night falls", seconds=4)
    assert [actor.name for actor in company((after.parts or (after,))[-1])] == ["cup", TABLE]
    company_of_two = before.with_changes(
        subjects=(*before.subjects, *scene_of("a cat").subjects),
        earlier=(Company(subjects=before.subjects, until=4.0, after=(0,)),),
    )
    assert [(a.name, a.x, a.y) for a in company(company_of_two) if a.name in ("cup", TABLE)] == [
        (a.name, a.x, a.y) for a in company(before)
    ]


def test_dust_rises_behind_whom_it_is_said_to_and_is_of_the_ground() -> None:
    def plumes(prompt: str) -> int:
        stage = build_stage(scene_of(prompt), figures())
        return sum("_plume" in getattr(item.draw, "__qualname__", "") for item in stage.items)

    for prompt in (
        "a jeep races through the desert kicking up dust",
        "骆驼在沙漠里行走，尘土飞扬",
        "ein Pferd galoppiert, Staubwolke",
    ):
        assert plumes(prompt) >= 1, prompt
    assert plumes("a jeep races through the desert") == plumes("a cat sleeps in the library, dust in the air") == 0


@pytest.mark.parametrize("prompt", ["a whale jumps out of the ocean", "un delfín salta fuera del mar"])
def test_who_leaps_out_of_the_sea_throws_up_water(prompt: str) -> None:
    stage = build_stage(scene_of(prompt), figures())
    leaper = next(actor for actor in stage.actors if leaps(actor))
    item = spray_item(stage, leaper, 0)
    changed = []
    for k in range(12):
        moment = leaper.cycle_seconds * k / 12
        frame = stage.frame(moment)
        before = frame.y.copy()
        item.draw(frame, stage.paths[0].at(moment, stage.lens), moment)
        changed.append(int((frame.y != before).sum()))
    assert max(changed) > 300 and max(changed) > 1.5 * min(changed)  # it is thrown up, and falls back
    assert not any(leaps(actor) for actor in build_stage(scene_of("a whale swims in the ocean"), figures()).actors)


def test_who_is_said_to_glow_has_light_around_it() -> None:
    for prompt in (
        "a glowing jellyfish in the deep ocean", "a jellyfish that glows softly", "一只发光的水母", "una medusa luminosa",
        "eine leuchtende Qualle", "光るクラゲ", "светящаяся медуза",
    ):  # fmt: skip
        assert [one.glows for one in scene_of(prompt).subjects] == [True], prompt
    scene = scene_of("a glowing butterfly in a dark forest, static camera")
    bright = build_stage(scene, figures()).frame(1.0).y.astype(int)
    plain = scene.with_changes(subjects=tuple(replace(one, glows=False) for one in scene.subjects))
    dim = build_stage(plain, figures()).frame(1.0).y.astype(int)
    assert (bright - dim > 6).mean() > 0.005
    assert not any(one.glows for one in scene_of("a jellyfish in the glowing deep of the ocean").subjects)


@pytest.mark.parametrize("prompt", ["a tractor on a farm", "a farmer drives a tractor through a wheat field"])
def test_smoke_leaves_a_tractor_whoever_drives_it(prompt: str) -> None:
    stage = build_stage(scene_of(prompt), figures())
    tractor = next(actor for actor in stage.actors if actor.name.endswith("tractor"))
    assert any(item.z == pytest.approx(tractor.z - 0.01) for item in stage.items)
    assert SOURCES["tractor"].along > 0.5  # or its puffs would hang far behind it
