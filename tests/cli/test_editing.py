"""Whatever goes wrong with an edited text, it is in a file, and the message says how to take it."""

from __future__ import annotations

import json
import re
import shlex
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from pipeline.cli import common
from pipeline.workflow.workspace import locked
from tests.cli.conftest import Call, Said
from tests.fakes.newsroom import Newsroom

TYPED = "s/^Intro: .*/Intro: Typed by hand/"


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An editor that tests write: a shell script that gets the file's name."""
    path = tmp_path / "editor.sh"
    path.write_text(f'#!/bin/sh\nsed -i "{TYPED}" "$1"\n', encoding="utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(path))
    monkeypatch.delenv("VISUAL", raising=False)
    return path


def then(editor: Path, *lines: str) -> None:
    """Let the editor do more after the text was typed."""
    editor.write_text("\n".join([editor.read_text(encoding="utf-8"), *lines, ""]), encoding="utf-8")


def pipeline(words: str) -> str:
    """A line of shell that calls a command."""
    return f"{sys.executable} -c 'from pipeline.cli.main import main; main()' {words} >/dev/null"


def kept(said: Said, room: Newsroom) -> list[str]:
    """The command that the message gives; the text must be where it says."""
    match = re.search(r"this takes it: pipeline (edit .+)", said.err)
    assert match, said.err
    words = shlex.split(match[1])
    assert "Intro: Typed by hand" in Path(words[-1]).read_text(encoding="utf-8")
    assert Path(words[-1]).resolve().parent == room.root / "var"
    return words


def left(room: Newsroom) -> list[str]:
    """The texts that are kept."""
    return sorted(path.name for path in (room.root / "var").glob("edit-*"))


def test_a_text_that_was_taken_leaves_no_file(call: Call, room: Newsroom, editor: Path) -> None:
    call("run")
    assert call("edit").code == 0
    assert json.loads(call("show", "--json").out)["intro"] == "Typed by hand"
    assert left(room) == []


def test_an_editor_that_changes_nothing_leaves_no_file(call: Call, room: Newsroom, editor: Path) -> None:
    call("run")
    for script in ("#!/bin/sh\n", '#!/bin/sh\n: > "$1"\n', "#!/bin/sh\nexit 3\n"):
        editor.write_text(script, encoding="utf-8")
        said = call("edit")
        assert ("Nothing was changed" in said.out) == (said.code == 0)
        assert left(room) == []


def test_an_issue_that_was_cancelled_meanwhile(call: Call, room: Newsroom, editor: Path) -> None:
    call("run")
    then(editor, pipeline("cancel"))
    said = call("edit")
    assert said.code != 0
    words = kept(said, room)
    assert call("draft").code == 0
    assert call(*words).code == 0
    assert json.loads(call("show", "--json").out)["intro"] == "Typed by hand"


@pytest.mark.parametrize(
    ("meanwhile", "code"),
    [
        ("exit 1", 2),  # the editor itself fails
        ("sed -i 's/missed =/mised =/' config.toml", 2),  # the settings are broken
        ('sed -i \'s/id = "weekly"/id = "daily"/\' config.toml', 2),  # there is no such newsletter any more
        (
            "head -c 4096 /dev/zero | tr '\\0' x > var/pipeline.sqlite; rm -f var/pipeline.sqlite-*",
            1,
        ),  # the database is damaged
        ("printf '\\377' >> \"$1\"", 2),  # saved in another encoding
    ],
)
def test_whatever_is_broken_meanwhile(
    call: Call, room: Newsroom, editor: Path, meanwhile: str, code: int
) -> None:
    call("run")
    then(editor, f"cd {room.root}", meanwhile)
    said = call("edit")
    assert said.code == code
    match = re.search(r"Your text is in (\S+);", said.err)
    assert match, said.err
    assert b"Intro: Typed by hand" in Path(match[1]).read_bytes()


def test_a_run_that_holds_the_lock_for_long(
    call: Call, room: Newsroom, editor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("run")
    monkeypatch.setattr(common, "locked", lambda root, *, wait: locked(root, wait=min(wait, 0.01)))
    with FileLock(room.root / "var/pipeline.lock"):
        said = call("edit")
    assert said.code == 75
    assert call(*kept(said, room)).code == 0
    assert json.loads(call("show", "--json").out)["intro"] == "Typed by hand"


def test_a_second_text_does_not_take_the_place_of_the_first(call: Call, room: Newsroom, editor: Path) -> None:
    call("run")
    for words in ("First", "Second"):
        editor.write_text(
            f'#!/bin/sh\nsed -i "s/^Intro: .*/Intro: {words}/; s/(stories)/(storys)/" "$1"\n',
            encoding="utf-8",
        )
        assert call("edit").code == 1
    texts = [(room.root / "var" / name).read_text(encoding="utf-8") for name in left(room)]
    assert [re.search("Intro: (.*)", text)[1] for text in texts] == ["Second", "First"]  # type: ignore[index]


def test_a_file_of_a_persons_own_stays_whether_it_is_taken_or_not(
    call: Call, room: Newsroom, tmp_path: Path
) -> None:
    call("run")
    mine = tmp_path / "mine.txt"
    mine.write_text("\ufeff# Mine\r\noops", encoding="utf-8")
    said = call("edit", "--file", mine)
    assert said.code == 1
    assert f"--file {mine}" in said.err
    assert mine.exists()
    assert call("edit", "--file", tmp_path / "other.txt").err.count("Your text") == 0
    assert left(room) == []


def test_an_editor_on_another_system_may_mark_the_text_and_end_its_lines_otherwise(
    call: Call, room: Newsroom, editor: Path
) -> None:
    call("run")
    then(editor, "sed -i 's/$/\\r/; 1s/^/\\xef\\xbb\\xbf/' \"$1\"")
    assert call("edit").code == 0
    assert json.loads(call("show", "--json").out)["intro"] == "Typed by hand"
