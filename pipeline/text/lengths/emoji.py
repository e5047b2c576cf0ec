"""Which runs of code points X takes for one emoji: those that Unicode recommends, up to Emoji 15.0.

X weighs such a run 2 however long it is, and every other code point for itself. Of sequences that came later
it is not known whether X sees one emoji; they are left out, so that they count for more. What is here follows
UTS 51 (emoji-test.txt 15.0): every run listed there is matched whole, with or without U+FE0F, and no other.
"""

from __future__ import annotations

import regex

_TONES = "🏻🏼🏽🏾🏿"
_JOINED = """
    👨Z[👨👩]Z(?:👦(?:Z👦)?|👧(?:Z[👦👧])?)
    👩(?:Z👩)?Z(?:👦(?:Z👦)?|👧(?:Z[👦👧])?)
    👨Z(?:👦(?:Z👦)?|👧(?:Z[👦👧])?)
    👨Z❤VZ(?:💋Z)?👨
    👩Z❤VZ(?:💋Z)?[👨👩]
    👨TZ❤VZ(?:💋Z)?👨T
    👩TZ❤VZ(?:💋Z)?[👨👩]T
    🧑Z🤝Z🧑
    🧑TZ🤝Z🧑T
    [👨👩🧑]T?Z(?:[⚕⚖✈]V|[🌾🍳🍼🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦼🦽🦰🦱🦲🦳])
    🧑T?Z🎄
    [🏃🏄🏊👮👰👱👳👷💁💂💆💇🙅🙆🙇🙋🙍🙎🚣🚴🚵🚶🤦🤵🤷🤸🤹🤽🤾🦸🦹🧍🧎🧏🧔🧖🧗🧘🧙🧚🧛🧜🧝]T?Z[♀♂]V
    [⛹🏋🏌🕵](?:T|V)Z[♀♂]V
    [👯🤼🧞🧟]Z[♀♂]V
    🏳VZ(?:🌈|⚧V)
    🏴Z☠V
    👁VZ🗨V
    ❤VZ[🔥🩹]
    🐕Z🦺
    [🐈🐦]Z⬛
    🐻Z❄V
    😮Z💨
    😵Z💫
    😶Z🌫V
"""
"""Joined runs, one a line: Z is the joiner, V a U+FE0F that may be left out, T a tone of skin."""

_UNLIKE = ("👩 Z🤝Z👩", "👩 Z🤝Z👨", "👨 Z🤝Z👨", "🧑 Z❤VZ🧑", "🧑 Z❤VZ💋Z🧑", "🫱 Z🫲")
"""Two people, or two hands, that are one emoji only where their tones of skin differ."""

_REGIONS = (
    "A[CDEFGILMOQRSTUWXZ] B[ABDEFGHIJLMNOQRSTVWYZ] C[ACDFGHIKLMNOPRUVWXYZ] D[EGJKMOZ] E[ACEGHRSTU] F[IJKMOR] "
    "G[ABDEFGHILMNPQRSTUWY] H[KMNRTU] I[CDELMNOQRST] J[EMOP] K[EGHIMNPRWYZ] L[ABCIKRSTUVY] "
    "M[ACDEFGHKLMNOPQRSTUVWXYZ] N[ACEFGILOPRUZ] OM P[AEFGHKLMNRSTWY] QA R[EOSUW] S[ABCDEGHIJKLMNORSTVXYZ] "
    "T[ACDFGHJKLMNORTVWZ] U[AGMNSYZ] V[ACEGINU] W[FS] XK Y[ET] Z[AMW]"
)
"""The regions that have a flag (ISO 3166-1, and those that UTS 51 adds)."""


def _tags(letters: str) -> str:
    """A flag of a part of a country: a black flag, its letters as tags, and the end of them."""
    return "🏴" + "".join(chr(0xE0000 + ord(letter)) for letter in letters) + "\U000e007f"


def _unlike(pair: str) -> str:
    first, second = pair.split()
    return "|".join(f"{first}{tone}{second}[{_TONES.replace(tone, '')}]" for tone in _TONES)


def _pattern() -> str:
    joined = [*_JOINED.split(), *map(_unlike, _UNLIKE)]
    plain = "|".join(joined).replace("Z", "\u200d").replace("V", "\ufe0f?").replace("T", f"[{_TONES}]")
    flags = _REGIONS.translate({code: 0x1F1E6 - 65 + code for code in range(65, 91)}).replace(" ", "|")
    return (
        f"{plain}|{flags}|{_tags('gbeng')}|{_tags('gbsct')}|{_tags('gbwls')}|[0-9#*]\ufe0f?\u20e3"
        # 👯 and 🤼 took tones of skin later.
        rf"|(?![👯🤼])\p{{Emoji_Modifier_Base}}[{_TONES}]"
        # With U+FE0F, those that are text without it.
        r"|(?![0-9#*]|\p{Emoji_Presentation})\p{Emoji}\ufe0f"
    )


RUN = regex.compile(_pattern())
"""One emoji of more than one code point."""
