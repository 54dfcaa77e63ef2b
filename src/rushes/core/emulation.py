"""What the emulator is told: words such as `delay=5 outcome=failed`, read into a plan for one job and the calls about it.

Words come in a header, in a marker within a prompt, in a scenario or in a setting, and are kept on the job in one canonical
form. There are words of the job (how long, how it ends), and faults: `fault=KIND` begins one, and the words after it, up to
the next `fault`, belong to it. Rule: a word or value that is not understood is refused by name; nothing is guessed. Nothing
here acts on a plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from rushes.core.errors import InvalidValue

WORDS_CHARS_MAX: Final = 2000
FAULTS_MAX: Final = 8
SECONDS_MAX: Final = 86_400.0
"""A day: no test waits longer, and no mistyped number keeps a job for ever."""
HELD_SECONDS_MAX: Final = 600.0
"""For what keeps a connection open."""
TIMES_MAX: Final = 1000
STEPS_MAX: Final = 50
BYTES_MAX: Final = 2**30
TEXT_CHARS_MAX: Final = 500
CALLS: Final = ("create", "poll", "list", "content")
"""Kinds of calls that a fault can be on."""
OUTCOMES: Final = ("succeeded", "failed", "moderation", "never")
CURVES: Final = ("linear", "stall", "stuck", "none")
WEBHOOKS: Final = ("once", "twice", "never", "wrong_signature")
ALWAYS: Final = "always"
BLOCKED_CODE: Final = "moderation_blocked"
BLOCKED_MESSAGE: Final = "Your request was blocked by our moderation system."
"""As OpenAI's API said it."""
FAILED_CODE: Final = "render_failed"
FAILED_MESSAGE: Final = "Video generation failed"

_WORD: Final = re.compile(r"""[\s;]*([^\s;="]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;"]*)))?""")
_MARKER: Final = re.compile(r"\[\[emulate(?=[\s\]])(.*?)\]\]", re.IGNORECASE | re.DOTALL)
_OPENED: Final = re.compile(r"\[\[emulate(?=[\s\]]|$)", re.IGNORECASE)
_MISSPELT: Final = re.compile(r"\[\[\s+emulate(?!\w)|\[\[emulate(?![\w\s\]])", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class FaultKind:
    """A row of the table of faults."""

    on: str
    """The call it is on unless `on` says otherwise."""
    calls: tuple[str, ...] = CALLS
    is_lasting: bool = False
    """Whether it happens always, and not once, unless `times` says otherwise."""
    words: tuple[str, ...] = ()
    """Further words that it takes."""
    status: tuple[int, int] | None = None
    """The HTTP statuses that `status` may ask for, from and to."""
    means: str = ""


FAULTS: Final[Mapping[str, FaultKind]] = {
    "moderation": FaultKind(
        on="create", calls=("create",), is_lasting=True, words=("message", "status"), status=(400, 499),
        means="refused by moderation, in the dialect's own words",
    ),
    "rate_limit": FaultKind(
        on="create", words=("retry_after", "message", "status"), status=(400, 599),
        means="refused with 429 and `retry-after` (1 s unless `retry_after` says otherwise)",
    ),
    "error": FaultKind(
        on="create", words=("retry_after", "message", "status"), status=(400, 599),
        means="a server error in the dialect's envelope: 500 unless `status` says otherwise",
    ),
    "proxy_error": FaultKind(
        on="create", words=("status",), status=(500, 599),
        means="the HTML page of a proxy in front: 502 unless `status` says otherwise",
    ),
    "slow": FaultKind(on="create", is_lasting=True, words=("seconds",), means="answered after `seconds` (5)"),
    "lost_request": FaultKind(on="create", means="the connection is closed before anything was done"),
    "lost_reply": FaultKind(on="create", means="the connection is closed after all was done: the job was made"),
    "malformed": FaultKind(on="create", means="a body that is not JSON; of a file, bytes that are no video"),
    "truncated": FaultKind(
        on="create", words=("bytes",),
        means="the connection is closed in the middle of the body, or after `bytes` of it",
    ),
    "not_found": FaultKind(on="poll", calls=("poll", "content"), is_lasting=True, means="404, as of an unknown id"),
    "expired": FaultKind(on="content", calls=("content",), is_lasting=True, means="410; of a signed link, 403"),
    "trickle": FaultKind(
        on="content", calls=("content",), is_lasting=True, words=("seconds",),
        means="the bytes of the file come slowly, over `seconds` (5)",
    ),
}  # fmt: skip
"""Kind of fault -> what it may be told."""

FAULT_WORDS: Final = ("on", "times", "after", "key")
"""What every fault takes."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something that goes wrong with some calls."""

    kind: str
    on: str
    times: int | None
    """How many calls it befalls, one after the other; None for all of them."""
    after: int
    """Calls that pass before."""
    key: str | None
    """Whose calls are counted together; None: those of one job, or of one idempotency key."""
    status: int | None
    message: str | None
    retry_after_seconds: int | None
    """None: nothing is said of when to try again; of a rate limit, 1."""
    seconds: float
    bytes: int | None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What happens to one job, and to the calls about it."""

    queue_seconds: float = 0.0
    delay_seconds: float = 0.0
    curve: str = "linear"
    steps: tuple[int, ...] = ()
    """Percents shown one after the other; instead of a curve."""
    outcome: str = "succeeded"
    code: str = FAILED_CODE
    message: str = FAILED_MESSAGE
    webhook: str = "once"
    webhook_delay_seconds: float = 0.0
    faults: tuple[Fault, ...] = ()

    def percent_at(self, share: float) -> int:
        """The progress shown when ``share`` (0..1) of the delay is over; never 100, which is for a finished job."""
        if self.steps:
            return self.steps[min(len(self.steps) - 1, int(share * len(self.steps)))]
        if self.curve == "none":
            return 0
        if self.curve == "stuck":
            return min(99, int(198 * share))
        if self.curve == "stall":
            return (
                min(99, int(200 * share)) if share < 0.25 else 50 if share < 0.75 else min(99, int(200 * share) - 100)
            )
        return min(99, int(100 * share))


@dataclass(frozen=True, kw_only=True)
class Words:
    """What was said, word by word, before anything is left to a default."""

    job: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[Mapping[str, str], ...] = ()

    def text(self) -> str:
        """The canonical form, which `read_words` reads back unchanged."""
        pairs = [*sorted(self.job.items())]
        for fault in self.faults:
            pairs += [("fault", fault["fault"]), *sorted(pair for pair in fault.items() if pair[0] != "fault")]
        return " ".join(f"{name}={_quoted(value)}" for name, value in pairs)


def merged(layers: Iterable[Words]) -> Words:
    """Later layers win: word by word for the job, and all faults of the last layer that has any."""
    job: dict[str, str] = {}
    faults: tuple[Mapping[str, str], ...] = ()
    for layer in layers:
        if "outcome" in layer.job:  # what an earlier layer said of its own failure says nothing of this one
            job = {name: value for name, value in job.items() if name not in ("code", "message")}
        job |= layer.job
        faults = layer.faults or faults
    return Words(job=job, faults=faults)


def read_words(text: str, *, param: str) -> Words:
    """The words of ``text``, each checked. Raises InvalidValue, naming ``param`` and what is allowed."""
    if len(text) > WORDS_CHARS_MAX:
        raise InvalidValue(f"The emulator is told at most {WORDS_CHARS_MAX} characters.", param=param)
    job: dict[str, str] = {}
    faults: list[dict[str, str]] = []
    place = 0
    while rest := text[place:].strip(" \t\r\n;"):
        match = _WORD.match(text, place)
        if match is None or (match[2] is None and match[3] is None):
            raise InvalidValue(f"The emulator is told words such as delay=5, not '{rest[:40]}'.", param=param)
        place = match.end()
        name, value = match[1].lower(), match[2] if match[2] is not None else match[3]
        if name == "fault":
            faults.append({"fault": value})
            continue
        # After the first fault a message is the fault's; every other word of the job stays the job's.
        target = faults[-1] if faults and (name not in JOB_WORDS or name == "message") else job
        if name in target:
            raise InvalidValue(f"The word '{name}' is given twice.", param=param)
        target[name] = value
    words = Words(job=job, faults=tuple(faults))
    plan_of(words, param=param)
    return words


def marker_words(prompt: str, *, param: str) -> Words:
    """What the markers ``[[emulate ...]]`` in a prompt say. Raises InvalidValue."""
    rest = _MARKER.sub("", prompt)
    if _OPENED.search(rest):
        raise InvalidValue("The marker [[emulate ...]] is not closed.", param=param)
    if _MISSPELT.search(rest):
        raise InvalidValue("A marker begins with [[emulate and a space, such as [[emulate delay=5]].", param=param)
    return merged(read_words(match[1], param=param) for match in _MARKER.finditer(prompt))


def without_markers(prompt: str) -> str:
    return _MARKER.sub("", prompt).strip()


@lru_cache(maxsize=1024)
def plan_from(text: str) -> Plan:
    """The plan of words in their canonical form, as kept on a job."""
    return plan_of(read_words(text, param="emulation"), param="emulation")


def plan_of(words: Words, *, param: str) -> Plan:
    """Everything decided. Raises InvalidValue for an unknown word, a wrong value, or words that do not go together."""
    reader = _Reader(param)
    values = {name: reader.read(name, value, JOB_WORDS) for name, value in words.job.items()}
    outcome = values.get("outcome", "succeeded")
    if outcome not in ("failed", "moderation") and not {"code", "message"}.isdisjoint(values):
        raise InvalidValue("The words 'code' and 'message' need outcome=failed or outcome=moderation.", param=param)
    if len(words.faults) > FAULTS_MAX:
        raise InvalidValue(f"At most {FAULTS_MAX} faults are possible.", param=param)
    blocked = outcome == "moderation"
    curve = values.get("progress", "linear")
    return Plan(
        queue_seconds=values.get("queue", 0.0),
        delay_seconds=values.get("delay", 0.0),
        curve=curve if isinstance(curve, str) else "steps",
        steps=() if isinstance(curve, str) else curve,
        outcome=outcome,
        code=values.get("code", BLOCKED_CODE if blocked else FAILED_CODE),
        message=values.get("message", BLOCKED_MESSAGE if blocked else FAILED_MESSAGE),
        webhook=values.get("webhook", "once"),
        webhook_delay_seconds=values.get("webhook_delay", 0.0),
        faults=tuple(_fault(fault, reader, param) for fault in words.faults),
    )


def _fault(words: Mapping[str, str], reader: _Reader, param: str) -> Fault:
    name = words["fault"]
    if name not in FAULTS:
        raise InvalidValue(f"Invalid value: fault={name[:40]}. Supported values are: {_listed(FAULTS)}.", param=param)
    kind = FAULTS[name]
    allowed = {word: _FAULT_VALUES[word] for word in (*FAULT_WORDS, *kind.words)}
    values = {word: reader.read(word, value, allowed) for word, value in words.items() if word != "fault"}
    on = values.get("on", kind.on)
    if on not in kind.calls:
        raise InvalidValue(f"fault={name} is possible on {_listed(kind.calls)}, not on '{on}'.", param=param)
    status = values.get("status")
    if status is not None and kind.status and not kind.status[0] <= status <= kind.status[1]:
        raise InvalidValue(f"fault={name} has a status from {kind.status[0]} to {kind.status[1]}.", param=param)
    times = values.get("times", ALWAYS if kind.is_lasting else 1)
    return Fault(
        kind=name,
        on=on,
        times=None if times == ALWAYS else times,
        after=values.get("after", 0),
        key=values.get("key"),
        status=status,
        message=values.get("message"),
        retry_after_seconds=values.get("retry_after", 1 if name == "rate_limit" else None),
        seconds=values.get("seconds", 5.0),
        bytes=values.get("bytes"),
    )


class _Reader:
    """Reads values, and says of a wrong one which word it was and what is allowed."""

    def __init__(self, param: str) -> None:
        self._param = param

    def read(self, name: str, value: str, allowed: Mapping[str, Callable[[str], Any]]) -> Any:
        if name not in allowed:
            raise InvalidValue(
                f"'{name[:40]}' is no word of the emulator here. Supported values are: {_listed(allowed)}.",
                param=self._param,
            )
        try:
            return allowed[name](value)
        except ValueError as error:
            raise InvalidValue(f"Invalid value: {name}={value[:40]}. {error}.", param=self._param) from None


def _seconds(most: float) -> Callable[[str], float]:
    def read(value: str) -> float:
        if not re.fullmatch(r"\d{1,6}(\.\d{1,3})?", value, re.ASCII) or float(value) > most:
            raise ValueError(f"Supported values are seconds from 0 to {most:g}, such as 2 or 0.5")
        return float(value)

    return read


def _whole(low: int, high: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        if not re.fullmatch(r"\d{1,10}", value, re.ASCII) or not low <= int(value) <= high:
            raise ValueError(f"Supported values are whole numbers from {low} to {high}")
        return int(value)

    return read


def _one_of(allowed: tuple[str, ...]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"Supported values are: {_listed(allowed)}")
        return value

    return read


def _times(value: str) -> int | str:
    if value == ALWAYS:
        return value
    try:
        return _whole(1, TIMES_MAX)(value)
    except ValueError:
        raise ValueError(f"Supported values are whole numbers from 1 to {TIMES_MAX}, and {ALWAYS}") from None


def _progress(value: str) -> str | tuple[int, ...]:
    if value in CURVES:
        return value
    steps = [step.strip() for step in value.split(",")]
    if not all(re.fullmatch(r"\d{1,2}", step, re.ASCII) for step in steps) or len(steps) > STEPS_MAX:
        raise ValueError(
            f"Supported values are: {_listed(CURVES)}, and at most {STEPS_MAX} percents from 0 to 99 such as 0,20,80"
        )
    found = tuple(map(int, steps))
    if list(found) != sorted(found):
        raise ValueError("Progress never falls: percents must rise")
    return found


def _text(value: str) -> str:
    if not 1 <= len(value) <= TEXT_CHARS_MAX:
        raise ValueError(f"1 to {TEXT_CHARS_MAX} characters are possible")
    return value


def _code(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9_.-]{1,64}", value):
        raise ValueError("1 to 64 small letters, digits, dots, dashes and underscores are possible")
    return value


JOB_WORDS: Final[Mapping[str, Callable[[str], Any]]] = {
    "queue": _seconds(SECONDS_MAX),
    "delay": _seconds(SECONDS_MAX),
    "progress": _progress,
    "outcome": _one_of(OUTCOMES),
    "code": _code,
    "message": _text,
    "webhook": _one_of(WEBHOOKS),
    "webhook_delay": _seconds(SECONDS_MAX),
}
"""Words of the job -> how their values are read."""

_FAULT_VALUES: Final[Mapping[str, Callable[[str], Any]]] = {
    "on": _one_of(CALLS),
    "times": _times,
    "after": _whole(0, TIMES_MAX),
    "key": _text,
    "status": _whole(400, 599),
    "message": _text,
    "retry_after": _whole(0, int(SECONDS_MAX)),
    "seconds": _seconds(HELD_SECONDS_MAX),
    "bytes": _whole(0, BYTES_MAX),
}


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s;]", value) or not value else value


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values)
