"""One or two whole sentences under a title, in the source's own words.

Extractive: news and blogs put the point first, so the first sentences that are not clutter beat any ranking.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from pipeline.curate.clutter import is_clutter
from pipeline.text.markup import one_line, text_blocks
from pipeline.text.sentences import split_sentences

SHORTEST = 140
"""Characters at which a blurb is long enough."""

LONGEST = 220
"""Characters that a blurb never passes."""

RECURRING = 3
"""A sentence in this many entries of a feed is boilerplate."""

_DATELINE = re.compile(
    r"""^(?:
        # CHICAGO (May 5) — ; ST. PAUL, Minn. –
        [A-Z][A-Z.'’ -]{2,30} (?:,\s*[A-Z][\w.\ ]{0,20})? (?:\s*\([^)]{0,40}\))?
        (?:,?\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2} (?:,\s+\d{4})? )? \s*(?:—|–|--)\s*
        # Duluth, Minn. (AP) —
      | [A-Z][\w.'’\ ]{2,30},\s+[A-Z][\w.\ ]{1,20}\s*\([^)]{3,30}\)\s*(?:—|–|--|-)\s*
    )""",
    re.VERBOSE,
)
_CUT_MARK = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.|&hellip;)\s*\]|\(more…?\)|(?:…|\.\.\.)\s*$|»\s*$)\s*$")
_ENDS = re.compile(r"[.!?。！？।؟][\"'”’»)\]」』]*$")
_CLAUSE = re.compile(r"[,;:—–](?=\s)|\s(?=[—–]\s)|[、，；]")
_MARKS = re.compile(r"\W+")


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
    shortest, longest = (
        (SHORTEST, LONGEST) if not _is_wide(content or summary) else (SHORTEST // 2, LONGEST // 2)
    )
    for fragment in (content, summary):
        sentences = list(_worth_telling(title, fragment, boilerplate, language))
        if blurb := _take(sentences, shortest, longest):
            return blurb
    return ""


def body_text(content: str, summary: str) -> str:
    """The text of an entry for reading its kind and dates: a line for each block, headings kept.

    What stands in the summary only is kept too: some feeds put the deadline there.
    """
    lines = [line for line in text_blocks(content, labels=True) if not is_clutter(line)]
    known = _MARKS.sub("", " ".join(lines)).lower()
    for line in text_blocks(summary, labels=True):
        short = _CUT_MARK.sub("", line)
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


def _worth_telling(title: str, fragment: str, boilerplate: frozenset[str], language: str) -> Iterator[str]:
    """The sentences of a fragment, in order, without clutter."""
    heading = _key(title)
    for block in text_blocks(fragment):
        if is_clutter(block) or _key(block) == heading:
            continue
        text = _CUT_MARK.sub("", _DATELINE.sub("", _without_title(block, title)))
        was_cut = text != block and bool(_CUT_MARK.search(block))
        sentences = split_sentences(text, language)
        if was_cut and sentences and not _ENDS.search(sentences[-1]):
            sentences = sentences[:-1] or sentences
        for sentence in sentences:
            if sentence not in boilerplate and not is_clutter(sentence) and _key(sentence) != heading:
                yield one_line(sentence)


def _take(sentences: list[str], shortest: int, longest: int) -> str:
    """Sentences until long enough; one that is too long is skipped for the next, or cut at a clause."""
    whole = [each for each in sentences if _ENDS.search(each)]
    taken = ""
    for sentence in whole:
        longer = f"{taken} {sentence}".strip()
        if len(longer) > longest:
            if taken:
                break
            continue
        taken = longer
        if len(taken) >= shortest:
            break
    if taken:
        return taken
    # Titles, captions and lists have no full stop; the longest line says most.
    lines = whole or sorted(sentences, key=len, reverse=True)
    if not lines:
        return ""
    return lines[0] if len(lines[0]) <= longest else _cut(lines[0], longest)


def _cut(sentence: str, longest: int) -> str:
    """The sentence up to its last clause, or else its last word, that fits, with an ellipsis."""
    room = sentence[: longest - 2]
    clauses = [match.start() for match in _CLAUSE.finditer(room) if match.start() >= longest // 3]
    if clauses:
        end = clauses[-1]
    elif " " in room[longest // 3 :]:
        end = room.rindex(" ")
    else:
        return sentence[: longest - 1] + "…"
    return room[:end].rstrip(" ,;:—–-") + " …"


def _without_title(block: str, title: str) -> str:
    """The block without its title at the start, where a system puts it before the text."""
    title = one_line(title)
    if len(title) > 12 and block.lower().startswith(title.lower()):
        rest = block[len(title) :]
        mark = re.match(r"\s*(?:[.:|—–-]\s+|$)", rest)
        if mark:
            return rest[mark.end() :]
    return block


def _key(text: str) -> str:
    return _MARKS.sub(" ", text).strip().casefold()


def _is_wide(text: str) -> bool:
    """Whether the text is mostly written in signs that stand for whole words: half as many say as much."""
    start = text[:2000]
    wide = sum(1 for char in start if "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af")
    return wide * 4 > len(start)
