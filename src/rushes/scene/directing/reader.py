"""The reader: what one prompt says, as a scene by itself and as what it states of one that is there.

Pure and deterministic, standard library only. Here is only the order: the words (`wording.py`), whose they are (`subjects/`), where and
when it is (`stage.py`), how it is filmed (`shots.py`), and what is told of all that (`telling.py`).
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import replace

from ..model import SUBJECTS_MAX, Scene, Subject
from ..place_names import PEOPLED, STUDIO
from ..words.change import DEFINITE
from ..words.lexicon import thing_kinds
from ..words.phrases import PRONOUN, normalise, unique
from .backdrops import behind_light
from .changes.edits import on_its_way
from .changes.leaving import leaving_of
from .changes.nearer import nearer_of
from .choosing import camera_of
from .named_place import ONE_TRAVELS_ALONG, unseen
from .parts.together import sent_up
from .reading import Reading
from .sense.absences import named_by
from .sense.perching import with_laps
from .sense.pouring import broken_below, on_what_is_there
from .sense.rotating import turned_along
from .setups import not_filmed, setups_of, shots_of
from .shots import selfie_of, shots_for
from .stage import decided, is_of_the_night, stage_of
from .subjects.able import is_alive
from .subjects.becoming import family_of, rgb_of, subject_of
from .subjects.doing import undone
from .subjects.families import with_members
from .subjects.gathering import gather, loose_of
from .subjects.headings import heading_of, on_the_way, unobeyed
from .subjects.relating import Draft
from .telling import left_over, lost_words, seen_outside, stand_ins_of, understood
from .wording import Wording, wording_of


def read_prompt(
    prompt: str,
    *,
    seed: int,
    width_px: int,
    height_px: int,
    seconds: float,
    fps: int,
    images: int,
    characters: int,
    base: Scene | None = None,
    edits: bool = True,
) -> Reading:
    """One scene by one prompt. `base`: the scene that is there already, of which it speaks. `edits`: as what changes that or goes
    on with it, and not as the next part of a storyboard."""
    wording = wording_of(prompt, base=base, images=images, edits=edits)
    findings, backdrop, quotes = wording.findings, wording.backdrop, wording.quotes
    variation = _variation(prompt, seed)
    chance = random.Random(variation)
    drafts, attributes = gather(findings)
    drafts, crowded = drafts[:SUBJECTS_MAX], drafts[SUBJECTS_MAX:]
    heading = heading_of(findings.text)
    subjects = _subjects(wording, drafts, heading)
    found = decided(findings, base)
    stage = stage_of(
        findings,
        found,
        subjects,
        chance=chance,
        in_studio=bool(backdrop.colour) and (bool(subjects) or base is not None) and not images,
        may_be_lost=not (subjects or images or characters or found["place"]) and base is None,
        speaks=bool(quotes.spoken),
    )
    subjects, is_in_studio = stage.subjects, stage.place == STUDIO
    on_foot = stage.landmark not in ("", *ONE_TRAVELS_ALONG)
    turns_to = 0 if images else heading  # of a picture, nobody comes or goes whom a camera would stand for
    camera = camera_of(
        found["camera"], subjects, chance, landmark=on_foot and not images, angle=found["angle"], heading=turns_to
    )
    said = (*wording.palette.said, *(backdrop.said if is_in_studio else ()))
    scene = Scene(
        prompt=prompt,
        seed=seed,
        variation=variation,
        width_px=width_px,
        height_px=height_px,
        seconds=float(seconds),
        fps=fps,
        place=stage.place,
        setting=stage.setting,
        time=stage.time,
        weather=stage.weather,
        season=stage.season,
        mood=stage.mood,
        sights=stage.sights,
        styles=stage.styles,
        palette=wording.palette.colours,
        backdrop=(backdrop.colour or behind_light(stage.styles)) if is_in_studio else "",
        subjects=subjects,
        camera=camera,
        shots=()
        if images
        else shots_of(setups_of(findings), subjects, seconds)
        or shots_for(
            camera,
            subjects,
            seconds,
            framing=found["framing"],
            selfie=selfie_of(findings.text),
            one_take=bool(found["take"]),
            mood=stage.mood,
            landmark=bool(stage.landmark),
            place=stage.place,
            chance=chance,
        ),
        pace=float(found["pace"] or 1.0),
        heading=heading,
        spoken=quotes.spoken,
        images=images,
        characters=characters,
        understood=said if stage.is_lost else (*understood(findings, drafts, attributes, wording.ended), *said),
        not_understood=unique(
            (
                *(
                    lost_words(findings)
                    if stage.is_lost
                    else seen_outside(left_over(findings, drafts, attributes), findings, stage.place)
                ),
                *(() if is_in_studio else backdrop.said),
            )
        ),
        guessed=wording.guessed,
        stand_ins=stand_ins_of(subjects),
        not_shown=unique(
            (
                *(s.kind for s in subjects if not s.figure),
                *(draft.match.value for draft in crowded),
                *(one.not_shown for one in quotes.written if one.not_shown),
                *undone(subjects),
                *("passers-by" for sight in stage.sights if sight == "passers_by" and stage.place not in PEOPLED),
                *unobeyed(findings.text, subjects),
                *not_filmed(findings.text),
                *unseen(findings, stage.place, stage.setting),
            )
        ),
    )
    loose, words = loose_of(findings)
    spoken_of = attributes | words
    return Reading(
        scene=scene,
        stated=_stated(wording, scene),
        loose=loose,
        of_known=(
            (*understood(findings, drafts, spoken_of, wording.ended), *said),
            unique(left_over(findings, drafts, spoken_of)),
        ),
        colour_word=next(
            (m.text for m in findings.matches if m.category == "colour" and rgb_of(m.value) == loose.colour), ""
        ),
        leaving=leaving_of(on_its_way(findings), [named_by(draft.match) for draft in drafts], thing_kinds()).along_with(
            wording.none.gone | wording.off.things, wording.none.said
        ),
        definite=frozenset(
            draft.match.value
            for draft in drafts
            if PRONOUN.fullmatch(draft.match.text) or DEFINITE.search(findings.text[: draft.match.start])
        ),
        over=wording.over.kinds,
        nearer=nearer_of(findings.text) if base is not None else (0, ""),
        off=wording.off,
    )


def _subjects(wording: Wording, drafts: list[Draft], heading: int) -> tuple[Subject, ...]:
    """Who is there by the words alone, wherever it is."""
    findings = wording.findings
    subjects = with_members(
        [subject_of(findings, draft, drafts) for draft in drafts], [family_of(findings, draft) for draft in drafts]
    )
    subjects = on_the_way(findings.text, heading, sent_up(with_laps(subjects)))
    subjects = broken_below(on_what_is_there(subjects), findings.text)
    subjects = turned_along(subjects)
    return _with_a_speaker(subjects) if wording.quotes.spoken else subjects


def _with_a_speaker(subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """The subjects of whom the first that lives talks, where nothing else is said of it: no cup does that somebody holds up."""
    speaker = next((number for number, one in enumerate(subjects) if is_alive(one.kind)), 0)
    return tuple(
        replace(one, action="talk") if number == speaker and not one.action else one
        for number, one in enumerate(subjects)
    )


def _stated(wording: Wording, scene: Scene) -> frozenset[str]:
    """Of what the prompt says something."""
    stated = {match.category for match in wording.findings.matches}
    if is_of_the_night(scene.sights):
        stated.add("time")
    if wording.palette.colours:
        stated.add("palette")
    if wording.backdrop.colour:
        stated.add("backdrop")
    return frozenset(stated)


def _variation(prompt: str, seed: int) -> int:
    digest = hashlib.blake2b(f"{seed}\n{normalise(prompt)}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")
