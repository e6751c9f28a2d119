"""Which values go together in an entry: those that some norm speaks of together.

Nothing says that a doctors' organisation appoints no mayor; but no norm speaks of such a mayor, so a repair
does not make one up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from klyngelov.lawbook.formula import All, Any, Formula, Not, Query, Test, WordTest, tests_in
from klyngelov.lawbook.vocabulary import OTHER, Listing
from klyngelov.repairing.pools import Pools
from klyngelov.repairing.witnesses import Assignment
from klyngelov.values.spelling import fold


class Fitting:
    """What norms speak of together in the entries of one list; ``unwanted`` are queries about every entry."""

    def __init__(
        self, listing: Listing, pools: Pools, queries: Iterable[Query], unwanted: Collection[Query]
    ) -> None:
        self._listing = listing
        main = listing.main
        self._words = pools.vocabulary.word_lists.get(main.word_list or "") if main else None
        self._of_all: set[tuple[str, str]] = set()
        self._atoms: dict[tuple[str, str], frozenset[str]] = {}
        for query in queries:
            tests = tests_in(query.formula)
            about = [one for one in tests if main and one.field == main.name and isinstance(one, WordTest)]
            atoms = frozenset[str]().union(*(one.atoms for one in about))
            # A norm that only leaves some out speaks of everybody else.
            named = [one for one in about if one in _asserted(query.formula)]
            for test in tests:
                field = listing.fields[test.field]
                for text in pools.values(test, field):
                    value = (field.name, fold(text))
                    self._atoms[value] = self._atoms.get(value, frozenset()) | atoms
                    if not named and query in unwanted:
                        self._of_all.add(value)

    def fits(self, assignment: Assignment, name: str, text: str) -> bool:
        """Whether a value of a field goes with what an entry is; one that no norm speaks of may."""
        value = (name, fold(text))
        if value in self._of_all or value not in self._atoms:
            return True
        return bool(self._atoms[value] & self._denoted(assignment))

    def fits_changed(self, assignment: Assignment, changed: Collection[str]) -> bool:
        """Whether what is changed in an entry goes with what it is; all of it where that is changed."""
        main = self._listing.main
        anew = main is not None and main.name in changed
        return all(
            self.fits(assignment, name, text)
            for name, text in assignment.items()
            if (anew or name in changed) and not (main and name == main.name)
        )

    def _denoted(self, assignment: Assignment) -> frozenset[str]:
        """What the entry may be, by its main word; anything where that is not known."""
        main = self._listing.main
        if main is None or self._words is None:
            return frozenset({OTHER})
        word = self._words.spellings.get(fold(assignment.get(main.name, "")))
        return self._words.denotation[word] if word else frozenset()


def _asserted(formula: Formula) -> list[Test]:
    """The tests of a formula that are not denied."""
    match formula:
        case Not():
            return []
        case All(parts) | Any(parts):
            return [test for part in parts for test in _asserted(part)]
        case _:
            return [formula]
