"""Many drafts at once: how each stands, and which norms stand against how many of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from klyngelov.judging.check import Result
from klyngelov.judging.finding import AgreementState, Finding, Severity, Status
from klyngelov.judging.shadowing import shadows
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class DraftRow:
    """How one draft stands. ``breaches`` are of what certainly binds, ``possible`` of what perhaps does.

    ``departures`` are those without a documented agreement. ``binding`` says whether any binding law on such
    a body is in force.
    """

    name: str
    body_type: str
    file: str
    index: int
    day: date
    binding: bool
    breaches: int
    possible: int
    departures: int
    judgements: int
    unknown: int

    @property
    def weight(self) -> tuple[int, ...]:
        """What drafts are ranked by, the heaviest first."""
        return (self.breaches, self.possible, self.departures, self.judgements, self.unknown)


@dataclass(frozen=True, slots=True)
class NormRow:
    """The drafts (as numbers in the portfolio) that have one outcome under a norm."""

    norm: str
    title: str
    citation: str
    status: Status
    drafts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Drafts, the heaviest first, and the norms that stand against most of them first."""

    drafts: tuple[DraftRow, ...]
    norms: tuple[NormRow, ...]

    def with_status(self, status: Status) -> tuple[NormRow, ...]:
        """The norms with one outcome."""
        return tuple(one for one in self.norms if one.status is status)


_AGAINST = (Status.VIOLATED, Status.DEPARTS, Status.JUDGEMENT, Status.UNKNOWN)


def _norms(judged: Iterable[Norm], rulebook: Rulebook) -> dict[str, Norm]:
    """The norms by id, cited as they concern the drafts, or in full where they concern them differently."""
    found: dict[str, Norm] = {}
    for norm in judged:
        if found.setdefault(norm.id, norm) is not norm:
            found[norm.id] = rulebook.norm(norm.id) or norm
    return found


def portfolio(results: Sequence[Result], rulebook: Rulebook) -> Portfolio:
    """The drafts of a run by how they stand, and the norms by how many drafts they stand against."""
    told = {id(one): list(_told(one)) for one in results}
    ordered = sorted(results, key=lambda one: _place(_draft(one, told[id(one)])))
    found: dict[tuple[Status, str], dict[int, None]] = {}
    norms = _norms((finding.norm for one in results for finding in told[id(one)]), rulebook)
    for number, result in enumerate(ordered):
        for finding in told[id(result)]:
            found.setdefault((finding.status, finding.norm.id), {})[number] = None
    rows = [
        NormRow(norm, norms[norm].title, rulebook.cited(norms[norm]), status, tuple(drafts))
        for (status, norm), drafts in found.items()
    ]
    places = {norm.id: place for place, norm in enumerate(rulebook.norms)}
    return Portfolio(
        drafts=tuple(_draft(one, told[id(one)]) for one in ordered),
        norms=tuple(
            sorted(rows, key=lambda row: (_AGAINST.index(row.status), -len(row.drafts), places[row.norm]))
        ),
    )


def _place(row: DraftRow) -> tuple[object, ...]:
    """The heaviest first; those that no law binds come last, for nothing can be said against them."""
    return (not row.binding, tuple(-number for number in row.weight), row.name, row.file, row.index)


def _told(result: Result) -> Iterator[Finding]:
    """The findings that stand against a draft, or that it leaves open, each once."""
    hidden = shadows(result.findings)
    for one in result.findings:
        documented = one.agreement_state is AgreementState.DOCUMENTED
        if one.status in _AGAINST and one.id not in hidden and not one.presumption and not documented:
            yield one


def _draft(result: Result, told: Sequence[Finding]) -> DraftRow:
    proposal = result.draft.proposal

    def number(status: Status) -> int:
        return sum(one.status is status for one in told)

    return DraftRow(
        name=proposal.header.name,
        body_type=proposal.body_type,
        file=proposal.file,
        index=proposal.index,
        day=result.draft.facts.day,
        binding=result.binding,
        breaches=sum(one.status is Status.VIOLATED and one.severity is Severity.ERROR for one in told),
        possible=sum(one.status is Status.VIOLATED and one.severity is Severity.WARNING for one in told),
        departures=number(Status.DEPARTS),
        judgements=number(Status.JUDGEMENT),
        unknown=number(Status.UNKNOWN),
    )
