"""What all commands share: the command itself, its options, how errors are told, settings and service. No command."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import typer

from rushes import __version__
from rushes.core.checked_table import ConfigError
from rushes.core.errors import RushesError
from rushes.settings import Settings, SettingsError, load

PAGE_MAX: Final = 1000
"""Rows one listing prints at most; further ones by --after."""

main = typer.Typer(
    name="rushes",
    help="Answers Sora's video APIs and makes the videos itself.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Limit = Annotated[int, typer.Option(min=1, max=PAGE_MAX, help="Rows at most.")]

config_file: ContextVar[Path | None] = ContextVar("config_file", default=None)
"""What --config named, for the commands below the one it is an option of."""

F = TypeVar("F", bound=Callable[..., Any])


def command(app: typer.Typer, name: str, **options: Any) -> Callable[[F], F]:
    """Register a command whose expected errors are one line, not a traceback."""

    def register(function: F) -> F:
        @wraps(function)
        def run(*args: Any, **kwargs: Any) -> Any:
            try:
                return function(*args, **kwargs)
            except (SettingsError, ConfigError) as error:
                fail(str(error), status=2)
            except RushesError as error:
                fail(error.message)
            except (OSError, UnicodeError) as error:
                fail(str(error))
            except Exception as error:
                if not _is_database_outage(error):
                    raise
                fail(f"RUSHES_DATABASE_URL: the database does not answer: {getattr(error, 'orig', error)}")

        app.command(name, **options)(run)
        return function

    return register


def _is_database_outage(error: Exception) -> bool:
    """Told without importing the library where it is not loaded yet."""
    return any(
        f"{kind.__module__}.{kind.__name__}" == "sqlalchemy.exc.OperationalError" for kind in type(error).__mro__
    )


def fail(text: str, *, status: int = 1) -> None:
    """End with one line on standard error."""
    print(f"rushes: {' '.join(text.split())}", file=sys.stderr)
    raise typer.Exit(status)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"rushes {__version__}")
        raise typer.Exit


@main.callback()
def _main(
    config: Annotated[Path | None, typer.Option(help="TOML file with settings.")] = None,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    config_file.set(config)


def read_settings(given: Mapping[str, object] | None = None) -> Settings:
    """Settings of --config, the environment and ``given``, checked; logs follow them. Raises SettingsError."""
    from rushes import app, logs

    settings = load(config_file=config_file.get(), given=given)
    app.check(settings)
    logs.configure(format=settings.log_format, level=settings.log_level)
    return settings


@contextmanager
def opened_service() -> Iterator[Any]:
    """All use cases, for one command."""
    from rushes.app import open_service

    service = open_service(read_settings())
    try:
        yield service
    finally:
        service.database.close()
