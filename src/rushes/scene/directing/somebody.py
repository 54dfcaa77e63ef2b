"""Who is there where a prompt names nobody: whoever does what only people do, "she", and what unknown words come nearest to.

The words come from `lexicon.py`, likeness of meaning from `meaning.py`; what is guessed is said openly. Whose words are whose is
`gathering.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..words import meaning
from ..words.change import ADDS, COMES, SWAPS
from ..words.lexicon import WORD, Findings, Match, fine_actions, is_somebody, thing_kinds
from ..words.phrases import HE_OR_SHE, PRONOUN, SHE, phrases
from .prompt.briefs import said_only
from .subjects.able import VEHICLES, is_alive
from .subjects.doers import ANYBODYS

BABY = re.compile(r"baby|婴儿|宝宝")
HANDS = re.compile(r"\bhands?\b")
SWEEPS_OVER = re.compile(r"(?:sweep|cut)\w* (?:\w+ly )?(?:over|across|through|along|up|past)\b")
"""What beams, winds and cameras do."""

AT_MEALS = ("eat", "drink")
"""What somebody does with the thing that is named right behind it: "eating noodles"."""
BY_THEMSELVES = frozenset(
    [
        "run",
        "walk",
        "dance",
        "sleep",
        "read",
        "eat",
        "drink",
        "fish",
        "sit",
        "sing",
        "jump",
        "laugh",
        "cry",
        "drive",
        "swim",
        "talk",
        "play",
        "relax",
        "lie",
        "jog",
        "write",
        "draw",
    ]
)
"""What somebody is seen to do of whom a prompt begins by saying that it is done: "dancing in the rain"."""
NO_NOUN_NEXT = re.compile(
    r"\s*(?:$|[,.;:!]|(?:in|on|at|by|under|through|across|along|over|with|around|round|near|down|up|past|towards?|into|beneath|beside|to|from|"
    r"while|before|after|during|alone|together|outside|inside|barefoot|home|a|an|the|his|her|my|\w+ly)\b)"
)
"""Behind what is done and is no word for what follows: "running water" runs by itself."""
TAKES_A_WALK = re.compile(r"an? (?:walk|stroll)\b")
FLOWN = re.compile(
    r"(?:flying|soaring|gliding|swooping)\s(?:\w+ly\s|low\s|high\s)?(?:over|above|through|across|past|between|along|into)\b"
)
WITH_SOMEBODY = re.compile(r"\s*(?:\w+ly\s)?(?:along|together)?\s?with\s")


def with_somebody(findings: Findings) -> Findings:
    """ "Playing the guitar on a beach" names nobody, nor does "hands kneading dough on a table": what only people do is done by a
    person. "She runs to the train" is a woman who does."""
    named = [match for match in findings.matches if match.category == "subject"]
    tells = HE_OR_SHE.get(findings.language)
    she = tells.search(findings.text) if tells else None
    alive = [match for match in named if is_alive(match.value) or match.value in VEHICLES]
    other = {"woman"} if she is not None and she[1] in SHE else {"human"}
    if she is not None and not any(
        match.start < she.start() or (is_somebody(match.value) and match.value not in {"human", "woman"} - other)
        for match in alive
    ):
        deeds = (m.start for m in findings.matches if m.category == "action" and m.start < she.start())
        at = (
            next(deeds, she.start()) if len(alive) < len(named) else she.start()
        )  # "an old clockmaker sits ... He smiles"
        return _and_somebody(findings, at, "woman" if she[1] in SHE else "human", she[1] if at == she.start() else "")
    if not named and FLOWN.match(findings.text) is not None:
        return _as_a_flight(findings)
    begins = _begins_with_a_deed(findings, named)
    if begins is not None:
        return _and_somebody(findings, begins.start, "human")
    if any(match.value not in thing_kinds() for match in named) or (named and findings.language != "en"):
        return findings
    called = _by_name(findings, named)
    if called is not None:
        return _and_somebody(findings, called, "human")
    deed = next((m for m in findings.matches if m.category == "action" and m.value in fine_actions()), None)
    if deed is None or deed.value in ANYBODYS or SWEEPS_OVER.match(findings.text, deed.start):
        return findings
    if named and not (HANDS.search(findings.text) or re.match(r"\w+ing\s", deed.text)):
        return findings  # "a painting on the wall"
    hands = HANDS.search(findings.text) if named else None
    if hands is not None and hands.start() < deed.start:
        return _and_somebody(findings, hands.start(), "human", hands[0])
    return _and_somebody(
        findings, deed.start, "baby" if deed.value.startswith("baby") or BABY.search(deed.text) else "human"
    )


def _as_a_flight(findings: Findings) -> Findings:
    """ "Flying over mountains" names nobody who does: the camera flies, unless it is said how it moves."""
    told = any(match.category == "camera" for match in findings.matches)
    matches = [
        replace(match, category="camera", value="drone") if match.start == 0 and not told else match
        for match in findings.matches
        if match.start or not told
    ]
    return replace(findings, matches=tuple(matches))


def _begins_with_a_deed(findings: Findings, named: Sequence[Match]) -> Match | None:
    """What a prompt begins with that is done, and by nobody: "reading by the fireplace", "swimming with dolphins", "在海边散步"."""
    deed = next((m for m in findings.matches if m.category in ("action", "deed")), None)
    if deed is None or any(match.start < deed.start for match in named):
        return None
    begins = not findings.text[: deed.start].strip()
    is_a_meal = begins and deed.value in AT_MEALS and not any(is_alive(match.value) for match in named)
    if findings.language == "en":
        if not begins or not (deed.text.split(" ")[0].endswith("ing") or TAKES_A_WALK.match(deed.text)):
            return None
        if not is_a_meal and not TAKES_A_WALK.match(deed.text) and not NO_NOUN_NEXT.match(findings.text, deed.end):
            return None
    elif (named and not is_a_meal) or any(word in findings.text[: deed.start] for word in findings.unknown):
        return None
    if deed.category == "deed":
        return deed if deed.value == "ride" and named and findings.language == "en" else None
    if deed.value not in BY_THEMSELVES:
        return None
    beside = any(is_alive(match.value) for match in named)
    return None if beside and not WITH_SOMEBODY.match(findings.text, deed.end) else deed


def _by_name(findings: Findings, named: list[Match]) -> int | None:
    """ "Will Smith eating spaghetti", "Zorblax dances": where a verb of people's begins that has a word before it which no table
    knows, and nothing but things behind it. What that word is is told as not understood: it is the person whom nobody knows."""
    if not named:
        return _by_name_alone(findings)
    if findings.language != "en" or any(m.value not in thing_kinds() for m in named):
        return None
    for deed in (m for m in findings.matches if m.category == "action" and m.value in OF_PEOPLE):
        before = findings.text[: deed.start].split()
        is_name = bool(before) and before[-1] in findings.unknown and not NO_NAME.search(before[-1])
        if is_name and len(before) <= NAME_WORDS_MAX and all(m.start > deed.end for m in named):
            return deed.start
    return None


def _by_name_alone(findings: Findings) -> int | None:
    """The same where nothing is named: the prompt begins with words that no table knows, without an article."""
    if findings.language not in WITH_ARTICLES:
        return None
    for deed in (m for m in findings.matches if m.category == "action" and m.value in OF_PEOPLE and m.value != "wave"):
        before = WORD.findall(findings.text[: deed.start])
        if 0 < len(before) <= NAME_WORDS_MAX and all(word in findings.unknown for word in before):
            return (
                None
                if NO_NAME.search(before[-1]) or re.match(r"\s(?:of|for)\b", findings.text[deed.end :])
                else deed.start
            )
    return None


def _and_somebody(findings: Findings, at: int, kind: str, text: str = "") -> Findings:
    somebody = Match(start=at, end=at + len(text), category="subject", value=kind, text=text)
    matches = sorted((*findings.matches, somebody), key=lambda match: (match.start, match.end))
    return replace(findings, matches=tuple(matches), unknown=tuple(word for word in findings.unknown if word != text))


OF_PEOPLE = (
    "eat",
    "drink",
    "cook",
    "hold",
    "throw",
    "talk",
    "sing",
    "dance",
    "ride",
    "drive",
    "read",
    "write",
    "wave",
    "laugh",
    "cry",
)
NAME_WORDS_MAX = 3
WITH_ARTICLES = ("en", "es", "fr", "de", "pt", "it")
"""Languages in which a noun that begins a sentence has an article before it, and a name none."""
NO_NAME = re.compile(r"(?:ing|ly|ed|s)$")
TALK_OF_FILM = """
art works work hour time style styles quality footage view scene lighting light texture focus mood atmosphere detail details
background foreground composition color colour palette tone angle lens film movie trailer documentary cinematic realism motion
effect effects camera shot frame video clip story world life setting moment beauty level architecture terrain wildlife weather
history journey tour celebration adventure adventures masterpiece animation design concept aesthetic perspective resolution
exposure contrast shadows reflections energy emotion emotions vibe feeling experience scenery ambience ambiance soundtrack
ice fire flame flames ember embers spark sparks dust splash tires tire engine water droplets milk music narration dialogue sun sunrays sunbeam sunbeams rays
"""
UNKNOWN_MAX = 16  # words of a brief that names a place, beyond which one of them is likelier an adjective than somebody
GUESSED_NEVER = frozenset(TALK_OF_FILM.split())
"""Words of how a prompt is written, which no likeness makes an animal of."""
NO_NOUN = re.compile("[а-я](?:ую|юю|ая|яя|ый|ого|его|ому|ему|ых|ыми)$|^[a-z]{2,}(?:ed|ing|ly)$")
"""A Russian or English word by whose ending it names nobody."""
OF_A_SCENE = (
    "place",
    "time",
    "weather",
    "season",
    "action",
    "deed",
    "camera",
    "angle",
    "framing",
    "sight",
    "mood",
    "pace",
)
"""Categories of words that say enough by themselves of a scene that is there."""


BROUGHT = re.compile(
    r"\b(?:add(?:s|ing)?|instead|replac\w*\b[^.;]*\b(?:with|by)|into|another|giv(?:e|es) (?:him|her|it|them)|appears?|enters?|joins?|arrives?|use|there (?:is|are)|becomes?)\s(?:an?\s|some\s|two\s|three\s)?(?:[\w-]+\s)?$"
)
"""Before somebody whom the words bring into a scene."""


def with_guesses(findings: Findings, *, goes_on: bool = False, edits: bool = False) -> tuple[Findings, tuple[str, ...]]:
    """Where the tables found nobody, the kinds that unknown words come nearest to; and the place, if all is foreign.

    `goes_on`: it speaks of a scene that is there. What says something of it, or names it by a pronoun, brings nobody in
    ("it stops", "suddenly a storm breaks out"), and its place is where it was. `edits`: nobody is brought into it whom the words do
    not add, put in another's place or let appear: no sand of a palette becomes a sandwich.
    """
    if not findings.unknown or any(match.category == "subject" for match in findings.matches):
        return findings, ()
    if goes_on and (PRONOUN.search(findings.text) or any(match.category in OF_A_SCENE for match in findings.matches)):
        return findings, ()
    if len(findings.unknown) > UNKNOWN_MAX and any(match.category == "place" for match in findings.matches):
        return findings, ()  # a long brief about a place: nobody is missing in it
    guesses, said = [], []
    listed = phrases(findings.language)[0]  # what is known and was taken out is not shown
    unknown = [
        word
        for word in findings.unknown
        if word not in GUESSED_NEVER
        and not {word, word.removesuffix("s"), word.removesuffix("es")} & listed.keys()
        and not said_only(findings.text, word)
        and not NO_NOUN.search(word)
        and (not edits or _is_brought(findings, word))
    ]
    for word, kind in meaning.kinds_of(tuple(unknown)):
        if word in kind.split(" ")[:-1]:
            continue  # what is hot is no hot dog
        start = findings.text.find(word)
        guesses.append(Match(start=start, end=start + len(word), category="subject", value=kind, text=word))
        said.append(f"{word}: {kind}")
    foreign = len(findings.unknown) > len(findings.matches)
    if foreign and not goes_on and not any(match.category == "place" for match in findings.matches):
        place = meaning.place_of(findings.text)
        if place:
            guesses.append(Match(start=0, end=0, category="place", value=place, text=place))
            said.append(f"place: {place}")
    known = {match.text for match in guesses}
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, *guesses), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word not in known),
    ), tuple(said)


def _is_brought(findings: Findings, word: str) -> bool:
    """Whether a word is said to come into a scene that is there."""
    at = findings.text.find(word)
    if findings.language != "en":
        return any(words.search(findings.text) for words in (ADDS, COMES, SWAPS))
    comes = COMES.search(findings.text, at + len(word))
    behind = comes is not None and not findings.text[at + len(word) : comes.start()].strip()
    return behind or BROUGHT.search(findings.text[:at]) is not None
