from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.compose.edits import carry_over, left_behind, set_field
from pipeline.compose.pictures import picture_in_words, set_picture, touches_picture
from pipeline.errors import UsageError
from pipeline.model.entries import Picture
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.pictures import PictureFile, ShownPicture
from tests.render.samples import issue, lead

OFFERED = Picture("https://lake.example.org/kite.jpg", "A kite", feed="lake")
SHOWN = ShownPicture(OFFERED.url, PictureFile("a" * 64 + ".jpg", 280, 210))


def pictured() -> IssueItem:
    return replace(lead(), picture=OFFERED, shown_picture=SHOWN)


def of(item: IssueItem) -> Issue:
    return replace(issue(), sections=(IssueSection("featured", "Featured", (item,), lead=True),), held=())


def test_none_takes_the_picture_away() -> None:
    changed = set_picture(pictured(), "picture", "none")
    assert (changed.picture, changed.shown_picture) == (None, None)
    assert touches_picture(changed)
    assert not touches_picture(pictured())


def test_another_picture_does_not_keep_the_words_of_the_old_one() -> None:
    changed = set_picture(pictured(), "picture", "art/tea.png")
    assert changed.picture == Picture("art/tea.png")


def test_words_for_those_who_do_not_see_it_may_be_changed_or_taken_away() -> None:
    changed = of(pictured())
    for words in ("Two kites over a lake", ""):
        changed = set_field(changed, f"{lead().id}.alt", words)
        (item,) = changed.shown()
        assert item.picture == replace(OFFERED, alt=words)
        assert item.touched == ("alt",)


@pytest.mark.parametrize("value", ["http://lake.example.org/kite.jpg", "data://x", "ftp://x/y.jpg"])
def test_only_https_and_files_will_do(value: str) -> None:
    with pytest.raises(UsageError, match="is no picture"):
        set_picture(pictured(), "picture", value)


def test_there_are_no_words_for_a_picture_that_is_not_there() -> None:
    with pytest.raises(UsageError, match="has no picture"):
        set_picture(replace(pictured(), picture=None), "alt", "A kite")


def test_the_next_issue_takes_over_what_a_person_said_of_a_picture() -> None:
    old = of(set_picture(pictured(), "picture", "none"))
    (item,) = carry_over(old, of(pictured())).shown()
    assert item.picture is None
    assert item.touched == ("picture",)
    (other,) = carry_over(of(pictured()), of(replace(pictured(), picture=None))).shown()
    assert other.picture is None, "nobody said anything of it"


def test_what_cannot_be_taken_over_is_told() -> None:
    old = of(set_picture(pictured(), "alt", "Two kites"))
    told = left_behind(old, replace(issue(), sections=(), held=()))
    assert "picture of" in told
    assert "https://lake.example.org/kite.jpg (Two kites)" in told
    assert picture_in_words(None) == "none"
