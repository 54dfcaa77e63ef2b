"""Which person a word means beyond the kind: the clothes of a king, the braids of a girl, and what a cook usually does.

The words are in `words/roles.py`; a word that is not there is played by its kind's own figure. Look-ups only.
"""

from __future__ import annotations

import re
from functools import cache

from ..composed import RIDING, WEARING
from . import europe, thai
from .inflecting import DIMINUTIVES, plain_forms
from .phrases import rows_of
from .roles import ROLES
from .worded import Worded
from .world import FIGURES

ONLOOKERS = re.compile(
    r"(?:onlooker|bystander|passer-?by|passers-?by|spectator|audience|crowd|neighbou?r|villager|tourist|townspeople|guest|curios[oi]|espectador|transe[uú]nte|vecin[oa]s|público|badaud|passants?|spectateur|voisin|foule|zuschauer|schaulustige|passant|nachbarn|publikum|menge|прохож|зрител|зевак|толп|сосед|spettator|passanti|folla|pubblico|vizinh|multid)"
    "|围观|旁观|周围的人|旁边的人|路人|行人|观众|人群|众人|邻居|見物人|観客|通行人|周りの人|群衆|구경꾼|관객|행인|사람들"
)
"""Words for people who are there beside those of whom a prompt tells."""


def usual_action(word: str) -> str:
    """What somebody whom a word names does by trade; empty where it says nothing."""
    return _role(word)[1]


def figure_of(word: str) -> str:
    """The figure of a person that a word stands for; empty where the kind says all there is to say."""
    return _role(word)[0]


def _role(word: str) -> tuple[str, str]:
    """Figure and usual action of a word."""
    plain = (form for language in DIMINUTIVES for form in plain_forms(word, language))
    words = ({"men": "man", "policemen": "policeman"}.get(word, word), *plain)
    return next((role for role in map(_roles().find, words) if role), ("", ""))


@cache
def _roles() -> Worded[tuple[str, str]]:
    """Of several rows that have a word, the first that says something says it."""
    said: dict[str, tuple[str, str]] = {}
    for head, columns in (*rows_of(ROLES), *rows_of(FIGURES), *rows_of(europe.FIGURES), *rows_of(thai.FIGURES)):
        _, figure, action = (part.strip("-") for part in head.split())
        for word in (word for column in columns for word in column.split(",")):
            before = said.get(word.strip(), ("", ""))
            said[word.strip()] = (before[0] or figure, before[1] or action)
    roles = Worded[tuple[str, str]]()
    for word, role in said.items():
        roles.add(word, role)
    return roles


def is_person(figure: str) -> bool:
    """Whether a figure is one of those that words choose: for who somebody is, or for what they wear."""
    return figure in _chosen() or figure == IN_A_DRESS


@cache
def _chosen() -> frozenset[str]:
    return frozenset(head.split()[1] for head, _ in rows_of(ROLES)) - {"-"}


def is_human(figure: str) -> bool:
    """Whether a figure has a person's body: one of those, or somebody whom no word describes further."""
    who, _, rest = figure.partition(WEARING)
    return RIDING not in rest and (who in BROAD or who in TRADES or is_person(who))


IN_A_DRESS = "lady"
"""The figure of a woman in a dress."""
TRADES = (
    "astronaut", "chef", "farmer", "doctor", "teacher", "firefighter", "knight", "samurai", "wizard", "pirate", "dancer",
    "musician", "painter", "alien", "mermaid", "gondola",
)  # fmt: skip
"""Kinds of people whose figure has the name of the kind."""
PEOPLE = ("human", "woman", "child", "baby")
"""The figures of kinds that are people."""
BROAD = (*PEOPLE, "man_suit", "man_apron", "woman_casual", "genie", "wrestler")
COUPLES = (
    "couple", "young couple", "elderly couple", "old couple", "lovers", "newlyweds", "twins", "duo", "情侣", "夫妻", "夫妇", "恋人",
    "カップル", "夫婦", "커플", "부부", "pareja", "casal", "coppia", "paar", "пара", "пару", "парой", "vieux couple", "amoureux", "pärchen", "liebespaar", "ehepaar",
    "namorados", "fidanzati", "innamorati", "연인", "恋人たち", "二人組", "влюбленные", "طفلان", "ولدان", "بنتان", "رجلان", "امرأتان", "صديقان",
)  # fmt: skip
"""Words that name two."""
