"""Quoted words that are to be read stand on signs; those that are said are spoken."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.directing.prompt.inscriptions import WRITTEN_MAX, Inscription, quotes_of
from rushes.scene.figures import CAST, draw
from rushes.scene.lettering import fonts
from rushes.scene.lettering.glyphs import ACCENTS, GLYPHS, known, strokes_of
from rushes.scene.lettering.writing import LINE_CHARS_MAX, LINES_MAX, lines_of
from scene.studio import LIGHT


def scene(prompt: str, base: Scene | None = None) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4, base=base)


@pytest.mark.parametrize(
    ("prompt", "style", "words"),
    [
        ('a cat holding a sign that says "hello"', "sign", "hello"),
        ('a neon sign reading "OPEN" in a rainy city', "neon sign", "OPEN"),
        ("a glowing neon sign that spells out “JAZZ CLUB”", "neon sign", "JAZZ CLUB"),
        ('a title card with the text "The End"', "letters", "The End"),
        ("A video of the words 'Thank you' in sparkling letters", "letters", "Thank you"),
        ("a neon sign that says ‘OPEN’", "neon sign", "OPEN"),
        ('text "SALE 50%" appears over a red car', "letters", "SALE 50%"),
        ('"RUSHES" appears in the sky', "letters", "RUSHES"),
        ('a shop sign: "CAFE"', "sign", "CAFE"),
        ('un cartel que dice "Abierto"', "sign", "Abierto"),
        ("un panneau qui dit « Ouvert »", "sign", "Ouvert"),
        ('ein Schild mit der Aufschrift "Offen"', "sign", "Offen"),
        ('uma placa que diz "Aberto"', "sign", "Aberto"),
        ('un cartello con scritto "Aperto"', "sign", "Aperto"),
        ("табличка с надписью «Открыто»", "sign", "Открыто"),
        ("一块写着“OPEN”的牌子", "sign", "OPEN"),
        ("牌子上写着“OPEN”", "sign", "OPEN"),
        ("「OPEN」と書かれた看板", "sign", "OPEN"),
        ('"OPEN"이라고 쓰인 간판', "sign", "OPEN"),
    ],
)
def test_what_is_to_be_read_is_written(prompt: str, style: str, words: str) -> None:
    quotes = quotes_of(prompt)
    assert quotes.spoken == () and quotes.written == (Inscription(style, words),)
    assert f"{style} reading {words}" in [subject.figure for subject in scene(prompt).subjects]


@pytest.mark.parametrize(
    "prompt",
    [
        'a man says "hello"',
        '"hello", she whispers',
        'a stop sign. A man shouts "stop"',
        "“你好”，他说",
        'ein Mann sagt "hallo"',
    ],
)
def test_what_is_said_is_spoken(prompt: str) -> None:
    assert quotes_of(prompt).written == () and len(quotes_of(prompt).spoken) == 1


def test_no_more_is_written_than_anybody_sees() -> None:
    quotes = quotes_of("".join(f'a sign that says "WORD {n}". ' for n in range(40)))
    assert sum(one.legible for one in quotes.written) == WRITTEN_MAX
    assert quotes.written[-1].not_shown == "“WORD 39”"


def test_both_in_one_prompt() -> None:
    told = scene('a woman holds a sign reading "Save the whales" and shouts "now"')
    assert told.spoken == ("now",)
    assert [s.figure for s in told.subjects] == ["woman", "sign reading Save the whales"]


def test_two_signs_are_two() -> None:
    told = scene('a sign that says "LEFT" and a sign that says "RIGHT" in the desert')
    assert [s.figure for s in told.subjects] == ["sign reading LEFT", "sign reading RIGHT"]


@pytest.mark.parametrize("words", ["你好", "مرحبا", "x" * (LINE_CHARS_MAX + 1), "word " * 30])
def test_what_nobody_here_can_write_is_told_and_its_sign_is_blank(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_faces", lambda named: ())
    told = scene(f'a sign that says "{words}" in the street')
    assert [s.figure for s in told.subjects] == ["sign"]
    assert told.not_shown == (f"“{' '.join(words.split())}”",)


@pytest.mark.parametrize(
    "between",
    [
        " " * 80 + "x",
        "写着" * 40 + "!",
        "显示着" * 26 + "!",
        "слова" * 16 + "!",
        "надписи" * 12 + "!",
        "который" * 12 + "!",
        *(
            word * (80 // len(word)) + end
            for word in ("texto", "textela", "wortela", "titledas", "titledit", "labelled")
            for end in ("", "!")
        ),
    ],
)
def test_nothing_that_stands_before_a_quote_takes_for_ever(between: str) -> None:
    """Each link twice as many ways as the one before would outlast any test."""
    assert quotes_of(f'a sign {between} "hello"{" " * 3000}').spoken == ("hello",)
    quotes = quotes_of((f'a sign {between} "hello" ' * 4000)[:4000])
    assert set(quotes.spoken) == {"hello"} and not quotes.written


def test_a_remix_writes_other_words() -> None:
    before = scene('a cat beside a sign that says "OPEN" in a street at night')
    after = scene('make the sign say "CLOSED"', before)
    assert [s.figure for s in after.subjects] == ["cat", "sign reading CLOSED"]
    assert (after.place, after.time) == (before.place, before.time)
    assert Scene.from_dict(after.to_dict()) == after


def test_every_letter_has_strokes_and_no_two_are_alike() -> None:
    drawn = {letter: strokes_of(letter) for letter in GLYPHS}
    shared = {"З": "3"}
    assert len({strokes for strokes, _ in drawn.values()}) == len(drawn) - len(shared)
    for letter, (strokes, width) in drawn.items():
        ys = [y for stroke in strokes for _, y in stroke]
        assert strokes and 0 <= width <= 1.45 and min(ys) >= -0.25 and max(ys) <= 1.2, letter
    assert all(len(strokes_of("E" + accent)[0]) > len(strokes_of("E")[0]) for accent in ACCENTS)
    assert known("Strase, ¡Привет! ЁЛКА") and not known("ЁЛКА №")


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("OPEN", ["OPEN"]),
        ("Happy Birthday", ["Happy", "Birthday"]),
        ("Save the whales and the seas", ["Save the", "whales and", "the seas"]),
    ],
)
def test_lines_are_of_like_length(words: str, lines: list[str]) -> None:
    assert lines_of(words) == lines and len(lines) <= LINES_MAX


@pytest.mark.parametrize("style", ["sign", "neon sign", "letters", "cake"])
def test_other_words_are_another_picture(style: str) -> None:
    name = f"{style} reading "

    def ink(words: str) -> np.ndarray:
        species = CAST[name + words]
        return draw(name + words, action=species.actions[0], phase=0.0, height_px=96, light=LIGHT).rgba.astype(int)

    one, other = ink("NO"), ink("ON")
    assert one.shape != other.shape or (np.abs(one - other).max(axis=2) > 60).mean() > 0.02
    assert "sign reading " not in CAST and "wall reading NO" not in CAST


@pytest.mark.parametrize(
    ("prompt", "spoken"),
    [
        ("A man says 'I love my dog' in a park", ("I love my dog",)),
        ("A man says: 'Don't go'", ("Don't go",)),
        ("the dog's owner throws the dogs' ball", ()),
        ("a boat named 'Bella' on a lake", ()),
        ("a rock 'n' roll band in the '80s plays the girls' guitars", ()),
        ("l'homme dit bonjour à l'enfant d'à côté", ()),
    ],
)
def test_single_quotes_are_quotes_where_a_sign_or_a_speaker_is_named(prompt: str, spoken: tuple[str, ...]) -> None:
    quotes = quotes_of(prompt)
    assert (quotes.spoken, quotes.written) == (spoken, ())
    assert spoken or quotes.text == prompt


def test_many_single_quotes_are_read_in_no_time() -> None:
    assert quotes_of("'a " * 10_000).written == ()


def test_what_is_long_is_broken_where_there_is_room() -> None:
    assert lines_of("Thank you") == ["Thank", "you"]
    assert lines_of("OPEN") == ["OPEN"]
    assert all(len(line) <= LINE_CHARS_MAX for line in lines_of("sale ends today so hurry up all of you"))


def test_letters_suit_the_colour_that_a_remix_gives_their_sign() -> None:
    def remixed(base: Scene | None, prompt: str) -> Scene:
        return direct(prompt, seed=1, width_px=320, height_px=180, seconds=4, base=base)

    yellow = remixed(None, 'a yellow sign that says "OPEN"')
    black = remixed(yellow, "make it black")
    figures = [scene.subjects[0].figure for scene in (yellow, black, remixed(black, "make the sign white"))]
    assert figures == ["sign reading OPEN", "dark sign reading OPEN", "sign reading OPEN"]
