"""Small rules of the domain: transitions, ledger, sizes, ids, fingerprints, errors."""

from __future__ import annotations

import dataclasses

import pytest

from rushes.core.accounts import hash_secret, lookup_of, secret_matches
from rushes.core.drafts import CharacterDraft, SizeRule, Source, resolve_size
from rushes.core.errors import RushesError
from rushes.core.identity import timed_hex, ulid
from rushes.core.jobs import TRANSITIONS, JobStatus, may_move
from rushes.core.ledger import EntryKind, deltas
from rushes.core.requests import (
    Character,
    Crop,
    Reference,
    ReferenceKind,
    Remix,
    VideoRequest,
    request_from_dict,
)
from rushes.testing import draft


def test_an_ended_job_never_moves_again() -> None:
    ended = {status for status in JobStatus if status.is_terminal}
    assert ended == {JobStatus.SUCCEEDED, JobStatus.FAILED, JobStatus.CANCELED}
    assert not any(may_move(source, target) for source in ended for target in JobStatus)
    assert set(TRANSITIONS) == set(JobStatus)
    assert not may_move(JobStatus.QUEUED, JobStatus.SUCCEEDED)


@pytest.mark.parametrize("end", [EntryKind.CAPTURE, EntryKind.RELEASE])
def test_whatever_ends_a_hold_leaves_nothing_held(end: EntryKind) -> None:
    held = deltas(EntryKind.HOLD, 10)
    ended = deltas(end, 10)
    assert held[1] + ended[1] == 0
    assert held[0] + ended[0] == (-10 if end is EntryKind.CAPTURE else 0)


def test_only_a_grant_may_be_negative() -> None:
    assert deltas(EntryKind.GRANT, -5) == (-5, 0)
    for kind in set(EntryKind) - {EntryKind.GRANT}:
        with pytest.raises(ValueError, match="only a grant"):
            deltas(kind, -1)


@pytest.mark.parametrize(
    ("portrait", "short_side", "image", "size"),
    [
        (None, None, None, (1280, 720)),
        (None, None, (600, 800), (720, 1280)),
        (None, None, (4000, 3000), (1920, 1080)),
        (None, None, (1079, 4000), (720, 1280)),
        (None, 720, (4000, 3000), (1280, 720)),
        (True, None, (4000, 3000), (1080, 1920)),
        (False, 1080, (10, 20), (1920, 1080)),
    ],
)
def test_a_size_left_open_follows_the_image(
    portrait: bool | None, short_side: int | None, image: tuple[int, int] | None, size: tuple[int, int]
) -> None:
    assert resolve_size(SizeRule(portrait=portrait, short_side_px=short_side), image) == size


def test_a_fingerprint_follows_what_is_asked_and_not_what_fields_are_called() -> None:
    image = Source(kind=ReferenceKind.IMAGE, param="a", data=b"1")
    same = draft(images=(image,)), draft(images=(dataclasses.replace(image, param="b"),), prompt_param="text")
    assert same[0].fingerprint() == same[1].fingerprint()
    span = CharacterDraft(video=image, start_seconds=0, end_seconds=1)
    others = [
        draft(),
        draft(prompt="another"),
        draft(images=(dataclasses.replace(image, data=b"2"),)),
        draft(images=(Source(kind=ReferenceKind.IMAGE, param="a", url="https://example.com/1"),)),
        draft(is_public=True),
        draft(seconds=8),
        draft(size=SizeRule(portrait=None, short_side_px=None)),
        draft(characters=(span,)),
        draft(characters=(dataclasses.replace(span, end_seconds=2),)),
        draft(remix_of="x"),
    ]
    prints = {one.fingerprint() for one in others} | {same[0].fingerprint()}
    assert len(prints) == len(others) + 1


def test_a_request_survives_being_stored() -> None:
    image = Reference(
        kind=ReferenceKind.IMAGE,
        media_type="image/png",
        blob_key="references/a/b.png",
        digest="ab",
        size_bytes=3,
        width_px=4,
        height_px=5,
    )
    request = VideoRequest(
        model="sora-2",
        prompt="狐狸 🦊",
        width_px=720,
        height_px=1280,
        seconds=4,
        images=(image, dataclasses.replace(image, crop=Crop(left=0.1, top=0, right=0.9, bottom=1))),
        characters=(Character(video=image, start_seconds=0.5, end_seconds=2),),
        remix=Remix(job_id="x", video_blob_key="y"),
    )
    assert request_from_dict(request.to_dict()) == request


def test_ids_sort_by_time() -> None:
    earlier, later = ulid(1_700_000_000_000, b"\xff" * 10), ulid(1_700_000_000_001, b"\0" * 10)
    assert earlier < later
    assert len(earlier) == 26
    with pytest.raises(ValueError, match="10 random bytes"):
        ulid(1, b"short")


def test_hexadecimal_ids_begin_with_the_second_and_sort_by_time() -> None:
    moments = [1_761_381_402_000, 1_761_381_402_001, 1_761_381_402_999, 1_761_381_403_000]
    ids = [timed_hex(ms, random) for ms, random in zip(moments, (b"\xff" * 18, b"\0" * 24) * 2, strict=True)]
    assert ids == sorted(ids)
    assert {len(one) for one in ids} == {48}
    # The seed's own example, video_68fc8c1a3624..., was made in that second.
    assert ids[0].startswith("68fc8c1a") and ids[3].startswith("68fc8c1b")
    with pytest.raises(ValueError, match="18 random bytes"):
        timed_hex(1, b"short")


def test_a_key_is_recognised_by_its_hash_alone() -> None:
    assert secret_matches("sk-abc", hash_secret("sk-abc"))
    assert not secret_matches("sk-abd", hash_secret("sk-abc"))
    assert "sk-0123456789abcdef".startswith(lookup_of("sk-0123456789abcdef"))


def test_every_error_has_a_code_a_status_and_a_default_text() -> None:
    def tree(error: type[RushesError]) -> list[type[RushesError]]:
        return [error, *(below for child in error.__subclasses__() for below in tree(child))]

    errors = tree(RushesError)
    assert len({error.code for error in errors}) == len(errors)
    for error in errors:
        assert 400 <= error.status_hint <= 599
        assert error().message
