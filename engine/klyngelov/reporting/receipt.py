"""The receipt of a run: what it was given and what judged it, so that anyone can try it again.

A report can be verified only if everything that could change an answer is on its receipt: the files'
bytes, the rule book, the program, the evaluators, the day, and whether provisions were quoted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date

from klyngelov import __version__
from klyngelov.judging.check import Result
from klyngelov.reporting.outcome import Input, Run
from klyngelov.values.frozen import dataclass

ENGINES = {
    "both": "begge bedømmere, som er enige",
    "direct": "den direkte bedømmer alene",
    "durable": "durable_rules alene",
}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a run was given and what judged it.

    ``chosen`` is the day that was asked for; ``assumed`` the day that served a draft which states none.
    ``findings`` is the SHA-256 of what was found.
    """

    inputs: tuple[Input, ...]
    program: str
    engine: str
    rulebook: str | None
    rulebook_sha256: str | None
    chosen: date | None
    assumed: date | None
    findings: str

    def lines(self) -> tuple[tuple[str, str], ...]:
        """The receipt for a reader: labels and texts."""
        return (
            *(("Forslag", f"{one.sha256} ({one.file})") for one in self.inputs),
            ("Regelbog", f"{self.rulebook_sha256} ({self.rulebook})"),
            ("Resultat", self.findings),
            ("Program", f"klyngelov {self.program}, {ENGINES[self.engine]}"),
        )


RECEIPT_NOTE = (
    "Talrækkerne er fingeraftryk (SHA-256) af det, svaret bygger på. En rapport som JSON kan efterprøves med "
    "klyngelov verify."
)


def receipt(run: Run) -> Receipt:
    """The receipt of a run."""
    rulebook = run.rulebook
    assumed = any(result.draft.date_assumed for result in run.results)
    return Receipt(
        inputs=run.inputs,
        program=__version__,
        engine=run.engine,
        rulebook=rulebook.version if rulebook else None,
        rulebook_sha256=rulebook.sha256 if rulebook else None,
        chosen=run.chosen,
        assumed=run.today if assumed else None,
        findings=_digest(run.results),
    )


def _digest(results: Iterable[Result]) -> str:
    """The identity of what was found: on which day, and how every norm came out."""
    whole = hashlib.sha256()
    for result in results:
        whole.update(f"{result.draft.facts.day.isoformat()}\n".encode())
        for one in result.findings:
            whole.update(f"{one.id}\t{one.status}\t{one.severity.name}\t{one.message}\n".encode())
    return whole.hexdigest()
