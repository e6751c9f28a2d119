"""Says in one Danish clause what a line says and how that stands to what is asked of it."""

from __future__ import annotations

from klyngelov.explaining.trial import Trial
from klyngelov.judging.phrasing import Phrasing, wanted
from klyngelov.judging.wording import shown_count
from klyngelov.lawbook.formula import ComparedTest, RelatedTest, SubjectTest
from klyngelov.lawbook.vocabulary import OTHER
from klyngelov.matching.leaf import leaf_truth
from klyngelov.proposal.facts import Answer, Day, EachOf, Number, Record, Several, Text, Value, Words
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass
from klyngelov.values.truth import MAYBE, NO, YES


@dataclass(frozen=True, slots=True)
class TrialWords:
    """Words for trials; ``subject`` is what the quantifier's entry is called."""

    phrasing: Phrasing
    subject: str | None

    def clause(self, trial: Trial) -> str:
        """One trial: "«rolle» er viceborgmester, ikke borgmester"."""
        test = trial.test
        if isinstance(test, RelatedTest):
            return self._related(trial, test)
        value = trial.record.values.get(test.field)
        if value is None:
            return f"«{test.field}» er ikke oplyst"
        stated = f"«{test.field}» er {shown_value(value)}"
        asked = self._asked(trial)
        if trial.truth is YES:
            return stated if trial.positive else f"{stated}, ikke {asked}"
        if trial.truth is NO:
            return f"{stated}, ikke {asked}" if trial.positive else f"{stated}, og det må det ikke være"
        if _unrecognised(value):
            return f"{stated}, som ikke genkendes og derfor kan være {asked}"
        return (
            f"{stated}, som {'kan' if trial.positive else 'ikke sikkert er andet end, men kan'} være {asked}"
        )

    def _asked(self, trial: Trial) -> str:
        match trial.test:
            case SubjectTest():
                return self.subject or "den, normen spørger om"
            case ComparedTest(_, relation, operand):
                return self.phrasing.beside(relation, operand)
            case RelatedTest():
                return ""
            case test:
                return wanted(test)

    def _related(self, trial: Trial, test: RelatedTest) -> str:
        """What is said of the entry that the record names: "Herning har «styreform» udvalgsstyre"."""
        target = self.phrasing.vocabulary.listings[test.listing]
        named = trial.record.values.get(test.field)
        if named is None:
            return f"«{test.field}» er ikke oplyst"
        name = shown_value(named)
        if trial.partner is None:
            passes = trial.truth if trial.positive else ~trial.truth
            no = {YES: "", NO: "ikke ", MAYBE: "måske "}[passes]
            clauses = [self.phrasing.clause(one, target) for one in test.tests]
            return f"{name} er {no}en {target.each}" + (f", {listed(clauses)}" if clauses else "")
        if not test.tests:
            return f"{name} er en {target.each}"
        truths = [(one, leaf_truth(one, trial.partner.values.get(one.field))) for one in test.tests]
        parts = [
            self.clause(Trial(one, trial.positive, truth if trial.positive else ~truth, trial.partner))
            for one, truth in truths
        ]
        return f"for {name} gælder, at {listed(parts)}"


def shown_value(value: Value) -> str:
    """A value as the draft states it."""
    match value:
        case Words():
            return value.shown()
        case Several(items, complete):
            shown = listed(item.shown() for item in items) or "ingen"
            return shown if complete else f"{shown} (måske flere)"
        case Number(interval):
            return shown_count(interval)
        case Answer(yes):
            return "ja" if yes else "nej"
        case Day(day):
            return written_date(day)
        case Text(text):
            return f"»{text}«"
        case EachOf(listing):
            return f"hver af {listing}"


def _unrecognised(value: Value) -> bool:
    items = value.items if isinstance(value, Several) else (value,)
    return any(isinstance(item, Words) and OTHER in item.possible for item in items)


def line_of(trial: Trial) -> int:
    """The line where what the trial tried stands."""
    record: Record = trial.partner or trial.record
    field = trial.test.tests[0].field if isinstance(trial.test, RelatedTest) and trial.test.tests else ""
    return record.positions.get(field or trial.test.field, record.position).line
