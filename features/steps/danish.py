"""How the steps are worded: dates, lists, norms and organs as a Danish lawyer writes them."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
_DAY = re.compile(r"(\d{1,2})\. (\w+) (\d{4})")

# Patterns of what recurs in the steps, each with its group.
NORM = r"(?P<norm>[A-ZÆØÅ]-\d+(?:\.[\w-]+)*)"
OTHER = NORM.replace("norm", "other")
ORGAN = r"(?P<organ>det [\w ]+? (?:niveau|sundhedsråd)|[\w-]+(?: og \w+)?(?:udvalget|rådet))"
PLAN = r"(?P<plan>\w+(?:aftalen|planen|lejningen))"
FOR = r"(?: for (?P<about>.+))?"


def day(text: str) -> date:
    """Read a day: "8. september 2022"."""
    found = _DAY.fullmatch(text.strip())
    if found is None or found[2] not in _MONTHS:
        raise ValueError(f"«{text}» er ikke en dato som «8. september 2022»")
    return date(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1]))


def days(text: str) -> list[str]:
    """Every day named in a text, as a proposal file writes days."""
    return [day(found[0]).isoformat() for found in _DAY.finditer(text)]


def value(text: str) -> str:
    """A single value; a day becomes what a proposal file writes."""
    plain = text.strip().removeprefix("«").removesuffix("»")
    return day(plain).isoformat() if _DAY.fullmatch(plain) else plain


def values(text: str) -> list[str]:
    """A list: "Herning, Holstebro og Struer"; "«patienter og pårørende» og «almen praksis»"; "ingen"."""
    quoted = re.findall(r"«([^»]*)»", text)
    if quoted:
        return [value(one) for one in quoted]
    if text.strip() == "ingen":
        return []
    return [value(one) for one in re.split(r", | og ", text)]
