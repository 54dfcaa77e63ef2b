"""What somebody does in turn within the sentence that brings them in: "A man walks, stops and waves" is three things.

A chain is verbs of one subject, each at the head of its clause: joined by commas and "and", by "then", "before", "until" and "after".
What is said of them meanwhile is none: "running, jumping and playing", "while playing the guitar". To remember: a sentence is taken
apart only where something of it would not be seen otherwise, for one figure does one thing at a time. Pure.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from ...words.lexicon import Findings, Match
from ..prompt.inscriptions import QUOTED
from ..subjects.able import is_alive

LINK: Final = re.compile(
    r",?\s(?:and then|and finally|and suddenly|before|then|and)\s|,\s|[，、]|,(?=[\u3040-\u9fff])|[，,]?(?:然后|接着|随后|并且?|再)|,?\s(?:y luego|y|et puis|et|puis|und dann|und|dann|e depois|e poi|e|и затем|и)\s",
    re.IGNORECASE,
)
"""What may stand before a further verb of somebody who is known."""
HOW: Final = re.compile(
    r"(?:(?:\w+ly|then|suddenly|slowly|also|lentamente|lentement|langsam|微微一?|缓缓|慢慢|轻轻|突然)\s?)?$",
    re.IGNORECASE,
)
"""What may stand between a link and its verb."""
_ADVERB: Final = (
    r"(?:(?:\w+ly|\w+mente|\w+ment|briefly|soon|again|langsam|plötzlich|kurz|soudain|de pronto|медленно|вдруг)\s)?"
)
_HE: Final = r"(?:(?:he|she|it|they|él|ella|il|elle|er|sie|es|ele|ela|lui|lei|он|она|оно|они)\s)?"
_LINK: Final = re.compile(
    r"(?P<after>,?\s(?:after)\s)|(?P<says>,?\s(?:and then|and finally|and suddenly|and eventually|before|until|till|then|finally|suddenly"
    r"|y luego|luego|y después|después|y entonces|antes de|hasta que|et puis|puis|ensuite|enfin|avant de|avant d'|jusqu'à ce qu'|und dann|dann|danach|bevor|bis"
    r"|e depois|depois|e então|então|antes de|até que|e poi|poi|prima di|finché|и затем|и потом|а затем|а потом|затем|потом|пока не)\s|"
    r"[，,、]?(?:然后|接着|随后|之后|最后|直到)[，,、]?|(?:てから|でから|[、。]?(?:それから|そして))[、]?)"
    r"|,?\s(?:and|y|e|et|und|и)\s|,\s|[，、]|,(?=[\u3040-\u9fff])|(?<=[下来身起倒])(?=[转微挥坐站笑跑走看回鞠])|(?:(?<=て)|(?<=[んい]で))、?(?=[\u3040-\u9fff])|[，,]?(?:并且?|又|再)",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(
    rf"{_HE}{_ADVERB}(?:(?P<turning>(?:turn|stopp|paus|bend|lean|kneel|reach|sitt)(?:s|ing)\s(?:around\s|back\s|down\s|over\s)?to\s)|also\s|sich\s|se\s|si\s)?{_HE}$",
    re.IGNORECASE,
)
_MEANWHILE: Final = re.compile(
    r"ながら|つつ|边|一边|一面|(?:\b(?:while|whilst|mientras|pendant|während|enquanto|mentre|пока)\b)"
)
_LASTING: Final = re.compile(r"(?:\w+ing|\w+[ae]ndo|\w+iendo|\w+ant|\w+end|\w+(?:ая|ая?сь|яя|уя|вая))\b")
"""A verb that says what is done meanwhile, by its ending."""
_FINITE: Final = re.compile(r"(?:\w+s|has|does)\b")
_A: Final = re.compile(r"\b(?:an?|one|this|that|the)\s(?:[\w'-]+\s){0,5}$", re.IGNORECASE)
_AND: Final = re.compile(r"\s(?:and|y|et|und|e|и)\s|和|と")
_THEY: Final = {
    "en": "they", "es": "ellos", "fr": "ils", "de": "sie", "pt": "eles", "it": "loro", "ru": "они", "zh": "他们", "ja": "二人は",
}  # fmt: skip
_UNSPACED: Final = ("zh", "ja")
_WITH: Final = re.compile(
    r"(?:[她他它]|一边)?(?:(?:慢慢|缓缓|突然|轻轻|微微|一起|又|再|也|就)地?)?(?:(?:在|向|往|朝|把|对|用|从|到|跟|给|为)[^，、,。;；]*)?"
)
"""What stands before a verb of somebody who is known: how and with what, and nobody else."""
_GOVERNED: Final = re.compile(r"(?:[^、,。]*[をにでへ])?(?:(?:ゆっくり|突然|急に|そっと)と?)?")
_NO_DEED: Final = re.compile(r"[声容脸话]")
"""Behind what is done, where a word goes on that is a thing: laughter."""
_STANDS: Final = re.compile(
    r"stop|halt|stand|stood|get|ris|paus|站|停|起|立|止|deti|par[ao]|arrêt|lèv|pied|bleib|hält|steh|levant|ferm|alz|остан|вста|멈|일어",
    re.IGNORECASE,
)
"""Who stands or stops; whatever else is shown so is done meanwhile: who sits and looks on sits."""
_REACH: Final = 14  # letters of what somebody does it with, where verbs come last
_TURNS: Final = ("turn_around", "look_back", "look_camera", "wake_up", "fall", "stop")
"""What is over in a moment, also where it is said with an "-ing": "turning to smile at the camera"."""


@dataclass(frozen=True)
class Chain:
    """A sentence, taken apart in time."""

    head: str
    """Who is there and what they do first."""
    beats: tuple[str, ...]
    """What they do then, each as a sentence that names them."""
    tail: str
    """The sentence behind its head, as it is written."""
    links: tuple[str, ...]
    """What joins them: words that are understood where they are obeyed."""


@dataclass(frozen=True)
class _Cut:
    """Where one thing ends and the next begins."""

    start: int
    end: int
    is_after: bool


def chain_of(sentence: str, findings: Findings, unseen: Collection[str]) -> Chain | None:
    """The chain that a sentence tells of whom it brings in; None where all of it is at once. `unseen`: words of which nothing is seen
    while it is shown as one moment."""
    text = findings.text
    verbs = [m for m in findings.matches if m.category in ("action", "deed")]
    if len(text) != len(sentence) or len(verbs) < 2:
        return None
    named = _named(findings, verbs[0])
    if named is None:
        return None
    cuts = _cuts(sentence, findings, verbs, is_one=_is_one(text, named, findings.language))
    done = [next(v for v in verbs if v.start >= cut.end) for cut in cuts]
    if not any(verb.text in word or word in verb.text for verb in done for word in unseen):
        return None
    who = _called(text, named, verbs[0], findings.language)
    bounds = [
        (0, cuts[0].start),
        *((a.end, b.start) for a, b in itertools.pairwise(cuts)),
        (cuts[-1].end, len(text)),
    ]
    first = sentence[: verbs[0].start]
    head, *clauses = (sentence[a:b].strip(" ,，、.。;；!！\n") for a, b in bounds)
    done_first, *clauses = _in_time([head[len(first.lstrip()) :], *clauses], cuts)
    head = f"{first}{done_first}"
    glue = "" if findings.language in _UNSPACED else " "
    beats = tuple(f"{who}{glue}{clause[:1].lower()}{clause[1:]}" for clause in clauses if clause)
    ending = re.search(r"[.。!！;；]?\s*$", sentence)
    return Chain(
        f"{head}{(ending[0] if ending else '').strip() or '.'} ",
        beats,
        sentence[cuts[0].start :],
        tuple(text[cut.start : cut.end] for cut in cuts),
    )


def _in_time(clauses: Sequence[str], cuts: Sequence[_Cut]) -> list[str]:
    """The clauses as they happen: what is said behind an "after" comes before what is said before it."""
    told, begun = list(clauses), 0
    for n, cut in enumerate((*cuts, None)):
        if cut is None or not cut.is_after:
            told[begun : n + 1] = reversed(told[begun : n + 1])
            begun = n + 1
    return told


def is_link(word: str) -> bool:
    """Whether a word says no more than that one thing follows another."""
    found = _LINK.fullmatch(f" {word} ") or _LINK.fullmatch(word)
    return found is not None and found["says"] is not None


def _named(findings: Findings, verb: Match) -> list[Match] | None:
    """Those of whom a verb is said, who come before it, living ones first; None where nobody is."""
    before = [m for m in findings.matches if m.category == "subject" and m.start < verb.start]
    beings = [m for m in before if is_alive(m.value)]
    if findings.language == "ja" and any(
        m.category == "subject" and is_alive(m.value) and m.start > verb.start for m in findings.matches
    ):
        return None  # who is named behind a verb is whom it tells of
    near = [m for m in beings if m.start > findings.text.rfind(",", 0, verb.start)]
    return near or beings or before[-1:] or None


def _is_one(text: str, named: Sequence[Match], language: str) -> bool:
    return language == "en" and len(named) == 1 and _A.search(text[: named[0].start]) is not None


def _called(text: str, named: Sequence[Match], verb: Match, language: str) -> str:
    """How a beat names them."""
    if len(named) > 1 and _AND.search(text, named[0].end, named[1].start) and language in _THEY:
        return _THEY[language]
    name = named[0].text.removesuffix("'s")
    if language == "ja":
        return f"{name}が"
    return f"the {name}" if language == "en" else name


def _cuts(sentence: str, findings: Findings, verbs: Sequence[Match], *, is_one: bool) -> list[_Cut]:
    """Where a further verb of the same subject begins."""
    text, cuts = findings.text, list[_Cut]()
    quotes = [quote.span() for quote in QUOTED.finditer(sentence)]
    at = verbs[0].end
    while (link := _LINK.search(text, at)) is not None:
        at = max(link.end(), link.start() + 1)
        verb = next((v for v in verbs if v.start >= link.end()), None)
        if verb is None:
            break
        last = cuts[-1].end if cuts else 0
        begun = any(
            last <= v.start < link.start() and (link["says"] or link["after"] or not _LASTING.match(v.text))
            for v in verbs
        )
        if not begun or any(a < link.start() < b for a, b in quotes) or not _begins(findings, link.end(), verb):
            continue
        turning = _BETWEEN.fullmatch(text, link.end(), verb.start)
        is_one_now = is_one and not (turning and turning["turning"])  # "to smile" has no ending
        if _MEANWHILE.search(text, last, verb.end) or not _is_next(link, verb, findings, is_one=is_one_now):
            continue
        cuts.append(_Cut(link.start(), link.end() + len(_pronoun(text, link.end())), bool(link["after"])))
    return cuts


def _pronoun(text: str, at: int) -> str:
    """The pronoun with which a clause begins."""
    found = re.compile(_HE, re.IGNORECASE).match(text, at)
    return found[0] if found else ""


def _begins(findings: Findings, begin: int, verb: Match) -> bool:
    """Whether a verb is at the head of the clause that begins there."""
    between = findings.text[begin : verb.start]
    if findings.language not in _UNSPACED:
        return _BETWEEN.fullmatch(between) is not None
    beings = any(
        m.category == "subject" and is_alive(m.value) and begin <= m.start < verb.start for m in findings.matches
    )
    governed = _WITH.fullmatch(between) if findings.language == "zh" else _GOVERNED.fullmatch(between)
    return len(between) <= _REACH and not beings and governed is not None


def _is_next(link: re.Match[str], verb: Match, findings: Findings, *, is_one: bool) -> bool:
    """Whether a verb says what is done next, and not what is done meanwhile, or a noun."""
    lasting = _LASTING.match(verb.text) is not None or findings.text.startswith("着", verb.end)
    if (verb.value == "stand" and not _STANDS.search(verb.text)) or (
        findings.language in _UNSPACED and _NO_DEED.match(findings.text, verb.end)
    ):
        return False
    if link["after"] or link["says"]:
        return lasting or not link["after"]
    if lasting:
        return verb.value in _TURNS and "and" not in link[0]
    return not is_one or _FINITE.match(verb.text) is not None
