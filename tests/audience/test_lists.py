"""Lists of addresses as people keep them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience.lists import checked_address, read_list


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


@pytest.mark.parametrize(
    "text",
    [
        "a@b", "@example.org", "a b@example.org", "a@exa mple.org", "a@b@example.org", ".a@example.org",
        "a..b@example.org", "a@-example.org", f"{'a' * 65}@example.org", "a@example.org, b@example.org",
        "a@example.org\nBcc: b@example.org", "“a”@example.org;",
    ],
)  # fmt: skip
def test_what_cannot_be_delivered_or_could_end_a_header_is_no_address(text: str) -> None:
    assert checked_address(text)[1]


def test_an_address_in_letters_of_another_script_is_one() -> None:
    assert checked_address("josé@bücherei.example") == ("josé@bücherei.example", "")


@given(st.text(max_size=80))
def test_no_text_at_all_makes_an_address_with_white_space_or_brackets(text: str) -> None:
    address, fault = checked_address(text)
    assert bool(address) != bool(fault)
    assert not set(address) & set(" \t\r\n<>,;")
