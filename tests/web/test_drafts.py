"""The screen of a draft over real sockets: what it shows, what each button does, and who may press it."""

from __future__ import annotations

import html
import http.client
import json
import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import pytest

from pipeline.model.issues import Draft, IssueItem
from pipeline.model.selection import Wish
from pipeline.model.users import Role
from pipeline.store import comments as comment_rows
from pipeline.store import preferences as preference_rows
from pipeline.web import draft_actions
from pipeline.workflow.reviewing import edit_fields
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import PATIENCE, Answer, Office
from tests.web.visitor import Visitor

SEVEN = at("2025-05-22 07:00")
Seat = Callable[[Newsroom, datetime], Office]


@dataclass
class Seen:
    """One person's browser at the draft."""

    office: Office
    visitor: Visitor
    number: int

    def page(self, query: str = "") -> str:
        answer = self.visitor.get(f"/drafts/{self.number}{query}")
        assert answer.status == 200, answer.text
        return answer.text

    def do(self, what: str, **values: str) -> tuple[int, dict[str, Any]]:
        """Press a button as our script does."""
        answer = self.post(what, values, Accept="application/json")
        return answer.status, json.loads(answer.body)

    def post(self, what: str, values: dict[str, str] | list[tuple[str, str]], **headers: str) -> Answer:
        body = urlencode(values).encode()
        return self.visitor.post(f"/drafts/{self.number}/{what}", body, **headers)

    def save(self, field: str, value: str, base: str) -> tuple[int, dict[str, Any]]:
        return self.do("field", field=field, value=value, base=base)

    @property
    def draft(self) -> Draft:
        return self.office.desk.draft(self.number)

    @property
    def items(self) -> tuple[IssueItem, ...]:
        return self.draft.issue.shown()

    def titles(self, section: int = 0) -> list[str]:
        return [item.title for item in self.draft.issue.sections[section].items]


@pytest.fixture
def office(drafted_room: Newsroom, seat: Seat) -> Office:
    return seat(drafted_room, SEVEN)


@pytest.fixture
def come(office: Office) -> Callable[..., Seen]:
    """Come in with a role: `come(Role.EDITOR)`."""
    (draft,) = office.room.drafts()

    def came(role: Role = Role.EDITOR, name: str = "") -> Seen:
        return Seen(office, office.come_in(role, name), draft.id)

    return came


@pytest.fixture
def editor(come: Callable[..., Seen]) -> Seen:
    return come(Role.EDITOR)


def words(page: str) -> str:
    """What a person reads of a page."""
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", page).split()))


def hash_in(page: str) -> str:
    """What the dialog would approve."""
    found = re.search(r'name="hash" value="([0-9a-f]{64})"', page)
    assert found, "the page has nothing to approve"
    return found[1]


class Told:
    """What the server tells a page that is open.

    Args:
        seen: whose.
        page: the word that it goes by.
    """

    def __init__(self, seen: Seen, page: str = "") -> None:
        cookie = "; ".join(f"{name}={value}" for name, value in seen.visitor.cookies.items())
        self._line = http.client.HTTPConnection(seen.visitor.where, timeout=PATIENCE)
        self._line.request("GET", f"/drafts/{seen.number}/events?page={page}", headers={"Cookie": cookie})
        self._answer = self._line.getresponse()

    def until(self, what: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """The first state that is such; a test fails that never hears of one."""
        while line := self._answer.readline():
            if line.startswith(b"data: ") and what(state := json.loads(line[6:])):
                return dict(state)
        raise AssertionError("the stream has ended")

    def close(self) -> None:
        self._answer.close()
        self._line.close()


# What open pages are told


def test_a_page_hears_of_the_mail_first_and_of_the_rest_when_it_is_there(come: Callable[..., Seen]) -> None:
    editor = come(Role.APPROVER, "editor")
    with closing(Told(editor)) as told:
        told.until(lambda state: state["revision"])
        _, said = editor.save(f"{editor.items[0].id}.blurb", "Eleven soups.", editor.items[0].blurb)
        state = told.until(lambda state: state["mail"] >= said["revision"])
        assert (state["by"], state["field"]) == ("editor", f"{editor.items[0].id}.blurb")
        assert "Eleven soups." in editor.visitor.get(f"/drafts/{editor.number}/mail").text
        state = told.until(lambda state: state["rendered"])
        assert (state["revision"], state["hash"]) == (editor.draft.revision, editor.draft.content_hash)
        assert hash_in(editor.page()) == state["hash"]


def test_pages_hear_who_is_in_which_field(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    with closing(Told(maya)) as told, closing(Told(jo, "of-jo")) as of_jo:
        of_jo.until(lambda state: state["here"] == ["jo", "maya"])
        assert jo.post("here", {"page": "of-jo", "field": "subject"}).status == 204
        assert told.until(lambda state: state["fields"])["fields"] == [["jo", "subject"]]
        maya.post("here", {"page": "of-jo", "field": "intro"})
        maya.post("here", {"page": "nobody's", "field": "intro"})
        jo.post("here", {"page": "of-jo", "field": ""})
        assert told.until(lambda state: state["fields"] != [["jo", "subject"]])["fields"] == []


# What the page shows


def test_the_page_shows_every_item_with_its_words_and_where_it_stands(editor: Seen) -> None:
    page = editor.page()
    for item in editor.items:
        assert f'id="card-{item.id}"' in page
        assert item.blurb in words(page)
    assert "Apply by Thursday, June 12" in words(page)
    assert "Applications are due <mark>June 12, 2025</mark>." in page, (
        "the sentence its deadline was read from"
    )
    assert "Thursday, May 22, 10 a.m. CT" in words(page)


def test_whoever_is_not_signed_in_sees_nothing(office: Office, editor: Seen) -> None:
    stranger = Visitor(office.address)
    for path in ("", "/parts/all", "/mail", "/text", "/events"):
        answer = stranger.get(f"/drafts/{editor.number}{path}")
        assert (answer.status, answer.headers["location"].partition("?")[0]) == (303, "/sign-in")
    assert stranger.post(f"/drafts/{editor.number}/hold", {"item": editor.items[0].id}).status == 401
    assert len(editor.items) == 4


def test_a_draft_that_is_not_there_is_not_found(editor: Seen) -> None:
    for path in ("", "/parts/all", "/mail", "/text", "/events"):
        assert editor.visitor.get(f"/drafts/999{path}").status == 404
    assert editor.visitor.get("/drafts/1e9").status == 404
    for path in ("undo", "here"):
        assert editor.visitor.post(f"/drafts/999/{path}").status == 404


def test_the_page_takes_no_style_or_script_but_its_own(editor: Seen) -> None:
    page = editor.page()
    assert not re.search(r"<style|style=|<script(?! type=\"module\" src=\"/static/)| on\w+=", page)


def test_words_of_feeds_stand_in_the_page_as_words(drafted_room: Newsroom, seat: Seat) -> None:
    office = seat(drafted_room, SEVEN)
    (draft,) = drafted_room.drafts()
    seen = Seen(office, office.come_in(Role.EDITOR), draft.id)
    hostile = '</textarea><script>alert(1)</script><img src=x onerror="alert(2)">'
    item = seen.items[0]
    assert seen.save(f"{item.id}.title", hostile, item.title)[0] == 200
    assert seen.do("comment", item=item.id, comment=hostile)[0] == 200
    page = seen.page("?pane=history")
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert hostile in html.unescape(page)


def test_the_mail_stands_in_a_frame_that_runs_nothing(editor: Seen) -> None:
    answer = editor.visitor.get(f"/drafts/{editor.number}/mail")
    assert "sandbox allow-same-origin" in answer.policy
    assert "allow-scripts" not in answer.policy
    assert 'sandbox="allow-same-origin"' in editor.page()
    assert editor.items[0].title in html.unescape(answer.text)
    assert editor.items[0].title in editor.visitor.get(f"/drafts/{editor.number}/text").text


def test_a_saved_word_is_in_the_mail_at_once(editor: Seen) -> None:
    item = editor.items[0]
    editor.save(f"{item.id}.blurb", "Quite other words than before.", item.blurb)
    assert "Quite other words" in editor.visitor.get(f"/drafts/{editor.number}/mail").text
    assert "Quite other words" in editor.page("?view=text")


def test_only_parts_that_are_others_come_again(editor: Seen) -> None:
    page = editor.page()
    marks = re.findall(r'data-part="(\w+)" data-mark="([0-9a-f]+)"', page)
    have = ",".join(f"{name}:{mark}" for name, mark in marks)
    assert editor.visitor.get(f"/drafts/{editor.number}/parts/all?have={have}").text == ""
    editor.do("hold", item=editor.items[1].id)
    fresh = re.findall(
        r'data-part="(\w+)"', editor.visitor.get(f"/drafts/{editor.number}/parts/all?have={have}").text
    )
    assert {"bar", "stories", "held", "history"} <= set(fresh)
    assert "comments" not in fresh


# Words


def test_a_field_is_saved_and_on_record(editor: Seen) -> None:
    status, said = editor.save("subject", "  Six\nsoups ", editor.draft.issue.subject)
    assert (status, said["ok"], said["text"]) == (200, True, "Six soups")
    assert editor.draft.issue.subject == "Six soups"
    assert "Changed the subject" in words(editor.page("?pane=history"))


@pytest.mark.parametrize("part", ["title", "blurb", "link"])
def test_every_field_of_an_item_can_be_edited(editor: Seen, part: str) -> None:
    item = editor.items[0]
    value = "https://elsewhere.example.org/a" if part == "link" else "Another text"
    assert editor.save(f"{item.id}.{part}", value, getattr(item, part))[0] == 200
    assert getattr(editor.items[0], part) == value


def test_a_deadline_is_edited_as_it_is_written(editor: Seen) -> None:
    call = editor.items[3]
    assert editor.save(f"{call.id}.deadline", "2025-06-13 17:00 CT", "2025-06-12")[0] == 200
    deadline = editor.items[3].deadline
    assert deadline is not None
    assert deadline.written == "2025-06-13 17:00 CT"
    assert deadline.quote, "the sentence stays with it"


def test_what_does_not_fit_a_field_is_refused_with_what_to_do(editor: Seen) -> None:
    call = editor.items[3]
    status, said = editor.save(f"{call.id}.deadline", "soon", "2025-06-12")
    assert (status, said["ok"]) == (400, False)
    assert "2025-06-06" in said["todo"]
    assert editor.save(f"{call.id}.title", "", call.title)[0] == 400
    assert editor.save("nonsense", "x", "")[0] == 400
    assert editor.save("subject", "x" * 30_000, editor.draft.issue.subject)[0] == 400


def test_of_two_who_change_one_text_the_later_is_shown_both(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    item = maya.items[0]
    maya.save(f"{item.id}.title", "Seed Swap, the second", item.title)
    status, said = jo.save(f"{item.id}.title", "Seed Swap, the third", item.title)
    assert (status, said["theirs"], said["by"]) == (409, "Seed Swap, the second", "maya")
    assert ["gone", "second"] in said["pieces"]
    assert ["new", "third"] in said["pieces"]
    assert jo.items[0].title == "Seed Swap, the second"
    assert jo.save(f"{item.id}.title", "Seed Swap, the third", said["theirs"])[0] == 200


def test_a_page_may_have_the_status_in_the_body_and_no_fault_on_its_console(
    come: Callable[..., Seen],
) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    base = maya.items[0].title
    maya.save(f"{maya.items[0].id}.title", "Seed Swap, the second", base)
    saved = {"field": f"{maya.items[0].id}.title", "value": "Mine", "base": base}
    answer = jo.post("field", saved, Accept="application/json", Prefer="outcome=body")
    said = json.loads(answer.body)
    assert (answer.status, answer.headers["preference-applied"]) == (200, "outcome=body")
    assert (said["ok"], said["status"], said["theirs"]) == (False, 409, "Seed Swap, the second")
    answer = jo.post("hold", {"item": "nobody"}, Accept="application/json", Prefer="outcome=body")
    assert (answer.status, json.loads(answer.body)["status"]) == (200, 400)
    assert jo.post("hold", {"item": "nobody"}, Prefer="outcome=body").status == 400, "a form gets a page"


def test_the_same_text_twice_is_no_conflict(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    item = maya.items[0]
    for one in (maya, jo):
        assert one.save(f"{item.id}.title", "Seed Swap", item.title)[0] == 200
    assert maya.draft.revision == 2, "the second had nothing to save"


def test_different_fields_never_collide(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    item = maya.items[0]
    assert maya.save(f"{item.id}.title", "A", item.title)[0] == 200
    assert jo.save(f"{item.id}.blurb", "B", item.blurb)[0] == 200
    assert (jo.items[0].title, jo.items[0].blurb) == ("A", "B")


def test_posts_are_edited_text_time_and_back_to_as_composed(editor: Seen) -> None:
    page = editor.page()
    field = "post.bluesky.issue"
    text = html.unescape(re.search(rf'name="{field}">([^<]*)</textarea>', page)[1])  # type: ignore[index]
    assert editor.save(field, f"{text}\n\nMore", text)[0] == 200
    assert editor.save(field, f"{text}\n\nMore still", f"{text}\n\nMore")[0] == 200, (
        "nobody waited for a rendering"
    )
    base = re.search(rf'name="base:{field}.at" value="([^"]*)"', page)[1]  # type: ignore[index]
    status, said = editor.save(f"{field}.at", "2025-05-23T09:20", html.unescape(base))
    assert (status, said["text"]) == (200, "2025-05-23 14:20+00:00"), "a clock time is that of the newsletter"
    assert 'value="2025-05-23T09:20"' in editor.page()
    assert editor.do("field", auto=field)[0] == 200
    assert html.escape(text, quote=False) in editor.page()


def test_a_post_that_was_left_out_can_be_brought_back(editor: Seen) -> None:
    assert editor.do("field", leave="post.x.issue")[0] == 200
    page = editor.page()
    assert 'id="post-issue"' in page
    assert 'data-field="post.x.issue"' not in page
    assert "Bring back" in page
    assert editor.do("field", auto="post.x.issue")[0] == 200
    assert 'data-field="post.x.issue"' in editor.page()


def test_line_breaks_of_a_post_are_words_too(editor: Seen) -> None:
    page = editor.page()
    text = html.unescape(re.search(r'name="post.x.issue">([^<]*)</textarea>', page)[1])  # type: ignore[index]
    other = text.replace("\n", "\n\n", 1)
    assert editor.save("post.x.issue", other, text)[0] == 200
    assert [edit.text for edit in editor.draft.issue.post_edits] == [other]


# Where things stand


def test_an_item_moves_by_steps_through_sections_and_is_told_where_it_is(editor: Seen) -> None:
    first = editor.items[0]
    status, said = editor.do("move", item=first.id, to="down")
    assert (status, said["toast"]) == (200, "Moved to position 2 of 3 in Stories")
    editor.do("move", item=first.id, to="down")
    assert editor.do("move", item=first.id, to="down")[1]["toast"] == "Moved to position 1 of 2 in Calls"
    assert editor.do("move", item=first.id, to="down")[0] == 200
    status, said = editor.do("move", item=first.id, to="down")
    assert (status, said["what"]) == (400, "it stands last already")
    assert editor.do("move", item=first.id, to="up")[1]["toast"] == "Moved to position 1 of 2 in Calls"


def test_an_item_moves_to_a_place_that_it_was_dragged_to(editor: Seen) -> None:
    last = editor.items[2]
    assert editor.do("move", item=last.id, section="stories", place="0", whole="1")[0] == 200
    assert editor.titles()[0] == last.title
    assert editor.do("move", item=last.id, section="nowhere", place="0")[0] == 400
    assert editor.do("move", item=last.id, section="stories", place="-1")[0] == 400


def test_hold_and_put_in_again(editor: Seen) -> None:
    item = editor.items[0]
    status, said = editor.do("hold", item=item.id)
    assert (status, said["undo"]) == (200, True)
    assert f'id="held-{item.id}"' in editor.page()
    assert "Held by editor" in words(editor.page())
    assert editor.do("hold", item=item.id)[0] == 400
    assert editor.do("put", item=item.id)[1]["focus"] == item.id
    assert item.id in {one.id for one in editor.items}


def test_what_was_dropped_never_comes_again_and_can_be_put_in_until_then(editor: Seen) -> None:
    item = editor.items[0]
    assert editor.do("drop", item=item.id)[0] == 200
    (held,) = editor.draft.issue.held
    assert held.dropped
    assert editor.do("put", item=item.id)[0] == 200
    assert not editor.draft.issue.held


def test_swap_puts_one_in_the_place_of_the_other(editor: Seen) -> None:
    first, second, *_ = editor.items
    editor.do("hold", item=first.id)
    status, said = editor.do("swap", item=second.id, held=first.id)
    assert (status, said["focus"]) == (200, first.id)
    assert editor.titles()[0] == first.title
    assert [held.item.id for held in editor.draft.issue.held] == [second.id]


def test_pins_are_kept_and_taken_back(editor: Seen) -> None:
    item = editor.items[0]
    assert editor.do("pin", item=item.id)[0] == 200
    with editor.office.desk.workspace.store.beside() as tx:
        assert [one.wish for one in preference_rows.load(tx, "weekly")] == [Wish.PIN]
    assert "Pinned by editor" in editor.page()
    assert editor.do("unpin", item=item.id)[0] == 200
    assert editor.do("unpin", item=item.id)[0] == 400
    assert "Pinned by" not in editor.page()


def test_merged_items_are_split_and_the_other_is_held(tmp_path_factory: Any, seat: Seat) -> None:
    room = Newsroom(tmp_path_factory.mktemp("merged") / "news")
    text = "How the seed swap went in every branch: forty people came, and twelve of them stayed to help."
    room.feed("alpha", {"Seed Swap in Every Branch": text}, day=at("2025-05-20 09:00"))
    room.feed("beta", {"Seed Swap in Every Branch": text}, day=at("2025-05-20 12:00"))
    room.configure().run(at("2025-05-22 06:05"))
    (draft,) = room.drafts()
    office = seat(room, SEVEN)
    seen = Seen(office, office.come_in(Role.EDITOR), draft.id)
    (item,) = seen.items
    assert "Split: they do not tell the same" in seen.page()
    status, said = seen.do("split", item=item.id)
    assert (status, "is held now" in said["toast"]) == (200, True)
    assert len(seen.draft.issue.held) == 1
    assert seen.do("split", item=item.id)[0] == 400


# Steps back and forward


def test_undo_and_redo_go_over_everything_whoever_did_it(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    before = maya.draft.issue
    maya.do("hold", item=maya.items[0].id)
    maya.save("intro", "Hello.", "")
    status, said = jo.do("undo")
    assert (status, said["toast"]) == (200, "Undid maya: change of the introduction")
    status, said = jo.do("undo")
    assert (status, said["focus"]) == (200, before.shown()[0].id), "the page goes to what is there again"
    assert jo.draft.issue.sections == before.sections
    status, said = jo.do("undo")
    assert (status, said["what"]) == (400, "there is nothing to undo")
    assert jo.do("redo")[0] == jo.do("redo")[0] == 200
    assert jo.draft.issue.intro == "Hello."
    assert jo.do("redo")[0] == 400


def test_an_earlier_revision_is_shown_before_it_is_brought_back(editor: Seen) -> None:
    subject = editor.draft.issue.subject
    editor.save("subject", "Seven soups", subject)
    page = editor.page("?pane=history&restore=1")
    assert "Bring this back?" in page
    assert "<del>" in page
    assert editor.draft.issue.subject == "Seven soups", "nothing is done by looking"
    assert editor.do("restore", number="1")[0] == 200
    assert editor.draft.issue.subject == subject
    assert editor.do("restore", number="77")[0] == 400
    assert editor.do("restore", number="one")[0] == 400


# What colleagues say, and findings


def test_comments_stand_on_their_story_until_they_are_settled(editor: Seen) -> None:
    item = editor.items[0]
    assert editor.do("comment", item=item.id, comment="Is the date right?")[0] == 200
    page = editor.page()
    assert "Is the date right?" in page
    assert "1 to look at" in words(page)
    with editor.office.desk.workspace.store.beside() as tx:
        (kept,) = comment_rows.load(tx, editor.number)
    assert editor.do("resolve", number=str(kept.id))[0] == 200
    assert "settled by editor" in editor.page()
    assert editor.do("reopen", number=str(kept.id))[0] == 200
    assert "settled by editor" not in editor.page()
    assert editor.do("comment", item="", comment="  ")[0] == 400
    assert editor.do("comment", item="nobody", comment="Hm")[0] == 400
    assert editor.do("resolve", number="99")[0] == 400


def flag_on(page: str, title: str) -> str:
    """The id of the finding that a button with these words would fix."""
    found = re.search(rf'name="finding" value="([0-9a-f]+)">Fix it: {title}', page)
    assert found, words(page)
    return found[1]


def test_fix_it_does_what_the_finding_says(editor: Seen) -> None:
    item = editor.items[0]
    editor.save(f"{item.id}.blurb", "We met in the the library.", item.blurb)
    finding = flag_on(editor.page(), "write it once")
    status, said = editor.do("fix", finding=finding)
    assert (status, said["focus"]) == (200, item.id)
    assert editor.items[0].blurb == "We met in the library."
    status, said = editor.do("fix", finding=finding)
    assert (status, said["what"]) == (409, "this is not found any more")


def test_a_dead_call_is_held_by_its_fix_and_nobody_can_override_it(come: Callable[..., Seen]) -> None:
    admin = come(Role.ADMIN)
    call = admin.items[3]
    admin.save(f"{call.id}.deadline", "2025-05-01", "2025-06-12")
    page = admin.page()
    assert "1 to fix" in words(page)
    assert "Show 1 problem" in words(page)
    assert 'name="hash"' not in page
    finding = flag_on(page, "hold it")
    assert admin.do("override", finding=finding, why="I know better")[0] == 409
    assert admin.do("fix", finding=finding)[0] == 200
    assert call.id not in {item.id for item in admin.items}


def test_an_admin_overrides_with_a_reason_that_stands_in_the_list(come: Callable[..., Seen]) -> None:
    admin, editor = come(Role.ADMIN), come(Role.EDITOR)
    call, other = admin.items[3], admin.items[0]
    admin.save(f"{call.id}.link", other.link, call.link)
    finding = re.search(r'formaction="/drafts/\d+/override" name="finding" value="([0-9a-f]+)"', admin.page())
    assert finding, "two items with one link block"
    assert "/override" not in editor.page()
    assert editor.do("override", finding=finding[1], why="They share a page")[0] == 403
    assert admin.do("override", finding=finding[1], why=" ")[0] == 400
    assert admin.do("override", finding=finding[1], why="They share a page")[0] == 200
    assert "overridden by admin: They share a page" in words(admin.page())
    assert hash_in(admin.page())


# Approval


def test_what_is_approved_is_what_was_looked_at(come: Callable[..., Seen]) -> None:
    approver = come(Role.APPROVER)
    page = approver.page()
    assert "Approve Weekly , Thursday, May 22" in words(page)
    assert "in 3 hours" in words(page)
    shown = hash_in(page)
    approver.save("intro", "Hello.", "")
    status, said = approver.do("approve", hash=shown)
    assert (status, said["what"]) == (409, "it has changed since you looked at it")
    assert not approver.draft.approvals
    assert approver.do("approve", hash=shown[:12])[0] == 400, "a part of a hash is not enough"
    assert approver.do("approve", hash=hash_in(approver.page()))[0] == 200
    page = approver.page()
    assert "Scheduled" in words(page)
    assert "Stop and edit" in words(page)
    assert 'name="base:' not in page, "no field can be edited"


def test_an_approved_draft_is_read_only_until_it_is_stopped(come: Callable[..., Seen]) -> None:
    approver, editor = come(Role.APPROVER), come(Role.EDITOR)
    approver.do("approve", hash=hash_in(approver.page()))
    item = editor.items[0]
    assert "Stop and edit" not in editor.page(), "an editor cannot stop it"
    assert editor.do("stop")[0] == 403
    for what, values in {
        "field": {"field": "subject", "value": "Late", "base": editor.draft.issue.subject},
        "hold": {"item": item.id},
        "move": {"item": item.id, "to": "down"},
        "undo": {},
        "restore": {"number": "1"},
    }.items():
        status, said = editor.do(what, **values)
        assert (status, said["todo"]) == (409, "Stop it to edit it"), what
    assert approver.do("stop")[0] == 200
    assert editor.do("hold", item=item.id)[0] == 200


def test_what_changed_since_approval_is_told_in_words_and_undo_restores_it(come: Callable[..., Seen]) -> None:
    approver = come(Role.APPROVER)
    approver.do("approve", hash=hash_in(approver.page()))
    with approver.office.room.open() as workspace:  # at the command line, where nobody is kept from it
        edit_fields(workspace, workspace.newsletter(), "", {"subject": "Later"}, by="jo", now=SEVEN)
    page = words(approver.page())
    assert "Changed since approval" in page
    assert "1 difference" in page
    assert "<ins>Later</ins>" in approver.page()
    assert approver.do("undo")[0] == 200
    assert "Scheduled" in words(approver.page())


@pytest.mark.parametrize("what", ["approve", "stop", "cancel", "override"])
def test_an_editor_decides_nothing(editor: Seen, what: str) -> None:
    page = editor.page()
    assert 'name="hash"' not in page
    assert "approving is for approvers" in words(page)
    status, _ = editor.do(what, hash="0" * 64, sure="1", finding="0", why="x")
    assert status == 403
    assert editor.draft.stage.value == "draft"


def test_an_approver_overrides_nothing(come: Callable[..., Seen]) -> None:
    assert come(Role.APPROVER).do("override", finding="0", why="x")[0] == 403


def test_the_last_editor_may_be_kept_from_approving(drafted_room: Newsroom, seat: Seat) -> None:
    config = drafted_room.root / "config.toml"
    config.write_text(
        config.read_text().replace('approval = "required"', 'approval = "required"\nanother_approves = true')
    )
    office = seat(drafted_room, SEVEN)
    (draft,) = drafted_room.drafts()
    maya, jo = (Seen(office, office.come_in(Role.APPROVER, name), draft.id) for name in ("maya", "jo"))
    maya.save("intro", "Hello.", "")
    assert "You were the last to edit it" in words(maya.page())
    shown = hash_in(jo.page())
    status, said = maya.do("approve", hash=shown)
    assert (status, said["what"]) == (409, "maya was the last to edit it")
    assert jo.do("approve", hash=shown)[0] == 200


def test_giving_a_draft_up_asks_for_a_tick(come: Callable[..., Seen]) -> None:
    approver = come(Role.APPROVER)
    assert approver.do("cancel", reason="No time")[0] == 400
    assert approver.do("cancel", reason="No time", sure="1")[0] == 200
    page = approver.page()
    assert "This draft was given up" in words(page)
    assert approver.do("undo")[0] == 409


def test_the_list_of_readers_is_counted(drafted_room: Newsroom, seat: Seat) -> None:
    (drafted_room.root / "readers.csv").write_text("email\na@example.org\nb@example.org\nnot an address\n")
    config = drafted_room.root / "config.toml"
    config.write_text(
        config.read_text().replace(
            "[newsletter.select]", '[newsletter.audience]\nfile = "readers.csv"\n\n[newsletter.select]'
        )
    )
    office = seat(drafted_room, SEVEN)
    (draft,) = drafted_room.drafts()
    page = Seen(office, office.come_in(Role.APPROVER), draft.id).page()
    assert "2 readers" in words(page)
    assert "1 line of it is no address" in words(page)
    assert "Approve for 2 readers" in words(page)


def test_a_test_without_a_mail_server_says_so(editor: Seen) -> None:
    status, said = editor.do("test", to="me@example.org")
    assert (status, said["ok"]) == (502, False)
    assert said["what"]
    assert editor.do("test")[0] == 400, "nobody knows where to"


# Adding a page


def test_a_page_that_cannot_be_read_is_added_by_what_somebody_types(editor: Seen) -> None:
    address = "https://nowhere.invalid/story"
    status, said = editor.do("add", address=address)
    assert (status, said["todo"]) == (400, "Type its title and a blurb, and add it again")
    status, said = editor.do("add", address=address, title="Ice Harvest", blurb="We cut ice.")
    assert status == 200
    added = next(item for item in editor.items if item.id == said["focus"])
    assert (added.title, added.blurb, added.link) == ("Ice Harvest", "We cut ice.", address)
    assert editor.do("add", address="no address")[0] == 400


# Without a script


def test_every_button_works_as_a_plain_form_and_leads_back(editor: Seen) -> None:
    item = editor.items[0]
    answer = editor.post("hold", {"item": item.id})
    assert answer.status == 303
    place = answer.headers["location"]
    assert place == f"/drafts/{editor.number}?did=2"
    page = editor.page("?did=2")
    assert f"Held “{item.title}”" in html.unescape(page)
    assert editor.post("undo", {}).headers["location"].endswith(f"#card-{item.id}")


def test_words_of_a_card_are_saved_by_whatever_button_is_pressed(editor: Seen) -> None:
    first, second, *_ = editor.items
    fields = {
        "item": first.id,
        f"{first.id}.title": "Typed, and never saved",
        f"base:{first.id}.title": first.title,
        f"{first.id}.blurb": first.blurb,
        f"base:{first.id}.blurb": first.blurb,
        "to": "down",
    }
    assert editor.post("move", fields).status == 303
    assert editor.titles()[:2] == [second.title, "Typed, and never saved"]


def test_a_conflict_shows_both_texts_without_a_script_too(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    item = maya.items[0]
    maya.save(f"{item.id}.title", "Theirs", item.title)
    answer = jo.post(
        "hold", {"item": item.id, f"{item.id}.title": "Mine", f"base:{item.id}.title": item.title}
    )
    assert answer.status == 409
    assert "<del>Theirs</del><ins>Mine</ins>" in answer.text
    assert item.id in {one.id for one in jo.items}, "nothing was held over the head of it"
    form = dict(re.findall(r'name="([^"]+)" value="([^"]*)">', answer.text))
    form.pop("theirs")
    assert jo.post("hold", form | {f"{item.id}.title": "Mine"}).status == 303
    assert item.id not in {one.id for one in jo.items}, "what was asked for is done with it"
    assert next(held.item.title for held in jo.draft.issue.held if held.item.id == item.id) == "Mine"


def test_what_is_refused_says_so_on_a_page(editor: Seen) -> None:
    answer = editor.post("undo", {})
    assert answer.status == 400
    assert "There is nothing to undo" in words(answer.text)


def test_a_swap_and_a_view_are_addresses_of_their_own(editor: Seen) -> None:
    first, second, *_ = editor.items
    editor.do("hold", item=first.id)
    page = editor.page(f"?swap={second.id}")
    assert f"In the place of “{second.title}”" in words(page)
    assert f'name="held" value="{first.id}"' in page
    assert "/mail/images-off" in editor.page("?view=images-off")
    assert 'data-view="desktop"' in editor.page("?view=nonsense")


# All of it


@pytest.mark.parametrize("name", sorted(draft_actions.ACTIONS))
def test_nothing_is_done_by_looking(editor: Seen, name: str) -> None:
    assert editor.visitor.get(f"/drafts/{editor.number}/{name}").status == 405
    assert editor.draft.revision == 1
