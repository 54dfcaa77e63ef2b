"""The names of the places, by family: what the director may choose without loading what draws them.

`places/` holds a place for each name, in a package of the same family; a test compares the two. Only names here.
"""

FIRST = (
    "meadow", "forest", "mountains", "desert", "beach", "underwater",
    "city", "room", "space", "lake", "village", "sky",
)  # fmt: skip
NATURE = ()
BUILT = ()
INDOORS = ()

PLACES: tuple[str, ...] = (*FIRST, *NATURE, *BUILT, *INDOORS)
