"""What goes wrong at the screen of a draft: the page comes all the same, and nothing typed is lost."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.compose.edits import each_item
from pipeline.model.issues import UNRENDERED, Step
from pipeline.model.items import Deadline
from pipeline.model.users import Role
from pipeline.store import drafts as draft_rows
from pipeline.web import desk_state
from pipeline.workflow.drafting import draft_by_hand
from tests.fakes.newsroom import at
from tests.web.test_drafts import SEVEN, Seen, Told, come, editor, hash_in, office, words

__all__ = ["come", "editor", "office"]


# Deadlines that cannot be meant


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("9999-12-31", "the year 9999 cannot be meant"),
        ("0001-01-01", "the year 1 cannot be meant"),
        ("2025-06-12 99:99", "there is no time 99:99"),
        ("2025-06-12 17:00 ZZZZ", "nobody knows the time zone 'ZZZZ'"),
    ],
)
def test_a_slip_in_a_deadline_is_refused_in_plain_words(editor: Seen, text: str, what: str) -> None:
    status, said = editor.save(f"{editor.items[3].id}.deadline", text, "2025-06-12")
    assert (status, said["what"]) == (400, what)
    assert editor.draft.revision == 1


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_deadline_of_an_impossible_year_that_stands_in_a_draft_stops_neither_desk_nor_run(
    editor: Seen, day: date
) -> None:
    room = editor.office.room
    with room.open() as workspace, workspace.store.writing() as tx:
        (draft,) = draft_rows.load(tx)
        issue = each_item(draft.issue, lambda one: replace(one, deadline=Deadline(day, "24:00", "ZZZZ")))
        draft_rows.revise(tx, draft, issue, UNRENDERED, Step("an older version", SEVEN, "edited"))
    for path in (f"/drafts/{editor.number}", "/calendar", "/calls"):
        assert editor.visitor.get(path).status == 200, path
    room.run(at("2025-05-22 07:05"))
    assert editor.save("subject", "Soups", editor.draft.issue.subject)[0] == 200


# Faults of ours


def breaking(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let rendering fail in a way that nobody foresaw, for as long as the subject is `Boom`."""
    real: Callable[..., Any] = getattr(desk_state, name)

    def fails(*args: Any, **options: Any) -> Any:
        issue = next(
            found for one in args if (found := getattr(one, "issue", one)) and hasattr(found, "subject")
        )
        if issue.subject == "Boom":
            raise OverflowError("date value out of range")
        return real(*args, **options)

    monkeypatch.setattr(desk_state, name, fails)


def test_what_nobody_foresaw_is_told_on_the_page_and_ends_no_thread(
    editor: Seen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    breaking(monkeypatch, "render")
    breaking(monkeypatch, "render_mail")
    with closing(Told(editor)) as told:
        editor.save("subject", "Boom", editor.draft.issue.subject)
        state = told.until(lambda state: state["fault"])
        assert "date value out of range" in state["fault"]
        assert "Undo the last change" in words(editor.page())
        assert editor.do("undo")[0] == 200
        state = told.until(lambda state: state["rendered"] and not state["fault"])
        assert state["revision"] == state["mail"] == 3
    lines = [one.getMessage() for one in caplog.records if one.name == "pipeline.web.desk_state"]
    assert len(lines) == len(set(lines)), "each is said once"
    assert any("rendering draft" in line and "date value out of range" in line for line in lines)


# An address that is older than what stands in its slot


@pytest.fixture
def replaced(come: Callable[..., Seen]) -> tuple[Seen, Seen]:
    """An admin at a draft that was given up, and at the one that took its place."""
    old = come(Role.ADMIN)
    assert old.do("cancel", sure="1", reason="too thin")[0] == 200
    with old.office.room.open() as workspace:
        draft_by_hand(workspace, workspace.newsletter(), now=SEVEN, by="maya")
    new = Seen(old.office, old.visitor, old.number + 1)
    assert new.draft.send_slot == old.draft.send_slot
    return old, new


def test_an_old_address_does_nothing_to_the_draft_that_took_its_place(replaced: tuple[Seen, Seen]) -> None:
    old, new = replaced
    given, item, before = hash_in(new.page()), new.items[0].id, new.draft
    for what, values in {
        "cancel": {"sure": "1"},
        "approve": {"hash": given},
        "stop": {},
        "field": {"field": "subject", "value": "Soups", "base": before.issue.subject},
        "hold": {"item": item},
        "comment": {"comment": "Hm."},
    }.items():
        status, said = old.do(what, **values)
        assert (status, said["ok"]) == (409, False), what
    assert new.draft == before
    assert new.do("approve", hash=given)[0] == 200
    assert new.draft.approvals


def test_stop_on_a_draft_that_was_given_up_says_so(replaced: tuple[Seen, Seen]) -> None:
    old, _ = replaced
    assert old.do("stop")[1]["what"] == "it was given up, so nothing can go out"
    assert old.do("comment", comment="Hm.")[1]["what"] == "it was given up; nobody would read it"


def test_the_folder_of_a_slot_belongs_to_the_draft_that_stands_for_it(replaced: tuple[Seen, Seen]) -> None:
    old, new = replaced
    new.save("subject", "Six soups", new.draft.issue.subject)
    desk = new.office.desk
    desk.write_now(new.number)
    desk.write_now(old.number)
    folder = new.office.room.root / "output/weekly/2025-05-22"
    assert "Six soups" in (folder / "issue.json").read_text()
    assert '"cancelled"' not in (folder / "manifest.json").read_text()


def test_what_is_said_of_an_issue_that_has_gone_out_leaves_its_folder_alone(
    come: Callable[..., Seen],
) -> None:
    approver = come(Role.APPROVER)
    approver.do("approve", hash=hash_in(approver.page()))
    approver.office.room.run(at("2025-05-22 10:05"))
    folder = approver.office.room.root / "output/weekly/2025-05-22"
    sent = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert approver.do("hold", item=approver.items[0].id)[0] == 409
    approver.office.desk.write_now(approver.number)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == sent


# What no item or post has


def test_posts_that_the_newsletter_does_not_have_are_refused(editor: Seen) -> None:
    call = editor.items[3].id
    for field, what in {
        "post.myspace.issue": "there are no posts for 'myspace'",
        f"post.bluesky.{call}~5": "nothing is posted again 5 days before",
    }.items():
        status, said = editor.save(field, "Hello", "")
        assert (status, said["what"]) == (400, what)
    assert editor.draft.revision == 1


def test_an_ordinary_item_is_no_correction(editor: Seen) -> None:
    item = editor.items[0].id
    assert editor.do("hold", item=item, correction="1")[0] == 400
    assert editor.do("put", item=item, correction="1")[0] == 400
    assert editor.draft.revision == 1


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "file:///etc", "//evil.example"])
def test_a_link_that_leads_not_to_the_web_is_refused(editor: Seen, link: str) -> None:
    item = editor.items[0]
    status, said = editor.save(f"{item.id}.link", link, item.link)
    assert (status, said["todo"]) == (400, "Write it whole, beginning with https:// or http://")
    assert editor.items[0].link == item.link


# Without a script, what was typed and cannot be saved


def form_in(page: str) -> list[tuple[str, str]]:
    """What the form of a page sends if nobody touches it."""
    fields = re.findall(
        r'<input type="hidden" name="([^"]*)" value="([^"]*)">|<textarea[^>]* name="([^"]*)"[^>]*>\n([^<]*)<',
        page,
    )
    return [(html.unescape(one or other), html.unescape(value or text)) for one, value, other, text in fields]


def card(editor: Seen, **changes: str) -> list[tuple[str, str]]:
    """The form of the first card, with some texts changed."""
    first = editor.items[0]
    now = {"title": first.title, "blurb": first.blurb, "link": first.link}
    bases = [(f"base:{first.id}.{name}", text) for name, text in now.items()]
    return [
        ("item", first.id),
        *bases,
        *((f"{first.id}.{name}", text) for name, text in (now | changes).items()),
    ]


def test_every_changed_text_of_a_card_is_saved_or_shown_again(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    item = maya.items[0]
    typed = card(jo, title="Mine", link="javascript:alert(1)", blurb="My blurb.")
    maya.save(f"{item.id}.title", "Theirs", item.title)
    answer = jo.post("hold", typed)
    assert answer.status == 409
    assert jo.items[0].blurb == "My blurb.", "what fits is saved although others do not"
    assert jo.items[0].id == item.id, "nothing was held over the head of what is not saved"
    assert "maya has changed it" in words(answer.text)
    assert "is no address of a web page" in words(answer.text)
    again = dict(form_in(answer.text))
    assert (again[f"{item.id}.title"], again[f"{item.id}.link"]) == ("Mine", "javascript:alert(1)")
    answer = jo.post("hold", again | {f"{item.id}.link": "https://soup.example/"})
    assert answer.status == 303
    held = next(one.item for one in jo.draft.issue.held if one.item.id == item.id)
    assert (held.title, held.link, held.blurb) == ("Mine", "https://soup.example/", "My blurb.")


def test_of_several_texts_one_can_be_given_up_and_the_others_stay(come: Callable[..., Seen]) -> None:
    maya, jo = come(Role.EDITOR, "maya"), come(Role.EDITOR, "jo")
    item = maya.items[0]
    typed = card(jo, title="Mine", blurb="My blurb.")
    maya.save(f"{item.id}.title", "Theirs", item.title)
    maya.save(f"{item.id}.blurb", "Their blurb.", item.blurb)
    again = form_in(jo.post("field", typed).text)
    assert jo.post("field", [*again, ("theirs", f"{item.id}.title")]).status == 303
    assert (jo.items[0].title, jo.items[0].blurb) == ("Theirs", "My blurb.")


def test_a_comment_that_is_too_long_is_shown_again_in_full(editor: Seen) -> None:
    long = "\nWords & <more>\r\n" * 400
    answer = editor.post("comment", {"item": editor.items[0].id, "comment": long})
    assert answer.status == 400
    assert "A comment has 4000 characters at most" in words(answer.text)
    again = dict(form_in(answer.text))
    assert again["comment"] == long.replace("\r\n", "\n")
    assert editor.post("comment", again | {"comment": "Short."}).status == 303


def test_a_text_that_is_too_long_is_shown_again_and_the_others_are_saved(editor: Seen) -> None:
    answer = editor.post("field", card(editor, title="x" * 30_000, blurb="Short."))
    assert answer.status == 400
    assert dict(form_in(answer.text))[f"{editor.items[0].id}.title"] == "x" * 30_000
    assert editor.items[0].blurb == "Short."


def test_words_typed_into_a_draft_that_was_approved_meanwhile_are_shown_again(
    come: Callable[..., Seen],
) -> None:
    approver, editor = come(Role.APPROVER), come(Role.EDITOR)
    typed = card(editor, title="Mine", blurb="My blurb.")
    approver.do("approve", hash=hash_in(approver.page()))
    answer = editor.post("move", [*typed, ("to", "down")])
    assert answer.status == 409
    again = dict(form_in(answer.text))
    assert {"Mine", "My blurb."} <= set(again.values())
    assert again["to"] == "down"
