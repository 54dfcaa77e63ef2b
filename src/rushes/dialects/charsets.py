"""Text as bytes: UTF-8, or what a label says where it is not.

The `charset` of a form part or of a body is mostly a default of the library that wrote it, so it counts only for bytes that
are no UTF-8: Java's HttpClient labels every text as ISO-8859-1, and some write UTF-8 all the same. Text in another charset
that happens to be UTF-8 as well is too rare to doubt every label for, but for the charsets whose bytes look like ASCII.
Rule: bytes that neither fits are an error.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from rushes.core.errors import MalformedBody

UTF_8: Final = "utf-8"
LABEL_FIRST: Final = frozenset(("utf-16", "utf-16-le", "utf-16-be", "iso2022_jp"))
"""Charsets whose bytes are mostly UTF-8 too, and another text then."""
KNOWN: Final = LABEL_FIRST | {
    codecs.lookup(name).name
    for name in (
        "ascii", UTF_8, "iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15",
        "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1258", "koi8-r", "koi8-u",
        "gb2312", "gbk", "gb18030", "big5", "shift_jis", "cp932", "euc-jp", "euc-kr", "cp949", "tis-620",
    )
}  # fmt: skip
"""By Python's names: those of the languages that the web was written in. Codecs that are no charsets are not among them."""
_CHARSET: Final = re.compile(r';\s*charset\s*=\s*"?([^\s";]{1,40})', re.IGNORECASE)


def charset_of(content_type: str) -> str:
    """The charset that a Content-Type names; empty if it names none."""
    match = _CHARSET.search(content_type)
    return "" if match is None else match[1].lower()


def decoded(data: bytes, charset: str, what: str) -> str:
    """``data`` as text, strictly. Raises MalformedBody, which says ``what`` it is."""
    name = _python_name(charset)
    if name not in LABEL_FIRST:
        try:
            return data.decode()
        except UnicodeDecodeError as error:
            if name == UTF_8:
                raise _invalid(what, "UTF-8", error) from None
    shown = charset.encode("ascii", "replace").decode()
    if name not in KNOWN:
        raise MalformedBody(f"{_begun(what)} is in the charset '{shown}', which is not known here; send it in UTF-8.")
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise _invalid(what, shown, error) from None


def _python_name(charset: str) -> str:
    try:
        return codecs.lookup(charset or UTF_8).name
    except (LookupError, ValueError):  # a NUL in a name is a ValueError
        return ""


def _invalid(what: str, charset: str, error: UnicodeDecodeError) -> MalformedBody:
    return MalformedBody(f"{_begun(what)} is not valid {charset} at byte {error.start}.")


def _begun(what: str) -> str:
    return f"{what[:1].upper()}{what[1:]}"
