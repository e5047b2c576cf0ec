"""A copy of a draft's mail to one person, marked as a test; nothing is put on record."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from email.utils import format_datetime

from pipeline.audience.addresses import checked_address
from pipeline.errors import UsageError
from pipeline.model.issues import Draft
from pipeline.model.settings import Newsletter
from pipeline.render.places import fill_eml
from pipeline.workflow.outbox import smtp_channel
from pipeline.workflow.rendering import places_of, render
from pipeline.workflow.workspace import Workspace

MARK = "[TEST]"


def send_test(workspace: Workspace, newsletter: Newsletter, draft: Draft, to: str, *, now: datetime) -> str:
    """Send the mail as it stands now to one address, `[TEST]` before its subject.

    Args:
        workspace: the opened folder.
        newsletter: whose draft it is.
        draft: approved or not.
        to: the address.
        now: the time, for the Date of the mail.

    Returns:
        What the server answered.

    Raises:
        UsageError: that is no address.
        SettingsError: no server is named.
        PipelineError: the server did not take it, or nobody knows whether it did.
    """
    address, fault = checked_address(to)
    if fault:
        raise UsageError(f"{to!r} is {fault}")
    channel = smtp_channel(workspace.settings, newsletter)
    marked = replace(draft.issue, subject=f"{MARK} {draft.issue.subject}")
    rendered = render(workspace, marked, newsletter)
    once = hashlib.sha256(f"{rendered.content_hash} {address} {now.isoformat()}".encode()).hexdigest()[:24]
    domain = newsletter.mail.from_address.rpartition("@")[2]
    places = replace(
        places_of(draft, newsletter),
        recipient=address,
        message_id=f"<test.{once}@{domain}>",
        date=format_datetime(now),
    )
    return channel.hand_over(address, {"mail.eml": fill_eml(rendered.files["mail.eml"], places)})
