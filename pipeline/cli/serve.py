"""`serve`: the desk in a browser, and the worker, in one process."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from pipeline.cli.common import Session
from pipeline.cli.users import PORT
from pipeline.errors import UsageError
from pipeline.workflow import users

if TYPE_CHECKING:
    from pipeline.web.serving import Server


@click.command("serve")
@click.option(
    "--port",
    metavar="N",
    type=click.IntRange(0, 65535),
    default=PORT,
    help="Where in this machine; 0 for any that is free.",
)
@click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    help="Which of its addresses; others need users and an address.",
)
@click.option("--no-worker", is_flag=True, help="Only the desk: something else calls `run`.")
@click.pass_obj
def serve_command(session: Session, port: int, host: str, no_worker: bool) -> None:
    """Serve the desk until Ctrl-C, and do at every slot what `run` does."""
    # Imported here: no other command needs a server.
    from pipeline.web.desk import desk_app  # noqa: PLC0415 - as above
    from pipeline.web.desk_state import Desk  # noqa: PLC0415 - as above
    from pipeline.web.serving import Server, address_of, listen  # noqa: PLC0415 - as above

    desk = Desk(session.settings, session.now)
    with ExitStack() as stack:
        stack.callback(desk.close)
        anybody = bool(users.everybody(desk.workspace))
        if host not in {"127.0.0.1", "localhost", "::1"} and not (anybody and desk.settings.desk.address):
            raise UsageError(
                f"the desk does not listen on {host} yet",
                todo="Make a user first, with `pipeline serve` here, and set address under [desk]",
            )
        listening = listen(port, host)
        address = address_of(listening)
        click.echo(f"The desk: {desk.settings.desk.address or address} (Ctrl-C stops it)")
        if not anybody:
            token = users.make_link(desk.workspace, None, now=desk.now())
            click.echo(
                "Nobody has a sign-in yet. This link makes the first, within a quarter of an hour:\n"
                f"{address}sign-in/{token}"
            )
        app = desk_app(desk)
        server = Server(app, listening, on_stop=app.state.news.stop)
        if no_worker:
            server.run()
        else:
            _beside_the_worker(session, server)


def _beside_the_worker(session: Session, server: Server) -> None:
    """Both until a signal comes: the worker in this thread, which alone gets signals."""
    from pipeline.cli.jobs import do_rounds  # noqa: PLC0415 - as above

    stopping = threading.Event()

    def answer() -> None:
        try:
            server.run()
        finally:
            if not stopping.is_set():  # it ended by itself: the worker is not to live on unseen
                os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=answer, name="desk")
    thread.start()
    try:
        do_rounds(session)
    finally:
        stopping.set()
        server.stop()
        thread.join()


COMMANDS = (serve_command,)
