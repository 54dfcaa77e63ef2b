"""Image-to-video: what enlivens a photograph that hardly moves: shadows of leaves, steam, a stream, lights in the air; and what
stays quiet. Pictures made here."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.drawing.planes import Frame, frame_from_rgb
from rushes.scene.photo import leafage as leafage_of
from rushes.scene.photo.analysis import Analysis, analyse
from rushes.scene.photo.fields import opponent
from rushes.scene.photo.layers import half_planes
from rushes.scene.photo.leafage import Leafage, _in_focus
from rushes.scene.photo.letters import find_writing
from rushes.scene.photo.pictures import cover, window
from rushes.scene.photo.plain import is_drawn
from rushes.scene.photo.play import Play
from rushes.scene.photo.shots import Shot
from rushes.scene.photo.steam import find_cup
from rushes.scene.photo.stream import find_stream
from rushes.scene.photo.warp import CELL, grid_shape
from rushes.scene.photo.wishes import wishes_of

WIDE, TALL = 256, 144
Y, X = np.mgrid[0:TALL, 0:WIDE].astype(np.float64)
REST = np.zeros(grid_shape(WIDE, TALL), np.float32)


def scene_of(prompt: str = "make it come alive") -> Scene:
    return direct(prompt, seed=1, width_px=WIDE, height_px=TALL, seconds=4.0, fps=5, images=1)


def shot_of(picture: np.ndarray, move: str = "static") -> Shot:
    return Shot(scene_of(), picture, move, 4.0, 0)


def made(*channels: np.ndarray | float, grain: float = 4.0) -> np.ndarray:
    """A picture of these channels, with the grain of a camera."""
    picture = np.stack([channel + 0 * X for channel in channels], axis=2)
    return np.clip(picture + np.random.default_rng(7).normal(0, grain, picture.shape), 0, 255).astype(np.uint8)


def table() -> np.ndarray:
    """Boards of light and dark wood."""
    board = 35 * np.sign(np.sin(Y / 9))
    return made(150 + board, 110 + board, 70 + board, grain=14.0)


def portrait(behind: tuple[int, int, int] = (130, 140, 150)) -> np.ndarray:
    """A face, shoulders, and a rough wall behind them, or a hedge."""
    rough = 25 * np.sin(X / 5) * np.sin(Y / 4)
    channels = [channel + rough for channel in behind]
    shoulders = ((X - WIDE / 2) / 80) ** 2 + ((Y - TALL) / 45) ** 2 < 1
    face = ((X - WIDE / 2) / 26) ** 2 + ((Y - 62) / 34) ** 2 < 1
    for inside, colour in ((shoulders, (40, 60, 130)), (face, (205, 150, 120))):
        channels = [np.where(inside, value, channel) for channel, value in zip(channels, colour, strict=True)]
    return made(*channels)


def cup() -> np.ndarray:
    """Coffee in a white cup on a dark table."""
    away = np.hypot((X - 120) / 1.4, Y - 80)
    channels = [
        np.where(away < 22, drink, np.where(away < 30, 235, dark))
        for drink, dark in zip((120, 70, 25), (52, 50, 54), strict=True)
    ]
    return made(*channels)  # fmt: skip


def brook() -> np.ndarray:
    """White water that falls between mossy banks."""
    foam = np.repeat(np.random.default_rng(3).normal(0, 60, (TALL // 2, WIDE)), 2, axis=0)
    moss = np.random.default_rng(4).normal(0, 25, (TALL, WIDE))
    water = (np.abs(X - WIDE / 2 - 12 * np.sin(Y / 20)) < 24) & (Y > 16)
    pairs = zip((130, 140, 160), (70, 95, 40), strict=True)
    return made(*[np.where(water, wet + foam, dry + moss) for wet, dry in pairs])


def page() -> np.ndarray:
    """Lines of short strokes on even paper."""
    line, letter = (Y % 14 > 5) & (Y % 14 < 12), (X + 4 * (Y // 14)) % 9 < 2.5
    return made(*[np.where(line & letter, 60, 205)] * 3, grain=1.0)


def drawing() -> np.ndarray:
    return np.where((np.hypot(X - 90, Y - 70) < 40)[..., None], (200, 40, 40), (240, 240, 230)).astype(np.uint8)


def before_a_blur() -> np.ndarray:
    """A checked ball before a background out of focus."""
    soft = made(60 + 30 * X / WIDE, 90, 80, grain=0.5)
    thing = np.hypot(X - 128, Y - 72) < 40
    soft[thing] = np.clip(soft[thing] * (0.7 + 0.3 * np.sign(np.sin(X / 2) * np.sin(Y / 2)))[thing][:, None], 0, 255)
    return soft


def changed(after: Frame, before: Frame) -> np.ndarray:
    return np.abs(after.y.astype(int) - before.y)


def leaves_over(picture: np.ndarray) -> tuple[Leafage, Analysis]:
    analysis = analyse(picture)
    return Leafage(analysis, half_planes(frame_from_rgb(picture))[..., 0], 5, (WIDE, TALL)), analysis


ALL = {"table": table(), "portrait": portrait(), "cup": cup(), "brook": brook(), "page": page(), "drawing": drawing()}


@pytest.mark.parametrize("name", ALL)
def test_all_of_it_fades_in_over_the_picture_itself(name):
    shot = shot_of(ALL[name], "arc_right")
    assert changed(shot.frame(0.0), frame_from_rgb(ALL[name])).max() == 0
    assert changed(shot.frame(1 / 30), shot.base).mean() < 0.7
    assert changed(shot.frame(2.5), shot.base).mean() > (1 if name == "drawing" else 2)
    again = shot_of(ALL[name], "arc_right").frame(2.5)
    assert all(np.array_equal(getattr(again, plane), getattr(shot.frame(2.5), plane)) for plane in "yuv")


def test_leaves_sway_and_leave_both_sun_and_shade():
    leafage, _ = leaves_over(table())
    lights = [leafage.light(seconds, REST, REST) for seconds in (2.0, 2.6)]
    (sun, shade), (_, later) = lights
    assert (shade > 0.1).mean() > 0.04 and (sun > 0.05).mean() > 0.2
    assert not ((shade > 0) & (sun > 0)).any()
    assert np.abs(later - shade).max() > 0.05


def test_no_shadow_falls_on_the_sky_between_leaves(monkeypatch):
    monkeypatch.setattr(leafage_of, "_fallen_on", lambda *_: np.ones(REST.shape, np.float32))
    rough = 45 * np.sin(X / 3) * np.sin(Y / 2.6)
    gap = (X > 160) & (Y < 60)
    crown = made(*(np.where(gap, 252, channel + rough) for channel in (70, 135, 45)), grain=12.0)
    analysis = replace(analyse(crown), rounds=0, plain=False)
    assert analysis.regions.foliage.mean() > 0.5
    leafage = Leafage(analysis, half_planes(frame_from_rgb(crown))[..., 0], 5, (WIDE, TALL))
    y, x = np.mgrid[0 : len(REST), 0 : len(REST[0])] * CELL
    inside = (x > 160 + 2 * CELL) & (y < 60 - 2 * CELL)
    shade = np.max([leafage.light(seconds, REST, REST)[1] for seconds in range(0, 40, 2)], axis=0)
    assert shade[inside].max() < 0.02
    assert shade.max() > 0.1


def test_leaves_go_along_with_what_they_fall_on():
    leafage, _ = leaves_over(table())
    shade = leafage.light(2.0, REST, REST)[1]
    aside = leafage.light(2.0, REST + 2 * CELL, REST)[1]
    assert np.abs(aside[2:-2, 2:-6] - shade[2:-2, 4:-4]).max() < 0.02 < shade.max()


def test_no_shadow_stops_at_whoever_has_a_face():
    leafage, analysis = leaves_over(portrait())
    assert analysis.alive > 0.3
    assert leafage.strength < 0.25 * leaves_over(table())[0].strength


def test_no_shadow_stains_a_backdrop_a_wall_or_paper():
    """A seventh of the boards painted over, bricks with even faces, or a page, and no leaf is to be seen anywhere."""
    painted = table()
    painted[:, -WIDE // 7 :] = (150, 110, 70)
    assert leaves_over(table())[0].strength > 0.5
    assert leaves_over(painted)[0].strength < 0.05
    bricks = made(*[np.where((X % 40 < 4) | (Y % 22 < 3), 170, each) for each in (120, 116, 112)], grain=0.7)
    speckled = made(*[np.where((X % 40 < 4) | (Y % 22 < 3), 170, each) for each in (120, 116, 112)], grain=14.0)
    assert analyse(bricks).flat > 0.12 and leaves_over(bricks)[0].strength < 0.05 < leaves_over(speckled)[0].strength
    assert leaves_over(page())[0].strength < 0.05


def room(red: float, green: float, blue: float) -> np.ndarray:
    """Shelves between posts before boards, in this light."""
    board = 26 * np.sign(np.sin(Y / 9)) + 40 * ((X % 64) < 5)
    return made(red + board, green + board, blue + board, grain=14.0)


def test_no_leaves_fall_over_a_room_under_lamps():
    """One shadow would not fall over all of its depth. The same posts by daylight are a wall in the sun; boards without posts are a
    table, whatever their colour."""
    assert leaves_over(room(150, 110, 70))[0].strength < 0.05
    assert leaves_over(room(112, 112, 112))[0].strength > 0.5
    assert leaves_over(table())[0].strength > 0.5


def test_leaves_fall_on_nearly_all_of_a_picture_or_not_at_all():
    """A shadow on a thing before a blur is no shadow of a tree."""
    wall = room(112, 112, 112)
    for wide in (40, 120):
        picture = before_a_blur()
        picture[wide > X] = wall[wide > X]
        leafage, analysis = leaves_over(picture)
        assert not analysis.regions.outdoors and np.asarray(analysis.blurred).max() > 0.9
        assert leafage.strength < 0.12
        focused = _in_focus(analysis)
        assert focused[:, -24:].max() < 0.02 and focused[:, : wide // 2].min() > 0.5
    assert leaves_over(wall)[0].strength > 0.5


def test_no_leaves_fall_on_who_sits_among_leaves():
    """It may have fur; on a hedge that fills the picture they do fall."""
    leaf = 110 * np.random.default_rng(2).random((TALL // 4, WIDE // 4)).repeat(4, 0).repeat(4, 1)
    hedge = made(20 + leaf, 70 + leaf, leaf)
    fur = made(60 + leaf, 58 + leaf, 62 + leaf)
    half = np.where((np.abs(X - WIDE / 2) < 78)[..., None], fur, hedge)
    assert 0.2 < analyse(half).regions.foliage.mean() < 0.48
    assert leaves_over(hedge)[0].strength > 0.3
    assert leaves_over(half)[0].strength < 0.05


def test_a_hot_drink_is_found_and_steams():
    found = find_cup(opponent(cup().astype(np.float32) / 255))
    assert found is not None
    assert abs(found[0] - 120 / WIDE) < 0.02 and abs(found[1] - 80 / TALL) < 0.03
    for other in (table(), portrait(), brook(), page()):
        assert find_cup(opponent(other.astype(np.float32) / 255)) is None
    y, x = np.mgrid[0:60, 0:40]  # so narrow that no rim is seen, and there is none
    spot = np.where((np.hypot((x - 20) / 1.4, y - 30) < 6)[..., None], (120, 70, 25), (52, 50, 54))
    assert find_cup(opponent(spot.astype(np.float32) / 255)) is None
    scene, picture = scene_of(), cup()
    play = Play(analyse(picture), wishes_of(scene), frame_from_rgb(picture), 7, 1.0)
    white = np.mean([play.at(float(t), REST, REST).add for t in np.arange(2, 5, 0.5)], axis=0)
    assert white[4:9, 12:18].max() > 15 > 1 > white[:, :7].max()
    assert np.abs(play.at(3.0, REST, REST).add - play.at(3.4, REST, REST).add).max() > 3


def test_a_hot_drink_never_stops_steaming():
    scene, picture = scene_of(), cup()
    play = Play(analyse(picture), wishes_of(scene), frame_from_rgb(picture), 7, 1.0)
    over = [play.at(float(t), REST, REST).add[6:10, 13:17].max() for t in np.arange(2.5, 12, 0.25)]
    assert min(over) > 12


def stars(spread: float = 1.0) -> np.ndarray:
    """Sixty small lights, and a larger one, on black; `spread`: over how much of the height."""
    chance = np.random.default_rng(11)
    luma = 8 + 0 * X
    for number in range(61):
        x, y = chance.uniform(4, WIDE - 4), chance.uniform(4, TALL - 4) * spread
        wide = 1.2 if number else 4.5
        luma = np.maximum(luma, 235 * np.exp(-((X - x) ** 2 + (Y - y) ** 2) / wide**2))
    return made(luma, luma, luma + 6, grain=1.0)


def test_stars_are_pushed_into_and_twinkle():
    """None is stretched: all of it grows alike. Each shines up at its own time, and nothing between them is lit."""
    shot = shot_of(stars(), "arc_right")
    assert shot.analysis.starry
    assert not any(analyse(other).starry for other in (*ALL.values(), stars(0.4)))
    land = shot._placed(3.5)[1]
    assert np.ptp(land.across) > 5
    for offsets, axis in ((land.across, 1), (land.down, 0)):
        assert np.ptp(np.diff(offsets, axis=axis)) < 1e-3 and np.ptp(offsets, axis=1 - axis).max() < 1e-3
    assert len(shot._effects.sparkles) > 20
    still, lit = shot._lit(2.0, None), [shot._lit(t, shot._effects) for t in (2.0, 2.4)]
    assert np.percentile(changed(lit[0], still), 75) <= 1 and changed(lit[0], still).max() > 25
    assert len(shot._effects.glints) > 20


def shelf(round_: bool) -> np.ndarray:
    """Light plates, or tiles as large, side by side on dark cloth."""
    x, y = (X % 48) - 24, (Y % 48) - 24
    inside = np.hypot(x, y) < 17 if round_ else np.maximum(abs(x), abs(y)) < 15
    light = np.where(inside, 190 - Y / 2, 40)
    return made(light, light, light, grain=12.0)


def test_what_is_round_stays_round_and_bears_no_leaves():
    plates, tiles = (leaves_over(shelf(round_)) for round_ in (True, False))
    assert plates[1].rounds > 0.2 and tiles[1].rounds < 0.05
    assert plates[0].strength == 0 and tiles[0].strength > 0.3
    assert np.ptp(plates[1].nearness) < 0.4 * np.ptp(tiles[1].nearness)


def test_a_stream_flows_between_banks_that_stand():
    shot = shot_of(brook())
    speed = shot.analysis.stream
    assert speed[60:200, 180:204].max() > 0.8
    assert speed[:, :110].max() < 0.05
    _, land, _ = shot._placed(2.0)
    flowing = []
    for seconds in (0.0, 2.0, 2.2):
        frame = shot.base.copy()
        land.lay(frame)
        stands = frame.copy()
        shot._stream.lay(frame, land, seconds)
        flowing.append(frame)
        assert changed(frame, stands)[:, :80].max() == 0
    assert changed(flowing[0], stands).max() <= 1  # it sets in from rest
    for before, after in itertools.pairwise(flowing):
        assert changed(after, before)[40:120, 116:140].mean() > 2


def test_a_stream_stays_as_sharp_as_it_is():
    """Though two phases of it are seen at once."""
    shot = shot_of(brook())
    land, fine = shot._placed(2.0)[1], []
    for flows in (False, True):
        sharp = []
        for seconds in np.arange(2.0, 2.9, 0.1):
            frame = shot.base.copy()
            land.lay(frame)
            if flows:
                shot._stream.lay(frame, land, float(seconds))
            sharp.append(np.abs(np.diff(frame.y[40:120, 116:140].astype(float), axis=0)).mean())
        fine.append(min(sharp))
    assert fine[1] > 0.85 * fine[0]


def test_nothing_flows_where_nothing_grows_or_the_sky_is_seen():
    colour = opponent(brook().astype(np.float32) / 255)
    none = np.zeros((TALL, WIDE), np.float32)
    assert find_stream(colour, none + 0.3, none).max() > 0.5
    assert not find_stream(colour, none, none).any()
    assert not find_stream(colour, none + 0.3, none + 1).any()


@pytest.mark.parametrize("name", ["page", "drawing"])
def test_what_is_no_scene_has_no_depth_and_nothing_in_the_air(name):
    shot = shot_of(ALL[name], "arc_right")
    assert shot.analysis.plain
    _, land, subject = shot._placed(3.0)
    assert subject is None
    if name == "page":
        # A zoom and a shift: each row moves by the same step from node to node, so no line of writing bends.
        assert np.abs(np.diff(land.across, 2, axis=1)).max() < 1e-3
        assert np.abs(np.diff(land.across, axis=0)).max() < 1e-3
        assert np.abs(np.diff(land.down, axis=1)).max() < 1e-3
    plain = shot._lit(3.0, None)
    steps = changed(shot.frame(3.0), plain)
    assert np.abs(np.diff(steps, axis=1)).max() < 60  # light, no specks
    assert leaves_over(ALL[name])[0].strength < 0.05
    if name == "drawing":
        assert steps.max() == 0  # flat colours are meant, and no light stains them
    assert not any(analyse(ALL[other]).plain for other in ("table", "portrait", "cup", "brook"))


def test_a_screenshot_is_drawn_however_it_was_packed_and_a_photograph_is_not():
    chance = np.random.default_rng(6)
    screen = np.full((TALL, WIDE, 3), (245, 246, 250), np.uint8)
    screen[:18], screen[:, :40] = (32, 40, 60), (255, 255, 255)
    for row in range(28, TALL - 8, 12):
        screen[row : row + 5, 50 : 60 + int(chance.integers(40, 180)) : 4] = (70, 80, 100)
    dark = np.full((TALL, WIDE, 3), (24, 26, 32), np.uint8)
    dark[30:34, 20:120:3] = dark[60:64, 20:90:3] = (200, 220, 230)
    assert is_drawn(screen) and is_drawn(dark) and is_drawn(drawing())
    for photograph in (table(), portrait(), cup(), brook(), before_a_blur()):
        assert not is_drawn(photograph)
    on_white = np.full((TALL, WIDE, 3), 255, np.uint8)
    on_white[20:130, 60:200] = brook()[20:130, 60:200]
    assert not is_drawn(on_white)


def test_a_title_over_a_photograph_stays_level_and_upright():
    bare, titled = portrait(), portrait()
    for number in range(8):
        left = 20 + 15 * number
        titled[14:30, left : left + 3] = titled[14:17, left : left + 10] = titled[22:25, left : left + 8] = 250
    assert len(find_writing(opponent(titled.astype(np.float32) / 255)[..., 0])) >= 2
    assert not len(find_writing(opponent(bare.astype(np.float32) / 255)[..., 0]))
    lands = [shot_of(each, "arc_right")._placed(3.8)[1] for each in (bare, titled)]
    leaning = [float(np.ptp(land.across[1:5, 3:18], axis=0).max()) for land in lands]
    assert leaning[1] < 0.6 * leaning[0]


def test_a_picture_in_a_window_keeps_its_border_straight():
    tall = np.clip(np.random.default_rng(1).normal(120, 50, (400, 150, 3)), 0, 255).astype(np.uint8)
    left, top, right, bottom = window(tall, WIDE, TALL)
    assert (top, bottom) == (0.0, 1.0) and abs(right - left - 54 / WIDE) < 0.01
    inner = cover(tall, WIDE, TALL)[:, round(left * WIDE) + 1 : round(right * WIDE) - 1]
    assert inner.std() > 2 * cover(tall, WIDE, TALL)[:, : round(left * WIDE) - 2].std()
    assert window(table(), WIDE, TALL) == (0.0, 0.0, 1.0, 1.0)
    land = shot_of(tall, "arc_right")._placed(3.5)[1]
    for share in (left, right):
        border = land.across[:, round(share * WIDE / CELL)]
        assert np.ptp(border) < 0.4


def test_light_and_motes_keep_off_the_surround():
    tall = np.clip(np.random.default_rng(1).normal(120, 50, (400, 150, 3)), 0, 255).astype(np.uint8)
    left, _, right, _ = window(tall, WIDE, TALL)
    shot = shot_of(tall)
    lit = np.max([changed(shot.frame(t), shot._lit(t, None)) for t in np.arange(1.0, 4.0, 0.5)], axis=0)
    inside = slice(round(left * WIDE) + 12, round(right * WIDE) - 12)
    assert lit[:, inside].mean() > 4
    assert np.delete(lit, slice(round(left * WIDE) - 2, round(right * WIDE) + 2), axis=1).max() <= 1


def floating(picture: np.ndarray) -> np.ndarray:
    """Where anything floats in its air."""
    shot = shot_of(picture)
    touched = np.zeros((TALL, WIDE), bool)
    for seconds in np.arange(2.0, 9.0, 0.5):
        frame = shot.base.copy()
        shot._effects.air.behind(frame, float(seconds))
        shot._effects.air.before(frame, float(seconds))
        touched |= changed(frame, shot.base) > 2
    return touched


def against_the_sun() -> np.ndarray:
    """A low, warm sun over dark land."""
    away = np.hypot(X - 170, Y - 24)
    glow = np.exp(-away / 60)
    channels = [20 + 150 * glow, 20 + 100 * glow, 12 + 20 * glow]
    return made(*[np.where(away < 11, 255, channel) for channel in channels], grain=3.0)


def test_motes_float_against_the_sun_and_nowhere_else():
    """Neither before what is out of focus nor by a hedge: they would be dirt."""
    assert floating(against_the_sun()).mean() > 0.002
    for picture in (before_a_blur(), ALL["table"], ALL["portrait"], portrait((70, 110, 60))):
        assert not floating(picture).any()


def test_the_light_in_a_room_ends_no_darker_and_keeps_colours():
    """It neither swells nor fades once it is there, and no region of the picture takes on another hue."""
    spans = []
    for picture in (portrait(), room(110, 80, 50)):
        play = Play(analyse(picture), wishes_of(scene_of()), frame_from_rgb(picture), 7, 1.0)
        all_of_it = [play.at(float(seconds), REST, REST) for seconds in np.arange(2.4, 12, 0.4)]
        keeps = np.array([fields.keep for fields in all_of_it])
        assert max(float(np.abs(part).max()) for fields in all_of_it for part in (fields.add_u, fields.add_v)) < 1.5
        assert all(np.allclose(fields.keep, fields.keep_colour) for fields in all_of_it)
        means = keeps.mean((1, 2))
        assert means.min() > 1.005 and np.ptp(means) < 0.015
        spans.append(float(np.ptp(keeps, axis=0).max()))
    assert 0.01 < spans[0] < 0.75 * spans[1]  # it passes, more gently over a face


def test_a_lamp_shines_and_a_lit_post_does_not():
    dark = made(20, 22, 30, grain=1.0)
    lamp, post = dark.copy(), dark.copy()
    lamp[70:74, 60:64] = (255, 235, 190)
    post[30:120, 60:64] = (190, 170, 130)
    post[70:74, 60:64] = (255, 235, 190)
    lit = [
        Play(analyse(picture), wishes_of(scene_of()), frame_from_rgb(picture), 7, 1.0).at(3.0, REST, REST).add.max()
        for picture in (lamp, post)
    ]
    assert lit[0] > 8 > 1 > lit[1]


def test_thin_trunks_stand_while_leaves_sway():
    """Between two trunks hardly anything moves of itself, without them the hedge does."""
    leaf = 45 * np.random.default_rng(2).random((TALL, WIDE))
    hedge = [40 + leaf, 90 + leaf, 30 + leaf]
    trunks = [np.where((X % 40) < 4, 18, channel) for channel in hedge]
    swayed = [np.abs(shot_of(made(*kind))._motion.land(2.5, 4.0)[0]).max() for kind in (hedge, trunks)]
    assert swayed[0] > 0.2 and swayed[1] < 0.3 * swayed[0]


def test_no_twig_casts_its_shadow_over_far_mountains():
    """A strip of pale sky too narrow to be found as one shows that what is below it is far away."""
    picture = table()
    assert leaves_over(picture)[0].strength > 0.5
    picture[:7] = made(225, 228, 230)[:7]
    leafage, analysis = leaves_over(picture)
    assert not analysis.regions.outdoors
    assert leafage.strength == 0


def test_a_face_is_moved_as_one():
    """It goes, grows and leans with the camera and the breath, but keeps its shape."""
    shot = shot_of(portrait(), "arc_right")
    rows, columns = slice(5, 11), slice(15, 18)  # nodes from the forehead to the chin
    y, x = (axis.ravel() for axis in np.mgrid[rows, columns])
    plane = np.stack([x, y, np.ones_like(x)], axis=1)
    moved = 0.0
    for seconds in (1.5, 2.5, 3.5):
        _, land, subject = shot._placed(seconds)
        for offsets in ((subject or land).across, (subject or land).down):
            values = offsets[rows, columns].ravel()
            fitted = plane @ np.linalg.lstsq(plane, values, rcond=None)[0]
            assert np.abs(values - fitted).max() < 0.5
            moved = max(moved, float(np.abs(values).max()))
    assert moved > 2
