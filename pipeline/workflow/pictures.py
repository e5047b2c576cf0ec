"""Giving the items of an issue their pictures: looked for once, kept, and from then on part of the issue.

Looking takes its time and touches the network, so it is done outside of any transaction, and what came of it
is on record when the issue is stored. A run that is killed in between has lost nothing but time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pipeline.compose.edits import each_item
from pipeline.compose.pictures import NO_PICTURE
from pipeline.curate.pictures import is_private_allowed, once_each, place_of
from pipeline.errors import RenderError, UsageError
from pipeline.model.entries import Picture
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.model.settings import Feed, MailPictures, Newsletter, Site
from pipeline.render.mime import Attached
from pipeline.render.places import PICTURES, with_pictures_from
from pipeline.render.view import picture_view
from pipeline.store import Transaction
from pipeline.store import pictures as picture_rows
from pipeline.store.pictures import LookedFor
from pipeline.text.links import is_web_link
from pipeline.workflow.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.collect.picture_files import FetchedPicture
    from pipeline.render.pictures import MadePicture, MadePictures

_AGAIN = timedelta(hours=12)  # after which a place that had no picture is looked at again
_MOST = 60  # pictures that one issue looks for
_MAKING = 10  # seconds for one
_IN_ALL = 30.0  # seconds for making all of them
_MEMORY = 768  # MB: a picture of the most pixels, as it is read, turned and made small


def find_pictures(workspace: Workspace, newsletter: Newsletter, issue: Issue, *, now: datetime) -> None:
    """Look for the pictures of an issue that nobody has looked for yet, and keep what came of it.

    What fails is put on record, and is no error: the item then has no picture. Not for use in a transaction.

    Args:
        workspace: the opened folder.
        newsletter: whose issue it is; one that shows no pictures looks for none.
        issue: as it will be composed; items that are held or shown as titles have no need of a picture.
        now: the time to put on record.
    """
    look_for(workspace, dict(_wanted(workspace, newsletter, issue).values()), now=now)


def look_for(
    workspace: Workspace, wanted: Mapping[str, Picture], *, now: datetime, again: bool = False
) -> dict[str, LookedFor]:
    """What there is at some places, looked at now unless it is known already.

    Args:
        workspace: the opened folder.
        wanted: the picture that each place is for.
        now: the time to put on record.
        again: look even where there was nothing a while ago.
    """
    with workspace.store.beside() as tx:
        known = picture_rows.looked_for(tx, wanted)
    missing = [place for place in wanted if place not in known or _is_stale(known[place], now, again=again)]
    if missing:
        looked = list(_looked(workspace, {place: wanted[place] for place in missing[:_MOST]}, now))
        with workspace.store.writing() as tx:
            for one, files in looked:
                picture_rows.keep(tx, one, files)
        known |= {one.place: one for one, _ in looked}
    return known


def check_picture(workspace: Workspace, value: str, *, now: datetime) -> None:
    """Look at the picture that a person sets for an item.

    Raises:
        UsageError: it cannot be shown.
    """
    if value.strip().lower() in {"", NO_PICTURE} or ("://" in value and not is_web_link(value)):
        return  # none, or for `set_picture` to refuse
    place = " ".join(value.split())
    found = look_for(workspace, {place: Picture(place)}, now=now, again=True)[place]
    if found.shown is None:
        todo = "Name another one, or none"
        raise UsageError(f"the picture cannot be shown: {found.fault}", where=place, todo=todo)


def with_pictures(tx: Transaction, workspace: Workspace, newsletter: Newsletter, issue: Issue) -> Issue:
    """The issue with the pictures that are on record for its items; what an item shows already, it keeps.

    Args:
        tx: a transaction.
        workspace: the opened folder.
        newsletter: whose issue it is.
        issue: as it is composed or edited.
    """
    wanted = _wanted(workspace, newsletter, issue)
    # Most items show theirs already, and a word that is saved waits for what is read here.
    settled = {item.id for item in _pictured(issue) if item.id in wanted and _shows(item, wanted[item.id][0])}
    known = picture_rows.looked_for(tx, {place for name, (place, _) in wanted.items() if name not in settled})
    found = [
        (item.id, shown)
        for item in _pictured(issue)
        if item.id in wanted and (shown := _shown(item, wanted[item.id][0], known)) is not None
    ]
    kept = once_each(found)

    def pictured(item: IssueItem) -> IssueItem:
        shown = kept.get(item.id)
        return item if item.shown_picture == shown else replace(item, shown_picture=shown)

    return each_item(issue, pictured)


def data_of(workspace: Workspace, names: Collection[str]) -> dict[str, bytes]:
    """The bytes of pictures, by name; may be asked for in a transaction.

    Raises:
        RenderError: the database does not have one of them.
    """
    if not names:
        return {}
    with workspace.store.beside() as tx:
        found = picture_rows.data_of(tx, names)
    missing = sorted(set(names) - set(found))
    if missing:
        raise RenderError(
            f"the picture {missing[0]} is not in the database",
            where="pictures",
            todo="Put the database back from a backup, or set that picture to none with `pipeline edit`",
        )
    return found


def placed_pictures(
    page: str, pictures: Mapping[str, bytes], newsletter: Newsletter, site: Site
) -> tuple[str, str, tuple[Attached, ...]]:
    """The mail with its pictures from where the settings say: as a page, as it is sent, and what goes along.

    Args:
        page: as rendered, with its pictures beside it.
        pictures: those that it shows, by name.
        newsletter: whose mail it is.
        site: where the public pages are.
    """
    if newsletter.mail.pictures is MailPictures.SITE and site.address:
        html = with_pictures_from(page, lambda name: f"{site.address.rstrip('/')}/{PICTURES}{name}")
        return html, html, ()
    attached = {name: Attached(name, media_type(name), data) for name, data in pictures.items()}
    mailed = with_pictures_from(page, lambda name: attached[name].address)
    return page, mailed, tuple(attached.values())


def on_site(workspace: Workspace, issues: Iterable[Issue]) -> dict[str, bytes]:
    """The pictures of published issues as files of the public site, where mails may have them from.

    They stand there whatever the settings say by now, for mails that are out are read for years; what the
    database has lost is left out.
    """
    views = [
        picture_view(item, lead=section.lead and not number)
        for issue in issues
        for section in issue.sections
        for number, item in enumerate(section.items)
    ]
    names = {view.address.removeprefix(PICTURES) for view in views if view}
    with workspace.store.beside() as tx:
        found = picture_rows.data_of(tx, names)
    return {f"{PICTURES}{name}": data for name, data in sorted(found.items())}


def preview_of(html: str, site: Site) -> str:
    """The page of a mail with its pictures from beside it; empty where it has them from there anyway."""
    there = f'src="{site.address.rstrip("/")}/{PICTURES}'
    return html.replace(there, f'src="{PICTURES}') if site.address and there in html else ""


def media_type(name: str) -> str:
    """Of a picture's file."""
    return "image/png" if name.endswith(".png") else "image/jpeg"


def _feeds(workspace: Workspace) -> dict[str, Feed]:
    return {feed.id: feed for feed in workspace.settings.feed}


def _pictured(issue: Issue) -> tuple[IssueItem, ...]:
    """The items that a reader sees with more than their titles."""
    return tuple(item for section in issue.sections for item in section.items)


def _wanted(workspace: Workspace, newsletter: Newsletter, issue: Issue) -> dict[str, tuple[str, Picture]]:
    """Of each item that may have a picture the place to look for it, and what it is."""
    if newsletter.mail.pictures is MailPictures.NONE:
        return {}
    feeds = _feeds(workspace)
    return {
        item.id: (place, item.picture)
        for item in _pictured(issue)
        if item.picture and (place := place_of(item.picture, feeds))
    }


def _shows(item: IssueItem, place: str) -> bool:
    return item.shown_picture is not None and item.shown_picture.place == place


def _shown(item: IssueItem, place: str, known: Mapping[str, LookedFor]) -> ShownPicture | None:
    if _shows(item, place):
        return item.shown_picture
    return known[place].shown if place in known else None


def _is_stale(known: LookedFor, now: datetime, *, again: bool) -> bool:
    return known.shown is None and (again or abs(now - known.at) > _AGAIN)


def _looked(
    workspace: Workspace, wanted: Mapping[str, Picture], now: datetime
) -> Iterator[tuple[LookedFor, list[tuple[PictureFile, bytes]]]]:
    # Imported here: most commands look for no picture, and these speak HTTP and start a process.
    from pipeline.collect.picture_files import PictureRequest, fetch_pictures  # noqa: PLC0415 - as above
    from pipeline.collect.processes import each_apart  # noqa: PLC0415 - as above
    from pipeline.render.pictures import make_pictures  # noqa: PLC0415 - as above

    feeds = _feeds(workspace)
    requests = [
        PictureRequest(place, allow_private=is_private_allowed(picture, feeds))
        for place, picture in wanted.items()
    ]
    fetched = fetch_pictures(requests, workspace.settings.collect, workspace.root)
    bodies = [one for one in fetched if one.body]
    made = each_apart(
        make_pictures, (one.body for one in bodies), seconds=_MAKING, megabytes=_MEMORY, in_all=_IN_ALL
    )
    results = dict(zip((one.place for one in bodies), made, strict=False))
    for one in fetched:
        yield _kept(one, results.get(one.place), now)


def _kept(
    fetched: FetchedPicture, made: MadePictures | None, now: datetime
) -> tuple[LookedFor, list[tuple[PictureFile, bytes]]]:
    fault = fetched.fault or (made.fault if made else "making it small took too long, or crashed")
    if fault or made is None or made.small is None:
        return LookedFor(fetched.place, now, fault=fault), []
    shown = ShownPicture(fetched.place, _file(made.small), _file(made.large) if made.large else None)
    files = [(_file(one), one.data) for one in _every(made.small, made.large)]
    return LookedFor(fetched.place, now, shown), files


def _file(made: MadePicture) -> PictureFile:
    return PictureFile(made.name, made.width, made.height)


def _every(*made: MadePicture | None) -> Iterable[MadePicture]:
    return (one for one in made if one is not None)
