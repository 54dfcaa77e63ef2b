"""How the command line prints rows: a table for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import Any


def show(rows: list[dict[str, Any]], *, as_json: bool, tall: bool = False) -> None:
    """Print ``rows``; ``tall`` prints one field a line, for a single row with much in it."""
    if as_json:
        json.dump(rows[0] if tall and rows else rows, sys.stdout, ensure_ascii=False, indent=2, default=_text)
        print()
        return
    if not rows:
        print("nothing to show")
        return
    from rich.console import Console
    from rich.table import Table

    console = Console()
    if tall:
        for name, value in rows[0].items():
            console.print(f"{name:>18}  ", end="", style="bold", markup=False, highlight=False)
            console.print(_text(value), markup=False, highlight=False)
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in rows[0]:
        table.add_column(name.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*(_text(value) for value in row.values()))
    # A pipe has no width: give the table what it needs rather than folding ids.
    if not console.is_terminal:
        console = Console(width=400)
    console.print(table, markup=False)


def _text(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, datetime):
        return "forever" if value.year == 9999 else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, indent=2, default=_text)
    return str(value)
