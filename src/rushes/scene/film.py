"""A film: the frames and the sound of one scene, one piece at a time.

Nothing is kept but what the stage holds, so memory does not grow with length. Encoding is somebody else's work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from . import actors
from .model import Scene
from .planes import Frame


class Film:
    """What `render` returns. Frames and sound may be asked for once each, in any order, and again from the start."""

    def __init__(self, scene: Scene, images: Sequence[np.ndarray], characters: Sequence[Sequence[np.ndarray]]) -> None:
        self.scene = scene
        self._images = list(images)
        self._characters = [list(frames) for frames in characters]

    @property
    def frame_count(self) -> int:
        return self.scene.frame_count

    def frames(self) -> Iterator[Frame]:
        """Every frame in order."""
        scene = self.scene
        if self._images:
            from .cutout import Overlay
            from .photo import photo_frames

            overlay = Overlay(self._characters, scene.width_px, scene.height_px)
            for number, frame in enumerate(photo_frames(scene, self._images)):
                if number:
                    overlay.lay(frame, number / scene.fps)
                yield frame
            return
        from .build import build_stage

        stage = build_stage(scene, actors.figures())
        if self._characters:
            from .cutout import add_characters

            add_characters(stage, self._characters)
        for number in range(self.frame_count):
            yield stage.frame(number / scene.fps)

    def sound(self) -> Iterator[np.ndarray]:
        """Blocks of float32 (n, 2) at 48 kHz, exactly as long as the film."""
        from .sound import sound_blocks

        yield from sound_blocks(self.scene)
