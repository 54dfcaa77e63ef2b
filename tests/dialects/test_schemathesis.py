"""Our own documents against our own application: whatever is sent, no answer that a document does not declare, no 5xx.

The requests are drawn by schemathesis from each document, valid and invalid ones, and the same ones every time.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import Any, Final

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from dialects.api import Api, png
from rushes.dialects.base import Operation
from rushes.dialects.table import DIALECTS

EXAMPLES: Final = 5
"""Of each operation, and of each way: in its document's form, and against it."""
CHECKS: Final = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
OPERATIONS: Final = [
    (dialect.name, operation) for dialect in DIALECTS for operation in dialect.operations
]  # fmt: skip
IMAGE: Final = f"data:image/png;base64,{b64encode(png(320, 320)).decode()}"
IDS: Final = {
    "video_id": "job",
    "task_id": "job",
    "job_id": "job",
    "request_id": "job",
    "generation_id": "job",
    "prediction_id": "job",
}
"""Path parameters that name a job."""


def near(example: Any, job_id: str) -> Any:
    """The example of an operation, about a video that exists and an image that can be read."""
    if isinstance(example, dict):
        return {name: near(value, job_id) for name, value in example.items()}
    if isinstance(example, str) and (example in ("VIDEO_ID", "TASK_ID") or example.startswith("task_01")):
        return job_id
    return IMAGE if isinstance(example, str) and example.startswith("data:image/") else example


@pytest.fixture
def endless(api: Api, worker: None) -> Iterator[Api]:
    """Every job is finished at once, and credits and places do not run out."""
    api.service.accounts.grant(api.name, 10**9)
    yield api


@pytest.mark.parametrize(("dialect", "operation"), OPERATIONS, ids=[f"{d}-{op.name}" for d, op in OPERATIONS])
def test_no_request_gets_an_answer_that_is_not_declared(endless: Api, dialect: str, operation: Operation) -> None:
    endless.configure(hosts={"testserver": dialect}, wait_seconds_max=30.0)
    schema = schemathesis.openapi.from_asgi(f"/openapi/{dialect}.json", endless.app)
    drawn = schema[operation.path][operation.method]
    job_id = endless.post("/openai/v1/videos", {"prompt": "a fox"}).json()["id"]
    ways = st.one_of(
        drawn.as_strategy(generation_mode=GenerationMode.POSITIVE),
        drawn.as_strategy(generation_mode=GenerationMode.NEGATIVE),
    )

    @settings(
        max_examples=2 * EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=ways, is_near=st.booleans(), data=st.data())
    def check(case: Any, is_near: bool, data: st.DataObject) -> None:
        if is_near:
            case.path_parameters.update({name: job_id for name in case.path_parameters if name in IDS})
            if isinstance(case.body, dict) and operation.example:
                # What works, but for a field or two: most of what is drawn would fail at its first field.
                odd = data.draw(st.lists(st.sampled_from(sorted(case.body)), max_size=2)) if case.body else []
                case.body = near(operation.example, job_id) | {name: case.body[name] for name in odd}
        case.call_and_validate(headers={"authorization": f"Bearer {endless.key}"}, checks=CHECKS)

    check()
