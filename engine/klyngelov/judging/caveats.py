"""What qualifies a result as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.danish import written_date
from klyngelov.judging.finding import Caveat
from klyngelov.judging.legal_bases import legal_bases
from klyngelov.judging.void_agreements import without_effect
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import Draft


def caveats(
    draft: Draft, rulebook: Rulebook, in_force: Sequence[tuple[Norm, ForceState]], *, single: bool
) -> tuple[Caveat, ...]:
    """The caveats of a result, in a fixed order."""
    day = draft.facts.day
    found: list[Caveat] = []
    if not rulebook.encodes(draft.proposal.body_type):
        message = (
            f"Reglerne om {draft.proposal.body_type} er ikke kodet i denne regelbog. Forslaget er derfor "
            "ikke holdt op mod dem, og intet er sagt om, hvorvidt det opfylder dem."
        )
        found.append(Caveat("not-encoded", message))
    states = [state for norm, state in in_force if norm.judged]
    uncertain = states.count(ForceState.UNCERTAIN)
    if uncertain:
        found.append(Caveat("uncertain-force", _uncertain(uncertain, len(states), day.year)))
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
    found.extend(without_effect(draft, rulebook, [norm for norm, _ in in_force]))
    return tuple(found)


def _uncertain(uncertain: int, all_norms: int, year: int) -> str:
    which = "Alle" if uncertain == all_norms else f"{uncertain} af de {all_norms}"
    return (
        f"{which} normer, som forslaget er holdt op imod, er muligvis ikke i kraft på dagen: det er ikke "
        f"læst med sikkerhed, hvornår de begynder eller ophører. Resultaterne for {year} gælder kun, hvis de "
        "er i kraft."
    )
