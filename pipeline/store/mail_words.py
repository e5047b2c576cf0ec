"""The ledger's statements that run for each copy, in the words of each database, prepared once.

Those with question marks are SQLite's, of which it runs several in a transaction. Those with percent signs
are PostgreSQL's: each is a transaction, and one round trip.
"""

from __future__ import annotations

# Whether a reader may still have it, and the mailing goes on. One row of `recipients` is in sight as r.
_MAY_GO = """
    SELECT 1 FROM mailings m
    JOIN subscriptions s ON s.list = m.list AND s.subscriber = r.reader AND s.status = 'confirmed'
    JOIN subscribers p ON p.id = s.subscriber
    WHERE m.draft = r.draft AND m.state = 'running'
    AND NOT EXISTS (SELECT 1 FROM suppressions x WHERE x.hash = p.hash)
"""
# A row is this sender's to settle in doubt as well: it was, when somebody took the sender for dead.
# A copy refused before its end was begun is a try too: else greylisting would never come to an end.
SETTLE_ONE = """
    UPDATE recipients SET status = ?1, sender = ?2, code = ?3, said = ?4, not_before = ?5, changed = ?6,
        tries = tries + (status = 'claimed' AND ?1 = 'deferred')
    WHERE draft = ?7 AND reader = ?8 AND sender = ?9 AND status IN ('sending', 'claimed', 'unknown')
"""
BEGIN_ONE = f"""
    UPDATE recipients AS r SET status = 'sending', tries = tries + 1, changed = ?
    WHERE draft = ? AND reader = ? AND sender = ? AND status = 'claimed' AND EXISTS ({_MAY_GO})
"""  # noqa: S608 - put together from our own words
# Both for many rows in one round trip, which is also the transaction.
MARK_MANY = f"""
    WITH done AS (
        UPDATE recipients AS r SET status = o.status, sender = o.sender, code = o.code, said = o.said,
            not_before = o.not_before, changed = %s,
            tries = r.tries + (r.status = 'claimed' AND o.status = 'deferred')::int
        FROM unnest(%s::int[], %s::int[], %s::text[], %s::text[], %s::text[], %s::text[], %s::timestamptz[])
            AS o(draft, reader, status, sender, code, said, not_before)
        WHERE r.draft = o.draft AND r.reader = o.reader AND r.sender = %s
            AND r.status IN ('sending', 'claimed', 'unknown')
    ), counted AS (
        INSERT INTO spans ("limit", sender, span, handed)
        SELECT * FROM unnest(%s::text[], %s::text[], %s::bigint[], %s::int[])
        ON CONFLICT ("limit", sender, span) DO UPDATE SET handed = spans.handed + excluded.handed
    ), held AS (
        INSERT INTO spans ("limit", sender, span, handed)
        SELECT * FROM unnest(%s::text[], %s::text[], %s::bigint[], %s::int[])
        ON CONFLICT ("limit", sender, span) DO UPDATE SET handed = excluded.handed
    )
    UPDATE recipients AS r SET status = 'sending', tries = r.tries + 1, changed = %s
    FROM unnest(%s::int[], %s::int[]) AS w(draft, reader)
    WHERE r.draft = w.draft AND r.reader = w.reader AND r.sender = %s AND r.status = 'claimed'
        AND EXISTS ({_MAY_GO})
    RETURNING r.reader
"""  # noqa: S608 - as above
COUNT_ONE = """
    INSERT INTO spans ("limit", sender, span, handed) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET handed = spans.handed + excluded.handed
"""
HOLD_ONE = """
    INSERT INTO spans ("limit", sender, span, handed) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET handed = excluded.handed
"""
# The same for one row each, which is what a sender with one line asks for: half as long.
MARK_ONE = f"""
    WITH done AS (
        UPDATE recipients SET status = %s, sender = %s, code = %s, said = %s, not_before = %s, changed = %s,
            tries = tries + (status = 'claimed' AND %s = 'deferred')::int
        WHERE draft = %s::int AND reader = %s::int AND sender = %s
            AND status IN ('sending', 'claimed', 'unknown')
    )
    UPDATE recipients AS r SET status = 'sending', tries = r.tries + 1, changed = %s
    WHERE r.draft = %s::int AND r.reader = %s::int AND r.sender = %s AND r.status = 'claimed'
        AND EXISTS ({_MAY_GO})
    RETURNING r.reader
"""  # noqa: S608 - as above
