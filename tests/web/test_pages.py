"""The desk's other pages: who may see and do what there, and what they look like to everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from pipeline.model.ledger import Delivery, DeliveryStatus
from pipeline.model.users import Role
from pipeline.store import deliveries as delivery_rows
from pipeline.store import posts as post_rows
from pipeline.store import quarantines as quarantine_rows
from pipeline.workflow import users
from pipeline.workflow.quarantining import quarantine
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import Office
from tests.web.visitor import Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

    from tests.web.conftest import Browse

Seat = Callable[[Newsroom, datetime], Office]

NOON = at("2025-05-22 12:00")
FOR_ALL = ("/", "/calendar", "/calls", "/feeds", "/deliveries", "/deliveries?state=sent")
FOR_ADMINS = ("/settings", "/users")
POSTS = (
    ("/feeds/alpha/quarantine", Role.APPROVER),
    ("/feeds/alpha/release", Role.APPROVER),
    ("/users", Role.ADMIN),
    ("/users/editor/link", Role.ADMIN),
    ("/users/editor/role", Role.ADMIN),
    ("/users/editor/disable", Role.ADMIN),
    ("/users/editor/enable", Role.ADMIN),
)
FIELDS = {"reason": "hacked", "name": "new", "role": "admin"}


@pytest.fixture
def office(seat: Seat, drafted_room: Newsroom) -> Office:
    return seat(drafted_room, NOON)


def standing(office: Office) -> object:
    """All that these pages can change."""
    with office.desk.workspace.store.beside() as tx:
        shut = quarantine_rows.of_feed(tx, "alpha")
    return shut, users.everybody(office.desk.workspace)


@pytest.mark.parametrize("path", [*FOR_ALL, *FOR_ADMINS])
def test_who_is_signed_out_is_led_to_sign_in_and_back(office: Office, path: str) -> None:
    answer = Visitor(office.address).get(path)
    assert answer.status == 303
    assert answer.headers["location"].startswith("/sign-in?next=%2F")


def test_editors_see_what_staff_need_and_admins_see_it_all(office: Office) -> None:
    editor, admin = office.come_in(Role.EDITOR), office.come_in(Role.ADMIN)
    assert {path: editor.get(path).status for path in FOR_ALL} == dict.fromkeys(FOR_ALL, 200)
    assert {path: editor.get(path).status for path in FOR_ADMINS} == dict.fromkeys(FOR_ADMINS, 403)
    every = (*FOR_ALL, *FOR_ADMINS)
    assert {path: admin.get(path).status for path in every} == dict.fromkeys(every, 200)


def test_the_way_to_a_page_is_shown_to_those_who_may_go_there(office: Office) -> None:
    editor, approver, admin = (office.come_in(role) for role in Role)
    for visitor, shows in ((editor, False), (approver, False), (admin, True)):
        page = visitor.get("/").text
        assert ('href="/users"' in page) is shows
        assert ('href="/settings"' in page) is shows
    assert 'href="/feeds" aria-current="page"' in editor.get("/feeds").text


@pytest.mark.parametrize(("path", "least"), POSTS)
def test_who_lacks_the_role_is_told_so_and_changes_nothing(office: Office, path: str, least: Role) -> None:
    visitors = [office.come_in(role) for role in Role if not role.covers(least)]
    before = standing(office)
    for visitor in visitors:
        answer = visitor.post(path, FIELDS)
        assert answer.status == 403
        assert f"those with the role {least.value}" in answer.text
    assert standing(office) == before


@pytest.mark.parametrize("path", [path for path, _ in POSTS])
def test_what_is_forged_or_comes_without_a_session_changes_nothing(office: Office, path: str) -> None:
    admin = office.come_in(Role.ADMIN)
    office.come_in(Role.EDITOR)
    before = standing(office)
    assert Visitor(office.address).post(path, FIELDS).status == 401
    assert admin.post(path, FIELDS, Sec_Fetch_Site="cross-site").status == 403
    assert admin.post(path, FIELDS, Sec_Fetch_Site="same-site").status == 403
    assert admin.post(path, b"x" * 600_000).status == 413
    assert standing(office) == before


@pytest.mark.parametrize("path", [path for path, _ in POSTS if path.endswith(("ne", "se", "users", "role"))])
def test_what_is_no_form_or_brings_files_or_too_many_fields_changes_nothing(
    office: Office, path: str
) -> None:
    admin = office.come_in(Role.ADMIN)
    office.come_in(Role.EDITOR)
    before = standing(office)
    file = b'--x\r\nContent-Disposition: form-data; name="reason"; filename="a"\r\n\r\nhi\r\n--x--\r\n'
    assert admin.post(path, b"--x--", Content_Type="multipart/form-data; boundary=").status == 400
    assert admin.post(path, file, Content_Type="multipart/form-data; boundary=x").status == 400
    assert admin.post(path, b"\xff\xfe=\x00&&&").status == 400
    assert admin.post(path, b"a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8").status == 400
    assert standing(office) == before


@pytest.mark.parametrize("path", [path for path, _ in POSTS])
def test_what_changes_something_is_not_done_by_a_link(office: Office, path: str) -> None:
    admin = office.come_in(Role.ADMIN)
    before = standing(office)
    assert admin.get(path).status == (200 if path == "/users" else 405)
    assert standing(office) == before


def test_no_page_needs_a_script_or_has_a_style_of_its_own(office: Office) -> None:
    admin = office.come_in(Role.ADMIN)
    for path in ("/calendar", "/calls", "/feeds", "/deliveries", "/settings", "/users"):
        page = admin.get(path).text
        assert "<script" not in page
        assert "style=" not in page
        assert "<style" not in page


def test_a_desk_where_nothing_has_happened_yet_says_so(seat: Seat, room: Newsroom) -> None:
    admin = seat(room, NOON).come_in(Role.ADMIN)
    assert "No issue has gone out yet" in admin.get("/calls").text
    assert "Nothing has gone out yet" in admin.get("/deliveries").text
    assert "Nothing is on record for these weeks" in admin.get("/calendar").text
    assert "not read yet" in admin.get("/feeds").text


def make_eventful(office: Office) -> None:
    """Something in every state that these pages show."""
    workspace = office.desk.workspace
    quarantine(workspace, "gamma", by="maya", reason="Their site was taken over", now=office.now)
    with workspace.store.writing() as tx:
        posts = post_rows.load(tx)
        assert len(posts) > 3
        states = (DeliveryStatus.UNKNOWN, DeliveryStatus.FAILED, DeliveryStatus.DEFERRED, DeliveryStatus.SENT)
        for post, status in zip(posts, states, strict=False):
            after = replace(post, status=status, detail="HTTP 503: busy", address="https://social.example/1")
            assert post_rows.put(tx, post, after, at=office.now)
        failed = Delivery(posts[0].draft, "staff", "waits", DeliveryStatus.FAILED, "550 no such mailbox")
        delivery_rows.put(tx, failed, at=office.now)


def bring(context: BrowserContext, visitor: Visitor, office: Office) -> None:
    """Let a browser be signed in as a visitor is."""
    context.add_cookies(
        [{"name": name, "value": value, "url": office.address} for name, value in visitor.cookies.items()]
    )


@pytest.mark.browser
def test_every_page_is_accessible_at_every_width_in_light_and_dark(
    seat: Seat, busy_room: Newsroom, browse: Browse
) -> None:
    """axe finds nothing, nothing is wider than a small phone, and the console stays silent."""
    office = seat(busy_room, at("2025-05-29 09:00"))
    make_eventful(office)
    admin = office.come_in(Role.ADMIN)
    places = ("/", "/calendar", "/calls", "/feeds", "/deliveries", "/settings", "/users", "/account")
    found: list[str] = []

    def look(browser: Browser) -> None:
        from axe_playwright_python.sync_playwright import Axe

        for scheme in ("light", "dark"):
            for width in (1280, 375, 320):
                context = browser.new_context(
                    viewport={"width": width, "height": 800},
                    color_scheme="dark" if scheme == "dark" else "light",
                    reduced_motion="reduce",
                )
                bring(context, admin, office)
                page = context.new_page()
                page.on("console", lambda message: found.append(f"console: {message.text}"))
                page.on("pageerror", lambda error: found.append(f"error: {error}"))
                for path in (*places, "/sign-in"):
                    page.goto(f"{office.address.rstrip('/')}{path}")
                    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
                    where = f"{path} {scheme} {width}"
                    if page.evaluate("document.documentElement.scrollWidth") > width:
                        found.append(f"{where}: wider than the window")
                    if width != 320:
                        found.extend(
                            f"{where}: {one['id']}: {one['nodes'][0]['html'][:150]}"
                            for one in Axe().run(page).response["violations"]
                        )
                context.close()

    browse(look)
    assert found == []


@pytest.mark.browser
def test_the_keyboard_alone_puts_a_feed_in_quarantine(
    seat: Seat, drafted_room: Newsroom, browse: Browse
) -> None:
    office = seat(drafted_room, NOON)
    approver = office.come_in(Role.APPROVER)

    def look(browser: Browser) -> None:
        context = browser.new_context()
        bring(context, approver, office)
        page = context.new_page()
        page.goto(f"{office.address.rstrip('/')}/feeds")
        page.locator("#feed-beta summary").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.type("Nobody knows who writes there now")
        page.keyboard.press("Enter")
        page.wait_for_url("**/feeds#feed-beta")
        assert "Nobody knows who writes there now" in page.locator("#feed-beta").inner_text()
        context.close()

    browse(look)
    with office.desk.workspace.store.beside() as tx:
        (held,) = quarantine_rows.load(tx)
    assert (held.feed, held.by) == ("beta", "approver")
