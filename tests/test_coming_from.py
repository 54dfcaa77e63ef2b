"""docs/coming-from.md names every dialect, and every address in it answers."""

from __future__ import annotations

import re
from pathlib import Path

from rushes.dialects.table import DIALECTS

PAGE = Path(__file__).parents[1] / "docs/coming-from.md"


def test_every_dialect_and_every_path_of_a_create_is_named() -> None:
    text = PAGE.read_text()
    for dialect in DIALECTS:
        assert f"(dialects/{dialect.name}.md)" in text, dialect.name
    told = set(re.findall(r"`(?:POST )?(/[a-z0-9/.-]+[a-z])", text))
    for dialect in DIALECTS:
        path = dialect.operation("create").path
        assert any(path.startswith(found.rstrip(".")) for found in told), path


def test_every_path_it_names_is_served() -> None:
    served = {operation.path for dialect in DIALECTS for operation in dialect.operations}
    for path in re.findall(r"`POST (/[a-z0-9/-]+[a-z0-9])[`/.]", PAGE.read_text()):
        assert any(found == path or found.startswith(f"{path}/") for found in served), path
