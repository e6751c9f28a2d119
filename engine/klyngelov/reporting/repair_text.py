"""A repair as text: the steps and what each satisfies, the patch of the file, what remains."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Sequence

from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.repairing.mending import MendedFile
from klyngelov.repairing.recording import Recorded
from klyngelov.repairing.repair import Conflict, Repair
from klyngelov.reporting.conclusion import WITH_YIELDING, breaches, with_yielding
from klyngelov.reporting.layout import Page
from klyngelov.reporting.repair_steps import StepTexts
from klyngelov.values.danish import written_date

_OPEN = {
    Status.DEPARTS: ("fravigelse uden oplyst aftale", "fravigelser uden oplyst aftale"),
    Status.UNKNOWN: ("uafklaret spørgsmål", "uafklarede spørgsmål"),
    Status.JUDGEMENT: ("konkret vurdering", "konkrete vurderinger"),
}

_TOGETHER = {
    True: "Kan ikke opfyldes sammen med det følgende; uden ét af det kan det øvrige:",
    False: "Der er ikke fundet en rettelse, hvor det følgende også er opfyldt; uden ét af det er der:",
}

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
"""A line as ``patch`` knows it: other marks that may end a line do not."""


def write_repairs(page: Page, mended: MendedFile, rulebook: Rulebook) -> None:
    """Add what was found for a file to the page."""
    for number, one in enumerate(mended.repairs):
        if number:
            page.lines.extend(["", "=" * 100, ""])
        _RepairText(page, rulebook).write(one)
    patch = unified_patch(mended)
    if patch:
        page.heading("Ændringer i filen")
        page.lines.extend(line.rstrip("\r") for line in patch.rstrip("\n").split("\n"))


def unified_patch(mended: MendedFile | Recorded) -> str:
    """The patch of a file in the unified form; empty where nothing is changed."""
    before, after = (_LINE.findall(text.decode("utf-8", "replace")) for text in (mended.before, mended.after))
    lines = difflib.unified_diff(before, after, mended.file, mended.file)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


class _RepairText:
    """Writes one repair."""

    def __init__(self, page: Page, rulebook: Rulebook) -> None:
        self._page = page
        self._texts = StepTexts(rulebook)

    def write(self, repair: Repair) -> None:
        proposal = repair.after.draft.proposal
        page = self._page
        page.line(f"Rettelse af {proposal.header.name} ({proposal.body_type})", style="heading")
        page.line(f"{proposal.file}, bedømt efter reglerne den {written_date(repair.after.draft.facts.day)}")
        page.heading("Konklusion")
        for sentence in conclusion(repair):
            page.line(sentence)
        self._steps(repair)
        self._remaining(repair)

    def _steps(self, repair: Repair) -> None:
        if not repair.steps:
            return
        page = self._page
        page.heading(f"Trin ({len(repair.steps)})")
        for number, one in enumerate(repair.steps, start=1):
            if number > 1:
                page.line()
            line = self._texts.line(one.step)
            where = self._texts.place(one.step) + (f", linje {line}" if line else "")
            page.line(f"{number}. {where}")
            title = self._texts.title(one.step)
            page.line(title, indent=3, hanging=2)
            others = dict.fromkeys(self._texts.title(other) for other in one.alternatives)
            for other in [text for text in others if text != title]:
                page.line(f"Eller: {other}", indent=3, hanging=2)
            page.labelled("Skriv", self._texts.sentence(one.step), indent=5, width=8)
            now = {(finding.id, finding.message) for finding in repair.before.findings}
            self._grounds("Retter", [each for each in one.findings if (each.id, each.message) in now])
            self._grounds("Ellers", [each for each in one.findings if (each.id, each.message) not in now])

    def _grounds(self, label: str, findings: Sequence[Finding]) -> None:
        """What is broken now and mended, or what would be broken if the other steps were taken alone."""
        for place, finding in enumerate(findings):
            text = self._texts.grounds(finding)
            if not place:
                self._page.labelled(label, text, indent=5, width=8)
            else:
                self._page.line(text, indent=14, hanging=0)

    def _remaining(self, repair: Repair) -> None:
        page = self._page
        left = remaining(repair)
        if left:
            cannot = "Kan ikke rettes ved at ændre, hvad forslaget selv afgør"
            page.heading(f"{cannot if impossible(repair) else 'Ikke rettet'} ({len(left)})")
        others = {conflict.finding.id: conflict for conflict in repair.conflicts}
        for number, finding in enumerate(left):
            if number:
                page.line()
            self._left(finding, others.get(finding.id))
        page.heading("Efter rettelsen")
        for sentence in _left(repair):
            page.line(sentence)
        apart = {one.id for one in (*repair.void, *repair.departing)}
        new = [one for one in new_warnings(repair) if one.id not in apart]
        self._listed("Nyt efter rettelsen:", new)
        self._void(repair)
        self._listed("Fraviges uden oplyst aftale:", repair.departing)
        self._judgements(repair, {one.id for one in (*new, *repair.void)})
        for one in repair.elsewhen:
            page.line(f"Den {written_date(one.day)} er dette brudt efter rettelsen og var det ikke før:")
            page.line(f"- {self._texts.grounds(one.finding)}", indent=2, hanging=2)

    def _void(self, repair: Repair) -> None:
        """The agreements that have no effect, which are the parties' own to take back."""
        if repair.void:
            self._page.line("Står i forslaget uden virkning, og rettelsen ændrer ikke aftaler:")
        for finding in repair.void:
            text = f"- Linje {finding.position.line}: {finding.message} {self._texts.cited(finding)}"
            self._page.line(text, indent=2, hanging=2)

    def _judgements(self, repair: Repair, named: Collection[str]) -> None:
        """What a person must settle, each by its norm; what is ``named`` already is not named again."""
        left = [one for one in judgements(repair) if one.id not in named]
        if left:
            self._page.line("Kræver konkret vurdering, som rettelsen ikke tager:")
        for finding in left:
            text = f"- Linje {finding.position.line}: {self._texts.named(finding)}"
            self._page.line(text, indent=2, hanging=2)

    def _listed(self, heading: str, findings: Sequence[Finding]) -> None:
        if findings:
            self._page.line(heading)
        for finding in findings:
            self._page.line(f"- {finding.message} {self._texts.cited(finding)}", indent=2, hanging=2)

    def _left(self, finding: Finding, conflict: Conflict | None) -> None:
        page = self._page
        page.line(f"Linje {finding.position.line} [fejl]", style="error")
        page.line(self._texts.grounds(finding), indent=2)
        if conflict and conflict.others:
            page.line(_TOGETHER[conflict.proven], indent=4)
            for other in conflict.others:
                page.line(f"- {self._texts.claimed(other)}", indent=4, hanging=2)
        elif finding.remedy:
            if conflict and not conflict.proven:
                page.line("En rettelse er ikke fundet inden for søgningens grænse.", indent=4)
            page.labelled("Gør", finding.remedy, indent=4)


def conclusion(repair: Repair) -> list[str]:
    """What the repair comes to, in a sentence or two."""
    before, left = len(breaches(repair.before.findings)), len(remaining(repair))
    if not repair.after.binding:
        return [
            "Ingen kodet, bindende regel om et sådant organ er i kraft på dagen, så der er intet at rette "
            "efter."
        ]
    if not before:
        return ["Der er ingen fejl at rette i de kodede bestemmelser."]
    every = with_yielding(repair.before.findings)
    found = f"Forslaget har {before} fejl{f' ({every}, {WITH_YIELDING})' if every else ''}."
    change = "ved at ændre, hvad forslaget selv afgør"
    ended = "søgningen sluttede ved sin grænse"
    within = "ikke fundet en rettelse inden for søgningens grænse"
    if not repair.steps:
        one = before == 1
        none = f"{'Den kan ikke' if one else 'Ingen af dem kan'} rettes {change}"
        if not impossible(repair):
            none = f"Der er {within}; der kan være en"
        return [f"{found} {none}."]
    rest = "den" if before == 1 else "dem alle"
    if left:
        rest = f"{before - left}; {left} kan ikke rettes {change}"
        if not impossible(repair):
            rest = f"{before - left}; for {left} er der {within}"
    steps = f"{len(repair.steps)} trin"
    ends = f"{steps} retter {rest}."
    enough = "Blandt de ændringer, bestemmelserne taler om, er færre eller lettere trin ikke nok"
    settled = repair.proven and (not left or impossible(repair))
    sure = (
        f"{enough}, når intet mere skal fraviges."
        if settled and repair.defaults
        else f"{enough}."
        if settled
        else f"Om færre eller lettere trin er nok, er ikke afgjort{'' if repair.proven else f': {ended}'}."
    )
    return [f"{found} {ends}", f"Trinene vejer {repair.weight} tilsammen. {sure}"]


def impossible(repair: Repair) -> bool:
    """Whether it is proved that what is left cannot be mended; else nothing was found that mends it."""
    left = {one.id for one in remaining(repair)}
    return repair.proven and all(one.proven for one in repair.conflicts if one.finding.id in left)


def remaining(repair: Repair) -> list[Finding]:
    """The errors that are left, counted as ``check`` counts them."""
    counted = {one.id for one in breaches(repair.after.findings)}
    return [one for one in repair.remaining if one.id in counted]


def new_warnings(repair: Repair) -> Sequence[Finding]:
    """Departures, open questions and judgements that were not there before."""
    known = {one.id for one in repair.before.findings if one.severity >= Severity.WARNING}
    return [one for one in repair.after.findings if one.severity is Severity.WARNING and one.id not in known]


def judgements(repair: Repair) -> list[Finding]:
    """What a person must settle after the repair."""
    return [
        one
        for one in repair.after.findings
        if one.status is Status.JUDGEMENT and one.severity is Severity.WARNING
    ]


def _left(repair: Repair) -> list[str]:
    """What is left to decide, and what is new of it."""
    parts = []
    for status, (single, several) in _OPEN.items():
        number = sum(
            one.status is status and one.severity is Severity.WARNING for one in repair.after.findings
        )
        if number:
            parts.append(f"{number} {single if number == 1 else several}")
    left = ", ".join(parts) if parts else "hverken fravigelser, uafklarede spørgsmål eller vurderinger"
    errors_left = len(remaining(repair))
    return [f"Bedømt på ny: {errors_left or 'ingen'} fejl; {left}."]
