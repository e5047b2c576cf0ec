"""The command that carries the site: run to its end, its words kept, nothing of it left behind."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from pipeline.deliver.carrying import carry
from pipeline.errors import OutputError


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_command_runs_in_the_folder_with_its_words_as_they_are(tmp_path: Path) -> None:
    code = "import sys, pathlib; pathlib.Path('said').write_text('|'.join(sys.argv[1:]))"
    carry([*python(code), "$HOME", "a b", "*"], folder=tmp_path, limit=60)
    assert (tmp_path / "said").read_text() == "$HOME|a b|*"


def test_it_gets_no_input_and_may_say_what_it_likes(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    carry(
        python("import sys; assert sys.stdin.read() == ''; print('sent 3 files')"), folder=tmp_path, limit=60
    )
    assert capfd.readouterr() == ("", "")


def test_its_failure_is_told_with_its_code_and_its_last_words(tmp_path: Path) -> None:
    code = "import sys; print('x' * 9000); print('connecting'); sys.exit('host\\x07 not\\tfound')"
    with pytest.raises(
        OutputError, match=r"^after_publish: .* left with 1: .*connecting / host not found\. "
    ) as told:
        carry(python(code), folder=tmp_path, limit=60)
    assert len(str(told.value)) < 600
    assert "\x07" not in str(told.value)


def test_a_command_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"no-such-command cannot be started \(No such file"):
        carry(["no-such-command"], folder=tmp_path, limit=60)


def test_a_word_that_no_system_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be started"):
        carry(["true", "a\0b"], folder=tmp_path, limit=60)


def test_one_that_a_signal_ended_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="was ended by signal 9"):
        carry(python("import os; os.kill(os.getpid(), 9)"), folder=tmp_path, limit=60)


def test_one_that_takes_too_long_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "pathlib.Path('pids').write_text(f'{os.getpid()} {child.pid}')\n"
        "print('on my way', flush=True)\n"
        "time.sleep(600)"
    )
    with pytest.raises(OutputError, match=r"took longer than 3 seconds: on my way"):
        carry(python(code), folder=tmp_path, limit=3)
    parent, child = map(int, (tmp_path / "pids").read_text().split())
    with pytest.raises(ProcessLookupError):
        os.kill(parent, 0)
    give_up = time.monotonic() + 20
    while not has_ended(child) and time.monotonic() < give_up:
        time.sleep(0.02)
    assert has_ended(child)


def has_ended(process: int) -> bool:
    """Whether it is gone; an orphan that has ended may wait for its new parent to take note of it."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except OSError:
        return True
    return state.rpartition(")")[2].split()[0] in {"Z", "X"}
