"""The words of the nearer places: in every language a sentence finds its place, and each word finds its own row.

`named_places/<language>.txt` holds `place | sentence`, written as people ask for a clip and before the table had these
languages; the table is read as it stands.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rushes.scene import direct
from rushes.scene.lexicon import read
from rushes.scene.phrases import LANGUAGES, rows_of
from rushes.scene.words_places import SETTINGS

FOLDER = Path(__file__).parent / "named_places"
STAGES = {name.strip(): stage.strip() for name, _, stage in (head.partition("=") for head, _ in rows_of(SETTINGS))}
SENTENCES = [
    (path.stem, *(part.strip() for part in line.split("|")))
    for path in sorted(FOLDER.glob("*.txt"))
    for line in path.read_text().splitlines()
]
ROWS_MIN = 20
SHARED = {
    ("fr", "cave"), ("pt", "cave"), ("it", "cantina"), ("pt", "cantina"), ("pt", "lavabo"), ("pt", "estufa"), ("it", "serra"),
    ("pt", "cafeteria"), ("pt", "corredor"), ("pt", "farol"), ("de", "parks"), ("es", "parking"), ("fr", "parking"),
    ("ja", "食堂"), ("fr", "avenue"), ("pt", "via férrea"), ("fr", "cascade"), ("pt", "queda d'água"), ("es", "taller"),
    ("pt", "oficina"), ("pt", "oficinas"),
}  # fmt: skip
"""Words that mean another thing in a language that comes before: alone, nothing says which of the two is meant."""


@pytest.mark.parametrize(("language", "place", "sentence"), SENTENCES, ids=[f"{row[0]}-{row[1]}" for row in SENTENCES])
def test_a_sentence_is_set_where_it_says(language: str, place: str, sentence: str) -> None:
    scene = direct(sentence, seed=1, width_px=640, height_px=360, seconds=4)
    assert (scene.setting, scene.place) == (place, STAGES[place])


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en", "zh"}))
def test_many_places_are_asked_for_in_each_language(language: str) -> None:
    assert len({place for spoken, place, _ in SENTENCES if spoken == language}) >= ROWS_MIN


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_word_alone_finds_its_own_row(language: str) -> None:
    strayed = {}
    for head, columns in rows_of(SETTINGS):
        name, _, stage = (part.strip() for part in head.partition("="))
        words = [word.strip().rstrip("*") for word in columns[LANGUAGES.index(language)].split(",")]
        assert all(words) and len(words) == len(set(words)), (name, words)
        for word in words:
            found = [(match.category, match.value) for match in read(word).matches]
            if found != [("place", f"{stage}/{name}")]:
                strayed[language, word] = found
    assert set(strayed) == {pair for pair in SHARED if pair[0] == language}, strayed


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_in_two_rows(language: str) -> None:
    rows: dict[str, str] = {}
    for head, columns in rows_of(SETTINGS):
        for word in columns[LANGUAGES.index(language)].split(","):
            assert rows.setdefault(word.strip(), head) == head, word
