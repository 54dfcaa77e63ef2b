"""A film: the frames and the sound of one scene, one piece at a time.

A scene is one stage seen in one or more shots, or parts that each have a stage of their own; cuts and dissolves between
them are made here. Nothing is kept but what the stages on show hold, so memory does not grow with length. Encoding is
somebody else's work.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from . import voice
from .acting import actors
from .ahead import in_order
from .drawing.planes import Frame
from .drawing.transitions import mix
from .memory import give_back
from .model import DISSOLVE_SECONDS, Scene, Shot
from .styles import grade

if TYPE_CHECKING:
    from .staging.stage import Stage

Draw = Callable[[float], Frame]
"""The picture at a moment, in seconds of the scene."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """What is shown from one moment of a scene on until the next span begins, and how it comes in."""

    begin: float
    """Seconds."""
    transition: str
    draw: Draw
    stage: Stage
    """What it is a picture of."""


class Film:
    """What `render` returns. Frames and sound may be asked for once each, in any order, and again from the start."""

    def __init__(self, scene: Scene, images: Sequence[np.ndarray], characters: Sequence[Sequence[np.ndarray]]) -> None:
        self.scene = scene
        self._images = list(images)
        self._characters = [list(frames) for frames in characters]

    @property
    def frame_count(self) -> int:
        return self.scene.frame_count

    def frames(self, begin: int = 0) -> Iterator[Frame]:
        """Every frame in order, from number `begin` on; parts that end before it are not built."""
        style = grade(self.scene)
        for number, frame in enumerate(self._pictures(begin), start=begin):
            style(frame, self.scene.starts_at + number / self.scene.fps)
            yield frame

    def _pictures(self, begin: int) -> Iterator[Frame]:
        """Every frame before it is graded."""
        if self._images:
            yield from self._photo_frames(begin)
            return
        scenes = self.scene.parts or (self.scene,)
        begins = part_begins(self.scene)
        lines = voice.lines_of(self.scene)
        number, before, left = begin, None, None
        for index, scene in enumerate(scenes):
            end = begins[index + 1] if index + 1 < len(begins) else self.frame_count
            if end <= begin:
                continue
            spans = self._spans(scene, voice.within(lines, begins[index] / self.scene.fps, scene))
            if left is not None and _goes_on(left, spans, scene.starts_at):
                before = None
            left = None
            dissolved = min(end, number + _dissolve_frames(scene, begins[index], number)) if before else number
            yield from in_order(_numbered(spans, scene, begins[index], before), number, dissolved)
            before = None  # the part that was dissolved from is let go
            yield from in_order(_numbered(spans, scene, begins[index], None), dissolved, end)
            number = end
            if index + 1 < len(scenes):
                before = _coming_in(spans, scene, scenes[index + 1], begins[index], end)
                left = spans if before else None
                del spans
                give_back()

    def _photo_frames(self, begin: int) -> Iterator[Frame]:
        from .cutout import Overlay
        from .photo import extended_frames, photo_frames

        scene = self.scene
        if scene.parts:
            begins = part_begins(scene)
            yield from extended_frames(scene.parts, begins, self.frame_count, self._images[0], begin)
            return
        overlay = Overlay(self._characters, scene.width_px, scene.height_px)
        for number, frame in enumerate(photo_frames(scene, self._images, begin), begin):
            if number:
                overlay.lay(frame, number / scene.fps)
            yield frame

    def _spans(self, scene: Scene, lines: Sequence[voice.Line]) -> list[Span]:
        """The shots of one scene on its stage, where these lines are spoken; seen from another height it is another stage."""
        shots = scene.shots or (Shot(seconds=scene.ends_at, camera=scene.camera),)
        stages: dict[str, Stage] = {}
        spans: list[Span] = []
        begin, angle = 0.0, scene.angle
        for index, shot in enumerate(shots):
            glides, transition = shot.transition == "glide" and index > 0, shot.transition if index else "cut"
            if glides and shot.camera.angle not in ("", angle):
                angle, transition = shot.camera.angle, "dissolve"  # nobody is drawn for the way between two angles
            elif not glides and any(one.camera.angle for one in shots):
                angle = shot.camera.angle
            if angle not in stages:
                stages[angle] = self._stage(_seen_from(scene, angle), lines)
            stage = stages[angle]
            draw = _drawing(stage.frame, index)
            spans.append(Span(begin=begin, transition=transition, draw=draw, stage=stage))
            begin += shot.seconds
        return spans

    def _stage(self, scene: Scene, lines: Sequence[voice.Line]) -> Stage:
        from .staging.build import build_stage

        stage = build_stage(scene, actors.figures())
        stage.speak(lines)
        if self._characters:
            from .cutout import add_characters

            add_characters(stage, self._characters)
        return stage

    def sound(self) -> Iterator[np.ndarray]:
        """Blocks of float32 (n, 2) at 48 kHz, exactly as long as the film."""
        from .sound import sound_blocks

        yield from sound_blocks(self.scene)


def _seen_from(scene: Scene, angle: str) -> Scene:
    """The scene as it is built for shots of one angle: figures and props are drawn for it."""
    if scene.angle == angle:
        return scene
    shots = tuple(replace(shot, camera=replace(shot.camera, angle=angle)) for shot in scene.shots)
    return scene.with_changes(shots=shots, camera=replace(scene.camera, angle=angle))


def part_begins(scene: Scene) -> list[int]:
    """The frame at which each part begins; one 0 for a scene without parts. The last part fills the clip."""
    begins, seconds = [0], 0.0
    for part in scene.parts[:-1]:
        seconds += part.seconds
        begins.append(min(round(seconds * scene.fps), scene.frame_count))
    return begins


def _dissolve_frames(scene: Scene, begin: int, number: int) -> int:
    """How many frames from `number` on another part is laid over a scene that begins at frame `begin`."""
    seconds = scene.shots[0].dissolve_seconds if scene.shots else 0.0
    return max(0, math.ceil(seconds * scene.fps) + begin - number)


def _drawing(frame: Callable[[float, int], Frame], shot: int) -> Draw:
    return lambda seconds: frame(seconds, shot)


def _numbered(
    spans: Sequence[Span], scene: Scene, begin: int, before: Callable[[int, Frame], Frame] | None
) -> Callable[[int], Frame]:
    """The frame of a number, for threads that draw several at once."""

    def draw(number: int) -> Frame:
        frame = _shown(spans, scene.starts_at + (number - begin) / scene.fps)
        return frame if before is None else before(number, frame)

    return draw


def _goes_on(before: Sequence[Span], spans: Sequence[Span], seconds: float) -> bool:
    """Whether one part goes on from the other without a jump, of anybody or of the camera: then nothing has to be laid over it."""
    was, now = (_at(row, seconds) for row in (before, spans))
    return spans[now].stage.goes_on_from(before[was].stage, seconds, now, was)


def _at(spans: Sequence[Span], seconds: float) -> int:
    return max(number for number, span in enumerate(spans) if span.begin <= seconds + 1e-6 or number == 0)


def _shown(spans: Sequence[Span], seconds: float) -> Frame:
    """The picture at a moment: of one span, or of two while one dissolves into the other."""
    index = _at(spans, seconds)
    frame = spans[index].draw(seconds)
    since = seconds - spans[index].begin
    if index and spans[index].transition == "dissolve" and since < DISSOLVE_SECONDS:
        mix(frame, spans[index - 1].draw(seconds), 1 - _eased(since / DISSOLVE_SECONDS))
    return frame


def _coming_in(
    spans: Sequence[Span], scene: Scene, following: Scene, begin: int, end: int
) -> Callable[[int, Frame], Frame] | None:
    """What lays the end of one part over the first frames of the next, if that one dissolves in."""
    if not following.shots or following.shots[0].transition != "dissolve":
        return None
    length = following.shots[0].dissolve_seconds

    def lay(number: int, frame: Frame) -> Frame:
        since = (number - end) / scene.fps
        if since < length:
            mix(
                frame,
                _shown(spans, scene.starts_at + (number - begin) / scene.fps),
                1 - _eased(since / length),
            )
        return frame

    return lay


def _eased(share: float) -> float:
    return share * share * (3 - 2 * share)
