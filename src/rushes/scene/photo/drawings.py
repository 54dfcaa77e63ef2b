"""The parts of a drawing that may move against each other, and whether a picture has anything at all that could be torn.

A drawing has flat colours. What is joined by lines or edges is one thing and stays rigid, with all that it encloses: a face with its
eyes, a house with its windows. Between things there is flat ground, which may stretch unseen. What comes in from the border (a horizon,
a frame, a page's column) is the backdrop. Where there are many things it is a diagram, a page or a screen, and all of it stands.
"""

from __future__ import annotations

import numpy as np

from ..drawing.noise import box_blur
from .fields import fill, grown, met, parts, slope
from .letters import find_writing
from .relief import STEEP_MAX

EDGE = 0.010  # change a pixel, in lightness or colour, from which on it is no flat ground
JOINED = 0.012  # of the longer side: what is nearer than twice that is one thing, as the letters of a word are
THINGS_MAX = 16  # of a picture book; more are a diagram
THING_MIN = 0.004  # of the picture, with all that it encloses: what is smaller is a detail of the ground
LOWER = 0.55  # how much of its nearness a thing has from how far down it ends; the rest from its size
LARGE = 0.25  # of the picture: as large as what is nearest
KEPT, GROWS_MIN = 0.9, 0.015  # of the room to the border; what it grows by without any
EDGELESS = 0.018  # change a pixel beyond which something is seen in a picture


def parting(colour: np.ndarray) -> np.ndarray:
    """How far the things of a drawing stand out, 0 (backdrop) .. 1: float32 (h, w); even on each of them, all 0 where none may move.
    `colour`: as opponent colours."""
    none = np.zeros(colour.shape[:2], np.float32)
    size: int = max(none.shape)
    edges = _edges(colour) > EDGE
    labels, sizes = parts(grown(edges, JOINED * size))
    if len(find_writing(colour[..., 0])) > 1 or not 0 < int((sizes > THING_MIN * none.size).sum()) <= THINGS_MAX:
        return none
    border = np.zeros(none.shape, bool)
    border[[0, -1]], border[:, [0, -1]] = True, True
    backdrop = met(labels, border)
    known, raised = backdrop.astype(np.float32), none.copy()
    taken = backdrop.copy()
    found = [(number, enclosed(labels == number)) for number in np.nonzero(sizes > 0.1 * THING_MIN * none.size)[0] + 1]
    for number, inside in sorted(found, key=lambda pair: -int(pair[1].sum())):
        here = labels == number
        area = float(inside.mean())
        if taken[here].any() or area < THING_MIN or area > 0.6:
            continue
        lowest = float(np.nonzero(inside.any(1))[0][-1] + 1) / len(none)
        nearness = LOWER * lowest + (1 - LOWER) * min(area / LARGE, 1.0) ** 0.5
        taken |= inside
        raised[inside], known[inside] = nearness, 1.0
    if not raised.any():
        return none
    known[border] = 1.0
    # Details of the ground go along with it, wherever they are.
    spread = fill(raised[..., None], known)[..., 0]
    rigid = np.maximum(known, edges & ~taken)
    spread = np.where(known > 0, raised, box_blur(spread, size / 60)).astype(np.float32)
    steepest = float((np.hypot(*slope(box_blur(spread, 1.5))) * (rigid < 1)).max()) * size
    result: np.ndarray = (spread * min(1.0, STEEP_MAX / max(steepest, 1e-6))).astype(np.float32)
    return result


def room_around(raised: np.ndarray) -> float:
    """By how much what stands out of a drawing may grow until its border cuts it off, as a share; a little always."""
    rows, columns = (np.nonzero((raised > 0.25 * raised.max()).any(axis))[0] for axis in (1, 0))
    reach = [
        max(0.5 - found[0] / length, (found[-1] + 1) / length - 0.5)
        for found, length in ((rows, raised.shape[0]), (columns, raised.shape[1]))
    ]
    return float(max(KEPT * (0.5 / max(*reach, 1e-3) - 1.0), GROWS_MIN))


def enclosed(outline: np.ndarray) -> np.ndarray:
    """An outline with all that it encloses."""
    labels, _ = parts(~outline)
    border = np.zeros(outline.shape, bool)
    border[[0, -1]], border[:, [0, -1]] = True, True
    return ~met(labels, border & ~outline)


def is_edgeless(colour: np.ndarray) -> bool:
    """Whether it is nothing but colours that run into each other. `colour`: as opponent colours."""
    return float(_edges(box_blur(colour, 1.0)).max()) < EDGELESS


def _edges(colour: np.ndarray) -> np.ndarray:
    """How much it changes a pixel, in lightness or colour."""
    steps = [np.hypot(*slope(np.ascontiguousarray(colour[..., channel]))) for channel in range(3)]
    result: np.ndarray = np.maximum.reduce([steps[0], 0.7 * steps[1], 0.7 * steps[2]]).astype(np.float32)
    return result
