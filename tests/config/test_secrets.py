"""Secrets come from the environment or from files that it names, and show themselves nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.config import load_settings
from pipeline.config.secrets import secret
from pipeline.errors import SettingsError
from tests.fakes.newsroom import Newsroom


def test_a_secret_stands_in_its_variable() -> None:
    assert secret({"TOKEN": " abc \n"}, "TOKEN").reveal() == "abc"


def test_or_in_a_file_that_only_its_owner_may_read(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("abc\n", encoding="utf-8")
    path.chmod(0o600)
    assert secret({"TOKEN_FILE": str(path)}, "TOKEN").reveal() == "abc"
    path.chmod(0o644)
    with pytest.raises(SettingsError, match="chmod 600"):
        secret({"TOKEN_FILE": str(path)}, "TOKEN")


def test_it_does_not_show_itself() -> None:
    hidden = secret({"TOKEN": "abc"}, "TOKEN")
    assert "abc" not in f"{hidden} {hidden!r} {[hidden]}"


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({}, "TOKEN: no password or token stands there"),
        ({"TOKEN": "  "}, "no password or token"),
        ({"TOKEN": "two words"}, "one word"),
        ({"TOKEN_FILE": "/nowhere/token"}, "TOKEN_FILE=/nowhere/token: the file cannot be read"),
    ],
)
def test_what_is_wrong_is_told_without_the_secret(environ: dict[str, str], told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        secret(environ, "TOKEN")
    assert told in str(caught.value)
    assert "two words" not in str(caught.value)


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_bytes(b"\xff\xfe\x00")
    path.chmod(0o600)
    with pytest.raises(SettingsError, match="not text"):
        secret({"TOKEN_FILE": str(path)}, "TOKEN")


def test_the_database_s_address_may_stand_in_a_file(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").configure()
    file = tmp_path / "address"
    file.write_text("postgresql://reader:word@db.example/news\n", encoding="utf-8")
    file.chmod(0o600)
    settings = load_settings(room.root, {"DATABASE_URL_FILE": str(file)})
    assert settings.database == "postgresql://reader:word@db.example/news"
    file.chmod(0o644)
    with pytest.raises(SettingsError, match="everybody on this machine"):
        load_settings(room.root, {"DATABASE_URL_FILE": str(file)})
