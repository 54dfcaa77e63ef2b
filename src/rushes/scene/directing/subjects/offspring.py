"""Young animals beside their mothers: small ones of the mother's kind, who do what she does.

Pure and standard library only. What a young one looks like by itself ("three kittens") is the kind's own; here it is told apart
from who is grown, so that both are seen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import SUBJECTS_MAX
from ...words.lexicon import Findings, Match, is_somebody, thing_kinds
from ..sense.passing import OFFSPRING, PARENTS
from .able import is_alive
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
        "mama",
        "maman",
        "mamá",
        "mãe",
        "мама",
        "мамой",
        "мамы",
        "матерью",
        "엄마",
        "お母さん",
        "母親",
        "mamma",
    ]
)
FATHERS = ("padre", "papá", "père", "vater", "pai", "отец", "отцом", "папа", "아빠", "お父さん", "父", "babbo", "papà")
BARE_PARENTS = ("ja", "ko", "ru")
"""Languages that do not say whose mother it is."""
ANYBODYS_OWN = re.compile(r"\b(?:ihre[rmn]?|seine[rmn]?|su|leur|sa|son|sua|seu|loro|suo) $")
BETWEEN = re.compile(
    r"[^.;:!?。；！？]{0,48}?(?:\b(?:and|with|her|his|its|their|by|beside|near|leads?|leading|feeds?|feeding|nurses?|nursing|follow\w*|guards?|"
    r"watch\w*|teach\w*|lick\w*|carr\w+|nuzzl\w+|con|y|sus?|avec|et|ses|son|sa|mit|und|com|e|seus?|suas?|suoi|suo|i|с|и|со|своими?|своих)\b|[和与跟带领及]|と|와|과|랑)"
    r"[^.;:!?。；！？]{0,24}"
)
"""From who is grown to its young."""
SIBLINGS = ("brother", "brothers", "sister", "sisters", "sibling", "siblings")
PARENTAL = re.compile(
    r"\b(?:leads|leading|feeds|feeding|nurses|nursing|guards|guarding|licks|licking|nuzzles|nuzzling|with) "
)
A_MOTHER = re.compile(r"\b(?:mother|mama|parent|father|female|adult) $")
THE_ONE = re.compile(r"\b(?:the|one|this|that) (?:[\w-]+ )?$")
SMALLEST = re.compile(r"\b(?:the|one) (?:smallest|youngest|littlest|tiniest|newborn|baby) $")
"""Before the young one of a herd."""
THEIRS = re.compile(r"\b(?:her|his|its|their)\s+(?:\w+\s+)?$")


GROWN = {"duck": "#f4f0e6"}
"""The colour of a mother whose young are of the colour that their kind has."""


FAMILIES = (
    "family", "families", "famille", "familia", "familie", "família", "famiglia", "一家", "一家三口", "全家", "全家人", "家族",
    "가족", "семья", "عائلة", "أسرة", "परिवार",
)  # fmt: skip
FAMILY_COUNT = 3
OF_WHOM = re.compile(r"\s(?:of|de|d'|von|di|do|das|dos)\s?(?:[\w-]+\s){0,2}")
"""Between a family and the animals that are one."""
GROWN_ONES, BROOD = 2, 3  # of a family of animals, and how many young there are at least of those who have many
MATES = {"lion": "lioness", "deer": "doe"}
"""Of whom the mother looks other than the father."""
NO_ANTLERS = {"deer": "doe"}
"""Whose young look as she does."""
SO_MANY = re.compile(
    r"\b(?:famil(?:y|ies) of|famille de|familia de|familie (?:von|mit)|família de|famiglia di|сем\w+ из) (\w+)"
)
NUMBERED = {
    word: number
    for number, words in ((4, "four quatre cuatro vier quatro quattro четырёх четырех 4"), (5, "five cinq cinco fünf cinque пяти 5"), (6, "six seis sechs sei шести 6"))
    for word in words.split()
}  # fmt: skip
"""How many a family is said to be of."""
BROODING = ("duck", "goose", "swan", "chicken", "pig")
FAMILY_BEHIND = re.compile(r"\s?(?:の|的|之)?\s?(?:famil(?:y|ies)\b|一家|全家|家族|親子|母子|가족)")
FAMILY_OF = re.compile(
    r"\b(?:famil(?:y|ies) of|familias? de|familles? d[e']|familien? von|famílias? de|famigli[ae] di|сем(?:ья|ьи|ейство|ью))\s?(?:[\w-]+\s){0,2}$|(?:一家|一窝)$"
)
"""Behind an animal, or before it: that it is a family."""


def families_of(findings: Findings) -> list[Match]:
    """ "Family" or "herd" right after an animal says how many of them there are ("an elephant family")."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    return [
        match
        for match in subjects
        if (match.text in FAMILIES or SO_MANY.fullmatch(match.text) is not None)
        and any(
            other is not match
            and (
                not findings.text[other.end : match.start].strip(" の的")
                if other.end <= match.start
                else (
                    OF_WHOM.fullmatch(findings.text, match.end, other.start)
                    or (SO_MANY.fullmatch(match.text) and findings.text[match.end : other.start] == " ")
                )
                and is_alive(other.value)
                and not is_somebody(other.value)
            )
            for other in subjects
        )
    ]


def beside_their_mothers(findings: Findings, drafts: Sequence[Draft]) -> list[tuple[Draft, Draft]]:
    """Tell the young apart from the grown one that is named before them; each with its mother."""
    found: list[tuple[Draft, Draft]] = []
    for number, draft in enumerate(drafts):
        same = _known_young(findings, draft, drafts[:number])
        if same is not None:
            draft.match = replace(draft.match, value=same.match.value)
            continue
        mother = _mother(findings, draft, drafts[:number])
        if mother is None:
            continue
        draft.match, draft.apart = replace(draft.match, value=mother.match.value), True
        draft.size = draft.size or "small"
        draft.colour = draft.colour or mother.colour
        mother.colour = mother.colour or GROWN.get(mother.match.value, "")
        found.append((draft, mother))
    return found


def is_one_of_them(draft: Draft, other: Draft) -> bool:
    """Whether an animal's kin is one of those who are named: "the calf holds its mother's tail", "a cub lands on its brother"."""
    text, kind = draft.match.text, other.match.value
    if text in SIBLINGS:
        return not is_somebody(kind) and kind not in thing_kinds()
    return text.endswith("'s") and text.removesuffix("'s") in PARENTS and other.match.text in OFFSPRING


def is_their_parent(findings: Findings, draft: Draft, other: Draft) -> bool:
    """Whether somebody is the mother or father of an animal that is named before, and so an animal: "hinter ihrer Mutter"."""
    if (
        draft.match.text not in (*PARENTS, *MOTHERS, *FATHERS)
        or is_somebody(other.match.value)
        or other.match.value in thing_kinds()
    ):
        return False
    if findings.language in BARE_PARENTS:
        return True
    theirs = THEIRS if findings.language == "en" else ANYBODYS_OWN
    return theirs.search(findings.text, 0, draft.match.start) is not None


def has_young(findings: Findings) -> bool:
    return any(match.text in OFFSPRING or match.value == "baby" for match in findings.matches)


def is_a_family(findings: Findings) -> bool:
    return any(word in findings.text for word in FAMILIES) or FAMILY_OF.search(findings.text) is not None


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


def with_a_young_one(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """Of a family of animals some are young: "an elephant family" is two grown ones and a small one."""
    for number, draft in enumerate(drafts):
        kind = draft.match.value
        if draft.apart or draft.size or is_somebody(kind) or kind in thing_kinds() or len(drafts) >= SUBJECTS_MAX:
            continue
        if not (
            FAMILY_BEHIND.match(findings.text, draft.match.end) or FAMILY_OF.search(findings.text, 0, draft.match.start)
        ):
            continue
        if any(other.apart for other in drafts):
            return drafts  # the young are named
        told = SO_MANY.search(findings.text)
        several = max(draft.count, NUMBERED.get(told[1], 0) if told else 0, FAMILY_COUNT)
        colour = draft.colour or GROWN.get(kind, "")
        least = BROOD if kind in BROODING else 1
        young = replace(draft, size="small", count=max(several - GROWN_ONES, least), apart=True)
        young.match = replace(young.match, value=NO_ANTLERS.get(kind, kind))
        draft.count, draft.colour = GROWN_ONES, colour
        mate = replace(draft, match=replace(draft.match, value=MATES.get(kind, kind)), count=1)
        mates = [mate] if kind in MATES and len(drafts) + 1 < SUBJECTS_MAX else []
        draft.count -= len(mates)
        return [*drafts[: number + 1], *mates, young, *drafts[number + 1 :]]
    return drafts


def words_of_mothers(drafts: Sequence[Draft]) -> frozenset[str]:
    """What is seen of "mother" where a small one is beside a grown one."""
    return MOTHERS if any(draft.apart and draft.size == "small" for draft in drafts) else frozenset()


def _known_young(findings: Findings, draft: Draft, before: Sequence[Draft]) -> Draft | None:
    """ "The smallest cub" of those that were named beside their mother."""
    if not ANYBODYS.fullmatch(draft.match.text) or not THE_ONE.search(findings.text, 0, draft.match.start):
        return None
    return next((one for one in before if one.apart and ANYBODYS.fullmatch(one.match.text)), None)


def _leads(findings: Findings, mother: Draft, young: Draft) -> bool:
    """ "A mother fox leads three cubs"."""
    return PARENTAL.search(findings.text, mother.match.end, young.match.start) is not None or (
        A_MOTHER.search(findings.text, 0, mother.match.start) is not None
    )


def _mother(findings: Findings, young: Draft, before: Sequence[Draft]) -> Draft | None:
    text = young.match.text
    anybodys = ANYBODYS.fullmatch(text) is not None
    if young.apart or not (anybodys or YOUNG.fullmatch(text)):
        return None
    smallest = SMALLEST.search(findings.text, 0, young.match.start) is not None
    theirs = smallest or THEIRS.search(findings.text, 0, young.match.start) is not None
    if young.match.value == "baby" and not theirs:
        return None
    for mother in reversed(before):
        value = mother.match.value
        if is_somebody(value) or value in thing_kinds() or YOUNG.fullmatch(mother.match.text) or mother.apart:
            continue
        of_its_kind = value.endswith(f" {young.match.value}")  # "北极熊…小熊"
        alike = (
            value == young.match.value
            or of_its_kind
            or (anybodys and (theirs or value.endswith(young.match.value) or _leads(findings, mother, young)))
        )
        if alike and smallest and mother.match.plural:
            return mother
        if not alike or not BETWEEN.fullmatch(findings.text, mother.match.end, young.match.start):
            continue
        return mother
    return None
