"""What the association decides: the values behind `config.toml` and `feeds/*.toml`.

Field names are the keys of those files; defaults are what holds when a key is left out. Each field's
comment is the line that the docs must say about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from pipeline.model.items import Kind
from pipeline.model.posts import Network, Tool

SITE_FOLDER = "site"  # in `output`, beside the folders of newsletters
SITE_PICTURES = "pictures"  # in that one, beside the folders of newsletters too
NO_PICTURES = "none"  # in the place of a feed's folder of pictures


class Missed(StrEnum):
    """What happens to a slot that nobody was awake for."""

    CATCH_UP = "catch-up"
    HOLD = "hold"
    SKIP = "skip"


class ApprovalRule(StrEnum):
    """Whether a person must approve."""

    REQUIRED = "required"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Feed:
    """A source we read: one `[[feed]]` table."""

    id: str
    name: str
    url: str = ""
    path: str = ""  # a file inside the folder of config.toml, in place of an address
    category: str = ""
    kind: Kind | None = None  # what its entries are when nothing else tells
    weight: float = 1.0
    language: str = ""
    enabled: bool = True
    interval: int = 0  # minutes between visits at least; 0: as the server and the feed ask
    allow_private: bool = False  # may lie on a private network
    pictures: str = ""  # `none`, or a folder inside that of config.toml that has them, by their file names
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Collect:
    """`[collect]`: how feeds are fetched."""

    contact: str = ""  # an address or page that site owners can complain to; stands in the User-Agent
    timeout: int = 30  # seconds for one feed as a whole
    connect_timeout: int = 8  # seconds
    max_bytes: int = 10_485_760  # of one feed, after decompression
    at_once: int = 16  # feeds fetched at the same time
    allow_networks: tuple[str, ...] = ()  # private networks that feeds may lie on, as CIDR
    failing_after: int = 5  # failures in a row before a person is told


class SerialComma(StrEnum):
    """Whether a comma stands before the last of three."""

    EITHER = "either"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Checks:
    """`[checks]`: what is looked at before an issue goes out, where tastes and places differ."""

    links: bool = True  # ask whether links lead somewhere
    link_seconds: int = 5  # that `run` may take for it, for all newsletters together; 0: only `check` asks
    ap_style: bool = True  # note dates and times that are not in AP style, in English
    serial_comma: SerialComma = SerialComma.EITHER


@dataclass(frozen=True, slots=True)
class Site:
    """`[site]`: the public pages in `output/site/`, of all newsletters together."""

    address: str = ""  # where they can be reached; https. Mail then links to the page there
    name: str = ""  # over the first page, where there are several newsletters
    after_publish: tuple[str, ...] = ()  # a command and its words that carries them to the web server
    after_publish_limit: int = 300  # seconds that it may take


class Security(StrEnum):
    """How the line to a mail server is kept private."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DomainLimit:
    """`[[smtp.domain]]`: what holds for readers at one domain, beside what holds for all."""

    name: str  # as after the @
    per_second: int = 0  # mails at most; 0: no limit
    per_hour: int = 0
    per_day: int = 0


@dataclass(frozen=True, slots=True)
class Smtp:
    """`[smtp]`: the server that takes our mail."""

    host: str = ""  # empty: this program sends no mail
    port: int = 0  # 0: 587 for starttls, 465 for tls, 25 for none
    security: Security = Security.STARTTLS
    user: str = ""  # signs in by this name; empty: without
    secret: str = ""  # the variable that holds the password; `SMTP_PASSWORD` when left out
    timeout: int = 30  # seconds for each step
    connections: int = 4  # at once, for mail to subscribers
    per_second: int = 0  # mails to subscribers at most, over all senders; 0: no limit
    per_hour: int = 0
    per_day: int = 0
    domain: tuple[DomainLimit, ...] = ()


@dataclass(frozen=True, slots=True)
class Public:
    """`[public]`: the pages on which readers subscribe, confirm, choose and unsubscribe."""

    address: str = ""  # at which readers reach them; https. Needed to mail to subscribers
    trusted_proxies: tuple[str, ...] = ()  # as under `[desk]`


@dataclass(frozen=True, slots=True)
class Imap:
    """`[bounces.imap]`: a mailbox on a server, over TLS."""

    host: str
    user: str
    port: int = 993
    secret: str = "IMAP_PASSWORD"  # noqa: S105 - the variable that holds the password
    folder: str = "INBOX"


@dataclass(frozen=True, slots=True)
class Bounces:
    """`[bounces]`: where mail that comes back goes, and where it is read from."""

    address: str = ""  # envelope sender, to which each copy adds a tag of its own behind a +
    maildir: str = ""  # a folder, read at every run
    mbox: str = ""  # a file
    imap: Imap | None = None


@dataclass(frozen=True, slots=True)
class Retention:
    """`[retention]`: how long what is known of readers is kept. Days; 0: for ever."""

    recipients: int = 365  # who got which issue; only counts are left then
    bounces: int = 365
    unconfirmed: int = 30  # who asked to subscribe and never confirmed
    backups: int = 14  # files that `pipeline store backup` keeps; not days


@dataclass(frozen=True, slots=True)
class Desk:
    """`[desk]`: where staff work on drafts in a browser."""

    address: str = ""  # at which they reach it from elsewhere; https
    trusted_proxies: tuple[
        str, ...
    ] = ()  # networks of proxies that say truly where a request comes from, as CIDR
    user_header: str = (
        ""  # in which such a proxy names whom it has signed in; empty: nobody is taken at its word
    )


@dataclass(frozen=True, slots=True)
class Staff:
    """`[newsletter.staff]`: who is told by mail what waits for a person."""

    mail: tuple[str, ...] = ()  # addresses
    remind_hours: int = 24  # before its slot, if the draft still waits then; 0: never


@dataclass(frozen=True, slots=True)
class Audience:
    """`[newsletter.audience]`: who gets the newsletter."""

    file: str = ""  # a list inside the folder of config.toml: an address a line, or CSV with a column `email`
    list: str = ""  # the id of the list of subscribers that `run` mails issues to; empty: it mails to nobody
    segment: str = ""  # only those for whom this holds: `state = TX and kind != school`
    confirm: bool = True  # who subscribes on the public page must press a button in a mail first


@dataclass(frozen=True, slots=True)
class Schedule:
    """`[newsletter.schedule]`: when it is drafted and when it goes out."""

    draft: tuple[str, ...]  # `Tue 06:00`, `Mon-Fri 07:30`, `daily 18:00`
    send: tuple[str, ...]
    missed: Missed = Missed.CATCH_UP
    catch_up_hours: int = 24


@dataclass(frozen=True, slots=True)
class Section:
    """`[[newsletter.section]]`: a headed part and what may stand in it."""

    id: str
    title: str
    kinds: tuple[Kind, ...] = ()  # empty: any
    feeds: tuple[str, ...] = ()  # ids or categories; empty: any
    words: tuple[str, ...] = ()  # one of them, whole, in the title or categories; empty: any
    max: int = 8
    more: int = 0  # further ones as titles only
    more_title: str = "Also this week"
    lead: bool = False  # the section of the lead story


@dataclass(frozen=True, slots=True)
class Brand:
    """`[newsletter.brand]`: the look. Colours as `#rrggbb`."""

    template: str = "mail"  # or `text-first`, or the name of your own: templates/mail/NAME.mjml.j2
    accent: str = "#0b5a6b"  # of headings and links
    accent_dark: str = "#86d3e2"  # the same in dark mode
    ground: str = "#f3efe7"  # behind the card, in light
    heading_font: str = "Georgia, 'Times New Roman', serif"
    text_font: str = "-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif"
    logo: str = ""  # an https address of a picture; stands above the name
    logo_alt: str = ""  # left out where it says no more than the name, which follows
    logo_width: int = 160  # pixels at which it is shown
    tagline: str = ""


class MailPictures(StrEnum):
    """Where a mail has its pictures from; never from where feeds have them: that would tell who reads."""

    ATTACHED = "attached"  # they come with the mail
    SITE = "site"  # from `output/site/`, where `[site]` says that it can be reached
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ServiceTags:
    """`[newsletter.mail.service]`: what a mailing service puts its own words in the place of.

    They stand in `mail.html` and `mail.txt`, which are pasted there, and not in `mail.eml`.
    """

    unsubscribe: str = ""  # in the place of the address that unsubscribes
    address: str = ""  # in the place of the postal address
    preferences: str = ""  # in the place of the address of `preferences`


@dataclass(frozen=True, slots=True)
class Mail:
    """`[newsletter.mail]`: what mail must say about its sender."""

    from_name: str
    from_address: str
    postal_address: str
    why: str  # why the reader gets this, a sentence
    unsubscribe: str  # an address of a page that unsubscribes; https
    reply_to: str = ""
    preferences: str = ""
    list_id: str = ""  # as in RFC 2919; from the address when left out
    pictures: MailPictures = MailPictures.ATTACHED  # `attached`, `site` or `none`; where they come from
    service: ServiceTags = ServiceTags()


class Visibility(StrEnum):
    """Who sees a post, where a network asks (Mastodon)."""

    PUBLIC = "public"
    UNLISTED = "unlisted"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Account:
    """`[[newsletter.posts.account]]`: what holds for one network alone."""

    network: Network
    post: bool = False  # `run` posts there by itself; else it only says what it would post
    name: str = ""  # of the account: `library.example.org` on Bluesky
    server: str = ""  # its address; https. Bluesky's own when left out
    secret: str = ""  # the variable that holds the password or token; `NAME_FILE` names a file with it
    slots: tuple[str, ...] = ()  # in place of those of all networks
    per_day: int = 0  # in place of that of all networks; 0: as there
    limit: int = 0  # the longest post, where the server says another than its network; 0: as usual
    link_length: int = 0  # what a link counts there; 0: as usual
    visibility: Visibility = Visibility.PUBLIC
    content_warning: str = ""


@dataclass(frozen=True, slots=True)
class Posts:
    """`[newsletter.posts]`: which networks get a post, about how many items, and when."""

    networks: tuple[Network, ...] = (Network.BLUESKY, Network.MASTODON, Network.X, Network.LINKEDIN)
    items: int = 6  # posts a network, beside the one about the issue
    hashtags: tuple[str, ...] = ()  # CamelCase, with their #
    slots: tuple[str, ...] = ("Mon-Fri 09:20", "Mon-Fri 14:10", "Mon-Fri 19:00")  # when posts go out
    gap: int = 120  # minutes at least between two posts on a network
    per_day: int = 4  # posts a day on a network at most
    rest_days: int = 7  # an item does not come twice on a network within so many; reminders do
    reminders: tuple[int, ...] = (14, 7, 1, 0)  # days before its deadline at which a call is posted again
    thread: bool = True  # the post about the issue goes on in replies, where a network has threads
    cards: bool = True  # draw a picture for a post whose item has none
    uploads: tuple[Tool, ...] = ()  # scheduling tools that get files to upload, one a network
    account: tuple[Account, ...] = ()

    def account_on(self, network: str) -> Account:
        """What holds for a network; as left out if nothing is said of it."""
        return next((one for one in self.account if one.network == network), Account(Network(network)))


@dataclass(frozen=True, slots=True)
class Select:
    """`[newsletter.select]`: what is taken and what is held."""

    min_items: int = 3  # fewer, and no issue is drafted
    backlog_days: int = 30  # of what a feed held when it was first read, how far back is news
    feeds: tuple[str, ...] = ()  # ids or categories; empty: every enabled feed
    reading_days: int = 1  # a call must stay open this many days after sending
    oldest_days: int = 60  # a story or news item older than this is held; 0: never
    min_points: float = 0.0  # a story or news item with fewer points is held
    pin_feeds: tuple[str, ...] = ()  # ids or categories: theirs come first in their sections
    pin_words: tuple[str, ...] = ()  # one of them in the title or categories
    ban_feeds: tuple[str, ...] = ()  # ids or categories: theirs are held
    ban_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Newsletter:
    """`[[newsletter]]`: the serial, with its sections, schedule and look."""

    id: str
    name: str
    timezone: ZoneInfo
    schedule: Schedule
    mail: Mail
    section: tuple[Section, ...]
    language: str = "en"
    direction: str = "ltr"  # or rtl
    home: str = ""  # its page on the web
    approval: ApprovalRule = ApprovalRule.REQUIRED
    another_approves: bool = False  # who edited a draft last may not approve it
    select: Select = Select()
    posts: Posts = Posts()
    brand: Brand = Brand()
    staff: Staff = Staff()
    audience: Audience = Audience()


@dataclass(frozen=True, slots=True)
class Settings:
    """All of `config.toml` with the feeds beside it.

    Attributes:
        root: the folder of `config.toml`, an absolute path; the other paths start there.
        database: an SQLite file inside the root, or a database address from the environment.
        sources: the files that were read, by name, with their SHA-256, for the manifest.
    """

    root: str
    newsletter: tuple[Newsletter, ...]
    feed: tuple[Feed, ...]
    collect: Collect = Collect()
    checks: Checks = Checks()
    site: Site = Site()
    smtp: Smtp = Smtp()
    public: Public = Public()
    bounces: Bounces = Bounces()
    retention: Retention = Retention()
    desk: Desk = Desk()
    database: str = "var/pipeline.sqlite"
    output: str = "output"
    sources: tuple[tuple[str, str], ...] = ()
