"""How one figure lies in memory: the columns that the model writes and the kernels read.

Plain integers, so that numba folds them into the machine code. Nothing here computes.
"""

from __future__ import annotations

# Kinds of solid.
ELLIPSOID, CONE, BOX, CYLINDER, SLAB, TORUS = range(6)

# Columns of a solid. Positions are in view space: x right, y up, z towards the camera.
GROUP = 0  # solids of one group fuse, groups only touch
BLEND = 1  # width of the fusion with what came before in the group
CENTRE = 2  # 3; of a cone, the centre of its first ball
AXES = 5  # 9; rows are the solid's own x, y and z axis
SIZE = 14  # 4; see the distance function of each kind
MATERIAL = 18
BOUND = 19  # radius of a ball around the centre that holds the solid
EXTRA = 20  # 8; inverse radii, slant of a cone, corners of a slab
LOW = 28  # 3; corners of an upright box that holds the solid: the least of its coordinates
PART = 31  # bit of the part of the body that the solid belongs to
REST_CENTRE = 32  # 3; where the same solid lies in the resting figure
REST_AXES = 35  # 9
HIGH = 44  # 3; and the greatest
FRONT = 47  # nothing of the solid, nor of what it fuses with it, is nearer to the camera than this
BACK = 48  # nor farther away than this
EDGE = 49  # 4; of a slab, one through the square of the length of each edge
SOLID_COLUMNS = 53

# Columns of a material. A colour is four numbers: linear red, green and blue, and how much of the figure's main colour is
# added to them (see `Clay.split`), so that one trace serves every colour.
COLOUR = 0  # 4
SECOND = 4  # 4; the iris of an eye, the lower tone of glass
LID = 8  # 4
GLOSS = 12
SPECULAR = 13
GLOW = 14
FUZZ = 15
GRAIN = 16
SPECIAL = 17
OPEN = 18  # how far an eye is open
GAZE = 19  # 2; how far the iris has moved to the side and up
MATERIAL_COLUMNS = 21

PLAIN, BEAD_EYE, WHITE_EYE, GLASS, CLEAR = range(5)  # values of SPECIAL

# Kinds of paint.
BLOB, TIP, STROKE, DISC, PANEL, STRIPES, SPOTS, PATCHES, GORES = range(9)

# Columns of a stroke of paint, in the space of the resting figure.
KIND = 0
ON_PARTS = 1  # bits of the parts that take it
PAINT_CENTRE = 2  # 3
PAINT_AXES = 5  # 9; rows: out of the surface, up, sideways
RADII = 14  # 3, along those axes
SOFT = 17
PAINT_COLOUR = 18  # 4
OPACITY = 22
FREQUENCY = 23
WOBBLE = 24
BEND = 25  # curve of a stroke, corner of a panel, threshold of a pattern
PAINT_COLUMNS = 26

# Columns of the light.
KEY_DIRECTION = 0  # 3
KEY = 3  # 3
SKY = 6  # 3
BOUNCE = 9  # 3
RIM_DIRECTION = 12  # 3
RIM = 15  # 3
UP = 18  # 3; the world's up in view space
SHADOW = 21  # strength of the shadow that the figure throws on itself
LIGHT_COLUMNS = 22
