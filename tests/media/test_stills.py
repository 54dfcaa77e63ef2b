"""`rushes.media.stills`: a thumbnail and a spritesheet from frames that went by."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from rushes.media.stills import SHEET_COLUMNS, SHEET_LONG_SIDE_PX, SHEET_ROWS, Stills, to_rgb_image

from .conftest import planes


def collect(frame_count: int, size: tuple[int, int] = (128, 72)) -> Stills:
    stills = Stills(width_px=size[0], height_px=size[1], frame_count=frame_count)
    for index in range(frame_count):
        stills.add(index, *planes(index, *size))
    return stills


def luma_at(image: Image.Image, x: int, y: int) -> float:
    return 16 + float(np.asarray(image.convert("L"))[y, x]) * 219 / 255


def test_the_thumbnail_is_the_frame_a_third_of_the_way_in_at_full_size(tmp_path: Path) -> None:
    collect(90).write_thumbnail(tmp_path / "a.webp")
    with Image.open(tmp_path / "a.webp") as image:
        assert (image.format, image.size) == ("WEBP", (128, 72))
        assert luma_at(image, 60, 30) == pytest.approx(40 + 2 * 30, abs=2)


@pytest.mark.parametrize("frame_count", [75, 100, 7])
def test_the_spritesheet_shows_the_film_row_by_row(tmp_path: Path, frame_count: int) -> None:
    collect(frame_count).write_spritesheet(tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as image:
        assert (image.format, image.size) == ("JPEG", (128 * SHEET_COLUMNS, 72 * SHEET_ROWS))
        for cell in range(SHEET_COLUMNS * SHEET_ROWS):
            row, column = divmod(cell, SHEET_COLUMNS)
            expected = 40 + 2 * (cell * frame_count // (SHEET_COLUMNS * SHEET_ROWS))
            assert luma_at(image, column * 128 + 64, row * 72 + 36) == pytest.approx(expected, abs=3)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (1024, 1792)])
def test_the_pictures_of_the_sheet_keep_the_shape_of_the_film(tmp_path: Path, size: tuple[int, int]) -> None:
    collect(1, size).write_spritesheet(tmp_path / "a.jpg")
    with Image.open(tmp_path / "a.jpg") as image:
        width, height = image.width / SHEET_COLUMNS, image.height / SHEET_ROWS
    assert max(width, height) == SHEET_LONG_SIDE_PX
    assert width / height == pytest.approx(size[0] / size[1], rel=0.02)


def test_only_the_small_pictures_and_one_frame_are_kept() -> None:
    stills = Stills(width_px=128, height_px=72, frame_count=300)
    y, u, v = planes(0)
    for index in range(300):
        stills.add(index, y, u, v)
    y[:] = 0  # the renderer goes on to use its buffers
    assert len(stills._small) == SHEET_COLUMNS * SHEET_ROWS
    assert all(luma_at(image, 5, 5) > 30 for image in stills._small.values())


def test_frames_that_never_came_are_an_error(tmp_path: Path) -> None:
    stills = Stills(width_px=128, height_px=72, frame_count=30)
    with pytest.raises(ValueError, match="never added"):
        stills.write_thumbnail(tmp_path / "a.webp")
    with pytest.raises(ValueError, match="never added"):
        stills.write_spritesheet(tmp_path / "a.jpg")


@pytest.mark.parametrize(
    ("yuv", "rgb"),
    [((16, 128, 128), (0, 0, 0)), ((235, 128, 128), (255, 255, 255)), ((63, 102, 240), (255, 0, 0)),
     ((173, 42, 26), (0, 255, 0)), ((32, 240, 118), (0, 0, 255))],
)  # fmt: skip
def test_colours_are_bt709_limited_range(yuv: tuple[int, int, int], rgb: tuple[int, int, int]) -> None:
    y = np.full((8, 8), yuv[0], np.uint8)
    u, v = np.full((4, 4), yuv[1], np.uint8), np.full((4, 4), yuv[2], np.uint8)
    assert to_rgb_image(y, u, v).getpixel((4, 4)) == pytest.approx(rgb, abs=3)
