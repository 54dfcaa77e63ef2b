"""Characters as the relays have them: one in the create itself, or kept before it and named in the prompt as @username.

One that the prompt already names, a second one, and one of a remix are kept; for a single one the create has fields.
"""

from __future__ import annotations

from rushes.relay.codec import Answer, Call, Order, Role
from rushes.relay.envelopes import id_in


def character_fields(order: Order) -> dict[str, str]:
    """The fields of a create that hold a character which was not kept."""
    found = [role for role in order.roles if role.handle is None]
    if not found:
        return {}
    return {"character_url": found[0].film.address, "character_timestamps": found[0].span}


def keeps_character(order: Order, role: Role) -> bool:
    return order.source is not None or len(order.roles) > 1 or bool(role.name)


def keep_character(order: Order, role: Role) -> Call:
    body = {"url": role.film.address, "timestamps": role.span}
    return Call(method="POST", path="/sora/v1/characters", json=body)


def kept_character(answer: Answer) -> str | None:
    return id_in(answer, "username")
