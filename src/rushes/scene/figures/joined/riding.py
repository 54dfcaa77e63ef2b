"""A rider on a mount as one figure: two of the cast joined, legs on both sides, moved by one clock.

Any person sits on any mount: the seat is where the row of `SEATS` says. Must not: model anything itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import Clay, Frame
from ...clay.joining import join
from ...clay.space import roll, vec, yaw
from ...composed import RIDING
from ..human.body import HUMAN
from ..quadruped.body import Quadruped
from ..species import REST, Action, Archetype, Palette, Pose, Species


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Where a rider sits on a mount, in the mount's units, and how large the rider is beside it."""

    at: tuple[float, float]
    size: float
    rock: float = 0.0  # how far the seat goes up and down in a gallop
    actions: tuple[str, ...] = ("walk", "run", "idle")
    aside: float = 0.0  # towards the camera: at the window of a cab
    flying: tuple[float, float] | None = None  # where it is while the mount flies, if its back is elsewhere then


# Four legs: the seat is on the back, a little behind the shoulders.
SEATS: Mapping[str, Seat] = {
    "horse": Seat(at=(-0.02, 0.66), size=0.86, rock=0.03),
    "unicorn": Seat(at=(-0.02, 0.66), size=0.78, rock=0.03),
    "pony": Seat(at=(-0.02, 0.62), size=0.78, rock=0.03),
    "donkey": Seat(at=(-0.02, 0.62), size=0.78, rock=0.02),
    "camel": Seat(at=(-0.06, 0.80), size=0.66, rock=0.02),
    "zebra": Seat(at=(-0.02, 0.62), size=0.78, rock=0.03),
    "elephant": Seat(at=(-0.02, 0.80), size=0.56, rock=0.015),
    "cow": Seat(at=(-0.02, 0.60), size=0.74, rock=0.02),
    "pig": Seat(at=(-0.02, 0.46), size=0.60, rock=0.02),
    "deer": Seat(at=(-0.02, 0.60), size=0.66, rock=0.03),
    "bear": Seat(at=(0.0, 0.66), size=0.62, rock=0.02),
    "panda": Seat(at=(0.0, 0.60), size=0.62, rock=0.02),
    "lion": Seat(at=(-0.06, 0.56), size=0.66, rock=0.03),
    "tiger": Seat(at=(-0.04, 0.56), size=0.66, rock=0.03),
    "wolf": Seat(at=(-0.04, 0.54), size=0.66, rock=0.03),
    "cat": Seat(at=(-0.06, 0.50), size=0.62, rock=0.03),
    "dog": Seat(at=(-0.06, 0.50), size=0.62, rock=0.03),
    "fox": Seat(at=(-0.06, 0.48), size=0.60, rock=0.03),
    "rabbit": Seat(at=(-0.08, 0.40), size=0.52, rock=0.02),
    "giraffe": Seat(at=(-0.06, 0.78), size=0.52, rock=0.02),
    "dragon": Seat(at=(0.12, 0.60), size=0.64, rock=0.02, flying=(0.02, 0.35)),
    "dolphin": Seat(at=(-0.04, 0.14), size=0.55, rock=0.0, actions=("swim",)),
    "whale": Seat(at=(-0.05, 0.26), size=0.42, rock=0.0, actions=("swim",)),
    "turtle": Seat(at=(-0.06, 0.50), size=0.5, rock=0.0),
    "balloon": Seat(at=(0.0, 0.0), size=0.5),
    "truck": Seat(at=(0.50, 0.30), size=0.34, actions=("drive", "park"), aside=0.205),  # at its window
    "tractor": Seat(at=(-0.33, 0.70), size=0.46, actions=("drive", "park")),  # under its roof
}
VEHICLES = {  # a vehicle has an action of the rider's own, which brings it along
    "bicycle": "ride_bicycle", "bike": "ride_bicycle", "motorcycle": "ride_motorcycle", "scooter": "ride_scooter",
    "skateboard": "skateboard", "car": "drive_car", "boat": "sail", "sailboat": "sail", "canoe": "canoe",
    "surfboard": "surf", "sled": "sled",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Ride:
    rider: Species
    mount: Species
    seat: Seat


def build(clay: Clay, shape: Ride, palette: Palette, pose: Pose) -> None:
    rider, mount, seat = shape.rider, shape.mount, shape.seat
    rest = pose.action == REST
    carrier = Clay()
    mount.archetype.build(carrier, mount.shape, palette, replace(pose, seed=0))
    join(clay, carrier, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "mount", group=0)
    gallop = 0.0 if rest else {"run": 1.0, "walk": 0.4}.get(pose.action, 0.0)
    lift = seat.rock * gallop * math.sin(math.tau * (pose.phase * (1 if pose.action == "run" else 2) + 0.15))
    sits = "sit_seat" if seat.aside else "astride"
    own = rider.model(Pose(action=REST, phase=0.0, seed=pose.seed, of=sits) if rest else replace(pose, action=sits))
    at = seat.flying if pose.action == "fly" and seat.flying is not None else seat.at
    tip = 0.06 * gallop * math.sin(math.tau * (pose.phase + 0.3))
    join(clay, own, Frame(roll(tip), vec(at[0], at[1] + lift, seat.aside)), seat.size, "rider", group=200)


def _stride(shape: Ride, action: str) -> float:
    return shape.mount.stride(action)


def _on_the_back(mount: Species) -> Seat | None:
    """The seat on four legs that have no row: as high as their measures say."""
    if not isinstance(mount.shape, Quadruped):
        return None
    shape = mount.shape.grown()
    return Seat(at=(-0.05, shape.leg + 0.35 * shape.waist), size=0.62, rock=0.02)


def ridden(rider: Species, mount: Species) -> Species | None:
    """The two as one species; None where the mount has no seat or the rider cannot sit."""
    seat = SEATS.get(mount.name) or _on_the_back(mount)
    if seat is None or rider.archetype is not HUMAN:
        return None
    actions: dict[str, Action] = {
        name: replace(action, turn=min(0.45, mount.turn(name)))
        for name, action in mount.archetype.actions.items()
        if name in (*seat.actions, "fly", "swim")
    }
    archetype = Archetype(build=build, actions=actions, stride=_stride, turn=0.42)
    return Species(
        name=rider.name + RIDING + mount.name,
        archetype=archetype,
        shape=Ride(rider=rider, mount=mount, seat=seat),
        palette=dict(mount.palette),
        domain=mount.domain,
        height=min(3.0, max(mount.height, 0.85) * (1.0 + 0.75 * seat.size)),
        main=mount.main,
        paces=mount.paces,
    )
