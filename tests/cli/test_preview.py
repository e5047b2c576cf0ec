"""`pipeline preview`, as it is typed, and stopped."""

from __future__ import annotations

import http.client
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from pipeline.web.serving import listen
from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom

COMMAND = "from pipeline.cli.main import main; main()"
PATIENCE = 60


@contextmanager
def previewing(room: Newsroom) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command at work, and what it printed first."""
    words = [sys.executable, "-c", COMMAND, "--dir", str(room.root), "preview", "--port", "0"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ)
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline()
        finally:
            process.kill()


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_where_it_is_and_stops_cleanly_though_a_page_is_open(
    call: Call, room: Newsroom, told: signal.Signals
) -> None:
    call("run")
    with previewing(room) as (process, line):
        found = re.fullmatch(r"Weekly: http://(127\.0\.0\.1:\d+)/ \(Ctrl-C stops it\)\n", line)
        assert found is not None
        with closing(http.client.HTTPConnection(found[1], timeout=PATIENCE)) as connection:
            connection.request("GET", "/mail")
            assert b"Seed Swap" in connection.getresponse().read()
            connection.request("GET", "/changes")
            assert connection.getresponse().readline() == b"retry: 1000\n"
            process.send_signal(told)
            out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, err) == (0, "", "")


def test_a_port_in_use_is_told(call: Call, room: Newsroom) -> None:
    with closing(listen(0)) as listening:
        port = listening.getsockname()[1]
        said = call("preview", "--port", str(port))
    assert said.code == 2
    assert said.err.startswith(f"pipeline: port {port}: it is in use by another program. Say --port")
    assert said.out == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--newsletter", "daily"], "there is no newsletter 'daily'"),
        (["--issue", "2025-05-22"], "there is no issue of 2025-05-22"),
        (["--port", "65536"], "65536 is not in the range"),
    ],
)
def test_what_is_wrong_from_the_start_is_told_at_once(
    call: Call, room: Newsroom, words: list[str], told: str
) -> None:
    said = call("preview", *words)
    assert said.code == 2
    assert told in said.err
    assert said.out == ""


def test_wrong_settings_are_told_at_once(call: Call, room: Newsroom) -> None:
    (room.root / "config.toml").write_text("newsletter = 1\n", encoding="utf-8")
    said = call("preview", "--port", "0")
    assert said.code == 2
    assert "config.toml" in said.err


@pytest.mark.parametrize("command", ["run", "show", "check --offline", "preview --help"])
def test_no_other_command_reads_the_code_of_a_server(room: Newsroom, call: Call, command: str) -> None:
    call("run")
    code = (
        "import sys, atexit\n"
        "known = ('starlette', 'uvicorn', 'anyio', 'multipart', 'pipeline.web')\n"
        "atexit.register(lambda: print([one for one in known if one in sys.modules], file=sys.stderr))\n"
        + COMMAND
    )
    words = [sys.executable, "-c", code, "--dir", str(room.root), *command.split()]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.stderr.splitlines()[-1] == "[]"
