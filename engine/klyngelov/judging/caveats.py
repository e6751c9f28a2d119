"""What qualifies a result as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from klyngelov.judging.finding import Caveat, Finding
from klyngelov.judging.law import Law
from klyngelov.judging.legal_bases import legal_bases
from klyngelov.judging.without_effect import without_effect
from klyngelov.lawbook.citation import written
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.danish import written_date

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Change, Wordings


def caveats(
    draft: Draft,
    rulebook: Rulebook,
    law: Law,
    findings: Sequence[Finding],
    *,
    single: bool,
    wordings: Wordings | None,
) -> tuple[Caveat, ...]:
    """The caveats of a result, in a fixed order."""
    day = draft.facts.day
    found: list[Caveat] = []
    if not law.encoded:
        message = (
            f"Reglerne om {draft.proposal.body_type} er ikke kodet i denne regelbog. Forslaget er derfor "
            "ikke holdt op mod dem, og intet er sagt om, hvorvidt det opfylder dem."
        )
        found.append(Caveat("not-encoded", message))
    if law.uncertain:
        found.append(Caveat("uncertain-force", _uncertain(law.uncertain, law.judged, day.year)))
    if day > rulebook.read_until:
        message = (
            f"Loven er læst til {written_date(rulebook.read_until)}. Ændringer efter den dag er ikke kendt, "
            f"og forslaget bedømmes pr. {written_date(day)}."
        )
        found.append(Caveat("law-not-read-after", message))
    if draft.date_assumed:
        message = f"Forslaget angiver ingen dato, så det er bedømt efter reglerne i dag, {written_date(day)}."
        found.append(Caveat("date-assumed", message))
    if single:
        message = (
            "Kun den ene af programmets to bedømmere er brugt, så svaret er ikke kontrolleret mod den anden."
        )
        found.append(Caveat("engine-single", message))
    found.extend(legal_bases(draft, rulebook))
    norms = [norm for norm, _ in law.in_force]
    found.extend(without_effect(draft, rulebook, norms, findings))
    if wordings is not None:
        found.extend(_changed_wordings(rulebook, norms, wordings, day))
    return tuple(found)


def _uncertain(uncertain: int, all_norms: int, year: int) -> str:
    which = "Alle" if uncertain == all_norms else f"{uncertain} af de {all_norms}"
    return (
        f"{which} normer, som forslaget er holdt op imod, er muligvis ikke i kraft på dagen: det er ikke "
        f"læst med sikkerhed, hvornår de begynder eller ophører. Resultaterne for {year} gælder kun, hvis de "
        "er i kraft."
    )


def _changed_wordings(
    rulebook: Rulebook, norms: Sequence[Norm], wordings: Wordings, day: date
) -> list[Caveat]:
    """Where the wording the user has imported is not the one the norms were encoded from."""
    bearing: dict[Change, list[str]] = {}
    for norm in norms:
        for change in wordings.changes(norm, day):
            bearing.setdefault(change, []).append(norm.id)
    found = [
        Caveat("wording-changed", _changed(rulebook, change, list(dict.fromkeys(ids))))
        for change, ids in bearing.items()
    ]
    for path in wordings.unreadable:
        message = (
            f"Det, der er importeret, kan ikke læses ({path}), så ordlyden er ikke sammenholdt. Giv adgang "
            "til det, eller importér det igen."
        )
        found.append(Caveat("wording-unreadable", message))
    return found


def _changed(rulebook: Rulebook, change: Change, ids: Sequence[str]) -> str:
    where = written(change.label, rulebook.sources[change.source].cited_as)
    return (
        f"Ordlyden af {where} er i {change.document}, som er importeret, en anden end den, normerne er "
        f"kodet efter. Efterse selv bestemmelsen for {', '.join(ids)}."
    )
