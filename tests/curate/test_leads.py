"""What stands before the first sentence of a line, and after its last."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.leads import lead_of, without_cut_mark

TOLD = "The library lends kites."


@pytest.mark.parametrize(
    "before",
    [
        "CHICAGO — ",
        "CHICAGO (May 5) — ",
        "ST. PAUL, Minn. – ",
        "LINCOLN, Neb.--",
        "WASHINGTON, D.C. – ",
        "NEW YORK, May 5, 2025 /PRNewswire/ -- ",
        "(Springfield, Ill.) - ",
        "Duluth, Minn. (AP) — ",
        "Portland, Ore. — ",
        "Berlin (dpa) - ",
        "MADRID, 4 may. (EFE).- ",
        "May 5, 2025 – ",
        "• ",
        "📢 ",
        "[Video] ",
        "#Kites #Wind ",
        "2. ",
        "A: ",
        "– ",
        "Kites at the Library: ",
    ],
)
def test_what_is_no_part_of_the_sentence_goes(before: str) -> None:
    assert lead_of(f"{before}{TOLD}", "Kites at the Library", "en") == (TOLD, False)


@pytest.mark.parametrize(
    "line",
    [
        "Tea, Cake (with milk) — and a talk on dying: that is the recipe.",
        "$500 goes to each library.",
        "¿Quién recuerda el cine Rex?",
        "“Who would pay for a swamp?” the mayor asked.",
        "Libraries — all of them — lend kites.",
        "A bell comes home.",
        "(Bring a chair.)",
        "50 kites hang in the hall.",
        "~100 kites hang in the hall.",
    ],
)
def test_what_is_part_of_the_sentence_stays(line: str) -> None:
    assert lead_of(line, "Kites at the Library", "en") == (line, False)


def test_a_number_with_a_stop_is_a_date_in_german() -> None:
    assert lead_of("12. Juni ist Schluss.", "", "de") == ("12. Juni ist Schluss.", False)


@pytest.mark.parametrize(
    "mark", [" […]", " [...]", "…", "...", " (more…)", " [&hellip;] Read more", "… Continue reading Tea →"]
)
def test_the_mark_of_a_cut_goes_and_is_told(mark: str) -> None:
    assert lead_of(f"The library lends{mark}", "", "en") == ("The library lends", True)


def test_french_quotation_marks_at_the_end_are_no_cut() -> None:
    assert without_cut_mark("Il a dit « Oui. »") == "Il a dit « Oui. »"


@given(st.text(max_size=200), st.text(max_size=30), st.sampled_from(["en", "de"]))
def test_the_lead_is_a_piece_of_the_line(line: str, title: str, language: str) -> None:
    assert lead_of(line, title, language)[0] in line
