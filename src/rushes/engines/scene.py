"""The built-in engine: `rushes.scene` makes the pictures and the sound, `rushes.media` makes files of them.

Here is only the plumbing between the two: references in, planes and samples through, files and details out.
What a prompt means and how it looks is the scene library's. Rule: nothing is kept longer than one frame, so
that memory does not grow with the length of a video.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rushes import __version__
from rushes.core.engine import ProgressSink, RenderResult, RenderTask
from rushes.core.errors import RenderFailed
from rushes.core.requests import Reference, ReferenceKind, VideoRequest
from rushes.core.retakes import retake_of
from rushes.engines.ahead import made_ahead
from rushes.engines.film import SOUND_RATE, joined, shown_planes, write_film
from rushes.media.decode import decode_image, decode_span, last_frame, sound_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rushes.scene import Known, Scene

    Picture = NDArray[np.uint8]

PUBLIC_NAME: Final = "rushes scene engine"
"""What the video's metadata calls it."""
IMAGE_PIXELS_PER_FRAME_PIXEL: Final = 3
"""A reference image is kept at up to this many times the frame's pixels: sharp under a push-in and a crop."""
VIDEO_START_SECONDS: Final = 10.0
"""Where a video must have shown its first frame, if it is to serve as an image."""
CHARACTER_FRAMES_MAX: Final = 24
"""Frames looked at to cut out a character: eight or more a second of its span, 30 MB in all."""
CHARACTER_SIDE_PX_MAX: Final = 720
"""A figure is seldom taller than this in the finished video."""


class SceneEngine:
    """The built-in engine; see `rushes.core.engine.Engine`."""

    name = "scene"

    def warm_up(self) -> None:
        """Compile the kernels, or load them from the cache, and load the codecs."""
        import av  # noqa: F401

        from rushes.scene import warm_up

        warm_up()

    def render(self, task: RenderTask, progress: ProgressSink) -> RenderResult:
        """Make the video, its thumbnail and its spritesheet. Raises RenderFailed or InvalidReference."""
        from rushes.scene import SceneError, render

        request = task.request
        shown = request.remix.seconds * request.fps if request.is_extension and request.remix else 0
        base = _base(task)
        images = _images(task, base)
        cast = {} if images or request.is_extension else _cast(task)
        characters = _characters(task, known=set(cast))
        try:
            scene = _scene(task, base, len(images), len(characters), list(cast.values()))
            film = render(scene, images=images, characters=characters)
            made = film.frame_count + (shown if base is None else 0)
            if made != request.frame_count:
                raise RenderFailed(f"The scene has {made} frames instead of {request.frame_count}.")
            if not shown:
                frames, sound = film.frames(), film.sound()
            elif base is None:  # a video whose scene nobody knows: it goes on from its last frame
                frames = film.frames()
                sound = joined(sound_of(_target(task), rate=SOUND_RATE, seconds_max=shown / request.fps), film.sound(),
                                round(shown / request.fps * SOUND_RATE))  # fmt: skip
            else:
                frames, sound = film.frames(begin=shown), film.sound()
            made_planes = ((frame.y, frame.u, frame.v) for frame in frames)
            planes = chain(shown_planes(task, shown) if shown else (), made_planes)
            with made_ahead(sound) as samples:  # the score is worked out while the place is built
                files = write_film(task, planes, samples, shown=shown, made_by=PUBLIC_NAME, progress=progress)
        except SceneError as error:
            raise RenderFailed(f"The scene cannot be rendered: {error}.") from error
        return RenderResult(files=files, details=_details(scene, request.frame_count))


def _scene(task: RenderTask, base: Scene | None, images: int, characters: int, cast: list[Known]) -> Scene:
    from rushes.scene import direct

    request = task.request
    if base is not None and request.is_extension:
        from rushes.scene import extend

        # Who is brought along is there from the seam on, and what comes next goes on from the pictures, where they are.
        return extend(base, request.prompt, seconds=request.new_seconds).with_changes(characters=characters)
    # A scene is changed from its beginning to its end: a span of the video is told, not read as four of something.
    retake = retake_of(request.prompt) if request.remix is not None and not request.is_extension else None

    def directed(prompt: str) -> Scene:
        return direct(
            prompt,
            seed=task.render_seed,
            width_px=request.width_px,
            height_px=request.height_px,
            seconds=request.new_seconds,
            fps=request.fps,
            images=images,
            characters=characters,
            base=base,
        )

    prompt = request.prompt if retake is None else retake.prompt
    if not cast:
        scene = directed(prompt)
    else:
        from rushes.scene import recast

        scene = recast(prompt, cast, directed)
    return scene if retake is None else scene.with_changes(not_shown=(*scene.not_shown, retake.words))


def _cast(task: RenderTask) -> dict[int, Known]:
    """By its number, each character of a video that this engine made from words and still reads: it is shown as it was
    there, not cut from the pixels."""
    told = {n: c for n, c in enumerate(task.request.characters) if "scene" in c.details}
    if not told:
        return {}
    from rushes.scene import Known, Scene, SceneError, known_in

    found = {}
    for number, character in told.items():
        try:
            scene = Scene.from_dict(character.details["scene"])
        except SceneError:
            continue  # of an earlier version: its pixels serve
        subject = known_in(scene, at_seconds=character.start_seconds)
        if subject is not None:
            found[number] = Known(name=character.name, subject=subject)
    return found


def _target(task: RenderTask) -> Path:
    assert task.request.remix is not None
    return task.inputs[task.request.remix.video_blob_key]


def _base(task: RenderTask) -> Scene | None:
    """The scene of the video that is changed, where this engine made it and still reads it: from words alone, or from one
    picture."""
    remix = task.request.remix
    if remix is None or task.request.images or "scene" not in remix.details:
        return None
    from rushes.scene import Scene, SceneError

    try:
        scene = Scene.from_dict(remix.details["scene"])
    except SceneError:
        return None  # of an earlier version: its last frame serves instead
    if scene.images and task.request.is_extension and task.request.characters:
        return None  # before a picture they come in where the last frame is, and nowhere else
    return scene if scene.images <= 1 and not scene.characters else None


def _images(task: RenderTask, base: Scene | None) -> list[Picture]:
    """The images the video begins with; the last frame of a video whose scene is not known comes first."""
    request = task.request
    images = [_picture(task, image) for image in request.images]
    if request.remix is not None and base is not None and base.images:
        return [_first_frame(_target(task), request)]
    if request.remix is not None and base is None:
        images.insert(0, last_frame(task.inputs[request.remix.video_blob_key]))
    return images


def _picture(task: RenderTask, reference: Reference) -> Picture:
    """A reference as one picture; of a video, its first frame."""
    path, request = task.inputs[reference.blob_key], task.request
    if reference.kind is ReferenceKind.VIDEO:
        return _first_frame(path, request)
    pixels_max = IMAGE_PIXELS_PER_FRAME_PIXEL * request.width_px * request.height_px
    return decode_image(path, pixels_max=pixels_max, crop=reference.crop)


def _first_frame(path: Path, request: VideoRequest) -> Picture:
    side = max(request.width_px, request.height_px)
    return decode_span(path, 0.0, VIDEO_START_SECONDS, frames_max=1, long_side_max_px=2 * side)[0]


def _characters(task: RenderTask, *, known: Collection[int] = ()) -> list[list[Picture]]:
    """The frames of each character that is cut out of them."""
    return [
        decode_span(
            task.inputs[character.video.blob_key],
            character.start_seconds,
            character.end_seconds,
            frames_max=CHARACTER_FRAMES_MAX,
            long_side_max_px=CHARACTER_SIDE_PX_MAX,
        )
        for number, character in enumerate(task.request.characters)
        if number not in known
    ]


def _details(scene: Scene, frame_count: int) -> dict[str, Any]:
    """What is kept on the job: the scene, so that it can be changed and rendered again, and how it was understood."""
    return {
        "engine_version": __version__,
        "frames": frame_count,
        "revised_prompt": "",
        "scene": scene.to_dict(),
        "understood": list(scene.understood),
        "not_understood": list(scene.not_understood),
    }
