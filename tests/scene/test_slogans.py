"""What is plainly to be read is, though it stands in no quotation marks."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.directing.prompt.slogans import with_quotes


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("50% OFF SUMMER SALE", "50% OFF SUMMER SALE"), ("GRAND OPENING", "GRAND OPENING"), ("black friday sale", "black friday sale"),
        ("logo reveal: BLOOM BAKERY in flour on a table", "BLOOM BAKERY"), ("neon sign GAME OVER", "GAME OVER"),
        ("text HAPPY BIRTHDAY ANNA with balloons", "HAPPY BIRTHDAY ANNA"), ("sneakers on a pedestal, 30% off", "30% OFF"),
    ],
)  # fmt: skip
def test_it_is_read(prompt: str, words: str) -> None:
    scene = direct(prompt, seed=4, width_px=320, height_px=180, seconds=4)
    assert any(one.figure.endswith(f"reading {words}") for one in scene.subjects) and not scene.spoken


@pytest.mark.parametrize(
    "prompt",
    [
        "A CAT RUNNING THROUGH A FIELD", "POV walking through NYC in 4K HDR", "people shopping at a black friday sale", "a woman in an NBA jersey",
        'a sign that says "OPEN"', "a man at a sale", "A dog and a cat",
    ],
)  # fmt: skip
def test_what_is_only_written_in_capitals_is_not(prompt: str) -> None:
    assert with_quotes(prompt) == prompt
