"""Where inland water runs: one function that the ground and the water share, so that banks and waterline agree.

A course is a number that kernels know: nothing (0), a river that comes from the hills and sweeps past the stage (1), the
pools of a marsh (2), one pond (3), the pool below a waterfall with its stream (4),
a swimming pool (5), the long pool of a garden (6). Everything repeats in x with the
ground. Nothing is drawn here.
"""

from __future__ import annotations

import math

from ..drawing.jit import kernel
from ..drawing.noise import Number

COURSES = ("", "river", "pools", "pond", "plunge", "basin", "long pool")


@kernel
def inside(course: Number, x: Number, z: Number) -> Number:
    """How far a point lies inside the water, world units; negative on land."""
    wrapped = x - 24.0 * math.floor(x / 24.0 + 0.5)
    turn = x * math.pi / 12.0
    if course == 5:  # a tiled pool, straight from side to side
        return min(z - 4.6, 10.4 - z)
    if course == 6:  # a pool of a garden, straight ahead
        return min(1.0 - abs(wrapped), min(z - 6.6, 10.4 - z))
    if course == 1:
        sweep = 1.55 - abs(z - 7.7 - 0.40 * math.sin(turn + 0.6) - 0.22 * math.sin(3.0 * turn))
        middle = 3.4 * math.sin((z - 7.0) * 0.17) + 0.4
        stream = 1.35 + 0.035 * z + 0.25 * math.sin(z * 0.9) - abs(wrapped - middle)
        if z < 7.0:
            stream = -9.0
        return max(sweep, min(stream, 2.0))
    if course == 2:
        best = -9.0
        for k in range(6):
            middle_x = -9.6 + 4.1 * k + 1.3 * math.sin(k * 2.6)
            middle_z = 6.9 + 2.4 * (k % 3) + 0.8 * math.sin(k * 1.7)
            dx = wrapped - middle_x
            dx -= 24.0 * math.floor(dx / 24.0 + 0.5)
            dz = z - middle_z
            wobble = 0.22 * math.sin(math.atan2(dz, dx) * 3.0 + k)
            radius = 3.0 + 0.5 * math.sin(k * 3.1)
            best = max(best, (1.0 + wobble - math.sqrt(dx * dx / (radius * radius) + dz * dz / 1.7)) * 1.2)
        deep = z - 12.5 - 0.8 * math.sin(2.0 * turn) - 0.4 * math.sin(5.0 * turn)
        return max(best, deep)
    if course == 3:
        dx = wrapped - 1.9
        dz = z - 8.9
        angle = math.atan2(dz, dx)
        wobble = 0.08 * math.sin(angle * 3.0 + 0.7) + 0.05 * math.sin(angle * 5.0)
        return (1.0 + wobble - math.sqrt(dx * dx / 14.0 + dz * dz / 3.4)) * 1.7
    if course == 4:
        sweep = 1.30 - abs(z - 7.4 - 0.35 * math.sin(turn) - 0.18 * math.sin(3.0 * turn + 1.0))
        dx = wrapped / (3.4 + 0.10 * z)
        pool = min((1.0 - abs(dx)) * 2.0, z - 7.0)
        return max(sweep, pool)
    return -9.0
