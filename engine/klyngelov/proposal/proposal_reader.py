"""Reads a proposal file: one or more drafts, each with its header and its facts on a day."""

from __future__ import annotations

from datetime import date

from pydantic import ValidationError

from klyngelov.lawbook.vocabulary import BodyType, Vocabulary
from klyngelov.proposal import facts
from klyngelov.proposal.calendar_reader import Moment
from klyngelov.proposal.contradictions import check_organ, check_words
from klyngelov.proposal.draft_roots import draft_roots
from klyngelov.proposal.facts import AllEntries
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.header_reader import HEADER_KEYS, JUDGEMENTS_KEY, read_header
from klyngelov.proposal.implied import implied
from klyngelov.proposal.judged_days import check_judged_days
from klyngelov.proposal.kinds import DAY
from klyngelov.proposal.lifetime import lifetime
from klyngelov.proposal.listing_reader import ListingReader
from klyngelov.proposal.located import Entry, Mapping, Scalar, Sequence
from klyngelov.proposal.model import Proposal
from klyngelov.proposal.persons import told_of_persons
from klyngelov.proposal.reading import Document
from klyngelov.proposal.references import check_references
from klyngelov.proposal.seats import seated
from klyngelov.proposal.tenure import left_out, on_the_day
from klyngelov.proposal.unfolding import can_be_unfolded, parts, unfold
from klyngelov.proposal.unique_offices import check_offices
from klyngelov.proposal.value_reader import COMPLETE_KEY, ValueReader, find
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import NONE, ONE, Interval
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

ORGANS_KEY = "organer"
EXISTS_KEY = "findes"
TYPE_KEY = "type"
DAY_KEY = "dato"
ORGAN_KEY = "organ"
_PERHAPS = Interval(0, 1)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft that has been read, with its facts on the day that judges it."""

    proposal: Proposal
    facts: facts.Facts
    date_assumed: bool


@dataclass(frozen=True, slots=True)
class FileReading:
    """What a file gave: its drafts, and the faults in it (drafts with faults are left out)."""

    drafts: tuple[Draft, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_proposals(
    document: Document,
    file: str,
    vocabulary: Vocabulary,
    chosen: date | None,
    today: date,
    told_on: date | None = None,
) -> FileReading:
    """The drafts in a document. ``chosen`` overrides their own day; ``today`` serves where none is given.

    ``told_on`` is the day from which they tell what has been, where that is not the day they are read on.
    """
    if document.root is None:
        return FileReading((), document.diagnostics)
    faults: list[Diagnostic] = list(document.diagnostics)
    drafts: list[Draft] = []
    collector = Collector(file)
    for index, root in enumerate(draft_roots(document.root, collector)):
        reader = _DraftReader(root, vocabulary, Collector(file))
        draft = reader.read(document.sha256, index, chosen, today, told_on)
        faults.extend(reader.collector.diagnostics)
        if draft is not None and not reader.collector.diagnostics and not document.diagnostics:
            drafts.append(draft)
    faults.extend(collector.diagnostics)
    return FileReading(tuple(drafts), tuple(sorted(faults, key=Diagnostic.sort_key)))


class _DraftReader:
    """Reads one draft."""

    def __init__(self, root: Mapping, vocabulary: Vocabulary, collector: Collector) -> None:
        self._root = root
        self._vocabulary = vocabulary
        self.collector = collector
        self._values = ValueReader(vocabulary, collector)

    def read(
        self, sha256: str, index: int, chosen: date | None, today: date, told_on: date | None
    ) -> Draft | None:
        header = read_header(self._root, self.collector, self._vocabulary.sources)
        # The type and the day are read apart from the header, whose other faults do not concern them.
        body = self._body_type()
        day = chosen or self._stated_day() or today
        # Where the frame is faulty the rest is read all the same, so that one run shows every fault.
        assumed = body or BodyType("", None, tuple(self._vocabulary.organs))
        moment = Moment(day, told_on or day)
        reader = ListingReader(self._vocabulary, self.collector, self._values, moment)
        entries, organs = self._lists(assumed, reader)
        self._check_judged_organs(assumed)
        if header is not None and told_on is None:
            check_judged_days(header, max(day, today), self.collector)
        if header is None or body is None or not can_be_unfolded(entries, self._vocabulary, self.collector):
            return None
        kept = on_the_day(entries, self._vocabulary, day, self.collector)
        gone = {
            key: parts(records, self._vocabulary.listings[key[1]], kept, self._vocabulary)
            for key, records in left_out(entries, kept).items()
        }
        persons = told_of_persons(unfold(kept, self._vocabulary), self._vocabulary)
        check_words(persons, self._vocabulary, self.collector)
        check_offices(persons, self._vocabulary, self.collector)
        unfolded = seated(persons, self._vocabulary)
        known = implied(unfolded, self._vocabulary, self._values, day)
        found = facts.Facts(day, unfolded, organs, known, self._root.position, gone)
        proposal = Proposal(
            header=header,
            body_type=body.name,
            file=self.collector.file,
            index=index,
            sha256=sha256,
            notices=tuple(self.collector.notices),
        )
        return Draft(proposal, found, date_assumed=chosen is None and header.day is None)

    def _body_type(self) -> BodyType | None:
        """The type as stated; the header has reported one that is missing or no text."""
        stated = find(self._root, TYPE_KEY)
        if not isinstance(stated, Scalar) or not (stated.text and stated.text.strip()):
            return None
        name = self._vocabulary.type_spellings.get(fold(stated.text))
        if name is None:
            known = self._vocabulary.types
            self.collector.unknown("unknown-type", "Typen", stated.text, stated.position, known)
            return None
        return self._vocabulary.types[name]

    def _stated_day(self) -> date | None:
        """The draft's own day, if it is one; the header reports what is not."""
        stated = find(self._root, DAY_KEY)
        text = stated.text if isinstance(stated, Scalar) else None
        try:
            return DAY.validate_python(text) if text else None
        except ValidationError:
            return None

    def _check_judged_organs(self, body: BodyType) -> None:
        """A recorded judgement of an organ that the body does not have would have no effect."""
        judged = find(self._root, JUDGEMENTS_KEY)
        for item in judged.items if isinstance(judged, Sequence) else ():
            organ = find(item, ORGAN_KEY) if isinstance(item, Mapping) else None
            if isinstance(organ, Scalar) and organ.text and organ.text.strip():
                self._organ_name(body, organ)

    def _organ_name(self, body: BodyType, written: Scalar) -> str | None:
        """The organ of the body that is meant; None, and a fault, where it has none so called."""
        name = self._vocabulary.organ_spellings.get(fold(written.text or ""))
        if name in body.organs:
            return name
        where = f" i typen {body.name}" if body.name else ""
        self.collector.unknown(
            "unknown-organ", "Organet", written.text or "", written.position, body.organs, where=where
        )
        return None

    def _entry(self, key: str) -> Entry | None:
        return next((entry for entry in self._root.entries if fold(entry.key.text or "") == key), None)

    # ── Lists of the file ─────────────────────────────────────────────────────────────────────
    def _lists(self, body: BodyType, reader: ListingReader) -> tuple[AllEntries, dict[str, facts.OrganFacts]]:
        entries: AllEntries = {}
        organs: dict[str, facts.OrganFacts] = {}
        for entry in self._root.entries:
            written = entry.key.text or ""
            name = self._vocabulary.listing_spellings.get(fold(written))
            if fold(written) == ORGANS_KEY:
                organs = self._organs(body, entry, reader, entries)
            elif name and not self._vocabulary.listings[name].of_organ:
                self._add(entries, reader, name, None, name, entry, complete=True)
            elif fold(written) not in HEADER_KEYS:
                known = [*HEADER_KEYS, ORGANS_KEY, *self._listings(of_organ=False)]
                self.collector.unknown("unknown-key", "Feltet", written, entry.key.position, known)
        self._organ_records(body, organs, entries)
        check_references(entries, self._vocabulary, self.collector)
        return entries, organs

    def _listings(self, *, of_organ: bool) -> list[str]:
        """The lists that an organ, or the file itself, can have."""
        return [name for name, one in self._vocabulary.listings.items() if one.of_organ is of_organ]

    def _add(
        self, entries: AllEntries, reader: ListingReader, name: str, organ: str | None, path: str,
        entry: Entry, *, complete: bool,
    ) -> None:  # fmt: skip
        listing = self._vocabulary.listings[name]
        found = reader.entries(listing, organ, path, entry.key.position, entry.value, complete=complete)
        if found is None:
            return
        earlier = entries.setdefault((organ, name), found)
        if earlier is not found:
            self._twice(entry.key, name, earlier.position)

    def _twice(self, key: Scalar, name: str, earlier: Position) -> None:
        """One thing under two of its names: neither may silently take the other's place."""
        message = (
            f"«{key.text}» er det samme som «{name}», der allerede er angivet i linje {earlier.line}; "
            "saml indholdet ét sted, og slet det andet felt."
        )
        self.collector.fault("duplicate-key", message, key.position)

    # ── Organs ────────────────────────────────────────────────────────────────────────────────
    def _organs(
        self, body: BodyType, entry: Entry, reader: ListingReader, entries: AllEntries
    ) -> dict[str, facts.OrganFacts]:
        organs: dict[str, facts.OrganFacts] = {}
        if isinstance(entry.value, Scalar) and not entry.value.text:
            return organs
        if not isinstance(entry.value, Mapping):
            message = "«organer» skal angives med organernes navne som felter."
            self.collector.fault("not-a-group", message, entry.value.position)
            return organs
        for part in entry.value.entries:
            name = self._organ_name(body, part.key)
            if name is None:
                continue
            if name in organs:
                self._twice(part.key, name, organs[name].position)
            elif isinstance(part.value, Mapping):
                organs[name] = self._organ(name, part, part.value, reader, entries)
            elif isinstance(part.value, Scalar) and not part.value.text:
                organs[name] = facts.OrganFacts(name, part.key.position, None)
            else:
                message = f"«{part.key.text}» skal angives med felter, f.eks. medlemmer og møder."
                self.collector.fault("not-a-group", message, part.value.position)
        return organs

    def _organ(
        self, name: str, part: Entry, node: Mapping, reader: ListingReader, entries: AllEntries
    ) -> facts.OrganFacts:
        keys = {fold(entry.key.text or ""): entry for entry in node.entries}
        whole = keys.get(COMPLETE_KEY)
        complete = whole is None or self._values.answer(whole.value, f"«{COMPLETE_KEY}»") is not False
        for key, entry in keys.items():
            listing = self._vocabulary.listing_spellings.get(key)
            if key == COMPLETE_KEY:
                continue
            if listing is None or not self._vocabulary.listings[listing].of_organ:
                written = entry.key.text or ""
                known = [*self._listings(of_organ=True), COMPLETE_KEY]
                where = f" i «{name}»"
                self.collector.unknown(
                    "unknown-key", "Feltet", written, entry.key.position, known, where=where
                )
                continue
            path = f"{ORGANS_KEY}/{name}/{listing}"
            self._add(entries, reader, listing, name, path, entry, complete=complete)
        exists_entry = keys.get(EXISTS_KEY)
        exists = self._values.answer(exists_entry.value, f"«{EXISTS_KEY}»") if exists_entry else True
        began, ended = lifetime(name, entries, self._vocabulary)
        organ = facts.OrganFacts(name, part.key.position, exists, began, ended)
        of_organ = (found for (of, _), found in entries.items() if of == name)
        check_organ(of_organ, organ, self._vocabulary, reader.moment.day, self.collector)
        return organ

    def _organ_records(
        self, body: BodyType, organs: dict[str, facts.OrganFacts], entries: AllEntries
    ) -> None:
        """The organs as a list of their own: one that is not mentioned may still exist."""
        listing = self._vocabulary.listings.get(ORGANS_KEY)
        main = listing.main if listing else None
        if listing is None or main is None:
            return
        entry = self._entry(ORGANS_KEY)
        at = entry.key.position if entry else self._root.position
        records: list[facts.Record] = []
        for name in body.organs:
            known = organs.get(name)
            exists = known.exists if known else None
            count = {True: ONE, False: NONE, None: _PERHAPS}[exists]
            path = f"{ORGANS_KEY}/{name}"
            word = facts.Words(frozenset({name}), name)
            position = known.position if known else at
            records.append(facts.Record(path, path, name, position, count, {main.name: word}, {}, name))
        entries[(None, ORGANS_KEY)] = facts.Entries(
            None, ORGANS_KEY, ORGANS_KEY, at, tuple(records), stated=entry is not None, complete=True
        )
