"""When two spellings are the same word, and which known word is nearest.

Every comparison of words (keys, roles, names of organs and municipalities) goes through ``fold``:
if one stage compared in its own way, a word could be known in one place and unknown in another.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_CUTOFF = 0.75
"""Below this likeness a suggestion confuses more than it helps; "borgmester" and "borgmestre" are 0.9."""


_CUTOFF_APART = 0.6
"""The same of what two names do not have in common: "lege", "læge" are 0.75, "vest", "hovedstaden" 0.53."""

_TELLING = 4
"""Fewer letters ("99" in "B-99") are too few to tell by."""

_SHORT = range(3, 6)
"""The lengths of an abbreviation: two letters may stand for anything."""

_LONGEST_KEPT = 80
"""No declared word is longer; longer texts are folded anew each time, so that they are not kept."""


def fold(text: str) -> str:
    """The form in which ``text`` is compared with other words.

    Composed characters (NFC), no difference of case, ``_`` and ``-`` as a space, runs of space as
    one and none at the ends, and ``ae``, ``oe``, ``aa`` as ``æ``, ``ø``, ``å``. Folding twice changes nothing
    more. The result is for comparing only and is never shown.
    """
    return _fold_known(text) if len(text) <= _LONGEST_KEPT else _fold(text)


def _fold(text: str) -> str:
    # Casefolding can take a composed character apart, so compose again after it.
    composed = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    spaced = " ".join(composed.replace("_", " ").replace("-", " ").split())
    return spaced.replace("ae", "æ").replace("oe", "ø").replace("aa", "å")


# The same few hundred words come back in every draft.
_fold_known = lru_cache(maxsize=4096)(_fold)


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that looks most like ``word`` ("mente du …?"), or None if none is near.

    A candidate that is the same word in another spelling always wins; of candidates that fold
    alike the first is returned, and so is the first of those that are equally near. Where none looks
    like it, a short word may be an abbreviation of the only candidate it fits.
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 (heavy, and needed only for what is misspelt)

    known = list(candidates)
    matcher = SequenceMatcher(None, b=fold(word), autojunk=False)
    best, best_ratio = None, 0.0
    for candidate in known:
        matcher.set_seq1(fold(candidate))
        floor = max(_CUTOFF, best_ratio)
        # The quick ratios are upper bounds, so most candidates are turned away cheaply.
        if matcher.real_quick_ratio() < floor or matcher.quick_ratio() < floor:
            continue
        ratio = matcher.ratio()
        if ratio >= _CUTOFF and ratio > best_ratio and _near_apart_from_common_words(word, candidate):
            best, best_ratio = candidate, ratio
    return best or _abbreviated(fold(word), known)


def _near_apart_from_common_words(word: str, candidate: str) -> bool:
    """Whether the words that are not in both are near too: a common first word makes no two names alike."""
    from difflib import SequenceMatcher  # noqa: PLC0415 (as above)

    ours, theirs = fold(word).split(), fold(candidate).split()
    rest = " ".join(one for one in ours if one not in theirs)
    other = " ".join(one for one in theirs if one not in ours)
    if len(rest) < _TELLING or not other:
        return True
    return SequenceMatcher(None, other, rest, autojunk=False).ratio() >= _CUTOFF_APART


def _abbreviated(short: str, candidates: Iterable[str]) -> str | None:
    """The only candidate that a short word may stand for: its beginning, or some of its letters in order."""
    if len(short) not in _SHORT:
        return None
    found = [candidate for candidate in candidates if _stands_for(short, fold(candidate))]
    return found[0] if len({fold(candidate) for candidate in found}) == 1 else None


def _stands_for(short: str, word: str) -> bool:
    letters = iter(word)
    return word[:1] == short[0] and all(letter in letters for letter in short)
