"""The scene description: what a clip shows, as plain data.

Here live the frozen values that the director writes and the renderer reads. They hold names and numbers only, survive a
round trip through JSON exactly, and import nothing but the standard library, so that a job can store them and a remix can
change one field. No drawing and no prompt parsing here. A change that old readers cannot follow raises `VERSION`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from .place_names import PLACES

VERSION = 2

SIDE_MIN_PX = 32  # below this no layer of a place can be built
SIDE_MAX_PX = 2048  # the largest side that a dialect asks for is 1920; layers are sized for it
PIXELS_MAX = 1920 * 1088  # keeps a render process inside its memory budget
SECONDS_MAX = 120.0  # nothing offers more; an unbounded clip would hold a worker
SUBJECTS_MAX = 6  # kinds; more do not fit into a readable frame
FIGURES_MAX = 6  # of one kind
FPS_MAX = 60
THROUGH_DEPTH = 2  # a heading of so much leads towards the camera, or away from it
COLOUR = re.compile("#[0-9a-f]{6}")
PALETTE_MAX = 5  # colours that a picture is kept to; more are no palette
PACE_MIN, PACE_MAX = 0.1, 60.0  # slower looks like a still, faster like noise
HURRY_MAX = 1.6  # a time-lapse makes clouds race; figures go no faster than this

TIMES = ("dawn", "day", "sunset", "night")
WEATHERS = ("clear", "cloud", "rain", "snow", "fog", "storm")
SIGHTS = (
    "aurora", "rainbow", "fireworks", "falling_leaves", "petals", "wind", "shooting_stars", "full_moon", "two_moons", "half_moon",
    "crescent_moon", "no_moon", "fire", "bubbles", "confetti", "steam",
    "smoke", "dust", "embers", "glitter", "sunbeams", "storm_clouds", "string_lights", "red_lanterns", "spotlights", "passers_by",
)  # fmt: skip
OVER_PICTURES = (
    "aurora", "rainbow", "fireworks", "falling_leaves", "petals", "wind", "shooting_stars", "bubbles", "confetti", "steam",
    "dust", "embers", "glitter",
)  # fmt: skip
"""The sights that come over a photograph, too."""
HEARD = (
    "waves", "birds", "gulls", "rain", "wind", "thunder", "traffic", "city", "crowd", "chatter", "kitchen", "river", "fire", "clock", "insects", "train",
    "machines", "leaves", "drips", "no_music",
)  # fmt: skip
MOONS = ("full_moon", "two_moons", "half_moon", "crescent_moon")  # of the sights
MOVES = (
    "static", "pan_left", "pan_right", "tilt_up", "tilt_down", "dolly_left", "dolly_right", "push_in", "pull_out",
    "orbit", "rise", "crane_down", "drone", "follow", "handheld",
)  # fmt: skip
FRAMINGS = ("wide", "full", "medium", "close")
ANGLES = ("", "low", "ground", "high", "overhead", "dutch")
TRANSITIONS = ("cut", "dissolve", "glide")
DISSOLVE_SECONDS = 0.5
RELATIONS = (
    "left_of", "right_of", "on", "in", "under", "beside", "in_front_of", "behind", "above", "between", "chase", "ride", "hold", "meet", "wake", "perch", "lap",
)  # fmt: skip
SIZES = ("tiny", "small", "normal", "big", "huge")


class SceneError(ValueError):
    """A scene that cannot be rendered: a size, a length or a name outside what the renderer knows."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Somebody or something that the clip is about."""

    kind: str
    """What the prompt named ("wolf")."""
    figure: str
    """The species that plays it where the cast has no such kind ("dog"); empty where nothing resembles it."""
    count: int = 1
    colour: tuple[float, float, float] | None = None
    """Display RGB, 0..1, as the prompt asked; None keeps the colours of the species."""
    stand_in_colour: tuple[float, float, float] | None = None
    """What a stand-in wears to look like the kind, unless the prompt asked for a colour."""
    pattern: str = ""
    """"striped", "spotted", "checked", "calico", "plain", or what it is made of ("wood", "glass"); empty keeps the pattern of the
    species."""
    size: str = "normal"
    action: str = ""
    """Verb in its base form ("run"); empty means the species' own first action."""
    relation: str = ""
    """How it stands to another subject, or what it does with it: one of RELATIONS."""
    relation_to: int = -1
    """Index of that other subject in `Scene.subjects`."""
    many: bool = False
    """Far more than `count`: as many as fill the air, of a kind that does so."""
    worn: str = ""
    """What it has on in a colour of its own, as "bag #26262c and helmet #d8352c"; the names are those of `figures/joined/worn.py`."""
    glows: bool = False
    """Whether it gives off light of its own, beyond what its figure does anyway."""
    look: int = 0
    """Which individual it is, where that was decided in an earlier scene; 0: drawn for this one. See `look_of`."""

    def after(self, before: Subject) -> Subject:
        """It as it is named now, with what was said of it before, unless that is said anew."""
        return replace(
            self,
            colour=self.colour or before.colour,
            pattern=self.pattern or before.pattern,
            worn=self.worn or before.worn,
            glows=self.glows or before.glows,
            size=self.size if self.size != "normal" else before.size,
            action=self.action or before.action,
        )


@dataclass(frozen=True, kw_only=True)
class Camera:
    """How the camera moves during the clip."""

    move: str = "static"
    stated: bool = False
    """Whether the prompt asked for it."""
    angle: str = ""
    """From how high it looks, or how it is held: one of ANGLES; empty: level, from the height of the place's eye."""


@dataclass(frozen=True, kw_only=True)
class Shot:
    """One setting of the camera between two cuts, in one place and with the same subjects going on."""

    seconds: float
    """Its length, transition included."""
    framing: str = "full"
    """How much of the frame the subject takes: one of FRAMINGS."""
    camera: Camera = Camera()
    transition: str = "cut"
    """How it begins: one of TRANSITIONS; of no meaning for the first shot of a clip. In a "glide" the camera goes on from
    where it is."""
    dissolve_seconds: float = DISSOLVE_SECONDS
    """How long a dissolve takes."""
    shows: str = ""
    """The kind that a near shot shows, where it is not the first one."""
    move_seconds: float = 0.0
    """The length over which the camera does its move, where that is not the shot's; beyond it the camera comes to rest."""


@dataclass(frozen=True, kw_only=True)
class Company:
    """Who was there before somebody came, left or changed while the scene went on."""

    subjects: tuple[Subject, ...]
    until: float
    """Seconds of the scene at which they gave way to those who follow."""
    after: tuple[int, ...]
    """The index of each among those who follow, who take their places from it; -1: it left."""
    leaving_by: str = ""
    """What those who left are seen to do as they go; empty: they are gone."""


@dataclass(frozen=True, kw_only=True)
class Opening:
    """How a scene began that goes on over several clips: what is decided by that once, for all of them."""

    prompt: str
    weather: str
    pace: float
    peopled: bool
    """Whether anybody was asked for."""


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Everything the renderer needs to know about one clip."""

    version: int = VERSION
    prompt: str
    seed: int
    variation: int
    """Drawn from prompt and seed: what the prompt leaves open is decided by it."""
    width_px: int
    height_px: int
    seconds: float
    fps: int = 30
    place: str = "meadow"
    setting: str = ""
    """The place as the prompt names it where that is nearer than the stage ("cafe" on the stage "restaurant")."""
    time: str = "day"
    weather: str = "clear"
    sights: tuple[str, ...] = ()
    """What is to be seen in the sky or the air beside the weather: names from SIGHTS."""
    season: str = ""
    mood: str = "calm"
    styles: tuple[str, ...] = ()
    palette: tuple[str, ...] = ()
    """The few colours that the whole picture is kept to, as `#rrggbb`; empty: its own."""
    backdrop: str = ""
    """The colour of what is behind somebody in a photo studio, as `#rrggbb`; empty: the studio's own."""
    subjects: tuple[Subject, ...] = ()
    camera: Camera = Camera()
    """What the prompt asks for, or what was chosen for it; `shots` say where it is used."""
    shots: tuple[Shot, ...] = ()
    """Camera settings one after the other; empty means one shot with `camera`."""
    parts: tuple[Scene, ...] = ()
    """Of a storyboard: whole scenes one after the other, each with a place of its own. They are what is rendered."""
    pace: float = 1.0
    """How fast the world runs: below 1 slow motion, above 1 time-lapse."""
    paces: tuple[tuple[float, float], ...] = ()
    """Until which second of the scene it ran how fast before, the earliest first."""
    starts_at: float = 0.0
    """Seconds of this scene that an earlier clip has shown already: an extension goes on from there."""
    earlier: tuple[Company, ...] = ()
    """Who was there while the scene went on, the first company first. Whoever of one is in the next unchanged stays exactly
    where it is."""
    opening: Opening | None = None
    """How the scene began, where an earlier clip has shown that; see `begun`."""
    heading: int = 0
    """Which way who goes was asked to go: 1 to the right, -1 to the left, 2 towards the camera, -2 away from it; 0: drawn for the
    scene."""
    spoken: tuple[str, ...] = ()
    """Lines in quotation marks; kept for a voice, not yet spoken."""
    heard: tuple[str, ...] = ()
    """Sounds that the prompt asks for beside those of the place: names from HEARD."""
    images: int = 0
    characters: int = 0
    understood: tuple[str, ...] = ()
    not_understood: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    """Unknown words and what they were taken for by their meaning, as "köpek: dog"."""
    stand_ins: tuple[str, ...] = ()
    """Kinds played by something that only resembles them, as "owl: bird"."""
    not_shown: tuple[str, ...] = ()
    """Kinds that were understood but that nothing in the cast resembles."""

    def __post_init__(self) -> None:
        _check(self)

    @property
    def frame_count(self) -> int:
        """Frames in the clip: the length rounded to whole frames, at least one."""
        return max(1, round(self.seconds * self.fps))

    @property
    def angle(self) -> str:
        """From where everything is seen. Of several it is the first: a stage is drawn for one, and a film has one for each."""
        cameras = (*(shot.camera for shot in self.shots), self.camera)
        return next((camera.angle for camera in cameras if camera.angle), "")

    @property
    def casts(self) -> list[tuple[Subject, ...]]:
        """Who is there, from the first company to the last."""
        return [*(company.subjects for company in self.earlier), self.subjects]

    @property
    def begun(self) -> Opening:
        """How it began in this place, be it in this clip or in an earlier one."""
        if self.opening is not None and self.starts_at > 0:
            return self.opening
        peopled = bool(self.casts[0] or self.characters)
        return Opening(prompt=self.prompt, weather=self.weather, pace=self.pace, peopled=peopled)

    @property
    def ends_at(self) -> float:
        """Seconds of this scene at which the clip ends."""
        return self.starts_at + self.seconds

    def to_dict(self) -> dict[str, Any]:
        """JSON-able form; `from_dict` gives back an equal scene."""
        return {key: _plain(value) for key, value in asdict(self).items()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Scene:
        """Read what `to_dict` wrote. Raises SceneError for another version or unknown fields."""
        if data.get("version") != VERSION:
            raise SceneError(f"scene version {data.get('version')!r} is not {VERSION}")
        data = {"earlier": _of_joined(data), **{key: value for key, value in data.items() if key != "joined"}}
        unknown = set(data) - {field.name for field in fields(cls)}
        if unknown:
            raise SceneError(f"unknown scene fields: {', '.join(sorted(unknown))}")
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in data.items()
        }
        values["camera"] = Camera(**data["camera"])
        values["shots"] = tuple(Shot(**{**row, "camera": Camera(**row["camera"])}) for row in data["shots"])
        values["parts"] = tuple(cls.from_dict(row) for row in data["parts"])
        values["subjects"] = tuple(_subject(row) for row in data["subjects"])
        values["paces"] = tuple((until, pace) for until, pace in data.get("paces", ()))
        values["earlier"] = tuple(_company(row) for row in data["earlier"])
        values["opening"] = Opening(**data["opening"]) if data.get("opening") else None
        return cls(**values)

    def with_changes(self, **changes: Any) -> Scene:
        """The same scene with some fields changed; checked like a new one."""
        return replace(self, **changes)


def figures_pace(pace: float) -> float:
    """How fast figures go in a scene of this pace."""
    return min(pace, HURRY_MAX)


CLOTHES = 6
"""Shirts that a person may wear."""
FAMILY = {
    "woman": 1,
    "lady": 1,
    "girl": 2,
    "boy": 3,
    "child": 3,
    "grandmother": 4,
    "grandfather": 5,
    "teenager": 2,
    "baby": 3,
}


def look_of(scene: Scene, subject: Subject, number: int) -> int:
    """Which individual the subject's ``number``-th figure is: people differ from clip to clip and beside each other. The remainder
    by CLOTHES is what they wear, so that no two beside each other, nor of one family, are dressed alike.
    """
    somebody = 1 + (scene.variation // 7 + 131 * number + 17 * len(subject.kind)) % 9973
    return subject.look or CLOTHES * somebody + (number + FAMILY.get(subject.figure, 0)) % CLOTHES


def _subject(row: Mapping[str, Any]) -> Subject:
    colours = {name: row.get(name) for name in ("colour", "stand_in_colour")}
    read = {name: None if colour is None else tuple(colour) for name, colour in colours.items()}
    return Subject(**{**row, **read})


def _company(row: Mapping[str, Any]) -> Company:
    subjects = tuple(_subject(subject) for subject in row["subjects"])
    return Company(**{**row, "subjects": subjects, "after": tuple(row["after"])})


def _of_joined(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Before anybody could leave, only arrivals were kept, of the last subjects; and before there could be several, their
    number alone: they came as the scene began."""
    kept = data.get("joined", ())
    if isinstance(kept, int):
        kept = [{"count": kept, "at": data.get("starts_at", 0.0)}] if kept else []
    companies, there = [], len(data["subjects"])
    for arrival in reversed(kept):
        if not 0 < arrival["count"] < there:
            raise SceneError(f"{arrival['count']} of {there} subjects cannot have joined the others")
        there -= arrival["count"]
        subjects = data["subjects"][:there]
        companies.append({"subjects": subjects, "until": arrival["at"], "after": list(range(there))})
    return companies[::-1]


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _check(scene: Scene) -> None:
    for name, side in (("width_px", scene.width_px), ("height_px", scene.height_px)):
        if side % 2 or not SIDE_MIN_PX <= side <= SIDE_MAX_PX:
            raise SceneError(f"{name} must be even and within {SIDE_MIN_PX}..{SIDE_MAX_PX}, not {side}")
    if scene.width_px * scene.height_px > PIXELS_MAX:
        raise SceneError(f"a frame has at most {PIXELS_MAX} pixels")
    if not 0 < scene.seconds <= SECONDS_MAX:
        raise SceneError(f"seconds must be within 0..{SECONDS_MAX}, not {scene.seconds}")
    if not 1 <= scene.fps <= FPS_MAX:
        raise SceneError(f"fps must be within 1..{FPS_MAX}, not {scene.fps}")
    for name, value, known in (
        ("place", scene.place, PLACES),
        ("time", scene.time, TIMES),
        ("weather", scene.weather, WEATHERS),
        ("camera move", scene.camera.move, MOVES),
    ):
        if value not in known:
            raise SceneError(f"unknown {name} {value!r}")
    for camera in (scene.camera, *(shot.camera for shot in scene.shots)):
        if camera.angle not in ANGLES:
            raise SceneError(f"unknown camera angle {camera.angle!r}")
    for sight in scene.sights:
        if sight not in SIGHTS:
            raise SceneError(f"unknown sight {sight!r}")
    for sound in scene.heard:
        if sound not in HEARD:
            raise SceneError(f"unknown sound {sound!r}")
    if len(scene.palette) > PALETTE_MAX or not all(COLOUR.fullmatch(colour) for colour in scene.palette):
        raise SceneError(f"a palette has at most {PALETTE_MAX} colours as #rrggbb, not {scene.palette}")
    for shot in scene.shots:
        if shot.framing not in FRAMINGS or shot.transition not in TRANSITIONS or shot.camera.move not in MOVES:
            raise SceneError(f"unknown framing, transition or move in {shot}")
        if not 0 < shot.seconds <= SECONDS_MAX:
            raise SceneError(f"a shot's seconds must be within 0..{SECONDS_MAX}, not {shot.seconds}")
    for pace in (*(pace for _, pace in scene.paces), scene.pace):
        if not PACE_MIN <= pace <= PACE_MAX:
            raise SceneError(f"pace must be within {PACE_MIN}..{PACE_MAX}, not {pace}")
    if scene.backdrop and not COLOUR.fullmatch(scene.backdrop):
        raise SceneError(f"a backdrop is a colour as #rrggbb, not {scene.backdrop!r}")
    moments = [0.0, *(until for until, _ in scene.paces)]
    if any(following <= before for before, following in itertools.pairwise(moments)):
        raise SceneError(f"paces must follow each other, not {scene.paces}")
    for company, next_ones in zip(scene.earlier, scene.casts[1:], strict=True):
        places = [place for place in company.after if place >= 0]
        if len(company.after) != len(company.subjects) or len(set(places)) < len(places):
            raise SceneError(f"{len(company.subjects)} subjects cannot have become {company.after}")
        if places and max(places) >= len(next_ones):
            raise SceneError(f"there are not {max(places) + 1} subjects in {len(next_ones)}")
    for index, subject in enumerate(scene.subjects):
        if subject.relation and (
            subject.relation not in RELATIONS
            or subject.relation_to == index
            or not 0 <= subject.relation_to < len(scene.subjects)
        ):
            raise SceneError(f"subject {index} has no such relation: {subject.relation!r} to {subject.relation_to}")
