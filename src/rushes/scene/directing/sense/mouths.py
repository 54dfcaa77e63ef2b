"""What an animal has in its mouth: "a dog with a red ball in its mouth", "mit einem Ball im Maul". It holds it and goes its way.

Pure and standard library only. That it carries something, where a verb says so, is `relating.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import SENTENCE_END, Findings, Match, is_somebody
from ..subjects.able import is_alive

IN_THE_MOUTH = re.compile(
    r"[^.,;]{0,24}?\b(?:in|between|en|entre|dans|im|zwischen|na|no|nel|nella|nelle|tra|в)\s"
    r"(?:(?:its|his|her|their|the|der|den|el|la|los|su|sus|le|sa|seiner|seinem|seinen|ihrem|sua|seu|i)\s)?"
    r"(?P<part>mouths?|jaws?|beaks?|teeth|muzzles?|bocas?|hocico|pico|dientes|gueule|bec|maul|schnauze|schnabel|zähnen|bico|dentes|bocca|becco|fauci|"
    r"зубах|пасти|клюве)\b|[をが](?:口に)?(?P<held>くわえ)"
)
"""Behind what is held there."""
WITH = re.compile(r"\b(?P<with>with|con|avec|mit|com|с|со)\s(?:[\w-]+\s){0,3}$")
"""Before it."""


def in_mouths(findings: Findings) -> Findings:
    """The findings where an animal holds what it has in its mouth, and the mouth has been understood."""
    subjects = [m for m in findings.matches if m.category == "subject"]
    for thing in subjects:
        said = IN_THE_MOUTH.match(findings.text, thing.end)
        begin = findings.begin_of(SENTENCE_END, thing.start)
        before = [m for m in subjects if begin <= m.start < m.end <= thing.start and is_alive(m.value)]
        if said is None or not before or is_somebody(before[-1].value) or is_somebody(thing.value):
            continue
        end = said.end("part") if said["part"] else said.end("held")
        told = [
            m
            for m in findings.matches
            if thing.end <= m.start and m.end <= end and m.category in ("subject", "relation")
        ]
        before_it = WITH.search(findings.text[: thing.start])
        matches = [m for m in findings.matches if m not in told]
        if before_it is not None:
            start = before_it.start("with")
            matches.append(
                Match(start=start, end=before_it.end("with"), category="deed", value="hold", text=before_it["with"])
            )
        unknown = tuple(word for word in findings.unknown if word != said["part"])
        findings = replace(findings, matches=tuple(sorted(matches, key=lambda m: (m.start, m.end))), unknown=unknown)
    return findings
