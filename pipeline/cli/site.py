"""`site`: writing the public pages again."""

from __future__ import annotations

import click

from pipeline.cli.common import Session, console
from pipeline.cli.printing import readable
from pipeline.errors import UsageError
from pipeline.workflow.site import carry_site, write_site


@click.command("site")
@click.option("--carry", is_flag=True, help="Then call after_publish, which carries it to the web server.")
@click.pass_obj
def site_command(session: Session, carry: bool) -> None:
    """Write the public site again, from what was sent and what is open today."""
    with session.writing() as (workspace, now):
        command = workspace.settings.site.after_publish
        if carry and not command:
            raise UsageError("there is no after_publish in [site]", todo="Name the command there")
        written = write_site(workspace, now=now)
        issues = ", ".join(
            f"{count} {'issue' if count == 1 else 'issues'} of {name}"
            for name, count in written.issues.items()
        )
        said = "Wrote" if written.changed else "Nothing to change in"
        console().print(f"{said} {readable(written.folder)}: {issues}, what is open, and the feeds")
        if carry:
            carry_site(workspace)
            console().print(f"Carried by {command[0]}")


COMMANDS = (site_command,)
