"""Form fields: multipart parts as they arrive, urlencoded pairs, and keys with steps folded into plain values.

`input_reference[image_url]`, `characters[][id]`, `images[]` and `images[0]` are what the official SDKs and browsers
write, `input_reference.image_url` and `characters[0].id` what other makers of forms do (axios with `dots`, .NET, Spring); a
file may stand in any field, several in one. Rule: nothing is guessed; a field given twice without brackets is a list, and
what is declared decides whether it may be one.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass, field
from email.message import Message
from typing import Any, Final
from urllib.parse import parse_qsl

from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import MultipartParser, parse_options_header

from rushes.core.errors import BodyTooLarge, InvalidRequest, MalformedBody
from rushes.dialects.charsets import charset_of, decoded
from rushes.dialects.transfer_encodings import DECODERS, PLAIN, Decoder, Undecodable

MIB: Final = 1024 * 1024
PARTS_MAX: Final = 64
"""Fields and files in a form: three times what the largest dialect declares."""
FIELD_BYTES_MAX: Final = 28 * MIB
"""One text field: a data URL of a 20 MiB image."""
TEXT_BYTES_MAX: Final = 1 * MIB
"""Text beyond ASCII in a form or in one value: eight times the longest prompt. It may be held at four times its size."""
FILE_BYTES_MAX: Final = 64 * MIB
"""One file: the largest reference video."""
HEADERS_MAX: Final = 16
HEADER_BYTES_MAX: Final = 4096
"""Of one part: a disposition and a type, with a long file name."""
KEY_DEPTH_MAX: Final = 4
"""Steps in a key; the deepest real one has two."""
PREAMBLE_BYTES_MAX: Final = 64 * 1024
"""Before the first boundary: a note for readers of mail (RFC 2046, 5.1.1), which nobody reads here."""
BOUNDARY_CHARS_MAX: Final = 200
"""RFC 2046 allows 70; some clients write more."""

_KEY: Final = re.compile(r"([^\[\].]+)((?:\[[^\[\]]*\]|\.[^\[\].]+)*)")
_STEP: Final = re.compile(r"\[([^\[\]]*)\]|\.([^\[\].]+)")


@dataclass(frozen=True, kw_only=True)
class UploadedFile:
    """A file part: its bytes, and what the client said of it, which is never believed."""

    data: bytes
    file_name: str
    media_type: str


Entry = tuple[str, "str | UploadedFile"]
Files = dict[str, tuple[UploadedFile, ...]]
"""By field, in the order in which they came; never an empty tuple."""


@dataclass
class _Part:
    headers: dict[str, bytes] = field(default_factory=dict)
    data: io.BytesIO = field(default_factory=io.BytesIO)
    """Hands over its bytes without copying them: a file is held once."""
    name: str = ""
    file_name: str | None = None
    media_type: str = ""
    charset: str = ""
    encoding: str = ""
    decoder: Decoder | None = None

    @property
    def is_file(self) -> bool:
        """A part with a file name, or one that says that its bytes are not text."""
        if self.file_name is not None:
            return True
        return self.media_type.startswith(("image/", "video/")) or self.media_type == "application/octet-stream"


def _wide_name(headers: dict[str, bytes]) -> str | None:
    """The file name of a part that writes it as `filename*` alone (RFC 5987), which makes it a file as well.

    Raises MalformedBody for one that is not written so.
    """
    message = Message()
    message["content-disposition"] = headers.get("content-disposition", b"").decode("latin-1")
    try:
        return message.get_filename()
    except (ValueError, TypeError, LookupError):
        raise MalformedBody("The filename* of a form part is not written as RFC 5987 has it.") from None


class MultipartReader:
    """Takes the chunks of a multipart body; `entries` are complete after `finish`."""

    def __init__(self, boundary: bytes) -> None:
        self.entries: list[Entry] = []
        self._part = _Part()
        self._text_bytes = 0
        self._header_name = bytearray()
        self._header_value = bytearray()
        self._is_complete = False
        self._delimiter = b"--" + boundary
        self._preamble: bytearray | None = bytearray()
        """What came before the first boundary; None once that was seen."""
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._begin,
                "on_header_field": lambda data, start, end: self._grow(self._header_name, data[start:end]),
                "on_header_value": lambda data, start, end: self._grow(self._header_value, data[start:end]),
                "on_header_end": self._end_header,
                "on_headers_finished": self._end_headers,
                "on_part_data": self._data,
                "on_part_end": self._end,
                "on_end": self._complete,
            },
        )

    def feed(self, chunk: bytes) -> None:
        """Raises MalformedBody or BodyTooLarge."""
        chunk = self._without_preamble(chunk)
        try:
            self._parser.write(chunk)
        except MultipartParseError as error:
            raise MalformedBody(f"The multipart body could not be parsed: {str(error)[:200]}.") from None

    def finish(self) -> list[Entry]:
        """Every field and file, in order. Raises MalformedBody if the body ends early."""
        if not self._is_complete:
            raise MalformedBody("The multipart body ends before its closing boundary.")
        return self.entries

    def forget(self) -> None:
        """Let go of what was read: parser and reader refer to each other, so nothing else does until a collection."""
        self.entries = []
        self._part = _Part()

    def _without_preamble(self, chunk: bytes) -> bytes:
        if self._preamble is None:
            return chunk
        begin = max(0, len(self._preamble) - len(self._delimiter))
        self._preamble += chunk
        while (begin := self._preamble.find(self._delimiter, begin)) > 0 and self._preamble[begin - 1] not in b"\r\n":
            begin += 1
        if begin >= 0:
            chunk, self._preamble = bytes(self._preamble[begin:]), None
            return chunk
        if len(self._preamble) > PREAMBLE_BYTES_MAX:
            raise MalformedBody(f"The multipart body does not begin within {PREAMBLE_BYTES_MAX} bytes.")
        return b""

    def _begin(self) -> None:
        if len(self.entries) >= PARTS_MAX:
            raise MalformedBody(f"The form has more than {PARTS_MAX} fields.")
        self._part = _Part()

    def _grow(self, target: bytearray, data: bytes) -> None:
        target += data
        if len(target) > HEADER_BYTES_MAX:
            raise MalformedBody(f"A header of a form part is longer than {HEADER_BYTES_MAX} bytes.")

    def _end_header(self) -> None:
        if len(self._part.headers) >= HEADERS_MAX:
            raise MalformedBody(f"A form part has more than {HEADERS_MAX} headers.")
        self._part.headers[self._header_name.decode("latin-1").strip().lower()] = bytes(self._header_value)
        self._header_name.clear()
        self._header_value.clear()

    def _end_headers(self) -> None:
        part = self._part
        _, options = parse_options_header(part.headers.get("content-disposition", b""))
        name = options.get(b"name")
        if not name:
            raise MalformedBody("A form part has no name in its Content-Disposition.")
        part.name = decoded(name, "", "the name of a form field")
        file_name = options.get(b"filename")
        part.file_name = _wide_name(part.headers) if file_name is None else file_name.decode("utf-8", "replace")
        if "\x00" in (part.file_name or ""):
            text = f"The file name of '{shown(part.name)}' holds a NUL character."
            raise InvalidRequest(text, param=shown(part.name))
        content_type = part.headers.get("content-type", b"").decode("latin-1")
        part.media_type = content_type.partition(";")[0].strip().lower()
        part.charset = charset_of(content_type)
        part.encoding = part.headers.get("content-transfer-encoding", b"").decode("latin-1").strip().lower()
        if part.encoding in DECODERS:
            part.decoder = DECODERS[part.encoding]()
        elif part.encoding not in PLAIN:
            known = ", ".join((*DECODERS, *filter(None, PLAIN)))
            text = f"'{shown(part.name)}' has a Content-Transfer-Encoding that is not known here; known are {known}."
            raise InvalidRequest(text, param=shown(part.name))

    def _data(self, data: bytes, start: int, end: int) -> None:
        part = self._part
        if part.decoder is None:
            self._write(memoryview(data)[start:end])
        else:
            self._decode(part.decoder, data[start:end])

    def _decode(self, decoder: Decoder, data: bytes, *, is_end: bool = False) -> None:
        try:
            decoded = decoder.decode(data, is_end=is_end)
        except Undecodable:
            name, encoding = shown(self._part.name), self._part.encoding
            text = f"'{name}' is not {encoding}, which its Content-Transfer-Encoding says that it is."
            raise InvalidRequest(text, param=name) from None
        self._write(decoded)

    def _write(self, data: bytes | memoryview) -> None:
        part = self._part
        part.data.write(data)
        bytes_max = FILE_BYTES_MAX if part.is_file else FIELD_BYTES_MAX
        if part.data.tell() > bytes_max:
            raise BodyTooLarge(f"'{shown(part.name)}' is larger than {bytes_max // MIB} MiB.", param=shown(part.name))

    def _end(self) -> None:
        if self._part.decoder is not None:
            self._decode(self._part.decoder, b"", is_end=True)
        part, self._part = self._part, _Part()
        data = part.data.getvalue()
        if not part.is_file:
            self._text_bytes += 0 if data.isascii() else len(data)
            if self._text_bytes > TEXT_BYTES_MAX:
                raise too_long(part.name)
            text = decoded(data, part.charset, f"'{shown(part.name)}'")
            self.entries.append((part.name, _unquoted(text) if part.media_type == "application/json" else text))
        elif data or part.file_name:  # an empty file without a name is a browser's unused file field
            value = UploadedFile(data=data, file_name=part.file_name or "", media_type=part.media_type)
            self.entries.append((part.name, value))

    def _complete(self) -> None:
        self._is_complete = True


def _unquoted(text: str) -> str:
    """The text that a JSON text stands for; of any other JSON, what is declared says how it is read."""
    try:
        value = json.loads(text) if text.lstrip().startswith('"') else text
    except ValueError:
        return text
    return value if isinstance(value, str) else text


def boundary_of(content_type: str) -> bytes | None:
    """The boundary that a Content-Type names."""
    message = Message()
    message["content-type"] = content_type
    boundary = message.get_param("boundary")
    if not isinstance(boundary, str) or not 1 <= len(boundary) <= BOUNDARY_CHARS_MAX:
        return None
    return boundary.encode("latin-1", "replace")


def boundary_in(start: bytes) -> bytes | None:
    """The boundary that the first line of a body shows, if the body is plainly multipart whatever its label says."""
    line, separator, rest = start.partition(b"\r\n")
    is_form = separator and rest[:30].lower().startswith(b"content-disposition: form-data")
    if not line.startswith(b"--") or not 1 <= len(line) - 2 <= BOUNDARY_CHARS_MAX or not is_form:
        return None
    return line[2:]


def parse_urlencoded(data: bytes, charset: str = "") -> list[Entry]:
    """Pairs: names in UTF-8 as those of parts are, values in it or else in the body's ``charset``. Raises MalformedBody."""
    try:
        # Every byte as itself at first: what a value is written in is seen when it is whole.
        text = data.decode("latin-1")
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=PARTS_MAX, encoding="latin-1")
    except ValueError as error:
        raise MalformedBody(f"The form could not be parsed: {str(error)[:200]}.") from None
    entries: list[Entry] = []
    for raw_name, raw_value in pairs:
        name = decoded(raw_name.encode("latin-1"), "", "the name of a form field")
        entries.append((name, decoded(raw_value.encode("latin-1"), charset, f"'{shown(name)}'")))
    return entries


def fold(entries: list[Entry]) -> tuple[dict[str, Any], Files]:
    """Fields by name, brackets folded into objects and lists, and files by field. Raises MalformedBody."""
    fields: dict[str, Any] = {}
    files: Files = {}
    for key, value in entries:
        match = _KEY.fullmatch(key)
        steps = [bracketed or dotted for bracketed, dotted in _STEP.findall(match[2])] if match else []
        if match is None or len(steps) > KEY_DEPTH_MAX:
            raise MalformedBody(f"'{shown(key)}' is not a field name.")
        if isinstance(value, UploadedFile):
            if match[1] in fields:
                raise _twice(match[1])
            files[match[1]] = (*files.get(match[1], ()), value)
        elif match[1] in files:
            raise _twice(match[1])
        else:
            _put(fields, [match[1], *steps], value, key)
    return {name: _without_indexes(value) for name, value in fields.items()}, files


def too_long(name: str) -> InvalidRequest:
    """The error for a text that is neither a data URL nor of a length that any field takes."""
    limit = f"{TEXT_BYTES_MAX // MIB} MiB of text beyond ASCII"
    return InvalidRequest(f"'{shown(name)}' is longer than {limit}.", param=shown(name))


def shown(text: str) -> str:
    """A name as it may stand in an error: bounded, and free of what JSON or a log cannot carry."""
    return text[:100].encode("utf-8", "replace").decode().replace("\x00", "?")


class _Many(list[Any]):
    """Values under one key: from ``key[]``, or from a key given twice."""


def _put(holder: dict[str, Any], steps: list[str], value: str, key: str) -> None:
    """Place ``value`` at ``a[b][][c]``: names and indexes make objects, an empty step appends to a list."""
    name, rest = steps[0], steps[1:]
    if not rest:
        earlier = holder.get(name)
        if name not in holder:
            holder[name] = value
        elif isinstance(earlier, _Many):
            earlier.append(value)
        elif isinstance(earlier, str):
            holder[name] = _Many([earlier, value])
        else:
            raise _twice(key)
        return
    if rest[0] == "":
        many = holder.setdefault(name, _Many())
        if not isinstance(many, _Many):
            raise _twice(key)
        if len(rest) == 1:
            many.append(value)
            return
        # `characters[][id]`: the next object begins when the current one has this field already.
        if not many or not isinstance(many[-1], dict) or rest[1] in many[-1]:
            many.append({})
        _put(many[-1], rest[1:], value, key)
        return
    inner = holder.setdefault(name, {})
    if not isinstance(inner, dict):
        raise _twice(key)
    _put(inner, rest, value, key)


def _without_indexes(value: Any) -> Any:
    """Objects whose keys are 0, 1, 2... are the lists they stand for."""
    if isinstance(value, _Many):
        return [_without_indexes(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value and all(key.isascii() and key.isdigit() and len(key) < 4 for key in value):
        return [_without_indexes(value[key]) for key in sorted(value, key=int)]
    return {key: _without_indexes(inner) for key, inner in value.items()}


def _twice(key: str) -> MalformedBody:
    return MalformedBody(f"'{shown(key)}' is given twice, in ways that contradict each other.", param=shown(key))
