"""Sending an issue, side by side: Postfix's smtp-source, nodemailer, smtplib in two ways, and ours.

Every lane is a process of its own and talks to Postfix's smtp-sink on loopback, which throws mail away. Lanes
take turns, so that a machine that is busy for a while is so for all; only ratios of one run mean something.
`--large` measures memory at 100,000 and 1,000,000 readers; `--far` puts 20 ms between.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import smtplib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from jinja2 import Template as Jinja

from bench import node
from pipeline.deliver.mail.dots import Body, Template
from pipeline.deliver.mail.sending import send_mailing
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, MailLedger, Outcome
from pipeline.model.settings import Security, Smtp
from pipeline.store import open_store, recipients
from pipeline.store.recipients import StoreMailLedger
from pipeline.store.senders import at_work
from tests.fakes import mailroom

SINK, SOURCE = "/usr/sbin/smtp-sink", "/usr/sbin/smtp-source"
ROUNDS = 3
HALF_TRIP = 0.01  # seconds
ROW = "<p>A story about a program at the library, with its place, its day and its deadline.</p>"
HTML = "<html><body>" + (ROW + "\n") * 620 + '<a href="UNSUBSCRIBE">Unsubscribe</a></body></html>\n'
TEXT = "A story about a program.\n" * 80 + "UNSUBSCRIBE\n"
SENDER = "bounce@library.example.org"
LANES = (
    "smtp-source",
    "ours",
    "ours, rows in SQLite",
    "smtplib",
    "smtplib, a mail made for each",
    "nodemailer",
)


@dataclass
class Ledger:
    """Rows in memory, a dictionary's worth of work for each."""

    readers: int
    at: int = 0
    done: int = 0
    more_at: datetime | None = None

    def claim(self, draft: int, many: int) -> list[Copy]:
        start, self.at = self.at, min(self.readers, self.at + many)
        return [Copy(draft, reader, address(reader)) for reader in range(start, self.at)]

    def record(self, outcomes: Sequence[Outcome], sending: Sequence[Copy]) -> Collection[int]:
        self.done += len(outcomes)
        return [copy.reader for copy in sending]

    def give_back(self, copies: Sequence[Copy]) -> None:
        raise AssertionError(f"{len(copies)} came back")


def main() -> None:
    """Measure, and say it; or be one lane of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lane", choices=LANES)
    asked.add_argument("--count", type=int, default=3000)
    asked.add_argument("--connections", type=int, default=4)
    asked.add_argument("--port", type=int, default=0)
    asked.add_argument("--large", action="store_true")
    asked.add_argument("--far", action="store_true")
    options = asked.parse_args()
    if options.lane:
        print(json.dumps(_measured(options.lane, options.count, options.connections, options.port)))
    elif not shutil.which(SINK):
        print("Postfix's smtp-sink is not here; nothing to send to")
    elif options.large:
        _tell_large()
    elif options.far:
        with _sink() as port, _far(port) as far:
            _tell(("smtp-source", "ours", "smtplib"), options.count // 3, 10, far, "smtplib")
    else:
        with _sink() as port:
            _tell(_lanes(), options.count, options.connections, port, "smtp-source")


def address(reader: int) -> str:
    return f"r{reader}@example.org"


def _lanes() -> tuple[str, ...]:
    missing = node.installed()
    if missing:
        print(f"nodemailer: skipped: {missing}")
        return LANES[:-1]
    return LANES


def _tell(lanes: Sequence[str], count: int, connections: int, port: int, measure: str) -> None:
    found: dict[str, list[dict[str, float]]] = {lane: [] for lane in lanes}
    for _ in range(ROUNDS):
        for lane in lanes:
            # The slow ones are given less to do.
            slow = lane in {"nodemailer", "smtplib, a mail made for each"}
            found[lane].append(_run(lane, count // 5 if slow else count, connections, port))
    print(
        f"{count} mails of {len(_bytes()) // 1024} KB, {connections} connections; medians of {ROUNDS} rounds"
    )
    print(f"{'':32} mails/s  CPU s/10,000   MB   by {measure}, round by round")
    for lane, rows in found.items():
        ratios = [row["rate"] / base["rate"] for row, base in zip(rows, found[measure], strict=True)]
        rate, cpu = median(row["rate"] for row in rows), median(row["cpu"] for row in rows)
        by = " ".join(f"{one:.2f}" for one in ratios)
        print(f"  {lane:30} {rate:7.0f} {cpu:9.2f} {max(row['memory'] for row in rows):8.0f}   {by}")


def _tell_large() -> None:
    with _sink() as port:
        for count in (100_000, 1_000_000):
            row = _run("ours", count, 4, port)
            speed = f"{row['rate']:.0f}/s, {row['cpu']:.2f} CPU s/10,000"
            print(f"{count} readers: {row['memory']:.0f} MB, {speed}")


def _run(lane: str, count: int, connections: int, port: int) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.send", "--lane", lane, "--count", str(count)]
    command += ["--connections", str(connections), "--port", str(port)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{lane}: {done.stderr.strip()[-500:]}")
    took = json.loads(done.stdout)
    return {
        "rate": count / took["seconds"],
        "cpu": took["cpu"] / count * 10_000,
        "memory": took["memory"],
    }


def _measured(lane: str, count: int, connections: int, port: int) -> dict[str, float]:
    if lane == "nodemailer":
        request = {"port": port, "count": count, "connections": connections, "html": HTML, "text": TEXT}
        answer: dict[str, float] = node.call("send.mjs", request)
        return answer
    who = resource.RUSAGE_CHILDREN if lane == "smtp-source" else resource.RUSAGE_SELF
    if lane == "ours, rows in SQLite":
        return _with_store(count, connections, port)
    before, start = resource.getrusage(who), time.monotonic()
    match lane:
        case "smtp-source":
            options = ["-d", "-s", str(connections), "-l", str(len(_bytes())), "-m", str(count)]
            subprocess.run([SOURCE, *options, f"127.0.0.1:{port}"], check=True)
        case "ours":
            ledger = Ledger(count)
            _ours(ledger, connections, port)
            if ledger.done != count:
                raise RuntimeError(f"{ledger.done} of {count} went")
        case _:
            _smtplib(count, connections, port, made=lane != "smtplib")
    seconds, after = time.monotonic() - start, resource.getrusage(who)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": seconds, "cpu": cpu, "memory": after.ru_maxrss / 1024}


def _with_store(count: int, connections: int, port: int) -> dict[str, float]:
    """The whole of it: a committed row before the end of each mail."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        store = open_store(root, "bench.sqlite")
        with store.writing() as tx:
            mailroom.add_readers(tx, count)
            mailroom.add_draft(tx, 1)
        with store.writing() as tx:
            recipients.freeze(tx, mailroom.mailing())
        with at_work(store, root, _now) as sender:
            before, start = resource.getrusage(resource.RUSAGE_SELF), time.monotonic()
            _ours(StoreMailLedger(store, sender, _now), connections, port)
            seconds, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_SELF)
        with store.reading() as tx:
            if recipients.counts(tx, 1) != {DeliveryStatus.SENT: count}:
                raise RuntimeError("not all went")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": seconds, "cpu": cpu, "memory": after.ru_maxrss / 1024}


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - a program's edge


def _ours(ledger: MailLedger, connections: int, port: int) -> None:
    template = Template(_bytes().split(b"UNSUBSCRIBE"))
    places = _bytes().count(b"UNSUBSCRIBE")

    def make(copy: Copy) -> tuple[str, Body]:
        return SENDER, template.fill([_link(copy.reader)] * places)

    server = Smtp("127.0.0.1", port, Security.NONE, connections=connections)
    run = send_mailing(
        ledger,
        1,
        make,
        server,
        "",
        clock=_now,
        stop=threading.Event(),
    )
    if run.word:
        raise RuntimeError(run.word)


def _smtplib(count: int, connections: int, port: int, *, made: bool) -> None:
    pieces, page = _bytes().split(b"UNSUBSCRIBE"), Jinja(HTML.replace("UNSUBSCRIBE", "{{ link }}"))

    def work(first: int) -> None:
        with smtplib.SMTP("127.0.0.1", port) as line:
            for reader in range(first, count, connections):
                link = _link(reader)
                mail = _made(page, link.decode()) if made else link.join(pieces)
                line.sendmail(SENDER, [address(reader)], mail)

    threads = [threading.Thread(target=work, args=(first,)) for first in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _made(page: Jinja, link: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "Bench", "news@library.example.org", "reader@example.org"
    mail.set_content(TEXT.replace("UNSUBSCRIBE", link))
    mail.add_alternative(page.render(link=link), subtype="html")
    return mail.as_bytes()


def _bytes() -> bytes:
    heads = "Subject: Bench\nFrom: news@library.example.org\nList-Unsubscribe: <UNSUBSCRIBE>\n\n"
    return (heads + TEXT + HTML).replace("\n", "\r\n").encode()


def _link(reader: int) -> bytes:
    return b"https://news.example.org/u/%024d" % reader


@contextmanager
def _sink() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    with subprocess.Popen([SINK, "-u", "nobody", f"127.0.0.1:{port}", "1000"]) as process:
        try:
            _await(port)
            yield port
        finally:
            process.terminate()


def _await(port: int) -> None:
    for _ in range(100):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.05)
    raise RuntimeError("smtp-sink does not answer")


@contextmanager
def _far(port: int) -> Iterator[int]:
    """The same server, ten milliseconds away in each direction."""
    listener = socket.create_server(("127.0.0.1", 0))

    def pump(one: socket.socket, other: socket.socket) -> None:
        later: list[tuple[float, bytes]] = []
        ready = threading.Condition()

        def deliver() -> None:
            with suppress(OSError):
                while True:
                    with ready:
                        ready.wait_for(lambda: later)
                        due, data = later.pop(0)
                    time.sleep(max(0.0, due - time.monotonic()))
                    if not data:
                        other.shutdown(socket.SHUT_WR)
                        return
                    other.sendall(data)

        threading.Thread(target=deliver, daemon=True).start()
        with suppress(OSError):
            while True:
                data = one.recv(1 << 18)
                with ready:
                    later.append((time.monotonic() + HALF_TRIP, data))
                    ready.notify()
                if not data:
                    return

    def accept() -> None:
        with suppress(OSError):
            while True:
                near, _ = listener.accept()
                behind = socket.create_connection(("127.0.0.1", port))
                for line in (near, behind):
                    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=pump, args=(near, behind), daemon=True).start()
                threading.Thread(target=pump, args=(behind, near), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield listener.getsockname()[1]
    listener.close()


if __name__ == "__main__":
    main()
