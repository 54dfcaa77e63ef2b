"""Palettes: the words that name one, what they leave to be read, and a picture that is kept to it."""

import numpy as np
import pytest

from rushes.scene import Scene, SceneError, direct, render
from rushes.scene.directing.director import extend
from rushes.scene.directing.palettes import palette_of
from rushes.scene.drawing.planes import Frame, colour_to_yuv
from rushes.scene.drawing.shade import display

TEAL, SAND, RUST, ORANGE, BLUE, PURPLE = "#1f9c96", "#d9bd8b", "#b0512c", "#f08a24", "#3d7fd6", "#8a56c2"
SMALL = {"seed": 1, "width_px": 256, "height_px": 144, "seconds": 2.0}


def scene_of(prompt: str, base: Scene | None = None) -> Scene:
    return direct(prompt, base=base, **SMALL)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("prompt", "colours", "left"),
    [
        ("Shift the color palette to teal, sand, and rust, with a warm backlight.", (TEAL, SAND, RUST), "with a warm backlight."),
        ("A city in teal and orange color grading", (TEAL, ORANGE), "A city"),
        ("a field, in shades of purple", (PURPLE,), "a field"),
        ("A robot in a city, cinematic teal and orange tones", (TEAL, ORANGE), "A robot in a city, cinematic"),
        ("Change the color scheme to pastel pink and mint", ("#f08fb4", "#9fd8bd"), ""),
        ("把色调改为青色和橙色", (TEAL, ORANGE), ""),
        ("青色和橙色的色调，一只猫", (TEAL, ORANGE), "一只猫"),
        ("カラーパレットを青とオレンジに", (BLUE, ORANGE), ""),
        ("Cambia la paleta de colores a turquesa y arena", (TEAL, SAND), ""),
        ("Ändere die Farbpalette zu Türkis und Rost", (TEAL, RUST), ""),
        ("Измени цветовую палитру на бирюзовый и оранжевый", (TEAL, ORANGE), ""),
        ("색조를 파란색과 주황색으로", (BLUE, ORANGE), ""),
    ],
)  # fmt: skip
def test_the_colours_of_a_palette_are_read_and_paint_nobody(prompt: str, colours: tuple[str, ...], left: str) -> None:
    found = palette_of(prompt)
    assert (found.colours, found.text) == (colours, left)
    assert len(found.said) == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "a painter with a palette paints",
        "a parrot with vivid green and yellow colors",
        "a woman with red hair and a green dress",
        "black and white tones",
        "A woman in a dress in shades of blue dances",
        "A parrot with feathers in shades of red and yellow",
        "una mujer con un vestido en tonos azules",
        "一只红色色调的猫",
        "A painter holds a palette with red and blue paint",
        "A pianist plays low blue tones in a bar",
        "A girl with warm brown tones in her hair",
        "A dog with golden brown tones runs in a park",
        "Bright shades of green leaves in a forest",
        "A black and orange color scheme car",
        "一只红色的狗",
    ],
)
def test_what_names_no_palette_is_left_as_it_is(prompt: str) -> None:
    assert palette_of(prompt).text == prompt
    assert palette_of(prompt).colours == ()


@pytest.mark.parametrize("words", ["the palette of the red and ", "warm red , ", "色调红", "tones of teal to "])
def test_a_list_without_end_is_read_all_the_same(words: str) -> None:
    assert len(palette_of(words * 400).colours) <= 5


def test_a_remix_keeps_whom_it_shows_and_changes_the_palette() -> None:
    base = scene_of("A woman in a yellow dress walks along the beach at sunset")
    changed = scene_of("Shift the color palette to teal, sand, and rust, with a warm backlight.", base)
    assert changed.palette == (TEAL, SAND, RUST)
    assert changed.styles == ("backlit",)
    assert (changed.subjects, changed.place, changed.time) == (base.subjects, base.place, base.time)
    assert changed.not_understood == ()
    assert scene_of("make it rain", changed).palette == changed.palette
    assert Scene.from_dict(changed.to_dict()) == changed


def test_an_extension_takes_its_palette_from_what_goes_on_or_from_its_words() -> None:
    base = scene_of("a car drives down a street in teal and orange color grading")
    assert [part.palette for part in extend(base, "it starts to rain", seconds=2.0).parts] == [(TEAL, ORANGE)] * 3
    assert extend(base, "in shades of purple", seconds=2.0).parts[-1].palette == (PURPLE,)


def test_a_palette_is_of_a_few_colours() -> None:
    scene = scene_of("a fox in a meadow")
    for wrong in (("teal",), (TEAL,) * 6):
        with pytest.raises(SceneError, match="palette"):
            scene.with_changes(palette=wrong)


def frame_of(scene: Scene) -> Frame:
    return next(render(scene).frames())


def test_every_strong_colour_of_a_picture_is_near_one_of_its_palette() -> None:
    scene = scene_of("a red car, a yellow bus and a green tractor in a city street")
    before, after = frame_of(scene), frame_of(scene.with_changes(palette=(TEAL, ORANGE)))

    def off(frame: Frame) -> float:
        """Radians from the nearest hue of the palette, the mean over strong colours."""
        blue, red = frame.u - 128.0, frame.v - 128.0
        strong = np.hypot(blue, red) > 16
        hues = [np.arctan2(v - 128, u - 128) for _, u, v in (colour_to_yuv(*display(c)) for c in (TEAL, ORANGE))]
        turned = [np.abs(np.angle(np.exp(1j * (np.arctan2(red, blue) - hue)))) for hue in hues]
        return float(np.minimum(*turned)[strong].mean())

    assert off(before) > 0.5
    assert off(after) < 0.3  # what was asked to be red, yellow or green stays so
    assert abs(float(after.y.mean()) - float(before.y.mean())) < 4  # light stays


def test_a_storyboard_goes_on_in_the_palette_of_the_part_before() -> None:
    board = scene_of(
        "Shot 1: duration: 1sec Scene: a cat in a garden, in shades of blue\nShot 2: duration: 1sec Scene: the cat sleeps"
    )
    frames = list(render(board).frames())
    for frame in (frames[10], frames[-1]):
        hue = np.arctan2((frame.v - 128.0).mean(), (frame.u - 128.0).mean())
        _, u, v = colour_to_yuv(*display(BLUE))
        assert abs(hue - np.arctan2(v - 128, u - 128)) < 0.5
