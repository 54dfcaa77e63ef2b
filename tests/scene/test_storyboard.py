"""Storyboards, remixes and extensions: what of a scene stays, and what new words change."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rushes.scene import Scene, SceneError, direct
from rushes.scene.directing.changes.extending import extended
from rushes.scene.directing.director import extend
from rushes.scene.directing.prompt.storyboard import PARTS_MAX, parts_of
from rushes.scene.directing.reader import read_prompt
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


@pytest.mark.parametrize(
    ("prompt", "changed"),
    [
        ("at night", {"time": "night"}),
        ("in the rain", {"weather": "rain"}),
        ("on the beach", {"place": "beach"}),
        ("make it blue", {"colour": True}),
        ("the fox sleeps", {"action": "sleep"}),
        ("replace the fox with two dogs", {"subjects": [("dog", 2)]}),
        ("a bear", {"subjects": [("bear", 1)]}),
        ("add a cat", {"subjects": [("fox", 1), ("cat", 1)]}),
        ("remove the fox", {"subjects": []}),
        ("把狐狸换成狗", {"subjects": [("dog", 1)]}),
    ],
)
def test_a_remix_keeps_what_the_new_prompt_does_not_change(prompt, changed):
    base = scene_of("a fox runs through a forest at sunset, camera pans left")
    new = scene_of(prompt, base=base)
    assert new.time == changed.get("time", "sunset")
    assert new.weather == changed.get("weather", "clear")
    assert new.place == changed.get("place", "forest")
    assert new.camera == base.camera
    assert [(s.kind, s.count) for s in new.subjects] == changed.get("subjects", [("fox", 1)])
    if new.subjects:
        assert new.subjects[0].action == changed.get("action", "run")
        assert (new.subjects[0].colour is not None) == changed.get("colour", False)
    if new.place == base.place:
        assert new.variation == base.variation
    assert new.prompt == prompt


def test_a_remix_of_a_storyboard_changes_every_part_and_fits_the_length():
    base = scene_of("Shot 1: a fox in a forest\nShot 2: a cat on the beach")
    new = scene_of("at night", seconds=20, base=base)
    assert [(part.place, part.time, part.seconds) for part in new.parts] == [
        ("forest", "night", 10),
        ("beach", "night", 10),
    ]


def test_an_extension_goes_on_with_clock_shots_and_stage():
    base = scene_of("a fox runs through a forest")
    longer = extended(base, None, 5)
    assert (longer.starts_at, longer.seconds, longer.variation) == (10, 5, base.variation)
    assert longer.shots[:-1] == base.shots[:-1]
    assert longer.shots[-1].seconds == base.shots[-1].seconds + 5
    assert longer.shots[-1].move_seconds == base.shots[-1].seconds
    further = extended(longer, None, 5)
    assert (further.starts_at, further.shots[-1].move_seconds) == (15, base.shots[-1].seconds)
    with pytest.raises(SceneError, match="at most"):
        extended(base, None, 111)


def test_words_about_somebody_who_is_known_are_understood():
    board = scene_of("Shot 1: a fox runs\nShot 2: it sleeps")
    assert [part.subjects[0].action for part in board.parts] == ["run", "sleep"]
    assert (board.understood, board.not_understood) == (("fox", "runs", "sleeps"), ())
    red = scene_of("make it red and striped", base=scene_of("a car"))
    assert {"red", "striped"} <= set(red.understood) and not {"red", "striped"} & set(red.not_understood)


def after(base: Scene, prompt: str) -> Scene:
    """What an extension by a prompt comes to."""
    new = read_prompt(prompt, seed=1, seconds=5, fps=30, images=0, characters=0, base=base, **SIZE)
    longer = extended(base, new, 5)
    return longer.parts[-1] if longer.parts else longer


@pytest.mark.parametrize(
    ("prompt", "who", "earlier"),
    [
        ("a rabbit runs beside it", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("a rabbit and two birds join", [("fox", "run"), ("rabbit", "run"), ("bird", "run")], [(0,)]),
        ("a rabbit runs into the picture", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("the fox jumps over a rabbit", [("fox", "jump"), ("rabbit", "")], [(0,)]),
        ("a rabbit chases the fox", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("a rabbit rides on the fox", [("fox", "run"), ("rabbit", "run")], []),
        ("a tree", [("fox", "run"), ("tree", "")], [(0,)]),
        ("一只兔子跑过来", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("another fox joins", [("fox", "run")], [(0,)]),
        ("replace the fox with a wolf", [("wolf", "run")], [(0,)]),
        ("the fox turns into a wolf", [("wolf", "run")], [(0,)]),
        ("remove the fox", [], [(-1,)]),
        ("the fox leaves", [], [(-1,)]),
        ("it walks away", [], [(-1,)]),
        ("the fox leaves and a rabbit comes", [("rabbit", "")], [(-1,)]),
        ("it sleeps", [("fox", "sleep")], [(0,)]),
        ("it stops", [("fox", "stand")], [(0,)]),
        ("suddenly a storm breaks out", [("fox", "run")], []),
    ],
)
def test_whom_an_extension_names_comes_changes_or_leaves(prompt, who, earlier):
    base = scene_of("a fox runs through a forest")
    last = after(base, prompt)
    assert [subject.kind for subject in last.subjects] == [kind for kind, _ in who]
    assert [s.action for s in last.subjects][:1] == [action for _, action in who][:1]
    assert [company.after for company in last.earlier] == earlier
    assert all(company.subjects == base.subjects for company in last.earlier)
    assert (last.place, last.setting, last.variation) == ("forest", base.setting, base.variation)


@pytest.mark.parametrize(
    ("prompt", "after_it", "by"),
    [
        ("the dog leaves", (-1, 0), "walk"),
        ("the dog runs away", (-1, 0), "run"),
        ("the cat leaves the dog", (0, -1), "walk"),
        ("the dog leaves, the cat stays", (-1, 0), "walk"),
        ("the dog and the cat leave", (-1, -1), "walk"),
        ("remove the dog", (-1, 0), ""),
        ("without the cat", (0, -1), ""),
        ("the cat vanishes", (0, -1), ""),
        ("狗离开了", (-1, 0), "walk"),
        ("去掉猫", (0, -1), ""),
        ("der Hund läuft weg", (-1, 0), "walk"),
        ("le chat s'en va", (0, -1), "walk"),
        ("собака убегает", (-1, 0), "run"),
        ("犬が消える", (-1, 0), ""),
    ],
)
def test_only_who_is_said_to_leaves(prompt, after_it, by):
    base = scene_of("a dog and a cat walk through a meadow", seconds=4)
    company = after(base, prompt).earlier[-1]
    assert (company.after, company.leaving_by) == (after_it, by)


@pytest.mark.parametrize(
    "prompt", ["the leaves fall", "falling leaves", "golden leaves everywhere", "trees and leaves in the wind"]
)
def test_leaves_of_trees_are_nobody_who_leaves(prompt):
    base = scene_of("a dog and a cat walk through a meadow", seconds=4)
    assert [subject.kind for subject in after(base, prompt).subjects][:2] == ["dog", "cat"]


@pytest.mark.parametrize(
    ("first", "prompt", "weather", "sights"),
    [
        ("a fox in the rain", "the rain stops", "clear", ()),
        ("a fox in the rain", "it stops raining and a rainbow appears", "clear", ("rainbow",)),
        ("a village in the snow", "without the snow", "clear", ()),
        ("a wolf under a full moon", "without the moon", "clear", ("no_moon",)),
        ("fireworks over a city", "the fireworks end", "clear", ()),
        ("雨中的狐狸", "雨停了", "clear", ()),
        ("un renard sous la pluie", "la pluie s'arrête", "clear", ()),
        ("a fox in the snow", "the fox stops in the snow", "snow", ()),
    ],
)
def test_weather_and_sights_end_where_words_say_so(first, prompt, weather, sights):
    base = scene_of(first, seconds=4)
    for scene in (after(base, prompt), scene_of(prompt, seconds=4, base=base)):
        assert (scene.weather, scene.sights) == (weather, sights)
        assert [s.kind for s in scene.subjects] == [s.kind for s in base.subjects]


def test_whom_a_pronoun_means_keeps_its_figure():
    base = scene_of("a man plays the guitar in a park", seconds=4)
    for scene in (after(base, "he plays the violin"), scene_of("he plays the violin", base=base)):
        assert (scene.subjects[0].figure, scene.subjects[0].action) == (base.subjects[0].figure, "play_violin")


def test_a_part_of_the_sea_alone_leaves_behind_who_cannot_be_there():
    board = scene_of("Shot 1: a car drives through a city\nShot 2: the sun sets over the sea\nShot 3: it stops")
    assert [[s.kind for s in part.subjects] for part in board.parts][:2] == [["car"], []]
    ship = scene_of("Shot 1: a boat in a harbour\nShot 2: on the open sea at sunset")
    assert [[s.kind for s in part.subjects] for part in ship.parts] == [["boat"], ["boat"]]


def test_a_remix_of_an_extension_changes_only_the_parts_that_have_whom_it_names():
    film = extend(scene_of("a fox runs through a meadow", seconds=4), "a rabbit runs beside it", seconds=4)
    again = scene_of("replace the rabbit with a cat", seconds=8, base=film)
    kinds = [[subject.kind for subject in part.subjects] for part in again.parts]
    assert kinds == [["fox"], ["fox"], ["fox", "cat"]]


def test_people_keep_their_looks_in_another_place():
    base = scene_of("a man walks through a snowy forest", seconds=4)
    there = scene_of("on the beach", base=base)
    assert there.variation != base.variation
    assert look_of(there, there.subjects[0], 0) == look_of(base, base.subjects[0], 0)


def test_one_of_two_can_leave():
    base = scene_of("two cats play in a garden", seconds=4)
    last = after(base, "one cat leaves")
    assert [subject.count for subject in last.subjects] == [1]
    assert [company.after for company in last.earlier] == [(0,)]
    assert after(base, "the cats leave").subjects == ()


def test_what_was_heard_and_seen_stays_when_an_extension_changes_mood_and_style():
    base = scene_of("a fox runs through a forest", seconds=4)
    film = extend(base, "a scary night, as a watercolour painting", seconds=4)
    assert (film.mood, film.styles, film.variation) == (base.mood, base.styles, base.variation)
    assert "watercolour" in film.parts[-1].styles and film.parts[-1].mood != base.mood
    assert film.parts[1].styles == base.styles, "nothing changes at the seam itself"


def test_a_picture_goes_on_with_what_was_said_of_it():
    base = scene_of("rain falls, camera pans left", seconds=4, images=1)
    film = extend(extend(base, "it goes on", seconds=4), "the rain stops", seconds=4)
    assert [(part.weather, part.starts_at, part.seconds, part.images) for part in film.parts] == [
        ("rain", 0, 4, 1), ("rain", 4, 4, 1), ("clear", 8, 4, 1),
    ]  # fmt: skip
    assert {part.camera.move for part in film.parts} == {"pan_left"} and film.seconds == 12
    assert Scene.from_dict(json.loads(json.dumps(film.to_dict()))) == film
    with pytest.raises(SceneError, match="at most"):
        extend(base, "it goes on", seconds=117)


def test_a_colour_that_somebody_turns_is_its_own():
    base = scene_of("a red car drives through a city", seconds=4)
    blue = after(base, "the car turns blue").subjects[0]
    assert blue.colour == scene_of("a blue car").subjects[0].colour != base.subjects[0].colour


def test_more_of_a_kind_join_those_who_are_there():
    base = scene_of("two dogs run on a beach", seconds=4)
    assert after(base, "a third dog joins them").subjects[0].count == 3
    assert scene_of("add another dog", base=base).subjects[0].count == 3


def test_who_was_there_is_known_to_every_later_extension():
    base = scene_of("a fox runs through a forest", seconds=4)
    first = after(base, "a rabbit runs beside it")
    assert first.earlier == (Company(subjects=base.subjects, until=first.starts_at, after=(0,)),)
    assert extended(first, None, 5).earlier == first.earlier
    assert after(first, "the camera pulls back").earlier == first.earlier
    assert after(first, "it begins to snow").earlier == first.earlier
    second = after(first, "two birds and a dog join")
    assert [subject.kind for subject in second.subjects] == ["fox", "rabbit", "bird", "dog"]
    assert second.earlier == (
        *first.earlier,
        Company(subjects=first.subjects, until=second.starts_at, after=(0, 1)),
    )
    third = after(second, "remove the rabbit")
    assert third.earlier[-1].after == (0, -1, 1, 2) and third.earlier[:-1] == second.earlier
    assert Scene.from_dict(json.loads(json.dumps(third.to_dict()))) == third


def test_a_near_shot_opens_for_company_once():
    near = scene_of("close-up of a fox in a forest", seconds=4)
    opened = after(near, "a rabbit comes")
    assert after(opened, "it begins to snow").shots[-1].framing == "full"
    close = after(opened, "close-up of the fox")
    assert close.earlier and after(close, "it begins to snow").shots[-1].framing == "close"


def test_whom_an_extension_names_in_an_empty_place_is_there_by_itself():
    last = after(scene_of("a meadow"), "a fox comes")
    assert [subject.kind for subject in last.subjects] == ["fox"]
    assert [(company.subjects, company.after) for company in last.earlier] == [((), ())]


@pytest.mark.parametrize("scale", [1, 2])
def test_a_remix_of_what_was_extended_goes_on_where_it_did(scale):
    base = scene_of("a fox runs through a meadow", seconds=4)
    film = extend(base, "a rabbit runs beside it", seconds=4)
    again = scene_of("at night", seconds=8 * scale, base=film)
    assert {part.time for part in again.parts} == {"night"}
    for part, before in zip(again.parts, film.parts, strict=True):
        assert (part.starts_at, part.seconds) == pytest.approx((before.starts_at * scale, before.seconds * scale))
        assert [shot.seconds for shot in part.shots] == pytest.approx([shot.seconds * scale for shot in before.shots])
        assert [shot.framing for shot in part.shots] == [shot.framing for shot in before.shots]
        assert [company.after for company in part.earlier] == [company.after for company in before.earlier]
    assert again.parts[-1].earlier, "the rabbit stays where it came"


@pytest.mark.parametrize(
    ("kept", "until"), [([{"count": 1, "at": 4.5}], 4.5), ([], None), (1, 4.4), (0, None), (None, None)]
)
def test_a_scene_that_kept_only_who_joined_is_read(kept, until):
    base = scene_of("a fox runs through a forest", seconds=4)
    scene = after(base, "a rabbit runs beside it")
    stored = json.loads(json.dumps(scene.to_dict())) | {"joined": kept}
    del stored["earlier"]
    if kept is None:  # from before anybody could join
        del stored["joined"]
    expected = () if until is None else (Company(subjects=base.subjects, until=until, after=(0,)),)
    assert Scene.from_dict(stored) == scene.with_changes(earlier=expected)


@pytest.mark.parametrize("kept", [2, -1, [{"count": 0, "at": 0.0}], [{"count": 1, "at": 0.0}] * 2])
def test_more_than_there_are_cannot_have_joined(kept):
    scene = after(scene_of("a fox runs through a forest", seconds=4), "a rabbit runs beside it")
    stored = {key: value for key, value in scene.to_dict().items() if key != "earlier"}
    with pytest.raises(SceneError, match="cannot have joined"):
        Scene.from_dict(stored | {"joined": kept})


@pytest.mark.parametrize("places", [(), (0, 0), (0, 2), (0, 1, -1)])
def test_a_company_becomes_those_who_follow(places):
    scene = scene_of("a fox and a rabbit run through a forest")
    with pytest.raises(SceneError, match="subjects"):
        scene.with_changes(earlier=(Company(subjects=scene.subjects, until=2.0, after=places),))


def test_a_style_stays_where_words_of_the_trade_are_no_style():
    base = scene_of("a fox in a forest, watercolour")
    assert scene_of("a scene at night", base=base).styles == base.styles
    assert after(base, "the camera pulls back, it snows").styles == base.styles
    assert "oil" in scene_of("as an oil painting", base=base).styles


def test_more_than_fit_into_a_frame_are_told_and_not_shown():
    base = scene_of("a fox, a bear, a cat, a wolf and a deer in a forest")
    last = after(base, "a rabbit and a dog come along")
    assert [subject.kind for subject in last.subjects] == ["fox", "bear", "cat", "wolf", "deer", "rabbit"]
    assert last.not_shown == ("dog",)


def test_an_extension_takes_the_camera_that_is_asked_for():
    base = scene_of("a fox runs through a forest", seconds=4)
    far = after(base, "the camera pulls back")
    assert (far.subjects, far.starts_at) == (base.subjects, 4)
    assert (far.shots[-1].camera.move, far.shots[-1].transition) == ("pull_out", "dissolve")
    assert sum(shot.seconds for shot in far.shots) == pytest.approx(9)
    near = scene_of("close-up of a fox in a forest", seconds=4)
    assert after(near, "a rabbit comes").shots[-1].framing == "full"


def test_an_extension_brings_what_is_new_after_a_moment():
    base = scene_of("a fox runs through a forest")
    new = read_prompt("it starts to rain", seed=1, seconds=5, fps=30, images=0, characters=0, **SIZE)
    longer = extended(base, new, 5)
    assert [part.weather for part in longer.parts] == ["clear", "rain"]
    assert longer.parts[0].starts_at == 10 and longer.parts[1].starts_at == 10 + longer.parts[0].seconds
    assert sum(part.seconds for part in longer.parts) == 5
    assert longer.parts[1].shots[0].transition == "dissolve"


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
