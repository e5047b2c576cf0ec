"""Where an item goes by one step up or down: through its section, its titles, on into the next section."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.errors import UsageError
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.settings import Newsletter


class Line(NamedTuple):
    """A place that holds items in order: a section's items, or those of which it shows the titles only.

    Attributes:
        section: its id.
        title: its title, as a person reads it.
        whole: among those shown whole.
        items: what stands there.
    """

    section: str
    title: str
    whole: bool
    items: tuple[IssueItem, ...]


class Target(NamedTuple):
    """A place in an issue, as `compose.moves.move` takes it."""

    section: str
    place: int
    whole: bool


def lines(issue: Issue, newsletter: Newsletter) -> list[Line]:
    """Every place for items, in the order of the issue; sections that are empty so far among them."""
    here = {one.id: one for one in issue.sections}
    known = [one.id for one in newsletter.section]
    order = [*(one.id for one in issue.sections)]
    for number, name in enumerate(known):
        if name not in order:
            after = [one for one in known[:number] if one in order]
            order.insert(order.index(after[-1]) + 1 if after else 0, name)
    settings = {one.id: one for one in newsletter.section}
    found: list[Line] = []
    for name in order:
        section, rule = here.get(name), settings.get(name)
        title = section.title if section else rule.title if rule else name
        found.append(Line(name, title, whole=True, items=section.items if section else ()))
        titles = section.more if section else ()
        if titles or (section and rule and rule.more):
            found.append(Line(name, title, whole=False, items=titles))
    return found


def step(issue: Issue, newsletter: Newsletter, item: str, *, up: bool) -> Target:
    """The place one step up or down from where an item stands.

    Raises:
        UsageError: it is not shown, or stands at the end already.
    """
    every = lines(issue, newsletter)
    for number, line in enumerate(every):
        ids = [one.id for one in line.items]
        if item not in ids:
            continue
        place = ids.index(item)
        if up and place > 0:
            return Target(line.section, place - 1, line.whole)
        if not up and place < len(ids) - 1:
            return Target(line.section, place + 1, line.whole)
        beside = number + (-1 if up else 1)
        if not 0 <= beside < len(every):
            raise UsageError(f"it stands {'first' if up else 'last'} already")
        near = every[beside]
        return Target(near.section, len(near.items) if up else 0, near.whole)
    raise UsageError("it is held", todo="Put it in before you move it")


def standing(issue: Issue, newsletter: Newsletter, item: str) -> str:
    """Where an item stands, in words: `position 2 of 4 in Top stories`; empty if it is held."""
    for line in lines(issue, newsletter):
        ids = [one.id for one in line.items]
        if item in ids:
            as_what = "" if line.whole else ", as a title only"
            return f"position {ids.index(item) + 1} of {len(ids)} in {line.title}{as_what}"
    return ""
