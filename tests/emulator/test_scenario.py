"""Scenarios: which create gets which words."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rushes.core.emulation import Words
from rushes.core.errors import InvalidValue
from rushes.emulator.scenario import Director, read_scenario, read_scenario_file

PAGE = Path(__file__).parents[2] / "docs/emulator.md"


def said(director: Director, prompt: str = "a fox", model: str | None = "sora-2", dialect: str = "openai") -> str:
    return director.words_for(prompt=prompt, model=model, dialect=dialect).text()


def test_every_third_fails() -> None:
    director = Director(read_scenario({"words": "delay=3", "rules": [{"every": 3, "words": "outcome=failed"}]}))
    told = [said(director) for _ in range(7)]
    assert [index for index, words in enumerate(told, 1) if words == "delay=3 outcome=failed"] == [3, 6]
    assert told.count("delay=3") == 5


def test_the_first_rule_that_takes_a_create_decides_and_all_that_fit_count() -> None:
    rules = [
        {"prompt": "FOX", "after": 1, "first": 2, "words": "delay=1"},
        {"model": "sora-2-pro", "words": "delay=2"},
        {"dialect": "fal", "every": 2, "words": "delay=4"},
    ]
    director = Director(read_scenario({"rules": rules}))
    assert [said(director) for _ in range(4)] == ["", "delay=1", "delay=1", ""]
    assert said(director, model="sora-2-pro") == "delay=2"
    assert [said(director, "x", None, "fal") for _ in range(2)] == ["", "delay=4"]
    director.play(director.scenario)
    assert [said(director) for _ in range(2)] == ["", "delay=1"]


def test_a_file_may_be_toml_or_json(tmp_path: Path) -> None:
    toml = tmp_path / "a.toml"
    toml.write_text(next(block for block in blocks("toml")))
    scenario = read_scenario_file(toml)
    assert scenario.words == Words(job={"delay": "3"})
    assert [(rule.every, rule.prompt, rule.model, rule.after, rule.first) for rule in scenario.rules] == [
        (3, None, None, 0, None),
        (1, "forbidden", None, 0, None),
        (1, None, "sora-2-pro", 10, 5),
    ]
    file = tmp_path / "a.json"
    file.write_text(json.dumps(tomllib.loads(toml.read_text())))
    assert read_scenario_file(file) == scenario


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(), re.DOTALL)


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ([], "the scenario"),
        ({"rule": []}, "words, rules"),
        ({"rules": {}}, "'rules' must be a list"),
        ({"rules": [{}]}, "'rules[0]' needs 'words'"),
        ({"rules": ["x"]}, "rules[0]"),
        ({"rules": [{"words": "delay=1", "each": 3}]}, "every"),
        ({"rules": [{"words": "delay=1", "every": 0}]}, "from 1"),
        ({"rules": [{"words": "delay=1", "every": True}]}, "from 1"),
        ({"rules": [{"words": "delay=1", "prompt": ""}]}, "1 to 1000"),
        ({"words": 3}, "'words' must be a text"),
        ({"rules": [{"words": "speed=1"}]}, "no word of the emulator"),
        ({"rules": [{"words": ""}] * 101}, "at most 100"),
    ],
)
def test_what_is_wrong_in_a_scenario_is_named(data: Any, named: str) -> None:
    with pytest.raises(InvalidValue, match=re.escape(named)):
        read_scenario(data)


@pytest.mark.parametrize(("name", "text"), [("a.toml", "x = "), ("a.json", "{"), ("a.toml", None)])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, text: str | None) -> None:
    if text is not None:
        (tmp_path / name).write_text(text)
    with pytest.raises(InvalidValue, match=re.escape(name)):
        read_scenario_file(tmp_path / name)
