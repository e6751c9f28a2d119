"""What shows each norm: the cases tagged with it, and what it says it leaves out of its provision."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from klyngelov.covering.counts import Cases, Outcome, cases_of, counted
from klyngelov.covering.gherkin import Feature, read_features
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class NormEvidence:
    """A norm, what it leaves out (None: it does not say), and its cases (None: there are no features).

    ``lacking`` are the outcomes that a norm of its kind must be shown with and is not.
    """

    norm: Norm
    left_out: str | None
    cases: Cases | None
    lacking: tuple[Outcome, ...]


class Evidence:
    """The evidence for every norm of a rule book. Without features nothing is said of cases."""

    def __init__(self, rulebook: Rulebook, features: Sequence[Feature] | None) -> None:
        self.rulebook = rulebook
        self.features = features
        self._cases = None if features is None else cases_of(features)

    def norms(self) -> tuple[NormEvidence, ...]:
        """The evidence for each norm, in the rule book's order."""
        return tuple(self.of(norm) for norm in self.rulebook.norms)

    def of(self, norm: Norm) -> NormEvidence:
        """The evidence for one norm."""
        cases = self.cases({norm.id})
        lacking = () if cases is None else _lacking(norm, cases)
        return NormEvidence(norm, self.rulebook.left_out.get(norm.id), cases, lacking)

    def cases(self, norms: set[str]) -> Cases | None:
        """The cases about any of some norms."""
        return None if self._cases is None else counted(self._cases, norms)

    @property
    def total(self) -> int | None:
        """How many cases there are in all."""
        return None if self._cases is None else len(self._cases)


def open_evidence(rulebook: Rulebook, directory: Path | None) -> Evidence:
    """The evidence in a folder of features, where there is one."""
    return Evidence(rulebook, read_features(directory) if directory else None)


def _lacking(norm: Norm, cases: Cases) -> tuple[Outcome, ...]:
    """What a case must show of a norm; a breach that is left to judgement is shown by that."""
    shown = {outcome for outcome, count in cases.by_outcome.items() if count}
    if norm.kind is NormKind.REQUIREMENT:
        broken = Outcome.BROKEN if not shown & {Outcome.BROKEN, Outcome.JUDGEMENT} else None
        wanted = (Outcome.MET, broken, Outcome.OPEN)
        return tuple(one for one in wanted if one is not None and one not in shown)
    if norm.kind is NormKind.OPEN_STANDARD:
        enough = shown & {Outcome.JUDGEMENT, Outcome.BROKEN, Outcome.UNBREAKABLE}
        return () if enough else (Outcome.JUDGEMENT,)
    return () if shown & {Outcome.UNBREAKABLE, Outcome.MET} else (Outcome.UNBREAKABLE,)
