"""Says in Danish what is wrong in a JSON file.

The standard library says what kind of fault comes first and where; its words differ a little between
versions of Python, so they only choose a kind, and the text around the place decides the rest.
What is open at the place is known from the parser of the positions.
"""

from __future__ import annotations

import json
import re
from typing import NoReturn

from klyngelov.proposal.faults import Fault, Unreadable
from klyngelov.proposal.lark_reading import Stop, position_of
from klyngelov.proposal.punctuation import (
    CLOSING,
    missing_comma,
    missing_value,
    stray_bracket,
    unclosed_bracket,
    unclosed_quote,
    unknown_escape,
    wrong_bracket,
)
from klyngelov.proposal.source_text import SourceText
from klyngelov.values.position import Position

_CURLY_QUOTES = "'`´‘’‚“”„«»"
_CLOSERS = frozenset("]}")
_IN_NUMBER = re.compile(r"[0-9.eE+-]")
_READABLE_TEXT = re.compile(r'"(?:[^"\\\n\t]|\\[^\n\t])*+')


def wrong_escape(token: str, offset: int, position: Position) -> Fault:
    """An escape that JSON does not know, at or before ``offset`` in a text that begins at ``position``."""
    start = token.rfind("\\", 0, offset + 1)
    return unknown_escape(token, start, Position(position.line, position.column + start))


def explain(stop: Stop, source: SourceText) -> Unreadable:
    """The fault at which reading stopped."""
    words, offset = _standard_fault(source.text, stop.offset)
    # Versions differ in whether they point before or after the space.
    offset += len(source.text[offset:]) - len(source.text[offset:].lstrip())
    if "escape" in words:
        start = source.text.rfind("\\", 0, offset + 1)
        return Unreadable(*unknown_escape(source.text, start, source.position(start)))
    if source.text[stop.offset : stop.offset + 1] == '"' and stop.token is None:
        return _unclosed_text(stop, source)
    if offset >= len(source.text) and stop.open:
        return unclosed_bracket(stop.open[-1], position_of(stop.open[-1]))
    return _by_character(words, offset, stop, source)


def _standard_fault(text: str, otherwise: int) -> tuple[str, int]:
    """The words and the offset of the standard library's complaint."""
    try:
        json.loads(text, parse_constant=_refuse, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        return error.msg, error.pos
    except ValueError:
        pass  # NaN and the like, which only the standard library takes for JSON
    return "Expecting value", otherwise


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)


def _unclosed_text(stop: Stop, source: SourceText) -> Unreadable:
    readable = _READABLE_TEXT.match(source.text, stop.offset)
    end = readable.end() if readable else stop.offset
    if source.text[end : end + 1] == "\t":
        message = (
            "En tekst i JSON kan ikke indeholde et tabulatortegn; skriv «\\t» eller et mellemrum i stedet."
        )
        return Unreadable("json-tab", message, source.position(end))
    return unclosed_quote(source.position(stop.offset))


def _by_character(words: str, offset: int, stop: Stop, source: SourceText) -> Unreadable:
    place = source.position(offset)
    return (
        _trailing_comma(words, offset, source)
        or _foreign_sign(source.text[offset : offset + 1], place)
        or _number(source.text, offset, place)
        or _bracket(words, offset, stop, source)
        or _by_words(words, source.text[offset : offset + 1], place)
    )


def _foreign_sign(sign: str, place: Position) -> Unreadable | None:
    if sign in ("/", "#"):
        message = "JSON kan ikke indeholde bemærkninger; slet bemærkningen, eller skriv forslaget i YAML."
        return Unreadable("json-comment", message, place)
    if sign and sign in _CURLY_QUOTES:
        message = f'JSON kræver lige, dobbelte anførselstegn; skriv «"» i stedet for «{sign}».'
        return Unreadable("json-quotes", message, place)
    return None


def _number(text: str, offset: int, place: Position) -> Unreadable | None:
    sign = text[offset : offset + 1]
    glued = _IN_NUMBER.match(sign) is not None and text[offset - 1 : offset].isdecimal()
    if not glued and sign not in ("+", "-", "."):
        return None
    message = "Tallet kan ikke læses; skriv det uden nul foran, og sæt datoer og tekst i anførselstegn."
    return Unreadable("json-number", message, place)


def _bracket(words: str, offset: int, stop: Stop, source: SourceText) -> Unreadable | None:
    if not stop.open:
        return None
    opening, sign = stop.open[-1], source.text[offset : offset + 1]
    place, opened = source.position(offset), position_of(stop.open[-1]).line
    follows_value = not source.text[:offset].rstrip().endswith((",", ":"))
    if sign in _CLOSERS and sign != CLOSING[opening] and follows_value:
        return wrong_bracket(sign, opening, opened, place)
    return missing_comma(opening, opened, place) if "',' delimiter" in words else None


def _trailing_comma(words: str, offset: int, source: SourceText) -> Unreadable | None:
    text = source.text
    message = "Der må ikke stå komma efter det sidste felt eller punkt i JSON; slet kommaet."
    if "trailing comma" in words:  # Python 3.13 and later, which point at the comma
        return Unreadable("json-trailing-comma", message, source.position(text.rfind(",", 0, offset + 1)))
    before = text[:offset].rstrip()
    if text[offset : offset + 1] in _CLOSERS and before.endswith(","):
        return Unreadable("json-trailing-comma", message, source.position(len(before) - 1))
    return None


_BY_WORDS = (
    ("property name", "json-key-quotes", "Her skal stå et feltnavn; sæt det i dobbelte anførselstegn."),
    (
        "':' delimiter",
        "json-missing-colon",
        "Der mangler et kolon efter feltets navn; sæt «:» ind foran værdien.",
    ),
)


def _by_words(words: str, sign: str, place: Position) -> Unreadable:
    for phrase, code, message in _BY_WORDS:
        if phrase in words:
            return Unreadable(code, message, place)
    if "Extra data" in words:
        message = "Her står mere, efter at indholdet er slut; slet det, eller saml det hele i én parentes."
        is_bracket = sign in _CLOSERS
        return stray_bracket(sign, place) if is_bracket else Unreadable("text-after-value", message, place)
    if "Expecting value" in words:
        if sign.isalpha():
            message = "Tekst skal stå i dobbelte anførselstegn; kun tal, true, false og null skrives uden."
            return Unreadable("json-text-quotes", message, place)
        return missing_value(sign, place)
    return Unreadable(
        "json-syntax", "Teksten kan ikke læses som JSON; se efter komma, kolon og parenteser her.", place
    )
