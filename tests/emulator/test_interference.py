"""What stands between requests and operations, where it fails itself."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.responses import Response

from dialects.api import Api
from rushes.core.drafts import Draft
from rushes.dialects.call import Call
from rushes.service import Service
from rushes.testing import ListQueue


class Broken:
    """An emulator with a bug in what it does to answers."""

    async def before(self, call: Call) -> None: ...

    async def before_job(self, call: Call, draft: Draft) -> Draft:
        return draft

    async def after(self, call: Call, response: Response) -> Response:
        raise ZeroDivisionError


def test_an_answer_goes_out_as_it_was_where_interfering_with_it_fails(
    service: Service, queue: ListQueue, caplog: pytest.LogCaptureFixture
) -> None:
    api = Api(service, queue, interference=Broken())
    answer = api.post("/v1/videos", {"prompt": "a fox"})
    assert answer.status_code == 200
    assert answer.json()["id"] in queue.job_ids
    assert answer.headers["x-request-id"].startswith("req_")
    assert "ZeroDivisionError" in caplog.text
    refused: Any = api.post("/v1/videos", {})
    assert refused.status_code == 400 and refused.json()["error"]["param"] == "prompt"
