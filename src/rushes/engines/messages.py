"""What a pool and a render process say to each other: one JSON object a line.

To the child: a task, and `cancel` for the tasks before it. From the child: `ready`, `progress`, and then exactly one of
`result`, `error` (public and final), `crash` or `stopped` (after a `cancel`) for each task. Rule: the child opens what
strangers sent, so whatever it says is checked here before anybody acts on it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from rushes.core.assets import AssetKind
from rushes.core.engine import RenderResult, RenderTask
from rushes.core.errors import InvalidReference, RenderExhausted, RenderFailed, RushesError
from rushes.core.requests import request_from_dict

MESSAGE_BYTES_MAX: Final = 1024 * 1024
"""One line: a prompt of 32,000 characters, four bytes each, with room for a scene's whole description."""
PUBLIC_TEXT_CHARS_MAX: Final = 500
"""Of an engine's error: a sentence or two."""

_ERRORS: Final[dict[str, type[RushesError]]] = {
    RenderFailed.code: RenderFailed,
    RenderExhausted.code: RenderExhausted,
    InvalidReference.code: InvalidReference,
}


class BadMessage(Exception):
    """The other side said something that is not part of this language."""


def encode_line(message: dict[str, Any]) -> bytes:
    """One message as a line. Raises BadMessage if it is too long; TypeError if it is no JSON."""
    line = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode(errors="replace") + b"\n"
    if len(line) > MESSAGE_BYTES_MAX:
        raise BadMessage(f"a message of {len(line)} bytes")
    return line


def decode_line(line: bytes) -> dict[str, Any]:
    """The message of a whole line. Raises BadMessage."""
    if not line.endswith(b"\n"):
        raise BadMessage("a message without an end")
    try:
        message = json.loads(line)
    except ValueError:
        raise BadMessage("a message that is not JSON") from None
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        raise BadMessage("a message without a type")
    return message


CANCEL: Final = encode_line({"type": "cancel"})


def from_task(task: RenderTask) -> dict[str, Any]:
    return {
        "type": "task",
        "job_id": task.job_id,
        "request": task.request.to_dict(),
        "render_seed": task.render_seed,
        "watermark": task.watermark,
        "inputs": {key: str(path) for key, path in task.inputs.items()},
        "out_dir": str(task.out_dir),
        "engine": task.engine,
    }


def to_task(message: dict[str, Any]) -> RenderTask:
    return RenderTask(
        job_id=message["job_id"],
        request=request_from_dict(message["request"]),
        render_seed=message["render_seed"],
        watermark=message["watermark"],
        inputs={key: Path(path) for key, path in message["inputs"].items()},
        out_dir=Path(message["out_dir"]),
        engine=message["engine"],
    )


def from_result(result: RenderResult) -> dict[str, Any]:
    files = {kind.value: str(path) for kind, path in result.files.items()}
    return {"type": "result", "files": files, "details": result.details}


def to_result(message: dict[str, Any], out_dir: Path) -> RenderResult:
    """The result, if every file is a regular one inside ``out_dir`` and the video is among them.

    Raises BadMessage.
    """
    files, details = message.get("files"), message.get("details")
    if not isinstance(files, dict) or not isinstance(details, dict):
        raise BadMessage("a result without files or details")
    root = out_dir.resolve()
    found: dict[AssetKind, Path] = {}
    for kind, text in files.items():
        try:
            asset_kind, path = AssetKind(kind), Path(text)
        except (ValueError, TypeError):
            raise BadMessage(f"a file of kind {kind!r}") from None
        if path.is_symlink() or not path.is_file() or not path.resolve().is_relative_to(root):
            raise BadMessage(f"a {kind} that is not in the folder of its attempt")
        found[asset_kind] = path
    if AssetKind.VIDEO not in found:
        raise BadMessage("a result without a video")
    return RenderResult(files=found, details=details)


def is_orderly_end(message: dict[str, Any]) -> bool | None:
    """Whether ``message`` ends a task and leaves its child fit for another; None if it does not end one."""
    match message["type"]:
        case "ready" | "progress":
            return None
        case "result" | "stopped":
            return True
        case "error":
            return message.get("code") != RenderExhausted.code
        case _:
            return False


def from_error(error: RenderFailed | InvalidReference) -> dict[str, Any]:
    # The class that is known to both sides, should an engine raise one derived from it.
    kind = next((kind for kind in (InvalidReference, RenderExhausted) if isinstance(error, kind)), RenderFailed)
    return {"type": "error", "code": kind.code, "message": error.message, "param": error.param}


def to_error(message: dict[str, Any]) -> RushesError:
    """RenderFailed, RenderExhausted or InvalidReference, as the engine raised it. Raises BadMessage."""
    kind = _ERRORS.get(str(message.get("code")))
    if kind is None:
        raise BadMessage("an error of an unknown kind")
    text, param = message.get("message"), message.get("param")
    return kind(
        str(text)[:PUBLIC_TEXT_CHARS_MAX] if text else None,
        param=str(param)[:100] if param is not None else None,
    )


def progress_of(message: dict[str, Any]) -> tuple[int, int]:
    """(frames made, frames in all). Raises BadMessage unless 0 <= made <= all."""
    done, total = message.get("done"), message.get("total")
    if not (isinstance(done, int) and isinstance(total, int) and 0 <= done <= total):
        raise BadMessage("progress that is none")
    return done, total
