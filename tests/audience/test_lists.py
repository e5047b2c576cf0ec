"""Lists of addresses as people keep them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience.lists import field_name, guarded, read_list, read_sheet, unguarded


def test_an_address_a_line_with_remarks_and_empty_lines_between() -> None:
    found = read_list("# friends\nana@example.org\n\n Jo.Li@Example.ORG \n")
    assert found.addresses == ("ana@example.org", "Jo.Li@example.org")
    assert (found.refused, found.repeated) == ((), 0)


def test_the_column_email_of_a_csv_file_wherever_it_stands() -> None:
    found = read_list('\ufeffName,E-Mail,Town\r\n"Li, Jo",jo@example.org,Cork\r\nAna,ana@example.org,\r\n')
    assert found.addresses == ("jo@example.org", "ana@example.org")


def test_an_address_that_comes_twice_counts_once_whatever_its_case() -> None:
    found = read_list("ana@example.org\nANA@example.org\n")
    assert (found.addresses, found.repeated) == (("ana@example.org",), 1)


def test_a_line_that_is_no_address_is_refused_with_its_number() -> None:
    found = read_list("email\nana@example.org\nnobody\n")
    assert [(one.line, one.text, one.reason) for one in found.refused] == [
        (3, "nobody", "not a mail address")
    ]


def test_columns_are_told_apart_by_what_stands_between_them_in_the_head() -> None:
    for separator in ",;\t":
        head = separator.join(("Name", "E-mail", "State; or, land" if separator == "\t" else "State"))
        row = separator.join(("Ana", "ana@example.org", "TX"))
        sheet = read_sheet([head, row])
        assert (sheet.separator, sheet.columns[1], sheet.address) == (separator, "e_mail", 1)
        assert next(sheet.rows).cells == ("Ana", "ana@example.org", "TX")


def test_a_quotation_mark_that_nobody_closed_swallows_no_people_in_silence() -> None:
    lines = ["email,name", 'ana@example.org,"Ana', *(f"p{n}@example.org,P" for n in range(40))]
    refused = [row for row in read_sheet(lines).rows if row.reason]
    assert [(row.line, "not closed in the 41 lines" in row.reason) for row in refused] == [(42, True)]


def test_a_cell_beyond_what_can_be_read_is_one_refused_row_and_the_next_ones_are_read() -> None:
    sheet = read_sheet(["email", "x" * 200_000, "ana@example.org"])
    found = list(sheet.rows)
    assert "cannot be read" in found[0].reason
    assert found[1].cells == ("ana@example.org",)


@given(st.lists(st.text(max_size=30)))
def test_no_text_at_all_makes_reading_a_list_raise(lines: list[str]) -> None:
    for row in read_sheet(lines).rows:
        assert row.line <= len(lines)
    read_list("\n".join(lines))


@given(st.binary(max_size=200), st.sampled_from(["utf-8", "utf-16", "latin-1"]))
def test_no_bytes_at_all_make_reading_a_list_raise(data: bytes, encoding: str) -> None:
    read_list("email,name\n" + data.decode(encoding, "replace"))


@given(st.text(max_size=20) | st.text("='+-@\t\r＝ab", max_size=6))
def test_no_cell_becomes_a_formula_and_each_comes_back_as_it_was(text: str) -> None:
    cell = guarded(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    assert unguarded(cell) == text


def test_headings_become_names_that_a_condition_can_use() -> None:
    assert field_name("  First  Name ") == "first_name"
    assert field_name("E-Mail") == "e_mail"
    assert field_name("État (2025)") == "état_2025"
