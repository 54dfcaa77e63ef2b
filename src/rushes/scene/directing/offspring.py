"""Young animals beside their mothers: small ones of the mother's kind, who do what she does.

Pure and standard library only. What a young one looks like by itself ("three kittens") is the kind's own; here it is told apart
from who is grown, so that both are seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..words.lexicon import Findings, is_somebody, thing_kinds
from .passing import OFFSPRING
from .relating import Draft
from .telling_apart import AGAIN

ANYBODYS = re.compile(
    r"(?:cub|calf|calves|pup|pups|chick|chicks|young|baby|babies|offspring|cachorros?|crías?|petits|jungen?|filhotes?|cuccioli?|cucciolo|幼崽|宝宝|새끼)s?"
)
"""Words for the young of many kinds: whose they are says what they are."""
YOUNG = re.compile(
    "|".join(sorted(OFFSPRING))
    + r"|gatit\w+|osezn\w+|patit\w+|poll(?:it|uel)os?|potr[oa]s?|terneros?|becerros?|corderos?|perrit\w+|chiots?|chatons?|oursons?|poulains?|"
    r"veaux?|agneaux?|poussins?|canetons?|lionceaux?|éléphanteaux?|kätzchen|welpen?|fohlen|kalb|kälb\w+|ferkel|lamm|lämmer|\w*küken|bärenjung\w+|"
    r"小(?:熊|猫|狗|鸡|鸭|马|牛|象|羊|猪|鹿|狮子|老虎)|子(?:猫|犬|熊|馬|牛|鹿|豚|羊|象|鴨|ガモ|ゾウ|ライオン)|小熊|ひよこ|ヒヨコ|"
    r"кот[её]н\w*|щен\w*|медвеж\w*|жереб[её]н\w*|тел[её]н\w*|телят\w*|цыпл\w*|ут[её]н\w*|утят\w*|ягн\w+|порос\w*|льв[её]н\w*|львят\w*|слон[её]н\w*|"
    r"(?:새끼|아기|어린) \w+|병아리|강아지|망아지|송아지|pintinhos?|patinhos?|bezerros?|gatinhos?|ursinhos?|cordeiros?|elefantinho|"
    r"gattin\w+|cucciol\w+|orsett\w+|puledr\w+|vitell\w+|agnell\w+|pulcin\w+|anatroccol\w+|maialin\w+|leoncin\w+|elefantin\w+"
)
MOTHERS = frozenset(
    [
        "mother",
        "mama",
        "momma",
        "mom",
        "mum",
        "parent",
        "母",
        "親",
        "带",
        "妈妈",
        "madre",
        "mère",
        "mutter",
        "mãe",
        "мама",
        "엄마",
        "mamma",
    ]
)
BETWEEN = re.compile(
    r"[^.;:!?。；！？]{0,48}?(?:\b(?:and|with|her|his|its|their|by|beside|near|leads?|leading|feeds?|feeding|nurses?|nursing|follow\w*|guards?|"
    r"watch\w*|teach\w*|lick\w*|carr\w+|nuzzl\w+|con|y|sus?|avec|et|ses|son|sa|mit|und|com|e|seus?|suas?|suoi|suo|i|с|и|со|своими?|своих)\b|[和与跟带领及]|と|와|과|랑)"
    r"[^.;:!?。；！？]{0,24}"
)
"""From who is grown to its young."""
THEIRS = re.compile(r"\b(?:her|his|its|their)\s+(?:\w+\s+)?$")


GROWN = {"duck": "#f4f0e6"}
"""The colour of a mother whose young are of the colour that their kind has."""


def beside_their_mothers(findings: Findings, drafts: Sequence[Draft]) -> list[tuple[Draft, Draft]]:
    """Tell the young apart from the grown one that is named before them; each with its mother."""
    found: list[tuple[Draft, Draft]] = []
    for number, draft in enumerate(drafts):
        mother = _mother(findings, draft, drafts[:number])
        if mother is None:
            continue
        draft.match, draft.apart = replace(draft.match, value=mother.match.value), True
        draft.size = draft.size or "small"
        draft.colour = draft.colour or mother.colour
        mother.colour = mother.colour or GROWN.get(mother.match.value, "")
        found.append((draft, mother))
    return found


def has_young(findings: Findings) -> bool:
    return any(match.text in OFFSPRING or match.value == "baby" for match in findings.matches)


def beside_grown(findings: Findings, young: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether "a baby elephant" is named after a grown one."""
    before = findings.text[: young.match.start]
    return not AGAIN.search(before) and any(
        d.match.value == young.match.value and d.match.end <= young.match.start and not d.size for d in drafts
    )


def do_as_their_mothers(families: Sequence[tuple[Draft, Draft]]) -> None:
    """Of whom nothing is said does what the others do."""
    for young, mother in families:
        young.action = young.action or mother.action
        mother.action = mother.action or young.action
        if young.relation in ("beside", "meet", "hold") and young.other is mother:
            young.relation, young.other = "", None
        if mother.relation in ("beside", "meet", "hold") and mother.other is young:
            mother.relation, mother.other = "", None


def words_of_mothers(drafts: Sequence[Draft]) -> frozenset[str]:
    """What is seen of "mother" where a small one is beside a grown one."""
    return MOTHERS if any(draft.apart and draft.size == "small" for draft in drafts) else frozenset()


def _mother(findings: Findings, young: Draft, before: Sequence[Draft]) -> Draft | None:
    text = young.match.text
    anybodys = ANYBODYS.fullmatch(text) is not None
    if young.apart or not (anybodys or YOUNG.fullmatch(text)):
        return None
    theirs = THEIRS.search(findings.text, 0, young.match.start) is not None
    if young.match.value == "baby" and not theirs:
        return None
    for mother in reversed(before):
        value = mother.match.value
        if is_somebody(value) or value in thing_kinds() or YOUNG.fullmatch(mother.match.text) or mother.apart:
            continue
        of_its_kind = value.endswith(f" {young.match.value}")  # "北极熊…小熊"
        alike = (
            value == young.match.value or of_its_kind or (anybodys and (theirs or value.endswith(young.match.value)))
        )
        if not alike or not BETWEEN.fullmatch(findings.text, mother.match.end, young.match.start):
            continue
        return mother
    return None
