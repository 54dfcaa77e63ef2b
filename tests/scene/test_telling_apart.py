"""Two of one kind are two where the prompt says how each is, and one that counts two where it does not."""

from __future__ import annotations

import pytest

from rushes.scene import Scene, direct

BLACK, WHITE, RED, BLUE = "#26262c", "#f4f1ea", "#d8352c", "#3d7fd6"


def scene_of(prompt: str) -> Scene:
    return direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)


def rgb(colour: str) -> tuple[float, ...]:
    return tuple(round(int(colour[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))


@pytest.mark.parametrize(
    ("prompt", "kind", "colours"),
    [
        ("two cats, one black and one white, sit on a fence", "cat", (BLACK, WHITE)),
        ("a red and a blue car race through the city", "car", (RED, BLUE)),
        ("a black cat chases a white one", "cat", (BLACK, WHITE)),
        ("dos gatos, uno negro y otro blanco, en un jardín", "cat", (BLACK, WHITE)),
        ("deux chiens, l'un blanc et l'autre noir, courent", "dog", (WHITE, BLACK)),
        ("zwei Katzen, eine schwarz und eine weiß, auf einem Zaun", "cat", (BLACK, WHITE)),
        ("两只猫，一只黑色，一只白色，在屋顶上", "cat", (BLACK, WHITE)),
        ("黒い犬と白い犬が海辺を走っている", "dog", (BLACK, WHITE)),
    ],
)
def test_two_colours_are_two(prompt: str, kind: str, colours: tuple[str, str]) -> None:
    found = [(s.count, s.colour) for s in scene_of(prompt).subjects if s.kind == kind]
    assert found == [(1, rgb(colour)) for colour in colours]


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("the bigger dog sleeps while the smaller dog plays", [("big", "sleep"), ("small", "play")]),
        ("two dogs in a park, one is sleeping and the other is running", [("normal", "sleep"), ("normal", "run")]),
        ("a big elephant and a small one walk", [("big", "walk"), ("small", "walk")]),
        ("a lion cub follows its mother", [("small", "walk"), ("big", "walk")]),
    ],
)
def test_sizes_and_deeds_tell_apart(prompt: str, told: list[tuple[str, str]]) -> None:
    subjects = scene_of(prompt).subjects
    assert [size for size, _ in told] == [subject.size for subject in subjects]
    assert subjects[0].action == told[0][1]


@pytest.mark.parametrize(
    ("prompt", "figures"),
    [
        ("an old man and his grandson fish from a dock", ["grandfather", "boy"]),
        ("a mother and her daughter bake cookies", ["woman", "girl"]),
        ("le grand-père et le garçon marchent", ["grandfather", "boy"]),
        ("一个老爷爷和一个小男孩在公园", ["grandfather", "boy"]),
        ("an elderly man, a fisherman, sits in a boat", ["grandfather"]),
        ("a man, a woman, a boy and a girl in a park", ["man", "woman", "boy", "girl"]),
        ("a man, a boy and a dog", ["man", "boy"]),
        ("an old man walks. The man is tired.", ["grandfather"]),
    ],
)
def test_people_who_look_different_are_two(prompt: str, figures: list[str]) -> None:
    assert [s.figure for s in scene_of(prompt).subjects if s.kind in ("human", "woman")] == figures


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("cat, kitten, orange fur, playing with a ball, living room", "cat", 1),
        ("a cat plays with a ball. The orange cat jumps.", "cat", 1),
        ("white running shoe floating, sneaker commercial", "shoe", 1),
        ("two cats sit on a fence", "cat", 2),
    ],
)
def test_one_who_is_named_again_is_one(prompt: str, kind: str, count: int) -> None:
    assert [s.count for s in scene_of(prompt).subjects if s.kind == kind] == [count]


@pytest.mark.parametrize(
    ("prompt", "count", "colours"),
    [
        ("A Samoyed and a Golden Retriever dog are playfully romping through the city", [1, 1], 2),
        ("a corgi chases a poodle", [1, 1], 2),
        ("萨摩耶和金毛在雪地里玩耍", [1, 1], 2),
        ("Un husky y un golden retriever juegan en el parque", [1, 1], 2),
        ("two golden retriever dogs run", [2], 1),
        ("a golden retriever dog runs. The retriever jumps.", [1], 1),
    ],
)
def test_two_breeds_are_two_with_coats_of_their_own(prompt: str, count: list[int], colours: int) -> None:
    dogs = [s for s in scene_of(prompt).subjects if s.kind == "dog"]
    assert [dog.count for dog in dogs] == count
    assert len({(dog.figure, dog.colour) for dog in dogs}) == colours
    assert all(dog.action for dog in dogs)


@pytest.mark.parametrize(
    ("prompt", "figures"),
    [
        (
            "A little boy blowing out the candles on a birthday cake while his grandparents clap",
            {"boy": "blow_candles", "grandfather": "clap", "grandmother": "clap"},
        ),
        (
            "A girl plays the piano in the living room while her proud father claps",
            {"girl": "play_piano", "man": "clap"},
        ),
    ],
)
def test_who_is_anothers_is_somebody_else_however_far_away(prompt: str, figures: dict[str, str]) -> None:
    found = {one.figure: one.action for one in scene_of(prompt).subjects if one.kind in ("human", "woman")}
    assert found == figures


def test_guests_are_not_the_waiter() -> None:
    waiter, guests = scene_of("A waiter slips in a restaurant. Guests clap.").subjects
    assert (waiter.count, guests.count > 1, guests.action) == (1, True, "clap")
    (people,) = scene_of("Two people dance. People dance in a hall.").subjects
    assert people.kind == "human"


@pytest.mark.parametrize(
    ("prompt", "kind", "counts"),
    [
        ("A panda strums a guitar, other pandas gather around and watch", "panda", [1, 3]), ("一只熊猫在弹吉他，其他熊猫在跳舞", "panda", [1, 3]),
        ("un perro corre y otros perros lo siguen", "dog", [1, 3]), ("A white kitten sits beside a calico cat on a rug", "cat", [1, 1]),
    ],
)  # fmt: skip
def test_others_of_a_kind_are_others(prompt: str, kind: str, counts: list[int]) -> None:
    assert [s.count for s in scene_of(prompt).subjects if s.kind == kind] == counts


@pytest.mark.parametrize(
    ("prompt", "figures"),
    [
        ("a cow and a bull in a field", ["cow", "bull"]),
        ("an eagle and a hawk fight in the sky", ["eagle", "hawk"]),
        ("una vaca y un toro en el campo", ["cow", "bull"]),
        ("ein Hund und ein Dackel spielen", ["dog", "dachshund"]),
        ("一头奶牛和一头公牛在田野里", ["cow", "bull"]),
        ("a corgi runs and the dog barks", ["corgi"]),
        ("a corgi, a dog with short legs, runs", ["corgi"]),
    ],
)
def test_a_breed_stands_beside_its_kind(prompt: str, figures: list[str]) -> None:
    assert [(one.figure, one.count) for one in scene_of(prompt).subjects] == [(figure, 1) for figure in figures]
