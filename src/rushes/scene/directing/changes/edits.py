"""How the words of a remix or an extension are meant of the scene that is there: who "she" is, whose dress it is, what gives way
to what ("turn the rain into snow"), and a sky that is only named for its weather.

Pure and standard library only. What is found is found again as if the words had named it, so that all that follows reads it as any
prompt; who is there then is `staying.py`'s. To remember: a pronoun is whoever of those there it fits, and nobody where it fits none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Scene, Subject
from ...words.change import ADDS, DEFINITE, GIVES, PUTS_ON
from ...words.lexicon import SENTENCE_END, WORD, Findings, Match, is_somebody, subject_rows, thing_kinds
from ...words.phrases import BEHIND_IT
from ...words.worn import PIECES, PLAIN_WORN
from ..sense.hair import TRAIT
from ..subjects.coats import coat_of
from ..subjects.gathering import BROADER
from .leaving import CLAUSE, GONE, REMOVED, VANISHED

EXCHANGES = re.compile(
    r"\b(?:(?:chang|turn|switch|swap|transform|convert|shift|from)\w*\b(?P<before>[^.;!?]{0,80}?)\b(?:into|in to|to)|mak\w*\b(?P<made>[^.;!?]{0,80}?)\binto"
    r"|(?:replac|swap|switch|exchang|substitut)\w*\b(?P<replaced>[^.;!?]{0,80}?)\b(?:with|by|for))\b(?P<after>(?:(?!,? (?:and )?(?:also )?add\b)[^.;!?])*)"
    r"|(?:[从由](?P<from_zh>[^。；，,.;]{0,30}?)到|(?P<before_zh>[^。；，,.;]{0,30}?)(?:变成|变为|改成|改为|换成|换为|替换成|替换为|转为))(?P<after_zh>(?:(?![,，] ?(?:并|再|同时|然后|还)?(?:加|添|增))[^。；.;])*)"
)
EXCHANGES_ELSEWHERE = re.compile(
    r"\b(?:cambi|convi[eé]rt|transform|reempla|sustitu|chang|rempla|verwand|ersetz|tausch|änder|troc|substitu|sostitu)\w*\b(?P<before>[^.;!?]{0,80}?)"
    r"\b(?:en|por|a|par|in|durch|gegen|zu|para|con)\b(?P<after>(?:(?!,? (?:y |et |und |e )?(?:añad|agreg|ajout|füg|adicion|acrescent|aggiung))[^.;!?])*)"
)
"""What was, and what shall be in its place."""
WAS, SHALL_BE = ("before", "made", "replaced", "from_zh", "before_zh"), ("after", "after_zh")
"""The groups of both."""
INSTEAD = re.compile(
    r"\b(?:instead of|rather than|in place of|not)\b(?P<gone>[^.,;!?]*?)(?=[.,;!?]|\b(?:and|with|but|make|show|put)\b|$)"
    r"|(?:而不是|代替|取代|不再是|不是)(?P<gone_zh>[^。；，,.;]*)"
    r"|\b(?:en (?:vez|lugar) del?|au lieu d[eu]|statt|anstelle|em vez d[eoa]|invece d\w+)\b(?P<gone_other>[^.,;!?]*)"
)
"""What shall not be: the weather, the time, the place or the colour that stands behind."""
GIVES_WAY = ("place", "region", "weather", "time", "season", "sight", "colour", "style")
"""Categories of what is exchanged; who is exchanged is `staying.py`'s."""
LEAVES_BEHIND = re.compile(
    r"\b(?:leav(?:es?|ing)|exit(?:s|ing)?|depart(?:s|ing)?(?: from)?|(?:gets?|drives?|runs?|walks?|flies|comes?|goes) out of)\s(?:the\s)?(?:[\w-]+\s){0,2}$"
    r"|(?:离开|驶离|走出|驶出|冲出|飞出|跑出)\w{0,3}$"
)
"""Before a place where somebody is no more."""
DENIED_TOO = ("place", "time", "season", "style")
"""Categories of what a "no" before it keeps out; weather, sights and whoever is there are `leaving.py`'s."""
NONE_OF = re.compile(
    r"\b(?:no|without|less|remov\w+|delet\w+|kein\w*|ohne|sin|sans|senza|sem|без|quita\w*|enlèv\w*|entfern\w*|rimuov\w*|togli\w*)"
    r"\s(?:more\s|any\s|all\s|the\s|el\s|la\s|le\s|il\s|lo\s|den\s|die\s|das\s|o\s|a\s)?$|(?:不要|没有|无|去掉|移除|删除)$"
)
THE_SAME = re.compile(r"\b(?:the same|this|that)\s(?:[\w-]+\s)?$|(?:同样|同一|这)[个座片条]?的?$")
"""Before the place that is there."""
LEAVES_FOR = re.compile(
    r"(\b(?:leav(?:es?|ing)|exit\w*|depart\w*)\b|离开了?)(?:\s(?:the|this|that|its|his|her|their)\s[\w-]+|(?<=[开了])\w{1,4})"
)
"""The same, with the place."""
SKIES = ("sky", "blue sky", "skies", "天空", "cielo", "ciel", "himmel", "céu", "небо", "하늘", "空")
GOES_THERE = re.compile(
    r"\b(?:in|into|in to|to|through|across|over|above|up|towards?|against|por|hacia|dans|vers|am|in den|durch|pelo|nel|verso|в)\s(?:[\w'-]+\s){0,3}$|(?:在|飞上|飞向|冲上|升上|飞到|到)\w{0,3}$"
)
"""Before a sky where somebody is or goes."""
OF_A_SKY = {
    "clear": r"\b(?:clear|blue|cloudless|sunny|bright|azur\w*|azul|despejado|blau\w*|klar\w*|azzurro|sereno)\b|蓝|晴|碧",
    "cloud": r"\b(?:cloudy|overcast|gr[ae]y|dark|moody|gloomy|nublado|gris|grau\w*|bewölkt\w*|nuvoloso)\b|阴|灰|多云",
    "storm": r"\b(?:stormy|thunder\w*)\b|雷|暴",
}
"""What is said of a sky -> its weather."""
OF_AN_EVENING = re.compile(r"\b(?:pink|orange|golden|red|purple|rosa\w*|naranja|rojo|rouge|rot\w*)\b|粉|橙|金|红|紫|霞")
AT_A_SKY = 24  # letters before or behind a sky that may say which
INTO_WATER = re.compile(
    r"[跑走跳冲踏扑](?:进|入|到)了?$|\b(?:runs?|walks?|jumps?|wades?|steps?|goes) (?:in|into|to) (?:the )?$"
)
"""Before a water that somebody goes into from its shore: the scene stays where it is."""
OVER_A_LAND = re.compile(
    r"\b(?:sun|moon)\b[^.;,]{0,40}\b(?:over|above|behind)\s(?:the\s)?(?:[\w-]+\s)?$|(?:太阳|月亮)从\w{0,2}$"
)
"""Before a land that a sun rises over: the scene need not be there."""
PICKS_UP = re.compile(r"\b((?:pick|lift|scoop)s?) (?:it|him|her|them|the (?:[\w-]+ )?[\w-]+) up\b")
PRONOUNS = {
    "en": (
        re.compile(
            r"\b(?P<he>he|him|his)\b|\b(?P<she>she|her)\b|\b(?P<they>they|them)\b"
            r"|\b(?P<it>it)\b(?! (?:rains?|snows?|is (?:raining|snowing|now)|starts? (?:to )?(?:rain|snow)\w*|begins? (?:to )?(?:rain|snow)\w*|gets?|turns?|becomes?|look|a|an)\b)"
        )
    ),
    "zh": re.compile(r"(?P<they>[它他她牠]们)|(?P<he>(?<!其)他)|(?P<she>她)|(?P<it>[它牠])"),
    "es": re.compile(r"\b(?P<he>él)\b|\b(?P<she>ella)\b|\b(?P<they>ell[oa]s)\b"),
    "fr": re.compile(r"\b(?P<she>elle)\b|\b(?P<they>ils|elles)\b"),
    "pt": re.compile(r"\b(?P<he>ele)\b|\b(?P<she>ela)\b|\b(?P<they>el[ea]s)\b"),
    "it": re.compile(r"\b(?P<he>lui)\b|\b(?P<she>lei)\b|\b(?P<they>loro)\b"),
    "ru": re.compile(r"\b(?P<he>он)\b|\b(?P<she>она)\b|\b(?P<they>они)\b"),
    "ja": re.compile(r"(?P<she>彼女)|(?P<he>彼)(?!女)"),
}  # fmt: skip
"""By language: pronouns of one who is there, or of all."""
WOMEN = ("woman", "mermaid")
SOON = 5  # letters between a word that removes and what it does
NEAR = 3  # letters between a deed and whom it is done to
AT = re.compile(r"\b(?:at|to|with|by|from|on|behind|beside|near|after|over|around|past|towards?|of)\s$")
"""Before a pronoun that does nothing itself."""
ORDERED = re.compile(r"\b(?:make|makes|turn|turns|change|changes|have|let|keep|set)\s$|(?:让|把|将|给|使)$")
"""Before a pronoun: what follows is ordered of the whole scene, or of the one it is about."""
OF_THE_AIR = ("weather", "time", "season", "sight")
"""Categories of what "it" is without being anybody."""
LOOK_WORDS = ("colour", "pattern", "size", "count", "style")
WORN_ONLY = ("hat", "shoe", "handbag")
"""What is seen on a person who gets it; of no colour that is said, in one of its own."""
A_DRESS = re.compile(r"dress|gown|skirt|blouse|sari|qipao|裙|旗袍|vestido|falda|robe|jupe|kleid|ドレス|плать|юбк")


def meant_there(findings: Findings, base: Scene, *, changes: bool) -> Findings:
    """The findings of words that are said of `base`. `changes`: they change it or let it go on, and are no next part of a film."""
    if changes:
        findings = _skies(_exchanged(_removed(findings), base))
    if not base.subjects or base.images:
        return findings
    return _of_the_dressed(_with_pronouns(_picking_up(findings), base.subjects), base.subjects)


def on_its_way(findings: Findings) -> str:
    """The text without the verb by which somebody only leaves one place for another: who leaves the city and drives through the
    desert goes on."""
    text = findings.text
    for hit in LEAVES_FOR.finditer(text):
        behind = [match for match in findings.matches if match.start >= hit.end(1)]
        onward = any(match.category in ("place", "region") and match.start >= hit.end() for match in behind)
        if onward and not any(match.category == "subject" and match.start < hit.end() for match in behind):
            text = text[: hit.start(1)] + " " * (hit.end(1) - hit.start(1)) + text[hit.end(1) :]
    return text


def _removed(findings: Findings) -> Findings:
    """Without a verb in a word that removes (去掉 is no 掉), and with the day for a night or a sunset that it removes."""
    matches = findings.matches
    for hit in REMOVED.finditer(findings.text):
        matches = tuple(m for m in matches if m.category != "action" or not hit.start() <= m.start < hit.end())
        time = next((m for m in matches if m.category == "time" and 0 <= m.start - hit.end() <= SOON), None)
        matches = tuple(replace(m, value="day") if m is time else m for m in matches)
    return replace(findings, matches=matches)


def _exchanged(findings: Findings, base: Scene) -> Findings:
    """ "Turn the city into a desert", "snow instead of rain": without what gives way, where it is no person and no thing. A weather
    that gives way to none is over."""
    gone: list[Match] = []
    strangers: list[Match] = []
    there = {subject.kind for subject in base.subjects}
    words = EXCHANGES if findings.language in ("en", "zh") else EXCHANGES_ELSEWHERE
    for hit in words.finditer(findings.text):
        spans = [
            [hit.span(name) for name in names if hit.groupdict().get(name) is not None] for names in (WAS, SHALL_BE)
        ]
        was, now = ([m for span in side for m in _within(findings, span)] for side in spans)
        after = {match.category for match in now if match.category in GIVES_WAY}
        drinks = {m.value for m in now if m.category == "subject"} & there  # one for another in the same cup
        gone += [match for match in was if match.category in after or match.value in drinks]
        if there.isdisjoint(match.value for match in was) and any(_is_nowhere(match, there) for match in was):
            strangers += [match for match in (*was, *now) if match.category == "subject"]
    for hit in INSTEAD.finditer(findings.text):
        for name in ("gone", "gone_zh", "gone_other"):
            if hit[name]:
                within = _within(findings, hit.span(name))
                gone += [match for match in within if match.category in GIVES_WAY]
                gone += [m for m in within[:1] if m.category == "action" and m.start - hit.start(name) <= SOON]
    places = [match for match in findings.matches if match.category in ("place", "region")]
    gone += [m for m in places if LEAVES_BEHIND.search(before := findings.text[: m.start]) or THE_SAME.search(before)]
    denied = [m for m in findings.matches if m.category in DENIED_TOO and NONE_OF.search(findings.text[: m.start])]
    gone += denied
    lost = tuple(match.text for match in denied if match.category == "place" and match.value == base.place)
    stays = [match for match in findings.matches if match not in gone]
    if {match.category for match in gone} & {"place", "region"} and not any(
        match.category == "place" for match in stays
    ):
        stays = [replace(m, category="place", value="moon") if m.value == "full_moon" else m for m in stays]
    if not any(match.category == "weather" for match in stays):
        stays += [replace(m, value="clear") for m in gone if (m.category, m.value) == ("weather", base.weather)]
    left = replace(
        findings, unknown=(*findings.unknown, *lost), matches=tuple(sorted(stays, key=lambda match: match.start))
    )
    return left.without([match for match in stays if match in strangers])


def _is_nowhere(match: Match, there: set[str]) -> bool:
    """Whether a thing that shall give way is not there, by a broader name either."""
    return match.value in thing_kinds() and there.isdisjoint(BROADER.get(match.value, ()))


def _within(findings: Findings, span: tuple[int, int]) -> list[Match]:
    return [match for match in findings.matches if span[0] <= match.start and match.end <= span[1]]


def _skies(findings: Findings) -> Findings:
    """A sky that nobody is in or goes to is no place: "no rain, clear blue sky" says how the weather is."""
    matches: list[Match] = []
    said: set[str] = set()
    behind: list[tuple[int, int]] = []  # where a sky's own colour may be said
    for match in findings.matches:
        if (match.category, match.text) == ("colour", "sky blue") and findings.text[: match.start].endswith("the "):
            matches.append(replace(match, category="weather", value="clear"))  # "make the sky blue"
            continue
        if match.category == "place" and OVER_A_LAND.search(findings.text[: match.start]):
            continue
        if (
            match.category == "place"
            and match.value == "underwater"
            and INTO_WATER.search(findings.text[: match.start])
        ):
            continue
        before = findings.text[findings.begin_of(SENTENCE_END, match.start) : match.start]
        if (match.category, match.value) == ("place", "sky") and ADDS.search(
            before + CLAUSE.split(findings.text[match.end :])[0]
        ):
            continue  # what is added in the sky sends nobody there
        there = GOES_THERE.search(before) is not None
        if match.category != "place" or match.text not in SKIES or there:
            matches.append(match)
            continue
        begin = max(findings.begin_of(SENTENCE_END, match.start), match.start - AT_A_SKY)
        about = findings.text[begin : match.end + AT_A_SKY].partition(".")[0]
        about = about if "," not in about else findings.text[begin : match.end].rpartition(",")[2]
        weather = next((name for name, words in OF_A_SKY.items() if re.search(words, about)), "")
        if weather:
            matches.append(replace(match, category="weather", value=weather))
        elif OF_AN_EVENING.search(about):
            matches.append(replace(match, category="time", value="sunset"))
        said.update(WORD.findall(about))
        clause = re.split(r"[,.;，。；]| and |和", findings.text[match.end : match.end + AT_A_SKY], maxsplit=1)[0]
        behind.append((match.end, match.end + len(clause)))
        matches = [m for m in matches if not (m.category == "colour" and begin <= m.start and m.text in about)]
    matches = [m for m in matches if not (m.category == "colour" and any(a <= m.start < b for a, b in behind))]
    unknown = tuple(word for word in findings.unknown if word not in said)
    return replace(findings, matches=tuple(matches), unknown=unknown)


def hats_of_animals(findings: Findings, base: Scene) -> Findings:
    """A hat that an animal is said to wear is a hat on it: only people have clothes."""
    wearers = [match for match in findings.matches if match.category == "subject"]
    if any(is_somebody(match.value) for match in wearers) or any(is_somebody(s.kind) for s in base.subjects):
        return findings
    return replace(
        findings,
        matches=tuple(
            replace(m, category="subject") if (m.category, m.value) == ("garment", "hat") else m
            for m in findings.matches
        ),
    )


def _picking_up(findings: Findings) -> Findings:
    """ "Picks it up" is picking up, whatever stands between."""
    taken = [hit for hit in PICKS_UP.finditer(findings.text) if hit[1] in findings.unknown]
    deeds = [Match(start=hit.start(1), end=hit.end(1), category="deed", value="hold", text=hit[1]) for hit in taken]
    words = {match.text for match in deeds}
    matches = sorted((*findings.matches, *deeds), key=lambda match: match.start)
    return replace(
        findings, matches=tuple(matches), unknown=tuple(word for word in findings.unknown if word not in words)
    )


def _with_pronouns(findings: Findings, there: Sequence[Subject]) -> Findings:
    """The findings with those of whom pronouns tell, where more than one could be meant: "she sits down and the dog runs"."""
    pattern = PRONOUNS.get(findings.language)
    if pattern is None:
        return findings
    findings = _of_things_named(findings)
    named = [match for match in findings.matches if match.category == "subject"]
    meant: list[tuple[re.Match[str], list[str]]] = []
    for hit in pattern.finditer(findings.text):
        if any(start < hit.end() and hit.start() < end for m in findings.matches for start, end in m.stretches):
            continue
        behind = next((match for match in findings.matches if match.start >= hit.end()), None)
        if hit.lastgroup == "it" and behind is not None and behind.category in OF_THE_AIR:
            continue  # "it's night now"
        worn = _is_of_clothes(findings, hit.end())
        clause = CLAUSE.split(findings.text[hit.end() :])[0]
        if hit.lastgroup == "they" and (GONE.search(f"they{clause}") or VANISHED.search(clause)):
            continue  # who goes is `leaving.py`'s
        if hit[0] == "his" and not worn:
            continue
        if worn or not ORDERED.search(findings.text[: hit.start()]):
            kinds = _told_before(findings, hit, named) or _fitting(str(hit.lastgroup), there)
            meant.append((hit, kinds))
    main = all(hit.lastgroup == "they" or kinds == [there[0].kind] for hit, kinds in meant)
    dressed = any(_is_of_clothes(findings, hit.end()) for hit, _ in meant)
    if not named and main and not dressed:
        return findings  # what is said is said of the main one, or of all
    found = [
        Match(start=hit.start(), end=hit.end(), category="subject", value=kind, text=hit[0])
        for hit, kinds in meant
        for kind in kinds
    ]
    words = {match.text for match in found}
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, *found), key=lambda match: (match.start, match.end))),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )


def _of_things_named(findings: Findings) -> Findings:
    """ "A toy train runs around a tree, lights behind it": without a pronoun that is of a thing which the words name, and of nobody
    who was there before."""
    named = [m for m in findings.matches if m.category == "subject" and not is_somebody(m.value)]
    text = findings.text
    for hit in BEHIND_IT.finditer(text):
        if any(m.end <= hit.start() for m in named):
            text = text[: hit.start("it")] + "  " + text[hit.end("it") :]
    return replace(findings, text=text)


def _told_before(findings: Findings, hit: re.Match[str], named: Sequence[Match]) -> list[str]:
    """Whom the words themselves named before a pronoun, if it may mean them: the mouse, in "a mouse runs past and the cat chases
    it"."""
    before = [match for match in named if match.end <= hit.start()]
    if any(m.category == "deed" and 0 <= hit.start() - m.end <= NEAR for m in findings.matches) or AT.search(
        findings.text[: hit.start()]
    ):
        doer = next((match for match in reversed(before) if match.value not in thing_kinds()), None)
        before = [match for match in before if match is not doer]
    fits = {
        "she": lambda kind: kind in WOMEN,
        "he": lambda kind: is_somebody(kind) and kind not in WOMEN,
        "it": lambda kind: not is_somebody(kind),
    }.get(str(hit.lastgroup))
    return [match.value for match in before if fits and fits(match.value)][-1:]


def _is_of_clothes(findings: Findings, at: int) -> bool:
    """Whether what follows is worn."""
    behind = next((match for match in findings.matches if match.start >= at and match.category not in LOOK_WORDS), None)
    return behind is not None and (behind.category in ("garment", TRAIT) or behind.value in WORN_ONLY)


def _fitting(pronoun: str, there: Sequence[Subject]) -> list[str]:
    """The kinds of those there whom a pronoun may mean, the likeliest first; of "they" all who can go."""
    people = [subject for subject in there if is_somebody(subject.kind)]
    others = [subject for subject in there if not is_somebody(subject.kind)]
    beings = [s for s in others if s.kind not in thing_kinds() and not subject_rows()[s.kind].fixed]
    women = [subject for subject in people if subject.kind in WOMEN]
    men = [subject for subject in people if subject.kind not in WOMEN]
    fits = {"she": women or people or beings, "he": men or people or beings, "it": beings or others}
    if pronoun == "they":
        return [subject.kind for subject in (*people, *beings)]
    return [subject.kind for subject in fits[pronoun][:1]]


def _of_the_dressed(findings: Findings, there: Sequence[Subject]) -> Findings:
    """ "Make the dress red", "put a straw hat on her": with whoever wears it before it, where no words do."""
    pieces = {m.value.partition(" ")[0] for m in findings.matches if m.category in ("garment", TRAIT)}
    dressed = next((s for s in there if any(f"{piece} #" in s.worn for piece in pieces)), None)
    dressed = dressed or next((subject for subject in there if is_somebody(subject.kind)), None)
    if dressed is None:
        return findings
    matches: list[Match] = []
    for match in findings.matches:
        before = [one for one in matches if one.category == "subject"]
        receiver = before[-1] if before else None
        worn = _worn(findings, match, there) if match.value in WORN_ONLY and match.category == "subject" else []
        if match.category in ("garment", TRAIT) or worn:
            at_hand = receiver is not None and (is_somebody(receiver.value) or receiver.value == dressed.kind)
            women = [subject for subject in there if subject.kind in WOMEN]
            wearer = women[0] if women and A_DRESS.search(match.text) else dressed
            if receiver is None or (not at_hand and DEFINITE.search(findings.text[: _begin_of_looks(findings, match)])):
                at = _begin_of_looks(findings, match)
                matches.append(Match(start=at, end=at, category="subject", value=wearer.kind, text=""))
        matches += worn or [match]
    return replace(findings, matches=tuple(sorted(matches, key=lambda match: (match.start, match.end))))


def _begin_of_looks(findings: Findings, garment: Match) -> int:
    """Where what is said of a garment right before it begins: "a long red dress"."""
    at = garment.start
    for match in reversed([match for match in findings.matches if match.end <= garment.start]):
        if match.category not in LOOK_WORDS or re.search(
            r"[.,;:，。]|\b(?:and|y|et|und|e)\b", findings.text[match.end : at]
        ):
            break
        at = match.start
    return at


def _worn(findings: Findings, match: Match, there: Sequence[Subject]) -> list[Match]:
    """ "Give her a straw hat": a hat, boots or a bag that a person gets are worn; of no colour, in one of their own."""
    text = findings.text
    begin = findings.begin_of(SENTENCE_END, match.start)
    if any(subject.kind == match.value for subject in there) or not (
        GIVES.search(text, begin, match.start) or PUTS_ON.search(text, begin)
    ):
        return []
    others = [
        m
        for m in findings.matches
        if m.category == "subject" and m.start >= begin and m is not match and not is_somebody(m.value)
    ]
    if others or not any(is_somebody(subject.kind) for subject in there):
        return []
    straw = match.value == "hat" and coat_of(match.text).colour != ""
    piece = replace(match, category="garment", value="straw" if straw else PIECES[match.value])
    colour = next((m for m in findings.matches if m.category == "colour" and begin <= m.start < match.start), None)
    if colour is not None:
        return [piece]
    return [Match(start=match.start, end=match.start, category="colour", value=PLAIN_WORN[piece.value], text=""), piece]
