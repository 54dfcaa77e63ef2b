"""OpenAPI 3.1 documents, made from the operations' own declarations: one for each dialect, and one for all.

Nothing is described here by hand that an operation declares: bodies, answers, headers and every error come from it.
A dialect with a Chinese title gets a second document in Chinese, as the unified format's two seeds are.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from rushes import __version__
from rushes.answers import ENGINE_HEADER
from rushes.core.errors import RushesError
from rushes.dialects.base import Dialect, Operation, Wire, curl
from rushes.dialects.table import DIALECTS, claim, root_owners

ALL: Final = "all"
ZH: Final = ".zh"
_CHINESE_NOTE: Final = "x-description-zh"
_SECURITY: Final[list[dict[str, list[str]]]] = [{"bearer": []}, {"rawKey": []}, {"apiKey": []}]
_SECURITY_SCHEMES: Final = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "An API key or a JWT."},
    "rawKey": {"type": "apiKey", "in": "header", "name": "Authorization", "description": "The bare key."},
    "apiKey": {"type": "apiKey", "in": "header", "name": "api-key", "description": "The bare key, as Azure sends it."},
}
_WORDS: Final = {
    "success": ("Success", "成功"),
    "early": ("It goes on beyond the time that was to be waited", "等待时间已到，任务仍在进行"),
    "not_accepted": ("The request was not accepted", "请求未被接受"),
    "idempotency": (
        "The same key and the same request give the same job again; another request is refused.",
        "相同的 key 和相同的请求返回同一个任务；不同的请求会被拒绝。",
    ),
    "request_id": ("Names this answer in the server's log.", "本次请求在服务器日志中的编号。"),
    "engine": ("The engine that makes the video.", "生成视频的引擎。"),
    "retry_after": ("Seconds to wait before trying again.", "重试前应等待的秒数。"),
    "should_retry": ("Whether a client may repeat the request by itself.", "客户端是否可以自动重试。"),
}

Json = dict[str, Any]


def build_documents(*, server: str = "/", dialects: tuple[Dialect, ...] = DIALECTS) -> dict[str, Json]:
    """Every document by name: ``all``, each dialect's, and ``<dialect>.zh`` where it has a Chinese title."""
    documents = {ALL: _all(dialects, server)}
    for dialect in dialects:
        documents[dialect.name] = _document(dialect, server, chinese=False)
        if dialect.title_zh:
            documents[dialect.name + ZH] = _document(dialect, server, chinese=True)
    return documents


def _all(dialects: tuple[Dialect, ...], server: str) -> Json:
    """Every dialect in one document; where two claim a path, the one that does not own it stands at its prefix."""
    owners = root_owners(dialects)
    document = _frame("Rushes", "Every API this server speaks.", server)
    for dialect in dialects:
        components, references = _components(dialect, f"{dialect.name}.")
        document["components"]["schemas"].update(components)
        document["tags"].append({"name": dialect.title, "description": dialect.description})
        for operation in dialect.operations:
            is_owner = owners[claim(operation)] == dialect.name
            path = operation.path if is_owner else dialect.prefix + operation.path
            item = document["paths"].setdefault(path, {})
            item[operation.method.lower()] = _operation(dialect, operation, references, components, chinese=False)
    _one_language(document, chinese=False)
    return document


def _document(dialect: Dialect, server: str, *, chinese: bool) -> Json:
    title = dialect.title_zh if chinese else dialect.title
    description = dialect.description_zh if chinese else dialect.description
    document = _frame(title, description, server)
    document["tags"].append({"name": title})
    components, references = _components(dialect, "")
    document["components"]["schemas"] = components
    for operation in dialect.operations:
        item = document["paths"].setdefault(operation.path, {})
        item[operation.method.lower()] = _operation(dialect, operation, references, components, chinese=chinese)
    _one_language(document, chinese=chinese)
    return document


def _frame(title: str, description: str, server: str) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "description": description, "version": __version__},
        "servers": [{"url": server}],
        "tags": [],
        "paths": {},
        "components": {"schemas": {}, "securitySchemes": _SECURITY_SCHEMES},
    }


def _components(dialect: Dialect, prefix: str) -> tuple[Json, Mapping[type, Json]]:
    """(schemas by prefixed name, type -> reference to its schema)."""
    types: list[type] = [dialect.error_type]
    for operation in dialect.operations:
        declared = (operation.body, operation.query, operation.answer, operation.other_answer)
        types += [kind for kind in declared if kind is not None]
    types = list(dict.fromkeys(types))
    template = f"#/components/schemas/{prefix}{{name}}"
    references, schemas = msgspec.json.schema_components(types, ref_template=template)
    queries = {operation.query.__name__ for operation in dialect.operations if operation.query is not None}
    components = {f"{prefix}{name}": schema for name, schema in schemas.items() if name not in queries}
    by_type = dict(zip(types, references, strict=True))
    for operation in dialect.operations:
        if operation.query is not None:  # becomes parameters, not a component
            by_type[operation.query] = schemas[operation.query.__name__]
        if operation.body is not None:
            properties = components[f"{prefix}{operation.body.__name__}"].setdefault("properties", {})
            properties.update(_harmless(operation))
    return components, by_type


def _harmless(operation: Operation) -> Json:
    described: Json = {}
    for name, harmless in operation.harmless.items():
        described[name] = {"description": f"Accepted, without effect. {harmless.why}"}
        if harmless.only:
            described[name]["enum"] = list(harmless.only)
    return described


def _operation(
    dialect: Dialect, operation: Operation, references: Mapping[type, Json], components: Json, *, chinese: bool
) -> Json:
    described: Json = {
        "operationId": f"{dialect.name}_{operation.name}",
        "tags": [dialect.title_zh if chinese else dialect.title],
        "summary": operation.summary_zh if chinese else operation.summary,
        "parameters": _parameters(operation, references, chinese=chinese),
        "security": [] if operation.is_open else [*_SECURITY, *([{}] if operation.key_fields else [])],
        "responses": _responses(dialect, operation, references, chinese=chinese),
        "x-codeSamples": [{"lang": "Shell", "source": curl(operation, "{base}", "$RUSHES_API_KEY")}],
    }
    if operation.body is not None:
        described["requestBody"] = {
            "required": not operation.body_may_be_empty,
            "content": _contents(operation, references[operation.body], components),
        }
    return described


def _parameters(operation: Operation, references: Mapping[type, Json], *, chinese: bool) -> list[Json]:
    found: list[Json] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"{([^}]*)}", operation.path)
    ]
    if operation.query is not None:
        schema = references[operation.query]
        for name, field in schema["properties"].items():
            required = name in schema.get("required", [])
            notes = {key: field[key] for key in ("description", _CHINESE_NOTE) if key in field}
            bare = {key: value for key, value in field.items() if key not in notes}
            found.append({"name": name, "in": "query", "required": required, "schema": bare, **notes})
    if operation.creates:
        found.append(
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": False,
                "description": _WORDS["idempotency"][chinese],
                "schema": {"type": "string", "minLength": 1, "maxLength": 255},
            }
        )
    return found


def _contents(operation: Operation, reference: Json, components: Json) -> Json:
    example = {} if operation.example is None else {"example": operation.example}
    contents: Json = {"application/json": {"schema": reference, **example}}
    if not operation.takes_forms:
        return contents
    upload = {"type": "string", "contentMediaType": "application/octet-stream", "description": "A file."}
    described = "The fields of the JSON body as form fields; objects and lists in brackets, such as `a[b]` and `a[]`."
    body = components[reference["$ref"].rpartition("/")[2]]
    for label in ("multipart/form-data", "application/x-www-form-urlencoded"):
        fields = copy.deepcopy(body) | {"description": described}
        fields.pop("title", None)
        for name in operation.file_fields if label == "multipart/form-data" else ():
            declared = fields["properties"][name]
            notes = {key: declared[key] for key in ("description", _CHINESE_NOTE) if key in declared}
            fields["properties"][name] = {"anyOf": [upload, {"type": "string"}], **notes}
        contents[label] = {"schema": fields}
    return contents


def _responses(dialect: Dialect, operation: Operation, references: Mapping[type, Json], *, chinese: bool) -> Json:
    responses: Json = {}
    success: Json = {"description": _WORDS["success"][chinese], "headers": _headers(operation, chinese=chinese)}
    if operation.answer is not None:
        schema: Json = references[operation.answer]
        if operation.other_answer is not None:
            schema = {"anyOf": [schema, references[operation.other_answer]]}
        success["content"] = {"application/json": {"schema": schema}}
        # Of a stream of events, OpenAPI 3.1 has no words for the single event.
        success["content"] |= {
            kind: {"schema": {} if kind == "text/event-stream" else {"type": "string"}}
            for kind in operation.media_types
        }
    elif operation.answers_file:
        success["content"] = {kind: {"schema": {}} for kind in operation.media_types}
        responses["206"] = {**success, "description": "The ranges asked for."}
        responses["304"] = {"description": "The file that the client has is the current one."}
    responses[str(operation.status)] = success
    if operation.early_status is not None:
        responses[str(operation.early_status)] = {**success, "description": _WORDS["early"][chinese]}
    by_status: dict[int, list[tuple[type[RushesError], Wire]]] = {}
    for kind in operation.errors_all:
        status, message = dialect.render_error(kind(), operation)
        by_status.setdefault(status, []).append((kind, message))
    for status, found in sorted(by_status.items()):
        examples = {kind.__name__: {"value": msgspec.to_builtins(message)} for kind, message in found}
        schema = references[dialect.error_type]
        if status == 200:  # an envelope that is always HTTP 200
            schema = {"anyOf": [success["content"]["application/json"]["schema"], schema]}
        responses[str(status)] = {
            "description": _WORDS["success" if status == 200 else "not_accepted"][chinese],
            "headers": _headers(operation if status == 200 else None, chinese=chinese, status=status),
            "content": {"application/json": {"schema": schema, "examples": examples}},
        }
    return dict(sorted(responses.items()))


def _headers(operation: Operation | None, *, chinese: bool, status: int = 200) -> Json:
    def header(words: str, kind: str = "string") -> Json:
        return {"description": _WORDS[words][chinese], "schema": {"type": kind}}

    headers = {"x-request-id": header("request_id")}
    if operation is not None and operation.tells_engine:
        headers[ENGINE_HEADER] = header("engine")
    if status in (429, 503):
        headers["retry-after"] = header("retry_after", "integer")
    if status >= 500 or status in (409, 429):
        headers["x-should-retry"] = header("should_retry")
    return headers


def _one_language(value: Any, *, chinese: bool) -> None:
    """Leave one description where there are two, in place; and make tuples the arrays that JSON has."""
    children = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in list(children):
        if isinstance(child, tuple):
            value[key] = child = list(child)
        if isinstance(child, dict | list):
            _one_language(child, chinese=chinese)
    if not isinstance(value, dict):
        return
    note = value.pop(_CHINESE_NOTE, None)
    if chinese and note is not None:
        value["description"] = note
    elif chinese and "title" in value and "properties" in value:
        value.pop("description", None)  # the docstring of a message, which has no Chinese text
