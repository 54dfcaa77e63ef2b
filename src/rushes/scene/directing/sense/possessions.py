"""What people own, wear and work with, where it is shown by itself: "a trophy", "a red dress on a hanger", not "she wears a red dress".

The words are in `words/belongings.py`. Wherever somebody is named or does something they mean what they meant without that table:
clothes, the tool of a deed, or nothing that is seen. Pure and standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from functools import cache

from ...words.belongings import CLOTHES, STANDING
from ...words.change import ADDS
from ...words.inflecting import german_singulars, singulars
from ...words.lexicon import UNSPACED, Findings, Match, read
from ...words.phrases import HE_OR_SHE, belonging_kinds, belonging_phrases, stop_words
from ..still_life import SURFACES
from ..subjects.able import VEHICLES, is_alive
from ..subjects.doers import ANYBODYS

SOMEBODYS = re.compile(
    r"\b(?:he|she|him|her|his|they|them|their|who|whose|fingers?|someone|somebody|anyone|everyone|wearing|wears?|worn|(?<!record )players?|thief|"
    r"fisherman|lumberjack|carpenter|warrior|blacksmith|hands?(?![ -](?:saw|made|crafted|painted|tools?|axe|drawn|forged|mirror)))\b"
    r"|[他她]|谁|某人|誰|누군가|\b(?:alguien|manos|quelqu'un|mains|jemand|hände?|alguém|mãos|qualcuno|mani|кто-то|рук[аи])\b"
)
"""Who is there where no kind is named."""
VERBS = ("ring", "saw", "axe", "comb", "map", "anchor", "shield", "paddle", "mop", "belt", "coat", "dress", "safe", "crate", "key", "shovel", "dice", "wrench", "broom", "medal", "barrel")  # fmt: skip
"""Kinds whose English words are verbs or adjectives as well."""
DETERMINED = re.compile(
    r"\b(?:an?|the|this|that|one|two|three|four|five|six|some|another|each|every)\s+(?:[\w'-]+\s+){0,3}$"
)
DESCRIBED = re.compile(
    r"(?:^|[.,;:!?]\s*|\b(?:add|of|with|and|on|shot|close-up|closeup)\s+)(?:(?:[\w-]*(?:y|ed|en|ish|less)|gold|silver|old|new|antique|vintage|ancient|medieval|large|big|"
    r"small|tiny|huge|single|lone|red|blue|green|black|white|yellow|pink|purple|orange|brown|grey|gray|diamond|wedding|engagement|leather|brass|iron|steel|wood|stone|"
    r"treasure|pirate|hand|viking|knight's|sapphire|emerald|ruby|beautiful|elegant|luxury|luxurious|simple|plain|metal|bronze|sharp|heavy)\s+){0,3}$"
)  # fmt: skip
COMPOUNDS = re.compile(
    r"\b(?:boxing|wrestling|smoke|circus|key|fairy|tree|onion|nose|swim|rubber|bubble|planet|planetary|planet's|saturn's|storage|gymnastic|gymnastics|olympic|fire|ice|light|"
    r"asteroid|conveyor|seat|kuiper|safety|fan|rust|green|life|drive|rain|storm|tool|orion's|low|high|piano|computer|keyboard|arrow|major|minor|florida|enter|escape|"
    r"heat|energy|force|face|sun|wind|deflector|riot|protective|news|tv|water|snow|confetti|laser|foam|moral|gun|rifle|honey|rooster's|mind|google|weather|star|digital|site|"
    r"holographic|street|subway|metro|dust|pea|its|ping pong|ping-pong|baseball|oven|crypto|game of|wave|sugar)\s$"
)  # fmt: skip
"""Before one of them they are something else: an asteroid belt, a news anchor, boxing gloves."""
NOT_OTHERWISE = {
    "medal": ("olympic",), "gloves": ("oven",), "map": ("star", "street", "subway", "metro"), "bucket": ("ice", "water"), "axe": ("fire", "ice"), "scarf": ("rainbow",),
}  # fmt: skip
"""Of those words, the ones that leave the thing what it is."""
OF_MANY = (
    "ring",
    "belt",
    "coat",
    "safe",
    "key",
    "scarf",
    "shield",
    "map",
    "comb",
    "saw",
    "dress",
    "necklace",
    "crate",
    "barrel",
)
OF = re.compile(
    r" of (?!(?:pure |solid |white |yellow |rose |real )?(?:gold|silver|platinum|bronze|brass|iron|steel|wood|leather|oak|diamonds?|pearls?|power|wine|beer|whiskey|rum|apples|oranges|fish|"
    r"silk|wool|oz|truth|the (?:house|door|castle|king|queen)|an? (?:island|treasure|knight))\b)"
)
"""What they are a likeness of: a ring of trees, a belt of rain, a coat of paint."""
OF_ELSEWHERE = ("von", "aus", "de", "d'", "di", "da", "des", "der", "du")
LANDS = ("subject", "place", "weather", "sight")
DONE_WITH = re.compile(
    r"^\W*(?:\w+ly )?(?:winning|holding|carrying|using|wielding|swinging|raising|lifting|opening|closing|throwing|receiving|wearing|picking up|putting on|grabbing|giving|lacing|folding|ironing|"
    r"catching|polishing|sharpening|turning)\b"
)
"""A prompt that begins with what somebody does."""
THINGS_DO = """
sit stand lie lie_down spin rotate fall float open close shine burn hang swing roll drop melt rise drift blow land sink freeze fly flutter
"""
AT_REST = tuple(THINGS_DO.split())
"""Of verbs, those that are said of things."""
WORD = re.compile(r"[\s-]([a-z][\w'-]*)")
ENDS_A_VERB, ENDS_IN_S = re.compile(r"[a-z]{2,}(?:ing|ed|ly)$"), re.compile(r"[a-z]{3,}(?<!s)s$")
BEHIND = """
hanging on in at with under over by from for to into onto near beside behind next lying leaning standing is are was slowly against and or as
while that which made full covered half sits lies stands spins rotates hangs rests glows shines gleams sparkles glitters opens falls turns
floats of up around inside between among beneath below above atop upon alone spinning close close-up closeup shot hung stuck lit product
photo photography commercial ad advert video render animation macro cinematic 3d 4k 8k hd slow like but then before after during through
"""
GOES_ON = frozenset(BEHIND.split())
"""What may follow a noun; other words behind it make it the first half of another ("key light", "throne room")."""
HOLDS_CLOTHES = (
    "table",
    "desk",
    "chair",
    "armchair",
    "bed",
    "couch",
    "bench",
    "mirror",
    "box",
    "door",
    "window",
    "fence",
    "tree",
    "suitcase",
    "basket",
    "shoe",
    "hat",
    "tie",
)
"""With which clothes are named that nobody has on."""
ARMS = ("cannon", "catapult")
HAN = ("zh", "ja")
"""Languages of which a few letters may be either."""
WORN_OR_UNMEANT = ("garment", "unmeant")
RINGS = re.compile(r"\b(?:bell|doorbell|phone|telephone|alarm|clock)s?\s(?:\w+ly\s)?$")
"""What rings."""
PAIRS, PAIR_REACH = ("earrings", "jeans", "socks", "gloves", "roller skates", "dice", "paddle"), 16
VERB_PARTS = ("up", "rehearsal", "code", "shop")
TO_WHAT = re.compile(r" (?:to|is to) (?!the (?:door|house|castle|chest|gate|city|kingdom|garden|treasure)\b)")
LETTER = re.compile(r"[\u3400-\u9fff]")


def read_owned(text: str, *, but: Collection[str] = (), there: Collection[str] | None = None) -> Findings:
    """The findings of a text with what people own where that is shown by itself. `but`: kinds that nothing means here.
    `there`: the kinds of a scene or a picture that this text changes or moves, in which no clothes become things and only what it has
    or what is added is meant; None: there is none."""
    findings = read(text, but=but)
    if not _owned(findings):
        return findings
    whole = read(text, but=but, belonging=belonging_kinds())
    meant = {m for m in whole.matches if _is_belonging(m) and _is_meant(whole, m)}
    if there is not None and not ADDS.search(whole.text):
        meant = {m for m in meant if m.value in there}
    peopled = _is_peopled(whole)
    if peopled:
        meant = {m for m in meant if m.value in STANDING and _is_beside(whole, m)}
    kinds = {m.value for m in meant} - {m.value for m in whole.matches if _is_belonging(m) and m not in meant}
    found = read(text, but=but, belonging=kinds) if kinds else findings
    return _in_pairs(found) if peopled or there is not None else _hung_up(found)


def _languages(findings: Findings) -> tuple[str, ...]:
    """Those that the words of a text may be of."""
    return HAN if findings.language in HAN else (findings.language,)


def _owned(findings: Findings) -> bool:
    """Whether any word of a text may mean something of the kind: others are not read twice."""
    return any(_names(language).search(findings.text) is not None for language in _languages(findings))


@cache
def _names(language: str) -> re.Pattern[str]:
    exact, stems = belonging_phrases(language)
    words = "|".join(re.escape(word) for word in sorted({*exact, *stems}))
    return re.compile(f"(?:{words})" if language in UNSPACED else rf"\b(?:{words})") if words else re.compile("(?!)")


def _is_belonging(match: Match) -> bool:
    return match.category == "subject" and match.value in belonging_kinds()


def _is_peopled(findings: Findings) -> bool:
    """Whether somebody is there who may wear it, hold it or work with it."""
    if any(
        m.category == "subject"
        and not _is_belonging(m)
        and m.value not in SURFACES
        and (is_alive(m.value) or m.value in VEHICLES)
        for m in findings.matches
    ):
        return True
    deeds = [m for m in findings.matches if m.category == "action" and m.value not in (*ANYBODYS, *AT_REST)]
    if any(not _shoots(findings, deed) for deed in deeds) or DONE_WITH.match(findings.text):
        return True
    she = HE_OR_SHE.get(findings.language)
    return SOMEBODYS.search(findings.text) is not None or (she is not None and she.search(findings.text) is not None)


def _shoots(findings: Findings, deed: Match) -> bool:
    """Whether it is what a cannon or a catapult does: "a catapult throws a stone"."""
    before = [m for m in findings.matches if m.category == "subject" and m.end <= deed.start]
    return bool(before) and before[-1].value in ARMS


def _is_beside(findings: Findings, match: Match) -> bool:
    """Whether somebody is only said to be on it or near it."""
    before = [m for m in findings.matches if m.category == "relation" and m.end <= match.start]
    if not before:
        return False
    gap = findings.text[before[-1].end : match.start]
    return len(gap) <= 24 and not any(
        m.category in ("subject", "action", "deed") and before[-1].end <= m.start < match.start
        for m in findings.matches
    )


def _is_meant(findings: Findings, match: Match) -> bool:
    """Whether the word is the name of the thing, and no verb, no first half of another word and no likeness."""
    text = findings.text
    if not any(kind_of(match.text, language) == match.value for language in _languages(findings)):
        return False
    behind = next((m for m in findings.matches if m.start >= match.end), None)
    if (
        behind is not None
        and behind.category in ("subject", "place")
        and text[match.end : behind.start] in ("", " ", "-")
    ):
        return findings.language in ("zh", "ja", "ko") and behind.start > match.end  # "a bucket hat"
    if (
        behind is not None
        and behind.category in LANDS
        and match.value in OF_MANY
        and text[match.end : behind.start].strip() in OF_ELSEWHERE
    ):
        return False  # "ein Ring von Bäumen"
    if len(match.text) == 1 and (
        LETTER.match(text, match.end) or (match.start and LETTER.match(text, match.start - 1))
    ):
        return False
    return findings.language != "en" or _is_meant_in_english(findings, match)


def _is_meant_in_english(findings: Findings, match: Match) -> bool:
    text = findings.text
    before, behind = text[: match.start], text[match.end :]
    compound = COMPOUNDS.search(before)
    if compound is not None and compound[0].strip() not in NOT_OTHERWISE.get(match.value, ()):
        return False
    if match.value in OF_MANY and OF.match(behind):
        return False
    if match.value == "key" and TO_WHAT.match(behind):
        return False
    if match.value == "ring" and RINGS.search(before):
        return False
    if match.value == "safe" and re.match(r",| and\b", behind):
        return False
    following = WORD.match(text, match.end)
    does = match.value in CLOTHES and any(m.category == "action" and m.start == match.end + 1 for m in findings.matches)
    if following is not None and not does and not _may_follow(following[1], match):
        return False
    if match.value not in VERBS or " " in match.text:
        return True
    return DETERMINED.search(before) is not None or DESCRIBED.search(before) is not None


def _may_follow(word: str, match: Match) -> bool:
    if match.value == "dress" and word in VERB_PARTS:
        return False
    if match.value == "safe":
        return word in GOES_ON  # "a safe landing"
    if match.value in ("dice", "ring", "saw", "comb", "map", "shield") and word in ("the", "a", "an"):
        return False
    if word in GOES_ON or word in stop_words("en") or ENDS_A_VERB.match(word):
        return True
    return match.value not in VERBS and ENDS_IN_S.match(word) is not None  # "key moments", "a lantern glows"


def kind_of(word: str, language: str) -> str:
    """The belonging that a word of a language means by itself; empty: none."""
    exact, stems = belonging_phrases(language)
    several = german_singulars(word) if language == "de" and " " not in word else singulars(word)
    for form in (word, *several):
        if form in exact:
            return exact[form][1]
    return next((stems[word[:n]][1] for n in range(len(word), 2, -1) if word[:n] in stems), "")


def _hung_up(findings: Findings) -> Findings:
    """Clothes that nobody has on, as the things that they are, and other words that say nothing but where they stand alone."""
    named = [m for m in findings.matches if m.category == "subject"]
    if any(not _is_belonging(m) and m.value not in (*HOLDS_CLOTHES, *SURFACES) for m in named):
        return _in_pairs(findings)
    shown: dict[Match, Match] = {}
    for match in findings.matches:
        kind = kind_of(match.text, findings.language) if match.category in WORN_OR_UNMEANT else ""
        as_thing = replace(match, category="subject", value=kind)
        if kind and (kind in CLOTHES or match.category == "unmeant") and _is_meant(findings, as_thing):
            shown[match] = as_thing
    return _in_pairs(replace(findings, matches=tuple(shown.get(m, m) for m in findings.matches)))


def _in_pairs(findings: Findings) -> Findings:
    """The findings without the two of what is shown as two anyway: "a pair of socks"."""
    pairs = [m for m in findings.matches if m.category == "subject" and m.value in PAIRS]
    twos = [
        m
        for m in findings.matches
        if (m.category, m.value) == ("count", "2") and any(0 <= pair.start - m.end <= PAIR_REACH for pair in pairs)
    ]
    return replace(findings, matches=tuple(m for m in findings.matches if m not in twos)) if twos else findings
