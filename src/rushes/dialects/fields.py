"""Plain values -> the declared message type. Every error names the field, what was wrong and what is wanted.

The wording of a missing, unknown or wrongly typed field is OpenAI's own, because every client knows it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any, Final, TypeVar, get_args, get_origin

import msgspec

from rushes.core.catalog import quoted
from rushes.core.errors import InvalidRequest, InvalidValue, MalformedBody, UnsupportedField
from rushes.dialects.base import Body, Harmless
from rushes.dialects.body import RawBody, parse_json, parse_values
from rushes.dialects.forms import shown

T = TypeVar("T", bound=Body)
V = TypeVar("V")

SEED_MAX: Final = 2**32 - 1
"""Four bytes, as of the seeds that nobody chose."""
ANY_SEED: Final = -1
"""What clients of other video models send for one that is drawn."""

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
    absent = (None, "") if empty_is_absent else (None,)
    if overlay is not None:
        fields = _overlaid(fields, overlay, {*wanted.__struct_encode_fields__, *(harmless or {})}, absent)
    if empty_is_absent and "" in fields.values():
        may_be_empty = {*wanted.__struct_encode_fields__, *(harmless or {}), *(refused or {})}
        may_be_empty -= frozenset() if body.is_form else _missed(wanted)
        fields = {name: value for name, value in fields.items() if value != "" or name not in may_be_empty}
    kept = _declared(fields, wanted, harmless or {}, refused or {})
    if body.is_form:
        kept = _unfold(kept, wanted)
    try:
        return msgspec.convert(kept, wanted, strict=False)
    except msgspec.ValidationError as error:
        raise _translated(str(error), wanted) from None


@cache
def _missed(wanted: type[Body]) -> frozenset[str]:
    """The fields whose empty text stays, to be refused: what is needed, and of JSON a model, which no relay chooses by itself."""
    return frozenset({"model", *(field.encode_name for field in msgspec.structs.fields(wanted) if field.required)})


def one_of(value: str, allowed: Mapping[str, V], *, param: str) -> V:
    """What ``allowed`` says of ``value``. Raises InvalidValue, listing what is allowed."""
    if value not in allowed:
        raise InvalidValue(f"Invalid value: '{shown(value)}'. Supported values are: {quoted(allowed)}.", param=param)
    return allowed[value]


def wish(value: str | None, allowed: Mapping[str, V], *, param: str) -> V | None:
    """As `one_of`, of a value that need not be there."""
    return None if value is None else one_of(value, allowed, param=param)


def chosen_seed(value: int | None, *, param: str = "seed") -> int | None:
    """A seed as the caller chose it; None where nobody did, or left it to chance. Raises InvalidValue."""
    if value is None or value == ANY_SEED:
        return None
    if not 0 <= value <= SEED_MAX:
        text = f"Invalid value: '{value}'. A seed is 0 to {SEED_MAX}, or {ANY_SEED} for any."
        raise InvalidValue(text, param=param)
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


def wished_pixels(width: int | None, height: int | None) -> tuple[int, int] | None:
    """Two fields that come together; None if neither came. Raises InvalidRequest, naming the one that is missing."""
    if width is None and height is None:
        return None
    if width is None or height is None:
        missing = "width" if width is None else "height"
        raise InvalidRequest(f"Missing required parameter: '{missing}'.", param=missing)
    return width, height


def _declared(
    fields: Mapping[str, Any], wanted: type[Body], harmless: Mapping[str, Harmless], refused: Mapping[str, str]
) -> dict[str, Any]:
    """The fields that ``wanted`` declares, nulls dropped wherever they stand. Raises UnsupportedField for any other."""
    known = wanted.__struct_encode_fields__
    kept: dict[str, Any] = {}
    for name, value in fields.items():
        if value is None:
            continue
        if name in known:
            kept[name] = _without_nulls(value)
        elif name in refused:
            raise UnsupportedField(refused[name], param=name)
        elif name not in harmless:
            raise _unknown(name, wanted)
        elif harmless[name].only and str(value).lower() not in {str(word).lower() for word in harmless[name].only}:
            raise UnsupportedField(
                f"Only {quoted(map(_as_sent, harmless[name].only))} is possible for '{name}'.", param=name
            )
    return kept


def _without_nulls(value: Any) -> Any:
    """``value``, with the nulls in its objects absent. No list that is declared has any."""
    if isinstance(value, dict):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value


def _as_sent(value: object) -> str:
    """A value as a client of JSON writes it; text without its quotes."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _overlaid(
    fields: Mapping[str, Any], overlay: str, known: Collection[str], absent: tuple[object, ...]
) -> dict[str, Any]:
    """``fields`` with those of the object in one of them, ``absent`` being what says nothing.

    Raises InvalidRequest or UnsupportedField.
    """
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
        if rest.get(name) in absent:
            rest[name] = value
        elif value not in absent and not _is_same(rest[name], value):
            raise InvalidRequest(
                f"'{shown(name)}' and '{param}' contradict each other; one of them is enough.", param=param
            )
    return rest


def _is_same(one: object, other: object) -> bool:
    """Whether two values are written alike; a truth of a form also as Python writes it."""
    texts = _as_sent(one), _as_sent(other)
    is_truth = isinstance(one, bool) or isinstance(other, bool)
    return texts[0] == texts[1] or (is_truth and texts[0].lower() == texts[1].lower())


def _unknown(name: str, wanted: type[Body]) -> UnsupportedField:
    fields = wanted.__struct_encode_fields__
    known = f"Known parameters are: {quoted(fields)}." if fields else "There are none."
    return UnsupportedField(f"Unknown parameter: '{shown(name)}'. {known}", param=shown(name))


def _unfold(fields: dict[str, Any], wanted: type[Body]) -> dict[str, Any]:
    """Text of a form as the declared type wants it: one value of a list, or JSON text of an object or a list."""
    kinds = _kinds(wanted)
    lists = {name for name in fields if kinds[name] & {list, tuple}}
    texts = {
        name: value
        for name, value in fields.items()
        if isinstance(value, str)
        and value[:1] in ("[", "{")
        and (kinds[name] & {list, tuple, dict} or str not in kinds[name])
    }
    result = {**fields, **_without_nulls(parse_values(texts))}
    return {name: [value] if name in lists and not isinstance(value, list) else value for name, value in result.items()}


@cache
def _kinds(wanted: type[Body]) -> Mapping[str, frozenset[Any]]:
    """The types that each field may have."""
    types = {field.encode_name: field.type for field in msgspec.structs.fields(wanted)}
    return {
        name: frozenset(get_origin(kind) or kind for kind in (found, *get_args(found))) for name, found in types.items()
    }


def _translated(text: str, whole: type[Body]) -> InvalidRequest:
    """msgspec's words in ours."""
    if match := _MISSING.match(text):
        param = _joined(match[2], match[1])
        return InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
    if match := _UNKNOWN.match(text):
        param = shown(_joined(match[2], match[1]))
        known = _holder(whole, match[2]).__struct_encode_fields__
        return UnsupportedField(f"Unknown parameter: '{param}'. Known there are: {quoted(known)}.", param=param)
    if match := _EXPECTED.match(text):
        param = shown(match[3] or "")
        expected = [word for word in match[1].split(" | ") if word != "null"]
        wanted = " or ".join(_WORDS.get(word, word) for word in expected) or "null"
        got = {"bool": "a boolean"}.get(match[2], _WORDS.get(match[2], match[2]))
        return InvalidRequest(f"Invalid type for '{param}': expected {wanted}, but got {got} instead.", param=param)
    return InvalidRequest(f"{shown(text)}.")


def _holder(whole: type[msgspec.Struct], path: str | None) -> type[msgspec.Struct]:
    """The message that stands at ``path`` of a ``whole``."""
    for step in path.split(".") if path else ():
        types = {field.encode_name: field.type for field in msgspec.structs.fields(whole)}
        whole = next(_messages(types[step.partition("[")[0]]))
    return whole


def _messages(kind: Any) -> Iterator[type[msgspec.Struct]]:
    """The messages that a value of the type ``kind`` holds."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield kind
    for part in get_args(kind):
        yield from _messages(part)


def _joined(path: str | None, name: str) -> str:
    return f"{path}.{name}" if path else name
