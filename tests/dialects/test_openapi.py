"""The OpenAPI documents: valid, whole, and true to what the application does."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import validate

from dialects.api import MP4, Api
from rushes.dialects.openapi import build_documents
from rushes.dialects.table import DIALECTS, SHARED_PATHS, claim

DOCUMENTS = build_documents()


def walk(value: Any) -> list[Any]:
    found = [value]
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        found += walk(inner)
    return found


def resolved(document: Any, schema: Any) -> Any:
    """A schema that stands for itself, with the components it refers to."""
    return {**schema, "components": document["components"]}


@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_every_document_is_valid(name: str) -> None:
    validate(DOCUMENTS[name])


def test_there_is_one_for_all_one_for_each_and_one_in_chinese() -> None:
    assert set(DOCUMENTS) == {"all", "unified.zh", *(dialect.name for dialect in DIALECTS)}
    operations = sum(len(item) for item in DOCUMENTS["all"]["paths"].values())
    assert operations == sum(len(dialect.operations) for dialect in DIALECTS)


@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_no_document_mixes_its_languages_or_holds_what_is_only_for_us(name: str) -> None:
    for value in walk(DOCUMENTS[name]):
        if isinstance(value, dict):
            assert "x-description-zh" not in value
            text = value.get("description")
            if isinstance(text, str) and name != "unified.zh":
                assert text.isascii() or "—" in text, text


def test_the_chinese_document_describes_every_field_of_the_seed_in_chinese() -> None:
    fields = DOCUMENTS["unified.zh"]["components"]["schemas"]["CreateVideo"]["properties"]
    for name in ("images", "model", "orientation", "prompt", "size", "duration", "watermark", "private"):
        assert not fields[name]["description"].isascii()


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_every_operation_documents_its_body_its_errors_and_its_headers(dialect: Any) -> None:
    document = DOCUMENTS[dialect.name]
    for operation in dialect.operations:
        described = document["paths"][operation.path][operation.method.lower()]
        assert ("requestBody" in described) == (operation.body is not None)
        for kind in operation.errors_all:
            status, _ = dialect.render_error(kind(), operation)
            examples = described["responses"][str(status)]["content"]["application/json"]["examples"]
            assert kind.__name__ in examples
        headers = described["responses"][str(operation.status)]["headers"]
        assert ("x-rushes-engine" in headers) == operation.tells_engine
        names = {parameter["name"] for parameter in described["parameters"]}
        assert ("Idempotency-Key" in names) == operation.creates


def test_a_create_in_forms_documents_its_file() -> None:
    content = DOCUMENTS["openai"]["paths"]["/v1/videos"]["post"]["requestBody"]["content"]
    assert set(content) == {"application/json", "multipart/form-data", "application/x-www-form-urlencoded"}
    assert "input_reference" in content["multipart/form-data"]["schema"]["properties"]


@pytest.mark.parametrize("name", list(DOCUMENTS))
def test_every_way_to_write_a_body_has_the_same_fields(name: str) -> None:
    document = DOCUMENTS[name]
    for item in document["paths"].values():
        for operation in item.values():
            contents = operation.get("requestBody", {}).get("content", {})
            fields = []
            for content in contents.values():
                schema = content["schema"]
                if "$ref" in schema:
                    schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
                fields.append((set(schema.get("properties", {})), set(schema.get("required", []))))
            assert all(found == fields[0] for found in fields), operation["operationId"]


def test_a_file_may_stand_where_a_form_says_so() -> None:
    content = DOCUMENTS["openai"]["paths"]["/v1/videos"]["post"]["requestBody"]["content"]
    kinds = content["multipart/form-data"]["schema"]["properties"]["input_reference"]["anyOf"]
    assert [kind.get("contentMediaType") for kind in kinds] == ["application/octet-stream", None]


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_examples_and_answers_are_what_the_documents_say(api: Api, dialect: Any) -> None:
    document = DOCUMENTS[dialect.name]
    ids: dict[str, str] = {}
    for operation in dialect.operations:
        described = document["paths"][operation.path][operation.method.lower()]
        kwargs: dict[str, Any] = {}
        if operation.body is not None:
            content = described["requestBody"]["content"]["application/json"]
            jsonschema.validate(operation.example, resolved(document, content["schema"]))
            kwargs["json"] = dict(operation.example)
            for name in ("taskId", "id"):
                if name in kwargs["json"]:
                    kwargs["json"][name] = ids["job"]
            if "video_id" in kwargs["json"]:
                kwargs["json"]["video_id"] = ids["job"]
        path = operation.path
        for name in ("video_id", "task_id", "job_id", "request_id", "generation_id", "prediction_id"):
            path = path.replace(f"{{{name}}}", ids.get("job", ""))
        shared = SHARED_PATHS.get(claim(operation))
        if shared is not None and not shared.is_told:
            path = dialect.prefix + path  # at the root it is the owner's
        if operation.query is not None:
            asked = {"id", "taskId"}.intersection(operation.query.__struct_encode_fields__)
            kwargs["params"] = dict.fromkeys(asked, ids.get("job"))
        answer = api.request(operation.method, path, **kwargs)
        response = described["responses"][str(answer.status_code)]
        if operation.answer is not None or answer.status_code >= 400:
            schema = response["content"]["application/json"]["schema"]
            told = answer.text.removeprefix("data: ") if "text/event-stream" in response["content"] else answer.text
            jsonschema.validate(json.loads(told), resolved(document, schema))
        for name in response.get("headers", {}):
            assert name in answer.headers
        if operation.creates:
            ids["job"] = api.queue.job_ids[-1]
        if operation.name == "delete":
            ids["job"] = api.post("/v1/videos", {"prompt": "another"}).json()["id"]


def test_what_is_answered_about_a_character_is_declared_too(api: Api) -> None:
    document = DOCUMENTS["fal"]
    video = f"data:video/mp4;base64,{b64encode(MP4).decode()}"
    made = api.post("/fal-ai/sora-2/characters", {"name": "Biscuit", "video_url": video}).json()
    described = document["paths"]["/fal-ai/sora-2/requests/{request_id}"]["get"]["responses"]["200"]
    schema = described["content"]["application/json"]["schema"]
    jsonschema.validate(api.get(made["response_url"]).json(), resolved(document, schema))
