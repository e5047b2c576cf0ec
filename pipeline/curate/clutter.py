"""Lines in a feed that are about the page and not about its subject: bylines, credits, 'Read more'.

Lists are short on purpose and each pattern covers the whole line: a sentence that only begins like clutter
('By noon the hall was full.') must stay.
"""

from __future__ import annotations

import re

_MARKS = re.compile(r"[\W_]+")
_LONGEST = 600  # no clutter is longer; a paragraph that begins like it is prose

_CLUTTER = re.compile(
    r"""^\W*(?:
        the\s+post\b.{1,400}\bappeared\s+first\s+on\b.*
      | (?:continue|keep)\s+reading\b.*
      | read\s+(?:on|more)(?:\s+(?:about|at|here|on|in|from)\b.*)?\W*
      | read\s+(?:the\s+)?(?:full|rest|whole|entire|original)\b.*
      | (?:view|see)\s+(?:the\s+)?(?:full|original|entire)\s+(?:post|article|story|release)\b.*
      | (?:click|tap)\s+(?:here|to|on)\b.*
      | (?:learn|find\s+out)\s+more(?:\s+(?:here|at|about|on)\b.{0,120})?\W*
      | more\s+(?:info(?:rmation)?|details)\s*(?:here|:.*)?\W*
      | (?:posted|published|(?:last\s+)?updated|originally\s+published)\s+(?:on|in|at|by)\b.{0,80}
      | for\s+(?:immediate\s+)?release\b.{0,80}
      | (?:media\s+|press\s+)?contacts?\s*(?::|\().* | (?:media|press)\s+(?:contacts?|inquiries)\b.*
      | \#\#+ | -?\s*30\s*-?
      | (?:photo|image|picture|cover|header|featured\s+image|graphic|illustration|art)s?\s*
        (?:credits?\b|by\b|courtesy\b|:).*
      | (?:featured\s+)?(?:image|photo|picture|video|audio|gallery|advertisement|sponsored|embed)\W*
      | (?:estimated\s+)?(?:reading\s+time|time\s+to\s+read)\b.*
      | \d+\s*-?\s*min(?:ute)?s?\s*(?:read|listen)\W*
      | listen(?:\s+(?:now|here|to\s+(?:this|the)\s+(?:article|story|episode|podcast|post))\b.{0,80})?\W*
      | watch(?:\s+(?:the\s+video|now|here)\b.{0,80})?\W*
      | (?:subscribe|sign\s+up)\b.{0,60}
        \b(?:newsletters?|e-?mails?|updates|mailing\s+list|feed|podcast|inbox)\b.*
      | subscribe(?:\s+(?:now|today|here|to\s+\w+))?\W*
      | (?:tags?|tagged(?:\s+(?:with|as))?|filed\s+(?:under|in)|categor(?:y|ies)|popular\s+topics|keywords?
        |posted\s+in|labels)\s*:.{0,300}
      | (?:tags?|filed\s+(?:under|in)|tagged|posted\s+in)\s.{0,120}(?<![.!?])
      | (?:popular\s+)?topics\W*
      | (?:editor|author|publisher)(?:['’]?s|s['’])?\s+note\b.*
      | (?:update[ds]?|correction|clarification)\s*(?:\([^)]{0,60}\)|\d[\d/.\ -]{0,12})?\s*[:—–].*
      | (?:content|trigger)\s+(?:warning|note)\b.* | spoiler\s+alert\b.*
      | download\s+(?:the|this|our|a|as)?\s*(?:[\w-]+\s+){0,3}
        (?:pdf|file|flyer|image|poster|press\s+release|audio)\b.{0,80}
      | (?:share|tweet|pin|e-?mail|print|like)(?:\s+(?:this|on|with|it)\b.{0,60})?\W*
      | (?:follow|like)\s+us\b.{0,120} | (?:related|you\s+may\s+also\s+like)\b.{0,60}(?::.*|\W*)
      | (?:\#\w+[\s,;]*)+ | .{0,120}\[e-?mail\s*protected\].* | lorem\s+ipsum\b.*
      | (?:this|the)\s+(?:post|article|story|piece)\s+(?:was\s+|is\s+)?(?:originally|first|also)\s+
        (?:appear|publish|post)\w*\b.*
      | (?:the\s+)?views\s+expressed\b.* | all\s+rights\s+reserved\b.* | (?:copyright\b|©).*
      | leave\s+a\s+(?:comment|reply)\b.* | \d+\s+comments?\W*
      | (?:about\s+the\s+author|back\s+to\s+top|table\s+of\s+contents|in\s+this\s+(?:post|article))\W*
      | skip\s+to\b.{0,60}
      | (?:source|via)\s*:.{0,120} | https?://\S+
    )$""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# A byline has names in capitals and no full stop; prose that begins with 'By' has neither.
_BYLINE = re.compile(
    r"^\W*(?:[Bb][Yy]|BY|(?:[Ww]ritten|[Pp]osted|[Ss]ubmitted|[Ss]tory|[Ww]ords|[Tt]ext)\s+by"
    r"|[Aa]uthors?)\s*:?\s+"
    r"[A-Z][\w.'’-]{0,30}(?:,?\s+(?:and|&|de|van|von|la"
    r"|[A-Z][\w.'’-]{0,30})){0,8}(?:\s*[|•·,–—-].{0,80})?\s*$"
)


def is_clutter(text: str) -> bool:
    """Whether a line is about the page only, or holds no word at all."""
    text = text.strip()
    if not _MARKS.sub("", text):
        return True
    return len(text) <= _LONGEST and bool(_CLUTTER.match(text) or _BYLINE.match(text))
