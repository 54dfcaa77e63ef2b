"""Places under a roof: kitchen, classroom, stage, hall. Only rows here, no code that draws."""

from __future__ import annotations

from ..model import Place
from .apparatus import APPARATUS
from .eating import EATING
from .home import HOME
from .leisure import LEISURE
from .passages import PASSAGES
from .public import PUBLIC
from .work import WORK

INDOORS: tuple[Place, ...] = (*HOME, *EATING, *WORK, *PUBLIC, *LEISURE, *PASSAGES, *APPARATUS)
