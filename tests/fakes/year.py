"""A year of made entries in a newsletter's store, as if its feeds had been read every day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from pipeline.model.entries import Entry
from pipeline.store import entries as entry_rows
from pipeline.workflow.curating import curate_new
from pipeline.workflow.workspace import Workspace

FIRST = datetime(2025, 1, 1, 12, tzinfo=UTC)

_THINGS = (
    *(
        "Lantern",
        "Orchard",
        "Ferry",
        "Pottery",
        "Meteor",
        "Harmonica",
        "Mushroom",
        "Compass",
        "Kite",
        "Quilt",
    ),
    *(
        "Puppet",
        "Tidepool",
        "Archive",
        "Bicycle",
        "Sourdough",
        "Glacier",
        "Telegraph",
        "Beehive",
        "Canoe",
        "Loom",
    ),
)
_DOINGS = (
    *(
        "Night",
        "Swap",
        "Walk",
        "Club",
        "Lab",
        "Corner",
        "Parade",
        "Circle",
        "Workshop",
        "Picnic",
        "Relay",
        "Choir",
    ),
    *("Library", "Garden", "Studio", "Hour", "Exchange", "Festival", "Salon", "School"),
)
_PLACES = ("Alder Falls", "Brook Harbor", "Cedar Point", "Dune City", "Elm Valley", "Fox Landing", "Gull Bay")


def fill(workspace: Workspace, feeds: list[str], *, entries: int, days: int = 365, seed: int = 7) -> None:
    """Store and curate entries over so many days, about as many every day; the same for the same seed.

    They carry no marks, so that none is taken for another.
    """
    by_day: dict[int, list[Entry]] = {}
    for number, entry in enumerate(_made(feeds, entries, days, Random(seed))):
        by_day.setdefault(number * days // entries, []).append(entry)
    with workspace.store.writing() as tx:
        for day, found in sorted(by_day.items()):
            now = FIRST + timedelta(days=day)
            for feed in feeds:
                own = [(entry, f"digest of {entry.guid}") for entry in found if entry.feed == feed]
                entry_rows.add(tx, feed, own, [b""] * len(own), backlog=False, now=now)
    curate_new(workspace)


def _made(feeds: list[str], entries: int, days: int, random: Random) -> Iterator[Entry]:
    for number in range(entries):
        seen = FIRST + timedelta(days=number * days // entries)
        feed = random.choice(feeds)
        thing, doing, place = random.choice(_THINGS), random.choice(_DOINGS), random.choice(_PLACES)
        name = f"{thing} {doing} of {place}"
        title, text, starts = _told(name, number, seen, random)
        yield Entry(
            feed=feed,
            keys=(f"guid:{feed}-{number}", f"link:{feed}.example.org/{number}"),
            guid=f"{feed}-{number}",
            link=f"https://{feed}.example.org/{number}",
            title=title,
            content=f"<p>{text}</p>",
            published=seen - timedelta(hours=random.randrange(1, 20)),
            starts=starts,
        )


def _told(name: str, number: int, seen: datetime, random: Random) -> tuple[str, str, datetime | None]:
    """A title and a text of one of the kinds, and when an event begins."""
    ahead = seen + timedelta(days=random.randrange(2, 60))
    day = f"{ahead:%B} {ahead.day}, {ahead.year}"
    words = " ".join(random.sample([*_THINGS, *_DOINGS], 8)).lower()
    match random.randrange(10):
        case 0 | 1 | 2:
            text = f"Grants of ${number + 100} help small libraries with {words}. Applications are due {day}."
            return f"Apply Now: {name} Grants {number}", text, None
        case 3 | 4:
            return f"Webinar: {name} {number}", f"Join us online on {day}. We talk about {words}.", ahead
        case 5:
            return (
                f"{name} Names Director {number}",
                f"The board announced a new director. It met about {words}.",
                None,
            )
        case _:
            text = f"How {random.randrange(20, 400)} people came for {words}, and what we would do otherwise."
            return f"What We Learned From the {name} {number}", text, None
