"""`rushes.engines.registry`: names become engines, and importing it loads none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from rushes.engines.registry import ENGINES, load_engine


def test_every_row_can_be_loaded_and_bears_its_name() -> None:
    for name in ENGINES:
        assert load_engine(name).name == name


def test_an_engine_of_ones_own_is_named_by_module_and_class() -> None:
    assert load_engine("rushes.engines.scene:SceneEngine").name == "scene"


@pytest.mark.parametrize("name", ["", "dream", "module:", ":Class", "rushes.engines.scene"])
def test_a_name_that_is_neither_is_told_what_there_is(name: str) -> None:
    with pytest.raises(LookupError, match="there are diffusion, emulator, received, scene, or module:Class"):
        load_engine(name)


def test_importing_engines_and_media_loads_nothing_heavy() -> None:
    media = [
        "addresses",
        "block_film",
        "blobs",
        "blocks",
        "decode",
        "encode",
        "fetch",
        "headers",
        "links",
        "probe",
        "sniff",
        "stills",
    ]
    engines = [
        "child",
        "emulator",
        "emulator_card",
        "host",
        "lanes",
        "messages",
        "processes",
        "registry",
        "received",
        "scene",
    ]
    lines = [f"import rushes.media.{module}" for module in [*media, "watermark"]]
    lines += [f"import rushes.engines.{module}" for module in engines]
    heavy = "{'av', 'numpy', 'PIL', 'aiohttp', 'numba', 'rushes.scene'}"
    code = "; ".join(["import sys", *lines, f"print(sorted({heavy} & set(sys.modules)))"])
    output = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert output.strip() == "[]"
