"""What somebody has on, of whom new words speak: they take it off ("without the hat", "脱掉外套", "zieh ihr den Mantel aus"), or it is given
another colour, by whatever name it is known.

Pure and standard library only. Who is there then is `staying.py`'s. To remember: nobody takes off what nobody wears; that is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...composed import ALSO
from ...model import Subject
from ...words.change import PUTS_ON
from ...words.lexicon import WORD, Findings, Match, is_somebody
from ...words.worn import PIECES
from ..sense.hair import TRAIT
from .leaving import CLAUSE, REMOVED

ALSO_DOES = re.compile(r"\b(?:and|then|y|et|und|e|и|luego|puis|dann|poi|depois|потом)\b|然后|[并再就]|て|고")
"""Before what somebody does besides: "she takes off her hat and smiles"."""

OFF = re.compile(
    r"\b(?:tak(?:e|es|ing)|put|pull|throw)s?\b[^.;,]{0,30}?\boff\b|\b(?:lose|ditch|drop|no|not wearing|isn't wearing|no longer wear\w*)\b|\bbare(?:headed|foot)\b"
    r"|\b(?:quít\w+|sácale|ponte sin|ya no lleva|tír[ae]\w*|tir[ae]\b|ôte\w*|ne porte plus|lev[ai]\w*|togli\w*|si toglie)\b|\b(?:kein\w*|nimm\b[^.;,]{0,30}?\b(?:ab|weg)|(?:zieh|setz|leg|nehm)\w*\b[^.;,]{0,30}?\b(?:ab|aus))\b"
    r"|脱[掉下去了]?|摘[掉下了]?|不[戴穿要]|没有?[戴穿]|外し\w?|脱い\w?|なくし\w?|取っ\w?|とっ\w?|벗\w*|빼\w*|\bсним\w*|\bбез\b"
)
"""What says so of clothes, beside the words that remove anybody."""
CLOTHES = ("garment", "jacket", "raincoat", "suit", "trousers", "skirt")
"""Garments that are seen as the colour of somebody's clothes."""
ALSO_CALLED = {
    "hat": ("hat", "straw", "helmet", "beret"),
    "glasses": ("glasses", "sunglasses"),
    "sunglasses": ("sunglasses", "glasses"),
    "beard": ("beard", "long_beard"),
}
"""By one word, pieces that are told apart where they are put on."""


OWNS = ("colour", "pattern", "size", "subject")
THE = " theirhshrlosad"
"""Letters of articles and of who owns it, between a word that removes and what is not there to be taken off."""


@dataclass(frozen=True, kw_only=True)
class Off:
    """What is taken off, by the names of `Subject.worn`, and the kinds that sit on somebody as things of their own."""

    pieces: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    said: tuple[str, ...] = ()
    """The words that say so."""


def as_worn(findings: Findings, there: Sequence[Subject]) -> Findings:
    """The findings with a thing that somebody has on as that piece of their clothes: "make the hat green"."""
    own = {subject.kind for subject in there}
    worn = {piece for subject in there for piece in _pieces(subject)}

    def meant(match: Match) -> Match:
        if match.category != "subject" or match.value not in PIECES or match.value in own:
            return match
        piece = next((name for name in _called(PIECES[match.value]) if name in worn), "")
        return replace(match, category="garment", value=piece) if piece else match

    return replace(findings, matches=tuple(map(meant, findings.matches)))


def taken_off(findings: Findings, there: Sequence[Subject]) -> tuple[Findings, Off]:
    """The findings without what is taken off, and that."""
    verbs = {hit.start() for hit in OFF.finditer(findings.text)}  # who "pulls off" her boots wears no pull
    findings = replace(
        findings, matches=tuple(m for m in findings.matches if m.category != "garment" or m.start not in verbs)
    )
    worn = {piece for subject in there for piece in _pieces(subject)}
    own = {subject.kind for subject in there if subject.relation == "on" and subject.kind in PIECES}
    pieces: set[str] = set()
    things: set[str] = set()
    gone: list[Match] = []
    said: list[str] = []
    told: list[str] = []
    absent: list[Match] = []
    text = findings.text
    for words in (OFF, REMOVED):
        for hit in words.finditer(findings.text):
            begin = hit.start() - len(CLAUSE.split(findings.text[: hit.start()])[-1])
            end = hit.end() + len(CLAUSE.split(findings.text[hit.end() :])[0])
            other = PUTS_ON.search(findings.text, hit.end(), end)
            end = other.start() if other else end
            for match in _worn_within(findings, begin, end):
                off = {name for name in _called(match.value.partition(" ")[0]) if name in worn}
                thing = match.value in own and match.category == "subject"
                if not off and not thing and match not in gone:
                    bare = hit.start() <= match.start < hit.end()  # "takes her boots off"
                    if bare or not findings.gap(hit.end(), match.start, OWNS).strip(THE):
                        absent.append(match)
                        text = _blanked(text, hit)
                        told += [hit[0], match.text]
                    continue
                pieces |= off
                things |= {match.value} if thing else set()
                gone += [
                    match,
                    *(
                        m
                        for m in findings.matches
                        if m.category in ("action", "deed", "colour")
                        and hit.start() <= m.start < end
                        and m.end <= max(end, hit.end())
                        and not _is_done_besides(findings, hit.end(), m)
                    ),
                ]
                text = _blanked(text, hit)  # "remove her hat" sends nobody away
                said += [match.text, *WORD.findall(hit[0]), *[word for word in findings.unknown if word in hit[0]]]
    absent = [match for match in absent if match not in gone]
    findings = findings.without(absent)
    if not gone:
        return replace(findings, text=text, unknown=tuple(dict.fromkeys((*findings.unknown, *told)))), Off()
    left = replace(
        findings,
        text=text,
        matches=tuple(m for m in findings.matches if m not in gone),
        unknown=tuple(word for word in findings.unknown if word not in said),
    )
    return left, Off(pieces=frozenset(pieces), things=frozenset(things), said=tuple(dict.fromkeys(said)))


def _blanked(text: str, hit: re.Match[str]) -> str:
    """The text with spaces for what was found in it, so that what is behind keeps its place."""
    return text[: hit.start()] + " " * len(hit[0]) + text[hit.end() :]


def _is_done_besides(findings: Findings, begin: int, match: Match) -> bool:
    """Whether it is a verb of its own, behind an "and" after which no more clothes are named."""
    links = [link.end() for link in ALSO_DOES.finditer(findings.text, begin, max(begin, match.start))]
    return match.category != "colour" and bool(links) and not _worn_within(findings, links[-1], match.start)


def undressed(subjects: Sequence[Subject], off: Off, before: Sequence[Subject] = ()) -> tuple[Subject, ...]:
    """Those who are there without what they took off; of clothes that were no more than a colour, in clothes of their own, unless they
    put on others than `before`."""
    colours = {subject.kind: subject.colour for subject in before}
    if not off.pieces:
        return tuple(subjects)

    def without(subject: Subject) -> Subject:
        worn = [piece for piece in subject.worn.split(ALSO) if piece and piece.partition(" ")[0] not in off.pieces]
        bare = is_somebody(subject.kind) and off.pieces.intersection(CLOTHES) and subject.colour is not None
        bare = bare and subject.colour == colours.get(subject.kind, subject.colour)
        return replace(subject, worn=ALSO.join(worn), colour=None if bare else subject.colour)

    return tuple(map(without, subjects))


def _worn_within(findings: Findings, begin: int, end: int) -> list[Match]:
    return [
        m
        for m in findings.matches
        if begin <= m.start
        and m.end <= end
        and (m.category in ("garment", TRAIT) or (m.category == "subject" and m.value in PIECES))
    ]


def _pieces(subject: Subject) -> tuple[str, ...]:
    """What somebody has on that can be taken off."""
    worn = tuple(piece.partition(" ")[0] for piece in subject.worn.split(ALSO) if piece)
    coloured = CLOTHES if is_somebody(subject.kind) and subject.colour is not None else ()
    return (*worn, *coloured)


def _called(piece: str) -> tuple[str, ...]:
    return ALSO_CALLED.get(piece, (*(("top",) if piece in CLOTHES else ()), piece))
