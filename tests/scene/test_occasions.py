"""Days and feasts: what they bring along, and that the prompt's own words count."""

import pytest

from rushes.scene import direct
from rushes.scene.directing.sense.occasions import FAUNA
from rushes.scene.place_names import PLACES
from rushes.scene.words.lexicon import read
from rushes.scene.words.occasions import OCCASIONS
from rushes.scene.words.phrases import LANGUAGES, rows_of


def scene_of(prompt, **more):
    return direct(prompt, seed=3, width_px=384, height_px=216, seconds=2, **more)


def shown(scene):
    return (
        [(subject.kind, subject.count, subject.action) for subject in scene.subjects],
        scene.place,
        scene.time,
        scene.sights,
    )


@pytest.mark.parametrize("row", list(rows_of(OCCASIONS)), ids=lambda row: row[0].split(";")[0])
def test_every_word_of_an_occasion_shows_the_same(row):
    _, columns = row
    assert len(columns) == len(LANGUAGES)
    english = scene_of(columns[0].split(",")[0])
    assert not english.not_understood and not english.guessed
    for word in (word.strip() for column in columns for word in column.split(",")):
        assert shown(scene_of(word.replace("*", "а"))) == shown(english), word


def test_what_an_occasion_brings_along():
    assert shown(scene_of("halloween")) == ([("human", 1, "dance"), ("pumpkin", 3, "")], "village", "night", ())
    assert shown(scene_of("a wedding"))[1:] == ("garden", "day", ("petals",))
    assert shown(scene_of("chinese new year")) == ([], "market", "night", ("fireworks", "red_lanterns"))


def test_whom_and_what_the_prompt_names_counts():
    assert shown(scene_of("a cat on halloween in the forest at dawn")) == (
        [("cat", 1, ""), ("pumpkin", 3, "")],
        "forest",
        "dawn",
        (),
    )
    dragon = scene_of("a dragon at chinese new year")
    assert [subject.kind for subject in dragon.subjects] == ["dragon"] and "red_lanterns" in dragon.sights
    assert scene_of("a wedding on the beach at sunset").place == "beach"


@pytest.mark.parametrize(
    ("prompt", "place", "sights"),
    [
        ("happy new year", "city", ("fireworks",)), ("新年快乐", "city", ("fireworks",)), ("frohes neues jahr", "city", ("fireworks",)),
        ("中秋节", "courtyard", ("full_moon", "red_lanterns")), ("tsukimi", "courtyard", ("full_moon", "red_lanterns")),
        ("diwali", "village", ("fireworks",)), ("merry christmas", "room", ()), ("valentine's day", "park", ()),
    ],
)  # fmt: skip
def test_a_wish_for_a_feast_shows_the_feast(prompt: str, place: str, sights: tuple[str, ...]) -> None:
    scene = scene_of(prompt)
    assert (scene.place, scene.sights, scene.not_understood) == (place, sights, ())


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("春节一家人包饺子", "kitchen"),
        ("a family makes dumplings at chinese new year", "kitchen"),
        ("halloween", "village"),
    ],
)
def test_what_has_a_room_of_its_own_is_done_there_at_a_feast_too(prompt: str, place: str) -> None:
    assert scene_of(prompt).place == place


def test_a_birthday_has_its_cake_and_balloons() -> None:
    children, *_, balloons = scene_of("my birthday").subjects
    assert (children.action, balloons.kind, balloons.many) == ("blow_candles", "balloon", True)
    assert [subject.kind for subject in scene_of("happy birthday, uncle").subjects][1:] == ["cake", "balloon"]


def test_a_remix_celebrates():
    base = scene_of("a fox runs through the snow")
    scene = scene_of("make it halloween", base=base)
    assert [subject.kind for subject in scene.subjects] == ["fox", "pumpkin"] and scene.time == "night"


@pytest.mark.parametrize(
    ("prompt", "place", "kinds"),
    [
        ("Borneo wildlife on the Kinabatangan River", "jungle river", ["elephant", "monkey", "crocodile"]),
        ("wildlife on the Congo river", "jungle river", ["elephant", "monkey", "crocodile"]),
        ("African wildlife on the savannah", "savannah", ["elephant", "giraffe", "zebra"]),
        ("wild animals in the forest", "forest", ["deer", "fox", "rabbit"]), ("草原上的野生动物", "meadow", ["deer", "rabbit", "fox"]),
        ("wildlife photography of a lion", "savannah", ["lion"]),
    ],
)  # fmt: skip
def test_wildlife_is_who_lives_there(prompt: str, place: str, kinds: list[str]) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    assert (scene.place, [subject.kind for subject in scene.subjects]) == (place, kinds)
    assert all(subject.count == 1 and subject.figure for subject in scene.subjects)


def test_wildlife_does_what_is_said_of_it() -> None:
    scene = direct("wild animals run across the savannah", seed=1, width_px=320, height_px=180, seconds=4)
    assert {subject.action for subject in scene.subjects} == {"run"} and "animals" not in scene.not_understood


def test_whoever_lives_somewhere_is_known_and_so_is_where() -> None:
    for place, who in FAUNA.items():
        kinds = [match.value for match in read(who).matches if match.category == "subject"]
        assert place in PLACES and len(kinds) == who.count(",") + who.count(" and ") + 1
