"""Which norms are about the same matter, be it in law of different times or of different rank.

A matter is what a norm counts: in which organ, in which list, and which entries of it. An organ that takes
the place of another (``afløser``) carries its matters on, so that a duty can be followed from one body
of law to the next. What the structure cannot show, the rules declare: ``afløser`` in a norm. Nothing here
says that two norms mean the same; only that they govern the same thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from klyngelov.lawbook.formula import All, Any, Formula, Not, Query, WordTest
from klyngelov.lawbook.norm import (
    LATER,
    Case,
    CountBound,
    DifferenceBound,
    Instance,
    Norm,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.lawbook.vocabulary import FieldKind, Vocabulary
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import NONE, ONE, Interval


class Kinship(StrEnum):
    """How two norms on the same matter stand to each other."""

    SAME = "same"
    """The same count under the same bound."""
    OTHER_BOUND = "other_bound"
    """The same count under another number."""
    TURNED_ROUND = "turned_round"
    """What was required is shut out, or what was shut out is required."""
    SAME_MATTER = "same_matter"
    """The same list and the same words, but not the same count."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that a norm counts. ``words`` are those of the list's main field that it asks for.

    ``guards`` are the conditions under which it does.
    """

    organ: str | None
    listing: str
    formula: Formula
    words: frozenset[str]
    bound: Interval
    guards: tuple[Statement, ...]
    per_year: bool = False
    difference: bool = False


class Matters:
    """What the norms of a rule book count, worked out once for each norm."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._of: dict[str, tuple[Matter, ...]] = {}

    def of(self, norm: Norm) -> tuple[Matter, ...]:
        """What a norm counts; nothing for a norm that is no requirement."""
        if norm.id not in self._of:
            found = (
                matter
                for instance in norm.instances
                for case in instance.cases
                for matter in _of(self._vocabulary, instance, case)
            )
            self._of[norm.id] = tuple(dict.fromkeys(found))
        return self._of[norm.id]

    def kinship(self, earlier: Norm, later: Norm) -> Kinship | None:
        """How a norm stands to an earlier one, or one beside it; None where they share no matter.

        Of several matters that they share, the closest counts. The norms' time is not looked at: the caller
        knows which came first.
        """
        if earlier.id == later.applies or later.id == earlier.applies:
            return Kinship.SAME
        if succeeds(later, earlier):
            return self._declared(earlier, later)
        if not self._bodies_meet(earlier, later):
            return None
        found = {self._kin(one, other) for one in self.of(earlier) for other in self.of(later)}
        return next((kin for kin in Kinship if kin in found), None)

    def _declared(self, earlier: Norm, later: Norm) -> Kinship:
        """How a norm stands to one that it is said to succeed; the same only where it asks for the same."""
        pairs = [
            (self._positive(one), self._positive(other))
            for one in self.of(earlier)
            for other in self.of(later)
            if one.listing == other.listing and one.per_year == other.per_year
        ]
        found = {_by_bounds(one.bound, other.bound) for one, other in pairs}
        if Kinship.TURNED_ROUND in found:
            return Kinship.TURNED_ROUND
        if any(one.bound == other.bound and self._same(one.formula, other.formula) for one, other in pairs):
            return Kinship.SAME
        return Kinship.OTHER_BOUND if pairs else Kinship.SAME_MATTER

    def _positive(self, matter: Matter) -> Matter:
        """Where a list tells how things are, "none that is not so" asks for one that is so.

        Where it has seats (entries that are so many), it shuts out those who are not so.
        """
        fields = self._vocabulary.listings[matter.listing].fields.values()
        seats = any(field.kind is FieldKind.COUNT for field in fields)
        if not seats and matter.bound == NONE and isinstance(matter.formula, Not):
            return replace(matter, formula=matter.formula.part, bound=Interval(1, None))
        return matter

    def _same(self, one: Formula, other: Formula) -> bool:
        """Whether two formulas say the same, organs that took each other's place being the same."""
        match one, other:
            case (WordTest(field=field, words=words), WordTest(field=other_field, words=other_words)):
                alike = field == other_field and len(words) == len(other_words)
                return alike and all(any(self._one_word(a, b) for b in other_words) for a in words)
            case (All(parts), All(other_parts)) | (Any(parts), Any(other_parts)):
                return len(parts) == len(other_parts) and all(
                    self._same(a, b) for a, b in zip(parts, other_parts, strict=True)
                )
            case (Not(part), Not(other_part)):
                return self._same(part, other_part)
        return one == other

    def _one_word(self, one: str, other: str) -> bool:
        earlier, later = (self._vocabulary.organ_called(word) for word in (one, other))
        return one == other or (earlier is not None and later is not None and earlier in self._lineage(later))

    def _lineage(self, organ: str) -> frozenset[str]:
        return self._vocabulary.lineage(organ)

    def _bodies_meet(self, earlier: Norm, later: Norm) -> bool:
        return any(
            before == after or self._vocabulary.replaces(after, before)
            for before in earlier.scope
            for after in later.scope
        )

    def _kin(self, one: Matter, other: Matter) -> Kinship | None:
        if one.listing != other.listing or one.per_year != other.per_year or not self._one_seat(one, other):
            return None
        if one.difference != other.difference:
            return Kinship.SAME_MATTER if one.words & other.words else None
        if one.formula == other.formula:
            alike = one.guards == other.guards
            return _by_bounds(one.bound, other.bound) if alike else Kinship.SAME_MATTER
        if one.words & other.words or (not one.words and not other.words):
            turned = one.guards == other.guards and (_shuts_out(one, other) or _shuts_out(other, one))
            return Kinship.TURNED_ROUND if turned else Kinship.SAME_MATTER
        return None

    def _one_seat(self, one: Matter, other: Matter) -> bool:
        """Whether the earlier matter's organ is the later's, or one whose place that has taken."""
        if one.organ is None or other.organ is None:
            return one.organ == other.organ
        return one.organ in self._lineage(other.organ)


def _by_bounds(one: Interval, other: Interval) -> Kinship:
    if one == other:
        return Kinship.SAME
    if 0 in (one.high, other.high) and max(one.low, other.low) > 0:
        return Kinship.TURNED_ROUND
    # How many there must be is another duty than how many there may be.
    alike = (one.low > 0 and other.low > 0) or (one.high is not None and other.high is not None)
    return Kinship.OTHER_BOUND if alike else Kinship.SAME_MATTER


def succeeds(later: Norm, earlier: Norm) -> bool:
    """Whether the rules say that a norm has taken over the matter of another, or displaces it."""
    return earlier.id in later.succeeds or (later.id, LATER) in earlier.yields_to


def _shuts_out(low: Matter, high: Matter) -> bool:
    """Whether none of the wider circle leaves no room for at least one of the narrower."""
    wider = set(_parts(high.formula)) <= set(_parts(low.formula))
    return wider and high.bound.high == 0 and low.bound.low > 0


def _parts(formula: Formula) -> tuple[Formula, ...]:
    return formula.parts if isinstance(formula, All) else (formula,)


def _of(vocabulary: Vocabulary, instance: Instance, case: Case) -> Iterator[Matter]:
    condition = (case.condition,) if case.condition is not None else ()
    guards = (*instance.guards, *condition)
    match case.requirement:
        case CountBound(query, bound, per_year):
            words = _asked_for(vocabulary, query)
            yield Matter(query.organ, query.listing, query.formula, words, bound, guards, per_year)
        case SubjectStatement(query):
            words = _asked_for(vocabulary, query)
            yield Matter(query.organ, query.listing, query.formula, words, ONE, guards)
        case DifferenceBound(more, fewer, bound):
            for query in (more, fewer):
                words = _asked_for(vocabulary, query)
                yield Matter(query.organ, query.listing, query.formula, words, bound, guards, difference=True)
        case StatedStatement():
            pass  # that a list is stated counts nothing


def _asked_for(vocabulary: Vocabulary, query: Query) -> frozenset[str]:
    main = vocabulary.listings[query.listing].main
    return _words(query.formula, main.name) if main else frozenset[str]()


def _words(formula: Formula, field: str) -> frozenset[str]:
    """The words of a field that a formula asks for outright, whatever else it asks."""
    return frozenset(
        word
        for part in _parts(formula)
        if isinstance(part, WordTest) and part.field == field
        for word in part.words
    )
