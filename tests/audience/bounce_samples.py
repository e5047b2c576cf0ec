"""Mails that came back, in our own words and in the forms of many systems, with what they report."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from pipeline.audience.bounces import Kind, Proof, Report, read_report
from pipeline.audience.tokens import KEY_BYTES, Keys, Purpose, message_id, reader_token, verp

FOLDER = Path(__file__).parents[1] / "data" / "bounces"
KEYS = Keys({"a": bytes(KEY_BYTES)})
DRAFT, READER, READERS_ADDRESS = 41, 1207, "ada@reader.example"
ADDRESS = "bounces@news.example.org"


@dataclass(frozen=True, slots=True)
class Sample:
    """A mail, and what it reports; empty or None: not said."""

    name: str
    system: str
    kind: Kind
    code: str
    proof: Proof
    said: str
    addresses: tuple[str, ...] | None

    @property
    def data(self) -> bytes:
        """The mail, with the tags that our copies would have had."""
        return filled((FOLDER / self.name).read_bytes())

    def read(self) -> Report:
        """What it is read as."""
        return read_report(self.data, KEYS, address=ADDRESS)

    def wrong(self) -> list[str]:
        """What is read otherwise than it is; empty: nothing."""
        report = self.read()
        pairs = [
            ("kind", self.kind, report.kind),
            ("code", self.code, report.code),
            ("proof", self.proof, report.proof),
        ]
        if self.addresses is not None:
            pairs.append(("addresses", str(self.addresses), str(report.addresses)))
        if self.proof in {Proof.TAG, Proof.HEADERS}:
            pairs.append(("reader", str(READER), str(report.reader)))
        wrong = [f"{name} is {wanted!s}, read as {got!s}" for name, wanted, got in pairs if wanted != got]
        if self.said not in report.said:
            wrong.append(f"said is {self.said!r}, read as {report.said!r}")
        return wrong


def filled(data: bytes, *, draft: int = DRAFT, reader: int = READER, keys: Keys = KEYS) -> bytes:
    """A sample with the tags of a copy in their places."""
    tag = verp(keys, draft, reader)
    tags = {
        "{{TAG}}": tag,
        "{{TAG_CAPITALS}}": tag.upper(),
        "{{MESSAGE_ID}}": message_id(keys, draft, reader, "news.example.org"),
        "{{UNSUBSCRIBE}}": reader_token(keys, Purpose.UNSUBSCRIBE, "weekly", reader),
    }
    for place, value in tags.items():
        data = data.replace(place.encode(), value.encode())
    return data


def samples() -> list[Sample]:
    """All of them."""
    found = []
    for line in (FOLDER / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        addresses = tuple(row["addresses"]) if "addresses" in row else None
        kind, proof = Kind(row["kind"]), Proof(row["proof"])
        found.append(
            Sample(row["file"], row["system"], kind, row["code"], proof, row.get("said", ""), addresses)
        )
    return found
