"""What a picture shows, looked at once and small: regions, subject, depth and where the light is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..drawing.noise import box_blur
from ..drawing.resize import resize
from .drawings import is_edgeless, parting
from .fields import opponent, slope, smoothstep
from .letters import find_writing
from .plain import LOOKED_AT, is_drawn, is_starry, is_written
from .regions import Regions, find_regions
from .relief import ROUNDS_MAX, hill, round_share
from .saliency import faces, focus, saliency, skin
from .segment import TRUST_MIN, Subject, find_subject, joined, rim_contrast
from .steam import find_cup
from .straight import EDGE, FAINT, clear_of, find_lines, find_uprights, longest_along, straightened
from .stream import find_stream

SIDE = LOOKED_AT  # of the picture that is looked at
FAR_AWAY = 0.08  # nearness of what stands at the horizon
USUAL = 0.7  # how light the lightest parts usually are: in the dark, fainter edges count
BACKLIT = 0.12  # how yellow it is around a low sun
LAMPLIT = 0.03  # how red and how yellow everything is under lamps
CALM = 0.03  # of grain: what a post stands out against
LEANS = 0.3  # of all depth, where a post stands that must not lean
OVER_ROUNDS = 0.2  # the same where rims must stay round
BLOCK, EVEN = 6, 0.004  # pixels of a side that is looked at for evenness, and lightness that is none
GRAIN, GRAIN_MAX = 2.0, 0.05  # pixels of what is fine; lightness beyond which an edge counts no more than a grain
BORDER = 0.10  # of the frame: how far within the border of a picture in a window depth begins
STRAIGHT_MAX = 0.7  # of its height: who lives has no edge that is straight so far
BACKDROP, BEFORE_IT = 0.25, 0.85  # nearness in a drawing: of its backdrop, and of what stands out most
RISE = 0.65  # of the way to the camera: how near a hill of relief comes


@dataclass(frozen=True)
class Analysis:
    """Fields of (h, w) at a small size, and what follows from them."""

    regions: Regions
    subject: Subject
    nearness: np.ndarray
    """Of everything but the subject, 0 (horizon) .. 1 (at the camera); smooth, so that it can be warped by."""
    raised: np.ndarray
    """What stands out though it is one piece with its surroundings, 0..1, smooth: it may move a little against them."""
    subject_nearness: float
    face: np.ndarray
    """Where a face may be, 0 or 1."""
    foot: tuple[float, float]
    """Where the subject stands, (x, y) as shares of the frame."""
    stands: float
    """Height of the subject as a share of the frame's."""
    alive: float
    """0: the subject is a thing or nobody knows; 1: it surely is of flesh or leaf and may breathe or sway."""
    plant: float
    """How surely the subject grows out of the ground."""
    grey: bool
    """Whether there is hardly a colour in it."""
    stream: np.ndarray
    """How fast white water flows there, 0..1; all 0 unless there surely is some."""
    roughness: float
    """How steep the lightness of the water usually is, a pixel; 0 where there is none."""
    sun: tuple[float, float, float]
    """Where the brightest light is, (x, y) as shares of the frame, and how strong, 0..1."""
    cup: tuple[float, float, float] | None = None
    """Where a hot drink is seen from above: its middle and half its width, as shares of the frame."""
    blurred: np.ndarray | float = 0.0
    """How surely it is out of focus there because it is far behind, 0..1."""
    plain: bool = False
    """Whether it is no scene at all but a page or a drawing."""
    drawn: bool = False
    """Whether it is a drawing: no sun shines on what is no surface."""
    grain: np.ndarray | float = 1.0
    """How rough it is to look at, against how light it is: 0 on a backdrop, in a clear sky, in enamel."""
    shown: np.ndarray | float = 1.0
    """Where the picture itself is seen, 0 or 1: beside it there may be a blurred surround."""
    lines: np.ndarray = field(default_factory=lambda: np.zeros((0, 4)))
    """Both ends of its straight lines, as `straight.find_lines` tells them."""
    warm: float = 0.0
    """How surely the light on it is that of lamps, 0..1."""
    starry: bool = False
    """Whether it is nothing but lights in the dark."""
    flat: float = 0.0
    """Share of it that is even from place to place: plaster, paint, the face of a brick."""
    edgeless: bool = False
    """Whether it is nothing but colours that run into each other: then no warp can be seen to bend anything."""
    rounds: float = 0.0
    """Share of it that cups, coins and whatever else is round and lighter than its surroundings cover."""


def analyse(
    picture: np.ndarray, wants_water: bool = False, shown: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
) -> Analysis:
    """Look at an RGB uint8 picture. `shown`: left, top, right and bottom of what is no surround, as shares of it."""
    height, width = picture.shape[:2]
    scale = SIDE / max(height, width)
    small = resize(picture, max(8, round(width * scale)), max(8, round(height * scale)))
    colour = opponent(small.astype(np.float32) / 255)
    (top, bottom), (left, right) = (
        (round(a * n), max(round(b * n), round(a * n) + 2))
        for a, b, n in ((shown[1], shown[3], len(small)), (shown[0], shown[2], small.shape[1]))
    )
    drawn = is_drawn(small[top:bottom, left:right])
    if is_edgeless(colour):
        return replace(_flat(colour, 0 * colour[..., 0]), edgeless=True)
    if drawn or is_written(colour[top:bottom, left:right]):
        return _flat(colour, parting(colour) if drawn else None)
    regions = find_regions(colour, wants_water)
    open_ = clear_of(regions.clouds, colour[..., 0], regions.horizon)
    grain, blurred = _grain(colour[..., 0]), _blurred(colour[..., 0])
    uprights = find_uprights(colour[..., 0], np.maximum(regions.sky > 0.5, grain < CALM).astype(np.float32))
    if len(uprights):
        # A post that bends is worse than a cloud that stands.
        open_, regions = 0 * open_, replace(regions, clean=False)
    crossed = bool(regions.clouds.any() and not open_.any())
    # What crosses the sky may run on before the water, and pale sky be taken for it: neither moves then.
    regions = replace(regions, clouds=open_, water=0 * regions.water if crossed else regions.water)
    subject = find_subject(colour, saliency(colour), np.maximum(regions.sky, regions.water))
    if regions.outdoors and not regions.clean:
        subject = Subject(subject.mask, 0.4 * subject.trust)
    if regions.outdoors and subject.trust > 0:
        subject = Subject(joined(subject.mask, regions.sky), subject.trust)
    mask = subject.mask
    tall = colour.shape[0]
    rows = np.linspace(0, 1, tall, dtype=np.float32)[:, None]
    prior = _ground(rows, regions) * np.ones_like(mask)
    if regions.outdoors:
        prior = np.maximum(prior, _tall(regions, prior.shape))
    foot_x, foot_y, stands = _foot(mask)
    near = 0.9
    crisp = 1.0
    glue = None
    if subject.trust > 0:
        bulge = box_blur(mask, max(mask.shape) / 14)
        prior = prior + 0.45 * np.clip(0.85 - prior, 0, 1) * bulge
        at_foot = float(np.interp(foot_y, rows[:, 0], prior[:, 0]))
        near = 0.95 if foot_y > 0.96 and (not regions.outdoors or faces(colour).any()) else at_foot + 0.12
        near = float(np.clip(near, 0.42, 0.95))
        contrast = rim_contrast(mask, colour)
        # Where the outline has no edge to show for it, near and far are one piece and must not part.
        weak = np.where(contrast > 0, smoothstep(0.13, 0.06, contrast), 0).astype(np.float32)
        crisp = float(np.clip(1.15 - 2.5 * (contrast[contrast > 0] < 0.08).mean(), 0, 1)) if contrast.any() else 0.0
        reach = max(mask.shape) / 16
        glue = smoothstep(0.02, 0.45, box_blur(box_blur(weak, reach) * 9, reach / 2))
        # Where much of the outline is no edge, it may run through the midst of a thing: better whole than torn.
        subject = Subject(mask, subject.trust * float(np.clip((crisp - 0.82) / 0.08, 0, 1)), crisp)
        near = float(np.clip(at_foot + (near - at_foot) * (0.35 + 0.65 * subject.trust * crisp**3), 0.3, 0.95))
    nearness = box_blur(prior.astype(np.float32), max(mask.shape) / 22)
    thicket = float(np.clip((float(regions.foliage.mean()) - 0.30) / 0.15, 0, 1))  # in it nothing stands out
    raised = (1 - thicket) * hill(mask, colour, np.maximum(regions.sky, regions.water))
    starry = is_starry(colour[..., 0])
    if starry:
        raised, nearness = 0 * raised, 0 * nearness + np.float32(0.5)  # whatever parts them would stretch some
    if subject.trust < TRUST_MIN:
        nearness = (nearness + RISE * np.clip(0.95 - nearness, 0, 1) * raised).astype(np.float32)
    if glue is not None and subject.trust >= TRUST_MIN:
        nearness = nearness + (near - nearness) * glue
    # What crosses a sky may be as light as the sky is: there the faintest line must not bend.
    edge = FAINT if crossed else EDGE * float(np.clip(np.percentile(colour[..., 0], 95) / USUAL, 0.35, 1))
    lines = find_lines(colour[..., 0], edge=edge)
    nearness = straightened(nearness, np.concatenate([lines, uprights]), regions.foliage, find_writing(colour[..., 0]))
    rounds = round_share(colour[..., 0])
    if rounds > ROUNDS_MAX:
        nearness = nearness.mean() + OVER_ROUNDS * (nearness - nearness.mean())
    if len(uprights):
        nearness = nearness.mean() + LEANS * (nearness - nearness.mean())
    alive, plant = _alive(mask, colour, regions)
    if longest_along(lines, mask) > STRAIGHT_MAX * stands * tall:
        alive = plant  # a bottle may have the colour of skin
    # Where a sky is seen, bluish grey is haze, rock or a mirror of it.
    between_banks = wants_water or not regions.outdoors
    never = np.maximum(np.maximum(regions.sky, regions.water), float(not between_banks))
    return Analysis(
        regions=regions,
        subject=Subject(mask, subject.trust, crisp),
        nearness=nearness,
        raised=raised,
        face=faces(colour).astype(np.float32),
        subject_nearness=near,
        foot=(foot_x, foot_y),
        stands=stands,
        alive=alive,
        plant=plant,
        grey=bool(np.hypot(colour[..., 1], colour[..., 2]).mean() < 0.02),
        blurred=blurred,
        grain=grain,
        cup=None if regions.outdoors else find_cup(colour),
        stream=find_stream(colour, regions.foliage, never, wants_water),
        roughness=_roughness(colour[..., 0], regions.water),
        sun=_sun(colour, regions.sky),
        lines=lines,
        warm=_warm(colour),
        starry=starry,
        flat=_flat_share(colour[..., 0]),
        rounds=rounds,
    )


def _flat(colour: np.ndarray, parted: np.ndarray | None = None) -> Analysis:
    """Of what is no scene: all of it alike near, and nothing in it that moves but what is parted in a drawing, 0..1."""
    none = np.zeros(colour.shape[:2], np.float32)
    return Analysis(
        regions=Regions(none, none, none, none, horizon=0.42, outdoors=False, clean=False),
        subject=Subject(none, 0.0),
        nearness=none + np.float32(0.5) if parted is None else BACKDROP + (BEFORE_IT - BACKDROP) * parted,
        raised=none if parted is None else parted,
        subject_nearness=0.5,
        face=none,
        foot=(0.5, 1.0),
        stands=1.0,
        alive=0.0,
        plant=0.0,
        grey=bool(np.hypot(colour[..., 1], colour[..., 2]).mean() < 0.02),
        stream=none,
        roughness=0.0,
        sun=(0.5, 0.0, 0.0),
        plain=True,
        drawn=parted is not None,
    )


def framed(analysis: Analysis, window: tuple[float, float, float, float]) -> Analysis:
    """For a picture that fills only a window of the frame (left, top, right, bottom, as shares): its border stays straight,
    because depth ends before it."""
    height, width = analysis.nearness.shape
    rows = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    columns = (np.arange(width, dtype=np.float32)[None, :] + 0.5) / width
    left, top, right, bottom = window
    if right - left >= 1 and bottom - top >= 1:
        return analysis
    away = np.minimum(columns - left, right - columns) if right - left < 1 else np.minimum(rows - top, bottom - rows)
    inside = smoothstep(0.0, BORDER, away + np.zeros_like(analysis.nearness))
    middle = float(analysis.nearness.mean())
    return replace(
        analysis,
        nearness=(middle + (analysis.nearness - middle) * inside).astype(np.float32),
        raised=(analysis.raised * inside).astype(np.float32),
        blurred=0.0,  # it was the surround that is
        shown=(away + np.zeros_like(analysis.nearness) > 0).astype(np.float32),
    )


def _ground(rows: np.ndarray, regions: Regions) -> np.ndarray:
    """A plane that comes nearer below the horizon; indoors and close up, a gentle slope."""
    if not regions.outdoors:
        result: np.ndarray = 0.36 + 0.24 * rows**1.4  # steeper, and what stands upright would lean
        return result
    below = np.clip(1.5 * (rows - regions.horizon), 0, 0.86)  # the lower the horizon, the farther off the lower border
    above = np.clip((regions.horizon - rows) / regions.horizon, 0, 1)
    plane: np.ndarray = FAR_AWAY + below + 0.10 * above * (1 - below)
    return plane


def _tall(regions: Regions, shape: tuple[int, int]) -> np.ndarray:
    """What towers over the horizon stands nearer than the horizon: a tree leans no more than its foot moves."""
    height, width = shape
    land = box_blur((regions.sky < 0.5).astype(np.float32), width / 60)
    top = np.argmax(np.concatenate([land > 0.2, np.ones((1, width), bool)]), axis=0) / height
    over = np.clip((regions.horizon - top) / max(regions.horizon, 0.05), 0, 1).astype(np.float32)
    over = box_blur(np.ascontiguousarray(over[None, :]), width / 40)[0]
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    fade = smoothstep(regions.horizon + 0.35, regions.horizon, rows)
    result: np.ndarray = (FAR_AWAY + 0.40 * over[None, :]) * fade
    return result


def _foot(mask: np.ndarray) -> tuple[float, float, float]:
    solid = mask > 0.5
    if not solid.any():
        return 0.5, 1.0, 1.0
    rows = np.nonzero(solid.any(1))[0]
    last = solid[max(rows[0], rows[-1] - max(2, len(rows) // 12)) : rows[-1] + 1]
    columns = np.nonzero(last.any(0))[0]
    tall, wide = mask.shape
    return (
        float(columns.mean() + 0.5) / wide, float(rows[-1] + 1) / tall, float(rows[-1] + 1 - rows[0]) / tall
    )  # fmt: skip


def _alive(mask: np.ndarray, colour: np.ndarray, regions: Regions) -> tuple[float, float]:
    inside = mask > 0.6
    if not inside.any():
        return 0.0, 0.0
    face = float((skin(colour) > 0.4)[inside].mean())
    saturated = np.hypot(colour[..., 1], colour[..., 2])
    around = ~inside & (mask < 0.1)
    across, down = slope(colour[..., 0])
    energy = across**2 + down**2
    blurred = float(np.sqrt(energy[around].mean()) / max(float(np.sqrt(energy[inside].mean())), 1e-4))
    leafy = colour[..., 2] < -0.02
    if not regions.outdoors:
        leafy |= (colour[..., 0] < 0.45) & (colour[..., 2] < 0.2)  # leaves in the shade are teal, as skies are
    leafy &= colour[..., 1] < -0.02
    green = float(leafy[around].mean())
    plant = float(np.clip((green - 0.25) / 0.3, 0, 1)) * float(np.clip((0.75 - blurred) / 0.3, 0, 1))
    plant *= float(np.clip(float(saturated[inside].mean()) / 0.15, 0.4, 1))
    shows = float((faces(colour) & inside).sum() / inside.sum())  # wood and cardboard are of its colour
    person = float(np.clip((face - 0.12) / 0.2, 0, 1)) * float(np.clip((shows - 0.18) / 0.08, 0, 1))
    return max(person * 0.8, plant), plant


def _blurred(luma: np.ndarray) -> np.ndarray:
    sharp, certain = focus(luma)
    result: np.ndarray = min(2 * certain, 1.0) * (1 - smoothstep(0.2, 0.6, box_blur(sharp, max(luma.shape) / 24)))
    return result


def _grain(luma: np.ndarray) -> np.ndarray:
    size = max(luma.shape)
    fine = np.minimum((luma - box_blur(luma, GRAIN)) ** 2, GRAIN_MAX**2)
    result: np.ndarray = np.sqrt(box_blur(fine, size / 48)) / np.maximum(box_blur(luma, size / 30), 0.15)
    return result


def _flat_share(luma: np.ndarray) -> float:
    tall, wide = (n // BLOCK for n in luma.shape)
    blocks = luma[: tall * BLOCK, : wide * BLOCK].reshape(tall, BLOCK, wide, BLOCK)
    return float((blocks.std((1, 3)) < EVEN).mean()) if tall and wide else 1.0


def _warm(colour: np.ndarray) -> float:
    red, blue = (float(np.median(colour[..., c])) for c in (1, 2))
    return float(np.clip((red - LAMPLIT) / 0.02, 0, 1) * np.clip((-blue - LAMPLIT) / 0.02, 0, 1))


def _roughness(luma: np.ndarray, water: np.ndarray) -> float:
    inside = water > 0.6
    return float(np.median(np.hypot(*slope(luma))[inside])) if inside.any() else 0.0  # a reed or a shore is no wave


def _sun(colour: np.ndarray, sky: np.ndarray) -> tuple[float, float, float]:
    """The brightest round spot in or at the sky; where no sky is seen, a warm one high up in a dark picture: it is behind what
    is shown."""
    luma = colour[..., 0]
    blurred = box_blur(np.clip((luma - 0.82) / 0.18, 0, 1).astype(np.float32), max(luma.shape) / 50)
    if sky.mean() >= 0.02:
        blurred = blurred * (box_blur(sky, max(luma.shape) / 30) > 0.1)
    else:
        warm = box_blur(np.ascontiguousarray(-colour[..., 2]), max(luma.shape) / 12) > BACKLIT
        blurred = blurred * warm * (np.arange(len(luma)) < 0.3 * len(luma))[:, None] * float(luma.mean() < 0.45)
    row, column = np.unravel_index(int(blurred.argmax()), blurred.shape)
    bright = float(blurred[row, column])
    common = float((luma > 0.9).mean())  # a white sky has no sun
    strength = float(np.clip((bright - 0.6) / 0.3, 0, 1) * np.clip((0.09 - common) / 0.05, 0, 1))
    return (float(column) + 0.5) / luma.shape[1], (float(row) + 0.5) / luma.shape[0], strength
