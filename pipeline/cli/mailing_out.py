"""`mailing maildir` and `mailing zip`: an issue's mail for others to send, or for a person to look at."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.common import Session, console, issue_options
from pipeline.cli.reading import progress_bar
from pipeline.workflow.mail_exporting import write_maildir, write_zip
from pipeline.workflow.mail_overview import chosen


@click.command("maildir")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@issue_options
@click.option("--waiting", is_flag=True, help="Only copies that have not gone. The mailing must be paused.")
@click.pass_obj
def maildir_command(
    session: Session, folder: Path, newsletter: str | None, issue: str, waiting: bool
) -> None:
    """Write each reader's finished copy into a maildir, to look at or for another mailer.

    Nothing counts as sent by this: what another mailer sends, it sends again if `pipeline` does too.
    """
    with session.reading() as (workspace, _):
        meant = chosen(workspace, newsletter, issue)
        with progress_bar("Writing") as on_progress:
            many = write_maildir(workspace, meant, folder, waiting=waiting, on_progress=on_progress)
    copies = "1 copy" if many == 1 else f"{many:,} copies"
    console().print(f"{copies} of the issue of {meant.issue} in {folder}. None counts as sent by that")


@click.command("zip")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@issue_options
@click.pass_obj
def zip_command(session: Session, file: Path, newsletter: str | None, issue: str) -> None:
    """Write an approved issue as a ZIP for a mailing service: the mail, its pictures, and what to do."""
    with session.reading() as (workspace, _):
        draft, written = write_zip(workspace, workspace.newsletter(newsletter), issue, file)
    console().print(f"Written: {file}, the issue of {draft.send_slot} ({written})")


COMMANDS = (maildir_command, zip_command)
