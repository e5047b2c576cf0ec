"""`user`: who works at the desk, and rescuing somebody who cannot sign in."""

from __future__ import annotations

import click

from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.model.users import Role
from pipeline.workflow import users

PORT = 8766

role_choice = click.Choice([role.value for role in Role])


@click.group("user")
def user_group() -> None:
    """Who works at the desk."""


@user_group.command("list")
@json_option
@click.pass_obj
def list_command(session: Session, as_json: bool) -> None:
    """Tell who has a sign-in, and with which role."""
    with session.reading() as (workspace, _):
        found = users.everybody(workspace)
    if as_json:
        print_json(
            [
                {"name": one.name, "role": one.role.value, "email": one.email, "disabled": one.disabled}
                for one in found
            ]
        )
        return
    if not found:
        console().print("Nobody has a sign-in yet; `pipeline serve` prints a link for the first")
    for one in found:
        console().print(
            f"{one.name}  {one.role.value}{'  shut out' if one.disabled else ''}  {one.email}".rstrip()
        )


@user_group.command("add")
@click.argument("name")
@click.option("--role", type=role_choice, default=Role.EDITOR.value, help="What they may do.")
@click.option("--email", metavar="ADDRESS", default="", help="Where their tests go.")
@click.pass_obj
def add_command(session: Session, name: str, role: str, email: str) -> None:
    """Let NAME in, and print a link that signs them in once."""
    with session.reading() as (workspace, now):
        users.add_user(workspace, name, Role(role), email=email, now=now)
        _print_link(session, users.make_link(workspace, name, now=now))


@user_group.command("link")
@click.argument("name")
@click.pass_obj
def link_command(session: Session, name: str) -> None:
    """Print a link that signs NAME in once, within a quarter of an hour."""
    with session.reading() as (workspace, now):
        _print_link(session, users.make_link(workspace, name, now=now))


@user_group.command("role")
@click.argument("name")
@click.argument("role", type=role_choice)
@click.pass_obj
def role_command(session: Session, name: str, role: str) -> None:
    """Give NAME another role: editor, approver or admin."""
    with session.reading() as (workspace, _):
        users.change_user(workspace, name, role=Role(role))
    console().print(f"{name} is {role} now")


@user_group.command("disable")
@click.argument("name")
@click.pass_obj
def disable_command(session: Session, name: str) -> None:
    """Shut NAME out at once; what they did stays on record."""
    with session.reading() as (workspace, _):
        users.change_user(workspace, name, disabled=True)
    console().print(f"{name} is shut out")


@user_group.command("enable")
@click.argument("name")
@click.pass_obj
def enable_command(session: Session, name: str) -> None:
    """Let NAME in again."""
    with session.reading() as (workspace, _):
        users.change_user(workspace, name, disabled=False)
    console().print(f"{name} may sign in again")


def _print_link(session: Session, token: str) -> None:
    base = session.settings().desk.address.rstrip("/") or f"http://127.0.0.1:{PORT}"
    console().print(f"{base}/sign-in/{token}")


COMMANDS = (user_group,)
