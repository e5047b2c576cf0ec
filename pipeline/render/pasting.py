"""The mail as it is pasted into a mailing service, which puts its own words in the place of its tags.

While a mail is rendered and checked, marks stand for the tags, since MJML and premailer would change a brace
or a bar in an address; the tags come in when the files are written.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.model.settings import Audience, Newsletter, ServiceTags
from pipeline.render.places import UNSUBSCRIBE

ADDRESS = "PLACE_ADDRESS_7Q"
PREFERENCES = "https://place-preferences-7q.invalid/"


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
