"""What Postfix's log proves: which messages it took. For settling copies whose answer was lost.

Postfix logs a Message-ID (`cleanup … message-id=`) while a message comes in, also of one that it never takes;
only the queue manager's line about it (`qmgr … (queue active)`) proves that it did. Both name a queue id, and
short ones (`enable_long_queue_ids = no`) are used again within minutes, so lines are paired in their order.

That a message was not taken is proved by `smtpd … lost connection after DATA (… bytes)`: a process has one
message at a time, and this one's end never came. Had it come, the line would say `after END-OF-MESSAGE`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_WHEN = r"(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)?|\d{4}-\d\d-\d\dT[\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)"
_WHAT = r"(?P<instance>[\w.-]+(?:/[\w.-]+)*)/(?P<daemon>cleanup|n?o?qmgr|smtpd|pickup|qmqpd|postsuper)"
# As syslog writes it, with the time of RFC 3164 or RFC 3339, with or without priority, or with Solaris's tag.
_SYSLOG = re.compile(
    rf"(?:<\d{{1,3}}>)?{_WHEN} (?P<host>\S+) {_WHAT}\[(?P<pid>\d+)\]: (?:\[ID \d+ [\w.]+\] )?(?P<rest>.*)",
    re.DOTALL,
)
# RFC 5424: version, time, host, name, process, message's id, structured data.
_NEWER = re.compile(
    rf"<\d{{1,3}}>1 {_WHEN} (?P<host>\S+) {_WHAT} (?P<pid>\S+) \S+ "
    r"(?:-|(?:\[(?:[^\]\\]|\\.)*\])+) (?:\ufeff)?(?P<rest>.*)",
    re.DOTALL,
)
_IDENTIFIER = re.compile(_WHAT)
_ENTRY = re.compile(r"(?P<queue>[0-9A-Za-z]{5,40}): (?P<said>.*)", re.DOTALL)
_MESSAGE_ID = re.compile(r"message-id=<?([^\s<>]+)>?\s*$")
_BEGINS = re.compile(r"client=|uid=\d")
_ACTIVE = "(queue active)"
_CUT = re.compile(r"(?:lost connection|timeout) after DATA \(\d+ bytes\) from ")
_DAEMONS = ("/cleanup", "qmgr", "/smtpd", "/pickup", "/qmqpd", "/postsuper")
_NUMBERED = re.compile(r"(.*?)\.(\d+)(?:\.(?:gz|xz|bz2|zst))?")
_DATED = re.compile(r"(.*?)[-.](\d{8}(?:[-T]?\d{2,10})?)(?:\.(?:gz|xz|bz2|zst))?")


_Key = tuple[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of a daemon of Postfix about a message.

    Attributes:
        place: the host and the instance, within which a queue id has a meaning. Services of an instance
            (`postfix/submission`) share its queue.
        daemon: `cleanup`, `qmgr`, …
        process: its number; empty if it is not known.
        queue: the queue id; empty where a line is about the message that its process is at.
        said: what stands behind it.
    """

    place: tuple[str, str]
    daemon: str
    process: str
    queue: str
    said: str


@dataclass(frozen=True, slots=True)
class LogProof:
    """What a log proves. Message-IDs are without angle brackets.

    Attributes:
        taken: of messages that were taken.
        begun: of messages that began to come in, of which the log does not tell how that ended. They may wait
            in a full queue, or be held, so that nobody may send them again by this log alone. Those whose
            line was cut off before their end are not among them.
    """

    taken: frozenset[str]
    begun: frozenset[str]


def accepted(lines: Iterable[str]) -> frozenset[str]:
    """The Message-IDs of messages that the log proves were taken; see `read_log`."""
    return read_log(lines).taken


def read_log(lines: Iterable[str]) -> LogProof:
    """Say what a log proves.

    Args:
        lines: of one log or of several one after another, the oldest first, as syslog, RFC 5424, journald
            (`journalctl -o json`) or Postfix itself (`maillog_file`) writes them. Others are passed over.
    """
    reading = _Reading()
    for line in log_lines(lines):
        reading.take(line)
    return LogProof(frozenset(reading.taken), frozenset(+reading.begun) - reading.taken)


class _Reading:
    """What the lines so far have told."""

    def __init__(self) -> None:
        self.taken: set[str] = set()
        self.begun: Counter[str] = Counter()  # tries of which no end is known
        self._coming: dict[_Key, str] = {}
        self._at: dict[_Key, str] = {}  # the queue id that an smtpd is at
        self._cut: set[_Key] = set()

    def take(self, line: LogLine) -> None:
        """One line more."""
        key = line.place, line.queue
        process = line.place, line.process
        if line.daemon == "cleanup":
            self._name(key, line.said)
        elif line.daemon.endswith("qmgr"):
            name = self._coming.pop(key, "")
            if name and line.said.rstrip().endswith(_ACTIVE):
                self.taken.add(name)
        elif not line.queue:
            if line.process:
                self._cut_off((line.place, self._at.pop(process, "")))
        elif _BEGINS.match(line.said):
            # The id is in use again; had the message that had it before been taken, its line would have come.
            self._coming.pop(key, None)
            self._cut.discard(key)
            self._at[process] = line.queue

    def _name(self, key: _Key, said: str) -> None:
        if found := _MESSAGE_ID.match(said):
            if key not in self._cut:  # the two processes write when they come to it
                self._coming[key] = found[1]
                self.begun[found[1]] += 1
        elif said.startswith("message-id="):
            self._coming.pop(key, None)  # another message, without an id

    def _cut_off(self, key: _Key) -> None:
        self._cut.add(key)
        if name := self._coming.pop(key, ""):
            self.begun[name] -= 1


def log_lines(lines: Iterable[str]) -> Iterator[LogLine]:
    """What daemons of Postfix say of messages, in the order of the log."""
    for line in lines:
        if not any(name in line for name in _DAEMONS):
            continue
        found = _entry(line.rstrip("\r\n"))
        if found and (entry := _ENTRY.fullmatch(found[3])):
            yield LogLine(*found[:3], entry["queue"], entry["said"])
        elif found and found[1].endswith("smtpd") and _CUT.match(found[3]):
            yield LogLine(*found[:3], "", found[3])


def in_order(names: Iterable[str]) -> list[str]:
    """The files of a log that is rotated, the oldest first.

    `mail.log.2.gz`, `mail.log.1`, `mail.log` by their numbers; `mail.log-20261123`, `mail.log` by dates.
    """

    def age(name: str) -> tuple[str, int, str, int]:
        if found := _DATED.fullmatch(name):
            return found[1], 0, found[2], 0
        if found := _NUMBERED.fullmatch(name):
            return found[1], 1, "", -int(found[2])
        return name, 2, "", 0

    return sorted(dict.fromkeys(names), key=age)


def _entry(line: str) -> tuple[tuple[str, str], str, str, str] | None:
    """The host and instance, the daemon, the number of its process, and what it said.

    Only what stands where a daemon's name belongs counts: what strangers write may be quoted in any line.
    """
    if line.startswith("{"):
        return _journal(line)
    found = _SYSLOG.fullmatch(line) or _NEWER.fullmatch(line)
    if not found:
        return None
    process = found["pid"].removeprefix("-")
    return (found["host"], _instance(found["instance"])), found["daemon"], process, found["rest"]


def _instance(named: str) -> str:
    return named.partition("/")[0]


def _journal(line: str) -> tuple[tuple[str, str], str, str, str] | None:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    name = _IDENTIFIER.fullmatch(str(fields.get("SYSLOG_IDENTIFIER", "")))
    said = fields.get("MESSAGE", "")
    if isinstance(said, list):  # of bytes, when not all of them can be printed
        said = bytes(one for one in said if isinstance(one, int) and 0 <= one < 256).decode(
            "utf-8", "replace"
        )
    if not name or not isinstance(said, str):
        return None
    place = str(fields.get("_HOSTNAME", "")), _instance(name["instance"])
    return place, name["daemon"], str(fields.get("_PID", "")), said
