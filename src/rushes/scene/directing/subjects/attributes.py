"""Looks and numbers that are not of whoever stands next to them: "the golden evening sun", "三个戴着红领巾的学生", "the dog is brown".

Pure and standard library only. The words come from `lexicon.py`; whose they are otherwise is settled in `gathering.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...words.lexicon import LOOKS, Findings, Match
from .relating import Draft

AROUND = ("place", "region", "weather", "sight", "season", "time")
"""Categories of what has looks of its own that are nobody's."""
JOINS = re.compile("(?:的| |の)?")
"""Between an adjective and what it is of."""
OF_NATURE = re.compile(
    r"(?:的| )?(?:(?:waters?|sky|skies|seas?|light|lights|sunlight|glow|flames?|fire|smoke|mist|fog|haze|clouds?|waves?|foam|sands?|grass)\b|"
    r"天空|夜空|海水|湖水|光芒|光线|灯光|火焰|烟雾|雾气|海面|水面)",
    re.IGNORECASE,
)
"""What a colour right before it is of, which is nobody who is shown: "turquoise water", "black sky"."""
OF_NATURE_FIRST = re.compile(
    r"\b(?:aguas?|cielos?|mar|luz|luces|llamas|humo|niebla|nubes?|olas?|arenas?|hierba|eaux?|ciel|mer|lumières?|flammes|fumée|brume|nuages?|vagues?|sable|herbe|feuilles|céus?|luzes|chamas|"
    r"fumaça|névoa|nuvens|ondas?|areias?|acqu[ae]|cielo|luci|luce|fiamme|fumo|nebbia|nuvole|onde|sabbia|erba)\s$",
    re.IGNORECASE,
)
"""And right behind it, where adjectives follow."""
GLOWING = re.compile(
    r"\b(?:glowing|luminous|luminescent|bioluminescent|phosphorescent|radiant|leuchtende[nmrs]?|glühende[nmrs]?|светящ\w+)\s(?:(?!and\b|und\b|и\b)[\w-]+\s){0,2}$|"
    r"(?:发光|发着光|荧光|夜光)的?[^，。、的]{0,2}$|(?:光る|輝く)[^、。]{0,3}$|(?:빛나는|발광하는)\s?[가-힣]{0,3}\s?$"
)
GLOWS = re.compile(
    r"\s(?:(?:that|which|who)\s)?(?:is |are )?(?:softly |faintly |brightly |gently )?(?:glows?|glowing)\b|\s(?:brillantes?|luminos[oae]s?|luminosi|lumineux|lumineuses?|resplandecientes?|brilhantes?|"
    r"leuchtet|leuchten|glüht|светится|светятся)\b|(?:正在)?(?:发光|发着光|散发着?[^，。]{0,4}光)|が(?:光|輝)"
)
"""Before somebody and right behind: what says that light comes off them."""
CLAUSES_FIRST = ("zh", "ja", "ko")
"""Languages in which all that is said of somebody stands between the number and the noun."""
SAID_MAX = 24  # letters of it
PARTED = re.compile(r"[.;,:!?。；，：！？、]")
HEAD_BEHIND = re.compile(
    r"[^，。；,.、在]{0,3}的\w{0,4}|(?:に|を)?[ぁ-ん]{1,6}|(?:을|를|에)? ?[가-힣]{0,3}[은는탄쓴입든]? "
)
"""Between what a clause names and the noun that it describes: "骑着自行车的孩子"."""

WITH_OARS = re.compile(
    r"\browboat|\browing boat|\bdinghy|\bbarc(?:a|hetta|hette|he)$|\bbarquit?[ao]|\bbarquinho|\bbarques?$|\bbotes?\b|ruderboot|kahn|лодк|лодочк|小船|小舟|扁舟|舢板|ボート|나룻배|조각배|쪽배"
)
"""Words for a boat that is rowed."""
IS = re.compile(
    r"\s*,?\s*(?:which |that |who |qui |que |che |die |der |das )?(?:is|are|was|were|be|should be|must be|ist|sind|es|son|est|sont|é|são|è|sono|está|быть)\s+"
    r"(?:(?:and|y|et|und|e|very|so|all|now|bright|dark|light|painted|completely|entirely|muy|sehr|très|molto|muito|,)\s+)*"
)
"""Between somebody and what is said of it."""
IS_IN_CHINESE = re.compile(r"(?:的颜色)?(?:现在)?(?:是|变成了?|变为|变得?|改成|改为|换成|染成)")
IT_IS = re.compile(r"\b(?:it|he|she)(?:'s| is| was) (?:(?:now|all|very|bright|completely|entirely) )*$")


def of_surroundings(findings: Findings, match: Match, follows: bool) -> bool:
    """Whether a colour, a size or a pattern is of the light or the land right beside it: "金色的夕阳下，马群". `follows`: adjectives
    follow their noun, "una onda gigante"."""
    if match.category not in LOOKS:
        return False
    if match.category == "colour" and (
        OF_NATURE.match(findings.text, match.end) or (follows and OF_NATURE_FIRST.search(findings.text[: match.start]))
    ):
        return True
    for other in findings.matches:
        if other.category not in AROUND:
            continue
        if follows and other.end + 1 == match.start:
            return True
        if JOINS.fullmatch(findings.text, match.end, other.start):
            return not any(m.category == "subject" and m.start - other.end in (0, 1) for m in findings.matches)
    return False


def counted_behind(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """Whom a number counts of whom much is said first; None where nothing is."""
    if match.category != "count" or findings.language not in CLAUSES_FIRST:
        return None
    behind = [draft for draft in drafts if draft.match.start >= match.end]
    if not behind or not any(
        match.end <= m.start < behind[0].match.start and m.category in ("garment", "action", "deed")
        for m in findings.matches
    ):
        return None
    head = behind[0]
    if len(behind) > 1 and HEAD_BEHIND.fullmatch(findings.text, head.match.end, behind[1].match.start):
        head = behind[1]
    said = findings.text[match.end : head.match.start]
    places = any(m.category == "place" and match.end <= m.start < head.match.start for m in findings.matches)
    return None if len(said) > SAID_MAX or PARTED.search(said) or places else head


def size_of_boat(draft: Draft) -> str:
    """How big a boat is by its name; empty where that says nothing."""
    return "small" if draft.match.value == "boat" and WITH_OARS.search(draft.match.text) else ""


def said_of(findings: Findings, match: Match, before: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """ "The dog is brown and big", "a cat ... now it is blue": of whom a verb says it."""
    gap = findings.gap(before.match.end, match.start, LOOKS)
    if IS.fullmatch(gap) or IS_IN_CHINESE.fullmatch(gap):
        return before
    return drafts[0] if findings.language == "en" and IT_IS.search(findings.text[: match.start]) else None


def glows(findings: Findings, draft: Draft) -> bool:
    """Whether somebody is said to shine: "a glowing jellyfish", "发光的蘑菇", "una medusa luminosa"."""
    before, behind = findings.text[: draft.match.start], findings.text[draft.match.end :]
    return GLOWING.search(before) is not None or GLOWS.match(behind) is not None
