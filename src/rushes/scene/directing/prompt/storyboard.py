"""Storyboards: a prompt that lists shots with lengths becomes the text and the length of every part.

The forms that clients send (`Shot 1:`, `duration: 5sec`, `Scene: …`, in English or Chinese; `[5.0s]…[3s]…`) and numbered or
bracketed times ("[0-3s]", "0:00-0:04"), lengths in words ("first 3 seconds: ...") and numbered lists. Pure and standard library only; what the text of a part means is the director's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .briefs import sections_of

PARTS_MAX = 12  # more cuts than this are no storyboard but a list
PART_SECONDS_MIN = 0.5
SHOWN_SECONDS_MIN = 0.1  # what is shown for less is no cut but a flash of a frame or two
# Blanks between words are counted: one that is looked for at every other would take the cube of a prompt's length.
HEAD = re.compile(
    r"(?:^|\n|(?<=[.;。；])|(?<=\s)(?=[\[【]))\s{0,8}(?:\*\*|#{1,6}\s?)?[\[【(]?\s?(?:(?:shot|scene|cut|part|分镜|镜头|场景|鏡頭|分鏡|カット|シーン|ショット|장면|plano|toma|"
    r"plan|einstellung|szene|кадр|сцена|inquadratura|scena|cena)\s{0,4}#?\s{0,4}(?:\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|[一二三四五六七八九十]{1,2})|"
    r"第\s{0,4}(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s{0,4}(?:个)?(?:镜|镜头|幕|场|カット))\s{0,4}(?:[\])】](?:\*\*)?\s{0,4}|(?:\*\*)?\s{0,4}(?=[:：(（\-–—\n.、,，]))",
    re.IGNORECASE,
)
TIMED = re.compile(
    r"(?:^|\n|(?<=\s)|(?<=[.;。；]))\s{0,4}[\[(【]?(?P<from>\d{1,2}(?::\d{2})?(?:\.\d+)?)\s{0,4}(?:s|sec|秒)?\s{0,4}[-–—~至到]\s{0,4}"
    r"(?P<to>\d{1,2}(?::\d{2})?(?:\.\d+)?)\s{0,4}(?P<unit>s\b|sec\w*|seconds?|秒)?[\])】]?\s{0,4}[:：]?",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"(?:^|\n|(?<=[.;,。；，]))\s{0,4}(?:(?:in|for|during|over)\s)?(?:the\s)?(?:first|next|then|last|final|following|another|remaining)\s(\d{1,2}(?:\.\d)?)\s?"
    r"(?:s|secs?|seconds?)\b\s?[:,]?|(?:^|\n|(?<=[.;,。；，\s]))(?:开头|前|接着|然后|随后|接下来|中间|后|最后)的?\s?(\d{1,2}(?:\.\d)?)\s?秒钟?\s?[:：,，]?",
    re.IGNORECASE,
)
"""Shots that are told by how long they last, one after the other."""
LISTED = re.compile(r"(?:^|\n)\s{0,4}(\d{1,2})\s?[.)、]\s{0,4}(?=\S)(?![\w /-]{1,24}[:：])")
"""A line of a numbered list, which is not a list of what a film is made of ("1. Style: ...")."""
BRACKETED = re.compile(r"(?:(?<=\s)|^)[(（](\d)[)）]\s?(?=[A-Za-z\u3040-\u9fff])")
"""A number of a list that stands in one sentence."""
BULLET = re.compile(
    r"(?:^|\n)[ \t]{0,4}(?:[•●▪◦‣–—*-]|→)[ \t]{1,4}(?=\S)(?!(?!close|extreme|wide|medium|macro|detail|aerial|insert|overhead|establishing)[\w /()-]{1,24}[:：])",
    re.IGNORECASE,
)
OF_SHOTS = re.compile(
    r"\b(?:shots|cuts|clips|scenes|moments|vignettes|planos|tomas|plans|einstellungen|inquadrature)\b|кадр|镜头|分镜|カット|ショット|장면",
    re.IGNORECASE,
)
"""A line of a list, and what says before such lines that each is a shot."""
SENTENCE = re.compile(r"[.!?。！？]\s+(?=[A-Z])|[。！？]")
LENGTH = re.compile(r"[\[【]\s{0,4}(\d{1,2}(?:\.\d+)?)\s{0,4}(?:s|secs?|seconds?|秒)\s{0,4}[\]】]", re.IGNORECASE)
DURATION = re.compile(
    r"[(（\[]?\s{0,4}(?:(?:duration|length|时长|時長|时间|duración|durée|dauer|durata|duração|длительность)\s{0,4}[:：=]?\s{0,4}(\d+(?:\.\d+)?)\s{0,4}"
    r"(?:seconds?|secs?|s|秒钟|秒|segundos|secondes|sekunden|sek|secondi|с|сек)?"
    r"|(?<![\w.])(\d+(?:\.\d+)?)\s{0,4}(?:seconds?|secs?|s|秒钟|秒)(?!\w))\s{0,4}[)）\]]?[.,;，。]?",
    re.IGNORECASE,
)
TITLE = re.compile(r"(?:shot|scene|cut|part|分镜|镜头|场景|カット|シーン)\s?#?\d{0,2}\s{0,4}$", re.IGNORECASE)
"""The head of a shot that is told by its times."""
LABEL = re.compile(
    r"(?:^|\n)\s{0,4}(?:scene|description|prompt|action|场景|画面|内容|描述|场面)\s{0,4}[:：]\s{0,4}", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True)
class Part:
    """One entry of a storyboard."""

    text: str
    seconds: float


def parts_of(prompt: str, seconds: float) -> tuple[str, tuple[Part, ...]]:
    """What stands before the first shot, and the shots, their lengths fitted to `seconds` in all.

    No parts, and the whole prompt, for a prompt that is no storyboard; neither is one of whose shots something would be
    shown for less than SHOWN_SECONDS_MIN. Lengths that are not stated share what is left.
    """
    lead, texts, lengths = _numbered(prompt)
    for other in (_timed, _measured, _counted, _listed, _bracketed, _bulleted):
        if len(texts) < 2:
            lead, texts, lengths = other(prompt)
    if len(texts) < 2 or len(texts) > PARTS_MAX:
        return prompt, ()
    lead, texts = _of_the_whole(lead, texts)
    fitted = _fitted(lengths, seconds)
    if not all(length >= SHOWN_SECONDS_MIN for length in fitted):  # nor is one of endless length, which leaves none
        return prompt, ()
    return lead, tuple(Part(text=text, seconds=length) for text, length in zip(texts, fitted, strict=True))


def _of_the_whole(lead: str, texts: Sequence[str]) -> tuple[str, list[str]]:
    """What stands before the shots, and their texts: a section on style or light behind the last shot, and in no other, is about
    all of them."""
    *before, last = texts
    kept, moved = "", ""
    for section in sections_of(last):
        text = last[section.start : section.end]
        label = re.split("[:：]", text, maxsplit=1)[0].strip(" \t\n-*•#").casefold()
        if (section.kind == "filmed" or label.startswith("camera")) and not any(
            f"{label}:" in other.casefold() for other in before
        ):
            moved += f"\n{text.strip()}"
        else:
            kept += text
    return f"{lead}{moved}".strip(), [*before, _clean(kept)] if _clean(kept) else list(texts)


def _numbered(prompt: str) -> tuple[str, list[str], list[float | None]]:
    heads = list(HEAD.finditer(prompt))
    texts: list[str] = []
    lengths: list[float | None] = []
    for head, following in zip(heads, [*heads, None][1:], strict=True):
        body = prompt[head.end() : following.start() if following else len(prompt)]
        span = TIMED.match(body)
        stated = span if span and _is_timed(span) else DURATION.search(body)
        if stated is None:
            lengths.append(None)
        elif stated is span:
            lengths.append(max(_clock(span.group("to")) - _clock(span.group("from")), 0.0) or None)
        else:
            lengths.append(float(stated.group(1) or stated.group(2)))
        if stated:
            body = body[: stated.start()] + "\n" + body[stated.end() :]
        texts.append(_clean(body))
    return _clean(prompt[: heads[0].start()]) if heads else "", texts, lengths


def _timed(prompt: str) -> tuple[str, list[str], list[float | None]]:
    marks = [mark for mark in TIMED.finditer(prompt) if _is_timed(mark)]
    texts: list[str] = []
    lengths: list[float | None] = []
    for mark, following in zip(marks, [*marks, None][1:], strict=True):
        length = _clock(mark.group("to")) - _clock(mark.group("from"))
        if length <= 0:
            return "", [], []
        lengths.append(length)
        texts.append(_clean(TITLE.sub("", prompt[mark.end() : following.start() if following else len(prompt)])))
    return _clean(TITLE.sub("", prompt[: marks[0].start()])) if marks else "", texts, lengths


def _is_timed(mark: re.Match[str]) -> bool:
    return bool(mark.group("unit")) or ":" in mark.group("from")


def _counted(prompt: str) -> tuple[str, list[str], list[float | None]]:
    marks = list(COUNTED.finditer(prompt))
    texts = _between(prompt, marks)
    if not all(texts):
        return "", [], []
    lead = _clean(prompt[: marks[0].start()]) if marks else ""
    return lead, texts, [float(mark.group(1) or mark.group(2)) or None for mark in marks]


def _listed(prompt: str) -> tuple[str, list[str], list[float | None]]:
    """A numbered list from 1 on, whose every line says what is seen."""
    marks = list(LISTED.finditer(prompt))
    if [int(mark.group(1)) for mark in marks] != list(range(1, len(marks) + 1)):
        return "", [], []
    return _clean(prompt[: marks[0].start()]) if marks else "", _between(prompt, marks), [None] * len(marks)


def _bracketed(prompt: str) -> tuple[str, list[str], list[float | None]]:
    """Numbers in brackets within one sentence, from 1 on: "a tour: (1) exterior, ...; (2) interior, ..."."""
    marks = list(BRACKETED.finditer(prompt))
    if [int(mark.group(1)) for mark in marks] != list(range(1, len(marks) + 1)):
        return "", [], []
    texts = _between(prompt, marks)
    end = SENTENCE.search(texts[-1]) if texts else None
    behind = texts[-1][end.end() :] if end else ""
    if behind:  # what is said behind the last is about all of them
        texts[-1] = texts[-1][: len(texts[-1]) - len(behind)]
    lead = f"{prompt[: marks[0].start()].rstrip(' :,')}. {behind}" if marks else ""
    return _clean(lead), [_clean(text) for text in texts], [None] * len(marks)


def _bulleted(prompt: str) -> tuple[str, list[str], list[float | None]]:
    """Lines behind bullets, of a prompt that says before them that they are shots; what follows them is about all of them."""
    marks = list(BULLET.finditer(prompt))
    if len(marks) < 2 or not OF_SHOTS.search(prompt[: marks[0].start()]):
        return "", [], []
    lead = prompt[: marks[0].start()]
    texts = _between(prompt, marks)
    texts[-1], _, behind = texts[-1].partition("\n")
    return _clean(f"{lead}\n{behind}"), [_clean(text) for text in texts], [None] * len(marks)


def _between(prompt: str, marks: Sequence[re.Match[str]]) -> list[str]:
    """What stands behind each mark, up to the next."""
    return [
        _clean(prompt[mark.end() : following.start() if following else len(prompt)])
        for mark, following in zip(marks, [*marks, None][1:], strict=True)
    ]


def _measured(prompt: str) -> tuple[str, list[str], list[float | None]]:
    """Shots that begin with their lengths in brackets, the first of them at the beginning of a line."""
    marks = [mark for mark in LENGTH.finditer(prompt) if float(mark.group(1)) > 0]
    if not marks or prompt[: marks[0].start()].rpartition("\n")[2].strip():
        return "", [], []
    texts = _between(prompt, marks)
    if not all(texts):
        return "", [], []
    return _clean(prompt[: marks[0].start()]), texts, [float(mark.group(1)) for mark in marks]


def _clock(text: str) -> float:
    minutes, _, rest = text.rpartition(":")
    return 60 * float(minutes or 0) + float(rest)


def _clean(text: str) -> str:
    return LABEL.sub("\n", text).strip(" \t\r\n:：-–—.,;，。；*")


def _fitted(lengths: list[float | None], seconds: float) -> list[float]:
    """Lengths in the stated proportions that add up to the clip; the last takes what rounding leaves."""
    stated = sum(length for length in lengths if length)
    unstated = sum(1 for length in lengths if not length)
    share = max((seconds - stated) / unstated, PART_SECONDS_MIN) if unstated else 0.0
    wanted = [length or share for length in lengths]
    scale = seconds / sum(wanted)
    fitted = [round(length * scale, 3) for length in wanted]
    fitted[-1] = round(seconds - sum(fitted[:-1]), 6)
    return fitted
