"""Storyboards: in which forms they are read, and how a part goes on from the one before."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rushes.scene import Scene, direct
from rushes.scene.directing.prompt.storyboard import PARTS_MAX, parts_of
from rushes.scene.film import part_begins
from rushes.scene.model import Company, look_of

SIZE: dict[str, Any] = {"width_px": 640, "height_px": 360}


def scene_of(prompt: str, seconds: float = 10, **more: Any) -> Scene:
    return direct(prompt, seed=1, seconds=seconds, **SIZE, **more)


@pytest.mark.parametrize(
    ("prompt", "seconds", "lengths", "texts"),
    [
        ("Shot 1:\nduration: 5sec\nScene: a fox runs\n\nShot 2:\nduration: 10sec\nScene: it sleeps", 15, [5, 10],
         ["a fox runs", "it sleeps"]),
        ("Shot 1:\nduration: 5sec\nScene: a fox\nShot 2:\nduration: 5sec\nScene: a cat", 15, [7.5, 7.5], ["a fox", "a cat"]),
        ("镜头1（3秒）：一只猫。镜头2（5秒）：猫跳", 8, [3, 5], ["一只猫", "猫跳"]),
        ("[0-4s] a dog [4-10s] it runs", 10, [4, 6], ["a dog", "it runs"]),
        ("0:00-0:03 a dog\n0:03-0:10 it runs", 10, [3, 7], ["a dog", "it runs"]),
        ("Scene 1: a fox. Scene 2 (4s): a bear", 10, [6, 4], ["a fox", "a bear"]),
        ("第一镜：猫\n第二镜：狗", 10, [5, 5], ["猫", "狗"]),
        ("[5.0s]a cat skydives [5s]it lands\n[10.0s]it runs", 10, [2.5, 2.5, 5], ["a cat skydives", "it lands", "it runs"]),
        ("a watercolour film\n【3秒】一只猫【5秒】猫跳", 8, [3, 5], ["一只猫", "猫跳"]),
        ("Scene 1 (0-4s): a wizard. Scene 2 (4-8s): a cat. Scene 3 (8-10s): a dog", 10, [4, 4, 2], ["a wizard", "a cat", "a dog"]),
        ("**Shot 1 (0–4s):** A dog.\n**Shot 2 (4–8s):** It jumps.", 8, [4, 4], ["A dog", "It jumps"]),
        ("[Shot 1] a whale [Shot 2] a boat", 8, [4, 4], ["a whale", "a boat"]),
        ("1. A fox runs\n2. The fox sleeps\n3. A bear comes", 9, [3, 3, 3], ["A fox runs", "The fox sleeps", "A bear comes"]),
        ("First 3 seconds: a panda eats. Next 4 seconds: it dances. Last 3 seconds: it sleeps.", 10, [3, 4, 3],
         ["a panda eats", "it dances", "it sleeps"]),
        ("前3秒：一只猫。接着5秒：猫跳", 8, [3, 5], ["一只猫", "猫跳"]),
        ("分镜1 0-3秒：狐狸跑步 分镜2 3-6秒：狐狸睡觉", 6, [3, 3], ["狐狸跑步", "狐狸睡觉"]),
    ],
)  # fmt: skip
def test_a_storyboard_is_read_in_the_forms_that_clients_send(prompt, seconds, lengths, texts):
    _, parts = parts_of(prompt, seconds)
    assert [part.text for part in parts] == texts
    assert [part.seconds for part in parts] == pytest.approx(lengths)
    assert sum(part.seconds for part in parts) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "prompt",
    ["a fox runs", "Shot 1: a fox", "a wide shot of 2 dogs", "take 5 steps", "a scene of 3 cats. A dog.", "from 3-5 dogs",
     "[5s] a fox runs", "1. Style: cinematic\n2. Subject: a fox", "2. a fox\n3. a dog", "1. a fox", "in the last 3 seconds a fox runs",
     "a fox runs [5s], then it sleeps [5s].", "[5s][5s] a fox",
     "".join(f"Shot {n}: a fox\n" for n in range(1, PARTS_MAX + 2))],
)  # fmt: skip
def test_what_is_no_storyboard_stays_whole(prompt):
    assert parts_of(prompt, 10) == (prompt, ())


NUMBERED = "Shot 1:\nduration: {}sec\nScene: a fox runs\nShot 2:\nduration: {}sec\nScene: a dog sits"


MEASURED = "[{}s] a fox runs\n[{}s] a dog sits"


SPANS = "[0-{}s] a fox runs [{}-9s] a dog sits"


@pytest.mark.parametrize(
    ("form", "first", "second"),
    [
        (NUMBERED, "0.01", "5"),
        (NUMBERED, "0.0001", "50"),
        (NUMBERED, "1", "9" * 400),
        (NUMBERED, "9" * 400, "9" * 400),
        (MEASURED, "0.001", "50"),
        (SPANS, "0.0000001", "0.0000001"),
    ],
)
def test_shots_that_nobody_would_see_make_no_storyboard(form, first, second):
    prompt = form.format(first, second)
    assert parts_of(prompt, 4) == (prompt, ())
    scene = direct(prompt, seed=1, width_px=1280, height_px=720, seconds=4, fps=24)
    assert not scene.parts
    assert {subject.figure for subject in scene.subjects} == {"fox", "dog"}


def test_a_short_shot_is_cut_as_short_as_it_is_asked_for():
    _, parts = parts_of(NUMBERED.format("0.1", "3.9"), 4)
    assert [part.seconds for part in parts] == [0.1, 3.9]


def test_a_part_goes_on_from_the_one_before():
    board = scene_of(
        "A watercolour film.\nShot 1: a blue fox runs through a forest at night\nShot 2: it sleeps under a tree\n"
        "Shot 3: two cats in the kitchen"
    )
    first, second, third = board.parts
    assert [part.time for part in board.parts] == ["night"] * 3
    assert (first.place, second.place) == ("forest", "forest")
    assert second.variation == first.variation != third.variation
    assert (second.subjects[0].kind, second.subjects[0].action) == ("fox", "sleep")
    assert second.subjects[0].colour == first.subjects[0].colour is not None
    assert [(subject.kind, subject.count) for subject in third.subjects] == [("cat", 2)]
    assert len({part.styles for part in board.parts}) == 1
    assert board.seconds == sum(part.seconds for part in board.parts) == 10
    assert {subject.kind for subject in board.subjects} == {"fox", "tree", "cat"}
    assert Scene.from_dict(json.loads(json.dumps(board.to_dict()))) == board


def test_words_about_somebody_who_is_known_are_understood():
    board = scene_of("Shot 1: a fox runs\nShot 2: it sleeps")
    assert [part.subjects[0].action for part in board.parts] == ["run", "sleep"]
    assert (board.understood, board.not_understood) == (("fox", "runs", "sleeps"), ())
    red = scene_of("make it red and striped", base=scene_of("a car"))
    assert {"red", "striped"} <= set(red.understood) and not {"red", "striped"} & set(red.not_understood)


def test_a_part_of_the_sea_alone_leaves_behind_who_cannot_be_there():
    board = scene_of("Shot 1: a car drives through a city\nShot 2: the sun sets over the sea\nShot 3: it stops")
    assert [[s.kind for s in part.subjects] for part in board.parts][:2] == [["car"], []]
    ship = scene_of("Shot 1: a boat in a harbour\nShot 2: on the open sea at sunset")
    assert [[s.kind for s in part.subjects] for part in ship.parts] == [["boat"], ["boat"]]


def test_who_leaves_in_a_part_is_seen_to_go_and_is_gone_from_then_on():
    board = scene_of("Shot 1: a red fox and a cat in a garden\nShot 2: the fox leaves\nShot 3: it sleeps", seconds=9)
    first, there, goes, last = board.parts
    assert [s.kind for s in there.subjects] == [s.kind for s in first.subjects] == ["fox", "cat"]
    assert there.subjects == first.subjects
    assert (goes.starts_at, goes.shots[0].transition, goes.shots[0].framing) == (there.seconds, "dissolve", "full")
    assert goes.earlier == (Company(subjects=first.subjects, until=there.seconds, after=(-1, 0), leaving_by="walk"),)
    assert [(s.kind, s.action) for s in last.subjects] == [("cat", "sleep")]
    assert [there.seconds + goes.seconds, last.seconds] == [3, 3] and last.earlier == ()
    assert Scene.from_dict(json.loads(json.dumps(board.to_dict()))) == board


def test_who_vanishes_in_a_part_is_there_before():
    board = scene_of("Scene 1: a wizard in a castle. Scene 2: he vanishes", seconds=8)
    _, there, gone = board.parts
    assert ([s.kind for s in there.subjects], gone.subjects) == (["wizard"], ())
    assert 1 < there.seconds < 3 and gone.earlier[0].leaving_by == ""


def test_who_comes_in_meets_those_who_are_there():
    board = scene_of("Scene 1: a cat on a sofa. Scene 2: A dog comes in. Scene 3: they play", seconds=9)
    assert [s.kind for s in board.parts[1].subjects] == ["cat", "couch", "dog"]
    assert [(s.kind, s.action) for s in board.parts[2].subjects if s.kind != "couch"] == [
        ("cat", "play"),
        ("dog", "play"),
    ]


def test_the_same_somebody_stays_the_same_in_all_parts():
    board = scene_of(
        "Shot 1: a little girl in a yellow raincoat walks down a rainy street\nShot 2: the girl runs through a forest\n"
        "Shot 3: she sits by a lake at sunset\nShot 4: close-up of the girl"
    )
    girls = [part.subjects[0] for part in board.parts]
    assert len({(girl.kind, girl.figure, girl.colour) for girl in girls}) == 1 and girls[0].colour
    assert len({look_of(part, girl, 0) for part, girl in zip(board.parts, girls, strict=True)}) == 1


def test_parts_begin_at_their_exact_frames():
    board = scene_of("[0-3s] a fox runs [3-7s] it sleeps [7-10s] night, the fox leaves", seconds=10, fps=24)
    assert part_begins(board) == [0, 72, 168, 168 + round(24 * board.parts[2].seconds)]


def test_who_is_by_a_fireplace_has_come_in() -> None:
    lines = (
        "A cat walks through the garden in the rain.",
        "The cat sleeps by the fireplace at night.",
        "The cat wakes up.",
    )
    shots = "\n".join(f"Shot {n}:\nduration: 3sec\nScene: {line}" for n, line in enumerate(lines, 1))
    scene = direct(shots, seed=1, width_px=128, height_px=72, seconds=9.0)
    assert [part.place for part in scene.parts] == ["garden", "room", "room"]
    with_fire = direct("a fireplace stands in a garden", seed=1, width_px=128, height_px=72, seconds=4.0)
    assert direct(shots, seed=1, width_px=128, height_px=72, seconds=9.0, base=with_fire).parts[1].place == "room"
    outdoors = direct(
        shots.replace("A cat walks", "A cat and a fireplace are"), seed=1, width_px=128, height_px=72, seconds=9.0
    )
    assert [part.place for part in outdoors.parts] == ["garden", "garden", "garden"]


def test_numbers_in_brackets_in_one_sentence_are_shots() -> None:
    board = scene_of(
        "Tour of a cabin in autumn: (1) exterior, red trees; (2) interior, a fireplace; (3) a mug on the porch. No people.",
        seconds=9,
    )
    assert len(board.parts) == 3 and board.parts[1].place == "room"
    assert len(scene_of("A man (1) and a woman (34) dance", seconds=9).parts) < 2


def test_a_balcony_is_that_of_the_house_where_the_film_is() -> None:
    scene = scene_of("[00:00-00:03] A lighthouse on a cliff at dawn. [00:03-00:06] The keeper waves from the balcony.")
    assert [part.place for part in scene.parts] == ["lighthouse", "lighthouse"]


def test_grass_beside_the_road_is_no_other_place() -> None:
    scene = scene_of("Five wolf pups frolic and chase each other around a gravel road surrounded by grass")
    assert {part.place for part in scene.parts} == {"country_road"}
