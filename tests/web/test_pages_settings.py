"""The page of settings: everything as read, and nothing of what is secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from pathlib import Path

import pytest

from pipeline import __version__
from pipeline.config import load_settings
from pipeline.model.posts import Network
from pipeline.model.settings import Account, Newsletter, Select, Settings, Site, Smtp
from pipeline.model.users import Role
from pipeline.web import desk_state
from pipeline.web.settings_page import database_name, places, secret_names, tables
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import Office

NOON = at("2025-05-22 12:00")
WORD = "hunter2hunter2"


@pytest.fixture
def settings(room: Newsroom) -> Settings:
    return load_settings(room.root, {})


def with_accounts(settings: Settings, *accounts: Account) -> Settings:
    (one,) = settings.newsletter
    return replace(settings, newsletter=(replace(one, posts=replace(one.posts, account=accounts)),))


def keys(settings: Settings, table: str) -> dict[str, tuple[str, bool]]:
    (found,) = [one for one in tables(settings) if one.name == table]
    return {one.key: (one.value, one.usual) for one in found.settings}


def test_every_key_stands_there_with_what_holds(settings: Settings) -> None:
    select = keys(settings, "[newsletter.select]")
    assert set(select) == {field.name for field in fields(Select)}
    assert select["min_items"] == ("1", False)
    assert select["reading_days"] == ("1", True)
    weekly = keys(settings, "[[newsletter]] weekly")
    assert weekly["timezone"] == ('"America/Chicago"', False)
    assert weekly["another_approves"] == ("false", True)
    nested = {"schedule", "mail", "section", "select", "posts", "brand", "staff", "audience"}
    assert set(weekly) == {field.name for field in fields(Newsletter)} - nested
    assert keys(settings, "[[newsletter.section]] calls")["kinds"] == ('["call"]', False)


def test_passwords_in_addresses_and_commands_are_not_shown(settings: Settings) -> None:
    site = Site(after_publish=("curl", "-H", f"Bearer {WORD}"), address=f"https://me:{WORD}@site.example")
    shown = tables(replace(settings, site=site))
    values = [one.value for table in shown for one in table.settings]
    assert not [value for value in values if WORD in value]
    assert '"curl" and 2 more, which may be secret' in values
    assert '"https://…@site.example"' in values


@pytest.mark.parametrize(
    "database",
    [f"postgresql+psycopg://me:{WORD}@db.example/news", f"postgresql://db.example/news?password={WORD}"],
)
def test_the_database_is_named_without_its_password(settings: Settings, database: str) -> None:
    named = database_name(replace(settings, database=database))
    assert WORD not in named
    assert named.endswith("db.example/news")


def test_of_secrets_only_the_names_are_told_and_whether_they_are_there(settings: Settings) -> None:
    account = Account(Network.MASTODON, post=True, secret="OUR_TOKEN")  # noqa: S106 - the name of a variable
    changed = replace(with_accounts(settings, account), smtp=Smtp(host="mail.example"))
    environ = {"OUR_TOKEN": WORD, "SMTP_PASSWORD_FILE": "/run/x", "UNRELATED": WORD}
    found = secret_names(changed, environ)
    assert {one.name: one.state for one in found} == {
        "DATABASE_URL": "not set",
        "SMTP_PASSWORD": "in the file that SMTP_PASSWORD_FILE names",
        "OUR_TOKEN": "set",
    }
    assert WORD not in repr(found)


def test_it_says_where_everything_lies_and_which_version_this_is(settings: Settings, room: Newsroom) -> None:
    found = {one.what: one.where for one in places(settings)}
    assert found["Settings"] == str(room.root.resolve() / "config.toml")
    assert found["2 feeds"] == str(room.root.resolve() / "feeds" / "own.toml")
    assert found["Database"] == str(room.root.resolve() / "var" / "pipeline.sqlite")
    assert found["Version"].startswith(f"pipeline {__version__}, Python 3.")


def test_the_page_follows_a_change_of_the_file_and_no_secret_of_the_environment_is_on_it(
    seat: Callable[[Newsroom, datetime], Office], room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = seat(room, NOON)
    admin = office.come_in(Role.ADMIN)
    monkeypatch.setenv("SMTP_PASSWORD", WORD)
    monkeypatch.setattr(desk_state, "_LOOK_AFTER", 0.0)
    path = Path(room.root) / "config.toml"
    path.write_text('[smtp]\nhost = "mail.example.org"\nuser = "us"\n' + path.read_text(encoding="utf-8"))
    page = admin.get("/settings").text
    assert "mail.example.org" in page
    assert "SMTP_PASSWORD" in page
    assert WORD not in page
