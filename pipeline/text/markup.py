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

_BLOCKS = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section "
        "summary table tbody td tfoot th thead tr ul"
    ).split()
)
# A cell or a definition goes on with the line of its label: `Deadline | June 6` is one statement.
_RUN_ON = frozenset({"td", "th", "dd"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DROPPED = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "audio button canvas embed figcaption figure form head iframe input map math nav noscript object "
        "script select style svg template textarea title video"
    ).split()
)
# Class names that publishing systems (WordPress, Drupal, Blogger, FeedBurner) give to what stands around an
# article. `tag-…` and `author-…` alone are not among them: WordPress puts those on the article itself.
_AROUND = re.compile(
    r"""^(?:
        share|sharing|sharedaddy|sharethis|shareaholic|addtoany|a2a_kit|addthis|feedflare|social
      | jetpack-likes
      | (?:[\w-]+[-_])?(?:share|sharing|social)[-_]
          (?:links?|buttons?|icons?|block|media|bar|list|sharing)[\w-]*
      | (?:entry|post|node|article|sd|jp|wp)[-_]
          (?:share|sharing|social|tags?|meta|byline|author|footer)[\w-]*
      | sd-(?:block|content|title|social)[\w-]*
      | (?:jp-|yarpp-?|wp-)?related[\w-]*
      | tags|tag-?(?:list|links|cloud)|post-?tags|cat-links|hashtags?
      | byline[\w-]*|by-?author|author-?(?:box|bio|info|name)|vcard|dateline
      | (?:more|read-?more|continue-reading)(?:[-_]?(?:link|tag))?|node-readmore|moretag|excerpt-more
      | field__label|field-label
      | field--name-(?:title|uid|created|changed|author|field-(?:\w+-)*
          (?:image|media|topics?|tags?|categor\w+))
      | field-name-(?:title|uid|created|author|field-(?:tags?|image|topics?))
      | created|submitted|uid|posted-(?:on|by)|post-?date|published-?date|timestamp|reading-time|time-to-read
      | visually-hidden|sr-only|screen-reader-text|hidden|caption|wp-caption[\w-]*|credit|photo-?credit
      | twitter-tweet|instagram-media|wp-block-embed[\w-]*|comments?-link|replies|wp-block-button[\w-]*
      | newsletter-?signup|subscribe[\w-]*|breadcrumbs?|pagination|skip-link|footnotes?|toc|table-of-contents
    )$""",
    re.VERBOSE | re.IGNORECASE,
)
_LABELS = frozenset({"field__label", "field-label"})

# `[gallery ids="1,2"]`, `[/et_pb_row]`: a bracket with attributes, a closing one, or a name that only
# publishing systems use. `[sic]`, `[...]` and an editor's `[the mayor]` stay.
_SHORTCODE = re.compile(
    r"""\[/[a-z][\w-]{0,40}\]
      | \[[a-z][\w-]{0,40}(?:\s+[\w-]{1,40}=[^\[\]]{0,300})\s*/?\]
      | \[(?:gallery|embed|audio|video|playlist|contact-form|vc_\w{1,30}|et_pb_\w{1,30}|nggallery)\s*/?\]""",
    re.VERBOSE,
)
_ESCAPED_TAG = re.compile(
    r"&(?:amp;)?lt;/?(?:p|br|div|span|a|em|strong|b|i|ul|ol|li|h[1-6])\b", re.IGNORECASE
)

_BREAK = "\n\n"
_LINE = "\n"


def strip_controls(text: str) -> str:
    """Take out the characters that nobody typed: controls, lone surrogates, marks that reorder text."""
    return _CONTROLS.sub("", text)


def one_line(text: str) -> str:
    """The text on one line: controls gone, every run of white space one space."""
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
    return "\n".join(_fold(_pieces(root, _Taste(labels=True, around=True)), _LINE))


def text_blocks(fragment: str, *, labels: bool = False) -> list[str]:
    """The paragraphs of an article as plain text, without what publishing systems put around them.

    Args:
        fragment: raw feed HTML, at most `MAX_INPUT` characters of it.
        labels: keep headings and field labels, and end a block at every line break: for reading
            dates, where `Deadline` may stand in a heading. Without it, headings go: they are no sentences.

    Returns:
        Texts on one line each, none empty.
    """
    root = _parse(_without_shortcodes(_unescaped(strip_controls(fragment))))
    if root is None:
        return []
    for around in (False, True):  # where the class names would leave nothing, the names were misread
        blocks = _fold(_pieces(root, _Taste(labels=labels, around=around)), _LINE if labels else _BREAK)
        if blocks:
            return blocks
    return []


class _Taste:
    """What a walk keeps: headings and labels; what stands around the article."""

    __slots__ = ("around", "labels")

    def __init__(self, *, labels: bool, around: bool) -> None:
        self.labels = labels
        self.around = around

    def drops(self, element: etree._Element) -> bool:
        """Whether the element goes, with all that is in it."""
        tag = element.tag
        if tag in _DROPPED and not (self.around and tag in {"figure", "figcaption", "form", "nav"}):
            return True
        if self.around:
            return False
        if tag in _HEADINGS:
            return not self.labels
        names = element.get("class", "").split()
        if self.labels and not _LABELS.isdisjoint(names):
            return False
        return any(_AROUND.match(name[:100]) for name in names[:40])


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
    """Take out `[caption …]…[/caption]` with its words, and the brackets of other shortcodes."""
    if "[" not in fragment:
        return fragment
    kept: list[str] = []
    rest = 0
    while (start := fragment.find("[caption", rest)) >= 0:
        end = fragment.find("[/caption]", start)
        if end < 0:
            break
        kept.append(fragment[rest:start])
        rest = end + len("[/caption]")
    kept.append(fragment[rest:])
    return _SHORTCODE.sub(" ", "".join(kept))


def _link_only_lists(root: etree._Element) -> set[etree._Element]:
    """Lists whose words are all links: menus, tables of contents, shares."""
    words: dict[etree._Element, int] = {}
    linked: dict[etree._Element, int] = {}
    found: set[etree._Element] = set()
    for _, element in etree.iterwalk(root, events=("end",)):
        own = len((element.text or "").strip())
        own += sum(words.get(child, 0) + len((child.tail or "").strip()) for child in element)
        inside = own if element.tag == "a" else sum(linked.get(child, 0) for child in element)
        words[element], linked[element] = own, inside
        if element.tag in {"ul", "ol"} and own and inside >= 0.9 * own:
            found.add(element)
    return found


def _pieces(root: etree._Element, taste: _Taste) -> Iterator[str]:
    """Texts and breaks of the tree in reading order; by a stack of our own, as trees can be deep."""
    lists = set() if taste.around or taste.labels else _link_only_lists(root)
    stack: list[etree._Element | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield node
            continue
        if taste.drops(node) or node in lists:
            yield _BREAK if node.tag in _BLOCKS else " "
            continue
        if node.tag == "br":
            yield _LINE
            continue
        edge = " " if node.tag in _RUN_ON else _BREAK if node.tag in _BLOCKS else ""
        later: list[etree._Element | str] = [edge, node.text or ""]
        for child in node:
            later += [child, child.tail or ""]
        later.append(edge)
        stack.extend(reversed(later))


def _fold(pieces: Iterator[str], at: str) -> list[str]:
    """Join pieces to blocks; `at` says whether a single line break ends one, or only a double."""
    blocks: list[str] = []
    words: list[str] = []
    lines = 0

    def close() -> None:
        block = one_line(_unescaped_text("".join(words)))
        words.clear()
        if block:
            blocks.append(block)

    for piece in pieces:
        if piece in {_BREAK, _LINE}:
            lines += 1 if piece == _LINE else 2
            if lines >= len(at):
                close()
            else:
                words.append(" ")
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
