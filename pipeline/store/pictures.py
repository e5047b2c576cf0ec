"""Pictures as they are shown, and where each was taken from."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.store import tables as t
from pipeline.store.database import Transaction

_AT_ONCE = 500  # values in one query; SQLite takes no more than 32,766


@dataclass(frozen=True, slots=True)
class LookedFor:
    """What came of looking for a picture at a place.

    Attributes:
        shown: what was made of it; None if nothing was, and then `fault` says why.
    """

    place: str
    at: datetime
    shown: ShownPicture | None = None
    fault: str = ""


def keep(tx: Transaction, looked: LookedFor, files: Iterable[tuple[PictureFile, bytes]] = ()) -> None:
    """Put on record what came of looking there, in place of what came of it before.

    Args:
        files: those that `looked.shown` names, with their bytes.
    """
    for file, data in files:
        if not tx.execute(select(t.pictures.c.name).where(t.pictures.c.name == file.name)).first():
            tx.execute(
                t.pictures.insert().values(name=file.name, width=file.width, height=file.height, data=data)
            )
    large = looked.shown.large if looked.shown else None
    tx.execute(t.picture_places.delete().where(t.picture_places.c.place == looked.place))
    tx.execute(
        t.picture_places.insert().values(
            place=looked.place,
            at=looked.at,
            fault=looked.fault,
            small=looked.shown.small.name if looked.shown else None,
            large=large.name if large else None,
        )
    )


def looked_for(tx: Transaction, places: Collection[str]) -> dict[str, LookedFor]:
    """What came of looking at these places, where anybody has."""
    rows = [
        row
        for some in _some(places)
        for row in tx.execute(select(t.picture_places).where(t.picture_places.c.place.in_(some)))
    ]
    files = _files(tx, {name for row in rows for name in (row.small, row.large) if name})
    return {
        row.place: LookedFor(
            row.place,
            row.at,
            ShownPicture(row.place, files[row.small], files.get(row.large)) if row.small else None,
            row.fault,
        )
        for row in rows
    }


def data_of(tx: Transaction, names: Collection[str]) -> dict[str, bytes]:
    """The bytes of pictures, by name; those that are not there are left out."""
    columns = select(t.pictures.c.name, t.pictures.c.data)
    return {
        row.name: row.data
        for some in _some(names)
        for row in tx.execute(columns.where(t.pictures.c.name.in_(some)))
    }


def _files(tx: Transaction, names: Collection[str]) -> dict[str, PictureFile]:
    columns = select(t.pictures.c.name, t.pictures.c.width, t.pictures.c.height)
    return {
        row.name: PictureFile(row.name, row.width, row.height)
        for some in _some(names)
        for row in tx.execute(columns.where(t.pictures.c.name.in_(some)))
    }


def _some(values: Collection[str]) -> Iterable[list[str]]:
    every = sorted(values)
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))
