"""The director: a prompt becomes a scene description.

Pure and deterministic, standard library only: the same prompt and seed give the same scene on every machine. Words come
from `lexicon.py`; here is decided what they mean together: whose colour it is, how many, where and when it happens, and
what happens where the prompt says nothing. Undecided time is day. What no table knows is listed openly in
`Scene.not_understood`. Nothing is drawn here.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from . import meaning
from .casting import figure_for, is_own
from .lexicon import (
    PROMPT_CHARS_MAX,
    WORD,
    Findings,
    Match,
    SubjectRow,
    deed_actions,
    fine_actions,
    normalise,
    read,
    subject_rows,
)
from .model import Camera, Scene, Shot, Subject
from .performing import with_hands
from .place_names import BUILT, INDOORS
from .relating import Draft, relate
from .remix import board, extended, remixed, whole
from .shots import plan
from .storyboard import parts_of
from .words_people import figure_of, is_person

SUBJECTS_MAX = 4  # more kinds than this do not fit into a readable frame
FIGURES_MAX = 6  # of one kind
PLURAL_COUNT = 3  # "dogs" without a number
SPOKEN_CHARS_MAX = 300
QUOTED = re.compile(r'["“”「『«](.{2,300}?)["“”」』»]')

FIRST_OF = ("place", "time", "weather", "season", "mood", "camera", "framing", "take", "pace")
"""Of these the prompt decides one."""
OPEN_PLACES = ("meadow", "forest", "mountains", "lake", "beach", "village", "desert", "sky")
LONELY_FIGURES = ("fox", "bird", "rabbit", "balloon", "deer", "cat", "dog", "boat")
NOUN_FIRST = ("es", "fr", "it", "pt")  # adjectives follow their noun
ORANGES = ("orange", "naranja", "laranja")
ARTICLES = (" an", " una", " une", " uma", " the", " la", " one")
AFTER_A_NOUN = frozenset(
    [
        "",
        *[
            "and",
            "or",
            "on",
            "in",
            "with",
            "under",
            "next",
            "is",
            "of",
            "to",
            "y",
            "e",
            "et",
            "o",
            "con",
            "com",
            "avec",
            "sur",
            "en",
            "sobre",
            "falls",
            "rolls",
        ],
    ]
)
UNDER_A_ROOF = ("room", *INDOORS)
ROOM_OF_ACTION = {"cook": "kitchen", "groom": "bathroom", "write": "office", "read": "library"}
"""Where people do what they do, when the prompt names no place."""
VEHICLES = (
    "car", "bus", "truck", "train", "boat", "airplane", "helicopter", "motorcycle", "bicycle", "taxi", "tractor", "ship",
)  # fmt: skip
SIGHT_PLACES = {"aurora": "mountains", "rainbow": "meadow", "fireworks": "city", "falling_leaves": "forest",
                "petals": "meadow"}  # where a sight is shown when no place is named  # fmt: skip
NIGHT_SIGHTS = ("aurora", "fireworks", "shooting_stars")  # seen in the dark alone
CHERRIES = (
    "cherry blossom", "cherry blossoms", "樱花", "樱花树", "桜", "桜の木", "벚꽃", "벚나무", "cerezo", "cerisier",
    "kirschbaum", "ciliegio",
)  # fmt: skip
WATER_HABITATS = ("underwater", "lake", "beach", "ocean", "river", "marsh", "coral reef", "arctic")
SEAS = ("beach", "ocean")  # whoever lives below the surface is shown there
YIELDING = ("sky", "meadow", "ocean")  # named in passing: a nearer place in the same prompt is meant
NIGHTLY = ("space", "moon")
WALKING_BIRDS = (
    "penguin",
    "chicken",
    "owl",
    "peacock",
    "flamingo",
)  # birds that stay on the ground unless told otherwise
FLYERS = ("bird", "balloon", "dragon", "rocket")


def extend(base: Scene, prompt: str, *, seconds: float) -> Scene:
    """The scene that shows `base` and then goes on for `seconds`, with what the prompt brings in.

    Raises SceneError beyond the longest clip.
    """
    new = read_prompt(
        prompt[:PROMPT_CHARS_MAX], seed=base.seed, width_px=base.width_px, height_px=base.height_px, seconds=seconds,
        fps=base.fps, images=0, characters=0,
    )  # fmt: skip
    return whole(base, extended(base, new, seconds)).with_changes(prompt=prompt)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What one prompt says: the scene it makes by itself, and which of it the prompt states."""

    scene: Scene
    stated: frozenset[str]
    """Categories of the words that were found: place, time, weather, subject, action, colour, style..."""
    loose: Subject
    """Colour, size and action of a prompt that names nobody ("make it red"): meant of whom it knows already."""


def direct(
    prompt: str,
    *,
    seed: int,
    width_px: int,
    height_px: int,
    seconds: float,
    fps: int = 30,
    images: int = 0,
    characters: int = 0,
    base: Scene | None = None,
) -> Scene:
    """Turn a prompt into a scene. Raises SceneError where size, length or rate are outside the renderer's limits.

    `base`: the scene of an earlier clip that this prompt changes (a remix or an edit): what it does not name stays.
    A prompt that is a storyboard becomes a scene with `parts`, in which each goes on from the one before.
    """
    prompt = prompt[:PROMPT_CHARS_MAX]

    def reading(text: str, length: float) -> Reading:
        return read_prompt(
            text, seed=seed, width_px=width_px, height_px=height_px, seconds=length, fps=fps, images=images,
            characters=characters,
        )  # fmt: skip

    lead, parts = parts_of(prompt, seconds)
    if parts and not images:
        return board(lead, parts, prompt, base, reading)
    new = reading(prompt, seconds)
    return new.scene if base is None else remixed(base, new)


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
) -> Reading:
    """One scene by one prompt."""
    spoken = tuple(line.strip()[:SPOKEN_CHARS_MAX] for line in QUOTED.findall(prompt))
    findings = _with_fruit(read(QUOTED.sub(" ", prompt)))
    findings, guessed = (findings, ()) if images else _with_guesses(findings)
    variation = _variation(prompt, seed)
    chance = random.Random(variation)
    drafts, attributes = _gather(findings)
    drafts = drafts[:SUBJECTS_MAX]
    subjects = tuple(_subject(draft, drafts) for draft in drafts)
    found = {name: _first(findings, name) for name in FIRST_OF}
    nothing_shown = not subjects and not images and not characters and not found["place"]
    found["place"], _, setting = found["place"].partition("/")
    weather = _weather(found["weather"], found["season"])
    place = found["place"] or _place(findings, subjects, weather, chance)
    if (
        place in SEAS
        and subjects
        and _lives_in(subjects[0]) in ("underwater", "coral reef")
        and subjects[0].action != "jump"
    ):
        place = "underwater"  # "a fish in the ocean": that is where it can be seen
    if place == "aquarium" and subjects and _lives_in(subjects[0]) in ("underwater", "coral reef"):
        place = "underwater"  # who lives in the tank is shown in the tank
    lost = nothing_shown and not _shows_something(findings)
    if lost:
        subjects = (_lonely(chance),)
        place = subject_rows()[subjects[0].kind].habitat
    sights = _sights(findings, found["season"])
    if "falling_leaves" in sights:
        found["season"] = found["season"] or "autumn"
    styles = _unique(match.value for match in findings.matches if match.category == "style")
    dark = found["place"] in NIGHTLY or "neon" in styles or any(sight in NIGHT_SIGHTS for sight in sights)
    time = found["time"] or ("night" if dark else "day")
    mood = found["mood"] or _mood(time, weather, subjects)
    camera = _camera(found["camera"], subjects, chance)
    scene = Scene(
        prompt=prompt,
        seed=seed,
        variation=variation,
        width_px=width_px,
        height_px=height_px,
        seconds=float(seconds),
        fps=fps,
        place=place,
        setting=setting,
        time=time,
        weather=weather,
        season=found["season"],
        mood=mood,
        sights=sights,
        styles=styles,
        subjects=subjects,
        camera=camera,
        shots=_shots(found, camera, subjects, seconds, mood, images, chance),
        pace=float(found["pace"] or 1.0),
        spoken=spoken,
        images=images,
        characters=characters,
        understood=() if lost else _unique(m.text for m in findings.matches if _used(m, drafts, attributes)),
        not_understood=_unique(_lost_words(findings) if lost else _left_over(findings, drafts, attributes)),
        guessed=guessed,
        stand_ins=_unique(
            f"{s.kind}: {s.figure}"
            for s in subjects
            if s.figure and not (is_own(s.kind, s.figure) or is_person(s.figure))
        ),
        not_shown=_unique(subject.kind for subject in subjects if not subject.figure),
    )
    stated = frozenset(match.category for match in findings.matches)
    return Reading(scene=scene, stated=stated, loose=_loose(findings))


def _loose(findings: Findings) -> Subject:
    first = {category: _first(findings, category) for category in ("colour", "size", "action", "deed")}
    action = first["action"] or deed_actions().get(first["deed"], first["deed"])
    return Subject(kind="", figure="", colour=_rgb(first["colour"]), size=first["size"] or "normal", action=action)


def _shots(
    found: Mapping[str, str], camera: Camera, subjects: Sequence[Subject], seconds: float, mood: str, images: int,
    chance: random.Random,
) -> tuple[Shot, ...]:  # fmt: skip
    if images:  # each image is a shot
        return ()
    if found["framing"]:
        return (Shot(seconds=seconds, framing=found["framing"], camera=camera),)
    shots = plan(camera, subjects, seconds, mood, bool(found["take"]), chance)
    if not shots and not camera.stated and len(subjects) == 1 and subjects[0].count == 1 and with_hands(subjects[0]):
        return (Shot(seconds=seconds, framing="medium", camera=camera),)  # what hands do is seen from near
    return shots


def _lost_words(findings: Findings) -> list[str]:
    """Of a prompt that names nothing to show: every word, said openly."""
    return list(WORD.findall(findings.text))


def _left_over(findings: Findings, drafts: Sequence[Draft], attributes: set[int]) -> list[str]:
    """Unknown words, and known ones that belong to nothing that is shown."""
    idle = [
        match.text
        for match in findings.matches
        if not _used(match, drafts, attributes)
        and match.category != "relation"
        and (match.category, match.value) != ("count", "1")
    ]
    return [*findings.unknown, *idle]


def _lives_in(subject: Subject) -> str:
    return subject_rows()[subject.kind].habitat


def _shows_something(findings: Findings) -> bool:
    """Whether the prompt names anything that decides the picture: a time or a weather is enough."""
    return any(
        match.category in ("place", "time", "weather", "subject", "season", "sight") for match in findings.matches
    )


def _variation(prompt: str, seed: int) -> int:
    digest = hashlib.blake2b(f"{seed}\n{normalise(prompt)}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")


def _first(findings: Findings, category: str) -> str:
    """The value that the prompt decides on: the first one, but a word that means no more than "the sea" yields."""
    values = [match.value for match in findings.matches if match.category == category]
    if category == "place":
        return _first_place(values)
    if category == "weather" and "storm" in values:
        return "storm"
    if category == "time" and len(values) > 1 and "night" in values and values[0] == "day":
        return "night"
    return values[0] if values else ""


def _first_place(values: Sequence[str]) -> str:
    """Named settings are "stage/setting"; a stage named in passing ("under the sky") yields to a nearer one."""
    stages = [value.partition("/")[0] for value in values]
    if not values:
        return ""
    if "coral reef" in stages:
        return values[stages.index("coral reef")]
    if "underwater" in stages:
        return values[stages.index("underwater")]
    if values[0] in ("city", "village"):  # a city's street is a street
        nearer = next((value for value, stage in zip(values, stages, strict=True) if stage in BUILT), "")
        if nearer:
            return nearer
    if values[0] in YIELDING and len(set(stages)) > 1:
        return next(value for value, stage in zip(values, stages, strict=True) if stage != stages[0])
    return next(
        (value for value, stage in zip(values, stages, strict=True) if stage == stages[0] and "/" in value), values[0]
    )


def _gather(findings: Findings) -> tuple[list[Draft], set[int]]:
    """Subjects with the words that belong to them, and where the attribute words that were used start."""
    young = _young(findings)
    drafts = [Draft(match) for match in findings.matches if match.category == "subject" and match not in young]
    used: set[int] = set()
    for match in young:
        nearest = min(drafts, key=lambda draft: abs(draft.match.start - match.start))
        nearest.size = "small"
    for match in findings.matches:
        if match.category in ("relation", "deed") and relate(findings, match, drafts):
            used.add(match.start)
    for match in findings.matches:
        if match.category in ("colour", "pattern", "size", "count"):
            owner = _owner(findings, match, drafts)
            if owner is not None:
                _attach(owner, match)
                used.add(match.start)
        elif match.category in ("action", "deed"):
            value = deed_actions().get(match.value, match.value)
            for draft in _actors(match, drafts):
                draft.action = draft.action or value
                used.add(match.start)
    actions = [draft.action for draft in drafts if draft.action]
    for draft in drafts:
        lends = draft.other is None and not any(other.other is draft for other in drafts)
        draft.action = draft.action or (actions[0] if actions and lends else "")
        if draft.relation == "chase" and draft.other is not None:
            draft.other.action = draft.action
    return _merged(drafts), used


def _with_fruit(findings: Findings) -> Findings:
    """ "An orange" is a fruit where nothing follows that could be orange."""

    def is_fruit(match: Match) -> bool:
        if match.category != "colour" or match.text not in ORANGES:
            return False
        behind = findings.text[match.end :].split(maxsplit=1)
        free = not behind or behind[0].strip(",.;!?") in AFTER_A_NOUN
        return free and (" " + findings.text[: match.start].rstrip()).endswith(ARTICLES)

    matches = tuple(
        replace(match, category="subject", value="orange") if is_fruit(match) else match for match in findings.matches
    )
    return replace(findings, matches=matches)


def _with_guesses(findings: Findings) -> tuple[Findings, tuple[str, ...]]:
    """Where the tables found nobody, the kinds that unknown words come nearest to; and the place, if all is foreign."""
    if not findings.unknown or any(match.category == "subject" for match in findings.matches):
        return findings, ()
    guesses, said = [], []
    for word, kind in meaning.kinds_of(findings.unknown):
        start = findings.text.find(word)
        guesses.append(Match(start=start, end=start + len(word), category="subject", value=kind, text=word))
        said.append(f"{word}: {kind}")
    foreign = len(findings.unknown) > len(findings.matches)
    if foreign and not any(match.category == "place" for match in findings.matches):
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


def _young(findings: Findings) -> list[Match]:
    """ "Baby" beside another subject says how big that one is ("a baby elephant")."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    return [
        match
        for match in subjects
        if match.value == "baby"
        and any(
            other.value != "baby"
            and not findings.text[min(match.end, other.end) : max(match.start, other.start)].strip()
            for other in subjects
        )
    ]


def _owner(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """The subject right after an adjective or, failing that, right before it ("perro negro", "犬が二匹")."""
    after = next((draft for draft in drafts if draft.match.start >= match.end), None)
    before = next((draft for draft in reversed(drafts) if draft.match.end <= match.start), None)
    if before and findings.language in NOUN_FIRST and match.category != "count":
        gap = findings.text[before.match.end : match.start]
        if not gap.strip():
            return before
    if after and _close(findings, match.end, after.match.start):
        return after
    if before and _close(findings, before.match.end, match.start, gap_max=2):
        return before
    return None


def _close(findings: Findings, start: int, end: int, gap_max: int = 30) -> bool:
    gap = findings.text[start:end]
    if end - start > gap_max or re.search(r"[.;,:!?。；，、]", gap.replace(", ", " ", 1) if end - start < 18 else gap):
        return False
    if re.search(
        r"\b(and|y|et|und|e|и|in|on|at|with|near|over|under|by|con|com|mit|avec|с|на|su|sur|auf|ed|sobre)\b|[と和与跟與]|[와과] ",
        gap,
    ):
        return False
    between = [match for match in findings.matches if start <= match.start and match.end <= end]
    if any(match.category in ("place", "subject", "camera", "relation", "deed") for match in between):
        return False
    left = gap
    for match in between:
        left = left.replace(match.text, " ", 1)
    return not any(word in left.split() for word in findings.unknown)


def _attach(draft: Draft, match: Match) -> None:
    if match.category == "count":
        draft.count = draft.count or int(match.value)
    elif match.category == "colour":
        draft.colour = draft.colour or match.value
    elif match.category == "pattern":
        draft.pattern = draft.pattern or match.value
    else:
        draft.size = draft.size or match.value


def _actors(match: Match, drafts: Sequence[Draft]) -> Iterable[Draft]:
    before = [draft for draft in drafts if draft.match.end <= match.start and not draft.action]
    if before:
        return before
    after = [draft for draft in drafts if draft.match.start >= match.end]
    return after[:1]


def _merged(drafts: Sequence[Draft]) -> list[Draft]:
    """The same kind named twice is one subject ("a fox ... the fox jumps"), unless it looks different."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next(
            (
                other
                for other in kept
                if other.match.value == draft.match.value and (not draft.colour or draft.colour == other.colour)
            ),
            None,
        )
        if same is None:
            kept.append(draft)
        else:
            for other in drafts:
                if other.other is draft:
                    other.other = same
            if same.other is None and draft.other is not same:
                same.relation, same.other = draft.relation, draft.other
            same.count = same.count or draft.count
            same.size = same.size or draft.size
    return kept


def _subject(draft: Draft, drafts: Sequence[Draft]) -> Subject:
    row = subject_rows()[draft.match.value]
    plural = draft.match.plural
    to = next((index for index, other in enumerate(drafts) if other is draft.other and other is not draft), -1)
    count = draft.count or (PLURAL_COUNT if plural else 1)
    return Subject(
        kind=row.kind,
        figure=_person(draft.match, row) or figure_for(row),
        count=min(max(count, 2 if plural and draft.count != 1 else 1), FIGURES_MAX),
        colour=_rgb(draft.colour),
        stand_in_colour=_rgb(row.colour),
        pattern=draft.pattern,
        size=draft.size or row.size,
        action=draft.action or ("stand" if row.kind in WALKING_BIRDS else ""),
        relation=draft.relation if to >= 0 else "",
        relation_to=to,
    )


PEOPLE = ("human", "woman", "child", "baby")


def _person(match: Match, row: SubjectRow) -> str:
    """The figure that the word itself asks for ("a king" is a human in robes)."""
    return figure_of(match.text) if row.figure in PEOPLE else ""


def _rgb(colour: str) -> tuple[float, float, float] | None:
    if not colour:
        return None
    red, green, blue = (round(int(colour[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))
    return red, green, blue


def _weather(stated: str, season: str) -> str:
    return stated or ("snow" if season == "winter" else "clear")


def _place(findings: Findings, subjects: Sequence[Subject], weather: str, chance: random.Random) -> str:
    """Where it happens when the prompt names no place: what the subject does, where it lives, or the weather."""
    if subjects:
        first = subjects[0]
        fixed = next((s for s in subjects if subject_rows()[s.kind].fixed), None)
        if fixed is not None and fixed is not first:
            return subject_rows()[fixed.kind].habitat
        habitat = fine_actions().get(first.action) or _habitat(subjects)
        if len(subjects) > 1 and any(s.kind == "boat" for s in subjects) and habitat not in WATER_HABITATS:
            return "beach"  # water for the boat, ground for the other
        if habitat == "sky" and first.action not in ("fly", "skydive"):  # who cannot fly is not taken up there
            homes = (subject_rows()[s.kind].habitat for s in subjects)
            habitat = next((home for home in homes if home != "sky"), habitat)
        if weather == "snow" and habitat not in WATER_HABITATS and habitat != "space":
            return "mountains"
        if first.action == "swim" and habitat not in WATER_HABITATS:
            return "lake"
        if first.action == "fly" and first.figure in FLYERS and habitat != "space":
            return "sky" if first.figure != "bird" else habitat
        if weather != "clear" and habitat in UNDER_A_ROOF:
            return "village"
        return habitat
    if weather == "snow":
        return "mountains"
    if any(match.category == "season" for match in findings.matches):
        return "forest"
    at_home = next(
        (SIGHT_PLACES[m.value] for m in findings.matches if m.category == "sight" and m.value in SIGHT_PLACES), ""
    )
    if at_home:
        return at_home
    return chance.choice(OPEN_PLACES)


def _habitat(subjects: Sequence[Subject]) -> str:
    """Where the first subject lives or does what it does; nobody parks a car in a kitchen."""
    first = subjects[0]
    habitat = subject_rows()[first.kind].habitat
    vehicle = next((subject for subject in subjects if subject.kind in VEHICLES), None)
    if vehicle is not None and habitat in UNDER_A_ROOF:
        return subject_rows()[vehicle.kind].habitat
    if first.action in ROOM_OF_ACTION and subject_rows()[first.kind].habitat in ("village", "room"):
        return ROOM_OF_ACTION[first.action]
    return habitat


def _sights(findings: Findings, season: str) -> tuple[str, ...]:
    """What is in the sky and the air: what is named, and what season and trees bring along."""
    named = [match.value for match in findings.matches if match.category == "sight"]
    if season == "autumn":
        named.append("falling_leaves")
    if any(match.category == "subject" and match.text in CHERRIES for match in findings.matches):
        named.append("petals")
    return _unique(named)


def _lonely(chance: random.Random) -> Subject:
    """A prompt that names nothing still gets somebody to look at."""
    row = subject_rows()[chance.choice(LONELY_FIGURES)]
    return Subject(kind=row.kind, figure=figure_for(row), stand_in_colour=_rgb(row.colour), size=row.size)


def _mood(time: str, weather: str, subjects: Sequence[Subject]) -> str:
    if weather == "storm":
        return "epic"
    if any(subject.action in ("run", "dance", "jump", "play") for subject in subjects):
        return "happy"
    return {"night": "dreamy", "sunset": "calm", "dawn": "calm"}.get(time, "calm")


def _camera(stated: str, subjects: Sequence[Subject], chance: random.Random) -> Camera:
    if stated:
        return Camera(move=stated, stated=True)
    if any(subject.action in ("run", "walk", "drive", "fly", "swim") for subject in subjects):
        return Camera(move="follow")
    if len(subjects) > 1:  # nothing that takes one of them out of sight
        return Camera(move=chance.choice(("push_in", "pull_out")))
    return Camera(move=chance.choice(("push_in", "push_in", "orbit", "pan_right", "pull_out")))


def _used(match: Match, drafts: Sequence[Draft], attributes: set[int]) -> bool:
    if match.category in ("colour", "pattern", "size", "count", "action", "relation", "deed"):
        return match.start in attributes
    return True


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
