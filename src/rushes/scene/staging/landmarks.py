"""What of a place a camera comes nearer to where nobody is: its hero, or else what stands largest in the frame.

Several shots of a place from one and the same spot are no shots: a cut between them is felt as a jump. Positions only; how near
the camera comes is in `camera.py`.
"""

from __future__ import annotations

from ..drawing.camera import Landmark
from ..drawing.lens import Lens
from ..places import Place, Stand
from ..props import PROPS

FARTHEST = 30.0  # world units: beyond, coming nearer makes nothing larger
EDGE = 0.8  # of half of the frame's width: who stands farther out is a frame for the rest
LARGEST = 1.1  # of the frame's height: what is taller is a wall or a trunk before the camera
HERO = 4.0  # times what others count


def landmark_of(place: Place, lens: Lens) -> Landmark:
    """The stand that counts most; without any, the place itself, some way behind where figures stand."""
    stands = [stand for stand in place.stands if place.stage_z < stand.z < FARTHEST and _weight(stand, lens) > 0]
    if not stands:
        return Landmark(x=0.25 * place.stage_z, y=0.0, z=2.5 * place.stage_z, height=2.0 * lens.eye, hero=False)
    stand = max(stands, key=lambda one: _weight(one, lens))
    return Landmark(x=stand.x, y=stand.y, z=stand.z, height=_tall(stand), hero=_is_hero(stand))


def _tall(stand: Stand) -> float:
    return stand.height * PROPS[stand.prop].tall


def _is_hero(stand: Stand) -> bool:
    return stand.single or stand.alone


def _weight(stand: Stand, lens: Lens) -> float:
    """How much of the frame's height it takes, and more if the place is made around it."""
    share = _tall(stand) * lens.scale(stand.z) / lens.height_px
    aside = abs(stand.x) * lens.scale(stand.z) / (0.5 * lens.width_px)
    if aside > EDGE or share > LARGEST:
        return 0.0
    return share * (1.0 - 0.5 * aside) * (HERO if _is_hero(stand) else 1.0)
