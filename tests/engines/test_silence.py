"""A video that is asked for without sound has none, whichever engine makes it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rushes.core.assets import AssetKind
from rushes.core.engine import RECEIVED_SPAN, ProgressSink, RenderResult, RenderTask
from rushes.engines.host import do_task
from rushes.engines.messages import encode_line, from_task, to_result
from rushes.media.encode import VideoWriter
from rushes.media.probe import probe

from .conftest import MakeTask


class Loud:
    """An engine that knows nothing of silence."""

    name = "loud"

    def warm_up(self) -> None: ...

    def render(self, task: RenderTask, progress: ProgressSink) -> RenderResult:
        path = task.out_dir / "video.mp4"
        with VideoWriter(path, width_px=64, height_px=64, fps=10, frame_count=10) as writer:
            for _ in range(10):
                writer.write_frame(*(np.zeros((side, side), np.uint8) for side in (64, 32, 32)))
            writer.write_sound(np.ones((48_000, 2), np.float32))
        return RenderResult(files={AssetKind.VIDEO: path})


@pytest.mark.parametrize("is_silent", [False, True])
@pytest.mark.parametrize("engine", ["loud", RECEIVED_SPAN])
def test_the_host_takes_the_sound_away(make_task: MakeTask, engine: str, is_silent: bool) -> None:
    """Not that of a character's span: that is no video of the job's."""
    task = make_task(is_silent=is_silent)
    line = encode_line(from_task(RenderTask(**{**vars(task), "engine": engine})))
    told: list[dict[str, Any]] = []
    result = to_result(do_task(Loud(), line, told.append, lambda: False), task.out_dir)
    assert probe(result.files[AssetKind.VIDEO]).has_audio is not (is_silent and engine == "loud")
