"""Lists that come in from files, and go out into files that come in again."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.config import load_settings
from pipeline.errors import StoreError, UsageError
from pipeline.model.audience import SubscriptionStatus
from pipeline.store import incoming, subscribers
from pipeline.workflow import audience, importing
from pipeline.workflow.importing import Imported, Incoming, export_list, import_list
from pipeline.workflow.workspace import Workspace, opened
from tests.fakes.newsroom import Newsroom

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
STATUS = SubscriptionStatus
PEOPLE = 'E-mail,First name,State\r\nAna@Example.org,Ana,TX\r\njo@example.org,"Jo ""O"" Li",OK\r\n'


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with opened(load_settings(Newsroom(tmp_path / "news").configure().root, {})) as workspace:
        yield workspace


def bring(workspace: Workspace, data: bytes | str, *, dry: bool = False, column: str = "") -> Imported:
    path = workspace.root / "members.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    what = Incoming(path, "weekly", "asked at the desk", "maya", column, dry)
    return import_list(workspace, what, now=NOW)


def everybody(workspace: Workspace) -> dict[str, tuple[STATUS, dict[str, str], str]]:
    with workspace.store.beside() as tx:
        return {
            who.address: (place.status, dict(who.fields), place.source)
            for who, place in subscribers.each_of(tx, "weekly")
        }


@dataclass(frozen=True, slots=True)
class Written:
    """The same list as different programs write it."""

    data: bytes
    encoding: str
    separator: str = ","


WAYS = {
    "UTF-8": Written(PEOPLE.encode(), "UTF-8"),
    "UTF-8 with a mark": Written(PEOPLE.encode("utf-8-sig"), "UTF-8"),
    "UTF-16": Written(PEOPLE.encode("utf-16"), "UTF-16"),
    "UTF-16 without a mark": Written(PEOPLE.encode("utf-16-le"), "UTF-16"),
    "UTF-16 the other way round": Written(PEOPLE.encode("utf-16-be"), "UTF-16"),
    "semicolons": Written(PEOPLE.replace(",", ";").encode(), "UTF-8", ";"),
    "tabs": Written(PEOPLE.replace(",", "\t").encode(), "UTF-8", "\t"),
    "line ends of old": Written(PEOPLE.replace("\r\n", "\r").encode(), "UTF-8"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_list_is_read_as_whatever_program_writes_it(workspace: Workspace, way: str) -> None:
    done = bring(workspace, WAYS[way].data)
    assert (done.encoding, done.separator) == (WAYS[way].encoding, WAYS[way].separator)
    assert (done.rows, done.added, done.fields) == (2, 2, ("first_name", "state"))
    assert everybody(workspace) == {
        "Ana@example.org": (
            STATUS.CONFIRMED,
            {"first_name": "Ana", "state": "TX"},
            "asked at the desk (from members.csv)",
        ),
        "jo@example.org": (
            STATUS.CONFIRMED,
            {"first_name": 'Jo "O" Li', "state": "OK"},
            "asked at the desk (from members.csv)",
        ),
    }


def test_a_list_that_is_no_utf_8_is_read_as_latin_1_and_that_is_told(workspace: Workspace) -> None:
    done = bring(workspace, "email,name\nana@example.org,José\n".encode("latin-1"))
    assert done.encoding.startswith("Windows-1252 (Latin-1)")
    assert everybody(workspace)["ana@example.org"][1] == {"name": "José"}


def test_a_bare_list_of_addresses_will_do(workspace: Workspace) -> None:
    assert bring(workspace, "ana@example.org\n# friends\njo@example.org\n").added == 2


def test_the_column_of_addresses_may_have_any_name_that_is_told(workspace: Workspace) -> None:
    assert bring(workspace, "Nom;Courriel\nAna;ana@example.org\n", column="courriel").added == 1
    with pytest.raises(UsageError, match="no column is called 'mél'"):
        bring(workspace, "Nom;Courriel\nAna;ana@example.org\n", column="mél")


def test_every_row_that_is_not_taken_is_told_with_its_line_and_why(workspace: Workspace) -> None:
    bring(workspace, "email\nleft@example.org\nnever@example.org\n")
    audience.suppress(workspace, "never@example.org", detail="rang us", by="maya", now=NOW)
    bring(workspace, "email,status\nleft@example.org,unsubscribed\n")
    done = bring(
        workspace,
        "email,status\nnobody\nleft@example.org,\nana@example.org,vip\nnever@example.org,\na..b@example.org,\n",
    )
    assert [(bad.line, bad.text, bad.reason) for bad in done.lines] == [
        (2, "nobody", "not a mail address"),
        (3, "left@example.org", "unsubscribed here, and stays so"),
        (4, "ana@example.org", "'vip' is no status that is known"),
        (5, "never@example.org", "somebody here said that it gets nothing"),
        (6, "a..b@example.org", "an email address cannot have two periods in a row"),
    ]
    assert (done.refused, done.stay, done.barred, done.added) == (3, 1, 1, 0)


def test_who_comes_twice_is_put_together_and_out_if_one_row_says_so(workspace: Workspace) -> None:
    done = bring(
        workspace,
        "email,status,name,state\nana@example.org,,Ana,\nANA@example.org,unsubscribed,,TX\njo@example.org,,,\n",
    )
    assert (done.rows, done.added, done.known) == (3, 2, 1)
    found = everybody(workspace)
    assert found["ana@example.org"][:2] == (STATUS.UNSUBSCRIBED, {"name": "Ana", "state": "TX"})


def test_a_dry_run_tells_the_same_and_writes_nothing(workspace: Workspace) -> None:
    done = bring(workspace, PEOPLE, dry=True)
    assert (done.added, done.dry) == (2, True)
    assert everybody(workspace) == {}


def test_an_import_that_breaks_off_has_brought_nobody_in(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "AT_ONCE", 1)
    calls = iter([incoming.bring])

    def broken(*args: object, **named: object) -> object:
        real = next(calls, None)
        if real is None:
            raise StoreError("the disk is full")
        return real(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "bring", broken)
    with pytest.raises(StoreError, match="the disk is full"):
        bring(workspace, PEOPLE)
    assert everybody(workspace) == {}


def test_there_must_be_a_reason(workspace: Workspace) -> None:
    with pytest.raises(UsageError, match="there must be a reason"):
        import_list(workspace, Incoming(Path("x.csv"), "weekly", " ", "maya"), now=NOW)


def test_how_far_it_is_is_told_in_bytes(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "AT_ONCE", 1)
    path = workspace.root / "members.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    told: list[tuple[int, int]] = []
    what = Incoming(path, "weekly", "asked", "maya")
    import_list(workspace, what, now=NOW, progress=lambda done, size: told.append((done, size)))
    assert len(told) == 2
    assert told[-1] == (path.stat().st_size, path.stat().st_size)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=300), st.sampled_from([b"", b"email,status,wants\n", b"\xff\xfe", b"\xef\xbb\xbf"]))
def test_no_bytes_at_all_make_an_import_raise(workspace: Workspace, data: bytes, start: bytes) -> None:
    done = bring(workspace, start + data, dry=True)
    assert done.rows == done.added + done.left + done.known + done.stay + done.barred + done.refused


cells = st.text(max_size=12) | st.text("=+-@'\t\r\n,;\"＝ab", max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.tuples(cells, cells), max_size=4))
def test_what_is_exported_has_no_formula_and_comes_in_again_as_it_was(
    workspace: Workspace, rows: list[tuple[str, str]]
) -> None:
    with workspace.store.writing() as tx:
        for who, _ in list(subscribers.each_of(tx, "weekly")):
            subscribers.forget(tx, who.id)
    path = workspace.root / "in.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["email", "name", "source"])
        writer.writerows((f"r{number}@example.org", *row) for number, row in enumerate(rows))
    import_list(workspace, Incoming(path, "weekly", "asked", "maya"), now=NOW)
    before = everybody(workspace)
    out = workspace.root / "out.csv"
    assert export_list(workspace, "weekly", out) == len(rows)
    assert out.stat().st_mode & 0o777 == 0o600
    with out.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")) for cell in row)
    with workspace.store.writing() as tx:
        for who, _ in list(subscribers.each_of(tx, "weekly")):
            subscribers.forget(tx, who.id)
    done = import_list(workspace, Incoming(out, "weekly", "again", "maya"), now=NOW + timedelta(days=1))
    assert done.refused == 0
    assert everybody(workspace) == before


def test_an_address_that_looks_like_a_formula_goes_out_and_in_again(workspace: Workspace) -> None:
    bring(workspace, "email\n=cmd|'/c'!a1@example.org\n+1@example.org\n-x@example.org\n")
    before = everybody(workspace)
    assert len(before) == 3
    out = workspace.root / "out.csv"
    export_list(workspace, "weekly", out, only=STATUS.CONFIRMED)
    assert "\"'=cmd" in out.read_text(encoding="utf-8-sig")
    assert import_list(workspace, Incoming(out, "weekly", "again", "maya"), now=NOW).known == 3
    assert everybody(workspace) == before
