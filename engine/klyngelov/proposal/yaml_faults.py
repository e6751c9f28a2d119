"""Says in Danish what the YAML parser could not read.

libyaml and PyYAML's own parser word the same fault differently, and both name what they looked for
rather than what the author did. So their words only choose a kind, and the text around the place
decides which mistake it was. A fault that fits no kind gets the general sentence; nothing of the
parser's own words may reach the user.
"""

from __future__ import annotations

import re
from typing import Any

from klyngelov.proposal.faults import Unreadable, too_deep
from klyngelov.proposal.punctuation import (
    CLOSING,
    missing_comma,
    missing_key,
    missing_value,
    stray_bracket,
    unclosed_bracket,
    unclosed_quote,
    unknown_escape,
    wrong_bracket,
)
from klyngelov.proposal.source_text import SourceText
from klyngelov.proposal.yaml_progress import Before
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


@dataclass(frozen=True, slots=True)
class _Case:
    """One fault: the parser's place and that of the thing around it, and what came before."""

    source: SourceText
    place: Position
    around: Position | None
    before: Before

    def character(self) -> str:
        return self.source.at(self.place)

    def line_before(self) -> str:
        return self.source.line(self.place.line)[: self.place.column - 1]


def explain(error: Any, source: SourceText, before: Before) -> Unreadable:
    """The fault behind a ``YAMLError``."""
    place = getattr(error, "problem_mark", None)
    if place is None:
        return _general(_Case(source, source.position(len(source.text)), None, before))
    tab = _tab_indentation(source, place.line + 1)
    if tab is not None:
        return tab
    around = _clamped(error.context_mark, source) if error.context_mark else None
    case = _Case(source, _clamped(place, source), around, before)
    words = f"{error.context or ''}: {error.problem or ''}"
    for pattern, kind in _KINDS:
        if pattern.search(words):
            return kind(case)
    return _general(case)


def _clamped(mark: Any, source: SourceText) -> Position:
    # The parser may point beyond the last line, where no editor can go.
    return source.position(source.offset(Position(mark.line + 1, mark.column + 1)))


def _general(case: _Case) -> Unreadable:
    message = "Linjen kan ikke læses som YAML; se efter indrykning, kolon og anførselstegn her og lige over."
    return Unreadable("yaml-syntax", message, case.place)


def _tab_indentation(source: SourceText, number: int) -> Unreadable | None:
    line = source.line(number)
    indentation = line[: len(line) - len(line.lstrip(" \t"))]
    if "\t" not in indentation:
        return None
    message = "Linjen er rykket ind med tabulator; brug mellemrum i stedet."
    return Unreadable("yaml-tab", message, Position(number, indentation.index("\t") + 1))


def _unclosed_quote(case: _Case) -> Unreadable:
    return unclosed_quote(case.around or case.place)


def _escape(case: _Case) -> Unreadable:
    # The two parsers point at different characters of the escape; it begins at the backslash.
    column = case.source.line(case.place.line).rfind("\\", 0, case.place.column) + 1
    place = Position(case.place.line, column or case.place.column)
    return Unreadable(*unknown_escape(case.source.text, case.source.offset(place), place))


def _mark(case: _Case) -> Unreadable:
    place = case.around or case.place
    sign = case.source.at(place)
    message = f"Teksten må ikke begynde med «{sign}»; sæt den i anførselstegn."
    return Unreadable("yaml-first-character", message, place)


def _first_character(case: _Case) -> Unreadable:
    if not case.character().strip():
        # Mostly PyYAML's own parser; libyaml lets a tab stand between two things on a line.
        return Unreadable("yaml-tab", "Her står en tabulator; brug mellemrum i stedet.", case.place)
    message = f"Teksten må ikke begynde med «{case.character()}»; sæt den i anførselstegn."
    return Unreadable("yaml-first-character", message, case.place)


def _block_text(case: _Case) -> Unreadable:
    message = (
        "Efter «|» eller «>» skal teksten begynde på næste linje; flyt den, eller sæt den i anførselstegn."
    )
    return Unreadable("yaml-block-text", message, case.around or case.place)


_MISSING_SPACE = "Der mangler et mellemrum efter kolonet; skriv feltet som «navn: værdi»."

_MISSING_COLON = "Der mangler et kolon efter feltets navn; skriv feltet som «navn: værdi»."

_GLUED_COLON = re.compile(r"^[ \-]*[^\s\"'#\[{&*!|>][^\"':]*?(?P<colon>:)(?P<next>[^ \t/:])")


def _glued_colon(case: _Case, number: int) -> Unreadable | None:
    """A line like ``rolle:borgmester``, which is one text and no field."""
    found = _GLUED_COLON.match(case.source.line(number))
    if found is None:
        return None
    if found["next"].isspace():
        # Word sets it in by itself, and in most editors it cannot be told from a space.
        message = "Efter kolonet står et hårdt mellemrum; skriv et almindeligt mellemrum i stedet."
    else:
        message = _MISSING_SPACE
    return Unreadable("yaml-missing-space", message, Position(number, found.start("colon") + 1))


def _colon_before_bracket(case: _Case) -> Unreadable:
    """A colon that a comma or bracket follows, as in ``{antal:}``."""
    return Unreadable("yaml-missing-space", _MISSING_SPACE, case.place)


def _missing_colon(case: _Case) -> Unreadable:
    place = case.around or case.place
    if case.source.at(place) == "-":
        message = "Der mangler et mellemrum efter «-»; skriv punktet som «- værdi»."
        return Unreadable("yaml-missing-space", message, place)
    return _glued_colon(case, place.line) or Unreadable("yaml-missing-colon", _MISSING_COLON, place)


def _stray_colon(case: _Case) -> Unreadable:
    if re.search(r":\s", case.line_before()):
        message = "Her er et kolon inde i teksten; sæt hele teksten i anførselstegn."
        return Unreadable("yaml-colon-in-text", message, case.place)
    start = case.source.offset(Position(case.place.line, 1))
    above = case.source.position(len(case.source.text[:start].rstrip())).line
    glued = _glued_colon(case, above)
    if glued is not None:
        return glued
    inset, inset_above = _inset(case.line_before()), _inset(case.source.line(above))
    if inset <= inset_above:
        return Unreadable("yaml-missing-colon", _MISSING_COLON, Position(above, inset_above + 1))
    message = (
        "Linjen er rykket længere ind end linjen over; lad felter, der hører sammen, begynde lige langt inde."
    )
    return Unreadable("yaml-indentation", message, Position(case.place.line, inset + 1))


def _inset(line: str) -> int:
    """How far in the text of a line begins, after the dashes of lists."""
    return len(line) - len(line.lstrip(" -"))


def _dash(case: _Case) -> Unreadable:
    message = "En liste kan ikke begynde her; sæt hvert «- » på sin egen linje under feltets navn."
    return Unreadable("yaml-dash", message, case.place)


def _question_mark(case: _Case) -> Unreadable:
    message = "Teksten må ikke begynde med «? »; sæt den i anførselstegn."
    return Unreadable("yaml-first-character", message, case.place)


def _misplaced(case: _Case) -> Unreadable:
    """Something that does not fit into the mapping or list around it."""
    after = _after_ended(case)
    if after is not None:
        return after
    if case.character() == ":":
        return missing_key(case.place)
    start = f" fra linje {case.around.line}" if case.around else ""
    message = (
        f"Linjen passer ikke til felterne{start}; lad felter, der hører sammen, begynde lige langt inde."
    )
    return Unreadable("yaml-indentation", message, case.place)


def _misplaced_in_list(case: _Case) -> Unreadable:
    start = f" fra linje {case.around.line}" if case.around else ""
    message = f"Linjen passer ikke til listen{start}; begynd hvert punkt med «- », lige langt inde."
    return _after_ended(case) or Unreadable("yaml-indentation", message, case.place)


def _after_document(case: _Case) -> Unreadable:
    message = (
        "Linjen hører ikke til felterne ovenfor; lad alle felter yderst i filen begynde lige langt inde."
    )
    return _after_ended(case) or Unreadable("yaml-indentation", message, case.place)


def _after_ended(case: _Case) -> Unreadable | None:
    """Text that follows a closing quote or bracket on the same line."""
    ended = case.before.ended
    if ended is None or ended.end.line != case.place.line:
        return None
    closing = case.source.at(Position(ended.end.line, ended.end.column - 1))
    if ended.is_text and ended.start.line < ended.end.line:
        # The quote that closed it was most likely meant to open the next text.
        message = (
            f"Anførselstegnet, der åbnes her, lukkes først i linje {ended.end.line}; "
            "sæt et tilsvarende tegn, hvor teksten slutter."
        )
        return Unreadable("unclosed-quote", message, ended.start)
    if case.character() and case.character() in "]}":
        return stray_bracket(case.character(), case.place)
    message = f"Efter «{closing}» må der ikke stå mere på linjen; sæt hele teksten i anførselstegn."
    return Unreadable("text-after-value", message, case.place)


def _missing_value(case: _Case) -> Unreadable:
    # A field that begins with ``?`` counts as open too, but has no bracket to close.
    opened = [place for place in case.before.brackets if case.source.at(place) in CLOSING]
    if opened and not case.character().strip():
        return unclosed_bracket(case.source.at(opened[0]), opened[0])
    return missing_value(case.character(), case.place)


def _bracket(case: _Case) -> Unreadable:
    """A list in ``[ ]`` or fields in ``{ }`` that do not go on or end as they should."""
    place, sign = case.around or case.place, case.character()
    opening = "[" if case.source.at(place) == "[" else "{"
    if not sign.strip():
        return unclosed_bracket(opening, place)
    if sign in "]}":
        return wrong_bracket(sign, opening, place.line, case.place)
    return missing_comma(opening, place.line, case.place)


# The words of libyaml and of PyYAML's own parser, first the surroundings and then the problem.
def _too_deep(case: _Case) -> Unreadable:
    """The limit of the parser, far above ours; looking ahead it may meet it before it tells of anything."""
    return too_deep(case.place)


_KINDS = (
    (re.compile(r"maximum nesting depth"), _too_deep),
    (re.compile(r"quoted scalar: .*(end of stream|unexpected document)"), _unclosed_quote),
    (re.compile(r"quoted scalar: "), _escape),
    (re.compile(r"(an anchor|an alias|a tag|a node): "), _mark),
    (re.compile(r"block scalar: "), _block_text),
    (re.compile(r"could not find expected ':'"), _missing_colon),
    (re.compile(r"mapping values are not allowed"), _stray_colon),
    (re.compile(r"sequence entries are not allowed"), _dash),
    (re.compile(r"mapping keys are not allowed"), _question_mark),
    (re.compile(r"plain scalar: found unexpected ':'"), _colon_before_bracket),
    (re.compile(r"cannot start any token|tab character"), _first_character),
    (re.compile(r"',' or '[\]}]'"), _bracket),
    (re.compile(r"expected (the )?node content"), _missing_value),
    (re.compile(r"block mapping: .*(expected key|<block end>)"), _misplaced),
    (re.compile(r"block collection: .*('-' indicator|<block end>)"), _misplaced_in_list),
    (re.compile(r"<document start>"), _after_document),
)
