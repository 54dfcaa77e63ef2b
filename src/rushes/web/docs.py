"""The page at /docs and the OpenAPI documents beside it, made from the same declarations.

The page is plain HTML with its own style and no script: it reads offline and in any browser. It is made from the
documents alone, which the composition root hands over, so it can show nothing that they do not say.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

Documents = Mapping[str, Mapping[str, Any]]
"""``all``, and one document for each dialect by its name; ``<name>.zh`` is the same in Chinese."""

ALL: Final = "all"
DEPTH_MAX: Final = 4
"""Nested messages shown in one table; deeper ones are named only."""
CACHE: Final = {"cache-control": "public, max-age=300"}
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

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
    """``/docs``, ``/openapi.json``, ``/openapi/{name}.json``, and ``/`` which leads to the page.

    ``documents`` is called once, at the first request for any of them.
    """
    made = functools.cache(documents)

    async def page(request: Request) -> Response:
        base = public_url or f"{request.url.scheme}://{request.headers.get('host', '127.0.0.1')}"
        headers = {**CACHE, "content-security-policy": POLICY, "x-content-type-options": "nosniff"}
        return HTMLResponse(render(made(), base), headers=headers)

    async def whole(_: Request) -> Response:
        return JSONResponse(made()[ALL], headers=CACHE)

    async def one(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in made():
            known = ", ".join(made())
            body = {"error": {"message": f"There is no such document; there are: {known}.", "code": "not_found"}}
            return JSONResponse(body, status_code=404)
        return JSONResponse(made()[name], headers=CACHE)

    async def home(_: Request) -> Response:
        return RedirectResponse("/docs")

    return [
        Route("/", home, methods=["GET"], name="home"),
        Route("/docs", page, methods=["GET"], name="docs"),
        Route("/openapi.json", whole, methods=["GET"], name="openapi"),
        Route("/openapi/{name}.json", one, methods=["GET"], name="openapi-of"),
    ]


def render(documents: Documents, base: str) -> str:
    """The page, for a server that is reached at ``base``."""
    names = [name for name in documents if name != ALL and "." not in name]
    links = "".join(f'<a href="#{escape(name)}">{escape(_title(documents[name]))}</a>' for name in names)
    sections = "".join(_section(name, documents, base) for name in names)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rushes API</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_STYLE}</style></head><body><nav><strong>Rushes</strong>{links}"
        '<a href="/openapi.json">OpenAPI</a></nav><main><h1>Rushes API</h1>'
        "<p>Every API below makes videos on this server. Each also answers under its own prefix, such as"
        " <code>/openai/v1/videos</code>. Send your key as <code>Authorization: Bearer</code>, as the bare"
        " <code>Authorization</code> header or as <code>api-key</code>. The header <code>x-rushes-engine</code> tells"
        " which engine makes a video.</p>"
        f"{sections}</main></body></html>"
    )


def _title(document: Mapping[str, Any]) -> str:
    return str(document["info"]["title"])


def _section(name: str, documents: Documents, base: str) -> str:
    document = documents[name]
    files = "".join(
        f' <a href="/openapi/{escape(other)}.json">{escape(other)}.json</a>'
        for other in documents
        if other.split(".")[0] == name
    )
    operations = "".join(
        _operation(document, path, method.upper(), operation, base)
        for path, item in document["paths"].items()
        for method, operation in item.items()
    )
    return (
        f'<h2 id="{escape(name)}">{escape(_title(document))}</h2><p>{escape(document["info"]["description"])}</p>'
        f'<p class="soft">Prefix <code>/{escape(name)}</code>; OpenAPI:{files}</p>{operations}'
    )


def _operation(document: Mapping[str, Any], path: str, method: str, operation: Mapping[str, Any], base: str) -> str:
    parts = [
        f'<h3 id="{escape(operation["operationId"])}"><span class="method {method}">{method}</span>'
        f" <code>{escape(path)}</code></h3><p>{escape(operation['summary'])}.</p>"
    ]
    if operation["parameters"]:
        rows = [
            (item["name"], f"{item['in']}, {_kind(document, item['schema'])}", item["required"], item)
            for item in operation["parameters"]
        ]
        parts.append(_table("Parameters", [_row(name, kind, needed, note) for name, kind, needed, note in rows]))
    contents = operation.get("requestBody", {}).get("content", {})
    if contents:
        schema = contents["application/json"]["schema"]
        heading = f"Body ({', '.join(contents)})"
        parts.append(_table(heading, list(_fields(document, schema))))
    for sample in operation["x-codeSamples"]:
        parts.append(f"<pre>{escape(sample['source'].replace('{base}', base))}</pre>")
    parts.append(_answers(document, operation["responses"]))
    return "".join(parts)


def _answers(document: Mapping[str, Any], responses: Mapping[str, Any]) -> str:
    success = responses["200"]["content"]
    schema = success.get("application/json", {}).get("schema")
    answer = f"<p>Answers with {escape(', '.join(success))}.</p>"
    if schema is not None:
        schema = schema.get("anyOf", [schema])[0]
        table = _table("", list(_fields(document, schema)))
        answer = f"<details><summary>Answer: {escape(_kind(document, schema))}</summary>{table}</details>"
    rows = []
    for status, response in responses.items():
        for name, example in response.get("content", {}).get("application/json", {}).get("examples", {}).items():
            text = escape(json.dumps(example["value"], ensure_ascii=False))
            rows.append(f"<tr><td>{status}</td><td>{escape(_spaced(name))}</td><td><code>{text}</code></td></tr>")
    return f"{answer}<details><summary>Errors</summary>{_table('', rows)}</details>"


def _fields(document: Mapping[str, Any], schema: Mapping[str, Any], path: str = "", depth: int = 0) -> Iterator[str]:
    """A row for every field of ``schema``, those of nested messages behind their own."""
    schema = _resolved(document, schema)
    for name, field in schema.get("properties", {}).items():
        place = f"{path}{name}"
        yield _row(place, _kind(document, field), name in schema.get("required", []), field)
        for inner in (field, field.get("items", {}), *field.get("anyOf", [])):
            if "$ref" in inner and depth < DEPTH_MAX:
                suffix = "[]." if inner is field.get("items") else "."
                yield from _fields(document, inner, f"{place}{suffix}", depth + 1)


def _row(name: str, kind: str, is_required: bool, field: Mapping[str, Any]) -> str:
    notes = [escape(field.get("description", ""))]
    if "enum" in field:
        notes.append("One of " + ", ".join(f"<code>{escape(json.dumps(value))}</code>" for value in field["enum"]))
    if field.get("default") is not None and field["default"] not in ("", []):
        notes.append(f"Default <code>{escape(json.dumps(field['default']))}</code>")
    told = ". ".join(filter(None, (note.rstrip(".") for note in notes)))
    kind = f"{kind}, required" if is_required else kind
    return f"<tr><td><code>{escape(name)}</code></td><td>{escape(kind)}</td><td>{told}</td></tr>"


def _table(heading: str, rows: list[str]) -> str:
    if not rows:
        return ""
    above = f"<h4>{escape(heading)}</h4>" if heading else ""
    return f'{above}<div class="table"><table>{"".join(rows)}</table></div>'


def _kind(document: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """A schema in a word or two."""
    if "$ref" in schema:
        return _spaced(str(_resolved(document, schema).get("title", "object"))).lower()
    if "anyOf" in schema:
        return " or ".join(_kind(document, inner) for inner in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_kind(document, schema.get('items', {}))}"
    if "type" not in schema and all(isinstance(value, str) for value in schema.get("enum", [None])):
        return "string"
    return str(schema.get("type", "any"))


def _resolved(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    if "$ref" not in schema:
        return schema
    found: Mapping[str, Any] = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return found


def _spaced(name: str) -> str:
    """``InvalidValue`` as ``Invalid value``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).capitalize()
