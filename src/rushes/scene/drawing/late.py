"""A frame whose layers are laid late: when somebody looks at its planes, and only where nothing hides them.

Here lives what waits and what hides what. How a layer is laid is `blend.py`'s business. Rule: a picture is the same as if
everything had been drawn at once. So `y`, `u` and `v` lay what waits, and what looks at other pixels than its own (water,
blur) simply uses them; what does not is given to `change` and waits as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from .planes import Frame

CELL_WIDE, CELL_TALL = 64, 8  # pixels of a frame that are known together to be hidden
SEEN = np.zeros((0, 0), np.uint8)
"""Cells of a frame of which nothing is hidden."""


class Waiting(Protocol):
    """Something that will be drawn."""

    def lay(self, frame: Frame, hidden: np.ndarray, first: int) -> None:
        """Draw it on a frame whose row 0 is row `first` of the cells in `hidden`."""

    def hide(self, hidden: np.ndarray, first: int, last: int) -> bool:
        """Mark the cells that it covers, if it is drawn on the rows from `first` up to `last`; False: there are none."""


class LateFrame(Frame):
    """A frame, or rows of one."""

    def __init__(
        self, y: np.ndarray, u: np.ndarray, v: np.ndarray, of: LateFrame | None = None, first: int = 0
    ) -> None:
        super().__init__(y, u, v)
        self._of = of
        """Whose rows they are; None of a whole one, for one that held itself would live until garbage is looked for."""
        self._first = first
        self._waiting: list[tuple[Frame, int, Waiting]] = []

    @property
    def y(self) -> np.ndarray:
        self.settle()
        return self._planes[0]

    @property
    def u(self) -> np.ndarray:
        self.settle()
        return self._planes[1]

    @property
    def v(self) -> np.ndarray:
        self.settle()
        return self._planes[2]

    def rows(self, first: int, last: int) -> Frame:
        y, u, v = self._planes
        half = slice(first // 2, last // 2)
        return LateFrame(y[first:last], u[half], v[half], self._of or self, self._first + first)

    def change(self, kernel: Callable[..., None], *numbers: Any) -> None:
        self.wait(Change(kernel, numbers))

    def wait(self, what: Waiting) -> None:
        """Draw this here, after all that was said before."""
        (self._of or self)._waiting.append((Frame(*self._planes), self._first, what))

    def settle(self) -> None:
        """Draw what waits. What is in front is asked first, so that what is behind knows where it is hidden."""
        if self._of is not None:
            self._of.settle()
            return
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        hidden = np.zeros((-(-self.height_px // CELL_TALL), -(-self.width_px // CELL_WIDE)), np.uint8)
        known, seen = SEEN, []
        for frame, first, what in reversed(waiting):
            seen.append(known)
            if what.hide(hidden, first, first + frame.height_px):
                known = hidden.copy()
        for frame, first, what in waiting:
            what.lay(frame, seen.pop(), first)


class Change:
    """A kernel that changes every pixel by itself."""

    def __init__(self, kernel: Callable[..., None], numbers: tuple[Any, ...]) -> None:
        self._kernel, self._numbers = kernel, numbers

    def lay(self, frame: Frame, hidden: np.ndarray, first: int) -> None:
        frame.change(self._kernel, *self._numbers)

    def hide(self, hidden: np.ndarray, first: int, last: int) -> bool:
        return False
