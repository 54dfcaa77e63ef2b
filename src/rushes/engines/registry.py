"""Which engines there are: a table of names, and how a name becomes an engine.

Rule: a row is text. An engine's module is imported only in the process that renders with it.

An engine of your own needs no row: wherever an engine's name is asked for, ``package.module:Class`` names a
class without constructor arguments that keeps to `rushes.core.engine.Engine` and can be imported by the
render process.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final, cast

from rushes.core.engine import Engine

ENGINES: Final[dict[str, str]] = {
    "emulator": "rushes.engines.emulator:EmulatorEngine",
    "received": "rushes.engines.received:ReceivedEngine",
    "scene": "rushes.engines.scene:SceneEngine",
}


def load_engine(name: str) -> Engine:
    """Import and make the engine of a name in ENGINES, or of ``module:Class``.

    Raises LookupError for a name that is neither; whatever the import raises goes through.
    """
    module, colon, class_name = ENGINES.get(name, name).partition(":")
    if not (module and colon and class_name):
        raise LookupError(f"no engine {name!r}; there are {', '.join(sorted(ENGINES))}, or module:Class")
    return cast(Engine, getattr(import_module(module), class_name)())
