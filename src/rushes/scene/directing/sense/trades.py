"""Animals in people's trades: "a panda chef", "a cat working as a waiter", "一只猫在当服务员" are the animal, seen doing what the trade does.

Pure and standard library only. What people of a trade do is in `words/roles.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import SENTENCE_END, Findings, Match, is_somebody
from ...words.people import figure_of, usual_action

BEFORE_A_ROLE = {"zh": ("",), "ja": ("", "の"), "ko": (" ", ""), "de": (), "ru": ()}
"""What stands between an animal and its trade."""
AS_A = {
    "en": re.compile(
        r",?\s(?:(?:who|that)\s)?(?:(?:is|are)\s)?(?:work(?:s|ing)?|serv(?:es|ing)|perform(?:s|ing)|moonlight(?:s|ing)|employed|hired)?\s?as\s(?:an?|the)\s(?:[\w-]+\s)?"
    ),
    "es": re.compile(r",?\s(?:que\s)?(?:trabaja(?:ndo)?\s(?:como|de)|(?:hace|haciendo)\sde|como)\s(?:un[ao]?\s)?"),
    "fr": re.compile(r",?\s(?:qui\s)?(?:travaill(?:e|ant)\s)?(?:comme|en tant que|en)\s(?:une?\s)?"),
    "de": re.compile(r",?\s(?:(?:die|der|das)\s)?(?:arbeitet\s|dient\s|jobbt\s)?als\s(?:eine?\s)?"),
    "pt": re.compile(r",?\s(?:que\s)?(?:trabalha(?:ndo)?\s(?:como|de)|como)\s(?:uma?\s)?"),
    "it": re.compile(r",?\s(?:che\s)?(?:lavora(?:ndo)?\scome|fa\s(?:il|la|lo|l')|come)\s?(?:un[ao]?\s)?"),
    "ru": re.compile(r",?\s(?:котор(?:ый|ая)\s)?работа(?:ет|ющ(?:ий|ая))\s"),
    "zh": re.compile("，?(?:正在|正|在)?(?:当|做|扮演|担任|充当|假扮成?|扮成)(?:了)?(?:[一两][名个位只])?"),
}  # fmt: skip
"""Between an animal and the trade that it is said to have."""
IS_A = re.compile(r"\s(?:is|are|plays)\s(?:an?|the)\s")
"""The same of a trade with work of its own: "a dog is a police officer", and no friend."""
ROLE_DOES = {
    "chef": "cook", "musician": "play_guitar", "dancer": "dance", "painter": "paint", "wizard": "cast_spell", "teacher": "teach",
    "knight": "wield_sword", "samurai": "wield_sword", "farmer": "dig", "firefighter": "fight_fire", "doctor": "examine", "student": "read",
}  # fmt: skip
"""What an animal in somebody's trade is seen doing."""
FIGURE_DOES = {
    "police": "salute",
    "soldier": "salute",
    "scientist": "experiment",
    "builder": "hammer",
    "businessman": "use_computer",
}
"""The same of trades that are told by what somebody looks like."""
HERDS = ("pastor", "pastore", "berger")  # what a dog is called that does so


def in_a_role(findings: Findings) -> Findings:
    """A panda chef is a panda that cooks, unless it says what else the panda does."""
    animals = [m for m in findings.matches if m.category == "subject" and not is_somebody(m.value)]
    between = BEFORE_A_ROLE.get(findings.language, (" ",))
    said = {m: words for m in findings.matches if (words := _said_to_be(findings, m, animals)) is not None}

    def behind_one(match: Match) -> bool:
        return match in said or (
            match.category == "subject"
            and any(findings.text[m.end : match.start] in between for m in animals if m.end <= match.start)
        )

    def role(match: Match) -> bool:
        if not behind_one(match) or not _role_does(match):
            return False
        end = findings.end_of(SENTENCE_END, match.end)
        return not any(match.end <= m.start < end and m.category in ("action", "deed") for m in findings.matches)

    told = " ".join(said.values())
    found = replace(
        findings,
        matches=tuple(replace(m, category="action", value=_role_does(m)) if role(m) else m for m in findings.matches),
        unknown=tuple(word for word in findings.unknown if not said or not _is_told(word, told, findings.language)),
    )
    if findings.language == "en":
        return found.without([m for m in found.matches if m in said])  # `_compounds` knows more of the others
    romance = findings.language not in BEFORE_A_ROLE  # in which an animal and its master are never two words in a row
    return found.without(
        [
            m
            for m in found.matches
            if behind_one(m)
            and is_somebody(m.value)
            and (m in said or _role_does(m) or romance)
            and m.text not in HERDS
        ]
    )


def _said_to_be(findings: Findings, match: Match, animals: list[Match]) -> str | None:
    """The words by which an animal is said to be that somebody; None where it is not."""
    pattern = AS_A.get(findings.language)
    if pattern is None or match.category != "subject" or not is_somebody(match.value):
        return None
    works = IS_A if findings.language == "en" and _role_does(match) else pattern
    hits = (
        p.fullmatch(findings.text, m.end, match.start)
        for m in animals
        for p in (pattern, works)
        if m.end <= match.start
    )
    return next((hit[0] for hit in hits if hit is not None), None)


def _is_told(word: str, told: str, language: str) -> bool:
    return word in told if language == "zh" else word in told.split()


def _role_does(match: Match) -> str:
    """What an animal in somebody's trade is seen doing; empty of words that are no trade."""
    does = FIGURE_DOES.get(figure_of(match.text), "") or ROLE_DOES.get(match.value, "")
    return does or (usual_action(match.text) if is_somebody(match.value) else "")
