"""The documentation names everything an operator can set, run or ask for."""

from __future__ import annotations

import re
from dataclasses import Field, fields
from pathlib import Path

import pytest
import typer

from rushes.core.errors import RushesError
from rushes.core.jobs import JobStatus
from rushes.settings import Settings

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def test_every_setting_is_documented_with_its_default_and_meaning_and_no_other() -> None:
    text = (DOCS / "settings.md").read_text()
    documented = re.findall(r"^\| `RUSHES_.*$", text, re.MULTILINE)
    assert documented == [row_of(item) for item in fields(Settings)]


def row_of(item: Field[object]) -> str:
    """A setting's row, from its declaration."""
    default = item.default_factory()  # type: ignore[misc]
    told = "-" if default is None or not (default or isinstance(default, bool)) else f"`{default}`"
    told = told.lower() if isinstance(default, bool) else told
    secret = " Secret." if item.metadata["secret"] else ""
    return f"| `RUSHES_{item.name.upper()}` | {told} | {item.metadata['help']}{secret} |"


def test_every_command_is_documented() -> None:
    from rushes.cli import main

    group = typer.main.get_command(main)
    text = (DOCS / "operating.md").read_text()

    def walk(command: object, path: str) -> None:
        children = getattr(command, "commands", None)
        if children is None:
            assert f"`rushes {path}" in text, f"docs/operating.md does not name `rushes {path}`"
            return
        for name, child in children.items():
            walk(child, f"{path} {name}".strip())

    walk(group, "")


def test_every_state_of_a_job_is_on_the_lifecycle_page() -> None:
    text = (DOCS / "lifecycle.md").read_text()
    for status in JobStatus:
        assert f"**{status.value}**" in text


def test_every_error_code_is_documented() -> None:
    text = (DOCS / "errors.md").read_text()

    def walk(error: type[RushesError]) -> None:
        assert f"`{error.code}`" in text, f"docs/errors.md does not name {error.code}"
        for child in error.__subclasses__():
            walk(child)

    walk(RushesError)


@pytest.mark.parametrize("page", [*sorted(DOCS.rglob("*.md")), ROOT / "README.md"], ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text()):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
