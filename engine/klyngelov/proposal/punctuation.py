"""Faults of quotes, escapes, brackets and commas, which the formats have in common.

One wording for all: whoever writes a list cares about the list and not about the format.
"""

from __future__ import annotations

import re

from klyngelov.proposal.faults import Fault, Unreadable, quoted
from klyngelov.values.position import Position

CLOSING = {"[": "]", "[[": "]]", "{": "}"}
"""The bracket that closes each bracket."""


def unclosed_quote(position: Position) -> Unreadable:
    """A quote at ``position`` that nothing closes."""
    message = (
        "Anførselstegnet, der åbnes her, bliver ikke lukket; sæt et tilsvarende tegn, hvor teksten slutter."
    )
    return Unreadable("unclosed-quote", message, position)


_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.|$)", re.DOTALL)
_SURROGATE = re.compile(r"\\(?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2}")


def unknown_escape(text: str, start: int, position: Position) -> Fault:
    """The backslash at ``start`` in ``text`` begins nothing that has a meaning there."""
    found = _ESCAPE.match(text, start)
    escape = found.group() if found else "\\"
    if _SURROGATE.fullmatch(escape):
        return lone_surrogate(escape, position)
    message = f"Tegnkoden {quoted(escape)} har ingen betydning; skriv «\\\\» for en omvendt skråstreg."
    return "unknown-escape", message, position


def lone_surrogate(escape: str, position: Position) -> Fault:
    """``escape`` is one half of a character without the other."""
    message = f"Tegnkoden {quoted(escape)} er kun det halve af et tegn; skriv tegnet selv i stedet."
    return "lone-surrogate", message, position


def unclosed_bracket(opening: str, position: Position) -> Unreadable:
    """A bracket at ``position`` that is still open at the end of the file."""
    closing = CLOSING[opening]
    message = (
        f"Parentesen «{opening}», der åbnes her, bliver ikke lukket; sæt «{closing}», hvor indholdet slutter."
    )
    return Unreadable("unclosed-bracket", message, position)


def wrong_bracket(sign: str, opening: str, opened: int, place: Position) -> Unreadable:
    """``sign`` closes at ``place`` although ``opening``, from line ``opened``, must be closed before it."""
    message = (
        f"Her står «{sign}», men «{opening}» fra linje {opened} er ikke lukket; "
        f"skriv «{CLOSING[opening]}» først."
    )
    return Unreadable("wrong-bracket", message, place)


def stray_bracket(sign: str, place: Position) -> Unreadable:
    """``sign`` closes at ``place`` what nothing has opened."""
    message = f"Her står «{sign}», men der er ingen parentes at lukke; slet tegnet."
    return Unreadable("wrong-bracket", message, place)


def missing_comma(opening: str, opened: int, place: Position) -> Unreadable:
    """Something stands at ``place`` that cannot follow in the brackets opened in line ``opened``."""
    message = (
        f"Her mangler et komma eller «{CLOSING[opening]}» til «{opening}» fra linje {opened}; "
        "indsæt det, der mangler."
    )
    return Unreadable("missing-comma", message, place)


def missing_value(sign: str, place: Position) -> Unreadable:
    """At ``place`` stands ``sign``, or nothing, where a value must be."""
    here = f"Her står «{sign}», hvor der skulle stå en værdi" if sign.strip() else "Her mangler en værdi"
    return Unreadable("missing-value", f"{here}; skriv værdien, eller slet feltet eller punktet.", place)


def missing_key(place: Position) -> Unreadable:
    """At ``place`` the name of a field must be, and nothing is."""
    return Unreadable("key-not-text", "Feltnavnet mangler; skriv feltets navn.", place)
