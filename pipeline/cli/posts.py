"""`posts` and `reconcile`: what became of posts, and settling what is in doubt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from time import monotonic

import click

from pipeline.cli.common import Session, by_option, console, issue_options, json_option, print_json
from pipeline.errors import UsageError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network, PostPart
from pipeline.model.settings import Newsletter
from pipeline.workflow.settling import Settled, Word, decide, listed, meant_post, name_of, reconcile
from pipeline.workflow.workspace import Workspace

NETWORKS = click.Choice([network.value for network in Network])


def network_option(command: Callable[..., object]) -> Callable[..., object]:
    """`--network NAME`."""
    return click.option("--network", type=NETWORKS, default=None, help="Only this one.")(command)


@click.command("posts")
@issue_options
@network_option
@json_option
@click.pass_obj
def posts_command(
    session: Session, newsletter: str | None, issue: str, network: str | None, as_json: bool
) -> None:
    """List the posts of issues that went out: when each goes out, and what became of it.

    Without --issue: those of the last two weeks and those to come, and all that is not settled.
    """
    with session.reading() as (workspace, now):
        chosen = _chosen(workspace, newsletter)
        found = [(one, listed(workspace, one, network=network or "", issue=issue, now=now)) for one in chosen]
    if as_json:
        print_json([_part_data(part) for _, parts in found for part in parts])
        return
    out = console()
    for one, parts in found:
        for part in parts:
            if part.part == 1:
                out.print(f"{name_of(part, one)}  {part.key}")
            number = f", part {part.part}" if part.part > 1 else ""
            said = part.address if part.status is DeliveryStatus.SENT and part.address else part.detail
            out.print(f"    {part.status.value}{number}{f': {said}' if said else ''}")
    if not any(parts for _, parts in found):
        out.print("No posts. They are listed here once their issue has gone out")


@click.command("reconcile")
@issue_options
@network_option
@click.option("--sent", metavar="KEY", default="", help="This post is there: count it as sent.")
@click.option("--not-sent", metavar="KEY", default="", help="This post is not there: the next run posts it.")
@click.option("--skip", metavar="KEY", default="", help="This post is not to go out any more.")
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
    by: str,
    as_json: bool,
) -> int:
    """Settle what is in doubt: look at the networks, or take your word for it. Nothing is posted."""
    said = [(word, key) for word, key in zip(Word, (sent, not_sent, skip), strict=True) if key]
    if len(said) > 1:
        raise UsageError("--sent, --not-sent and --skip say different things", todo="Say one at a time")
    with session.writing() as (workspace, now):
        chosen = _chosen(workspace, newsletter)
        if said:
            ((word, key),) = said
            meant = meant_post(workspace, chosen, key, network=network or "", issue=issue)
            done = [decide(workspace, meant, word, by=by, now=now)]
        else:
            started = monotonic()
            done = reconcile(
                workspace,
                chosen,
                network=network or "",
                issue=issue,
                clock=lambda: now + timedelta(seconds=monotonic() - started),
            )
        _tell(workspace, done, as_json=as_json)
    return 1 if any(one.open for one in done) else 0


def _chosen(workspace: Workspace, name: str | None) -> Sequence[Newsletter]:
    return workspace.settings.newsletter if name is None else [workspace.newsletter(name)]


def _tell(workspace: Workspace, done: Sequence[Settled], *, as_json: bool) -> None:
    if as_json:
        print_json(
            [
                {"how": one.how, "open": one.open, "parts": [_part_data(part) for part in one.parts]}
                for one in done
            ]
        )
        return
    out = console()
    for one in done:
        newsletter = workspace.newsletter(one.parts[0].newsletter)
        style = "bold red" if one.open else None
        out.print(f"{newsletter.name}, {name_of(one.parts[0], newsletter)}: {one.how}", style=style)
    if not done:
        out.print("Nothing is in doubt")


def _part_data(part: PostPart) -> dict[str, object]:
    return {
        "newsletter": part.newsletter,
        "network": part.network,
        "key": part.key,
        "part": part.part,
        "at": part.at.isoformat(),
        "status": part.status.value,
        "text": part.text,
        "address": part.address,
        "remote": part.remote,
        "detail": part.detail,
        "tries": part.tries,
        "not_before": _moment(part.not_before),
    }


def _moment(value: datetime | None) -> str | None:
    return value.isoformat() if value else None


COMMANDS = (posts_command, reconcile_command)
