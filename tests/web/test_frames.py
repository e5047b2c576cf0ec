"""A mail in a frame, whatever it holds."""

from __future__ import annotations

import pytest

from pipeline.web.frames import SANDBOX, frame_policy, mail_frame, picture


def directives(policy: str) -> dict[str, list[str]]:
    parts = (part.split() for part in policy.split(";"))
    return {name: words for name, *words in parts}


def test_a_mail_may_show_its_styles_and_our_pictures_and_do_nothing_else() -> None:
    said = directives(mail_frame("<p>hello").headers["content-security-policy"])
    assert said == {
        "sandbox": ["allow-same-origin"],
        "default-src": ["'none'"],
        "style-src": ["'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "form-action": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'self'"],
    }


def test_no_sandbox_of_ours_ever_lets_scripts_run() -> None:
    assert "allow-scripts" not in SANDBOX
    assert "allow-scripts" not in frame_policy() + frame_policy(images=False)


def test_with_images_off_none_is_shown_not_even_the_logo() -> None:
    policy = frame_policy(images=False, also_from=["https://library.example.org/logo.png"])
    assert directives(policy)["img-src"] == ["'none'"]


def test_the_logo_of_the_settings_may_be_shown_by_its_own_address() -> None:
    policy = frame_policy(also_from=["https://library.example.org/logo.png?v=2#x"])
    assert directives(policy)["img-src"] == ["'self'", "data:", "https://library.example.org/logo.png"]


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example.org/x;script-src *",
        "https://a.example.org/x, default-src *",
        "https://a.example.org/x 'unsafe-inline'",
        "http://a.example.org/x",
        "*",
        "",
    ],
)
def test_an_address_that_would_change_the_policy_is_left_out(address: str) -> None:
    assert frame_policy(also_from=[address]) == frame_policy()


def test_a_mail_tells_the_servers_of_its_links_nothing_of_us() -> None:
    assert mail_frame("").headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(("name", "kind"), [("a.png", "image/png"), ("a.jpg", "image/jpeg")])
def test_a_picture_is_what_its_name_says_and_no_page(name: str, kind: str) -> None:
    answer = picture(name, b"<script>alert(1)</script>")
    assert answer.headers["content-type"] == kind
    assert directives(answer.headers["content-security-policy"])["sandbox"] == []
    kept = answer.headers["cache-control"]
    assert "immutable" in kept
    assert "private" in kept, "a draft is not for a proxy to keep, which shows it to whoever asks"
    assert "public" not in kept
