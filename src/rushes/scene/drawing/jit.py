"""How kernels are compiled: one typed decorator, one set of options, one place for the machine code.

Every kernel of the renderer goes through `kernel` or `inlined`, so that the options are the same everywhere: cached on
disk, without the interpreter lock, fast arithmetic, and no exceptions for division. `prange` is not used: many small
parallel regions were measured two to three times slower than one thread, and frames scale better than rows.

numba renews a cached kernel when the kernel's own file changes, but not when one that it calls in another file does.
So the machine code of a file lies in a folder named by the digest of that file and of all that it imports from this
library: a change compiles anew what it can reach, and nothing else.
"""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import numba

from ..folders import LIBRARY, cache_base

Function = TypeVar("Function", bound=Callable[..., Any])

settings: Any = numba.config
"""numba's own; its variables are made at import, where no type checker sees them."""
PACKAGE = "rushes.scene"
IMPORT = re.compile(r"^[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n]*)", re.MULTILINE)
"""An import statement: parsing the files instead took two thirds of the time that importing the renderer takes. A text that
only looks like one names a file too many, which does no harm."""
WORD = re.compile(r"\w+")


def kernel(function: Function) -> Function:
    """Compile `function` on first call and keep the machine code on disk."""
    return compiled(function)


def inlined(function: Function) -> Function:
    """Compile into each caller: an array is nine machine words, and passing two to a small function costs more than
    the function itself."""
    return compiled(function, forceinline=True)


def bare(function: Function) -> Function:
    """Compile a kernel that makes no arrays, without counting who holds the ones it is given: to count costs as much as a
    short run of pixels does. What it calls must be bare as well."""
    return compiled(function, _nrt=False)


def bare_inlined(function: Function) -> Function:
    """The same, into each caller."""
    return compiled(function, _nrt=False, forceinline=True)


def compiled(function: Function, **options: bool) -> Function:
    """The decorator behind both, with further options of numba's."""
    previous = settings.CACHE_DIR
    # numba looks here while it decorates, and at no other time: whoever else uses it keeps their own folder.
    settings.CACHE_DIR = str(cache_base() / f"rushes-kernels-{digest_of(Path(function.__code__.co_filename))}")
    try:
        jit: Any = numba.njit
        made = jit(cache=True, nogil=True, fastmath=True, error_model="numpy", **options)(function)
    finally:
        settings.CACHE_DIR = previous
    return cast(Function, made)


@functools.cache
def digest_of(path: Path) -> str:
    """Names the text of a file of this library together with all that it imports from it, however far."""
    found, waiting = {path}, [path]
    while waiting:
        new = imports_of(waiting.pop()) - found
        found |= new
        waiting += new
    digest = hashlib.sha256(path.name.encode())
    for each in sorted(found):
        digest.update(each.read_bytes())
    return digest.hexdigest()[:16]


@functools.cache
def imports_of(path: Path) -> frozenset[Path]:
    """The files of this library that a file imports from."""
    found = set()
    for dots, module, names in IMPORT.findall(path.read_text()):
        if dots:
            folder = path.parents[len(dots) - 1]
        elif module.startswith(PACKAGE):
            folder = LIBRARY
        else:
            continue
        inside = module.removeprefix(PACKAGE).strip(".").split(".")
        base = folder.joinpath(*[part for part in inside if part])
        for name in (base, *(base / alias for alias in WORD.findall(names))):
            found |= {file for file in (name.with_suffix(".py"), name / "__init__.py") if file.is_file()}
    return frozenset(found)
