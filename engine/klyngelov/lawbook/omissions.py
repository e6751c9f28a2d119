"""What the formalisation of each norm leaves out of its provision, in one sentence.

The sentences stand apart from the norms (``udeladt``), so that a norm stays as short as its provision.
A norm has one at most; which norms still want one is told by ``coverage``, not here.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from klyngelov.lawbook.report import Report
from klyngelov.syntax import tree

Declared = Sequence[tuple[str, tree.Declaration]]
"""Declarations, each with its file."""


def resolve_omissions(declared: Declared, ids: Collection[str], report: Report) -> dict[str, str]:
    """The sentence of each norm that has one.

    ``ids`` are those of all norms and silences, also of those left out for a fault of their own.
    """
    found: dict[str, str] = {}
    first: dict[str, str] = {}
    for file, omission in declared:
        if not isinstance(omission, tree.Omission):
            continue
        report.file = file
        text = omission.text.text
        if not is_sentence(text):
            message = "Skriv i én hel sætning, hvad normen ikke efterprøver; den ender med punktum."
            report.add("rule-no-sentence", message, omission.text)
        for norm in omission.norms:
            if norm.text not in ids:
                report.unknown("rule-unknown-norm", "Normen", norm, ids)
            elif norm.text in found:
                message = (
                    f"Hvad {norm.text} udelader, står allerede i {first[norm.text]}. Skriv det i én sætning."
                )
                report.add("rule-omission-twice", message, norm)
            else:
                found[norm.text] = text
                first[norm.text] = f"{file}, linje {omission.position.line}"
    return found


def is_sentence(text: str) -> bool:
    """Whether a text can be a whole sentence: it has words and ends with a full stop."""
    return text.endswith(".") and " " in text.strip()
