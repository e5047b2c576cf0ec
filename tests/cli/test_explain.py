"""`pipeline explain`: everything that was decided about one item, and why."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom, at, stories

STORY = next(iter(stories(0)))


@pytest.fixture
def drafted(call: Call, room: Newsroom) -> Newsroom:
    """A room with an open draft of four items, one of them told by two feeds."""
    again = {"Reminder: Porch Grants": "Applications are due June 12, 2025."}
    room.feed("gamma", again, day=at("2025-05-21 12:00")).configure()
    assert call("run").code == 0
    return room


def explained(call: Call, *words: str) -> str:
    said = call("explain", *words)
    assert (said.code, said.err) == (0, "")
    return " ".join(said.out.split())


def test_it_names_the_feeds_and_why_they_were_merged(call: Call, drafted: Newsroom) -> None:
    text = explained(call, "Porch", "Grants")
    assert "From Beta (beta): dated 2025-05-20 12:00, first seen 2025-05-22 09:00" in text
    assert "Merged Gamma (gamma)" in text
    assert "“Reminder: Porch Grants” belongs to it: the same title" in text


def test_it_quotes_the_deadline_and_says_where_it_was_read(call: Call, drafted: Newsroom) -> None:
    text = explained(call, "porch", "grants")
    assert "Deadline 2025-06-12 “Applications are due June 12, 2025.”" in text
    assert "Taken from June 12" in text
    assert "characters 21 to 34" in text


def test_it_tells_kind_blurb_section_and_points(call: Call, drafted: Newsroom) -> None:
    text = explained(call, STORY)
    assert "Kind story: " in text
    assert "Blurb “How seed swap went in branch 0: 20 people came" in text
    assert "from the content of Alpha, paragraph 1" in text
    assert "Weekly (weekly) 2025-05-22 draft, in “Stories”: " in text
    assert "1.00 for its feed's weight" in text


def test_dates_that_lost_are_told_with_the_reason(call: Call, room: Newsroom) -> None:
    text = "Winners are announced on July 30, 2025. Applications are due June 12, 2025."
    room.feed("beta", {"Lamp Grants": text}, day=at("2025-05-20 12:00")).configure()
    call("run")
    assert "not 2025-07-30 (“July 30, 2025”): it is when results are told" in explained(call, "lamp")


@pytest.mark.parametrize(
    "words",
    [
        lambda name: (name,),
        lambda name: (name[:4].upper(),),
        lambda _: (STORY.lower(),),
        lambda _: (STORY.split()[1], STORY.split()[0]),
        lambda _: ("http://www.alpha.example.org/seed-swap-number-0/?utm_source=x",),
    ],
)
def test_an_item_answers_to_id_title_and_address(
    call: Call, drafted: Newsroom, words: Callable[[str], tuple[str, ...]]
) -> None:
    name = json.loads(call("explain", STORY, "--json").out)["account"]["item"]["id"]
    assert json.loads(call("explain", *words(name), "--json").out)["account"]["item"]["id"] == name


def test_where_several_answer_they_are_named(call: Call, drafted: Newsroom) -> None:
    said = call("explain", "number")
    assert said.code == 2
    assert all(title in said.err for title in stories(0, 1, 2))
    nobody = call("explain", "zeppelin")
    assert nobody.code == 2
    assert "no item answers to 'zeppelin'" in nobody.err


def test_a_persons_edits_and_holds_are_told(call: Call, drafted: Newsroom) -> None:
    name = json.loads(call("explain", STORY, "--json").out)["account"]["item"]["id"]
    call("edit", "--set", f"{name}.title=Swap Your Seeds", "--set", f"post.bluesky.{name}=Seeds!")
    assert "a person set title: Swap Your Seeds" in explained(call, name)
    assert "a person set post.bluesky: Seeds!" in explained(call, name)
    call("hold", name, "--reason", "had it last month", "--by", "ann")
    assert "2025-05-22 draft, held by ann: had it last month" in explained(call, name)


def test_a_published_item_never_comes_again_and_says_so(call: Call, drafted: Newsroom) -> None:
    digest = json.loads(call("show", "--json").out)["content_hash"]
    call("approve", "--hash", digest)
    assert "an approved issue has it, so no other takes it meanwhile" in explained(call, STORY)
    call("publish")
    text = explained(call, STORY)
    assert "2025-05-22 sent, in “Stories”" in text
    assert "it has been published, so it never comes again" in text


def test_an_item_in_no_draft_is_told_what_the_next_would_do_with_it(call: Call, room: Newsroom) -> None:
    old = {"Attic Grants": "Small libraries can light their attics. Apply by May 20, 2025."}
    room.feed("beta", old, day=at("2025-05-12 12:00")).configure(most=2)
    call("collect", "--all")
    told = [explained(call, title) for title in stories(0, 1, 2)]
    assert sum("2025-05-22 would be in “Stories”: " in text for text in told) == 2
    assert sum("2025-05-22 would be held: no room left in “Stories”" in text for text in told) == 1
    assert "would be held: closed on 2025-05-20" in explained(call, "attic")


def test_what_is_like_it_and_yet_another_item_is_named_with_the_reason(call: Call, room: Newsroom) -> None:
    sisters = {
        "Call for Advisors: Sleep": "We seek advisors on sleep for a library guide. Apply by June 12, 2025.",
        "Call for Advisors: Soil": "We seek advisors on soil for a library guide. Apply by June 12, 2025.",
    }
    room.feed("beta", sisters, day=at("2025-05-20 12:00")).configure()
    call("collect", "--all")
    assert "“Call for Advisors: Soil” (Beta) is another: " in explained(call, "sleep")


def test_nothing_is_changed_by_asking(call: Call, drafted: Newsroom) -> None:
    database = drafted.root / "var" / "pipeline.sqlite"
    before = database.read_bytes()
    explained(call, STORY)
    assert database.read_bytes() == before
