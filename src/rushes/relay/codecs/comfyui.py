"""A ComfyUI server with a workflow: a file in API format whose inputs are named in the route.

    workflow = "wan.json"
    inputs = { prompt = "6.text", seed = "3.seed", width = "40.width", height = "40.height", length = "40.length", image = "52.image" }

``length`` is told in frames, ``frames_per_second`` (16 by default) a second and one more; pictures are uploaded first. What has
no input cannot be asked for: without ``image`` and ``seed`` the route takes none, and without ``length``, or ``width`` and
``height``, the model's row names the one length or size that the workflow makes.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, Final

from rushes.relay.codec import (
    Answer,
    Call,
    Codec,
    Order,
    Part,
    Picture,
    Seen,
    Takes,
    bearer,
    segment,
    unknown_setting,
)
from rushes.relay.reading import (
    State,
    an_id,
    dig,
    words,
)

INPUTS: Final = ("prompt", "seed", "width", "height", "length", "image")
FRAMES_PER_SECOND: Final = 16
"""Wan's own rate."""
FRAMES_PER_SECOND_MAX: Final = 120
VIDEO_ENDINGS: Final = (".mp4", ".webm", ".mov")


def _create(order: Order) -> Call:
    request = order.request
    values: dict[str, Any] = {
        "prompt": request.prompt,
        "seed": order.seed,
        "width": request.width_px,
        "height": request.height_px,
        "length": request.seconds * order.settings.get("frames_per_second", FRAMES_PER_SECOND) + 1,
    }
    if order.uploads:
        values["image"] = order.uploads[0]
    workflow = copy.deepcopy(order.settings["workflow"])
    for name, place in order.settings["inputs"].items():
        if name in values:
            node, _, field = place.partition(".")
            workflow[node]["inputs"][field] = values[name]
    return Call(method="POST", path="/prompt", json={"prompt": workflow, **order.options})


def _check(settings: Mapping[str, Any]) -> str | None:
    workflow, inputs = settings.get("workflow"), settings.get("inputs")
    if not isinstance(workflow, Mapping) or not isinstance(inputs, Mapping):
        return "a ComfyUI route needs workflow (a file in API format) and inputs"
    rate = settings.get("frames_per_second", FRAMES_PER_SECOND)
    if (wrong := unknown_setting(settings, "workflow", "inputs", "frames_per_second")) is not None:
        return wrong
    if not isinstance(rate, int) or isinstance(rate, bool) or not 1 <= rate <= FRAMES_PER_SECOND_MAX:
        return f"frames_per_second: a whole number from 1 to {FRAMES_PER_SECOND_MAX} is needed"
    if "prompt" not in inputs:
        return "inputs must name where the prompt goes"
    if ("width" in inputs) is not ("height" in inputs):
        return "inputs must name both width and height, or neither"
    for name, place in inputs.items():
        if name not in INPUTS:
            return f"there is no input '{name}'; there are {', '.join(INPUTS)}"
        if not isinstance(place, str):
            return f'inputs.{name}: a text is needed, "node.input"'
        node, _, field = place.partition(".")
        held = dig(workflow, node, "inputs")
        # An input that is not there would be added, and read by nobody.
        if not isinstance(held, Mapping) or field not in held:
            return f"inputs.{name}: the workflow has no '{place}' (node.input)"
    return None


def _takes(model: str, settings: Mapping[str, Any]) -> Takes:
    inputs = settings["inputs"]
    fixed = {key for key, name in (("sizes", "width"), ("seconds", "length")) if name not in inputs}
    return Takes(images=int("image" in inputs), seed="seed" in inputs, fixed=frozenset(fixed))


def _upload(picture: Picture) -> Call:
    part = Part(name="image", value=picture.read(), file_name=picture.file_name, media_type=picture.media_type)
    return Call(method="POST", path="/upload/image", parts=(part,))


def _uploaded(answer: Answer) -> str | None:
    name, folder = an_id(dig(answer.json(), "name")), dig(answer.json(), "subfolder")
    return f"{folder}/{name}" if name and isinstance(folder, str) and folder else name


def _seen(answer: Answer) -> Seen:
    history = answer.json()
    if not isinstance(history, Mapping):
        return Seen(state=State.UNREADABLE)
    if not history:
        return Seen(state=State.ABSENT)  # it is in no history before it has ended, nor after a restart of the server
    entry = next(iter(history.values()))
    status = dig(entry, "status")
    if dig(status, "status_str") == "error":
        messages = dig(status, "messages")
        texts = [dig(message, 1, "exception_message") for message in messages] if isinstance(messages, list) else []
        return Seen(state=State.FAILED, error=words(*texts))
    # Nothing is in a history before it has ended; older servers, and forks of them, tell no status there.
    tells_none = status is None and isinstance(dig(entry, "outputs"), Mapping)
    if not tells_none and not dig(status, "completed"):
        return Seen(state=State.RUNNING)
    paths = _files(dig(entry, "outputs"))
    return Seen(
        state=State.DONE if paths else State.FAILED,
        error=None if paths else "The workflow made no video.",
        paths=tuple(paths),
    )


def _files(outputs: Any) -> list[str]:
    """Where the videos lie: first those that are kept, then previews and steps of the way (`type` is "temp")."""
    found: list[tuple[bool, str]] = []
    for node in outputs.values() if isinstance(outputs, Mapping) else ():
        for files in node.values() if isinstance(node, Mapping) else ():
            for file in files if isinstance(files, list) else ():
                if (path := _path(file)) is not None:
                    found.append((dig(file, "type") == "temp", path))
    return [path for _, path in sorted(found, key=lambda one: one[0])]


def _path(file: Any) -> str | None:
    """Where a file of an output lies, if it is a video."""
    name, folder, kind = dig(file, "filename"), dig(file, "subfolder") or "", dig(file, "type") or "output"
    if not all(isinstance(text, str) and text.isprintable() for text in (name, folder, kind)):
        return None
    if not name.lower().endswith(VIDEO_ENDINGS):
        return None
    return f"/view?filename={segment(name)}&subfolder={segment(folder)}&type={segment(kind)}"


def _interrupt(upstream_id: str, queue: Answer) -> Call | None:
    """Servers from before September 2025 end whatever runs, so it is asked for only while that is this prompt, alone."""
    running = dig(queue.json(), "queue_running")
    ids = [dig(item, 1) for item in running] if isinstance(running, list) else []
    return Call(method="POST", path="/interrupt", json={"prompt_id": upstream_id}) if ids == [upstream_id] else None


def _holds_job(upstream_id: str, queue: Answer) -> bool | None:
    """A restart forgets the queue, and who looks after the server may empty it."""
    lists = [dig(queue.json(), name) for name in ("queue_running", "queue_pending")]
    if not queue.ok or not all(isinstance(items, list) for items in lists):
        return None
    return any(dig(item, 1) == upstream_id for items in lists for item in items)


CODEC: Final = Codec(
    name="comfyui",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: an_id(dig(answer.json(), "prompt_id")),
    poll=lambda upstream_id: Call(method="GET", path=f"/history/{segment(upstream_id)}"),
    seen=_seen,
    upload=_upload,
    uploaded=_uploaded,
    cancel=lambda upstream_id: Call(method="POST", path="/queue", json={"delete": [upstream_id]}),
    queue=lambda: Call(method="GET", path="/queue"),
    holds_job=_holds_job,
    interrupt=_interrupt,
    ping=lambda: Call(method="GET", path="/system_stats"),
    check=_check,
    takes=_takes,
)
