"""What becomes of a scene by the words that users write at a remix, an edit or an extension: who is there, and what is told."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import Scene, direct, extend
from rushes.scene.acting.actors import figures
from rushes.scene.staging.build import build_stage

SIZE: dict[str, Any] = {"width_px": 640, "height_px": 360}


def scene_of(prompt: str, **more: Any) -> Scene:
    return direct(prompt, seed=1, seconds=4, **SIZE, **more)


def remixed(first: str, prompt: str) -> Scene:
    return scene_of(prompt, base=scene_of(first))


def extended(first: str, prompt: str) -> Scene:
    return extend(scene_of(first), prompt, seconds=4).parts[-1]


def who(scene: Scene) -> list[tuple[str, str]]:
    return [(subject.kind, subject.action) for subject in scene.subjects]


def ties(scene: Scene) -> list[tuple[str, str, str]]:
    there = scene.subjects
    return [(s.kind, s.relation, there[s.relation_to].kind) for s in there if s.relation]


@pytest.mark.parametrize(
    ("first", "prompt", "kinds"),
    [
        ("a bear in a forest", "the bear is now a polar bear", ["polar bear"]),
        ("un perro corre en la playa", "cambia el perro por un gato", ["cat"]),
        ("um gato dorme", "troque o gato por um cachorro", ["dog"]),
        ("un chien court", "change le chien en chat", ["cat"]),
        ("ein Hund am Strand", "tausche den Hund gegen eine Katze", ["cat"]),
        ("강아지가 해변에 있다", "강아지를 고양이로 바꿔줘", ["cat"]),
        ("a fox runs through a forest", "use a rabbit instead of a fox", ["rabbit"]),
        ("an eagle in the mountains", "replace the bird with a dragon", ["dragon"]),
        ("a chef in a kitchen", "replace the man with a robot", ["robot"]),
        ("a dog and a cat in a garden", "keep only the dog", ["dog"]),
        ("a dog and a cat in a garden", "only the cat", ["cat"]),
        ("a dog and a cat in a garden", "only the cat stays", ["cat"]),
        ("a cat in a garden", "add a dog next to it", ["cat", "dog"]),
        ("a cat in a garden", "a bird lands on its head", ["cat", "bird"]),
        ("an astronaut on the moon", "give him a guitar", ["astronaut", "guitar"]),
        ("a street with cars, people and dogs", "no cars, people or dogs", []),
        ("a red car on a road", "remove the car's colour", ["car"]),
        ("a cat and a fox in a meadow", "the cat leaves without the fox", ["fox"]),
        ("a red fox and a bear in a forest", "the fox chases a rabbit", ["fox", "bear", "rabbit"]),
        ("a fox and a bear in a forest", "a fox and a cat", ["fox", "cat"]),
    ],
)
def test_a_remix_leaves_those_whom_its_words_promise(first, prompt, kinds):
    scene = remixed(first, prompt)
    assert [subject.kind for subject in scene.subjects] == kinds


@pytest.mark.parametrize(
    ("first", "prompt", "expected"),
    [
        ("a knight rides a horse", "the knight should be riding a dragon instead", [("knight", "ride", "dragon")]),
        ("a red fox in a forest", "it chases a rabbit", [("fox", "chase", "rabbit")]),
        ("a girl in a park", "she rides a horse", [("woman", "ride", "horse")]),
        ("a fox and a rabbit in a meadow", "the fox chases the rabbit", [("fox", "chase", "rabbit")]),
        ("an astronaut on the moon", "give him a guitar", [("astronaut", "hold", "guitar")]),
        ("a cat in a garden", "a bird lands on its head", [("bird", "on", "cat")]),
        ("a cat in a garden", "add a rabbit on the left", [("rabbit", "left_of", "cat")]),
        ("花园里有一只猫", "它旁边加一只狗", [("dog", "beside", "cat")]),
    ],
)
def test_words_of_a_remix_tie_those_who_are_there_to_each_other(first, prompt, expected):
    assert ties(remixed(first, prompt)) == expected


@pytest.mark.parametrize("prompt", ["she rides a horse", "she waves", "the woman dances", "the girl dances"])
def test_who_is_named_again_without_more_is_played_by_the_same_figure(prompt):
    for scene in (
        remixed("a girl in a red dress in a park", prompt),
        extended("a girl in a red dress in a park", prompt),
    ):
        old = scene_of("a girl in a red dress in a park").subjects[0]
        assert (scene.subjects[0].figure, scene.subjects[0].colour) == ("girl", old.colour)


def test_who_is_made_another_person_is_played_by_another_figure():
    assert remixed("a man walks down a street", "make him an old man").subjects[0].figure == "grandfather"


@pytest.mark.parametrize(
    ("prompt", "colour"),
    [
        ("change the fox's color to blue", "a blue fox"),
        ("change the color of the fox to blue", "a blue fox"),
        ("make the fox blue", "a blue fox"),
        ("paint it blue", "a blue fox"),
        ("把狐狸的颜色改成蓝色", "a blue fox"),
        ("cambia el color del zorro a azul", "a blue fox"),
    ],
)
def test_a_colour_is_changed_in_the_words_that_people_use(prompt, colour):
    assert remixed("a fox in a forest", prompt).subjects[0].colour == scene_of(colour).subjects[0].colour is not None


@pytest.mark.parametrize(("prompt", "count"), [("only one penguin", 1), ("make it two penguins", 2), ("a penguin", 3)])
def test_fewer_are_left_where_that_is_said(prompt, count):
    assert [s.count for s in remixed("three penguins on ice", prompt).subjects] == [count]


def test_one_of_a_couple_is_removed():
    assert [s.count for s in remixed("a couple walks on the beach", "remove the woman").subjects] == [1]


def test_ties_of_those_who_stay_point_at_whom_they_did():
    scene = remixed("a fox, a cat on a chair", "remove the fox")
    assert ties(scene) == [("cat", "on", "chair")]


@pytest.mark.parametrize(
    ("first", "prompt", "action"),
    [
        ("a man walks his dog in a park", "the dog runs away", "walk"),
        ("a man walks his dog in a park", "without the dog", "walk"),
        ("a boy flies a kite", "remove the kite", "stand"),
        ("a man plays the guitar", "replace the guitar with a violin", "play_violin"),
        ("a man plays the guitar", "he plays the piano instead", "play_piano"),
        ("a boy flies a kite", "make the kite red", "fly_kite"),
    ],
)
def test_what_somebody_has_in_hand_is_changed_with_what_it_does(first, prompt, action):
    scene = remixed(first, prompt)
    assert who(scene) == [("human", action)]
    assert scene.subjects[0].figure == scene_of(first).subjects[0].figure


def test_the_looks_of_what_somebody_has_in_hand_are_told_as_not_shown():
    assert remixed("a boy flies a kite", "make the kite red").not_shown == ("kite",)


def test_a_dog_that_is_let_go_is_seen_to_run_away():
    base = scene_of("a man walks his dog in a park")
    last = extend(base, "the dog runs away", seconds=4).parts[-1]
    there, apart = last.earlier
    assert there.subjects == base.subjects and [s.kind for s in apart.subjects] == ["human", "dog"]
    assert (apart.after, apart.leaving_by, who(last)) == ((0, -1), "run", [("human", "walk")])


@pytest.mark.parametrize(
    ("first", "prompt", "expected"),
    [
        ("a car drives along a road", "the car stops and a woman gets out", [("car", "park"), ("woman", "")]),
        ("a boat sails on a lake", "a dog appears", [("boat", "sail"), ("dog", "")]),
        ("a fox runs through a forest", "a rabbit joins it", [("fox", "run"), ("rabbit", "run")]),
    ],
)
def test_who_comes_goes_along_only_as_it_can(first, prompt, expected):
    assert who(extended(first, prompt)) == expected


def test_who_stands_in_anothers_place_does_only_what_it_can():
    assert who(remixed("a car drives through a city", "replace the car with a horse")) == [("horse", "")]
    assert who(remixed("a dog runs on a beach", "replace the dog with a cat")) == [("cat", "run")]


def test_hands_count_more_than_sitting_down():
    assert who(extended("a man walks along a beach", "he sits down and plays the guitar")) == [("human", "play_guitar")]


@pytest.mark.parametrize("prompt", ["turn it into watercolor", "as a watercolor painting"])
def test_a_style_of_a_place_without_anybody_is_told_as_understood(prompt):
    scene = remixed("a lighthouse on a cliff at sunset", prompt)
    assert ("watercolour" in scene.styles, scene.subjects) == (True, ())
    assert "watercolor" in " ".join(scene.understood)


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("a fox runs through a forest", "it stops"),
        ("a man on a beach", 'he says "hello my friends"'),
        ("a lighthouse on a cliff", "the camera zooms in"),
    ],
)
def test_nobody_who_was_not_named_is_told_as_not_shown(first, prompt):
    assert extended(first, prompt).not_shown == ()


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("a cat on a sofa", "same but at night"),
        ("a fox in a forest", "change the background to a desert"),
        ("一个女孩在公园里", "她开始跳舞"),
        ("ein Hund läuft am Strand", "eine Katze kommt dazu"),
        ("강아지가 해변에 있다", "밤으로 바꿔줘"),
        ("a robot dances in a city street", "set it on mars"),
        ("a dog in a park", "it starts to rain"),
    ],
)
def test_words_that_only_order_are_understood_where_it_became_so(first, prompt):
    for scene in (remixed(first, prompt), extended(first, prompt)):
        assert scene.not_understood == ()


def test_words_that_order_what_cannot_be_done_are_told():
    assert {"water", "pink"} <= set(remixed("a beach with palm trees", "make the water pink").not_understood)


@pytest.mark.parametrize(
    ("first", "prompt"), [("a man walks down a street", "add a hat"), ("a cat in a garden", "give it a crown")]
)
def test_a_hat_that_is_added_is_put_on_and_moves_along(first, prompt):
    scene = remixed(first, prompt)
    stage = build_stage(scene, figures())
    wearer, hat = (next(actor for actor in stage.actors if actor.who == n) for n in (0, 1))
    assert ties(scene) == [(scene.subjects[1].kind, "on", scene.subjects[0].kind)]
    assert 0.3 < hat.height * (hat.box[1] - hat.box[0]) / wearer.height < 0.7
    for seconds in (0.0, 3.9):
        (x, y), (at_x, at_y) = hat.where(seconds)[:2], wearer.where(seconds)[:2]
        assert abs(x - at_x) < 0.5 * wearer.height and 0.6 < (y - at_y) / wearer.height < 1.2


@pytest.mark.parametrize(
    ("first", "prompt", "expected"),
    [
        ("a dog in a park", "the dog begins running", [("dog", "run")]),
        ("a dog in a park", "suddenly the dog starts dancing", [("dog", "dance")]),
        ("a dog and a cat play in a garden", "make them sleep", [("dog", "sleep"), ("cat", "sleep")]),
        ("a man works", "he falls asleep", [("human", "sleep")]),
    ],
)
def test_who_is_told_to_do_something_does_it(first, prompt, expected):
    for scene in (remixed(first, prompt), extended(first, prompt)):
        assert who(scene) == expected


@pytest.mark.parametrize(
    ("first", "prompt", "expected"),
    [
        ("a car on a street", "swap the street for a beach", "beach"),
        ("a fox runs through a forest", "it runs out of the forest onto a beach", "beach"),
        ("a fox runs through a forest", "the forest is on fire", "forest"),
    ],
)
def test_of_two_places_the_new_one_is_meant(first, prompt, expected):
    assert (remixed(first, prompt).place, extended(first, prompt).place) == (expected, expected)


def test_a_time_of_day_is_no_day():
    assert remixed("a dog on the beach", "change the time of day to sunset").time == "sunset"


def test_who_is_bigger_than_another_is_the_bigger_one():
    scene = remixed("a dog and a cat in a garden", "make the dog bigger than the cat")
    assert [subject.size for subject in scene.subjects] == ["big", "normal"]


@pytest.mark.parametrize("prompt", ["one of them runs off", "one of the dogs leaves", "其中一只狗离开了"])
def test_one_of_several_goes(prompt):
    for scene in (remixed("two dogs in a park", prompt), extended("two dogs in a park", prompt)):
        assert [(subject.kind, subject.count) for subject in scene.subjects] == [("dog", 1)]


def test_who_leaves_in_a_remix_is_seen_to_go():
    scene = remixed("a bird and a cat in a garden", "the bird flies away")
    there, goes = scene.parts
    assert [s.kind for s in there.subjects] == ["bird", "cat"] and [s.kind for s in goes.subjects] == ["cat"]
    assert (goes.starts_at, goes.earlier[0].leaving_by) == (there.seconds, "fly")
    assert there.seconds + goes.seconds == scene.seconds == 4
    assert remixed("a bird and a cat in a garden", "remove the bird").parts == ()


def test_an_extension_cuts_to_another_scene():
    base = scene_of("a fox runs through a forest")
    film = extend(base, "cut to a bear sleeping in a cave", seconds=4)
    last = film.parts[-1]
    assert (len(film.parts), last.place, who(last), last.starts_at) == (2, "cave", [("bear", "sleep")], 0)
    assert last.shots[0].transition == "cut" and film.seconds == 8


def test_going_on_is_understood():
    assert extended("a fox runs through a forest", "continue").not_understood == ()
    assert extended("a fox runs through a forest", "the fox keeps running").not_understood == ()


@pytest.mark.parametrize(
    ("first", "prompt", "expected"),
    [
        ("三只企鹅在冰上", "只留一只企鹅", [("penguin", 1)]),
        ("ein Fuchs läuft durch den Wald", "ersetze den Fuchs durch einen Hasen", [("rabbit", 1)]),
        ("un perro en la playa", "añade un gato", [("dog", 1), ("cat", 1)]),
        ("一只猫在花园里", "让它戴上帽子", [("cat", 1), ("hat", 1)]),
        ("кот в саду", "добавь собаку", [("cat", 1), ("dog", 1)]),
    ],
)
def test_changes_are_read_in_other_languages(first, prompt, expected):
    scene = remixed(first, prompt)
    assert [(subject.kind, subject.count) for subject in scene.subjects] == expected


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("un chien court sur la plage", "la nuit tombe"),
        ("un perro corre en la playa", "cae la noche"),
        ("ein Hund läuft am Strand", "es wird Nacht"),
        ("一只狗在海滩上跑", "天黑了"),
    ],
)
def test_a_night_that_falls_is_nobody_who_falls(first, prompt):
    for scene in (remixed(first, prompt), extended(first, prompt)):
        assert (scene.time, who(scene)) == ("night", [("dog", "run")])
        assert scene.subjects[0].colour is None


def test_a_colour_of_the_room_is_not_the_cats():
    assert remixed("a cat on a sofa", "the cat is in a red room").subjects[0].colour is None
    assert remixed("a cat on a sofa", "now the cat is red").subjects[0].colour is not None


def test_a_horse_that_is_ridden_does_not_ride():
    for scene in (remixed("a girl in a park", "she rides a horse"), extended("a girl in a park", "she rides a horse")):
        assert who(scene) == [("woman", "ride"), ("horse", "")]


def test_who_walks_away_is_not_what_it_carries():
    assert who(extended("a woman stands on a street", "she takes a book and walks away")) == []


def test_faster_is_said_of_the_pace_and_the_verb_of_who_runs():
    scene = extended("a dog sits in a park", "it stands up and runs faster")
    assert (who(scene), scene.pace) == ([("dog", "run")], 1.5)


def test_who_mounts_a_horse_is_the_same_somebody():
    base = scene_of("a girl in a park")
    (alone,) = (actor for actor in build_stage(base, figures()).actors if actor.who == 0)
    ridden = build_stage(scene_of("she rides a horse", base=base), figures()).actors
    assert [actor.name for actor in ridden if actor.who >= 0] == ["girl riding horse"]
    assert ridden[0].seed == alone.seed > 0


def test_a_colour_is_changed_from_one_to_another():
    for prompt in ("change the color from blue to red", "turn the car from blue to red", "把颜色从蓝色改成红色"):
        assert remixed("a blue car on a road", prompt).subjects[0].colour == scene_of("a red car").subjects[0].colour


def test_what_cannot_be_done_to_one_of_several_is_told():
    base = scene_of("two cats on a sofa")
    scene = scene_of("make one of them black", base=base)
    assert (scene.subjects, scene.not_shown) == (base.subjects, ("one of them",))


def test_a_film_that_fades_to_black_blackens_nobody():
    for scene in (remixed("a fox in a forest", "fade to black"), extended("a fox in a forest", "fade to black")):
        assert scene.subjects[0].colour is None and "black" in scene.not_understood


@pytest.mark.parametrize(
    ("first", "prompt", "whose"),
    [
        ('a man holds a sign that says "OPEN"', "make the sign black", "sign"), ('一个男人举着写着"你好"的牌子', "把牌子变成黑色", "sign"),
        ("a hamster runs in a wheel", "make the wheel red", "hamster wheel"), ('the title "HELLO"', "make the letters black", "letters"),
        ("a cat in a park", "make it blue", "cat"), ("a cat in a park", "make the tail blue", ""), ("a man in a city street", "make the car red", ""),
        ('a man holds a sign that says "OPEN"', "make the letters black", ""), ("a wolf in a forest", "make the fox red", ""),
    ],
)  # fmt: skip
def test_what_is_named_is_coloured_and_nobody_in_its_place(first, prompt, whose):
    base, scene = scene_of(first), remixed(first, prompt)
    assert [s.kind for s in scene.subjects] == [s.kind for s in base.subjects]
    assert [s.kind for s in scene.subjects if s.colour] == ([whose] if whose else [])
    assert whose or scene.not_understood or scene.not_shown


@pytest.mark.parametrize(
    ("first", "prompt", "kinds"),
    [
        ("a hamster runs in a wheel", "remove the wheel", ["hamster"]), ('a man holds a sign that says "OPEN"', "remove the sign", ["human"]),
        ("a man in a park", "remove the wheel", ["human"]),
    ],
)  # fmt: skip
def test_what_is_named_is_removed_and_nobody_in_its_place(first, prompt, kinds):
    assert [s.kind for s in remixed(first, prompt).subjects] == kinds


def test_a_hat_that_is_worn_gets_the_new_colour():
    scene = remixed("a man in a red hat", "make the hat green")
    assert [(s.kind, s.worn) for s in scene.subjects] == [("human", "hat #4c9e3f")] and not scene.not_shown


@pytest.mark.parametrize(
    ("first", "prompt", "kinds"),
    [
        ("a dog with a ball in a park", "a stick instead", ["dog", "stick"]),
        ("a dog with a ball in its mouth", "in its mouth a bone", ["dog", "bone"]),
        ("a cat on a sofa", "a dog instead", ["dog", "couch"]),
    ],
)
def test_a_thing_comes_in_the_place_of_a_thing(first: str, prompt: str, kinds: list[str]) -> None:
    assert [subject.kind for subject in remixed(first, prompt).subjects] == kinds
