"""One issue made by hand: a lead, four calls, ten stories, events, things held; quotes, accents, Arabic."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from pipeline.model.issues import Finding, Held, Issue, IssueItem, IssueSection, Level
from pipeline.model.items import Deadline, Kind, Source
from pipeline.model.settings import Brand, Mail, Newsletter, Posts, Schedule
from pipeline.model.settings import Section as SectionRule
from pipeline.render.places import Places

CENTRAL = ZoneInfo("America/Chicago")
SEND_AT = datetime(2025, 5, 22, 9, 0, tzinfo=CENTRAL)

LAKESHORE = Source("lakeshore", "Lakeshore Libraries", "https://lakeshore.example.org/")
RURAL = Source("rural", "Rural Library Network", "https://rural.example.net/")
STATE = Source("state", "State Library Bulletin", "https://state.example.gov/")
HUMANITIES = Source("humanities", "Public Humanities Office", "https://humanities.example.org/")
NOTES = Source("notes", "Programming Notes", "https://notes.example.org/")

PLACES = Places(
    recipient="reader@example.com",
    unsubscribe="https://example.org/u/Zm9vYmFy?list=weekly&by=one-click",
    message_id="<weekly.1.reader.0a1b2c@example.org>",
    date="Thu, 22 May 2025 09:00:00 -0500",
)


def newsletter() -> Newsletter:
    return Newsletter(
        id="weekly",
        name="The Program Room",
        timezone=CENTRAL,
        schedule=Schedule(draft=("Tue 06:00",), send=("Thu 09:00",)),
        mail=Mail(
            from_name="The Program Room",
            from_address="weekly@example.org",
            postal_address="Public Programs Office\n50 East Example Street\nChicago, IL 60611",
            why="You get this because you signed up for weekly program ideas at example.org.",
            unsubscribe="https://example.org/unsubscribe",
            reply_to="editors@example.org",
            preferences="https://example.org/preferences",
        ),
        section=(SectionRule(id="featured", title="Featured", lead=True),),
        home="https://example.org/program-room",
        posts=Posts(hashtags=("#LibraryPrograms", "#Libraries")),
        brand=Brand(tagline="Ideas you can borrow, and calls you can answer"),
    )


def story(number: int, title: str, blurb: str, *sources: Source, **more: object) -> IssueItem:
    sources = sources or (LAKESHORE,)
    slug = "-".join(re.findall(r"[a-z0-9]+", title.lower()))[:40] or str(number)
    link = f"{sources[0].link}2025/05/{slug}"
    values: dict[str, object] = {
        "id": f"item{number:04}",
        "kind": Kind.STORY,
        "title": title,
        "link": link,
        "blurb": blurb,
        "sources": sources,
        "published": datetime(2025, 5, 20, 15, 0, tzinfo=CENTRAL) - timedelta(hours=number),
        "why": f"published in the week before; place {number} by weight and freshness",
        "kind_reason": "tells what a library did; no way to apply",
        "language": "en",
    }
    return IssueItem(**{**values, **more})  # type: ignore[arg-type]  # a table of fields, checked by the tests


def call(
    number: int, title: str, blurb: str, day: date, quote: str, source: Source, **more: object
) -> IssueItem:
    time, zone = str(more.pop("time", "")), str(more.pop("zone", ""))
    deadline = Deadline(day, time, zone, quote, "the only date in a sentence that says how to apply")
    return story(
        number,
        title,
        blurb,
        source,
        **{"kind": Kind.CALL, "deadline": deadline, "kind_reason": "says “apply” and gives a date", **more},
    )


def lead() -> IssueItem:
    return story(
        1,
        "Death Café at the Library",
        "Talking about death over cake sounds grim; in Marquette it fills the reading room. "
        "Here is how two librarians set the table, found a facilitator and kept it kind.",
        LAKESHORE,
        NOTES,
        merge_reason="the same story in two feeds: titles 96 % alike, both link to lakeshore.example.org",
    )


def calls() -> tuple[IssueItem, ...]:
    return (
        call(
            2,
            "Great Stories Club: Reading With Teens",
            "Libraries that work with teens in difficult circumstances get books and training. "
            "No match is needed.",
            date(2025, 5, 23),
            "Apply by 11:59 p.m. CT on Friday, May 23.",
            NOTES,
            time="23:59",
            zone="CT",
            subtype="grant",
        ),
        call(
            3,
            "Nominate a Bookmobile Hero",
            "Does someone drive stories over the hills where you live? Tell the network in 200 words.",
            date(2025, 5, 28),
            "Nominations close May 28.",
            RURAL,
            subtype="nomination",
        ),
        call(
            4,
            "Apply Now: “Exploring Human Origins” Traveling Exhibition",
            "Public and academic libraries may apply to host this traveling exhibition on what it means "
            "to be human. "
            "Sites receive training and $1,000 for programs.",
            date(2025, 6, 6),
            "Applications are due Friday, June 6, 2025.",
            HUMANITIES,
            doubt="An earlier post said June 13; check which one holds.",
        ),
        call(
            5,
            "Call for Proposals: Rural Libraries Summit",
            "The summit wants 45-minute sessions by people who run programs with a staff of three or fewer.",
            date(2026, 1, 9),
            "Return the form by January 9, 2026.",
            STATE,
            possible_duplicates=("item0003",),
        ),
    )


def stories() -> tuple[IssueItem, ...]:
    return (
        story(
            6,
            "The Porch Sessions: Front-Step Concerts on a Shoestring",
            "Our front steps hold forty people if everyone likes each other. "
            "They have, every warm Friday since April.",
        ),
        story(
            7,
            "Becoming an “Untraditional” Library",
            "What happens when the quiet study room becomes a kitchen? "
            "Attendance tripled, and so did the dishes.",
            RURAL,
        ),
        story(
            8,
            "Deaf Community Engagement, From the First Handshake",
            "Hire the interpreter first, then plan the program. A Deaf advisory board shows how it’s done.",
            STATE,
        ),
        story(
            9,
            "Podcasting To Preserve: Señora Núñez’s Recipes",
            "Teens recorded 31 grandmothers. "
            "The county archive now keeps the tapes, and the tamales are gone.",
        ),
        story(
            10,
            "قصص من المكتبة: ليلة القراءة العائلية",
            "اجتمعت أربعون عائلة لقراءة القصص بالعربية والإنجليزية.",
            RURAL,
            language="ar",
        ),
        story(
            11,
            "Combating Misinformation With a Deck of Cards",
            "Players pass rumors across the table and score for catching them. "
            "Rules, cards and a debrief are free.",
            HUMANITIES,
        ),
    )


def more() -> tuple[IssueItem, ...]:
    return (
        story(12, "Why Hybrid Is Worth the Work", "", STATE),
        story(13, "Making Change Sustainable", "", NOTES),
        story(14, "It’s Eclipse Time Again!", "", LAKESHORE),
        story(15, "Coming Together Through Music & <Movement>", "", RURAL),
    )


def events() -> tuple[IssueItem, ...]:
    return (
        story(
            16,
            "Webinar: Budgeting for Small Programs",
            "An hour on what things really cost, with a spreadsheet to take home.",
            STATE,
            kind=Kind.EVENT,
            starts=datetime(2025, 6, 3, 19, 0, tzinfo=UTC),
            kind_reason="the feed gives a start date",
            deadline=Deadline(date(2025, 5, 30), quote="Register by May 30.", reason="next to “register”"),
        ),
        story(
            17,
            "Our Top Picks for the Annual Conference in Philadelphia",
            "Six sessions, two tours and the quietest coffee near the hall.",
            NOTES,
            kind=Kind.EVENT,
            starts=datetime(2025, 6, 26, tzinfo=CENTRAL),
            kind_reason="the feed gives a start date",
        ),
    )


def held() -> tuple[Held, ...]:
    return (
        Held(
            call(18, "Film License for Rural Libraries", "", date(2025, 5, 16), "Apply by May 16.", RURAL),
            "its deadline, May 16, has passed",
        ),
        Held(
            story(19, "New Executive Director Takes the Helm", "", STATE, kind=Kind.NEWS),
            "no section takes news",
        ),
        Held(story(20, "Staff Picnic", "", LAKESHORE), "of no use to readers elsewhere", by="Maya"),
    )


def issue() -> Issue:
    return Issue(
        newsletter="weekly",
        date=date(2025, 5, 22),
        send_at=SEND_AT,
        number=12,
        subject="Death Café at the Library, and four calls to answer",
        preheader="Two calls close within a week: Great Stories Club tomorrow, Bookmobile Hero on Wednesday.",
        intro="Four calls are open, and one closes tomorrow. After that: concerts on the porch, "
        "a kitchen in the study room, and 31 grandmothers’ recipes.",
        sections=(
            IssueSection("featured", "Featured", (lead(),), lead=True),
            IssueSection("calls", "Calls and opportunities", calls()),
            IssueSection("events", "Events and learning", events()),
            IssueSection("stories", "Program stories", stories(), more(), "Also this week"),
        ),
        held=held(),
    )


def findings() -> tuple[Finding, ...]:
    return (
        Finding("links", Level.MUST_FIX, "item0011", "The link answers 404."),
        Finding(
            "deadline-doubt",
            Level.LOOK_AT,
            "item0004",
            "An earlier post said June 13; check which one holds.",
        ),
        Finding("size", Level.NOTE, "mail.html", "The mail has 35 KB; Gmail clips at 102."),
    )
