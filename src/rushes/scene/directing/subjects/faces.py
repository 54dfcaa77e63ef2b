"""Whose face is sad: "a sad girl by a window", "the old man looks lonely", "一个悲伤的女孩".

The mouth is turned down and the brows are bent whatever they do meanwhile; who cries or laughs has that face already. Pure and
standard library only. How it looks is `figures/human/head.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...words.lexicon import SENTENCE_END, Findings, is_somebody
from .relating import Draft

FROWN = "frown"
SAD = re.compile(
    r"\b(?:sad|sadly|unhappy|lonely|melanchol\w+|sorrowful|heartbroken|broken-hearted|depressed|gloomy|miserable|downcast|dejected|mournful|grieving|disappointed|upset|homesick|pensive"
    r"|tristes?|solitari[oa]s?|melancólic[oa]s?|mélancoliques?|malinconic[oa]|traurig\w*|einsam\w*|niedergeschlagen\w*)\b"
    r"|悲伤|忧伤|忧郁|伤心|难过|孤独|寂寞|失落|沮丧|悲しい|悲しそう|寂しい|寂しそう|さびしい|슬픈|외로운|우울한|грустн\w*|печальн\w*|одинок\w*",
    re.IGNORECASE,
)
"""What is said of somebody who does not smile."""
OF_SOUND = re.compile(
    r"\s?(?:music|song|songs|melody|tune|piano|violin|mood|tone|atmosphere|vibe|story|scene|movie|film|ending|atmosfera|ambiente|musik|musique|música|的?(?:音乐|歌|旋律|气氛|故事))"
)
"""Behind it: what is no face."""
OWN_FACE = ("cry", "laugh")


def faces(findings: Findings, drafts: Sequence[Draft]) -> None:
    """Have those frown of whom it is said: the person behind the word or else before it, in its sentence."""
    for hit in SAD.finditer(findings.text):
        if OF_SOUND.match(findings.text, hit.end()):
            continue
        begin = findings.begin_of(SENTENCE_END, hit.start())
        end = findings.end_of(SENTENCE_END, hit.end())
        people = [d for d in drafts if is_somebody(d.match.value) and begin <= d.match.start < end]
        behind = [
            d for d in people if d.match.start >= hit.end() and not findings.text[hit.end() : d.match.start].count(",")
        ]
        before = [d for d in people if d.match.start < hit.start()]
        whose = behind[:1] or before[-1:]
        for draft in whose:
            if draft.action not in OWN_FACE and FROWN not in draft.worn:
                draft.worn = (*draft.worn, FROWN)
