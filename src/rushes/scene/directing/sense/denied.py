"""What a prompt says that is not so: deeds that nobody does ("she does not look at the camera") and styles that it is not in ("no anime").

Pure and standard library only. Who and what is not there is `absences.py`'s, what ends `leaving.py`'s.
"""

from __future__ import annotations

import re

from ...words.lexicon import Findings, Match

REACH = 48  # letters before a word that are looked at
_BEFORE_A_DEED = {
    "en": r"(?:\b(?:does|do|did|is|are|was|were|has|have|can|could|will|would|should|must)\s(?:not|never)|n['’]t|\bnever|\bwithout(?: ever)?|\bnot(?! only)(?! just)|\bcannot|\bno longer|\bnobody|\bno one)"
    r"\s(?!only\b|just\b|merely\b|simply\b)(?:\w+ly\s|even\s|yet\s|ever\s|once\s|to\s|be\s|been\s)*$",
    "es": r"\b(?:no|nunca|jamás|sin)\s(?:se\s|le\s|lo\s|la\s|me\s|está\s|están\s)*$",
    "fr": r"(?:\b(?:ne|sans)\s|\bn['’]\s?)(?:se\s|s['’]|le\s|la\s|l['’]|est\s|sont\s)*$",
    "de": r"\b(?:nicht|nie|niemals|ohne (?:zu|dabei zu))\s$",
    "pt": r"\b(?:não|nunca|jamais|sem)\s(?:se\s|o\s|a\s|está\s|estão\s)*$",
    "it": r"\b(?:non|mai|senza)\s(?:si\s|lo\s|la\s|sta\s|stanno\s)*$",
    "ru": r"\b(?:не|никогда не|ни)\s$",
    "zh": r"(?<![忍离])(?:并不|从不|没有|没在|不再|不会|不要|不|没|未)(?:去|在)?$",
    "ko": r"(?:안|못) $",
}
_BEHIND_A_DEED = {
    "en": r"\s(?:nothing|nobody|no one)\b",
    "de": r"(?:\s(?!und\b|aber\b|sondern\b)\w+){0,2}\s(?:nicht|nie|niemals)\b(?! nur)",
    "ja": r"[ぁ-ん]{0,3}(?:ない(?!と)|ません|ずに|ず[、。]|ていない|てはいけない)",
    "ko": r"[가-힣]{0,2}지 (?:않|못|말)",
}
_BEFORE_A_STYLE = re.compile(
    r"\b(?:not|no|non|never|avoid|avoiding|without|rather than|instead of|nothing like|anything but|nicht|kein\w*|ohne|pas(?: de| d['’]| en)?|sans|sin|nada de|não|nada|sem|senza|niente|не|без)"
    r"\s(?:(?:an?|in|the|any|like|look|looking|as|de|en|im|в|un|una|um|uma|style|estilo|stile|stil)\s)*(?:[\w-]+\s)?$|(?:不要|不是|并非|避免|拒绝|非|无)[^，。,]{0,3}$"
)
_BEHIND_A_STYLE = re.compile(
    r"[^、。,.]{0,3}(?:では?なく|じゃなく|ではない|なし|は禁止)|[^,.。]{0,4}(?:아닌|아니라|없이|말고|금지)"
)
LOOKING = ("style",)


def without_denied(findings: Findings) -> Findings:
    """The findings without what is said not to be done and not to be the style of it."""
    before, behind = (table.get(findings.language) for table in (_DEEDS_BEFORE, _DEEDS_BEHIND))

    def is_denied(match: Match) -> bool:
        said = findings.text[max(0, match.start - REACH) : match.start]
        if match.category in LOOKING:
            return bool(_BEFORE_A_STYLE.search(said) or _BEHIND_A_STYLE.match(findings.text, match.end))
        if match.category not in ("action", "deed"):
            return False
        return bool((before and before.search(said)) or (behind and behind.match(findings.text, match.end)))

    return findings.without([match for match in findings.matches if is_denied(match)])


_DEEDS_BEFORE = {language: re.compile(words) for language, words in _BEFORE_A_DEED.items()}
_DEEDS_BEHIND = {language: re.compile(words) for language, words in _BEHIND_A_DEED.items()}
