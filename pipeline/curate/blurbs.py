"""One or two whole sentences under a title, in the source's own words.

Extractive: news and blogs put the point first, so the first sentences that are not clutter beat any ranking.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pipeline.curate.clutter import byline_name, is_aside, is_clutter, is_note
from pipeline.curate.leads import LONGEST_LINE, is_dated, lead_of, without_cut_mark
from pipeline.text.markup import paragraphs, text_blocks
from pipeline.text.sentences import is_abbreviated, split_sentences

SHORTEST = 140
"""Characters at which a blurb is long enough."""

LONGEST = 220
"""Characters that a blurb never passes."""

_SLIGHT = 60
"""Characters below which a blurb says so little that another text may say more."""

RECURRING = 3
"""A sentence in this many entries of a feed is boilerplate."""

MOST = 4
"""Sentences in a blurb. One or two are meant; more help only where these are too short."""

_ENOUGH = 4000
"""Characters of clean sentences that are read; what stands further down is not the lead."""

_FULL = 50
"""Characters after which a line is broken for want of room."""

_MANY = 500
"""Paragraphs, lines of one, or texts without a full stop, after which no lead is looked for any more."""

_AHEAD = 8
"""Sentences among which the second of a blurb is looked for."""

_ENDS = re.compile(r"[.!?。！？।۔؟።։။។][\"'”’»)\]」』]*(?:\s*[^\w\s.,;:]{1,4})?$")
_CLAUSE = re.compile(r"[,;:—–](?=\s)|\s(?=[—–]\s)|[、，；،؛]")
_MARKS = re.compile(r"\W+")
_STARTS = re.compile(r"[^\W_]")
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = frozenset(
    "a an the and or of to at in on for from by with until through am pm noon midnight st nd rd th".split()  # noqa: SIM905
)
_LEANS = re.compile(
    r"(?:It|They|He|She|His|Her|Their|Its|Them|These|Those|Both|Such|But|And|Or|So|Yet|Then|However|Also|Instead"
    r"|Still|Though|Another|Others?|There|That|This(?!\s+(?:year|week|month|spring|summer|fall|autumn|winter|season"
    r"|morning|afternoon|evening|weekend|time)\b))\b"
)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of the source, and whether it opens a paragraph there."""

    text: str
    opens: bool


@dataclass(slots=True)
class _Reading:
    """What a fragment holds that could stand in a blurb.

    Attributes:
        whole: sentences that tell something, in order.
        lines: texts without a full stop at their end.
        lead: the first of those lines, if it stands before every sentence and could tell something.
        cut: the text that an ellipsis breaks off; its last word may be cut.
    """

    whole: list[_Sentence] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    lead: str = ""
    cut: str = ""


def make_blurb(
    title: str,
    content: str,
    summary: str,
    *,
    boilerplate: frozenset[str] = frozenset(),
    language: str = "en",
) -> str:
    """The first whole sentences of an entry that tell what it is about.

    Args:
        title: plain text; sentences that only repeat it are left out.
        content, summary: raw HTML; the summary is read only if the content gives nothing, as it is often cut.
        boilerplate: what `recurring_sentences` found in the feed.
        language: BCP 47.

    Returns:
        Plain text on one line, at most `LONGEST` characters: whole sentences, or, where the only sentence is
        too long, that sentence up to a clause, with an ellipsis. Empty if the entry holds no sentence.
    """
    first = _read(title, content, boilerplate, language)
    second = _read(title, summary, boilerplate, language)
    best, other = _take(first), _take(second)
    if _weight(best) < _SLIGHT and (not best or _weight(other) >= SHORTEST):
        best = other
    if _weight(best) < _SLIGHT and _weight(first.lead) > 2 * _weight(best):
        return first.lead
    if best:
        return best
    readings = [first, second]
    readings += [_read(title, each, boilerplate, language, everything=True) for each in (content, summary)]
    for reading in readings[2:]:
        if blurb := _take(reading):
            return blurb
    return _best_of_the_rest(readings)


def body_text(content: str, summary: str) -> str:
    """The text of an entry for reading its kind and dates: a line for each block, headings kept.

    What stands in the summary only is kept too: some feeds put the deadline there.
    """
    lines = [line for line in text_blocks(content, labels=True) if not is_clutter(line)]
    known = _MARKS.sub("", " ".join(lines)).lower()
    for line in text_blocks(summary, labels=True):
        short = without_cut_mark(line)
        if not is_clutter(short) and _MARKS.sub("", short).lower() not in known:
            lines.append(line)
    return "\n".join(lines)


def recurring_sentences(texts: Iterable[str]) -> frozenset[str]:
    """The sentences that stand in three or more entries of a feed: funders' thanks, mottos, footers.

    Args:
        texts: plain text, one for each entry of one feed, as `body_text` gives it.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update({sentence for sentence in split_sentences(text) if len(sentence) > 20})
    return frozenset(sentence for sentence, count in counts.items() if count >= RECURRING)


def _read(
    title: str, fragment: str, boilerplate: frozenset[str], language: str, *, everything: bool = False
) -> _Reading:
    """What of a fragment is worth telling, in order, without clutter.

    Args:
        everything: keep what is better than nothing: notes, contacts, what is set apart.
    """
    reading = _Reading()
    heading = _key(title)
    size = 0
    authors: set[str] = set()
    for lines in paragraphs(fragment, everything=everything)[:_MANY]:
        opens = True
        for line in _prose(lines, heading, authors, everything=everything):
            text, cut = lead_of(line, title, language)
            for at, sentence in enumerate(_sentences(text, reading, language, cut=cut)):
                if sentence in boilerplate or is_clutter(sentence) or _key(sentence) == heading:
                    continue
                if not everything and (is_aside(sentence) or _is_of(sentence, authors)):
                    continue
                if _is_whole(sentence, first=at == 0):
                    reading.whole.append(_Sentence(sentence, opens))
                    size += len(sentence)
                    opens = False
                else:
                    reading.lines.append(sentence)
                    if not reading.lead and not reading.whole and _is_telling(sentence):
                        reading.lead = sentence
        if size > _ENOUGH or len(reading.lines) > _MANY:
            break
    return reading


def _prose(lines: list[str], heading: str, authors: set[str], *, everything: bool) -> Iterator[str]:
    """The lines of a paragraph without those that are clutter, put together where one goes on in the next."""
    running = last = ""
    for line in lines[:_MANY]:
        if name := byline_name(line):
            authors.add(name)
        clutter = is_clutter(line) or _key(line) == heading or (not everything and is_note(line))
        if not clutter and running and len(running) < LONGEST_LINE and _goes_on(last, line):
            running = f"{running} {line}"
        else:
            if running:
                yield running
            running = "" if clutter else line
        last = line
    if running:
        yield running


def _goes_on(last: str, line: str) -> bool:
    """Whether a sentence goes on over a line break: where the line was full, or the next is no beginning."""
    if _ENDS.search(last[-20:]):
        return False
    start = _STARTS.search(line[:20])
    if len(last) >= _FULL or not start or start[0].islower():
        return True
    if not start[0].isupper() and not start[0].isdigit():
        return True  # a script without capitals
    return last.endswith(",") and " " in last and not is_aside(last)


def _sentences(text: str, reading: _Reading, language: str, *, cut: bool) -> list[str]:
    """The sentences of a line; of one that was broken off, the rest of its last is put aside."""
    sentences = split_sentences(text, language)
    if not sentences:
        return sentences
    cut = cut and not (len(sentences) > 1 and _ENDS.search(sentences[-1]))
    if cut or is_abbreviated(sentences[-1], language):
        last = sentences.pop()
        reading.cut = reading.cut or last
    return sentences


def _is_of(sentence: str, authors: set[str]) -> bool:
    """Whether a sentence tells of who wrote the text."""
    return any(sentence.startswith(f"{name} ") for name in authors)


def _is_whole(sentence: str, *, first: bool) -> bool:
    """Whether this begins and ends as a sentence does.

    Args:
        first: whether it stands first in its line, where it must also say something: dates and names
            ('Saturday, May 3, 10 a.m.'), or words all in capitals, are a heading there.
    """
    words = _WORD.findall(sentence[: LONGEST * 2])
    if not _ENDS.search(sentence) or not words or sentence.startswith(("…", "...")):
        return False
    if sentence[0].islower() and len(words[0]) > 1 and words[0].islower():
        return False
    if not first or not any(word[0].isupper() for word in words):
        return True
    low = [word for word in words if word.islower() and len(word) > 1]
    if any(word not in _FUNCTION_WORDS for word in low):
        return True
    return not is_dated(sentence) and bool(low or ":" in sentence)


def _take(reading: _Reading) -> str:
    """The first sentence that fits and what follows it, until it is long enough.

    Where the next is too long, one that opens a later paragraph may stand there instead, unless it leans on
    what was left out ('They …').
    """
    shortest, longest = _measure(" ".join(each.text for each in reading.whole[:6]))
    fitting = [at for at, each in enumerate(reading.whole) if len(each.text) <= longest]
    if not fitting:
        return ""
    start = fitting[0]
    if start > 0:
        start = next((at for at in fitting if not _LEANS.match(reading.whole[at].text)), start)
    taken, count, left_out = reading.whole[start].text, 1, None
    for each in reading.whole[start + 1 : start + _AHEAD]:
        if len(taken) >= shortest or (count >= MOST and _weight(taken) >= _SLIGHT):
            break
        if left_out and (not each.opens or _LEANS.match(each.text)):
            continue
        longer = _joined(taken, each.text)
        if len(longer) <= longest:
            taken = longer
            count += 1
        else:
            left_out = left_out or each
    if left_out and _weight(taken) < _SLIGHT and _can_stand_alone(left_out.text, shortest, longest):
        return left_out.text
    return taken


def _can_stand_alone(sentence: str, shortest: int, longest: int) -> bool:
    return shortest <= len(sentence) <= longest and not _LEANS.match(sentence)


def _joined(one: str, other: str) -> str:
    """Two sentences as they would stand in a text: with a space, except where the script has none."""
    return f"{one}{other}" if one[-1] in "。！？」』" and other[0] > "\u3000" else f"{one} {other}"


def _measure(text: str) -> tuple[int, int]:
    """How long a blurb of this text should be, at least and at most."""
    return (SHORTEST // 2, LONGEST // 2) if _is_wide(text) else (SHORTEST, LONGEST)


def _weight(text: str) -> int:
    """The length of a text, as if it were written with an alphabet."""
    return len(text) * 2 if _is_wide(text) else len(text)


def _is_telling(line: str) -> bool:
    """Whether a line without a full stop is long enough to tell something, and not too long."""
    return _weight(line) >= _SLIGHT and len(line) <= _measure(line)[1]


def _best_of_the_rest(readings: list[_Reading]) -> str:
    """A text without a full stop, or else the beginning of a sentence that is too long."""
    lines = [line for reading in readings for line in reading.lines]
    if line := next(filter(_is_telling, lines), ""):
        return line
    for text in [each.text for reading in readings for each in reading.whole] + lines:
        if len(text) > _measure(text)[1] and (short := _cut(text, _measure(text)[1])):
            return short
    for reading in readings:
        if reading.cut and (short := _cut(reading.cut, min(_measure(reading.cut)[1], len(reading.cut)))):
            return short
    return max((line for line in lines if len(line) <= _measure(line)[1]), key=len, default="")


def _cut(sentence: str, longest: int) -> str:
    """The sentence up to its last clause, or else its last whole word, that fits, with an ellipsis.

    Nothing if the script shows no words in it: a cut word is worse than none.
    """
    room = sentence[: longest - 2]
    clauses = [match.start() for match in _CLAUSE.finditer(room) if match.start() >= longest // 3]
    end = clauses[-1] if clauses else room.rfind(" ", longest // 3)
    return f"{room[:end].rstrip(' ,;:—–-')} …" if end > 0 else ""


def _key(text: str) -> str:
    return _MARKS.sub(" ", text).strip().casefold()


def _is_wide(text: str) -> bool:
    """Whether the text is mostly written in signs that stand for whole words: half as many say as much."""
    wide = sum(1 for char in text if "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af")
    return wide * 2 > len(text)
