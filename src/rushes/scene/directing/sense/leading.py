"""Whether a thing of `words/stuff.py` is what a prompt is about: "a bell on a table" is, the bell of a tower and a heart that beats are not.

It is where it comes first, with no more before it than its looks and how it is filmed, where it is named in a row with such a thing, or
where somebody or something else is said to be beside it. Pure and standard library only. What is not about it is told as not understood.
"""

from __future__ import annotations

import re
from functools import cache

from ...words import stuff
from ...words.lexicon import LOOKS, Findings, Match, thing_kinds
from ...words.phrases import kinds_in, rows_of
from ..subjects.able import is_alive

OF_ITSELF = (*LOOKS, "count")
SAID_BEFORE_IT = (*OF_ITSELF, "framing", "camera", "take", "style", "mood", "pace", "time", "weather", "season")
"""What may be said before it, of itself or of the picture."""
DOES = ("action", "deed")
BEFORE_MAX = 6  # words before it that are none of these
UNSPACED = ("zh", "ja")
OPENS = re.compile(r"[.;:!?,—–。；：！？，、]")
"""Behind which a prompt may come to what it is about."""
BREAKS = re.compile(r"[.;:!?,—–。；：！？，、()\"“”]")
SAID = """
in on at by with without for from to into onto through under over near beside behind between as like than about against across
his her its their my your our whose who which that he she it they we you i is are was were has have no not and or but
sound sounds noise smell scent taste feeling beat made full shape shaped form
con sin en sobre por para desde hacia como entre bajo su sus mi tu nuestro que y o de del es son tiene
avec sans dans sur par pour sous vers comme entre son sa ses leur leurs mon ma qui et ou du est a
mit ohne im am auf unter über durch für von vom zum zur aus bei wie sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer mein und oder der
com sem em no na sobre por para como entre seu sua seus suas meu que e ou do da
con senza nel nella sul sulla per da come tra fra suo sua suoi loro mio che ed della
с без в на под над за из от для как между его её ее их мой и или
"""
OF_OTHERS = frozenset(SAID.split()) - {"a", "no", "der", "son"}  # articles and plain words of another language
CAMERA_ON = re.compile(
    r"(?:\b(?:of|von|d[ei]|du|del|della|de la|des|от|с)\b\s*(?:an?|the|one|some|una?|uno|une|el|la|le|les|ein\w*|d(?:er|ie|as|em|en)|os?|um|uma|il|lo)?\s*|\bd')$"
)
"""Between how it is filmed and it: "a close-up of a bell"."""
ARTICLES = re.compile(
    r"\b(?:an?|the|some|una?|uno|une|el|la|le|les|los|ein\w*|d(?:er|ie|as|em|en)|os?|as?|um|uma|il|lo)\b|\b[ld]'"
)
IN_A_ROW = re.compile(
    r"\s*(?:,|、|，|,?\s*(?:and|und|y|et|e|и|ed)|和|与|と|や|와|과|이랑)\s*(?:(?:an?|the|some|una?|uno|une|el|la|le|les|ein\w*|um|uma|il|lo)\s+|l')?\s*"
)
BESIDE = ("left_of", "right_of", "beside", "in_front_of", "behind")
UPON = ("on", "under")
"""How things lie on it or under it; somebody at a chopping board is neither."""
OF_THE_AIR = ("weather", "sight", "time")
SERVED = "plate"
"""What a dish is on without being told."""
WHOLE = (
    "strawberry", "apple", "banana", "orange", "lemon", "pear", "peach", "plum", "cherries", "grapes", "watermelon", "kiwi", "mango", "tomato",
    "carrot", "egg", "donut", "burger",
)  # fmt: skip
"""Food that brings no plate along."""
ALSO = ("gem", "banknotes", "cone", "cylinder", "soap bubble")
"""Kinds of `words/wares.py` whose words mean much else: a black diamond run, a cone of light, time is money."""
WORKED_ON = ("cutting board",)
"""What is part of the deed of whoever is at it."""
BURN = ("fireplace", "campfire", "candle", "match", "lantern", "lamp", "torch")
"""What has a flame of its own."""
ITS_OWN = re.compile(
    r"\s*(?:(?:of|von|des|der|vom|di|della|du|de|del|do|da|dos|das|d|dell|of)\b(?!['’ ](?:the )?(?:oro|plata|madera|cristal|vidrio|papel|hierro|metal|"
    r"bronce|piedra|cuero|or|argent|bois|verre|papier|fer|bronze|cuir|ouro|prata|madeira|vidro|couro|ferro|legno|vetro|carta|argento|bronzo|gold|"
    r"silver|wood|glass|stone|ice|fire|paper|flowers|light)\b)|'s\s)"
)
"""Behind it, where it is a part of another: "the heart of the city"."""
GOES_ON = re.compile(
    r"\s*(?:$|[^\w\s]|(?:in|on|at|with|without|and|or|against|under|over|above|near|beside|next|behind|between|by|from|to|into|inside|of|"
    r"floating|that|which|is|are|as|while|made|lit|set|seen|hanging|lying|around|across|through|down|up|out|off|a|an|the)\b|\w+(?:ing|ed|s|ly|lies|stands|lay|hung|stood|spun|shot)\b)"
)
"""Behind it in English, where it is no part of a longer name: "a bell tower" is none of ours, nor "a marble floor"."""
NAMED_BY = re.compile(
    r"\s*(?:\w+s (?:\w+ing|are|were|have)|shots?|scenes?|styles?|walls?|glass|grass|lens|tests?|strokes?|clouds?|works?|ways?|players?|games?|skills?)\b"
)
OVERLOOKS = re.compile(
    r"\s(?:that |which )?(?:overlook|look|fac|open)\w*\s(?:on|out|over|in|the|an?|to)|\s(?:onto|with a view)\b"
)
"""Behind a window through which land is seen, and which is nothing but the frame of the picture."""
CONJUGATED = re.compile(r"(?:s|ing|ed)\b")
COMPOUND = {
    "zh": re.compile("[楼塔声店厂铺匠灯架盒桶壁车屋房员手师节般似]|一样|一般|似的"),
    "ja": re.compile("[楼塔屋店]|の(?!横|隣|上|中|下|前|後)"),
}
"""Letters behind it that make another word of it."""
SAID_BEFORE = {
    "zh": re.compile(r"[在里上下和与把被着了给向从他她它们吹弹拿敲打握举写画用戴穿披]"),
    "ja": re.compile(r"[はがをにでとへ]|から|まで|よう"),
}


@cache
def _phrases() -> frozenset[str]:
    """All words of the table."""
    return frozenset(
        word.strip().rstrip("+*").casefold()
        for _, columns in rows_of(stuff.KINDS)
        for column in columns
        for word in column.split(",")
    )


@cache
def _kinds() -> frozenset[str]:
    return kinds_in(stuff.KINDS).union(ALSO)


def leading(findings: Findings) -> Findings:
    """The findings without the things of that table that a prompt is not about."""
    if not any(match.category == "subject" and match.value in _kinds() for match in findings.matches):
        return findings
    subjects = [match for match in findings.matches if match.category == "subject"]
    meant: list[Match] = []
    gone: list[Match] = []
    burning = any(match.value in BURN for match in subjects)
    for match in subjects:
        if match.value not in _kinds() or _elsewhere(match):
            continue
        before = [m for m in subjects if m.end <= match.start and m not in gone]
        if (
            (burning and match.value == "flame")
            or (match.value in WORKED_ON and any(is_alive(m.value) for m in before))
            or _is_longer(findings, match)
            or (match.value == "casement" and OVERLOOKS.match(findings.text, match.end))
            or not (
                (not before and _opens(findings, match))
                or _in_a_row(findings, match, meant)
                or (before and _beside(findings, match))
            )
        ):
            gone.append(match)
        else:
            meant.append(match)
    return findings.without(gone)


def _elsewhere(match: Match) -> bool:
    """Whether the word is of another table that has this kind too: a teddy bear is meant wherever it is."""
    return match.value == "teddy" and match.text not in _phrases() and match.text.rstrip("s") not in _phrases()


def _opens(findings: Findings, match: Match) -> bool:
    """Whether nothing is before it but its looks and how it is filmed."""
    if any(m.category == "place" and m.end <= match.start for m in findings.matches):
        return False
    start = findings.begin_of(OPENS, match.start)
    inside = [m for m in findings.matches if start <= m.start and m.end <= match.start]
    if any(m.category in DOES and ARTICLES.search(findings.text, m.end, match.start) for m in inside):
        return False  # "ringing a bell"
    text, at = "", start
    for m in inside:
        if m.category in (*SAID_BEFORE_IT, *DOES) and at <= m.start:
            text, at = f"{text}{findings.text[at : m.start]} ", m.end
    said = text + findings.text[at : match.start]
    if findings.language in UNSPACED:
        return len(said) <= 2 * BEFORE_MAX and SAID_BEFORE[findings.language].search(said) is None
    if any(m.category in SAID_BEFORE_IT for m in inside):
        said = CAMERA_ON.sub(" ", said)
    words = ARTICLES.sub(
        " ",
        CAMERA_ON.sub(" ", said)
        if re.match(r"\s*(?:an?|the)?\s*(?:shot|view|photo|picture|video|film|render|clip|image)\b", said)
        else said,
    )
    left = re.findall(r"[\w'-]+", words)
    return len(left) <= BEFORE_MAX and not OF_OTHERS & set(left)


def _in_a_row(findings: Findings, match: Match, meant: list[Match]) -> bool:
    """Whether it is told in a row with a thing that is there."""
    return any(
        IN_A_ROW.fullmatch(findings.gap(m.end, match.start, OF_ITSELF))
        for m in findings.matches
        if m.category == "subject" and m.end <= match.start and (m in meant or m.value not in _kinds())
    )


def _beside(findings: Findings, match: Match) -> bool:
    """Whether somebody or something is said to be beside it, on it or under it."""
    one = [m for m in findings.matches if m.category == "subject" and m.end <= match.start][-1]
    ways = (
        (*BESIDE, *UPON)
        if one.value in (*thing_kinds(), *WHOLE) and (match.value != SERVED or one.value in WHOLE)
        else BESIDE
    )
    relations = [m for m in findings.matches if m.category == "relation" and m.end <= match.start and m.value in ways]
    if not relations or any(
        m.category in OF_THE_AIR and one.end <= m.start and m.end <= relations[-1].start for m in findings.matches
    ):
        return False  # "rain on the window"
    between = findings.gap(relations[-1].end, match.start, OF_ITSELF)
    return BREAKS.search(between) is None and not re.findall(r"[\w'-]+", ARTICLES.sub(" ", between).replace("的", " "))


def _is_longer(findings: Findings, match: Match) -> bool:
    """Whether what follows makes another word of it, or says that it is a part of that."""
    text = findings.text
    if findings.language in COMPOUND:
        return COMPOUND[findings.language].match(text, match.end) is not None
    if any(
        m.start == match.end + 1 and m.category in ("subject", "place") and text[match.end] == " "
        for m in findings.matches
        if match.end < len(text)
    ):
        return True
    if ITS_OWN.match(text, match.end) and not any(
        m.category in ("colour", "pattern") and m.start - match.end <= 1 for m in findings.matches
    ):
        return True
    if findings.language != "en":
        return False
    does = next((m for m in findings.matches if m.start == match.end + 1 and m.category in DOES), None)
    if does is not None and any(m.category == "subject" and m.start == does.end + 1 for m in findings.matches):
        return True  # "rope jumping children"
    if does is not None and (text.startswith(" of ", does.end) or not (match.plural or CONJUGATED.search(does.text))):
        return True  # "a brush painting of a lake", "a swing dance"
    known = any(m.start == match.end + 1 and m.category not in ("subject", "place") for m in findings.matches)
    return NAMED_BY.match(text, match.end) is not None or (not known and GOES_ON.match(text, match.end) is None)
