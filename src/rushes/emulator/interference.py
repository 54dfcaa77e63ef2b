"""Stands between requests and operations, and makes go wrong what the words of a request, or of the scenario, ask for.

See `rushes.dialects.base.Interference`. A create is told by its header, by markers in its prompt, and by the scenario; what
is then said is kept on the job and holds for the calls about it. The header of another call holds for that call. Rule: a
refusal goes through the dialect's own envelope, like every other.
"""

from __future__ import annotations

import asyncio
import itertools
from collections import OrderedDict, deque
from collections.abc import Hashable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from starlette.responses import Response

from rushes.core.clock import unix_ms
from rushes.core.drafts import Draft
from rushes.core.emulation import Fault, Plan, Words, marker_words, merged, plan_from, plan_of, read_words
from rushes.core.errors import InvalidValue
from rushes.core.jobs import Job
from rushes.dialects.base import Operation
from rushes.dialects.call import Call
from rushes.dialects.endpoint import error_answer
from rushes.emulator.answers import dressed, error_of, spoilt
from rushes.emulator.counters import Counters
from rushes.emulator.scenario import Director

HEADER: Final = "x-rushes-emulate"
OBSERVER: Final = "x-rushes-observer"
"""Calls with this header only look on: nothing befalls them, and they are not written down."""
CALLS_KEPT_MAX: Final = 2000
"""What a test may look at afterwards."""
KEYS_KEPT_MAX: Final = 20_000
"""Idempotency keys whose words are kept, so that a repeated create is told the same."""
LIST_FAULTS_MAX: Final = 1000
_FAULT: Final = "rushes.emulator.fault"
"""Where in a request's scope stands what befalls its answer."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One call, as the server saw it."""

    number: int
    at_ms: int
    method: str
    path: str
    dialect: str
    operation: str
    status: int | None
    """None: the connection was closed without an answer."""
    fault: str | None
    job_id: str | None
    idempotency_key: str | None


class Interferer:
    """For one event loop; a caller of each account has counts of its own."""

    def __init__(self, director: Director) -> None:
        self._director = director
        self._counters = Counters()
        self._words: OrderedDict[tuple[str, str], Words] = OrderedDict()
        self._list_faults: deque[tuple[str, Hashable, Fault]] = deque(maxlen=LIST_FAULTS_MAX)
        """(account, key of the count, fault) of jobs whose faults are on lists."""
        self._calls: deque[Seen] = deque(maxlen=CALLS_KEPT_MAX)
        self._numbers = itertools.count(1)

    def reset(self) -> None:
        """As at the start; the scenario is left as it is."""
        self._counters.clear()
        self._words.clear()
        self._list_faults.clear()
        self._calls.clear()

    def calls(self) -> list[dict[str, Any]]:
        """What was asked, the oldest first."""
        return [asdict(call) for call in self._calls]

    async def before(self, call: Call) -> None:
        """See `rushes.dialects.base.Interference`."""
        header = call.headers.get(HEADER)
        if header is None or call.operation.creates or OBSERVER in call.headers:
            return
        words = read_words(header, param=HEADER)
        if words.job:
            raise InvalidValue(
                f"Only a create can be told '{next(iter(words.job))}'; this call takes faults.", param=HEADER
            )
        kind = kind_of(call.operation)
        here = Words(faults=tuple({"on": kind, **fault} for fault in words.faults))
        faults = plan_of(here, param=HEADER).faults
        if any(fault.on != kind for fault in faults):
            raise InvalidValue(f"This call is a {kind}; only faults on it can be asked for here.", param=HEADER)
        account_id = call.caller.account.id
        place = (call.request.method, call.request.url.path, call.request.url.query, header)
        keys = [(account_id, fault.key or place, number) for number, fault in enumerate(faults)]
        await self._befall(call, faults, keys)

    async def before_job(self, call: Call, draft: Draft) -> Draft:
        """See `rushes.dialects.base.Interference`."""
        words = self._words_of(call, draft)
        text = words.text()
        faults = [fault for fault in plan_from(text).faults if fault.on == "create"]
        key = call.idempotency_key
        account_id = call.caller.account.id
        who: Hashable = ("key", key) if key is not None else None
        if who is None and any(fault.key is None for fault in faults):
            # A client that repeats itself without a key sends the same again: that is what is counted.
            who = (call.dialect.name, await asyncio.to_thread(draft.fingerprint))
        keys = [(account_id, fault.key or who, number, fault.kind) for number, fault in enumerate(faults)]
        is_hit = await self._befall(call, faults, keys)
        if not is_hit and key is None:
            # It is made now, so the next one like it is another.
            for place, fault in zip(keys, faults, strict=True):
                if fault.key is None:
                    self._counters.begin_anew(place, fault)
        return replace(draft, emulation=text)

    async def after(self, call: Call, response: Response) -> Response:
        """See `rushes.dialects.base.Interference`."""
        if OBSERVER in call.headers and not call.operation.creates:
            return response
        fault: Fault | None = call.request.scope.get(_FAULT)
        job = call.seen
        if fault is None and call.is_admitted:
            if call.operation.creates:
                self._remember_lists(job)
            elif response.status_code < 400:
                fault = await self._of_answer(call, job)
        if fault is not None:
            response = self._spoil(call, response, fault, job)
        self._note(call, response, fault, job)
        return response

    async def of_file(self, job: Job) -> Fault | None:
        """What befalls a file of the job that is had by its signed link; ``slow`` is over when this returns."""
        return await self._first(job, "content")

    def note(self, **seen: Any) -> None:
        """Write a call down; see `Seen`."""
        self._calls.append(Seen(number=next(self._numbers), **seen))

    def _words_of(self, call: Call, draft: Draft) -> Words:
        """All that is said of a create; of one that is repeated with its idempotency key, what was said at first."""
        key = call.idempotency_key
        place = (call.caller.account.id, key or "")
        said = merged(
            [
                marker_words(draft.prompt, param=draft.prompt_param),
                read_words(call.headers.get(HEADER, ""), param=HEADER),
            ]
        )
        known = self._words.get(place) if key is not None else None
        if known is None:
            known = self._director.words_for(prompt=draft.prompt, model=draft.model, dialect=call.dialect.name)
            if key is not None:
                self._words[place] = known
                while len(self._words) > KEYS_KEPT_MAX:
                    self._words.popitem(last=False)
        words = merged([known, said])
        plan_of(words, param=HEADER if HEADER in call.headers else draft.prompt_param)
        return words

    async def _befall(self, call: Call, faults: Sequence[Fault], keys: Sequence[Hashable]) -> bool:
        """Count the call for each fault until one befalls it: a refusal is raised, the rest waits for the answer."""
        for fault, key in zip(faults, keys, strict=True):
            if not self._counters.hits(key, fault):
                continue
            if fault.kind == "slow":
                await asyncio.sleep(fault.seconds)
                continue
            call.request.scope[_FAULT] = fault
            error = error_of(fault)
            if error is not None:
                raise error
            if fault.kind in ("lost_request", "proxy_error"):
                raise InvalidValue("Nobody reads this: the answer is another.")
            return True
        return False

    async def _of_answer(self, call: Call, job: Job | None) -> Fault | None:
        kind = kind_of(call.operation)
        if kind == "list":
            for account_id, key, fault in list(self._list_faults):
                if account_id == call.caller.account.id and self._counters.hits(key, fault):
                    if fault.kind == "slow":
                        await asyncio.sleep(fault.seconds)
                        continue
                    return fault
            return None
        if job is None or not call.operation.tells_engine or call.operation.name == "cancel":
            return None
        return await self._first(job, kind)

    async def _first(self, job: Job, kind: str) -> Fault | None:
        for number, fault in enumerate(plan_of_job(job).faults):
            if fault.on == kind and self._counters.hits(_key(job, number, fault), fault):
                if fault.kind == "slow":
                    await asyncio.sleep(fault.seconds)
                    continue
                return fault
        return None

    def _remember_lists(self, job: Job | None) -> None:
        if job is None:
            return
        known = {key for _, key, _ in self._list_faults}
        for number, fault in enumerate(plan_of_job(job).faults):
            key = _key(job, number, fault)
            if fault.on == "list" and key not in known:
                self._list_faults.append((job.account_id, key, fault))

    def _spoil(self, call: Call, response: Response, fault: Fault, job: Job | None) -> Response:
        job_id = next(iter(call.request.path_params.values()), None) if job is None else job.id
        missing = "No such video was found." if job_id is None else f"No video with id '{str(job_id)[:100]}' was found."
        error = error_of(fault, missing=missing)
        if error is None:
            return spoilt(response, fault)
        return dressed(error_answer(call.dialect, error, call), fault)

    def _note(self, call: Call, response: Response, fault: Fault | None, job: Job | None) -> None:
        is_lost = fault is not None and fault.kind in ("lost_request", "lost_reply")
        self.note(
            at_ms=unix_ms(call.now()),
            method=call.request.method,
            path=call.request.url.path,
            dialect=call.dialect.name,
            operation=call.operation.name,
            status=None if is_lost else response.status_code,
            fault=None if fault is None else fault.kind,
            job_id=None if job is None else job.id,
            idempotency_key=call.idempotency_key,
        )


def kind_of(operation: Operation) -> str:
    """What faults call the operation."""
    if operation.creates:
        return "create"
    if operation.answers_file:
        return "content"
    return "list" if operation.name == "list" else "poll"


def plan_of_job(job: Job) -> Plan:
    return plan_from(job.request.emulation or "")


def _key(job: Job, number: int, fault: Fault) -> Hashable:
    return (job.account_id, fault.key, fault.kind) if fault.key else (job.id, number)
