"""People of a rank, a trade or a tale in ten languages: whoever is named is shown, and at work."""

import pytest

from rushes.scene import direct
from rushes.scene.figures import CAST
from rushes.scene.figures.human.shape import individual
from rushes.scene.words.phrases import LANGUAGES
from rushes.scene.words.roles import ROLES

SAID_OTHERWISE = {"son", "chemist", "cop", "cowgirl", "bailarina de balé"}
"""Words that mean something else as well, or whose kind another table states."""


def scene_of(prompt):
    return direct(prompt, seed=3, width_px=384, height_px=216, seconds=2)


@pytest.mark.parametrize("row", ROLES.strip().splitlines(), ids=lambda row: "-".join(row.split("|")[0].split()))
def test_every_word_of_a_role_is_found_in_its_language(row):
    head, *columns = row.split("|")
    kind, figure, action = head.split()
    assert len(columns) == len(LANGUAGES)
    for word in (word.strip().rstrip("+") for column in columns for word in column.split(",")):
        if word in SAID_OTHERWISE:
            continue
        subject, *others = scene_of(word.replace("*", "а")).subjects
        assert (subject.kind, others) == (kind, []), word
        assert figure in ("-", subject.figure) and action in ("-", subject.action), word


@pytest.mark.parametrize(
    ("prompt", "figure", "action"),
    [
        ("Дед Мороз танцует на улице", "santa", "dance"),
        ("Ein Mönch geht durch den Wald", "monk", "walk"),
        ("un vaquero camina por el desierto", "cowboy", "walk"),
        ("海賊と王様", "pirate", ""),
        ("サンタクロースが雪の中を歩いている", "santa", "walk"),
        ("undead vampiro", "vampire", ""),
        ("een клоун", "clown", ""),
        ("좀비가 거리를 걷고 있다", "zombie", "walk"),
        ("une fée dans la forêt", "fairy", ""),
        ("la novia camina por la playa", "bride", "walk"),
        ("um palhaço no palco", "clown", ""),
        ("un supereroe vola sopra la città", "superhero", "fly"),
        ("пожилая женщина в парке", "grandmother", ""),
        ("一位老渔夫坐在船上", "grandfather", "sit"),
        ("ein alter Fischer auf einem Boot", "grandfather", ""),
        ("eine junge Geigerin auf der Bühne", "musician", "play_violin"),
    ],
)
def test_a_role_in_a_sentence(prompt, figure, action):
    subject = scene_of(prompt).subjects[0]
    assert subject.figure == figure
    assert not action or subject.action == action


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("une jeune femme marche dans la rue", 1),
        ("una mujer joven lee un libro", 1),
        ("uma mulher idosa na cozinha", 1),
        ("un giovane uomo vicino al lago", 1),
        ("un viejo pescador en la playa", 1),
        ("ein alter Mann und sein Hund", 2),
        ("дети бегут друг за другом", 1),
    ],
)
def test_what_is_said_of_somebody_is_nobody_else(prompt, count):
    assert len(scene_of(prompt).subjects) == count


@pytest.mark.parametrize("name", ["zombie", "genie", "mummy"])
def test_who_has_a_skin_of_a_tale_keeps_it_whoever_it_is(name):
    row = CAST[name]
    own = row.paint()["skin"]
    assert all(individual(row.shape, row.paint(), seed)[1]["skin"] == own for seed in range(1, 9))


def test_roman_soldiers_have_their_crest_and_shield() -> None:
    for prompt in (
        "Roman soldiers marching",
        "römische Soldaten marschieren",
        "soldats romains",
        "罗马士兵",
        "legionari in marcia",
    ):
        scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=4)
        assert [one.figure for one in scene.subjects] == ["legionary"], prompt
