"""What people do, named in ten languages: sentences as people write them, and every phrase of the table.

`deeds/<language>.txt` holds one sentence a line with the action that somebody in it does. They were written without a look at the
table; where a sentence named its people by a word that no table knows, it names them otherwise now.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rushes.scene import direct
from rushes.scene.words.actions import ACTIONS
from rushes.scene.words.conjugating import english
from rushes.scene.words.inflecting import alternatives, korean
from rushes.scene.words.lexicon import read
from rushes.scene.words.people import is_human
from rushes.scene.words.phrases import LANGUAGES, rows_of

FOLDER = Path(__file__).parent / "deeds"
SENTENCES = {path.stem: path.read_text().splitlines() for path in sorted(FOLDER.glob("*.txt"))}
DEEDS_MIN = 40
SOMEBODY = {
    "en": "a woman ", "zh": "女人", "es": "una mujer ", "fr": "une femme ", "de": "eine frau ", "ja": "女性が",
    "pt": "uma mulher ", "ru": "женщина ", "ko": "여자가 ", "it": "una donna ",
}  # fmt: skip
ENDING = "ет"  # for the star of a Russian stem
SHARED = {
    ("zh", "打拳"): "karate",
    ("zh", "淋浴"): "shower/shower",
    ("zh", "提灯"): "lantern",
    ("de", "unter der dusche"): "shower/shower",
    ("ru", "под душем"): "shower/shower",
    ("fr", "épluche légumes"): "chop",
    ("fr", "épluche fruits"): "chop",
    ("ru", "бре*"): "groom",
    ("ru", "игра* на воображаемых барабанах"): "play_drums",
}
"""Phrases of one action that are found as another's, as a place or as a thing."""


def deeds_of(prompt: str) -> list[tuple[str, str]]:
    """Who does what."""
    return [(s.kind, s.action) for s in direct(prompt, seed=3, width_px=320, height_px=180, seconds=4).subjects]


def action_of(prompt: str) -> str:
    """What the first person of a prompt does."""
    scene = direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)
    return next((s.action for s in scene.subjects if is_human(s.figure)), "")


def test_there_are_sentences_of_forty_deeds_in_eight_languages() -> None:
    assert set(SENTENCES) == set(LANGUAGES) - {"en", "zh"}
    for language, lines in SENTENCES.items():
        assert len({line.partition("|")[0].strip() for line in lines}) >= DEEDS_MIN, language


@pytest.mark.parametrize("language", SENTENCES)
def test_somebody_does_what_a_sentence_says(language: str) -> None:
    said = [tuple(part.strip() for part in line.split("|")) for line in SENTENCES[language]]
    wrong = {prompt: does for deed, prompt in said if (does := action_of(prompt)) != deed}
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_the_table_is_found_as_its_own_action(language: str) -> None:
    lost = {}
    for head, columns in rows_of(ACTIONS):
        action = head.partition("=")[0].strip()
        listed = [phrase.strip() for phrase in columns[LANGUAGES.index(language)].split(",")]
        assert all(listed), f"{action} has no words"
        for phrase in listed:
            written = english(phrase) if language == "en" else list(alternatives(phrase))
            form = written[0]
            found = [m.value for m in read(SOMEBODY[language] + form.replace("*", ENDING)).matches]
            if action not in found and SHARED.get((language, form)) not in found:
                lost[action, form] = found
    assert not lost


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("el perro duerme", ("dog", "sleep")),
        ("un conejo come una zanahoria", ("rabbit", "eat")),
        ("un caballo salta una valla", ("horse", "jump")),
        ("le chat mange", ("cat", "eat")),
        ("un chien court sur la plage", ("dog", "run")),
        ("der Hund liegt", ("dog", "lie_down")),
        ("ein Auto fährt durch die Stadt", ("car", "drive")),
        ("ein rotes Motorrad parkt auf der Straße", ("motorcycle", "park")),
        ("eine Katze frisst", ("cat", "eat")),
        ("собака спит на кровати", ("dog", "sleep")),
        ("курица клюет зерно", ("chicken", "eat")),
        ("猫がベッドで寝ている", ("cat", "sleep")),
        ("馬が草原を走る", ("horse", "run")),
        ("고양이가 밥을 먹는다", ("cat", "eat")),
        ("o cachorro dorme na cama", ("dog", "sleep")),
        ("il gatto mangia", ("cat", "eat")),
        ("una barca a vela naviga sul mare", ("boat", "sail")),
    ],
)
def test_others_do_what_is_said_of_them_still(prompt: str, deed: tuple[str, str]) -> None:
    assert deed in deeds_of(prompt)


def test_an_object_may_stand_apart_and_have_words_of_its_own() -> None:
    apart = read("Ein Mann spielt im Park Gitarre")
    assert [(m.text, m.value) for m in apart.matches if m.category in ("action", "place", "subject")] == [
        ("mann", "human"), ("spielt", "play_guitar"), ("park", "park/park"),
    ]  # fmt: skip
    assert "gitarre" not in apart.unknown
    last = read("ein Junge, der laut eine alte Gitarre spielt")
    assert "play_guitar" in [m.value for m in last.matches]
    within = read("Женщина играет на старом рояле")
    assert next(m for m in within.matches if m.category == "action").skipped == ("старом",)


def test_a_deed_of_another_clause_is_nobodys_object() -> None:
    assert action_of("Ein Mann spielt mit dem Hund, die Gitarre liegt im Gras") != "play_guitar"
    assert action_of("Ein Mann spielt und die Gitarre steht am Baum") != "play_guitar"


def test_korean_stems_have_their_endings() -> None:
    assert korean("박수를 치") == ["박수를 치", "박수를 친", "박수를 칠", "박수를 칩", "박수를 쳐", "박수를 쳤"]
    assert "노래했" in korean("노래하")
    assert korean("손톱을 깎") == ["손톱을 깎"]
    assert list(alternatives("toca/tocan el violín")) == ["toca el violín", "tocan el violín"]
    assert list(alternatives("cuida a/ un perro")) == ["cuida a un perro", "cuida un perro"]
