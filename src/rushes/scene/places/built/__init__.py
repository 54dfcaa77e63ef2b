"""Places that people built, seen from outside: streets, harbours, castles, stations. Only rows here, no code that draws."""

from ..model import Place
from . import canal, homes, landmarks, leisure, monuments, roads, roofs, streets, travel, works

BUILT: tuple[Place, ...] = (
    *streets.PLACES,
    *roofs.PLACES,
    *works.PLACES,
    *travel.PLACES,
    *roads.PLACES,
    *canal.PLACES,
    *homes.PLACES,
    *landmarks.PLACES,
    *monuments.PLACES,
    *leisure.PLACES,
)
