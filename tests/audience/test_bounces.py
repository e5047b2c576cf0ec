"""Mail that came back is read as what it reports, and nothing that anybody can send breaks the reading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience import bounce_mail
from pipeline.audience.bounces import BAD, Kind, Proof, read_report
from pipeline.audience.tokens import KEY_BYTES, Keys, message_id, verp
from tests.audience.bounce_samples import (
    ADDRESS,
    DRAFT,
    FOLDER,
    KEYS,
    READER,
    READERS_ADDRESS,
    Sample,
    filled,
    samples,
)

SAMPLES = samples()
BOUNCE = next(one for one in SAMPLES if one.name == "postfix-unknown-user.eml")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda one: one.name.removesuffix(".eml"))
def test_a_sample_is_read_as_what_it_reports(sample: Sample) -> None:
    assert sample.wrong() == []


def test_every_sample_has_a_line_that_says_what_it_reports() -> None:
    assert {one.name for one in SAMPLES} == {path.name for path in FOLDER.glob("*.eml")}
    assert {one.kind for one in SAMPLES} == set(Kind)
    assert {one.proof for one in SAMPLES} == set(Proof)


def test_the_tag_tells_the_issue_and_the_reader() -> None:
    report = BOUNCE.read()
    assert (report.draft, report.reader) == (DRAFT, READER)


def test_what_only_the_link_tells_has_a_reader_and_no_issue() -> None:
    report = next(one for one in SAMPLES if one.name == "rfc3464-only-link-tells.eml").read()
    assert (report.draft, report.reader) == (None, READER)


def test_keys_of_earlier_days_still_prove() -> None:
    old = bytes(range(KEY_BYTES))
    data = filled((FOLDER / BOUNCE.name).read_bytes(), keys=Keys({"b": old}))
    assert read_report(data, Keys({"a": bytes(KEY_BYTES), "b": old}), address=ADDRESS).proof is Proof.TAG
    assert read_report(data, KEYS, address=ADDRESS).proof is Proof.NONE


@given(number=st.integers(1, 10**6), other=st.integers(1, 10**6))
def test_a_tag_speaks_for_no_other_reader(number: int, other: int) -> None:
    seal = verp(KEYS, DRAFT, number).rpartition(".")[2]
    data = f"To: bounces+{DRAFT}.{other}.{seal}@news.example.org\nSubject: x\n\nx".encode()
    report = read_report(data, KEYS, address=ADDRESS)
    assert (report.reader == other) is (number == other)


def test_a_message_id_is_no_tag_and_a_tag_no_message_id() -> None:
    name = message_id(KEYS, DRAFT, READER, "news.example.org")
    tag = verp(KEYS, DRAFT, READER)
    assert read_report(f"To: bounces+{name}\n\n".encode(), KEYS).proof is Proof.NONE
    assert read_report(f"In-Reply-To: <{tag}@news.example.org>\n\n".encode(), KEYS).proof is Proof.NONE


@pytest.mark.parametrize("name", ["rfc3464-only-address.eml", "arf-redacted.eml"])
def test_an_address_alone_is_never_more_than_soft(name: str) -> None:
    report = next(one for one in SAMPLES if one.name == name).read()
    assert (report.kind, report.proof, report.addresses) == (Kind.SOFT, Proof.ADDRESS, (READERS_ADDRESS,))


def test_a_made_up_tag_takes_the_address_no_further() -> None:
    forged = [one for one in SAMPLES if "forged" in one.name]
    assert len(forged) == 3
    for one in forged:
        report = one.read()
        assert (report.proof, report.reader) == (Proof.NONE, None)
        assert report.kind in BAD


def test_the_same_mail_is_known_again_however_it_was_kept() -> None:
    data = BOUNCE.data
    other = b"From MAILER-DAEMON Thu Nov 12 10:00:09 2026\nX-Folder: 7\nReceived: by z\n" + data + b"\n"
    known = {read_report(one, KEYS).id for one in (data, data.replace(b"\n", b"\r\n"), other)}
    assert len(known) == 1
    later = data.replace(b"Date: Thu, 12 Nov 2026 10:00:09", b"Date: Thu, 19 Nov 2026 10:00:09")
    assert read_report(later, KEYS).id not in known


def test_what_a_server_says_is_kept_on_one_short_line() -> None:
    words = "550 5.1.1 \x1b[31m no\r\n such user " + "x" * 5000
    data = BOUNCE.data.replace(b"smtp; 550 5.1.1 <ada@reader.example>", f"smtp; {words!s}".encode())
    said = read_report(data, KEYS).said
    assert said.isprintable()
    assert 0 < len(said) <= 300


@given(data=st.binary(max_size=4000))
def test_any_bytes_are_read(data: bytes) -> None:
    assert read_report(data, KEYS, address=ADDRESS).id


_PIECES = st.sampled_from(
    [
        *(
            b"--next-part-7\n",
            b"--next-part-7--\n",
            b"\n\n",
            b"\x00",
            b"\xff\xfe",
            b"=?utf-8?B?////?=",
            b"From ",
        ),
        *(
            b"Content-Type: multipart/mixed; boundary=\n",
            b"Content-Type: message/rfc822\n\n",
            b"boundary*0*=x''%",
        ),
        *(
            b"Content-Transfer-Encoding: base64\n",
            b'charset="\xc3\x28"',
            b"Status: 9.9.9\n",
            b"Action:\n",
            b"<" * 50,
        ),
        *(
            b"Content-Type: message/delivery-status\n\n",
            b"Final-Recipient: ;\n",
            b"Diagnostic-Code:\n",
            b"@" * 50,
        ),
        *(b"From: @@@ <<>\n", b"Feedback-Type: \xff\n", b"X-Failed-Recipients: ,,,\n", b"Content-Type: \n"),
    ]
)


@given(sample=st.sampled_from(SAMPLES), data=st.data())
def test_a_damaged_sample_is_read_and_never_speaks_for_another_reader(
    sample: Sample, data: st.DataObject
) -> None:
    mail = sample.data
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(mail)))
        end = data.draw(st.integers(start, min(len(mail), start + 200)))
        mail = mail[:start] + data.draw(_PIECES | st.binary(max_size=20)) + mail[end:]
    report = read_report(mail, KEYS, address=ADDRESS)
    assert report.reader in {None, READER}
    assert report.proof is not Proof.ADDRESS or report.kind is not Kind.HARD


def deep(kind: str, levels: int) -> bytes:
    parts = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(levels))
    letters = "Content-Type: message/rfc822\n\n" * levels
    return f"Subject: x\n{parts if kind == 'parts' else letters}".encode() + b"line\n" * 50_000


@pytest.mark.parametrize("kind", ["parts", "letters"])
def test_parts_within_parts_without_end_are_read_as_text(kind: str) -> None:
    """The parser would compare every line with every boundary, or call itself too often."""
    apart = bounce_mail.take_apart(deep(kind, 3000))
    assert apart.types == {"text/plain"}
    assert read_report(deep(kind, 3000), KEYS).kind is Kind.OTHER


@pytest.mark.parametrize(
    "body", [b"a" * 3_000_000, b"<" * 3_000_000, b"a@" * 1_500_000, b"\n" * 3_000_000, b"5.1.1 " * 500_000]
)
def test_a_huge_mail_is_read_in_part(body: bytes) -> None:
    """Patterns that would go over one long line again and again never see one."""
    head = b"From: mailer-daemon@x.example\nSubject: Undeliverable\n\nthe following addresses had\n"
    report = read_report(head + body, KEYS)
    assert report.kind in {Kind.SOFT, Kind.HARD}
    assert len(bounce_mail.take_apart(head + body).scanned) < 4 * bounce_mail.LARGEST
