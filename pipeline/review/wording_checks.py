"""Slips in the words: doubled words, quotation marks, what should have been filled in, shouting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from pipeline.model.issues import Finding, Fix, Level
from pipeline.review.material import Material, Words, posts_by_hand, words_of

_TWICE = re.compile(r"(?<![\w’'-])([^\W\d_]{1,20})(\s+)([^\W\d_]{1,20})(?![\w’'-])")
# Nothing but a slip of the fingers writes these twice.
_NEVER_TWICE = frozenset({"the", "a", "an", "and", "of", "with", "from", "at", "for", "our", "their", "are"})
# Right when they are said twice: grammar (“that that”), emphasis, sounds, games, names of things.
_MAY_STAND_TWICE = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "that had is do very so no now there ha hee ho knock boo bye chop clap cha pom yo hush night tut "
        "tick beep vroom quack moo baa la na long many really go far more again on in out up over dear hear "
        "wait run hop tap choo yum pew chi can mah bang walla duran sing bora pago aye wah dum nom"
    ).split()
)
_BEGINS = re.compile(r"(?:^|[.!?:]\W*|[“\"])$")
_DOUBLE = re.compile('["“”„«»]')
_INCHES = re.compile(r"\d\"|\"\s?[x×]\s?\d")
_CLOSED_BY_ONE = re.compile(r"“[^“”\"]*?[^\W_]’(?=[\s,.;:!?)]|$)")
_PLACEHOLDERS = (
    re.compile(r"\blorem ipsum\b|\bdolor sit amet\b", re.IGNORECASE),
    # “to come”, as journalists write it; transitional kindergarten is TK, too, and stands before a word.
    re.compile(r"\bTKTK\b|\bTK TK\b|[\[(]TK[\])]|\bTK(?=[.,;:!?]?$)"),
    re.compile(r"(?<![\w$])X{3,}(?![\w-])(?<!Bowl XXX)(?<!Olympiad XXX)"),
    re.compile(r"\[?\b(?:insert|add|put|write|type|your|enter)\b(?: \w+){0,3} here\]", re.IGNORECASE),
    re.compile(
        r"\binsert (?:(?:the )?(?:headline|text|title|name|date|link|photo|image|quote|copy|blurb) )?here\b"
        r"|\byour (?:text|title|headline|name) here\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"[\[<](?:insert|your|todo|tbd|tba|name|date|title|link|url|first name)\b[^\]<>]{0,30}[\]>]",
        re.IGNORECASE,
    ),
    re.compile(r"\bTODO\b|\bFIXME\b"),
)
_MARKS = re.compile(
    r"\{\{[^{}]{0,80}\}\}|\{%[^{}]{0,80}%\}|\*\|[A-Z0-9_:. -]{1,60}\|\*|%%[A-Za-z][\w .-]{0,40}%%"
    r"|<%[^<>]{0,80}%>|\$\{[A-Za-z_][\w.]{0,40}\}"
)
_SHOUTED = 10  # letters from which a title in capitals is no name of an association


def doubled_words(material: Material) -> Iterator[Finding]:
    """A word stands twice in a row where nobody writes it so."""
    for words in chain(words_of(material), posts_by_hand(material)):
        if not words.english:
            continue
        slips = [match for match in _overlapping(words.text) if _is_slip(match)]
        if not slips:
            continue
        seen = " and ".join(dict.fromkeys(f"“{match[0]}”" for match in slips))
        value = words.text
        for match in reversed(slips):
            value = value[: match.end(1)] + value[match.end(3) :]
        certain = all(match[1].lower() in _NEVER_TWICE for match in slips)
        fix = Fix(words.field, value, "write it once", certain)
        yield Finding("word-doubled", Level.LOOK_AT, words.target, f"{words.where} says {seen}", fix)


def _overlapping(text: str) -> Iterator[re.Match[str]]:
    """Every two words that stand side by side; the second may be the first of the next two."""
    match = _TWICE.search(text)
    while match:
        yield match
        match = _TWICE.search(text, match.start(3))


def _is_slip(match: re.Match[str]) -> bool:
    first, second = match[1], match[3]
    if first.lower() != second.lower() or "\n" in match[2]:
        return False
    # “In May may come” is no slip; a capital is one only where a sentence begins.
    if first != second and not _BEGINS.search(match.string[: match.start()]):
        return False
    if first.lower() in _NEVER_TWICE:
        return second.islower() or first == second == first.upper()
    # A name is written with two capitals: Walla Walla, Duran Duran.
    return second.islower() and len(second) > 1 and second not in _MAY_STAND_TWICE


def quotation_marks(material: Material) -> Iterator[Finding]:
    """Quotation marks of one text are of one kind, and what is opened is closed."""
    for words in words_of(material):
        text = words.text
        if not words.english or ("“" not in text and "”" not in text and '"' not in text):
            continue
        if _INCHES.search(text) or any(mark in text for mark in "„«»"):
            continue  # inches; or the words of another language
        found = _quotes(words)
        if found:
            yield found


def _quotes(words: Words) -> Finding | None:
    text = words.text
    curly, straight = text.count("“") + text.count("”"), text.count('"')
    paired, in_order = _paired(text)
    fix = Fix(words.field, paired, "write “ and ”", certain=in_order)
    if curly and straight:
        reason = f"{words.where} mixes straight and curly quotation marks"
        return Finding("quotes-mixed", Level.NOTE, words.target, reason, fix if paired != text else None)
    if match := _CLOSED_BY_ONE.search(text) if text.count("“") > text.count("”") else None:
        mended = text[: match.end() - 1] + "”" + text[match.end() :]
        reason = f"{words.where} opens with “ and closes with ’"
        fix = Fix(words.field, mended, "close with ”")
        return Finding("quotes-mixed", Level.NOTE, words.target, reason, fix)
    if (curly and not in_order) or straight % 2:
        reason = f"{words.where} has a quotation mark without its partner"
        return Finding("quotes-open", Level.NOTE, words.target, reason)
    return None


def _paired(text: str) -> tuple[str, bool]:
    """The text with curly marks in turn, and whether the marks that were there agree with it."""
    inside, agrees = False, True
    pieces, at = [], 0
    for match in _DOUBLE.finditer(text):
        wanted = "”" if inside else "“"
        agrees = agrees and match[0] in {'"', wanted}
        pieces += [text[at : match.start()], wanted]
        at, inside = match.end(), not inside
    return "".join([*pieces, text[at:]]), agrees and not inside


def placeholders(material: Material) -> Iterator[Finding]:
    """What was to be filled in later."""
    for words in chain(words_of(material), posts_by_hand(material)):
        match = next((found for form in _PLACEHOLDERS if (found := form.search(words.text))), None)
        if match:
            reason = f"{words.where} still has “{match[0]}” to be filled in"
            yield Finding("placeholder", Level.LOOK_AT, words.target, reason)


def marks_in_words(material: Material) -> Iterator[Finding]:
    """A mark that a mailing service or a template should have replaced stands in somebody's words."""
    for words in chain(words_of(material), posts_by_hand(material)):
        if match := _MARKS.search(words.text):
            reason = f"{words.where} has “{match[0]}”, which nothing will replace"
            yield Finding("template-mark", Level.LOOK_AT, words.target, reason)


def marks_in(text: str) -> list[str]:
    """The marks of templates that stand in a text, in order."""
    return [match[0] for match in _MARKS.finditer(text)]


def shouting(material: Material) -> Iterator[Finding]:
    """A title all in capitals: it reads as shouting, and filters count it as spam."""
    for words in words_of(material):
        if words.item is None or not words.field.endswith(".title"):
            continue
        letters = sum(char.isalpha() for char in words.text)
        if words.text.isupper() and letters >= _SHOUTED and len(words.text.split()) > 1:
            reason = f"{words.where} is all in capitals"
            yield Finding("title-capitals", Level.LOOK_AT, words.target, reason)


def subject_and_preheader(material: Material) -> Iterator[Finding]:
    """What inboxes show says enough, is not cut off, and says nothing twice."""
    subject, preheader = material.issue.subject.strip(), material.issue.preheader.strip()
    if 0 < len(subject) < 10:
        reason = f"the subject “{subject}” says little about this issue"
        yield Finding("subject-short", Level.NOTE, "subject", reason)
    if subject.count("!") > 1 or "$$" in subject:
        reason = "filters count several ! or $ in a subject as spam"
        yield Finding("subject-marks", Level.LOOK_AT, "subject", reason)
    count = len(preheader)
    if count > 150:
        reason = f"the preheader has {count} characters; inboxes show about 130"
        yield Finding("preheader-long", Level.NOTE, "preheader", reason)
    elif 0 < count < 30:
        reason = f"the preheader has {count} characters; inboxes fill the rest with the mail’s first words"
        yield Finding("preheader-short", Level.NOTE, "preheader", reason)
    if subject and preheader.lower() == subject.lower():
        reason = "the preheader says the subject once more"
        yield Finding("preheader-repeats", Level.LOOK_AT, "preheader", reason)


CHECKS = (
    marks_in_words,
    placeholders,
    doubled_words,
    shouting,
    subject_and_preheader,
    quotation_marks,
)
