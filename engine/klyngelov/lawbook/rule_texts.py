"""Reads the files of a rule book as texts and tables; what is in them is ``loading``'s work."""

from __future__ import annotations

from pathlib import Path

from klyngelov.lawbook.digest import content_of, register_files
from klyngelov.lawbook.paragraph_table import load_paragraphs
from klyngelov.lawbook.paragraphs import FILE as PARAGRAPHS
from klyngelov.lawbook.paragraphs import Paragraphs
from klyngelov.lawbook.register import BadRegisterError, Register, load_register
from klyngelov.lawbook.report import Report
from klyngelov.syntax.layout import Block, blocks
from klyngelov.values.bounded_file import TooLargeError
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START, Position


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule file cut into its declarations."""

    path: str
    parts: list[Block]

    def says_language(self) -> bool:
        """Whether the file says, rightly or not, what version of the language it is written in."""
        return any(part.text.split(None, 1)[0] == "sprog" for part in self.parts)


def read_rules(directory: Path, report: Report) -> list[RuleText]:
    """The rule files that can be read; the report has the others."""
    files: list[RuleText] = []
    for path in sorted(directory.glob("*.regel")):
        report.file = path.name
        text = _text(path, report)
        if text is not None:
            files.append(RuleText(path.name, blocks(text.replace("\r\n", "\n"))))
    if not files and not report.diagnostics:
        report.file = str(directory)
        report.add("rule-none", "Mappen indeholder ingen regelfiler (*.regel).", START)
    return files


def _text(path: Path, report: Report) -> str | None:
    try:
        content = content_of(path)
    except TooLargeError:
        report.add("rule-file-too-large", "Regelfilen er større end 1 MB. Del den i flere filer.", START)
        return None
    except OSError:
        message = "Regelfilen kan ikke læses. Sørg for, at det er en fil, du har adgang til."
        report.add("rule-file-unreadable", message, START)
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        report.add("rule-not-utf8", "Regelfilen er ikke gemt som UTF-8. Gem den som UTF-8.", START)
        return None


def read_registers(directory: Path, report: Report) -> dict[str, Register]:
    """The registers that can be read; the report has the others."""
    found: dict[str, Register] = {}
    for path in register_files(directory):
        if path.name == PARAGRAPHS:
            continue
        try:
            found[path.name] = load_register(path)
        except BadRegisterError as error:
            report.file = path.name
            report.add("rule-bad-register", str(error), Position(error.line, 1))
    return found


def read_paragraphs(directory: Path, report: Report) -> Paragraphs:
    """The paragraphs of the sources; none where the table is not there or (see the report) faulty."""
    try:
        return load_paragraphs(directory)
    except BadRegisterError as error:
        report.file = PARAGRAPHS
        report.add("rule-bad-register", str(error), Position(error.line, 1))
        return {}
