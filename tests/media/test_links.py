"""`rushes.media.links`: a signed link opens its own path, until it expires, and nothing else."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from rushes.media.links import LinkSigner

SECRET = b"a secret of our own for the tests"
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PATH = "/media/sora-2:task_01/video.mp4"


def seal_of(signer: LinkSigner) -> str:
    return signer.sign(PATH, expires_at=NOW + timedelta(hours=1)).split("/")[-2]


def test_a_link_opens_its_path_until_it_expires() -> None:
    signer = LinkSigner(SECRET)
    seal = seal_of(signer)
    assert signer.verify(PATH, seal, NOW)
    assert signer.verify(PATH, seal, NOW + timedelta(minutes=59))
    assert not signer.verify(PATH, seal, NOW + timedelta(hours=1))


def test_a_link_is_its_path_with_a_seal_before_the_name() -> None:
    signer = LinkSigner(SECRET)
    link = signer.sign(PATH, expires_at=NOW + timedelta(hours=1))
    assert link == f"/media/sora-2:task_01/{seal_of(signer)}/video.mp4"
    assert re.fullmatch(r"[0-9]{10}-[A-Za-z0-9_-]{43}", seal_of(signer))


def test_a_link_opens_no_other_path_and_no_other_time() -> None:
    signer = LinkSigner(SECRET)
    seal = seal_of(signer)
    expires = seal.partition("-")[0]
    assert not signer.verify(PATH.replace("01", "02"), seal, NOW)
    assert not signer.verify(PATH.replace("video", "thumbnail"), seal, NOW)
    assert not signer.verify(PATH, seal.replace(expires, str(int(expires) + 1)), NOW)
    assert not LinkSigner(SECRET[::-1]).verify(PATH, seal, NOW)


def test_percent_encoding_of_the_path_makes_no_difference() -> None:
    signer = LinkSigner(SECRET)
    assert signer.verify(PATH.replace(":", "%3A"), seal_of(signer), NOW)


@pytest.mark.parametrize(
    "seal",
    [
        "",
        "-",
        "-abc",
        "9999999999",
        "9999999999-",
        "9999999999-\udcff\x00",
        "9999999999-日本",
        "-1-abc",
        "²-abc",
        "999999999999-abc",
        "1e9-abc",
        "9" * 5000 + "-abc",
        "9999999999-" + "a" * 5000,
        "1-2-abc",
    ],
)
def test_a_malformed_seal_opens_nothing(seal: str) -> None:
    assert not LinkSigner(SECRET).verify(PATH, seal, NOW)


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 16 bytes"):
        LinkSigner(b"short")
