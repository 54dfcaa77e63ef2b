"""What of a prompt is told as understood, as not understood and as not shown.

Pure and standard library only. The words were found and given to whom they are of before; here they are only listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..model import Subject
from ..place_names import UNDER_A_ROOF
from ..words.lexicon import LOOKS, WORD, Findings, Match, is_somebody
from ..words.people import is_person
from ..words.phrases import unique
from .parts.casting import is_own
from .subjects.ages import words_of_years
from .subjects.attributes import of_surroundings
from .subjects.becoming import words_of_age
from .subjects.doers import NOUN_FIRST
from .subjects.headings import words_of_heading
from .subjects.offspring import words_of_mothers
from .subjects.relating import Draft

BEHIND_WINDOWS = (
    "window", "windows", "windowpane", "windowpanes", "pane", "panes", "outside", "draußen", "draussen", "dehors", "afuera", "fuera", "lá", "fora", "fuori",
    "снаружи", "улице",
)  # fmt: skip
"""What says where a weather is that is seen from a room."""


OF_A_COLOUR = {
    "green": (
        "meadow", "hill", "park", "garden", "forest", "jungle", "valley", "farm", "rice terraces", "golf course", "football field", "pasture", "tea field",
        "country_road", "vineyard", "bamboo", "orchard",
    ),
    "blue": ("ocean", "beach", "lake", "sky", "underwater", "coral reef", "swimming pool", "island", "lagoon"),
}  # fmt: skip
"""Places -> the colour that is theirs, and that says nothing more of them."""


WEATHERS = re.compile(
    r"\s(?:is |are |softly |gently |heavily )?(?P<word>falls?|falling|rages?|raging|pours?|pouring|comes down|fällt|tobt|cae|tombe|cade|cai|идет|идёт|падает)\b"
)
"""What weather does."""


def stand_ins_of(subjects: Iterable[Subject]) -> tuple[str, ...]:
    """As "wolverine: bear": who is played by a figure that is another's."""
    return unique(
        f"{subject.kind}: {subject.figure}"
        for subject in subjects
        if subject.figure and not (is_own(subject.kind, subject.figure) or is_person(subject.figure))
    )


def lost_words(findings: Findings) -> list[str]:
    """Of a prompt that names nothing to show: every word, said openly."""
    return list(WORD.findall(findings.text))


def understood(
    findings: Findings, drafts: Sequence[Draft], attributes: set[int], ended: Sequence[str]
) -> tuple[str, ...]:
    """The words that were made use of, and those of what ended."""
    return unique((*(m.text for m in findings.matches if m.text and _used(m, drafts, attributes)), *ended))


def left_over(findings: Findings, drafts: Sequence[Draft], attributes: set[int]) -> list[str]:
    """Unknown words, and known ones that belong to nothing that is shown."""
    idle = [
        match.text
        for match in findings.matches
        if not _used(match, drafts, attributes)
        and match.category != "relation"
        and (match.category, match.value) != ("count", "1")
    ]
    people = [(d.match.start, d.match.end) for d in drafts if is_somebody(d.match.value)]
    years = words_of_years(findings.text, people)
    seen = words_of_age(findings, drafts) | years | words_of_mothers(drafts) | words_of_heading(findings.text)
    return [word for word in (*findings.unknown, *idle) if word and word not in seen]


def seen_outside(words: Iterable[str], findings: Findings, place: str) -> list[str]:
    """The words without those that say of a weather that it falls, or that it is behind the windows of the room that is shown."""
    weathers = [match for match in findings.matches if match.category == "weather"]
    said = [hit["word"] for match in weathers if (hit := WEATHERS.match(findings.text, match.end)) is not None]
    outside = BEHIND_WINDOWS if weathers and place in UNDER_A_ROOF else ()
    own = [m.text for m in findings.matches if m.category == "colour" and _is_natural(findings, m, place)]
    return [word for word in words if word not in outside and word not in said and word not in own]


def _is_natural(findings: Findings, colour: Match, place: str) -> bool:
    """Whether a colour is said of the land right beside it, and is the one that it has: "on a green hill", "le ciel bleu"."""
    red, green, blue = (int(colour.value[at : at + 2], 16) for at in (1, 3, 5))
    name = "green" if green > max(red, blue) else "blue" if blue > max(red, green) else ""
    return place in OF_A_COLOUR.get(name, ()) and of_surroundings(findings, colour, findings.language in NOUN_FIRST)


def _used(match: Match, drafts: Sequence[Draft], attributes: set[int]) -> bool:
    if match.category in (*LOOKS, "count", "action", "relation", "deed", "garment", "trait", "unmeant"):
        return match.start in attributes
    return True
