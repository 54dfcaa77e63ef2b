"""Breeds and makes are known by their coats."""

from __future__ import annotations

import re

import pytest

from rushes.scene import direct
from rushes.scene.clay import layout as at
from rushes.scene.directing.parts.casting import figure_for
from rushes.scene.figures import CAST
from rushes.scene.figures.patterns import PATTERNS
from rushes.scene.figures.species import Pose
from rushes.scene.figures.stuffs import STUFFS
from rushes.scene.model import Subject
from rushes.scene.words.breeds import BREEDS
from rushes.scene.words.coats import COATS
from rushes.scene.words.lexicon import subject_rows
from rushes.scene.words.phrases import LANGUAGES, phrases, rows_of


def only(prompt: str) -> Subject:
    (subject,) = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4).subjects
    return subject


def rgb(colour: str) -> tuple[float, ...]:
    return tuple(round(int(colour[n : n + 2], 16) / 255, 4) for n in (1, 3, 5))


@pytest.mark.parametrize(("head", "columns"), [*rows_of(BREEDS + COATS.lstrip())])
def test_a_row_is_of_a_known_kind_and_its_names_mean_that_kind(head: str, columns: list[str]) -> None:
    kind = re.split(" [#-]", head, maxsplit=1)[0]
    colour, pattern, *figure = head.removeprefix(kind).split()
    assert set(figure) <= CAST.keys()
    assert figure_for(subject_rows()[kind]) in CAST
    assert re.fullmatch("#[0-9a-f]{6}|-", colour) and pattern in (*PATTERNS, *STUFFS, "-")
    assert len(columns) == len(LANGUAGES)
    for language, column in zip(LANGUAGES, columns, strict=True):
        for name in filter(None, (name.strip().casefold().replace("ё", "е").rstrip("+") for name in column.split(","))):
            exact, stems = phrases(language)
            assert (stems[name[:-1]] if name.endswith("*") else exact[name]) == ("subject", kind), (language, name)


@pytest.mark.parametrize(
    ("prompt", "kind", "colour", "pattern"),
    [
        ("a yorkshire terrier in the park", "dog", "#a8763e", ""),
        ("two black labs in the park", "dog", "#2f2d31", ""),
        ("A BLACK PANTHER in the jungle", "leopard", "#27272b", "plain"),
        ("an arctic fox in the snow", "fox", "#f6f6f3", ""),
        ("雪地里的北极狐", "fox", "#f6f6f3", ""),
        ("ein Rotkehlchen im Garten", "bird", "#8c6b4a", ""),
        ("un oso pardo en el bosque", "bear", "#7b5433", ""),
        ("a rose in the garden", "flower", "#d8303c", ""),
    ],
)
def test_a_coat_is_worn(prompt: str, kind: str, colour: str, pattern: str) -> None:
    subject = only(prompt)
    assert (subject.kind, subject.pattern) == (kind, pattern)
    assert subject.colour is not None and tuple(round(part, 4) for part in subject.colour) == rgb(colour)


@pytest.mark.parametrize(
    "prompt", ["a red fox in the forest", "a golden eagle over the mountains", "a great white shark"]
)
def test_the_colour_in_a_name_is_no_paint(prompt: str) -> None:
    assert only(prompt).colour is None


def test_what_the_prompt_says_goes_before_the_coat() -> None:
    pink = only("a pink dalmatian in the park")
    assert pink.colour is not None and pink.colour[0] > 0.85 > pink.colour[1] and pink.figure == "dalmatian"
    assert only("a pink bengal cat in the park").pattern == "spotted"
    assert only("a striped golden retriever in the park").pattern == "striped"


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("four sumatran elephants walk", 4), ("two kryptonite sharks in the sea", 2), ("zwei xyz Kühe auf der Wiese", 2)],
)
def test_what_nobody_knows_parts_no_number_from_what_it_counts(prompt: str, count: int) -> None:
    assert only(prompt).count == count


@pytest.mark.parametrize(
    ("prompt", "kind", "figure", "count"),
    [
        ("a dalmatian runs in the park", "dog", "dalmatian", 1),
        ("three dalmatian puppies in the park", "dog", "dalmatian", 3),
        ("two huskies in the snow", "dog", "husky", 2),
        ("a golden retriever dog on the beach", "dog", "retriever", 1),
        ("a chocolate lab in the park", "dog", "labrador", 1),
        ("далматинец бежит по парку", "dog", "dalmatian", 1),
        ("三只柯基在草地上跑", "dog", "corgi", 3),
        ("ein Dackel im Garten", "dog", "dachshund", 1),
        ("a french bulldog in the park", "dog", "frenchbulldog", 1),
        ("a bulldog in the park", "dog", "bulldog", 1),
        ("シャム猫が眠っている", "cat", "siamese", 1),
        ("a gorilla walks in the jungle", "monkey", "gorilla", 1),
        ("一只大猩猩在丛林里", "monkey", "gorilla", 1),
        ("ein Elch im Wald", "deer", "moose", 1),
        ("due gru nel lago", "flamingo", "cranebird", 2),
        ("a crane stands in a marsh", "flamingo", "cranebird", 1),
        ("シャチが海を泳ぐ", "whale", "orca", 1),
        ("two water buffaloes in a rice field", "cow", "buffalo", 2),
        ("un faucon vole au-dessus des montagnes", "eagle", "hawk", 1),
    ],
)
def test_a_breed_has_its_own_build(prompt: str, kind: str, figure: str, count: int) -> None:
    subject = only(prompt)
    assert (subject.kind, subject.figure, subject.count, subject.colour is None) == (
        kind,
        figure,
        count,
        "lab" not in prompt,
    )
    assert not direct(prompt, seed=1, width_px=320, height_px=180, seconds=4).stand_ins


def test_a_poodle_and_a_husky_are_two_and_a_corgi_puppy_is_one() -> None:
    scene = direct("a poodle and a husky in the park", seed=1, width_px=320, height_px=180, seconds=4)
    assert [one.figure for one in scene.subjects] == ["poodle", "husky"]
    assert only("a corgi puppy in the park").figure == "corgi"


def test_breeds_are_carried_and_ridden_as_their_kind_is() -> None:
    assert "boy riding saintbernard" in CAST and "girl hugging corgi" in CAST
    low, high = (CAST[f"boy riding {name}"].shape.seat.at[1] for name in ("dachshund", "shepherd"))
    assert high > low + 0.15


@pytest.mark.parametrize("prompt", ["A calico cat plays the piano", "一只三花猫", "三毛猫が寝ている", "un chat calico"])
def test_a_calico_is_white_with_patches_of_two_colours(prompt: str) -> None:
    assert only(prompt).pattern == "calico"
    clay = CAST["cat"].model(Pose(action="rest", phase=0.0), (0.97, 0.95, 0.9), "calico")
    assert (
        len({tuple(row[at.PAINT_COLOUR : at.PAINT_COLOUR + 3]) for row in clay.paints if row[at.KIND] == at.PATCHES})
        == 2
    )


def test_the_stripes_of_a_cat_are_lost_in_white() -> None:
    palette = CAST["cat"].paint((0.96, 0.95, 0.92))
    assert palette["dark"] == pytest.approx(palette["coat"])
    assert CAST["cat"].paint((0.5, 0.4, 0.3))["dark"][0] < 0.4


@pytest.mark.parametrize(
    "prompt",
    [
        "Chihuahua desert at sunset", "a labrador coast with snow", "a man with a husky voice sings on stage", "a poodle skirt on a dancer",
        "a street vendor hawks newspapers in the market", "a Falcon 9 rocket launches", "a man badgers his wife", "a bulldog clip on a desk",
        "die Spitze des Berges", "鶴見川の夕暮れ", "ムースを食べる女の子", "гриф гитары", "隼人在跑步", "黄牛党在卖票", "수소 자동차가 달린다",
        "학생이 학교에서 책을 읽는다", "uma salsicha no prato", "rain on a window pane",
    ],
)  # fmt: skip
def test_words_that_only_sound_like_a_breed_bring_no_animal(prompt: str) -> None:
    animals = ("dog", "cow", "eagle", "raccoon", "flamingo", "deer", "bread")
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)
    assert not [one.kind for one in scene.subjects if one.kind in animals]


def test_a_pit_bull_is_a_dog() -> None:
    assert only("a pit bull plays in the park").kind == only("um cachorro salsicha corre").kind == "dog"


@pytest.mark.parametrize(
    ("prompt", "count"), [("хаски бежит по снегу", 1), ("колли бежит по лугу", 1), ("хаски бегут по снегу", 3)]
)
def test_a_russian_husky_is_one_unless_they_run(prompt: str, count: int) -> None:
    assert only(prompt).count == count


@pytest.mark.parametrize("prompt", ["the dog is a corgi", "make the dog a corgi", "der Hund ist ein Corgi"])
def test_a_breed_that_is_said_later_is_the_dogs(prompt: str) -> None:
    base = direct("a dog plays in a park", seed=1, width_px=320, height_px=180, seconds=4)
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4, base=base)
    assert [(one.kind, one.figure, one.action) for one in scene.subjects] == [("dog", "corgi", "play")]


def test_a_breed_and_somebody_else_are_added_to_who_is_there() -> None:
    base = direct("a corgi plays in a park", seed=1, width_px=320, height_px=180, seconds=4)
    scene = direct("add a husky and a cat", seed=1, width_px=320, height_px=180, seconds=4, base=base)
    assert [one.figure for one in scene.subjects] == ["corgi", "husky", "cat"]


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("три пони на лугу", 3),
        ("маленькие пони на лугу", 3),
        ("пони бежит по лугу", 1),
        ("розовые фламинго стоят у озера", 3),
        ("колибри летают у цветов", 3),
    ],
)
def test_russian_words_that_never_change_are_counted_by_what_stands_beside_them(prompt: str, count: int) -> None:
    assert direct(prompt, seed=1, width_px=320, height_px=180, seconds=4).subjects[0].count == count


@pytest.mark.parametrize("prompt", ["Godzilla roars", "哥斯拉", "ゴジラが歩く"])
def test_a_giant_lizard_of_the_films_is_a_dinosaur(prompt: str) -> None:
    assert (only(prompt).kind, only(prompt).figure) == ("monster", "dinosaur")


@pytest.mark.parametrize("prompt", ["a pirate ship on the sea", "海盗船", "ein Piratenschiff", "a galleon in a storm"])
def test_a_pirate_ship_is_no_yacht(prompt: str) -> None:
    ship = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4).subjects[0]
    assert (ship.kind, ship.figure) == ("boat", "pirateship")


@pytest.mark.parametrize("prompt", ["a chocolate cake", "巧克力蛋糕", "ein Schokoladenkuchen auf einem Tisch"])
def test_a_chocolate_cake_is_of_chocolate_under_its_cream(prompt: str) -> None:
    cake = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4).subjects[0]
    assert (cake.kind, cake.pattern) == ("cake", "chocolate") and "cream" in CAST["cake"].holds
