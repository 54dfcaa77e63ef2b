"""Places under the open sky that nobody built: woods, waters, ice, gardens, fields, heights, other worlds.

Each file holds a few places that belong together, as rows. Only rows here, no code that draws.
"""

from ..model import Place
from .fields import FIELDS
from .grounds import GROUNDS
from .heights import HEIGHTS
from .hill import HILL
from .ice import ICE
from .jungle_river import JUNGLE_RIVER
from .pond import POND
from .sunken import SUNKEN
from .waters import WATERS
from .woods import WOODS
from .worlds import WORLDS

NATURE: tuple[Place, ...] = (
    *WOODS,
    *WATERS,
    *POND,
    *SUNKEN,
    *JUNGLE_RIVER,
    *ICE,
    *FIELDS,
    *GROUNDS,
    *HEIGHTS,
    *HILL,
    *WORLDS,
)
