"""Says in plain Danish what is wrong with a declaration that does not parse.

Lark knows which terminals could have come next; this module turns them into words a lawyer knows
and looks for the nearest right one.
"""

from __future__ import annotations

import re

from lark import Lark, Token, UnexpectedCharacters, UnexpectedInput, UnexpectedToken
from lark.lexer import PatternStr

from klyngelov.syntax.terminals import NAME_TERMINALS, Names
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import Position
from klyngelov.values.spelling import nearest

_DESCRIPTIONS = {
    "EACH": "et navn for det, der tælles (f.eks. «medlem»)",
    "EACH_DEF": "et led i bestemt form (f.eks. «kommunen»)",
    "WORD": "et ord fra ordlisterne",
    "FIELD": "et felt",
    "TERM": "et begreb",
    "LISTING": "navnet på en liste",
    "LISTING_DEF": "en liste i bestemt form",
    "ORGAN": "et organ",
    "ORGAN_DEF": "et organ i bestemt form",
    "TYPE": "en type",
    "TYPE_DEF": "en type i bestemt form",
    "SOURCE": "en kilde",
    "PERIOD": "en periode",
    "END": "«første» eller «sidste»",
    "DAY_OF_YEAR": "en dag i året (f.eks. «1. juli»)",
    "ORDINAL": "et ordenstal (f.eks. «2.»)",
    "STRING": "en tekst i anførselstegn",
    "DATE": "en dato (åååå-mm-dd)",
    "INT": "et tal",
    "ID": "et norm-id (f.eks. «L-08.borgmestre»)",
    "PINPOINT": "en bestemmelse (f.eks. «§ 3, stk. 1, nr. 2»)",
    "RANK": "en rang («lov», «bekendtgørelse» eller «aftale»)",
    "DUTY": "«skal» eller «bør»",
    "DECIDES": "«for mange» eller «ved skøn»",
    "EFFECT": "«skøn», «bemærkning» eller «opfyldt også»",
    "DER": "«, der»",
    "ELLER_DER": "«, eller der»",
    "HVIS": "«, hvis»",
    "AND_IF": "«og hvis»",
    "NOT": "«ikke»",
    "PER_YEAR": "«om året»",
    "DATE_RELATION": "«før», «efter», «den», «tidligst» eller «senest»",
    "OPENNESS": "«lukket» eller «åben»",
    "SHAPE": "«liste», «oplysning» eller «kalender»",
    "LEVEL": "«organ» eller «forslag»",
    "PRINCIPLE": "«højere rang», «speciel regel» eller «senere regel»",
    "STANDING": "«definition», «beføjelse», «kræver skøn», «kan ikke efterprøves», «ikke kodet», «ikke læst»",
    "UNBINDING": "«ikke bindende»",
    "UNKNOWN_DATE": "«ukendt»",
    "SEVERAL": "«flere»",
    "DAYS": "«afholdt», «planlagt» eller «om året»",
    "$END": "slutningen af bestemmelsen",
}

_WORD = re.compile(r"[\w.-]+")
_PREPOSITION = re.compile(r"fra\s+(?=\w)")
_ENDS_IN_PREPOSITION = re.compile(r"(?<!\w)fra\s+$")

_SHOWN = 6  # more alternatives than this hide the answer


def describe(error: UnexpectedInput, text: str, path: str, lark: Lark, names: Names) -> Diagnostic:
    """The diagnostic for a parse error: place, what stood there, what was expected, a suggestion."""
    expected = _expected(error)
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        position = _end(text)
        message = f"Angivelsen slutter for tidligt. {_can_stand_here(expected, lark)}"
        return Diagnostic("rule-incomplete", message, path, position)
    position = Position(max(error.line, 1), max(error.column, 1))
    rest = text.split("\n")[position.line - 1][position.column - 1 :]
    if rest.startswith('"'):
        closed = rest.count('"') > 1
        if not closed:
            message = "Teksten mangler et afsluttende anførselstegn på samme linje."
            return Diagnostic("rule-unclosed-text", message, path, position)
    found = _found(error, rest)
    after = _PREPOSITION.match(rest) if "_FROM" in expected else None
    if after:
        # The lexer knows the preposition only before a right name, so the fault is in what follows it.
        position = Position(position.line, position.column + after.end())
        rest, expected = rest[after.end() :], ["EACH_DEF"]
        found = _WORD.findall(rest)[0]
    elif _ENDS_IN_PREPOSITION.search(text.split("\n")[position.line - 1][: position.column - 1]):
        expected = [*expected, "EACH_DEF"]
    suggestion = _suggest(rest, expected, lark, names)
    begun = None if suggestion else _begun(text.split("\n")[position.line - 1], position, names)
    if begun is not None:
        at, written, meant = begun
        message = f"«{written}» kan ikke stå her. Mente du «{meant}»?"
        return Diagnostic("rule-syntax", message, path, at, meant)
    hint = f" Mente du «{suggestion}»?" if suggestion else ""
    message = f"«{found}» kan ikke stå her.{hint} {_can_stand_here(expected, lark)}"
    return Diagnostic("rule-syntax", message, path, position, suggestion)


def _expected(error: UnexpectedInput) -> list[str]:
    if isinstance(error, UnexpectedCharacters):
        return sorted(error.allowed or ())
    if isinstance(error, UnexpectedToken):
        return sorted(error.accepts or error.expected)
    return []


def _end(text: str) -> Position:
    lines = text.rstrip().split("\n")
    return Position(len(lines), len(lines[-1]) + 1)


def _found(error: UnexpectedInput, rest: str) -> str:
    """What stands there, to the end of the word: the lexer may have cut a keyword off its beginning."""
    word = re.match(r"[\w.-]+", rest)
    if isinstance(error, UnexpectedToken) and isinstance(error.token, Token):
        goes_on = re.match(r"[\w-]*", rest[len(error.token) :]) if error.token[-1:].isalnum() else None
        return " ".join(str(error.token).split()) + (goes_on[0] if goes_on else "")
    return word[0] if word else rest[:1]


def _keyword(terminal: str, lark: Lark) -> str | None:
    definition = lark.get_terminal(terminal) if terminal != "$END" else None
    pattern = definition.pattern if definition else None
    return pattern.value if isinstance(pattern, PatternStr) else None


def _can_stand_here(expected: list[str], lark: Lark) -> str:
    sentence = f"Her kan stå: {_list(expected, lark)}"
    return sentence if sentence.endswith(".") else sentence + "."


def _list(expected: list[str], lark: Lark) -> str:
    shown: list[str] = []
    for terminal in expected:
        words = _DESCRIPTIONS.get(terminal) or f"«{_keyword(terminal, lark) or terminal}»"
        if words not in shown:
            shown.append(words)
    if len(shown) > _SHOWN:
        return ", ".join(shown[:_SHOWN]) + " m.m."
    return ", ".join(shown[:-1]) + " eller " + shown[-1] if len(shown) > 1 else "".join(shown)


def _begun(line: str, fault: Position, names: Names) -> tuple[Position, str, str] | None:
    """A name that begins a word before the fault: where, what stands there, and the near name.

    The first word of a name ("det politiske niveau") may be a keyword too, and is then read as one.
    """
    first = re.search(r"([\w.-]+)\s+$", line[: fault.column - 1])
    if first is None:
        return None
    known = sorted(
        name for terminal in NAME_TERMINALS for name in names[terminal] if name.startswith(f"{first[1]} ")
    )
    words = re.findall(r"[\w.-]+", line[fault.column - 1 :].split("#", maxsplit=1)[0])[:3]
    for length in range(len(words), 0, -1):
        meant = nearest(" ".join([first[1], *words[:length]]), known)
        if meant:
            written = " ".join([first[1], *words][: len(meant.split())])
            return Position(fault.line, first.start() + 1), written, meant
    return None


def _words_of(terminal: str, lark: Lark) -> set[str]:
    """The keyword of a terminal, or those that its description lists."""
    keyword = _keyword(terminal, lark)
    if keyword:
        return {keyword}
    described = _DESCRIPTIONS.get(terminal, "")
    return set() if "f.eks." in described else set(re.findall("«([^»]+)»", described))


def _suggest(rest: str, expected: list[str], lark: Lark, names: Names) -> str | None:
    """The expected keyword or name nearest to the next one to four words of the text."""
    candidates: set[str] = set()
    for terminal in expected:
        if terminal in NAME_TERMINALS:
            candidates |= names[terminal]
        else:
            candidates |= {word for word in _words_of(terminal, lark) if word[0].isalpha()}
    words = re.findall(r"[\w.-]+", rest.split("#", maxsplit=1)[0])[:4]
    for length in range(len(words), 0, -1):
        found = nearest(" ".join(words[:length]), sorted(candidates))
        if found:
            return found
    return None
