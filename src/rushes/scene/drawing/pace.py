"""Walking along a line of pixels at another pace than its own, sixteen pixels at once.

A pixel between two others is a weighted sum of them. Looked up one by one they cannot be vector instructions; but sixteen
neighbours in a row lie in a few shifted copies of the line, so each sixteen are a sum of those, weighed by a table. The table
depends on the pace and on where between two pixels the first one lies, to 1 / 64, which no eye sees. Only this lives here;
who walks what is `blend.py`'s business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from .jit import bare_inlined
from .noise import Number

ONE = 1 << 20  # a pixel; walks and strides count in parts of it
LANES = 16
PHASES = 64
PHASE_SHIFT = 14  # from parts of a pixel to phases
ASIDE_MAX = 9  # pixels that sixteen may stray from their own pace: beyond it they are looked up one by one
BEFORE, BEYOND = (
    3 * LANES,
    3 * LANES,
)  # room that a line has beside what is walked, for sixteen that begin or end outside
instructions: Callable[[Callable[..., Any]], Callable[..., None]] = intrinsic
build: Any = cgutils
"""numba's own, which are not typed."""
TAPS_MAX = ASIDE_MAX + 2
"""Shifted copies of a line that sixteen pixels are summed from, at most."""
TABLE_SIZE = PHASES * TAPS_MAX * LANES


@bare_inlined
def fill_weights(weights: Number, stride: Number) -> Number:
    """The weights for a stride, into a table of TABLE_SIZE numbers; how many taps there are, or 0 where they do not pay."""
    aside = -(-(LANES - 1) * abs(stride - ONE) // ONE)
    if aside > ASIDE_MAX:
        return 0
    taps = aside + 2
    back = aside if stride < ONE else 0
    weights[: PHASES * taps * LANES] = np.float32(0.0)
    for phase in range(PHASES):
        at = phase << PHASE_SHIFT
        for lane in range(LANES):
            part = np.float32((at & (ONE - 1)) / ONE)
            place = (phase * taps + (at >> 20) - lane + back) * LANES + lane
            weights[place] = np.float32(1.0) - part
            weights[place + LANES] = part
            at += stride
    return taps


@bare_inlined
def stretch(
    out: Number, count: Number, line: Number, walk: Number, stride: Number, weights: Number, taps: Number
) -> None:
    """Fill `out` with `count` pixels of a line from `walk` on. Its index 0 is BEFORE pixels before what is walked; up to
    LANES - 1 pixels more than asked for are written. `taps`: see `fill_weights`."""
    if taps == 0:
        for k in range(count):
            at = np.uint64(walk + k * stride)
            column = (at >> np.uint64(20)) + np.uint64(BEFORE)
            part = np.float32(np.int64(at) & (ONE - 1)) * np.float32(1.0 / ONE)
            a = line[column]
            out[k] = a + (line[column + np.uint64(1)] - a) * part
        return
    first = BEFORE - (taps - 2 if stride < ONE else 0)
    at = walk + (1 << PHASE_SHIFT - 1)
    for k in range(0, count, LANES):
        _weigh(out, k, line, first + (at >> 20), weights, (at & (ONE - 1)) >> PHASE_SHIFT, taps)
        at += LANES * stride


@instructions
def _weigh(_: Any, out: Any, k: Any, line: Any, column: Any, weights: Any, phase: Any, taps: Any) -> Any:
    """out[k : k + LANES] = the sum over t of line[column + t : column + t + LANES] * weights[phase, t * LANES : (t + 1) * LANES]"""
    signature = types.void(out, k, line, column, weights, phase, taps)
    vector = ir.VectorType(ir.FloatType(), LANES)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        def array(number: int) -> Any:
            return context.make_array(signature.args[number])(context, builder, arguments[number])

        def vector_at(data: Any, index: Any) -> Any:
            return builder.bitcast(builder.gep(data, [index]), vector.as_pointer())

        _, k, _, column, _, phase, taps = arguments
        lanes = ir.Constant(k.type, LANES)
        source, table = array(2).data, array(4).data
        row = builder.mul(phase, builder.mul(taps, lanes))
        total = build.alloca_once_value(builder, ir.Constant(vector, [0.0] * LANES))
        with build.for_range(builder, taps) as loop:
            pixels = builder.load(vector_at(source, builder.add(column, loop.index)), align=4)
            shares = builder.load(vector_at(table, builder.add(row, builder.mul(loop.index, lanes))), align=4)
            more = builder.fmul(pixels, shares, flags=["fast"])
            builder.store(builder.fadd(builder.load(total), more, flags=["fast"]), total)
        builder.store(builder.load(total), vector_at(array(0).data, k), align=4)
        return context.get_dummy_value()

    return signature, generate
