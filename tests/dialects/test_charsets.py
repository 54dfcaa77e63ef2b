"""Text that is not UTF-8: read as its label says, and an error where it has none or the label does not fit."""

from __future__ import annotations

import json
from email.charset import QP, Charset
from urllib.parse import quote_from_bytes

import pytest

from dialects.api import Api
from dialects.test_forms import END, LABEL, part
from rushes.core.errors import MalformedBody
from rushes.dialects.charsets import charset_of, decoded

CAFE = "un café à la crème"


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (CAFE, "ISO-8859-1"),
        (CAFE, "windows-1252"),
        ("лиса в снегу", "windows-1251"),
        ("一只狐狸在雪地里", "GBK"),
        ("キツネが走る", "Shift_JIS"),
        ("여우", "EUC-KR"),
        ("一只狐狸", "utf-16"),
        ("a fox", "utf-16"),
        ("キツネが走る", "iso-2022-jp"),
    ],
)
def test_a_prompt_is_read_as_its_label_says(api: Api, text: str, charset: str) -> None:
    data = text.encode(charset)
    json_body = json.dumps({"prompt": text}, ensure_ascii=False).encode(charset)
    for content, label in (
        (part("prompt", data, media_type=f"text/plain; charset={charset}") + END, LABEL["content-type"]),
        (f"prompt={quote_from_bytes(data)}".encode(), f'application/x-www-form-urlencoded; charset="{charset}"'),
        (json_body, f"application/json;charset={charset}"),
    ):
        answer = api.request("POST", "/v1/videos", content=content, headers={"content-type": label})
        assert (answer.status_code, answer.json().get("prompt")) == (200, text), answer.text


def test_a_part_that_a_library_for_mail_has_written_in_latin_letters_is_read(api: Api) -> None:
    charset = Charset("iso-8859-1")
    assert charset.body_encoding == QP
    inner = part("prompt", charset.body_encode(CAFE), media_type='text/plain; charset="iso-8859-1"')
    content = inner.replace(b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n", 1) + END
    answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
    assert (answer.status_code, answer.json()["prompt"]) == (200, CAFE)


def test_what_is_utf_8_is_so_whatever_its_label_says(api: Api) -> None:
    for label in ("ISO-8859-1", "us-ascii", "klingon", ""):
        content = part("prompt", CAFE, media_type=f"text/plain; charset={label}") + END
        answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
        assert (answer.status_code, answer.json()["prompt"]) == (200, CAFE)


@pytest.mark.parametrize(
    ("charset", "told"),
    [
        ("", "'Prompt' is not valid UTF-8 at byte 6."),
        ("utf-8", "'Prompt' is not valid UTF-8 at byte 6."),
        ("us-ascii", "'Prompt' is not valid us-ascii at byte 6."),
        ("euc-kr", "'Prompt' is not valid euc-kr at byte 6."),
        ("klingon", "'Prompt' is in the charset 'klingon', which is not known here; send it in UTF-8."),
        ("rot13", "'Prompt' is in the charset 'rot13', which is not known here; send it in UTF-8."),
        ("unicode_escape", "'Prompt' is in the charset 'unicode_escape', which is not known here; send it in UTF-8."),
        ("idna", "'Prompt' is in the charset 'idna', which is not known here; send it in UTF-8."),
        ("utf-7", "'Prompt' is in the charset 'utf-7', which is not known here; send it in UTF-8."),
        ("a\x00b", "'Prompt' is in the charset 'a\x00b', which is not known here; send it in UTF-8."),
    ],
)
def test_what_no_label_fits_is_an_error(charset: str, told: str) -> None:
    with pytest.raises(MalformedBody) as refused:
        decoded(b"un caf\xe9 ", charset, "'Prompt'")
    assert refused.value.message == told


@pytest.mark.parametrize(
    ("label", "charset"),
    [
        ("text/plain", ""),
        ("text/plain; charset=UTF-8", "utf-8"),
        ('text/plain; format=flowed; charset="GBK"', "gbk"),
        ("; charset=", ""),
        ("text/plain; charset*=utf-8''x", ""),
        ("text/plain; charset*" + "0" * 5000 + "=x", ""),
        ("text/plain; xcharset=x", ""),
        ("text/plain; charset=" + "x" * 500, "x" * 40),
    ],
)
def test_the_label_is_found(label: str, charset: str) -> None:
    assert charset_of(label) == charset
