"""Straight lines in a small picture, and depth that leaves them straight.

A depth that is a plane moves as a plane: no line bends. Whatever else a depth is made of is lessened until the line that
would bend most bends no more than an eye forgives.
"""

from __future__ import annotations

import numpy as np

from ..drawing.noise import box_blur
from .fields import grown, nearest, slope, smoothstep

ANGLES = 120
STEP = 3  # pixels of a line that count as one
EDGE = 0.045  # lightness a pixel
FAINT = 0.016  # the same, before a sky
LONG = 0.16  # of the longer side: shorter ones do not show that they bend
SHORT = 0.07  # the same, of what stands before a sky that drifts
POST, UPRIGHT = 0.045, 0.12  # and of posts and towers, which may lean so far: across for each pixel down
ASIDE = 0.04  # of the longer side: what is so far beside them is what they stand before
LEANING = 0.3  # across for each pixel down: a trunk
STEEP = 0.25  # down for each pixel across: what is flatter may be the edge of a cloud
APART = 10.0  # pixels between two lines that count as two
CROSSED = 0.38  # of the longer side: so much of lines before the sky, and it stands
BERTH = 0.12  # of the longer side, around what stands before the sky
RIM_OF_MASK = 0.012  # of the longer side: how far beside a mask its outline may run
FILLED = 0.62  # how much of a line must be there to see
LINES_MAX = 160
BEND = 0.026  # of nearness, off a straight slope along a line
STIFF = 2.2  # times as much shows on what may not lean
LEAN = 0.03  # of nearness, from the upper border to the lower one: more, and what stands upright is seen to lean
AROUND = 0.16  # of the longer side: so far around a line that would bend the depth is leveled
ROUNDS = 6
BEYOND = 0.15  # of a line's length, at both ends


def find_lines(luma: np.ndarray, least: float = LONG, edge: float = EDGE, lean: float = 1e9) -> np.ndarray:
    """Both ends of the longest straight edges: float (n, 4), x0, y0, x1, y1 in pixels.

    `luma` is 0..1; `least` the length of the shortest, of the longer side; `edge` the lightness a pixel that counts; `lean` how
    far they may lean, across for each pixel down.
    """
    across, down = slope(luma)
    strength = np.hypot(across, down)
    steep = np.abs(down) <= 1.5 * lean * np.maximum(np.abs(across), 1e-6)
    y, x = np.nonzero((strength > edge) & steep)
    none = np.zeros((0, 4))
    if not len(y):
        return none
    size = max(luma.shape)
    # Every edge votes for lines along itself, and for those that its angle may be off by.
    angle = np.arctan2(down[y, x], across[y, x]) % np.pi
    first = np.rint(angle * (ANGLES / np.pi)).astype(int)
    reach = 2 * size
    wide, deep = 2 * reach, 2 * reach // STEP + 2
    votes = []
    for off in (-2, -1, 0, 1, 2):
        turn = (first + off) % ANGLES
        cosine, sine = np.cos(turn * (np.pi / ANGLES)), np.sin(turn * (np.pi / ANGLES))
        away = np.floor((x * cosine + y * sine) / 2).astype(int) + reach // 2
        along = np.floor((y * cosine - x * sine + reach) / STEP).astype(int)
        votes.append((turn * wide + away) * deep + along)
    places = np.sort(np.concatenate(votes))  # np.unique, which hashes, took ten times as long
    places = places[np.diff(places, prepend=-1) > 0]
    line, along = places // deep, places % deep
    # Pieces without a gap of more than two steps.
    starts = np.concatenate([[True], (np.diff(line) != 0) | (np.diff(along) > 3)])
    begin = np.nonzero(starts)[0]
    end = np.concatenate([begin[1:], [len(places)]]) - 1
    extent = (along[end] - along[begin] + 1) * STEP
    filled = (end - begin + 1) * STEP / extent
    good = np.nonzero((extent >= least * size) & (filled >= FILLED))[0]
    good = good[np.argsort(-extent[good], kind="stable")[:LINES_MAX]]
    if not len(good):
        return none
    turn = line[begin[good]] // wide * (np.pi / ANGLES)
    away = (line[begin[good]] % wide - reach // 2) * 2 + 1.0
    ends = [along[k[good]] * STEP - reach + STEP / 2 for k in (begin, end)]
    cosine, sine = np.cos(turn), np.sin(turn)
    return np.stack([v for t in ends for v in (away * cosine - t * sine, away * sine + t * cosine)], axis=1)


def find_uprights(luma: np.ndarray, plain: np.ndarray) -> np.ndarray:
    """The same of what stands upright beside something `plain` (h, w): masts, posts, towers. There the least lean shows."""
    lines = find_lines(luma, POST, EDGE, UPRIGHT)
    lines = lines[np.abs(lines[:, 2] - lines[:, 0]) <= UPRIGHT * np.abs(lines[:, 3] - lines[:, 1])]
    across, down = _along(lines, np.array([0.1, 0.5, 0.9]), luma.shape)
    aside = round(ASIDE * max(luma.shape))
    beside = [plain[down, np.clip(across + way, 0, luma.shape[1] - 1)].mean(1) > 0.6 for way in (-aside, aside)]
    found: np.ndarray = lines[beside[0] & beside[1]]
    return found if len(found) > 1 else found[:0]  # a post has two edges


def clear_of(clouds: np.ndarray, luma: np.ndarray, horizon: float) -> np.ndarray:
    """`clouds` (h, w), how freely the sky drifts, without the surroundings of steep lines: masts, cables, poles.

    `horizon`: where the ground begins, as a share of the height.
    """
    lines = find_lines(luma, SHORT, FAINT)
    lines = lines[np.abs(lines[:, 3] - lines[:, 1]) > STEEP * np.abs(lines[:, 2] - lines[:, 0])]
    if not len(lines) or not clouds.any():
        return clouds
    across, down = _along(lines, np.linspace(0, 1, max(clouds.shape)), clouds.shape)
    drawn = np.zeros(clouds.shape, bool)
    drawn[down, across] = True
    if _crossing(lines, horizon * clouds.shape[0]) > CROSSED * max(clouds.shape):
        return np.zeros_like(clouds)  # a bridge or a net of wires before the sky would bend wherever the drift sets in
    berth = BERTH * max(clouds.shape)
    free = smoothstep(0.45, 1.0, nearest(drawn)[0] / berth)
    result: np.ndarray = clouds * box_blur(free, berth / 4)
    return result


def _crossing(lines: np.ndarray, horizon: float) -> float:
    """Length of all that lies above a row, in pixels; both edges of a mast, and what nearly lies on it, count once."""
    kept: list[np.ndarray] = []
    length = 0.0
    for line in lines:
        x0, y0, x1, y1 = line
        middle = np.array([(x0 + x1) / 2, (y0 + y1) / 2])
        if any(_away(middle, other) < APART for other in kept):
            continue
        kept.append(line)
        share = np.clip((horizon - min(y0, y1)) / max(abs(y1 - y0), 1.0), 0, 1)
        length += float(np.hypot(x1 - x0, y1 - y0) * share)
    return length


def _away(point: np.ndarray, line: np.ndarray) -> float:
    """Distance of a point from a stretch of a line, in pixels."""
    start, way = line[:2], line[2:] - line[:2]
    t = float(np.clip((point - start) @ way / max(float(way @ way), 1e-6), 0, 1))
    return float(np.hypot(*(point - start - t * way)))


def _along(lines: np.ndarray, t: np.ndarray, shape: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows of the pixels at the shares `t` of every line: integers (lines, shares)."""
    across = np.rint(lines[:, :1] + (lines[:, 2:3] - lines[:, :1]) * t)
    down = np.rint(lines[:, 1:2] + (lines[:, 3:] - lines[:, 1:2]) * t)
    return np.clip(across, 0, shape[1] - 1).astype(int), np.clip(down, 0, shape[0] - 1).astype(int)


def beside(lines: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """1 at steep lines, thin trunks and posts, 0 well away from them (h, w)."""
    steep = lines[np.abs(lines[:, 2] - lines[:, 0]) <= LEANING * np.abs(lines[:, 3] - lines[:, 1])]
    found = np.zeros(shape, np.float32)
    if not len(steep):
        return found
    across, down = _along(steep, np.linspace(0, 1, max(shape)), shape)
    found[down, across] = 1
    result: np.ndarray = smoothstep(BERTH, 0.5 * BERTH, nearest(found > 0)[0] / max(shape))
    return result


def longest_along(lines: np.ndarray, mask: np.ndarray) -> float:
    """Length of the longest line that runs within a mask (h, w), or along its outline, in pixels."""
    solid = mask > 0.5
    if not len(lines) or not solid.any():
        return 0.0
    across, down = _along(lines, np.linspace(0, 1, 40), mask.shape)
    inside = grown(solid, RIM_OF_MASK * max(mask.shape))[down, across].mean(1) > 0.85
    return float((inside * np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])).max())


def straightened(
    nearness: np.ndarray, lines: np.ndarray, leafy: np.ndarray | float = 0.0, writing: np.ndarray | None = None
) -> np.ndarray:
    """`nearness` (h, w), beside its own plane only as far as the lines allow; away from them it stays as it is. On a plane that
    comes nearer downwards upright lines stay straight but lean, so around them it hardly does. `leafy`: where plants grow, 0..1;
    they may lean. `writing`: lines that may not lean either."""
    level = np.zeros((0, 4)) if writing is None else writing
    lines = np.concatenate([lines, level])
    if not len(lines):
        return nearness
    height, width = nearness.shape
    t = np.linspace(0, 1, 17)
    across, down = _along(lines, t, nearness.shape)
    rigid = np.abs(lines[:, 2] - lines[:, 0]) <= UPRIGHT * np.abs(lines[:, 3] - lines[:, 1])
    rigid &= (leafy + np.zeros(nearness.shape))[down, across].mean(1) < 0.5
    rigid[len(lines) - len(level) :] = True
    y, x = np.mgrid[0:height, 0:width]
    terms = np.stack([np.ones(nearness.size), x.ravel() / width - 0.5, y.ravel() / height - 0.5], axis=1)
    slopes = np.linalg.lstsq(terms, nearness.ravel().astype(float), rcond=None)[0]
    steepest = np.array([np.inf, LEAN if len(level) else np.inf, LEAN if rigid.any() else np.inf])
    slopes *= np.minimum(1.0, steepest / np.maximum(np.abs(slopes), 1e-6))
    plane = (terms @ slopes).reshape(nearness.shape)
    drawn = _along(lines, np.linspace(-BEYOND, 1 + BEYOND, max(nearness.shape)), nearness.shape)  # corners, too
    relief = (nearness - plane).astype(np.float32)
    for _ in range(ROUNDS):
        bends = _bends(relief[down, across], t, rigid)
        if bends.max() <= BEND:
            break
        # Level around the lines that bend, alike all along each, and less and less away from them.
        allowed = np.ones(nearness.shape, np.float32)
        keep = np.minimum(1.0, BEND / np.maximum(bends, 1e-6)).astype(np.float32)
        for number in np.argsort(-keep):
            allowed[drawn[1][number], drawn[0][number]] = keep[number]
        relief *= _eased(allowed, AROUND * max(nearness.shape))
    bend = float(_bends(relief[down, across], t, rigid).max())
    result: np.ndarray = (plane + relief * min(1.0, BEND / max(bend, 1e-6))).astype(np.float32)
    return result


def _bends(along: np.ndarray, t: np.ndarray, rigid: np.ndarray) -> np.ndarray:
    """How far the values (lines, shares) of each line leave its chord; of one that may not lean, how far apart they are."""
    chord = along[:, :1] + (along[:, -1:] - along[:, :1]) * t
    result: np.ndarray = np.where(rigid, STIFF * np.ptp(along, axis=1), np.abs(along - chord).max(1))
    return result


def _eased(allowed: np.ndarray, reach: float) -> np.ndarray:
    """The least that is allowed nearby: that of the nearest line at it, 1 from `reach` pixels on."""
    distance, row, column = nearest(allowed < 1)
    if not (allowed < 1).any():
        return allowed
    least = allowed[row, column]
    eased = (least + (1 - least) * smoothstep(0.3, 1.0, distance / reach)).astype(np.float32)
    result: np.ndarray = box_blur(eased, reach / 4)  # where two lines share the land between them, no step
    return result
