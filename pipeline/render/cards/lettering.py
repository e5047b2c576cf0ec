"""What of a text can be drawn: every letter as it is, or a reason why not; never a box in its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.render.cards.fonts import Face
from pipeline.text.markup import one_line

MOST = 500  # characters of a text; no card has room for more

# What turns a character into a picture of itself, or a picture into another one: gone with the pictures.
_PICTURE_MARKS = re.compile("[\u20e3\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0100-\U000e01ef]")
_KEEPS_MEANING = ("L", "M", "N", "Sc", "Sm")  # letters, marks, numbers, money and sums: none may go missing
_SCRIPTS = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}


@dataclass(frozen=True, slots=True)
class Lettering:
    """A text that a face has in full.

    Attributes:
        text: on one line, without emoji; perhaps empty.
        face: None if the text is empty, or nothing has it.
        lacks: what no face has, in words: `Arabic letters`; empty if nothing is lacking.
    """

    text: str
    face: Face | None = None
    lacks: str = ""


def lettering(text: str, choose: Callable[[str], Face | None]) -> Lettering:
    """The text as it can be drawn.

    Args:
        text: as it came; emoji and other small pictures are left out of it.
        choose: gives the face that has all of a text.
    """
    shown = (char for char in _PICTURE_MARKS.sub("", one_line(text)) if unicodedata.category(char) != "Cf")
    clean = unicodedata.normalize("NFC", "".join(shown))[:MOST].strip()
    if not choose(clean):
        clean = one_line("".join(_plain(char, choose) for char in clean))
    if not clean:
        return Lettering("")
    face = choose(clean)
    if face:
        return Lettering(clean, face)
    lacking = next((char for char in clean if not choose(char)), "")
    return Lettering("", None, _named(lacking) if lacking else "one font for all of its letters")


def _plain(char: str, choose: Callable[[str], Face | None]) -> str:
    """A character that can be drawn and means the same; nothing for a small picture or a stray mark."""
    if choose(char):
        return char
    # 𝗕𝗼𝗹𝗱 letters, ligatures, numbers in circles: the same in plain letters.
    same = unicodedata.normalize("NFKC", char)
    if same != char and choose(same):
        return same
    return char if unicodedata.category(char).startswith(_KEEPS_MEANING) else " "


def _named(char: str) -> str:
    """What a character is, for people: `Arabic letters`, `the sign ₹`."""
    name = unicodedata.name(char, "character that has no name")
    if unicodedata.category(char)[0] not in "LM":
        return f"the sign {char}"
    if unicodedata.combining(char):
        return f"letters with a {name.lower()}"
    script = name.partition(" ")[0].partition("-")[0]
    return f"{_SCRIPTS.get(script, script.title())} letters"
