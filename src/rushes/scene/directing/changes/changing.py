"""What of a scene stays when new words change it: remix, storyboards and extensions keep what these do not name.

Pure and standard library only. What words mean is `wording.py`'s; who is there then is `staying.py`'s; here is decided what else
stays, and what is told of the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model import MOONS, Scene, Subject, look_of
from ...place_names import UNDER_A_ROOF
from ...words.change import ADDS, BECOMES, GOES_ON, MORE, ONE_OF, ONLY, ORDERS, PUTS_ON, SWAPS
from ...words.lexicon import UNSPACED_TEXT, WORD, subject_rows
from ...words.phrases import PRONOUN
from ..reading import Reading
from ..sense.cities import turned
from ..sense.referring import of_those_there
from ..subjects.doing import undone
from .consequences import consequent
from .edits import INSTEAD, LEAVES_FOR
from .nearer import seen_nearer
from .remaking import AGES, aged, made_anew
from .staying import PASSING, becomes, gone_of, has_in_hand, let_go, out_of_reach, subjects_of
from .undressing import undressed

SAYS_NOTHING = ("sharp", "drawn", "modern", "shot")
STATED_FIELDS = {
    "place": ("place", "setting"), "time": ("time",), "weather": ("weather",), "season": ("season", "weather"),
    "mood": ("mood",), "style": ("styles",), "palette": ("palette",), "backdrop": ("backdrop",), "sight": ("sights",), "pace": ("pace",),
    "camera": ("camera", "shots"), "framing": ("camera", "shots"), "angle": ("camera", "shots"), "take": ("shots",),
}  # fmt: skip


def renewed(
    base: Scene, new: Reading, *, fresh: bool = False, joins: bool = False, everybody: frozenset[str] = frozenset()
) -> Scene:
    """`fresh`: what is named stands for itself, as in the next part of a storyboard; otherwise it changes what is there.

    `joins`: who is named for the first time comes to those who are there, as in an extension. `everybody`: the kinds of the
    film that the base is a part of.
    """
    new = of_those_there(base, new)
    scene, stated = new.scene, new.stated
    changes = {
        field: getattr(scene, field)
        for category, fields in STATED_FIELDS.items()
        if category in stated
        for field in fields
    }
    if scene.heading and not joins:
        changes["heading"] = scene.heading  # in an extension nobody jumps round
    if new.over:
        changes.setdefault("sights", base.sights)
        changes["sights"] = tuple(sight for sight in changes["sights"] if sight not in new.over)
        if any(name in MOONS for name in new.over):
            changes["sights"] += ("no_moon",)  # or the night would have its own
        if base.weather in new.over and "weather" not in stated:
            changes["weather"] = scene.weather
    if joins and scene.place in PASSING and (scene.subjects or PRONOUN.search(scene.prompt)):
        changes.pop("place", None)  # "a balloon appears in the sky" says where it is, not where all of them are now
        changes.pop("setting", None)
    if joins and "subject" not in stated and scene.place in PASSING and out_of_reach(base, new):
        changes.pop("place", None)  # nor does "the camera reveals the ocean" send a car into it
        changes.pop("setting", None)
    if "season" in stated and "weather" not in stated and scene.weather == "clear" and base.weather != "snow":
        changes.pop("weather", None)  # no autumn lifts a fog
    if all(style in SAYS_NOTHING for style in scene.styles):
        changes.pop("styles", None)  # "the camera" and "a scene of" are read as styles that change nothing
    if "place" not in changes and (place := _turned(base, new)) != base.place:
        changes |= {"place": place, "setting": ""}
    if changes.get("place", base.place) != base.place:
        changes["variation"] = scene.variation
        if "weather" not in stated and base.weather == "snow" and scene.place not in UNDER_A_ROOF:
            changes["weather"] = scene.weather  # "a snowy forest" does not make the next beach snowy
    if fresh and not base.camera.stated:
        changes["camera"] = scene.camera
    subjects = consequent(
        subjects_of(base, new, fresh=fresh, joins=joins, everybody=everybody), base.subjects, scene.prompt.casefold()
    )
    subjects = undressed(made_anew(subjects, base.subjects), new.off, base.subjects)
    subjects = aged(subjects, base.subjects, scene.prompt.casefold())
    of_known = not scene.images and base.subjects and "subject" not in stated
    if new.nearer[0] and not fresh and not joins and not stated & {"camera", "framing"}:
        seen = seen_nearer(scene, base.shots, new.nearer[0])
        changes |= {"shots": seen} if seen != base.shots else {}
    understood, left = _told(
        *(new.of_known if of_known else (scene.understood, scene.not_understood)),
        _obeyed(base, new, subjects, is_other=bool(changes), goes_on=joins),
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
        if not fresh
        and "subject" in stated
        and s.kind not in new.leaving.named | everybody
        and all(s.kind != other.kind and not has_in_hand(other, s.kind) for other in (*subjects, *base.subjects))
        and not any(f"{s.kind} #" in other.worn for other in subjects)
    )
    as_it_was = tuple(  # what somebody has in hand is drawn with it, and has no looks of its own
        s.kind
        for s in scene.subjects
        if "subject" in stated
        and subjects == base.subjects
        and (s.colour or s.pattern or s.size not in ("normal", subject_rows()[s.kind].size))
        and any(has_in_hand(other, s.kind) for other in subjects)
    )
    if subjects == base.subjects and (one := ONE_OF.search(scene.prompt.casefold())):
        as_it_was += (one[0],)
    paces = () if fresh or (not joins and "pace" in changes) else base.paces
    shots = changes.get("shots", scene.shots if fresh or scene.seconds != base.seconds else base.shots)
    return base.with_changes(
        prompt=scene.prompt, seed=scene.seed, width_px=scene.width_px, height_px=scene.height_px, fps=scene.fps,
        seconds=scene.seconds, starts_at=0.0, images=scene.images, characters=scene.characters,
        subjects=subjects, spoken=scene.spoken or (() if fresh else base.spoken),
        earlier=(), paces=paces,
        understood=understood, not_understood=left, guessed=tuple(dict.fromkeys((*base.guessed, *scene.guessed))),
        stand_ins=tuple(f"{s.kind}: {s.figure}" for s in subjects if any(s.kind == n.partition(":")[0] for n in (*base.stand_ins, *scene.stand_ins))),
        not_shown=tuple(dict.fromkeys((*(subject.kind for subject in subjects if not subject.figure), *undone(subjects), *crowded, *as_it_was))),
        **{**changes, "shots": shots, "parts": ()},
    )  # fmt: skip


def _turned(base: Scene, new: Reading) -> str:
    camera = new.scene.camera if {"camera", "angle"} & set(new.stated) else None
    return turned(new.scene.prompt, base.place, seen=(camera.angle, camera.move) if camera else ())


def _obeyed(base: Scene, new: Reading, subjects: Sequence[Subject], *, is_other: bool, goes_on: bool) -> set[str]:
    """The words by which those who are there became `subjects`, and of which nothing else is made."""
    text = new.scene.prompt.casefold()
    stay = {subject.kind: subject.count for subject in subjects}
    is_gone = any(s.kind in gone_of(base, new) and stay.get(s.kind, 0) < s.count for s in base.subjects)
    is_gone = is_gone or let_go(base, new) != base.subjects
    hits = list(new.leaving.said) if is_gone else []
    for was, now in zip(base.subjects, subjects, strict=False):
        if was.kind == now.kind:  # "change the coffee to beer"
            hits += set(was.action.split("_")) ^ set(now.action.split("_"))
    if is_other and new.nearer[0]:
        hits += [new.nearer[1]]
    if any(was.figure != now.figure for was, now in zip(base.subjects, subjects, strict=False)):
        hits += [hit[0] for words, _ in AGES for hit in words.finditer(text)]
    if goes_on:
        hits += [hit[0] for hit in GOES_ON.finditer(text)]
    if is_other or subjects != base.subjects:
        hits += [hit[0] for pattern in (ORDERS, ONLY) for hit in pattern.finditer(text)]
        hits += [hit[1] for hit in LEAVES_FOR.finditer(text)]
        hits += [hit[0] for hit in INSTEAD.finditer(text)]
        for hit in SWAPS.finditer(text):  # "turns ... into": what stands between is told by itself
            hits += {hit[0].split()[0], hit[0].split()[-1]}
    if subjects != base.subjects and "subject" in new.stated:
        hits += [hit[0] for pattern in (ADDS, MORE, PUTS_ON) for hit in pattern.finditer(text)]
        if any(becomes(subject, new) for subject in new.scene.subjects) and new.colour_word:
            hits += [new.colour_word, *(hit[0] for hit in BECOMES.finditer(text))]
    return {word for hit in hits for word in (hit, *WORD.findall(hit))}


def _told(understood: Sequence[str], left: Sequence[str], obeyed: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is understood and what is not, where `obeyed` is understood too. Of words that are written together a pronoun may
    be left over (它离开)."""

    def rest(word: str) -> str:
        if UNSPACED_TEXT.search(word):
            for part in sorted(obeyed, key=lambda part: (-len(part), part)):
                word = word.replace(part, "")
            return "" if PRONOUN.fullmatch(word) or any(word in part for part in obeyed) else word
        return "" if word in obeyed else word

    taken = [word for word in left if not rest(word)]
    return tuple(dict.fromkeys((*understood, *taken))), tuple(dict.fromkeys(filter(None, map(rest, left))))
