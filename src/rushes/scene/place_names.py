"""The names of the places, by family: what the director may choose without loading what draws them.

`places/` holds a place for each name, in a package of the same family; a test compares the two. Only names here.
"""

FIRST = (
    "meadow", "forest", "mountains", "desert", "beach", "underwater",
    "city", "room", "space", "lake", "village", "sky",
)  # fmt: skip
NATURE = (
    "jungle", "bamboo", "forest road", "campsite", "ocean", "river", "waterfall", "marsh", "coral reef", "island",
    "arctic", "iceberg", "glacier", "ski slope", "farm", "wheat field", "flower field", "vineyard", "savannah",
    "garden", "park", "golf course", "football field", "cemetery", "volcano", "cliff", "canyon", "valley", "cave",
    "planet", "mars", "moon",
)  # fmt: skip
BUILT = ()
INDOORS = ()

PLACES: tuple[str, ...] = (*FIRST, *NATURE, *BUILT, *INDOORS)
