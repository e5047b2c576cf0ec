"""How quick the desk is with forty items in a draft, and whether it loses a word: `python -m bench.desk`.

A copy of the sample newsletter drafts an issue of forty items with their posts and cards; `pipeline serve`
opens it on loopback, and editors of our own sign in over HTTP. Told are: what a browser that was never here
has to load; the first paint, where Chromium is installed; how long a save takes, one after the other and as
somebody types; how long after a save begins the new mail is there, with its bytes; twenty editors at once;
and the memory of it all at the end. The exit code is 1 if a word was lost, however quick all was.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bench.desk_editors import Browser, Editors, Stream
from pipeline.config import load_settings
from pipeline.model.users import Role
from pipeline.store import drafts as draft_rows
from pipeline.workflow import users
from pipeline.workflow.running import run
from pipeline.workflow.workspace import Workspace, opened

ROOT = Path(__file__).parent.parent
AS_OF = "2025-05-22 09:00"
NOW = datetime.fromisoformat(f"{AS_OF}-05:00")
ITEMS = 40
SAVES = 240
TYPED = 80  # saves with a pause between them, as a page sends them
PREVIEWS = 40
PAINTS = 5
EDITORS = 20
EACH = 30  # saves of each of them
PAUSE = 0.5  # seconds between two saves of somebody who types
KB = 1024

SECTIONS = {"featured": 3, "opportunities": 14, "events": 6, "stories": 11, "news": 3, "advocacy": 3}
_IMPORT = re.compile(r"""^import [^;]*?["']\./([\w-]+\.js)["']""", re.MULTILINE)
_LINKED = re.compile(r'(?:href|src)="(/static/[^"]+)"')
_FRAME = re.compile(r'<iframe src="([^"]+)"')


def main() -> None:
    """Measure, and say it."""
    busy = _load()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        root = Path(folder) / "news"
        with _drafted(root) as workspace:
            tokens = [_link(workspace, f"editor-{number}") for number in range(EDITORS)]
            served = stack.enter_context(_served(root))
            desk = _Desk(served, workspace, tokens)
            desk.tell_memory("with one page read")
            desk.tell_size()
            desk.tell_paint()
            desk.tell_saves()
            desk.tell_previews()
            lost = desk.tell_editors()
            desk.tell_memory("in the end")
            print(f"Other work meanwhile  load {_load()} at the end, {busy} at the beginning")
    sys.exit(lost)


@dataclass(frozen=True, slots=True)
class _Served:
    """A `pipeline serve`.

    Attributes:
        where: host and port.
    """

    where: str
    pid: int


class _Desk:
    """Everything that is measured, against one server."""

    def __init__(self, served: _Served, workspace: Workspace, tokens: Sequence[str]) -> None:
        self._served, self._workspace = served, workspace
        with workspace.store.beside() as tx:
            (draft,) = draft_rows.load(tx)
        self._number, self._items = draft.id, draft.issue.shown()
        self._at = f"/drafts/{draft.id}"
        self._browsers = [Browser.signed_in(served.where, token) for token in tokens]
        self._one = self._browsers[0]
        self._texts = {f"{item.id}.blurb": item.blurb for item in self._items}
        posts = len(self._one.get(f"{self._at}/parts/posts").data) / KB
        held = len(draft.issue.held)
        print(f"A draft of {len(self._items)} items, {held} held; {posts:.0f} KB of posts on the page")

    def tell_size(self) -> None:
        """What a browser loads that was never here, as it is sent, heads of the answers included."""
        start = self._one.get(self._at)
        wanted, seen = list(dict.fromkeys(_LINKED.findall(start.text))), dict[str, int]()
        while wanted:
            path = wanted.pop()
            answer = self._one.get(path)
            seen[path] = answer.size
            folder = path.rpartition("/")[0]
            found = [f"{folder}/{name}" for name in _IMPORT.findall(answer.text)]
            wanted += [one for one in found if one not in seen and one not in wanted]
        kinds = {
            kind: sum(size for path, size in seen.items() if path.endswith(kind))
            for kind in (".css", ".js", ".svg")
        }
        frame = self._one.get(_FRAME.findall(start.text)[0].replace("&amp;", "&")).size
        whole = start.size + sum(seen.values())
        said = ", ".join(f"{kind[1:]} {size / KB:.1f}" for kind, size in kinds.items())
        print(
            f"\nTransferred cold      {whole / KB:6.1f} KB   (goal 100): page {start.size / KB:.1f}, {said}"
        )
        unpacked = f"in {len(seen) + 2} answers; the page is {len(start.data) / KB:.0f} KB unpacked"
        print(f"  with the mail       {(whole + frame) / KB:6.1f} KB   {unpacked}")
        print(f"  the page again      {_figures([self._timed(self._at) for _ in range(20)])}")

    def tell_paint(self) -> None:
        """First paint, and typed words in the mail, in Chromium."""
        from bench import desk_chromium  # noqa: PLC0415 - which needs what is not everywhere

        missing = desk_chromium.missing()
        if missing:
            print(f"\nFirst paint           skipped: {missing}")
            return
        page = f"http://{self._served.where}{self._at}"
        with desk_chromium.opened(f"http://{self._served.where}/", self._browsers[1].cookies) as chromium:
            cold = [chromium.first_paint(page) for _ in range(PAINTS)]
            print(f"\nFirst paint, cold     {_figures(cold)}")
            fields = list(self._texts)[: PREVIEWS // 2]
            seen = [
                chromium.typed(page, field, f"Seen by a reader, {number}.")
                for number, field in enumerate(fields)
            ]
            for number, field in enumerate(fields):
                self._texts[field] = f"Seen by a reader, {number}."
            print(f"  save to seen in it  {_figures(seen)}")

    def tell_saves(self) -> None:
        """Saves over one connection, while a page listens."""
        with closing(Stream(self._browsers[1], self._at)):
            print(f"\nSave, {SAVES} in a row    {_figures(self._saves(SAVES, 0), 30, 80)}")
            print(f"Save, as typed        {_figures(self._saves(TYPED, PAUSE), 30, 80)}")

    def tell_previews(self) -> None:
        """From the beginning of a save until its words are in the mail that a page has fetched."""
        took, whole, checked = [], [], []
        with closing(Stream(self._browsers[1], self._at)) as stream:
            for number in range(PREVIEWS):
                stream.wait(partial(_is_rendered, 0))
                time.sleep(0.2)
                began = time.perf_counter()
                revision = self._save(f"Preview number {number}")
                stream.wait(partial(_is_in_mail, revision))
                page = self._browsers[1].get(f"{self._at}/mail?revision={revision}")
                took.append(_since(began))
                if f"Preview number {number}" not in page.text:
                    raise RuntimeError("the mail does not have what was saved")
                stream.wait(partial(_is_rendered, revision))
                whole.append(_since(began))
                self._browsers[1].get(f"{self._at}/parts/all")
                checked.append(_since(began))
        print(f"\nPreview               {_figures(took, 150)}")
        print(f"  posts and checks    {_figures(whole)}")
        print(f"  and on the page     {_figures(checked)}")

    def tell_editors(self) -> bool:
        """Many editors at once; True if a word was lost."""
        own = [item.id for item in self._items]
        editors = Editors(self._workspace, self._number, self._browsers)
        began = time.perf_counter()
        took, report = editors.type(own, EACH)
        seconds = time.perf_counter() - began
        print(f"\n{EDITORS} editors at once   {_figures(took)}")
        print(
            f"  {report.saves} saves in {seconds:.1f} s, {report.conflicts} conflicts, each shown both texts"
        )
        lost = report.lost
        for line in lost[:10]:
            print(f"  LOST: {line}")
        if not lost:
            print(f"  no word lost: {report.kept} texts are in the history, and the last of each stands")
        return bool(lost)

    def tell_memory(self, when: str) -> None:
        """What the server holds."""
        text = Path(f"/proc/{self._served.pid}/smaps_rollup")
        if not text.exists():
            print("Memory                skipped: this system does not tell")
            return
        found = dict(re.findall(r"^(\w+): +(\d+) kB", text.read_text(), re.MULTILINE))
        held = ", ".join(f"{name.upper()} {int(found[name]) / KB:.0f} MB" for name in ("Rss", "Pss"))
        print(f"Memory of serve       {held} {when}")

    def _saves(self, times: int, pause: float) -> list[float]:
        took = []
        for number in range(times):
            time.sleep(pause)
            began = time.perf_counter()
            self._save(f"Saved as number {number} of {times}", number)
            took.append(_since(began))
        return took

    def _save(self, value: str, number: int = 0) -> int:
        """Save a field, from what stood in it; gives the revision."""
        field = list(self._texts)[number % len(self._texts)]
        status, answer = self._one.save(self._at, field, value, self._texts[field])
        if status != 200 or not answer["ok"]:
            raise RuntimeError(f"the save was answered {status}: {answer}")
        self._texts[field] = value
        return int(answer["revision"])

    def _timed(self, path: str) -> float:
        began = time.perf_counter()
        self._one.get(path)
        return _since(began)


def _is_in_mail(revision: int, state: dict[str, Any]) -> bool:
    return int(state["mail"]) >= revision


def _is_rendered(revision: int, state: dict[str, Any]) -> bool:
    return bool(state["rendered"]) and int(state["revision"]) >= revision


def _load() -> str:
    """How many programs want a processor, of how many there are."""
    return (
        f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} processors" if hasattr(os, "getloadavg") else "unknown"
    )


def _since(began: float) -> float:
    """Milliseconds."""
    return (time.perf_counter() - began) * 1000


def _figures(took: Sequence[float], *goals: int) -> str:
    slow = quantiles(took, n=20)[-1]
    goal = f"   (goal {' and '.join(map(str, goals))})" if goals else ""
    return f"p50 {median(took):6.1f} ms, p95 {slow:6.1f}, most {max(took):6.1f}{goal}"


@contextmanager
def _drafted(root: Path) -> Iterator[Workspace]:
    """A copy of the sample with its issue drafted."""
    shutil.copytree(ROOT / "feeds", root / "feeds")
    text = (ROOT / "config.toml").read_text(encoding="utf-8")
    for section, most in SECTIONS.items():
        text = re.sub(rf'(id = "{section}"\n(?:.+\n)*?max = )\d+', rf"\g<1>{most}", text)
    (root / "config.toml").write_text(re.sub(r"^more = .*\n", "", text, flags=re.MULTILINE), encoding="utf-8")
    with opened(load_settings(root, {})) as workspace:
        run(workspace, now=NOW)
        with workspace.store.beside() as tx:
            (draft,) = draft_rows.load(tx)
        if len(draft.issue.shown()) != ITEMS:
            raise RuntimeError(f"the draft has {len(draft.issue.shown())} items")
        yield workspace


def _link(workspace: Workspace, name: str) -> str:
    """A new user's way in."""
    users.add_user(workspace, name, Role.EDITOR, now=NOW)
    return users.make_link(workspace, name, now=NOW)


@contextmanager
def _served(root: Path) -> Iterator[_Served]:
    """`pipeline serve` of that folder."""
    program = Path(sys.executable).with_name("pipeline")
    command = [str(program), "--dir", str(root), "--as-of", AS_OF, "serve", "--port", "0", "--no-worker"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None  # noqa: S101 - asked for above
            found = re.search(r"http://([\d.:]+)/", process.stdout.readline())
            if found is None:
                raise RuntimeError("the desk does not say where it is")
            yield _Served(found[1], process.pid)
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
