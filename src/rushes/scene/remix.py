"""Changing a scene that is there: remix, storyboards and extensions keep what the new words do not name.

Pure and standard library only. What words mean is `director.py`'s; here is decided what of the old scene stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from .camera import FILLS
from .doing import undone
from .lexicon import UNSPACED_TEXT, WORD, subject_rows, thing_kinds
from .model import FIGURES_MAX, MOONS, SECONDS_MAX, SUBJECTS_MAX, Company, Scene, SceneError, Shot, Subject, look_of
from .phrases import PROMPT_CHARS_MAX, PRONOUN
from .shots import MOVING
from .storyboard import Part

if TYPE_CHECKING:
    from .leaving import Leaving

ADDS = re.compile(
    r"\b(add|adds|adding|also|another|plus|include|together with)\b|加上|添加|增加|加入|再加|añad|ajoute|füge|追加|adicion|добав|추가|aggiung"
)
SWAPS = re.compile(
    r"\b(instead|replac\w*|swap\w*|exchang\w*|becomes?|(?:turn|transform|morph)\w*\b[^.;,]*\binto|chang\w*\b[^.;,]*\b(?:in)?to)\b"
    r"|换成|替换|变成|变为|改成|代替|reemplaz|se convierte|en lugar|sustitu|remplac|se transforme|à la place|devient|ersetz|statt|verwandel|wird zu"
    r"|代わり|変わ|変え|substitu|se transforma|замен|вместо|превра|становит|바꾸|바뀌|변하|변해|sostitu|diventa|invece"
)


MORE = re.compile(
    r"\b(another|(?:one|two|three|four|five|six|\d) more|(?:a|the) (?:second|third|fourth|fifth))\b|另一|又一|再来|otr[oa]s?\b|(?:un|une) autres?\b|noch ein|もう一|mais um|outr[oa]s?\b|ещ[ёе] од|또 다른|한 마리 더|un altr[oa]\b|un'altra\b"
)
"""Of a kind that is there: more of it comes."""
BECOMES = re.compile(
    r"\b(turns?|turned|becomes?|goes|gets|is now|are now|changes? (?:colou?r )?to|(?:is|are|es|est|ist|è|é) \w+$)\b|变成|变为|se vuelve|se pone|devient|wird\b|になる|fica\b|torna|становит|변해|변한|diventa"
)
"""The colour after it is meant of who is named."""


class Reading(Protocol):
    """What the director made of a prompt."""

    @property
    def scene(self) -> Scene: ...
    @property
    def stated(self) -> frozenset[str]: ...
    @property
    def loose(self) -> Subject: ...
    @property
    def of_known(self) -> tuple[tuple[str, ...], tuple[str, ...]]: ...
    @property
    def colour_word(self) -> str: ...
    @property
    def leaving(self) -> Leaving: ...
    @property
    def over(self) -> frozenset[str]: ...


def remixed(base: Scene, new: Reading) -> Scene:
    """The old scene with what the new prompt states changed. Size and length are the new one's."""
    if base.parts:
        scale = new.scene.seconds / sum(part.seconds for part in base.parts)
        everybody = frozenset(subject.kind for subject in base.subjects)
        parts = tuple(_part_again(part, new, scale, everybody) for part in base.parts)
        return _kept(base, new).with_changes(parts=parts, shots=())
    return _kept(base, new)


def _part_again(part: Scene, new: Reading, scale: float, everybody: frozenset[str]) -> Scene:
    """One part of several, `scale` times as long, of a film in which `everybody` appears. Unless the new words state a camera it is seen as before, and goes on
    from the part before it as it did."""
    kept = _kept(part, new, everybody=everybody)
    if new.stated & {"camera", "framing", "take"}:
        return kept.with_changes(seconds=part.seconds * scale, shots=_scaled(kept.shots, scale))
    earlier = [
        replace(
            one,
            subjects=_subjects(part.with_changes(subjects=one.subjects, earlier=()), new, everybody=everybody),
            until=one.until * scale,
        )
        for one in part.earlier
    ]
    are_all_there = len(kept.subjects) == len(part.subjects) and all(
        len(one.subjects) == len(before.subjects) for one, before in zip(earlier, part.earlier, strict=True)
    )
    return kept.with_changes(
        seconds=part.seconds * scale, starts_at=part.starts_at * scale, shots=_scaled(part.shots, scale),
        earlier=tuple(earlier) if are_all_there else (),
    )  # fmt: skip


def board(
    lead: str,
    parts: Sequence[Part],
    prompt: str,
    base: Scene | None,
    read: Callable[[str, float, Scene | None], Reading],
) -> Scene:
    """A storyboard: every part goes on with the place, the time and the subjects of the one before unless it names others."""
    seconds = sum(part.seconds for part in parts)
    before = base
    if lead:
        opening = read(lead, seconds, base)
        before = opening.scene if base is None else remixed(base, opening)
    scenes: list[Scene] = []
    for part in parts:
        new = read(part.text, part.seconds, before)
        scene = new.scene if before is None else _kept(before, new, fresh=True)
        shots = scene.shots or (Shot(seconds=part.seconds, framing=_framing(scene, scenes), camera=scene.camera),)
        scenes.append(scene.with_changes(shots=shots, prompt=part.text))
        before = scenes[-1]
    first = scenes[0]
    return first.with_changes(
        prompt=prompt, seconds=seconds, shots=(), parts=tuple(scenes),
        subjects=_every(scenes), spoken=tuple(line for scene in scenes for line in scene.spoken),
        understood=_joined(scenes, "understood"), not_understood=_joined(scenes, "not_understood"),
        stand_ins=_joined(scenes, "stand_ins"), not_shown=_joined(scenes, "not_shown"),
    )  # fmt: skip


def extended(base: Scene, new: Reading | None, seconds: float) -> Scene:
    """The scene that goes on where `base` ends, for `seconds`: same stage, clock, camera and sound.

    What `new` states comes in with a dissolve after the first moments; whom it names joins those who are there, unless it
    says that they go or change. Raises SceneError beyond the longest clip.
    """
    if base.parts:
        base = base.parts[-1]
    if base.starts_at + base.seconds + seconds > SECONDS_MAX:
        raise SceneError(f"a scene that is extended lasts at most {SECONDS_MAX} seconds in all")
    shots = base.shots or (Shot(seconds=base.starts_at + base.seconds, camera=base.camera),)
    last = shots[-1]
    longer = replace(last, seconds=last.seconds + seconds, move_seconds=last.move_seconds or last.seconds)
    going_on = base.with_changes(
        starts_at=base.starts_at + base.seconds, seconds=seconds, shots=(*shots[:-1], longer), images=0,
    )  # fmt: skip
    if new is None:
        return going_on
    going_on = going_on.with_changes(spoken=new.scene.spoken)
    first = min(BRIDGE_SECONDS, seconds / 2)
    looks = bool(new.stated & LOOKING)
    framed = _seen_anew(going_on, new.scene, first) if looks else going_on.shots
    changed = _kept(going_on, new, joins=True)
    changed = changed.with_changes(
        seconds=seconds, starts_at=going_on.starts_at, spoken=new.scene.spoken,
        earlier=_companies(going_on, changed, new, going_on.starts_at + first),
    )  # fmt: skip
    if not (new.stated & CHANGING or new.over or new.leaving) or all(
        getattr(changed, field) == getattr(going_on, field) for field in SEEN
    ):
        return going_on.with_changes(
            shots=framed, camera=framed[-1].camera, understood=changed.understood, not_understood=changed.not_understood
        )
    if (
        len(changed.subjects) > len(going_on.subjects)
        and changed.earlier
        and not looks
        and FILLS[going_on.shots[-1].framing]
    ):
        framed = _seen_anew(going_on, going_on, first)  # from so near nobody beside would be seen
    bridge = going_on.with_changes(seconds=first, spoken=())
    arriving = changed.with_changes(
        starts_at=going_on.starts_at + first, seconds=seconds - first, camera=framed[-1].camera,
        shots=tuple(replace(shot, transition="dissolve") for shot in framed),
    )  # fmt: skip
    return changed.with_changes(shots=(), parts=(bridge, arriving))


def extended_picture(base: Scene, new: Reading, seconds: float) -> Scene:
    """The scene of a picture that goes on where `base` ends: what `new` does not name stays, and so does what moves in the
    picture. Raises SceneError beyond the longest clip."""
    last = base.parts[-1] if base.parts else base
    starts_at = last.starts_at + last.seconds
    if starts_at + seconds > SECONDS_MAX:
        raise SceneError(f"a scene that is extended lasts at most {SECONDS_MAX} seconds in all")
    prompt = f"{last.prompt}. {new.scene.prompt}"[-PROMPT_CHARS_MAX:]
    return _kept(last, new, joins=True).with_changes(
        prompt=prompt, seconds=seconds, starts_at=starts_at, images=last.images, shots=(), spoken=new.scene.spoken
    )


def _seen_anew(going_on: Scene, wanted: Scene, after: float) -> tuple[Shot, ...]:
    """The shots so far, and from `after` seconds on one as `wanted` has its camera, with a dissolve."""
    before, last = going_on.shots[:-1], going_on.shots[-1]
    begins = sum(shot.seconds for shot in before)
    until = going_on.starts_at + after
    fresh = Shot(
        seconds=begins + last.seconds - until, camera=wanted.camera, transition="dissolve",
        framing=wanted.shots[-1].framing if wanted is not going_on and wanted.shots else "full",
        shows=_shown(going_on, wanted),
    )  # fmt: skip
    return (*before, replace(last, seconds=until - begins), fresh)


def _shown(going_on: Scene, wanted: Scene) -> str:
    """Whom a near shot is asked to show, of those who are there."""
    there = {subject.kind for subject in going_on.subjects}
    named = [subject.kind for subject in wanted.subjects if subject.kind in there] if wanted is not going_on else []
    return named[0] if len(named) == 1 else ""


def whole(base: Scene, going_on: Scene) -> Scene:
    """The earlier scene and what `extended` made of it, as one: to be shown, heard or extended once more."""
    parts = (*(base.parts or (base,)), *(going_on.parts or (going_on,)))
    return going_on.with_changes(
        parts=parts, seconds=sum(part.seconds for part in parts), starts_at=0.0, shots=(), earlier=(),
        mood=base.mood, styles=base.styles, variation=base.variation,  # what was heard and seen stays as it was
        subjects=_every(parts), spoken=(*base.spoken, *(line for line in going_on.spoken if line not in base.spoken)),
    )  # fmt: skip


BRIDGE_SECONDS = 0.4  # of the old scene before what is new comes in
CHANGING = frozenset(
    (
        "place", "time", "weather", "season", "subject", "action", "deed", "style", "colour", "pattern", "size", "sight",
    )
)  # fmt: skip
SAYS_NOTHING = ("sharp", "drawn", "modern", "shot")
PASSING = ("sky", "ocean")
TIES = ("on", "under", "in_front_of", "behind", "above", "ride", "hold")  # one takes its place from the other
LOOSE = (
    "on",
    "in_front_of",
    "behind",
    "above",
)  # who does so may go or do something else, and the other stays as it is
THERE = {"sky": ("sky", "space"), "ocean": ("ocean", "underwater", "coral reef", "lake", "beach", "sky")}
"""Who can be where words name no more than a sky or a sea: those who live there."""
LOOKING = frozenset(("camera", "framing"))
SEEN = ("place", "time", "weather", "season", "sights", "styles", "subjects")
STATED_FIELDS = {
    "place": ("place", "setting"), "time": ("time",), "weather": ("weather",), "season": ("season", "weather"),
    "mood": ("mood",), "style": ("styles",), "sight": ("sights",), "pace": ("pace",),
    "camera": ("camera", "shots"), "framing": ("camera", "shots"), "take": ("shots",),
}  # fmt: skip


def _kept(
    base: Scene, new: Reading, *, fresh: bool = False, joins: bool = False, everybody: frozenset[str] = frozenset()
) -> Scene:
    """`fresh`: what is named stands for itself, as in the next part of a storyboard; otherwise it changes what is there.

    `joins`: who is named for the first time comes to those who are there, as in an extension. `everybody`: the kinds of the
    film that the base is a part of.
    """
    scene, stated = new.scene, new.stated
    changes = {
        field: getattr(scene, field)
        for category, fields in STATED_FIELDS.items()
        if category in stated
        for field in fields
    }
    if new.over:
        changes.setdefault("sights", base.sights)
        changes["sights"] = tuple(sight for sight in changes["sights"] if sight not in new.over)
        if any(name in MOONS for name in new.over):
            changes["sights"] += ("no_moon",)  # or the night would have its own
        if base.weather in new.over and "weather" not in stated:
            changes["weather"] = scene.weather
    if joins:
        changes.pop("pace", None)  # the clock goes on, or everything that moves would jump
    if joins and scene.place in PASSING and (scene.subjects or PRONOUN.search(scene.prompt)):
        changes.pop("place", None)  # "a balloon appears in the sky" says where it is, not where all of them are now
        changes.pop("setting", None)
    if all(style in SAYS_NOTHING for style in scene.styles):
        changes.pop("styles", None)  # "the camera" and "a scene of" are read as styles that change nothing
    if changes.get("place", base.place) != base.place:
        changes["variation"] = scene.variation
        if "weather" not in stated and base.weather == "snow":
            changes["weather"] = scene.weather  # "a snowy forest" does not make the next beach snowy
    if fresh and not base.camera.stated:
        changes["camera"] = scene.camera
    subjects = _with_newcomers(base, new) if joins else _subjects(base, new, fresh=fresh, everybody=everybody)
    of_known = not scene.images and base.subjects and "subject" not in stated
    understood, left = _told(
        *(new.of_known if of_known else (scene.understood, scene.not_understood)), _obeyed(base, new, subjects)
    )
    if "variation" in changes:  # another place has its own, and people keep their looks
        subjects = tuple(
            replace(s, look=look_of(base, s, 0))
            if s.count == 1 and not s.look and any(s.kind == old.kind for old in base.subjects)
            else s
            for s in subjects
        )
    crowded = tuple(
        s.kind
        for s in scene.subjects
        if joins and s.kind not in new.leaving.named and all(s.kind != other.kind for other in subjects)
    )
    shots = changes.get("shots", scene.shots if fresh or scene.seconds != base.seconds else base.shots)
    return base.with_changes(
        prompt=scene.prompt, seed=scene.seed, width_px=scene.width_px, height_px=scene.height_px, fps=scene.fps,
        seconds=scene.seconds, starts_at=0.0, images=scene.images, characters=scene.characters,
        subjects=subjects, spoken=scene.spoken or (() if fresh else base.spoken),
        earlier=(),
        understood=understood, not_understood=left, guessed=tuple(dict.fromkeys((*base.guessed, *scene.guessed))),
        stand_ins=tuple(f"{s.kind}: {s.figure}" for s in subjects if any(s.kind == n.partition(":")[0] for n in (*base.stand_ins, *scene.stand_ins))),
        not_shown=tuple(dict.fromkeys((*(subject.kind for subject in subjects if not subject.figure), *undone(subjects), *crowded))),
        **{**changes, "shots": shots, "parts": ()},
    )  # fmt: skip


def _obeyed(base: Scene, new: Reading, subjects: Sequence[Subject]) -> set[str]:
    """The words by which those who are there became `subjects`, and of which nothing else is made."""
    text = new.scene.prompt.casefold()
    stay = {subject.kind: subject.count for subject in subjects}
    is_gone = any(s.kind in _gone(base, new) and stay.get(s.kind, 0) < s.count for s in base.subjects)
    hits = list(new.leaving.said) if is_gone else []
    if subjects != base.subjects and "subject" in new.stated:
        hits += [hit[0] for pattern in (ADDS, MORE) for hit in pattern.finditer(text)]
        for hit in SWAPS.finditer(text):  # "turns ... into": what stands between is told by itself
            hits += {hit[0].split()[0], hit[0].split()[-1]}
        if any(_becomes(subject, new.scene.subjects, text) for subject in new.scene.subjects) and new.colour_word:
            hits += [new.colour_word, *(hit[0] for hit in BECOMES.finditer(text))]
    return {word for hit in hits for word in (hit, *WORD.findall(hit))}


def _told(understood: Sequence[str], left: Sequence[str], obeyed: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is understood and what is not, where `obeyed` is understood too. Of words that are written together a pronoun may
    be left over (它离开)."""

    def rest(word: str) -> str:
        if UNSPACED_TEXT.search(word):
            for part in obeyed:
                word = word.replace(part, "")
            return "" if PRONOUN.fullmatch(word) else word
        return "" if word in obeyed else word

    taken = [word for word in left if not rest(word)]
    return tuple(dict.fromkeys((*understood, *taken))), tuple(dict.fromkeys(filter(None, map(rest, left))))


def _becomes(subject: Subject, named: Sequence[Subject], text: str) -> bool:
    """Whether a colour that nobody is given by itself is meant of the one who is named ("the car turns blue")."""
    return len(named) == 1 and subject.colour is None and BECOMES.search(text) is not None


def _subjects(
    base: Scene, new: Reading, *, fresh: bool = False, everybody: frozenset[str] = frozenset()
) -> tuple[Subject, ...]:
    named = new.scene.subjects if "subject" in new.stated else ()
    elsewhere = everybody - {subject.kind for subject in base.subjects}
    if any(subject.kind in elsewhere for subject in named):  # who is not in this part is changed in the others
        return base.subjects
    text = new.scene.prompt.casefold()
    gone = _gone(base, new)
    if not named and fresh and _out_of_reach(base, new):
        return ()
    if not named:
        touched = (_touched(subject, new) if n == 0 else subject for n, subject in enumerate(base.subjects))
        return _without(tuple(touched), gone)
    known = {subject.kind: n for n, subject in enumerate(base.subjects)}
    if fresh:
        return _going_on(base, new, named, known)
    strangers = [subject for subject in named if subject.kind not in known and subject.kind not in new.leaving.named]
    if gone:
        comes = tuple(replace(subject, relation="", relation_to=-1) for subject in strangers)
        less = {s.kind: s.count for s in named if s.kind in gone}
        again = _named_again(base, new, [s for s in named if s.kind not in gone], known)
        again = tuple(
            replace(s, count=s.count - less[s.kind]) if 0 < less.get(s.kind, 0) < s.count else s for s in again
        )
        some_stay = {old.kind for old, s in zip(base.subjects, again, strict=True) if s.count < old.count}
        return (*_without(again, gone - some_stay), *comes)
    kept = list(_named_again(base, new, named, known))
    if not strangers:
        return tuple(kept)
    if ADDS.search(text):
        return (*kept, *(replace(_along(subject, base), relation="", relation_to=-1) for subject in strangers))
    replaced = next((known[subject.kind] for subject in named if subject.kind in known), 0)
    if len(named) > len(strangers) and not SWAPS.search(text):
        return tuple(named)
    if not kept:
        return tuple(strangers)
    old = kept[replaced]
    kept[replaced] = replace(
        strangers[0], action=strangers[0].action or old.action, relation=old.relation, relation_to=old.relation_to
    )
    return (*kept, *(replace(subject, relation="", relation_to=-1) for subject in strangers[1:]))


def _out_of_reach(base: Scene, new: Reading) -> bool:
    """Whether the next part is only of a sky or a sea, where those of this one cannot be."""
    if "place" not in new.stated or new.scene.place not in PASSING or PRONOUN.search(new.scene.prompt):
        return False
    return all(subject_rows()[subject.kind].habitat not in THERE[new.scene.place] for subject in base.subjects)


def _with_newcomers(base: Scene, new: Reading) -> tuple[Subject, ...]:
    """Those who are there, and whom an extension names besides; "replace" and "remove" mean what they say."""
    named = new.scene.subjects if "subject" in new.stated else ()
    known = {subject.kind: n for n, subject in enumerate(base.subjects)}
    strangers = [
        n for n, subject in enumerate(named) if subject.kind not in known and subject.kind not in new.leaving.named
    ]
    text = new.scene.prompt.casefold()
    if not strangers or not base.subjects or SWAPS.search(text) or _gone(base, new):
        return _subjects(base, new)
    kept = list(_named_again(base, new, named, known))
    strangers = strangers[: max(0, SUBJECTS_MAX - len(kept))]
    place = {n: known.get(subject.kind, -1) for n, subject in enumerate(named)}
    place |= {n: len(kept) + k for k, n in enumerate(strangers)}
    for n in strangers:
        to = place.get(named[n].relation_to, -1)
        kept.append(replace(_along(named[n], base), relation=named[n].relation if to >= 0 else "", relation_to=to))
    return tuple(kept)


def _along(subject: Subject, base: Scene) -> Subject:
    """Who comes to those who are on their way goes along, unless it is said to do something else."""
    leads = base.subjects[0].action if base.subjects else ""
    return replace(subject, action=subject.action or (leads if leads in MOVING and _goes(subject) else ""))


def _gone(base: Scene, new: Reading) -> set[str]:
    """The kinds of the base that go."""
    return set(new.leaving.of([subject.kind for subject in base.subjects]))


def _named_again(base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int]) -> tuple[Subject, ...]:
    """Those of the base, with what is said of them now."""
    kept = list(base.subjects)
    text = new.scene.prompt.casefold()
    for subject in named:
        if subject.kind in known:
            old = kept[known[subject.kind]]
            again = _worn(subject, old, relation=old.relation, relation_to=old.relation_to)
            if MORE.search(text):
                again = replace(again, count=min(old.count + subject.count, FIGURES_MAX))
            if _becomes(subject, named, text):
                again = replace(again, colour=new.loose.colour or old.colour)
            kept[known[subject.kind]] = again
    return tuple(kept)


def _companies(before: Scene, changed: Scene, new: Reading, until: float) -> tuple[Company, ...]:
    """Who was there before, of the scene that goes on `changed`. In another place, and where who goes or changes is tied to
    somebody who stays, the company is composed anew, and nobody was there before."""
    subjects = changed.subjects
    if changed.place != before.place:
        return ()
    if subjects == before.subjects:
        return before.earlier
    after = _followed(before.subjects, subjects, _gone(before, new))
    if _tied(before.subjects, subjects, after):
        return ()
    return (*before.earlier, Company(subjects=before.subjects, until=until, after=after, leaving_by=new.leaving.by))


def _followed(before: Sequence[Subject], subjects: Sequence[Subject], gone: set[str]) -> tuple[int, ...]:
    """The index of each among those who follow: of the same kind, or who stands in its place; nobody in that of who goes."""
    were = {subject.kind for subject in before}
    free = {n: subject.kind for n, subject in enumerate(subjects)}
    after = []
    for n, subject in enumerate(before):
        same = [k for k, kind in free.items() if kind == subject.kind]
        instead = n if n in free and free[n] not in were and subject.kind not in gone else -1
        after.append(n if n in same else same[0] if same else instead)
        free.pop(after[-1], None)
    return tuple(after)


def _tied(before: Sequence[Subject], subjects: Sequence[Subject], after: Sequence[int]) -> bool:
    """Whether somebody would have to take another place than its own, because of whom it is tied to."""

    def same(n: int) -> bool:
        if after[n] < 0:
            return False
        was, now = before[n], subjects[after[n]]
        return (was.kind, was.count, was.size, was.action) == (now.kind, now.count, now.size, now.action)

    for n, subject in enumerate(before):
        if subject.relation in TIES and not (same(n) and same(subject.relation_to)):
            alone = after[n] < 0 or subjects[after[n]].kind == subject.kind
            if not (alone and same(subject.relation_to) and subject.relation in LOOSE):
                return True
    old = {place: n for n, place in enumerate(after) if place >= 0}
    for n, subject in enumerate(subjects):
        was = before[old[n]] if n in old else None
        kept = was is not None and was.relation == subject.relation and old.get(subject.relation_to) == was.relation_to
        if subject.relation in TIES and not kept and (was is not None or subject.relation_to in old):
            return True
    return False


def _goes(subject: Subject) -> bool:
    """Whether it can come along, as things and houses cannot."""
    return subject.kind not in thing_kinds() and not subject_rows()[subject.kind].fixed


def _going_on(base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int]) -> tuple[Subject, ...]:
    """The subjects of the next part: a pronoun brings the main subject of the one before along."""
    subjects = [_worn(s, base.subjects[known[s.kind]]) if s.kind in known else s for s in named]
    meant = base.subjects and PRONOUN.search(new.scene.prompt) and not any(s.kind in known for s in named)
    if meant:
        subjects = [
            replace(base.subjects[0], action=new.loose.action or base.subjects[0].action, relation="", relation_to=-1),
            *(replace(s, action="", relation_to=s.relation_to + 1 if s.relation else -1) for s in subjects),
        ]
    return tuple(subjects)


def _worn(new: Subject, old: Subject, **tie: object) -> Subject:
    """The subject as it is named now, with what was said of it before."""
    return replace(
        new,
        count=new.count if new.count != 1 else old.count,
        colour=new.colour or old.colour,
        pattern=new.pattern or old.pattern,
        size=new.size if new.size != "normal" else old.size,
        action=new.action or old.action,
        **tie,  # type: ignore[arg-type]
    )


def _touched(subject: Subject, new: Reading) -> Subject:
    """The main subject, changed by words that name nobody ("make it red", "let it jump")."""
    loose = new.loose
    return replace(
        subject,
        colour=loose.colour or subject.colour,
        pattern=loose.pattern or subject.pattern,
        size=loose.size if loose.size != "normal" else subject.size,
        action=loose.action or subject.action,
    )


def _without(subjects: Sequence[Subject], gone: set[str]) -> tuple[Subject, ...]:
    stay = [n for n, subject in enumerate(subjects) if subject.kind not in gone]
    moved = {old: new for new, old in enumerate(stay)}
    return tuple(
        subjects[n]
        if subjects[n].relation_to in moved and subjects[n].relation
        else replace(subjects[n], relation="", relation_to=-1)
        for n in stay
    )


def _scaled(shots: Sequence[Shot], scale: float) -> tuple[Shot, ...]:
    return tuple(
        replace(shot, seconds=shot.seconds * scale, move_seconds=shot.move_seconds and shot.move_seconds * scale)
        for shot in shots
    )


def _framing(scene: Scene, before: Sequence[Scene]) -> str:
    """Two parts on one stage would look like a jump: the second one is seen from nearer."""
    if (
        scene.subjects
        and before
        and before[-1].place == scene.place
        and before[-1].shots[-1].framing in ("full", "wide")
    ):
        return "medium"
    return "full"


def _every(scenes: Sequence[Scene]) -> tuple[Subject, ...]:
    """All who appear, once each; relations belong to the parts."""
    found = {subject.kind: subject for scene in reversed(scenes) for subject in scene.subjects}
    return tuple(replace(subject, relation="", relation_to=-1) for subject in reversed(found.values()))


def _joined(scenes: Sequence[Scene], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for scene in scenes for word in getattr(scene, field)))
