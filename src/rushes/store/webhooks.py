"""Queries of webhook endpoints and deliveries."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.webhooks import Delivery, DeliveryState, Endpoint, EventType
from rushes.store.rows import moment
from rushes.store.schema import webhook_deliveries as deliveries
from rushes.store.schema import webhook_endpoints as endpoints


def insert_endpoint(tx: sa.Connection, endpoint: Endpoint) -> None:
    tx.execute(
        sa.insert(endpoints).values(id=endpoint.id, account_id=endpoint.account_id, **_endpoint_values(endpoint))
    )


def update_endpoint(tx: sa.Connection, endpoint: Endpoint) -> None:
    tx.execute(sa.update(endpoints).where(endpoints.c.id == endpoint.id).values(**_endpoint_values(endpoint)))


def delete_endpoint(tx: sa.Connection, endpoint_id: str) -> None:
    """Forget it; what is still on its way to it is given up."""
    tx.execute(sa.delete(endpoints).where(endpoints.c.id == endpoint_id))
    pending = (deliveries.c.endpoint_id == endpoint_id) & (deliveries.c.state == DeliveryState.PENDING.value)
    tx.execute(sa.update(deliveries).where(pending).values(state=DeliveryState.FAILED.value, next_at_ms=None))


def endpoints_of(tx: sa.Connection, account_id: str) -> list[Endpoint]:
    query = sa.select(endpoints).where(endpoints.c.account_id == account_id)
    return [_endpoint(row) for row in tx.execute(query.order_by(endpoints.c.created_at_ms, endpoints.c.id))]


def endpoint(tx: sa.Connection, endpoint_id: str) -> Endpoint | None:
    row = tx.execute(sa.select(endpoints).where(endpoints.c.id == endpoint_id)).one_or_none()
    return None if row is None else _endpoint(row)


def insert_delivery(tx: sa.Connection, delivery: Delivery) -> None:
    tx.execute(
        sa.insert(deliveries).values(
            id=delivery.id,
            account_id=delivery.account_id,
            endpoint_id=delivery.endpoint_id,
            job_id=delivery.job_id,
            url=delivery.url,
            style=delivery.style,
            event_type=delivery.event_type.value,
            created_at_ms=unix_ms(delivery.created_at),
            **_delivery_values(delivery),
        )
    )


def update_delivery(tx: sa.Connection, delivery: Delivery) -> None:
    tx.execute(sa.update(deliveries).where(deliveries.c.id == delivery.id).values(**_delivery_values(delivery)))


def close_claim(tx: sa.Connection, claimed: Delivery, after: Delivery) -> bool:
    """Write ``after`` if the delivery is still as `claim_due` handed it out. False: it was repeated, or given up."""
    assert claimed.next_at is not None
    mine = (deliveries.c.state == DeliveryState.PENDING.value) & (deliveries.c.next_at_ms == unix_ms(claimed.next_at))
    update = sa.update(deliveries).where(deliveries.c.id == claimed.id, mine)
    return tx.execute(update.values(**_delivery_values(after))).rowcount == 1


def delivery(tx: sa.Connection, delivery_id: str) -> Delivery | None:
    row = tx.execute(sa.select(deliveries).where(deliveries.c.id == delivery_id)).one_or_none()
    return None if row is None else _delivery(row)


def page_of_deliveries(tx: sa.Connection, *, account_id: str, after: Delivery | None, limit: int) -> Sequence[Delivery]:
    """The account's deliveries, newest first, beyond ``after``."""
    query = sa.select(deliveries).where(deliveries.c.account_id == account_id)
    if after is not None:
        start = sa.tuple_(sa.literal(unix_ms(after.created_at)), sa.literal(after.id))
        query = query.where(sa.tuple_(deliveries.c.created_at_ms, deliveries.c.id) < start)
    order = (deliveries.c.created_at_ms.desc(), deliveries.c.id.desc())
    return [_delivery(row) for row in tx.execute(query.order_by(*order).limit(limit))]


def due(
    tx: sa.Connection,
    *,
    now: datetime,
    limit: int,
    busy: Mapping[str, int],
    per_address_max: int,
    per_account_max: int,
) -> list[tuple[str, int]]:
    """(id, when it is due) of deliveries to send now. Not for the write lock: there may be many thousands to choose from.

    At most ``per_address_max`` of one address and ``per_account_max`` of one account, counting those under way, which ``busy``
    tells of each: receivers that hang must not keep the others from being told. For the same reason accounts take turns, at
    an address that they share as well, and so do the addresses of each: whoever has few under way goes before whoever has many.
    """
    columns = deliveries.c.id, deliveries.c.url, deliveries.c.account_id, deliveries.c.next_at_ms
    full = [name for name, count in busy.items() if count >= per_address_max]
    full_accounts = [name for name, count in busy.items() if count >= per_account_max]
    open_to = deliveries.c.url.not_in(full) & deliveries.c.account_id.not_in(full_accounts)
    of_both = sa.func.row_number().over(
        partition_by=(deliveries.c.account_id, deliveries.c.url), order_by=(deliveries.c.next_at_ms, deliveries.c.id)
    )
    every = sa.select(*columns, of_both.label("of_both")).where(_is_due(now), open_to).subquery()
    of_address = _under_way(every.c.url, busy) + sa.func.row_number().over(
        partition_by=every.c.url,
        order_by=(_under_way(every.c.account_id, busy) + every.c.of_both, every.c.next_at_ms, every.c.id),
    )
    few = sa.select(every, of_address.label("of_address")).where(every.c.of_both <= per_address_max).subquery()
    of_account = _under_way(few.c.account_id, busy) + sa.func.row_number().over(
        partition_by=few.c.account_id, order_by=(few.c.of_address, few.c.next_at_ms, few.c.id)
    )
    fewer = sa.select(few, of_account.label("of_account")).where(few.c.of_address <= per_address_max).subquery()
    query = sa.select(fewer.c.id, fewer.c.next_at_ms).where(fewer.c.of_account <= per_account_max)
    turns = (fewer.c.of_account, fewer.c.next_at_ms, fewer.c.id)
    return [(row.id, row.next_at_ms) for row in tx.execute(query.order_by(*turns).limit(limit))]


def claim(tx: sa.Connection, found: Sequence[tuple[str, int]], *, now: datetime, until: datetime) -> list[Delivery]:
    """Those of ``found`` that are due still, put off until ``until`` so that no other worker sends them meanwhile."""
    claimed = {}
    for delivery_id, next_at_ms in sorted(found):  # in one order, or two workers might wait for each other
        mine = (deliveries.c.id == delivery_id) & _is_due(now) & (deliveries.c.next_at_ms == next_at_ms)
        if tx.execute(sa.update(deliveries).where(mine).values(next_at_ms=unix_ms(until))).rowcount:
            mine_now = delivery(tx, delivery_id)
            assert mine_now is not None
            claimed[delivery_id] = mine_now
    return [claimed[delivery_id] for delivery_id, _ in found if delivery_id in claimed]


def _is_due(now: datetime) -> sa.ColumnElement[bool]:
    return (deliveries.c.state == DeliveryState.PENDING.value) & (deliveries.c.next_at_ms <= unix_ms(now))


def _under_way(name: sa.ColumnElement[str], busy: Mapping[str, int]) -> sa.ColumnElement[int]:
    return sa.case(dict(busy), value=name, else_=0) if busy else sa.literal(0)


def old_deliveries(tx: sa.Connection, *, before: datetime, limit: int) -> list[str]:
    """Ids of those that have ended and were made before a moment."""
    ended = (deliveries.c.state != DeliveryState.PENDING.value) & (deliveries.c.created_at_ms < unix_ms(before))
    return list(tx.execute(sa.select(deliveries.c.id).where(ended).limit(limit)).scalars())


def forget_deliveries(tx: sa.Connection, ids: Sequence[str]) -> int:
    """Delete these, but for those that are repeated. Returns how many."""
    ended = deliveries.c.id.in_(ids) & (deliveries.c.state != DeliveryState.PENDING.value)
    return int(tx.execute(sa.delete(deliveries).where(ended)).rowcount)


def _endpoint_values(endpoint: Endpoint) -> dict[str, Any]:
    return {
        "name": endpoint.name,
        "url": endpoint.url,
        "event_types": json.dumps([event.value for event in endpoint.event_types]),
        "secret": endpoint.secret,
        "created_at_ms": unix_ms(endpoint.created_at),
        "updated_at_ms": unix_ms(endpoint.updated_at),
    }


def _endpoint(row: sa.Row[Any]) -> Endpoint:
    return Endpoint(
        id=row.id,
        account_id=row.account_id,
        name=row.name,
        url=row.url,
        event_types=tuple(EventType(name) for name in json.loads(row.event_types)),
        secret=row.secret,
        created_at=moment(row.created_at_ms),
        updated_at=moment(row.updated_at_ms),
    )


def _delivery_values(delivery: Delivery) -> dict[str, Any]:
    return {
        "state": delivery.state.value,
        "attempts": delivery.attempts,
        "next_at_ms": None if delivery.next_at is None else unix_ms(delivery.next_at),
        "last_status": delivery.last_status,
        "delivered_at_ms": None if delivery.delivered_at is None else unix_ms(delivery.delivered_at),
    }


def _delivery(row: sa.Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        account_id=row.account_id,
        endpoint_id=row.endpoint_id,
        job_id=row.job_id,
        url=row.url,
        style=row.style,
        event_type=EventType(row.event_type),
        state=DeliveryState(row.state),
        attempts=row.attempts,
        next_at=moment(row.next_at_ms),
        last_status=row.last_status,
        created_at=moment(row.created_at_ms),
        delivered_at=moment(row.delivered_at_ms),
    )
