"""What somebody does after what they did: "a man sits on a bench, then stands up", "she gets up", "然后站起来".

What is found is the deed that follows, whose it is, and the prompt without it; the scene goes on from the one to the other as one
that is extended does. Only postures follow so: other verbs of a prompt are what its clip is about. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..model import Subject
from ..words.lexicon import is_somebody

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
