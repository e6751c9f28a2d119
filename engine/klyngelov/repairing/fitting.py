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
    """What norms speak of together in the entries of one list.

    ``wanted`` are the queries that are to find somebody, ``unwanted`` those about every entry.
    """

    def __init__(
        self,
        listing: Listing,
        pools: Pools,
        queries: Iterable[Query],
        wanted: Collection[Query],
        unwanted: Collection[Query],
    ) -> None:
        self._listing, self._vocabulary = listing, pools.vocabulary
        main = listing.main
        self._words = pools.vocabulary.word_lists.get(main.word_list or "") if main else None
        self._of_all: set[tuple[str, str]] = set()
        self._atoms: dict[tuple[str, str], frozenset[str]] = {}
        self._named: frozenset[str] = frozenset()
        self._denied: frozenset[str] = frozenset()
        self._spoken: set[tuple[str, str]] = set()
        self._left_out: dict[tuple[str, str], frozenset[str]] = {}
        for query in queries:
            tests = tests_in(query.formula)
            about = [one for one in tests if main and one.field == main.name and isinstance(one, WordTest)]
            # A norm that only leaves some out speaks of everybody else.
            said = asserted(query.formula)
            named = _atoms(one for one in about if one in said)
            denied = _atoms(one for one in about if one not in said)
            self._named, self._denied = self._named | named, self._denied | denied
            for test in tests:
                field = listing.fields[test.field]
                for text in pools.values(test, field):
                    value = (field.name, fold(text))
                    self._spoken.add(value)
                    if named:
                        self._atoms[value] = self._atoms.get(value, frozenset()) | named
                    elif query in unwanted:
                        self._of_all.add(value)
                    elif query in wanted:
                        self._left_out[value] = self._left_out.get(value, denied) & denied

    def fits(self, assignment: Assignment, name: str, text: str) -> bool:
        """Whether a value of a field goes with what an entry is; one that no norm speaks of may."""
        value = (name, fold(text))
        free = value in self._of_all or value not in self._spoken
        return free or bool(self._atoms.get(value, frozenset()) & self._denoted(assignment))

    def _may_say(self, assignment: Assignment, name: str, text: str) -> bool:
        """Whether one who is there may say so: where no norm names who does, all whom none leaves out."""
        value = (name, fold(text))
        if value in self._of_all or value in self._atoms or value not in self._left_out:
            return self.fits(assignment, name, text)
        usual = self._usual(name, text)
        return bool(
            (self._denoted(assignment) & usual if usual else self._denoted(assignment))
            - self._left_out[value]
        )

    def _usual(self, name: str, text: str) -> frozenset[str]:
        """Who one that says so most often is, as the rules say it; nothing where they do not."""
        words = self._vocabulary.word_lists.get(self._listing.fields[name].word_list or "")
        word = words.spellings.get(fold(text)) if words else None
        usual = words.usual.get(word) if words and word else None
        return (
            self._denoted({self._listing.main.name: usual}) if usual and self._listing.main else frozenset()
        )

    def only_left_out(self, word: str) -> bool:
        """Whether norms speak of such a one only to leave them out: an observer is no member."""
        main = self._listing.main
        meant = self._denoted({main.name: word}) if main else frozenset()
        return bool(meant) and meant <= self._denied - self._named

    def fits_changed(self, assignment: Assignment, changed: Collection[str]) -> bool:
        """Whether what is changed in an entry goes with what it is; all of it where that is changed."""
        main = self._listing.main
        anew = main is not None and main.name in changed
        return all(
            self._may_say(assignment, name, text)
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


def _atoms(tests: Iterable[WordTest]) -> frozenset[str]:
    """All that some tests ask for."""
    return frozenset[str]().union(*(one.atoms for one in tests))


def asserted(formula: Formula) -> list[Test]:
    """The tests of a formula that are not denied."""
    match formula:
        case Not():
            return []
        case All(parts) | Any(parts):
            return [test for part in parts for test in asserted(part)]
        case _:
            return [formula]
