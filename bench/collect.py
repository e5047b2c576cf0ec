"""How long collecting takes, beside other readers: `python -m bench.collect`.

One server on loopback, in a process of its own, gives every program the same feeds, each as on a host of its
own. `reader` and `rss2email` are installed into folders of their own under var/bench. Each program runs as a
whole process, once when all is new and once when nothing has changed (304); then ours alone with many more
feeds. Memory is what the largest process held, and what all of them held together.

    python -m bench.collect --quick       200 feeds only
    python -m bench.collect --feeds 5000  ours alone with so many
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import resource
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import accumulate
from pathlib import Path

ROOT = Path(__file__).parent.parent
HOME = ROOT / "var" / "bench"
READER = ("reader==3.26", "sgmllib3k==1.0.0")
RSS2EMAIL = ("rss2email==3.14",)
AS_OF = datetime(2025, 5, 22, 9, tzinfo=UTC)
LATER = timedelta(days=1)

CONFIG = """
[[newsletter]]
id = "bench"
name = "Bench"
timezone = "UTC"

[newsletter.schedule]
draft = "Tue 06:00"
send = "Thu 10:00"

[newsletter.mail]
from_name = "Bench"
from_address = "bench@library.example.org"
postal_address = "1 Example Street"
why = "You signed up."
unsubscribe = "https://library.example.org/unsubscribe"

[[newsletter.section]]
id = "stories"
title = "Stories"

[collect]
contact = "bench@library.example.org"
allow_networks = ["127.0.0.0/8"]
"""

READ_ALL = """
import sys
from reader import make_reader
with make_reader(sys.argv[1]) as reader:
    if sys.argv[2:]:
        for url in open(sys.argv[2]).read().split():
            reader.add_feed(url)
    else:
        failed = [result for result in reader.update_feeds_iter(workers=WORKERS, scheduled=False)
                  if isinstance(result.value, Exception)]
        sys.exit(f"{len(failed)} failed: {failed[:1]}" if failed else 0)
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a program took: seconds, and megabytes of its largest process and of all together."""

    wall: float
    cpu: float
    largest: float
    together: float


def write_feeds(folder: Path, feeds: int, entries: int) -> None:
    """Feeds of about 1.5 KB an entry, all different, the same for every run."""
    if (folder / f"{feeds - 1}.xml").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    chooser = random.Random(7)  # noqa: S311 - the same feeds every time
    syllables = [first + second for first in "bcdfghklmnprstvw" for second in "aeiou"]
    words = ["".join(chooser.choices(syllables, k=chooser.randint(2, 4))) for _ in range(30_000)]
    weights = list(accumulate(1 / (rank + 5) for rank in range(len(words))))
    for feed in range(feeds):
        items = []
        for number in range(entries):
            title = " ".join(chooser.choices(words, cum_weights=weights, k=chooser.randint(4, 9))).title()
            body = " ".join(chooser.choices(words, cum_weights=weights, k=150))
            day = format_datetime(AS_OF - timedelta(hours=18 * number, minutes=feed % 60))
            items.append(
                f"<item><title>{title}</title><link>https://f{feed}.example.org/{number}</link>"
                f'<guid isPermaLink="false">{feed}-{number}</guid><pubDate>{day}</pubDate>'
                f"<category>{words[number]}</category><description>&lt;p&gt;{body}&lt;/p&gt;</description></item>"
            )
        head = f"<title>Feed {feed}</title><link>https://f{feed}.example.org/</link>"
        text = f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{"".join(items)}</channel></rss>'
        (folder / f"{feed}.xml").write_text(text, encoding="utf-8")


async def serve(folder: Path, port: int) -> None:
    """Give out the files of a folder with validators, to loopback only, until killed."""
    date = format_datetime(AS_OF, usegmt=True)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while writer.get_extra_info("peername")[0].startswith("127."):
                request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                path = folder / request.split(" ", 2)[1].lstrip("/")
                tag = f'"{path.stem}"'
                head = f"ETag: {tag}\r\nLast-Modified: {date}\r\nContent-Type: application/rss+xml\r\n"
                if f"if-none-match: {tag}" in request.lower():
                    writer.write(f"HTTP/1.1 304 Not Modified\r\n{head}\r\n".encode())
                else:
                    body = path.read_bytes()
                    length = f"Content-Length: {len(body)}\r\n"
                    writer.write(f"HTTP/1.1 200 OK\r\n{head}{length}\r\n".encode() + body)
                await writer.drain()
                if "connection: close" in request.lower():
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "0.0.0.0", port, backlog=1024)  # noqa: S104 - answers loopback only
    async with server:
        await server.serve_forever()


@contextmanager
def served(folder: Path, port: int) -> Iterator[None]:
    """A server for as long as the block runs."""
    command = [sys.executable, "-m", "bench.collect", "--serve", str(folder), "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT) as process:
        time.sleep(1)
        try:
            yield
        finally:
            process.kill()


def addresses(feeds: int, port: int) -> list[str]:
    """One host a feed, so that nobody's politeness is what is measured."""
    return [f"http://127.1.{feed // 250}.{feed % 250 + 1}:{port}/{feed}.xml" for feed in range(feeds)]


def measured(command: Sequence[str | Path], folder: Path) -> Cost:
    """Run a command to its end.

    Raises:
        SystemExit: it failed.
    """
    log = folder / "bench.log"
    start = time.perf_counter()
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=out, start_new_session=True)
        peak = [0.0]
        watcher = threading.Thread(target=_watch, args=(process.pid, peak))
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        watcher.join()
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{log.read_text()[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, peak[0])


def _watch(leader: int, peak: list[float]) -> None:
    """The most that a process and those that it started held at one time, in megabytes."""
    while Path(f"/proc/{leader}").exists() and _state(leader) not in {"Z", ""}:
        total = 0.0
        for process in _family(leader):
            try:
                rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
            except OSError:
                continue
            total += next(
                (int(line.split()[1]) / 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0
            )
        peak[0] = max(peak[0], total)
        time.sleep(0.4)  # looking costs time too


def _state(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return ""


def _family(leader: int) -> list[int]:
    found = [leader]
    for process in found:
        try:
            text = "".join(
                path.read_text(encoding="ascii") for path in Path(f"/proc/{process}/task").glob("*/children")
            )
        except OSError:
            continue
        found += [int(word) for word in text.split()]
    return found


def installed(name: str, packages: Sequence[str]) -> Path:
    """A virtual environment with these packages, made once."""
    folder = HOME / name
    if not (folder / "done").exists():
        print(f"installing {' '.join(packages)}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        pip: list[str | Path] = [folder / "bin" / "pip", "install", "--quiet", *packages]
        subprocess.run(pip, check=True, capture_output=True)
        (folder / "done").touch()
    return folder / "bin"


def fresh(name: str) -> Path:
    """An empty folder."""
    folder = HOME / "runs" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def ours(urls: Sequence[str]) -> tuple[Cost, Cost]:
    """`pipeline collect`, first and unchanged."""
    folder = fresh("pipeline")
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "feeds").mkdir()
    tables = (
        f'[[feed]]\nid = "f{number}"\nname = "Feed {number}"\nurl = "{url}"\n'
        for number, url in enumerate(urls)
    )
    (folder / "feeds" / "feeds.toml").write_text("".join(tables), encoding="utf-8")
    program = Path(sys.executable).with_name("pipeline")

    def run(at: datetime) -> Cost:
        return measured(
            [program, "--dir", folder, "--as-of", f"{at:%Y-%m-%d %H:%M}", "collect", "--all"], folder
        )

    return run(AS_OF), run(AS_OF + LATER)


def reader(urls: Sequence[str], workers: int) -> tuple[Cost, Cost]:
    """`reader`, with its feeds added beforehand."""
    python = installed("reader", READER) / "python"
    folder = fresh(f"reader-{workers}")
    (folder / "urls").write_text("\n".join(urls), encoding="utf-8")
    (folder / "read.py").write_text(READ_ALL.replace("WORKERS", str(workers)), encoding="utf-8")
    subprocess.run([python, "read.py", "db.sqlite", "urls"], cwd=folder, check=True)
    run: list[str | Path] = [python, "read.py", "db.sqlite"]
    return measured(run, folder), measured(run, folder)


def rss2email(urls: Sequence[str]) -> tuple[Cost, Cost]:
    """`r2e` into a maildir, with its feeds added beforehand."""
    program = installed("rss2email", RSS2EMAIL) / "r2e"
    folder = fresh("rss2email")
    for name in ("new", "cur", "tmp"):
        (folder / "mail" / name).mkdir(parents=True)
    settings = f"""[DEFAULT]
from = bench@library.example.org
to = bench@library.example.org
email-protocol = maildir
maildir-path = {folder / "mail"}
maildir-mailbox = .
html-mail = True
"""
    sections = "".join(
        f"[feed.f{number}]\nurl = {url}\nto = bench@library.example.org\n" for number, url in enumerate(urls)
    )
    (folder / "config").write_text(settings + sections, encoding="utf-8")
    run: list[str | Path] = [program, "-c", folder / "config", "-d", folder / "db.json", "run"]
    return measured(run, folder), measured(run, folder)


def line(name: str, cost: Cost) -> str:
    """One row of the table."""
    return f"{name:34} {cost.wall:8.2f} {cost.cpu:8.2f} {cost.largest:9.0f} {cost.together:9.0f}"


def compare(port: int) -> None:
    """200 feeds of 50 entries, side by side."""
    folder = HOME / "feeds-200x50"
    write_feeds(folder, 200, 50)
    urls = addresses(200, port)
    programs: dict[str, Callable[[], tuple[Cost, Cost]]] = {
        "pipeline": lambda: ours(urls),
        "reader 3.26, 1 worker": lambda: reader(urls, 1),
        "reader 3.26, 8 workers": lambda: reader(urls, 8),
        "rss2email 3.14": lambda: rss2email(urls),
    }
    costs: dict[str, tuple[Cost, Cost]] = {}
    with served(folder, port):
        for name, run in programs.items():
            costs[name] = run()
            for part, cost in zip(("first", "unchanged"), costs[name], strict=True):
                print(line(f"{name}, 200 x 50, {part}", cost), flush=True)
    (first, again), *_ = costs.values()
    reading = min(costs[name][0].wall for name in costs if name.startswith("reader"))
    best = min(cost[1].wall for name, cost in costs.items() if name != "pipeline")
    print(f"first run: {first.wall / reading:.2f} of reader's time (goal 0.50)")
    print(f"first run: {first.wall / costs['rss2email 3.14'][0].wall:.2f} of rss2email's time (goal 0.33)")
    print(f"unchanged: {again.wall / best:.2f} of the better one's time (goal 0.50)")


def scale(feeds: int, port: int) -> None:
    """Ours alone, 20 entries a feed."""
    folder = HOME / f"feeds-{feeds}x20"
    write_feeds(folder, feeds, 20)
    with served(folder, port):
        for part, cost in zip(("first", "unchanged"), ours(addresses(feeds, port)), strict=True):
            print(line(f"pipeline, {feeds} x 20, {part}", cost), f"{1000 * cost.wall / feeds:6.1f} ms a feed")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="200 feeds only")
    parser.add_argument("--feeds", type=int, help="ours alone with so many feeds")
    parser.add_argument("--port", type=int, default=8973)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        # Thousands of connections may be open together.
        resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
        asyncio.run(serve(options.serve, options.port))
        return
    print(f"{'':34} {'wall s':>8} {'CPU s':>8} {'one MB':>9} {'all MB':>9}")
    if options.feeds:
        scale(options.feeds, options.port)
        return
    compare(options.port)
    if not options.quick:
        for feeds in (1_000, 10_000):
            scale(feeds, options.port)


if __name__ == "__main__":
    main()
