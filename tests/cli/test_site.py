"""`pipeline site`, as it is typed."""

from __future__ import annotations

import json
import sys

import pytest

from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom, at


@pytest.fixture
def sent(room: Newsroom) -> Newsroom:
    """A room whose first issue went out."""
    room.configure(approval="none").run(at("2025-05-22 06:05"))
    room.run(at("2025-05-22 10:05"))
    return room


def site_table(room: Newsroom, *lines: str) -> None:
    path = room.root / "config.toml"
    path.write_text("\n".join((path.read_text(encoding="utf-8"), "[site]", *lines, "")), encoding="utf-8")


def test_it_says_what_it_wrote_and_then_that_nothing_has_changed(sent: Newsroom, call: Call) -> None:
    (sent.root / "output" / "site" / "manifest.json").unlink(missing_ok=True)
    first = call("site")
    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("Wrote ")
    assert "1 issue of Weekly" in first.out
    assert (sent.root / "output" / "site" / "weekly" / "2025-05-22" / "index.html").is_file()
    assert call("site").out.startswith("Nothing to change in ")


def test_before_anything_was_sent_it_says_so(room: Newsroom, call: Call) -> None:
    said = call("site")
    assert said.code == 2
    assert "no issue was sent yet" in said.err


def test_carry_calls_the_command_after_it(sent: Newsroom, call: Call) -> None:
    code = "import shutil; shutil.copytree('output/site', 'web', dirs_exist_ok=True)"
    site_table(sent, f"after_publish = {json.dumps([sys.executable, '-c', code])}")
    said = call("site", "--carry")
    assert (said.code, said.err) == (0, "")
    assert "Carried by" in said.out
    assert (sent.root / "web" / "calls.html").is_file()


def test_carry_without_a_command_is_a_mistake(sent: Newsroom, call: Call) -> None:
    said = call("site", "--carry")
    assert said.code == 2
    assert "after_publish" in said.err


def test_a_command_that_fails_is_told_and_leaves_with_1(sent: Newsroom, call: Call) -> None:
    site_table(sent, f"after_publish = {json.dumps([sys.executable, '-c', 'import sys; sys.exit(23)'])}")
    said = call("site", "--carry")
    assert said.code == 1
    assert "left with 23" in said.err


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('address = "http://library.example.org"', "site.address: write it like"),
        ('address = "https://library.example.org/?page=1"', "site.address: write it like"),
        ('address = "https://"', "site.address: write it like"),
        ('after_publish = "rsync -a output/site/ web:news/"', "site.after_publish: a list with the command"),
        ('after_publish = [""]', "site.after_publish: a list with the command"),
        ("after_publish_limit = 0", "site.after_publish_limit: seconds"),
        ('adress = "https://library.example.org"', "did you mean 'address'?"),
    ],
)
def test_a_mistake_in_the_settings_of_the_site_is_named(
    room: Newsroom, call: Call, line: str, named: str
) -> None:
    site_table(room, line)
    said = call("status")
    assert said.code == 2
    assert named in said.err


def test_a_newsletter_cannot_have_the_sites_folder(room: Newsroom, call: Call) -> None:
    path = room.root / "config.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('id = "weekly"', 'id = "site"'), encoding="utf-8"
    )
    said = call("status")
    assert said.code == 2
    assert "'site' is a folder of the public pages" in said.err


def test_a_tag_that_html_would_change_is_refused(room: Newsroom, call: Call) -> None:
    path = room.root / "config.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(f'{text}\n[newsletter.mail.service]\nunsubscribe = "<%unsub%>"\n', encoding="utf-8")
    said = call("status")
    assert said.code == 2
    assert "a tag has none of" in said.err
