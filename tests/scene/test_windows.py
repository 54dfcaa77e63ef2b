"""What is seen of the weather from a room: drops on the panes, grey behind them; who is at a window; and who goes out into it."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import Scene, direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.lens import Lens, Shift
from rushes.scene.drawing.planes import Frame
from rushes.scene.staging.build import air_of, build_stage, setting_of
from rushes.scene.staging.indoor_light import beyond_windows, seen_from_inside
from rushes.scene.staging.panes import rain_on_panes

HOLE = (-1.0, 1.0, 1.0, 2.6)
DEEP = 7.0
LENS = Lens.of(640, 360, horizon=0.4, focal=1.2, eye=1.6)


def scene_of(prompt: str, seconds: float = 4.0) -> Scene:
    return direct(prompt, seed=1, width_px=320, height_px=180, seconds=seconds)


def grey() -> Frame:
    return Frame(
        np.full((360, 640), 120, np.uint8), np.full((180, 320), 128, np.uint8), np.full((180, 320), 128, np.uint8)
    )


def panes_at(seconds: float, shift: Shift | None = None) -> np.ndarray:
    frame = grey()
    rain_on_panes(frame, LENS, shift or Shift(), [HOLE], DEEP, seconds, 1.0, 5)
    return np.abs(frame.y.astype(int) - 120)


def test_drops_sit_and_run_on_the_panes_and_nowhere_else() -> None:
    lens, first, then = LENS, panes_at(1.0), panes_at(1.5)
    x0, x1, low, high = HOLE
    inside = np.zeros_like(first, bool)
    inside[
        int(lens.y(high, DEEP)) - 6 : int(lens.y(low, DEEP)) + 6, int(lens.x(x0, DEEP)) - 8 : int(lens.x(x1, DEEP)) + 8
    ] = True
    assert first[~inside].max() == 0 and (first[inside] > 6).mean() > 0.02
    assert ((first > 6) & (then > 6)).any()  # those that sit
    assert (first != then).any()  # and those that run
    assert np.array_equal(first, panes_at(1.0))


def test_drops_stay_on_a_pane_that_a_camera_passes() -> None:
    columns = [np.flatnonzero(panes_at(1.0, Shift(x=x)).any(axis=0)).mean() for x in (0.0, 0.5)]
    assert columns[0] - columns[1] == pytest.approx(0.5 * LENS.scale(DEEP), abs=3.0)


def greenness(prompt: str) -> float:
    """How much greener than grey it is behind the window of a room."""
    stage = build_stage(scene_of(prompt).with_changes(subjects=(), shots=()), figures())
    assert stage.room is not None
    x0, x1, low, high = stage.room.holes[0]
    lens, shift = stage.lens, stage.room.inside(stage.lens, stage.paths[0].at(1.0, stage.lens))
    left, top = lens.seen(shift, x0, high, stage.room.interior.z - shift.z)
    right, bottom = lens.seen(shift, x1, low, stage.room.interior.z - shift.z)
    frame = stage.frame(1.0)
    part = (slice(int((top + bottom) / 4), int(bottom / 2)), slice(int(left / 2), int(right / 2)))
    return float((128.0 - frame.u[part]).clip(0).mean() + (128.0 - frame.v[part]).clip(0).mean())


@pytest.mark.parametrize("weather", ["rain on the window", "a storm outside", "fog"])
def test_behind_a_window_it_is_as_grey_as_the_weather(weather: str) -> None:
    assert greenness(f"a living room, {weather}") < 0.75 * greenness("a living room")


def test_a_wet_day_makes_the_light_of_a_room_cooler_and_a_night_does_not() -> None:
    def warmth(prompt: str) -> float:
        scene = scene_of(prompt)
        key = air_of(scene, setting_of(scene)).light.key
        return key[0] / key[2]

    assert warmth("a living room, rain on the window") < 0.92 * warmth("a living room")
    assert seen_from_inside("day", "clear", "") == beyond_windows("day", "clear", "")


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat sits by the window", "a kitten looks out of the window", "a bird at the window", "un gato mira por la ventana",
        "eine Katze sitzt am Fenster", "窓辺に猫が座っている", "一只猫坐在窗边", "кошка сидит у окна", "un chat assis devant la fenêtre",
    ],
)  # fmt: skip
def test_a_small_animal_at_a_window_sits_on_its_sill(prompt: str) -> None:
    first, second = scene_of(prompt).subjects
    assert (first.relation, first.relation_to, second.kind) == ("on", 1, "windowsill")


@pytest.mark.parametrize(
    "prompt", ["a cat runs past the window", "a cat at the window of a train", "a dog by the window"]
)
def test_others_are_on_no_sill(prompt: str) -> None:
    assert "windowsill" not in [subject.kind for subject in scene_of(prompt).subjects]


@pytest.mark.parametrize(
    "prompt",
    [
        "Shot 1: a small house in the snow at night. Shot 2: inside, a cat sits by the window. Shot 3: the cat walks through the snow",
        "Plano 1: una casa bajo la nieve de noche. Plano 2: dentro, un perro duerme. Plano 3: el perro camina por la nieve",
        "镜头1：雪夜里的房子。镜头2：屋里，一只猫坐在窗边。镜头3：猫在雪中行走",
        "Einstellung 1: ein Haus im Schnee bei Nacht. Einstellung 2: drinnen schläft ein Hund. Einstellung 3: der Hund läuft durch den Schnee",
    ],
)
def test_who_goes_through_the_snow_is_out_where_the_board_was(prompt: str) -> None:
    outside, inside, again = scene_of(prompt, 10).parts
    assert inside.place == "room" and inside.weather == "snow" and inside.time == "night"
    assert (again.place, again.setting, again.variation) == (outside.place, outside.setting, outside.variation)
    assert (again.time, again.weather) == ("night", "snow")


@pytest.mark.parametrize(
    ("deed", "out"),
    [
        ("the cat runs outside", True), ("the cat walks out of the house", True), ("the cat sneaks outdoors", True),
        ("the cat looks outside", False), ("the cat jumps out of the box", False), ("the rain outside gets heavier, the cat yawns", False),
    ],
)  # fmt: skip
def test_who_goes_outside_is_out_and_who_looks_outside_is_not(deed: str, out: bool) -> None:
    board = f"Shot 1: a small house in the snow at night. Shot 2: inside, a cat sits by the fire. Shot 3: {deed}"
    scene = scene_of(board, 10)
    assert scene.parts[2].place == ("house" if out else "room")
    assert not out or "outside" not in scene.not_understood


def test_going_out_is_read_in_chinese() -> None:
    parts = scene_of("镜头1：雪夜里的小房子。镜头2：屋里，一只猫坐在窗边。镜头3：它跑到外面", 10).parts
    assert [part.place for part in parts] == ["house", "room", "house"]


def test_who_was_never_out_goes_where_the_words_lead_and_who_looks_stays() -> None:
    first, then = scene_of("Shot 1: a cat sits in a room. Shot 2: the cat runs through the rain", 8).parts
    assert first.place == "room" and then.place not in ("room", "kitchen") and then.weather == "rain"
    boards = "Shot 1: a garden. Shot 2: a kitchen, a girl bakes. Shot 3: the girl watches the rain through the window"
    assert scene_of(boards, 9).parts[2].place == "kitchen"


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat sleeps in the living room, rain on the window",
        "a cafe, snow outside the windows",
        "ein Hund schläft im Wohnzimmer, draußen regnet es",
    ],
)
def test_a_weather_behind_the_windows_is_told_as_understood(prompt: str) -> None:
    assert scene_of(prompt).not_understood == ()
    assert "window" in scene_of("a meadow in the rain, a window").not_understood


@pytest.mark.parametrize(
    "prompt",
    ["a girl looks out of the train window, rain", "電車の窓から見る雨", "la pluie derrière la fenêtre du train"],
)
def test_who_looks_out_of_a_train_is_in_it(prompt: str) -> None:
    assert (scene_of(prompt).place, scene_of(prompt).weather) == ("train interior", "rain")


def test_who_is_at_a_window_is_seen_sharply_with_it() -> None:
    scene = scene_of("a cat sits by the window, rain")
    assert [shot.framing for shot in scene.shots] == ["medium"]
    stage = build_stage(scene, figures())
    assert stage._sharp_from(stage.paths[0]) == 0.0
