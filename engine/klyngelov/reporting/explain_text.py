"""Explanations as text: the short answer first, then the whole tree."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.explaining.asking import DraftExplanation, Explanations
from klyngelov.explaining.explanation import (
    EXCEPTIONS,
    Count,
    FindingExplanation,
    Holding,
    Line,
    NormExplanation,
    Part,
    Related,
    TemplateExplanation,
)
from klyngelov.judging.finding import Severity, Status
from klyngelov.judging.grounds import Counts
from klyngelov.judging.wording import shown_bound, shown_count
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.matter import Kinship
from klyngelov.lawbook.uncited import Uncited
from klyngelov.reporting.force_text import force_span, force_text
from klyngelov.reporting.layout import Page
from klyngelov.reporting.report.assessment import SEVERITY_LABELS, STATUS_LABELS, calls_for_remedy
from klyngelov.values.danish import listed, written_date
from klyngelov.values.interval import ONE
from klyngelov.values.truth import MAYBE, NO, YES

_MANY = 12
"""More norms than this are listed, unless everything is asked for."""

_STATES = {
    ForceState.IN_FORCE: "er den i kraft",
    ForceState.UNCERTAIN: "er det usikkert, om den er i kraft",
    ForceState.NOT_YET: "er den endnu ikke i kraft",
    ForceState.NO_LONGER: "er den ikke længere i kraft",
}
_KINSHIPS = {
    Kinship.SAME: "samme krav",
    Kinship.OTHER_BOUND: "samme emne, et andet indhold",
    Kinship.TURNED_ROUND: "det modsatte krav",
    Kinship.SAME_MATTER: "samme emne",
}
_TRUTHS = {YES: "ja", MAYBE: "uvist", NO: "nej"}
_COUNTS = {Counts.YES: "tæller", Counts.POSSIBLY: "måske", Counts.NO: "tæller ikke"}


def write_explanations(page: Page, found: Explanations, *, everything: bool) -> None:
    """Add the explanations; ``everything`` writes the whole tree of each, however many there are."""
    _Writer(page, everything=everything).write(found)


class _Writer:
    """Writes explanations to a page."""

    def __init__(self, page: Page, *, everything: bool) -> None:
        self._page = page
        self._everything = everything

    def write(self, found: Explanations) -> None:
        if len(found.norms) > _MANY and not self._everything:
            self._overview(found.norms)
        else:
            for norm in found.norms:
                self._apart()
                self._norm(norm, in_full=self._everything or len(found.norms) == 1)
        for template in found.templates:
            self._apart()
            self._template(template)
        for one in found.uncited:
            self._apart()
            self._uncited(one)
        for draft in found.drafts:
            self._apart()
            self._draft(draft)

    def _apart(self) -> None:
        if self._page.lines:
            self._page.lines.extend(["", "=" * 100, ""])

    # ── Norms ─────────────────────────────────────────────────────────────────────────────────
    def _overview(self, norms: Sequence[NormExplanation]) -> None:
        page = self._page
        page.line(f"{len(norms)} normer hviler på det. Skriv en norms id for at få den forklaret.")
        page.line()
        for one in norms:
            pinpoint = one.norm.citation.pinpoint
            page.line(f"- {one.norm.id}: {one.norm.title} ({pinpoint or one.citation})", indent=2, hanging=2)

    def _norm(self, one: NormExplanation, *, in_full: bool) -> None:
        page, norm = self._page, one.norm
        page.line(f"{norm.id}: {norm.title}", style="heading")
        page.line(f"{one.citation}")
        page.heading("Kort")
        for sentence in one.sentences:
            page.line(sentence)
        page.line(_when(one))
        page.line(f"{self._strength(one)}{self._precedence(one)}.")
        if in_full:
            self._norm_in_full(one)

    def _strength(self, one: NormExplanation) -> str:
        source = "kilden binder" if one.binding else "kilden binder ikke"
        strength = (
            f"Styrke: «{one.norm.strength.value}»; {source}" if one.norm.judged else source.capitalize()
        )
        agreed = "; kan fraviges ved aftale" if one.norm.derogable else ""
        return strength + agreed

    def _precedence(self, one: NormExplanation) -> str:
        parts = [f"viger for {above.norm.id} ({above.principle})" for above in one.yields_to]
        parts += [f"går forud for {below.norm.id} ({below.principle})" for below in one.prevails_over]
        return "".join(f"; {part}" for part in parts)

    def _norm_in_full(self, one: NormExplanation) -> None:
        page, norm = self._page, one.norm
        page.heading("Nærmere")
        self._labelled("Gælder for", ", ".join(norm.scope))
        for sentence in one.exceptions:
            self._labelled("Undtagelse", sentence)
        if norm.reading:
            self._labelled("Læsning", f"Bygger på en fortolkning: {norm.reading}")
        if norm.secondary:
            self._labelled("Læst i", "en sekundær kilde, ikke i bestemmelsen selv")
        if one.left_out:
            self._labelled("Udelader", one.left_out)
        for name, meaning in one.terms:
            self._labelled("Begreb", f"»{name}«: {meaning}")
        if one.remedy:
            self._labelled("Rettelse", one.remedy)
        if one.remedy_above:
            self._labelled("Rettelse, når der er for mange", one.remedy_above)
        self._related("Viger for", one.yields_to)
        self._related("Forud for", one.prevails_over)
        self._related("Før", one.before)
        self._related("Efter", one.after)
        self._related("Ved siden af", one.beside)
        for quoted in one.wording:
            changed = ", ændret siden normen blev kodet" if quoted.changed else ""
            self._labelled("Ordlyd", f"»{quoted.text}« ({quoted.document}{changed})")

    def _related(self, label: str, related: Sequence[Related]) -> None:
        for one in related:
            why = one.principle or (_KINSHIPS[one.kinship] if one.kinship else "")
            text = f"{one.norm.id} ({why}): {one.norm.title} [{one.citation}; {force_text(one.norm.force)}]"
            self._labelled(label, text)

    def _labelled(self, label: str, text: str) -> None:
        self._page.labelled(label, text, indent=2, width=13)

    def _template(self, one: TemplateExplanation) -> None:
        page = self._page
        page.line(f"{one.id}: {one.title}", style="heading")
        page.heading("Kort")
        page.line(
            "Et udkast, der aldrig blev lov, men som forslag stadig skrives efter. Det kan ikke brydes."
        )
        page.line(f"Kendt fra {written_date(one.known_from)}. {one.difference}")
        page.heading("Nærmere")
        for sign in one.signs:
            self._labelled("Kendetegn", sign)
        if one.unseen:
            self._labelled("Genkendes", f"ikke: {one.unseen}")

    def _uncited(self, one: Uncited) -> None:
        places = ", ".join(f"{place.pinpoint} ({place.source})" for place in one.provisions)
        self._page.line(f"Ingen norm: {places}", style="heading")
        self._page.line(f"{one.standing.value.capitalize()}. {one.reason}")

    # ── Findings ──────────────────────────────────────────────────────────────────────────────
    def _draft(self, one: DraftExplanation) -> None:
        page, proposal = self._page, one.draft.proposal
        page.line(f"{proposal.header.name} ({proposal.body_type})", style="heading")
        page.line(f"{proposal.file}, bedømt efter reglerne den {written_date(one.draft.facts.day)}")
        in_full = self._everything or len(one.findings) == 1
        for finding in one.findings:
            self._finding(finding, in_full=in_full)
        for sentence in one.unjudged:
            page.line()
            page.line(sentence)

    def _finding(self, one: FindingExplanation, *, in_full: bool) -> None:
        page, finding = self._page, one.finding
        weight = SEVERITY_LABELS[finding.severity]
        page.heading(f"{STATUS_LABELS[finding.status]}: {finding.id}" + (f" [{weight}]" if weight else ""))
        page.line(f"Linje {finding.position.line}. {one.norm.citation}.", style=_STYLES[finding.severity])
        for sentence in one.answer:
            page.line(sentence)
        if not in_full:
            return
        if one.holdings:
            page.line()
            page.line("Prøvet trin for trin:", style="heading")
        for holding in one.holdings:
            self._holding(holding)
        for need in one.needs if finding.outcome else ():
            self._labelled("Spørgsmål", f"{need.question} (linje {need.position.line})")
        page.line()
        page.line(f"Normen {finding.norm.id}:", style="heading")
        for sentence in one.norm.sentences:
            self._page.line(sentence, indent=2)
        for sentence in one.norm.exceptions:
            self._page.line(sentence, indent=2)
        self._labelled("Hjemmel", f"{one.norm.citation}; {force_text(finding.norm.force)}")
        if finding.reading:
            self._labelled("Læsning", f"Bygger på en fortolkning: {finding.reading}")
        if finding.remedy and calls_for_remedy(finding):
            self._labelled("Gør", finding.remedy)
        if finding.remedy and finding.status is Status.JUDGEMENT:
            self._labelled("Kan rettes", finding.remedy)

    def _holding(self, one: Holding) -> None:
        asked = f"hvis {one.sentence}" if one.part in EXCEPTIONS else one.sentence
        if not one.bears:
            self._labelled(one.part.value, f"{asked}: uden betydning her")
            return
        self._labelled(one.part.value, f"{asked}: {_TRUTHS[one.truth]}{self._measure(one)}")
        if one.text:
            self._page.line(f"»{one.text}«", indent=16)
        for count in one.counts:
            self._count(count, in_full=self._everything or one.part is Part.REQUIREMENT)

    def _measure(self, one: Holding) -> str:
        if one.unit == "condition":
            return ""
        return f" (krævet {shown_bound(one.required)}, fundet {shown_count(one.found)})"

    def _count(self, one: Count, *, in_full: bool) -> None:
        where = f"«{one.listing}»" + (f" i {one.organ}" if one.organ else "")
        state = "fuldstændig" if one.complete else "ikke fuldstændig" if one.stated else "ikke oplyst"
        shown = [line for line in one.lines if in_full or line.near or line.counts is not Counts.NO]
        rest = _rest(len(one.lines), len(shown))
        self._page.line(f"{where}, linje {one.position.line}, {state}{rest}", indent=4)
        for line in shown:
            self._line(line)

    def _line(self, line: Line) -> None:
        number = "" if line.number == ONE else f", {shown_count(line.number)}"
        reasons = "; ".join(
            reason.clause + (f" (linje {reason.line})" if reason.line != line.position.line else "")
            for reason in line.reasons
        )
        why = f": {reasons}" if reasons else ""
        text = f"{_COUNTS[line.counts]:<12}linje {line.position.line}, {line.label}{number}{why}"
        self._page.line(text, indent=6, hanging=12)


def _rest(every: int, shown: int) -> str:
    """What ends the line on a list: how many of its entries are not shown."""
    rest = every - shown
    if not rest:
        return ":" if shown else ""
    if not shown:
        return f"; ingen af de {rest} led tæller" if rest > 1 else "; dens ene led tæller ikke"
    return f" ({rest} andre led tæller ikke):" if rest > 1 else " (1 andet led tæller ikke):"


_STYLES = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
    Severity.NONE: None,
}


def _when(one: NormExplanation) -> str:
    """When a norm applies. Where its provision goes on without it, nothing is said to be out of force."""
    day = written_date(one.day)
    if one.instead:
        ids = listed(norm.id for norm in one.instead)
        span = force_span(one.norm.force)
        return f"Kravet gælder {span}. Den {day} gælder bestemmelsen også, men da efter {ids}."
    force = force_text(one.provision_force)
    if one.provision_force != one.norm.force:
        force = f"{force}; kravet her gælder {force_span(one.norm.force)}"
    return f"{force[0].upper()}{force[1:]}. Den {day} {_STATES[one.state]}."
