"""Batches of the dialect `openai`: files of creates, worked through durably, each line a job of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dialects.api import CREDITS, SIGNER, Api, png, run
from rushes.batch_runner import BatchRunner
from rushes.core.batches import LINES_OPEN_MAX, BatchStatus, Line
from rushes.core.jobs import Job
from rushes.dialects.openai_lines import VideoLines
from rushes.service import Service
from rushes.service.policy import Policy
from rushes.testing import ListQueue, ManualClock


def line(custom_id: str = "shot-1", **body: Any) -> dict[str, Any]:
    asked = {"model": "sora-2", "prompt": f"a fox, {custom_id}", "size": "1280x720", "seconds": "4"} | body
    return {"custom_id": custom_id, "method": "POST", "url": "/v1/videos", "body": asked}


def upload(api: Api, lines: list[Any], *, purpose: str = "batch") -> str:
    text = "\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines)
    answer = api.request(
        "POST", "/v1/files", data={"purpose": purpose}, files={"file": ("lines.jsonl", text.encode() or b" ")}
    )
    assert answer.status_code == 200, answer.text
    file_id: str = answer.json()["id"]
    return file_id


def create(api: Api, lines: list[Any], **changes: Any) -> dict[str, Any]:
    body = {"input_file_id": upload(api, lines), "endpoint": "/v1/videos", "completion_window": "24h"}
    answer = api.post("/v1/batches", body | changes)
    assert answer.status_code == 200, answer.text
    made: dict[str, Any] = answer.json()
    return made


def runner(api: Api, *, is_strict: bool = False) -> BatchRunner:
    return BatchRunner(api.service, VideoLines(api.service, signer=SIGNER, is_strict=is_strict))


def work(api: Api, clock: ManualClock, *, steps: int = 1, **kwargs: Any) -> None:
    for _ in range(steps):
        run(runner(api, **kwargs).work_due())
        clock.advance(3)


def look(api: Api, batch: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = api.get(f"/v1/batches/{batch['id']}").json()
    return found


def file_lines(api: Api, file_id: str) -> list[dict[str, Any]]:
    return [json.loads(text) for text in api.get(f"/v1/files/{file_id}/content").text.splitlines()]


def test_a_batch_comes_to_its_end(api: Api, clock: ManualClock) -> None:
    lines = [line("good"), "", line("refused", seconds="7"), line("fails"), line("odd", colour="red")]
    batch = create(api, lines, metadata={"project": "fox"})
    assert (batch["object"], batch["status"], batch["metadata"]) == ("batch", "validating", {"project": "fox"})
    assert batch["expires_at"] == batch["created_at"] + 86400
    work(api, clock)
    batch = look(api, batch)
    assert batch["status"] == "in_progress" and batch["in_progress_at"]
    assert batch["request_counts"] == {"total": 4, "completed": 0, "failed": 2}
    good, fails = api.queue.job_ids
    assert api.available() == CREDITS - 2 * 2, "each line has its own hold, of half the price"
    api.finish(good)
    api.fail(fails, message="No such place.")
    work(api, clock)
    batch = look(api, batch)
    assert (batch["status"], batch["request_counts"]) == ("completed", {"total": 4, "completed": 1, "failed": 3})
    assert batch["completed_at"] and batch["finalizing_at"]
    (made,) = file_lines(api, batch["output_file_id"])
    assert (made["custom_id"], made["error"], made["response"]["status_code"]) == ("good", None, 200)
    looked_up = api.get(f"/v1/videos/{good}").json()
    for key in ("video_url", "url"):
        looked_up.pop(key)  # a link that ends would be of no use in a file
    assert made["response"]["body"] == looked_up
    assert made["response"]["request_id"].startswith("req_") and made["id"].startswith("batch_req_")
    errors = {each["custom_id"]: each for each in file_lines(api, batch["error_file_id"])}
    assert errors["refused"]["response"]["status_code"] == 400
    assert errors["refused"]["response"]["body"]["error"]["param"] == "seconds"
    assert errors["odd"]["response"]["body"]["error"]["param"] == "colour"
    assert errors["fails"]["error"] == {"code": "render_failed", "message": "No such place."}
    assert errors["fails"]["response"]["body"]["status"] == "failed"
    purposes = {api.get(f"/v1/files/{batch[name]}").json()["purpose"] for name in ("output_file_id", "error_file_id")}
    assert purposes == {"batch_output"}
    assert api.service.blobs.size_bytes(f"batches/{batch['id']}/input.jsonl") is None
    work(api, clock, steps=3)
    assert len(api.queue.job_ids) == 2 and api.available() == CREDITS - 2


def test_what_a_batch_makes_may_be_kept_for_a_while(api: Api, clock: ManualClock) -> None:
    """Counted from the file's own beginning, as OpenAI counts."""
    kept_for = {"anchor": "created_at", "seconds": 3600}
    batch = create(api, [line("a"), line("b", seconds="7")], output_expires_after=kept_for)
    work(api, clock)
    clock.advance(7200)
    api.finish(api.queue.job_ids[0])
    work(api, clock)
    done = look(api, batch)
    for name in ("output_file_id", "error_file_id"):
        file = api.get(f"/v1/files/{done[name]}").json()
        assert file["expires_at"] == file["created_at"] + 3600
    clock.advance(3600)
    assert api.get(f"/v1/files/{done['output_file_id']}/content").status_code == 404
    assert look(api, batch)["output_file_id"] == done["output_file_id"]


def test_every_answer_is_the_sdks_own_type(api: Api, clock: ManualClock) -> None:
    from openai.types import Batch, FileObject

    batch = create(api, [line("a"), line("b", seconds="7")])
    Batch.model_validate(batch, strict=True)
    work(api, clock)
    api.finish(api.queue.job_ids[0])
    work(api, clock)
    done = look(api, batch)
    Batch.model_validate(done, strict=True)
    FileObject.model_validate(api.get(f"/v1/files/{done['output_file_id']}").json(), strict=True)
    failed = create(api, ["no"])
    work(api, clock)
    Batch.model_validate(look(api, failed), strict=True)


@pytest.mark.parametrize(
    ("lines", "code", "number", "param"),
    [
        ([""], "empty_file", None, None),
        ([line(), "{"], "invalid_json_line", 2, None),
        ([line(), "[1]"], "invalid_json_line", 2, None),
        ([line(), line()], "duplicate_custom_id", 2, "custom_id"),
        ([line() | {"custom_id": ""}], "invalid_custom_id", 1, "custom_id"),
        ([line() | {"method": "GET"}], "invalid_method", 1, "method"),
        ([line() | {"url": "/v1/responses"}], "mismatched_url", 1, "url"),
        ([line() | {"body": "x"}], "invalid_body", 1, "body"),
        ([line() | {"extra": 1}], "unknown_parameter", 1, "extra"),
    ],
)
def test_a_file_with_mistakes_fails_and_makes_nothing(
    api: Api, clock: ManualClock, lines: list[Any], code: str, number: int | None, param: str | None
) -> None:
    batch = create(api, lines)
    work(api, clock)
    batch = look(api, batch)
    assert batch["status"] == "failed" and batch["failed_at"]
    (error,) = batch["errors"]["data"]
    assert (error["code"], error["line"], error["param"]) == (code, number, param)
    assert api.queue.job_ids == [] and batch["output_file_id"] is None


@pytest.mark.parametrize(
    ("changes", "status", "param"),
    [
        ({"endpoint": "/v1/responses"}, 400, "endpoint"),
        ({"completion_window": "1h"}, 400, "completion_window"),
        ({"input_file_id": "file-x"}, 404, "input_file_id"),
        ({"input_file_id": None}, 400, "input_file_id"),
        ({"metadata": {"k" * 65: "v"}}, 400, "metadata"),
        ({"output_expires_after": {"anchor": "created_at", "seconds": 1}}, 400, "output_expires_after.seconds"),
    ],
)
def test_what_cannot_be_a_batch_is_refused(api: Api, changes: dict[str, Any], status: int, param: str) -> None:
    body = {"input_file_id": upload(api, [line()]), "endpoint": "/v1/videos", "completion_window": "24h"} | changes
    answer = api.post("/v1/batches", body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (status, param), answer.text


def test_a_file_of_too_many_lines_is_read_no_further(
    api: Api, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("rushes.dialects.openai_lines", "rushes.service.batches"):
        monkeypatch.setattr(f"{module}.LINES_MAX", 2)
    data = b"\n".join([*(json.dumps(line(name)).encode() for name in "abcd"), b"no line"])
    lines, errors = VideoLines(api.service, signer=SIGNER, is_strict=False).read("b", data)
    assert ([each.custom_id for each in lines], errors) == (["a", "b", "c"], [])
    batch = create(api, [line(name) for name in "abc"])
    work(api, clock)
    assert [each["code"] for each in look(api, batch)["errors"]["data"]] == ["too_many_tasks"]


def test_a_file_of_another_purpose_is_refused(api: Api) -> None:
    file_id = upload(api, [line()], purpose="vision")
    body = {"input_file_id": file_id, "endpoint": "/v1/videos", "completion_window": "24h"}
    assert api.post("/v1/batches", body).json()["error"]["param"] == "input_file_id"


def test_the_file_may_be_deleted_once_the_batch_is_made(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line()])
    api.request("DELETE", f"/v1/files/{batch['input_file_id']}")
    work(api, clock)
    assert len(api.queue.job_ids) == 1


def test_a_batch_whose_file_is_gone_fails(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line()])
    api.service.blobs.delete_prefix(f"batches/{batch['id']}")
    work(api, clock)
    failed = look(api, batch)
    assert failed["status"] == "failed" and failed["failed_at"]
    assert failed["errors"] == {
        "object": "list",
        "data": [
            {
                "code": "file_not_found",
                "message": f"The file '{batch['input_file_id']}' can no longer be read.",
                "line": None,
                "param": "input_file_id",
            }
        ],
    }
    clock.advance(60)
    assert run(runner(api).work_due()) == 0


def test_lines_whose_file_is_gone_fail_and_the_others_are_made(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line(str(n)) for n in range(LINES_OPEN_MAX + 1)])
    work(api, clock)
    api.service.blobs.delete_prefix(f"batches/{batch['id']}")
    for job_id in api.queue.job_ids:
        api.finish(job_id)
    work(api, clock, steps=2)
    done = look(api, batch)
    assert done["status"] == "completed"
    assert done["request_counts"] == {"total": LINES_OPEN_MAX + 1, "completed": LINES_OPEN_MAX, "failed": 1}
    (error,) = file_lines(api, done["error_file_id"])
    assert "can no longer be read" in error["response"]["body"]["error"]["message"]


def test_nothing_is_validated_beyond_its_window(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line()])
    clock.advance(86400)
    work(api, clock)
    assert look(api, batch)["status"] == "expired"
    assert api.queue.job_ids == []


def test_a_few_lines_are_made_at_a_time(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line(str(n)) for n in range(LINES_OPEN_MAX + 3)])
    work(api, clock, steps=4)
    assert len(api.queue.job_ids) == LINES_OPEN_MAX
    for job_id in api.queue.job_ids[:2]:
        api.finish(job_id)
    work(api, clock, steps=2)
    assert len(api.queue.job_ids) == LINES_OPEN_MAX + 2
    assert look(api, batch)["request_counts"]["completed"] == 2


class TestWithASmallQueue:
    @pytest.fixture
    def policy(self) -> Policy:
        return Policy(open_jobs_per_account_max=2)

    def test_a_full_queue_is_waited_for(self, api: Api, clock: ManualClock) -> None:
        own = api.post("/v1/videos", {"prompt": "mine"}).json()["id"]
        batch = create(api, [line("a"), line("b")])
        work(api, clock, steps=3)
        assert len(api.queue.job_ids) == 2, "one of the account's own, one of the batch"
        assert look(api, batch)["request_counts"] == {"total": 2, "completed": 0, "failed": 0}
        api.finish(own)
        work(api, clock)
        assert len(api.queue.job_ids) == 3


def test_a_line_that_cannot_be_paid_goes_to_the_error_file(api: Api, clock: ManualClock) -> None:
    api.service.accounts.grant(api.name, 2 - CREDITS)
    batch = create(api, [line("a"), line("b")])
    work(api, clock)
    api.finish(api.queue.job_ids[0])
    work(api, clock)
    done = look(api, batch)
    assert done["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    assert file_lines(api, done["error_file_id"])[0]["response"]["status_code"] == 402


def test_a_worker_that_dies_between_job_and_line_makes_nothing_twice(
    api: Api, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_id = upload_image(api)
    batch = create(api, [line("a", input_reference={"file_id": file_id}), line("b")])

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(api.service.batches, "open_line", dies)
    work_until_death(api)
    assert len(api.queue.job_ids) == 1
    monkeypatch.undo()
    api.request("DELETE", f"/v1/files/{file_id}")
    clock.advance(31)
    work(api, clock)
    assert len(api.queue.job_ids) == 2, "the first was found again, though the image that it names is gone"
    for job_id in api.queue.job_ids:
        api.finish(job_id)
    work(api, clock)
    assert look(api, batch)["request_counts"] == {"total": 2, "completed": 2, "failed": 0}
    assert api.available() == CREDITS - 4


def test_a_line_names_an_image_of_ours_by_its_address_as_a_request_does(api: Api, clock: ManualClock) -> None:
    url = api.request("POST", "/api/upload", files={"file": ("a.png", png())}).json()["url"]
    create(api, [line("a", input_reference={"image_url": url})])
    work(api, clock)
    (job_id,) = api.queue.job_ids
    assert len(api.service.jobs.get(api.caller, job_id).request.images) == 1


def upload_image(api: Api) -> str:
    answer = api.request("POST", "/v1/files", data={"purpose": "vision"}, files={"file": ("a.png", png())})
    file_id: str = answer.json()["id"]
    return file_id


def work_until_death(api: Api) -> None:
    with pytest.raises(KeyboardInterrupt):
        run(runner(api).work_due())


def test_two_workers_at_once_make_each_line_once(api: Api, clock: ManualClock) -> None:
    create(api, [line(str(n)) for n in range(4)])
    work(api, clock)
    before = list(api.queue.job_ids)

    class Twice(VideoLines):
        async def submit(self, caller: Any, data: bytes, idempotency_key: str) -> Job:
            await super().submit(caller, data, idempotency_key)
            return await super().submit(caller, data, idempotency_key)

    batch = create(api, [line(f"x{n}") for n in range(3)])
    run(BatchRunner(api.service, Twice(api.service, signer=SIGNER, is_strict=False)).work_due())
    assert len(api.queue.job_ids) == len(before) + 3
    for job_id in api.queue.job_ids:
        api.finish(job_id)
    clock.advance(3)
    work(api, clock)
    assert look(api, batch)["request_counts"]["completed"] == 3


def test_a_batch_that_is_cancelled_ends_what_is_open_and_keeps_what_is_made(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line(str(n)) for n in range(LINES_OPEN_MAX + 2)])
    work(api, clock)
    api.finish(api.queue.job_ids[0])
    asked = api.request("POST", f"/v1/batches/{batch['id']}/cancel").json()
    assert asked["status"] == "cancelling" and asked["cancelling_at"]
    assert api.request("POST", f"/v1/batches/{batch['id']}/cancel").json()["status"] == "cancelling"
    work(api, clock)
    done = look(api, batch)
    assert (done["status"], done["request_counts"]["completed"]) == ("cancelled", 1)
    assert len(file_lines(api, done["output_file_id"])) == 1
    errors = file_lines(api, done["error_file_id"])
    assert {each["error"]["code"] for each in errors} == {"batch_cancelled"} and len(errors) == LINES_OPEN_MAX + 1
    assert api.available() == CREDITS - 2
    refused = api.request("POST", f"/v1/batches/{batch['id']}/cancel")
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "conflict")


def test_a_batch_is_cancelled_before_it_was_read(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line()])
    api.request("POST", f"/v1/batches/{batch['id']}/cancel")
    work(api, clock, steps=2)
    assert look(api, batch)["status"] == "cancelled" and api.queue.job_ids == []


def test_what_is_not_made_within_the_window_is_expired(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line(str(n)) for n in range(3)])
    work(api, clock)
    api.finish(api.queue.job_ids[0])
    clock.advance(86400)
    work(api, clock)
    done = look(api, batch)
    assert (done["status"], done["request_counts"]) == ("expired", {"total": 3, "completed": 1, "failed": 2})
    assert {each["error"]["code"] for each in file_lines(api, done["error_file_id"])} == {"batch_expired"}
    assert api.available() == CREDITS - 2


def test_a_video_that_its_owner_deletes_or_a_revoked_key_fails_its_line(api: Api, clock: ManualClock) -> None:
    batch = create(api, [line(str(n)) for n in range(LINES_OPEN_MAX + 1)])
    work(api, clock)
    api.request("DELETE", f"/v1/videos/{api.queue.job_ids[0]}")
    other = api.service.accounts.mint_key(api.name)
    (old, _) = api.service.accounts.keys(api.name)
    api.service.accounts.revoke_key(old.id)
    api.key = other
    for job_id in api.queue.job_ids[1:]:
        api.finish(job_id)
    work(api, clock)
    done = look(api, batch)
    assert done["status"] == "completed"
    errors = file_lines(api, done["error_file_id"])
    assert [each["response"]["status_code"] for each in errors] == [500, 401]


def test_a_line_that_nobody_foresaw_does_not_end_the_runner(
    api: Api, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(VideoLines):
        def read(self, batch_id: str, data: bytes) -> tuple[list[Line], list[Any]]:
            raise KeyError("a bug")

    batch = create(api, [line()])
    assert run(BatchRunner(api.service, Broken(api.service, signer=SIGNER, is_strict=False)).work_due()) == 1
    assert "could not be brought further" in caplog.text
    clock.advance(31)
    work(api, clock)
    assert look(api, batch)["status"] == "in_progress"


def test_the_end_of_a_batch_is_told(api: Api, clock: ManualClock) -> None:
    hook = {"name": "", "url": "https://example.com/", "event_types": ["batch.completed", "batch.failed"]}
    api.post("/v1/webhook_endpoints", hook)
    good, bad = create(api, [line("a", seconds="7")]), create(api, ["x"])
    work(api, clock, steps=2)
    told = {each["resource_id"]: each["event_type"] for each in api.get("/v1/webhook_deliveries").json()["data"]}
    assert told == {good["id"]: "batch.completed", bad["id"]: "batch.failed"}


def test_batches_of_others_are_not_found_and_own_ones_are_listed(api: Api) -> None:
    ids = [create(api, [line()])["id"] for _ in range(3)]
    stranger = Api(api.service, ListQueue(), name="stranger")
    for method, path in (("GET", ""), ("POST", "/cancel")):
        assert stranger.request(method, f"/v1/batches/{ids[0]}{path}").status_code == 404
    body = {"endpoint": "/v1/videos", "completion_window": "24h", "input_file_id": upload(api, [line()])}
    assert stranger.post("/v1/batches", body).status_code == 404
    assert stranger.get("/v1/batches").json()["data"] == []
    page = api.get("/v1/batches", params={"limit": 2}).json()
    rest = api.get("/v1/batches", params={"after": page["last_id"]}).json()
    assert page["has_more"] and sorted(each["id"] for each in page["data"] + rest["data"]) == sorted(ids)
    assert stranger.get("/v1/batches", params={"after": ids[0]}).status_code == 404


def test_an_account_has_a_bounded_number_of_batches(api: Api) -> None:
    for _ in range(20):
        create(api, [line()])
    body = {"endpoint": "/v1/videos", "completion_window": "24h", "input_file_id": upload(api, [line()])}
    assert api.post("/v1/batches", body).status_code == 400


def test_a_step_may_be_repeated_by_a_worker_with_old_news(service: Service, api: Api, clock: ManualClock) -> None:
    create(api, [line("a"), line("b")])
    stale = service.batches.claim_due(seconds=0)
    assert stale is not None and stale.status is BatchStatus.VALIDATING
    work(api, clock)
    lines, errors = VideoLines(service, signer=SIGNER, is_strict=False).read(stale.id, json.dumps(line("c")).encode())
    service.batches.begin(stale, lines, errors)
    assert service.batches.get(api.caller, stale.id).total == 2
    (first, _) = service.batches.open_lines(stale)[0]
    service.batches.end_line(first, {}, is_success=True)
    service.batches.end_line(first, {}, is_success=False)
    assert service.batches.get(api.caller, stale.id).failed == 0


@pytest.mark.parametrize(
    ("seconds", "size", "price"), [("4", "1280x720", 2), ("15", "1280x720", 8), ("4", "1920x1080", 4)]
)
def test_a_line_costs_half_of_what_a_request_costs(
    api: Api, clock: ManualClock, seconds: str, size: str, price: int
) -> None:
    """Rounded up: held when the line begins, captured when its video is there, given back when it fails."""
    create(api, [line("kept", seconds=seconds, size=size), line("lost", seconds=seconds, size=size)])
    work(api, clock)
    kept, lost = api.queue.job_ids
    assert [api.service.jobs.inspect(job_id)[0].price_credits for job_id in (kept, lost)] == [price, price]
    assert api.available() == CREDITS - 2 * price
    api.finish(kept)
    api.fail(lost)
    assert api.available() == CREDITS - price
    entries = api.service.jobs.inspect(kept)[1]
    assert [(entry.balance_delta, entry.held_delta) for entry in entries] == [(0, price), (-price, -price)]


def test_a_line_needs_no_more_than_half_the_price_to_be_there(api: Api, clock: ManualClock) -> None:
    api.service.accounts.grant(api.name, 2 - CREDITS)
    create(api, [line("fits")])
    work(api, clock)
    assert len(api.queue.job_ids) == 1 and api.available() == 0
