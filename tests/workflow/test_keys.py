"""Where the keys of readers' links are kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.audience.tokens import Purpose, reader_token
from pipeline.errors import SettingsError
from pipeline.workflow.keys import FILE, load_keys

KEYS = "b:" + "ab" * 32 + ",a:" + "cd" * 32


def token(root: Path, environ: dict[str, str] | None = None) -> str:
    return reader_token(load_keys(root, environ or {}), Purpose.UNSUBSCRIBE, "weekly", 7)


def test_keys_are_made_once_for_this_user_alone_and_stay(tmp_path: Path) -> None:
    first = token(tmp_path)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert token(tmp_path) == first
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["keys"]


def test_many_that_begin_at_once_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(token, [tmp_path] * 24))) == 1


def test_keys_in_the_environment_or_in_a_file_that_it_names_come_first(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text(f"{KEYS}\n", encoding="ascii")
    file.chmod(0o600)
    given = token(tmp_path, {"PIPELINE_KEYS": KEYS})
    assert given == token(tmp_path, {"PIPELINE_KEYS_FILE": str(file)})
    assert given.startswith("b")
    assert not (tmp_path / FILE).exists()


def test_keys_that_others_may_read_are_refused(tmp_path: Path) -> None:
    token(tmp_path)
    (tmp_path / FILE).chmod(0o644)
    with pytest.raises(SettingsError, match="everybody on this machine"):
        load_keys(tmp_path, {})
