"""What found words are meant as: verbs that look like nouns, who follows or becomes whom, land that is only seen far away.

Pure and standard library only. The words come from `lexicon.py`; whose they are is settled in `gathering.py`.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from ...place_names import UNDER_A_ROOF
from ...words.lexicon import SENTENCE_END, Findings, Match, is_somebody
from ...words.phrases import PRONOUN
from ..subjects.clothing import in_colours, without_trinkets, worn_things
from ..subjects.coats import of_a_breed
from .accessories import accessories
from .asides import without_asides
from .bare_verbs import driving_past, they_do
from .bathing import in_tubs
from .denied import without_denied
from .descriptions import with_descriptions
from .distance import far_land
from .foods import at_rest
from .glasses import in_glasses
from .mouths import in_mouths
from .noun_verbs import with_noun_verbs
from .outside import gazed_at, of_sand, on_the_cameras_way, undressing
from .passing import without_passing
from .perching import on_somebody
from .pouring import with_poured
from .rotating import turning_things
from .surf import on_rocks
from .surfaces import on_a_material, on_tops

DETERMINERS = ("a", "an", "the", "his", "her", "its", "their")
AFTER_A_VERB = frozenset(
    [
        *DETERMINERS,
        "some",
        "at",
        "over",
        "into",
        "down",
        "up",
        "in",
        "on",
        "to",
        "from",
        "with",
        "through",
        "across",
        "around",
        "out",
        "onto",
        "alone",
        "together",
        "hard",
        "for",
    ]
)
LIKE_VERBS = frozenset(
    [
        "watch",
        "plants",
        "watches",
        "flies",
        "rocks",
        "wave",
        "waves",
        "leaves",
        "ducks",
        "bats",
        "boxes",
        "trains",
        "ships",
        "crosses",
        "parks",
        "bowls",
        "forks",
        "seals",
        "crows",
        "sinks",
        "fish",
        "fishes",
        "skateboards",
        "snowboards",
        "bikes",
        "ties",
        "ski",
        "skis",
        "sled",
        "sleds",
        "kayak",
        "kayaks",
    ]
) | {"waters"}
DEEDS = {
    "fish": "fish",
    "fishes": "fish",
    "skateboards": "skateboard",
    "snowboards": "snowboard",
    "bikes": "ride_bicycle",
    **dict.fromkeys(("ski", "skis"), "ski"),
    **dict.fromkeys(("sled", "sleds"), "sled"),
    **dict.fromkeys(("kayak", "kayaks"), "canoe"),
    "ducks": "kneel",
    "crows": "howl",
    "sinks": "sink",
    "wave": "wave",
    "waves": "wave",
    "waters": "water_plants",
    "watch": "stand",
    "watches": "stand",
}
"""Of those, the ones that say what is seen."""
HIDES = ("behind", "under", "beneath", "down", "into", "out", "as", "and", "away", "below", "low")
"""Behind a verb of who ducks."""
ALONG = ("down", "along", "through", "past", "across", "over", "around", "up")
"""Behind a verb of who goes somewhere on a board."""
OBJECTS = ("him", "her", "them", "it", "as", "us", "from", "in", "a", "an", "the", "his", "their", "how")
BEFORE_A_NOUN = (
    *DETERMINERS,
    "gold",
    "golden",
    "pocket",
    "silver",
    "wrist",
    "old",
    "antique",
    "smart",
    "broken",
)
ONE_KNOWN = re.compile(r"\W{0,4}(?:he|she|they)\b")
TOLD_TO = re.compile(
    r"\b(?:make|let|have|get|see|should|must|can|will|to)(?: (?:him|her|it|them|(?:the|this|that) [\w-]+))?(?: (?:to|also|then|\w+ly|both|all))?$"
)
"""Before a verb of somebody who is told or wants to do so."""
NATURE = re.compile(
    r"\b(?:winds?|sand|sea|seas|rocks?|surf|foam|sun|sunlight|spray|beach|water|ocean|tides?|currents?|storms?|gulls|dunes) and$"
)
"""Before waves that are of the sea."""
ENDING = (
    "watch",
    "watches",
    "flies",
    "wave",
    "waves",
    "crows",
    "sinks",
    "fishes",
    "ducks",
)  # also where nothing follows
WATCHING = ("watch", "watches")  # also before any other word: nobody is followed by a wristwatch
FEW, CARAVANS = "ein paar", ("caravan", "caravans", "caravana", "caravane", "骆驼队", "驼队")
PRONOUNS = ("he", "she", "it", "who")
FOLLOWS = ("follows", "following")
WHOM = re.compile(r"\s(?:an?|the|its|his|her|their|another)\s(?:[\w-]+\s){0,2}")
WAKES = re.compile(r"(?:wak|woke)")
ON_ONE = re.compile(
    r"\b(?:on|onto|atop|sobre|em cima de|sur|auf|su|на|(?P<in>en|em|numa))\s(?:an?|the|his|her|its|una|uma|une?|eine[rm]?|la|le|der|die)?\s?(?:(?!\w+ing\b)[\w-]+\s){0,2}$"
)
DESCRIBING = ("colour", "size", "style", "mood", "count", "relation")
THEREON = re.compile(r"(?:の)?上|(?: |)위|朵上")
"""Before and behind a cloud that somebody is on."""
ABOVE_CLOUDS = re.compile("(云|雲|구름)(?:の上|[上端]| 위)")
RIGHT_ON = {"zh": re.compile(r"[坐躺睡趴卧站靠]在?$"), "ja": re.compile(r"に")}
"""Before or behind a cloud that somebody is on, of whom the word order tells that they are: others only see it there."""
WHEEL = re.compile(
    r"\b(?:in|on|inside) (?:an?|the|its|his|her|their) (?:\w+ )?(wheel)\b(?! (?:chair|house|barrow|of)\b)"
)
RESTS = ("sit", "sleep", "lie_down", "read", "read_newspaper", "rest", "kneel", "drink_coffee", "drink_tea")
"""What one does on a cloud, above which others fly."""
RUN_IN_WHEELS = ("hamster", "mouse", "squirrel")
BOATS = {"rowing boat": "boat", "rowing boats": "boat", "sailing boat": "boat"}
NOUNS = ("drink", "drinks")
A_THING = re.compile(r"\b(?:an?|the|his|her|their|its|old|two|three)\s+(?:[\w-]+\s+){0,2}$")
A_DRINK = re.compile(
    r"\b(?:an?|the|his|her|their|its|of|energy|soft|sports?|cold|hot|iced|fizzy|some)\s+(?:energy\s+|soft\s+|sports?\s+|cold\s+)?$"
)
BECOME = re.compile(
    r"\b(?:becom(?:e|es|ing)|became|are|is|were|made|make|makes|best|like|as)\s+(?:(?:the|a|an|best|good|great|old|new|unlikely)\s+){0,3}$"
)
FIRES = (
    "campfire",
    "篝火",
    "fogata",
    "hoguera",
    "feu de camp",
    "lagerfeuer",
    "焚き火",
    "fogueira",
    "모닥불",
    "falò",
    "костер",
    "костра",
    "костру",
    "костре",
    "костром",
)
"""Words for a camp that only say what one sits by."""
COMPANION = re.compile(
    r"\b(?:his|her|its|their|my)\s+(?:[\w-]+\s+){0,2}(?:friends?|buddy|pal|companion|neighbou?r|partner)(?:\s+and\s+\w+)?,?\s+(?:the|an?)\s+(?:[\w-]+\s+){0,2}$"
)
"""Before somebody whom two words name: "his friend the owl"."""
REACH = 60  # characters back to where a companion is named
WHOSE = ("women's", "girls'", "ladies'", "girl's", "woman's")
HEAPED = ("mountain", "mountains", "sea", "ocean", "forest", "hill", "hills", "river", "valley", "island")
MODERN = ("street", "downtown", "crosswalk", "city", "future_city", "skyline", "neon_street")
OLD_TIMES = re.compile(
    "[唐宋明清汉元隋秦]朝|盛唐|大唐|大宋|大明|北宋|南宋|古代|长安|汴京|古街|古镇|武侠|古装|古风|国风|仙侠|侠客|汉服|水墨|"
    r"\bancient (?:china|chinese|japan|japanese|rome|roman|greece|greek)\b|\b(?:tang|song|ming|qing|han|edo|joseon)\b(?: dynasty| period| era)"
)
HEAPS = re.compile(
    r" of (?!(?:the|an?|his|her|its)\b)(?:[\w-]+ )?(?:gold|coins?|books?|trash|garbage|rubbish|laundry|treasure|money|cash|clothes|paper|toys|people|faces|heads|"
    r"light|lights|candles|lanterns|umbrellas|data|numbers|tears|bodies|skulls|bones|sound|colou?rs?|red|hands|cars|dishes|food|pillows)\b"
)
"""Behind a land that only says how much there is: a mountain of gold coins."""


def meant(findings: Findings) -> Findings:
    """The findings without what only looks like a subject or like the place."""
    for rule in (
        at_rest, on_a_material, on_tops, of_a_breed, in_colours, verbs_among, without_denied, _caravans, _pair, _waking, _on_a_cloud, _in_a_wheel, _following, _as_nouns, driving_past, they_do, _becoming, _of_women, _companions, worn_things, accessories, _heaps, far_land, of_sand, gazed_at, on_the_cameras_way, undressing, _in_old_times, without_trinkets, on_somebody, in_mouths, in_glasses, on_rocks, in_tubs,
    ):  # fmt: skip
        findings = rule(findings)
    return with_poured(turning_things(without_passing(without_asides(with_descriptions(findings)))))


def verbs_among(findings: Findings) -> Findings:
    """ "An astronaut plants a flag": after somebody and before an article it is what he does, and nobody's plants."""
    if findings.language != "en":
        return findings
    findings = with_noun_verbs(findings)
    gone: list[Match] = []
    nobodys: list[Match] = []  # of whom no table knows
    for match in findings.matches:
        if match.category not in ("subject", "place", "weather") or match.text not in LIKE_VERBS:
            continue
        before = findings.text[: match.start].rstrip()
        behind = findings.text[match.end :].split(maxsplit=1)
        somebody = any(m.category == "subject" and m.end == len(before) for m in findings.matches)
        somebody = somebody or before.rpartition(" ")[2] in PRONOUNS
        somebody = somebody or (match.text in ENDING and _goes_on(findings, match, before))
        somebody = somebody or (match.text == "wave" and TOLD_TO.search(before) is not None)
        ends = match.text in ENDING and (not behind or findings.text[match.end : match.end + 1] in ",.;!?")
        hides = match.text == "ducks" and bool(behind) and behind[0].strip(",.") in HIDES
        if not somebody and _is_done(findings, match, before, behind[0].strip(",.") if behind else ""):
            (nobodys if match.text in WATCHING and not before.endswith((",", " and", " then")) else gone).append(match)
        elif (match.text == "fish" and before.endswith(" to")) or (  # which somebody is taught, or wants
            somebody and (hides or ends or match.text in WATCHING or (behind and behind[0].strip(",.") in AFTER_A_VERB))
        ):
            gone.append(match)
    deeds = {match: replace(match, category="action", value=DEEDS[match.text]) for match in gone if match.text in DEEDS}
    kept = replace(findings, matches=tuple(deeds.get(match, match) for match in findings.matches))
    return kept.without([*nobodys, *(match for match in gone if match not in deeds)])


def _is_done(findings: Findings, match: Match, before: str, behind: str) -> bool:
    """ "Three townsfolk watch him", "she stands up, ties the horse": a verb by what stands round it, whoever it is said of."""
    if match.text in WATCHING and behind in OBJECTS:
        return before.rpartition(" ")[2] not in BEFORE_A_NOUN
    linked = before.endswith((",", " and", " then"))
    goes = match.text in ("skateboards", "snowboards", "bikes") and behind in ALONG
    begin = findings.begin_of(SENTENCE_END, match.start)
    told = ONE_KNOWN.match(findings.text, begin) is not None or any(
        m.category == "subject" and begin <= m.start < match.start for m in findings.matches
    )
    return (goes and told) or (linked and told and match.text.endswith("s") and behind in DETERMINERS)


def _caravans(findings: Findings) -> Findings:
    """A caravan in a desert is one of camels, elsewhere one to live in."""
    if not any(match.category == "place" and match.value.startswith("desert") for match in findings.matches):
        return findings
    named = {match.start for match in findings.matches if match.text in CARAVANS}
    matches = (
        m for m in findings.matches if m.category != "count" or not {m.end, m.end + 1} & named
    )  # "une caravane", "一支驼队"
    return replace(
        findings,
        matches=tuple(replace(m, value="camel", plural=True) if m.start in named else m for m in matches),
    )


def _pair(findings: Findings) -> Findings:
    """ "Ein Paar tanzt": before a verb they are two and no "few"."""
    verbs = {match.start for match in findings.matches if match.category == "action"}
    matches = (
        replace(m, category="subject", value="human", text="paar") if m.text == FEW and m.end + 1 in verbs else m
        for m in findings.matches
    )
    return replace(findings, matches=tuple(matches))


def _following(findings: Findings) -> Findings:
    """ "A cub follows its mother", "she looks up": right behind somebody, and before somebody else, it is no camera that does so."""

    def looks_up(match: Match) -> bool:
        before = findings.text[: match.start].rstrip()
        named = any(m.category == "subject" and m.end == len(before) for m in findings.matches)
        return match.text == "looks up" and (named or before.rpartition(" ")[2] in PRONOUNS)

    def walks(match: Match) -> bool:
        if match.category != "camera" or match.text not in FOLLOWS:
            return False
        before = len(findings.text[: match.start].rstrip())
        behind = [m for m in findings.matches if m.category == "subject" and m.start > match.end]
        gap = findings.text[match.end : behind[0].start] if behind else ""
        near = WHOM.fullmatch(gap) is not None or (gap == " " and PRONOUN.fullmatch(behind[0].text) is not None)
        return near and any(m.category == "subject" and m.end == before for m in findings.matches)

    verbs = {m: "walk" if walks(m) else "look_up" for m in findings.matches if walks(m) or looks_up(m)}
    matches = tuple(replace(m, category="action", value=verbs[m]) if m in verbs else m for m in findings.matches)
    return replace(findings, matches=matches)


def _waking(findings: Findings) -> Findings:
    """ "A cat wakes up its owner": whom an article names right behind is woken; where nobody is, one wakes by oneself."""
    if findings.language != "en":
        return findings

    def read(match: Match) -> Match:
        if match.category not in ("action", "deed") or not WAKES.match(match.text):
            return match
        whom = next((m for m in findings.matches if m.category == "subject" and m.start >= match.end), None)
        wakes = whom is not None and WHOM.fullmatch(findings.text, match.end, whom.start) is not None
        return replace(match, category="deed" if wakes else "action", value="wake" if wakes else "wake_up")

    return replace(findings, matches=tuple(map(read, findings.matches)))


def _on_a_cloud(findings: Findings) -> Findings:
    """ "A cat sleeps on a cloud", "坐在云上": what somebody is on is no weather and no sky."""
    if not any(match.category == "subject" for match in findings.matches):
        return findings
    rests = any(match.category == "action" and match.value in RESTS for match in findings.matches)

    def read(match: Match) -> list[Match]:
        above = ABOVE_CLOUDS.fullmatch(match.text) if match.category == "place" and rests else None
        if above is not None and not _right_on(findings, match):
            return [match]
        if above is not None:
            at = match.start + above.end(1)
            cloud = replace(match, end=at, category="subject", value="cloud", text=above[1])
            return [cloud, replace(match, start=at, category="relation", value="on", text=match.text[above.end(1) :])]
        if (match.category, match.value) != ("weather", "cloud"):
            return [match]
        on_it = ON_ONE.search(findings.text[: match.start])
        if on_it is not None and any(
            on_it.start() + 3 < m.start < match.start for m in findings.matches if m.category not in DESCRIBING
        ):
            return [match]  # "on the grass watching clouds"
        if on_it is None and THEREON.match(findings.text, match.end) is None:
            return [match]
        cloud = replace(match, category="subject", value="cloud")
        if on_it is None or not on_it["in"]:
            return [cloud]
        where = Match(start=on_it.start("in"), end=on_it.end("in"), category="relation", value="on", text=on_it["in"])
        return [where, cloud]

    matches = (found for match in findings.matches for found in read(match))
    return replace(findings, matches=tuple(sorted(matches, key=lambda match: match.start)))


def _right_on(findings: Findings, match: Match) -> bool:
    order = RIGHT_ON.get(findings.language)
    if order is None:
        return True
    before = findings.text[max(0, match.start - 2) : match.start]
    return bool(order.search(before) if findings.language == "zh" else order.match(findings.text, match.end))


def _in_a_wheel(findings: Findings) -> Findings:
    """ "A mouse in its wheel": the wheel of a small animal is one to run in; others are of something."""
    small = [m.end for m in findings.matches if m.category == "subject" and m.value in RUN_IN_WHEELS]
    wheels = [
        Match(start=hit.start(1), end=hit.end(1), category="subject", value="hamster wheel", text=hit[1])
        for hit in WHEEL.finditer(findings.text)
        if small
        and small[0] <= hit.start()
        and not any(m.start < hit.end(1) and hit.start(1) < m.end for m in findings.matches)
    ]
    unknown = tuple(word for word in findings.unknown if not wheels or word != wheels[0].text)
    matches = tuple(sorted((*findings.matches, *wheels), key=lambda match: match.start))
    return replace(findings, matches=matches, unknown=unknown)


def _goes_on(findings: Findings, match: Match, before: str) -> bool:
    """ "A man walks to the right and waves": an "and" or a "then" behind somebody and what they do."""
    if not before.endswith((" and", " then")):
        return False
    begin = findings.begin_of(SENTENCE_END, match.start)
    doing = [m for m in findings.matches if m.category in ("action", "deed") and begin <= m.start < match.start]
    people = ONE_KNOWN.match(findings.text, begin) is not None or any(
        m.category == "subject" and is_somebody(m.value) and begin <= m.start < match.start for m in findings.matches
    )
    if match.text == "waves" and people and not NATURE.search(before):
        return True
    return (
        any(m.category == "subject" and begin <= m.start < doing[0].start for m in findings.matches) if doing else False
    )


def _as_nouns(findings: Findings) -> Findings:
    """ "An energy drink" is drunk by nobody, and "a small rowing boat" is a boat that nobody is said to row."""
    if findings.language != "en":
        return findings

    def is_a_thing(match: Match) -> bool:
        hit = A_THING.search(findings.text[: match.start])
        return hit is not None and not any(
            m.category == "subject" and hit.start() <= m.start < match.start for m in findings.matches
        )

    boats = {
        match: replace(match, category="subject", value=BOATS[match.text], plural=match.text.endswith("s"))
        for match in findings.matches
        if match.category == "action" and match.text in BOATS and is_a_thing(match)
    }
    kept = replace(findings, matches=tuple(boats.get(match, match) for match in findings.matches))
    drinks = [
        match
        for match in kept.matches
        if match.category == "action" and match.text in NOUNS and A_DRINK.search(kept.text[: match.start])
    ]
    return kept.without(drinks)


def _becoming(findings: Findings) -> Findings:
    """ "A cat and a mouse become friends": nobody comes; a fire that somebody sits by is beside them, if it is said where."""
    gone = [m for m in findings.matches if m.category == "subject" and BECOME.search(findings.text[: m.start])]
    gone = [
        m
        for m in gone
        if m.text in ("friends", "friend", "lovers", "neighbors", "twins", "family", "heroes", "partners")
    ]
    places = [m for m in findings.matches if m.category == "place"]
    by_a_fire = [m for m in places if m.text in FIRES]
    if len(by_a_fire) == len(places):
        by_a_fire = []
    if all(m.value.partition("/")[0] in UNDER_A_ROOF for m in places if m not in by_a_fire):
        return findings.without([*gone, *by_a_fire])
    beside = (replace(m, category="subject", value="campfire") if m in by_a_fire else m for m in findings.matches)
    return replace(findings, matches=tuple(beside)).without(gone)


def _of_women(findings: Findings) -> Findings:
    """ "A women's football team" is one of women."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    whose = [
        (one, other)
        for one, other in itertools.pairwise(subjects)
        if one.text in WHOSE and findings.text[one.end : other.start] == " " and other.value == "human"
    ]
    gone = [one for one, _ in whose]
    women = [other for _, other in whose]
    return replace(
        findings,
        matches=tuple(replace(m, value="woman") if m in women else m for m in findings.matches if m not in gone),
    )


def _companions(findings: Findings) -> Findings:
    """ "His friend the owl" is the owl."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    gone = []
    for match in subjects:
        hit = COMPANION.search(findings.text, max(0, match.start - REACH), match.start)
        if hit is not None and findings.language == "en":
            gone += [m for m in subjects if hit.start() <= m.start < match.start]
    return findings.without(gone)


def _heaps(findings: Findings) -> Findings:
    """A "mountain of gold coins" and a "sea of people" are no land."""
    return findings.without(
        [
            m
            for m in findings.matches
            if m.category == "place" and m.text in HEAPED and HEAPS.match(findings.text, m.end)
        ]
    )


def _in_old_times(findings: Findings) -> Findings:
    """No car drove through a street of the Tang: what was one then is a street of stalls."""
    if not OLD_TIMES.search(findings.text):
        return findings
    return replace(
        findings,
        matches=tuple(
            replace(m, value="market")
            if m.category in ("place", "region") and m.value.partition("/")[0] in MODERN
            else m
            for m in findings.matches
        ),
    )
