"""A real Chromium for `bench.desk`."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_REST = 1500  # milliseconds after which whatever was shown last has come to rest
_NAMES = ("chromium", "chromium-browser", "google-chrome")

# When the page sends a save, and when the frame that a reader sees has its words.
_WATCH = """
const plain = window.fetch;
window.fetch = (address, ...rest) => {
  if (String(address).endsWith("/field")) window.sentAt ??= performance.now();
  return plain(address, ...rest);
};
"""
_SEEN = """
([field, text]) => new Promise((done, fail) => {
  const area = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const until = performance.now() + 20000;
  window.sentAt = null;
  area.focus();
  area.value = text;
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const look = () => {
    const frame = document.querySelector("#stage iframe:not(.coming)");
    if (frame?.contentDocument?.body?.textContent.includes(text)) done(performance.now() - window.sentAt);
    else if (performance.now() > until) fail(new Error("never seen"));
    else requestAnimationFrame(look);
  };
  look();
})
"""
_PAINT = """() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null"""


def missing() -> str:
    """Why there is no Chromium to measure in; empty if there is."""
    if find_spec("playwright") is None:
        return "Playwright is not installed"
    if _program() is None:
        return f"none of {', '.join(_NAMES)} is installed"
    return ""


def _program() -> str | None:
    return next(filter(None, map(shutil.which, _NAMES)), None)


class Chromium:
    """A browser of somebody who is signed in.

    Args:
        browser: as Playwright has it.
        cookies: as it takes them.
    """

    def __init__(self, browser: Browser, cookies: list[dict[str, str]]) -> None:
        self._browser, self._cookies = browser, cookies
        self._open: Page | None = None

    def first_paint(self, address: str) -> float:
        """Milliseconds until the first words are seen, for somebody who was never here."""
        page = self._page()
        page.goto(address)
        page.wait_for_selector("body[data-ready]")
        page.wait_for_function(f"({_PAINT})() !== null")
        took = float(page.evaluate(_PAINT))
        page.context.close()
        return took

    def typed(self, address: str, field: str, text: str) -> float:
        """Milliseconds from when a save is sent until its words are seen in the mail."""
        if self._open is None:
            self._open = self._page()
            self._open.goto(address)
            self._open.wait_for_selector("body[data-ready]")
        self._open.wait_for_timeout(_REST)
        return float(self._open.evaluate(_SEEN, [field, text]))

    def _page(self) -> Page:
        context = self._browser.new_context(viewport={"width": 1440, "height": 900})
        context.add_cookies(self._cookies)  # type: ignore[arg-type]  # Playwright's own kind of dictionary
        context.add_init_script(_WATCH)
        return context.new_page()


@contextmanager
def opened(address: str, cookies: dict[str, str]) -> Iterator[Chromium]:
    """A Chromium, with these cookies for that address."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - not everywhere

    own = [{"name": name, "value": value, "url": address} for name, value in cookies.items()]
    with sync_playwright() as playwright:
        # Inside a container nobody is root outside, and Chromium's own sandbox cannot be set up.
        browser = playwright.chromium.launch(executable_path=_program(), args=["--no-sandbox"])
        try:
            yield Chromium(browser, own)
        finally:
            browser.close()
