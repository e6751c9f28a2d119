"""The facts that ``smallest.lp`` chooses by: lists, kinds of rows, and what each norm asks of them.

A statement is judged here as when a draft is judged, only that the rows are not yet known. What concerns
lists that the draft already states, or cannot decide, is settled beforehand by the draft itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from klyngelov.drafting.asked import Judged, Weight, asked, open_places, place_of, wanted, weight
from klyngelov.drafting.kinds import Kind, KindFinder, Office, Sorted
from klyngelov.drafting.rows import Place
from klyngelov.judging.bearing import Bearing
from klyngelov.judging.counting import Counter
from klyngelov.judging.queries import queries_of_statement
from klyngelov.judging.statements import Statements
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.norm import (
    CountBound,
    DifferenceBound,
    Effect,
    EffectKind,
    StatedStatement,
    Statement,
    SubjectStatement,
)
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Shape
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Matched
from klyngelov.proposal.facts import Facts, Record
from klyngelov.proposal.seats import Description, described_as, same_described
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval
from klyngelov.values.truth import Truth


@dataclass(frozen=True, slots=True)
class Problem:
    """What is to be chosen, as facts, and what the numbers in them stand for."""

    facts: tuple[str, ...]
    kinds: tuple[Kind, ...]
    places: tuple[Place, ...]
    judged: tuple[Judged, ...]


def problem(
    rulebook: Rulebook, facts: Facts, bearings: Sequence[Bearing], standards: Sequence[Bearing] = ()
) -> Problem:
    """The problem of completing a draft, whose facts are given, by what some norms ask.

    ``standards`` are those that a draft had better not fall under.
    """
    return _Writer(rulebook, facts, bearings, standards).problem()


class _Writer:
    """Writes the facts. Lists, kinds, statements and verdicts are known by numbers."""

    def __init__(
        self, rulebook: Rulebook, facts: Facts, bearings: Sequence[Bearing], standards: Sequence[Bearing]
    ) -> None:
        self._vocabulary = rulebook.vocabulary
        self._facts = facts
        self._bearings = bearings
        self._standards = standards
        self._lines: list[str] = []
        self._kinds: list[Kind] = []
        self._places = open_places(rulebook, facts, bearings)
        self._sorted: dict[Place, tuple[Sorted, int]] = {}
        self._described: dict[tuple[Place, str], dict[Description, list[int]]] = {}
        self._statements: dict[object, int] = {}
        self._most: dict[int, int] = {}
        self._exceeding: list[tuple[Query, int]] = []
        self._settled = Statements(Counter(rulebook.vocabulary, facts, {}))

    def problem(self) -> Problem:
        queries = list(dict.fromkeys(asked([*self._bearings, *self._standards])))
        elsewhere = [query for query in queries if place_of(query) not in self._places]
        matches = DirectEvaluator().match(elsewhere, self._facts)
        self._settled = Statements(Counter(self._vocabulary, self._facts, matches))
        for number, place in enumerate(self._places):
            self._list(number, place, [query for query in queries if place_of(query) == place])
        self._seats()
        judged = list(self._judged())
        for number, one in enumerate(judged):
            self._verdict(number, one)
        for number, bearing in enumerate(self._standards, len(judged)):
            self._lines.append(f"standard({number}).")
            for guard in bearing.instance.guards:
                self._lines.append(f"guard({number},{self._statement(guard, None)}).")
        self._allow_for_differences()
        self._lines.extend(f"most({kind},{self._most.get(kind, 1)})." for kind in range(len(self._kinds)))
        return Problem(tuple(self._lines), tuple(self._kinds), tuple(self._places), tuple(judged))

    # ── Lists and kinds ───────────────────────────────────────────────────────────────────────
    def _list(self, number: int, place: Place, queries: Sequence[Query]) -> None:
        listing = self._vocabulary.listings[place[1]]
        firm = [one for one in self._bearings if weight(one) is not Weight.FORBIDDING]
        settling = set(asked([*firm, *self._standards]))
        helpful = [query for query in wanted(self._bearings) if place_of(query) == place]
        finder = KindFinder(self._vocabulary, self._facts)
        found = finder.find(place, queries, [one for one in queries if one in settling], helpful)
        first = len(self._kinds)
        self._sorted[place] = (found, first)
        self._kinds.extend(found.kinds)
        self._lines.append(f"list({number}).")
        if listing.shape is Shape.SINGLE:
            self._lines.append(f"single({number}).")
        if listing.shape is Shape.CALENDAR:
            self._lines.append(f"always({number}).")
        offices: dict[Office, int] = {}
        for at, kind in enumerate(found.kinds, first):
            self._lines.append(f"kind({at},{number}). cost({at},{kind.row.cost}).")
            for name in ("holds", "without", "perhaps"):
                for office in sorted(getattr(kind, name), key=str):
                    identity = offices.setdefault(office, len(offices))
                    self._lines.append(f"{name}({at},({number},{identity})).")
        self._lines.extend(
            f"sole(({number},{at}))." for office, at in offices.items() if self._sole(office, listing)
        )

    def _sole(self, office: Office, listing: Listing) -> bool:
        """Whether only one can hold an office, whatever is not said of it."""
        field, word, value = office
        words = self._vocabulary.word_lists[listing.fields[field].word_list or ""]
        return value is not None or any(one.word == word and one.per_field is None for one in words.unique)

    def _seats(self) -> None:
        """Which kinds of one list are, or may be, the same person as a kind of another.

        There are many kinds, but they are described in few ways: who may sit is told once for each.
        """
        ways: dict[tuple[Place, str, Truth, Description], int] = {}
        for place, (found, first) in self._sorted.items():
            listing = self._vocabulary.listings[place[1]]
            for at, kind in enumerate(found.kinds, first):
                for seat in kind.seats:
                    least = Truth.MAYBE if seat.stated else Truth.YES
                    described = described_as(kind.row.record(listing, ""), listing)
                    among = (place[0], seat.listing)
                    way = (among, place[1], least, described)
                    if way not in ways:
                        ways[way] = len(ways)
                        sitting = sum(1 << one for one in self._sitting(among, listing, described, least))
                        told = "sitter({0},{1}..{2})." if among in self._sorted else "seated({0})."
                        self._lines.extend(told.format(ways[way], *run) for run in _runs(sitting))
                    self._lines.append(f"seat({at},{ways[way]}).")

    def _sitting(self, among: Place, listing: Listing, described: Description, least: Truth) -> Iterator[int]:
        """The numbers of those in a list that are, or may be, the one who is described."""
        for other, numbers in self._descriptions(among, listing).items():
            if same_described(described, other) >= least:
                yield from numbers

    def _descriptions(self, among: Place, listing: Listing) -> dict[Description, list[int]]:
        """The kinds to be chosen, by their numbers, or the rows that are stated, by how they are described.

        ``listing`` is the one whose words describe them.
        """
        found = self._described.get((among, listing.name))
        if found is None:
            found = self._described[among, listing.name] = {}
            for number, record in self._others(among):
                found.setdefault(described_as(record, listing), []).append(number)
        return found

    def _others(self, place: Place) -> Iterable[tuple[int, Record]]:
        if place not in self._sorted:
            return enumerate(self._facts.of(*place).records)
        found, first = self._sorted[place]
        listing = self._vocabulary.listings[place[1]]
        return ((at, kind.row.record(listing, "")) for at, kind in enumerate(found.kinds, first))

    # ── Statements ────────────────────────────────────────────────────────────────────────────
    def _statement(self, statement: Statement, subject: Record | None) -> int:
        """The number of a statement, with the quantifier standing at ``subject``."""
        queries = list(queries_of_statement(statement))
        of_entry = isinstance(statement, SubjectStatement) or any(query.subject for query in queries)
        at = subject.key if subject and of_entry else None
        key = (statement, at)
        number = self._statements.get(key)
        if number is None:
            number = self._statements[key] = len(self._statements)
            places = {place_of(query) for query in queries}
            if isinstance(statement, StatedStatement):
                places = {(statement.organ, statement.listing)}
            if not places & self._sorted.keys():
                self._known(number, statement, subject)
            elif places <= self._sorted.keys():
                self._open(number, statement, subject)
        return number

    def _known(self, number: int, statement: Statement, subject: Record | None) -> None:
        truth = self._settled.hold(statement, subject).truth
        word = {Truth.YES: "yes", Truth.NO: "no", Truth.MAYBE: "unsettled"}[truth]
        self._lines.append(f"{word}({number}).")

    def _open(self, number: int, statement: Statement, subject: Record | None) -> None:
        match statement:
            case StatedStatement(organ, listing, positive):
                word = "says" if positive else "omits"
                self._lines.append(f"{word}({number},{self._places.index((organ, listing))}).")
            case CountBound(query, bound):
                self._bound(number, bound)
                if query.cap is not None:
                    self._lines.append(f"cap({number},{query.cap}).")
                self._matched(number, query, subject, ("certain", "possible", "over"), bound.low)
            case DifferenceBound(more, fewer, bound):
                self._bound(number, bound)
                self._matched(number, more, subject, ("certain", "possible", "over"), 1)
                self._exceeding.append((more, bound.low))
                names = ("certain_fewer", "possible_fewer", "fewer_over")
                self._matched(number, fewer, subject, names, 1)
            case _:
                pass

    def _bound(self, number: int, bound: Interval) -> None:
        self._lines.append(f"low({number},{bound.low}).")
        limit = f"high({number},{bound.high})." if bound.high is not None else f"unbounded({number})."
        self._lines.append(limit)

    def _matched(
        self, number: int, query: Query, subject: Record | None, names: tuple[str, str, str], low: int
    ) -> None:
        found, first = self._sorted[place_of(query)]
        answer: Matched = found.answers[query][subject.key if subject and query.subject else None]
        certain, possible, over = names
        self._lines.append(f"{over}({number},{self._places.index(place_of(query))}).")
        for name, matched in ((possible, answer.possible), (certain, answer.certain)):
            runs = _runs(matched)
            self._lines.extend(f"{name}({number},{first + start}..{first + end})." for start, end in runs)
        for at in range(len(found.kinds)):
            if answer.certain >> at & 1:
                self._most[first + at] = max(self._most.get(first + at, 1), low)

    def _allow_for_differences(self) -> None:
        """Where some must be more than others, as many as the others may need to be, and so many more."""
        for query, margin in self._exceeding:
            found, first = self._sorted[place_of(query)]
            others = range(first, first + len(found.kinds))
            needed = sum(self._most.get(kind, 0) for kind in others) + margin
            for kind in others:
                if any(matched.certain >> (kind - first) & 1 for matched in found.answers[query].values()):
                    self._most[kind] = max(self._most.get(kind, 1), min(needed, _MANY))

    # ── Verdicts ──────────────────────────────────────────────────────────────────────────────
    def _judged(self) -> Iterator[Judged]:
        for bearing in self._bearings:
            if bearing.norm.quantifier is None:
                yield Judged(bearing, None)
            else:
                for entry in self._facts.of(None, bearing.norm.quantifier).records:
                    yield Judged(bearing, entry)

    def _verdict(self, number: int, judged: Judged) -> None:
        instance, subject = judged.bearing.instance, judged.subject
        self._lines.append(f"verdict({number},{weight(judged.bearing)}).")
        for guard in instance.guards:
            self._lines.append(f"guard({number},{self._statement(guard, subject)}).")
        for at, case in enumerate(instance.cases, 1):
            condition = self._statement(case.condition, subject) if case.condition else '"always"'
            self._lines.append(
                f"case({number},{at},{condition},{self._statement(case.requirement, subject)})."
            )
        for at, effect in enumerate(instance.effects):
            names = _EFFECTS[effect.kind]
            if not _in_time(effect, self._facts):
                continue
            self._lines.append(f"{names[0]}({number},{at}).")
            for one in effect.conditions:
                self._lines.append(f"{names[1]}({number},{at},{self._statement(one, subject)}).")


def _runs(numbers: int) -> Iterator[tuple[int, int]]:
    """The numbers of a set of bits as runs, from the first to the last: most lie side by side."""
    start = 0
    while numbers:
        skipped = (numbers & -numbers).bit_length() - 1
        numbers >>= skipped
        length = (~numbers & numbers + 1).bit_length() - 1
        numbers >>= length
        yield start + skipped, start + skipped + length - 1
        start += skipped + length


_MANY = 60
"""No body that is encoded has more members of one kind."""

_EFFECTS = {
    EffectKind.ALSO_SATISFIED: ("excuse", "excused_if"),
    EffectKind.JUDGEMENT: ("doubt", "doubted_if"),
    EffectKind.REMARK: ("remark", "remarked_if"),
}


def _in_time(effect: Effect, facts: Facts) -> bool:
    return not (effect.first and facts.day < effect.first) and not (effect.last and facts.day > effect.last)
