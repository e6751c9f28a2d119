"""Reads the lists of a proposal into records."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Shape, Vocabulary
from klyngelov.proposal import facts
from klyngelov.proposal.calendar_reader import Moment, read_calendar
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.located import Mapping, Node, Scalar
from klyngelov.proposal.value_reader import LIST_KEY, ValueReader, find
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import ONE, Interval
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

_AT_LEAST_ONE = Interval(1, None)


@dataclass(frozen=True, slots=True)
class ListingReader:
    """Reads lists against a vocabulary, at a moment (which meetings are over depends on it)."""

    vocabulary: Vocabulary
    collector: Collector
    values: ValueReader
    moment: Moment

    def entries(
        self, listing: Listing, organ: str | None, path: str, key: Position, node: Node, *, complete: bool
    ) -> facts.Entries | None:
        """One list; None where it is not stated. ``complete`` is what the organ says of all its lists."""
        if listing.shape is Shape.CALENDAR:
            return read_calendar(self.values, listing, organ, path, key, node, self.moment, complete)
        if listing.shape is Shape.SINGLE:
            record = self._single(listing, path, node)
            records: tuple[facts.Record, ...] = (record,) if record else ()
            whole, stated = True, record is not None
        else:
            nodes, whole, stated = self._items(listing, node)
            found = [self._record(listing, f"{path}/{index}", item) for index, item in enumerate(nodes)]
            records = tuple(record for record in found if record is not None)
        if not stated:
            return None
        referred_to = listing.name in self.vocabulary.referred_to
        if referred_to and not records:
            message = f"Listen «{listing.name}» er tom; skriv mindst ét led, eller udelad listen."
            self.collector.fault("empty-list", message, key)
        if referred_to:
            self._check_twice(listing, records)
            records = _told_apart(records)
        self._notice_persons(listing, records)
        return facts.Entries(
            organ, listing.name, path, key, records, stated=True, complete=whole and complete
        )

    def _check_twice(self, listing: Listing, records: tuple[facts.Record, ...]) -> None:
        first: dict[str, facts.Record] = {}
        for record in records:
            if record.identity and first.setdefault(record.identity, record) is not record:
                line = first[record.identity].position.line
                message = f"«{record.label}» står allerede i «{listing.name}» (linje {line}); slet den ene."
                self.collector.fault("listed-twice", message, record.position)

    def _notice_persons(self, listing: Listing, records: tuple[facts.Record, ...]) -> None:
        """Tell that two entries are taken to be one, because the draft gives them the same name."""
        if listing.identifying is None:
            return
        first: dict[str, facts.Record] = {}
        field = listing.identifying.name
        for record in records:
            self._notice_several(record, field)
            name = facts.named(record, field)
            if name and first.setdefault(fold(name), record) is not record:
                line = first[fold(name)].position.line
                message = f"«{name}» står også i linje {line} og tælles kun én gang."
                self.collector.notice("same-person", record.path, message, record.position)

    def _notice_several(self, record: facts.Record, field: str) -> None:
        """Tell that a name on an entry that stands for several persons says who none of them is."""
        name = record.values.get(field)
        if not isinstance(name, facts.Text):
            return
        if record.count != ONE or any(isinstance(one, facts.EachOf) for one in record.values.values()):
            message = (
                f"«{name.text}» er ét navn, men leddet står for flere, så navnet bruges ikke; skriv ét led "
                "for hver person."
            )
            self.collector.notice("name-of-several", record.path, message, record.position)

    def _items(self, listing: Listing, node: Node) -> tuple[tuple[Node, ...], bool, bool]:
        if isinstance(node, Mapping) and find(node, LIST_KEY) is None:
            message = f"«{listing.name}» skal være en liste; sæt en bindestreg foran hvert led."
            self.collector.fault("not-a-list", message, node.position)
            return (), True, True
        return self.values.items(node, f"«{listing.name}»")

    def _single(self, listing: Listing, path: str, node: Node) -> facts.Record | None:
        if isinstance(node, Scalar) and not (node.text and node.text.strip()):
            return None
        main = listing.main
        if main and main.kind is FieldKind.TEXT and (isinstance(node, Scalar) or len(listing.fields) == 1):
            return self._from_main(listing, main, path, node)
        return self._record(listing, path, node)

    def _record(self, listing: Listing, path: str, node: Node) -> facts.Record | None:
        if isinstance(node, Mapping):
            return self._from_mapping(listing, path, node)
        main = listing.main
        count = next((field for field in listing.fields.values() if field.kind is FieldKind.COUNT), None)
        if isinstance(node, Scalar) and count and node.text and node.text.strip()[:1].isdigit():
            number = self.values.quantity(node, f"«{listing.name}»")
            return self._build(listing, path, node.position, {}, {}, number or ONE)
        if main is None:
            message = f"«{listing.name}» skal angives med felter ({_names(listing)})."
            self.collector.fault("not-a-group", message, node.position)
            return None
        return self._from_main(listing, main, path, node)

    def _from_main(self, listing: Listing, main: Field, path: str, node: Node) -> facts.Record:
        values = {main.name: self.values.value(main, node)}
        return self._build(listing, path, node.position, values, {main.name: node.position}, ONE)

    def _from_mapping(self, listing: Listing, path: str, node: Mapping) -> facts.Record:
        values: dict[str, facts.Value | None] = {}
        positions: dict[str, Position] = {}
        count = ONE
        for entry in node.entries:
            written = entry.key.text or ""
            field = listing.field_spellings.get(fold(written))
            if field is None:
                where = f" i «{listing.name}»"
                self.collector.unknown(
                    "unknown-key", "Feltet", written, entry.key.position, listing.fields, where=where
                )
            elif field.locked:
                source = "de andre led" if field.repeated else "registret"
                message = f"«{field.name}» følger af {source} og kan ikke angives; slet feltet."
                self.collector.fault("locked-field", message, entry.key.position)
            elif field.kind is FieldKind.COUNT:
                count = self.values.quantity(entry.value, f"«{field.name}»") or _AT_LEAST_ONE
                positions[field.name] = entry.value.position
            else:
                values[field.name] = self.values.value(field, entry.value)
                positions[field.name] = entry.value.position
        self._check_periods(listing, values, positions)
        return self._build(listing, path, node.position, values, positions, count)

    def _check_periods(
        self, listing: Listing, values: dict[str, facts.Value | None], positions: dict[str, Position]
    ) -> None:
        """What ends must not end before it begins."""
        for start, end in product(listing.starts, listing.ends):
            first, last = values.get(start.name), values.get(end.name)
            if isinstance(first, facts.Day) and isinstance(last, facts.Day) and last.day < first.day:
                message = f"«{end.name}» ({last.day}) ligger før «{start.name}» ({first.day}); ret den ene."
                self.collector.fault("period-backwards", message, positions[end.name])

    def _build(
        self,
        listing: Listing,
        path: str,
        at: Position,
        values: dict[str, facts.Value | None],
        positions: dict[str, Position],
        count: Interval,
    ) -> facts.Record:
        main = listing.main
        stated = values.get(main.name) if main else None
        identity = stated.identity if isinstance(stated, facts.Words) else None
        for field in listing.registered:
            if values.get(field.name) is None:
                values[field.name] = self._registered(listing, field, values, at)
        return facts.Record(path, path, label(listing, values), at, count, values, positions, identity)

    def _registered(
        self, listing: Listing, field: Field, values: dict[str, facts.Value | None], at: Position
    ) -> facts.Value | None:
        """What the register of the entry's own name, or of one that it refers to, says of a field."""
        named = self.vocabulary.register_field(listing)
        stated = values.get(named.name) if named else None
        if named is None or not isinstance(stated, facts.Words):
            return None
        row = self.vocabulary.word_lists[named.word_list or ""].register.get(stated.identity, {})
        text = field.registered(row, self.moment.day)
        return self.values.value(field, Scalar(text, at)) if text else None


def label(listing: Listing, values: dict[str, facts.Value | None]) -> str:
    """What an entry is called in a sentence: its main word or text, and whom it comes from.

    Where a text should name the entry and none does, the first word that is said of it serves.
    """
    main = listing.main
    stated = [values.get(main.name)] if main else []
    if main and main.kind is FieldKind.TEXT:
        stated += [values.get(name) for name, field in listing.fields.items() if not field.refers_to]
    said = (_said(value) for value in stated if isinstance(value, facts.Words | facts.Text))
    name = next(said, listing.each)
    for field in listing.references:
        reference = values.get(field.name)
        if isinstance(reference, facts.Words):
            return f"{name} ({reference.shown()})"
    return name


def _told_apart(records: tuple[facts.Record, ...]) -> tuple[facts.Record, ...]:
    """Of several entries without a name, each with its number in the list: what is found is told of each."""
    if sum(record.identity is None for record in records) <= 1:
        return records
    return tuple(
        record if record.identity else replace(record, label=f"{record.label} nr. {number}")
        for number, record in enumerate(records, 1)
    )


def _said(value: facts.Words | facts.Text) -> str:
    return value.text if isinstance(value, facts.Text) else value.shown()


def _names(listing: Listing) -> str:
    return ", ".join(listing.fields)
