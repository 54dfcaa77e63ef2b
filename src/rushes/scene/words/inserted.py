"""Deeds of Chinese, Japanese and Korean with words between theirs: "弹着一把旧吉他", "ギターを静かに弾く", "기타를 신나게 친다".

In Chinese what stands between a verb and its object says that it goes on, of how many and of what kind; in the other two how it is
done stands between the object with its particle and the verb. The phrases are those of the tables; what is found is weighed in
`lexicon.py`. Pure and standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .phrases import Entry, phrases

VERB_MAX, OBJECT_MAX = 2, 4  # letters of a Chinese verb and of its object
GOES_ON = re.compile("[着了]|起了?|上了?")
MEASURED = re.compile("[一两三几半]?[个只把本杯碗盘块支根首部台张条顶壶匹群串束件幅副双片瓶盒曲些]")
DESCRIBED = re.compile("(?:[一-鿿]{1,4}的|[旧热新大小香古老])")
HOW_MAX = 8  # letters of how it is done
HOW = {
    "ja": re.compile("[^、。，,.をがは]{1,7}[にくとりて]"),
    "ko": re.compile(r" ?(?:[가-힣]{1,5}(?:게|히|이|로|리)|천천히|열심히|함께|같이)"),
}
PARTICLE = {"ja": re.compile("を"), "ko": re.compile("[을를](?= )")}
"""Behind the object of a deed."""


@dataclass(frozen=True)
class Inserted:
    """A deed from `start` to `end`."""

    start: int
    end: int
    action: str
    described: tuple[str, ...] = ()
    """What is said of its object."""


def inserted(language: str, text: str) -> Iterator[Inserted]:
    """Deeds whose two parts stand apart in a text."""
    for head, tails in _halves(language).items():
        start = text.find(head)
        while start >= 0:
            for end in _ends(language, text, start + len(head)):
                hit = next((tail for tail in tails if text.startswith(tail, end)), None)
                if hit is not None and not _is_a_sight(language, text, start + len(head), end, len(hit)):
                    said = DESCRIBED.search(text, start + len(head), end) if language not in HOW else None
                    described = (said[0].removesuffix("的"),) if said else ()
                    yield Inserted(start, end + len(hit), tails[hit], described)
                    break
            start = text.find(head, start + 1)


def _ends(language: str, text: str, at: int) -> Iterator[int]:
    """Where what is inserted at a place may end."""
    if language in HOW:
        letters = HOW_MAX if HOW[language].match(text, at) else 0
        yield from (at + n for n in range(1, letters + 1) if HOW[language].fullmatch(text, at, at + n))
        return
    ends = {at}
    for part in (GOES_ON, MEASURED, DESCRIBED):
        ends |= {hit.end() for end in ends if (hit := part.match(text, end)) and not _is_seen(hit[0])}
    yield from sorted(ends - {at}, reverse=True)


def _is_a_sight(language: str, text: str, begin: int, end: int, letters: int) -> bool:
    """Whether what is inserted and the object together are something in the air: the "大火" of 灭大火."""
    exact = phrases(language)[0]
    named = (text[at : end + letters] for at in range(begin, end))
    return any(exact.get(name, ("",))[0] in ("sight", "weather") for name in named)


def _is_seen(words: str) -> bool:
    """Whether they say how something looks: "打着一把红色的伞" has an umbrella of its own."""
    exact = phrases("zh")[0]
    return any(
        exact[words[a:b]][0] in ("colour", "subject", "pattern")
        for a in range(len(words))
        for b in range(a + 1, len(words) + 1)
        if words[a:b] in exact
    )


@cache
def _halves(language: str) -> dict[str, dict[str, str]]:
    """Of every deed its first part and what may follow it, the longest first."""
    found: dict[str, dict[str, str]] = {}
    for phrase, (category, value) in sorted(phrases(language)[0].items(), key=_by_length):
        if category != "action":
            continue
        for cut in _cuts(language, phrase):
            found.setdefault(phrase[:cut], {}).setdefault(
                phrase[cut:].strip() if language == "zh" else phrase[cut:], value
            )
    return found


def _by_length(item: tuple[str, Entry]) -> int:
    return -len(item[0])


def _cuts(language: str, phrase: str) -> Iterator[int]:
    if language in PARTICLE:
        hit = PARTICLE[language].search(phrase)
        if hit and 1 < hit.end() < len(phrase):
            yield hit.end()
        return
    if "着" in phrase or phrase[0] in "在用被把":
        return
    yield from (cut for cut in range(1, VERB_MAX + 1) if 0 < len(phrase) - cut <= OBJECT_MAX)
