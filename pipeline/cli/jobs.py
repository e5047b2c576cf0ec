"""`run` and `worker`: what the clock asks for."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.cli.printing import print_draft
from pipeline.cli.reading import collected_data, feed_lines, progress_bar
from pipeline.errors import LockedError, PipelineError
from pipeline.workflow.looking import look
from pipeline.workflow.needs import untold
from pipeline.workflow.running import RunReport, next_wake, run
from pipeline.workflow.workspace import Workspace, locked, opened


@click.command("run")
@click.option("--verbose", "-v", is_flag=True, help="Tell what was done, and show the open draft.")
@json_option
@click.pass_obj
def run_command(session: Session, verbose: bool, as_json: bool) -> int:
    """Collect, draft what is due, publish what is approved and due: the line for cron.

    Says nothing unless something needs a person; the same need again only after a day.
    """
    with session.writing(wait=0) as (workspace, now):
        with progress_bar("Reading feeds") as on_progress:
            # Another time than the present is for trials; what was posted would stand there for all to see.
            report = run(workspace, now=now, on_progress=on_progress, posting=not session.as_of)
        if as_json:
            print_json(_as_data(report))
        else:
            # Cron writes a mail for every word: the same need is told once a day, the exit code stays.
            needs = untold(workspace, report.needs, now=now)
            _tell(workspace, report, now, needs=report.needs if verbose else needs, verbose=verbose)
    # Without the lock: this can take hours, and other runs may read feeds and send beside it.
    needs = [] if session.as_of else _send(session, verbose=verbose and not as_json)
    return 1 if report.needs or needs else 0


def _send(session: Session, *, verbose: bool) -> list[str]:
    """Send what waits of mailings, and say what needs a person."""
    settings = session.settings()
    if not any(newsletter.audience.list for newsletter in settings.newsletter):
        return []
    # Imported here: most runs mail nothing.
    from pipeline.cli.mailing import present, progress, sent_words, stopping  # noqa: PLC0415 - as above
    from pipeline.workflow.mailings import send_waiting  # noqa: PLC0415 - as above

    with opened(settings) as workspace, stopping() as stop, progress() as heard:
        report = send_waiting(workspace, clock=present, stop=stop, heard=heard)
    for one in report.sent if verbose else ():
        click.echo(sent_words(one))
    for need in report.needs:
        click.echo(f"pipeline: {need}", err=True)
    return report.needs


@click.command("worker")
@click.option(
    "--every", metavar="MINUTES", type=click.IntRange(1, 1440), default=15, help="Look at least this often."
)
@click.pass_obj
def worker_command(session: Session, every: int) -> None:
    """Do the same as `run` at every slot, until stopped; cron may run beside it."""
    do_rounds(session, every=timedelta(minutes=every))


def do_rounds(session: Session, *, every: timedelta = timedelta(minutes=15)) -> None:
    """What `worker` does, until a signal comes."""
    from pipeline.worker import work  # noqa: PLC0415 - few commands need APScheduler

    session.settings()  # a mistake in the settings should show now, and not at the first slot
    mailer = _Mailer(session)
    try:
        work(
            lambda now: _round(session, mailer, now),
            lambda now: _next_wake(session, now),
            every=every,
            clock=lambda: datetime.now(UTC),  # noqa: TID251 - this is the edge where the clock is read
            log=_log,
        )
    finally:
        mailer.stop()


class _Mailer:
    """Sends mailings in a thread of its own, since one can take hours and rounds go on."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """See to it that what waits is sent; nothing happens if that is being done."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._send, name="mailer")
            self._thread.start()

    def stop(self) -> None:
        """Let what is on its way arrive, and leave the rest to the next start."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _send(self) -> None:
        # Imported here: most workers mail nothing.
        from pipeline.cli.mailing import present, sent_words  # noqa: PLC0415 - as above
        from pipeline.workflow.mailings import send_waiting  # noqa: PLC0415 - as above

        try:
            with opened(self._session.settings()) as workspace:
                report = send_waiting(workspace, clock=present, stop=self._stop)
        except PipelineError as error:
            _log(f"Sending stopped: {error}")
            return
        for one in report.sent:
            _log(sent_words(one))
        for need in report.needs:
            _log(need)


def _round(session: Session, mailer: _Mailer, now: datetime) -> None:
    _tick(session, now)
    if any(newsletter.audience.list for newsletter in session.settings().newsletter):
        mailer.wake()


def _tick(session: Session, now: datetime) -> None:
    settings = session.settings()
    try:
        with locked(Path(settings.root), wait=0), opened(settings) as workspace, workspace.store.alone(0):
            report = run(workspace, now=now)
            needs = untold(workspace, report.needs, now=now)
    except LockedError:
        return  # cron is at it
    for need in needs:
        _log(need)
    for draft, why in report.drafted:
        _log(f"drafted the issue of {draft.issue.date}: {why}")
    for published in report.published:
        _log(f"published {published.folder}: {published.reason}")
    for post in report.posted:
        _log(f"posted {post.key} to {post.network}: {post.address}")


def _next_wake(session: Session, now: datetime) -> datetime:
    with opened(session.settings()) as workspace:
        return next_wake(workspace, now)


def _log(line: str) -> None:
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")  # noqa: TID251 - this is the edge where the clock is read
    click.echo(f"{stamp} {line}", err=True)


def _tell(
    workspace: Workspace, report: RunReport, now: datetime, *, needs: Sequence[str], verbose: bool
) -> None:
    if verbose:
        out = console()
        for line in feed_lines(report.collected):
            out.print(line)
        for note in report.notes:
            out.print(f"Note: {note}")
        for published in report.published:
            out.print(f"Published {published.folder}: {published.reason}")
        for post in report.posted:
            out.print(f"Posted {post.key} to {post.network}: {post.address}")
        for newsletter in workspace.settings.newsletter:
            try:
                shown = look(workspace, newsletter, "", any_stage=True)
            except PipelineError as nothing:
                out.print(str(nothing))
                continue
            out.print()
            print_draft(out, shown, now)
    for need in needs:
        click.echo(f"pipeline: {need}", err=True)
    sys.stdout.flush()


def _as_data(report: RunReport) -> dict[str, object]:
    return {
        **collected_data(report.collected),
        "drafted": [
            {
                "newsletter": draft.issue.newsletter,
                "date": draft.issue.date.isoformat(),
                "content_hash": draft.content_hash,
                "reason": why,
            }
            for draft, why in report.drafted
        ],
        "published": [
            {
                "newsletter": one.draft.issue.newsletter,
                "date": one.draft.issue.date.isoformat(),
                "content_hash": one.draft.content_hash,
                "folder": one.folder,
                "reason": one.reason,
            }
            for one in report.published
        ],
        "posted": [
            {"newsletter": one.newsletter, "network": one.network, "key": one.key, "address": one.address}
            for one in report.posted
        ],
        "needs": report.needs,
        "notes": report.notes,
    }


COMMANDS = (run_command, worker_command)
