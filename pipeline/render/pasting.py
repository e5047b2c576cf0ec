"""The mail as it is pasted into a mailing service, which puts its own words in the place of its tags.

While a mail is rendered and checked, marks stand for the tags, since MJML and premailer would change a brace
or a bar in an address; the tags come in when the files are written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from textwrap import TextWrapper

from pipeline.model.issues import Issue
from pipeline.model.settings import Audience, Newsletter, ServiceTags
from pipeline.render.places import UNSUBSCRIBE

ADDRESS = "PLACE_ADDRESS_7Q"
PREFERENCES = "https://place-preferences-7q.invalid/"

_PASTE = (
    "Paste the whole of mail.html where the service takes HTML of your own, and the whole of mail.txt "
    "where it takes plain text."
)
_UPLOAD = (
    "Upload the folder pictures/ ({}) together with mail.html. If the service keeps pictures elsewhere, "
    'write its addresses in the place of "pictures/..." in mail.html.'
)
_LEAVE = "Leave this tag in both texts. The service puts each reader's own link that unsubscribes there:"
_TAG = (
    "If the service has a tag for a link of its own, write the tag in the place of that address in both "
    "texts; or once for all into config.toml, as unsubscribe under [newsletter.mail.service]."
)
_WRAPPED = TextWrapper(76, subsequent_indent="   ", break_long_words=False, break_on_hyphens=False)


def for_service(newsletter: Newsletter) -> Newsletter:
    """The newsletter as its pasted mail speaks of it; the very same if no tag changes what is rendered."""
    mail, tags = newsletter.mail, newsletter.mail.service
    if not (tags.address or tags.preferences):
        return newsletter
    changed = replace(
        mail,
        postal_address=ADDRESS if tags.address else mail.postal_address,
        preferences=PREFERENCES if tags.preferences else mail.preferences,
    )
    # What is pasted there goes to that service's readers, and not to those of a list of ours.
    return replace(newsletter, mail=changed, audience=Audience())


def with_tags(text: str, tags: ServiceTags) -> str:
    """The page or the plain text with the service's tags in their places; others stay open."""
    for mark, tag in (
        (UNSUBSCRIBE, tags.unsubscribe),
        (ADDRESS, tags.address),
        (PREFERENCES, tags.preferences),
    ):
        if tag:
            text = text.replace(mark, tag)
    return text


def how_to_paste(issue: Issue, newsletter: Newsletter, *, pictures: int) -> str:
    """What a person does in a mailing service with the files of an issue, step by step.

    Args:
        issue: as it was approved.
        newsletter: whose issue it is.
        pictures: how many files there are to upload.
    """
    title = f"{newsletter.name}, issue of {issue.date.isoformat()}"
    lines = [
        title,
        "=" * len(title),
        "",
        "This is the issue as it was approved. To send it by a mailing service:",
    ]
    for number, (first, *rest) in enumerate(_steps(issue, newsletter, pictures), 1):
        lines += ["", _WRAPPED.fill(f"{number}. {first}")]
        # What is to be copied stays on one line.
        lines += [f"   {line}" if line.startswith(" ") else _WRAPPED.fill(f"   {line}") for line in rest]
    return "\n".join(lines) + "\n"


def _steps(issue: Issue, newsletter: Newsletter, pictures: int) -> Iterator[Sequence[str]]:
    """Each step with what belongs to it; lines that begin with a blank are to be copied."""
    mail = newsletter.mail
    yield (
        "Make a new campaign in your mailing service, for the list that is to get this issue, with",
        f" Subject:   {issue.subject}",
        f" Preheader: {issue.preheader}",
        f" From:      {mail.from_name} <{mail.from_address}>",
    )
    yield (_PASTE,)
    if pictures:
        yield (_UPLOAD.format("1 file" if pictures == 1 else f"{pictures} files"),)
    if mail.service.unsubscribe:
        yield _LEAVE, f" {mail.service.unsubscribe}"
    else:
        yield "The link that unsubscribes leads to this address:", f" {mail.unsubscribe}", _TAG
    yield ("Send a test to yourself. Look at it on a phone, and follow the link that unsubscribes.",)
