"""Styles: what a finished picture looks as if it were made of. Paper, paint, ink, film stock, neon.

`grade` is all that others use: it gives back what to call on every finished frame. A style is a file with one idea, or a
row of film stock; `STYLES` names them. A graded frame depends on the frame and its time alone, so frames may be graded in
any order. Nothing here knows places or figures; which words name a style is in `words/looks.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from ..drawing.planes import Frame
from ..drawing.shade import hexed
from ..model import COLOUR, DISSOLVE_SECONDS, Scene
from . import anime, paint, paper, pixel, rack, sketch, stock, surreal, ukiyoe, watercolour
from .canvas import Canvas
from .palette import Kept

Grade = Callable[[Frame, float], None]
"""Changes a frame in place; the second argument is its time in seconds."""

EASE_SECONDS = 0.9  # in which a style settles on a photograph, whose first frame stays as it was given

STYLES: Mapping[str, Callable[[Canvas], Grade]] = {
    # what the picture is made of: the first of these that is named
    "oil": paint.oil,
    "van_gogh": paint.van_gogh,
    "watercolour": watercolour.Watercolour,
    "ink_wash": watercolour.InkWash,
    "paper": paper.Paper,
    "ukiyo_e": ukiyoe.UkiyoE,
    "anime": anime.Anime,
    "sketch": sketch.Sketch,
    "pixel": pixel.Pixel,
    "surreal": surreal.Surreal,
    "focus_rack": rack.Rack,
    # what it is filmed on: laid over the former
    **stock.STOCKS,
}
PEOPLE = (
    "human", "woman", "child", "baby", "chef", "farmer", "doctor", "teacher", "student", "firefighter", "knight", "samurai", "wizard", "pirate",
    "dancer", "musician", "painter",
)  # fmt: skip
"""Kinds of subjects with a skin."""
MATERIALS = tuple(name for name in STYLES if name not in stock.STOCKS)
COLOURLESS = ("noir", "black_and_white")  # whatever it is filmed on besides
FAINT = ("cinematic", "vivid")  # words said in passing: a stronger film stock goes before them
LIGHTS = (
    "warm",
    "cool",
    "high_contrast",
)  # of the light, and so of any film: they go before FAINT and behind a stock of its own


def grade(scene: Scene) -> Grade:
    """What to call on every finished frame of a scene, with its time in seconds."""
    if scene.parts:
        return _by_part(scene)
    names = chosen(scene.styles)
    if not names and not scene.palette:
        return _nothing
    canvas = Canvas(scene.width_px, scene.height_px, scene.variation % 65521, max(scene.seconds, 0.1))
    grades = [STYLES[name](canvas) for name in names]
    if scene.palette:
        grades.insert(0, Kept(scene.palette, _asked(scene), people=_with_people(scene)))

    def apply(frame: Frame, seconds: float) -> None:
        share = _eased(seconds / EASE_SECONDS) if scene.images else 1.0
        if share <= 0.0:
            return
        before = frame.copy() if share < 1.0 else None
        for each in grades:
            each(frame, seconds)
        if before is not None:
            _mix(frame, before, share)

    return apply


def _asked(scene: Scene) -> list[str]:
    """The colours that somebody of the scene was asked to be of or to wear: a yellow raincoat is so in teal and orange too."""
    everybody = [subject for subjects in scene.casts for subject in subjects]
    own = [hexed(subject.colour) for subject in everybody if subject.colour is not None]
    return list(dict.fromkeys((*own, *(found for subject in everybody for found in COLOUR.findall(subject.worn)))))


def _with_people(scene: Scene) -> bool:
    """Whether somebody is there who has a skin."""
    return any(subject.kind in PEOPLE for subjects in scene.casts for subject in subjects)


def _by_part(scene: Scene) -> Grade:
    """Of a storyboard: each part in its own style, or in that of the part before. Where a film goes on, a new style comes in
    as the rest of what is new does."""
    spans: list[tuple[float, Grade, bool]] = []  # begin, and whether it dissolves in
    seconds, looks = 0.0, (scene.styles, scene.palette)
    for part in scene.parts:
        before, looks = looks, (part.styles if chosen(part.styles) else looks[0], part.palette or looks[1])
        is_as_before = (chosen(looks[0]), looks[1]) == (chosen(before[0]), before[1])
        if not (spans and part.starts_at > 0 and is_as_before):
            graded = grade(part.with_changes(styles=looks[0], palette=looks[1]))
            spans.append((seconds, graded, bool(spans) and part.starts_at > 0))
        seconds += part.seconds

    def apply(frame: Frame, seconds: float) -> None:
        index = max(number for number, span in enumerate(spans) if number == 0 or span[0] <= seconds + 1e-6)
        begin, graded, comes_in = spans[index]
        since = seconds - begin
        if not comes_in or since >= DISSOLVE_SECONDS or scene.images:  # on a picture a style settles by itself
            graded(frame, since)
            return
        new = frame.copy()
        graded(new, since)
        spans[index - 1][1](frame, seconds - spans[index - 1][0])
        _mix(new, frame, _eased(since / DISSOLVE_SECONDS))
        for plane, mixed in ((frame.y, new.y), (frame.u, new.u), (frame.v, new.v)):
            plane[...] = mixed

    return apply


def chosen(styles: tuple[str, ...]) -> tuple[str, ...]:
    """The styles that are applied: at most one material, then at most one film stock."""
    materials = [name for name in styles if name in MATERIALS]
    stocks = [name for name in styles if name in stock.STOCKS]
    stocks.sort(key=lambda name: (name not in COLOURLESS, name in FAINT, name in LIGHTS))
    if materials:
        stocks = [name for name in stocks if name not in FAINT]
    return tuple(materials[:1] + stocks[:1])


def warm_up(width_px: int, height_px: int) -> None:
    """Run every style once on something small, so that the first clip does not pay for compilation."""
    for make in STYLES.values():
        make(Canvas(width_px, height_px, 1))(Frame.blank(width_px, height_px), 0.0)
    Kept(("#808080",))(Frame.blank(width_px, height_px), 0.0)


def _nothing(frame: Frame, seconds: float) -> None:
    """Clay needs no grading."""


def _eased(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def _mix(frame: Frame, before: Frame, share: float) -> None:
    weight = round(share * 256)
    for plane, old in ((frame.y, before.y), (frame.u, before.u), (frame.v, before.v)):
        mixed = plane.astype(np.uint16) * weight + old.astype(np.uint16) * (256 - weight)
        plane[...] = ((mixed + 128) >> 8).astype(np.uint8)
