"""`rushes.media.links`: a signed link opens its own path, until it expires, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rushes.media.links import LinkSigner

SECRET = b"a secret of our own for the tests"
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PATH = "/media/sora-2:task_01/video.mp4"


def test_a_link_opens_its_path_until_it_expires() -> None:
    signer = LinkSigner(SECRET)
    query = signer.sign(PATH, expires_at=NOW + timedelta(hours=1))
    assert signer.verify(PATH, query, NOW)
    assert signer.verify(PATH, "?" + query, NOW + timedelta(minutes=59))
    assert not signer.verify(PATH, query, NOW + timedelta(hours=1))


def test_a_link_opens_no_other_path_and_no_other_time() -> None:
    signer = LinkSigner(SECRET)
    query = signer.sign(PATH, expires_at=NOW + timedelta(hours=1))
    expires = query.split("&")[0].split("=")[1]
    assert not signer.verify(PATH.replace("01", "02"), query, NOW)
    assert not signer.verify(PATH, query.replace(expires, str(int(expires) + 1)), NOW)
    assert not LinkSigner(SECRET[::-1]).verify(PATH, query, NOW)


def test_percent_encoding_of_the_path_makes_no_difference() -> None:
    signer = LinkSigner(SECRET)
    query = signer.sign(PATH, expires_at=NOW + timedelta(hours=1))
    assert signer.verify(PATH.replace(":", "%3A"), query, NOW)


def test_other_parameters_are_ignored() -> None:
    signer = LinkSigner(SECRET)
    assert signer.verify(PATH, "utm=1&" + signer.sign(PATH, expires_at=NOW + timedelta(hours=1)), NOW)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "expires=&signature=",
        "signature=abc",
        "expires=9999999999",
        "expires=9999999999&signature=",
        "expires=9999999999&signature=%FF%00",
        "expires=9999999999&signature=日本",
        "expires=-1&signature=abc",
        "expires=²&signature=abc",
        "expires=999999999999&signature=abc",
        "expires=1e9&signature=abc",
        "expires=" + "9" * 5000 + "&signature=abc",
        "expires=1&expires=2&signature=abc",
        "&".join(f"a{i}=1" for i in range(400)),
    ],
)
def test_a_malformed_query_opens_nothing(query: str) -> None:
    assert not LinkSigner(SECRET).verify(PATH, query, NOW)


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 16 bytes"):
        LinkSigner(b"short")
