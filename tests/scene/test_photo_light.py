"""Image-to-video: what stands out of a picture that stays whole, and the light that plays over it; pictures made here."""

import numpy as np

from rushes.scene import Camera, Scene, direct
from rushes.scene.drawing.planes import Frame, frame_from_rgb
from rushes.scene.photo.analysis import analyse
from rushes.scene.photo.fields import opponent
from rushes.scene.photo.moves import MOVES
from rushes.scene.photo.play import Play, _slopes
from rushes.scene.photo.relief import STEEP_MAX, hill
from rushes.scene.photo.shimmer import Shimmer
from rushes.scene.photo.shots import Shot
from rushes.scene.photo.sparkle import find_sparkles, sparkle
from rushes.scene.photo.warp import CELL, grid_shape
from rushes.scene.photo.wishes import wishes_of

WIDE, TALL = 256, 144
Y, X = np.mgrid[0:TALL, 0:WIDE].astype(np.float64)
REST = np.zeros(grid_shape(WIDE, TALL), np.float32)


def scene_of(prompt: str = "it comes alive") -> Scene:
    scene = direct(prompt, seed=1, width_px=WIDE, height_px=TALL, seconds=4.0, fps=5, images=1)
    return scene.with_changes(camera=Camera(move="static", stated=True))


def grained(picture: np.ndarray) -> np.ndarray:
    """As a camera takes it: what is of one colour exactly was drawn."""
    grain = np.random.default_rng(8).normal(0, 0.9, picture.shape)
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def pot(textured: bool = True) -> np.ndarray:
    """A striped pot before a smooth wall."""
    picture = np.empty((TALL, WIDE, 3))
    picture[...] = (70, 80, 92)
    inside = (np.abs(X - WIDE / 2) < 36) & (Y > 30) & (Y < 130)
    stripes = 45 * np.sign(np.sin(X / 4.0)) if textured else 0 * X
    picture[inside] = np.stack([190 + stripes, 96 + stripes, 60 + 0 * X], axis=2)[inside]
    return np.clip(picture, 0, 255).astype(np.uint8)


def mirror_lake() -> np.ndarray:
    """An evening sky, a thin shore from side to side, so hazy on the left that the sky seems to run on, and the water below."""
    up = np.abs(Y / TALL - 0.55)
    picture = np.stack([120 + 150 * (0.5 - up), 110 + 90 * (0.5 - up), 190 + 0 * up], axis=2)
    shore = np.abs(Y - 0.55 * TALL) < 2
    picture[shore & (X >= WIDE / 3)] = (40, 36, 70)
    picture[shore & (X < WIDE / 3)] -= 11
    return np.clip(picture, 0, 255).astype(np.uint8)


def crossed_sky() -> np.ndarray:
    """A blue sky over sand, and a leaning cable that cuts it in two."""
    picture = np.stack([80 + 0.5 * Y, 140 + 0.4 * Y, 215 + 0.1 * Y], axis=2)
    picture[Y > 0.8 * TALL] = (190, 170, 130)
    picture[np.abs(Y - (0.68 * TALL - 0.4 * X)) < 1.6] = (70, 70, 72)
    return grained(picture)


def changed(after: Frame, before: Frame) -> np.ndarray:
    return np.abs(after.y.astype(int) - before.y)


def test_what_has_edges_is_lifted_as_one():
    """The striped pot rises alike all over, though only its left half was marked; before plain paint the slope stays."""
    mask = ((np.abs(X - WIDE / 2) < 36) & (Y > 30) & (Y < 130) & (X < WIDE / 2)).astype(np.float32)
    colour = opponent(pot().astype(np.float32) / 255)
    raised = hill(mask, colour, np.zeros_like(mask))
    left, right = raised[80, WIDE // 2 - 28], raised[80, WIDE // 2 + 28]
    assert left > 0.2 > raised[80, 10]
    plain = hill(mask, opponent(pot(textured=False).astype(np.float32) / 255), np.zeros_like(mask))
    assert right / left > 1.3 * plain[80, WIDE // 2 + 28] / plain[80, WIDE // 2 - 28]


def test_no_hill_is_steeper_than_what_may_stretch():
    for textured in (True, False):
        mask = (np.abs(X - WIDE / 2) < 36).astype(np.float32)
        raised = hill(mask, opponent(pot(textured).astype(np.float32) / 255), np.zeros_like(mask))
        assert np.hypot(*np.gradient(raised)).max() * WIDE <= 1.3 * STEEP_MAX


def test_below_a_level_shore_a_mirrored_sky_is_water():
    regions = analyse(mirror_lake()).regions
    shore = int(0.55 * len(regions.sky))
    assert regions.sky[: shore - 8].mean() > 0.9
    assert regions.sky[shore + 4 :].mean() < 0.05
    assert regions.water[shore + 8 : -20].mean() > 0.6
    assert abs(regions.horizon - 0.55) < 0.06


def test_a_sky_goes_on_behind_a_cable():
    regions = analyse(crossed_sky()).regions
    tall, wide = regions.sky.shape
    assert regions.sky[int(0.06 * tall), int(0.1 * wide)] > 0.8
    assert regions.sky[int(0.65 * tall), int(0.7 * wide)] > 0.8
    assert regions.sky[int(0.9 * tall) :].mean() < 0.05


def test_light_rises_from_nothing_and_fog_leaves_little_of_it():
    picture = crossed_sky()
    frame, analysis = frame_from_rgb(picture), analyse(picture)
    spans = []
    for clear in (1.0, 0.2):
        play = Play(analysis, wishes_of(scene_of()), frame, 7, clear)
        first = play.at(0.0, REST, REST)
        assert np.allclose(first.keep, 1) and np.allclose(first.add, 0)
        spans.append(float(np.ptp(play.at(3.0, REST, REST).keep)))
    assert spans[0] > 0.1
    assert spans[1] < 0.4 * spans[0]


def test_no_light_burns_white_and_no_shade_makes_it_grey():
    """Of a striped pot, one side of which is as good as white, only the other side changes much."""
    picture = pot()
    picture[:, : WIDE // 2] = 236
    picture = grained(picture)
    frame, analysis = frame_from_rgb(picture), analyse(picture)
    play = Play(analysis, wishes_of(scene_of()), frame, 7, 1.0)
    keeps = np.array([play.at(float(t), REST, REST).keep for t in np.arange(2, 9, 0.5)])
    white, other = keeps[:, :, :14], keeps[:, :, 20:]
    assert np.abs(white - 1).max() < 0.02
    assert other.max() > 1.05


def test_light_keeps_colours_and_burns_no_red():
    """Where it lightens, a colour is as vivid as it was, for its lightness; a red that is as bright as red can be stays as it is."""
    picture = np.clip(pot() * 0.8 + np.random.default_rng(5).normal(0, 6, (TALL, WIDE, 3)), 0, 255).astype(np.uint8)
    picture[:, WIDE // 2 :, 0] = 252
    frame, analysis = frame_from_rgb(picture), analyse(picture)
    play = Play(analysis, wishes_of(scene_of()), frame, 7, 1.0)
    all_of_it = [play.at(float(t), REST, REST) for t in np.arange(2, 9, 0.5)]
    assert max(float(np.abs(np.maximum(fields.keep, 1) - fields.keep_colour).max()) for fields in all_of_it) < 1e-4
    keeps = np.array([fields.keep for fields in all_of_it])
    assert keeps[:, :, :12].max() > 1.05 > 1.005 > keeps[:, :, 20:].max()


def test_light_that_goes_round_a_thing_leaves_no_halo_beside_it():
    """Not even on a backdrop with the grain of a film."""
    raised = np.clip((60 - np.abs(X - WIDE / 2)) / 24, 0, 1).astype(np.float32)
    to_x, _ = _slopes(raised, 1.0, *grid_shape(WIDE, TALL)[::-1])
    rows = np.abs(to_x).max(0)
    assert rows.max() > 0.6
    assert rows[: (WIDE // 2 - 60) // CELL].max() < 0.05


def test_a_post_before_a_plain_ground_does_not_lean():
    """The same pier, once with two posts: with them the sky stands, and each post moves as one."""
    spans, drifts = [], []
    for posts in (False, True):
        picture = np.stack([150 + 0.3 * Y, 165 + 0.2 * Y, 190 + 0 * Y], axis=2)
        picture[Y > 0.62 * TALL] = (60, 52, 44)
        if posts:
            picture[(np.abs(np.abs(X - 128) - 24) < 2) & (Y > 0.30 * TALL) & (Y < 0.8 * TALL)] = (20, 20, 22)
        shot = Shot(scene_of(), grained(picture), "arc_right", 4.0, 0)
        sky, land, _ = shot._placed(3.8)
        column = (sky or land).across[6:11, 13], land.across[11:14, 13]
        spans.append(float(np.ptp(np.concatenate(column))))
        drifts.append(sky is not None or bool(shot._motion.sky.max() > 0.05))
    assert drifts == [True, False]
    assert spans[1] < 1.0 < spans[0]


def test_what_stands_neither_leans_nor_bends_and_the_rest_keeps_its_depth():
    """A rail along the sea: its posts stand upright while the camera goes by; without it the water comes nearer downwards."""
    spans = []
    for posts in (False, True):
        crests = np.repeat(np.random.default_rng(3).normal(0, 11, (TALL, WIDE // 8 + 1)), 8, axis=1)[:, :WIDE]
        sky = np.stack([120 + 0.4 * Y, 165 + 0.3 * Y, 225 + 0 * Y], axis=2)
        picture = np.where((Y > TALL / 2)[..., None], np.stack([64 + crests, 104 + crests, 160 + crests], axis=2), sky)
        if posts:
            picture[(X % 48 < 4) & (Y > 0.62 * TALL)] = (240, 240, 240)
        land = Shot(scene_of(), grained(picture), "arc_right", 4.0, 0)._placed(3.8)[1]
        spans.append(float(np.ptp(land.across[13:18, 6:25], axis=0).max()))
    assert spans[1] < 1.2
    assert spans[1] < 0.4 * spans[0]


def test_a_veil_lightens_a_blue_sky_opens_a_pale_one_and_leaves_a_dark_one():
    added = []
    for colour in ((30, 52, 100), (95, 145, 205), (222, 228, 236)):
        grain = np.random.default_rng(5).normal(0, 2, (TALL, WIDE, 3))
        picture = np.clip(np.array(colour) + 0.12 * Y[..., None] + grain, 0, 255).astype(np.uint8)
        picture[int(0.7 * TALL) :] = (24, 28, 16)
        frame, analysis = frame_from_rgb(picture), analyse(picture)
        assert analysis.regions.sky[:100].mean() > 0.9
        fields = Play(analysis, wishes_of(scene_of()), frame, 7, 1.0).at(4.0, REST, REST)
        luma = float(frame.y[10, 10]) - 16
        change = fields.keep[:4] * luma + fields.add[:4] - luma
        added.append((float(change.min()), float(change.max()), float(fields.add_u[:4].max())))
    dark, blue, pale = added
    assert max(map(abs, dark)) < 0.5
    assert blue[1] > 4 and blue[0] > -1
    assert pale[0] < -4 and pale[2] > 1.5


def test_an_arc_goes_to_the_side_on_which_what_stands_out_slides_the_way_it_grows():
    """Unless the camera was asked for, or it stands in the middle."""
    grain = np.random.default_rng(5).normal(0, 4, (TALL, WIDE, 3))
    indoors = np.where(pot() == (70, 80, 92), (60, 90, 80), pot())
    for aside, expected in ((-60, "arc_right"), (60, "arc_left"), (0, None)):
        picture = np.clip(np.roll(indoors, aside, axis=1) + grain, 0, 255).astype(np.uint8)
        free = scene_of().with_changes(camera=Camera())
        for asked in ("arc_right", "arc_left"):
            assert Shot(free, picture, asked, 4.0, 0)._move is MOVES[expected or asked]
            assert Shot(scene_of(), picture, asked, 4.0, 0)._move is MOVES[asked]
        assert Shot(free, picture, "push_in", 4.0, 0)._move is MOVES["push_in"]


def test_a_hill_may_be_steeper_where_the_picture_is_out_of_focus():
    mask = (np.abs(X - WIDE / 2) < 36).astype(np.float32)
    checks = 45 * np.sign(np.sin(X / 2) * np.sin(Y / 2))
    steepest = []
    for around in (0.0, 1.0):
        luma = np.where(mask > 0, 120 + checks, 90 + around * 0.6 * checks)
        colour = opponent(np.repeat(luma[..., None], 3, axis=2).astype(np.float32) / 255)
        raised = hill(mask, colour, np.zeros_like(mask))
        steepest.append(float(np.hypot(*np.gradient(raised)).max()) * WIDE)
    assert steepest[0] > 1.2 * STEEP_MAX > steepest[1]


def test_light_goes_along_with_the_moved_picture():
    """Veils stay in the sky when the camera has moved it down by a fifth of the frame."""
    picture = crossed_sky()
    frame, analysis = frame_from_rgb(picture), analyse(picture)
    play = Play(analysis, wishes_of(scene_of()), frame, 7, 1.0)
    down = REST - 0.2 * TALL
    veiled = play.at(3.0, REST, REST).add.max(1), play.at(3.0, REST, down).add.max(1)
    last = [int(np.nonzero(rows > 2)[0][-1]) for rows in veiled]
    assert 1 <= last[1] - last[0] <= 5


def test_ripples_are_light_on_water_and_on_nothing_else():
    frame = frame_from_rgb(np.full((TALL, WIDE, 3), 120, np.uint8))
    water = REST.copy()
    water[10:] = 1.0
    shimmer = Shimmer(water, 0.02, 0.5, TALL, 3, wanted=False)
    frames = []
    for seconds in (0.0, 2.0, 2.5):
        after = frame.copy()
        shimmer.lay(after, seconds, REST, REST)
        frames.append(after)
    assert changed(frames[0], frame).max() == 0
    assert changed(frames[1], frame)[:72].max() == 0
    assert changed(frames[1], frame)[96:].mean() > 2
    assert changed(frames[2], frames[1])[96:].mean() > 1


def test_highlights_flare_where_the_picture_has_them():
    picture = pot()
    picture[60:62, 120:122] = picture[90:92, 150:152] = 255
    frame = frame_from_rgb(picture)
    nowhere = np.zeros((TALL, WIDE), np.float32)
    found = find_sparkles(frame, nowhere)
    assert sorted(np.round(found[:, 0] / 30).tolist()) == [4, 5]
    assert not len(find_sparkles(frame_from_rgb(pot()), nowhere))
    assert not len(find_sparkles(frame, nowhere + 1))
    brightest = np.zeros((TALL, WIDE), int)
    for seconds in np.arange(1.0, 9.0, 0.5):
        after = frame.copy()
        sparkle(after, found, REST, REST, float(seconds))
        assert (after.y >= frame.y).all()
        brightest = np.maximum(brightest, changed(after, frame))
    far = np.minimum(np.hypot(X - 121, Y - 61), np.hypot(X - 151, Y - 91)) > 24
    assert brightest[~far].max() > 30 > 3 > brightest[far].max()


def test_what_goes_on_begins_under_the_light_that_it_ends_under():
    """The second shot's first frame is the first shot's last, light and all."""
    scene = scene_of()
    first = Shot(scene, crossed_sky(), "push_in", 4.0, 0)
    second = Shot(scene.with_changes(starts_at=4.0), first.bare(), "push_in", 4.0, 0, first.handed_on())
    assert np.percentile(changed(second.frame(0.0), first.frame(4.0)), 98) <= 6
