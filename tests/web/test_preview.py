"""The preview: what it shows, how it follows, and that nothing which is in a mail can do harm."""

from __future__ import annotations

import asyncio
import html
import http.client
import re
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from pipeline.config import load_settings
from pipeline.render.templates import SHIPPED
from pipeline.web.preview import Shown, Source, Wanted, preview_app
from pipeline.web.preview_view import VIEWS
from pipeline.web.watching import Watched
from pipeline.workflow.publishing import write_draft
from pipeline.workflow.reviewing import approve, cancel, edit_fields
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import PATIENCE, Answer, Serve, get

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.web.conftest import Browse

SIX, SEVEN = at("2025-05-22 06:05"), at("2025-05-22 07:00")
FOOTER = "templates/mail/parts/footer.mjml.j2"
HARM = """
<mj-raw>
<script>document.title = "harmed"; fetch("HERE/script")</script>
<img src="HERE/pixel" onerror="document.title='harmed'" alt="" width="1" height="1" />
<svg onload="document.title='harmed'"></svg>
<form action="HERE/form"><button id="send">Send</button></form>
<iframe src="HERE/frame"></iframe>
<p style="background: url(HERE/style)">Ground</p>
<meta http-equiv="refresh" content="0; url=HERE/refresh" />
<base href="HERE/" />
<a id="away" href="HERE/top" target="_top">Out</a>
<a id="code" href="javascript:document.title='harmed'">Code</a>
</mj-raw>
"""


@dataclass
class Previewed:
    """A newsroom with its preview open."""

    room: Newsroom
    watched: Watched[Shown]
    address: str

    def page(self, view: str = "") -> str:
        answer = get(self.address, f"/?view={view}")
        assert answer.status == 200
        return answer.text

    def until(self, shows: Callable[[str], bool], view: str = "") -> str:
        """The page as soon as it is so; waits for word from the server, as the page in a browser does."""
        while True:
            word = self.watched.edition.word
            page = self.page(view)
            if shows(page):
                return page
            assert self.hear(word), plain(page)

    def hear(self, seen: str) -> str:
        """The next word that is another than `seen`; empty if none comes for so long that none will."""
        where = urlsplit(self.address)
        with closing(http.client.HTTPConnection(where.netloc, timeout=PATIENCE)) as connection:
            connection.request("GET", f"/changes?seen={seen}")
            answer = connection.getresponse()
            assert answer.headers.get_content_type() == "text/event-stream"
            deadline = time.monotonic() + PATIENCE
            while time.monotonic() < deadline:
                line = answer.readline().decode()
                assert line, "the server has closed the stream"
                if line.startswith("data: "):
                    return line.removeprefix("data: ").strip()
            return ""

    def mail(self, path: str = "/mail") -> Answer:
        return get(self.address, path)

    def write(self, name: str, text: str) -> None:
        """Write a file in one step, as most editors do, so that no half of it is ever seen."""
        path = self.room.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = self.room.root / "aside"
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)

    def setting(self, old: str, new: str) -> None:
        text = (self.room.root / "config.toml").read_text(encoding="utf-8")
        assert old in text
        self.write("config.toml", text.replace(old, new))

    def edit(self, **fields: str) -> None:
        with self.room.open() as workspace:
            edit_fields(workspace, workspace.newsletter(), "", fields, by="me", now=SEVEN)

    def cancel(self) -> None:
        with self.room.open() as workspace:
            cancel(workspace, workspace.newsletter(), "", reason="", by="me")


Open = Callable[..., Previewed]


@pytest.fixture
def preview(serve: Serve) -> Iterator[Open]:
    """Open the preview of a room: `preview(room, issue=…)`."""
    running: list[tuple[Watched[Shown], Source]] = []

    def opened_preview(room: Newsroom, issue: str = "") -> Previewed:
        wanted = Wanted(room.root, lambda: load_settings(room.root, {}), lambda _: SEVEN, None, issue)
        source = Source(wanted)
        watched = Watched(source.make, source.mark, every=0.02)
        watched.start()
        running.append((watched, source))
        return Previewed(room, watched, serve(preview_app(watched), watched.stop))

    yield opened_preview
    for watched, source in running:
        watched.stop()
        watched.join()
        source.close()


@pytest.fixture
def drafted(drafted_room: Newsroom, preview: Open) -> Previewed:
    """The preview of a room whose issue is drafted."""
    return preview(drafted_room)


def plain(page: str) -> str:
    """What a person reads on a page."""
    return " ".join(re.sub(r"<[^>]*>", " ", page[page.index("<main") :]).split())


def shipped(name: str) -> str:
    return (SHIPPED / name).read_text(encoding="utf-8")


# What it shows


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_every_view_is_a_page_of_its_own_that_works_without_a_script(
    drafted: Previewed, view: object
) -> None:
    assert view in VIEWS
    page = drafted.page(view.id)
    current = re.findall(r'href="/\?view=([a-z-]+)" aria-current="true"', page)
    assert current == [view.id]
    assert re.findall(r'href="/\?view=([a-z-]+)"', page) == ["desktop", "phone", "dark", "images-off", "text"]
    if view.frame:
        frame = f'<iframe src="{view.frame}?edition={drafted.watched.edition.word}" title="{view.words}" '
        assert frame + 'sandbox="allow-same-origin"></iframe>' in page
        assert "Seed Swap Number 0" in drafted.mail(view.frame).text
    else:
        assert "<iframe" not in page
        assert "Seed Swap Number 0\n" in page
        assert "How seed swap went in branch 0: 20 people came" in plain(page)


def test_a_view_that_does_not_exist_is_the_desktop(drafted: Previewed) -> None:
    assert 'data-view="desktop"' in drafted.page("hologram")
    assert 'data-view="desktop"' in get(drafted.address).text


def test_it_shows_the_row_in_the_inbox_and_how_large_the_mail_is(drafted: Previewed) -> None:
    drafted.edit(subject="Soup & stories", preheader="Porch Grants closes next")
    page = drafted.until(lambda page: "Soup &amp; stories" in page)
    row = re.search(r'<div class="inbox".*?</div>', page, re.DOTALL)
    assert row is not None
    assert plain("<main>" + row[0]) == "W Weekly Soup &amp; stories – Porch Grants closes next 10 a.m."
    size = len(drafted.mail().body) // 1024
    assert re.search(rf"\b{size} KB of 102\b|\b{size + 1} KB of 102\b", plain(page))
    assert "4 items, 1 with a deadline" in plain(page)
    assert "Goes out Thursday, May 22, 2025, 10 a.m. America/Chicago" in plain(page)


def test_the_mail_is_filled_as_readers_get_it(drafted: Previewed) -> None:
    mail = drafted.mail().text
    assert "https://library.example.org/unsubscribe" in mail
    assert "PLACE_" not in mail
    assert "PLACE_" not in drafted.page("text")


def test_what_would_stop_the_approval_stands_beside_the_mail(drafted: Previewed) -> None:
    assert "Must be fixed" not in drafted.page()
    drafted.write(FOOTER, "<mj-section><mj-column><mj-text>Bye</mj-text></mj-column></mj-section>")
    page = plain(drafted.until(lambda page: "Must be fixed" in page))
    assert "mail.html gives no way to unsubscribe: mend its template" in page


def test_a_picture_from_elsewhere_is_named_since_it_is_not_shown(drafted: Previewed) -> None:
    there = (
        '<mj-section><mj-column><mj-image src="https://else.example.net/x.png" /></mj-column></mj-section>'
    )
    drafted.write(FOOTER, shipped("mail/parts/footer.mjml.j2") + there)
    page = drafted.until(lambda page: "https://else.example.net/x.png" in page)
    assert "A picture from elsewhere is not shown here, though readers may see it" in plain(page)


def test_the_logo_of_the_settings_is_shown(drafted: Previewed) -> None:
    drafted.setting(
        "[newsletter.select]",
        '[newsletter.brand]\nlogo = "https://l.example.org/logo.png"\n[newsletter.select]',
    )
    drafted.hear(drafted.watched.edition.word)
    assert "img-src 'self' data: https://l.example.org/logo.png;" in drafted.mail().policy
    assert "from elsewhere" not in drafted.page()
    assert "img-src 'none';" in drafted.mail("/mail/images-off").policy


def test_it_says_where_the_draft_stands(drafted: Previewed) -> None:
    assert "Draft: not approved" in drafted.page()
    with drafted.room.open() as workspace:
        draft = drafted.room.drafts()[0]
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="me", now=SEVEN)
    drafted.until(lambda page: '<p class="pill good">Approved</p>' in page)
    drafted.write(FOOTER, shipped("mail/parts/footer.mjml.j2").replace("foot-links", "foot-links new"))
    page = drafted.until(lambda page: "Approved: looks different now" in page)
    assert "What goes out is what was approved; approve it again to send this instead." in plain(page)
    (drafted.room.root / FOOTER).unlink()
    drafted.until(lambda page: '<p class="pill good">Approved</p>' in page)
    drafted.edit(subject="Another one")
    drafted.until(lambda page: "Draft: changed since approval" in page)


def test_an_issue_that_went_out_is_shown_by_its_date(room: Newsroom, preview: Open) -> None:
    room.configure(approval="none").run(SIX)
    room.run(at("2025-05-22 10:05"))
    page = preview(room, issue="2025-05-22").page()
    assert '<p class="pill good">Sent</p>' in page
    assert "What went out is in output/." in plain(page)
    assert "Went out Thursday, May 22, 2025" in plain(page)
    assert "No draft is open" in preview(room).page()


# How it follows


def test_a_change_of_a_template_is_shown(drafted: Previewed) -> None:
    assert "Written just now" not in drafted.mail().text
    drafted.write(
        FOOTER,
        shipped("mail/parts/footer.mjml.j2")
        + "<mj-section><mj-column><mj-text>Written just now</mj-text></mj-column></mj-section>",
    )
    drafted.hear(drafted.watched.edition.word)
    assert "Written just now" in drafted.mail().text


def test_a_change_of_a_setting_is_shown(drafted: Previewed) -> None:
    drafted.setting('why = "You signed up."', 'why = "You asked for it."')
    drafted.hear(drafted.watched.edition.word)
    assert "You asked for it." in drafted.mail().text
    drafted.until(lambda page: "You asked for it." in page, "text")


def test_a_change_of_the_draft_is_shown(drafted: Previewed) -> None:
    drafted.edit(subject="A subject by hand")
    drafted.until(lambda page: '<h1 dir="auto" lang="en">A subject by hand</h1>' in page)


def test_a_change_of_a_list_of_feeds_is_looked_at(drafted: Previewed) -> None:
    before = (drafted.room.root / "feeds/own.toml").read_text(encoding="utf-8")
    drafted.write("feeds/own.toml", before.replace("path =", "pth ="))
    page = drafted.until(lambda page: "The settings cannot be followed" in page)
    assert "own.toml, line 4 feed #1.pth: unknown key; did you mean &#39;path&#39;?" in plain(page)
    drafted.write("feeds/own.toml", before)
    drafted.until(lambda page: 'data-state="mail"' in page)


def test_a_file_that_changes_nothing_disturbs_nobody(drafted: Previewed) -> None:
    word = drafted.watched.edition.word
    drafted.write("templates/mail/parts/.footer.swp", "an editor's own")
    drafted.write("feeds/alpha.xml.bak", "an old copy")
    drafted.edit(subject="This is what is heard of")
    assert drafted.hear(word).endswith("-2")


# What goes wrong, and comes right again


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{{ mail.nothing }", "templates/mail/parts/footer.mjml.j2, line 1 The template cannot be read"),
        (
            "\n{{ mail.nothing }}",
            "templates/mail/parts/footer.mjml.j2, line 2 The template uses what is not there",
        ),
        ("{% include 'mail/parts/none.j2' %}", "There is no template mail/parts/none.j2"),
        ("<mj-section><mj-colum", "MJML does not understand the mail"),
        ("{{ 1 / 0 }}", "The template cannot be filled: division by zero"),
    ],
)
def test_a_broken_template_is_told_in_words_and_the_mail_comes_back(
    drafted: Previewed, template: str, words: str
) -> None:
    drafted.write(FOOTER, template)
    page = drafted.until(lambda page: "The mail cannot be made" in page)
    assert words in plain(page)
    assert "Traceback" not in page
    assert str(drafted.room.root) not in page
    assert (drafted.mail().status, drafted.mail("/mail/images-off").status) == (404, 404)
    (drafted.room.root / FOOTER).unlink()
    drafted.until(lambda page: 'data-state="mail"' in page)
    assert drafted.mail().status == 200


def test_wrong_settings_are_told_each_with_its_line_and_the_mail_comes_back(drafted: Previewed) -> None:
    drafted.setting('approval = "required"', 'approval = "requird"')
    drafted.setting("from_name", "from_nam")
    page = plain(drafted.until(lambda page: "did you mean &#39;from_name&#39;?" in page))
    assert "The settings cannot be followed" in page
    assert "config.toml, line 6 newsletter #1.approval: &#39;requird&#39; is none of required, none" in page
    drafted.setting("from_nam", "from_name")
    drafted.setting('approval = "requird"', 'approval = "required"')
    drafted.until(lambda page: 'data-state="mail"' in page)


def test_settings_that_are_gone_are_told_and_the_mail_comes_back(drafted: Previewed) -> None:
    path = drafted.room.root / "config.toml"
    aside = path.rename(path.with_suffix(".aside"))
    drafted.until(lambda page: "There is no config.toml in" in page)
    aside.rename(path)
    drafted.until(lambda page: 'data-state="mail"' in page)


def test_what_nobody_foresaw_is_told_and_the_page_lives_on(
    drafted: Previewed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trips(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    with monkeypatch.context() as patched:
        patched.setattr("pipeline.web.preview.preview", trips)
        drafted.write(FOOTER, "anything")
        page = plain(drafted.until(lambda page: "nobody foresaw" in page))
        assert "RecursionError: too deep" in page
    (drafted.room.root / FOOTER).unlink()
    drafted.until(lambda page: 'data-state="mail"' in page)


def test_a_database_that_is_out_of_reach_is_told_and_is_tried_again_by_itself(drafted: Previewed) -> None:
    folder = drafted.room.root / "var"
    aside = folder.rename(folder.with_suffix(".aside"))
    folder.write_text("no folder at all", encoding="utf-8")
    drafted.until(lambda page: "The database cannot be read" in page)
    folder.unlink()
    aside.rename(folder)
    drafted.until(lambda page: 'data-state="mail"' in page)


def test_without_a_draft_it_says_how_to_make_one_and_shows_it_then(room: Newsroom, preview: Open) -> None:
    with room.open():
        pass
    opened_preview = preview(room)
    page = plain(opened_preview.page())
    assert "No draft is open Type pipeline draft to draft the next issue of Weekly now" in page
    assert "pipeline run drafts it at its slot, 2025-05-29 06:00 (America/Chicago)" in page
    assert "newest issue" not in page
    assert opened_preview.mail().status == 404
    room.run(SIX)
    opened_preview.until(lambda page: 'data-state="mail"' in page)
    opened_preview.cancel()
    page = plain(opened_preview.until(lambda page: "No draft is open" in page))
    assert "To look at the newest issue that was: pipeline preview --issue 2025-05-22" in page


def test_it_stores_and_writes_nothing(drafted_room: Newsroom, preview: Open) -> None:
    room = drafted_room
    with room.open() as workspace:
        write_draft(workspace, workspace.newsletter(), room.drafts()[0])
    before = {path: path.stat().st_mtime_ns for path in (room.root / "output").rglob("*")}
    draft = room.drafts()
    opened_preview = preview(room)
    opened_preview.setting('why = "You signed up."', 'why = "You asked for it."')
    opened_preview.until(lambda page: "You asked for it." in page, "text")
    assert {path: path.stat().st_mtime_ns for path in (room.root / "output").rglob("*")} == before
    assert room.drafts() == draft


# That nothing can do harm


def test_the_page_has_the_strict_policy_and_asks_nothing_of_anybody_else(drafted: Previewed) -> None:
    answer = get(drafted.address)
    assert "script-src 'self';" in answer.policy
    assert "unsafe" not in answer.policy
    assert "frame-ancestors 'none'" in answer.policy
    found = re.findall(r'(?:src|href)="([^"]*)"', answer.text)
    assert found
    assert all(one.startswith(("/", "#")) for one in found)
    assert not re.search(r"<style|style=|\son[a-z]+=|<script(?! type=\"module\" src=)", answer.text)


def test_everything_that_the_page_names_is_there(drafted: Previewed) -> None:
    for name in set(re.findall(r'(?:src|href)="(/[^"]*)"', drafted.page())):
        assert get(drafted.address, name).status == 200, name


@pytest.mark.parametrize("path", ["/", "/mail", "/mail/images-off", "/changes", "/nowhere"])
def test_whoever_calls_it_by_another_name_is_refused(drafted: Previewed, path: str) -> None:
    answer = get(drafted.address, path, host="rebound.example.net")
    assert answer.status == 400
    assert "Seed Swap" not in answer.text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_changed_from_here(drafted: Previewed, method: str) -> None:
    assert get(drafted.address, "/", method=method).status == 405


def test_hostile_words_of_a_feed_stay_words_on_the_page(room: Newsroom, preview: Open) -> None:
    harm = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    room.feed(
        "alpha", {f"{harm} Kite Night": f"{harm} forty people came to fly kites."}, day=at("2025-05-20 09:00")
    )
    room.configure().run(SIX)
    opened_preview = preview(room)
    opened_preview.edit(subject=harm, preheader=harm)
    page = opened_preview.until(lambda page: "&lt;script&gt;alert(1)" in page, "text")
    assert page.count("<script") == 1
    assert "<img" not in page
    assert "<script" not in opened_preview.mail().text


def test_hostile_html_of_a_template_is_shown_in_the_sandbox_alone(drafted: Previewed) -> None:
    drafted.write(
        FOOTER, shipped("mail/parts/footer.mjml.j2") + HARM.replace("HERE", "https://evil.example.net")
    )
    drafted.hear(drafted.watched.edition.word)
    for path in ("/mail", "/mail/images-off"):
        answer = drafted.mail(path)
        assert "<script>document.title" in answer.text, "it is the frame that must hold it"
        assert answer.policy.startswith("sandbox allow-same-origin; default-src 'none'; ")
        assert "form-action 'none'; base-uri 'none'; frame-ancestors 'self'" in answer.policy
        assert answer.headers["referrer-policy"] == "no-referrer"


# Pictures


@pytest.fixture
def pictured(room: Newsroom, preview: Open) -> Previewed:
    """The preview of a mail with a picture in it."""
    art = Path(__file__).parents[2] / "feeds/pictures/lakeshore/six-weeks-six-soups-1024x683.jpg"
    (room.root / "art").mkdir()
    (room.root / "art/soup.jpg").write_bytes(art.read_bytes())
    shown = '<img src="https://alpha.example.org/soup.jpg" alt="Six bowls in a row">'
    room.feed("alpha", {"Six Soups": "PICTURE Six branches cooked for a week."}, day=at("2025-05-20 09:00"))
    feed = room.root / "feeds/alpha.xml"
    feed.write_text(feed.read_text(encoding="utf-8").replace("PICTURE", html.escape(shown)), encoding="utf-8")
    own = room.configure().root / "feeds/own.toml"
    text = own.read_text(encoding="utf-8").replace(
        'path = "feeds/alpha.xml"', 'path = "feeds/alpha.xml"\npictures = "art"'
    )
    own.write_text(text, encoding="utf-8")
    room.run(SIX)
    return preview(room)


def test_pictures_are_the_drafts_own_and_come_from_here(pictured: Previewed) -> None:
    (address,) = re.findall(r'<img[^>]* src="([^"]*)"', pictured.mail().text)
    assert re.fullmatch(r"/pictures/[0-9a-f]{64}\.jpg", address)
    answer = get(pictured.address, address)
    assert answer.headers.get_content_type() == "image/jpeg"
    assert answer.body.startswith(b"\xff\xd8\xff")
    assert get(pictured.address, f"/pictures/{'0' * 64}.jpg").status == 404
    assert get(pictured.address, "/pictures/..%2f..%2fconfig.toml").status == 404


def test_with_images_off_a_mail_has_their_alt_texts_and_asks_for_none(pictured: Previewed) -> None:
    answer = pictured.mail("/mail/images-off")
    assert "img-src 'none';" in answer.policy
    assert re.findall(r'<img[^>]* src="([^"]*)"', answer.text) == [""]
    assert 'alt="Six bowls in a row"' in answer.text


def test_pictures_that_readers_have_from_the_site_are_shown_before_they_are_there(
    pictured: Previewed,
) -> None:
    text = (pictured.room.root / "config.toml").read_text(encoding="utf-8")
    text = text.replace("[newsletter.mail]\n", '[newsletter.mail]\npictures = "site"\n')
    text = text.replace("You signed up.", "You asked for it.")
    pictured.write("config.toml", f'site = {{ address = "https://l.example.org/news" }}\n{text}')
    pictured.until(lambda page: "You asked for it." in page, "text")
    assert re.search(r' src="/pictures/[0-9a-f]{64}\.jpg"', pictured.mail().text)


# In a browser


def until(page: Page, shown: Callable[[], bool]) -> None:
    """Wait until something is so; the page's policy forbids what Playwright has for this."""
    for _ in range(int(PATIENCE * 20)):
        if shown():
            return
        page.wait_for_timeout(50)
    pytest.fail("it never came to be so")


def in_frame(page: Page, script: str) -> object:
    """Ask the mail in the frame, from outside."""
    return page.evaluate(f"document.querySelector('.device iframe:not(.coming)')?.contentDocument?.{script}")


def framed(page: Page) -> str:
    return str(in_frame(page, "body?.textContent"))


def axe_finds(page: Page) -> list[str]:
    """What axe has against a page, the frames left out: it cannot look into one that runs no script."""
    from axe_playwright_python.sync_playwright import Axe

    return [one["id"] for one in Axe().run(page, options={"iframes": False}).response["violations"]]


@contextmanager
def looking(browser: Browser, previewed: Previewed, view: str = "", **context: object) -> Iterator[Page]:
    opened_context = browser.new_context(**context)  # type: ignore[arg-type]  # options, as Playwright names them
    try:
        page = opened_context.new_page()
        page.goto(f"{previewed.address}?view={view}")
        page.wait_for_selector(".live.on")
        yield page
    finally:
        opened_context.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_five_views_are_shown_without_an_error_and_can_be_used_by_everybody(
    pictured: Previewed, browse: Browse, scheme: str
) -> None:
    def look(browser: Browser) -> None:
        said: list[str] = []
        for width in (1280, 320):
            size = {"width": width, "height": 800}
            with looking(browser, pictured, viewport=size, color_scheme=scheme) as page:
                page.on("console", lambda message: said.append(message.text))
                page.on("pageerror", lambda error: said.append(str(error)))
                for view in VIEWS:
                    page.focus(f"#view-{view.id}")
                    page.keyboard.press("Enter")
                    page.wait_for_selector(f".stage.{view.id}")
                    if view.frame:
                        until(page, lambda: "Six Soups" in framed(page))
                    else:
                        assert "Six branches cooked for a week." in page.inner_text("pre")
                    assert page.get_attribute(f"#view-{view.id}", "aria-current") == "true"
                    assert page.evaluate("document.activeElement.id") == f"view-{view.id}"
                    assert page.evaluate("document.documentElement.scrollWidth") <= width
                    assert axe_finds(page) == []
        assert said == []

    browse(look)


@pytest.mark.browser
def test_the_views_are_what_they_say(pictured: Previewed, browse: Browse) -> None:
    def look(browser: Browser) -> None:
        # Playwright fixes light or dark for all frames unless it is told to leave that alone.
        with looking(browser, pictured, viewport={"width": 1280, "height": 800}, color_scheme="null") as page:

            def ask(view: str, script: str) -> object:
                page.click(f"#view-{view}")
                page.wait_for_selector(f".stage.{view}")
                until(page, lambda: "Six Soups" in framed(page))
                return in_frame(page, script)

            dark = "defaultView.matchMedia('(prefers-color-scheme: dark)').matches"
            width = "documentElement.clientWidth"
            seen = "images[0].naturalWidth > 0"
            until(page, lambda: ask("desktop", seen) is True)
            assert int(str(ask("desktop", width))) >= 600
            assert ask("desktop", dark) is False
            assert ask("phone", width) == 375
            assert ask("dark", dark) is True
            assert ask("images-off", seen) is False
        for narrow in (375, 320):
            with looking(browser, pictured, "phone", viewport={"width": narrow, "height": 700}) as page:
                until(page, lambda: "Six Soups" in framed(page))
                assert in_frame(page, "documentElement.clientWidth") == 375
            with looking(browser, pictured, "desktop", viewport={"width": narrow, "height": 700}) as page:
                until(page, lambda: "Six Soups" in framed(page))
                assert in_frame(page, "documentElement.clientWidth") == 640

    browse(look)


@pytest.mark.browser
def test_the_page_follows_by_itself_and_keeps_the_place_in_the_mail(
    drafted: Previewed, browse: Browse
) -> None:
    footer = shipped("mail/parts/footer.mjml.j2")

    def look(browser: Browser) -> None:
        with looking(browser, drafted, viewport={"width": 1280, "height": 500}) as page:
            until(page, lambda: "Seed Swap" in framed(page))
            in_frame(page, "scrollingElement.scrollTo(0, 200)")
            page.focus("#view-phone")
            drafted.write(
                FOOTER,
                footer + "<mj-section><mj-column><mj-text>New words</mj-text></mj-column></mj-section>",
            )
            until(page, lambda: "New words" in framed(page))
            assert in_frame(page, "scrollingElement.scrollTop") == 200
            assert page.evaluate("document.activeElement.id") == "view-phone"
            drafted.write(FOOTER, "{{ nothing }}")
            page.wait_for_selector("[role=alert]")
            assert "The template uses what is not there" in page.inner_text("[role=alert]")
            drafted.write(FOOTER, footer)
            until(page, lambda: "Seed Swap" in framed(page))
            until(page, lambda: in_frame(page, "scrollingElement.scrollTop") == 200)
            drafted.edit(subject="By somebody else")
            page.wait_for_selector("h1:has-text('By somebody else')")
            drafted.watched.stop()
            page.wait_for_selector(".live.off")

    browse(look)


@pytest.mark.browser
def test_what_is_wrong_and_that_there_is_no_draft_can_be_read_by_everybody(
    drafted: Previewed, browse: Browse
) -> None:
    def look(browser: Browser) -> None:
        with looking(browser, drafted, viewport={"width": 320, "height": 600}) as page:
            changes: tuple[tuple[Callable[[], None], str], ...] = (
                (partial(drafted.write, FOOTER, "<mj-section></mj-section>"), ".finding.bad"),
                (partial(drafted.write, FOOTER, "{{ nothing }}"), ".trouble"),
                ((drafted.room.root / FOOTER).unlink, ".device"),
                (drafted.cancel, ".nothing"),
            )
            for change, shown in changes:
                change()
                page.wait_for_selector(shown)
                for scheme in ("light", "dark"):
                    page.emulate_media(color_scheme=scheme)
                    assert axe_finds(page) == []
                assert page.evaluate("document.documentElement.scrollWidth") <= 320

    browse(look)


@pytest.mark.browser
def test_whatever_a_mail_holds_nothing_of_it_runs_and_nothing_leaves(
    drafted: Previewed, browse: Browse, serve: Serve
) -> None:
    asked: list[str] = []

    def elsewhere(request: Request) -> Response:
        asked.append(request.url.path)
        return PlainTextResponse("elsewhere")

    evil = serve(Starlette(routes=[Route("/{path:path}", elsewhere)])).rstrip("/")
    drafted.write(FOOTER, shipped("mail/parts/footer.mjml.j2") + HARM.replace("HERE", evil))
    drafted.hear(drafted.watched.edition.word)

    def look(browser: Browser) -> None:
        with looking(browser, drafted) as page:
            for view in ("desktop", "images-off"):
                page.click(f"#view-{view}")
                page.wait_for_selector(f".stage.{view}")
                until(page, lambda: "Code" in framed(page))
                in_frame(page, "getElementById('send').click()")
                in_frame(page, "getElementById('code').click()")
            assert "harmed" not in f"{page.title()} {in_frame(page, 'title')}"
            assert asked == []
            with page.context.expect_page() as another:
                in_frame(page, "getElementById('away').click()")
            another.value.wait_for_load_state()
            assert asked[0] == "/top", "a link that a person follows leads there, in a tab of its own"
            assert another.value.evaluate("window.opener") is None
            assert page.url.startswith(drafted.address)
            assert "Code" in framed(page)

    browse(look)


@pytest.mark.browser
def test_after_a_browser_was_used_asyncio_works_as_before(browse: Browse) -> None:
    browse(lambda browser: browser.version)
    assert asyncio.run(asyncio.sleep(0, "well")) == "well"
