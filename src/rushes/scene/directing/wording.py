"""What the words of one prompt are found to mean: every rule of `sense/`, in its turn.

Pure and standard library only. Who has and does what by these words is `subjects/`', where and when it is `stage.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from ..model import Scene
from ..place_names import STUDIO
from ..words.kanji_names import without_names
from ..words.lexicon import Findings
from ..words.phrases import PRONOUN
from ..words.respelling import respelt, written_right
from .backdrops import Backdrop, backdrop_of
from .changes.edits import hats_of_animals, meant_there
from .changes.leaving import Ended, ended
from .changes.undressing import Off, as_worn, taken_off
from .named_place import of_the_house
from .palettes import Palette, palette_of
from .prompt.briefs import as_filmed
from .prompt.inscriptions import Quotes, placed, quotes_of
from .prompt.past import in_the_present
from .prompt.unwrapping import plain
from .sense.absences import PASSING_OVER, Nothing, named_by, without_absent, without_ended
from .sense.by_itself import by_itself
from .sense.coverbs import half_verbs
from .sense.hair import with_looks
from .sense.herds import herded
from .sense.leading import leading
from .sense.meant import meant
from .sense.occasions import celebrated, with_wildlife
from .sense.of_nature import without_natures
from .sense.outside import gazed_at, kept_outside
from .sense.referring import with_known
from .sense.statues import statues
from .sense.stuffs import remade, with_stuffs
from .sense.surfaces import read_laid_out
from .sense.swings import pushed_on_a_swing
from .sense.trains_and_cranes import with_cars_and_cranes
from .setups import firm, framed, with_camera_verbs
from .somebody import with_guesses, with_somebody
from .subjects.gathering import first_named, with_feathers, with_fruit
from .subjects.telling_apart import with_ones

FADES = re.compile(
    r"\bfad(?:es?|ing) (?:in|out|to|from|into)\b(?: (?:the )?(?:black|white))?|\b(?:cuts? to|dissolves? to) (?:black|white)\b|渐黑|淡出|淡入|黑屏|\bfundido a (?:negro|blanco)\b"
    r"|\bfondu au (?:noir|blanc)\b|\bschwarzblende\b|\bdissolvenza (?:al|in) nero\b"
)
"""How a film begins or ends: nobody turns black by it."""


@dataclass(frozen=True, kw_only=True)
class Wording:
    """A prompt's findings, and what was taken out of its text before words were looked for."""

    findings: Findings
    palette: Palette
    backdrop: Backdrop
    quotes: Quotes
    guessed: tuple[str, ...]
    """As "coffe: coffee": words that were taken for others, which are spelt or mean nearly so."""
    none: Nothing
    over: Ended
    """Weather and sights that end."""
    ended: tuple[str, ...]
    """The words of those of them that were there, and of what is taken off."""
    off: Off


def wording_of(prompt: str, *, base: Scene | None, images: int, edits: bool) -> Wording:
    """`base`: the scene of which the prompt speaks. `edits`: as what changes that or goes on with it, and not as the next part of a
    storyboard."""
    palette = palette_of(plain(prompt))
    backdrop = backdrop_of(palette.text) if base is None or base.place == STUDIO else Backdrop(palette.text)
    quotes = quotes_of(backdrop.text)
    there = [one.kind for one in base.subjects] if base is not None and edits else [] if images else None
    words, respellings = _read(quotes.text, there)
    words = with_looks(words, base.subjects if base is not None and edits else ())
    off = Off()
    if base is not None:
        if edits and base.subjects:
            words, off = taken_off(as_worn(remade(words, base.subjects), base.subjects), base.subjects)
        words = meant_there(words, base, changes=edits)
    findings = _made_sense_of(placed(by_itself(first_named(words)), quotes.written))
    if base is not None:
        findings = gazed_at(hats_of_animals(findings, base), goes_on=True)
    findings = of_the_house(kept_outside(findings, base.place if base is not None else ""), base.place if base else "")
    findings = celebrated(
        with_wildlife(findings) if base is None and not images else findings, goes_on=base is not None
    )
    fades = [hit.span() for hit in FADES.finditer(findings.text)]
    findings = findings.without([m for m in findings.matches if any(a <= m.start < b for a, b in fades)])
    findings, none = without_absent(findings, goes_on=base is not None)
    findings, over, told = _without_what_ends(findings, none, goes_on=base is not None)
    of_known = base is not None and bool(base.subjects) and PRONOUN.search(findings.text) is not None
    guessed: tuple[str, ...] = ()
    if base is not None:
        findings = with_known(findings, base)
    if not images:
        findings = findings if of_known or none.gone & {"human", "woman"} else with_somebody(findings)
        findings, guessed = with_guesses(findings, goes_on=base is not None, edits=base is not None and edits)
    is_over = base is not None and bool(over.kinds)
    if not is_over:  # nothing was there that could end: what is said of it is told as not understood
        findings = replace(findings, unknown=(*findings.unknown, *told))
    if base is None or not none.over:
        findings = replace(findings, unknown=(*findings.unknown, *none.said))
    return Wording(
        findings=findings,
        palette=palette,
        backdrop=backdrop,
        quotes=quotes,
        guessed=(*respellings, *guessed),
        none=none,
        over=over,
        ended=(*(told if is_over else ()), *off.said),
        off=off,
    )


def _made_sense_of(findings: Findings) -> Findings:
    findings = without_natures(with_cars_and_cranes(findings))
    carved = with_stuffs(statues(pushed_on_a_swing(herded(without_names(findings)))))
    named = with_ones(with_feathers(with_fruit(leading(carved))))
    return firm(with_camera_verbs(framed(first_named(meant(half_verbs(as_filmed(named)))))))


def _without_what_ends(findings: Findings, none: Nothing, *, goes_on: bool) -> tuple[Findings, Ended, tuple[str, ...]]:
    """The findings without weather and sights that end, those, and their words."""
    over = ended(
        findings.text,
        [named_by(m) for m in findings.matches if m.category in PASSING_OVER],
        [named_by(m) for m in findings.matches if m.category == "subject"],
    )
    findings, told = without_ended(findings, over)
    if none.over and goes_on:
        return findings, replace(over, kinds=over.kinds | none.over), (*told, *none.said)
    return findings, over, told


def _read(text: str, there: Collection[str] | None) -> tuple[Findings, tuple[str, ...]]:
    """The findings of a text and, as "coffe: coffee", which words they take for others that are spelt nearly so."""
    findings = read_laid_out(text, there)
    if findings.language == "en" and (told := in_the_present(text)) != text:
        text, findings = told, read_laid_out(told, there)
    respellings = respelt(text, findings.unknown) if findings.language == "en" else {}
    if not respellings:
        return findings, ()
    return read_laid_out(written_right(text, respellings), there), tuple(
        f"{word}: {right}" for word, right in respellings.items()
    )
