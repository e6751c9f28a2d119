"""What is said above and below a drafted body: what it is, and what is left to decide, judge and presume."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from klyngelov.drafting.body import UNDECIDED, Body
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.shadowing import shadows
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass


def opening_notes(body: Body) -> Iterator[str]:
    """What the file is."""
    proposal = body.start.draft.proposal
    day = written_date(body.start.draft.facts.day)
    yield f"Udkast til {proposal.body_type} efter reglerne den {day}, skrevet af klyngelov draft."
    yield (
        "Det rummer, hvad de kodede regler kræver eller anbefaler, og intet ud over det. Over hver række "
        "står bestemmelsen, og det siges, hvis den ikke binder. "
        f"Hvor reglerne lader valget stå åbent, står der «{UNDECIDED}» eller «Vælg»; det, der skal udfyldes, "
        "er tomt."
    )
    yield "Efterse det udfyldte udkast med klyngelov check."


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said under one heading."""

    heading: str
    items: tuple[str, ...]


def remarks(body: Body, rulebook: Rulebook, said: Collection[str] = ()) -> Iterator[Remark]:
    """What is left, each with its provision; of the norms in ``said`` nothing is presumed."""
    wanted = (
        ("Brydes, som oplysningerne er", Status.VIOLATED),
        ("Fraviger", Status.DEPARTS),
        ("Skal vurderes", Status.JUDGEMENT),
        ("Står åbent, til det er udfyldt eller valgt", Status.UNKNOWN),
    )
    hidden = shadows(body.result.findings)
    shown = [one for one in body.result.findings if one.id not in hidden]
    for heading, status in wanted:
        found = [one for one in shown if one.status is status and not one.presumption]
        if found:
            yield Remark(f"{heading}:", tuple(_listed(found, rulebook)))
    presumed: dict[str, Finding] = {}
    for finding in body.result.findings:
        if finding.presumption and finding.norm.id not in said:
            presumed.setdefault(finding.presumption, finding)
    if presumed:
        items = (
            f"{text.rstrip('.')} ({rulebook.cited(finding.norm)}; {finding.norm.id})"
            for text, finding in presumed.items()
        )
        yield Remark("Udkastet forudsætter, at …", tuple(items))


def _listed(found: list[Finding], rulebook: Rulebook) -> Iterator[str]:
    """One line for each norm."""
    by_norm: dict[str, list[Finding]] = {}
    for finding in found:
        by_norm.setdefault(finding.norm.id, []).append(finding)
    for same in by_norm.values():
        norm = same[0].norm
        subjects = [one.subject for one in same if one.subject]
        about = f" ({', '.join(subjects)})" if subjects else ""
        said = same[0].message if same[0].status is Status.JUDGEMENT else f"{norm.title}{about}."
        yield f"{said} {rulebook.cited(norm)} ({norm.id})"
