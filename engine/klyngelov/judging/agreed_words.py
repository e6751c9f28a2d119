"""What the words that tell of an agreed departure document: an agreement, none, or perhaps one.

A draft names the agreement in its own words. Words that deny one, or say that it is still to come, must not
excuse a departure; what they do say is for a person to judge.
"""

from __future__ import annotations

import re
from enum import Enum

from klyngelov.lawbook.cited import stands_alone
from klyngelov.lawbook.norm import Norm
from klyngelov.proposal.model import Agreement
from klyngelov.values.spelling import fold

_NONE = frozenset({"ikke", "ingen", "intet", "mangler", "nej", "ukendt", "uoplyst"})
"""Words that, standing first, say that there is no agreement."""

_DENYING = _NONE | {
    "afslået", "afventer", "afventes", "bortfaldet", "endnu", "forventes", "ophævet", "opsagt", "påtænkes",
    "udestår",
}  # fmt: skip
"""Words that deny an agreement, or say that it is still to come or has ended."""

_NAMELESS = {
    "aftale", "aftalen", "aftalt", "der", "en", "enighed", "er", "findes", "foreligger", "indgået", "ja",
}  # fmt: skip
"""Words by which nobody can tell which agreement is meant."""

_LEAVING_OUT = frozenset({"uden", "undtagen", "bortset"})


class Documented(Enum):
    """What the words of an agreed departure show."""

    NONE = "there is no agreement"
    PERHAPS = "there may be an agreement"
    YES = "there is an agreement"


def documented(agreement: Agreement) -> Documented:
    """Whether the words name an agreement that has been made."""
    words = _words(agreement)
    if not words or words[0] in _NONE:
        return Documented.NONE
    denied = not _DENYING.isdisjoint(words)
    return Documented.PERHAPS if denied or _NAMELESS.issuperset(words) else Documented.YES


def doubt(norm: Norm, agreement: Agreement) -> str | None:
    """Why it must be judged whether an agreement excuses a departure from a norm; None where it does."""
    words = _words(agreement)
    if documented(agreement) is not Documented.YES:
        return (
            f"Det, der er skrevet om aftalen («{agreement.agreement}»), viser ikke med sikkerhed, at en "
            f"bestemt aftale er indgået; det må vurderes, om det er aftalt at fravige: {norm.title}."
        )
    text = fold(agreement.agreement)
    if not norm.joined_by:
        return None
    named = any(stands_alone(spelling, text) for spelling in norm.joined_by)
    if named and _LEAVING_OUT.isdisjoint(words):
        return None
    said = "siger ikke klart, at" if named else "nævner ikke"
    has = f"{norm.party} har tiltrådt den" if named else str(norm.party)
    return (
        f"Aftalen («{agreement.agreement}») {said} {has}; det må vurderes, om {norm.party} har "
        f"tiltrådt, at der fraviges: {norm.title}."
    )


def _words(agreement: Agreement) -> list[str]:
    return re.findall(r"\w+", fold(agreement.agreement))
