"""The director: a prompt becomes a scene description.

Pure and deterministic, standard library only: the same prompt and seed give the same scene on every machine, but for words
on a sign that only a font of the machine has letters for. Words come from `lexicon.py`; here is decided what they mean
together: whose colour it is, how many, where and when it happens, and what happens where the prompt says nothing. Undecided
time is day. What no table knows is listed openly in `Scene.not_understood`. Nothing is drawn here.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from ..model import MOONS, SUBJECTS_MAX, Camera, Scene, Shot, Subject
from ..place_names import STUDIO
from ..words.change import CUTS_TO, DEFINITE
from ..words.kanji_names import without_names
from ..words.lexicon import LOOKS, WORD, Findings, Match, subject_rows, thing_kinds
from ..words.people import is_person
from ..words.phrases import PRONOUN, normalise, unique
from ..words.respelling import respelt, written_right
from .backdrops import Backdrop, backdrop_of
from .changes.afterwards import BEGINS_SHARE as AFTER_SHARE
from .changes.afterwards import afterwards_of, in_turn
from .changes.beats import in_beats
from .changes.becoming import becoming
from .changes.edits import hats_of_animals, meant_there, on_its_way
from .changes.extending import cut_to, extended, whole
from .changes.leaving import ended, leaving_of
from .changes.pictured import extended_picture, of_picture, remixed_picture
from .changes.remix import board, remixed
from .choosing import camera_of, lonely, mood_of, place_of, season_of, sights_of, weather_of
from .hours import ARRIVES, BEGINS_SHARE, SECONDS_MIN, turn_of
from .named_place import ONE_TRAVELS_ALONG, STREETS, is_monument, place_named, unseen
from .palettes import palette_of
from .parts.casting import is_own
from .parts.meals import at_a_meal
from .parts.performing import with_hands
from .parts.together import sent_up
from .prompt.briefs import as_filmed, brief_of, located
from .prompt.inscriptions import placed, quotes_of
from .prompt.past import in_the_present
from .prompt.storyboard import parts_of
from .prompt.unwrapping import plain, readable
from .reading import Reading
from .sense.absences import PASSING_OVER, named_by, without_absent, without_ended
from .sense.by_itself import by_itself
from .sense.couples import in_two
from .sense.leading import leading
from .sense.meant import meant
from .sense.occasions import celebrated, with_wildlife
from .sense.outside import gazed_at, kept_outside
from .sense.perching import with_laps
from .sense.pouring import broken_below, on_what_is_there
from .sense.referring import with_known
from .sense.surfaces import read_laid_out
from .setups import firm, setups_of, shots_of, with_camera_verbs
from .shots import plan
from .somebody import with_guesses, with_somebody
from .still_life import AT_REST, FLOATING, NEAR_MAX, is_small, is_still_life
from .subjects.able import ONLY_THINGS, VEHICLES
from .subjects.doing import undone
from .subjects.families import with_members
from .subjects.gathering import (
    family_of,
    first_named,
    gather,
    loose_of,
    rgb_of,
    subject_of,
    with_feathers,
    with_fruit,
    words_of_age,
)
from .subjects.headings import heading_of, on_the_way, unobeyed, words_of_heading
from .subjects.offspring import words_of_mothers
from .subjects.relating import Draft
from .subjects.telling_apart import with_ones
from .whereabouts import at_a_picnic, bound_for, nearer, on_the_ground, under_way

FADES = re.compile(
    r"\bfad(?:es?|ing) (?:in|out|to|from|into)\b(?: (?:the )?(?:black|white))?|\b(?:cuts? to|dissolves? to) (?:black|white)\b|渐黑|淡出|淡入|黑屏|\bfundido a (?:negro|blanco)\b"
    r"|\bfondu au (?:noir|blanc)\b|\bschwarzblende\b|\bdissolvenza (?:al|in) nero\b"
)
"""How a film begins or ends: nobody turns black by it."""
FIRST_OF = ("place", "time", "weather", "season", "mood", "camera", "angle", "framing", "take", "pace")
"""Of these the prompt decides one."""
NIGHT_SIGHTS = ("aurora", "fireworks", "shooting_stars", *MOONS)  # seen in the dark alone
AT_THE_NECK = ("tie_tie", "snap_fingers", "wink", "blink", "tilt_head")
"""So small things to do that the legs are left out of the picture."""
NOCTURNAL = ("firefly", "ghost", "jack o lantern")  # who is seen in the dark
ON_THE_SPOT = ("static", "push_in", "pull_out", "orbit")
"""Moves that keep a thing in a near picture."""
GAITS = ("jog",)  # told from running by how the body is held
NEON = re.compile(r"\bn[eé]on|霓虹|ネオン|네온|неон", re.IGNORECASE)
"""What makes a street one of signs that shine."""
CYBERPUNK = re.compile(
    r"\bcyber-?punk|赛博朋克|サイバーパンク|사이버펑크|киберпанк|blade ?runner|سايبربانك|साइबरपंक", re.IGNORECASE
)
"""What does so where the street itself is named."""
LIT_BY_NEON = ("village", "city", "street")
"""Where somebody is by chance whom neon is said to shine on: a street of it."""
NIGHTLY = ("space", "moon", "neon_street")
OF_THE_NIGHT = re.compile(
    r"\bnight|^street ?(?:lamp|light)s?$|^lamp ?post$|^路灯|фонар|夜|noct|(?<!weih)(?<!fast)nacht|ночн|notturn|noturn|야시"
)
"""In the name of a place, as in "night market"; a street lamp is named for its light."""


def extend(base: Scene, prompt: str, *, seconds: float) -> Scene:
    """The scene that shows `base` and then goes on for `seconds`, with what the prompt brings in.

    Raises SceneError beyond the longest clip, and for a prompt that is no text.
    """
    brief = brief_of(readable(prompt), changes=True)
    if brief.seen != brief.prompt:
        return brief.told(extend(base, brief.seen, seconds=seconds))
    prompt = brief.prompt
    turns = (
        in_turn(prompt)
        if seconds >= SECONDS_MIN and not base.images and not CUTS_TO.search(prompt.casefold())
        else None
    )
    if turns is not None:
        until = AFTER_SHARE * seconds
        first = extend(base, turns[0], seconds=until)
        both = extend(first, turns[1], seconds=seconds - until)
        told = ("understood", "not_understood", "guessed", "not_shown")
        return both.with_changes(
            prompt=prompt, **{field: unique((*getattr(first, field), *getattr(both, field))) for field in told}
        )
    new = read_prompt(
        prompt, seed=base.seed, width_px=base.width_px, height_px=base.height_px, seconds=seconds,
        fps=base.fps, images=base.images, characters=0, base=base.parts[-1] if base.parts else base,
    )  # fmt: skip
    if base.images:
        going_on = extended_picture(base, new, seconds)
    elif CUTS_TO.search(prompt.casefold()):
        going_on = cut_to(base, new, seconds)
    else:
        going_on = extended(base, new, seconds)
    return whole(base, going_on).with_changes(prompt=prompt)


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
    """Turn a prompt into a scene. Raises SceneError where size, length or rate are outside the renderer's limits,
    and for a prompt that is no text.

    `base`: the scene of an earlier clip that this prompt changes (a remix or an edit): what it does not name stays. Of one
    that was made from a picture, that is the picture.
    A prompt that is a storyboard becomes a scene with `parts`, in which each goes on from the one before.
    """
    prompt = readable(prompt)
    brief = brief_of(plain(prompt), changes=base is not None)
    brief = located(brief) if base is None and not images else brief
    seen = in_two(brief.seen) if base is None else brief.seen
    if seen != brief.prompt:
        whole_prompt = direct(
            seen, seed=seed, width_px=width_px, height_px=height_px, seconds=seconds, fps=fps, images=images,
            characters=characters, base=base,
        )  # fmt: skip
        return brief.told(whole_prompt).with_changes(prompt=prompt)

    def reading(text: str, length: float, before: Scene | None = base, *, edits: bool = True) -> Reading:
        return read_prompt(
            text, seed=seed, width_px=width_px, height_px=height_px, seconds=length, fps=fps, images=images,
            characters=characters, base=before, edits=edits,
        )  # fmt: skip

    lead, parts = parts_of(plain(prompt), seconds)
    if parts and not images:
        return board(lead, parts, prompt, base, partial(reading, edits=False))
    turn = turn_of(prompt) if base is None and not images and seconds >= SECONDS_MIN else None
    if turn is not None:
        until = BEGINS_SHARE * seconds
        first = reading(turn.text, until).scene.with_changes(time=turn.first)
        then = reading(ARRIVES[turn.second], seconds - until, first)
        told = ("not_understood", "not_shown", "stand_ins")
        return whole(first, extended(first, then, seconds - until)).with_changes(
            prompt=prompt,
            **{field: getattr(first, field) for field in told},
            understood=(*first.understood, turn.words),
        )
    if base is None and not images and not characters and (other := becoming(prompt, seconds, reading)) is not None:
        return other
    new = reading(prompt, seconds)
    if base is None:
        if images:
            return of_picture(new)
        in_turns = None if characters else in_beats(prompt, new, reading)
        return in_turns or _with_what_follows(new.scene, prompt, reading)
    return remixed_picture(base, new) if base.images else remixed(base, new)


def _with_what_follows(scene: Scene, prompt: str, reading: Callable[..., Reading]) -> Scene:
    """The scene, or where somebody sits, then stands up, as a scene that goes on: who does the one before does the other after."""
    following = afterwards_of(prompt) if scene.seconds >= SECONDS_MIN else None
    if following is None:
        return scene
    until = AFTER_SHARE * scene.seconds
    first = reading(following.text, until, None).scene
    if not first.subjects or not (following.of_looks or any(subject.action for subject in first.subjects)):
        return scene
    then = reading(following.told_of(first.subjects), scene.seconds - until, first)
    goes_on = extended(first, then, scene.seconds - until)
    if not goes_on.parts:
        return scene
    told = ("not_understood", "not_shown", "stand_ins")
    return whole(first, goes_on).with_changes(
        prompt=prompt,
        **{field: getattr(first, field) for field in told},
        understood=(*first.understood, following.words),
    )


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
    painted = palette_of(plain(prompt))
    backdrop = backdrop_of(painted.text) if base is None or base.place == STUDIO else Backdrop(painted.text)
    quotes = quotes_of(backdrop.text)
    there = [one.kind for one in base.subjects] if base is not None and edits else [] if images else None
    found_words, respellings = _read(quotes.text, there)
    if base is not None:
        found_words = meant_there(found_words, base, changes=edits)
    written = placed(by_itself(first_named(found_words)), quotes.written)
    findings = firm(
        with_camera_verbs(
            first_named(meant(as_filmed(with_ones(with_feathers(with_fruit(leading(without_names(written))))))))
        )
    )
    if base is not None:
        findings = gazed_at(hats_of_animals(findings, base), goes_on=True)
    findings = kept_outside(findings, base.place if base is not None else "")
    findings = celebrated(
        with_wildlife(findings) if base is None and not images else findings, goes_on=base is not None
    )
    fades = [hit.span() for hit in FADES.finditer(findings.text)]
    findings = findings.without([m for m in findings.matches if any(a <= m.start < b for a, b in fades)])
    findings, none = without_absent(findings, goes_on=base is not None)
    over = ended(
        findings.text,
        [named_by(m) for m in findings.matches if m.category in PASSING_OVER],
        [named_by(m) for m in findings.matches if m.category == "subject"],
    )
    findings, told = without_ended(findings, over)
    if none.over and base is not None:
        over, told = replace(over, kinds=over.kinds | none.over), (*told, *none.said)
    is_over = base is not None and bool(over.kinds)
    of_known = base is not None and bool(base.subjects) and PRONOUN.search(findings.text) is not None
    guessed: tuple[str, ...] = ()
    if base is not None:
        findings = with_known(findings, base)
    if not images:
        findings = findings if of_known or none.gone & {"human", "woman"} else with_somebody(findings)
        findings, guessed = with_guesses(findings, goes_on=base is not None, edits=base is not None and edits)
    if not is_over:  # nothing was there that could end: what is said of it is told as not understood
        findings = replace(findings, unknown=(*findings.unknown, *told))
    if base is None or not none.over:
        findings = replace(findings, unknown=(*findings.unknown, *none.said))
    variation = _variation(prompt, seed)
    chance = random.Random(variation)
    drafts, attributes = gather(findings)
    drafts, crowded = drafts[:SUBJECTS_MAX], drafts[SUBJECTS_MAX:]
    subjects = with_members(
        [subject_of(findings, draft, drafts) for draft in drafts], [family_of(findings, draft) for draft in drafts]
    )
    heading = heading_of(findings.text)
    subjects = on_the_way(findings.text, heading, sent_up(with_laps(subjects)))
    subjects = broken_below(on_what_is_there(subjects), findings.text)
    if quotes.spoken and subjects and not subjects[0].action:
        subjects = (replace(subjects[0], action="talk"), *subjects[1:])
    found = {name: _first(findings, name) for name in FIRST_OF}
    nothing_shown = not subjects and not images and not characters and not found["place"]
    if base is not None:  # of two, the one where the scene is not: "it runs out of the forest onto a beach"
        found["place"] = _elsewhere(findings, base) or found["place"]
    found["place"], _, setting = found["place"].partition("/")
    if bound_for(findings, found["place"], subjects):
        found["place"] = setting = ""
    if found["place"] in STREETS and (NEON.search(findings.text) or CYBERPUNK.search(findings.text)):
        found["place"] = "neon_street"
    found["season"] = season_of(found["season"], found["weather"], subjects)
    weather = weather_of(found["weather"], found["season"], [subject.kind for subject in subjects])
    behind = STUDIO if backdrop.colour and (subjects or base is not None) and not images else ""
    place = found["place"] or behind or place_of(findings, subjects, weather, chance)
    if not found["place"] and place in LIT_BY_NEON and NEON.search(findings.text):
        place = "neon_street"
    place, setting = nearer(place, setting, subjects, stated=bool(found["place"]), angle=found["angle"])
    subjects = at_a_picnic(place, on_the_ground(findings, under_way(place, subjects)))
    lost = nothing_shown and base is None and not _shows_something(findings)
    if lost:
        subjects = (lonely(chance, speaks=bool(quotes.spoken)),)
        place = subject_rows()[subjects[0].kind].habitat
    said = (*painted.said, *(backdrop.said if place == STUDIO else ()))
    sights = sights_of(findings, found["season"])
    if "falling_leaves" in sights:
        found["season"] = found["season"] or "autumn"
    styles = unique(match.value for match in findings.matches if match.category == "style")
    dark = (
        found["place"] in NIGHTLY
        or any(s.kind in NOCTURNAL for s in subjects)
        or "neon" in styles
        or any(s.figure.startswith("neon ") for s in subjects)
        or any(sight in NIGHT_SIGHTS for sight in sights)
        or any(match.category == "place" and OF_THE_NIGHT.search(match.text) for match in findings.matches)
    )
    time = found["time"] or ("night" if dark else "day")
    mood = found["mood"] or mood_of(time, weather, subjects)
    found["landmark"] = setting if is_monument(f"{place}/{setting}") else ""
    on_foot = found["landmark"] not in ("", *ONE_TRAVELS_ALONG)
    camera = camera_of(found["camera"], subjects, chance, landmark=on_foot, angle=found["angle"], heading=heading)
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
        palette=painted.colours,
        backdrop=backdrop.colour if place == STUDIO else "",
        subjects=subjects,
        camera=camera,
        shots=()
        if images
        else shots_of(setups_of(findings), subjects, seconds)
        or _shots(found, camera, subjects, seconds, mood, images, chance),
        pace=float(found["pace"] or 1.0),
        heading=heading,
        spoken=quotes.spoken,
        images=images,
        characters=characters,
        understood=said if lost else (*_understood(findings, drafts, attributes, told if is_over else ()), *said),
        not_understood=unique(
            (
                *(_lost_words(findings) if lost else _left_over(findings, drafts, attributes)),
                *(() if place == STUDIO else backdrop.said),
            )
        ),
        guessed=(*respellings, *guessed),
        stand_ins=unique(
            f"{s.kind}: {s.figure}"
            for s in subjects
            if s.figure and not (is_own(s.kind, s.figure) or is_person(s.figure))
        ),
        not_shown=unique(
            (
                *(s.kind for s in subjects if not s.figure),
                *(draft.match.value for draft in crowded),
                *(one.not_shown for one in quotes.written if one.not_shown),
                *undone(subjects),
                *unobeyed(findings.text, subjects),
                *unseen(findings, place, setting),
            )
        ),
    )
    stated = frozenset(match.category for match in findings.matches)
    if any(sight in NIGHT_SIGHTS for sight in sights):
        stated |= {"time"}
    if painted.colours:
        stated |= {"palette"}
    if backdrop.colour:
        stated |= {"backdrop"}
    loose, words = loose_of(findings)
    spoken_of = attributes | words
    return Reading(
        scene=scene, stated=stated, loose=loose,
        of_known=(
            (*_understood(findings, drafts, spoken_of, told if is_over else ()), *said),
            unique(_left_over(findings, drafts, spoken_of)),
        ),
        colour_word=next((m.text for m in findings.matches if m.category == "colour" and rgb_of(m.value) == loose.colour), ""),
        leaving=leaving_of(on_its_way(findings), [named_by(draft.match) for draft in drafts], thing_kinds()).along_with(none.gone, none.said),
        definite=frozenset(
            draft.match.value
            for draft in drafts
            if PRONOUN.fullmatch(draft.match.text) or DEFINITE.search(findings.text[: draft.match.start])
        ),
        over=over.kinds,
    )  # fmt: skip


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


def _shots(
    found: Mapping[str, str], camera: Camera, subjects: Sequence[Subject], seconds: float, mood: str, images: int,
    chance: random.Random,
) -> tuple[Shot, ...]:  # fmt: skip
    if images:  # each image is a shot
        return ()
    if found["framing"]:
        return (Shot(seconds=seconds, framing=found["framing"], camera=camera),)
    if camera.move == "follow" and camera.stated and len(subjects) == 1 and subjects[0].size in ("small", "tiny"):
        return (Shot(seconds=seconds, framing="medium", camera=camera),)  # from afar nobody would see it
    shots = plan(camera, subjects, seconds, mood, bool(found["take"]), chance)
    if found["landmark"]:  # which is to be seen as well
        return shots
    if (
        not shots
        and len(subjects) == 1
        and (not camera.stated or (camera.move in ON_THE_SPOT and is_small(subjects[0].kind)))
        and (
            (subjects[0].count == 1 and with_hands(subjects[0]))
            or (
                subjects[0].action in ONLY_THINGS
                and subjects[0].kind not in VEHICLES
                and not subject_rows()[subjects[0].kind].fixed
            )
            or (
                subjects[0].count <= NEAR_MAX
                and is_small(subjects[0].kind)
                and subjects[0].action in (*AT_REST, FLOATING)
            )
        )
    ):
        # Hands and small things are seen from near.
        near = "close" if subjects[0].action in AT_THE_NECK else "medium"
        return (Shot(seconds=seconds, framing=near, camera=camera),)
    may_near = not camera.stated or camera.move in ON_THE_SPOT
    few = 2 <= len(subjects) <= NEAR_MAX and is_still_life(subjects)
    if not shots and may_near and (few or at_a_meal(subjects)):
        return (Shot(seconds=seconds, framing="medium", camera=camera),)
    if not shots and not camera.stated and len(subjects) == 1 and subjects[0].action in GAITS:
        return (Shot(seconds=seconds, framing="medium", camera=replace(camera, move="follow")),)
    return shots


def _lost_words(findings: Findings) -> list[str]:
    """Of a prompt that names nothing to show: every word, said openly."""
    return list(WORD.findall(findings.text))


def _understood(
    findings: Findings, drafts: Sequence[Draft], attributes: set[int], ended: Sequence[str]
) -> tuple[str, ...]:
    """The words that were made use of, and those of what ended."""
    return unique((*(m.text for m in findings.matches if m.text and _used(m, drafts, attributes)), *ended))


def _left_over(findings: Findings, drafts: Sequence[Draft], attributes: set[int]) -> list[str]:
    """Unknown words, and known ones that belong to nothing that is shown."""
    idle = [
        match.text
        for match in findings.matches
        if not _used(match, drafts, attributes)
        and match.category != "relation"
        and (match.category, match.value) != ("count", "1")
    ]
    seen = words_of_age(findings, drafts) | words_of_mothers(drafts) | words_of_heading(findings.text)
    return [word for word in (*findings.unknown, *idle) if word and word not in seen]


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
        return place_named(values)
    if category == "weather" and "storm" in values:
        return "storm"
    if category == "weather" and values[:1] == ["clear"]:  # the sun of a shower is no clear sky
        return next((value for value in values if value != "clear"), "clear")
    if category == "time" and values[:1] == ["day"]:  # "the time of day", and a night after a day
        return "night" if "night" in values else next((value for value in values if value != "day"), "day")
    return values[0] if values else ""


def _elsewhere(findings: Findings, base: Scene) -> str:
    """The place that a prompt names beside the one where the scene is already."""
    values = [match.value for match in findings.matches if match.category == "place"]
    others = [value for value in values if value.partition("/")[0] != base.place]
    return place_named(others) if len(others) < len(values) else ""


def _used(match: Match, drafts: Sequence[Draft], attributes: set[int]) -> bool:
    if match.category in (*LOOKS, "count", "action", "relation", "deed", "garment", "unmeant"):
        return match.start in attributes
    return True
