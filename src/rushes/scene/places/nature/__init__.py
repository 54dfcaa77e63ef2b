"""Places under the open sky that nobody built: woods, waters, ice, gardens, fields. Only rows here, no code that draws."""

from ..model import Place

NATURE: tuple[Place, ...] = ()
