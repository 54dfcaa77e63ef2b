"""Open space without any ground: stars, a nebula, planets near and far. Who is here floats."""

from .model import Place

PLACE = Place(
    name="space",
    horizon=0.56,
    eye=1.4,
    sky="space",
    clouds=0.0,
    planets=0.9,
    nebula=0.9,
    sounds=("space",),
)  # fmt: skip
