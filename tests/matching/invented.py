"""Random conditions and random facts of an invented body, and a plain evaluator to hold answers against.

The lists are small and their values few, so that what one condition asks often meets what an entry says.
Values of the wrong kind, unknown ones and unnamed entries stand among the others: an evaluator must be
total. ``truth`` is written as the definition reads, one record and one entry at a time, and shares nothing
with the evaluators but the truth of a single value.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any as Anything

from hypothesis import strategies as st

from klyngelov.lawbook.formula import (
    All,
    AnswerTest,
    Any,
    ComparedTest,
    DateTest,
    Formula,
    JudgedDay,
    Not,
    NumberTest,
    OwnField,
    Peer,
    Query,
    RelatedTest,
    Relation,
    SubjectTest,
    WordTest,
)
from klyngelov.lawbook.vocabulary import OTHER
from klyngelov.matching.leaf import leaf_truth, single
from klyngelov.proposal.facts import (
    UNNAMED,
    Answer,
    Day,
    Entries,
    Facts,
    Number,
    Record,
    Several,
    Text,
    Value,
    Words,
)
from klyngelov.values.interval import ONE, Interval
from klyngelov.values.position import START
from klyngelov.values.truth import MAYBE, Truth, conjunction, disjunction, known

ORGAN, MEMBERS, TOWNS, PARTIES, SEAT = "rådet", "medlemmer", "byer", "partier", "sæde"
TODAY = date(2022, 10, 1)

_ATOMS = ("a", "b", "c")
_NAMES = ("Herning", "Struer", "1", "true")
_DAYS = [date(2022, month, 1) for month in (1, 6, 12)]

Strategy = st.SearchStrategy[Anything]


# ── Facts ─────────────────────────────────────────────────────────────────────────────────────────
def _words(identities: tuple[str, ...]) -> st.SearchStrategy[Words]:
    atoms = st.frozensets(st.sampled_from((*_ATOMS, OTHER)), min_size=1, max_size=3)
    return st.builds(Words, atoms, st.sampled_from(identities))


_WORD = _words(_ATOMS)
_INTERVALS = st.builds(lambda low, more: Interval(low, None if more is None else low + more),
                       st.integers(0, 3), st.none() | st.integers(0, 2))  # fmt: skip
_VALUES: Mapping[str, Strategy] = {
    "rolle": _WORD,
    "opgaver": st.builds(Several, st.lists(_WORD, max_size=2).map(tuple), st.booleans()),
    "stemmeret": st.builds(Answer, st.booleans()),
    "indbyggere": st.builds(Number, _INTERVALS),
    "fra": st.builds(Day, st.sampled_from(_DAYS)),
    "til": st.builds(Day, st.sampled_from([*_DAYS, TODAY, date(2023, 6, 1)])),
    "by": _words((*_NAMES, UNNAMED)),
    "parti": _words(_NAMES),
}
"""The fields of an entry, each with what may stand there where it is stated."""

_STRANGE = st.just(Text("frit"))


def _fields(names: tuple[str, ...]) -> st.SearchStrategy[dict[str, Value | None]]:
    return st.fixed_dictionaries({name: st.none() | _VALUES[name] | _STRANGE for name in names})


_LISTS: Mapping[tuple[str | None, str], tuple[tuple[str, ...], int]] = {
    (ORGAN, MEMBERS): (tuple(_VALUES), 5),
    (None, TOWNS): (("rolle", "indbyggere", "parti"), 3),
    (None, PARTIES): (("rolle", "stemmeret"), 2),
    (None, SEAT): (("by", "fra"), 1),
}
"""The lists, each with the fields of its entries and how many there are at most."""


def record(listing: str, number: int, identity: str | None, values: Mapping[str, Value | None]) -> Record:
    """An entry of a list, by its number."""
    return Record(f"{listing}/{number}", listing, listing, START, ONE, values, {}, identity)


def listed(organ: str | None, listing: str, *records: Record) -> Entries:
    """A list that is complete."""
    return Entries(organ, listing, listing, START, records, stated=True, complete=True)


@st.composite
def _entries(draw: st.DrawFn, organ: str | None, listing: str) -> Entries:
    fields, most = _LISTS[organ, listing]
    called = st.none() | st.sampled_from(_NAMES) if listing in (TOWNS, PARTIES) else st.none()
    found = draw(st.lists(st.tuples(called, _fields(fields)), max_size=most))
    records = tuple(record(listing, number, *one) for number, one in enumerate(found))
    complete = bool(records) if listing == SEAT else draw(st.booleans())
    return Entries(organ, listing, listing, START, records, stated=True, complete=complete)


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """The facts of a draft: members of an organ, the towns and parties that they refer to, and a seat."""
    entries = {place: draw(_entries(*place)) for place in _LISTS}
    registered = draw(st.fixed_dictionaries({name: _fields(("rolle", "indbyggere")) for name in _NAMES}))
    unregistered: dict[str, Mapping[str, Value | None]] = {name: {} for name in _NAMES}
    return Facts(TODAY, entries, {}, {TOWNS: registered, PARTIES: unregistered})


# ── Facts that are surer ──────────────────────────────────────────────────────────────────────────
@st.composite
def surer(draw: st.DrawFn, found: Facts) -> Facts:
    """The same draft with more of it known: whatever was open may have been settled, in any way."""
    entries = {place: draw(_surer_entries(one, found)) for place, one in found.entries.items()}
    return Facts(found.day, entries, found.organs, found.implied)


@st.composite
def _surer_entries(draw: st.DrawFn, known: Entries, found: Facts) -> Entries:
    fields, _ = _LISTS[known.organ, known.listing]
    records = [one.with_values(draw(_surer_fields(one.values))) for one in known.records]
    if not known.complete:
        for _ in range(draw(st.integers(0, 1 if known.listing == SEAT else 2))):
            name = draw(st.sampled_from(_NAMES)) if known.listing in (TOWNS, PARTIES) else None
            implied = found.implied.get(known.listing, {}).get(name or "", {})
            values = {field: implied.get(field) for field in fields}
            records.append(record(known.listing, len(records), name, draw(_surer_fields(values))))
    complete = known.complete or (bool(records) if known.listing == SEAT else draw(st.booleans()))
    return Entries(known.organ, known.listing, known.path, START, tuple(records), True, complete)


@st.composite
def _surer_fields(draw: st.DrawFn, values: Mapping[str, Value | None]) -> dict[str, Value | None]:
    return {name: draw(_surer_value(name, value)) for name, value in values.items()}


def _surer_value(name: str, value: Value | None) -> Strategy:
    match value:
        case None:
            return st.none() | _VALUES[name]
        case Words(possible, identity):
            left = (*_ATOMS, OTHER) if OTHER in possible else tuple(sorted(possible))
            atoms = st.frozensets(st.sampled_from(left), min_size=1, max_size=3)
            return atoms.map(lambda chosen: Words(chosen, identity))
        case Several(items, complete=False):
            more = st.lists(_WORD, max_size=2)
            return st.builds(lambda added, whole: Several((*items, *added), whole), more, st.booleans())
        case Number(Interval(low, high)):
            highest = low + 3 if high is None else high
            ends = st.tuples(st.integers(low, highest), st.integers(low, highest)).map(sorted)
            return ends.map(lambda found: Number(Interval(found[0], found[1])))
        case _:
            return st.just(value)


# ── Conditions ────────────────────────────────────────────────────────────────────────────────────
def _word_test(field: str) -> st.SearchStrategy[WordTest]:
    atoms = st.frozensets(st.sampled_from(_ATOMS), min_size=1, max_size=2)
    return atoms.map(lambda found: WordTest(field, tuple(sorted(found)), found))


_DAY = st.none() | st.sampled_from(_DAYS)
_RELATED = st.sampled_from([("by", TOWNS), ("parti", PARTIES)]).flatmap(
    lambda to: st.builds(
        RelatedTest, st.just(to[0]), st.just(to[1]), st.lists(_word_test("rolle"), max_size=2).map(tuple)
    )
)
_OTHER_DAYS = st.sampled_from(
    [JudgedDay(), Peer(None, SEAT, "fra"), OwnField("fra", 0), OwnField("fra", 1), OwnField("til", 0)]
)
_TESTS: Strategy = st.one_of(
    _word_test("rolle"),
    _word_test("opgaver"),
    _word_test("by"),
    st.just(AnswerTest("stemmeret")),
    st.builds(NumberTest, st.just("indbyggere"), st.integers(0, 3), st.none() | st.integers(1, 4)),
    st.builds(DateTest, st.just("fra"), _DAY, _DAY),
    _RELATED,
    st.just(ComparedTest("by", Relation.SAME, Peer(None, SEAT, "by"))),
    st.builds(ComparedTest, st.sampled_from(("fra", "til")), st.sampled_from(list(Relation)), _OTHER_DAYS),
    st.just(WordTest("ukendt felt", ("a",), frozenset("a"))),
)
_OF_AN_ENTRY = st.builds(SubjectTest, st.sampled_from(("by", "parti")))


def _combined(tests: Strategy) -> st.SearchStrategy[Formula]:
    return st.recursive(
        tests,
        lambda inner: st.one_of(
            inner.map(Not),
            st.lists(inner, max_size=3).map(lambda parts: All(tuple(parts))),
            st.lists(inner, max_size=3).map(lambda parts: Any(tuple(parts))),
        ),
        max_leaves=6,
    )


_RELATION = RelatedTest("by", TOWNS, ())

PLAIN = _combined(_TESTS)
"""Conditions built from every kind of test by *all*, *any* and *not*."""

WITH_ENTRY = _combined(_TESTS | _OF_AN_ENTRY)
"""The same, where a quantifier's entry may be spoken of."""


@st.composite
def with_terms(draw: st.DrawFn) -> list[Formula]:
    """Conditions of which several have the same ones as parts, as one object, as the terms of a rule book."""
    terms = draw(st.lists(_combined(_TESTS).map(lambda one: Any((one, _RELATION))), min_size=1, max_size=3))
    parts = st.sampled_from(terms) | _TESTS | _OF_AN_ENTRY
    return draw(st.lists(_combined(parts), min_size=4, max_size=8))


def queries() -> st.SearchStrategy[Query]:
    """Questions about the members, with and without a quantifier over the towns, and about the towns."""
    return st.one_of(
        WITH_ENTRY.map(lambda formula: Query(ORGAN, MEMBERS, formula, TOWNS)),
        PLAIN.map(lambda formula: Query(ORGAN, MEMBERS, formula)),
        PLAIN.map(lambda formula: Query(None, TOWNS, formula)),
    )


# ── The definition ────────────────────────────────────────────────────────────────────────────────
def truth(formula: Formula, record: Record, entry: Record | None, found: Facts) -> Truth:
    """Kleene's truth value of a formula on a record, with the quantifier standing at ``entry``."""
    match formula:
        case All(parts):
            return conjunction([truth(part, record, entry, found) for part in parts])
        case Any(parts):
            return disjunction([truth(part, record, entry, found) for part in parts])
        case Not(part):
            return ~truth(part, record, entry, found)
        case SubjectTest(field):
            return names(record.values.get(field), entry.identity if entry else None)
        case RelatedTest(field, listing, tests):
            return disjunction(
                conjunction(
                    [
                        partner.exists,
                        names(record.values.get(field), partner.identity),
                        *(leaf_truth(test, partner.values.get(test.field)) for test in tests),
                    ]
                )
                for partner in found.partners(listing)
            )
        case ComparedTest(field, relation, operand):
            mine, other = single(record.values.get(field)), single(found.operand(operand, record))
            return known(stands(relation, mine, other)) if mine is not None and other is not None else MAYBE
        case _:
            return leaf_truth(formula, record.values.get(formula.field))


def stands(relation: Relation, mine: str, other: str) -> bool:
    """Whether one value stands so to another."""
    match relation:
        case Relation.SAME:
            return mine == other
        case Relation.BEFORE:
            return mine < other
        case Relation.AFTER:
            return mine > other
        case Relation.NOT_BEFORE:
            return mine >= other
        case Relation.NOT_AFTER:
            return mine <= other


def names(value: Value | None, identity: str | None) -> Truth:
    """Whether a reference names an entry; either may be unknown."""
    if identity is None or not isinstance(value, Words):
        return MAYBE
    return known(value.identity == identity)
