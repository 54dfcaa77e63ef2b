"""Places that people built, seen from outside: streets, harbours, castles, stations. Only rows here, no code that draws."""

from ..model import Place

BUILT: tuple[Place, ...] = ()
