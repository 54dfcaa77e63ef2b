"""What a thing is put on where a bare word says so: "on marble", "on a bar counter". Whole names of it are in `words/surfaces.py`.

Pure and standard library only; English, in which the material of a thing stands before it just so ("a marble statue").
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ...words.lexicon import Findings, Match
from ..still_life import SURFACES, is_small
from ..subjects.able import VEHICLES, is_alive
from .possessions import read_owned

MATERIALS = {
    "marble": "marble top", "granite": "stone top", "slate": "stone top", "concrete": "stone top", "wood": "wood top", "oak": "wood top",
    "counter": "wood top", "velvet": "draped cloth", "silk": "draped cloth", "satin": "draped cloth", "linen": "draped cloth",
    "moss": "moss bed", "gravel": "pebble bed",
}  # fmt: skip
ON_IT = re.compile(
    rf"\b(?:on|onto|upon|atop|against)\s+(?:(?:an?|the|some|its)\s+)?(?:(?!of\b)[\w-]+\s+){{0,2}}?({'|'.join(MATERIALS)})"
    r"(?=\s*(?:$|[.,;:!?]|(?:and|with|in|under|beside|next|near|by|while|as|before|at|behind|on|for)\b))"
)
"""Of such words, one that ends what it is said with."""

UNDER_IT = re.compile(r"\b(?:on|onto|upon|atop)\s(?:(?:some|the|scattered|red|pink|white)\s)*$")
"""Before petals that fall no more, for something lies on them."""


PILES = ("bean bed", "ice bed", "petal bed")
"""What is looked at by itself as well."""


CLOTH = "draped cloth"
ON_CLOTH = re.compile(r"\b(?:on|onto|upon|auf|sobre|sur|su|em|sul|на)\s(?:an?\s|the\s|un[ae]?\s|ein\w*\s)?$")
"""Before a cloth on which something lies that no table knows."""


def is_laid_out(findings: Findings) -> bool:
    """Whether the surfaces that are named are there to show something small: nobody is there, and no vehicle, to walk, ride or work
    on them, and none is what something is made of ("a red silk dress")."""
    named = [m for m in findings.matches if m.category == "subject"]
    things = [m for m in named if m.value not in SURFACES]
    if any(is_alive(m.value) or m.value in VEHICLES or not is_small(m.value) for m in things):
        return False
    laid = [m for m in named if m.value in SURFACES]
    made_of = any(
        not findings.text[one.end : other.start].strip()
        for one in laid
        for other in findings.matches
        if other.start >= one.end and other.category in ("subject", "garment")
    )
    alone = all(m.value in PILES or (m.value == CLOTH and ON_CLOTH.search(findings.text[: m.start])) for m in laid)
    return not made_of and (bool(things) or alone)


def read_laid_out(text: str, there: Collection[str] | None = None) -> Findings:
    """The findings of a text, with surfaces only where something is laid out on them. `there`: see `possessions.py`."""
    findings = read_owned(text, there=there)
    surfaces = any(m.category == "subject" and m.value in SURFACES for m in findings.matches)
    return read_owned(text, but=SURFACES, there=there) if surfaces and not is_laid_out(findings) else findings


LYING = re.compile(r"\b(?:on|onto|atop)\s(?:(?:an?|the|some)\s)?(?:\w+\s)?mirror\b")
"""A mirror that a small thing is put on lies there."""


def _on_a_mirror(findings: Findings) -> Findings:
    lies = LYING.search(findings.text)
    small = any(
        m.category == "subject" and m.value != "mirror" and is_small(m.value) and not is_alive(m.value)
        for m in findings.matches
    )
    if lies is None or not small:
        return findings
    return replace(
        findings,
        matches=tuple(
            replace(m, value="glass top") if m.value == "mirror" and lies.start() <= m.start < lies.end() else m for m in findings.matches
        ),
    )  # fmt: skip


def on_a_material(findings: Findings) -> Findings:
    """The findings with what something is on, of which the word alone is no thing."""
    findings = _on_a_mirror(findings) if findings.language == "en" else findings
    if findings.language != "en" or not is_laid_out(findings):
        return findings
    found = [
        Match(start=hit.start(1), end=hit.end(1), category="subject", value=MATERIALS[hit[1]], text=hit[1])
        for hit in ON_IT.finditer(findings.text)
        if not any(m.start < hit.end(1) and hit.start(1) < m.end for m in findings.matches)
        and any(m.category == "subject" and m.end <= hit.start() for m in findings.matches)
    ]
    words = {match.text for match in found}
    matches = (
        replace(m, category="subject", value="petal bed")
        if (m.category, m.value) == ("sight", "petals") and UNDER_IT.search(findings.text[: m.start])
        else m
        for m in findings.matches
    )
    return replace(
        findings,
        matches=tuple(sorted((*matches, *found), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )


LAID = re.compile(r"[放摆搁摊](?:放)?[着有了满]")
"""Behind a table's top, what is on it: "桌上放着一杯咖啡"."""


PUT_ON_IT = re.compile(r"[放摆搁摊置立坐躺睡趴站蹲跳](?:放|置)?在\w{0,4}$")
"""And before it: "一杯茶放在桌上"."""


def on_tops(findings: Findings) -> Findings:
    """A word for a table that says "on" as well is a table that something is on, where that follows."""
    matches: list[Match] = []
    for match in findings.matches:
        top = match.category == "subject" and len(match.text) > 1 and match.text.endswith("上")
        if top and (LAID.match(findings.text, match.end) or PUT_ON_IT.search(findings.text[: match.start])):
            at = match.end - 1
            matches.append(replace(match, end=at, text=match.text[:-1]))
            matches.append(replace(match, start=at, category="relation", value="on", text="上", plural=False))
        else:
            matches.append(match)
    laid = {hit[0][1] for hit in re.finditer(rf"上{LAID.pattern}", findings.text)}
    return replace(
        findings, matches=tuple(matches), unknown=tuple(word for word in findings.unknown if word not in laid)
    )
