"""What happens in turn: "A man sleeps on a bench. He wakes up, looks around and waves" is three things, one after the other.

A story is told in sentences. The first ones say who is there and what they do; one that begins with somebody who is known, "she",
"the fox", says what they do next, and so does each further verb of it. Every such beat is a sentence of its own that the scene goes
on with, as an extension does, and the camera goes its way over all of them. Pure and standard library only; how a scene goes on is
`extending.py`'s, and a posture that follows within one sentence `afterwards.py`'s. To remember: what nothing can be made of stays
with the first sentences, so that no word is lost.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ...drawing.camera import FILLS
from ...model import SUBJECTS_MAX, Scene, Shot, Subject
from ...words.lexicon import Findings, Match, is_somebody, read
from ...words.phrases import unique
from ..prompt.briefs import BREAK, sections_of
from ..prompt.inscriptions import QUOTED
from ..reading import Reading
from ..sense.meant import verbs_among
from ..stage import NIGHT_SIGHTS
from ..subjects.able import SEATS, is_alive
from ..subjects.doing import SEATED
from .chains import HOW, LINK, chain_of, is_link
from .extending import extended, whole

BEAT_SECONDS_MIN: Final = 1.6
"""What is shown for less is not seen to be done."""
BEATS_MAX: Final = 24
"""Beats that are looked at: no clip has time for more."""
_FIRST_WEIGHT: Final = 1.3  # of the first beat, in which one sees who is there at all
_NEAR_SECONDS: Final = 1.2  # between a cut and a beat, that the cut waits for it or comes sooner
_SEEN_SECONDS: Final = 0.02  # after a beat has begun, when its doer is there to be held by a camera
_TOLD = re.compile(
    r"\s{0,4}(?:camera|cinematography|shots?|framing|composition|duration|notes?|constraints?|negative|镜头|运镜|构图|カメラ|kamera|cámara|caméra|câmera|камера|카메라)",
    re.IGNORECASE,
)
"""Sections in which nothing of the story happens."""
_HEADING = re.compile(r"[^\w\n]{0,6}[^\W\d][\w ]{0,24}\W{0,3}[:：](?:\*\*)?[ \t]{0,3}")
"""Of a section in which something happens."""
_WHEN: Final = (
    r"(?:(?:then|and then|suddenly|finally|next|after that|afterwards|eventually|at last|moments later|a moment later|after a (?:moment|while|beat|pause)|halfway through(?: the shot)?|in the end|at the end|slowly|gently|"
    r"luego|después|entonces|de repente|finalmente|puis|ensuite|soudain|enfin|dann|danach|plötzlich|schließlich|depois|então|de repente|poi|dopo|infine|потом|затем|вдруг|然后|接着|随后|突然|忽然|最后|そして|やがて|突然)[,，、]?\s{0,2})?"
)
_SHE: Final = r"she|ella|elle|ela|lei|она|她|彼女[はがも]"
_HE: Final = r"he|él|il|er|ele|lui|он|他|彼[はがも]"
_IT: Final = r"it|它|牠|оно|es|sie"
_THEY: Final = r"they|the two(?: of them)?|both(?: of them)?|the (?:couple|pair)|ellos|ellas|ils|elles|eles|elas|loro|они|他们|她们|它们|两人|二人は|彼らは"
_OPENS: Final = re.compile(
    rf"[\s\-*•–—]{{0,6}}{_WHEN}(?:(?P<they>{_THEY})|(?P<she>{_SHE})|(?P<he>{_HE})|(?P<it>{_IT})|(?P<noun>(?:the|el|la|le|der|die|das|o|a|il|lo)\s(?:[\w'-]+\s){{0,2}}?[\w'-]+))(?=[\s,，]|[\u3040-\u9fff])",
    re.IGNORECASE,
)
"""How a sentence begins that goes on with somebody who is known."""
_THEN: Final = re.compile(
    rf"(?:,\s(?:and\s)?then|\sand\sthen|,\spuis|\set\spuis|,\s(?:und\s)?dann|,\s(?:y\s)?luego|,\s(?:e\s)?depois|,\s(?:e\s)?poi)\s(?=(?:{_SHE}|{_HE}|{_IT}|{_THEY})\s)",
    re.IGNORECASE,
)
"""Where somebody does something else within a sentence."""
_SAYS: Final = re.compile(r"[\s\-*•]{0,6}(?P<who>[A-Z][\w' ]{1,24}?)\s?(?:\((?P<how>[^)\n]{1,40})\))?\s?:\s?(?=[\"“])")
"""A line of a dialogue: 'Man (smiling): "..."'."""
_OBJECT: Final = re.compile(r"(?<=[a-z]s)\sit(?=\s*$)", re.IGNORECASE)
"""To whom somebody does something, at the end of a clause: "pets it"."""
_ING: Final = re.compile(r"\w+ing\b")
_BRINGS_IN: Final = re.compile(
    r"\s*(?:一[只个条位名匹辆群座轮阵]|两|三|几|远处|远方|背景|[^，。,;]{0,10}[之中里上下旁边处前后空]间?有|un[ao]?\s|uma?\s"
    r"|[^，。,;]{0,14}[上里中旁边下前后]?[放摆挂立停种铺铸镶贴]着|[^，。,;]{0,2}(?:她|他|它)?的?(?:神情|神色|表情|嘴角|面带|脸上|眼神|目光|长发|头发|衣))",
    re.IGNORECASE,
)
_GOES_THERE: Final = re.compile(
    r"\b(?:in|into|inside|onto|on|at|to|through|across|along|towards?|down|up|past|by|beside|under|enter\w*|reach\w*|leav\w*|cross\w*|visit\w*)\s"
    r"(?:(?!(?:from|of|over|near|for|with|above|like|as)\b)[\w'-]+\s){0,3}$"
)
"""Before where somebody goes, or where it happens."""
_LOOKED_AT: Final = re.compile(
    r"\s(?:far\s)?(?:below|beneath|beyond|in the (?:far\s)?(?:distance|background)|on the horizon)\b"
)
_ELSEWHERE: Final = re.compile(r"\b(?:while|as)\s(?!(?:he|she|it|they|his|her|its|their)\b)[^.,;]*$")
"""Behind a place that is far off, and before one where somebody or something else is meanwhile."""
_LOOKING: Final = ("camera", "angle", "framing")
AT: Final = {"time": ("time",), "weather": ("weather",), "season": ("season", "weather"), "sight": ("sights",)}
"""What is said of a scene anywhere in a sentence, and the fields that it decides."""
_OFF: Final = re.compile(
    r"(?:\b(?:off|off of|down from|out of)\s|跳下|爬下)(?:(?:the|its|his|her|their|an?)\s)?(?:[\w-]+\s)?$"
)
"""Before where somebody comes down from."""
_FEMININE: Final = {
    "es": ("ora", "era", "ana", "ina", "esa", "ada", "ita"), "pt": ("ora", "eira", "ina", "esa"), "it": ("ora", "iera", "ina", "essa", "ice"),
    "fr": ("euse", "trice", "ière", "ienne", "esse"), "de": ("in",),
}  # fmt: skip
_PRODROP: Final = ("es", "pt", "it", "zh")
"""Languages that need no pronoun for whoever is known."""


@dataclass(frozen=True)
class Story:
    """A prompt, taken apart in time."""

    first: str
    """Whatever is there from the beginning, with all that is said of light and camera."""
    until: str = ""
    """Of that, what stands before the first beat."""
    beats: tuple[str, ...] = ()
    """What happens next, each as a sentence that names who does it."""
    later: str = ""
    """What a sentence says behind the first thing that is done in it: its places and hours are those of all of it."""
    links: tuple[str, ...] = ()
    """What joins the deeds of one sentence."""

    def says(self, word: str) -> bool:
        """Whether a word does no more than join what happens."""
        return is_link(word) or any(word in link for link in self.links)


def story_of(prompt: str, unseen: Collection[str] = ()) -> Story:
    """The beats of a prompt; none of one that tells of one moment. `unseen`: words of which nothing is seen in one moment."""
    named: list[list[Match]] = []  # by the sentence
    first, until, later = "", "", ""
    links: tuple[str, ...] = ()
    beats: list[str] = []
    for start, end, is_told in _sentences(prompt):
        sentence = prompt[start:end]
        if not is_told:
            first += sentence
            continue
        findings = verbs_among(read(sentence))
        told = _of_somebody_known(sentence, findings, named)
        chain = None if told else chain_of(sentence, findings, unseen)
        if chain is not None:
            first, later, told = first + chain.head, later + chain.tail, list(chain.beats)
            links = (*links, *chain.links)
        if told:
            until = until if beats else first
            beats += told
        else:
            first += sentence
        named.append([match for match in findings.matches if match.category == "subject"])
    return Story(first, until, tuple(beats), later, links) if beats and first.strip() else Story(prompt)


def _sentences(prompt: str) -> list[tuple[int, int, bool]]:
    """Where each sentence is, and whether it tells what happens; a section in which nothing does is one."""
    quotes = [quote.span() for quote in QUOTED.finditer(prompt)]
    found: list[tuple[int, int, bool]] = []
    for section in sections_of(prompt):
        text = prompt[section.start : section.end]
        if section.kind in ("filmed", "heard") or (section.kind == "other" and _TOLD.match(text.lstrip("\n .;-*•#"))):
            found.append((section.start, section.end, False))
            continue
        at = section.start
        head = _HEADING.match(text) if section.kind == "other" else None
        if head is not None:
            at += head.end()
            found.append((section.start, at, False))
        breaks = (
            *BREAK.finditer(prompt, section.start, section.end),
            *_THEN.finditer(prompt, section.start, section.end),
        )
        for broken in sorted(breaks, key=lambda hit: hit.start()):
            if any(a < broken.start() and broken.end() < b for a, b in quotes):
                continue
            if prompt[at : broken.end()].strip():
                found.append((at, broken.end(), True))
                at = broken.end()
        if at < section.end:
            found.append((at, section.end, True))
    return found


def _of_somebody_known(sentence: str, findings: Findings, named: Sequence[Sequence[Match]]) -> list[str]:
    """The beats that a sentence tells; none where it brings somebody in or nobody does anything."""
    text = findings.text
    if not any(named) or len(text) != len(sentence):
        return []
    line = _SAYS.match(sentence)
    if line:
        found = [match for match in read(line["who"]).matches if match.category == "subject"]
        who = line["who"].strip().casefold()
        known = found and _knows(found[-1].value, named)
        return [f"the {who} says {sentence[line.end() :].strip()}"] if known else []
    opening = _OPENS.match(text)
    if opening and opening["noun"] and text[opening.start("noun") :][:2] in ("o ", "a ") and findings.language != "pt":
        return []  # of an article of English
    verbs = [m for m in findings.matches if m.category in ("action", "deed")]
    if not verbs:
        return []
    first = next(iter(findings.matches), None)
    if not opening and findings.language in ("zh", "ja") and first is not None and first.category == "subject":
        known = first.start - len(text) + len(text.lstrip()) <= 1 and _knows(first.value, named)
        if not known or any(m.category in _LOOKING for m in findings.matches):
            return []
        return _clauses(sentence, findings, verbs, first.end, first.text, named)
    begin = opening.end() if opening else 0
    who = _who(opening, named, findings.language) if opening else ""
    if (
        not opening
        and findings.language in _PRODROP
        and not _BRINGS_IN.match(text)
        and not any(m.category in _LOOKING for m in findings.matches)
    ):
        who = _main(named, lambda match: is_alive(match.value), findings.language)
        begin = len(text) - len(text.lstrip())
    return _clauses(sentence, findings, verbs, begin, who, named) if who else []


def _clauses(
    sentence: str, findings: Findings, verbs: Sequence[Match], begin: int, who: str, named: Sequence[Sequence[Match]]
) -> list[str]:
    """A beat for each verb that begins a clause, behind `begin`, of a sentence about somebody."""
    text = findings.text
    beings = [
        m for m in findings.matches if m.category == "garment" or (m.category == "subject" and is_alive(m.value))
    ]  # who wears something does not begin to
    verbs = [verb for verb in verbs if verb.start >= begin]
    if not verbs or any(begin <= m.start < verbs[0].start for m in beings):
        return []
    glued = findings.language in ("zh", "ja")
    starts = [begin]
    for link in LINK.finditer(text, begin):
        verb = next((m for m in verbs if m.start >= link.end()), None)
        if verb is None or not HOW.fullmatch(text[link.end() : verb.start]) or _ING.fullmatch(verb.text):
            continue
        if any(a.start() < link.start() < a.end() for a in QUOTED.finditer(sentence)):
            continue
        if any(m.start < verb.start for m in verbs if m.start >= starts[-1]):
            starts.append(link.end())
    ends = [*starts[1:], len(text)]
    clauses = (sentence[a:b].strip(" ,，、.。;\n") for a, b in zip(starts, ends, strict=True))
    trimmed = (re.sub(r",?\s(?:and then|and|then|before|y|et|und|e|и)$", "", clause) for clause in clauses)
    other = _main(named, lambda match: is_alive(match.value) and not who.endswith(match.text))
    named_in = any(match.category == "subject" and match.start > begin for match in findings.matches)
    spoken_of = (
        _OBJECT.sub(f" {other}", clause) if other and (not named_in or clause.count(" ") < 2) else clause
        for clause in trimmed
    )
    return [f"{who}{clause}" if glued else f"{who} {clause[:1].lower()}{clause[1:]}" for clause in spoken_of if clause]


def _who(opening: re.Match[str], named: Sequence[Sequence[Match]], language: str) -> str:
    """Who is meant by how a sentence begins, as a prompt names them; empty for nobody who is known."""
    if opening["they"]:
        return opening["they"]
    if opening["noun"]:
        found = [match for match in read(opening["noun"]).matches if match.category == "subject"]
        meant = found and found[-1].end == len(opening["noun"]) and _knows(found[-1].value, named)
        return opening["noun"] if meant else ""
    wanted: list[Callable[[Match], bool]] = [
        lambda match: not is_somebody(match.value) and is_alive(match.value),
        lambda match: not is_somebody(match.value),
    ]
    if opening["she"]:
        wanted = [
            lambda match: is_somebody(match.value) and _is_hers(match, language),
            lambda match: match.value == "woman",
            lambda match: is_somebody(match.value),
        ]
    elif opening["he"]:
        wanted = [
            lambda match: (
                is_somebody(match.value)
                and match.value != "woman"
                and not match.plural
                and not _is_hers(match, language)
            ),
            lambda match: is_somebody(match.value) and match.value != "woman" and not match.plural,
            lambda match: is_alive(match.value) and not match.plural,
            lambda match: is_alive(match.value),
        ]
    return next((name for fits in wanted if (name := _main(named, fits, language))), "")


def _is_hers(match: Match, language: str) -> bool:
    """Whether a word for somebody is that for a woman by its ending: "bailaora", "Schaffnerin"."""
    return match.value == "woman" or match.text.endswith(_FEMININE.get(language, ()))


def _knows(kind: str, named: Sequence[Sequence[Match]]) -> bool:
    """Whether somebody of a kind was named before; a man or a woman may have been named as a knight or a dancer."""
    known = {match.value for row in named for match in row}
    people = {one for one in known if is_somebody(one)} - {"human", "woman"}
    return kind in known or (kind in ("human", "woman") and bool(people))


def _main(named: Sequence[Sequence[Match]], fits: Callable[[Match], bool], language: str = "en") -> str:
    """Whom the last sentence with any such names first."""
    of_english = language == "en"
    for row in reversed(named):
        found = next((match for match in row if fits(match)), None)
        if found is not None:
            name = found.text.removesuffix("'s")
            return f"the {name}" if of_english else name
    return ""


Read = Callable[[str, float, Scene | None], Reading]


def in_beats(prompt: str, whole_reading: Reading, read_: Read) -> Scene | None:
    """The scene in which one thing happens after the other; None where a prompt tells of one moment. `whole_reading`: the prompt
    read as a whole, whose camera it has, and whose place where that is said later."""
    everything = whole_reading.scene
    story = story_of(prompt.replace("ß", "ss"), everything.not_understood)
    seconds = everything.seconds
    most = int(seconds / BEAT_SECONDS_MIN) - 1
    if not story.beats or most < 1:
        return None
    opening = read_(story.first, seconds, None).scene
    if not opening.subjects:
        return None
    if "place" in whole_reading.stated and not any(match.category == "place" for match in read(story.until).matches):
        opening = opening.with_changes(place=everything.place, setting=everything.setting)
    if story.later:
        opening = _set(opening, everything, story.later)
    if _in_the_dark(prompt, story):
        opening = opening.with_changes(time=everything.time)
    seen, again = _seen(opening, story.beats[:BEATS_MAX], read_, most)
    if not seen or (len(seen) == 1 and not story.later and not any(subject.action for subject in opening.subjects)):
        return None  # nothing happens before
    before = [opening]
    begun = _after(opening, seen[0])
    if all(_waits(one, begun, story) for one in opening.subjects):  # nobody stands about before the first thing happens
        opening, seen = begun, seen[1:]
        before.append(opening)
    unit = seconds / (len(seen) + _FIRST_WEIGHT)
    scene = opening.with_changes(seconds=seconds - unit * len(seen), shots=())
    for beat in seen:
        scene = whole(scene, extended(scene, beat, unit))
    readings = (*before, *(beat.scene for beat in seen))
    of_known = (word for beat in seen if "subject" not in beat.stated for word in beat.of_known[0])
    understood = unique((*again, *(word for one in readings for word in one.understood), *of_known))
    return _filmed(scene, everything, framed="framing" in whole_reading.stated).with_changes(
        prompt=prompt, variation=opening.variation, understood=understood,
        subjects=(*opening.subjects, *_later(opening, scene))[:SUBJECTS_MAX], spoken=everything.spoken,
        not_understood=tuple(word for word in everything.not_understood if word not in understood and not story.says(word)),
        guessed=everything.guessed, stand_ins=everything.stand_ins, not_shown=everything.not_shown,
    )  # fmt: skip


def _in_the_dark(prompt: str, story: Story) -> bool:
    """Whether what happens later is seen in the dark alone, as a moon or an aurora, and no hour is named: it was night before, too."""
    told = read(prompt).matches
    return not any(match.category == "time" for match in told) and any(
        match.category == "sight" and match.value in NIGHT_SIGHTS
        for beat in story.beats
        for match in read(beat).matches
    )


def _seen(opening: Scene, beats: Sequence[str], read_: Read, most: int) -> tuple[list[Reading], list[str]]:
    """What those say of which something is to be seen, the first `most` of them; and the words of those that say what is seen already:
    who trips falls."""
    found: list[Reading] = []
    again: list[str] = []
    scene = opening
    for beat in beats:
        if len(found) == most:
            break
        reading = _there(beat, read_(beat, BEAT_SECONDS_MIN, _begun(scene)), scene)
        after = _after(scene, reading)
        if (after.subjects, after.place, after.sights) != (scene.subjects, scene.place, scene.sights):
            found.append(reading)
            scene = after
        elif any(
            one.action and any(one.kind == was.kind and one.action == was.action for was in scene.subjects)
            for one in reading.scene.subjects
        ):
            again += reading.scene.understood
    return found, again


def _is_scenery(text: str, place: Match) -> bool:
    """Whether a place is only looked at, or something else goes there: "howls while fog rolls through the valley below"."""
    return _LOOKED_AT.match(text, place.end) is not None or _ELSEWHERE.search(text[: place.start]) is not None


def _there(beat: str, reading: Reading, scene: Scene) -> Reading:
    """What happens next, where everything happens: a place that is only spoken of ("drinks from a pool") is nowhere that somebody goes."""
    findings = read(beat)
    places = [match for match in findings.matches if match.category == "place"]
    gone_to = (m for m in places if _GOES_THERE.search(findings.text[: m.start]) and not _is_scenery(findings.text, m))
    if findings.language != "en" or any(gone_to) or not places:
        return reading
    same = reading.scene.with_changes(place=scene.place, setting=scene.setting)
    return replace(reading, scene=same, stated=reading.stated - {"place"})


def _waits(subject: Subject, begun: Scene, story: Story) -> bool:
    """Whether somebody does nothing yet that is not seen in what they then do: who stands and waves waves."""
    if not story.later or subject.action not in ("stand", "sit"):
        return not subject.action
    then = next((one for one in begun.subjects if one.kind == subject.kind), subject)
    return then.action in SEATED and (subject.action == "stand" or then.relation == subject.relation == "on")


def _begun(scene: Scene) -> Scene:
    return scene.with_changes(seconds=2 * BEAT_SECONDS_MIN, shots=())


def _after(scene: Scene, beat: Reading) -> Scene:
    """What a scene is once a beat has happened, as one that begins so."""
    going_on = extended(_begun(scene), beat, BEAT_SECONDS_MIN)
    after = going_on.parts[-1] if going_on.parts else going_on
    return after.with_changes(starts_at=0.0, earlier=(), parts=(), shots=(), seconds=2 * BEAT_SECONDS_MIN)


def _set(opening: Scene, everything: Scene, later: str) -> Scene:
    """The opening where and when the rest of its sentence says, with all that is named there: one sentence has one scene."""
    reading = read(later)
    found, text = reading.matches, reading.text
    stated = {match.category for match in found}
    fields = [field for category, fields in AT.items() if category in stated for field in fields]
    subjects = [*opening.subjects, *_named_later(opening, everything)]
    left = {match.value for match in found if match.category == "subject" and _OFF.search(text[: match.start])}
    seat = next((n for n, one in enumerate(subjects) if one.kind in left.intersection(SEATS)), 0)
    if seat and not subjects[0].relation:  # who jumps off it is on it before
        subjects[0] = replace(subjects[0], relation="on", relation_to=seat)
    return opening.with_changes(
        place=everything.place, setting=everything.setting, subjects=tuple(subjects),
        **{field: getattr(everything, field) for field in fields},
    )  # fmt: skip


def _named_later(opening: Scene, everything: Scene) -> list[Subject]:
    """Whom else a sentence names, as they are to each other, as far as there is room; what they do comes in its turn."""
    there = [subject.kind for subject in opening.subjects]
    named = [(n, one) for n, one in enumerate(everything.subjects) if one.kind not in there]
    named = named[: SUBJECTS_MAX - len(there)]
    place = {n: len(there) + k for k, (n, _) in enumerate(named)}
    return [
        replace(one, action="", relation=one.relation, relation_to=place[one.relation_to])
        if one.relation_to in place
        else replace(one, action="", relation="", relation_to=-1)
        for _, one in named
    ]


def _later(opening: Scene, scene: Scene) -> list[Subject]:
    """Those who come in later."""
    there = {subject.kind for subject in opening.subjects}
    return [replace(one, relation="", relation_to=-1) for one in scene.subjects if one.kind not in there]


def _gets_away(part: Scene) -> bool:
    """Whether somebody in a part of a scene goes, or comes down from where they were."""
    now = {subject.kind: subject.relation for subject in part.subjects}
    return any(
        company.leaving_by or any(one.relation == "on" and now.get(one.kind) == "" for one in company.subjects)
        for company in part.earlier
    )


def _with_beats(shots: Sequence[Shot], parts: Sequence[Scene]) -> tuple[Shot, ...]:
    """The shots, each from when the next thing is done where one is near: it holds who does it as they do."""
    begins = [
        part.starts_at + _SEEN_SECONDS for before, part in itertools.pairwise(parts) if part.subjects != before.subjects
    ]
    cuts, at = [0.0], 0.0
    for shot in shots[:-1]:
        at += shot.seconds
        near = min(begins, key=lambda begin: abs(begin - at), default=at)
        cuts.append(near if abs(near - at) < _NEAR_SECONDS and near > cuts[-1] else max(at, cuts[-1] + _SEEN_SECONDS))
    ends = [*cuts[1:], max(sum(shot.seconds for shot in shots), cuts[-1] + _SEEN_SECONDS)]
    return tuple(replace(shot, seconds=end - cut) for shot, cut, end in zip(shots, cuts, ends, strict=True))


def _filmed(scene: Scene, everything: Scene, *, framed: bool) -> Scene:
    """The scene seen by one camera from its beginning to its end; from near nobody would be seen to leave or to come down. `framed`: whether the
    prompt says from how near."""
    if not scene.parts:
        return scene.with_changes(camera=everything.camera, shots=everything.shots)
    shots = everything.shots or (Shot(seconds=everything.seconds, camera=everything.camera),)
    if not framed and any(_gets_away(part) for part in scene.parts):
        shots = tuple(replace(shot, framing="full" if FILLS[shot.framing] else shot.framing) for shot in shots)
    shots = shots if framed else _with_beats(shots, scene.parts)
    parts = []
    for part in scene.parts:
        comes = part.shots[0] if part.shots else Shot(seconds=part.seconds)
        first = replace(shots[0], transition=comes.transition, dissolve_seconds=comes.dissolve_seconds)
        parts.append(part.with_changes(camera=everything.camera, shots=(first, *shots[1:])))
    return scene.with_changes(parts=tuple(parts), camera=everything.camera)
