"""`bounces`: reading mail that came back, from where the settings say, or as a mail server hands it over."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.audience.bounces import Kind
from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.collect.mailbox import in_file, in_stream
from pipeline.errors import UsageError
from pipeline.workflow.bouncing import BounceReport, read_bounces, read_letters
from pipeline.workflow.workspace import Workspace

_WORDS = {
    Kind.HARD: "refused for good",
    Kind.SOFT: "not delivered for now",
    Kind.COMPLAINT: "complaints",
    Kind.DELAY: "delayed",
    Kind.SUCCESS: "delivered",
    Kind.REPLY: "automatic answers",
    Kind.CHALLENGE: "filters that ask who we are",
    Kind.OTHER: "something else",
}


@click.command("bounces")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), required=False)
@json_option
@click.pass_obj
def bounces_command(session: Session, file: Path | None, as_json: bool) -> int:
    """Read mail that came back, and settle what it proves: from the mailboxes under [bounces], or from FILE.

    FILE is a mail, an mbox file or a maildir, which stays as it is; - is standard input, as mail servers hand
    mails over to a command.
    """
    with session.writing() as (workspace, now):
        if file is None:
            _must_be_set(workspace)
            report = read_bounces(workspace, now)
        else:
            report = BounceReport()
            letters = in_stream(sys.stdin.buffer, "standard input") if str(file) == "-" else in_file(file)
            read_letters(workspace, letters, now, report=report)
    if as_json:
        print_json(_data(report))
    else:
        # A mail server sends back what a command says to it.
        _tell(report, quiet=str(file) == "-")
    return 1 if report.needs else 0


def _must_be_set(workspace: Workspace) -> None:
    box = workspace.settings.bounces
    if not (box.maildir or box.mbox or box.imap):
        raise UsageError(
            "no mailbox is named in which mail comes back",
            where="config.toml",
            todo="Set maildir, mbox or imap under [bounces], or name a file",
        )


def _tell(report: BounceReport, *, quiet: bool) -> None:
    for need in report.needs:
        click.echo(f"pipeline: {need}", err=True)
    if quiet:
        return
    out = console()
    if not report.letters:
        out.print("Nothing has come back")
        return
    kinds = ", ".join(f"{many} {_WORDS[kind]}" for kind, many in sorted(report.kinds.items()))
    out.print(f"Read {report.letters}: {kinds}")
    for many, words in (
        (report.gone, "taken off: the server says that there is no such address"),
        (report.unreachable, "taken off: issue after issue came back"),
        (report.complained, "unsubscribed: they complained"),
        (report.settled, "copies in doubt are settled: they were handed over"),
        (report.known, "were read before"),
        (report.strangers, "are about nobody we mailed to of late"),
        (report.unproved, "cannot be proved to be about a mail of ours; nothing follows from them"),
    ):
        if many:
            out.print(f"  {many} {words}")


def _data(report: BounceReport) -> dict[str, object]:
    return {
        "letters": report.letters,
        "kinds": {kind.value: report.kinds[kind] for kind in Kind},
        "known": report.known,
        "unproved": report.unproved,
        "strangers": report.strangers,
        "gone": report.gone,
        "unreachable": report.unreachable,
        "complained": report.complained,
        "settled": report.settled,
        "needs": report.needs,
    }


COMMANDS = (bounces_command,)
