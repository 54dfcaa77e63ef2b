"""Camera settings one after the other, as a prompt tells them: "wide shot, then cut to a close-up", "starts on the lake, tilts up and
ends on a panorama".

What separates two of them is said: a cut is a cut, a "then", an "until" or an "ends on" lets the camera go on from where it is. Pure
and standard library only; what a framing looks like is in `drawing/camera.py`, and what is shown where a prompt tells of one
setting or none in `shots.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..model import Camera, Shot, Subject
from ..words.lexicon import Findings, Match, is_somebody
from .subjects.able import is_alive

_APART: Final = re.compile(
    r"\b(?P<size>wide|medium|close)\s(?:(?!shots?\b)(?:[\w-]+ly|cinematic|epic|dramatic|establishing|tracking|following|follow|static|locked-off|locked|handheld|hand-held|aerial|drone|dolly|crane|"
    r"orbit|orbiting|panning|pan|slow|smooth|steady|low[- ]angle|high[- ]angle|eye[- ]level|slow[- ]motion|steadicam|gimbal|anamorphic|symmetrical|panoramic|beautiful|moving|hero|profile|frontal|front|side|rear)"
    r"[\s,]+){1,3}(?:shots?|views?|angle|framing|composition)\b"
)
"""A size of a shot, and what is said of the shot before it is named one."""
SETUP_SECONDS_MIN: Final = 1.2
"""What is framed for less is not looked at."""
SETUPS_MAX: Final = 6
_OF_CAMERAS: Final = re.compile(
    r"\b(?:camera|cameras|shots?|lens|dolly|pans?|panning|tilts?|zooms?|crane|steadicam|gimbal|handheld|close-?ups?|framing|framed?|cinematography|footage|one take|continuous take|push-in|pull-back|"
    r"cámara|travelling|plano|toma|caméra|plan|kamera|schwenk|einstellung|nahaufnahme|totale|câmera|telecamera|inquadratura|камер\w+|план\w*|кадр\w*)\b|镜头|运镜|特写|远景|全景|カメラ|ショット|ズーム|アップ|카메라|클로즈업",
    re.IGNORECASE,
)
"""In a sentence that speaks of the camera."""
_CAMERA_DOES: Final = re.compile(
    r"\b(?:the |a )?(?:camera|shot|view|lens|drone shot)(?= (?:\w+ly |then |first |starts?|begins?|finally )?\w+s\b)"
    r"|\bcamera(?: (?:work|movement|motion|move)s?)?(?:\*\*)?\s?:"
)
_SIDEWAYS: Final = r"\b(?:drift|glid|slid|mov|track|float|travel)(?:s|es|ing|ling)?(?: slowly| gently| smoothly| laterally| sideways)?(?: to the)?"
_VERBS_OF_IT: Final = {
    "dolly_left": re.compile(rf"{_SIDEWAYS} left\b|{_SIDEWAYS} from right to left\b"),
    "dolly_right": re.compile(rf"{_SIDEWAYS} right\b|{_SIDEWAYS} from left to right\b"),
    "orbit": re.compile(
        r"\b(?:circles|orbits|revolves|spirals|arcs|swirls|rotates|circling|orbiting)(?: slowly)?(?: around)?\b"
        r"|\b(?:an?|one|slow|smooth|gentle|full|half|complete|degree|tight|wide|lazy|degrees) (?:orbit|arc|circle|loop|revolution)\b(?! of\b)"
    ),
    "rise": re.compile(r"\b(?:rises|ascends|soars|lifts|climbs|floats up|cranes up)\b"),
    "crane_down": re.compile(r"\b(?:descends|lowers|sinks|drops|swoops down|floats down|dives)\b"),
    "push_in": re.compile(
        r"\b(?:(?:moves|glides|drifts|floats|creeps|slides|flies|pushes|travels) (?:in|forward|closer|toward|towards|into|through)|approaches|closes in)\b"
    ),
    "pull_out": re.compile(
        r"\b(?:retreats|backs away|(?:moves|glides|drifts|pulls|floats) (?:back|out|away)|widens(?: out)?)\b"
    ),
    "follow": re.compile(r"\b(?:follows|trails|tracks|keeps pace)\b"),
    "pan_right": re.compile(r"\b(?:sweeps|swings|whips|pans)\b"),
    "tilt_up": re.compile(r"\b(?:tilts up|looks up)\b"),
    "tilt_down": re.compile(r"\b(?:tilts down|looks down)\b"),
}
REACH: Final = 200  # letters behind a camera that are looked at for what it does
OTHERS_REACH: Final = 48  # and before a verb, for who else does it
_OF_ANOTHER: Final = re.compile(r"\b(?:as|while|until|that|which|who|he|she|it|they) (?:[\w'-]+ ){0,3}$")
"""Before a verb of somebody whom it films."""
_SENTENCE: Final = re.compile(r"(?<!\d)[.;!?](?=\s|$)|[。；！？\n]")
_CUT: Final = re.compile(
    r"\b(?:cuts?|cutting|switch(?:es)?|jumps?) (?:back )?to\b|\b(?:hard|smash|match|jump) cuts?\b|\bcut:|\bcorte a\b|\bcoupe sur\b|\bschnitt (?:auf|zu|zur|zum)\b|\bcorta para\b|\bstacco su\b|切到|切至|切换到|切换至|カット|컷",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r"\b(?:then|before|until|finally|afterwards|followed by|ends?|ending|finish(?:es|ing)?|settl(?:es|ing)|land(?:s|ing) on|transition(?:s|ing)?|moves? (?:in)?to|resolv(?:es|ing)|into|"
    r"después|luego|hasta|termina|acaba|puis|ensuite|finit|termine|jusqu'à|dann|danach|bis|endet|schließlich|depois|até|poi|dopo|fino|finisce|затем|потом|заканчива\w+)\b"
    r"|->|→|然后|接着|随后|再|最后|最终|至|到|最後|そして|から|それから|마지막|그리고",
    re.IGNORECASE,
)
_FROM_TO: Final = re.compile(r"\bfrom (?:an? |the )?(?:[\w-]+ ){0,2}$", re.IGNORECASE)
_TO: Final = re.compile(
    r"^[^.;]{0,40}\b(?:to|into) (?:an? |the )?(?:[\w-]+ ){0,2}$|^[^。；]{0,8}(?:到|至)$", re.IGNORECASE
)
_ONTO: Final = re.compile(r"\s?(?:back |out |in )?(?:to|into) (?:an? |the )?(?:[\w-]+ )?", re.IGNORECASE)
_ANOTHER_MOVE: Final = re.compile(r",? and (?:then )?(?:\w+ly )?$|, (?:\w+ly )?$", re.IGNORECASE)
_VERB: Final = re.compile(r"\w+s(?: \w+)*|whip.*")
_OPENING: Final = re.compile(r"(?:^|[.;!?。；！？\n]\s?)\W{0,4}(?:[\w-]+ ){0,3}$")
_BEHIND_NEAR: Final = re.compile(
    r"[^.;,，。；]{0,28}\b(?:face|eyes?|hands?|visor|lips|smile|grin|fingers|expression|visage|yeux|mains|gesicht|augen|hände|rostro|cara|ojos|manos|rosto|mãos|viso|occhi|mani)\b|[^。；,，、]{0,6}(?:面部|脸|眼|手|顔|目)",
    re.IGNORECASE,
)
"""What is near when a camera comes to it."""
_BEHIND_WIDE: Final = re.compile(
    r"[^.;]{0,32}\b(?:panoramas?|wide|skyline|landscape|horizon|whole|entire|vista|valley|city)\b", re.IGNORECASE
)
_FALLS: Final = re.compile(
    r"\b(?:(?:spot)?lights?|lamps?|beams?|rays?|sun(?:light|beams?)?|moonlight|glow|rain|snow|water|confetti|petals|leaves|lit|shin\w+|fall\w*|hang\w*|drop\w*|pour\w*|stream\w*|float\w*|comes?|descend\w*|attack\w*|licht|scheinwerfer|"
    r"luz|lumière|luce|свет\w*|прожектор\w*)[^.;,!?]{0,24}$|(?:光|灯|雨|雪|ライト)[^，。、,.;]{0,6}$"
)
"""Before "from above": what comes from there, and is no camera."""
_OF_A_LENS: Final = re.compile(r"\s(?:lens|lenses|angle lens|aperture|format|screen|eyes|smile)\b")
_ENDS_ON: Final = re.compile(
    r"\b(?:ends|ending|finish(?:es|ing)|settl(?:es|ing)|land(?:s|ing)|rest(?:s|ing)|com(?:es|ing) to rest) (?P<on>on|with) (?:an?|the) ",
    re.IGNORECASE,
)
ENDS_ON_LETTERS: Final = 16
_THE_CAMERA: Final = re.compile(r"\b(?:the )?camera (?:then |slowly |gently |finally )*$|^camera ", re.IGNORECASE)
_WHOSE: Final = re.compile(r"\b(her|his) (?:\w+ )?(?:face|eyes?|hands?|visor|lips|smile|fingers|expression|shoulder)\b")
_TO_WHOM: Final = re.compile(r"\s(?:up |down |back |over |across )?(?:to|onto) (?:the|an?|his|her|their)\b")
_SHOWS: Final = re.compile(
    r"[^.;,]{0,24}\b(?:of|on|onto|to|reveals?|finds?|at|toward|towards)\b[^.;,]{0,24}$|^\s?$", re.IGNORECASE
)
_BACKWARDS: Final = ("push_in", "follow", "handheld")


_NOT_FILMED: Final = (
    (
        re.compile(
            r"\bover-the-shoulder\b|\bover the shoulder (?:shots?|views?|angle)\b|\bots shots?\b|过肩|肩越し(?:の)?ショット|어깨 너머 (?:샷|숏|쇼트)|über-die-schulter"
            r"|\bplan\w* (?:por encima del hombro|sobre el hombro|par-dessus l'épaule|sobre o ombro)|inquadratura da (?:sopra|dietro) la spalla|(?:план|съемка|кадр) через плечо"
        ),
        "over the shoulder",
    ),
    (
        re.compile(
            r"\b(?:dolly[- ]zoom|zolly|vertigo (?:effect|shot))\b|希区柯克变焦|滑动变焦|ドリーズーム|travelling (?:compensé|compensado)|vertigo-effekt|efecto vértigo|efeito vertigo|effetto vertigo|эффект\w* головокружения"
        ),
        "dolly zoom",
    ),
)
"""What a camera is asked for that is seen in part alone: it comes near, but nobody's shoulder is before it and no background widens."""


def not_filmed(text: str) -> list[str]:
    """By their names, for `Scene.not_shown`."""
    return [name for words, name in _NOT_FILMED if words.search(text)]


@dataclass(frozen=True)
class Setup:
    """One setting of the camera."""

    framing: str = ""
    move: str = ""
    angle: str = ""
    transition: str = "cut"
    shows: str = ""
    """The kind that is named in it, if any is."""
    whose: str = ""
    """Whose face it is, "her" or "his"."""


def with_camera_verbs(findings: Findings) -> Findings:
    """The findings where what the camera does in a sentence of its own is its move: "the camera descends with her, circles the couple
    and rises to the ceiling"."""
    if findings.language != "en":
        return findings
    found: list[Match] = []
    for camera in _CAMERA_DOES.finditer(findings.text):
        end = min(findings.end_of(_SENTENCE, camera.end()), camera.end() + REACH)
        for move, verbs in _VERBS_OF_IT.items():
            found += [
                Match(start=hit.start(), end=hit.end(), category="camera", value=move, text=hit[0])
                for hit in verbs.finditer(findings.text, camera.end(), end)
                if not any(
                    m.category in ("camera", "framing") and m.start < hit.end() and hit.start() < m.end
                    for m in findings.matches
                )
                and not any(
                    m.category == "subject" and is_alive(m.value) and m.end + 1 == hit.start() for m in findings.matches
                )
                and not _OF_ANOTHER.search(findings.text, max(0, hit.start() - OTHERS_REACH), hit.start())
            ]
    if not found:
        return findings
    spans = [(match.start, match.end) for match in found]
    kept = [m for m in findings.matches if not any(m.start < b and a < m.end for a, b in spans)]
    words = {word for match in found for word in match.text.split()}
    return replace(
        findings,
        matches=tuple(sorted((*kept, *found), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )


def framed(findings: Findings) -> Findings:
    """The findings where a shot is framed with other words between: "wide cinematic shot", "medium tracking shot"."""
    found = [
        Match(start=hit.start("size"), end=hit.end("size"), category="framing", value=hit["size"].casefold(), text=hit["size"])
        for hit in _APART.finditer(findings.text)
        if not any(m.start < hit.end("size") and hit.start("size") < m.end for m in findings.matches)
    ]  # fmt: skip
    if not found:
        return findings
    words = {match.text for match in found}
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, *found), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )


def firm(findings: Findings) -> Findings:
    """The findings without moves of the camera that something else does, where the camera is spoken of: a light from above, a boy who
    turns left."""
    lit = [m for m in findings.matches if m.category == "angle" and _FALLS.search(findings.text[: m.start])]
    findings = findings.without(lit)
    moves = [match for match in findings.matches if match.category == "camera"]
    of_it = [match for match in moves if _is_of_the_camera(findings, match)]
    if not of_it or len(of_it) == len(moves):
        return findings
    return findings.without([match for match in moves if match not in of_it])


def _is_of_the_camera(findings: Findings, match: Match) -> bool:
    begin = findings.begin_of(_SENTENCE, match.start)
    end = findings.end_of(_SENTENCE, match.end)
    return _OF_CAMERAS.search(findings.text, begin, end) is not None


def setups_of(findings: Findings) -> list[Setup]:
    """The settings in the order in which they are told; none where there are not two."""
    words = [
        match
        for match in findings.matches
        if (match.category == "framing" and not _OF_A_LENS.match(findings.text, match.end))
        or match.category == "angle"
        or (match.category == "camera" and _is_of_the_camera(findings, match))
    ]
    words = sorted((*words, *_ended_on(findings, words)), key=lambda match: match.start)
    setups: list[Setup] = []
    last: Match | None = None
    for number, match in enumerate(words):
        until = words[number + 1].start if number + 1 < len(words) else len(findings.text)
        here = _setup(findings, match, until)
        transition = "cut" if last is None else _between(findings, last, match, setups[-1])
        if last is None or transition:
            setups.append(replace(here, transition=transition))
        else:
            setups[-1] = _joined(setups[-1], here)
        last = match
    return _told(setups)


def _ended_on(findings: Findings, words: Sequence[Match]) -> list[Match]:
    """ "..., ending on a dog": whom the camera comes to at last, if no framing is said."""
    found = []
    for hit in _ENDS_ON.finditer(findings.text):
        whom = next((m for m in findings.matches if m.category == "subject" and m.start >= hit.end()), None)
        near = whom is not None and whom.start - hit.end() <= ENDS_ON_LETTERS
        framed = any(
            hit.start() <= m.start < findings.end_of(_SENTENCE, hit.end()) for m in words if m.category == "framing"
        )
        if near and not framed and any(m.start < hit.start() for m in words):
            found.append(
                Match(start=hit.start("on"), end=hit.end(), category="framing", value="medium", text=hit["on"])
            )
    return found


def _setup(findings: Findings, match: Match, until: int) -> Setup:
    framing = match.value if match.category == "framing" else ""
    if not framing and match.value in _BACKWARDS and _BEHIND_NEAR.match(findings.text, match.end, until):
        framing = "close"
    if not framing and match.value == "pull_out" and _BEHIND_WIDE.match(findings.text, match.end, until):
        framing = "wide"
    named = next((m for m in findings.matches if m.category == "subject" and match.end <= m.start < until), None)
    shows = named.value if named and _SHOWS.match(findings.text[match.end : named.start]) else ""
    whose = _WHOSE.search(findings.text[match.end : until])
    move = match.value if match.category == "camera" else ""
    angle = match.value if match.category == "angle" else ""
    if move in ("pan_left", "pan_right") and _TO_WHOM.match(findings.text, match.end):
        near = _BEHIND_NEAR.match(findings.text, match.end, until) is not None
        framing, move = framing or ("close" if near else "medium"), "static"  # it has arrived there
    return Setup(framing, move, angle, shows=shows, whose=whose[1] if whose else "")


def _between(findings: Findings, last: Match, match: Match, setup: Setup) -> str:
    """How the camera comes from the one to the other; empty where both are of one setting."""
    gap = findings.text[last.end : match.start]
    cut = list(_CUT.finditer(gap))
    if cut:
        return "cut"
    if _GOES_ON.search(gap):
        listed = setup.transition == "cut" and "then" in gap and _CUT.search(findings.text, 0, last.start)
        return "cut" if listed else "glide"
    if last.category == "camera" and match.category == "framing" and setup.framing and _ONTO.fullmatch(gap):
        return "glide"
    if last.category == match.category == "framing" and last.value != match.value:
        if _FROM_TO.search(findings.text[: last.start]) and _TO.match(gap):
            return "glide"
        if (
            _SENTENCE.search(gap)
            and _OPENING.search(findings.text[: match.start])
            and _OPENING.search(findings.text[: last.start])
        ):
            return "cut"
    same_kind = match.category == "camera" and setup.move and setup.move != match.value
    begins = match.text.startswith("camera ") or _THE_CAMERA.search(findings.text[: match.start])
    if same_kind and begins and _SENTENCE.search(gap):
        return "glide"
    if same_kind and _ANOTHER_MOVE.search(gap) and _VERB.fullmatch(match.text.removeprefix("camera ")):
        return "glide"
    return ""


def _joined(one: Setup, other: Setup) -> Setup:
    return replace(
        one,
        framing=one.framing or other.framing,
        move=one.move or other.move,
        angle=one.angle or other.angle,
        shows=one.shows or ("" if one.framing and other.move else other.shows),
        whose=one.whose or other.whose,
    )


def _told(setups: Sequence[Setup]) -> list[Setup]:
    """The settings with what each takes from the one before, without those that are no other than that."""
    told: list[Setup] = []
    for setup in setups:
        before = told[-1] if told else None
        if before is not None and setup.transition == "glide":
            framing = setup.framing or (
                "full" if setup.move == "pull_out" and before.framing in ("close", "medium") else before.framing
            )
            setup = replace(setup, framing=framing, angle=setup.angle or before.angle)
            same = setup.framing == before.framing and setup.angle == before.angle
            if same and setup.move in ("", before.move):
                told[-1] = replace(before, shows=before.shows or setup.shows)
                continue
            if not before.move and same:
                told[-1] = replace(before, move=setup.move)
                continue
        told.append(setup)
    return told if len(told) > 1 else []


def _shown(setup: Setup, there: Sequence[str]) -> str:
    """The kind that a setting shows; empty for the first: nobody's face is a table's."""
    people = [kind for kind in there if is_somebody(kind)]
    hers = [kind for kind in people if (kind == "woman") == (setup.whose == "her")]
    alive = [kind for kind in there if is_alive(kind)]
    meant = (
        setup.shows
        if setup.shows in there
        else (hers or people or alive or [""])[0]
        if setup.whose
        else (alive or [""])[0]
    )
    return meant if there and meant != there[0] else ""


def shots_of(setups: Sequence[Setup], subjects: Sequence[Subject], seconds: float) -> tuple[Shot, ...]:
    """These settings as the shots of a clip; none where there is no time for two."""
    rows = list(setups)[: min(int(seconds / SETUP_SECONDS_MIN), SETUPS_MAX)]
    if len(rows) < 2:
        return ()
    length = round(seconds / len(rows), 2)
    shots = []
    for number, row in enumerate(rows):
        last = number == len(rows) - 1
        move = row.move or ("push_in" if row.transition == "glide" and row.framing in ("close", "medium") else "static")
        shots.append(
            Shot(
                seconds=round(seconds - length * number, 6) if last else length, framing=row.framing or "full",
                camera=Camera(move=move, stated=True, angle=row.angle), transition=row.transition,
                shows=_shown(row, [subject.kind for subject in subjects]),
            )
        )  # fmt: skip
    return tuple(shots)
