"""Scenes of a prompt, and what an extension of one comes to, for the tests of remixes and extensions."""

from __future__ import annotations

from typing import Any

from rushes.scene import Scene, direct
from rushes.scene.directing.changes.extending import extended
from rushes.scene.directing.reader import read_prompt

SIZE: dict[str, Any] = {"width_px": 640, "height_px": 360}


def scene_of(prompt: str, seconds: float = 10, **more: Any) -> Scene:
    return direct(prompt, seed=1, seconds=seconds, **SIZE, **more)


def after(base: Scene, prompt: str) -> Scene:
    """What an extension by a prompt comes to."""
    new = read_prompt(prompt, seed=1, seconds=5, fps=30, images=0, characters=0, base=base, **SIZE)
    longer = extended(base, new, 5)
    return longer.parts[-1] if longer.parts else longer
