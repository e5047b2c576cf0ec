"""Programs of the npm registry, installed below var/bench for benchmarks and validators only."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
HOME = ROOT / "var" / "bench" / "node"
SCRIPTS = Path(__file__).parent / "validators"
PACKAGES = {
    "mjml": "5.4.1",
    "juice": "11.1.1",
    "vnu-jar": "26.9.27",
    "axe-core": "4.14.1",
    "playwright-core": "1.65.1",
    "caniemail": "1.0.5",
    "nodemailer": "10.6.0",
}


def installed() -> str:
    """Install the packages; empty if they are there, else a word why not."""
    if not shutil.which("node") or not shutil.which("npm"):
        return "Node.js and npm are not here"
    wanted = {"private": True, "dependencies": PACKAGES}
    manifest = HOME / "package.json"
    stamp = HOME / "installed.json"
    if stamp.exists() and json.loads(stamp.read_text(encoding="utf-8")) == wanted:
        return ""
    HOME.mkdir(parents=True, exist_ok=True)
    manifest.write_text(json.dumps(wanted), encoding="utf-8")
    # No script of a package runs: none of these needs one, and one would download a Java of its own.
    command = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    done = subprocess.run(command, cwd=HOME, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or [f"npm left with {done.returncode}"]
        return f"npm cannot install them: {lines[-1]}"
    stamp.write_text(json.dumps(wanted), encoding="utf-8")
    return ""


def call(script: str, request: object) -> Any:  # noqa: ANN401 - whatever JSON the script answers
    """Give a script of bench/validators a request as JSON, and take its answer.

    Raises:
        RuntimeError: it failed.
    """
    text = (SCRIPTS / script).read_text(encoding="utf-8")
    place = HOME / script  # Node looks for packages beside the script
    place.write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["node", str(place)], input=json.dumps(request), capture_output=True, text=True, check=False, cwd=HOME
    )
    if done.returncode:
        raise RuntimeError(f"{script}: {done.stderr.strip()[-600:]}")
    return json.loads(done.stdout)
