"""Says in Danish what is wrong in a TOML file.

The standard library names the first fault; its words only choose a kind. What is open at the place,
and where a text without an end begins, is known from the parser of the positions. The rules are
those of TOML 1.0 whatever version the running Python knows, so that a file means the same everywhere.
"""

from __future__ import annotations

import re
import tomllib

from klyngelov.proposal.faults import Fault, Unreadable
from klyngelov.proposal.lark_reading import Stop, position_of
from klyngelov.proposal.punctuation import (
    CLOSING,
    missing_comma,
    missing_key,
    missing_value,
    unclosed_bracket,
    unclosed_quote,
    unknown_escape,
    wrong_bracket,
)
from klyngelov.proposal.source_text import SourceText
from klyngelov.values.position import Position

_PLACE = re.compile(r"\(at line (?P<line>\d+), column (?P<column>\d+)\)")

_ESCAPE = re.compile("Unescaped|hex value|scalar value")
_DATE_LIKE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_QUOTES = frozenset("\"'")
_CLOSERS = frozenset("]}")

_KEY = (
    'Et feltnavn med andet end a-z, tal, «-» og «_» skal stå i anførselstegn, som i «"politisk niveau" = …».'
)
_EQUALS = "Der mangler et lighedstegn efter feltets navn; skriv feltet som «navn = værdi»."
_VALUE = "Værdien kan ikke læses; sæt tekst i anførselstegn, og skriv en dato som 2022-10-01."
_DATE = "Datoen eller klokkeslættet findes ikke; ret værdien."
_HEADING = "Overskriften kan ikke læses; skriv den som «[navn]» eller, for en liste af felter, «[[navn]]»."
_AFTER = (
    "Her må der ikke stå mere på linjen; sæt tekst i anførselstegn, og skriv hvert felt på sin egen linje."
)
_INLINE = (
    "Felter i «{ }» skal stå på én linje uden komma til sidst; saml dem, eller brug en overskrift i «[ ]»."
)
_GENERAL = "Linjen kan ikke læses som TOML; skriv felter som «navn = værdi» og overskrifter som «[navn]»."


def wrong_value(token: str, error: tomllib.TOMLDecodeError, position: Position) -> Fault:
    """The fault in a value that begins at ``position``, from reading ``x=value`` alone."""
    if token[0] not in _QUOTES:
        return ("toml-date", _DATE, position) if _DATE_LIKE.match(token) else ("toml-value", _VALUE, position)
    alone = SourceText(f"x={token}")
    start = _backslash(alone, _offset(str(error), alone))
    inside = alone.position(start)
    column = inside.column + (position.column - len("x=") - 1 if inside.line == 1 else 0)
    return unknown_escape(alone.text, start, Position(position.line + inside.line - 1, column))


def not_toml(error: Exception, source: SourceText) -> Unreadable:
    """The fault of a file in which only the standard library finds one."""
    return Unreadable("toml-syntax", _GENERAL, source.position(_offset(str(error), source)))


def explain(stop: Stop, source: SourceText) -> Unreadable:
    """The fault at which reading stopped."""
    sign = "" if stop.offset >= len(source.text.rstrip()) else source.text[stop.offset]
    return (
        _earlier(stop, source)
        or _in_quotes(stop, sign, source)
        or _in_brackets(stop, sign, source)
        or _in_line(stop, sign, source)
        or Unreadable("toml-syntax", _GENERAL, source.position(stop.offset))
    )


def _earlier(stop: Stop, source: SourceText) -> Unreadable | None:
    """A value before the place that only the standard library knows to be wrong.

    Unquoted text of several words is the usual case: the parser takes the first word for a value.
    """
    try:
        tomllib.loads(source.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        words = str(error)
        offset = _offset(words, source)
    else:
        return None
    if offset >= stop.offset or not source.text[offset : offset + 1].strip():
        return None
    if _DATE_LIKE.match(source.text, offset):
        return Unreadable("toml-date", _DATE, source.position(offset))
    if "Invalid value" in words:
        return Unreadable("toml-value", _VALUE, source.position(offset))
    if _ESCAPE.search(words):
        start = _backslash(source, offset)
        return Unreadable(*unknown_escape(source.text, start, source.position(start)))
    return None


def _in_quotes(stop: Stop, sign: str, source: SourceText) -> Unreadable | None:
    if sign not in _QUOTES:
        return None
    if source.text[: stop.offset].endswith(2 * sign):
        # Three quotes that open a long text: without an end, they are an empty text and a quote.
        return unclosed_quote(source.position(stop.offset - 2))
    return unclosed_quote(source.position(stop.offset)) if stop.token is None else None


def _in_brackets(stop: Stop, sign: str, source: SourceText) -> Unreadable | None:
    if not stop.open:
        return None
    place, bracket = source.position(stop.offset), stop.open[-1]
    if _opens_heading(stop, source):
        return _in_heading(stop, sign, place)
    if not sign:
        return unclosed_bracket(bracket, position_of(bracket))
    if sign in _CLOSERS and sign != CLOSING[bracket]:
        return wrong_bracket(sign, bracket, position_of(bracket).line, place)
    if bracket == "{" and (sign == "\n" or (sign == "}" and "BARE" not in stop.expected)):
        return Unreadable("toml-inline-table", _INLINE, place)
    is_between = stop.expected.isdisjoint({"BARE", "BARE_KEY", "_EQUALS"})
    return missing_comma(bracket, position_of(bracket).line, place) if is_between else None


def _opens_heading(stop: Stop, source: SourceText) -> bool:
    opening = position_of(stop.open[0])
    alone = len(stop.open) == 1 and not source.line(opening.line)[: opening.column - 1].strip()
    return alone and stop.open[0] != "{"


def _in_heading(stop: Stop, sign: str, place: Position) -> Unreadable:
    if sign == "]" and "BARE_KEY" in stop.expected:
        return missing_key(place)
    if sign.isalnum():
        return Unreadable("toml-key", _KEY, place)
    return Unreadable("toml-heading", _HEADING, place)


def _in_line(stop: Stop, sign: str, source: SourceText) -> Unreadable | None:
    place = source.position(stop.offset)
    if "BARE" in stop.expected:
        return missing_value(sign, place)
    if "_EQUALS" in stop.expected:
        goes_on = sign != ":" and "=" in source.line(place.line)[place.column - 1 :]
        return (
            Unreadable("toml-key", _KEY, place)
            if goes_on
            else Unreadable("toml-missing-equals", _EQUALS, place)
        )
    if "BARE_KEY" in stop.expected:
        return _at_key(stop, sign, place)
    return Unreadable("text-after-value", _AFTER, place) if "_NL" in stop.expected else None


def _at_key(stop: Stop, sign: str, place: Position) -> Unreadable | None:
    if sign.isalpha():
        return Unreadable("toml-key", _KEY, place)
    is_new_line = "LLSQB" in stop.expected
    return missing_key(place) if sign == "=" or not is_new_line else None


def _backslash(source: SourceText, offset: int) -> int:
    """Where the escape begins at whose end, or inside which, the standard library points."""
    return max(source.text.rfind("\\", 0, offset), 0)


def _offset(words: str, source: SourceText) -> int:
    """Where the standard library points, or the end of the text if it does not say."""
    place = _PLACE.search(words)
    if place is None:
        return len(source.text)
    return source.offset(Position(int(place["line"]), int(place["column"])))
