"""What Postfix's log proves, in every form in which it is kept."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience.maillog import LogProof, accepted, in_order, read_log

ID = "41.1207.a0123456789abcdef0123@news.example.org"


def short(daemon: str, said: str, *, host: str = "mx1", instance: str = "postfix") -> str:
    return f"Nov 24 09:00:01 {host} {instance}/{daemon}[311]: {said}"


def new_time(daemon: str, said: str) -> str:
    return f"2026-11-24T09:00:01.120305-06:00 mx1 postfix/{daemon}[311]: {said}"


def with_priority(daemon: str, said: str) -> str:
    return f"<22>Nov  4 09:00:01 mx1 postfix/{daemon}[311]: {said}"


def rfc5424(daemon: str, said: str) -> str:
    return f"<22>1 2026-11-24T15:00:01.003Z mx1 postfix/{daemon} 311 - - {said}"


def rfc5424_with_data(daemon: str, said: str) -> str:
    return f'<22>1 2026-11-24T15:00:01Z mx1 postfix/{daemon} 311 - [a@1 b="c\\]d"][e@2] \ufeff{said}'


def journal(daemon: str, said: str) -> str:
    return json.dumps(
        {"MESSAGE": said, "SYSLOG_IDENTIFIER": f"postfix/{daemon}", "_HOSTNAME": "mx1", "_PID": "311"}
    )


def journal_of_bytes(daemon: str, said: str) -> str:
    return json.dumps(
        {
            "MESSAGE": list(said.encode()),
            "SYSLOG_IDENTIFIER": f"postfix/{daemon}",
            "_HOSTNAME": "mx1",
            "_PID": "311",
        }
    )


def solaris(daemon: str, said: str) -> str:
    return f"Nov 24 09:00:01 mx1 postfix/{daemon}[311]: [ID 197553 mail.info] {said}"


def submission(daemon: str, said: str) -> str:
    service = "postfix/submission" if daemon == "smtpd" else "postfix"
    return f"Nov 24 09:00:01 mx1 {service}/{daemon}[311]: {said}"


FORMS = (
    *(
        short,
        new_time,
        with_priority,
        rfc5424,
        rfc5424_with_data,
        journal,
        journal_of_bytes,
        solaris,
        submission,
    ),
)
Form = Callable[[str, str], str]


def begun(queue: str = "4F1B22A", name: str = ID, form: Form = short) -> list[str]:
    return [
        form("smtpd", f"{queue}: client=news.example.org[192.0.2.10]"),
        form("cleanup", f"{queue}: message-id=<{name}>"),
    ]


def taken(queue: str = "4F1B22A", form: Form = short) -> list[str]:
    return [form("qmgr", f"{queue}: from=<bounces+x@news.example.org>, size=60911, nrcpt=1 (queue active)")]


@pytest.mark.parametrize("form", FORMS)
def test_a_message_that_came_into_the_queue_was_taken(form: Form) -> None:
    assert accepted([*begun(form=form), *taken(form=form)]) == {ID}


@pytest.mark.parametrize("form", FORMS)
def test_a_message_that_only_began_to_come_in_is_not_proved(form: Form) -> None:
    assert read_log(begun(form=form)) == LogProof(taken=frozenset(), begun=frozenset({ID}))


def cut(form: Form = short, what: str = "lost connection after DATA (51200 bytes)") -> str:
    return form("smtpd", f"{what} from news.example.org[192.0.2.10]")


@pytest.mark.parametrize("form", FORMS)
def test_a_message_whose_line_was_cut_off_before_its_end_did_not_come(form: Form) -> None:
    assert read_log([*begun(form=form), cut(form)]) == LogProof(frozenset(), frozenset())


def test_that_may_be_written_before_its_id_is() -> None:
    first, second = begun()
    assert read_log([first, cut(), second]) == LogProof(frozenset(), frozenset())
    again = [first, cut(), second, *begun()]
    assert read_log(again).begun == {ID}
    assert read_log([*again, *taken()]).taken == {ID}


@pytest.mark.parametrize(
    "what",
    ["lost connection after END-OF-MESSAGE", "lost connection after RCPT", "lost connection after DATA"],
)
def test_a_line_that_was_cut_off_elsewhere_proves_nothing(what: str) -> None:
    assert read_log([*begun(), cut(what=what)]).begun == {ID}


def test_a_line_that_is_cut_off_says_nothing_of_the_message_before() -> None:
    lines = [*begun("4F1B22A", "one@x"), *begun("4F1B22B", "two@x"), cut()]
    assert read_log(lines) == LogProof(frozenset(), frozenset({"one@x"}))
    assert read_log([*lines, *taken("4F1B22A")]).taken == {"one@x"}


def test_a_line_of_another_process_says_nothing_at_all() -> None:
    assert read_log([*begun(), cut().replace("[311]", "[312]")]).begun == {ID}


@pytest.mark.parametrize("unknown", ["-", ""])
def test_nor_does_one_of_a_process_whose_number_is_not_known(unknown: str) -> None:
    if unknown:
        lines = [line.replace(" 311 ", " - ") for line in (*begun(form=rfc5424), cut(rfc5424))]
    else:
        lines = [line.replace('"_PID": "311"', '"x": 1') for line in (*begun(form=journal), cut(journal))]
    assert read_log(lines).begun == {ID}


def test_a_long_queue_id_is_one_too() -> None:
    assert accepted([*begun("3Zk1xY0bQkz5Lb"), *taken("3Zk1xY0bQkz5Lb")]) == {ID}


def test_a_queue_id_that_is_used_again_belongs_to_the_later_message() -> None:
    lines = [*begun(name="lost@x"), *begun(name="came@x"), *taken(), *begun(name="third@x")]
    proof = read_log(lines)
    assert proof == LogProof(taken=frozenset({"came@x"}), begun=frozenset({"lost@x", "third@x"}))


def test_a_message_without_an_id_takes_the_queue_id_over() -> None:
    other = short("cleanup", "4F1B22A: message-id=<>")
    assert accepted([*begun(), other, *taken()]) == set()


def test_a_queue_id_in_use_again_proves_nothing_of_before_though_a_line_is_missing() -> None:
    again = short("smtpd", "4F1B22A: client=elsewhere.example[192.0.2.99]")
    assert accepted([*begun(), again, *taken()]) == set()
    local = short("pickup", "4F1B22A: uid=1000 from=<root>")
    assert accepted([*begun(), local, *taken()]) == set()


def test_a_second_try_to_deliver_proves_no_other_message() -> None:
    retried = [*begun(name="one@x"), *taken(), *taken(), *begun(name="two@x")]
    assert accepted(retried) == {"one@x"}


def test_a_removal_alone_proves_nothing() -> None:
    assert accepted([*begun(), short("qmgr", "4F1B22A: removed")]) == set()


def test_hosts_and_instances_have_queue_ids_of_their_own() -> None:
    here = short("cleanup", f"4F1B22A: message-id=<{ID}>")
    there = short("qmgr", "4F1B22A: from=<x@y>, size=1, nrcpt=1 (queue active)", host="mx2")
    other = short("qmgr", "4F1B22A: from=<x@y>, size=1, nrcpt=1 (queue active)", instance="postfix-in")
    assert accepted([here, there, other]) == set()
    assert accepted([here, there, other, *taken()]) == {ID}


@pytest.mark.parametrize(
    "line",
    [
        short("smtpd", f"warning: header Subject: {taken()[0]}"),
        short("cleanup", "4F1B22A: warning: header X: 4F1B22A: from=<x@y>, size=1, nrcpt=1 (queue active)"),
        f"Nov 24 09:00:01 mx1 sshd[5]: {taken()[0]}",
        "4F1B22A: from=<x@y>, size=1, nrcpt=1 (queue active)",
        '{"MESSAGE": "4F1B22A: from=<x@y> (queue active)", "SYSLOG_IDENTIFIER": "evil postfix/qmgr"}',
    ],
)
def test_what_a_stranger_gets_into_a_line_proves_nothing(line: str) -> None:
    assert accepted([*begun(), line]) == set()


def test_a_message_id_line_quoted_in_a_warning_is_none() -> None:
    quoted = short("cleanup", f"4F1B22A: warning: header X: message-id=<{ID}>")
    assert accepted([quoted, *taken()]) == set()


def test_lines_of_other_programs_and_broken_ones_are_passed_over() -> None:
    noise = ["", "{", '{"MESSAGE": null}', "[]", "Nov 24 postfix/qmgr", '{"postfix/qmgr"', "\x00/cleanup\xff"]
    mixed = [one for line in [*begun(), *taken()] for one in (*noise, line + "\r\n")]
    assert accepted(mixed) == {ID}


def test_rotated_logs_stand_in_their_order() -> None:
    numbered = ["mail.log", "mail.log.1", "mail.log.10.gz", "mail.log.2.gz"]
    assert in_order(numbered) == ["mail.log.10.gz", "mail.log.2.gz", "mail.log.1", "mail.log"]
    dated = ["maillog", "maillog-20261123.xz", "maillog-20261101"]
    assert in_order(dated) == ["maillog-20261101", "maillog-20261123.xz", "maillog"]


@given(lines=st.lists(st.text(max_size=80)))
def test_any_lines_are_read(lines: list[str]) -> None:
    assert accepted([*(f"postfix/qmgr {one}" for one in lines), *lines]) == set()


@given(order=st.lists(st.integers(0, 5), max_size=60))
def test_what_is_proved_was_taken_in_whatever_order_queue_ids_are_used(order: list[int]) -> None:
    """A queue of six short ids: each message begins, and comes in if the next use of its id is even."""
    lines: list[str] = []
    wanted: set[str] = set()
    for number, queue in enumerate(order):
        name = f"{number}@x"
        lines += begun(f"4F1B2{queue}", name)
        if (number * 7 + queue) % 3:
            lines += taken(f"4F1B2{queue}")
            wanted.add(name)
    assert accepted(lines) == wanted
