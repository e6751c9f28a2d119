"""Where the sentences of a stykke begin and end, as Danish lawyers count them ("2. pkt.").

Retsinformation sets most sentences on lines of their own, but not those after an abbreviation, and a
footnote breaks a line in the middle of a sentence. So lines are joined and parted anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# A full stop after these never ends a sentence: something always follows that they belong to.
_OPEN = frozenset(
    "jf. d. f.eks. bl.a. hhv. ca. nr. stk. kap. art. litra pr. evt. inkl. ekskl. st. kgl. henh. hr.".split()
)
# After these it may end one, and does so before a capital letter.
_CLOSING = frozenset("pkt. m.v. mv. m.m. m.fl. mfl. osv. o.l. o.lign. kr. mio. mia. a. e.l.".split())
_PLACE = re.compile(r"(?:\d|litra) $")
_LONGEST_PLACE = len("litra ")
_STOP = re.compile(r"(?P<word>\S+[.!?]«?) (?=[»(]?(?P<next>[^\s»(]))")


def sentences(lines: Sequence[str]) -> tuple[str, ...]:
    """The sentences in some lines of normalised text, whole and in order."""
    text = " ".join(lines)
    found: list[str] = []
    start = 0
    for match in _STOP.finditer(text):
        before = text[max(start, match.start() - _LONGEST_PLACE) : match.start()]
        if _ends(before, match["word"], match["next"]):
            found.append(text[start : match.end("word")])
            start = match.end("word") + 1
    return (*found, text[start:]) if start < len(text) else tuple(found)


def _ends(before: str, word: str, following: str) -> bool:
    bare = word.lstrip("(»").lower()
    if bare in _OPEN:
        return False
    if following.isupper() or following == "§":
        # An initial ("H. Hansen") is no end; a number ("stk. 3. Reglen") or a place ("§ 206 a. Der") can be.
        initial = len(bare) == 2 and bare[0].isalpha()  # noqa: PLR2004 (a letter and its full stop)
        return not initial or _PLACE.search(before) is not None
    if following.isdigit():
        # "… i regionen. 2. pkt. gælder ikke …", but not "nr. 1. 2" or "kr. 500".
        return bare not in _CLOSING and not bare[0].isdigit()
    return False
