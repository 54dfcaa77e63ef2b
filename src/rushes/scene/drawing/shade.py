"""How clay answers to light: one formula for ground, hills and clouds, the same as the figures' material.

The result is display-referred (the square root of linear light after a soft shoulder), so layers can be blended as they
are. No geometry here.
"""

from __future__ import annotations

import math

import numpy as np

from .jit import kernel
from .light import Light
from .noise import Number

BRIGHT = 0.78  # linear: from there on light is held back, or snow and white walls would be flat in the sun
SHADOW_DEPTH = 0.80  # how much of the key light a full shadow takes away


def pack_light(light: Light) -> np.ndarray:
    """The light as one row of numbers for kernels: direction, key, sky, ground, rim."""
    return np.array([*light.key_direction, *light.key, *light.sky, *light.ground, *light.rim], np.float32)


@kernel
def clay(
    red: Number, green: Number, blue: Number, nx: Number, ny: Number, nz: Number,
    occlusion: Number, shadow: Number, fuzz: Number, light: Number, out: Number,
) -> None:  # fmt: skip
    """Shade one point; colours in are linear albedo, `shadow` is 1 where the key light arrives."""
    facing = nx * light[0] + ny * light[1] + nz * light[2]
    diffuse = max(0.0, (facing + 0.28) / 1.28)
    diffuse *= diffuse * 0.4 + 0.6
    diffuse *= 1.0 - 0.80 * (1.0 - shadow)
    up = 0.5 + 0.5 * ny
    edge = min(1.0 - max(0.0, nz), 0.92)
    edge *= edge
    for channel in range(3):
        albedo = red if channel == 0 else (green if channel == 1 else blue)
        ambient = (light[9 + channel] + (light[6 + channel] - light[9 + channel]) * up) * occlusion
        key = light[3 + channel] * diffuse
        value = albedo * (ambient + key)
        value += fuzz * edge * (ambient * 0.6 + key * 0.4) * albedo * 0.5
        value += edge * edge * light[12 + channel] * 0.10 * (0.1 + albedo) * occlusion
        value = value * (1.0 + value * 0.22) / (1.0 + value * 0.42)
        if value > BRIGHT:
            value = BRIGHT + (1.0 - BRIGHT) * (1.0 - math.exp((BRIGHT - value) / (1.0 - BRIGHT)))
        out[channel] = math.sqrt(max(value, 0.0))


def linear(colour: str) -> tuple[float, float, float]:
    """`#rrggbb` as linear albedo (display value squared, as the figures do it)."""
    red, green, blue = display(colour)
    return red * red, green * green, blue * blue


def display(colour: str) -> tuple[float, float, float]:
    """`#rrggbb` as display RGB 0..1."""
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))  # type: ignore[return-value]


def hexed(colour: tuple[float, float, float]) -> str:
    """Display RGB 0..1 as `#rrggbb`; the other way round."""
    return "#" + "".join(f"{round(min(max(part, 0.0), 1.0) * 255):02x}" for part in colour)
