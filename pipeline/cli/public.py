"""`public`: the pages on which readers subscribe, confirm, choose and unsubscribe."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import click

from pipeline.cli.common import Session
from pipeline.errors import UsageError

_HERE = ("127.0.0.1", "localhost", "::1")


@click.command("public")
@click.option(
    "--listen",
    metavar="HOST:PORT",
    default="127.0.0.1:8767",
    help="Where; port 0 for any that is free. Behind a proxy with https, as a rule.",
)
@click.pass_obj
def public_command(session: Session, listen: str) -> None:
    """Serve the public pages until Ctrl-C. They know nothing of the desk."""
    # Imported here: no other command needs a server.
    from pipeline.web import serving  # noqa: PLC0415 - as above
    from pipeline.web.public import public_app  # noqa: PLC0415 - as above
    from pipeline.web.public_state import Front  # noqa: PLC0415 - as above

    host, port = _place(listen)
    settings = session.settings()
    if not settings.public.address and host not in _HERE:
        raise UsageError(
            "nobody knows at which address readers reach these pages",
            where="config.toml: [public]",
            todo="Set address under [public]",
        )
    listening = serving.listen(port, host)
    address = serving.address_of(listening)
    if not settings.public.address:
        public = replace(settings.public, address=address.rstrip("/"))
        settings = replace(settings, public=public)
    front = Front(settings, session.now, lambda words: click.echo(f"pipeline: {words}", err=True))
    with closing(front):
        click.echo(f"Public pages: {settings.public.address}, from {address} (Ctrl-C stops it)")
        serving.Server(public_app(front), listening).run()


def _place(text: str) -> tuple[str, int]:
    """A host and a port as somebody typed them.

    Raises:
        UsageError: they are none.
    """
    host, _, port = text.rpartition(":")
    host = host.strip("[]") or "127.0.0.1"
    if not port.isascii() or not port.isdecimal() or int(port) > 65535:
        raise UsageError(f"{text!r} is no place to listen at", todo="Say --listen 127.0.0.1:8767")
    return host, int(port)


COMMANDS = (public_command,)
