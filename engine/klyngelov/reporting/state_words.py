"""How provisions stand, in Danish words: what a reader of the coverage is told."""

from __future__ import annotations

from klyngelov.covering.counts import Cases, Outcome
from klyngelov.covering.state import State

STATES = {
    State.REQUIREMENT: "krav",
    State.JUDGEMENT: "skøn",
    State.DEFINITION: "definition",
    State.POWER: "beføjelse",
    State.SILENCE: "tavshed",
    State.NOT_CHECKABLE: "kan ikke efterprøves",
    State.NOT_ENCODED: "ikke kodet",
    State.NOT_READ: "ikke læst",
    State.REPEALED: "ophævet",
    State.NONE: "mangler",
}
"""The state as one word or few."""

EXPLAINED = {
    State.REQUIREMENT: "efterprøves i et forslag",
    State.JUDGEMENT: "overlades til en konkret vurdering",
    State.DEFINITION: "siger, hvad ord betyder, eller hvornår regler gælder",
    State.POWER: "noget, nogen kan gøre; kan ikke brydes",
    State.SILENCE: "loven regulerer det ikke",
    State.NOT_CHECKABLE: "et forslag kan ikke vise det",
    State.NOT_ENCODED: "læst, men ikke skrevet som norm",
    State.NOT_READ: "ordlyden er ikke læst",
    State.REPEALED: "paragraffen er ophævet",
    State.NONE: "der er ikke gjort rede for bestemmelsen",
}
"""What the state means for someone who reads an answer."""

OUTCOMES = {
    Outcome.MET: "opfyldt",
    Outcome.BROKEN: "brudt",
    Outcome.OPEN: "åben",
    Outcome.JUDGEMENT: "skøn",
    Outcome.TIME: "tid",
    Outcome.UNBREAKABLE: "kan ikke brydes",
}
"""What a case shows."""


def cases_text(cases: Cases | None) -> str:
    """The cases in words: "opfyldt 4, brudt 2, åben 1"; empty where there are none to tell of."""
    if cases is None or not cases.total:
        return ""
    told = [f"{words} {cases.by_outcome[one]}" for one, words in OUTCOMES.items() if cases.by_outcome[one]]
    return ", ".join(told)
