"""The sections of a report for people, and the sentences that are the same in every form of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from klyngelov.reporting.layout import listed
from klyngelov.reporting.report.assessment import STATUS_LABELS
from klyngelov.reporting.report.draft_report import CitedSource, DraftReport, NormEntry
from klyngelov.reporting.report.organs import OVERVIEW, OrganReport
from klyngelov.reporting.report.requirement import named
from klyngelov.values.danish import runs, written_date


class Section(StrEnum):
    """The sections in their order; the value is the heading."""

    SUMMARY = "Sagsresumé"
    BASIS = "Retsgrundlag"
    ASSESSMENT = "Vurdering"
    DEPARTURES = "Fravigelser og aftaler"
    OPEN = "Uoplyste forhold"
    JUDGEMENTS = "Skøn"
    PRESUMPTIONS = "Forudsætninger"
    SILENCES = "Forhold, som loven ikke regulerer"
    NORMS = "Bilag: Alle normer"
    UNJUDGED = "Bilag: Normer, der ikke bedømmes"
    COVERAGE = "Bilag: Læsningen og dens grænser"


RECEIPT_TITLE = "Kvittering"
DRAFT_TITLE = "Forslaget linje for linje"
FAULTS_TITLE = "Kan ikke læses"

ASSUMING = "Forslaget siger ikke noget om det følgende. Svaret forudsætter, at"
SETTLES_MOST = "Disse svar afgør mest:"
OVERVIEW_LEAD = "Udfaldene fordeler sig sådan:"
AGREEMENTS_LEAD = "Forslaget oplyser disse aftaler:"
JUDGEMENTS = "Vurderinger, som forslaget oplyser"
JUDGEMENTS_LEAD = "Forslaget oplyser disse vurderinger:"
BREACHES = "Følgende er ikke opfyldt:"
UNREAD = "Disse dele af retsgrundlaget er ikke læst eller ikke kodet, så forslaget er ikke holdt op mod dem:"
READ_SO = "Disse linjer er læst på denne måde:"

OVERVIEW_COLUMNS = ("Del af forslaget", *(STATUS_LABELS[status] for status in OVERVIEW))
SOURCE_COLUMNS = ("Kilde", "Rang", "Bestemmelser, og hvornår de gælder")
AGREEMENT_COLUMNS = ("Aftale", "Bestemmelse, der fraviges", "Fravigelser, der bygger på den")
JUDGEMENT_COLUMNS = ("Bestemmelse", "Vurdering", "Krav, den afgør")
NORM_COLUMNS = ("Norm", "Krav", "Hjemmel", "Udfald", "Linje")
BASES_LEAD = "Fingeraftryk til feltet «grundlag», når en vurdering føres ind i forslaget:"
UNJUDGED_COLUMNS = ("Norm", "Indhold", "Hjemmel", "Hvorfor")


def nothing(section: Section, report: DraftReport) -> str:
    """What a section says that would else be empty."""
    match section:
        case Section.DEPARTURES:
            return "Der er ingen fravigelser, og forslaget oplyser ingen aftaler."
        case Section.JUDGEMENTS:
            return "Der er ingen forhold til konkret vurdering, og forslaget oplyser ingen vurderinger."
        case Section.OPEN if report.presumptions:
            return "Der er ingen uafklarede forhold ud over det, som svaret forudsætter."
        case _:
            return "Der er ingen uafklarede forhold."


def opening(report: DraftReport) -> str:
    """What has been held against what, and the law of which day."""
    return (
        f"Forslaget «{report.name}» ({report.body_type}) er holdt op mod de kodede bestemmelser, som de "
        f"gælder den {written_date(report.day)}. Linjenumre henviser til filen {report.file}."
    )


def sections(report: DraftReport) -> tuple[Section, ...]:
    """The sections that this report has."""
    empty = {
        Section.PRESUMPTIONS: not report.presumptions,
        Section.SILENCES: not report.silences,
        Section.NORMS: not report.norms,
        Section.UNJUDGED: not report.unjudged,
        Section.COVERAGE: not (report.unread or report.notices),
        Section.BASIS: not (report.sources or report.legal_bases),
        Section.ASSESSMENT: not report.norms,
    }
    return tuple(section for section in Section if not empty.get(section))


def printed(source: CitedSource) -> str:
    """A source's title with the print of the day, or with the number and date it is cited by."""
    numbered = _NUMBER.search(source.cited_as)
    known = source.print or (numbered.group() if numbered else None)
    return f"{source.title} ({known})" if known and known not in source.title else source.title


_NUMBER = re.compile(r"nr\. \d+ af .+")


def rank(source: CitedSource) -> str:
    """A source's rank, and whether it binds."""
    return source.rank if source.binding else f"{source.rank}, ikke bindende"


def lines(entry: NormEntry) -> str:
    """The lines an entry stands at."""
    return runs(entry.lines)


def overview(organs: Iterable[OrganReport]) -> list[tuple[str, ...]]:
    """The rows of the overview."""
    return [(one.title, *(str(count) for count in one.counts)) for one in organs]


def agreements(report: DraftReport) -> list[tuple[str, ...]]:
    """The rows of the agreements that the draft states."""
    return [(one.agreement, one.provision, one.effect) for one in report.agreements]


def judgements(report: DraftReport) -> list[tuple[str, ...]]:
    """The rows of the judgements that the draft states."""
    return [(one.provision, one.made, named(one.settles) or "Ingen.") for one in report.judgements]


def norm_rows(report: DraftReport, organ: str | None) -> list[tuple[str, ...]]:
    """The rows of the appendix with all norms, of one organ."""
    return [_norm_row(entry) for entry in report.entries(organ)]


def unjudged_rows(report: DraftReport) -> list[tuple[str, ...]]:
    """The rows of the appendix with the norms that are not judged."""
    return [
        (one.requirement.norm, one.requirement.title, one.requirement.citation, one.why)
        for one in report.unjudged
    ]


def _norm_row(entry: NormEntry) -> tuple[str, ...]:
    needed = entry.requirement
    return (needed.norm, needed.about, needed.citation, STATUS_LABELS[entry.status], lines(entry))


def bases(report: DraftReport) -> str:
    """What the draft itself cites."""
    return f"Forslaget henviser selv til {listed(report.legal_bases)}." if report.legal_bases else ""
