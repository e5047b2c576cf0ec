"""What publishing systems put around and between the paragraphs of an article, by tags and class names."""

from __future__ import annotations

import re

from lxml import etree

BLOCKS = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section "
        "summary table tbody td tfoot th thead tr ul"
    ).split()
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
DROPPED = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "audio button canvas embed figcaption figure form head iframe input map math nav noscript object rp "
        "rt script select style svg template textarea title video"
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
# What may hold a date but no sentence that tells what an article is about.
_ASIDES = frozenset({"address", "aside", "caption", "footer", "header"})
_ASIDE = re.compile(
    r"""^(?:
        (?:[\w-]+[-_])?caption(?:[-_](?:text|container))?
      | (?:event|tribe-events?|post|entry|article)[-_](?:meta|date|time|venue|schedule|location|cost)[\w-]*
      | (?:post|entry|article)-info
      | (?:[\w-]+[-_])?(?:sign-?up|opt-?in|call-to-action|cta|advert(?:isement)?|sponsor(?:ed)?|promo|donate)
          (?:[-_](?:form|box|block|link|text|button))?
      | preheader|preview-?text|mcnpreviewtext|no-?print|print-only|disclaimer|copyright|boilerplate
      | pull-?quotes?|skip-?(?:link|nav)s?|(?:ez-|lwp|uagb-)?toc(?:[-_][\w-]*)?|jump-?(?:to|links?|nav)
      | powerpress_[\w-]+|(?:audio|podcast|video)[-_]player[\w-]*|transcript
      | (?:author|contributor|speaker)(?:[-_](?:bio|info|box|note))?|about-(?:the-)?author|bio
      | contact(?:-(?:info|us))?| editors?-?note|update-?note|correction|footnote[\w-]*
    )$""",
    re.VERBOSE | re.IGNORECASE,
)
_STRUCK = frozenset({"del", "s", "strike"})
WITHIN = _STRUCK | {"sup"}
"""Struck words and the marks of footnotes are no part of a sentence: they go even from the middle of it."""

_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)
_BOLD = frozenset({"b", "strong"})
_NOTE_LIKE = frozenset({"em", "i", "small"})
SHORT = 60
"""A paragraph all in bold, or all linked, that is shorter than this is a heading or a button."""

ENDED = re.compile(r"[.!?。！？।۔؟…][\"'”’»)\]」』]*\s*$")
_FOOTNOTE = re.compile(r"\s*(?:\[\w{1,8}\]|\(\d{1,3}\)|[*†‡]+)\s*$")
_NUMBER = re.compile(r"\s*\d{1,3}\s*$")
_CAN_BE_RAISED = re.compile(r"(?:\d|(?<![^\W\d])[^\W\d]{1,2})$")  # 10⁶, 20 m²


class Taste:
    """What a walk keeps: headings and labels; what stands around the article."""

    __slots__ = ("around", "labels")

    def __init__(self, *, labels: bool, around: bool) -> None:
        self.labels = labels
        self.around = around

    def drops(self, element: etree._Element) -> bool:
        """Whether the element goes, with all that is in it."""
        tag = element.tag
        if tag in DROPPED and not (self.around and tag in {"figure", "figcaption", "form", "nav"}):
            return True
        if self.around:
            return False
        if tag in _STRUCK or "hidden" in element.attrib or _HIDDEN.search(element.get("style", "")[:500]):
            return True
        if not self.labels and (tag in _HEADINGS or tag in _ASIDES or _is_set_apart(element)):
            return True
        names = element.get("class", "").split()
        if self.labels and not _LABELS.isdisjoint(names):
            return False
        return any(
            _AROUND.match(name[:100]) or (not self.labels and _ASIDE.match(name[:100])) for name in names[:40]
        )


def _is_set_apart(element: etree._Element) -> bool:
    """Whether this is a paragraph all in bold or in italics: a heading, a note, a caption."""
    if element.tag == "sup":
        return _is_footnote(element)
    if element.tag not in {"p", "div", "li", "td"}:
        return False
    seen: set[object] = set()
    while len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip():
        element = element[0]
        seen.add(element.tag)
        if len(seen) > 3 or element.tag in BLOCKS:
            return False
    text = (element.text or "").strip()
    if len(element) or not text:
        return False
    if seen & _NOTE_LIKE:
        return True
    return bool(seen & _BOLD) and (len(text) < SHORT or not ENDED.search(text))


def _is_footnote(sup: etree._Element) -> bool:
    """Whether raised text is the mark of a footnote, and no exponent."""
    if len(sup):
        return sup[0].tag == "a"
    text = sup.text or ""
    if not _NUMBER.match(text):
        return bool(_FOOTNOTE.match(text))
    previous, parent = sup.getprevious(), sup.getparent()
    before = previous.tail if previous is not None else parent.text if parent is not None else ""
    return not _CAN_BE_RAISED.search((before or "")[-3:])
