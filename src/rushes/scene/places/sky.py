"""Above the clouds: a sea of them below, more drifting by."""

from .model import Extra, Place

PLACE = Place(
    name="sky",
    horizon=0.62,
    sky="above",
    extras=(
        Extra(figure="bird", action="fly", count=3, height=0.5, z=(9.0, 15.0), y=(1.8, 4.4), speed=1.0,
              times=("dawn", "day", "sunset")),
    ),
    clouds=1.2,
    sounds=("high_wind",),
)  # fmt: skip
