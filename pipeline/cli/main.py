"""`pipeline`: its options, its exit codes, and what happens when something goes wrong."""

from __future__ import annotations

import gc
import os
import sys
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
    "reconcile": "posts",
    "explain": "explain",
    "backtest": "backtest",
    "feeds": "feeds",
    "doctor": "upkeep",
    "recover": "upkeep",
    "restore": "upkeep",
    "site": "site",
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
