"""The kinds of rows that the rules can tell apart, for one list.

Every combination of options is put to matching, which says which questions it certainly and possibly
answers. Rows that no question sets apart are one kind, shown by the plainest of them; so the number of
kinds is small, and what is proved of the choice among them is proved of every row a draft could hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from klyngelov.drafting.options import YES, Options, reads, tested
from klyngelov.drafting.rows import Place, Row, RowReader, Written
from klyngelov.lawbook.formula import Query, Test, WordTest, tests_in
from klyngelov.lawbook.vocabulary import Field, Listing, Uniqueness, Vocabulary
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Answer as Answers
from klyngelov.matching.protocol import Matched
from klyngelov.proposal.facts import Answer, Day, Entries, Facts, Value, Words
from klyngelov.proposal.unfolding import parts
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START

Office = tuple[str, str, str | None]
"""An office only one can hold: the field, the word, and the value of the field that it is one for each of."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A row that is also an entry of another list of its organ: found there, or said to be so.

    ``stated`` needs an entry there that may be the same; else one is needed that certainly is.
    """

    listing: str
    stated: bool


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of row, by its plainest row.

    ``holds`` are the offices it certainly has. ``without`` are those it is known not to have because another
    row of the list holds them, ``perhaps`` those it may have as long as none does.
    """

    row: Row
    holds: frozenset[Office] = frozenset()
    without: frozenset[Office] = frozenset()
    perhaps: frozenset[Office] = frozenset()
    seats: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True)
class Sorted:
    """The kinds of one list and what each answers.

    ``answers`` gives for a query and an entry of its quantifier (by key) two sets of numbers in ``kinds``:
    those that certainly and those that possibly match.
    """

    kinds: tuple[Kind, ...]
    answers: Mapping[Query, Answers]


@dataclass(frozen=True, slots=True)
class KindFinder:
    """Finds the kinds of rows of a list."""

    vocabulary: Vocabulary
    facts: Facts

    def find(
        self,
        place: Place,
        queries: Sequence[Query],
        settling: Sequence[Query],
        wanted: Sequence[Query],
        *,
        perhaps: Sequence[Query] = (),
    ) -> Sorted:
        """The kinds that a ``wanted`` query counts, or one of ``perhaps`` may count.

        They are told apart by what they are to all ``queries``, and state only what one of ``settling``
        reads.
        """
        listing = self.vocabulary.listings[place[1]]
        tests = [test for query in queries for test in tests_in(query.formula)]
        rows = [self._understood(row, listing) for row in self._rows(place, listing, settling)]
        kinds = [kind for row in rows for kind in self._variants(row, listing, tests)]
        answers = self._matched(place, listing, [kind.row for kind in kinds], queries)
        return _merged(kinds, answers, wanted, perhaps)

    # ── Rows ──────────────────────────────────────────────────────────────────────────────────
    def _rows(self, place: Place, listing: Listing, queries: Sequence[Query]) -> list[Row]:
        options = Options(RowReader(self.vocabulary), self.facts)
        rows = [Row(place, (), {}, 0)]
        for field in tested(listing, queries):
            if field.seat_in:
                continue  # what the other list says of it is a matter of its own
            offered = options.of(field, queries)
            asked = [query for query in queries if reads(query, field)]
            open_rows = self._open(place, listing, rows, asked) if offered else 0
            found: list[Row] = []
            for number, row in enumerate(rows):
                if not (field.main and offered):
                    found.append(row)
                if open_rows >> number & 1:
                    found.extend(_stating(row, field, one.written, one.value, one.cost) for one in offered)
            rows = [row for row in found if _runs_forward(row, listing)]
        return rows

    def _understood(self, row: Row, listing: Listing) -> Row:
        """The row, each word meaning what it does beside the others; an unusual companion costs."""
        record = parts((row.record(listing, ""),), listing, {}, self.vocabulary)[0]
        main = listing.main
        stated = row.values.get(main.name) if main else None
        words = self.vocabulary.word_lists.get(main.word_list or "") if main else None
        odd = 0
        for field in listing.fields.values():
            other = self.vocabulary.word_lists.get(field.word_list or "")
            value = row.values.get(field.name)
            if (
                other is None
                or words is None
                or not isinstance(stated, Words)
                or not isinstance(value, Words)
            ):
                continue
            usual = words.extension.get(other.usual.get(value.identity, ""))
            odd += usual is not None and not stated.possible <= usual
        return Row(row.place, row.written, record.values, row.cost + _ODD * odd)

    def _open(self, place: Place, listing: Listing, rows: list[Row], queries: Sequence[Query]) -> int:
        """The rows of which some query does not yet know whether they match, as a set of numbers."""
        answers = self._matched(place, listing, rows, queries)
        found = 0
        for answer in answers.values():
            for matched in answer.values():
                found |= matched.possible & ~matched.certain
        return found

    def _matched(
        self, place: Place, listing: Listing, rows: Sequence[Row], queries: Sequence[Query]
    ) -> Mapping[Query, Answers]:
        records = tuple(
            part
            for at, row in enumerate(rows)
            for part in parts((row.record(listing, str(at)),), listing, {}, self.vocabulary)
        )
        entries = Entries(*place, "", START, records, stated=True, complete=True)
        facts = replace(self.facts, entries={**self.facts.entries, place: entries})
        return DirectEvaluator().match(queries, facts)

    # ── Offices and seats ─────────────────────────────────────────────────────────────────────
    def _variants(self, row: Row, listing: Listing, tests: Sequence[Test]) -> Iterable[Kind]:
        """What the same row is, depending on the other rows of the draft."""
        seats = [field for field in listing.fields.values() if field.seat_in]
        for kind in self._by_office(row, listing, tests):
            yield kind
            for field in seats:
                yield _seated(kind, field, stated=False)
                yield _seated(kind, field, stated=True)

    def _by_office(self, row: Row, listing: Listing, tests: Sequence[Test]) -> Iterable[Kind]:
        holds: set[Office] = set()
        perhaps: dict[Office, frozenset[str]] = {}
        for field in listing.fields.values():
            words = self.vocabulary.word_lists.get(field.word_list or "")
            value = row.values.get(field.name)
            if words is None or field.several or not isinstance(value, Words):
                continue
            for unique in words.unique:
                atoms = words.extension[unique.word]
                if not any(_tells_apart(test, field, atoms) for test in tests):
                    continue
                office = (field.name, unique.word, _place_of(row, unique))
                if value.possible <= atoms:
                    holds.add(office)
                elif value.possible & atoms and (unique.per_field is None or office[2] is not None):
                    perhaps[office] = atoms
        plain = Kind(row, frozenset(holds), perhaps=frozenset(perhaps))
        yield plain
        if perhaps:
            yield Kind(_less(row, perhaps), plain.holds, without=plain.perhaps)


_ODD = 3
"""An entry that is not what such an entry most often is costs more than saying so much more of it."""


def _tells_apart(test: Test, field: Field, atoms: frozenset[str]) -> bool:
    """Whether it matters to a test who of many holds an office."""
    return isinstance(test, WordTest) and test.field == field.name and bool(test.atoms & atoms)


def _stating(row: Row, field: Field, written: Written, value: Value | None, cost: int) -> Row:
    return Row(
        row.place, (*row.written, (field.name, written)), {**row.values, field.name: value}, row.cost + cost
    )


def _place_of(row: Row, unique: Uniqueness) -> str | None:
    place = row.values.get(unique.per_field) if unique.per_field else None
    return place.identity if isinstance(place, Words) else None


def _less(row: Row, offices: Mapping[Office, frozenset[str]]) -> Row:
    """The row, known not to hold some offices."""
    values = dict(row.values)
    for (field, _, _), atoms in offices.items():
        value = values[field]
        if isinstance(value, Words):
            values[field] = replace(value, possible=value.possible - atoms)
    return Row(row.place, row.written, values, row.cost)


def _seated(kind: Kind, field: Field, *, stated: bool) -> Kind:
    written = ((field.name, YES),) if stated else ()
    values = {**kind.row.values, field.name: Answer(True)}
    row = Row(kind.row.place, (*kind.row.written, *written), values, kind.row.cost + stated)
    return replace(kind, row=row, seats=(*kind.seats, Seat(field.seat_in or "", stated)))


def _runs_forward(row: Row, listing: Listing) -> bool:
    """Whether what ends lasts for more than the day it begins: a term of one day is none."""
    starts = [
        row.values.get(one.name) for one in listing.fields.values() if one.begins or one.holds == "from"
    ]
    ends = [row.values.get(one.name) for one in listing.fields.values() if one.ends or one.holds == "until"]
    return not any(
        isinstance(first, Day) and isinstance(last, Day) and last.day <= first.day
        for first in starts
        for last in ends
    )


# ── Rows alike ────────────────────────────────────────────────────────────────────────────────
def _merged(
    kinds: Sequence[Kind],
    answers: Mapping[Query, Answers],
    wanted: Sequence[Query],
    perhaps: Sequence[Query],
) -> Sorted:
    """One kind of each sort, apart from those that no wanted query counts for certain."""
    counted = 0
    for query in wanted:
        for matched in answers[query].values():
            counted |= matched.certain
    for query in perhaps:
        for matched in answers[query].values():
            counted |= matched.possible
    told_apart: dict[int, list[int]] = {number: [] for number in _numbers(counted)}
    masks = [mask & counted for answer in answers.values() for matched in answer.values() for mask in matched]
    for at, mask in enumerate(masks):
        for number in _numbers(mask):
            told_apart[number].append(at)
    plainest: dict[object, int] = {}
    for number, sort in told_apart.items():
        kind = kinds[number]
        mark = (tuple(sort), kind.holds, kind.without, kind.perhaps, kind.seats)
        first = plainest.setdefault(mark, number)
        if kind.row.cost < kinds[first].row.cost:
            plainest[mark] = number
    chosen = sorted(plainest.values())
    places = {number: place for place, number in enumerate(chosen)}
    among = sum(1 << number for number in chosen)

    def renumbered(mask: int) -> int:
        return sum(1 << places[number] for number in _numbers(mask & among))

    return Sorted(
        tuple(kinds[number] for number in chosen),
        {
            query: {key: Matched(*map(renumbered, matched)) for key, matched in answer.items()}
            for query, answer in answers.items()
        },
    )


def _numbers(mask: int) -> Iterator[int]:
    while mask:
        bit = mask & -mask
        yield bit.bit_length() - 1
        mask ^= bit
