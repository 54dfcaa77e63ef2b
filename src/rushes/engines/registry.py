"""Which engines there are: a table of names, and how a name becomes an engine.

Rule: a row is text. An engine's module is imported only in the process that renders with it.

An engine of your own needs no row: wherever an engine's name is asked for, ``package.module:Class`` names a
class without constructor arguments that keeps to `rushes.core.engine.Engine` and can be imported by the
render process. Of a name in the table, what stands behind a colon (``diffusion:wan2.2-ti2v-5b``) is the engine's own
matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final, cast

from rushes.core.engine import Engine, engine_kind

ENGINES: Final[dict[str, str]] = {
    "diffusion": "rushes.engines.diffusion.engine:DiffusionEngine",
    "emulator": "rushes.engines.emulator:EmulatorEngine",
    "received": "rushes.engines.received:ReceivedEngine",
    "scene": "rushes.engines.scene:SceneEngine",
}


def load_engine(name: str, options: Mapping[str, Any] | None = None) -> Engine:
    """Import and make the engine of a name in ENGINES, or of ``module:Class``; ``options`` is what it is made with.

    Raises LookupError for a name that is neither; whatever the import raises goes through.
    """
    module, colon, class_name = ENGINES.get(engine_kind(name), name).partition(":")
    if not (module and colon and class_name):
        raise LookupError(f"no engine {name!r}; there are {', '.join(sorted(ENGINES))}, or module:Class")
    made = getattr(import_module(module), class_name)
    return cast(Engine, made() if options is None else made(options))
