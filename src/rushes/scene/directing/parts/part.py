"""What a subject is performed by. Only data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A figure and what it does; what is not None stands for the subject's own."""

    name: str
    action: str
    colour_of: int | None = None
    """The subject whose colour the figure takes: of a mount and its rider the mount."""
    count: int | None = None
