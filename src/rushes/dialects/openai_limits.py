"""What OpenAI itself took, to the letter: the limits of the strict profile. The lenient ones are the catalog's.

Source: OpenAI's guide, final version (16 and 20 seconds, 1080p of the pro model), and answers that users recorded.
"""

from __future__ import annotations

from typing import Final

from rushes.core.catalog import quoted
from rushes.core.errors import InvalidValue, UnknownModel
from rushes.dialects.forms import shown

SECONDS: Final = (4, 8, 12, 16, 20)
_SMALL: Final = ("720x1280", "1280x720")
_ALL: Final = (*_SMALL, "1024x1792", "1792x1024", "1080x1920", "1920x1080")
SIZES: Final = {
    "sora-2": _SMALL,
    "sora-2-2025-10-06": _SMALL,
    "sora-2-2025-12-08": _SMALL,
    "sora-2-pro": _ALL,
    "sora-2-pro-2025-10-06": _ALL,
}
"""Model -> its sizes."""


def check(model: str, seconds: int, size: str) -> None:
    """Raise UnknownModel or InvalidValue for what OpenAI would have refused."""
    if model not in SIZES:
        raise UnknownModel(
            f"The model '{shown(model)}' does not exist. Supported values are: {quoted(SIZES)}.", param="model"
        )
    check_seconds(seconds)
    if size not in SIZES[model]:
        raise InvalidValue(
            f"Invalid value: '{shown(size)}'. Supported values are: {quoted(SIZES[model])}.", param="size"
        )


def check_seconds(seconds: int) -> None:
    if seconds not in SECONDS:
        raise InvalidValue(
            f"Invalid value: '{seconds}'. Supported values are: {quoted(map(str, SECONDS))}.", param="seconds"
        )
