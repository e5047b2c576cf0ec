"""Lines in a feed that are about the page and not about its subject: bylines, credits, 'Read more'.

Lists are short on purpose and each pattern covers the whole line: a sentence that only begins like clutter
('By noon the hall was full.') must stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.curate.clutter_words import CLUTTER_WORDS, ClutterWords

_MARKS = re.compile(r"[\W_]+")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 600  # no clutter is longer; a paragraph that begins like it is prose
_SHORT = 120  # what a page says of itself is said in few words

_NETWORKS = (
    r"(?:social\s+media|facebook|twitter|x|bluesky|mastodon|linked-?in|instagram|threads|pinterest|reddit|tumblr"
    r"|whats-?app|telegram|e-?mail|youtube|flipboard|pocket|spotify|apple\s+podcasts?)"
)
_PAGE = (
    r"(?:post|page|article|story|entry|essay|piece|column|interview|review|blog(?:\s+post)?|episode|podcast)"
)
_CLUTTER = re.compile(
    rf"""^\W*(?:
        the\s+post\b.{{1,400}}\bappeared\s+first\s+on\b.*
      | the\s+post\s+(?-i:[^a-z\s]).{{1,400}}\bfirst\s+appeared\s+on\b.*
      | (?:continue|keep)\s+reading\b
        (?:.*(?<![.!?])|.*\b(?:here|below|website|on\s+our|this\s+{_PAGE})\b.*|\W*)
      | read\s+(?:on|more)(?:\s+(?:about|at|here|on|in|from)\b.*)?\W*
      | read\s+(?:the\s+)?(?:full|rest|whole|entire|original)\b.*
      | (?:view|see|read|open)\s+(?:the\s+)?(?:full|original|entire)\s+(?:post|article|story|release|list)\b.*
      | (?:view|see|read|open)(?:\s+(?:this|it|the))?\s*(?:e-?mail|message|newsletter|post|photo|video)?\s+
        (?:in\s+(?:your\s+|a\s+|the\s+)?(?:web\s+)?browser|on\s+(?:{_NETWORKS}|the\s+web|our\s+site)|online)\b.*
      | (?:having\s+)?(?:trouble|problems|difficulty)\s+(?:viewing|reading|seeing)\b.*
      | you(?:\s+are|[’']re)\s+receiving\s+this\b.* | (?:to\s+)?unsubscribe\b.*
      | manage\s+your\s+(?:e-?mail\s+)?preferences\b.*
      | (?:click|tap)\s+(?:here|to|on)\b.*
      | (?:learn|find\s+out)\s+more(?:\s+(?:here|at|about|on)\b.{{0,120}})?\W*
      | more\s+(?:info(?:rmation)?|details)\s*(?:here|:.*)?\W*
      | (?:originally\s+)?(?:posted|published|(?:last\s+)?updated|submitted)\s+(?:on|in|at|by)\b
        (?:.{{0,30}}|.{{0,80}}(?<![.!?]))
      | for\s+(?:immediate\s+)?release\b.{{0,80}} | (?:news|press|media)\s+release\W*
      | (?:media\s+|press\s+)?contacts?\s*(?::|\().* | (?:media|press)\s+(?:contacts?|inquiries)\b.*
      | (?:\#\s*)+ | -?\s*30\s*-? | end\s+of\s+(?:digest|message|transcript)\W*
      | (?:photo|image|picture|cover|header|featured\s+image|graphic|illustration|art)s?\s*
        (?:credits?\b|courtesy\b|:).*
      | (?:photo(?:graph)?s?|images?|pictures?)\s+(?:above|below|left|right)\b.*
      | (?:pictured|above|below|left|right|top|bottom|from\s+left|clockwise|l-r)\b[^.:]{{0,40}}:.*
      | (?:featured\s+)?(?:image|photo|picture|video|audio|gallery|advertisement|sponsored|embed)\W*
      | (?:sponsored|paid|partner)\s+(?:content|post|message)\W*
      | (?:estimated\s+)?(?:reading\s+time|time\s+to\s+read)\b.*
      | \d+\s*-?\s*min(?:ute)?s?\.?\s*(?:read|listen|watch)\W*
      | listen(?:\s+(?:now|here|to\s+(?:this|the)\s+{_PAGE})\b.{{0,80}})?\W*
      | watch(?:\s+(?:the\s+(?:video|recording)|now|here)\b.{{0,80}})?\W*
      | (?:podcast\s*:\s*)?play\s+in\s+(?:a\s+)?new\s+window\b.* | (?:show\s+notes|transcript)\W*
      | (?:subscribe|sign\s+up)\b.{{0,60}}
        \b(?:newsletters?|e-?mails?|updates|mailing\s+list|feed|podcasts?|inbox)\b.*
      | subscribe(?:\s+(?:now|today|here|to\s+\w+))?\W*
      | get\s+.{{1,60}}\bin\s+your\s+inbox\b.*
      | (?:tags?|tagged(?:\s+(?:with|as))?|filed\s+(?:under|in)|categor(?:y|ies)|popular\s+topics|keywords?
        |posted\s+in|labels|hashtags?)\s*:.{{0,300}}
      | (?:tags?|filed\s+(?:under|in)|tagged|posted\s+in)\s.{{0,120}}(?<![.!?])
      | (?:popular\s+|today['’]s\s+)?topics\W*
      | (?:content|trigger)\s+(?:warning|note)\b.* | spoiler\s+alert\b.*
      | download\s+(?:the|this|our|a|as)?\s*(?:[\w-]+\s+){{0,3}}
        (?:pdf|file|flyer|image|poster|press\s+release|audio|report|transcript)\b.{{0,80}}
      | (?:share|tweet|pin|e-?mail|print|like|save|bookmark)(?:\s+this)?(?:\s+{_PAGE})?
        (?:\s+(?:(?:on|to|via|by)\s+{_NETWORKS}|for\s+later|with\s+(?:your\s+)?(?:friends|others|a\s+friend))\b
        .{{0,60}})?\W*
      | (?:share|tweet|e-?mail|print|like)\s+(?:this|it|on|via)\b(?::.*|.{{0,60}}(?<![.!?]))
      | (?:(?:{_NETWORKS}|share|tweet|print|copy\s+link|save(?:\s+for\s+later)?|more|rss)\b[^\w]*){{1,12}}
      | (?:follow|like|find|join)\s+us\s+on\s+{_NETWORKS}\b.{{0,120}} | follow\s+us\b.{{0,60}}
      | a\s+post\s+shared\s+by\b.*
      | (?:related|recommended|trending|you\s+(?:may|might)\s+also\s+(?:like|enjoy))
        (?:\s+(?:posts?|articles?|stories|story|links?|reading|content|news|coverage|resources))?\s*(?::.*|\W*)
      | more\s+(?:from|in)\s+(?:this|the|our)\s.{{0,60}}(?<![.!?])
      | (?:most\s+read|read\s+next|up\s+next|see\s+also)(?:\W*|:.*)
      | (?:older|newer|previous|next)\s+(?:post|article|story|entry|issue|page)s?\b.{{0,80}}(?<![.!?])
      | (?:\#\w+[\s,;]*)+ | .{{0,120}}\[e-?mail\s*protected\].* | lorem\s+ipsum\b.*
      | (?:this|the)\s+{_PAGE}\s+(?:was\s+|is\s+|has\s+been\s+)?(?:originally|first|also|cross-?)\s*
        (?:appear|publish|post)\w*\b.*
      | (?:originally|first|cross-?)\s*(?:appeared|published|posted)\s+(?:on|in|at|by|from)\b
        (?:[^,]{{0,80}}|.{{0,80}}(?<![.!?]))
      | (?:the\s+)?views\s+expressed\b.* | .{{0,80}}\ball\s+rights\s+reserved\b.*
      | copyright\s*(?:©|\(c\)|\d{{4}}).* | (?:©|\(c\))\s*\d{{4}}.*
      | leave\s+a\s+(?:comment|reply)\b.* | (?:no|\d+)\s+(?:comments?|replies)\b\W*
      | comments?\s+(?:are\s+)?(?:closed|off|disabled)\b.* | be\s+the\s+first\s+to\s+comment\b.*
      | (?:about\s+the\s+authors?|back\s+to\s+top|(?:table\s+of\s+)?contents
        |(?:in|on)\s+this\s+(?:post|article|page|issue))\W*
      | (?:skip|jump)\s+(?:to|ahead)\b.{{0,60}}
      | your\s+browser\s+does\s+not\s+support\b.* | (?:please\s+)?enable\s+javascript\b.*
      | (?:source|via|h/t|hat\s+tip)\s*:.{{0,120}} | (?:https?://|www\.)\S+
      | add\s+(?:this\s+)?(?:event\s+)?to\s+(?:your\s+|my\s+)?(?:google\s+|outlook\s+)?calendar\b.{{0,60}}
      | (?:register|rsvp|apply|book|donate|buy|reserve|order|shop|enroll|enter|submit|vote|join|get|place)\s+
        (?:(?:now|here|today|online)|(?:your\s+|a\s+)?(?:place|spot|seat|tickets?|copy|hold))\W*
    )$""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# A name has capitals, and a line of names has no full stop; prose that begins with 'By' has neither.
_CAPITAL = "[A-ZÀ-ÖØ-ÞČĆĐŁŃŚŠŻŽİΑ-ΩА-ЯЁЇ]"
_NAME = (
    rf"{_CAPITAL}[\w.'’-]{{0,30}}(?:(?:,?\s+|\s*/\s*)(?:and|&|de|da|del|der|van|von|la|al|bin"
    rf"|{_CAPITAL}[\w.'’-]{{0,30}})){{0,8}}"
)
_BYLINE = re.compile(
    rf"^\W*(?:[Bb][Yy]|BY|(?:[Ww]ritten|[Pp]osted|[Ss]ubmitted|[Cc]ontributed|[Ss]tory|[Ww]ords|[Tt]ext|[Pp]hotos?"
    rf"|[Ii]mages?|[Pp]hotographs?|(?:[Gg]uest\s+)?(?:[Pp]ost|[Bb]log|[Cc]olumn|[Ee]ssay))(?:\s+and\s+\w+)?\s+by|"
    rf"(?:[Gg]uest\s+)?(?:[Aa]uthors?|[Cc]ontributors?|[Bb]logger|[Cc]olumnist)|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)"
    rf"\s*:?\s+(?P<name>{_NAME})(?:\s*[|•·].{{0,80}}"
    r"|\s*(?:[,–—-]|\b(?:for|of|at|in|from|on)\s).{0,80}(?<![.!?]))?\s*$"
)
_UPDATE = re.compile(
    r"""^\W*(?:
        (?:editor|author|publisher)(?:['’]?s|s['’])?\s+(?:note|update)\b.*
      | correction\s+appended\b.* | an?\s+(?:earlier|previous)\s+version\s+of\s+this\b.*
      | (?:update[ds]?|correction|corrected|clarification|note|(?:full\s+)?disclosure|disclaimer)\s*
        (?:\([^)]{0,60}\)|,?\s*[^.:!?]{0,30}(?:\d|[ap]\.m\.)[^:!?]{0,20})?\s*[:—–].*
    )$""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_LABEL = re.compile(
    r"""^\W*(?:
        (?:who|what|when|where|why|how|date|dates|day|time|times|location|venue|place|address|cost|price|admission
          |fee|ages?|audience|host|hosts|presenters?|instructors?|speakers?|moderator|registration|rsvp|phone|fax
          |tel|e-?mail|website|web|url|from|to|cc|subject|sent|message|re|position|salary|employer|department
          |job\s+title|closing\s+date|words|text|story|photos|photography|interview|reporting|illustrations?
          |duration|length|isbn|pages|publisher|release\s+date|format|rating|genre|attendees|attending|present
          |absent|excused|caption|credits?|views|filed\s+to|last\s+updated|about\s+(?:the\s+author|us)|tl;?dr
          |notes?\s+(?:to|for)\s+editors)
        (?:\s*(?:\(s\)|&|and|/)\s*\w+)?\s*[:：].*
    )$""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_SPEAKER = re.compile(
    # HOST: Hello. — and any question in a talk.
    r"^(?:(?:[A-Z][A-Z0-9'’./& -]{1,30}|Q)\s*[:：]\s|[A-Z][\w.'’ -]{0,30}:\s[^.!]*\?$)"
)
_CREDITED = re.compile(
    r"(?:[.!?][\"'”’)]*\s+|[(\[|/]\s*)(?:photo(?:graph)?s?|images?|pictures?|illustrations?|credits?)\s*"
    r"(?:(?:by|from|via)\s|courtesy\b|credit|[:/©]).{0,100}$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"^\W*[^\W\d][^\n.!?:：]{0,30}[:：]\s*.{0,80}$")
_ENDED = re.compile(r"[.!?。！？।۔؟።։][\"'”’»)\]」』]*$")

_ASIDE = re.compile(
    rf"""^\W*(?:
        (?:for|if\s+you\s+(?:have|need|want|would\s+like))\s+(?:any\s+|some\s+)?
        (?:(?:more|further|additional|other|full|general|press|media)\s+)?
        (?:information|info|details|questions|inquiries|enquiries)\b
        .*\b(?:visit|contact|see|call|e-?mail|go\s+to|click|check|write|phone|reach|website|here|consult)\b.*
      | (?:to|want\s+to)\s+(?:learn|find\s+out|read|see|know|view|hear|register|apply|sign\s+up|donate|rsvp)\b
        [^.]{{0,60}}(?:,|\?|:)\s*(?:please\s+)?(?:visit|contact|see|call|e-?mail|go\s+to|click|check|write|follow|use)\b.*
      | (?:please\s+)?(?:visit|see|check\s+out|go\s+to|consult)\s+(?:our|the|this|their|its|my)\b.*
        \b(?:web\s?site|site|page|link|blog|calendar|facebook|instagram|below|above|attached|attachment|here)\b.*
      | (?:see|find|view)\s+(?:the\s+)?.{{0,60}}\b(?:below|above|attached|here|after\s+the\s+jump)\W*
      | (?:(?:do\s+you\s+)?have|got)\s+(?:a\s+|any\s+)?(?:questions?|comments?|ideas?|tips?)\W*
      | (?:please\s+)?contact\s+(?:us|me)\b.{{0,60}}
      | (?:any\s+)?(?:questions|inquiries|queries|comments)\s*(?:[?:,].*
        |.*\b(?:contact|call|e-?mail|write|sent|directed|addressed)\b.*)
      | (?:please\s+)?(?:contact|call|e-?mail|write\s+to|reach(?=\s+(?:out|us|me|him|her|them)\b))\s+
        (?:[\w.'’-]+\s+){{1,4}}(?:at|via|with\s+(?:any\s+)?questions)\b.*
      | (?:this|today['’]s|the\s+following|below|here|what\s+follows)\s+(?:is\s+)?(?:(?:a|an|the)\s+)?
        (?:(?:guest|sponsored)\s+{_PAGE}\b
        |(?:{_PAGE}|statement|letter|press\s+release|transcript|conversation|q\s*&\s*a|excerpt|talk)\s+
        (?:(?:is|was|were|has\s+been|comes|appears)\s+)?(?:\w+ly\s+)?
        (?:by|from|of|an?\s+(?:guest|edited)|written|contributed|authored|issued|submitted|provided|edited|condensed
        |excerpted|part\s+of|adapted|courtesy|translated|republished|reprinted|updated|corrected)\b).*
      | (?:this|it)\s+is\s+(?:the\s+\w+|part\s+\w+|an?\s+\w+)\s+(?:in|of)\s+(?:a|an|our|the)\s+
        (?:[\w-]+\s+){{0,2}}series\b.*
      | (?:(?:written|contributed|submitted|provided|adapted|excerpted|reprinted|republished|translated)
        \s+(?:by|from|with)\b|(?:reprinted|republished|used)\s+with\s+(?:kind\s+)?permission\b).*
      | .{{0,120}}\b(?:called|brought)\s+to\s+order\b.*
      | (?:the\s+)?roll\s+(?:call\s+)?was\s+(?:called|taken)\b.*
      | (?:the\s+)?(?:minutes|agenda)\b.{{0,60}}\b(?:posted|approved|available|adopted|read)\b.*
      | (?:the\s+)?meeting\s+(?:was\s+)?adjourned\b.*
      | (?:dear(?!\s+to\b)|hello|hi|hey|greetings|good\s+(?:morning|afternoon|evening))
        (?:\s+[\w.'’-]+){{0,3}}\s*(?:[!,].*|[.:–—-]?)
      | (?:welcome(?:\s+(?:back|to\b[^.!?,]{{0,50}}))?)\W*
      | happy\s+(?:new\s+year|holidays|[a-z]+day)[^.!?]{{0,32}}\W*
      | please\s+(?:note|be\s+(?:aware|advised))\b.* | note\s+that\b.*
      | (?:kind|best|warm|yours)\s+(?:regards|wishes|truly|sincerely)\b.{{0,60}}
      | (?:sincerely|cheers)\W.{{0,60}}
      | (?:thank\s+you|thanks)\s+for\s+
        (?:reading|listening|watching|subscribing|your\s+(?:interest|support))\b.*
      | (?:stay\s+tuned|see\s+you\s+(?:there|then|soon|next\s+\w+))\b.{{0,40}}
      | (?:this|our|the)\s+(?:web\s?)?site\s+uses\s+cookies\b.*
      | (?:(?:as|an)\s+)?(?:amazon\s+)?(?:affiliate|associate)\b.{{0,80}}\b(?:earn|commission|links?)\b.*
      | .*\b(?:forward|reply)\s+to\s+this\s+(?:e-?mail|message)\b.*
      | \[[^\]]*\]\W* | .*(?:\{{\{{|\}}\}}|\*\||\|\*|%%\w|<\?php|\[/?\w+[-_=]).*
      | .*\b(?:in\s+new\s+window|new\s+tab)\b.*
    )$""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
# Short sentences with words that only a page, a mail or a list uses of itself.
_PAGE_TALK = re.compile(
    rf"""^\W*(?:
        (?:(?:watch|listen|read|view|sign\s+up|register|subscribe|apply|donate|rsvp|download)\b.{{0,60}}
            \b(?:here|below|at\s+the\s+link|in\s+the\s+gallery)
          |(?:see|find|check|get|learn)\b.{{0,60}}\b(?:below|at\s+the\s+link|in\s+the\s+gallery)
          |(?:scroll|look)\s+down\b.*|click\b.*|.*\bin\s+the\s+comments?\b.*|.*\b(?:comments?|thoughts)\s+below
          |(?:listen|watch|find\s+us|subscribe|available)\s+on\s+{_NETWORKS}\b.*)\W*
      | .*\b(?:permalinks?|trackbacks?|pingbacks?|pings|re-?captcha|rss\s+feed|address\s+book|slide-?show
        |cross-?post\w*|web\s+browser|this\s+entry\s+was\s+posted)\b.*
      | (?:(?:an?|the|our)\s+)?(?:story|article|post|text)\s+continues\b.*
      | continued\s+(?:on|from|below)\b.*
      | .*\b(?:full|entire|original|complete)\s+(?:text|{_PAGE}|report|release|list|story)\s+(?:is\s+)?
        (?:available\s+)?(?:here|online|at|on|below)\b.*
      | (?:more|further|additional)\s+(?:information|info|details)\s+
        (?:is|are|can\s+be|will\s+be|to\s+(?:come|follow)|on|at|about|here)\b.*
      | (?:reporting|edited|produced|translated|sponsored|presented|brought\s+to\s+you|narrated|filmed
        |photographed|powered|(?:re-?)?post(?:ed|ing)|forwarded|sent|shared|via|courtesy)\s+
        (?:by|from|of|on\s+behalf\s+of|the)\s+[^,]{{1,60}} | courtesy\s+(?:photo|image)\W*
      | (?:this|today['’]s)\s+(?:{_PAGE}|newsletter|issue|e-?mail)\s+is\s+
        (?:sponsored|brought|supported|made)\b.*
      | an?\s+(?:message|word)\s+from\s+our\s+sponsors?\W*
      | (?:did\s+you\s+|if\s+you\s+(?:have\s+)?)(?:like|enjoy)(?:d|ed)?\s+(?:this|what\s+you)\b.*
      | (?:like[ds]?|enjoy(?:ed|ing)?)\s+(?:this|what\s+you)\b.*\?
      | (?:we|this\s+(?:web)?site)\s+uses?\s+cookies\b.*
      | (?:please\s+)?(?:enable|accept|allow)\b.{{0,20}}\bcookies\W*
      | (?:terms|conditions)(?:\s+and\s+conditions)?\s+apply\W* | you\s+(?:have\s+)?received\s+this\b.*
      | (?:please\s+)?(?:share|forward)\s+(?:this\s+)?(?:widely|freely)\b.*
      | (?:please\s+)?add\s+us\s+to\b.*
      | (?:i|we)\s+hope\s+(?:this|you|everyone|all|that\s+you)\b.* | (?:sorry|apologies)\s+for\b.*
      | it(?:['’]s|\s+is)\s+that\s+time\s+(?:of\s+(?:the\s+)?(?:year|month|week)\s+)?again\W*
      | (?:thank\s+you|thanks)\s+for\s+(?:stopping|visiting|joining|tuning)\b.*
      | until\s+(?:next|then)\b.{{0,20}}
      | see\s+you\s+(?:at|in|on)\s+the\s+\w+\W* | (?:please\s+)?(?:call|e-?mail)\s+us\W*
      | (?:support|donate\s+to|become|follow)\s+
        (?:our\s+work|us|keep\s+us|a\s+(?:member|supporter)|along)\b.{{0,40}}
      | a\s+quorum\s+was\b.* | (?:the\s+)?pledge\b.{{0,40}}\bwas\s+recited\W* | approval\s+of\b.{{0,40}}
      | (?:page|slide|figure|fig\.|part)\s+\d+(?:\s+of\s+\d+)?\W*
      | (?:at\s+a\s+glance|in\s+brief|view\s+gallery|spoilers\s+ahead|subscribe\s+for\s+free)\W*
      | (?:filed|posted|tagged)\s+(?:to|in|under|with)?\s*[^,]{{0,40}}(?:,\s*[\w ]{{1,20}}){{0,4}}\W*
    )$""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,}|https?://|\bwww\.\w|(?<![\w@])@\w{3,}|\[at\]"
    r"|^.{0,60}\b(?:at|visit|see|to)\s+(?:[\w-]{2,63}\.){1,3}(?:org|com|net|edu|gov|info|ca|uk|eu|io|de|fr|es|au|nz)\b.{0,20}$",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?:\(\d{3}\)\s?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b|\+\d{1,3}[ -.(]\d[\d ().-]{6,14}\d"
    r"|\b(?:call|phone|tel|text|fax|contact)\b.{0,60}\b\d{3}[-. ]\d{4}\b",
    re.IGNORECASE,
)


def _pattern(words: Iterable[ClutterWords]) -> re.Pattern[str]:
    """One pattern for the lists of all languages."""
    ways: list[str] = []
    for each in words:
        edge = r"(?!\w)" if each.spaced else ""
        ways.append(rf"(?:{_any(each.labels)})\s*[:：].{{0,200}}")
        ways.append(rf"(?:{_any(each.openers)}){edge}.{{0,100}}")
        if each.whole:
            ways.append(rf"(?:{_any(each.whole)})\W*")
        ways += [re.escape(note).replace(r"\*", ".{1,300}") + r"\W*" for note in each.first]
    return re.compile(rf"^\W*(?:{'|'.join(ways)})$", re.IGNORECASE | re.DOTALL)


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)


_OTHER_LANGUAGES = _pattern(CLUTTER_WORDS.values())


def is_clutter(text: str) -> bool:
    """Whether a line is about the page only, or holds no word at all."""
    text = text.strip()
    if not _MARKS.sub("", text):
        return True
    if len(text) > _LONGEST:
        return False
    return bool(_CLUTTER.match(text) or _BYLINE.match(text) or _OTHER_LANGUAGES.match(text))


def is_note(line: str) -> bool:
    """Whether a line is an update, a correction, a caption, a label with its value, or a turn of a talk.

    Such lines may name a deadline, but they do not tell what an entry is about.
    """
    if len(line) > _LONGEST:
        return False
    if _UPDATE.match(line) or _LABEL.match(line) or _SPEAKER.match(line):
        return True
    if _CREDITED.search(line):
        return True  # a caption, told by the credit at its end
    return bool(_LABELLED.match(line)) and not _ENDED.search(line)


def is_aside(sentence: str) -> bool:
    """Whether a sentence speaks of the page and its people: contacts, greetings, thanks, who wrote it."""
    if len(sentence) > _LONGEST:
        return False
    if not _LETTER.search(sentence):
        return True
    if len(sentence) < _SHORT and _PAGE_TALK.match(sentence):
        return True
    return bool(_ASIDE.match(sentence) or _ADDRESS.search(sentence) or _PHONE.search(sentence))


def byline_name(line: str) -> str:
    """The name in a byline, or nothing."""
    match = _BYLINE.match(line) if len(line) < 200 else None
    return match["name"].partition(",")[0] if match else ""
