"""`preview`: the draft in a browser, followed while somebody works on it."""

from __future__ import annotations

from pathlib import Path

import click

from pipeline.cli.common import Session, issue_options
from pipeline.workflow.reviewing import find_draft

PORT = 8765
"""Where the preview is, so that a page left open finds it again."""


@click.command("preview")
@issue_options
@click.option(
    "--port",
    metavar="N",
    type=click.IntRange(0, 65535),
    default=PORT,
    help="Where in this machine; 0 for any that is free.",
)
@click.pass_obj
def preview_command(session: Session, newsletter: str | None, issue: str, port: int) -> None:
    """Show the open draft in a browser on this machine, and follow every change, until Ctrl-C.

    It shows the mail on a desk, on a phone, in dark mode, with images off, as text and as a row in the
    inbox. Nothing is stored or sent.
    """
    # Imported here: no other command needs a server.
    from pipeline.web.preview import Source, Wanted, preview_app  # noqa: PLC0415 - as above
    from pipeline.web.serving import Server, address_of, listen  # noqa: PLC0415 - as above
    from pipeline.web.watching import Watched  # noqa: PLC0415 - as above

    # What is wrong from the start is told here; what goes wrong later, on the page.
    with session.reading() as (workspace, _):
        chosen = workspace.newsletter(newsletter)
        if issue:
            with workspace.store.beside() as tx:
                find_draft(tx, chosen, issue, any_stage=True)
        root = Path(workspace.settings.root)
    listening = listen(port)
    source = Source(Wanted(root, session.settings, session.now, newsletter, issue))
    watched = Watched(source.make, source.mark)
    watched.start()
    try:
        click.echo(f"{chosen.name}: {address_of(listening)} (Ctrl-C stops it)")
        Server(preview_app(watched), listening, on_stop=watched.stop).run()
    finally:
        watched.stop()
        watched.join()
        source.close()


COMMANDS = (preview_command,)
