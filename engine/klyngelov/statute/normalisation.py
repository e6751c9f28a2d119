"""The one definition of the *normalised official wording*, which fingerprints are taken of.

The same provision reaches us from several places and looks a little different in each: as XML, as a
public copy of it, with soft hyphens, with footnotes set into the text. What is left after
normalisation is what the provision says. The steps, in order:

1. Compatibility composition (Unicode NFKC): a non-breaking space is a space, ``ﬁ`` is ``fi``.
2. Format characters (category Cf) are dropped: soft hyphens, zero-width joiners, byte-order marks.
3. White space of any kind and length becomes one space, with none at the ends.
4. Footnotes that a copy has set into the text are stripped: "12) Se note 10." and those that say when
   the provision, or its repeal, takes effect ("5) Bestemmelsen i § 8 træder i kraft den …, jf. § 24,
   stk. 5, i lov nr. 719 af 20. juni 2025."). A footnote is no part of what is enacted. The items of a
   list, "1) …", are, and stay.

Normalising twice changes nothing more. Changing any step changes every fingerprint, so
``rules/fingeraftryk.csv`` must then be written anew (``klyngelov rules fingerprint``).
"""

from __future__ import annotations

import re
import unicodedata

_NOTE = re.compile(
    r"(?<!\S)\d{1,3}\) "
    r"(?:Se note \d{1,3}\."
    r"|(?:Bestemmels|Ophævels)(?:en|erne) [^)]{0,300}?træder i kraft .{0,600}?"
    r" i lov nr\. \d+ af \d{1,2}\. [a-z]+ \d{4}\.)"
    r"(?!\S)"
)

_PASSES = 8
"""Stripping a note can bring another together; no statute nests them this deep, and hostile text must
not make the work grow with the square of its length."""


def normalised(text: str) -> str:
    """The normalised official wording of a piece of a statute."""
    for _ in range(_PASSES):
        once = _NOTE.sub(" ", _plain(text))
        if once == text:
            break
        text = once
    return _plain(text)


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text)
    visible = "".join(char for char in composed if unicodedata.category(char) != "Cf")
    # Without what stood between them, two characters can compose.
    return " ".join(unicodedata.normalize("NFKC", visible).split())
