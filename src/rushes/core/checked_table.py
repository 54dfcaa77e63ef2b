"""A table of an operator's TOML file, of which every key must be asked for: a typo must not pass as a decision.

What the keys mean is for those who read them (relay.config, engines.diffusion.config). Rule: whatever is wrong is a
ConfigError that names the place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

RATE_MAX: Final = 10**9
"""Credits a second: a hundred seconds of it stay far inside the ledger's numbers."""


class ConfigError(Exception):
    """The file is wrong; the text names the place."""


def read_toml(path: Path) -> Mapping[str, Any]:
    """Raises ConfigError."""
    try:
        return tomllib.loads(path.read_text())
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from None


class Table:
    """A table whose every key must be asked for: `end` refuses the others."""

    def __init__(self, data: Any, place: str) -> None:
        if not isinstance(data, Mapping):
            raise ConfigError(f"{place}: a table is needed")
        self._data = dict(data)
        self.place = place

    def end(self) -> None:
        if self._data:
            raise ConfigError(f"{self.place}: there is no key '{next(iter(self._data))}'")

    def peek(self, key: str) -> str:
        return str(self._data.get(key, ""))

    def _take(self, key: str, default: Any, fits: Callable[[Any], bool], needed: str) -> Any:
        value = self._data.pop(key, default)
        if value is None or (value is not default and not fits(value)):
            raise ConfigError(f"{self.place}.{key}: {needed} is needed")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        return str(self._take(key, default, lambda value: isinstance(value, str) and bool(value), "a text"))

    def boolean(self, key: str, *, default: bool = False) -> bool:
        return bool(self._take(key, default, lambda value: isinstance(value, bool), "true or false"))

    def number(self, key: str, default: float, low: float, high: float) -> float:
        def fits(value: Any) -> bool:
            return isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high

        return float(self._take(key, default, fits, f"a number from {low:g} to {high:g}"))

    def whole_number(self, key: str, default: int, low: int, high: int) -> int:
        def fits(value: Any) -> bool:
            return type(value) is int and low <= value <= high

        return int(self._take(key, default, fits, f"a whole number from {low} to {high}"))

    def texts(self, key: str) -> list[str]:
        def fits(value: Any) -> bool:
            return isinstance(value, list) and all(isinstance(item, str) for item in value)

        return list(self._take(key, [], fits, "a list of texts"))

    def whole_numbers(self, key: str, low: int, high: int) -> tuple[int, ...]:
        def fits(value: Any) -> bool:
            return isinstance(value, list) and all(type(item) is int and low <= item <= high for item in value)

        return tuple(self._take(key, [], fits, f"a list of whole numbers from {low} to {high}"))

    def sizes(self, key: str) -> tuple[tuple[int, int], ...]:
        """``["1280x720"]`` as (width, height)."""
        sizes = []
        for text in self.texts(key):
            found = re.fullmatch(r"(\d{2,4})x(\d{2,4})", text)
            if found is None:
                raise ConfigError(f"{self.place}.{key}: '{text}' is not WIDTHxHEIGHT")
            sizes.append((int(found[1]), int(found[2])))
        return tuple(sizes)

    def table(self, key: str) -> Mapping[str, Any]:
        found = self._take(key, {}, lambda value: isinstance(value, Mapping), "a table")
        return dict(found)

    def tables(self, key: str) -> dict[str, Table]:
        return {name: Table(value, f"{key}.{name}") for name, value in self.table(key).items()}

    def list_of_tables(self, key: str) -> list[Table]:
        found = self._take(key, [], lambda value: isinstance(value, list), "a list of tables")
        return [Table(value, f"{self.place}.{key}[{index}]") for index, value in enumerate(found)]

    def rates(self, key: str) -> Mapping[int, int]:
        """Credits a second: one number, or a table by the short side."""
        value = self._data.pop(key, None)
        if type(value) is int:
            value = {"1": value}
        try:
            rates = {int(side): rate for side, rate in value.items()}
            if not rates or not all(type(rate) is int and 0 <= rate <= RATE_MAX for rate in rates.values()):
                raise ValueError
        except (AttributeError, TypeError, ValueError):
            raise ConfigError(
                f"{self.place}.{key}: credits a second are needed, 10 or {{ 720 = 10, 1080 = 30 }}"
            ) from None
        return rates
