"""The cars behind a train: a tender and coaches behind a steam locomotive, wagons behind one of a freight train.

Who draws what is a row. Nobody names them, so they are nobody of the prompt: a camera keeps them in the frame from afar and lets them
go when it comes near the one that draws them. Positions only: nothing is drawn here, and nothing reads prompts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from ..drawing.lens import Lens
from .actors import POSES_MAX, Actor, pose_height_px
from .pairing import scale
from .poses import Poses

DRAWS: Final[Mapping[str, tuple[str, ...]]] = {
    "train": ("tender", "coach", "coach"),
    "freighttrain": ("freighttender", "boxcar", "coalcar"),
    "railcar": ("railcoach", "railcoach"),
}
TRAINS: Final = (*DRAWS, "locomotive")
"""Figures that drive on rails."""
BACK: Final = {"train": 0.70, "freighttrain": 0.70, "railcar": 0.82}
HALF: Final = {"tender": 0.43, "freighttender": 0.43, "coach": 0.82, "boxcar": 0.76, "coalcar": 0.76, "railcoach": 0.82}
AHEAD: Final = 0.86
"""How far behind its middle what draws the others ends, half of the length of a car with its buffers, and how far the foremost reaches
ahead: figure units, which are the same for all of them."""
AS_ITS_OWN: Final = ("tender", "freighttender", "coach", "railcoach")
"""Cars of the colour that is asked for."""
ROLLS: Final = "drive"
FILLS: Final = 0.86  # of the frame's width that a whole train may take
FARTHER: Final = 1.5  # times as far off as it would stand by itself, where no track says how far
SMALLER: Final = 0.74  # and as small, at most: longer ones reach out of the frame
CLEAR: Final = 0.5  # of its height, from the middle of its track to who stands before it
PROBE_PX: Final = 64


def coupled(people: list[Actor], lens: Lens, poses: Poses, *, laid: bool) -> list[Actor]:
    """The cars of the trains that are there. `laid`: whether they are on a track of the place, which is as far off as it is."""
    trains = [actor for actor in people if actor.name in DRAWS and _draws(actor)]
    if len(trains) != 1:  # the cars of one would stand before the other
        return []
    train = trains[0]
    beside = [
        actor for actor in people if actor.who >= 0 and actor.who != train.who and (actor.thing or not actor.grounded)
    ]
    drawn = (
        DRAWS[train.name][:1] if beside else DRAWS[train.name]
    )  # a long train would hide a boat, and leave a bus no room
    length = AHEAD + BACK[train.name] + 2.0 * sum(HALF[car] for car in drawn)
    others = [actor for actor in people if actor is not train and actor.who >= 0 and actor.grounded]
    if not others:
        _fit(train, length * _unit(train, train.name, poses), lens, laid=laid)
    elif not laid:
        _behind(train, max(actor.z for actor in others))
    unit = _unit(train, train.name, poses)
    fits = length * unit < lens.width_px / lens.focal_px * train.z
    cars, behind = [], BACK[train.name]
    for name in drawn:
        half = HALF[name]
        height = train.height * unit / _unit(train, name, poses)  # all are made in the same units
        wide = half * unit / height
        cars.append(
            replace(
                train, name=name, x=train.x - train.facing * (behind + half) * unit, who=-1, shared=fits, drawn=True, height=height,
                wide=2.0 * half * unit, box=(-wide, wide, 0.0, 1.0), span=(0.0, 1.0), crest=1.0,
                colour=train.colour if name in AS_ITS_OWN else None, pattern=train.pattern if name in AS_ITS_OWN else "",
                pose_px=pose_height_px(height * lens.focal_px / train.z, (-wide, wide, 0.0, 1.0)),
            )
        )  # fmt: skip
        behind += 2.0 * half
    return cars


def _unit(train: Actor, name: str, poses: Poses) -> float:
    """How long a figure unit of this car is seen along the rails, in world units, were it as tall as the train."""
    probe = poses.get(name, ROLLS, 0, POSES_MAX, PROBE_PX, train.facing, None)
    return train.height * probe.stride / (math.tau * float(poses.cast.CAST[name].shape.wheel))


def _draws(actor: Actor) -> bool:
    """Whether it goes on the ground along the frame, or stands there as seen from the side."""
    return (
        actor.grounded and not (actor.turns_at or actor.turned or actor.strewn or actor.waterline) and actor.way is None
    )


def _behind(train: Actor, nearest: float) -> None:
    """Its cars pass behind those who stand beside it, and the rails beyond their feet."""
    if train.z < nearest + CLEAR * train.height:
        back = (nearest + CLEAR * train.height) / train.z
        train.x, train.z = train.x * back, train.z * back


def _fit(train: Actor, length: float, lens: Lens, *, laid: bool) -> None:
    """Farther off and smaller, until the whole of it is seen from afar."""
    over = max(length / (FILLS * lens.width_px / lens.focal_px * train.z), 1.0)
    back = 1.0 if laid else min(over, FARTHER)
    train.x, train.z = train.x * back, train.z * back
    scale(train, max(back / over, SMALLER))
