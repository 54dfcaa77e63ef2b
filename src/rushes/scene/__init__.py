"""The built-in renderer, a library of its own: prompt -> scene description -> frames and sound.

    scene = direct("a fox runs through the snow", seed=1, width_px=1280, height_px=720, seconds=4)
    film = render(scene)
    for frame in film.frames(): ...
    for block in film.sound(): ...

It knows nothing of jobs, HTTP or encoding, and imports the standard library, numpy and numba only. Importing this package
loads neither numpy nor numba: `direct` needs the standard library alone, the rest arrives with `render`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from .directing.changes.recasting import Known, known_in, recast
from .directing.director import direct, extend
from .model import Camera, Scene, SceneError, Shot, Subject

if TYPE_CHECKING:
    import numpy as np

    from .film import Film

__all__ = [
    "Camera",
    "Known",
    "Scene",
    "SceneError",
    "Shot",
    "Subject",
    "direct",
    "extend",
    "known_in",
    "recast",
    "render",
    "warm_up",
]


def render(scene: Scene, *, images: Sequence[np.ndarray] = (), characters: Sequence[Sequence[np.ndarray]] = ()) -> Film:
    """Make a film of a scene.

    `images`: RGB uint8 (h, w, 3), the first is the first frame. `characters`: each a list of RGB frames cut from a
    reference video. Raises SceneError for pictures of another shape.
    """
    from .film import Film
    from .photo import check_pictures

    check_pictures([*images, *(frame for frames in characters for frame in frames)])
    return Film(scene, images, characters)


def warm_up(progress: Callable[[str], None] | None = None, *, thoroughly: bool = False) -> None:
    """Compile every kernel by rendering tiny clips, or load from disk what every clip needs; `thoroughly`: all of them.

    `progress` is told a few words a step.
    """
    from .warm import warm_up as warm

    warm(progress, thoroughly=thoroughly)
