"""The page at /docs and the documents beside it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from dialects.api import Api
from rushes.dialects.openapi import build_documents
from rushes.dialects.table import DIALECTS
from rushes.web.docs import render

VOID = {"meta", "br", "link"}


class Balanced(HTMLParser):
    """Fails where tags do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_shows_every_operation_with_its_fields_and_a_command(api: Api) -> None:
    answer = api.get("/docs", auth=False)
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/html")
    for dialect in DIALECTS:
        for operation in dialect.operations:
            assert f'id="{dialect.name}_{operation.name}"' in answer.text
            fields = () if operation.body is None else operation.body.__struct_encode_fields__
            for name in fields:
                assert f"<code>{name}</code>" in answer.text
    assert "curl &#x27;http://testserver/v1/videos&#x27;" in answer.text
    assert "{base}" not in answer.text
    assert "<p>Answer: HTTP 204</p>" in answer.text, "of what answers with no content"


def test_the_page_is_whole_html_and_needs_nothing_from_elsewhere() -> None:
    documents = build_documents()
    page = render(documents, "http://127.0.0.1:8000", [name for name in documents if name not in ("all", "unified.zh")])
    parser = Balanced()
    parser.feed(page)
    assert parser.open == [] and len(parser.ids) == len(set(parser.ids))
    assert not re.search(r"<script|<link|src=|url\(|@import", page)


def test_what_a_client_sends_is_escaped_on_the_page(api: Api) -> None:
    answer = api.request("GET", "/docs", auth=False, headers={"host": "a<script>alert(1)</script>"})
    assert "<script" not in answer.text


def test_the_unified_format_is_documented_in_chinese_too(api: Api) -> None:
    assert 'href="/docs/unified.zh"' in api.get("/docs", auth=False).text
    page = api.get("/docs/unified.zh", auth=False)
    assert '<html lang="zh">' in page.text and "请求体" in page.text
    for english in ("Parameters", "required", "Default", "One of"):
        assert english not in page.text
    assert api.get("/docs/nothing", auth=False).status_code == 404


def test_the_root_leads_to_the_page(api: Api) -> None:
    answer = api.get("/", auth=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "/docs")


def test_every_document_is_served(api: Api) -> None:
    assert api.get("/openapi.json", auth=False).json()["info"]["title"] == "Rushes"
    for name in build_documents():
        assert api.get(f"/openapi/{name}.json", auth=False).json()["openapi"] == "3.1.0"
    assert api.get("/openapi/unified.zh.json", auth=False).json()["info"]["title"] == "统一视频格式"
    answer = api.get("/openapi/nothing.json", auth=False)
    assert answer.status_code == 404 and "unified.zh" in answer.json()["error"]["message"]
