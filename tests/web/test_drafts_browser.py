"""The screen of a draft in a real browser: nothing typed is lost; all goes by keyboard, and on a phone."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route as Path

from pipeline.model.issues import Draft, IssueItem
from pipeline.model.users import Role
from pipeline.render.templates import SHIPPED
from pipeline.workflow.editing import save_field
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import PATIENCE, Browse, Office, Serve
from tests.web.test_preview import FOOTER, HARM

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.browser

SEVEN = at("2025-05-22 07:00")
MARK = "Eleven soups were cooked."
Seat = Callable[[Newsroom, datetime], Office]


@dataclass
class Desk:
    """Somebody's browser at the draft.

    Attributes:
        errors: what the browser complained of.
    """

    office: Office
    page: Page
    number: int
    name: str
    errors: list[str] = field(default_factory=list)

    @property
    def draft(self) -> Draft:
        return self.office.desk.draft(self.number)

    @property
    def items(self) -> tuple[IssueItem, ...]:
        return self.draft.issue.shown()

    def until(self, what: Callable[[], object]) -> None:
        """Wait until it is so."""
        deadline = time.monotonic() + PATIENCE
        while not what():
            assert time.monotonic() < deadline, (
                f"never so; the page says {self.page.inner_text('body')[:2000]}"
            )
            self.page.wait_for_timeout(20)

    def js(self, expression: str) -> Any:
        return self.page.evaluate(f"() => {expression}")

    def field(self, name: str) -> Any:
        return self.page.locator(f'[data-field="{name}"]')

    def focus(self) -> str:
        return str(self.js("document.activeElement.id"))

    def saved(self) -> bool:
        return bool(self.js('document.getElementById("saving").classList.contains("saved")'))

    def mail(self) -> str:
        return str(
            self.js(
                'document.querySelector("#stage iframe:not(.coming)")?.contentDocument?.body?.innerText ?? ""'
            )
        )

    def open(self) -> None:
        self.page.goto(f"{self.office.address}drafts/{self.number}")
        self.page.wait_for_selector("body[data-ready]")

    def by_another(self, name: str, value: str, base: str) -> None:
        """Somebody else's change, as another program makes it."""
        with self.office.room.open() as workspace:
            save_field(workspace, self.number, name, value, base, by="jo", now=SEVEN)


At = Callable[..., Any]


@pytest.fixture
def office(drafted_room: Newsroom, seat: Seat) -> Office:
    return seat(drafted_room, SEVEN)


@contextmanager
def sitting(browser: Browser, office: Office, role: Role = Role.EDITOR, **context: Any) -> Iterator[Desk]:
    """Somebody signed in, with the draft open; in the end the browser must have had no complaint."""
    (draft,) = office.room.drafts()
    visitor = office.come_in(role, context.pop("name", ""))
    own = browser.new_context(**{"viewport": {"width": 1280, "height": 800}} | context)
    cookies = [
        {"name": name, "value": value, "url": office.address} for name, value in visitor.cookies.items()
    ]
    own.add_cookies(cookies)  # type: ignore[arg-type]
    page = own.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    desk = Desk(office, page, draft.id, role.value)
    page.on("pageerror", lambda error: desk.errors.append(str(error)))
    page.on(
        "console",
        lambda said: desk.errors.append(f"{said.text} {said.location}") if said.type == "error" else None,
    )
    desk.open()
    try:
        yield desk
        assert desk.errors == []
    finally:
        own.close()


def test_typing_saves_itself_and_is_seen_in_the_mail(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[0]
            desk.field(f"{item.id}.blurb").fill(MARK)
            desk.until(desk.saved)
            assert desk.items[0].blurb == MARK
            desk.until(lambda: MARK in desk.mail())
            assert desk.js('document.querySelectorAll("#stage iframe").length') == 1

    browse(look)


def test_words_typed_without_a_connection_are_saved_once_it_is_back(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[0]
            desk.page.context.set_offline(True)
            desk.field(f"{item.id}.blurb").fill(MARK)
            desk.until(lambda: "Trying again" in desk.page.inner_text("#saving"))
            assert desk.items[0].blurb == item.blurb
            desk.page.context.set_offline(False)
            desk.until(desk.saved)
            assert desk.items[0].blurb == MARK
            desk.errors.clear()  # the browser tells of each request that found no connection

    browse(look)


def test_words_of_a_page_that_was_closed_without_a_connection_come_back(
    office: Office, browse: Browse
) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[0]
            desk.page.context.set_offline(True)
            desk.field(f"{item.id}.blurb").fill(MARK)
            desk.until(lambda: "Trying again" in desk.page.inner_text("#saving"))
            again = desk.page.context.new_page()
            desk.page.close()
            desk.page = again
            again.context.set_offline(False)
            desk.open()
            desk.until(lambda: desk.items[0].blurb == MARK)
            assert desk.field(f"{item.id}.blurb").input_value() == MARK
            desk.errors.clear()

    browse(look)


def test_slow_and_reordered_answers_lose_no_key(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[0]
            waiting: list[Route] = []

            def hold_every_other(route: Route) -> None:
                """The first answer waits until another has come."""
                if waiting:
                    route.continue_()
                    waiting.pop().continue_()
                else:
                    waiting.append(route)

            desk.page.route("**/field", hold_every_other)
            blurb, title = desk.field(f"{item.id}.blurb"), desk.field(f"{item.id}.title")
            for number in range(4):
                blurb.fill(f"{MARK} {number}")
                desk.page.wait_for_timeout(600)
                title.fill(f"Soups {number}")
                title.press("ControlOrMeta+End")
                title.type(" and more", delay=15)
            desk.until(
                lambda: (
                    (desk.items[0].blurb, desk.items[0].title) == (f"{MARK} 3", "Soups 3 and more")
                    or _release(waiting)
                )
            )
            assert blurb.input_value() == f"{MARK} 3"
            assert title.input_value() == "Soups 3 and more"

    def _release(waiting: list[Route]) -> bool:
        if waiting:
            waiting.pop().continue_()
        return False

    browse(look)


def test_what_others_change_flows_in_but_not_into_the_field_one_is_in(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            first, second, *_ = desk.items
            desk.field(f"{first.id}.blurb").focus()
            desk.page.keyboard.type("Mine: ")
            desk.by_another(f"{first.id}.title", "Their title", first.title)
            desk.by_another(f"{second.id}.blurb", "Their blurb.", second.blurb)
            desk.until(lambda: desk.field(f"{second.id}.blurb").input_value() == "Their blurb.")
            desk.until(lambda: desk.field(f"{first.id}.title").input_value() == "Their title")
            assert "Mine: " in desk.field(f"{first.id}.blurb").input_value()
            assert desk.focus() == f"f-{first.id}.blurb"

    browse(look)


@pytest.mark.parametrize(("choice", "stays"), [("Keep mine", "My title"), ("Use theirs", "Their title")])
def test_a_conflict_shows_both_texts_and_asks(
    office: Office, browse: Browse, choice: str, stays: str
) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[0]
            title = desk.field(f"{item.id}.title")
            title.focus()
            desk.by_another(f"{item.id}.title", "Their title", item.title)
            title.fill("My title")
            box = desk.page.locator(".conflict")
            box.wait_for()
            assert "jo has changed this meanwhile" in box.inner_text()
            assert box.locator("mark").all_inner_texts() == ["Their", "My"]
            assert title.input_value() == "My title", "nobody's words are replaced under their hands"
            desk.page.get_by_role("button", name=choice).click()
            desk.until(desk.saved)
            assert desk.items[0].title == stays
            assert title.input_value() == stays
            assert box.count() == 0

    browse(look)


def test_each_sees_which_field_the_other_is_in(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office, name="maya") as maya, sitting(browser, office, name="jo") as jo:
            item = maya.items[0]
            jo.field(f"{item.id}.title").focus()
            people = maya.page.locator("#people")
            maya.until(lambda: people.inner_text() == f"jo is in the title of “{item.title}”")
            field = maya.field(f"{item.id}.title")
            assert field.get_attribute("title") == "In this field: jo"
            jo.field("subject").focus()
            maya.until(lambda: people.inner_text() == "jo is in the subject")
            assert field.get_attribute("title") is None
            jo.page.close()
            maya.until(lambda: people.inner_text() == "")

    browse(look)


def test_a_text_that_does_not_fit_says_so_at_its_field(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            call = desk.items[3]
            desk.page.click(f"#card-{call.id} .more > summary")
            deadline = desk.field(f"{call.id}.deadline")
            deadline.fill("soon")
            desk.page.locator(".fault").wait_for()
            assert "2025-06-06" in desk.page.inner_text(".fault")
            assert deadline.get_attribute("aria-invalid") == "true"
            deadline.fill("2025-06-13")
            desk.until(desk.saved)
            assert desk.page.locator(".fault").count() == 0
            desk.until(lambda: "June 13" in desk.page.inner_text(f"#card-{call.id} .chip"))

    browse(look)


def test_all_of_it_goes_by_keyboard(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office, Role.APPROVER) as desk:
            keys = desk.page.keyboard
            first, second, third, call = (item.id for item in desk.items)
            desk.page.locator(f"#card-{first}").focus()
            keys.press("j")
            assert desk.focus() == f"card-{second}"
            keys.press("k")
            keys.press("Alt+ArrowDown")
            desk.until(lambda: [item.id for item in desk.items] == [second, first, third, call])
            desk.until(lambda: "Moved to position 2 of 3 in Stories" in desk.page.inner_text("#said"))
            assert desk.focus() == f"card-{first}"
            keys.press("Enter")
            assert desk.focus() == f"f-{first}.title"
            keys.type(" again")
            keys.press("Escape")
            assert desk.focus() == f"card-{first}"
            desk.until(lambda: desk.items[1].title.endswith(" again"))
            keys.press("h")
            desk.until(lambda: first not in {item.id for item in desk.items})
            desk.until(lambda: desk.focus() == f"card-{third}")
            keys.press("Control+z")
            desk.until(lambda: first in {item.id for item in desk.items})
            desk.until(lambda: desk.focus() == f"card-{first}")
            keys.press("Control+Shift+z")
            desk.until(lambda: first not in {item.id for item in desk.items})
            keys.press("Control+Enter")
            desk.page.locator("#approval[open]").wait_for()
            desk.until(lambda: desk.js('document.activeElement.textContent.startsWith("Approve")'))
            keys.press("Enter")
            desk.until(lambda: bool(desk.draft.approvals))
            desk.until(lambda: "Stop and edit" in desk.page.inner_text(".top"))

    browse(look)


def test_only_the_story_in_focus_is_in_the_way_of_tab(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            first, second, *_ = (item.id for item in desk.items)
            desk.page.locator(f"#card-{second}").focus()
            desk.page.keyboard.press("Tab")
            assert desk.focus() == f"f-{second}.title"
            inside = ":is(button, textarea, summary, a):not([tabindex])"
            assert desk.page.locator(f"#card-{second} {inside}").count() > 0
            assert desk.page.locator(f"#card-{first} {inside}").count() == 0

    browse(look)


def test_letters_do_nothing_while_one_types(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[0]
            desk.field(f"{item.id}.title").fill("")
            desk.page.keyboard.type("hxsp jk?")
            desk.until(lambda: desk.items[0].title == "hxsp jk?")
            assert len(desk.items) == 4

    browse(look)


def test_a_card_is_dragged_to_another_place_and_esc_takes_it_back(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office, viewport={"width": 1280, "height": 1000}) as desk:
            first, second, third, call = (item.id for item in desk.items)
            mouse = desk.page.mouse

            def drag_first_below_second() -> None:
                grip = desk.page.locator(f"#card-{first} .grip").bounding_box()
                there = desk.page.locator(f"#card-{second}").bounding_box()
                assert grip
                assert there
                mouse.move(grip["x"] + 8, grip["y"] + 10)
                mouse.down()
                mouse.move(grip["x"] + 8, grip["y"] + 40, steps=3)
                mouse.move(grip["x"] + 8, there["y"] + there["height"], steps=5)

            drag_first_below_second()
            desk.page.keyboard.press("Escape")
            mouse.up()
            assert [item.id for item in desk.items] == [first, second, third, call]
            drag_first_below_second()
            mouse.up()
            desk.until(lambda: [item.id for item in desk.items] == [second, first, third, call])
            desk.until(lambda: "Moved to position 2 of 3 in Stories" in desk.page.inner_text("#toasts"))

    browse(look)


def test_a_toast_offers_undo(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[1].id
            desk.page.click(f'#card-{item} [data-act="hold"]')
            desk.page.locator(".toast").get_by_role("button", name="Undo").click()
            desk.until(lambda: item in {one.id for one in desk.items})
            desk.until(lambda: desk.focus() == f"card-{item}")

    browse(look)


def test_a_held_story_is_swapped_in(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            first, second, *_ = (item.id for item in desk.items)
            held = desk.items[0].title
            desk.page.click(f'#card-{first} [data-act="hold"]')
            desk.until(lambda: desk.page.locator(f"#held-{first}").count() == 1)
            desk.page.locator(f"#card-{second}").focus()
            desk.page.keyboard.press("s")
            desk.page.locator("#swap-find").wait_for()
            desk.page.keyboard.type("no such words")
            assert desk.page.locator("#swap li:visible").count() == 0
            desk.page.fill("#swap-find", held)
            desk.page.locator("#swap li button:visible").click()
            desk.until(lambda: desk.items[0].id == first)
            desk.until(lambda: desk.focus() == f"card-{first}")

    browse(look)


def test_a_story_that_is_clicked_in_the_mail_is_the_one_in_focus(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            item = desk.items[1]
            desk.until(lambda: item.title in desk.mail())
            desk.page.frame_locator("#stage iframe").get_by_text(item.blurb).click()
            desk.until(lambda: desk.focus() == f"card-{item.id}")
            desk.page.frame_locator("#stage iframe").get_by_text(desk.items[2].title).click()
            desk.until(lambda: desk.focus() == f"card-{desk.items[2].id}")

    browse(look)


def test_the_mail_is_looked_at_in_every_way(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            title = desk.items[0].title
            for view in ("phone", "dark", "images-off"):
                desk.page.click(f'[data-view-link="{view}"]')
                desk.until(lambda: title in desk.mail())
            desk.page.click('[data-view-link="text"]')
            desk.page.get_by_role("region", name="The plain text").wait_for()
            assert title in desk.page.inner_text("#stage pre")
            desk.field(f"{desk.items[0].id}.title").fill(MARK)
            desk.until(lambda: MARK in desk.page.inner_text("#stage pre"))

    browse(look)


def test_what_is_read_before_approval_does_not_change_under_the_eyes(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        with sitting(browser, office, Role.APPROVER) as desk:
            desk.page.click(".top [data-approve]")
            approve = desk.page.locator("#approval .dialog-acts form[method=post] button")
            approve.wait_for()
            desk.by_another("intro", "Hello.", "")
            desk.page.locator(".changed-meanwhile:visible").wait_for()
            assert approve.is_disabled()
            desk.page.get_by_role("button", name="Look at it again").click()
            desk.until(approve.is_enabled)
            approve.click()
            desk.until(lambda: bool(desk.draft.approvals))
            assert desk.draft.issue.intro == "Hello."

    browse(look)


def test_on_a_phone_one_part_is_seen_at_a_time_and_all_can_be_reached(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        phone: dict[str, Any] = {
            "viewport": {"width": 375, "height": 740},
            "has_touch": True,
            "is_mobile": True,
        }
        with sitting(browser, office, Role.APPROVER, **phone) as desk:
            item = desk.items[0]
            page = desk.page
            page.locator(f'#card-{item.id} [value="down"]').tap()
            desk.until(lambda: desk.items[1].id == item.id)
            for pane, seen in (
                ("mail", "#stage"),
                ("posts", "#posts"),
                ("checks", "#checks"),
                ("stories", f"#card-{item.id}"),
            ):
                page.locator(f'.bottom [data-pane-link="{pane}"]').tap()
                assert page.locator(seen).is_visible()
                assert page.locator(".pane:visible").count() == 1
                assert desk.js("document.documentElement.scrollWidth") <= 375, pane
            targets = page.locator(".acts button, .bottom a, .doing button, .doing .button")
            boxes = [box for box in (one.bounding_box() for one in targets.all()) if box]
            assert boxes
            assert [box for box in boxes if box["width"] < 40 or box["height"] < 40] == []

    browse(look)


def test_nothing_in_the_mail_can_do_harm(office: Office, browse: Browse, serve: Serve) -> None:
    asked: list[str] = []

    def elsewhere(request: Request) -> Response:
        asked.append(request.url.path)
        return PlainTextResponse("elsewhere")

    evil = serve(Starlette(routes=[Path("/{path:path}", elsewhere)])).rstrip("/")
    footer = office.room.root / FOOTER
    footer.parent.mkdir(parents=True)
    text = (SHIPPED / "mail/parts/footer.mjml.j2").read_text(encoding="utf-8")

    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            desk.until(lambda: desk.items[0].title in desk.mail())
            footer.write_text(text + HARM.replace("HERE", evil), encoding="utf-8")
            desk.field("intro").fill(MARK)
            desk.until(lambda: MARK in desk.mail())
            there = (
                'document.querySelector("#stage iframe:not(.coming)").contentDocument.getElementById("away")'
            )
            desk.until(lambda: desk.js(f"Boolean({there})"))
            assert "harmed" not in desk.page.title()
            assert asked == []
            assert desk.page.url.startswith(office.address)
            desk.errors.clear()  # the browser tells what it has refused

    browse(look)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 800, 375])
def test_axe_finds_nothing(office: Office, browse: Browse, scheme: str, width: int) -> None:
    def look(browser: Browser) -> None:
        from axe_playwright_python.sync_playwright import Axe

        screen: dict[str, Any] = {"viewport": {"width": width, "height": 800}, "color_scheme": scheme}
        with sitting(browser, office, Role.ADMIN, **screen) as desk:
            item, call = desk.items[0], desk.items[3]
            found: dict[str, list[str]] = {}

            def judge(state: str) -> None:
                desk.page.wait_for_timeout(250)  # until colours have changed
                result = Axe().run(desk.page, options={"resultTypes": ["violations"]})
                told = [
                    f"{one['id']}: {node['html'][:160]}"
                    for one in result.response["violations"]
                    for node in one["nodes"][:3]
                ]
                if told:
                    found[state] = told

            def pane(name: str) -> None:
                where = ".bottom" if width == 375 else ".tabs"
                if desk.page.locator(f'{where} [data-pane-link="{name}"]:visible').count():
                    desk.page.click(f'{where} [data-pane-link="{name}"]')

            judge("stories")
            if width > 760:
                tall = "document.scrollingElement.scrollHeight > innerHeight"
                assert not desk.js(tall), "the columns scroll, and the page does not"
            desk.page.click(f"#card-{call.id} .more > summary")
            judge("details")
            for name in ("mail", "posts", "checks", "plan", "history", "comments"):
                pane(name)
                judge(name)
            pane("stories")
            desk.page.click(f'#card-{item.id} [data-act="hold"]')
            desk.page.locator(".toast").wait_for()
            judge("toast and held")
            desk.page.click(".top [data-approve]")
            desk.page.locator("#approval[open]").wait_for()
            judge("approval")
            desk.page.click("#approval .dialog-acts form[method=post] button")
            desk.until(lambda: bool(desk.draft.approvals))
            desk.until(lambda: "Stop and edit" in desk.page.inner_text(".top"))
            judge("approved")
            assert found == {}

    browse(look)


def test_the_page_is_light(office: Office, browse: Browse) -> None:
    """What comes over the line for a first look; see the budget in review.md."""

    def look(browser: Browser) -> None:
        with sitting(browser, office) as desk:
            session = desk.page.context.new_cdp_session(desk.page)
            session.send("Network.enable")
            sizes: list[float] = []
            session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
            session.send("Network.setCacheDisabled", {"cacheDisabled": True})
            desk.page.reload()
            desk.page.wait_for_selector("body[data-ready]")
            desk.until(lambda: desk.items[0].title in desk.mail())
            assert 20_000 < sum(sizes) < 100_000

    browse(look)


def test_without_a_script_the_page_is_made_of_forms(office: Office, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        (draft,) = office.room.drafts()
        visitor = office.come_in(Role.APPROVER)
        own = browser.new_context(java_script_enabled=False)
        own.add_cookies(
            [{"name": name, "value": value, "url": office.address} for name, value in visitor.cookies.items()]
        )
        page = own.new_page()
        page.goto(f"{office.address}drafts/{draft.id}")
        item = draft.issue.shown()[0]
        page.fill(f'[data-field="{item.id}.title"]', "Without a script")
        page.click(f"#card-{item.id} .no-script")
        page.click(f'#card-{item.id} [value="down"]')
        page.get_by_role("link", name=re.compile("Approve")).click()
        page.get_by_role("button", name=re.compile("^Approve")).click()
        now = office.desk.draft(draft.id)
        assert now.issue.shown()[1].title == "Without a script"
        assert now.approvals
        own.close()

    browse(look)
