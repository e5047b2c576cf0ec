"""`reconcile`: settling what is in doubt, posts and copies of mail."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from io import TextIOWrapper
from pathlib import Path
from time import monotonic

import click

from pipeline.audience.maillog import in_order
from pipeline.cli.common import Session, by_option, console, issue_options, json_option, print_json
from pipeline.cli.posts import chosen_newsletters, network_option, part_data
from pipeline.errors import UsageError
from pipeline.model.settings import Newsletter
from pipeline.workflow.keys import load_keys
from pipeline.workflow.mail_settling import MailSettled, Verdict, by_log, by_word, doubts
from pipeline.workflow.settling import Settled, Word, decide, meant_post, name_of, reconcile
from pipeline.workflow.workspace import Workspace

_SHOWN = 20  # addresses


@click.command("reconcile")
@issue_options
@network_option
@click.option("--sent", metavar="KEY", default="", help="This post is there: count it as sent.")
@click.option("--not-sent", metavar="KEY", default="", help="This post is not there: the next run posts it.")
@click.option("--skip", metavar="KEY", default="", help="This post is not to go out any more.")
@click.option(
    "--log",
    "logs",
    metavar="FILE",
    type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True),
    multiple=True,
    help="A log of Postfix: copies of mail that it knows were sent. May come several times; - is a pipe.",
)
@click.option(
    "--whole-log",
    is_flag=True,
    help="The log is whole since the mailing began: copies that it does not know go again.",
)
@click.option(
    "--copies",
    type=click.Choice([verdict.value for verdict in Verdict]),
    default=None,
    help="Of copies of mail in doubt: they were sent, are to go again, or are left out.",
)
@click.option("--reader", metavar="ADDRESS", default="", help="With --copies, only this reader's.")
@by_option
@json_option
@click.pass_obj
def reconcile_command(  # noqa: PLR0913, PLR0917 - its options
    session: Session,
    newsletter: str | None,
    issue: str,
    network: str | None,
    sent: str,
    not_sent: str,
    skip: str,
    logs: tuple[Path, ...],
    whole_log: bool,
    copies: str | None,
    reader: str,
    by: str,
    as_json: bool,
) -> int:
    """Settle what is in doubt: look at the networks and logs, or take your word for it. Nothing is sent."""
    said = [(word, key) for word, key in zip(Word, (sent, not_sent, skip), strict=True) if key]
    if len(said) > 1:
        raise UsageError("--sent, --not-sent and --skip say different things", todo="Say one at a time")
    if logs and copies:
        raise UsageError("--log and --copies say different things", todo="Say one at a time")
    if whole_log and not logs:
        raise UsageError("--whole-log says something of a log", todo="Name it with --log")
    if reader and not copies:
        raise UsageError("--reader says whose copy, and not what became of it", todo="Say --copies as well")
    with session.writing() as (workspace, now):
        chosen = chosen_newsletters(workspace, newsletter)
        posts = [] if logs or copies else _posts(workspace, chosen, said, network, issue, by, now)
        mail = [] if said else _mail(workspace, chosen, issue, logs, whole_log, copies, reader, by, now)
        _tell(workspace, posts, mail, as_json=as_json)
    return 1 if any(one.open for one in posts) or any(one.left for one in mail) else 0


def _posts(
    workspace: Workspace,
    chosen: Sequence[Newsletter],
    said: Sequence[tuple[Word, str]],
    network: str | None,
    issue: str,
    by: str,
    now: datetime,
) -> list[Settled]:
    if said:
        ((word, key),) = said
        meant = meant_post(workspace, chosen, key, network=network or "", issue=issue)
        return [decide(workspace, meant, word, by=by, now=now)]
    started = monotonic()
    return reconcile(
        workspace,
        chosen,
        network=network or "",
        issue=issue,
        clock=lambda: now + timedelta(seconds=monotonic() - started),
    )


def _mail(  # noqa: PLR0913, PLR0917 - as above
    workspace: Workspace,
    chosen: Sequence[Newsletter],
    issue: str,
    logs: Sequence[Path],
    whole_log: bool,
    copies: str | None,
    reader: str,
    by: str,
    now: datetime,
) -> list[MailSettled]:
    doubtful = doubts(workspace, chosen, issue)
    if logs:
        keys = load_keys(workspace.root)
        return by_log(workspace, doubtful, _lines(logs), keys=keys, whole=whole_log, now=now)
    if copies:
        return by_word(workspace, doubtful, Verdict(copies), address=reader, by=by, now=now)
    return [MailSettled(doubt, left=len(doubt.copies)) for doubt in doubtful]


def _lines(logs: Sequence[Path]) -> Iterator[str]:
    """The lines of logs, the oldest file first; packed ones are unpacked."""
    for name in in_order([str(path) for path in logs]):
        if name == "-":
            yield from TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
        elif name.endswith(".gz"):
            with gzip.open(name, "rt", encoding="utf-8", errors="replace") as file:
                yield from file
        else:
            with Path(name).open(encoding="utf-8", errors="replace") as file:
                yield from file


def _tell(
    workspace: Workspace, posts: Sequence[Settled], mail: Sequence[MailSettled], *, as_json: bool
) -> None:
    if as_json:
        print_json([*(_post_data(one) for one in posts), *(_mail_data(one) for one in mail)])
        return
    out = console()
    for one in posts:
        newsletter = workspace.newsletter(one.parts[0].newsletter)
        style = "bold red" if one.open else None
        out.print(f"{newsletter.name}, {name_of(one.parts[0], newsletter)}: {one.how}", style=style)
    for settled in mail:
        for line in _mail_lines(settled):
            out.print(line, style="bold red" if settled.left else None)
    if not posts and not mail:
        out.print("Nothing is in doubt")


def _mail_lines(one: MailSettled) -> Iterator[str]:
    told = [
        f"{many:,} {words}"
        for many, words in (
            (one.sent, "sent"),
            (one.again, "go again"),
            (one.skipped, "left out"),
            (one.left, "still in doubt"),
        )
        if many
    ]
    yield f"{one.doubt.newsletter}, issue of {one.doubt.issue}, copies of mail: {', '.join(told)}"
    if one.left and not (one.sent or one.again or one.skipped):
        yield (
            "    --log FILE proves those that Postfix took; --copies sent, again or skip takes your word for "
            "them, with --reader for one alone"
        )
        for copy, since in one.doubt.copies[:_SHOWN]:
            yield f"    {copy.address}, since {since:%Y-%m-%d %H:%M} UTC"
        if len(one.doubt.copies) > _SHOWN:
            yield f"    and {len(one.doubt.copies) - _SHOWN:,} more; --json lists them all"


def _mail_data(one: MailSettled) -> dict[str, object]:
    return {
        "newsletter": one.doubt.mailing.newsletter,
        "issue": one.doubt.issue,
        "sent": one.sent,
        "again": one.again,
        "skipped": one.skipped,
        "left": one.left,
        "copies": [
            {"reader": copy.reader, "address": copy.address, "since": since.isoformat(), "tries": copy.tries}
            for copy, since in one.doubt.copies
        ],
    }


def _post_data(one: Settled) -> dict[str, object]:
    return {"how": one.how, "open": one.open, "parts": [part_data(part) for part in one.parts]}


COMMANDS = (reconcile_command,)
