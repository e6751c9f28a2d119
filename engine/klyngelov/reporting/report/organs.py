"""How the draft came out organ by organ: the breaches, and a sentence on everything else."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.judging.finding import Status
from klyngelov.reporting.conclusion import number_of
from klyngelov.reporting.layout import listed
from klyngelov.reporting.report.assessment import Assessment
from klyngelov.reporting.report.draft_report import DraftReport
from klyngelov.values.frozen import dataclass

OVERVIEW = (Status.VIOLATED, Status.DEPARTS, Status.JUDGEMENT, Status.UNKNOWN, Status.SATISFIED)
"""The outcomes that the overview counts, in its order."""


def organ_title(organ: str | None) -> str:
    """An organ as a heading; None is the draft as a whole."""
    return organ[:1].upper() + organ[1:] if organ else "Forslaget som helhed"


@dataclass(frozen=True, slots=True)
class OrganReport:
    """One organ (None: the draft as a whole). ``counts`` follow ``OVERVIEW``, presumptions left out."""

    organ: str | None
    breaches: tuple[Assessment, ...]
    departures: tuple[Assessment, ...]
    judgements: tuple[Assessment, ...]
    counts: tuple[int, ...]

    @property
    def title(self) -> str:
        """The organ as a heading."""
        return organ_title(self.organ)

    @property
    def standing(self) -> str:
        """How the norms came out, in a few sentences."""
        violated, departs, judgement, unknown, satisfied = self.counts
        others = [
            number_of(count, one, many)
            for count, one, many in (
                (departs, "fravigelse", "fravigelser"),
                (judgement, "forhold til konkret vurdering", "forhold til konkret vurdering"),
                (unknown, "uafklaret forhold", "uafklarede forhold"),
            )
            if count
        ]
        said = [f"{number_of(violated, 'krav', 'krav').capitalize()} er ikke opfyldt."] if violated else []
        if others:
            said.append(f"Der er {'desuden ' if violated else ''}{listed(others)}.")
        if satisfied:
            said.append(f"Efter det oplyste er {number_of(satisfied, 'krav', 'krav')} opfyldt.")
        return " ".join(said)


def organ_reports(report: DraftReport) -> Iterator[OrganReport]:
    """The draft as a whole, then each organ about which there is anything to say."""
    for organ in (None, *report.organs):
        mine = [one for one in report.assessments if one.finding.organ == organ]
        breaches, departures, judgements = (
            tuple(one for one in mine if one.finding.status is status) for status in OVERVIEW[:3]
        )
        open_ = sum(one.findings for one in report.questions.organs if one.organ == organ)
        satisfied = sum(one.findings for one in report.entries(organ, Status.SATISFIED))
        counts = (len(breaches), len(departures), len(judgements), open_, satisfied)
        if any(counts):
            yield OrganReport(organ, breaches, departures, judgements, counts)
