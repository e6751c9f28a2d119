"""From the bytes of a file to its text.

Everything that can be wrong with a file before its format matters is found here, so that the three
readers meet only visible characters and one kind of line break. Line breaks are made one kind first
because the parsers disagree on what ends a line, and a position must mean the same everywhere.
"""

from __future__ import annotations

import codecs

from klyngelov.proposal.faults import MAX_BYTES, UNSEEN, Faults, Unreadable, name_of
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START, Position

_MOST_REPORTED = 20
"""Unseen characters reported in one file; more lines of the same help nobody."""

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_FOREIGN_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file, all of whose line breaks are line feeds."""

    text: str

    def position(self, offset: int) -> Position:
        """The line and column of the character at ``offset``, or of the end of what is written."""
        offset = min(offset, len(self.text.rstrip()))
        return _end_of(self.text[:offset])

    def offset(self, position: Position) -> int:
        """Where in the text ``position`` is, or the end of the text if it lies beyond."""
        lines = self.text.split("\n", position.line - 1)
        if len(lines) < position.line:
            return len(self.text)
        return min(len(self.text) - len(lines[-1]) + position.column - 1, len(self.text))

    def line(self, number: int) -> str:
        """The line with this number, without its break; empty beyond the end."""
        start = self.offset(Position(number, 1))
        end = self.text.find("\n", start)
        return self.text[start:] if end < 0 else self.text[start:end]

    def at(self, position: Position) -> str:
        """The character at ``position``; empty beyond the end, a line break at the end of a line."""
        offset = self.offset(position)
        return self.text[offset : offset + 1]


def decode(content: bytes, faults: Faults) -> SourceText:
    """The text of a file.

    Raises ``Unreadable`` if the file is too large, not text, not UTF-8, or empty. Unseen characters are
    noted one for each line, since whoever pasted one often pasted several, and then end the reading.
    """
    if len(content) > MAX_BYTES:
        raise too_large()
    for mark, name in _FOREIGN_MARKS:
        if content.startswith(mark):
            code = f"encoding-{name.lower()}"
            raise Unreadable(code, f"Filen er gemt i {name}; gem den igen med tegnkodningen UTF-8.", START)
    # One mark only, and before anything is counted, so that columns are those the editor shows.
    content = content.removeprefix(codecs.BOM_UTF8)
    if b"\0" in content:
        raise Unreadable(
            "binary-file",
            "Filen er ikke en tekstfil; gem forslaget som ren tekst i YAML, JSON eller TOML.",
            _end_of(_one_kind_of_break(content[: content.index(b"\0")].decode("utf-8", "replace"))),
        )
    text = _one_kind_of_break(_decoded(content))
    if not text.strip():
        raise empty_file()
    _refuse_unseen(text, faults)
    return SourceText(text)


def too_large() -> Unreadable:
    """The fault that a file is larger than ``MAX_BYTES``."""
    size = MAX_BYTES // (1024 * 1024)
    return Unreadable("file-too-large", f"Filen er større end {size} MB; del den op i flere filer.", START)


def empty_file() -> Unreadable:
    """The fault that a file says nothing, whether or not it holds comments."""
    return Unreadable("empty-file", "Filen er tom; skriv forslagets felter i den.", START)


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(
            "encoding-not-utf-8",
            "Tegnet her er ikke gemt i UTF-8; gem filen igen med tegnkodningen UTF-8.",
            _end_of(_one_kind_of_break(content[: error.start].decode("utf-8"))),
        ) from None


def _one_kind_of_break(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _end_of(text: str) -> Position:
    return Position(text.count("\n") + 1, len(text) - text.rfind("\n"))


def _refuse_unseen(text: str, faults: Faults) -> None:
    if UNSEEN.search(text) is None:
        return
    found: list[Unreadable] = []
    for number, line in enumerate(text.split("\n"), start=1):
        unseen = UNSEEN.search(line)
        if unseen is not None and len(found) < _MOST_REPORTED:
            message = f"Her står {name_of(unseen.group())}; slet tegnet."
            found.append(Unreadable("control-character", message, Position(number, unseen.start() + 1)))
    *others, last = found
    for fault in others:
        faults.add(fault.code, fault.message, fault.position)
    raise last
