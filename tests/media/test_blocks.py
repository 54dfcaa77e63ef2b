"""H.264 of flat blocks, read back by a decoder that nobody here wrote."""

from __future__ import annotations

import io
from random import Random

import av
import numpy as np
import pytest

from rushes.media.blocks import BlockWriter


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (64, 96), (34, 50), (2, 2), (4096, 64)])
def test_a_decoder_sees_exactly_the_colours_that_were_written(width: int, height: int) -> None:
    chance = Random(width)
    colours = [(chance.randrange(16, 236), chance.randrange(16, 241), chance.randrange(16, 241)) for _ in range(256)]
    colours[:3] = [(16, 128, 128), (235, 16, 240), (17, 127, 129)]
    writer = BlockWriter(width_px=width, height_px=height, fps=30, colours=colours)
    count = writer.columns * writer.rows
    grids, stream, before = [], writer.parameters, b""
    for index in range(24):
        if index % 8 == 0:
            grid = bytes(chance.choices(range(256), k=count))
            stream += writer.key_picture(grid)
        else:
            changed = bytearray(before)
            for _ in range((0, 1, 40, count)[index % 4]):
                changed[chance.randrange(count)] = chance.randrange(256)
            grid = bytes(changed)
            stream += writer.next_picture(before, grid)
        grids.append(before := grid)
    palette = np.array(colours, np.uint8)
    seen = 0
    with av.open(io.BytesIO(stream), "r", format="h264") as container:
        for frame, grid in zip(container.decode(video=0), grids, strict=True):
            assert (frame.width, frame.height) == (width, height)
            cells = palette[np.frombuffer(grid, np.uint8).reshape(writer.rows, writer.columns)]
            for plane, part, side in zip(frame.planes, range(3), (16, 8, 8), strict=True):
                rows = np.frombuffer(bytes(plane), np.uint8).reshape(-1, plane.line_size)[:, : plane.width]
                wanted = np.kron(cells[:, :, part], np.ones((side, side), np.uint8))
                assert (rows == wanted[: plane.height, : plane.width]).all(), (seen, part)
            seen += 1
    assert seen == len(grids)


def test_the_same_grids_are_the_same_bytes() -> None:
    def written() -> bytes:
        writer = BlockWriter(width_px=160, height_px=96, fps=30, colours=[(16, 128, 128), (235, 128, 128)])
        first, second = bytes(60), bytes([1]) * 60
        return writer.parameters + writer.key_picture(first) + writer.next_picture(first, second)

    assert written() == written()


def test_what_cannot_be_written_is_refused() -> None:
    black = [(16, 128, 128)]
    for width, height in ((63, 64), (64, 0), (64, 5000)):
        with pytest.raises(ValueError, match="even sides"):
            BlockWriter(width_px=width, height_px=height, fps=30, colours=black)
    with pytest.raises(ValueError, match="256"):
        BlockWriter(width_px=64, height_px=64, fps=30, colours=black * 257)
    writer = BlockWriter(width_px=64, height_px=64, fps=30, colours=black)
    with pytest.raises(ValueError, match="16"):
        writer.key_picture(bytes(15))
