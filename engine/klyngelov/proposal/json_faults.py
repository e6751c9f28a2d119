"""Says in Danish what is wrong in a JSON file.

The standard library says what kind of fault comes first and where; its words differ a little between
versions of Python, so they only choose a kind, and the text around the place decides the rest.
What is open at the place is known from the parser of the positions.
"""

from __future__ import annotations

import json
import re
from typing import NoReturn, TypeAlias

from klyngelov.proposal.faults import Unreadable, quoted
from klyngelov.proposal.lark_reading import Stop, position_of
from klyngelov.proposal.source_text import SourceText
from klyngelov.values.position import Position

Fault: TypeAlias = tuple[str, str, Position]
"""Code, message and place, as ``Faults.add`` takes them."""

_CURLY_QUOTES = "'`´‘’‚“”„«»"
_CLOSING = {"[": "]", "{": "}"}
_READABLE_TEXT = re.compile(r'"(?:[^"\\\n\t]|\\[^\n\t])*+')


def wrong_escape(token: str, offset: int, position: Position) -> Fault:
    """The fault of an escape that JSON does not know, near ``offset`` in a text that begins at ``position``."""
    start = token.rfind("\\", 0, offset + 1)
    escape = quoted(token[start : start + 2])
    message = f"Tegnkoden {escape} findes ikke i JSON; skriv »\\\\« for en omvendt skråstreg."
    return "json-escape", message, Position(position.line, position.column + start)


def lone_surrogate(escape: str, position: Position) -> Fault:
    """The fault of an escape that is one half of a character without the other."""
    message = f"Tegnkoden {quoted(escape)} er kun det halve af et tegn; skriv tegnet selv i stedet."
    return "lone-surrogate", message, position


def explain(stop: Stop, source: SourceText) -> Unreadable:
    """The fault at which reading stopped."""
    words, offset = _standard_fault(source.text, stop.offset)
    # Versions differ in whether they point before or after the space.
    offset += len(source.text[offset:]) - len(source.text[offset:].lstrip())
    if "escape" in words:
        return Unreadable(*wrong_escape(source.text, offset, Position(1, 1))[:2], source.position(offset))
    if source.text[stop.offset : stop.offset + 1] == '"' and stop.token is None:
        return _unclosed_text(stop, source)
    if offset >= len(source.text) and stop.open:
        return _unclosed_bracket(stop)
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
        message = "En tekst i JSON kan ikke indeholde et tabulatortegn; skriv »\\t« eller et mellemrum i stedet."
        return Unreadable("json-tab", message, source.position(end))
    message = "Anførselstegnet, der åbnes her, bliver ikke lukket på linjen; sæt »\"«, hvor teksten slutter."
    return Unreadable("unclosed-quote", message, source.position(stop.offset))


def _unclosed_bracket(stop: Stop) -> Unreadable:
    bracket = stop.open[-1]
    message = (
        f"Parentesen »{bracket}«, der åbnes her, bliver ikke lukket; "
        f"sæt »{_CLOSING[bracket]}«, hvor indholdet slutter."
    )
    return Unreadable("unclosed-bracket", message, position_of(bracket))


def _by_character(words: str, offset: int, stop: Stop, source: SourceText) -> Unreadable:
    sign, before = source.text[offset : offset + 1], source.text[:offset].rstrip()[-1:]
    place = source.position(offset)
    comma = _trailing_comma(words, offset, source)
    if comma is not None:
        message = "Der må ikke stå komma efter det sidste felt eller punkt i JSON; slet kommaet."
        return Unreadable("json-trailing-comma", message, comma)
    if sign in ("/", "#"):
        message = "JSON kan ikke indeholde bemærkninger; slet bemærkningen, eller skriv forslaget i YAML."
        return Unreadable("json-comment", message, place)
    if sign and sign in _CURLY_QUOTES:
        message = f"JSON kræver lige, dobbelte anførselstegn; skriv »\"« i stedet for »{sign}«."
        return Unreadable("json-quotes", message, place)
    if _is_part_of_number(source.text, offset):
        message = "Tallet kan ikke læses; skriv et tal uden foranstillet nul, og sæt datoer og tekst i anførselstegn."
        return Unreadable("json-number", message, place)
    if sign in ("]", "}") and stop.open and _CLOSING[stop.open[-1]] != sign and before not in (",", ":"):
        opened = stop.open[-1]
        message = (
            f"Her står »{sign}«, men »{opened}« fra linje {opened.line} er ikke lukket; "
            f"skriv »{_CLOSING[opened]}« først."
        )
        return Unreadable("wrong-bracket", message, place)
    return _by_words(words, sign, place)


def _trailing_comma(words: str, offset: int, source: SourceText) -> Position | None:
    text = source.text
    if "trailing comma" in words:  # Python 3.13 and later, which point at the comma
        return source.position(text.rfind(",", 0, offset + 1))
    ends = text[offset : offset + 1] in ("]", "}")
    before = text[:offset].rstrip()
    return source.position(len(before) - 1) if ends and before.endswith(",") else None


def _is_part_of_number(text: str, offset: int) -> bool:
    sign = text[offset : offset + 1]
    glued = re.match(r"[0-9.eE+-]", sign) is not None and text[offset - 1 : offset].isdecimal()
    return glued or sign in ("+", "-", ".")


_BY_WORDS = (
    ("property name", "json-key-quotes", "Her skal stå et feltnavn; sæt det i dobbelte anførselstegn."),
    ("':' delimiter", "json-missing-colon", "Der mangler et kolon efter feltets navn; sæt »:« ind foran værdien."),
    ("',' delimiter", "json-missing-comma", "Der mangler et komma mellem to felter eller punkter; sæt »,« ind her."),
    ("Extra data", "json-text-after", "Her står mere tekst, efter at indholdet er slut; slet den, eller ret parenteserne."),
)


def _by_words(words: str, sign: str, place: Position) -> Unreadable:
    for phrase, code, message in _BY_WORDS:
        if phrase in words:
            return Unreadable(code, message, place)
    if "Expecting value" in words:
        if sign.isalpha():
            message = "Tekst skal stå i dobbelte anførselstegn; kun tal, true, false og null skrives uden."
            return Unreadable("json-text-quotes", message, place)
        message = "Her mangler en værdi; skriv den, eller skriv null, hvis intet er oplyst."
        return Unreadable("json-missing-value", message, place)
    return Unreadable("json-syntax", "Teksten kan ikke læses som JSON; se efter komma, kolon og parenteser her.", place)
