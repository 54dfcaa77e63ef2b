"""Things: one table of rows a file, by what they are for. Adding a thing is adding a row, or a file that is named here."""

from __future__ import annotations

from ...species import Species
from .apparatus import APPARATUS
from .appliances import APPLIANCES
from .band import BAND
from .banquet import BANQUETS
from .built import BUILT
from .carts import CARTS
from .castle import CASTLE
from .clothes import CLOTHES
from .cooked_at_table import COOKED_AT_TABLE
from .costume import COSTUME
from .desk import DESK
from .devices import DEVICES
from .dining import DINING
from .dishes import DISHES
from .dominoes import FALLING
from .emblems import EMBLEMS
from .feast import FEAST
from .finds import FINDS
from .food import FOOD
from .fruit import FRUIT
from .furnishing import FURNISHING
from .gadgets import GADGETS
from .games import GAMES
from .glass import GLASS
from .handy import HANDY
from .headgear import HEADGEAR
from .home import HOME
from .hot import HOT
from .household import HOUSEHOLD
from .implements import IMPLEMENTS
from .interior import INTERIOR
from .jewels import JEWELS
from .kitchen import KITCHEN
from .larder import LARDER
from .learning import LEARNING
from .lights import LIGHTS
from .lodgings import LODGINGS
from .machines import MACHINES
from .meals import MEALS
from .movers import MOVERS
from .music import MUSIC
from .outdoors import OUTDOORS
from .pieces import PIECES
from .plain import PLAIN
from .play import PLAY
from .public import PUBLIC
from .rides import RIDES
from .roadworks import ROADWORKS
from .rolling import ROLLING
from .room import ROOM
from .sites import SITES
from .sport import SPORT
from .sprouts import SPROUTS
from .street import STREET
from .surfaces import SURFACES
from .sweets import SWEETS
from .tools import TOOLS
from .toys import TOYS
from .training import TRAINING
from .transit import TRANSIT
from .travel import TRAVEL
from .treasures import TREASURES
from .various import VARIOUS
from .vegetables import VEGETABLES
from .vehicles import VEHICLES
from .water import WATER
from .wear import WEAR
from .works import WORKS
from .yard import YARD

THINGS: tuple[Species, ...] = (
    *APPARATUS,
    *BAND,
    *BANQUETS,
    *BUILT,
    *CARTS,
    *CASTLE,
    *CLOTHES,
    *DESK,
    *EMBLEMS,
    *DISHES,
    *FEAST,
    *FINDS,
    *FOOD,
    *GAMES,
    *TRAINING,
    *HANDY,
    *FRUIT,
    *HOME,
    *HOT,
    *KITCHEN,
    *MACHINES,
    *LARDER,
    *MEALS,
    *SWEETS,
    *VEGETABLES,
    *MUSIC,
    *DINING,
    *OUTDOORS,
    *PLAY,
    *RIDES,
    *DEVICES,
    *FURNISHING,
    *ROOM,
    *SPORT,
    *STREET,
    *SURFACES,
    *TOOLS,
    *TOYS,
    *TRANSIT,
    *TRAVEL,
    *TREASURES,
    *VARIOUS,
    *GLASS,
    *LIGHTS,
    *PIECES,
    *PLAIN,
    *JEWELS,
    *FALLING,
    *WATER,
    *VEHICLES,
    *ROLLING,
    *WEAR,
    *GADGETS,
    *INTERIOR,
    *HOUSEHOLD,
    *LEARNING,
    *PUBLIC,
    *ROADWORKS,
    *WORKS,
    *YARD,
    *COOKED_AT_TABLE,
    *COSTUME,
    *HEADGEAR,
    *LODGINGS,
    *IMPLEMENTS,
    *APPLIANCES,
    *MOVERS,
    *SITES,
    *SPROUTS,
)
