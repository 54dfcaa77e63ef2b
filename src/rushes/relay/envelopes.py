"""Relays' envelopes around an answer, ``{"code": 200, "message": "success", "data": {...}}``, which most dialects have not.

Whether one is there, what its code means, and what it holds of a job is said here alone. Rule: an id that is not found is a
video which was made, paid for and given up, and an id that is none is a job which is asked for in vain; so a code
that says no is believed before any id, and an id is looked for wherever a relay may have put it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any, Final

from rushes.relay.codec import Answer
from rushes.relay.reading import DONE_WORDS, State, an_id, dig, error_words, state_of, words

SUCCESS: Final = (0, *range(200, 300))
"""Codes of success: the vendors', and those of HTTP, which servers of their kind say instead."""
MAINTENANCE: Final = 455
"""KIE's code for a server that is not well; who passes it on without saying that no job was made says what HTTP's 503 does."""
SUCCESS_WORDS: Final = DONE_WORDS | {"ok", "true"}
"""The same in words, as a code, a status or a message; in Chinese any that ends so without a no."""
_ENVELOPE_STATUS: Final = frozenset({"success", "ok", "true"})
"""What relays write as the status of an answer; the other words of success are a job's."""
_RESULTS: Final = ("video_url", "url", "result_url", "output", "outputs")
_OF_ENVELOPES: Final = frozenset({"code", "data", "message", "msg", "status", "success"})
"""What a relay says of its answer, not of the job."""
_SUCCESS_ZH: Final = re.compile(r"[^不未没有]{0,8}成功")
_WELL: Final = re.compile(
    r"(?<!not )(?<!no )\b(ok|success|successful|successfully|succeeded)\b|(?<![不未没有])成功", re.IGNORECASE
)

EMPTY_WORDS: Final = re.compile(
    r"\b(insufficient|not enough|\w+n.t have enough|not have enough|exhausted|out of|no more|no) ((user|account|api|your|remaining) )?"
    r"(balance|credits?|quota|points|funds)\b"
    r"|\b(balance|credits?|quota|points|funds) ((limit|is|are|too) ){0,3}(insufficient|not enough|exhausted|exceeded|low)\b"
    r"|\bexceeded (\w+ ){0,2}quota\b|\bquota failed\b|\bbilling hard limit\b"
    r"|(余额|积分|额度|点数|配额|金额)[^,，。;；]{0,4}(不足|不够|耗尽|用尽|用完)|欠费|预扣费",
    re.IGNORECASE,
)
"""What relays say where the account that asks has nothing left, `_` and `-` of a code read as spaces."""


def is_success(body: Any) -> bool:
    """Whether a body has no code, or one of success. Of a number that nobody knows, the message may say so, or an id beside
    which nothing is said: what is made is worse lost than asked for in vain.
    """
    code = dig(body, "code")
    if dig(body, "success") is False:
        return False
    number = _number(code)
    if number is None:
        return (
            code is None or code is True or code == "" or _is_word_of_success(code) or state_of(code) is State.RUNNING
        )
    if number in SUCCESS:
        return True
    if number < 0 or 400 <= number < 600:
        return False
    said = [text for name in ("message", "msg", "description") if (text := words(dig(body, name)))]
    if not said:
        inner = dig(body, "data")
        return an_id(*(dig(inner, name) for name in ("task_id", "id"))) is not None and error_words(body) is None
    return any(_is_word_of_success(text) or _WELL.search(text) for text in said)


def refusal(answer: Answer, refused: Container[int] = ()) -> int | None:
    """The status that an answer of status 200 with a code stands for. Codes of success are none, those of HTTP's errors are what
    they say (500 and more that nothing is known), others are the request's fault, unless our own account is empty. ``refused``:
    those that say that no job was made.
    """
    body = answer.json()
    number = _number(dig(body, "code"))
    if not answer.ok or number is None or is_success(body):
        return None
    if number == MAINTENANCE and number not in refused:
        return 503
    if 400 < number < 600:
        return number
    return 402 if account_is_empty(answer) else 400


def id_in(answer: Answer, *names: str) -> str | None:
    """What an answer calls that which was made, under one of ``names``, best first."""
    body = answer.json()
    if not is_success(body):
        return None
    inner = dig(body, "data")
    inner = dig(inner, 0) if isinstance(inner, list) else inner
    if state_of(dig(body, "status")) is State.FAILED:
        inner = None  # it tells of no job
    # Beside a code an id may be the question's, unless a job's status stands there too.
    places = (body, inner) if dig(body, "code") is None or _is_of_job(body) else (inner, body)
    return an_id(*(dig(place, name) for place in places for name in names))


def job_in(answer: Answer) -> Any:
    """What an answer says of a job: the body, or what its envelope holds over what stands beside that."""
    body = answer.json()
    inner = dig(body, "data")
    if not isinstance(inner, Mapping):
        return body
    has_status = state_of(dig(inner, "status")) is not State.UNREADABLE
    if _is_of_job(body) or not (has_status or {"id", "task_id", "status"}.isdisjoint(body)):
        return body
    return {**{name: value for name, value in body.items() if name not in _OF_ENVELOPES}, **inner}


def _is_of_job(body: Any) -> bool:
    """Whether the status of a body is the job's: "completed" is where the job is named or its video stands beside, "success" is
    only there.
    """
    status = dig(body, "status")
    if state_of(status) is State.UNREADABLE:
        return False
    if any(dig(body, name) for name in _RESULTS):
        return True
    if dig(body, "id") is None and dig(body, "task_id") is None:
        return not _is_word_of_success(status)
    return not (isinstance(status, str) and status.strip().lower() in _ENVELOPE_STATUS)


def envelope_words(answer: Answer) -> str | None:
    """What an envelope says in words, unless that is only that it is one."""
    said = error_words(answer.json())
    return None if said is None or _is_word_of_success(said) or _WELL.search(said) else said


def account_is_empty(answer: Answer) -> bool:
    """Whether an answer without a job says that our own account there has nothing left: no fault of the request."""
    body = answer.json()
    error, detail = dig(body, "error"), dig(body, "detail")
    said = [error_words(body), words(dig(body, "message")), words(dig(body, "msg"))]
    codes = [words(dig(part, name)) for part in (body, error, detail) for name in ("code", "type", "message")]
    return any(EMPTY_WORDS.search(re.sub(r"[_-]+", " ", text)) is not None for text in (*said, *codes) if text)


def _number(code: Any) -> int | None:
    """A code that is a whole number, or the text of one."""
    if isinstance(code, str) and re.fullmatch(r"-?[0-9]{1,9}", code.strip()):
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _is_word_of_success(word: Any) -> bool:
    if not isinstance(word, str):
        return False
    plain = word.strip().rstrip(".!。！").lower()
    return plain in SUCCESS_WORDS or _number(plain) in SUCCESS or _SUCCESS_ZH.fullmatch(plain) is not None
