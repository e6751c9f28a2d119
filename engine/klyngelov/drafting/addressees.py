"""Whom each clause is written for, among the entries that a norm concerns one by one.

A clause that selects entries is for those that certainly are as it says and of which no earlier clause has
spoken for the same norm; one that selects nobody is for the rest. So each entry is spoken of once, in the
first clause that fits it, and none is left out.
"""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.drafting.checklist import Requirement
from klyngelov.lawbook.clauses import DraftClause
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import Norm
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.facts import Facts

Place = tuple[str, str | None]
"""A norm and the organ that it is spoken of for."""


class Addressees:
    """Keeps the entries that clauses have spoken of, and those that a norm asks nothing of any more."""

    def __init__(self, facts: Facts, requirements: Iterable[Requirement]) -> None:
        self._facts = facts
        self._requirements = tuple(requirements)
        self._spoken_of: dict[Place, set[str]] = {}
        self._excluded: dict[Place, set[str]] = {}

    def of(self, clause: DraftClause, first: Norm, organ: str | None) -> tuple[str, ...] | None:
        """The names of those whom a clause is for; None where nobody is left for it.

        A norm that ranges over no list, or over one that is not stated, has no names.
        """
        concerned = self.concerned(first, organ)
        place = (first.id, organ)
        spoken_of = self._spoken_of.get(place, set()) | self._excluded.get(place, set())
        if clause.selected is None:
            left = tuple(name for name in concerned if name not in spoken_of)
            return left if left or not spoken_of else None
        selected = [name for name in self._certain(clause.selected) if name not in spoken_of]
        return tuple(name for name in selected if name in concerned or first.quantifier is None) or None

    def speak(
        self, clause: DraftClause, norms: Iterable[Norm], organ: str | None, names: Iterable[str]
    ) -> None:
        """Note that a clause has spoken of some entries for its norms, and what it excludes.

        One that selects nobody has said its norms of all whom they concern.
        """
        for norm in norms:
            if norm.quantifier is not None:
                everyone = names if clause.selected else self.concerned(norm, organ)
                self._spoken_of.setdefault((norm.id, organ), set()).update(everyone)
        for excluded in clause.excluded:
            self._excluded.setdefault((excluded, organ), set()).update(names)

    def concerned(self, norm: Norm, organ: str | None) -> tuple[str, ...]:
        """The names of the entries that a norm concerns, or may."""
        found = (one for one in self._requirements if one.norm is norm and organ in (one.organ, None))
        return tuple(dict.fromkeys(name for one in found for name in one.subjects))

    def left(self, requirement: Requirement, organ: str | None) -> tuple[str, ...]:
        """The entries that a requirement concerns and no clause has spoken of or excluded."""
        place = (requirement.norm.id, organ)
        done = self._spoken_of.get(place, set()) | self._excluded.get(place, set())
        return tuple(name for name in requirement.subjects if name not in done)

    def is_spoken_of(self, norm: Norm, organ: str | None) -> bool:
        """Whether clauses speak of the entries of a norm by name."""
        return bool(self._spoken_of.get((norm.id, organ)))

    def is_excluded(self, norm: Norm, organ: str | None) -> bool:
        """Whether a clause says that a norm which ranges over no entries asks nothing here."""
        return (norm.id, organ) in self._excluded and norm.quantifier is None

    def is_divided(self, norm: Norm, organ: str | None) -> bool:
        """Whether clauses speak of some entries of a norm, or exclude them, each by name."""
        place = (norm.id, organ)
        return bool(self._spoken_of.get(place) or self._excluded.get(place))

    def _certain(self, query: Query) -> list[str]:
        records = self._facts.of(None, query.listing).records
        (matched,) = DirectEvaluator().match([query], self._facts)[query].values()
        return [record.label for at, record in enumerate(records) if matched.certain >> at & 1]
