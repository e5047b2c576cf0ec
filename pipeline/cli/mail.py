"""Mail of the program's own: `send-test`."""

from __future__ import annotations

import click

from pipeline.cli.common import Session, console, issue_options
from pipeline.workflow.reviewing import find_draft
from pipeline.workflow.trial import send_test


@click.command("send-test")
@click.option("--to", metavar="ADDRESS", required=True, help="Who gets it.")
@issue_options
@click.pass_obj
def send_test_command(session: Session, to: str, newsletter: str | None, issue: str) -> None:
    """Send the draft's mail to one address, marked as a test. Nothing is put on record."""
    with session.reading() as (workspace, now):
        chosen = workspace.newsletter(newsletter)
        with workspace.store.reading() as tx:
            draft = find_draft(tx, chosen, issue, any_stage=True)
        said = send_test(workspace, chosen, draft, to, now=now)
    console().print(f"Sent to {to}: {said}")


COMMANDS = (send_test_command,)
