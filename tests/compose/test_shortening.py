from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.compose.shortening import Variant, mail_variants
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.pictures import PictureFile, ShownPicture
from tests.render.samples import calls, issue, lead, stories

SHOWN = ShownPicture("https://example.org/a.jpg", PictureFile("a" * 64 + ".jpg", 280, 210))


def _full(number: int = 40) -> Issue:
    items = tuple(
        replace(stories()[index % 5], id=f"item{1000 + index}", shown_picture=SHOWN)
        for index in range(number)
    )
    parts = (
        IssueSection("featured", "Featured", (replace(lead(), shown_picture=SHOWN),), lead=True),
        IssueSection("calls", "Calls", calls()),
        IssueSection("stories", "Stories", items),
    )
    return replace(issue(), sections=parts)


def _variants(*, web: bool = True) -> list[Variant]:
    return list(mail_variants(_full(), web=web))


def _shown(issue: Issue) -> list[IssueItem]:
    return [item for part in issue.sections for item in part.items]


def test_the_first_variant_is_the_issue_as_it_is() -> None:
    assert _variants()[0] == Variant(_full())


def test_small_pictures_go_first_and_the_lead_keeps_its_own() -> None:
    variant = _variants()[1]
    assert variant.done == "small pictures are left out"
    assert [item.id for item in _shown(variant.issue) if item.shown_picture] == [lead().id]


def test_then_blurbs_are_cut_to_their_first_sentence_but_not_that_of_the_lead() -> None:
    variant = _variants()[2]
    assert variant.done == "small pictures are left out and blurbs are cut to a sentence"
    first, second, *_ = _shown(variant.issue)
    assert first.blurb == lead().blurb
    assert second.blurb == "Libraries that work with teens in difficult circumstances get books and training."


def test_then_long_sections_end_in_titles_that_keep_order_and_deadlines() -> None:
    for variant in _variants(web=False)[3:]:
        assert "as titles only" in variant.done
        assert [item.id for item in variant.issue.shown()] == [item.id for item in _full().shown()]
        assert [item.deadline for item in variant.issue.shown()] == [
            item.deadline for item in _full().shown()
        ]
        assert all(part.items for part in variant.issue.sections)


def test_without_a_page_on_the_web_every_title_stays() -> None:
    last = _variants(web=False)[-1]
    assert [len(part.items) for part in last.issue.sections] == [1, 1, 1]
    assert len(last.issue.shown()) == len(_full().shown())
    assert not last.elsewhere


def test_with_one_the_titles_go_there_and_are_counted() -> None:
    last = _variants()[-1]
    assert [len(part.items) for part in last.issue.sections] == [1, 1, 1]
    assert last.elsewhere == {"calls": 3, "stories": 39}
    assert last.done.endswith("and 42 items stand only on the web")


def test_every_variant_is_shorter_than_the_one_before_and_keeps_its_corrections() -> None:
    def weight(variant: Variant) -> tuple[int, ...]:
        shown = _shown(variant.issue)
        return (
            len(variant.issue.shown()),
            len(shown),
            sum(len(item.blurb) for item in shown),
            sum(item.shown_picture is not None for item in shown),
        )

    weights = [weight(variant) for variant in _variants()]
    assert all(
        all(new <= old for old, new in zip(before, after, strict=True)) and before != after
        for before, after in pairwise(weights)
    )


def test_an_issue_of_a_lead_alone_has_nothing_to_lose() -> None:
    alone = replace(issue(), sections=(IssueSection("featured", "Featured", (lead(),), lead=True),))
    assert list(mail_variants(alone, web=True)) == [Variant(alone)]
