"""One run over several files: the rule book and the evaluator are opened once and used for all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, BinaryIO

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.judging.check import Result, check
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.comparing import DisagreementError
from klyngelov.matching.engines import EngineChoice, EngineUnavailableError, evaluator
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import Draft, read_proposals
from klyngelov.proposal.reading import Document, load_document, shown_name
from klyngelov.reporting.outcome import DISAGREEMENT_CODE, Input, Run
from klyngelov.statute.data_folder import data_directory
from klyngelov.statute.open_wordings import open_wordings
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import START
from klyngelov.values.resources import rules_directory

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings


class Session:
    """Checks files with one rule book and one evaluator.

    ``sources`` holds the text of each file that was read, for showing lines in faults; ``wordings`` the
    official wording that the user has imported, None where nothing is.
    """

    def __init__(self, engine: EngineChoice | None) -> None:
        self._loading = open_rulebook()
        self.sources: dict[str, str] = {}
        self.wordings, self._faults = self._imported()
        try:
            self._evaluator = evaluator(engine)
        except EngineUnavailableError:
            raise UsageFaultError(
                "durable_rules kan ikke bruges her. Udelad --engine, så bedømmer programmet uden."
            ) from None

    @property
    def rulebook(self) -> Rulebook | None:
        """The rule book; None where the rules could not be read."""
        return self._loading.rulebook

    @property
    def evaluator(self) -> Evaluator:
        """What answers for a draft."""
        return self._evaluator

    @property
    def faults(self) -> tuple[Diagnostic, ...]:
        """What cannot be read before any file is: the rules, or what is imported."""
        return (*self._loading.diagnostics, *self._faults)

    @property
    def single(self) -> bool:
        """Whether only one evaluator answers."""
        return self._evaluator.name != EngineChoice.BOTH

    def check(self, files: Iterable[str], chosen: date | None, today: date, stdin: BinaryIO) -> Run:
        """Check every file; one that cannot be read does not hinder the others."""
        given = ((shown_name(file), load_document(file, stdin)) for file in files)
        return self.judge(given, chosen, today)

    def judge(self, given: Iterable[tuple[str, Document]], chosen: date | None, today: date) -> Run:
        """Check files as they have been read, each under the name that reports show."""
        rulebook = self._loading.rulebook
        if rulebook is None:
            return self._run((), self._loading.diagnostics, (), chosen, today)
        results: list[Result] = []
        faults: list[Diagnostic] = list(self._faults)
        inputs: list[Input] = []
        for shown, document in given:
            self.sources[shown] = document.text
            inputs.append(Input(shown, document.sha256))
            reading = read_proposals(document, shown, rulebook.vocabulary, chosen, today)
            faults.extend(reading.diagnostics)
            for draft in reading.drafts:
                try:
                    results.append(self._check(draft, rulebook))
                except DisagreementError as error:
                    faults.append(disagreement(shown, len(error.differences)))
        return self._run(results, faults, inputs, chosen, today)

    def _run(
        self,
        results: Sequence[Result],
        faults: Sequence[Diagnostic],
        inputs: Sequence[Input],
        chosen: date | None,
        today: date,
    ) -> Run:
        return Run(
            rulebook=self._loading.rulebook,
            engine=self._evaluator.name,
            results=tuple(results),
            diagnostics=tuple(faults),
            disagreed=any(fault.code == DISAGREEMENT_CODE for fault in faults),
            inputs=tuple(inputs),
            chosen=chosen,
            today=today,
        )

    def _check(self, draft: Draft, rulebook: Rulebook) -> Result:
        return check(draft, rulebook, self._evaluator, single=self.single, wordings=self.wordings)

    def _imported(self) -> tuple[Wordings | None, tuple[Diagnostic, ...]]:
        rulebook = self._loading.rulebook
        if rulebook is None:
            return None, ()
        return open_wordings(rulebook, rules_directory(), data_directory())


def disagreement(file: str, differences: int) -> Diagnostic:
    """That the evaluators answer so many questions differently."""
    message = (
        f"De to bedømmere svarer forskelligt på {differences} spørgsmål om forslaget, så der gives intet "
        "resultat. Det er en fejl i programmet; meld den gerne."
    )
    return Diagnostic(DISAGREEMENT_CODE, message, file, START)
