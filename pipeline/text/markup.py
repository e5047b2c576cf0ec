"""From the HTML that feeds publish to text that can be shown.

Feed HTML is hostile or broken often enough that nothing here trusts it: input is capped, the parser is
lenient and limits its own depth, and what `clean_html` gives back has been through nh3.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import nh3
from lxml import etree

from pipeline.text.around import BLOCKS, DROPPED, ENDED, SHORT, WITHIN, Taste

MAX_INPUT = 262_144
"""Characters of a fragment that are read; a longer one is cut. Whole articles rarely reach 60,000."""

ALLOWED_TAGS = frozenset({"a", "p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "blockquote", "code"})
"""What feed content may keep. No pictures and no styles: mail clients break on both."""

_ALLOWED_SCHEMES = {"http", "https", "mailto"}
_MEANINGLESS = {"script", "style", "template", "noscript", "svg", "math", "object", "iframe", "head", "title"}

# C0 and C1 controls except tab, line feed and carriage return; lone surrogates; the marks that turn text
# around (U+202A–U+202E), which can disguise a title; zero-width spaces and byte order marks.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2060\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_WHITE = re.compile(r"\s+")

# A cell or a definition goes on with the line of its label: `Deadline | June 6` is one statement.
_RUN_ON = frozenset({"td", "th", "dd"})
_MARKED_UP = re.compile(r"<(?:p|br|div|li|h[1-6]|t[dr]|section|article|blockquote)\b", re.IGNORECASE)
_BETWEEN_LINKS = " \t\r\n\u00a0|•·/–—-»›,"
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n\s*")

# `[gallery ids="1,2"]`, `[/et_pb_row]`: a bracket with attributes, a closing one, or a name that only
# publishing systems use. `[sic]`, `[...]` and an editor's `[the mayor]` stay.
_SHORTCODE = re.compile(
    r"""\[/[a-z][\w-]{0,40}\]
      | \[[a-z][\w-]{0,40}(?:\s+[\w-]{1,40}=[^\[\]]{0,300})\s*/?\]
      | \[(?:gallery|embed|audio|video|playlist|nggallery|toc|[a-z]{2,20}_[a-z0-9_-]{1,30})\s*/?\]
      | (?:^|(?<=[>\]]))\s{0,9}\[[a-z]{2,20}-[a-z0-9-]{1,30}\]\s{0,9}(?=[<\[]|$)""",
    re.VERBOSE,
)
_ESCAPED_TAG = re.compile(
    r"&(?:amp;)?lt;/?(?:p|br|div|span|a|em|strong|b|i|ul|ol|li|h[1-6])\b", re.IGNORECASE
)

_ENCLOSING = re.compile(r"\[(caption|wp_caption|embed|audio|video)\b", re.IGNORECASE)

# Between texts in a walk; no text can hold these, as a document cannot.
_BREAK = "\0\0"
_LINE = "\0"


def strip_controls(text: str) -> str:
    """Take out the characters that nobody typed: controls, lone surrogates, marks that reorder text."""
    return _CONTROLS.sub("", text)


def one_line(text: str) -> str:
    """The text on one line: controls gone, every run of white space one space."""
    if text.isprintable() and "  " not in text and "\ufffc" not in text and "\ufffd" not in text:
        return text.strip(" ")  # as most texts are; what can be printed holds no other blank and no control
    return _WHITE.sub(" ", strip_controls(text)).strip()


def clean_html(fragment: str, base: str = "") -> str:
    """Make a feed's HTML fit to be shown in mail and on pages.

    Args:
        fragment: as published.
        base: the address that relative links start from; without one they lose their target.

    Returns:
        Balanced HTML of `ALLOWED_TAGS`, where links lead to http, https or mailto only.
    """
    root = _parse(strip_controls(fragment))
    if root is None:
        return ""
    # nh3 takes quadratic time on deep nesting; lxml stops at 256 levels, so it goes first.
    bounded = etree.tostring(root, encoding="unicode", method="html")
    base_ok = _can_be_base(base)

    def resolve(url: str) -> str | None:
        return _absolute(base, url) if base_ok else None

    return nh3.clean(
        bounded,
        tags=set(ALLOWED_TAGS),
        clean_content_tags=_MEANINGLESS,
        attributes={"a": {"href"}},
        url_schemes=_ALLOWED_SCHEMES,
        url_relative=resolve,
        link_rel=None,
    ).strip()


def _can_be_base(address: str) -> bool:
    """Whether an address is one that links can start from: http or https with a host."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def _absolute(base: str, url: str) -> str | None:
    try:
        joined = urljoin(base, url)
        return joined if urlsplit(joined).scheme in _ALLOWED_SCHEMES else None
    except ValueError:
        return None


def plain_text(fragment: str) -> str:
    """The words of a fragment: tags out, entities read, a line for each block, white space folded.

    For titles and other short texts, where everything counts; for articles see `text_blocks`.
    """
    root = _parse(strip_controls(fragment))
    if root is None:
        return ""
    return "\n".join(_fold(_pieces(root, Taste(labels=True, around=True)), _LINE))


def text_blocks(fragment: str, *, labels: bool = False) -> list[str]:
    """The paragraphs of an article as plain text, without what publishing systems put around them.

    Args:
        fragment: raw feed HTML, at most `MAX_INPUT` characters of it.
        labels: keep headings and field labels, and end a block at every line break: for reading
            dates, where `Deadline` may stand in a heading. Without it, headings go: they are no sentences.

    Returns:
        Texts on one line each, none empty.
    """
    if not labels:
        return [" ".join(lines) for lines in paragraphs(fragment)]
    root = _parse(_without_shortcodes(_unescaped(strip_controls(fragment))))
    if root is None:
        return []
    for around in (False, True):  # where the class names would leave nothing, the names were misread
        if blocks := _fold(_pieces(root, Taste(labels=True, around=around)), _LINE):
            return blocks
    return []


def paragraphs(fragment: str, *, everything: bool = False) -> list[list[str]]:
    """The paragraphs of an article, each as the lines that it is set in.

    Headings go, and so does what is set apart from the running text: asides, captions, paragraphs all in
    italics or all linked. A text without any markup has its paragraphs at empty lines.

    Args:
        fragment: raw feed HTML, at most `MAX_INPUT` characters of it.
        everything: keep those too, and what stands around the article.

    Returns:
        Lines of white space folded, none empty.
    """
    fragment = _without_shortcodes(_unescaped(strip_controls(fragment)))
    root = _parse(fragment)
    if root is None:
        return []
    keep_lines = not _MARKED_UP.search(fragment)
    for around in (everything, True):
        pieces = _pieces(root, Taste(labels=False, around=around), keep_lines=keep_lines)
        if found := [block.split(_LINE) for block in _fold(pieces, _BREAK)]:
            return found
    return []


def _parse(fragment: str) -> etree._Element | None:
    """The fragment as a tree, or None if it holds nothing."""
    fragment = fragment[:MAX_INPUT]
    if not fragment.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(f"<div>{fragment}</div>".encode(), parser)
    except etree.LxmlError:
        return None


def _unescaped(fragment: str) -> str:
    """Undo the escaping of a fragment that some systems escape twice, so that its tags are tags."""
    for _ in range(2):
        if not _ESCAPED_TAG.search(fragment):
            break
        fragment = html.unescape(fragment)
    return fragment


def _without_shortcodes(fragment: str) -> str:
    """Take out `[caption …]…[/caption]` and the like with their words, and the brackets of others."""
    if "[" not in fragment:
        return fragment
    kept: list[str] = []
    rest = 0
    closed: dict[str, int] = {}
    for match in _ENCLOSING.finditer(fragment):
        closing = f"[/{match[1].lower()}]"
        if match.start() < rest or closed.get(closing) == -1:
            continue
        end = closed[closing] = fragment.find(closing, match.end())
        if end >= 0:
            kept.append(fragment[rest : match.start()])
            rest = end + len(closing)
    kept.append(fragment[rest:])
    return _SHORTCODE.sub(" ", " ".join(kept))


def _link_only(root: etree._Element) -> set[etree._Element]:
    """Lists whose words are all links, and short paragraphs of that kind: menus, shares, buttons."""
    words: dict[etree._Element, int] = {}
    linked: dict[etree._Element, int] = {}
    found: set[etree._Element] = set()
    for _, element in etree.iterwalk(root, events=("end",)):
        own = len((element.text or "").strip())
        own += sum(words.get(child, 0) + len((child.tail or "").strip(_BETWEEN_LINKS)) for child in element)
        inside = own if element.tag == "a" else sum(linked.get(child, 0) for child in element)
        words[element], linked[element] = own, inside
        is_list = element.tag in {"ul", "ol"}
        is_button = element.tag in {"p", "div", "td"} and own < SHORT
        if (is_list or is_button) and own and inside >= 0.9 * own:
            found.add(element)
    return found


def _pieces(root: etree._Element, taste: Taste, *, keep_lines: bool = False) -> Iterator[str]:
    """Texts and breaks of the tree in reading order; by a stack of our own, as trees can be deep."""
    links = set() if taste.around or taste.labels else _link_only(root)
    stack: list[etree._Element | str] = [root]
    before = ""  # the last words of the block so far
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            before = "" if node in {_BREAK, _LINE} else node if node.strip() else before
            yield node
            continue
        # A name of a class is no reason to take words out of the middle of a sentence.
        within = node.tag not in BLOCKS and node.tag not in DROPPED and before and not ENDED.search(before)
        if node in links or (taste.drops(node) and not (within and node.tag not in WITHIN)):
            stack.append(_BREAK if node.tag in BLOCKS else "" if node.tag in WITHIN else " ")
            continue
        if node.tag == "br":
            stack.append(_LINE)
            continue
        edge = " " if node.tag in _RUN_ON else _BREAK if node.tag in BLOCKS else ""
        lines = keep_lines or (node.tag == "pre" and not taste.labels)
        later: list[etree._Element | str] = [edge, *_in_lines(node.text, keep=lines)]
        for child in node:
            later += [child, *_in_lines(child.tail, keep=lines)]
        later.append(edge)
        stack.extend(reversed(later))


def _in_lines(text: str | None, *, keep: bool) -> list[str]:
    """A text with its own line breaks as pieces, where these count."""
    if not text or not keep or "\n" not in text:
        return [text or ""]
    pieces: list[str] = []
    for block in _EMPTY_LINE.split(text):
        for line in block.split("\n"):
            pieces += [line, _LINE]
        pieces[-1] = _BREAK
    return pieces[:-1]


def _fold(pieces: Iterator[str], at: str) -> list[str]:
    """Join pieces to blocks; `at` says whether a single line break ends one, or only a double.

    In the latter case, a block keeps its single breaks.
    """
    blocks: list[str] = []
    words: list[str] = []
    lines = 0

    def close() -> None:
        told = (one_line(_unescaped_text(line)) for line in "".join(words).split(_LINE))
        words.clear()
        if block := _LINE.join(line for line in told if line):
            blocks.append(block)

    for piece in pieces:
        if piece in {_BREAK, _LINE}:
            lines += 1 if piece == _LINE else 2
            if lines >= len(at):
                close()
            else:
                words.append(_LINE)
        else:
            words.append(piece)
            lines = 0 if piece.strip() else lines
    close()
    return blocks


def _unescaped_text(text: str) -> str:
    """Read entities that are still there because the source escaped them more than once."""
    for _ in range(2):
        if "&" not in text or (again := html.unescape(text)) == text:
            break
        text = again
    return strip_controls(text)
