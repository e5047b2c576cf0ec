"""Which lines are about the page, and which only begin like such."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.clutter import byline_name, is_aside, is_clutter, is_note

PROSE = """\
By noon the hall was full.
By Monday, the hall was full.
Keep reading aloud to children, doctors say.
Copyright law changes on Monday for every library in the land.
Art by children fills the hall.
Share a table with a stranger, and see what comes of it.
Share with us your memories of the Rex.
Like this summer's heat, the price of ice is up.
Related services for deaf readers moved upstairs.
Published in 1931, the book sold forty copies in its first year.
Happy goats graze the lawn.
Hello Kitty turns fifty this week.
First published in 1931, the book sold forty copies in its first year.
Join us on March 12 at noon to learn about the form.
Questions about bees fill the first shelf of the new room.
Contact with the dead is not the point.
Photographs of every barn in the county hang in the hall.
Print is back, and so is the smell of ink.
Listen to forty years of lake weather in one box.
Register by June 6 for one of forty seats.
Learn who lived here.
Above the door hangs a bell.
Updates came by radio.
Read on the lawn with a dog of your choice.
The post office in Elm first appeared on a map in 1840.
This post was dug by hand in 1820.
For more than a century the lamp was lit by hand.
Dear to the town, the old elm will not be cut.
Thanks to a gift, the course is free.
Reach for the stars at the planetarium on Friday.
How to store a quilt: roll it.
Por último, la biblioteca abrirá sus puertas el lunes.
Par temps de pluie, la fête aura lieu à la mairie.
Von Montag an ist der Lesesaal wieder offen.
Compartilhe suas memórias do cinema com o museu.
Bilder aus vier Jahrzehnten hängen im Flur."""

ABOUT_THE_PAGE = """\
The post Tea first appeared on Lakeshore.
Cross-posted from the Tide.
Photo: Jane Roe/Tide Gazette.
Photos by Jane Roe and Tom Ruiz
Play in new window | Download (Duration: 31:07)
Facebook Twitter LinkedIn Email Print
Share on Bluesky • Print • Save for later
View this email in your browser
© 2025 Orchard Commons
Comments are closed.
← Previous post | Next post →
Jump to:
Add to my calendar | Remind me
Der Beitrag Tee erschien zuerst auf See.
責任編輯:小林
Читать далее →"""


@pytest.mark.parametrize("sentence", PROSE.splitlines())
def test_a_sentence_that_only_begins_like_clutter_stays(sentence: str) -> None:
    assert not is_clutter(sentence)
    assert not is_note(sentence)
    assert not is_aside(sentence)


@pytest.mark.parametrize("line", ABOUT_THE_PAGE.splitlines())
def test_lines_of_the_page_are_known(line: str) -> None:
    assert is_clutter(line)


@pytest.mark.parametrize(
    "line",
    [
        "Update, May 5: the deadline is June 6.",
        "Correction: The deadline is June 6.",
        "Editor's note: Apply by June 6.",
        "Closing date: 6 June 2025.",
        "When: June 6",
    ],
)
def test_notes_are_no_lead_but_are_not_clutter_as_they_may_name_a_date(line: str) -> None:
    assert is_note(line)
    assert not is_clutter(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Corinne Wu, Staff Writer", "Corinne Wu"),
        ("BY DANA RUIZ | May 5, 2025", "DANA RUIZ"),
        ("Von Dr. Jutta Brandis, 2. Mai 2025", "Dr. Jutta Brandis"),
        ("By Monday, the hall was full.", ""),
        ("The hall was full.", ""),
    ],
)
def test_a_byline_names_who_wrote(line: str, name: str) -> None:
    assert byline_name(line) == name


@given(st.text(max_size=300))
def test_any_line_can_be_asked_about(line: str) -> None:
    for ask in (is_clutter, is_note, is_aside):
        assert ask(line) in {True, False}
    assert byline_name(line) in line
