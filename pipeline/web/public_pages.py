"""The public pages one by one. They set no cookie, need no script, and tell nobody whom we know."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from pipeline.audience.addresses import checked_address
from pipeline.audience.tokens import Purpose, read_token, reader_token
from pipeline.errors import RenderError
from pipeline.model.audience import SubscriptionStatus
from pipeline.model.items import Kind
from pipeline.model.settings import Newsletter
from pipeline.web.gate import came_from
from pipeline.web.origin import is_readable
from pipeline.web.public_state import Front
from pipeline.workflow import subscribing
from pipeline.workflow.audience import list_of
from pipeline.workflow.subscribing import Place

_PATIENCE = 10  # seconds for a form to come in
_FIELDS = 60  # of a form
# A link in a mail is a secret: it goes to no other site, and into no search engine.
_PRIVATE = {"referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow"}
_KINDS = {Kind.STORY: "Stories", Kind.CALL: "Calls", Kind.EVENT: "Events", Kind.NEWS: "News"}


async def index(request: Request) -> Response:
    """The newsletters that one can subscribe to."""
    front = _front(request)
    found = [(list_of(one), one) for one in front.settings.newsletter]
    return _page(request, "index", None, found=found)


async def subscribe(request: Request) -> Response:
    """The form for an address, and what becomes of it: the same answer, whoever's address it is."""
    front = _front(request)
    list_id = request.path_params["list"]
    newsletter = front.newsletter(list_id)
    if newsletter is None:
        raise HTTPException(404)
    if request.method != "POST":
        return _page(request, "subscribe", newsletter, fault="", address="")
    form = await _form(request)
    typed = str(form.get("address", ""))[:400]
    if form.get("website"):  # which nobody sees and only machines fill in
        return said(request, "asked", newsletter, address="")
    address, fault = checked_address(typed)
    if fault:
        return _page(request, "subscribe", newsletter, 422, fault=fault, address=typed.strip())
    if not front.asking.allows(came_from(request, front.settings.public.trusted_proxies)):
        return _later(request, newsletter)
    if not front.ask(newsletter, address):
        return _later(request, newsletter)
    return said(request, "asked", newsletter, address=address)


async def confirm(request: Request) -> Response:
    """The button that makes a subscription, behind the link in our mail."""
    front = _front(request)
    list_id, reader = _whose(request, Purpose.CONFIRM)
    newsletter = front.newsletter(list_id)
    place = await run_in_threadpool(subscribing.place, front.workspace, list_id, reader)
    status = place.subscription.status if place and place.subscription else None
    if newsletter is None or status not in {SubscriptionStatus.UNCONFIRMED, SubscriptionStatus.CONFIRMED}:
        return said(request, "old", newsletter, status=410, private=True)
    if request.method != "POST":
        if status is SubscriptionStatus.CONFIRMED:
            return _confirmed(request, newsletter, list_id, reader)
        return _page(request, "confirm", newsletter, private=True)
    if not await run_in_threadpool(subscribing.confirm, front.workspace, list_id, reader, now=front.now()):
        return said(request, "old", newsletter, status=410, private=True)
    return _confirmed(request, newsletter, list_id, reader)


async def unsubscribe(request: Request) -> Response:
    """The button that unsubscribes; or a mail program's, which wants no page (RFC 8058).

    Whatever comes with a POST, the link has said it all: it is done, and on disk, before the rest of it is
    read and before there is an answer.
    """
    front = _front(request)
    list_id, reader = _whose(request, Purpose.UNSUBSCRIBE)
    newsletter = front.newsletter(list_id)
    if request.method != "POST":
        place = await run_in_threadpool(subscribing.place, front.workspace, list_id, reader)
        known = place.subscription if place else None
        if known is None or known.status is SubscriptionStatus.UNSUBSCRIBED:
            return said(request, "left", newsletter, private=True)
        return _page(request, "unsubscribe", newsletter, private=True, whose=_hidden(place))
    await run_in_threadpool(
        subscribing.leave, front.workspace, list_id, reader, why="the link in a mail", now=front.now()
    )
    with suppress(HTTPException, ClientDisconnect):
        if (await _form(request)).get("List-Unsubscribe") == "One-Click":
            return PlainTextResponse("Unsubscribed.\n")
    return said(request, "left", newsletter, private=True)


async def preferences(request: Request) -> Response:
    """What a reader gets, and ways out of it."""
    front = _front(request)
    list_id, reader = _whose(request, Purpose.PREFERENCES)
    newsletter = front.newsletter(list_id)
    place = await run_in_threadpool(subscribing.place, front.workspace, list_id, reader)
    if place is None:
        return said(request, "forgotten", newsletter, private=True)
    if request.method != "POST":
        return _choices(request, newsletter, place)
    if not front.choosing.allows(f"reader {reader}"):
        return _later(request, newsletter)
    form = await _form(request)
    what = form.get("do")
    if what in {"leave", "forget"}:
        forget = what == "forget"
        sure = bool(form.get("sure")) or not forget
        return await _ended(request, newsletter, place, list_id, forget=forget, sure=sure)
    return await _chosen(request, newsletter, place, form)


async def _ended(
    request: Request, newsletter: Newsletter | None, place: Place, list_id: str, *, forget: bool, sure: bool
) -> Response:
    """A reader has unsubscribed, or wants to be forgotten and has ticked the box for it."""
    front, reader = _front(request), place.subscriber.id
    if not sure:
        return _choices(request, newsletter, place, fault="Tick the box first: what is deleted stays so.")
    if forget:
        await run_in_threadpool(subscribing.forget_reader, front.workspace, reader, now=front.now())
        return said(request, "forgotten", newsletter, private=True)
    why = "the page of choices"
    await run_in_threadpool(subscribing.leave, front.workspace, list_id, reader, why=why, now=front.now())
    return said(request, "left", newsletter, private=True)


async def _chosen(request: Request, newsletter: Newsletter | None, place: Place, form: FormData) -> Response:
    """What a reader asked for alone, kept; parts that there are not are passed over."""
    front = _front(request)
    known = {name for name, _ in _parts(newsletter, place)}
    picked = tuple(dict.fromkeys(str(one) for one in form.getlist("wants") if str(one) in known))
    if form.get("what") == "some" and not picked:
        return _choices(request, newsletter, place, fault="Tick at least one part, or choose everything.")
    wants = picked if form.get("what") == "some" else ()
    if place.subscription:
        list_id, reader = place.subscription.list, place.subscriber.id
        await run_in_threadpool(subscribing.choose, front.workspace, list_id, reader, wants, now=front.now())
        place = replace(place, subscription=replace(place.subscription, wants=wants))
    return _choices(request, newsletter, place, done=True)


def _choices(
    request: Request, newsletter: Newsletter | None, place: Place, *, fault: str = "", done: bool = False
) -> Response:
    wants = place.subscription.wants if place.subscription else ()
    status = place.subscription.status.value if place.subscription else "unsubscribed"
    return _page(
        request,
        "preferences",
        newsletter,
        422 if fault else 200,
        private=True,
        whose=_hidden(place),
        status=status,
        wants=wants,
        parts=_parts(newsletter, place),
        fault=fault,
        done=done,
    )


def _parts(newsletter: Newsletter | None, place: Place) -> list[tuple[str, str]]:
    """What a reader may choose, by its id: sections, kinds that no section is for alone, and old choices."""
    found: dict[str, str] = {}
    if newsletter:
        found = {section.id: section.title for section in newsletter.section}
        alone = {section.kinds[0] for section in newsletter.section if len(section.kinds) == 1}
        taken = {words.casefold() for words in (*found, *found.values())}
        found |= {
            kind.value: words
            for kind, words in _KINDS.items()
            if kind not in alone and not {kind.value, words.casefold()} & taken
        }
    old = place.subscription.wants if place.subscription else ()
    return list(({name: name for name in old} | found).items())


def _confirmed(request: Request, newsletter: Newsletter, list_id: str, reader: int) -> Response:
    token = reader_token(_front(request).keys, Purpose.PREFERENCES, list_id, reader)
    return said(request, "confirmed", newsletter, private=True, choices=f"/p/{token}")


def _whose(request: Request, purpose: Purpose) -> tuple[str, int]:
    """The list and the reader that a link speaks for.

    Raises:
        HTTPException: we did not make it; it looks like any page that is not there.
    """
    found = read_token(_front(request).keys, purpose, request.path_params["token"])
    if found is None:
        raise HTTPException(404)
    return found


def _hidden(place: Place | None) -> str:
    """An address as its owner knows it, and no stranger does: mails are passed on with their links."""
    if place is None:
        return ""
    name, _, domain = place.subscriber.address.rpartition("@")
    return f"{name[:2] if len(name) > 3 else name[:1]}…@{domain}"


async def _form(request: Request) -> FormData:
    """The form that came, in either of the two ways in which forms come.

    Raises:
        HTTPException: it is none, or does not come.
    """
    if not is_readable(request.headers.get("content-type", "")):
        raise HTTPException(400)
    try:
        async with asyncio.timeout(_PATIENCE):
            return await request.form(max_files=0, max_fields=_FIELDS, max_part_size=4096)
    except TimeoutError as error:
        raise HTTPException(408) from error


def _later(request: Request, newsletter: Newsletter | None) -> Response:
    answer = said(request, "later", newsletter, status=429)
    answer.headers["retry-after"] = "600"
    return answer


def said(
    request: Request,
    what: str,
    newsletter: Newsletter | None = None,
    /,
    *,
    status: int = 200,
    private: bool = False,
    **values: object,
) -> Response:
    """A page that says one thing, from `templates/public/said.html.j2`.

    Args:
        request: that is answered.
        what: it says; the template has the words.
        newsletter: it is about.
        status: of HTTP.
        private: the page is one reader's.
        values: for the words.
    """
    return _page(request, "said", newsletter, status, private=private, what=what, **values)


def _page(
    request: Request,
    template: str,
    newsletter: Newsletter | None,
    status: int = 200,
    /,
    *,
    private: bool = False,
    **values: object,
) -> Response:
    """A page from `templates/public/`."""
    front = _front(request)
    state = request.app.state
    list_id = list_of(newsletter) if newsletter else ""
    try:
        filled = front.workspace.templates.render(
            f"public/{template}.html.j2",
            **{"choices": "", "address": "", **values},
            newsletter=newsletter,
            language=newsletter.language if newsletter else "en",
            direction=newsletter.direction if newsletter else "ltr",
            list=list_id,
            prefix=front.prefix,
            asset=lambda name: front.prefix + state.assets.address(name),
        )
    except RenderError as error:
        front.complain(f"a page could not be made: {error}")
        return PlainTextResponse("Something went wrong here. Please try again later.\n", 500)
    return HTMLResponse(filled, status, headers=_PRIVATE if private else None)


def _front(request: Request) -> Front:
    front: Front = request.app.state.front
    return front


ROUTES = [
    Route("/", index),
    Route("/s/{list}", subscribe, methods=["GET", "POST"]),
    Route("/c/{token}", confirm, methods=["GET", "POST"]),
    Route("/u/{token}", unsubscribe, methods=["GET", "POST"]),
    Route("/p/{token}", preferences, methods=["GET", "POST"]),
]
