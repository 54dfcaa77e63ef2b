"""What somebody has on: clothes and whose they are, what is worn in a colour of its own, and what is too small to be shown.

Pure and standard library only. The words come from `lexicon.py`; what a figure wears is in `figures/joined/worn.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from ...words.lexicon import SENTENCE_END, Findings, Match, is_somebody, subject_rows, thing_kinds
from ...words.worn import (
    CLOTHED,
    CLOTHS,
    COATS_OF_THEIR_OWN,
    DRESSES,
    EVERYDAY,
    FACELESS,
    HATS_BY_NAME,
    ON_ANIMALS,
    PIECES,
    PLAIN_WORN,
)
from .coats import coat_of
from .relating import Draft

NO_ADJECTIVE = re.compile(r"\b(?:on|in|with|of|at|to|from|under|over|by|for|his|her|its|their|a|an|the|is|are)\b|ing\b")
WORN_KINDS = ("shoe", "hat", "tie", "glasses", "crown", "handbag", "backpack", "headphones")
ON_THE_FACE = ("glasses", "headphones")
ON_HEADS = ("hat", "crown")
"""What is seen on the head of an animal that wears it, and does nothing by itself."""
DARK = re.compile(
    r"sun|shades|太阳|墨镜|\bsol\b|soleil|sonne|サングラス|escur|oscur|солнечн|солнцезащит|темн|тёмн|선글라스|da sole"
)
HAT_OF_A_SHAPE = re.compile(r"(?P<of>top|party|santa|witch|wizard|cowboy|pirate|chef|police|hard) (?:hat|cap)")
"""Those that are not the plain one."""
BREASTED = (
    "bird", "owl", "penguin", "eagle", "crow", "parrot", "seagull", "toucan", "hummingbird", "frog", "lizard", "dinosaur", "dragon",
)  # fmt: skip
"""Figures whose breast has a colour of its own."""
WEARS = re.compile(
    r"\b(?:wear\w*|wore|dressed in|clad in|carr(?:y|ies|ying)|with (?:a|her|his)|con|avec|mit|com|с|lleva\w*|viste|porte\w*|porta(?= un)|coiff\w*|vêtue?s?|trägt|veste|indossa|"
    r"носит|в)\b|\bde (?:\w+ )?$|[穿戴]|を着|をかぶ|입은|쓴",
    re.IGNORECASE,
)
LISTED_WORN = ("glasses", "hat", "tie", "shoe")
IN_A_LIST = re.compile(
    r"\b(?:man|woman|girl|boy|lady|person|guy|owner|teacher|doctor|grandmother|grandfather|professor|\w+(?:er|ist|or)), (?:(?:[\w-]+ ){1,3}[\w-]+, ){0,2}(?:[\w-]+ ){0,2}$"
)
"""Before what somebody has on, in a list of how they look: "old man, round glasses, green cardigan"."""
WORN_BY = re.compile("の|をかぶった|を被った|を着た|を履いた|をかけた|(?:을|를) (?:쓴|신은|멘|낀) ")
"""Between what is worn and who has it on, in Japanese and Korean."""
IN_A = re.compile(
    r"\bin (?:an?|his|her|their) (?:[\w-]+ ){0,3}(?:and (?:[\w-]+ ){0,2})?$|\bin (?:an? )?(?:[\w-]+ ){0,3}and (?:[\w-]+ ){0,2}$|\bin $"
)  # "in a straw hat", "in a raincoat and red boots", "in sunglasses"
WORN_WITH = re.compile(r"(?:,| and|, and) (?:an? )?(?:[\w-]+ ){0,3}")
"""Between a garment and what is worn with it: "a red dress and black boots"."""
WORN_WITH_REACH = 60
AND = re.compile(r"[.,;:，。、]|\b(?:and|y|et|und|e|и)\b|[和与及配]|と|[와과] ")
"""Between a colour and a garment: what says that it is another's."""
CLOTHES_FIRST = {"zh": 6, "ja": 6, "ko": 6, "hi": 20, "tr": 12}
"""Languages that say first what somebody has on, and in how many letters who follows."""
ON_THE_NOSE = re.compile(r"\b(?:in|with) (?!the\b)(?:[\w-]+ ){0,3}$")
"""Before glasses that somebody has on: "in pink sunglasses", "with glasses"."""
PUT_ON = re.compile(r" on(?=[,.;]|$| (?:and|while|as|in|at|his|her|its|their)\b)")
"""Behind what somebody has on: "headphones on"."""
WITH_THEIR = re.compile(r"\b(?:with|in) (?:(?!the\b)[\w-]+ ){0,3}$")
TIP_OF_THE_NOSE = re.compile(
    r"\s(?:[\w-]+\s)?(?:en|on|down|sur|auf|sul|sulla|no|na|на)\s(?:(?:la|the|le|der|die|her|his|their|its|il|seiner|ihrer|su)\s)?(?:(?:punta|tip|end|bridge|bout|spitze|nasenspitze|ponta|кончике)\s?)?"
    r"(?:(?:de|of|du|della|do|da)\s)?(?:(?:la|the|le|el|her|his|su|seiner|ihrer)\s)?(?:nariz|nose|nez|nase|nasenspitze|naso|носу|носа)\b"
)
"""Behind glasses that somebody has on: "gafas en la punta de la nariz"."""
THEIR_OWN = re.compile(
    r"\b(?:his|her|its|their|seine?[nmrs]?|ihre?[nmrs]?|sus?|ses|leurs?|seus?|suas?|suo|suoi|его|ее|их) (?:[\w-]+ ){0,2}$"
)
IN_COLOURS = {
    "en": re.compile(r"\s*,?\s*(?:who (?:is|are) )?(?:(?:all )?(?:dressed|clad|robed) )?(?:all )?(in) (?:all |pure |solid )?"),
    "es": re.compile(r" (?:vestid[oa]s? )?(de) "), "fr": re.compile(r" (?:vêtue?s? de|habillée?s? en|(en)) "), "de": re.compile(r" (in) "),
    "pt": re.compile(r" (?:vestid[oa]s? )?(de) "), "it": re.compile(r" (?:vestit[oaie] (?:di|in)|(in)) "), "ru": re.compile(r" (в) "),
}  # fmt: skip
"""Between somebody and a colour that says what they have on."""
NEXT_WORD = re.compile(r" ([\w-]+)")
COLOURED = ("subject", "garment", "place", "style", "pattern", "colour")
"""Categories of what a colour right before it may be of."""
TRINKETS = re.compile("(?:色)?的?(?:手套|丝带|头巾|袜子|披肩|腰带|飘带|リボン|手袋)|い(?:リボン|手袋)| (?:리본|장갑)")
"""What somebody has on that is too small to be shown."""


DRESSED_TOYS = ("teddy bear", "snowman", "robot")
"""Things that have clothes on."""


def wearers(findings: Findings, drafts: Sequence[Draft]) -> dict[int, tuple[Match, Draft]]:
    """Start of a colour word -> the garment that it colours and who wears it."""
    garments = [match for match in findings.matches if match.category == "garment"]
    found: dict[int, tuple[Match, Draft]] = {}
    for colour in (match for match in findings.matches if match.category == "colour"):
        garment = next((g for g in garments if _coloured(findings, colour, g)), None)
        wearer = _wearer(findings, garment, drafts) if garment is not None else None
        if garment is not None and wearer is not None:
            found[colour.start] = (garment, wearer)
    return found


def piece_of(garment: Match, wearer: Draft) -> str:
    """What is seen on them beside their clothes and in its own colour; empty: it colours the clothes, or nothing."""
    if garment.value == "chest":
        return "chest" if subject_rows()[wearer.match.value].figure in BREASTED else ""
    if is_clothed(wearer.match.value, garment):
        return "suit" if garment.value == "suit" else "top"
    own = garment.value in (*PLAIN_WORN, "helmet", "raincoat") or (garment.value == "jacket" and wearer.in_dress)
    if own and garment.value in ON_ANIMALS and wearer.match.value not in (*thing_kinds(), *FACELESS):
        return garment.value
    return garment.value if own and is_somebody(wearer.match.value) else ""


def all_over(piece: str, wearer: Draft) -> bool:
    """Whether all that is seen of somebody's clothes has its colour; an animal's coat is its own."""
    return piece == "raincoat" and is_somebody(wearer.match.value)


def is_clothed(kind: str, garment: Match) -> bool:
    """Whether an animal is seen in a garment, which is then not its coat's colour: "a cat in a red jacket"."""
    return kind in CLOTHED and garment.value in (*CLOTHS, "suit") and garment.text not in COATS_OF_THEIR_OWN


def in_dresses(findings: Findings, drafts: Sequence[Draft], worn: dict[int, tuple[Match, Draft]]) -> set[int]:
    """Mark who wears a dress. What is worn with it is not shown, but for a jacket and what has a colour of its own, so neither is its
    colour. Returns where the clothes start that are seen though no colour is said of them."""
    seen: set[int] = set()
    for garment in findings.matches:
        if garment.category != "garment":
            continue
        wearer = _wearer(findings, garment, drafts)
        if wearer is None:
            continue
        is_person = is_somebody(wearer.match.value)
        if not _is_dress(garment.text):
            if is_person and garment.value == "garment" and _is_one_of(EVERYDAY, garment.text):
                seen.add(garment.start)
            continue
        wearer.in_dress = True
        if is_person:
            seen.add(garment.start)
        if any(theirs is garment for theirs, _ in worn.values()):
            for start in [
                start
                for start, (theirs, who) in worn.items()
                if who is wearer and theirs.value == "garment" and not _is_dress(theirs.text)
            ]:
                del worn[start]
    return seen


def _is_dress(text: str) -> bool:
    return _is_one_of(DRESSES, text)


def _is_one_of(words: Collection[str], text: str) -> bool:
    return any(text.startswith(word[:-1]) if word.endswith("*") else text == word for word in words)


def _coloured(findings: Findings, colour: Match, garment: Match) -> bool:
    """Whether nothing but an adjective or two stands between a colour and a garment."""
    first, last = (colour, garment) if colour.start < garment.start else (garment, colour)
    gap = findings.text[first.end : last.start]
    between = any(
        first.end <= m.start and m.end <= last.start
        for m in findings.matches
        if m.category not in ("style", "occasion")
    )
    far = findings.language == "en" and first is colour and not NO_ADJECTIVE.search(gap)
    return len(gap) <= (30 if far else 14) and not AND.search(gap) and not between


def _wearer(findings: Findings, garment: Match, drafts: Sequence[Draft]) -> Draft | None:
    """Who is named before it or, where clothes are said first, right after it."""
    before = [draft for draft in drafts if draft.match.end <= garment.start]
    after = next((draft for draft in drafts if draft.match.start >= garment.end), None)
    if findings.language in CLOTHES_FIRST and after is not None:
        gap = findings.gap(garment.end, after.match.start, ("garment", "colour"))  # "白色衬衫和黑色裤子的男人"
        wears = after.match.value not in thing_kinds() or after.match.value in DRESSED_TOYS
        if wears and len(gap) <= CLOTHES_FIRST[findings.language] and not re.search(r"[，。、,.]", gap):
            return after
    beings = [d for d in before if d.match.value not in thing_kinds() or d.match.value in DRESSED_TOYS]
    return (beings or before)[-1] if before else None


def worn_things(findings: Findings) -> Findings:
    """Boots, a hat or a bag that somebody has on are part of the person, and not shown beside."""
    gone: list[Match] = []
    before = [match for match in findings.matches if match.category in ("garment", "trait")]
    for match in findings.matches:
        if match.category != "subject" or match.value not in WORN_KINDS:
            continue
        begin = findings.begin_of(SENTENCE_END, match.start)
        if any(
            m.category == "subject" and WORN_BY.fullmatch(findings.text, match.end, m.start) for m in findings.matches
        ) or _worn_in_chinese(findings, match):
            gone += [] if on_an_animal(findings, match) else [match]
            continue
        owned = any(
            m.category == "subject" and m.value not in WORN_KINDS and m.end <= match.start for m in findings.matches
        )
        if owned and (
            WEARS.search(findings.text, begin, match.start)
            or IN_A.search(findings.text[begin : match.start])
            or THEIR_OWN.search(findings.text[begin : match.start])
            or (match.value in LISTED_WORN and IN_A_LIST.search(findings.text[begin : match.start]))
            or (match.value in ON_THE_FACE and _on_the_nose(findings, match, begin))
            or PUT_ON.match(findings.text, match.end)
            or (
                match.plural
                and WITH_THEIR.search(findings.text, begin, match.start)
                and _several_people(findings, match, begin)
            )
            or any(
                0 <= match.start - garment.end <= WORN_WITH_REACH
                and WORN_WITH.fullmatch(findings.text, garment.end, match.start)
                for garment in (*before, *gone[-1:])
            )
        ):
            gone += [] if on_an_animal(findings, match) else [match]
    pieces: dict[Match, Match] = {}
    for match in gone:
        piece = piece_in(match)
        if piece:
            pieces[match] = replace(match, category="garment", value=piece)
    kept = replace(findings, matches=tuple(pieces.get(match, match) for match in findings.matches))
    return kept.without([match for match in gone if match not in pieces])


def _worn_in_chinese(findings: Findings, worn: Match) -> bool:
    """ "戴着墨镜的猫", "女白领摘下眼镜"."""
    if (
        findings.language == "zh"
        and worn.value in ON_THE_FACE
        and re.search("(?:摘下|摘掉|取下|推了?推)$", findings.text[: worn.start])
    ):
        return True
    if findings.language != "zh" or not re.search("[穿戴][^，。、]{0,6}$", findings.text[: worn.start]):
        return False
    return any(m.category == "subject" and findings.text[worn.end : m.start] == "的" for m in findings.matches)


def piece_in(match: Match) -> str:
    """What a thing is that somebody has on; empty: nothing that is seen."""
    if "helmet" in match.text:
        return "helmet"
    if match.value == "glasses":
        return "sunglasses" if DARK.search(match.text) else "glasses"
    if match.value == "hat":
        if coat_of(match.text).colour:
            return "straw"
        shaped = HAT_OF_A_SHAPE.search(match.text)
        return HATS_BY_NAME.get(shaped["of"], "") if shaped else "hat"
    return PIECES.get(match.value, "")


def _on_the_nose(findings: Findings, glasses: Match, begin: int) -> bool:
    """Whether an "in" or a "with" ties them to somebody, of whom the sentence that begins there speaks before; not to a thing."""
    before = [m for m in findings.matches if m.category == "subject" and begin <= m.start and m.end <= glasses.start]
    if TIP_OF_THE_NOSE.match(findings.text, glasses.end):
        return any(
            m.category == "subject" and m.end <= glasses.start and m.value not in thing_kinds()
            for m in findings.matches
        )
    if not before or before[-1].value in thing_kinds():
        return False
    return ON_THE_NOSE.search(findings.text[begin : glasses.start]) is not None


def _several_people(findings: Findings, worn: Match, begin: int) -> bool:
    """Whether whoever is named right before it are several people: "two hikers with red backpacks"."""
    before = [m for m in findings.matches if m.category == "subject" and begin <= m.start and m.end <= worn.start]
    return bool(before) and before[-1].plural and is_somebody(before[-1].value)


def on_an_animal(findings: Findings, worn: Match) -> bool:
    """Whether one animal has it on its head, where it is seen."""
    if worn.value not in ON_HEADS:
        return False
    beings = [m for m in findings.matches if m.category == "subject" and m.value not in thing_kinds()]
    by = next((m for m in beings if WORN_BY.fullmatch(findings.text, worn.end, m.start)), None)
    who = by or next((m for m in reversed(beings) if m.end <= worn.start), None)
    return who is not None and not is_somebody(who.value) and not who.plural


def hats_on(findings: Findings, drafts: Sequence[Draft]) -> None:
    """A hat or a crown that an animal wears is on it: "a cat wearing a crown"."""
    for hat in (draft for draft in drafts if draft.match.value in ON_HEADS and draft.other is None):
        beings = [d for d in drafts if d.match.value not in thing_kinds() and not is_somebody(d.match.value)]
        by = next((d for d in beings if WORN_BY.fullmatch(findings.text, hat.match.end, d.match.start)), None)
        who = by or next((d for d in reversed(beings) if d.match.end <= hat.match.start), None)
        if who is None or who.count > 1 or who.other is hat:
            continue
        if (
            by is not None
            or WEARS.search(findings.text, who.match.end, hat.match.start)
            or IN_A.search(findings.text[who.match.end : hat.match.start])
        ):
            hat.relation, hat.other, hat.action = "on", who, ""


def in_colours(findings: Findings) -> Findings:
    """ "A woman in red": the colour of what somebody has on, unless something that is so coloured follows."""
    pattern = IN_COLOURS.get(findings.language)
    if pattern is None:
        return findings
    clothes = []
    for colour in (match for match in findings.matches if match.category == "colour"):
        wearer = next(
            (m for m in reversed(findings.matches) if m.category == "subject" and m.end <= colour.start), None
        )
        hit = pattern.fullmatch(findings.text, wearer.end, colour.start) if wearer is not None else None
        behind = next((m for m in findings.matches if m.start == colour.end + 1), None)
        word = NEXT_WORD.match(findings.text, colour.end)
        if (
            hit is None
            or (word is not None and word[1] in findings.unknown)
            or (behind is not None and behind.category in COLOURED)
        ):
            continue
        at = hit.start(1) if hit[1] else hit.start()
        clothes.append(
            Match(
                start=at, end=colour.start, category="garment", value="garment", text=findings.text[at : colour.start]
            )
        )
    matches = sorted((*findings.matches, *clothes), key=lambda match: match.start)
    return replace(findings, matches=tuple(matches))


def without_trinkets(findings: Findings) -> Findings:
    """ "戴着红围巾的狗": the scarf is red, and not the dog."""
    return findings.without(
        [m for m in findings.matches if m.category == "colour" and TRINKETS.match(findings.text, m.end)]
    )
