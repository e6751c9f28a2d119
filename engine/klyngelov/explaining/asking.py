"""Answers a question about the law or a draft; where nothing can be explained it says why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from klyngelov.explaining.explanation import FindingExplanation, NormExplanation, TemplateExplanation
from klyngelov.explaining.finding_explanation import FindingExplainer
from klyngelov.explaining.naming import Named
from klyngelov.explaining.norm_explanation import NormExplainer
from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.law import law_on
from klyngelov.lawbook.force import judged
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.uncited import Uncited
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold, nearest

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings

_ORDER = (
    Status.VIOLATED,
    Status.DEPARTS,
    Status.JUDGEMENT,
    Status.UNKNOWN,
    Status.SATISFIED,
    Status.NOT_APPLICABLE,
    Status.SILENT,
)


@dataclass(frozen=True, slots=True)
class DraftExplanation:
    """The findings of one draft that were asked about; ``unjudged`` says why a norm came to none."""

    draft: Draft
    findings: tuple[FindingExplanation, ...]
    unjudged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanations:
    """Everything a question was answered with. ``missing`` is a Danish sentence on what was not found."""

    norms: tuple[NormExplanation, ...]
    templates: tuple[TemplateExplanation, ...]
    uncited: tuple[Uncited, ...]
    drafts: tuple[DraftExplanation, ...]
    missing: str = ""


class Explainer:
    """Answers questions as of a day."""

    def __init__(
        self, rulebook: Rulebook, evaluator: Evaluator, day: date, wordings: Wordings | None
    ) -> None:
        self._rulebook = rulebook
        self._evaluator = evaluator
        self._day = day
        self._wordings = wordings

    def about_law(self, named: Named) -> Explanations:
        """What a text names in the law."""
        norms = NormExplainer(self._rulebook, self._day, self._wordings)
        return Explanations(
            norms=tuple(norms.explain(norm) for norm in named.norms),
            templates=tuple(norms.template(one) for one in named.templates),
            uncited=named.uncited,
            drafts=(),
        )

    def about_drafts(self, named: Named, results: Sequence[Result]) -> Explanations:
        """What a text names among the findings of some drafts.

        Raises ``DisagreementError`` where two evaluators answer differently.
        """
        if named.finding is not None and not any(_same(named.finding, one) for one in _all(results)):
            return Explanations((), (), (), (), missing=_not_found(named, results))
        return Explanations((), (), (), tuple(self._draft(named, result) for result in results))

    def _draft(self, named: Named, result: Result) -> DraftExplanation:
        draft = result.draft
        chosen = [one for one in result.findings if self._asked(named, one)]
        law = law_on(self._rulebook, draft.proposal.body_type, draft.facts.day)
        explainer = FindingExplainer(
            rulebook=self._rulebook,
            facts=draft.facts,
            matches=self._evaluator.match(law.queries, draft.facts),
            norms=NormExplainer(self._rulebook, draft.facts.day, self._wordings),
        )
        heaviest_first = sorted(chosen, key=lambda one: _ORDER.index(one.status))
        found = {one.norm.id for one in chosen}
        return DraftExplanation(
            draft=draft,
            findings=tuple(explainer.explain(one) for one in heaviest_first),
            unjudged=tuple(_unjudged(norm, draft) for norm in named.norms if norm.id not in found),
        )

    def _asked(self, named: Named, finding: Finding) -> bool:
        if named.finding is not None:
            return _same(named.finding, finding)
        return any(norm.id == finding.norm.id for norm in named.norms)


def _all(results: Sequence[Result]) -> Iterator[Finding]:
    for result in results:
        yield from result.findings


def _same(written: str, finding: Finding) -> bool:
    return fold(written) == fold(finding.id)


def _not_found(named: Named, results: Sequence[Result]) -> str:
    ids = [one.id for one in _all(results) if any(one.norm.id == norm.id for norm in named.norms)]
    near = nearest(named.finding or "", ids)
    hint = (
        f" Mente du «{near}»?" if near else f" Normen gav {listed(f'«{one}»' for one in ids)}." if ids else ""
    )
    return f"Forslaget har intet resultat «{named.finding}».{hint}"


_UNJUDGED = {
    NormKind.POWER: "er en beføjelse, som et forslag hverken kan opfylde eller bryde",
    NormKind.DEFINITION: "er en definition, som et forslag hverken kan opfylde eller bryde",
    NormKind.NOT_CHECKABLE: "kan ikke efterprøves i et forslag",
    NormKind.SILENCE: "gav intet resultat, fordi forslaget ikke siger noget om det, loven lader stå åbent",
}


def _unjudged(norm: Norm, draft: Draft) -> str:
    """Why a norm gave no finding in a draft."""
    body, day = draft.proposal.body_type, draft.facts.day
    if body not in norm.scope:
        return f"{norm.id} angår ikke typen {body}; den gælder for {listed(norm.scope)}."
    if not judged(norm.force.on(day)):
        return f"{norm.id} er ikke i kraft den {written_date(day)} og gav derfor intet resultat."
    why = _UNJUDGED.get(norm.kind, "gav intet resultat, fordi intet i forslaget er omfattet af den")
    return f"{norm.id} {why}."
