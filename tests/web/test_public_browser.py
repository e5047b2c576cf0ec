"""The public pages in a real browser, as readers come to them: by keyboard, on a phone, in the dark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from pipeline.model.audience import SubscriptionStatus
from tests.web.conftest import Browse
from tests.web.test_public import Street, street

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

__all__ = ["street"]  # a fixture

pytestmark = pytest.mark.browser

STATUS = SubscriptionStatus


def faults(page: Page) -> list[str]:
    """What axe finds, and whether the page is wider than the screen."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    wide = page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
    return [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found] + (["wide"] if wide else [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    street: Street, browse: Browse, scheme: str, width: int
) -> None:
    reader = street.subscriber("ana@example.org")
    asked = street.subscriber("jo@example.org", STATUS.UNCONFIRMED)

    def look(browser: Browser) -> None:
        screen: dict[str, Any] = {"viewport": {"width": width, "height": 700}, "color_scheme": scheme}
        with browser.new_context(**screen, java_script_enabled=True) as context:
            page = context.new_page()
            base = street.address.rstrip("/")
            found: dict[str, list[str]] = {}
            links = [street.link("c", asked), street.link("u", reader), street.link("p", reader)]
            for path in ("/", "/s/weekly", *links, "/nothing"):
                page.goto(base + path)
                if told := faults(page):
                    found[path] = told
            page.goto(f"{base}/s/weekly")
            page.fill("#address", "nobody")
            page.click("button.main")
            if told := faults(page):
                found["fault"] = told
            assert page.locator("[role=alert]").inner_text()
            assert not found

    browse(look)


def test_a_reader_subscribes_chooses_and_leaves_by_keyboard_without_any_script(
    street: Street, browse: Browse
) -> None:
    def look(browser: Browser) -> None:
        with browser.new_context(java_script_enabled=False) as context:
            page = context.new_page()
            base = street.address.rstrip("/")
            page.goto(f"{base}/s/weekly")
            page.keyboard.press("Tab")
            page.keyboard.type("ana@example.org")
            page.keyboard.press("Enter")
            assert "Look into your mail" in page.inner_text("h1")
            text = street.mails()[0].get_body(("plain",)).get_content()  # type: ignore[union-attr]
            page.goto(base + re.findall(r"https://letters\.example\.org(/c/\S+)", text)[0])
            page.keyboard.press("Tab")
            page.keyboard.press("Enter")
            assert page.inner_text("h1") == "You are in"
            assert street.status(1) is STATUS.CONFIRMED
            page.get_by_role("link", name="Choose what you get").click()
            page.get_by_role("radio", name="only issues that have").check()
            page.get_by_role("checkbox", name="Calls").check()
            page.get_by_role("button", name="Save").click()
            assert "Kept" in page.inner_text("[role=status]")
            assert page.get_by_role("checkbox", name="Calls").is_checked()
            page.goto(base + street.link("u", 1))
            page.get_by_role("button", name="Unsubscribe").press("Enter")
            assert page.inner_text("h1") == "You are unsubscribed"
            assert street.status(1) is STATUS.UNSUBSCRIBED

    browse(look)
