"""Styles: each changes the picture in the way its name says, at every size, the same every time."""

import numpy as np
import pytest

from rushes.scene import Scene, direct, render
from rushes.scene.drawing.planes import Frame, frame_from_rgb
from rushes.scene.styles import MATERIALS, STYLES, chosen, grade
from rushes.scene.styles.canvas import Canvas
from rushes.scene.styles.pixel import block_px


def scene_of(prompt: str, **changes: object) -> Scene:
    size = {"width_px": 128, "height_px": 72, "seconds": 0.2, "fps": 10, **changes}
    return direct(prompt, seed=1, **size)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def picture() -> Frame:
    """A meadow with a fox: many colours, bright and dark, fine and flat parts."""
    scene = direct("a fox in a meadow", seed=3, width_px=320, height_px=180, seconds=1.0)
    return next(render(scene).frames())


def graded(picture: Frame, name: str, seconds: float = 0.5) -> Frame:
    frame = picture.copy()
    height, width = frame.y.shape
    STYLES[name](Canvas(width, height, 7))(frame, seconds)
    return frame


def saturation(frame: Frame) -> float:
    return float(np.hypot(frame.u - 128.0, frame.v - 128.0).mean())


def roughness(plane: np.ndarray) -> float:
    """How much neighbours differ."""
    return float(np.abs(np.diff(plane.astype(int), axis=1)).mean())


def same(a: Frame, b: Frame) -> bool:
    return all(np.array_equal(x, y) for x, y in ((a.y, b.y), (a.u, b.u), (a.v, b.v)))


@pytest.mark.parametrize("name", STYLES)
def test_a_style_changes_the_picture_and_does_so_every_time(name: str, picture: Frame) -> None:
    one, two = graded(picture, name), graded(picture, name)
    assert same(one, two)
    assert np.abs(one.y.astype(int) - picture.y.astype(int)).mean() > 1.0 or name in ("vivid", "focus_rack")
    assert not same(one, picture)
    assert one.y.min() >= 16
    assert one.y.max() <= 235
    assert one.y.std() > 12  # something is still to be seen


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize(("width_px", "height_px"), [(34, 62), (32, 32), (130, 74), (66, 38)], ids=lambda n: str(n))
def test_styles_keep_the_size_of_any_frame(name: str, width_px: int, height_px: int) -> None:
    chance = np.random.default_rng(2)
    frame = frame_from_rgb(chance.integers(0, 256, (height_px, width_px, 3), np.uint8))
    STYLES[name](Canvas(width_px, height_px, 5))(frame, 0.3)
    assert frame.y.shape == (height_px, width_px)
    assert frame.u.shape == frame.v.shape == (height_px // 2, width_px // 2)
    assert frame.y.dtype == frame.u.dtype == np.uint8


@pytest.mark.parametrize("name", ["noir", "black_and_white", "sketch"])
def test_without_colour(name: str, picture: Frame) -> None:
    assert saturation(graded(picture, name)) < 2.0


def test_noir_is_harder_than_black_and_white(picture: Frame) -> None:
    noir, plain = graded(picture, "noir"), graded(picture, "black_and_white")
    assert noir.y.std() > 1.2 * plain.y.std()
    assert noir.y[:20, :20].mean() < plain.y[:20, :20].mean()


@pytest.mark.parametrize("name", ["neon", "anime", "vivid", "van_gogh"])
def test_stronger_colours(name: str, picture: Frame) -> None:
    assert saturation(graded(picture, name)) > 1.1 * saturation(picture)


@pytest.mark.parametrize("name", ["retro", "vintage", "pastel"])
def test_fainter_colours(name: str, picture: Frame) -> None:
    assert saturation(graded(picture, name)) < 0.9 * saturation(picture)


def test_light_and_dark_styles(picture: Frame) -> None:
    assert graded(picture, "pastel").y.mean() > picture.y.mean() + 5
    assert graded(picture, "low_key").y.mean() < picture.y.mean() - 10
    assert graded(picture, "neon").y.mean() < picture.y.mean() - 10


def test_neon_glows_around_lights() -> None:
    rgb = np.zeros((96, 160, 3), np.uint8)
    rgb[44:52, 76:84] = (60, 255, 255)
    frame = frame_from_rgb(rgb)
    STYLES["neon"](Canvas(160, 96, 1))(frame, 0.0)
    assert frame.y[48, 90] > frame.y[48, 150] + 3


def test_pixel_art_has_one_colour_a_block_and_few_tones(picture: Frame) -> None:
    frame = graded(picture, "pixel")
    side = block_px(180)
    assert side >= 2
    tall, wide = 180 // side * side, 320 // side * side
    blocks = frame.y[:tall, :wide].reshape(tall // side, side, wide // side, side)
    assert (blocks.max((1, 3)) == blocks.min((1, 3))).all()
    assert len(np.unique(frame.y)) <= 16
    assert len(np.unique(frame.u)) <= 16


@pytest.mark.parametrize("name", ["paper", "anime", "ukiyo_e"])
def test_flat_styles_gather_tones(name: str) -> None:
    """A ramp becomes steps: light changes in few places, and there by much."""
    ramp = np.repeat(np.linspace(10, 250, 320).astype(np.uint8)[None, :, None], 180, 0).repeat(3, 2)
    frame = graded(frame_from_rgb(ramp), name)
    steps = np.abs(np.diff(frame.y[60:150].astype(float).mean(0)))
    assert np.sort(steps)[-32:].sum() > 0.45 * steps.sum()


@pytest.mark.parametrize("name", ["anime", "ukiyo_e"])
def test_outlines_are_drawn_where_areas_meet(name: str) -> None:
    rgb = np.full((720, 1280, 3), 200, np.uint8)
    rgb[160:560, 400:880] = (230, 120, 60)
    frame = graded(frame_from_rgb(rgb), name)
    assert frame.y[360, 390:412].min() < min(frame.y[360, 240:320].mean(), frame.y[360, 560:720].mean()) - 40


def test_watercolour_leaves_white_paper_at_the_border(picture: Frame) -> None:
    frame = graded(picture, "watercolour")
    assert frame.y[0].mean() > 200
    assert frame.y[:, 0].mean() > 200
    assert frame.y[80:100].mean() < 215


@pytest.mark.parametrize("name", ["oil", "van_gogh"])
def test_brush_strokes_follow_lines(name: str) -> None:
    """Paint over stripes varies less along them than across them."""
    stripes = np.full((180, 320, 3), 90, np.uint8)
    stripes[np.arange(180) // 12 % 2 == 0] = (200, 180, 60)
    frame = graded(frame_from_rgb(stripes), name)
    along, across = roughness(frame.y), roughness(frame.y.T)
    assert along < 0.75 * across


@pytest.mark.parametrize("name", ["oil", "van_gogh", "watercolour", "paper", "ukiyo_e", "anime", "sketch", "pixel"])
def test_painted_styles_do_not_boil(name: str, picture: Frame) -> None:
    """From one frame to the next of a still picture most of it stays as it was."""
    one, two = graded(picture, name, 1.0), graded(picture, name, 1.0 + 1 / 30)
    changed = np.abs(one.y.astype(int) - two.y.astype(int)) > 8
    assert changed.mean() < 0.25


def test_paint_is_laid_anew_in_the_end(picture: Frame) -> None:
    assert not same(graded(picture, "van_gogh", 0.0), graded(picture, "van_gogh", 2.0))


def test_film_grain_is_new_in_every_frame_of_film(picture: Frame) -> None:
    assert not same(graded(picture, "noir", 0.0), graded(picture, "noir", 0.5))


def test_surreal_moves_a_still_picture_and_turns_its_hues(picture: Frame) -> None:
    one, two = graded(picture, "surreal", 0.0), graded(picture, "surreal", 1.5)
    assert np.abs(one.y.astype(int) - two.y.astype(int)).mean() > 1.0
    was, now = (np.arctan2(f.v - 128.0, f.u - 128.0) for f in (picture, one))
    turned = np.abs(np.angle(np.exp(1j * (was - now))))
    assert np.median(turned) > 0.25


def test_focus_travels_from_near_to_far() -> None:
    chance = np.random.default_rng(1)
    frame = frame_from_rgb(chance.integers(60, 200, (180, 320, 1), np.uint8).repeat(3, 2))
    begin, end = frame.copy(), frame.copy()
    rack = STYLES["focus_rack"](Canvas(320, 180, 1, 4.0))
    rack(begin, 0.0)
    rack(end, 4.0)
    near, far = slice(150, 168), slice(40, 76)
    assert roughness(begin.y[near]) > 2 * roughness(begin.y[far])
    assert roughness(end.y[far]) > 2 * roughness(end.y[near])


def test_clay_is_how_everything_looks_anyway() -> None:
    scene = scene_of("a fox in a meadow, claymation")
    assert scene.styles == ("clay",)
    frame = Frame.blank(128, 72)
    grade(scene)(frame, 0.0)
    assert same(frame, Frame.blank(128, 72))


def test_at_most_one_material_and_one_stock_are_applied() -> None:
    assert chosen(("noir", "watercolour", "oil", "retro")) == ("watercolour", "noir")
    assert chosen(("cinematic", "noir")) == ("noir",)
    assert chosen(("cinematic", "oil")) == ("oil",)
    assert chosen(("sharp", "shot", "modern")) == ()
    assert set(MATERIALS) < set(STYLES)


def test_a_film_is_graded() -> None:
    plain, grey = (list(render(scene_of(f"a fox in a meadow{style}")).frames()) for style in ("", ", black and white"))
    assert max(saturation(frame) for frame in grey) < 2.0 < min(saturation(frame) for frame in plain)


def test_a_photograph_keeps_its_first_frame_and_then_takes_on_the_style() -> None:
    rgb = np.zeros((72, 128, 3), np.uint8)
    rgb[..., 0] = np.linspace(0, 255, 128).astype(np.uint8)
    scene = scene_of("black and white", images=1, seconds=2.0)
    frames = list(render(scene, images=[rgb]).frames())
    assert same(frames[0], frame_from_rgb(rgb))
    colours = [saturation(frame) for frame in frames]
    assert colours[0] > 20
    assert colours[3] < colours[0]
    assert colours[-1] < 2.0


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("a cow in the style of Van Gogh", "van_gogh"),
        ("a panda in a cafe, oil painting", "oil"),
        ("a dog by Hokusai, in the style of Ukiyo", "ukiyo_e"),
        ("a cat, black and white", "black_and_white"),
        ("a robot, pixel art", "pixel"),
        ("a city, in cyberpunk style", "neon"),
        ("a couple walking, animated style", "anime"),
        ("a beach, watercolor painting", "watercolour"),
        ("a shark, surrealism style", "surreal"),
        ("a film noir of a cat", "noir"),
        ("a bird, racking focus", "focus_rack"),
        ("一只猫，水彩画风格", "watercolour"),
        ("一只猫，梵高风格", "van_gogh"),
        ("un perro, pintura al óleo", "oil"),
        ("un chien en noir et blanc", "black_and_white"),
        ("ein Hund als Bleistiftzeichnung", "sketch"),
        ("浮世絵風の猫", "ukiyo_e"),
        ("um cachorro, arte pixel", "pixel"),
        ("кошка в стиле аниме", "anime"),
        ("고양이, 사이버펑크 스타일", "neon"),
        ("un gatto ad acquerello", "watercolour"),
    ],
)
def test_style_words_in_many_languages_name_a_style_and_no_subject(prompt: str, style: str) -> None:
    scene = scene_of(prompt)
    assert chosen(scene.styles)[:1] == (style,)
    assert len(scene.subjects) <= 1
    assert not scene.not_shown


@pytest.mark.parametrize("prompt", ["un chat noir", "a woman painting a wall", "a vintage car", "a kid drawing"])
def test_words_that_only_sound_like_a_style(prompt: str) -> None:
    assert chosen(scene_of(prompt).styles) == ()


def test_the_light_that_is_named_is_seen(picture: Frame) -> None:
    warm, cool = graded(picture, "warm"), graded(picture, "cool")
    assert float(warm.v.mean()) > float(picture.v.mean()) > float(cool.v.mean())
    assert float(warm.u.mean()) < float(picture.u.mean()) < float(cool.u.mean())
    assert chosen(("cinematic", "warm")) == ("warm",)
    assert chosen(("warm", "black_and_white")) == ("black_and_white",)


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("a cat on a sofa, soft warm light", "warm"), ("一只猫，暖色调", "warm"), ("un gato, luz cálida", "warm"),
        ("a wolf in the snow, cold blue light", "cool"), ("ein Wolf, kaltes blaues Licht", "cool"), ("狼，冷色调", "cool"),
        ("camels in the desert, silhouette", "silhouette"), ("骆驼，剪影", "silhouette"), ("верблюды, силуэты", "silhouette"),
        ("a boxer in a gym, high contrast", "high_contrast"),
    ],
)  # fmt: skip
def test_light_is_named_in_many_languages(prompt: str, style: str) -> None:
    scene = scene_of(prompt)
    assert style in scene.styles
    assert scene.not_understood == ()


def test_a_silhouette_is_dark_before_what_is_behind_it() -> None:
    seen = [
        next(
            render(
                scene_of(f"a camel in the desert at sunset, static camera{words}", width_px=320, height_px=180)
            ).frames()
        ).y
        for words in ("", ", silhouette")
    ]
    dark = [(frame < 45).mean() for frame in seen]
    assert dark[1] > dark[0] + 0.01


def test_black_and_white_has_no_colour_whatever_it_is_filmed_on() -> None:
    assert chosen(("drawn", "retro", "black_and_white", "cinematic")) == ("black_and_white",)
    assert "anime" in scene_of("夕暮れの海辺を歩く少女、アニメ風").styles
