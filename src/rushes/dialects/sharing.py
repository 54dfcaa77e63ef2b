"""Whose request it is, where several dialects claim one method and path at the root.

Told in this order: by the host (a mapped host speaks one dialect alone), by the profile (a strict server leaves the path to
its owner), by whose job the path names, by what the body holds. Nothing here renders or makes anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rushes.core.errors import NotFound
from rushes.dialects.base import Dialect, Operation
from rushes.dialects.body import RawBody
from rushes.dialects.call import Call


@dataclass(frozen=True, kw_only=True)
class Told:
    """A body that shows itself as another dialect's than the owner's."""

    dialect: str
    by_fields: frozenset[str] = frozenset()
    """Any of these, whatever its value unless it is null."""
    by_values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A field that has one of these values; ``*-all`` stands for every value that ends so."""

    by_test: Mapping[str, Callable[[str, Call], bool]] = field(default_factory=dict)
    """A field whose text passes this."""

    def fits(self, body: RawBody, call: Call) -> bool:
        return (
            any(body.fields[name] is not None for name in self.by_fields.intersection(body.fields))
            or not self.by_fields.isdisjoint(body.files)
            or any(_is_one_of(body.fields.get(name), values) for name, values in self.by_values.items())
            or any(
                isinstance(value := body.fields.get(name), str) and passes(value, call)
                for name, passes in self.by_test.items()
            )
        )


@dataclass(frozen=True, kw_only=True)
class Shared:
    """A path that several dialects claim."""

    owner: str
    """Who answers where nothing tells, and on a strict server."""
    told: tuple[Told, ...] = ()
    """Looked at in order."""
    by_job: str | None = None
    """The part of the path that names a job: the dialect that it was made in answers, if it claims the path."""

    @property
    def is_told(self) -> bool:
        """Whether anything tells whose a request is; else it is the owner's."""
        return bool(self.told) or self.by_job is not None


async def choose(
    shared: Shared, claims: Mapping[str, tuple[Dialect, Operation]], call: Call
) -> tuple[Dialect, Operation]:
    """The dialect and operation that ``call`` is meant for, of ``claims`` by dialect.

    Raises what reading a body raises, in the owner's envelope.
    """
    if shared.by_job is not None:
        try:
            job = await call.look_up(call.path(shared.by_job))
        except NotFound:
            return claims[shared.owner]
        return claims.get(job.dialect, claims[shared.owner])
    body = await call.peek(takes_forms=any(operation.takes_forms for _, operation in claims.values()))
    for told in shared.told:
        if told.dialect in claims and told.fits(body, call):
            return claims[told.dialect]
    return claims[shared.owner]


def _is_one_of(value: object, wanted: tuple[str, ...]) -> bool:
    if not isinstance(value, str):
        return False
    return any(value.endswith(word[1:]) if word.startswith("*") else value == word for word in wanted)
