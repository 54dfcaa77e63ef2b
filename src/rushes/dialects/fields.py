"""Plain values -> the declared message type. Every error names the field, what was wrong and what is wanted.

The wording of a missing, unknown or wrongly typed field is OpenAI's own, because every client knows it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any, Final, TypeVar, get_args, get_origin

import msgspec

from rushes.core.catalog import quoted
from rushes.core.errors import InvalidRequest, InvalidValue, MalformedBody, UnsupportedField
from rushes.dialects.base import Body, Harmless
from rushes.dialects.body import RawBody, parse_json
from rushes.dialects.forms import shown

T = TypeVar("T", bound=Body)
V = TypeVar("V")

SEED_MAX: Final = 2**32 - 1
"""Four bytes, as of the seeds that nobody chose."""

_WORDS: Final = {
    "str": "a string",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "array": "an array",
    "object": "an object",
    "null": "null",
}
_MISSING: Final = re.compile(r"Object missing required field `([^`]*)`(?: - at `\$\.?([^`]*)`)?")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `([^`]*)`(?: - at `\$\.?([^`]*)`)?")
_EXPECTED: Final = re.compile(r"Expected `([^`]*)`, got `([^`]*)`(?: - at `\$\.?([^`]*)`)?")


def to_message(
    body: RawBody,
    wanted: type[T],
    *,
    file_fields: tuple[str, ...] = (),
    file_lists: tuple[str, ...] = (),
    overlay: str | None = None,
    harmless: Mapping[str, Harmless] | None = None,
    refused: Mapping[str, str] | None = None,
    empty_is_absent: bool = False,
) -> T:
    """``body`` as a ``wanted``; null counts as absent, as an empty text of what may be absent does if ``empty_is_absent``. Text is
    read as the number or truth it spells.

    Raises InvalidRequest, InvalidValue or UnsupportedField.
    """
    for name, files in body.files.items():
        if name in (refused or {}) and name not in {*file_fields, *wanted.__struct_encode_fields__}:
            raise UnsupportedField((refused or {})[name], param=name)
        if name not in file_fields and name not in {*wanted.__struct_encode_fields__, *(harmless or {})}:
            raise _unknown(name, wanted)
        if name not in file_fields:
            raise InvalidRequest(f"'{shown(name)}' must not be a file.", param=shown(name))
        if len(files) > 1 and name not in file_lists:
            raise InvalidRequest(f"'{shown(name)}' is one file; {len(files)} were sent.", param=shown(name))
    fields = body.fields
    if empty_is_absent and "" in fields.values():
        fields = {name: value for name, value in fields.items() if value != "" or name in _missed(wanted, body)}
    if overlay is not None:
        fields = _overlaid(fields, overlay, {*wanted.__struct_encode_fields__, *(harmless or {})})
    kept = _declared(fields, wanted, harmless or {}, refused or {})
    if body.is_form:
        kept = _unfold(kept, wanted)
    try:
        return msgspec.convert(kept, wanted, strict=False)
    except msgspec.ValidationError as error:
        raise _translated(str(error)) from None


def _missed(wanted: type[Body], body: RawBody) -> set[str]:
    """The fields whose empty text stays, to be refused: what is needed, and of JSON a model, which no relay chooses by itself."""
    if body.is_form:
        return set()
    return {"model", *(field.encode_name for field in msgspec.structs.fields(wanted) if field.required)}


def one_of(value: str, allowed: Mapping[str, V], *, param: str) -> V:
    """What ``allowed`` says of ``value``. Raises InvalidValue, listing what is allowed."""
    if value not in allowed:
        raise InvalidValue(f"Invalid value: '{shown(value)}'. Supported values are: {quoted(allowed)}.", param=param)
    return allowed[value]


def wish(value: str | None, allowed: Mapping[str, V], *, param: str) -> V | None:
    """As `one_of`, of a value that need not be there."""
    return None if value is None else one_of(value, allowed, param=param)


def chosen_seed(value: int | None, *, param: str = "seed") -> int | None:
    """A seed as the caller chose it. Raises InvalidValue."""
    if value is not None and not 0 <= value <= SEED_MAX:
        raise InvalidValue(f"Invalid value: '{value}'. A seed is 0 to {SEED_MAX}.", param=param)
    return value


def seconds_of(value: str | int, *, param: str, among: Collection[int] = (), is_strict: bool = False) -> int:
    """``8``, ``"8"``, and unless that is too much for the API, ``"8.0"`` as Python writes a float and ``"8s"`` as the AI SDK and
    clients of Veo do; one of ``among``, if it says any.

    Raises InvalidValue, listing what is allowed.
    """
    text = str(value).strip()
    match = re.fullmatch(r"([0-9]{1,4})" if is_strict else r"([0-9]{1,4})(?:\.0*)?\s?s?", text)
    if match is not None and (not among or int(match[1]) in among):
        return int(match[1])
    wanted = f"Supported values are: {quoted(map(str, among))}." if among else "A whole number of seconds is needed."
    raise InvalidValue(f"Invalid value: '{shown(text)}'. {wanted}", param=param)


def wished_seconds(value: str | int | None, *, param: str) -> int | None:
    """As `seconds_of`, of a value that need not be there."""
    return None if value is None else seconds_of(value, param=param)


def _declared(
    fields: Mapping[str, Any], wanted: type[Body], harmless: Mapping[str, Harmless], refused: Mapping[str, str]
) -> dict[str, Any]:
    """The fields that ``wanted`` declares, nulls dropped. Raises UnsupportedField for any other."""
    known = wanted.__struct_encode_fields__
    kept: dict[str, Any] = {}
    for name, value in fields.items():
        if value is None:
            continue
        if name in known:
            kept[name] = value
        elif name in refused:
            raise UnsupportedField(refused[name], param=name)
        elif name not in harmless:
            raise _unknown(name, wanted)
        elif harmless[name].only and str(value).lower() not in {str(word).lower() for word in harmless[name].only}:
            raise UnsupportedField(
                f"Only {quoted(map(_as_sent, harmless[name].only))} is possible for '{name}'.", param=name
            )
    return kept


def _as_sent(value: object) -> str:
    """A value as a client of JSON writes it; text without its quotes."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _overlaid(fields: Mapping[str, Any], overlay: str, known: Collection[str]) -> dict[str, Any]:
    """``fields`` with those of the object in one of them. Raises InvalidRequest or UnsupportedField."""
    rest = {name: value for name, value in fields.items() if name != overlay}
    told = fields.get(overlay) or {}
    if isinstance(told, str):
        try:
            told = parse_json(told.encode())
        except MalformedBody as error:
            raise MalformedBody(f"'{overlay}' is no JSON object: {error.message}", param=overlay) from None
    if not isinstance(told, dict):
        raise InvalidRequest(f"Invalid type for '{overlay}': expected an object.", param=overlay)
    for name, value in told.items():
        param = f"{overlay}.{shown(name)}"
        if value is None:
            continue
        if name not in known or name == overlay:
            raise UnsupportedField(
                f"Unknown parameter: '{param}'. What stands in '{overlay}' counts as if it stood beside it.",
                param=param,
            )
        if rest.get(name) is not None and str(rest[name]) != str(value):
            raise InvalidRequest(
                f"'{shown(name)}' and '{param}' contradict each other; one of them is enough.", param=param
            )
        rest[name] = value
    return rest


def _unknown(name: str, wanted: type[Body]) -> UnsupportedField:
    fields = wanted.__struct_encode_fields__
    known = f"Known parameters are: {quoted(fields)}." if fields else "There are none."
    return UnsupportedField(f"Unknown parameter: '{shown(name)}'. {known}", param=shown(name))


def _unfold(fields: dict[str, Any], wanted: type[Body]) -> dict[str, Any]:
    """Text of a form as the declared type wants it: one value of a list, or JSON text of an object or a list."""
    types = {field.encode_name: field.type for field in msgspec.structs.fields(wanted)}
    result = {}
    for name, value in fields.items():
        kinds = {get_origin(kind) or kind for kind in (types[name], *get_args(types[name]))}
        is_list = bool(kinds & {list, tuple})
        if isinstance(value, str) and value[:1] in ("[", "{") and (is_list or dict in kinds or str not in kinds):
            try:
                value = json.loads(value)
            except (ValueError, RecursionError):
                raise MalformedBody(f"'{name}' is not valid JSON.", param=name) from None
        if is_list and not isinstance(value, list):
            value = [value]
        result[name] = value
    return result


def _translated(text: str) -> InvalidRequest:
    """msgspec's words in ours."""
    if match := _MISSING.match(text):
        param = _joined(match[2], match[1])
        return InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
    if match := _UNKNOWN.match(text):
        param = shown(_joined(match[2], match[1]))
        return UnsupportedField(f"Unknown parameter: '{param}'.", param=param)
    if match := _EXPECTED.match(text):
        param = shown(match[3] or "")
        expected = [word for word in match[1].split(" | ") if word != "null"]
        wanted = " or ".join(_WORDS.get(word, word) for word in expected) or "null"
        got = {"bool": "a boolean"}.get(match[2], _WORDS.get(match[2], match[2]))
        return InvalidRequest(f"Invalid type for '{param}': expected {wanted}, but got {got} instead.", param=param)
    return InvalidRequest(f"{shown(text)}.")


def _joined(path: str | None, name: str) -> str:
    return f"{path}.{name}" if path else name
