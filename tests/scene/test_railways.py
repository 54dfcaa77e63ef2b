"""Rails under every train: of places by their marks and stands, of frames by what is seen below the wheels."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct, render
from rushes.scene.acting.actors import figures
from rushes.scene.acting.rolling_stock import HALF, TRAINS
from rushes.scene.model import Scene
from rushes.scene.staging.build import build_stage, company, setting_of
from rushes.scene.staging.railways import BALLAST, BRIDGES, DECK, PLATFORMS, clear_of, relaid, with_rails


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=2, fps=5)


@pytest.mark.parametrize("prompt", ["a steam train in the mountains", "a train in the snow", "a train in the desert", "a train in the city"])  # fmt: skip
def test_a_train_has_rails_below_it_wherever_it_drives(prompt: str) -> None:
    scene = _scene(prompt)
    setting = setting_of(scene)
    (train,) = (actor for actor in company(scene) if actor.who == 0)
    assert setting.soil is not None
    laid = with_rails(setting.soil, [train], setting, snowy=False).marks[len(setting.soil.marks) :]
    assert len(laid) >= 6  # gravel, sleepers, two rails of two tones each
    assert all(
        mark.z[0] < train.z + BALLAST * train.height and mark.z[1] > train.z - BALLAST * train.height for mark in laid
    )
    assert min(mark.z[0] for mark in laid) < train.z < max(mark.z[1] for mark in laid)


def test_nothing_stands_on_the_rails() -> None:
    stage = build_stage(_scene("a train in the city"), figures())
    train = next(actor for actor in stage.actors if actor.who == 0)
    setting = stage.place
    left = clear_of(list(setting.stands), [train], setting)
    assert len(left) < len(setting.stands)  # lamp posts stood there
    assert all(stand.y or abs(stand.z - train.z) > BALLAST * train.height for stand in left)


def test_a_train_crosses_the_bridge_itself() -> None:
    scene = _scene("a train crosses a bridge")
    setting = setting_of(scene)
    people = company(scene)
    (train,) = (actor for actor in people if actor.who == 0)
    props = [stand.prop for stand in relaid(setting, people).stands]
    assert "viaduct" in props and "hanging_bridge" not in props
    assert setting.water is not None and train.z == BRIDGES["bridge"].z > setting.water.shore
    assert train.y == pytest.approx(DECK * 1.12)


def test_a_train_at_a_station_is_on_the_track_and_not_on_the_platform() -> None:
    scene = _scene("a train at a train station")
    (train,) = (actor for actor in company(scene) if actor.who == 0)
    assert train.z == pytest.approx(PLATFORMS["train_station_platform"])


def test_where_no_train_is_a_place_stays_as_it_was() -> None:
    scene = _scene("a dog on a bridge")
    setting = setting_of(scene)
    assert relaid(setting, company(scene)) is setting
    assert setting.soil is not None and with_rails(setting.soil, company(scene), setting, snowy=False) == setting.soil


def test_rails_are_seen_from_edge_to_edge_in_the_snow() -> None:
    """Below the train the ground of a snowy land has dark sleepers all over the width; without a train it has none."""
    dark = []
    for prompt in ("a train in the snow", "a car in the snow in the mountains"):
        frame = list(render(_scene(prompt)).frames())[-1]
        low = np.asarray(frame.y)[126:, :]
        dark.append(float((low < 110).any(axis=0).mean()))
    assert dark[0] > 0.8 > 0.6 > dark[1]


@pytest.mark.parametrize(
    ("prompt", "cars"),
    [
        ("a steam train crosses a bridge", ["tender", "coach", "coach"]), ("ein Zug fährt durch die Berge", ["tender", "coach", "coach"]), ("火车穿过田野", ["tender", "coach", "coach"]),
        ("a freight train in the desert", ["freighttender", "boxcar", "coalcar"]), ("товарный поезд едет по степи", ["freighttender", "boxcar", "coalcar"]),
        ("a bullet train", ["railcoach", "railcoach"]), ("一列高铁驶过", ["railcoach", "railcoach"]), ("a locomotive", []), ("a car drives on a road", []),
    ],
)  # fmt: skip
def test_a_train_draws_its_cars(prompt: str, cars: list[str]) -> None:
    people = company(_scene(prompt))
    (train,) = (actor for actor in people if actor.who == 0)
    drawn = [actor for actor in people if actor.drawn]
    assert [actor.name for actor in drawn] == cars
    before = train
    for car in drawn:
        assert (car.z, car.y, car.speed, car.facing, car.cycle_seconds) == (train.z, train.y, train.speed, train.facing, train.cycle_seconds)  # fmt: skip
        apart = train.facing * (before.x - car.x)
        assert 0.5 * car.wide < apart < 0.5 * car.wide + (0.5 * car.wide + train.height) and car.who < 0
        before = car


def test_the_whole_train_is_seen_from_afar_and_what_draws_it_from_near() -> None:
    scene = direct("a train drives through a meadow", seed=11, width_px=320, height_px=180, seconds=10)
    stage = build_stage(scene, figures())
    wide, near = stage.paths[0], stage.paths[-1]
    assert (scene.shots[0].framing, scene.shots[-1].framing) == ("wide", "close")
    assert wide.target is not None and near.target is not None and wide.target.wide > 2.5 * near.target.wide
    shift = wide.at(1.0, stage.lens)
    for actor in stage.actors:
        if actor.name in (*TRAINS, *HALF):
            x = actor.where(1.0)[0]
            seen = [
                stage.lens.seen(shift, x + side * 0.5 * actor.wide, actor.y, actor.z - shift.z)[0] for side in (-1, 1)
            ]
            assert -0.02 * stage.lens.width_px < min(seen) and max(seen) < 1.02 * stage.lens.width_px


def test_a_red_train_is_red_from_end_to_end() -> None:
    people = company(_scene("a red train in the mountains"))
    (train,) = (actor for actor in people if actor.who == 0)
    assert train.colour is not None and {actor.colour for actor in people if actor.drawn} == {train.colour}


@pytest.mark.parametrize("prompt", ["a train and a boat", "a bus and a train"])
def test_beside_another_thing_a_train_is_short(prompt: str) -> None:
    assert [actor.name for actor in company(_scene(prompt)) if actor.drawn] == ["tender"]
