from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from pipeline.compose.agenda import agenda, post_titles, reminder_note, span_words
from pipeline.model.issues import Correction
from pipeline.model.items import Kind
from pipeline.model.posts import Post, PostEdit
from tests.render.samples import CENTRAL, calls, issue, newsletter

GRANT = calls()[2]  # closes on Friday, June 6
DAY = datetime(2025, 6, 5, 9, 20, tzinfo=CENTRAL)
NETWORKS = ("bluesky", "mastodon", "x", "linkedin")


def post(network: str, item: str = "", at: datetime | None = DAY, **more: object) -> Post:
    return replace(Post(network, item, "Words", "", 5, 300, at=at), **more)  # type: ignore[arg-type]  # fields


def test_posts_that_go_out_together_are_one_row_and_days_are_those_of_the_newsletter() -> None:
    late = datetime(2025, 6, 6, 4, 30, tzinfo=CENTRAL).astimezone()
    posts = [
        *(post(one) for one in NETWORKS),
        post("x", GRANT.id, at=late),
        post("bluesky", GRANT.id, at=DAY),
    ]
    plan = agenda(posts, issue(), newsletter())
    assert [(day.words, [(row.time, row.title, row.networks) for row in day.rows]) for day in plan.days] == [
        (
            "Thursday, June 5",
            [("9:20 a.m.", "The issue itself", "all networks"), ("9:20 a.m.", GRANT.title, "Bluesky")],
        ),
        ("Friday, June 6", [("4:30 a.m.", GRANT.title, "X")]),
    ]


def test_what_has_no_time_stands_apart_with_the_reason_and_what_a_person_set_is_marked() -> None:
    edited = replace(issue(), post_edits=(PostEdit("x", GRANT.id, None, at=DAY),))
    none = [post(one, at=None, unplanned="no slots are set") for one in ("x", "linkedin")]
    plan = agenda([post("x", GRANT.id), *none], edited, newsletter())
    assert plan.days[0].rows[0].by_hand
    assert [(row.reason, row.networks, row.by_hand) for row in plan.unplanned] == [
        ("no slots are set", "X, LinkedIn", False)
    ]


def test_a_reminder_says_how_long_is_left_on_its_day() -> None:
    def note(reminder: int | None, at: datetime | None) -> str:
        return reminder_note(post("x", GRANT.id, at, reminder=reminder), issue(), newsletter())

    assert note(1, DAY) == "reminder: closes tomorrow"
    assert note(0, DAY.replace(day=6)) == "reminder: closes today"
    assert note(7, DAY.replace(day=1)) == "reminder: 5 days left"
    assert [note(days, None) for days in (0, 1, 7)] == [
        *("reminder on the last day", "reminder the day before", "reminder 7 days before")
    ]
    assert note(None, DAY) == ""


def test_a_plan_in_one_line() -> None:
    def words(*posts: Post) -> str:
        return span_words(posts, newsletter(), issue().date)

    assert words() == ""
    assert words(post("x")) == "1 post on Thursday, June 5"
    assert words(post("x"), post("x", at=DAY.replace(month=12, day=20))) == (
        "2 posts from Thursday, June 5 to Dec. 20"
    )
    assert words(post("x"), post("y", at=None)) == "1 post on Thursday, June 5; 1 more without a time"
    assert words(post("y", at=None)) == "1 post without a time"


def test_a_post_about_a_correction_says_so() -> None:
    told = Correction("old00001", "Porch Grants", "", Kind.CALL, issue().date, "withdrawn")
    titles = post_titles(replace(issue(), corrections=(told,)))
    assert titles["old00001"] == "Correction: Porch Grants"
    assert titles[""] == "The issue itself"
