"""What of an upstream's words may be shown: no credential, no address, one short line."""

from __future__ import annotations

import re
from typing import Final

from rushes.relay.reading import TEXT_CHARS_MAX

_ADDRESS: Final = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_SECRET: Final = re.compile(
    r"\bbearer\s+\S+|\b(?:sk|pk|rk|ak|key|fal|token|secret)[-_][A-Za-z0-9*._:-]{4,}(?<![.:])|[A-Za-z0-9_-]{32,}",
    re.IGNORECASE,
)
"""Words that look like keys, whole or with stars in the middle, as "Incorrect API key provided: sk-ab***yz" has them."""
_SHARE_CHARS: Final = 8
"""A part of the credential of this length gives it away."""


def redacted(text: str | None, credential: str | None) -> str | None:
    """``text`` without the credential or any part of it, without addresses, in one line."""
    if text is None:
        return None
    text = _without(text, credential or "")
    text = _SECRET.sub("***", _ADDRESS.sub("(address)", text))
    return " ".join(text.split())[:TEXT_CHARS_MAX] or None


def _without(text: str, credential: str) -> str:
    """``text`` with stars wherever it shows the credential, or so long a part of it."""
    size = min(_SHARE_CHARS, len(credential))
    parts = {credential[at : at + size] for at in range(len(credential) - size + 1)} - {""}
    shows = [False] * len(text)
    for part in parts:
        at = text.find(part)
        while at >= 0:
            shows[at : at + size] = [True] * size
            at = text.find(part, at + 1)
    kept = "".join("\0" if hidden else letter for letter, hidden in zip(text, shows, strict=True))
    return re.sub("\0+", "***", kept)
