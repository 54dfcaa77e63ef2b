"""What the log must never hold."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest

PROGRAM = """
import logging, sys
from rushes.logs import configure

configure(format=sys.argv[1], level="info")


def authenticate(token):
    raise ValueError("unexpected")


try:
    authenticate("rk-" + "5e" + "c4e7" * 4)
except ValueError:
    logging.getLogger("rushes").exception("something failed")
"""


@pytest.mark.parametrize("format", ["text", "json"])
def test_a_traceback_shows_where_but_not_what_the_variables_held(format: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM, format], capture_output=True, text=True, check=True)
    assert "something failed" in done.stderr
    assert "in authenticate" in done.stderr
    assert "ValueError: unexpected" in done.stderr
    assert "5ec4e7" not in done.stderr
    if format == "json":
        assert json.loads(done.stderr)["level"] == logging.getLevelName(logging.ERROR).lower()
