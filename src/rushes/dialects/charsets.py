"""Text as bytes: UTF-8, or what a label says where it is not.

The `charset` of a form part or of a body is mostly a default of the library that wrote it, so it counts only for bytes that
are no UTF-8: Java's HttpClient labels every text as ISO-8859-1, and some write UTF-8 all the same. Text in another charset
that happens to be UTF-8 as well is too rare to doubt every label for. Rule: bytes that neither fits are an error.
"""

from __future__ import annotations

import codecs
from email.message import Message
from typing import Final

from rushes.core.errors import MalformedBody

KNOWN: Final = frozenset(
    codecs.lookup(name).name
    for name in (
        "ascii", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be",
        "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15",
        "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1258", "koi8-r", "koi8-u",
        "gb2312", "gbk", "gb18030", "big5", "shift_jis", "cp932", "euc-jp", "iso-2022-jp", "euc-kr", "cp949", "tis-620",
    )
)  # fmt: skip
"""By Python's names: those of the languages that the web was written in. Codecs that are no charsets are not among them."""
_LABEL_CHARS_MAX: Final = 40


def charset_of(content_type: str) -> str:
    """The charset that a Content-Type names; empty if it names none."""
    message = Message()
    message["content-type"] = content_type
    charset = message.get_param("charset", "")
    return charset.strip().lower()[:_LABEL_CHARS_MAX] if isinstance(charset, str) else ""


def decoded(data: bytes, charset: str, what: str) -> str:
    """``data`` as text, strictly. Raises MalformedBody, which says ``what`` it is."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        place = error.start
    try:
        name = codecs.lookup(charset or "utf-8").name
    except LookupError:
        name = ""
    shown = charset.encode("ascii", "replace").decode()
    if name not in KNOWN:
        raise MalformedBody(f"{_begun(what)} is in the charset '{shown}', which is not known here; send it in UTF-8.")
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        wanted, place = ("UTF-8", place) if name == "utf-8" else (shown, error.start)
        raise MalformedBody(f"{_begun(what)} is not valid {wanted} at byte {place}.") from None


def _begun(what: str) -> str:
    return f"{what[:1].upper()}{what[1:]}"
