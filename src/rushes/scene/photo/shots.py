"""A film of pictures: each one a shot of equal length, taken apart once and put together for every frame."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..ahead import in_order
from ..drawing.noise import box_blur
from ..drawing.planes import Frame, frame_from_rgb, rgb_of
from ..drawing.resize import resize
from ..drawing.transitions import mix
from ..model import PIXELS_MAX, Scene, SceneError
from .air import Air, find_glints, glitter
from .analysis import Analysis, analyse, framed
from .drawings import room_around
from .fields import enlarge, smoothstep
from .flames import Flames
from .heavens import Heavens
from .layers import Sheet, fragments, half_planes, opaque, take_apart
from .light import Light
from .mattes import refine, thin_things
from .motion import SOON, Motion
from .moves import ALONG, MOVES, UNSTATED, arc_beside, risen, travelled, view_at
from .panorama import Journey, rest
from .pictures import cover, window
from .play import within
from .season import Season
from .segment import TRUST_MIN
from .shimmer import Shimmer
from .sparkle import find_sparkles, sparkle
from .stream import Stream
from .warp import CELL, Laying, extremes
from .wishes import Wishes, wishes_of

SHOT_SECONDS_MIN = 1.2  # a picture shown for less is not read
DISSOLVE_SECONDS = 0.6
KEPT_SHOTS = 2  # at most two are on the screen, and frames that are drawn ahead come one after the other
SLOWLY_SECONDS, SLOWLY_SHARE = (
    2.4,
    0.6,
)  # in which night falls or rain sets in where a picture goes on; of its length, at most
BRIDGE_SECONDS = 0.4  # of the light before, until what an extension changes comes in
SKY_NEARNESS = 0.02
FRAGMENTS_MAX = 0.07  # around a layer; more and the picture stays in one piece, which bends but cannot tear
IN_ONE_PIECE = 0.95  # of the parallax: a sheet that bends hides nothing
AT_NIGHT = 82.0  # mean level up to which what shines out in the open is a lamp
LIGHTS_MIN = 5  # fewer bright spots in the dark are no lights but whatever shines
OUT_OF_FOCUS = 0.2  # share of the picture: before it, lights float; on what is in focus they would be dirt
TRIED_AT = 512  # pixels of the longer side
THIN_MAX = 0.002  # of the sky; where more stands before it (twigs, cables, dark wisps), sky and land stay in one piece
Ranges = tuple[np.ndarray, np.ndarray] | None


def photo_frames(scene: Scene, pictures: Sequence[np.ndarray], begin: int = 0) -> Iterator[Frame]:
    """Every frame of the film from number `begin` on; the first of all is the first picture exactly."""
    if scene.width_px * scene.height_px > PIXELS_MAX:
        raise SceneError("the frame is too large")
    count = max(1, min(len(pictures), int(scene.seconds / SHOT_SECONDS_MIN) or 1))
    length = scene.seconds / count
    fade = min(DISSOLVE_SECONDS, length / 3)
    moves = _moves(scene, count)
    shots: dict[int, Shot] = {}
    taking_apart = threading.Lock()

    def shot(index: int) -> Shot:
        with taking_apart:
            if index not in shots:
                shots.pop(index - KEPT_SHOTS, None)
                shots[index] = Shot(
                    scene, pictures[index], moves[index], length + (fade if index + 1 < count else 0), index
                )
            return shots[index]

    def drawn(number: int) -> Frame:
        seconds = number / scene.fps
        index = min(int(seconds / length), count - 1)
        inside = seconds - index * length
        # A shot runs on while the next one dissolves in over it.
        frame = shot(index).frame(inside)
        if index and inside < fade:
            share = inside / fade
            before = shot(index - 1).frame(inside + length)
            mix(before, frame, share * share * (3 - 2 * share))
            frame = before
        return frame

    return in_order(drawn, begin, scene.frame_count)


def _moves(scene: Scene, count: int) -> list[str]:
    """The move of every shot: as asked, else one of its own for each."""
    if wishes_of(scene).still:
        return ["static"] * count
    if scene.camera.stated:
        return [scene.camera.move] * count
    first = random.Random(scene.variation).randrange(2)
    return [UNSTATED[(first + number) % len(UNSTATED)] for number in range(count)]


def extended_frames(
    parts: Sequence[Scene], begins: Sequence[int], count: int, picture: np.ndarray, begin: int = 0
) -> Iterator[Frame]:
    """Every frame of a film that was extended, from number `begin` on. `parts`: its scenes, the first frames of which are
    `begins`; each goes on from the last moment of the one before, of which `picture` is the first frame."""
    before: Effects | Frame | None = None
    for index, part in enumerate(parts):
        shot = Shot(part, picture, _moves(part, 1)[0], part.seconds, 0, before)
        end = begins[index + 1] if index + 1 < len(parts) else count
        for number in range(max(begin, begins[index]), end):
            yield shot.frame((number - begins[index]) / part.fps)
        if index + 1 < len(parts):
            picture, before = shot.bare(), shot.handed_on()


@dataclass(frozen=True)
class Effects:
    """All that is laid over a moved picture: found in one picture for one scene."""

    heavens: Heavens
    season: Season
    light: Light
    air: Air
    shimmer: Shimmer
    glints: np.ndarray
    sparkles: np.ndarray
    hour: tuple[object, ...] = ()
    """Time, weather, season and sights."""
    along: tuple[np.ndarray, np.ndarray] | None = None
    """How far that picture had moved, at the nodes, when it became the first of another shot."""

    def carried(self, layer: Laying) -> tuple[np.ndarray, np.ndarray]:
        """Where the nodes of a moved layer come from, less where they are, in the picture that this was found in."""
        if self.along is None:
            return layer.across, layer.down
        return layer.across + self.along[0], layer.down + self.along[1]


class Shot:
    """One picture and everything that moves in it."""

    def __init__(
        self,
        scene: Scene,
        picture: np.ndarray,
        move: str,
        length: float,
        number: int,
        before: Effects | Frame | None = None,
    ) -> None:
        """`before`: what was laid over the picture that it goes on from, or that picture as it was seen last; it gives way to its
        own."""
        self._scene, self._length, self._goes_on = scene, length, before is not None
        self._wishes: Wishes = wishes_of(scene)
        size = seen = (scene.width_px, scene.height_px)
        self._journey, fitted, shown = None, picture, (0.0, 0.0, 1.0, 1.0)
        journey = Journey.over(picture, size, move, length) if scene.camera.stated else None
        if journey is None:
            fitted, shown = cover(picture, *size), window(picture, *size)
        else:
            fitted, self._journey = journey
            size = (fitted.shape[1], fitted.shape[0])
        self._seen_size = seen
        self.base = frame_from_rgb(fitted)
        self.analysis = analyse(fitted, bool(self._wishes.water), shown)
        seed = (scene.variation + 101 * number) % 65521
        self._seed = seed
        self.analysis = framed(_checked(fitted, self.analysis), shown)
        self._sheets = _sheets(self.base, self.analysis)
        self._ranges = [None if sheet is None else extremes(sheet) for sheet in self._sheets]
        self._has_subject = self._sheets[2] is not None
        # In the open, towers would lean that way.
        free = not scene.camera.stated and not self.analysis.regions.outdoors
        if self.analysis.plain and not scene.camera.stated and move != "static":
            move = "drawing" if self.analysis.raised.any() else "page"
        if self._journey is not None:
            move = ALONG
        self._move = MOVES.get(arc_beside(move, self.analysis.raised) if free else move, MOVES["push_in"])
        if move == "drawing":
            self._move = replace(self._move, zoom=min(self._move.zoom, room_around(self.analysis.raised)))
        self._motion = Motion.of(self.analysis, self._wishes, size, scene.pace, seed, goes_on=self._goes_on)
        self._flames = Flames(self.base, seed) if self._wishes.fire else None
        self._stream = Stream(self.analysis.stream, self._motion.nearness.shape, self._motion.height)
        self._effects = self._effects_of(scene)
        self._before = before
        other = isinstance(before, Effects) and before.hour != self._effects.hour
        self._fade_seconds = (
            max(DISSOLVE_SECONDS, min(SLOWLY_SECONDS, SLOWLY_SHARE * length)) if other else DISSOLVE_SECONDS
        )
        trust = self.analysis.subject.trust
        self._amplitude = 0.30 + 0.30 * trust * self.analysis.subject.crisp if self._has_subject else IN_ONE_PIECE

    def _effects_of(self, scene: Scene) -> Effects:
        analysis, wishes = self.analysis, self._wishes
        return Effects(
            heavens=Heavens(
                scene, analysis, self._motion.nearness.shape, (self._motion.width, self._motion.height), self._seed
            ),
            season=Season(scene, analysis, self._motion.nearness.shape, self._seed),
            light=Light(scene, analysis, wishes, self.base, self._seed),
            air=Air(
                scene,
                wishes,
                self._seed,
                _pollen(analysis),
                _living(analysis, self._motion.nearness.shape),
                _far_and_blurred(analysis),
            ),
            shimmer=Shimmer(
                self._motion.water,
                analysis.roughness,
                analysis.regions.horizon,
                self._motion.height,
                self._seed,
                bool(wishes.water),
            ),
            glints=_glints(self.base, analysis),
            sparkles=_sparkles(self.base, analysis),
            hour=(scene.time, scene.weather, scene.season, scene.sights),
        )

    def _laying(
        self, sheet: Sheet, ranges: Ranges, seen: tuple[np.ndarray, np.ndarray], moved: tuple[np.ndarray, np.ndarray]
    ) -> Laying:
        return Laying(sheet, ranges, seen[0] + moved[0], seen[1] + moved[1], (self._motion.width, self._motion.height))

    def frame(self, seconds: float) -> Frame:
        """The picture after so many seconds; at 0 it is untouched, unless it goes on."""
        if seconds <= 0 and not self._goes_on:
            return self._cut(self.base.copy(), 0.0)
        frame = self._cut(self._lit(seconds, self._effects), seconds)
        since = seconds - (0.0 if isinstance(self._before, Frame) else BRIDGE_SECONDS)
        if self._before is not None and since < self._fade_seconds:
            share = min(max(since / self._fade_seconds, 0.0), 1.0)
            before = self._before if isinstance(self._before, Frame) else self._lit(seconds, self._before)
            mix(frame, before, 1 - share * share * (3 - 2 * share))
        return frame

    def handed_on(self) -> Effects | Frame:
        """What lies over its last moment, for the shot that goes on from there; that moment itself where it was only part of a picture."""
        if self._journey is not None:
            return self.frame(self._length)
        land = self._placed(self._length)[1]
        return replace(self._effects, along=(land.across, land.down))

    def bare(self) -> np.ndarray:
        """RGB of the last moment, without light and weather: what an extension goes on from."""
        return rgb_of(self._cut(self._lit(self._length, None), self._length))

    def _at(self, seconds: float) -> tuple[float, float]:
        """Left and top of what is seen of the picture."""
        if self._journey is None:
            return 0.0, 0.0
        share = travelled(seconds, self._length, goes_on=self._goes_on)
        return self._journey.at(share, (self._motion.width, self._motion.height))

    def _cut(self, frame: Frame, seconds: float) -> Frame:
        """What is seen of the whole picture."""
        return frame if self._journey is None else self._journey.seen(frame, *self._at(seconds))

    def _placed(self, seconds: float) -> tuple[Laying | None, Laying, Laying | None]:
        """Sky, land and subject where the camera sees them."""
        motion = self._motion
        seen = self._seen_size
        left, top = self._at(seconds)
        near = self.analysis.subject_nearness
        pivot = 0.5 * near + 0.15 if self._has_subject else 0.4
        middle = (left + 0.5 * seen[0], top + min(max(self.analysis.regions.horizon, 0.35), 0.6) * seen[1])
        view = view_at(self._move, seconds, self._length, seen, middle, pivot, self._amplitude, goes_on=self._goes_on)
        if self._journey is not None:
            view = replace(view, turn_x=view.turn_x + rest(left), turn_y=view.turn_y + rest(top))
        depths: tuple[np.ndarray | float, ...] = (SKY_NEARNESS, motion.nearness, near)
        over_land = motion.land(seconds, self._length, raised=not self._has_subject)
        own = [motion.clouds(seconds, self._length), over_land, motion.subject(seconds)]
        if self._flames is not None:
            licking = self._flames.moved(self._scene.starts_at + seconds, risen(seconds, SOON))
            own[1:] = [(each[0] + licking[0], each[1] + licking[1]) for each in own[1:]]
        sky, land, subject = (
            None if sheet is None else self._laying(sheet, ranges, view.offsets(motion.x, motion.y, nearness), moved)
            for sheet, ranges, nearness, moved in zip(self._sheets, self._ranges, depths, own, strict=True)
        )
        assert land is not None
        if self._journey is not None:
            for laying in (sky, land, subject):
                if laying is not None:
                    laying.keep_to(*self._journey.cells(left, top))
        if subject is not None:
            land.hide_under(subject)
        if sky is not None:
            sky.hide_under(land)
            if subject is not None:
                sky.hide_under(subject)
        return sky, land, subject

    def _lit(self, seconds: float, effects: Effects | None) -> Frame:
        """The moved picture, under light and in the air of a scene."""
        clock = self._scene.starts_at + seconds  # light and weather go on
        frame = self.base.copy() if self._journey is not None else _empty(self.base)
        sky, land, subject = self._placed(seconds)
        if sky is not None:
            sky.lay(frame)
        land.lay(frame)
        if effects is None:
            if subject is not None:
                subject.lay(frame)
            return frame
        self._stream.lay(frame, land, clock)
        across, down = effects.carried(land)
        effects.season.lay(frame, clock, across, down)
        effects.shimmer.lay(frame, clock, across, down)
        if len(effects.glints):
            glitter(frame.y, effects.glints, across, down, CELL, clock, 70.0 * risen(clock))
        effects.air.behind(frame, clock)
        if subject is not None:
            subject.lay(frame)
        effects.light.lay(frame, clock, across, down)
        effects.heavens.over(frame, clock, across, down)
        sparkle(frame, effects.sparkles, *effects.carried(land if subject is None else subject), clock)
        effects.air.before(frame, clock)
        effects.heavens.before(frame, clock)
        return frame


def _empty(like: Frame) -> Frame:
    return Frame(np.empty_like(like.y), np.empty_like(like.u), np.empty_like(like.v))


def _checked(picture: np.ndarray, analysis: Analysis) -> Analysis:
    """The analysis without what could not be lifted off the picture without a trace; tried small, at one size for all."""
    height, width = picture.shape[:2]
    scale = min(1.0, TRIED_AT / max(height, width))
    if scale < 1:
        picture = resize(picture, max(4, round(width * scale / 2) * 2), max(4, round(height * scale / 2) * 2))
    behind = base = frame_from_rgb(picture)
    planes = half_planes(base)
    if analysis.subject.trust >= TRUST_MIN:
        alpha = refine(analysis.subject.mask, planes)
        behind, subject = take_apart(base, alpha)
        if fragments(subject, alpha) > FRAGMENTS_MAX:
            behind = base
            analysis = replace(analysis, subject=replace(analysis.subject, trust=0.0))
    if analysis.regions.clean:
        open_sky, thin = _open_sky(half_planes(behind), analysis)
        alpha = np.maximum(1 - open_sky, thin)
        crossed = float((thin * open_sky).sum()) > THIN_MAX * float(open_sky.sum())
        if crossed or fragments(take_apart(behind, alpha)[1], alpha) > FRAGMENTS_MAX:
            analysis = replace(analysis, regions=replace(analysis.regions, clean=False))
    return analysis


def _open_sky(planes: np.ndarray, analysis: Analysis) -> tuple[np.ndarray, np.ndarray]:
    """Coverage of the sky, and of what is thin before it."""
    open_sky = refine(analysis.regions.sky, planes)
    return open_sky, thin_things(planes[..., 0], open_sky)


def _sheets(base: Frame, analysis: Analysis) -> tuple[Sheet | None, Sheet, Sheet | None]:
    """Sky, land and subject; without a sky or a subject that is sure enough, less."""
    behind, subject = base, None
    planes = half_planes(base)
    if analysis.subject.trust >= TRUST_MIN:
        behind, subject = take_apart(base, refine(analysis.subject.mask, planes))
        planes = half_planes(behind)
    if not analysis.regions.clean:
        return None, opaque(behind), subject
    open_sky, thin = _open_sky(planes, analysis)
    sky, land = take_apart(behind, np.maximum(1 - open_sky, thin))
    return opaque(sky), land, subject


def _pollen(analysis: Analysis) -> float:
    """Against a low sun something always floats in the light; elsewhere it would be dirt."""
    return 0.0 if analysis.plain else 0.8 * analysis.sun[2]


def _far_and_blurred(analysis: Analysis) -> bool:
    return float(np.mean(analysis.blurred)) > OUT_OF_FOCUS


def _living(analysis: Analysis, nodes: tuple[int, int]) -> np.ndarray:
    """Whoever has a face, what is in focus before a blurred background, and what is beside the picture, 0..1 at the nodes: what
    floats before it would be dirt."""
    clear = within(analysis) * (analysis.blurred if _far_and_blurred(analysis) else 1.0)
    beside = enlarge((1 - clear).astype(np.float32), nodes[1], nodes[0])
    if not analysis.face.any() or analysis.alive * (1 - analysis.plant) < 0.05:
        return beside
    whole = np.maximum.reduce([analysis.face, analysis.subject.mask, smoothstep(0.1, 0.25, analysis.raised)])
    size = max(whole.shape)
    living = enlarge(np.clip(2.5 * box_blur(whole, size / 24), 0, 1), nodes[1], nodes[0])
    result: np.ndarray = np.maximum(beside, living)
    return result


def _sparkles(base: Frame, analysis: Analysis) -> np.ndarray:
    """Many small lights in the dark, lamps or stars; by day bright spots are steel, snow, foam and windows."""
    none = np.zeros((0, 2), np.float32)
    if analysis.plain or base.y.mean() > AT_NIGHT:
        return none
    found = find_sparkles(base, np.maximum(analysis.regions.water, analysis.face), analysis.starry)
    return found if len(found) >= LIGHTS_MIN else none


def _glints(base: Frame, analysis: Analysis) -> np.ndarray:
    """What glitters: ripples in the sun, stars."""
    water = np.ones_like(analysis.regions.water) if analysis.starry else analysis.regions.water
    if water.max() < 0.5:
        return np.zeros((0, 2), np.float32)
    luma = half_planes(base)[..., 0]
    height, width = luma.shape
    return find_glints(luma, enlarge(water, width, height), box_blur(luma, width / 60))
