"""Lines of writing in a picture that is no page: a title over a photograph, a sign, a logo. Letters that lean are seen at once.

Guessed from small parts of like height and lightness that stand in a row; what is no writing and passes for it (windows, pickets)
only stays as straight as writing would.
"""

from __future__ import annotations

import numpy as np

from .fields import parts
from .mattes import widened

STROKE = 5  # half as wide as the broadest stroke, pixels of a picture of 384
INK = 0.16  # darker or lighter than what is behind it
TALL = (0.010, 0.14)  # of the longer side: a letter
BROAD = 2.2  # times its height
ALIKE, LEVEL, APART = 0.35, 0.35, 1.5  # of its height: how letters of a row differ, are lifted, and are apart
TONE = 0.09  # lightness by which they differ
LETTERS_MIN, WIDE_MIN = 5, 0.09  # of a row; and its width, of the longer side


def find_writing(luma: np.ndarray) -> np.ndarray:
    """Upper and lower edge of every row of writing: float (n, 4), x0, y0, x1, y1 in pixels. `luma`: 0..1."""
    found: list[tuple[float, float, float, float]] = []
    for image in (np.ascontiguousarray(luma, np.float32), np.ascontiguousarray(1 - luma, np.float32)):
        paper = -widened(-widened(image, STROKE), STROKE)
        found += _rows(_letters(paper - image > INK, image), max(luma.shape))
    return np.array(found, float).reshape(-1, 4)


def _letters(ink: np.ndarray, image: np.ndarray) -> np.ndarray:
    """Left, top, right, bottom and tone of every part that may be a letter: (n, 5)."""
    labels, sizes = parts(ink)
    y, x = np.nonzero(labels)
    if not len(y):
        return np.zeros((0, 5))
    label = labels[y, x] - 1
    left, top = np.full(len(sizes), 1e9), np.full(len(sizes), 1e9)
    right, bottom = np.zeros(len(sizes)), np.zeros(len(sizes))
    np.minimum.at(left, label, x)
    np.minimum.at(top, label, y)
    np.maximum.at(right, label, x + 1)
    np.maximum.at(bottom, label, y + 1)
    tone = np.bincount(label, image[y, x], len(sizes)) / np.maximum(sizes, 1)
    tall, wide, size = bottom - top, right - left, max(ink.shape)
    fits = (tall >= max(TALL[0] * size, 4)) & (tall <= TALL[1] * size) & (wide <= BROAD * tall)
    fits &= (sizes > 0.15 * tall * wide) & (sizes > 5)
    found: np.ndarray = np.stack([left, top, right, bottom, tone], axis=1)[fits]
    return found


def _rows(letters: np.ndarray, size: int) -> list[tuple[float, float, float, float]]:
    """Letters that stand beside each other."""
    letters = letters[np.argsort(letters[:, 0], kind="stable")]
    free = np.ones(len(letters), bool)
    found = []
    for number in range(len(letters)):
        if not free[number]:
            continue
        _, top, right, bottom, tone = letters[number]
        tall, row = bottom - top, [number]
        for other in range(number + 1, len(letters)):
            box = letters[other]
            if box[0] > right + APART * tall:
                break
            alike = abs(box[3] - box[1] - tall) < ALIKE * tall and abs(box[4] - tone) < TONE
            if (
                free[other]
                and alike
                and abs((box[1] + box[3]) - (top + bottom)) < 2 * LEVEL * tall
                and box[0] > right - 0.3 * tall
            ):
                row.append(other)
                right, top, bottom = box[2], box[1], box[3]
        boxes = letters[row]
        if len(row) >= LETTERS_MIN and right - boxes[0, 0] > WIDE_MIN * size:
            free[row] = False
            first, last = boxes[0], boxes[-1]
            found += [(first[0], first[1], last[2], last[1]), (first[0], first[3], last[2], last[3])]
    return found
