"""Remixes, extensions and characters through a second Rushes, in every dialect that has words for them.

A video that the far server made is changed there by its own id; one from elsewhere goes along where the dialect takes a
file; what a dialect cannot say is refused by name at submit, and nothing is held.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Final

import pytest

from dialects.api import file_bytes
from films import make_film
from relay.conftest import Relay
from relay.test_loopback import ROUTES, Far, database_url, far, relayed
from rushes.core.assets import AssetKind
from rushes.core.drafts import CharacterDraft, Source
from rushes.core.errors import InvalidReference, RushesError, UnsupportedField
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind, RemixMode
from rushes.media.decode import every_frame

__all__ = ["database_url", "far"]  # fixtures

OPTIONS: Final[dict[str, dict[str, Any]]] = {"unified": {"private": False}, "fal": {"delete_video": False}}
"""What a route needs so that the upstream keeps its videos for a remix."""
REMIXES: Final = ("openai", "unified", "freesora", "grsai", "onerouter", "openrouter", "fal")
CASTS: Final = ("openai", "unified", "v2", "freesora", "grsai", "kie", "fal")
CUT: Final = ("openai", "kie", "fal")
"""They take a character's video as a whole."""
AS_IT_IS: Final[dict[str, Any]] = {"model": None, "seconds": None, "size": None, "remix_param": "video_id"}
"""A remix that leaves model, length and size to its source."""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Four seconds of 1280x720."""
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4", frames=16).read_bytes()


def made(relay: Relay, seconds: int, **changes: Any) -> Job:
    relay.submit(seconds=seconds, **changes)
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    return job


def cast(video: bytes, start: float = 0, end: float = 2, **changes: Any) -> CharacterDraft:
    source = Source(kind=ReferenceKind.VIDEO, data=video, param="cast")
    return CharacterDraft(video=source, start_seconds=start, end_seconds=end, param="cast", **changes)


def last_there(far: Far) -> Job:
    return far.api.service.jobs.get(far.api.caller, far.api.queue.job_ids[-1])


def is_untouched(relay: Relay, held: int = 0) -> bool:
    return relay.service.accounts.named("tester").held == held


@pytest.mark.parametrize("codec", REMIXES)
def test_a_remix_goes_by_the_upstreams_own_id(relay: Relay, far: Far, codec: str) -> None:
    with relayed(relay, far, codec, options=OPTIONS.get(codec)) as seconds:
        made(relay, seconds)
        relay.submit("task_2", prompt="the same at night", remix_of="task_1", **AS_IT_IS)
        job = relay.work("task_2")
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    first, second = far.api.queue.job_ids
    there = last_there(far)
    assert there.request.remix is not None
    assert (there.request.remix.job_id, there.request.remix.mode) == (first, RemixMode.REMIX)
    assert (there.request.prompt, there.request.seconds) == ("the same at night", seconds)
    data = relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes()
    assert data == file_bytes(second, AssetKind.VIDEO)
    assert job.price_credits == seconds
    assert (relay.entries("task_2"), far.entries()) == (["hold", "capture"], [["hold", "capture"]] * 2)


@pytest.mark.parametrize("codec", REMIXES)
def test_a_remix_of_a_remix_goes_on(relay: Relay, far: Far, codec: str) -> None:
    with relayed(relay, far, codec, options=OPTIONS.get(codec)) as seconds:
        made(relay, seconds)
        for number in (2, 3):
            relay.submit(f"task_{number}", remix_of=f"task_{number - 1}", **AS_IT_IS)
            assert relay.work(f"task_{number}").error is None
    there = last_there(far)
    assert there.request.remix is not None
    assert there.request.remix.job_id == far.api.queue.job_ids[1]


@pytest.mark.parametrize("codec", REMIXES)
def test_a_remix_that_fails_there_fails_here(relay: Relay, far: Far, codec: str) -> None:
    with relayed(relay, far, codec, options=OPTIONS.get(codec)) as seconds:
        made(relay, seconds)
        far.deed = far.api.fail
        relay.submit("task_2", remix_of="task_1", **AS_IT_IS)
        assert relay.work("task_2").status is JobStatus.FAILED
    assert (relay.entries("task_2"), far.entries()[1]) == (["hold", "release"], ["hold", "release"])


@pytest.mark.parametrize("codec", REMIXES)
def test_a_video_that_is_gone_there_is_told_at_once(relay: Relay, far: Far, codec: str) -> None:
    """It is not for another route to try, nor for a quarter of an hour of waiting."""
    with relayed(relay, far, codec, options=OPTIONS.get(codec)) as seconds:
        made(relay, seconds)
        far.api.service.jobs.delete(far.api.caller, far.api.queue.job_ids[0])
        relay.submit("task_2", remix_of="task_1", **AS_IT_IS)
        job = relay.work("task_2")
    assert job.error is not None
    assert "refused the request: No video with id" in job.error.message
    assert relay.entries("task_2") == ["hold", "release"]


def test_an_extension_is_the_whole_and_costs_what_is_added(relay: Relay, far: Far) -> None:
    with relayed(relay, far, "openai"):
        made(relay, 8)
        relay.submit("task_2", remix_of="task_1", remix_mode=RemixMode.EXTEND, **(AS_IT_IS | {"seconds": 4}))
        job = relay.work("task_2")
    there = last_there(far)
    assert there.request.remix is not None
    assert (there.request.remix.job_id, there.request.is_extension) == (far.api.queue.job_ids[0], True)
    assert (job.request.seconds, there.request.seconds) == (12, 12)
    assert (job.price_credits, there.price_credits) == (4, 4)
    assert (relay.entries("task_2"), far.entries()) == (["hold", "capture"], [["hold", "capture"]] * 2)


@pytest.mark.parametrize("mode", list(RemixMode))
def test_a_video_from_elsewhere_goes_along_as_a_file(relay: Relay, far: Far, film: bytes, mode: RemixMode) -> None:
    """Here one that another engine made: it is in no upstream's hands."""
    with relayed(relay, far, "openai"):
        relay.submit(model="sora-2-pro", size=(1280, 720))
        job = relay.work()
        assert job.engine == "scene"
        relay.service.blobs.put_bytes(job.assets[-1].blob_key, film)
        assert job.assets[-1].kind is AssetKind.VIDEO
        seconds = 8 if mode is RemixMode.EXTEND else None
        changes = AS_IT_IS | {"model": "sora-2", "seconds": seconds}
        relay.submit("task_2", prompt="and on it goes", remix_of="task_1", remix_mode=mode, **changes)
        job = relay.work("task_2")
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    there = last_there(far).request
    assert there.remix is not None
    assert (there.remix.job_id, there.remix.mode, there.model) == (None, mode, "sora-2")
    assert far.api.service.blobs.local_path(there.remix.video_blob_key).read_bytes() == film
    assert job.request.seconds == there.seconds == 4 + (seconds or 0)
    assert job.price_credits == there.new_seconds


def test_a_video_that_came_with_the_request_goes_along_too(relay: Relay, far: Far, film: bytes) -> None:
    with relayed(relay, far, "openai"):
        video = Source(kind=ReferenceKind.VIDEO, data=film, param="video")
        relay.submit(remix_video=video, **(AS_IT_IS | {"model": "sora-2"}))
        assert relay.work().error is None
    there = last_there(far).request
    assert there.remix is not None
    assert far.api.service.blobs.local_path(there.remix.video_blob_key).read_bytes() == film


# ---- refused by name, before anything is held


@pytest.mark.parametrize("codec", sorted(set(ROUTES) - {"openai"}))
def test_a_video_from_elsewhere_is_refused_where_no_file_can_go_along(relay: Relay, far: Far, codec: str) -> None:
    with relayed(relay, far, codec, options=OPTIONS.get(codec)):
        relay.submit(model="sora-2-pro")
        relay.work()
        with pytest.raises(UnsupportedField, match="relay:far") as raised:
            relay.submit("task_2", remix_of="task_1", **(AS_IT_IS | {"model": "sora-2"}))
    assert raised.value.param == "video_id"
    assert ("made it itself" in raised.value.message) == (codec in REMIXES)
    assert is_untouched(relay)
    assert far.api.queue.job_ids == []


@pytest.mark.parametrize("codec", sorted(set(ROUTES) - {"openai"}))
def test_an_extension_is_refused_where_there_is_no_word_for_it(relay: Relay, far: Far, codec: str) -> None:
    with relayed(relay, far, codec, options=OPTIONS.get(codec)) as seconds:
        made(relay, seconds)
        with pytest.raises(UnsupportedField, match="cannot extend"):
            relay.submit("task_2", remix_of="task_1", remix_mode=RemixMode.EXTEND, **(AS_IT_IS | {"seconds": seconds}))
    assert is_untouched(relay)


@pytest.mark.parametrize("codec", ["unified", "fal"])
def test_a_remix_is_refused_where_the_upstream_was_told_to_keep_nothing(relay: Relay, far: Far, codec: str) -> None:
    with relayed(relay, far, codec) as seconds:
        made(relay, seconds)
        with pytest.raises(UnsupportedField, match="cannot change"):
            relay.submit("task_2", remix_of="task_1", **AS_IT_IS)
    assert is_untouched(relay)


@pytest.mark.parametrize(("change", "param"), [({"seconds": 8}, "seconds"), ({"size": (1280, 720)}, "size")])
@pytest.mark.parametrize("codec", ["openai", "onerouter"])
def test_another_shape_is_refused_where_a_remix_keeps_it(
    relay: Relay, far: Far, codec: str, change: dict[str, Any], param: str
) -> None:
    with relayed(relay, far, codec):
        made(relay, 4)
        with pytest.raises(UnsupportedField, match="that it has") as raised:
            relay.submit("task_2", remix_of="task_1", **(AS_IT_IS | change))
    assert raised.value.param == param
    assert is_untouched(relay)


def test_a_remix_takes_another_shape_where_it_may(relay: Relay, far: Far) -> None:
    with relayed(relay, far, "openrouter"):
        made(relay, 8)
        relay.submit("task_2", remix_of="task_1", **(AS_IT_IS | {"seconds": 4, "size": (1280, 720)}))
        assert relay.work("task_2").error is None
    assert (last_there(far).request.seconds, last_there(far).request.size) == (4, "1280x720")


@pytest.mark.parametrize(
    ("key", "said"), [("remixes", "cannot change an earlier video"), ("characters", "takes no characters")]
)
def test_a_route_may_say_that_its_upstream_has_neither(
    relay: Relay, far: Far, film: bytes, key: str, said: str
) -> None:
    """Most servers that speak OpenAI's dialect have no remix."""
    with relayed(relay, far, "openai"):
        made(relay, 4)
        relay.setup(
            {
                "upstreams": {"far": relay.table({"base": far.base})},
                "models": {"sora-2": {"price": 1, "routes": [{"upstream": "far", "model": "sora-2", key: False}]}},
            }
        )
        change = {"remix_of": "task_1", **AS_IT_IS} if key == "remixes" else {"characters": (cast(film),)}
        with pytest.raises(UnsupportedField, match=said):
            relay.submit("task_2", **change)


# ---- which route


def two_routes(relay: Relay, far: Far, *, first: str) -> None:
    """To the far server with one job in a thousand, and to one that nobody answers at with all others."""
    relay.credentials["env:KEY"] = far.api.key
    upstreams = {
        "far": relay.table({"base": far.base}),
        "other": relay.table({"codec": first, "base": "http://127.0.0.1:9"}),
    }
    routes = [{"upstream": "other", "model": "m", "weight": 999}, {"upstream": "far", "model": "sora-2"}]
    relay.setup({"upstreams": upstreams, "models": {"sora-2": {"price": 1, "routes": routes}}})


def test_the_route_is_decided_by_where_the_video_lies(relay: Relay, far: Far) -> None:
    with relayed(relay, far, "openai"):
        made(relay, 4)
    two_routes(relay, far, first="openai")
    job = relay.submit("task_2", remix_of="task_1", seed=3, **AS_IT_IS)
    assert job.engine == "relay:far"
    assert relay.submit("task_3", seed=3).engine == "relay:other"
    job = relay.work("task_2")
    assert (job.engine, job.error) == ("relay:far", None)


def test_what_one_route_cannot_do_another_may(relay: Relay, far: Far, film: bytes) -> None:
    two_routes(relay, far, first="new-api")
    assert relay.submit(characters=(cast(film),), seed=3).engine == "relay:far"
    assert relay.work().error is None


def test_a_video_of_an_upstream_that_moved_is_not_its_own(relay: Relay, far: Far) -> None:
    """The same ids mean other videos, or none, at another address."""
    with relayed(relay, far, "grsai") as seconds:
        made(relay, seconds)
    moved = relay.table({"codec": "grsai", "base": "http://127.0.0.1:9"})
    routes = [{"upstream": "far", "model": "sora-2"}]
    relay.setup({"upstreams": {"far": moved}, "models": {"sora-2": {"price": 1, "routes": routes}}})
    with pytest.raises(UnsupportedField, match="did not make this one"):
        relay.submit("task_2", remix_of="task_1", **AS_IT_IS)


def test_a_file_too_large_to_go_along_is_refused(
    relay: Relay, far: Far, film: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.service.offers.VIDEO_BYTES_MAX", 10)
    with relayed(relay, far, "openai"):
        relay.submit(model="sora-2-pro")
        relay.work()
        with pytest.raises(InvalidReference, match="no file of more than"):
            relay.submit("task_2", remix_of="task_1", **(AS_IT_IS | {"model": "sora-2"}))


# ---- characters


def there_cast(far: Far) -> list[tuple[str, float, float]]:
    return [(c.video.digest, c.start_seconds, c.end_seconds) for c in last_there(far).request.characters]


@pytest.mark.parametrize("codec", CASTS)
def test_a_character_appears_there(relay: Relay, far: Far, film: bytes, codec: str) -> None:
    with relayed(relay, far, codec) as seconds:
        made(relay, seconds, characters=(cast(film),))
    if codec in CUT:
        assert [span for _, *span in there_cast(far)] == [[0, 3]], "as far as there is any of it"
    else:
        assert there_cast(far) == [(hashlib.sha256(film).hexdigest(), 0, 2)]
    assert (relay.entries(), far.entries()) == (["hold", "capture"], [["hold", "capture"]])


@pytest.mark.parametrize("codec", CASTS)
def test_two_characters_appear_and_are_kept_there_once(relay: Relay, far: Far, tmp_path: Path, codec: str) -> None:
    end = 3 if codec in CUT else 2  # all of them, so that nothing is cut
    films = [make_film(tmp_path / f"{n}.mp4", frames=8 + n).read_bytes() for n in range(2)]
    characters = tuple(cast(data, 0, end, name=name) for data, name in zip(films, ("ann.lee", "bob"), strict=True))
    with relayed(relay, far, codec) as seconds:
        for number in (1, 2):
            relay.submit(f"task_{number}", seconds=seconds, prompt="@ann.lee, meets @{Bob}", characters=characters)
            assert relay.work(f"task_{number}").error is None
    assert there_cast(far) == [(hashlib.sha256(data).hexdigest(), 0, end) for data in films]
    if codec in ("unified", "v2"):
        assert "@ann.lee" not in last_there(far).request.prompt, "it has another name there"
    with far.database.read() as tx:
        kept = tx.exec_driver_sql("select count(*) from characters").scalar_one()
    assert kept == (2 if codec in ("openai", "kie", "fal", "unified", "v2") else 0)


@pytest.mark.parametrize("codec", CUT)
@pytest.mark.parametrize(("start", "end", "frames"), [(1, 3, range(4, 12)), (0, 2, range(8)), (2.5, 5, range(10, 16))])
def test_a_span_that_cannot_be_told_is_cut_before_it_is_sent(
    relay: Relay, far: Far, film: bytes, codec: str, start: float, end: float, frames: range
) -> None:
    """The film grows lighter by 12.5 of 255 from frame to frame, four times a second."""
    with relayed(relay, far, codec) as seconds:
        made(relay, seconds, characters=(cast(film, start, end),))
    (character,) = last_there(far).request.characters
    sent = far.api.service.blobs.local_path(character.video.blob_key)
    shown = [float(y.mean()) for y, _, _ in every_frame(sent, frames_max=99, width_px=1280, height_px=720)]
    whole = relay.folder / "whole.mp4"
    whole.write_bytes(film)
    asked = [float(y.mean()) for y, _, _ in every_frame(whole, frames_max=99, width_px=1280, height_px=720)]
    assert shown == pytest.approx([asked[number] for number in frames], abs=4)


@pytest.mark.parametrize("codec", CUT)
def test_a_span_that_the_video_does_not_have_is_told(relay: Relay, far: Far, film: bytes, codec: str) -> None:
    with relayed(relay, far, codec) as seconds:
        relay.submit(seconds=seconds, characters=(cast(film, 7, 9),))
        job = relay.work()
    assert job.error is not None
    assert (job.error.code, "no frames from 7 to 9 s" in job.error.message) == ("invalid_reference", True)
    assert (relay.entries(), far.api.queue.job_ids) == (["hold", "release"], [])


@pytest.mark.parametrize("codec", ["unified", "freesora", "grsai"])
def test_a_character_joins_a_remix(relay: Relay, far: Far, film: bytes, codec: str) -> None:
    with relayed(relay, far, codec, options=OPTIONS.get(codec)) as seconds:
        made(relay, seconds)
        relay.submit("task_2", remix_of="task_1", characters=(cast(film),), **AS_IT_IS)
        assert relay.work("task_2").error is None
    assert there_cast(far) == [(hashlib.sha256(film).hexdigest(), 0, 2)]
    assert last_there(far).request.remix is not None


@pytest.mark.parametrize("codec", ["openai", "fal"])
def test_a_character_in_a_remix_is_refused_where_it_cannot_be_said(
    relay: Relay, far: Far, film: bytes, codec: str
) -> None:
    with relayed(relay, far, codec, options=OPTIONS.get(codec)) as seconds:
        made(relay, seconds)
        with pytest.raises(UnsupportedField, match="together with an earlier video"):
            relay.submit("task_2", remix_of="task_1", characters=(cast(film),), **AS_IT_IS)
    assert is_untouched(relay)


@pytest.mark.parametrize("codec", sorted(set(ROUTES) - set(CASTS)))
def test_characters_are_refused_where_there_is_no_word_for_them(
    relay: Relay, far: Far, film: bytes, codec: str
) -> None:
    with relayed(relay, far, codec) as seconds, pytest.raises(RushesError, match="takes no characters"):
        relay.submit(seconds=seconds, characters=(cast(film),))
    assert is_untouched(relay)


@pytest.mark.parametrize("codec", ["openai", "unified", "kie", "fal"])
def test_a_character_that_is_refused_there_is_told(
    relay: Relay, far: Far, film: bytes, codec: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.service.library.CHARACTERS_PER_ACCOUNT_MAX", 0)
    with relayed(relay, far, codec) as seconds:
        relay.submit(seconds=seconds, characters=(cast(film, name="ann"),))
        job = relay.work()
    assert job.error is not None
    assert "refused a character: An account keeps at most 0 characters." in job.error.message
    assert (relay.entries(), far.api.queue.job_ids) == (["hold", "release"], [])
