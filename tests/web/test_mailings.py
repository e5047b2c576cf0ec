"""Mailings on the page of deliveries: how far each is, and what staff may say to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from pipeline.model.ledger import DeliveryStatus as D
from pipeline.model.mailings import Mailing, MailingState
from pipeline.model.users import Role
from pipeline.store import mailings as mailing_rows
from pipeline.store import posts as post_rows
from pipeline.store import recipients as copy_rows
from pipeline.store import tables as t
from pipeline.web.mailings import LONGEST
from tests.fakes.mailroom import add_readers
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import Browse, Office
from tests.web.visitor import Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NOW = at("2025-05-22 10:20")
READERS = 10


@pytest.fixture
def office(seat: Callable[[Newsroom, datetime], Office], busy_room: Newsroom) -> Office:
    """A desk while the issue of a week ago goes out to ten readers."""
    office = seat(busy_room, NOW)
    with office.desk.workspace.store.writing() as tx:
        draft = post_rows.load(tx)[0].draft
        add_readers(tx, READERS)
        copy_rows.freeze(tx, Mailing(draft, "weekly", "weekly", MailingState.RUNNING, 0, NOW))
    return office


@pytest.fixture
def approver(office: Office) -> Visitor:
    return office.come_in(Role.APPROVER)


def mailing(office: Office) -> Mailing:
    """As it stands."""
    with office.desk.workspace.store.reading() as tx:
        return mailing_rows.load(tx)[0]


def counts(office: Office) -> dict[D, int]:
    with office.desk.workspace.store.reading() as tx:
        return copy_rows.counts(tx, mailing_rows.load(tx)[0].draft)


def become(office: Office, status: D, *readers: int, code: str = "", said: str = "") -> None:
    """Let this have become of readers' copies."""
    with office.desk.workspace.store.writing() as tx:
        own = t.recipients.update().where(t.recipients.c.reader.in_(readers))
        tx.execute(own.values(status=status.value, changed=NOW, code=code, said=said))


def close(office: Office) -> None:
    with office.desk.workspace.store.writing() as tx:
        assert mailing_rows.finish(tx, mailing_rows.load(tx)[0].draft, at=NOW)


def turn(office: Office, who: Visitor, how: str, why: str = "a wrong date") -> tuple[int, str]:
    """Say something to the mailing; gives the status, and what was answered."""
    answer = who.post(f"/mailings/{mailing(office).draft}/{how}", {"why": why})
    return answer.status, answer.text


# What is shown


def test_a_mailing_under_way_says_how_far_it_is(office: Office, approver: Visitor) -> None:
    become(office, D.SENT, 1, 2, 3)
    become(office, D.SENDING, 4)
    become(office, D.DEFERRED, 5)
    become(office, D.SKIPPED, 6)
    page = approver.get("/deliveries").text
    draft = mailing(office).draft
    assert f'id="mailing-{draft}"' in page
    assert f'<a href="/drafts/{draft}">Weekly, 2025-05-22 10:00</a>' in page
    assert "going out</span>" in page
    assert '<progress max="10" value="4"' in page
    assert "4 of 10" in page
    for part in ("3 sent", "4 wait", "1 on their way", "1 again later", "1 left out"):
        assert part in page
    assert f'action="/mailings/{draft}/pause"' in page
    assert f'action="/mailings/{draft}/cancel"' in page
    assert "/resume" not in page


def test_a_paused_one_says_by_whom_and_why_and_can_be_resumed(office: Office, approver: Visitor) -> None:
    assert turn(office, approver, "pause", "the  date\nis <wrong>")[0] == 303
    page = approver.get("/deliveries").text
    assert "approver: the date is &lt;wrong&gt;" in page
    assert "paused</span>" in page
    assert f'action="/mailings/{mailing(office).draft}/resume"' in page
    assert "/pause" not in page


def test_what_is_over_offers_nothing_more(office: Office, approver: Visitor) -> None:
    assert turn(office, approver, "cancel")[0] == 303
    page = approver.get("/deliveries").text
    assert "cancelled</span>" in page
    assert "10 left out" in page
    assert 'action="/mailings/' not in page


def test_one_that_is_done_with_doubts_says_what_to_do_about_them(office: Office, approver: Visitor) -> None:
    become(office, D.SENT, *range(1, 9))
    become(office, D.UNKNOWN, 9, 10, said="the line broke")
    close(office)
    page = approver.get("/deliveries").text
    assert "Nobody knows of 2 copies whether they went. None is sent again by itself." in page
    assert "<code>pipeline reconcile --newsletter weekly --issue 2025-05-22 --log FILE</code>" in page
    assert 'class="card mailing bad"' in page
    assert "sent, with doubts</span>" in page
    assert "2 in doubt" in page


def test_what_went_wrong_is_told_in_the_server_s_words(office: Office, approver: Visitor) -> None:
    become(office, D.FAILED, 1, code="5.1.1", said="550 no <such> user")
    become(office, D.FAILED, 2, code="5.7.1", said="550 5.7.1 go away")
    page = approver.get("/deliveries").text
    assert "5.1.1 550 no &lt;such&gt; user" in page
    assert "550 5.7.1 go away" in page
    assert "5.7.1 550 5.7.1" not in page
    assert "r1@example.org" in page


def test_a_mailing_to_nobody_is_well(office: Office, approver: Visitor) -> None:
    with office.desk.workspace.store.writing() as tx:
        tx.execute(t.recipients.delete())
        tx.execute(t.mailings.update().values(total=0))
    page = approver.get("/deliveries").text
    assert "Nobody was on the list." in page
    assert "<progress" not in page


def test_a_chosen_state_is_of_files_and_posts_alone(office: Office, approver: Visitor) -> None:
    assert "Mail to subscribers" not in approver.get("/deliveries?state=sent").text


# What is done


def test_pausing_keeps_who_and_why_and_resuming_goes_on(office: Office, approver: Visitor) -> None:
    assert turn(office, approver, "pause") == (303, "")
    paused = mailing(office)
    assert (paused.state, paused.by, paused.why) == (MailingState.PAUSED, "approver", "a wrong date")
    assert counts(office) == {D.PENDING: READERS}
    assert turn(office, approver, "resume") == (303, "")
    assert mailing(office).state is MailingState.RUNNING


def test_cancelling_leaves_out_whoever_waits_and_nobody_else(office: Office, approver: Visitor) -> None:
    become(office, D.SENT, 1, 2)
    become(office, D.SENDING, 3)
    assert turn(office, approver, "cancel") == (303, "")
    assert mailing(office).state is MailingState.CANCELLED
    assert counts(office) == {D.SENT: 2, D.SENDING: 1, D.SKIPPED: 7}


@pytest.mark.parametrize("how", ["pause", "resume", "cancel"])
def test_an_editor_sees_it_and_may_do_nothing_to_it(office: Office, how: str) -> None:
    editor = office.come_in(Role.EDITOR)
    page = editor.get("/deliveries").text
    assert "going out</span>" in page
    assert 'action="/mailings/' not in page
    before = mailing(office)
    assert turn(office, editor, how)[0] == 403
    assert mailing(office) == before
    assert counts(office) == {D.PENDING: READERS}


@pytest.mark.parametrize("how", ["pause", "cancel"])
def test_a_reason_that_is_too_long_is_told_and_nothing_is_changed(
    office: Office, approver: Visitor, how: str
) -> None:
    status, text = turn(office, approver, how, "x" * (LONGEST + 1))
    assert (status, f"a reason has at most {LONGEST} characters" in text) == (400, True)
    assert mailing(office).state is MailingState.RUNNING
    assert turn(office, approver, how, "x" * LONGEST)[0] == 303


@pytest.mark.parametrize(
    ("before", "how", "words"),
    [
        ("cancel", "pause", "its mailing is cancelled, so that it cannot become paused"),
        ("cancel", "resume", "its mailing is cancelled, so that it cannot become running"),
        ("cancel", "cancel", "its mailing is cancelled, so that it cannot become cancelled"),
        ("done", "pause", "its mailing is done, so that it cannot become paused"),
        ("done", "cancel", "its mailing is done, so that it cannot become cancelled"),
        ("", "resume", "its mailing is running, so that it cannot become running"),
        ("pause", "pause", "its mailing is paused, so that it cannot become paused"),
    ],
)
def test_what_comes_too_late_is_told_and_nothing_is_changed(
    office: Office, approver: Visitor, before: str, how: str, words: str
) -> None:
    if before == "done":
        become(office, D.SENT, *range(1, READERS + 1))
        close(office)
    elif before:
        turn(office, approver, before)
    stands = mailing(office), counts(office)
    status, text = turn(office, approver, how, "another reason")
    assert (status, words in text) == (409, True)
    assert (mailing(office), counts(office)) == stands


def test_an_issue_that_is_not_mailed_is_told(approver: Visitor) -> None:
    answer = approver.post("/mailings/999/pause", {"why": ""})
    assert (answer.status, "this issue is not being mailed" in answer.text) == (400, True)


# In a browser


def faults(page: Page) -> list[str]:
    """What axe finds, and whether the page is wider than the screen."""
    from axe_playwright_python.sync_playwright import Axe

    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    wide = page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
    found = [
        f"{one['id']}: {one['nodes'][0]['html'][:150]}" for one in Axe().run(page).response["violations"]
    ]
    return found + (["wide"] if wide else [])


@pytest.mark.browser
def test_it_is_accessible_in_every_state_and_paused_by_the_keyboard_alone(
    office: Office, approver: Visitor, browse: Browse
) -> None:
    become(office, D.SENT, 1, 2, 3)
    become(office, D.FAILED, 4, code="5.1.1", said="550 no such user")
    become(office, D.UNKNOWN, 5, said="the line broke")
    cookies = [{"name": n, "value": v, "url": office.address} for n, v in approver.cookies.items()]

    def look(browser: Browser) -> None:
        with browser.new_context() as context:
            context.add_cookies(cookies)  # type: ignore[arg-type] # its own names for a dictionary
            page = context.new_page()
            page.goto(f"{office.address.rstrip('/')}/deliveries")
            found = []
            for scheme in ("light", "dark"):
                for width in (1280, 320):
                    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
                    page.set_viewport_size({"width": width, "height": 800})
                    found += [f"{scheme} {width}: {fault}" for fault in faults(page)]
            page.reload()
            page.locator(".mailing summary", has_text="Pause").focus()
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            page.keyboard.type("The picture is missing")
            page.keyboard.press("Enter")
            page.wait_for_url("**/deliveries#mailing-*")
            assert "approver: The picture is missing" in page.locator(".mailing").inner_text()
            found += [f"paused: {fault}" for fault in faults(page)]
            assert found == []

    browse(look)
    assert mailing(office).state is MailingState.PAUSED
