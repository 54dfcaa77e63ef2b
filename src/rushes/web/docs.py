"""The page at /docs and the OpenAPI documents beside it, made from the same declarations.

The page is plain HTML with its own style and no script: it reads offline and in any browser. It is made from the
documents alone, which the composition root hands over, so it can show nothing that they do not say.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from rushes.web.routes import OwnRoute

Documents = Mapping[str, Mapping[str, Any]]
"""``all``, and one document for each dialect by its name; ``<name>.zh`` is the same in Chinese."""

ALL: Final = "all"
DEPTH_MAX: Final = 4
"""Nested messages shown in one table; deeper ones are named only."""
CACHE: Final = {"cache-control": "public, max-age=300"}
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

ENGLISH: Final[Mapping[str, str]] = {
    "intro": "Every API below makes videos on this server. Each also answers under its own prefix, such as"
    " <code>/openai/v1/videos</code>. Send your key as <code>Authorization: Bearer</code>, as the bare"
    " <code>Authorization</code> header or as <code>api-key</code>. The header <code>x-rushes-engine</code> tells"
    " which engine makes a video.",
    "prefix": "Prefix",
    "stop": ".",
    "parameters": "Parameters",
    "body": "Body",
    "answer": "Answer",
    "errors": "Errors",
    "one_of": "One of",
    "default": "Default",
    "between": ". ",
    "required": "required",
    "or": "or",
    "list_of": "list of",
}
CHINESE: Final[Mapping[str, str]] = {
    "intro": "以下接口由本服务器直接生成视频，也可加上前缀访问，例如 <code>/unified/v1/video/create</code>。密钥可放在"
    " <code>Authorization: Bearer</code>、<code>Authorization</code> 或 <code>api-key</code> 请求头中。响应头"
    " <code>x-rushes-engine</code> 说明由哪个引擎生成视频。",
    "prefix": "前缀",
    "stop": "。",
    "parameters": "参数",
    "body": "请求体",
    "answer": "响应",
    "errors": "错误",
    "one_of": "可选值：",
    "default": "默认值：",
    "between": "。",
    "required": "必填",
    "or": "或",
    "list_of": "列表：",
}

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1c1f24; --soft: #5b6470; --line: #d9dde3; --paper: #fff; --tint: #f4f6f8;
  --get: #0a6e4e; --post: #1f4fbf; --delete: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --soft: #9aa4b0; --line: #333a43; --paper: #14171b;
  --tint: #1c2127; --get: #57c79b; --post: #8cb0ff; --delete: #ff8b82; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
main, nav { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; border-bottom: 1px solid var(--line); }
a { color: var(--post); } h1 { margin: .4rem 0; } h2 { margin: 3rem 0 .3rem; padding-top: .5rem; }
h3 { margin: 2.2rem 0 .2rem; font-weight: 600; overflow-wrap: anywhere; } h4 { margin: 1rem 0 .2rem; }
p { margin: .3rem 0; } .soft { color: var(--soft); }
.method { font: 700 .8rem ui-monospace, monospace; padding: .15rem .45rem; border: 1px solid; border-radius: .3rem; }
.GET { color: var(--get); } .POST { color: var(--post); } .DELETE { color: var(--delete); }
code, pre { font-family: ui-monospace, monospace; font-size: .87em; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem;
  overflow-x: auto; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .92rem; }
td, th { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
td:first-child { white-space: nowrap; } details { margin: .6rem 0; } summary { cursor: pointer; }
"""


def docs_routes(documents: Callable[[], Documents], *, public_url: str | None = None) -> list[BaseRoute]:
    """``/docs``, ``/docs/{name}`` for one document, ``/openapi.json``, ``/openapi/{name}.json``, and ``/`` which leads
    to the page.

    ``documents`` is called once, at the first request for any of them.
    """
    made = functools.cache(documents)

    def page_of(request: Request, names: Sequence[str]) -> Response:
        base = public_url or f"{request.url.scheme}://{request.headers.get('host', '127.0.0.1')}"
        headers = {**CACHE, "content-security-policy": POLICY, "x-content-type-options": "nosniff"}
        return HTMLResponse(render(made(), base, names), headers=headers)

    async def page(request: Request) -> Response:
        return page_of(request, [name for name in made() if name != ALL and "." not in name])

    async def page_of_one(request: Request) -> Response:
        name = request.path_params["name"]
        return page_of(request, [name]) if name in made() else unknown()

    async def whole(_: Request) -> Response:
        return JSONResponse(made()[ALL], headers=CACHE)

    async def one(request: Request) -> Response:
        name = request.path_params["name"]
        return JSONResponse(made()[name], headers=CACHE) if name in made() else unknown()

    def unknown() -> Response:
        known = ", ".join(made())
        body = {"error": {"message": f"There is no such document; there are: {known}.", "code": "not_found"}}
        return JSONResponse(body, status_code=404)

    async def home(_: Request) -> Response:
        return RedirectResponse("/docs")

    return [
        OwnRoute("/", home, methods=["GET"], name="home"),
        OwnRoute("/docs", page, methods=["GET"], name="docs"),
        OwnRoute("/docs/{name}", page_of_one, methods=["GET"], name="docs-of"),
        OwnRoute("/openapi.json", whole, methods=["GET"], name="openapi"),
        OwnRoute("/openapi/{name}.json", one, methods=["GET"], name="openapi-of"),
    ]


def render(documents: Documents, base: str, names: Sequence[str]) -> str:
    """The page that shows the named documents, for a server that is reached at ``base``."""
    is_chinese = all(name.endswith(".zh") for name in names)
    words = CHINESE if is_chinese else ENGLISH
    titles = {name: escape(str(documents[name]["info"]["title"])) for name in names}
    links = "".join(f'<a href="#{escape(name)}">{title}</a>' for name, title in titles.items())
    sections = "".join(_Section(documents, name, base, words).html() for name in names)
    return (
        f'<!doctype html><html lang="{"zh" if is_chinese else "en"}"><head><meta charset="utf-8"><title>Rushes API'
        '</title><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<style>{_STYLE}</style></head><body><nav><a href="/docs"><strong>Rushes</strong></a>{links}'
        f'<a href="/openapi.json">OpenAPI</a></nav><main><h1>Rushes API</h1><p>{words["intro"]}</p>'
        f"{sections}</main></body></html>"
    )


class _Section:
    """One document as HTML, in one language."""

    def __init__(self, documents: Documents, name: str, base: str, words: Mapping[str, str]) -> None:
        self._name = name
        self._document = documents[name]
        self._family = {other: documents[other] for other in documents if other.split(".")[0] == name.split(".")[0]}
        self._base = base
        self._words = words

    def html(self) -> str:
        info = self._document["info"]
        files = "".join(f' <a href="/openapi/{escape(o)}.json">{escape(o)}.json</a>' for o in self._family)
        others = "".join(
            f' · <a href="/docs/{escape(o)}">{"中文" if o.endswith(".zh") else "English"}</a>'
            for o in self._family
            if o != self._name
        )
        operations = "".join(
            self._operation(path, method.upper(), operation)
            for path, item in self._document["paths"].items()
            for method, operation in item.items()
        )
        prefix = escape(self._name.split(".")[0])
        return (
            f'<h2 id="{escape(self._name)}">{escape(info["title"])}</h2><p>{_text(info["description"])}</p>'
            f'<p class="soft">{self._words["prefix"]} <code>/{prefix}</code> · OpenAPI:{files}{others}</p>{operations}'
        )

    def _operation(self, path: str, method: str, operation: Mapping[str, Any]) -> str:
        parts = [
            f'<h3 id="{escape(operation["operationId"])}"><span class="method {method}">{method}</span>'
            f" <code>{escape(path)}</code></h3><p>{_text(operation['summary'])}{self._words['stop']}</p>"
        ]
        if operation["parameters"]:
            rows = [
                self._row(item["name"], f"{item['in']}, {self._kind(item['schema'])}", item["required"], item)
                for item in operation["parameters"]
            ]
            parts.append(_table(self._words["parameters"], rows))
        contents = operation.get("requestBody", {}).get("content", {})
        if contents:
            heading = f"{self._words['body']} ({', '.join(contents)})"
            parts.append(_table(heading, list(self._fields(contents["application/json"]["schema"]))))
        for sample in operation["x-codeSamples"]:
            parts.append(f"<pre>{escape(sample['source'].replace('{base}', self._base))}</pre>")
        parts.append(self._answers(operation["responses"]))
        return "".join(parts)

    def _answers(self, responses: Mapping[str, Any]) -> str:
        status, response = next((status, response) for status, response in responses.items() if status[0] == "2")
        success = response.get("content", {})  # none: there is nothing but the status
        schema = success.get("application/json", {}).get("schema")
        answer = f"<p>{self._words['answer']}: {escape(', '.join(success) or f'HTTP {status}')}</p>"
        if schema is not None:
            schema = schema.get("anyOf", [schema])[0]
            table = _table("", list(self._fields(schema)))
            summary = f"{self._words['answer']}: {escape(self._kind(schema))}"
            answer = f"<details><summary>{summary}</summary>{table}</details>"
        rows = []
        for status, response in responses.items():
            for name, example in response.get("content", {}).get("application/json", {}).get("examples", {}).items():
                text = escape(json.dumps(example["value"], ensure_ascii=False))
                rows.append(f"<tr><td>{status}</td><td>{escape(_spaced(name))}</td><td><code>{text}</code></td></tr>")
        return f"{answer}<details><summary>{self._words['errors']}</summary>{_table('', rows)}</details>"

    def _fields(self, schema: Mapping[str, Any], path: str = "", depth: int = 0) -> Iterator[str]:
        """A row for every field of ``schema``, those of nested messages behind their own."""
        schema = self._resolved(schema)
        for name, field in schema.get("properties", {}).items():
            place = f"{path}{name}"
            yield self._row(place, self._kind(field), name in schema.get("required", []), field)
            for inner in (field, field.get("items", {}), *field.get("anyOf", [])):
                if "$ref" in inner and depth < DEPTH_MAX:
                    suffix = "[]." if inner is field.get("items") else "."
                    yield from self._fields(inner, f"{place}{suffix}", depth + 1)

    def _row(self, name: str, kind: str, is_required: bool, field: Mapping[str, Any]) -> str:
        notes = [_text(field.get("description", ""))]
        if "enum" in field:
            values = ", ".join(f"<code>{escape(json.dumps(value))}</code>" for value in field["enum"])
            notes.append(f"{self._words['one_of']} {values}")
        if field.get("default") is not None and field["default"] not in ("", []):
            notes.append(f"{self._words['default']} <code>{escape(json.dumps(field['default']))}</code>")
        told = self._words["between"].join(filter(None, (note.rstrip(".。") for note in notes)))
        kind = f"{kind}, {self._words['required']}" if is_required else kind
        return f"<tr><td><code>{escape(name)}</code></td><td>{escape(kind)}</td><td>{told}</td></tr>"

    def _kind(self, schema: Mapping[str, Any]) -> str:
        """A schema in a word or two."""
        if "$ref" in schema:
            return _spaced(str(self._resolved(schema).get("title", "object"))).lower()
        if "anyOf" in schema:
            return f" {self._words['or']} ".join(self._kind(inner) for inner in schema["anyOf"])
        if schema.get("type") == "array":
            return f"{self._words['list_of']} {self._kind(schema.get('items', {}))}"
        if "type" not in schema and all(isinstance(value, str) for value in schema.get("enum", [None])):
            return "string"
        return str(schema.get("type", "any"))

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        if "$ref" not in schema:
            return schema
        found: Mapping[str, Any] = self._document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return found


def _table(heading: str, rows: list[str]) -> str:
    if not rows:
        return ""
    above = f"<h4>{escape(heading)}</h4>" if heading else ""
    return f'{above}<div class="table"><table>{"".join(rows)}</table></div>'


def _text(text: str) -> str:
    """Prose with its `words in backticks` as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))


def _spaced(name: str) -> str:
    """``InvalidValue`` as ``Invalid value``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).capitalize()
