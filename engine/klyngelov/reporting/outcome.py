"""What a run of ``check`` comes to: the results, the faults, and the exit code."""

from __future__ import annotations

from datetime import date
from enum import IntEnum

from klyngelov.judging.check import Result
from klyngelov.judging.finding import Severity
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass


class Exit(IntEnum):
    """The exit codes of ``check``."""

    CLEAN = 0
    BREACH = 1
    UNREADABLE = 2
    DISAGREEMENT = 3
    NO_LAW = 4


EXIT_MEANINGS = {
    Exit.CLEAN: "Ingen fejl.",
    Exit.BREACH: "Mindst én fejl.",
    Exit.UNREADABLE: "Noget kan ikke læses.",
    Exit.DISAGREEMENT: "De to bedømmere er uenige, så der er intet resultat.",
    Exit.NO_LAW: "Ingen kodet, bindende regel om et sådant organ er i kraft på dagen.",
}
_WEIGHT = (Exit.CLEAN, Exit.NO_LAW, Exit.BREACH, Exit.UNREADABLE, Exit.DISAGREEMENT)


@dataclass(frozen=True, slots=True)
class Input:
    """A file that was given: its name as reports show it, and the SHA-256 of its bytes (empty: none read)."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Run:
    """Everything one run found, and what it was given.

    ``rulebook`` is None where the rules themselves could not be read. ``chosen`` is the day that was asked
    for, if one was; ``today`` served the drafts that state none.
    """

    rulebook: Rulebook | None
    engine: str
    results: tuple[Result, ...]
    diagnostics: tuple[Diagnostic, ...]
    disagreed: bool
    inputs: tuple[Input, ...]
    chosen: date | None
    today: date

    def exit_code(self, fail_on: Severity) -> Exit:
        """The heaviest of what happened; findings weigh from ``fail_on`` up."""
        codes = [Exit.CLEAN]
        if self.disagreed:
            codes.append(Exit.DISAGREEMENT)
        if (self.diagnostics and not self.disagreed) or any(
            fault.code != DISAGREEMENT_CODE for fault in self.diagnostics
        ):
            codes.append(Exit.UNREADABLE)
        for result in self.results:
            worst = max((finding.severity for finding in result.findings), default=Severity.NONE)
            if worst >= fail_on:
                codes.append(Exit.BREACH)
            if not result.binding:
                codes.append(Exit.NO_LAW)
        return max(codes, key=_WEIGHT.index)


DISAGREEMENT_CODE = "evaluators-disagree"
