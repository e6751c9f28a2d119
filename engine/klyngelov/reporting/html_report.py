"""The report as one HTML page that needs nothing else: to read, to print and to send.

The page shows the adviser's own lines beside each finding and the whole draft at the end; every line number
leads there.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov import __version__
from klyngelov.reporting.receipt import RECEIPT_NOTE
from klyngelov.reporting.report import sections as said
from klyngelov.reporting.report.assessment import STATUS_LABELS, Assessment
from klyngelov.reporting.report.draft_report import DraftReport
from klyngelov.reporting.report.organs import OVERVIEW, OrganReport, organ_reports, organ_title
from klyngelov.reporting.report.run_report import RunReport
from klyngelov.reporting.report.sections import Section
from klyngelov.reporting.templating import environment
from klyngelov.values.frozen import dataclass

_AROUND = 1
"""Lines shown on either side of one that is marked."""


@dataclass(frozen=True, slots=True)
class ExcerptLine:
    """A line of the draft: what the finding stands at, what counted, or what stands around them.

    ``gap`` says that lines are left out before it.
    """

    number: int
    text: str
    marked: bool
    counted: bool
    gap: bool


def excerpt(report: DraftReport, assessment: Assessment) -> tuple[ExcerptLine, ...]:
    """The lines of the draft that a finding is about, with a little around them."""
    lines = report.text.split("\n")
    shown = {assessment.line, *assessment.counted}
    near = {number + step for number in shown for step in range(-_AROUND, _AROUND + 1)}
    numbers = sorted(number for number in near if 1 <= number <= len(lines) and report.text)
    return tuple(
        ExcerptLine(
            number=number,
            text=lines[number - 1],
            marked=number == assessment.line,
            counted=number in assessment.counted,
            gap=place > 0 and numbers[place - 1] != number - 1,
        )
        for place, number in enumerate(numbers)
    )


@dataclass(frozen=True, slots=True)
class Chapter:
    """One draft on the page; ``key`` begins every anchor in it."""

    key: str
    report: DraftReport
    organs: tuple[OrganReport, ...]
    sections: tuple[Section, ...]

    @property
    def lines(self) -> Sequence[str]:
        """The lines of the draft."""
        return self.report.text.rstrip("\n").split("\n") if self.report.text else ()

    @property
    def found_at(self) -> frozenset[int]:
        """The lines that a finding stands at."""
        return frozenset(one.line for one in self.report.assessments)


def html_report(report: RunReport) -> str:
    """The page; a chapter for each draft."""
    chapters = tuple(
        Chapter(f"f{number}", draft, tuple(organ_reports(draft)), said.sections(draft))
        for number, draft in enumerate(report.drafts, start=1)
    )
    return (
        environment()
        .get_template("report.html.jinja")
        .render(
            title=_title(report),
            chapters=chapters,
            faults=report.faults,
            receipt=report.receipt,
            version=__version__,
            said=said,
            Section=Section,
            note=RECEIPT_NOTE,
            labels=STATUS_LABELS,
            statuses=OVERVIEW,
            organ_title=organ_title,
            excerpt=excerpt,
        )
    )


def _title(report: RunReport) -> str:
    names = [one.name for one in report.drafts]
    return f"Vurdering af {names[0]}" if len(names) == 1 else f"Vurdering af {len(names)} forslag"
