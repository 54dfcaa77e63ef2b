"""A scenario: what the emulator does with requests that say nothing themselves. Rules, looked at in order.

A rule says which creates it is for, and the words they get; the words of a request itself go over them. Rule: what is in a
file and not understood is refused by name, before the server starts.
"""

from __future__ import annotations

import json
import threading
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from rushes.core.drafts import Draft
from rushes.core.emulation import Words, marker_words, merged, read_words
from rushes.core.errors import InvalidValue

RULES_MAX: Final = 100
TEXT_CHARS_MAX: Final = 1000
COUNT_MAX: Final = 1_000_000
_RULE_FIELDS: Final = ("words", "prompt", "model", "dialect", "every", "first", "after")


@dataclass(frozen=True, kw_only=True)
class Rule:
    """Which creates get which words. A field left open holds for all."""

    words: Words
    prompt: str | None = None
    """Text that the prompt holds, whatever its case."""
    model: str | None = None
    dialect: str | None = None
    every: int = 1
    """Of those that fit, each so-manieth."""
    after: int = 0
    """Of those that fit, not the first so many."""
    first: int | None = None
    """And then only so many."""

    def fits(self, *, prompt: str, model: str | None, dialect: str) -> bool:
        return (
            (self.prompt is None or self.prompt.lower() in prompt.lower())
            and self.model in (None, model)
            and self.dialect in (None, dialect)
        )

    def takes(self, number: int) -> bool:
        """Whether it is for the ``number``-th create that fits, counted from 1."""
        number -= self.after
        return number >= 1 and number % self.every == 0 and (self.first is None or number // self.every <= self.first)


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """Words for every create, and rules; of those that take a create the first is used."""

    words: Words = field(default_factory=Words)
    rules: tuple[Rule, ...] = ()


class Director:
    """A scenario that is being played: counts what came. Safe to call from several threads."""

    def __init__(self, scenario: Scenario) -> None:
        self._lock = threading.Lock()
        self.play(scenario)

    def play(self, scenario: Scenario) -> None:
        """From now on this one, from its beginning."""
        with self._lock:
            self.scenario = scenario
            self._counts = [0] * len(scenario.rules)

    def told(self, draft: Draft, dialect: str) -> Draft:
        """For a create that has no header, such as a line of a batch. Raises InvalidValue."""
        said = marker_words(draft.prompt, param=draft.prompt_param)
        words = merged([self.words_for(prompt=draft.prompt, model=draft.model, dialect=dialect), said])
        return replace(draft, emulation=words.text())

    def words_for(self, *, prompt: str, model: str | None, dialect: str) -> Words:
        """What the scenario says of one more create."""
        with self._lock:
            chosen: Words | None = None
            for place, rule in enumerate(self.scenario.rules):
                if rule.fits(prompt=prompt, model=model, dialect=dialect):
                    self._counts[place] += 1
                    if chosen is None and rule.takes(self._counts[place]):
                        chosen = rule.words
            layers = [self.scenario.words] if chosen is None else [self.scenario.words, chosen]
            return merged(layers)


def read_scenario_file(path: Path) -> Scenario:
    """A TOML file, or a JSON one. Raises InvalidValue, naming what is wrong."""
    try:
        text = path.read_text()
        data = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidValue(f"{path} cannot be read: {error}") from None
    except (json.JSONDecodeError, tomllib.TOMLDecodeError) as error:
        raise InvalidValue(f"{path} is no valid {'JSON' if path.suffix == '.json' else 'TOML'}: {error}") from None
    return read_scenario(data)


def read_scenario(data: Any) -> Scenario:
    """``{"words": "...", "rules": [{"words": "...", "every": 3}]}``. Raises InvalidValue."""
    _check_fields(data, ("words", "rules"), "the scenario")
    rules = data.get("rules", [])
    if not isinstance(rules, list) or len(rules) > RULES_MAX:
        raise InvalidValue(f"'rules' must be a list of at most {RULES_MAX} rules.", param="rules")
    return Scenario(
        words=_words(data.get("words", ""), "words"),
        rules=tuple(_rule(rule, f"rules[{place}]") for place, rule in enumerate(rules)),
    )


def _rule(data: Any, where: str) -> Rule:
    _check_fields(data, _RULE_FIELDS, where)
    if "words" not in data:
        raise InvalidValue(f"'{where}' needs 'words'.", param=f"{where}.words")
    texts = {name: _text(data[name], f"{where}.{name}") for name in ("prompt", "model", "dialect") if name in data}
    counts = {name: _count(data[name], f"{where}.{name}") for name in ("every", "first", "after") if name in data}
    return Rule(words=_words(data["words"], f"{where}.words"), **texts, **counts)  # type: ignore[arg-type]


def _check_fields(data: Any, allowed: tuple[str, ...], where: str) -> None:
    if not isinstance(data, Mapping):
        raise InvalidValue(f"'{where}' must be a table, or object.", param=where)
    for name in data:
        if name not in allowed:
            raise InvalidValue(
                f"'{str(name)[:40]}' is unknown in {where}. Supported values are: {', '.join(allowed)}.", param=where
            )


def _words(value: Any, where: str) -> Words:
    if not isinstance(value, str):
        raise InvalidValue(f"'{where}' must be a text.", param=where)
    return read_words(value, param=where)


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= TEXT_CHARS_MAX:
        raise InvalidValue(f"'{where}' must be a text of 1 to {TEXT_CHARS_MAX} characters.", param=where)
    return value


def _count(value: Any, where: str) -> int:
    low = 0 if where.endswith(".after") else 1
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= COUNT_MAX:
        raise InvalidValue(f"'{where}' must be a whole number from {low} to {COUNT_MAX}.", param=where)
    return value
