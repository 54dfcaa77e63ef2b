"""Requests as real clients put them on the wire: the recordings, read where they lie beside the checkout, and our data of them."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from support import SHARED

RECORDINGS = SHARED / "captures"
DATA = Path(__file__).parents[1] / "samples" / "captures" / "requests.json"
HEADERS = ("accept", "api-key", "authorization", "transfer-encoding", "x-fal-queue-priority", "x-stainless-poll-helper")
NOT_OURS = "GET /v/x.mp4"
"""A link that the recorder itself had handed out."""


def restated() -> list[dict[str, Any]]:
    """Each different request once: ``call``, ``clients``, ``headers``, the body, and the ``answer`` that is documented."""
    data: list[dict[str, Any]] = json.loads(DATA.read_text())
    return data


def recorded() -> list[dict[str, Any]]:
    """The same of the recordings, without answers; empty where they are not at hand."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(RECORDINGS.glob("*.txt")):
        for request in _requests(path.read_bytes().decode(errors="replace")):
            key = json.dumps({name: value for name, value in request.items() if name != "headers"}, sort_keys=True)
            clients = found.setdefault(key, {**request, "clients": []})["clients"]
            if path.stem not in clients:
                clients.append(path.stem)
    return [request for request in found.values() if request["call"] != NOT_OURS]


def _requests(text: str) -> Iterator[dict[str, Any]]:
    for block in re.split(r"(?m)^>>> ", text)[1:]:
        call, *lines = block.split("\n")
        heads = []
        while lines and lines[0].startswith("    "):
            heads.append(lines.pop(0).strip())
        sent: dict[str, str] = {}
        for head in heads:
            name, _, value = head.partition(": ")
            sent |= ast.literal_eval(head) if head.startswith("{") else {name: value}
        sent = {name.lower(): value for name, value in sent.items()}
        request: dict[str, Any] = {"call": call.rstrip("\r"), "headers": _headers(sent)}
        label = sent.get("content-type", "")
        if label:
            request["type"] = label.partition(";")[0]
        yield request | _body("\n".join(lines).strip("\r\n"), label)


def _headers(sent: dict[str, str]) -> dict[str, str]:
    kept = {name: sent[name] for name in HEADERS if name in sent}
    for name in ("api-key", "authorization"):
        if name in kept:
            kept[name] = f"{kept[name].rpartition(' ')[0]} KEY".strip()
    return kept


def _body(text: str, label: str) -> dict[str, Any]:
    """``form``: names and values, sorted; ``json``; or ``mislabelled``: a form that is called JSON."""
    boundary = re.search(r"boundary=(\S+)", label)
    if boundary is None and text.startswith("{"):
        return {"json": json.loads(text)}
    if boundary is None:
        return {"mislabelled": re.sub("--[0-9a-f]{32}", "--BOUNDARY", text).replace("\r\n", "\n")} if text else {}
    parts: list[list[Any]] = []
    for part in text.split(f"--{boundary[1]}")[1:-1]:
        head, _, value = part.strip("\r\n").replace("\r\n", "\n").partition("\n\n")
        name, file = re.search(r'name="([^"]*)"', head), re.search(r'filename="([^"]*)"\nContent-Type: (.*)', head)
        assert name is not None
        parts.append([name[1], {"file": file[1], "type": file[2]} if file else value])
    return {"form": sorted(parts, key=json.dumps)}
