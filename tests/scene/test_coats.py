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
from rushes.scene.model import Subject
from rushes.scene.words.coats import COATS
from rushes.scene.words.lexicon import subject_rows
from rushes.scene.words.phrases import LANGUAGES, phrases, rows_of


def only(prompt: str) -> Subject:
    (subject,) = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4).subjects
    return subject


def rgb(colour: str) -> tuple[float, ...]:
    return tuple(round(int(colour[n : n + 2], 16) / 255, 4) for n in (1, 3, 5))


@pytest.mark.parametrize(("head", "columns"), [*rows_of(COATS)])
def test_a_row_is_of_a_known_kind_and_its_names_mean_that_kind(head: str, columns: list[str]) -> None:
    kind, colour, pattern = head.split()
    assert figure_for(subject_rows()[kind]) in CAST
    assert re.fullmatch("#[0-9a-f]{6}|-", colour) and pattern in (*PATTERNS, "-")
    assert len(columns) == len(LANGUAGES)
    for language, column in zip(LANGUAGES, columns, strict=True):
        for name in filter(None, (name.strip().casefold().replace("ё", "е").rstrip("+") for name in column.split(","))):
            exact, stems = phrases(language)
            assert (stems[name[:-1]] if name.endswith("*") else exact[name]) == ("subject", kind), (language, name)


@pytest.mark.parametrize(
    ("prompt", "kind", "colour", "pattern"),
    [
        ("a dalmatian runs in the park", "dog", "#f4f1ea", "spotted"),
        ("three dalmatian puppies in the park", "dog", "#f4f1ea", "spotted"),
        ("two huskies in the snow", "dog", "#8f97a3", ""),
        ("A BLACK PANTHER in the jungle", "leopard", "#27272b", "plain"),
        ("an arctic fox in the snow", "fox", "#f6f6f3", ""),
        ("далматинец бежит по парку", "dog", "#f4f1ea", "spotted"),
        ("雪地里的北极狐", "fox", "#f6f6f3", ""),
        ("ein Rotkehlchen im Garten", "bird", "#8c6b4a", ""),
        ("un oso pardo en el bosque", "bear", "#7b5433", ""),
        ("シャチが海を泳ぐ", "whale", "#25272c", ""),
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
    assert pink.colour is not None and pink.colour[0] > 0.85 > pink.colour[1] and pink.pattern == "spotted"
    assert only("a striped golden retriever in the park").pattern == "striped"


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("four sumatran elephants walk", 4), ("two kryptonite sharks in the sea", 2), ("zwei xyz Kühe auf der Wiese", 2)],
)
def test_what_nobody_knows_parts_no_number_from_what_it_counts(prompt: str, count: int) -> None:
    assert only(prompt).count == count


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
