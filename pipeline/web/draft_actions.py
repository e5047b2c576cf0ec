"""What can be done on the screen of a draft: each the last word of an address that a form is sent to."""

from __future__ import annotations

from collections.abc import Callable

from starlette.routing import Route

from pipeline.compose.corrections import find_correction
from pipeline.compose.edits import find_item
from pipeline.compose.fields import field_text
from pipeline.compose.post_edits import AUTO
from pipeline.errors import StaleError, UsageError
from pipeline.model.issues import Issue
from pipeline.model.selection import Wish
from pipeline.model.users import Role
from pipeline.review.changes import differences_between
from pipeline.web.draft_approval import Tested
from pipeline.web.draft_doing import Action, Doing, Done, endpoint, save_text
from pipeline.web.draft_facts import facts_of
from pipeline.web.draft_moves import Target, standing, step
from pipeline.web.draft_rail import step_words
from pipeline.web.gate import signed_in
from pipeline.workflow import adding, deciding, editing, remarking, reviewing
from pipeline.workflow.editing import Edited
from pipeline.workflow.trial import send_test
from pipeline.workflow.workspace import locked

_LOCK_WAIT = 15.0  # seconds for which a change that writes folders waits for a run


def _done(edited: Edited, *, focus: str = "") -> Done:
    """What a change did, in words that begin with a capital."""
    what = edited.what
    return Done(f"{what[:1].upper()}{what[1:]}", focus=focus, undo=edited.changed, changed=edited.changed)


def save(doing: Doing) -> Done:
    """Save one field (`field`, `value`, `base`), or all that came with their own names.

    With `auto` or `leave`, which name a post: have it as it is composed, or leave it out.
    """
    field = doing.text("field", most=200)
    for name, value, words in (
        ("auto", AUTO, "The post is as composed"),
        ("leave", "", "The post is left out"),
    ):
        if post := doing.text(name, most=200):
            base = field_text(doing.draft.issue, post, doing.posts(post))
            edited = save_text(doing, post, value, base)
            return Done(words, undo=edited.changed, changed=edited.changed)
    if not field:
        return Done("Saved", changed=False)
    value = doing.text("value")
    edited = save_text(doing, field, value, doing.text("base"))
    stands = "" if value == AUTO else field_text(edited.draft.issue, field, ())
    extra = (("text", stands), ("saved_at", doing.now.isoformat()))
    return Done(changed=edited.changed, extra=extra, revision=edited.draft.revision)


def move(doing: Doing) -> Done:
    """Move an item one step (`to` = `up` or `down`), or to a `place` of a `section`, `whole` or not."""
    item, draft, newsletter = doing.text("item"), doing.draft, doing.newsletter
    name = find_item(draft.issue, item).id
    to = doing.text("to", most=10)
    if to in {"up", "down"}:
        target = step(draft.issue, newsletter, name, up=to == "up")
    else:
        whole = doing.text("whole", most=1) != "0"
        target = Target(doing.text("section", most=100), doing.number_in("place"), whole)
    edited = editing.move_item(
        doing.workspace,
        doing.number,
        name,
        target.section,
        target.place,
        whole=target.whole,
        by=doing.user.name,
        now=doing.now,
    )
    where = standing(edited.draft.issue, newsletter, name)
    return Done(f"Moved to {where}", focus=name, undo=edited.changed, changed=edited.changed)


def hold(doing: Doing) -> Done:
    """Keep an item, or a correction, out of this issue."""
    item = doing.text("item")
    if doing.text("correction", most=1):
        return _correction(doing, item, held=True)
    reason = doing.text("reason", most=500)
    edited = editing.hold_item(
        doing.workspace, doing.number, item, reason=reason, by=doing.user.name, now=doing.now
    )
    return _done(edited)


def drop(doing: Doing) -> Done:
    """Keep an item out of this issue and all that follow."""
    item = doing.text("item")
    reason = doing.text("reason", most=500)
    edited = editing.drop_item(
        doing.workspace, doing.number, item, reason=reason, by=doing.user.name, now=doing.now
    )
    return _done(edited)


def put(doing: Doing) -> Done:
    """Put a held item, or a correction that was left out, into the issue."""
    item = doing.text("item")
    if doing.text("correction", most=1):
        return _correction(doing, item, held=False)
    section = doing.text("section", most=100)
    place = doing.number_in("place") if doing.text("place", most=9) else 10_000
    edited = editing.put_item(
        doing.workspace, doing.number, item, section, place, by=doing.user.name, now=doing.now
    )
    where = standing(edited.draft.issue, doing.newsletter, item)
    return Done(f"Put in: {where}", focus=item, undo=edited.changed, changed=edited.changed)


def _correction(doing: Doing, item: str, *, held: bool) -> Done:
    if find_correction(doing.draft.issue, item) is None:
        raise UsageError(f"no correction of this issue answers to {item!r}")
    where = (doing.workspace, doing.newsletter, doing.number, item)
    if held:
        change = reviewing.hold_item(*where, reason="", by=doing.user.name, now=doing.now)
    else:
        change = reviewing.put_item(*where, section="", by=doing.user.name, now=doing.now)
    changed = change.after != change.before
    words = "Left the correction out" if held else "Put the correction in"
    return Done(words, undo=changed, changed=changed)


def swap(doing: Doing) -> Done:
    """Put a held item (`held`) in the place of one that is shown (`item`)."""
    other = doing.text("held")
    edited = editing.swap_items(
        doing.workspace, doing.number, doing.text("item"), other, by=doing.user.name, now=doing.now
    )
    return _done(edited, focus=other)


def pin(doing: Doing) -> Done:
    """Let an item come first in its section, from the next draft on."""
    item = doing.text("item")
    deciding.wish(
        doing.workspace, doing.newsletter, item, Wish.PIN, by=doing.user.name, reason="", now=doing.now
    )
    return Done("Pinned: if it is held over, it comes first in the next draft", focus=item)


def unpin(doing: Doing) -> Done:
    """Take that back."""
    item = doing.text("item")
    deciding.wish(doing.workspace, doing.newsletter, item, None, by=doing.user.name, reason="", now=doing.now)
    return Done("Not pinned any more", focus=item)


def split(doing: Doing) -> Done:
    """Let some entries of a merged item (of the feeds `feed`) be an item of their own."""
    item = doing.text("item")
    feeds = [one for one in doing.form.getlist("feed") if isinstance(one, str)]
    store = doing.workspace.store
    with locked(doing.workspace.root, wait=_LOCK_WAIT), store.alone(_LOCK_WAIT):
        done = deciding.split(doing.workspace, item, feeds, by=doing.user.name, now=doing.now)
    names = ", ".join(f"“{title}”" for title in done.titles)
    return Done(f"Split: {names} is held now, and can be put in", focus=item)


def add(doing: Doing) -> Done:
    """Put a page in as an item, by its `address`; or what somebody typed, where the page says nothing."""
    wanted = adding.Wanted(
        doing.text("address", most=2000),
        doing.text("title", most=500),
        doing.text("blurb", most=2000),
        doing.text("section", most=100),
    )
    edited, item = adding.add(doing.workspace, doing.number, wanted, by=doing.user.name, now=doing.now)
    where = standing(edited.draft.issue, doing.newsletter, item)
    return Done(f"Added: {where}", focus=item, undo=edited.changed)


def undo(doing: Doing) -> Done:
    """One step back."""
    return _walked(doing, editing.undo)


def redo(doing: Doing) -> Done:
    """One step forward."""
    return _walked(doing, editing.redo)


def _walked(doing: Doing, walk: Callable[..., Edited]) -> Done:
    before = doing.draft.issue
    edited = walk(doing.workspace, doing.number, by=doing.user.name, now=doing.now)
    words = step_words(edited.what, facts_of(doing.workspace, doing.number))
    return Done(words, focus=_changed_item(before, edited.draft.issue))


def _changed_item(before: Issue, after: Issue) -> str:
    """The item that differs and can be gone to; empty if none."""
    here = {item.id for item in after.shown()}
    found = [one.item for one in differences_between(before, after) if one.item in here]
    return found[0] if found else ""


def restore(doing: Doing) -> Done:
    """Bring an earlier revision back."""
    number = doing.number_in("number")
    edited = editing.restore(doing.workspace, doing.number, number, by=doing.user.name, now=doing.now)
    return _done(edited)


def comment(doing: Doing) -> Done:
    """Say something of an item, or of the whole."""
    item = doing.text("item")
    remarking.comment(
        doing.workspace, doing.number, item, doing.text("comment"), by=doing.user.name, now=doing.now
    )
    return Done("Comment added", focus=item, back="comments" if not item else "")


def resolve(doing: Doing) -> Done:
    """Settle a comment."""
    _settle(doing, resolved=True)
    return Done("Settled")


def reopen(doing: Doing) -> Done:
    """Open a comment again."""
    _settle(doing, resolved=False)
    return Done("Open again")


def _settle(doing: Doing, *, resolved: bool) -> None:
    number = doing.number_in("number")
    remarking.settle(
        doing.workspace, doing.number, number, resolved=resolved, by=doing.user.name, now=doing.now
    )


def fix(doing: Doing) -> Done:
    """Do what a finding says would put it right."""
    found = doing.finding(doing.text("finding", most=64))
    if found.fix is None:
        raise UsageError("nothing is known that would put this right")
    ref, _, part = found.fix.field.partition(".")
    if part == "hold":
        edited = editing.hold_item(
            doing.workspace, doing.number, ref, reason=found.fix.value, by=doing.user.name, now=doing.now
        )
        return _done(edited)
    base = field_text(doing.draft.issue, found.fix.field, doing.posts(found.fix.field))
    edited = save_text(doing, found.fix.field, found.fix.value, base)
    words = found.fix.words
    return Done(f"Fixed: {words}", focus=found.target, undo=edited.changed, changed=edited.changed)


def override(doing: Doing) -> Done:
    """Say that a finding does not block, and why."""
    found = doing.finding(doing.text("finding", most=64))
    why = doing.text("why", most=500)
    remarking.override(doing.workspace, doing.draft, found, why, by=doing.user.name, now=doing.now)
    return Done("Overridden; the reason stands in the list", back="checks")


def approve(doing: Doing) -> Done:
    """Approve exactly what has the `hash` that the dialog showed."""
    given = doing.text("hash", most=64)
    if len(given) != 64:
        raise UsageError("that is no hash of a draft", todo="Look at it again, then approve")
    try:
        reviewing.approve(
            doing.workspace, doing.newsletter, doing.number, given, by=doing.user.name, now=doing.now
        )
    except StaleError as error:
        raise StaleError(
            "it has changed since you looked at it", todo="Look at the mail once more, then approve"
        ) from error
    return Done("Approved. These very bytes go out")


def stop(doing: Doing) -> Done:
    """Take the approval back, so that the draft can be edited."""
    edited = editing.stop(doing.workspace, doing.number, by=doing.user.name, now=doing.now)
    return _done(edited)


def cancel(doing: Doing) -> Done:
    """Give the draft up."""
    reason = doing.text("reason", most=500)
    if not doing.text("sure", most=3):
        raise UsageError("tick the box to give the draft up")
    reviewing.cancel(doing.workspace, doing.newsletter, doing.number, reason=reason, by=doing.user.name)
    return Done("Given up; its items are free for the next issue")


def test(doing: Doing) -> Done:
    """Send a test of the mail as it stands now."""
    to = doing.text("to", most=254).strip() or doing.user.email
    if not to:
        raise UsageError("no address is given", todo="Say where the test is to go")
    shown = doing.news.shown(doing.number)
    send_test(doing.workspace, doing.newsletter, shown.draft, to, now=doing.now)
    doing.state.tests[doing.number] = Tested(
        to, doing.user.name, doing.now, shown.rendered.content_hash, shown.draft.issue
    )
    return Done(f"A test is on its way to {to}")


_EDITOR, _APPROVER, _ADMIN = Role.EDITOR, Role.APPROVER, Role.ADMIN
ACTIONS: dict[str, tuple[Action, Role]] = {
    "field": (save, _EDITOR),
    "move": (move, _EDITOR),
    "hold": (hold, _EDITOR),
    "drop": (drop, _EDITOR),
    "put": (put, _EDITOR),
    "swap": (swap, _EDITOR),
    "pin": (pin, _EDITOR),
    "unpin": (unpin, _EDITOR),
    "split": (split, _EDITOR),
    "add": (add, _EDITOR),
    "undo": (undo, _EDITOR),
    "redo": (redo, _EDITOR),
    "restore": (restore, _EDITOR),
    "comment": (comment, _EDITOR),
    "resolve": (resolve, _EDITOR),
    "reopen": (reopen, _EDITOR),
    "fix": (fix, _EDITOR),
    "test": (test, _EDITOR),
    "approve": (approve, _APPROVER),
    "stop": (stop, _APPROVER),
    "cancel": (cancel, _APPROVER),
    "override": (override, _ADMIN),
}
"""By the last word of their addresses, each with the role that it takes."""

ROUTES = [
    Route(f"/drafts/{{number:row}}/{name}", signed_in(endpoint(action), role), methods=["POST"])
    for name, (action, role) in ACTIONS.items()
]
