"""The rows that might come to a list: what the law wants more of, as a draft would write it."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Items

from klyngelov.lawbook.vocabulary import Field
from klyngelov.proposal.located import Node
from klyngelov.repairing.chairs import Chairs
from klyngelov.repairing.completing import Candidate, Completing
from klyngelov.repairing.measure import Measured
from klyngelov.repairing.one_list import OneList
from klyngelov.repairing.rows import Option, Row, Share, Step, StepKind
from klyngelov.repairing.units import count_field
from klyngelov.repairing.witnesses import Assignment, assignment_of, entry, merged
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold


@dataclass(frozen=True, slots=True)
class ComingRows:
    """Finds the rows that might come to one list.

    ``there`` are its entries; ``among`` those of the list, if any, in which one who has a seat here is
    looked for.
    """

    one: OneList
    there: tuple[Node, ...]
    among: tuple[Assignment, ...]

    def wanted(self) -> list[Assignment]:
        """What the law wants more of, said of nobody in particular and of those who are known."""
        witnesses = self.one.witnesses()
        return merged([*witnesses, *self._described(witnesses)])

    def rows(self, wanted: Items[Assignment], standing: Items[Row]) -> Iterator[Row]:
        """A row for each entry that might come, with an option for each number of them.

        One that is what a standing row is does not come beside it: the standing row can stand for more.
        """
        adding, main = self.one.change.adding, self.one.listing.main
        if adding is None or main is None:
            return
        found = self._completed([one for one in wanted if main.name in one])
        chairs = Chairs(self.one, [text for one in wanted if (text := one.get(main.name))])
        found = [one for one in found if chairs.may_come(one.unit.node, one.measured)]
        direction, there = self.one.demand.direction, {one.signature() for one in self._growing(standing)}
        found = [one for one in found if one.measured.signature() not in there]
        candidates = direction.undominated([(one, one.measured, adding) for one in found])
        candidates.sort(key=self._narrowness)
        shortest = min((len(one.assignment) for one in candidates), default=0)
        for place, candidate in enumerate(candidates):
            said = len(candidate.assignment) - shortest
            yield Row(self.one.key, None, tuple(self._options(candidate, adding, said, place)))

    def _growing(self, standing: Items[Row]) -> Iterator[Measured]:
        """What the standing rows are that can stand for more."""
        for row in standing:
            share = row.options[0].shares[0] if row.options[0].shares else None
            grows = (
                any(len(one.shares) == 1 and one.shares[0].times > share.times for one in row.options)
                if share
                else False
            )
            if share and share.times and grows:
                yield share.measured

    def _narrowness(self, candidate: Candidate) -> int:
        """Less for one that leaves open which of more offices it is: that is for those who choose."""
        main = self.one.listing.main
        words = self.one.pools.vocabulary.word_lists.get(main.word_list or "") if main else None
        if main is None or words is None:
            return 0
        word = words.spellings.get(fold(candidate.assignment.get(main.name, "")))
        return -len(words.denotation[word]) if word else 0

    def _options(self, candidate: Candidate, adding: int, said: int, place: int) -> Iterator[Option]:
        """One for each number; what is ``said`` beyond what is needed is said of each of them."""
        yield Option((), 0)
        counted = count_field(self.one.listing)
        for number in range(1, (self.one.demand.most(candidate.measured, 0) if counted else 1) + 1):
            assignment = candidate.assignment
            if counted and number > 1:
                assignment = {**assignment, counted: str(number)}
            node = entry(assignment, self.one.listing)
            persons = number * candidate.unit.persons
            step = Step(StepKind.ADD, self.one.key, None, node, persons, persons * adding)
            share = Share(candidate.unit, candidate.measured, number)
            # A row more is a word more, where another row might stand for more.
            yield Option((share,), step.weight, (step,), (node,), 1 + number * said, place)

    # ── What a candidate says ─────────────────────────────────────────────────────────────────
    def _described(self, wanted: Items[Assignment]) -> Iterator[Assignment]:
        """Witnesses described as somebody who is known: in the other list or, failing that, in this one."""
        main = self.one.listing.main
        if main is None:
            return
        names = {main.name, *(one.name for one in self.one.listing.references)}
        for witness in wanted:
            if self.among:
                for person in self._known(self.among, witness, names):
                    if all(witness.get(name, text) == text for name, text in person.items()):
                        yield {**person, **witness}
            elif main.name not in witness:
                yield from ({**person, **witness} for person in self._anybody(witness, names, main.name))

    def _known(self, others: Items[Assignment], witness: Assignment, names: set[str]) -> list[Assignment]:
        """Who they are: those who already are what the witness says, if there are any, else all."""
        alike = [one for one in others if witness.items() <= one.items()] or others
        return merged({name: one[name] for name in one if name in names} for one in alike)

    def _anybody(self, witness: Assignment, names: set[str], main: str) -> Iterator[Assignment]:
        """Such as are in the list, as the rules say that such most often are, or as the law speaks of."""
        there = tuple(assignment_of(node, self.one.listing) for node in self.there)
        yield from self._known(there, witness, names - witness.keys())
        usual = list(self._usual(witness))
        if usual:
            yield from ({main: word} for word in usual)
            return
        words = self.one.pool().get(main, ())
        for fitting in self.one.fittings():
            found = [
                word
                for word in words
                if all(fitting.fits({main: word}, name, text) for name, text in witness.items())
            ]
            if found:
                yield from ({main: word} for word in found)
                return

    def _usual(self, witness: Assignment) -> Iterator[str]:
        """What one of whom so much is said most often is."""
        vocabulary = self.one.pools.vocabulary
        for name, text in witness.items():
            words = vocabulary.word_lists.get(self.one.listing.fields[name].word_list or "")
            word = words.spellings.get(fold(text)) if words else None
            if words and word in words.usual:
                yield words.usual[word]

    def _completed(self, wanted: Items[Assignment]) -> list[Candidate]:
        listing, main = self.one.listing, self.one.listing.main
        fields = {
            name: texts
            for name, texts in self.one.pool().items()
            if self.one.change.settable(listing.fields[name])
            and not listing.fields[name].refers_to
            and not (main and name == main.name)
        }
        firm, demand, fits = self.one.firm, self.one.demand, self.one.fitting().fits
        narrowing = Completing(firm.wanted, firm.refused, fits, self._read)
        found = narrowing.completed(wanted, {})
        if main:
            found = narrowing.narrowed(found, main.name, self._narrower(main))
        answered = self.one.answered
        completing = Completing(answered.wanted, answered.refused, fits, self._read)
        found = completing.completed([one.assignment for one in found], fields)
        # What the others say, a new one says too, even where it would only be presumed.
        usual = {name: texts for name, texts in fields.items() if name in self.one.told}
        said = [one.assignment for one in found]
        return Completing(demand.wanted, demand.refused, fits, self._read).completed(said, usual)

    def _narrower(self, main: Field) -> dict[str, list[str]]:
        """For each word of the main field those that the law speaks of here and that say more."""
        words = self.one.pools.vocabulary.word_lists.get(main.word_list or "")
        spoken = self.one.pool().get(main.name, [])
        if words is None:
            return {}
        meant = {word: words.denotation[words.spellings[fold(word)]] for word in spoken}
        return {word: [one for one in spoken if meant[one] < meant[word]] for word in spoken}

    def _read(self, assignments: Items[Assignment]) -> list[Candidate]:
        """The candidates that assignments make, those that can be read."""
        nodes = [entry(one, self.one.listing) for one in assignments]
        return [Candidate(assignments[at], unit, measured) for at, unit, measured in self.one.units(nodes)]
