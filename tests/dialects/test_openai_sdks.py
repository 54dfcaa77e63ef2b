"""OpenAI's SDKs, unmodified, of more than one generation: each is taken on a tour against a real server.

The SDK that the project installs is at hand; the other generation of it, and that for Node, are installed by the test into
pytest's cache, once. Without a registry they are skipped with the reason.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openai
import pytest

from dialects.api import Api
from films import make_film
from rushes.core.webhooks import EventType, event_body, new_secret, signed_headers

TOURS = Path(__file__).parent / "tours"
INSTALL_SECONDS_MAX = 120
IS_3 = openai.__version__.startswith("3.")


@pytest.fixture
def arguments(base_url: str, api: Api, tmp_path: Path) -> list[str]:
    now = datetime.now(UTC)
    secret = new_secret(b"s" * 32)
    body = event_body("evt_1", EventType.COMPLETED, "video_1", now)
    hook = {"secret": secret, "body": body.decode(), "headers": signed_headers("evt_1", body, secret, now=now)}
    (tmp_path / "hook.json").write_text(json.dumps(hook))
    film = make_film(tmp_path / "film.mp4")
    return [base_url, api.key, str(film), str(tmp_path / "hook.json")]


def install(folder: Path, *commands: list[str]) -> None:
    """Run the commands unless they were run before; skip with the reason where that is not possible."""
    done = folder / "installed"
    if done.exists():
        return
    for command in commands:
        try:
            run = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS_MAX, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            pytest.skip(f"{command[0]} could not install the SDK: {error}")
        if run.returncode:
            pytest.skip(
                f"{command[0]} could not install the SDK: {(run.stderr.strip() or 'no reason').splitlines()[-1]}"
            )
    done.touch()


def tour(*command: str) -> dict[str, Any]:
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr[-3000:]
    seen: dict[str, Any] = json.loads(run.stdout)
    return seen


def check(seen: dict[str, Any]) -> None:
    """What every generation must have seen."""
    assert seen["made"] == ["completed", "8", "1280x720"]
    assert set(seen["bytes"]) == {"video", "thumbnail", "spritesheet"} and min(seen["bytes"].values()) > 100
    assert seen["remix"] is True and seen["extended by id"] == "12"
    assert (seen["character"], seen["cast"]) == ("Biscuit", "queued")
    assert seen["listed"][0] == seen["listed"][1] >= 5
    assert seen["deleted"] is True and "not_found" in seen["gone"] and seen["gone"][-1] is True
    assert seen["refused"] == ["invalid_value", "seconds"]
    assert (seen["event"], seen["forged"]) == (["video.completed", "video_1"], "refused")
    assert seen["azure"] == "completed"


def check_python(seen: dict[str, Any]) -> None:
    check(seen)
    assert (seen["edited"], seen["extended"]) == (["2", "1280x720"], "6")
    assert seen["batch"] == ["validating", True] and seen["cancel"] == "cancelling"
    assert len(seen["headers"]) == 4
    assert seen.get("endpoint", [True, True, "b", True, True]) == [True, True, "b", True, True]


@pytest.mark.usefixtures("worker")
def test_the_sdk_that_is_installed(arguments: list[str]) -> None:
    seen = tour(sys.executable, str(TOURS / "openai_python.py"), *arguments)
    assert seen["version"] == openai.__version__ and ("endpoint" in seen) is IS_3
    check_python(seen)


@pytest.mark.usefixtures("worker")
def test_the_other_generation_of_the_sdk(arguments: list[str], request: pytest.FixtureRequest) -> None:
    wanted = "openai>=2,<3" if IS_3 else "openai>=3,<4"
    assert request.config.cache is not None
    folder = request.config.cache.mkdir(f"openai-{2 if IS_3 else 3}")
    python = str(folder / "venv/bin/python")
    pip = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--retries",
        "1",
        "--timeout",
        "15",
    ]
    install(folder, [sys.executable, "-m", "venv", "--clear", "venv"], [*pip, wanted])
    seen = tour(python, str(TOURS / "openai_python.py"), *arguments)
    assert seen["version"].split(".")[0] == ("2" if IS_3 else "3")
    check_python(seen)


@pytest.mark.usefixtures("worker")
def test_the_sdk_for_node(arguments: list[str], request: pytest.FixtureRequest) -> None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("node or npm is not installed")
    assert request.config.cache is not None
    folder = request.config.cache.mkdir("openai-node")
    install(folder, [npm, "install", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1", "openai@7"])
    shutil.copy(TOURS / "openai_node.mjs", folder / "tour.mjs")
    seen = tour(node, str(folder / "tour.mjs"), *arguments)
    check(seen)
    assert (seen["edited"], seen["edited upload"]) == (["8", "1280x720"], ["2", "1280x720"])
