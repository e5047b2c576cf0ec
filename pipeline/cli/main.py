"""`pipeline`: its options, its exit codes, and what happens when something goes wrong."""

from __future__ import annotations

import ast
import gc
import os
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import click

from pipeline import __version__
from pipeline.errors import PipelineError

ROOMS = {
    "init": "upkeep",
    "run": "jobs",
    "worker": "jobs",
    "collect": "reading",
    "entries": "entries",
    "draft": "drafts",
    "show": "drafts",
    "check": "check",
    "preview": "preview",
    "edit": "drafts",
    "hold": "drafts",
    "put": "drafts",
    "pin": "deciding",
    "ban": "deciding",
    "split": "deciding",
    "join": "deciding",
    "approve": "drafts",
    "publish": "drafts",
    "cancel": "drafts",
    "status": "drafts",
    "serve": "serve",
    "user": "users",
    "send-test": "mail",
    "posts": "posts",
    "reconcile": "reconcile",
    "send": "mailing",
    "mailing": "mailing",
    "bounces": "bounces",
    "explain": "explain",
    "backtest": "backtest",
    "feeds": "feeds",
    "doctor": "upkeep",
    "recover": "upkeep",
    "restore": "upkeep",
    "site": "site",
    "store": "store",
    "health": "health",
    "audience": "audience",
    "public": "public",
}
"""Which module of this package holds a command. It is read when the command is called: most of the time that
a reading takes in which nothing is new is the reading of our own code."""


class _Lazily(click.Group):
    """Knows its commands by name, and reads the module of the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's shape
        return list(ROOMS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's shape
        if cmd_name not in ROOMS:
            return None
        room = import_module(f"pipeline.cli.{ROOMS[cmd_name]}")
        found: click.Command = next(one for one in room.COMMANDS if one.name == cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's shape
        """List the commands as click does, but without loading them all, which takes seconds."""
        named = [(name, click.Command(name, help=_sayings(room).get(name))) for name, room in ROOMS.items()]
        room_left = formatter.width - 6 - max(map(len, ROOMS))
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(room_left)) for name, command in named])


@cache
def _sayings(room: str) -> dict[str, str]:
    """What the commands of a module say of themselves, by name, as its source has it."""
    source = Path(__file__).with_name(f"{room}.py").read_text(encoding="utf-8")
    return {
        decorator.args[0].value: ast.get_docstring(function) or ""
        for function in ast.parse(source).body
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) in {"click.command", "click.group"}
        if isinstance(decorator.args[0], ast.Constant) and isinstance(decorator.args[0].value, str)
    }


@click.group(cls=_Lazily, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--dir",
    "folder",
    type=click.Path(path_type=Path),
    default=Path(),
    envvar="PIPELINE_DIR",
    help="The newsletter's folder, where config.toml is. Default: here.",
)
@click.option(
    "--as-of",
    metavar="TIME",
    default="",
    envvar="PIPELINE_AS_OF",
    help="Act as if it were this time, such as '2025-05-22 09:00' in the newsletter's zone.",
)
@click.version_option(__version__, prog_name="pipeline")
@click.pass_context
def pipeline(context: click.Context, folder: Path, as_of: str) -> None:
    """From library feeds to an approved newsletter and its posts, published once."""
    from pipeline.cli.common import Session  # noqa: PLC0415 - `--help` needs no database

    context.obj = Session(folder, as_of)


def main() -> None:
    """Run the command line; exits with the codes that docs/operators.md lists."""
    # What libraries make as they load stays; looking through it for rubbish is a tenth of a short run.
    gc.set_threshold(50_000, 20, 20)
    try:
        code = pipeline.main(standalone_mode=False)
    except PipelineError as error:
        click.echo(f"pipeline: {error}", err=True)
        sys.exit(error.exit_code)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        click.echo("pipeline: stopped", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except BrokenPipeError:
        # Whoever read our output has gone; nothing is left to say, and nothing may be said at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    sys.exit(code if isinstance(code, int) else 0)
