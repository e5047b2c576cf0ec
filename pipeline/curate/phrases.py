"""How the word lists of curation are written, so that they can be read.

In a phrase a space stands for any white space, and a line break with what surrounds it for nothing. All else
is a regular expression, upper and lower case alike.
"""

from __future__ import annotations

import re

_LINE_BREAK = re.compile(r"\s*\n\s*")


def phrase(pattern: str) -> re.Pattern[str]:
    """Compile a phrase."""
    return re.compile(spread(pattern), re.IGNORECASE)


def spread(pattern: str) -> str:
    """The regular expression that a phrase stands for."""
    return _LINE_BREAK.sub("", pattern.strip()).replace(" ", r"\s+")
