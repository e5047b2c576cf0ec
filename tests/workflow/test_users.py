"""Signing in: once per link, never by guessing, and gone when it should be."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any
from uuid import uuid4

import pytest
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.model.users import Role, User
from pipeline.store import users as user_rows
from pipeline.workflow import users
from pipeline.workflow.users import SignedIn, SignInError
from pipeline.workflow.workspace import Workspace
from tests.fakes.newsroom import Newsroom, at

NOW = at("2025-05-22 09:00")
WORDS = "three plain words"
HERE = "127.0.0.1"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Newsroom(tmp_path / "news").configure().open() as opened:
        yield opened


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashing as argon2 does it, in a thousandth of the time."""
    monkeypatch.setattr(users, "_hasher", lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    users._nobodys.cache_clear()


@pytest.fixture
def ana(workspace: Workspace) -> User:
    """An admin with a password."""
    token = users.make_link(workspace, None, now=NOW)
    user = users.use_link(workspace, token, first="ana", now=NOW).user
    users.set_password(workspace, user, WORDS)
    return user


def come_in(workspace: Workspace, password: str = WORDS, **other: object) -> SignedIn:
    values = {"address": HERE, "now": NOW} | other
    return users.sign_in(workspace, "ana", password, **values)  # type: ignore[arg-type]


def test_the_first_link_makes_an_admin_and_works_once(workspace: Workspace) -> None:
    token = users.make_link(workspace, None, now=NOW)
    done = users.use_link(workspace, token, first="ana", now=NOW)
    assert (done.user.name, done.user.role) == ("ana", Role.ADMIN)
    assert users.user_of(workspace, done.token, now=NOW) == done.user
    with pytest.raises(SignInError, match="was used"):
        users.use_link(workspace, token, first="eve", now=NOW)


def test_there_is_no_first_link_once_somebody_is_there(workspace: Workspace, ana: User) -> None:
    with pytest.raises(UsageError, match="somebody has a sign-in already"):
        users.make_link(workspace, None, now=NOW)


def test_a_first_link_makes_nobody_an_admin_once_somebody_is_there(workspace: Workspace) -> None:
    token = users.make_link(workspace, None, now=NOW)
    users.add_user(workspace, "jo", Role.EDITOR, now=NOW)
    assert not users.link_is_good(workspace, token, now=NOW)
    with pytest.raises(SignInError, match="was used"):
        users.use_link(workspace, token, first="eve", now=NOW)
    assert [one.name for one in users.everybody(workspace)] == ["jo"]


def test_a_first_link_that_was_kept_all_the_same_is_looked_at_once_more(workspace: Workspace) -> None:
    """As by a version of this program that did not forget it, or by a database that was put together."""
    token = users.make_link(workspace, None, now=NOW)
    with workspace.store.writing() as tx:
        user_rows.add(tx, "jo", Role.EDITOR, email="", at=NOW)
    assert not users.link_is_good(workspace, token, now=NOW)
    with pytest.raises(SignInError, match="was used"):
        users.use_link(workspace, token, first="eve", now=NOW)


def test_a_link_for_somebody_holds_though_others_are_let_in(workspace: Workspace, ana: User) -> None:
    token = users.make_link(workspace, "ana", now=NOW)
    users.add_user(workspace, "jo", Role.EDITOR, now=NOW)
    assert users.use_link(workspace, token, now=NOW).user.name == "ana"


def test_a_link_holds_for_a_quarter_of_an_hour_and_only_the_newest_does(
    workspace: Workspace, ana: User
) -> None:
    old, new = (users.make_link(workspace, "ana", now=NOW) for _ in range(2))
    assert not users.link_is_good(workspace, old, now=NOW)
    assert users.link_is_good(workspace, new, now=NOW + timedelta(minutes=14))
    assert not users.link_is_good(workspace, new, now=NOW + timedelta(minutes=16))
    with pytest.raises(SignInError):
        users.use_link(workspace, new, now=NOW + timedelta(minutes=16))


def test_a_name_that_cannot_be_used_leaves_the_link_good(workspace: Workspace) -> None:
    token = users.make_link(workspace, None, now=NOW)
    with pytest.raises(UsageError, match="no name"):
        users.use_link(workspace, token, first="Ana <b>", now=NOW)
    assert users.use_link(workspace, token, first="ana", now=NOW).user.name == "ana"


def test_the_right_password_signs_in_and_another_does_not(workspace: Workspace, ana: User) -> None:
    assert come_in(workspace).user.id == ana.id
    with pytest.raises(SignInError, match="the name or the password is wrong"):
        come_in(workspace, "three other words")


def test_nobody_learns_whether_a_name_is_known(workspace: Workspace, ana: User) -> None:
    said = []
    for name in ("ana", "nobody"):
        with pytest.raises(SignInError) as caught:
            users.sign_in(workspace, name, "wrong", address=HERE, now=NOW)
        said.append(str(caught.value))
    assert said[0] == said[1]


def test_guessing_takes_longer_and_longer(workspace: Workspace, ana: User) -> None:
    for _ in range(5):
        with pytest.raises(SignInError, match="wrong"):
            come_in(workspace, "wrong")
    with pytest.raises(SignInError, match="too many tries; wait 16 seconds"):
        come_in(workspace)
    later = NOW + timedelta(seconds=20)
    with pytest.raises(SignInError, match="wrong"):
        come_in(workspace, "wrong", now=later)
    with pytest.raises(SignInError, match="wait 31 seconds"):
        come_in(workspace, now=later)
    assert come_in(workspace, now=later + timedelta(minutes=1)).user == come_in(workspace, now=later).user


def test_guessing_at_many_names_from_one_place_is_slowed_too(workspace: Workspace, ana: User) -> None:
    for number in range(20):
        with pytest.raises(SignInError, match="wrong"):
            users.sign_in(workspace, f"name{number}", "wrong", address="203.0.113.9", now=NOW)
    with pytest.raises(SignInError, match="too many tries"):
        come_in(workspace, address="203.0.113.9")
    assert come_in(workspace).user.id == ana.id


def test_ones_own_account_does_not_buy_more_guesses_at_others(workspace: Workspace, ana: User) -> None:
    for number in range(20):
        assert come_in(workspace, now=NOW).user.name == "ana", "who signs in well is not slowed"
        with pytest.raises(SignInError, match="wrong"):
            users.sign_in(workspace, f"name{number}", "wrong", address=HERE, now=NOW)
    with pytest.raises(SignInError, match="too many tries"):
        come_in(workspace)


def test_an_address_that_many_share_is_not_slowed_for_what_went_wrong_days_ago(
    workspace: Workspace, ana: User
) -> None:
    now = NOW
    for number in range(60):
        now += timedelta(hours=1) if number % 15 else timedelta(hours=13)
        with pytest.raises(SignInError, match="wrong"):
            users.sign_in(workspace, f"name{number}", "wrong", address=HERE, now=now)
    assert come_in(workspace, now=now).user.id == ana.id


def test_a_good_sign_in_leaves_the_wait_of_its_address_as_it_was(workspace: Workspace, ana: User) -> None:
    for number in range(20):
        with pytest.raises(SignInError, match="wrong"):
            users.sign_in(workspace, f"name{number}", "wrong", address=HERE, now=NOW)
    later = NOW + timedelta(seconds=20)
    assert come_in(workspace, now=later).user == come_in(workspace, now=later).user


class Held:
    """Hashing that tells when it begins, and ends when it is let go."""

    def __init__(self, told: SimpleQueue[str]) -> None:
        self.told, self.go = told, threading.Event()

    def hash(self, password: str) -> str:
        return password

    def verify(self, _known: str, _password: str) -> bool:
        self.told.put("looked at")
        assert self.go.wait(30)
        raise VerifyMismatchError


def test_guesses_made_at_once_are_counted_before_one_is_looked_at(
    workspace: Workspace, ana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    held = Held(told)
    monkeypatch.setattr(users, "_hasher", lambda: held)

    def guess(_: int) -> None:
        with pytest.raises(SignInError) as caught:
            come_in(workspace, "wrong")
        if caught.value.wait:
            told.put("refused")

    with ThreadPoolExecutor(12) as pool:
        done = pool.map(guess, range(12))
        answers = [told.get(timeout=30) for _ in range(12)]
        held.go.set()
        list(done)
    assert Counter(answers) == {"looked at": 5, "refused": 7}


@given(outcomes=st.lists(st.booleans(), max_size=12))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nobody_guesses_more_than_five_times_in_a_row_without_waiting(
    workspace: Workspace, outcomes: list[bool]
) -> None:
    """Whatever is tried, right or wrong, in whatever order: a right one begins the count anew."""
    name = f"u{uuid4().hex[:20]}"
    user = users.add_user(workspace, name, Role.EDITOR, now=NOW)
    users.set_password(workspace, user, WORDS)
    wrong = 0
    for number, right in enumerate(outcomes):
        typed = WORDS if right else "no"
        tried = partial(users.sign_in, workspace, name, typed, address=f"{name}-{number}", now=NOW)
        if right and wrong < 5:
            assert tried().user.name == name
            wrong = 0
            continue
        with pytest.raises(SignInError) as caught:
            tried()
        assert bool(caught.value.wait) == (wrong >= 5)
        wrong += not caught.value.wait


def test_a_password_is_changed_by_who_knows_it(workspace: Workspace, ana: User) -> None:
    here: Any = {"address": HERE, "now": NOW, "keep": ""}
    for wrong in ("", "wrong"):
        with pytest.raises(SignInError, match="present password"):
            users.change_password(workspace, ana, "another three words", present=wrong, **here)
    users.change_password(workspace, ana, "another three words", present=WORDS, **here)
    assert come_in(workspace, "another three words").user.id == ana.id


def test_a_session_ends_when_it_is_not_used_and_when_it_is_old(workspace: Workspace, ana: User) -> None:
    token = come_in(workspace).token
    time = NOW
    for _ in range(27):
        time += timedelta(hours=11)
        assert users.user_of(workspace, token, now=time)
    assert users.user_of(workspace, token, now=time + timedelta(hours=13)) is None
    long = come_in(workspace).token
    assert users.user_of(workspace, long, now=NOW + timedelta(days=15)) is None
    assert users.user_of(workspace, long, now=NOW) is None, "what has ended does not come back"


def test_signing_out_ends_the_session(workspace: Workspace, ana: User) -> None:
    token = come_in(workspace).token
    users.sign_out(workspace, token)
    assert users.user_of(workspace, token, now=NOW) is None


def test_a_new_password_ends_the_other_sessions(workspace: Workspace, ana: User) -> None:
    mine, stolen = come_in(workspace).token, come_in(workspace).token
    users.set_password(workspace, ana, "another three words", keep=mine)
    assert users.user_of(workspace, mine, now=NOW)
    assert users.user_of(workspace, stolen, now=NOW) is None


@pytest.mark.parametrize("password", ["short", "aaaaaaaaaaaaaaaa", "ana is my name!", "x1" * 120])
def test_a_password_that_is_easily_guessed_is_refused(workspace: Workspace, ana: User, password: str) -> None:
    with pytest.raises(UsageError):
        users.set_password(workspace, ana, password)


def test_who_is_shut_out_is_out_at_once(workspace: Workspace, ana: User) -> None:
    users.add_user(workspace, "jo", Role.EDITOR, now=NOW)
    token = users.use_link(workspace, users.make_link(workspace, "jo", now=NOW), now=NOW).token
    users.change_user(workspace, "jo", disabled=True)
    assert users.user_of(workspace, token, now=NOW) is None
    with pytest.raises(SignInError):
        users.use_link(workspace, users.make_link(workspace, "jo", now=NOW), now=NOW)


def test_the_last_admin_stays_one(workspace: Workspace, ana: User) -> None:
    for change in ({"role": Role.EDITOR}, {"disabled": True}):
        with pytest.raises(UsageError, match="only admin"):
            users.change_user(workspace, "ana", **change)


def test_no_word_that_signs_in_stands_in_the_database(workspace: Workspace, ana: User) -> None:
    session = come_in(workspace).token
    link = users.make_link(workspace, "ana", now=NOW)
    data = b"".join(path.read_bytes() for path in (workspace.root / "var").iterdir() if path.is_file())
    assert b"argon2id" in data
    for word in (session, link, WORDS):
        assert word.encode() not in data


def test_roles_cover_those_before_them() -> None:
    assert [[one.covers(other) for other in Role] for one in Role] == [
        [True, False, False],
        [True, True, False],
        [True, True, True],
    ]
