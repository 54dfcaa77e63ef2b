"""What somebody does after what they did: "a man sits on a bench, then stands up", "she gets up", "然后站起来"; and of an extension
what is seen first, "the cat wakes up, jumps down and walks away".

What is found is the deed that follows, whose it is, and the prompt without it; the scene goes on from the one to the other as one
that is extended does. Only postures follow so: other verbs of a prompt are what its clip is about. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ...model import Subject
from ...words.lexicon import Findings, is_somebody, read
from ..prompt.inscriptions import QUOTED
from .leaving import GONE

BEGINS_SHARE: Final = 0.45
"""Of a clip, before it is done."""
_DEEDS: Final = {
    "stands up": r"(?:stands?|gets?|rises?) (?:back )?up(?: again)?(?! (?:straight|tall|comedy))|(?:rises?|gets?) to (?:his|her|its|their) feet|rises? from (?:his|her|its|their) (?:seat|chair)"
    r"|se (?:levanta|pone de pie)|se lève|steht (?:wieder |dann |langsam )?auf|se levanta|levanta-se|si alza(?: in piedi)?|вста[её]т|поднимается на ноги"
    r"|站了?起[来身]|起身|立ち上が(?:る|り|った)|일어(?:선다|서|난다|나)",
    "sits down": r"sits? (?:back )?down(?: again)?|takes? a seat|se sienta|s'assoit|s'assied|setzt sich(?: hin)?|senta-se|se senta|si siede|садится|坐下来?|腰を下ろす|座り込む|座る|앉는다",
    "lies down": r"lies? (?:back )?down|se acuesta|se tumba|s'allonge|se couche|legt sich (?:hin|schlafen)|deita-se|si sdraia|ложится|躺下来?|横になる|寝転ぶ|눕는다",
    "falls asleep": r"falls? (?:fast )?asleep|dozes? off|se duerme|se queda dormid[oa]|s'endort|schläft ein|adormece|si addormenta|засыпает|睡着了?|睡去|入睡|眠りに落ちる|眠ってしまう|잠이 든다|잠든다",
    "wakes up": r"wakes? up|se despierta|se réveille|wacht auf|acorda|si sveglia|просыпается|醒来|醒了?过来|目を覚ます|잠에서 깬다|잠에서 깨어난다",
}
_ANY: Final = "|".join(_DEEDS.values())
_THEN: Final = (
    r"(?:[,;.。，、!]?\s?(?:\b(?:and then|then|and after that|after that|and finally|finally|and suddenly|suddenly|y luego|luego|después|entonces|y después|et puis|puis|ensuite|"
    r"und dann|dann|danach|e depois|depois|e então|então|e poi|poi|dopo|и потом|потом|затем|а затем|и затем)\b|然后|接着|随后|突然|忽然|之后|そして|それから|やがて|突然|그리고|그러다가?|그러고는))"
)
_WHO: Final = r"(?:he|she|it|they|him|her|él|ella|il|elle|er|sie|es|ele|ela|lui|lei|он|она|[他她它]|彼女?[がは]|그[가는]|그녀[가는])"
_A: Final = r"(?:the|el|la|le|der|die|das|o|a|il|lo)"
_FOLLOWS: Final = re.compile(
    rf"(?P<link>{_THEN}[,，]?\s?(?:(?:{_WHO}|{_A} \w+)\s?)?|[.;。；!！]\s?(?:{_WHO}|(?P<noun>the (?:\w+ )?\w+))\s?|\b(?:and|y|et|und|e|и)\s(?:{_WHO}\s)?)"
    rf"(?:(?:slowly|suddenly|finally|gently|then)\s)?(?P<deed>{_ANY})(?![\w-])(?P<more>,?\s(?:and|then|and then)\s(?:(?:he|she|it)\s)?[a-z][^.;,]*)?",
    re.IGNORECASE,
)
_FROM_A_SEAT: Final = re.compile(
    r"(?<=\w )(?:gets up|stands up|rises|getting up|standing up|rising) from (?=(?:(?:an?|the|his|her|their) )(?:[\w-]+ )?(?:chair|armchair|bench|couch|sofa|table|seat|throne|stool)\b)",
    re.IGNORECASE,
)
"""Where nothing is said before, that somebody sat."""

_NEXT: Final = re.compile(
    r"[,;.]?\s*\b(?:and then|and after that|after that|and finally|finally|afterwards|then)\b[,\s]*|[,，。；;]?(?:然后|接着|随后|之后|最后)[,，]?"
    r"|[,;.]?\s*\b(?:y luego|luego|et puis|puis|und dann|dann|e depois|e poi|а потом|затем)\b[,\s]*",
    re.IGNORECASE,
)
"""Between what is seen first and what follows."""
_LINK: Final = re.compile(r"(?:,? and |, (?!and )| y | et | und |[，,、]?并且?|[，,])", re.IGNORECASE)
_SOON_DONE: Final = re.compile(
    r"(?:\b(?:wakes? up|gets? up|stands? up|sits? down|lies? down|looks? (?:up|down|around|back)|nods|waves|bows|smiles|rises|stretches|yawns|stops|lands|(?:jumps?|hops?|climbs?) (?:down|off|out|up)"
    r"(?: (?:from|of) (?:the|its|his|her) [\w-]+)?)|醒来|醒了|站起来|起身|伸懒腰|停下来?|跳下来?(?:沙发|床|椅子)?|落下)$",
    re.IGNORECASE,
)
"""What is over in a moment: what is said next comes after it."""
_REACH: Final = 60  # letters that such a verb takes with what it is done from
_STARTS_WITH_MOST: Final = 12  # letters before a verb that may say how: "slowly"
_COLOUR: Final = (
    "red|orange|yellow|green|blue|purple|pink|white|black|brown|gr[ae]y|gold|golden|silver|turquoise|violet"
)
_CHANGES: Final = re.compile(
    r"(?:,? (?:and|that|which|it))?(?: (?:is|slowly|gradually|suddenly|gently))* (?:turn(?:s|ing)?|chang(?:es|ing)(?: its)?(?: colou?rs?)?|"
    rf"fad(?:es|ing)|shift(?:s|ing)(?: colou?rs?)?) from (?:bright |dark |light )?(?P<first>{_COLOUR}) to (?:bright |dark |light )?(?P<then>{_COLOUR})\b",
    re.IGNORECASE,
)
"""Of one colour before and of another after: "a chameleon turning from green to red"."""


@dataclass(frozen=True)
class Afterwards:
    """A deed that follows."""

    deed: str
    """In English, of whoever does it."""
    words: str
    """What says so."""
    text: str
    """The prompt without that."""
    who: str = ""
    """Whom it names, if it does."""
    of_looks: bool = False
    """Whether it is no deed but how somebody looks, whatever they do."""

    def told_of(self, subjects: Sequence[Subject]) -> str:
        """The sentence that the scene goes on with: of whom it names, or of whoever of these does something, people first."""
        if self.who:
            return f"{self.who} {self.deed}"
        if self.of_looks:
            return f"the {subjects[0].kind} {self.deed}"
        who = max(subjects, key=lambda one: (bool(one.action), is_somebody(one.kind)))
        return f"the {who.kind} {self.deed}"


def afterwards_of(prompt: str) -> Afterwards | None:
    """The posture that a prompt asks for after another; None where it asks for none."""
    seat = _FROM_A_SEAT.search(prompt)
    if seat is not None:
        return Afterwards("stands up", seat[0].strip(), f"{prompt[: seat.start()]}sits on {prompt[seat.end() :]}")
    turns = _CHANGES.search(prompt)
    if turns is not None and prompt[: turns.start()].strip():
        text = f"{prompt[: turns.start()]}, it is {turns['first']}{prompt[turns.end() :]}"
        return Afterwards(f"turns {turns['then']}", turns[0].strip(" ,"), text, of_looks=True)
    found = _FOLLOWS.search(prompt)
    if found is None or not prompt[: found.start()].strip():
        return None
    more = re.sub(r"^,?\s(?:and then|and|then)\s(?:(?:he|she|it)\s)?", "", found["more"] or "")
    text = f"{prompt[: found.start()]}{prompt[found.end() :]}".strip()
    deed = next(deed for deed, words in _DEEDS.items() if re.fullmatch(words, found["deed"], re.IGNORECASE))
    return Afterwards(more or deed, found[0].strip(" ,.;，。；、"), text, found["noun"] or "")


def in_turn(prompt: str) -> tuple[str, str] | None:
    """What the words of an extension say is seen first, and what then, each as a sentence; None where it is all at once."""
    if any(quote["double"] for quote in QUOTED.finditer(prompt)):
        return None  # what is said aloud or written stays whole
    found = _NEXT.search(prompt)
    if found is not None:
        cut = found.span() if prompt[: found.start()].strip() and prompt[found.end() :].strip() else None
        return cut and _told_apart(prompt, cut)
    findings = read(prompt)
    gone = [hit.start() for hit in GONE.finditer(findings.text)]
    for link in _LINK.finditer(findings.text):
        verb = next((m for m in findings.matches if m.category in ("action", "deed") and m.start >= link.end()), None)
        verbs = [*gone, *([verb.start] if verb is not None else [])]
        follows = [at for at in verbs if 0 <= at - link.end() <= _STARTS_WITH_MOST]
        if not follows or any(
            link.end() <= m.start < min(follows) for m in findings.matches if m.category == "subject"
        ):
            continue
        does = any(m.category in ("action", "deed") and m.end <= link.start() for m in findings.matches)
        if _SOON_DONE.search(findings.text, max(0, link.start() - _REACH), link.start()) or (
            does and set(follows) & set(gone)
        ):
            return _told_apart(findings.text, link.span())
    return None


def _told_apart(prompt: str, cut: tuple[int, int]) -> tuple[str, str]:
    """Both sides of a cut; what names nobody is said of whoever the other side names first."""
    first, then = prompt[: cut[0]].strip(" ,，"), prompt[cut[1] :].strip(" ,，.")
    if _doer(read(then)):
        return first, then
    who = _doer(read(first))
    glued = bool(re.search(r"[\u4e00-\u9fff]", then))
    return first, f"{who}{then}" if glued else f"{who} {then}".strip()


def _doer(findings: Findings) -> str:
    """Who is named before the first verb, with an article of those who are known, or the pronoun there; empty where nobody is."""
    pronoun = re.match(rf"\s*({_WHO})(?=\W|[\u4e00-\u9fff])", findings.text)
    if pronoun is not None:
        return pronoun[1]
    verb = next((m.start for m in findings.matches if m.category in ("action", "deed")), len(findings.text))
    gone = GONE.search(findings.text)
    until = min(verb, gone.end() if gone else verb)
    who = next((m for m in findings.matches if m.category == "subject" and m.start < until), None)
    if who is None:
        return ""
    return f"the {who.text}" if findings.language == "en" else who.text
