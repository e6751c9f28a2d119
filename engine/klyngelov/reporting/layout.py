"""Lines of text for a terminal: wrapping, indenting, headings, colour."""

from __future__ import annotations

import os
import re
import textwrap
from dataclasses import field
from typing import TextIO

from klyngelov.values.danish import listed
from klyngelov.values.frozen import dataclass

__all__ = ["Page", "colour_wanted", "listed", "unbroken"]

WIDTH = 100

# The spaces inside "§ 10", "stk. 4", "nr. 2", "2. pkt." and "8. september": no line ends there.
_UNBROKEN = re.compile(r"(?<=§) (?=\d)|(?<=stk\.) (?=\d)|(?<=nr\.) (?=\d)|(?<=\d\.) (?=pkt\.|[a-z]+ \d{4})")


def unbroken(text: str) -> str:
    """The text with a no-break space where no line may end."""
    return _UNBROKEN.sub("\u00a0", text)


_STYLES = {"heading": "1", "error": "1;31", "warning": "33", "note": "36"}


def colour_wanted(stream: TextIO | None) -> bool:
    """Whether to colour: on a terminal (None: there is no output), unless ``NO_COLOR`` is set."""
    return (
        stream is not None
        and stream.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


@dataclass(slots=True)
class Page:
    """A text being written, line by line."""

    coloured: bool = False
    lines: list[str] = field(default_factory=list)

    def line(self, text: str = "", indent: int = 0, hanging: int = 0, style: str | None = None) -> None:
        """Add a paragraph, wrapped; following lines are indented ``hanging`` more."""
        if not text:
            self.lines.append("")
            return
        wrapped = textwrap.wrap(
            unbroken(text),
            width=WIDTH,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + hanging),
            break_long_words=False,
            break_on_hyphens=False,
        )
        self.lines.extend(self._styled(one.replace("\u00a0", " "), style) for one in wrapped)

    def heading(self, text: str) -> None:
        """A heading, with a blank line before it and a rule under it."""
        if self.lines:
            self.line()
        self.lines.append(self._styled(text, "heading"))
        self.lines.append("-" * len(text))

    def labelled(self, label: str, text: str, indent: int, width: int = 10) -> None:
        """A label and its text, the text aligned in a column."""
        self.line(f"{label + ':':<{width}} {text}", indent=indent, hanging=width + 1)

    def _styled(self, text: str, style: str | None) -> str:
        if not self.coloured or style is None:
            return text
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m"

    def text(self) -> str:
        """The whole text, ending in a line break."""
        return "\n".join(line.rstrip() for line in self.lines) + "\n"
