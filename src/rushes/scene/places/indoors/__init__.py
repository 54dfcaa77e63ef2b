"""Places under a roof: kitchen, classroom, stage, hall. Only rows here, no code that draws."""

from ..model import Place

INDOORS: tuple[Place, ...] = ()
