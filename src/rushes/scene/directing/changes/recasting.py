"""Somebody of an earlier scene in a new one: the same figure, in its own colour and pattern, doing what the new words say.

For a clip that this library made itself, what it knows of the figure is truer than anything cut out of the pixels. Pure and
standard library only. What words mean is `wording.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ...model import Scene, Subject, look_of
from ...words.phrases import PRONOUN


@dataclass(frozen=True, kw_only=True)
class Known:
    """A figure, and what the prompt may name it by."""

    name: str
    subject: Subject


def known_in(scene: Scene, *, at_seconds: float) -> Subject | None:
    """Who the clip is about at that moment; None where that is nobody, or came out of pictures itself."""
    begins = 0.0
    for part in scene.parts:
        if begins <= at_seconds < begins + part.seconds:
            return known_in(part, at_seconds=at_seconds - begins)
        begins += part.seconds
    if scene.images or scene.characters or not scene.subjects or not scene.subjects[0].figure:
        return None
    main = scene.subjects[0]
    return replace(main, count=1, relation="", relation_to=-1, look=main.look or look_of(scene, main, 0))


def recast(prompt: str, cast: Sequence[Known], direct: Callable[[str], Scene]) -> Scene:
    """The scene of `prompt` with everybody of `cast` in it; ``direct`` makes a scene of words."""
    text = prompt
    for known in cast:
        text = _named(text, known)
    scene = direct(text)
    parts = tuple(_with(part, cast) for part in scene.parts)
    return _with(scene, cast).with_changes(prompt=prompt, parts=parts)


def _named(text: str, known: Known) -> str:
    """The text with the figure's kind in the place of its name, of a pronoun, or before everything."""
    kind = f" {known.subject.kind} "
    if known.name:
        name = re.escape(known.name)
        found = re.compile(rf"@\{{{name}\}}|@?(?<![\w]){name}(?!\w)", re.IGNORECASE)
        if found.search(text):
            return found.sub(kind, text)
    if re.search(rf"\b{re.escape(known.subject.kind)}\b", text, re.IGNORECASE):
        return text
    if PRONOUN.search(text):
        return PRONOUN.sub(kind, text, count=1)
    return f"{kind.strip()} {text}"


def _with(scene: Scene, cast: Sequence[Known]) -> Scene:
    for known in reversed(cast):
        comes = all(subject.kind != known.subject.kind for subject in scene.subjects)
        scene = scene.with_changes(
            subjects=_joined(scene.subjects, known.subject, comes=comes),
            earlier=tuple(
                replace(
                    company,
                    subjects=_joined(company.subjects, known.subject, comes=comes),
                    after=(0, *(n + 1 if n >= 0 else n for n in company.after)) if comes else company.after,
                )
                for company in scene.earlier
            ),
        )
    return scene


def _joined(subjects: Sequence[Subject], known: Subject, *, comes: bool) -> tuple[Subject, ...]:
    """The subjects with the one that is known in the place of the first of its kind; where it `comes`, before all of them, and
    whoever stands to somebody by number stands one further on."""
    if comes:
        return (known, *(replace(s, relation_to=s.relation_to + 1) if s.relation else s for s in subjects))
    meant = next((n for n, subject in enumerate(subjects) if subject.kind == known.kind), -1)
    return tuple(
        replace(s.after(known), figure=known.figure, stand_in_colour=known.stand_in_colour, look=known.look)
        if n == meant
        else s
        for n, s in enumerate(subjects)
    )
