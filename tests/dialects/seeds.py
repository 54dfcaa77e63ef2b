"""The seed documents, read where they lie beside the checkout, reduced to what a schema states."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from support import SHARED

SEEDS = SHARED / "seeds"
KEPT = ("type", "required", "properties", "items", "enum", "default")


def seed(number: int) -> str | None:
    """The text of a seed, or None where the seeds are not at hand."""
    found = sorted(SEEDS.glob(f"{number:03d}_*.txt"))
    return found[0].read_text() if found else None


def document(text: str) -> dict[str, Any]:
    """The OpenAPI document in a seed's fenced block."""
    match = re.search(r"```(yaml|json)\n(.*?)\n```", text, re.DOTALL)
    assert match is not None
    parsed: dict[str, Any] = yaml.safe_load(match[2]) if match[1] == "yaml" else json.loads(match[2])
    return parsed


def operation(document: dict[str, Any]) -> dict[str, Any]:
    (item,) = document["paths"].values()
    found: dict[str, Any] = item["post"]
    return found


def reduced(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """A schema without its prose, references resolved, required fields sorted."""
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    result: dict[str, Any] = {}
    for key in KEPT:
        if key == "properties" and key in schema:
            result[key] = {name: reduced(inner, document) for name, inner in schema[key].items()}
        elif key == "items" and key in schema:
            result[key] = reduced(schema[key], document)
        elif key == "required" and key in schema:
            result[key] = sorted(schema[key])
        elif key in schema:
            result[key] = schema[key]
    return result


def schemas_of(text: str) -> dict[str, Any]:
    """``{"request": ..., "response": ...}`` of a seed with an OpenAPI document."""
    parsed = document(text)
    found = operation(parsed)
    request = found["requestBody"]["content"]["application/json"]["schema"]
    response = found["responses"]["200"]["content"]["application/json"]["schema"]
    return {"request": reduced(request, parsed), "response": reduced(response, parsed)}


def samples(dialect: str, name: str) -> Any:
    return json.loads((Path(__file__).parents[1] / "samples" / dialect / f"{name}.json").read_text())
