"""How much of the machine one render may take, and for how long: every bound on a render process, with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

RENDER_SECONDS_MAX: Final = 30 * 60.0
"""One render: a 25 s 1080p scene takes under a minute, so whatever takes this long will not end."""
PROGRESS_STALL_SECONDS: Final = 120.0
"""Without any message: the slowest single frame takes a second or two."""
WARM_UP_SECONDS_MAX: Final = 10 * 60.0
"""Compiling takes half a minute on a slow machine; loading large weights may take minutes."""
MEMORY_BYTES_MAX: Final = 1536 * 1024 * 1024
"""A 1080p render uses well under 1 GB; the rest is room for a large reference image."""
TASKS_PER_CHILD_MAX: Final = 50
"""What leaks a little, in codecs and compilers, is given back this often; a fresh child is warm in about a second."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Bounds of one render process."""

    memory_bytes_max: int | None = MEMORY_BYTES_MAX
    """None for engines that reserve address space by the terabyte, as CUDA does."""
    render_seconds_max: float = RENDER_SECONDS_MAX
    stall_seconds_max: float = PROGRESS_STALL_SECONDS
    warm_up_seconds_max: float = WARM_UP_SECONDS_MAX
    tasks_per_child_max: int = TASKS_PER_CHILD_MAX
    cancel_seconds_max: float = 0.0
    """How long a canceled render may take to end by itself, so that its process can go on. 0: it is killed at once, where
    a fresh process costs little."""
