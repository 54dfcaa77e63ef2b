"""The command `rushes`. Every listing takes --json; errors are one line on standard error and a status that is not 0.

Commands call `service` as the dialects do; they hold no rules of their own. Printing is in `tables`.
"""

from rushes.cli import serving  # noqa: F401 - serve is what `rushes --help` names first

# isort: split
from rushes.cli import making  # noqa: F401
from rushes.cli.accounts import accounts_app, credits_app, keys_app
from rushes.cli.common import main
from rushes.cli.jobs import jobs_app, upstreams_app
from rushes.cli.models import models_app

__all__ = ["main"]

main.add_typer(models_app, name="models")
main.add_typer(upstreams_app, name="upstreams")
main.add_typer(accounts_app, name="accounts")
main.add_typer(keys_app, name="keys")
main.add_typer(credits_app, name="credits")
main.add_typer(jobs_app, name="jobs")
