"""What is done along with something else: who carries an umbrella walks with it, who laughs while cooking cooks, two friends do the same.

Pure and standard library only. Who does what is `doers.py`'s, and what happens afterwards `beats.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...words.lexicon import LOOKS, SENTENCE_END, Findings, Match, fine_actions, is_somebody, thing_kinds
from ...words.motion import MOTIONS
from ...words.people import ONLOOKERS
from ...words.phrases import PRONOUN
from .able import OF_BEINGS, OF_THE_AIR, VEHICLES, could, is_alive
from .doing import GOING
from .relating import Draft

WHILE = re.compile("[가-힣]{0,1}면서|ながら")
"""Behind a verb that only goes along with the one that follows."""
ON_THE_WAY = {"walk": {"hold_umbrella": "walk_umbrella"}}
"""What is held -> what it is in who goes along."""
TAKES_NO_OBJECT = (
    "sleep", "sit", "stand", "play", "lie", "lie_down", "run", "walk", "swim", "fly", "jump", "dance", "float", "bark", "howl", "roar", "sing", "laugh",
)  # fmt: skip
ARTICLES = re.compile(
    r"\s(?:(?:el|la|los|las|un[ao]?s?|une|des|les?|os?|as?|um|uma|il|lo|i|gli|su|sa|son|seu|sua|dos|tres|due|tre|deux|trois|dois|duas|três|ein|eine|der|die|das|zwei|drei)\s(?:\w+\s)?|(?:\w+(?:ая|ый|ий|ое|ые|ой|ие)\s){1,2})?"
)
"""Between such a verb and who does it."""
MOUNTS = ("horse", "donkey", "camel", "elephant", "dragon", "unicorn", "scooter")
ONTO = re.compile(r"\s(?:a|al|en|dans|sur|à|su|sul|sulla|in|em|num|numa|no|na|на|в)(?:\s\w+){0,2}\s")
LEADS = ("يقود", "تقود")
COMMA = re.compile("[，,、]")
COMMA_OR_AND = re.compile(r"[,，、]|\b(?:und|y|et|e|и|а)\b")
OWN_MOTIONS = frozenset(row.partition("|")[0].strip() for row in MOTIONS.strip().splitlines()) - {
    "run", "walk", "jump", "fly", "eat", "swim",
}  # fmt: skip
"""What others who are named do not do along: an apple that falls from a tree falls alone."""
AND_IT = re.compile(r"\s*,?\s*(?:(?:and|then|while|as)\s+)*(?:it|which)\s+(?:\w+ly\s+)?")
"""Between a thing and what it does, where somebody else is named before it: "a girl loses her balloon and it floats away"."""
CLAUSE_BEGIN = re.compile(
    r"\b(?:while|whereas|when|as (?!if|though|[\w-]+ as\b)"
    + "".join(rf"(?<!\bas \w{{{letters}}} as )" for letters in range(2, 10))
    + r"|until|(?<=, )(?:wie|как)|cómo|(?<=\bve )como|(?<=\bmira )como|(?<=\bvê )como|(?<=\bolha )como|(?<=\bvede )come|(?<=\bguarda )come|mientras|cuando|pendant que|tandis que|während|mentre|quando|enquanto|пока|когда|بينما|عندما|حين)\b"
)
CLAUSE = re.compile(r"[.;:!?\n,]\s*|\band\s")
WHERE_FIRST = re.compile(
    r"\s*(?:and |all )?(?:around|beside|behind|on|in|inside|under|underneath|above|over|at|by|near|next to|in front of|below|beneath|between|among|across|along|opposite|to)\s[^.;:!?,]{1,48}\s"
)
"""A clause that begins with where something is, up to its verb."""
AT_REST = re.compile(
    r"(?:lies?|stands?|sits?|hangs?|rests?|floats?|sleeps?|waits?|rises?|perch(?:es)?|hovers?|glows?|burns?|dozes?|kneels?|crouch(?:es)?)"
)
A_NEW_ONE = re.compile(
    r"\s(?:an?|one|two|three|four|five|six|several|some|many|dozens of|a few|his|her|their)\s(?:[\w-]+,?\s){0,4}|\s(?:[\w-]+\s)?"
)
FULL_OF = re.compile(r"\b(?:of|with|by|and|the|in) (?:[\w-]+ )?$")
A_PLURAL = re.compile(r" ([\w-]+s)\b")
NOT_LENT = ("propose", "teach", "examine", "take_photo", "haircut")
"""What one does to the other, who does not do it too."""
TELLS_OF_BOTH = (*LOOKS, "action", "deed", "count", "mood", "style")
JOINS_IN = re.compile(
    r"\b(?:und|mit|y|con|et|avec|e|com|ed|и|с|dan|dengan|ve|ile|và|cùng)\b|[,、，和与跟與同とや]|[带领陪拉牵]着?|[와과] |랑 |하고 |\bو"
)
ON_ITS_LEGS = {"jog": "run", "hike": "walk"}
"""How an animal goes along: what jogs by itself does so upright."""
ALONG_WITH = re.compile(
    r"\b(?:along |together )?with (?:(?:an?|the|his|her|its|their|my|two|three|some) )?(?:[\w-]+ ){0,2}$"
)
JOINS = frozenset(["and", "&", "with", "vs", "vs.", "versus"])
TOGETHER = JOINS | frozenset(["a", "an", "the", "his", "her", "its", "their", "together", "is", "are"])

NAMED_AGAIN = 6  # and from a verb to a word that says which: "tanzt einen Walzer"


def goes_on(findings: Findings, match: Match) -> bool:
    """Whether another verb of the same sentence follows."""
    end = findings.end_of(SENTENCE_END, match.end)
    return any(match.end <= m.start < end and m.category in ("action", "deed") for m in findings.matches)


def comes_behind(findings: Findings, match: Match, drafts: Sequence[Draft], begin: int) -> Draft | None:
    """ "Mientras duerme un gato", "يركض حصان": who is named right behind a verb that begins a clause and takes no object."""
    comma = findings.begin_of(COMMA_OR_AND, match.start, begin)
    before = (draft for draft in drafts if comma <= draft.match.start < match.start)
    if match.value not in TAKES_NO_OBJECT or any(is_alive(draft.match.value) for draft in before):
        return None  # "unter dem Baum schläft ein Hund"
    behind = next((draft for draft in drafts if draft.match.start >= match.end), None)
    if behind is None or not could(behind, match) or not is_alive(behind.match.value):
        return None
    return behind if ARTICLES.fullmatch(findings.text, match.end, behind.match.start) else None


def stands_before(findings: Findings, match: Match, drafts: Sequence[Draft], begin: int) -> Draft | None:
    """ "Around it lie three eggs": who is named right behind a verb of standing or lying, of a clause that begins with where."""
    begin = findings.begin_of(CLAUSE, match.start, begin)
    if not WHERE_FIRST.fullmatch(findings.text, begin, match.start) or not AT_REST.fullmatch(match.text):
        return None
    behind = next((draft for draft in drafts if draft.match.start >= match.end), None)
    if behind is None or not A_NEW_ONE.fullmatch(findings.text, match.end, behind.match.start):
        return None
    return behind


def is_of_things(findings: Findings, match: Match) -> bool:
    """ "A console full of blinking buttons": a word in "-ing" before things of which no table knows."""
    if not match.text.endswith("ing") or not FULL_OF.search(findings.text[: match.start]):
        return False
    word = A_PLURAL.match(findings.text, match.end)
    return word is not None and word[1] in findings.unknown


def people_of_its_sentence(findings: Findings, match: Match, drafts: Sequence[Draft]) -> list[Draft]:
    """The people whom the sentence of a verb names before it."""
    begin = findings.begin_of(SENTENCE_END, match.start)
    return [d for d in drafts if begin <= d.match.start and d.match.end <= match.start and is_somebody(d.match.value)]


def led(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """The animal that somebody leads, where the word is that for driving: "يقود جملا"."""
    behind = next((draft for draft in drafts if draft.match.start >= match.end), None)
    if not match.text.startswith(LEADS) or behind is None or findings.text[match.end : behind.match.start].strip():
        return None
    return behind if is_alive(behind.match.value) and not is_somebody(behind.match.value) else None


def boarded(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """What somebody gets on who is said to go up to it: "sube a un autobús", "monte sur son cheval"."""
    behind = next((draft for draft in drafts if draft.match.start >= match.end), None)
    if match.value != "climb" or behind is None or behind.match.value not in (*VEHICLES, *MOUNTS):
        return None
    return behind if ONTO.fullmatch(findings.text, match.end, behind.match.start) else None


def on_the_way(findings: Findings, match: Match, drafts: Sequence[Draft], used: set[int]) -> None:
    """ "撑着伞，缓缓走过": who holds what can be carried along goes with it."""
    begin = findings.begin_of(SENTENCE_END, match.start)
    there = (
        d for d in reversed(drafts) if begin <= d.match.start < match.start and d.action in ON_THE_WAY[match.value]
    )
    draft = next(there, None)
    if draft is not None:
        draft.action = ON_THE_WAY[match.value][draft.action]
        used.add(match.start)


def is_anothers(findings: Findings, match: Match, here: Sequence[Draft], free: Sequence[Draft]) -> bool:
    """ "三个学生观察蚂蚁，指着地面": whether a comma parts what hands do from whom nobody but animals could do it, where people are named."""
    people = any(is_somebody(draft.match.value) for draft in here)
    if not people or not free or any(is_somebody(draft.match.value) for draft in free):
        return False
    return COMMA.search(findings.text, free[-1].match.end, match.start) is not None


def lend(findings: Findings, drafts: Sequence[Draft]) -> None:
    """Who is named with nothing to do does in the same sentence what the first one does ("two cats and a dog play")."""
    doing = next((draft for draft in drafts if draft.action and draft.action not in OWN_MOTIONS), None)
    if doing is None or doing.action in NOT_LENT:
        return
    for draft in drafts:
        lends = draft.other is None and not any(other.other is draft for other in drafts)
        first, last = sorted((doing.match.start, draft.match.start))
        apart = SENTENCE_END.search(findings.text, first, last)
        able = could(draft, replace(draft.match, value=doing.action)) and draft.match.value not in thing_kinds()
        able = able and (draft.match.value in VEHICLES) == (doing.match.value in VEHICLES)
        able = able and _alike(draft, doing)
        if (
            lends
            and not (draft.match.plural and ONLOOKERS.match(draft.match.text) and not ONLOOKERS.match(doing.match.text))
            and not draft.action
            and not apart
            and not PRONOUN.fullmatch(draft.match.text)
            and able
            and _together(findings, doing, draft)
        ):
            draft.action = (
                doing.action if is_somebody(draft.match.value) else ON_ITS_LEGS.get(doing.action, doing.action)
            )


def _alike(draft: Draft, doing: Draft) -> bool:
    """Whether it may do what somebody does: no loupe repairs a watch, and no lantern walks along."""
    if is_alive(draft.match.value) or not is_alive(doing.match.value):
        return True
    return doing.action in OF_THE_AIR and doing.action not in (*fine_actions(), *OF_BEINGS)


def _together(findings: Findings, one: Draft, other: Draft) -> bool:
    """Whether nothing but an "and" or a "with" and known words stands between two: they do it together."""
    first, last = sorted((one, other), key=lambda draft: draft.match.start)
    start, end = first.match.end, last.match.start
    if findings.language != "en":
        parted = CLAUSE_BEGIN.search(findings.text, start, end) is not None
        return JOINS_IN.search(findings.text[start:end]) is not None and not parted
    between = any(m.category == "subject" and start <= m.start < end for m in findings.matches)
    if one.action in GOING and not between and ALONG_WITH.search(findings.text[start:end]):
        return True  # however much is said of the way
    words = set(findings.gap(start, end, TELLS_OF_BOTH).replace(",", " ").split())
    return words <= TOGETHER and bool(words & JOINS)


def says_which(findings: Findings, match: Match, drafts: Sequence[Draft]) -> bool:
    """ "Dances tango": of a word right behind what somebody does, whether it names the same once more."""
    before = next((m for m in reversed(findings.matches) if m.end <= match.start and m.category == "action"), None)
    if before is None or before.value != match.value or match.start - before.end > NAMED_AGAIN:
        return False
    return any(draft.action == match.value and draft.match.start <= match.start for draft in drafts)
