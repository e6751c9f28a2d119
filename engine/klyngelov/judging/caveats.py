"""What qualifies a result as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from klyngelov.judging.finding import Caveat
from klyngelov.judging.void_agreements import without_effect
from klyngelov.lawbook.citation import Source, places, within, written
from klyngelov.lawbook.cited import cited
from klyngelov.lawbook.force import Force, ForceState, judged
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.danish import written_date

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Change, Wordings


def caveats(
    draft: Draft,
    rulebook: Rulebook,
    in_force: Sequence[tuple[Norm, ForceState]],
    *,
    single: bool,
    wordings: Wordings | None,
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
    found.extend(_legal_bases(draft, rulebook))
    found.extend(without_effect(draft, rulebook, [norm for norm, _ in in_force]))
    if wordings is not None:
        found.extend(_changed_wordings(rulebook, [norm for norm, _ in in_force], wordings, day))
    return tuple(found)


def _uncertain(uncertain: int, all_norms: int, year: int) -> str:
    which = "Alle" if uncertain == all_norms else f"{uncertain} af de {all_norms}"
    return (
        f"{which} normer, som forslaget er holdt op imod, er muligvis ikke i kraft på dagen: det er ikke "
        f"læst med sikkerhed, hvornår de begynder eller ophører. Resultaterne for {year} gælder kun, hvis de "
        "er i kraft."
    )


def _legal_bases(draft: Draft, rulebook: Rulebook) -> list[Caveat]:
    """The legal bases that the draft cites, each looked up on the day."""
    found: list[Caveat] = []
    day = draft.facts.day
    for basis in draft.proposal.header.legal_bases:
        source, pinpoint = cited(basis.text, rulebook.sources)
        line = basis.position.line
        if source is None:
            message = (
                f"Retsgrundlaget «{basis.text}» (linje {line}) findes ikke blandt de kilder, der er læst."
            )
            found.append(Caveat("citation-unknown", message, basis.position))
            continue
        force = _force(source, pinpoint, rulebook, day)
        if not judged(force.on(day)):
            message = f"Retsgrundlaget «{basis.text}» (linje {line}) er {_out_of_force(force, day)}."
            found.append(Caveat("citation-not-in-force", message, basis.position))
    return found


def _force(source: Source, pinpoint: str, rulebook: Rulebook, day: date) -> Force:
    """The time of what is cited: of a norm there that is in force, or the first; else of the source."""
    cited_places = places(pinpoint)
    first: Force | None = None
    for norm in rulebook.norms:
        same = rulebook.source(norm).cited_as == source.cited_as
        if same and within(norm.citation.pinpoint, cited_places):
            if judged(norm.force.on(day)):
                return norm.force
            first = first or norm.force
    return first or source.force


def _out_of_force(force: Force, day: date) -> str:
    if force.on(day) is ForceState.NOT_YET:
        return f"endnu ikke i kraft den {written_date(day)}"
    sure = force.end is not None and force.end.certain
    inferred = "" if sure else ", efter hvad der er udledt; slutdagen er ikke læst"
    return f"ikke længere i kraft den {written_date(day)}{inferred}"


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
            f"Et importeret dokument kan ikke læses ({path}), så dets ordlyd er ikke sammenholdt. Importér "
            "det igen."
        )
        found.append(Caveat("wording-unreadable", message))
    return found


def _changed(rulebook: Rulebook, change: Change, ids: Sequence[str]) -> str:
    where = written(change.label, rulebook.sources[change.source].cited_as)
    return (
        f"Ordlyden af {where} er i {change.document}, som er importeret, en anden end den, normerne er "
        f"kodet efter. Efterse selv bestemmelsen for {', '.join(ids)}."
    )
