"""A real Postfix of our own on loopback: what its log proves, and its bounces. Run by `make e2e-postfix`.

It needs Postfix's programs and root, which Postfix starts as; it touches no other Postfix on the machine.
"""

from __future__ import annotations

import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.audience.bounces import Kind
from pipeline.audience.maillog import read_log
from pipeline.audience.tokens import message_id, read_message_id, verp
from pipeline.model.audience import SubscriptionStatus, Suppressed
from pipeline.model.ledger import DeliveryStatus
from pipeline.workflow.bouncing import read_bounces
from tests.audience.bounce_samples import KEYS
from tests.fakes.mailed import START, MailedRoom

PROGRAMS = Path("/usr/lib/postfix/sbin")
DOMAIN = "news.example.org"

MAIN = """
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
daemon_directory = {programs}
maillog_file = {home}/mail.log
maillog_file_prefixes = {home}
enable_long_queue_ids = {long_ids}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.{domain}
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
local_recipient_maps =
alias_maps =
recipient_delimiter = +
default_transport = discard
transport_maps = inline:{{
    {{gone.example = error:5.1.1 this user is not here}},
    {{late.example = retry:4.2.1 not now}}}}
smtpd_reject_unlisted_recipient = no
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {home}
virtual_mailbox_maps = static:Maildir/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 100
delay_warning_time = 1s
queue_run_delay = 2s
minimal_backoff_time = 2s
"""
MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
showq unix n - n - - showq
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass(frozen=True, slots=True)
class Postfix:
    """A running Postfix; everything of it is below `home`."""

    home: Path
    port: int

    @property
    def log(self) -> list[str]:
        """The lines of its log so far."""
        return (self.home / "mail.log").read_text(encoding="utf-8").splitlines()

    def wait(self, words: str, many: int) -> None:
        """Until its log says something so often; the run's own limit of time ends a wait in vain."""
        while sum(words in line for line in self.log) < many:
            os.sched_yield()

    def call(self, *words: str) -> None:
        """Tell it something."""
        subprocess.run(["postfix", "-c", str(self.home / "etc"), *words], check=True, capture_output=True)


@contextmanager
def running(*, long_ids: bool) -> Iterator[Postfix]:
    """Start one, as long as the block runs."""
    if not shutil.which("postfix") or os.geteuid() != 0:
        pytest.fail("Postfix's programs and root are needed for this")
    owner = pwd.getpwnam("nobody")
    with tempfile.TemporaryDirectory(prefix="pipeline-postfix-") as name:
        home = Path(name)
        home.chmod(0o755)
        for folder in ("etc", "queue", "data", "Maildir"):
            (home / folder).mkdir()
        os.chown(home / "data", pwd.getpwnam("postfix").pw_uid, -1)
        os.chown(home / "Maildir", owner.pw_uid, owner.pw_gid)
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        facts = {"home": home, "programs": PROGRAMS, "domain": DOMAIN, "port": port}
        facts |= {"uid": owner.pw_uid, "gid": owner.pw_gid, "long_ids": "yes" if long_ids else "no"}
        (home / "etc" / "main.cf").write_text(MAIN.format(**facts), encoding="utf-8")
        (home / "etc" / "master.cf").write_text(MASTER.format(**facts), encoding="utf-8")
        postfix = Postfix(home, port)
        postfix.call("start")
        try:
            yield postfix
        finally:
            postfix.call("stop")


def letter(name: str, to: str) -> bytes:
    return (
        f"From: weekly@{DOMAIN}\r\nTo: {to}\r\nSubject: x\r\nMessage-ID: <{name}>\r\n\r\nWords.\r\n".encode()
    )


def cut_off(line: smtplib.SMTP, sender: str, to: str, data: bytes) -> None:
    """Hand a mail over and let the line go before its final dot."""
    line.mail(sender)
    line.rcpt(to)
    line.docmd("DATA")
    line.send(data)
    line.close()


@pytest.mark.parametrize("long_ids", [True, False])
def test_its_log_proves_what_it_took_and_nothing_else(*, long_ids: bool) -> None:
    taken, lost = set(), set()
    with running(long_ids=long_ids) as postfix:
        for number in range(1, 401):
            with smtplib.SMTP("127.0.0.1", postfix.port) as line:
                name = message_id(KEYS, 41, number, DOMAIN)
                data, to = letter(name, f"r{number}@there.example"), f"r{number}@there.example"
                if number % 4:
                    line.sendmail(f"bounces@{DOMAIN}", to, data)
                    taken.add(name)
                else:
                    cut_off(line, f"bounces@{DOMAIN}", to, data)
                    lost.add(name)
        postfix.wait(": removed", len(taken))
        postfix.wait("lost connection after DATA", len(lost))
        proof = read_log(postfix.log)
    assert proof.taken == taken
    assert proof.begun <= lost
    assert {read_message_id(KEYS, one) for one in proof.taken} == {(41, n) for n in range(1, 401) if n % 4}


def test_its_bounces_and_delays_are_read_from_its_maildir(tmp_path: Path) -> None:
    with running(long_ids=True) as postfix:
        room = MailedRoom(tmp_path / "news").configure(f'maildir = "{postfix.home}/Maildir"\n')
        gone, late = "ada@gone.example", "bob@late.example"
        room.subscribe(gone, late)
        draft = room.issue(0, DeliveryStatus.UNKNOWN)
        for address in (gone, late):
            reader = room.readers[address]
            name = message_id(room.keys, draft, reader, DOMAIN)
            with smtplib.SMTP("127.0.0.1", postfix.port) as line:
                line.sendmail(
                    f"bounces+{verp(room.keys, draft, reader)}@{DOMAIN}", address, letter(name, address)
                )
        postfix.wait("delivered to maildir", 2)
        with room.open() as workspace:
            report = read_bounces(workspace, START)
    assert (report.needs, report.kinds) == ([], {Kind.HARD: 1, Kind.DELAY: 1})
    assert (report.gone, report.settled) == (1, 2)
    assert room.copy(draft, gone) == (DeliveryStatus.FAILED, "5.1.1", "it came back: this user is not here")
    assert room.places(gone)[0].status is SubscriptionStatus.BOUNCED
    assert room.suppressed(gone) is Suppressed.BOUNCED
    assert room.copy(draft, late)[0] is DeliveryStatus.SENT
    assert room.places(late)[0].status is SubscriptionStatus.CONFIRMED
