"""`posts`: what became of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import click

from pipeline.cli.common import Session, console, issue_options, json_option, print_json
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network, PostPart
from pipeline.model.settings import Newsletter
from pipeline.workflow.settling import listed, name_of
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
        chosen = chosen_newsletters(workspace, newsletter)
        found = [(one, listed(workspace, one, network=network or "", issue=issue, now=now)) for one in chosen]
    if as_json:
        print_json([part_data(part) for _, parts in found for part in parts])
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


def chosen_newsletters(workspace: Workspace, name: str | None) -> Sequence[Newsletter]:
    """The one that was named, or all."""
    return workspace.settings.newsletter if name is None else [workspace.newsletter(name)]


def part_data(part: PostPart) -> dict[str, object]:
    """All of a part, for machines."""
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


COMMANDS = (posts_command,)
