"""The web side is tested on SQLite, through an application with every dialect."""

from __future__ import annotations

from dialects.conftest import api, database_url

__all__ = ["api", "database_url"]
