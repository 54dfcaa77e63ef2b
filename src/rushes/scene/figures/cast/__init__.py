"""The cast: one row per species. Adding one means adding a row to the file of its kind, or a file that is named here."""

from __future__ import annotations

from collections.abc import Mapping

from ..lettering import BLANK
from ..pouring import POURED
from ..species import Species
from .archetypal import ARCHETYPAL
from .birds import BIRDS
from .breeds import DOGS
from .breeds_cat import CATS
from .composing import Cast
from .floating import FLOATING
from .fowl import FOWL
from .insects import INSECTS
from .insects_young import YOUNG_INSECTS
from .kin import KIN
from .people import PEOPLE
from .perches import PERCHES
from .reptiles import REPTILES
from .serpents import SERPENTS
from .shore import CRITTERS
from .small import SMALL
from .small_light import LIGHT
from .stilted import STILTED
from .tame import TAME
from .tame_small import GARDEN
from .things import THINGS
from .upright import UPRIGHT
from .wild import WILD
from .wild_far import FAR
from .wild_kin import WILD_KIN
from .wonders import WONDERS
from .worlds import WORLDS
from .young import YOUNG

CAST: Mapping[str, Species] = Cast(
    {
        row.name: row
        for row in (
            *YOUNG,
            *TAME,
            *WILD,
            *DOGS,
            *CATS,
            *KIN,
            *WILD_KIN,
            *GARDEN,
            *FAR,
            *REPTILES,
            *FLOATING,
            *SMALL,
            *BIRDS,
            *FOWL,
            *STILTED,
            *CRITTERS,
            *INSECTS,
            *YOUNG_INSECTS,
            *UPRIGHT,
            *LIGHT,
            *WORLDS,
            *POURED,
            *PEOPLE,
            *PERCHES,
            *WONDERS,
            *SERPENTS,
            *BLANK,
            *THINGS,
            *ARCHETYPAL,
        )
    }
)
