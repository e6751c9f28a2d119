"""Drafts a body: the smallest that meets what the law asks, with what is open left open.

The rows come from ``smallest.lp``; the draft is then read and judged like any other, so what is said of it
is what a check of the file will say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from klyngelov.drafting.alternatives import Alternatives
from klyngelov.drafting.asked import Weight, counted, place_of, standards, weight, yearly
from klyngelov.drafting.bases import legal_bases
from klyngelov.drafting.body import Body, Choice, Fact, Line, Section
from klyngelov.drafting.body_tree import body_tree
from klyngelov.drafting.choices import Chooser, Standing
from klyngelov.drafting.grounds import Grounds
from klyngelov.drafting.plainness import Plainness
from klyngelov.drafting.problem import problem
from klyngelov.drafting.rows import Place, Row
from klyngelov.drafting.solving import Chosen, smallest
from klyngelov.drafting.start import Start
from klyngelov.judging.check import Result, check
from klyngelov.judging.concerned import law_about
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.phrasing import wanted as wanted_value
from klyngelov.judging.queries import queries_of_statement
from klyngelov.lawbook.formula import DateTest, tests_in
from klyngelov.lawbook.norm import CountBound, Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import ORGANS_KEY, Draft, read_proposals
from klyngelov.proposal.reading import Document


def compose(rulebook: Rulebook, start: Start, evaluator: Evaluator) -> Body:
    """The body that the binding law about it asks for; there must be such law on the day."""
    return _Composer(rulebook, start).body(evaluator)


class _Composer:
    def __init__(self, rulebook: Rulebook, start: Start) -> None:
        self._rulebook = rulebook
        self._vocabulary = rulebook.vocabulary
        self._start = start
        self._facts = start.draft.facts
        self._bearings = law_about(rulebook, start.draft.proposal.body_type, self._facts).bearings
        self._required = counted(self._bearings)

    def body(self, evaluator: Evaluator) -> Body:
        avoided = standards(self._bearings)
        posed = problem(self._rulebook, self._facts, self._required, avoided)
        rows = [kind.row for kind in posed.kinds]
        plainness = Plainness(self._vocabulary, rows, self._presuming)
        sections = self._grounded(plainness.reworded(self._sections(smallest(posed))))
        chooser = Chooser(self._vocabulary, self._facts, rows, self._standing)
        sections = chooser.named(sections, self._presumed)
        sections = self._with_alternatives(chooser.marked(sections))
        result = self._judged(sections, evaluator)
        return Body(
            start=self._start,
            name=self._start.draft.proposal.header.name,
            bases=legal_bases(self._rulebook, self._bearings),
            facts=tuple(self._missing(result)),
            sections=tuple(_applying(section, result) for section in sections),
            result=result,
        )

    # ── Sections ──────────────────────────────────────────────────────────────────────────────
    def _sections(self, chosen: Chosen) -> tuple[Section, ...]:
        rows: dict[Place, list[tuple[Row, int]]] = {place: [] for place in chosen.stated}
        for kind, count in chosen.rows:
            rows.setdefault(kind.row.place, []).append((kind.row, count))
        meetings = self._meetings()
        for place in meetings:
            rows.setdefault(place, [])
        found: list[Section] = []
        for place in sorted(rows, key=self._order):
            listing = self._vocabulary.listings[place[1]]
            lines = [
                Line(row, count, (), tuple(self._limits(row, listing)))
                for row, count in sorted(rows[place], key=lambda one: self._row_order(one[0], listing))
            ]
            number, norms = meetings.get(place, (None, ()))
            found.append(Section(place, listing, tuple(lines), number, norms))
        return tuple(found)

    def _grounded(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        """The sections, each line with the norms that its row answers."""
        grounds = Grounds(self._vocabulary, self._facts, self._required)
        return tuple(
            replace(one, lines=tuple(replace(line, norms=grounds.norms(line.row)) for line in one.lines))
            for one in sections
        )

    def _order(self, place: Place) -> tuple[int, int]:
        """The file itself, then the organs; within each the lists in the order they are declared."""
        organs = self._vocabulary.types[self._start.draft.proposal.body_type].organs
        organ = -1 if place[0] is None else organs.index(place[0])
        return organ, list(self._vocabulary.listings).index(place[1])

    def _row_order(self, row: Row, listing: Listing) -> tuple[int, ...]:
        """By the broadest word a row falls under, the narrowest first, and by whom it comes from."""
        words = self._vocabulary.word_lists.get(listing.main.word_list or "") if listing.main else None
        word = row.stating(listing.main.name) if listing.main else None
        order = [0, 0]
        if words is not None and isinstance(word, str) and word in words.extension:
            broadest = min(at for at, one in enumerate(words.words()) if word in words.extension[one])
            order = [broadest, len(words.extension[word])]
        for field in listing.references:
            named = [one.label for one in self._facts.of(None, field.refers_to or "").records]
            stated = row.stating(field.name)
            order.append(named.index(stated) if isinstance(stated, str) and stated in named else len(named))
        return (*order, row.cost)

    def _meetings(self) -> dict[Place, tuple[int | None, tuple[Norm, ...]]]:
        """How many meetings a year each calendar must have, and the norms that say so."""
        found: dict[Place, tuple[int | None, tuple[Norm, ...]]] = {}
        for bearing in self._bearings:
            bound = bearing.instance.cases[0].requirement if yearly(bearing) else None
            if isinstance(bound, CountBound) and place_of(bound.query) not in self._facts.entries:
                number, norms = found.get(place_of(bound.query), (0, ()))
                found[place_of(bound.query)] = (max(number or 0, bound.bound.low), (*norms, bearing.norm))
        return found

    def _limits(self, row: Row, listing: Listing) -> Iterator[Choice]:
        """Where a day that is stated may be another: the limit that the norms set, if one end is open."""
        for field, _ in row.written:
            tests = [
                test
                for bearing in self._required
                if weight(bearing) is not Weight.FORBIDDING
                for case in bearing.instance.cases
                for query in queries_of_statement(case.requirement)
                if place_of(query) == row.place
                for test in tests_in(query.formula)
                if isinstance(test, DateTest) and test.field == listing.fields[field].name
            ]
            if tests and all((test.first is None) != (test.last is None) for test in tests):
                yield Choice(field, limit=" og ".join(dict.fromkeys(wanted_value(test) for test in tests)))

    def _with_alternatives(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        finder = Alternatives(self._vocabulary, self._facts, self._required)
        found: list[Section] = []
        for section in sections:
            lines: list[Line] = []
            for line in section.lines:
                stated = [line.row.stating(field.name) for field in section.listing.references]
                named = next((one for one in stated if isinstance(one, str)), None)
                others = tuple(finder.of(section.place, named)) if named else ()
                lines.append(replace(line, alternatives=(*line.alternatives, *others)))
            found.append(replace(section, lines=tuple(lines)))
        return tuple(found)

    # ── Judging the draft ─────────────────────────────────────────────────────────────────────
    def _judged(self, sections: Sequence[Section], evaluator: Evaluator) -> Result:
        return check(self._draft(sections), self._rulebook, evaluator, single=False)

    def _draft(self, sections: Sequence[Section]) -> Draft:
        root = body_tree(self._start, sections)
        file = self._start.draft.proposal.file
        reading = read_proposals(Document(root, (), "", ""), file, self._vocabulary, None, date.today())
        if len(reading.drafts) != 1:
            raise ValueError(f"a drafted body cannot be read: {reading.diagnostics}")
        return reading.drafts[0]

    def _standing(self, sections: Sequence[Section]) -> Standing:
        result = self._judged(sections, DirectEvaluator())
        findings = [one for one in result.findings if not one.presumption]
        statuses = [one.status for one in findings]
        ranks = (Status.VIOLATED, Status.DEPARTS, Status.JUDGEMENT)
        found = [one for one in findings if one.status is Status.UNKNOWN]
        return *map(statuses.count, ranks), sum(map(self._on_rows, found)), len(found)

    def _presuming(self, sections: Sequence[Section]) -> Standing:
        return *self._standing(sections), self._presumed(sections)

    def _presumed(self, sections: Sequence[Section]) -> int:
        result = self._judged(sections, DirectEvaluator())
        return sum(bool(one.presumption) and one.status is Status.UNKNOWN for one in result.findings)

    def _on_rows(self, finding: Finding) -> bool:
        """Whether the rows could settle an open finding, or something that a register knows of an entry.

        What is left is what those concerned choose themselves, which no register knows.
        """
        needs = finding.outcome.needs if finding.outcome else ()
        return not needs or any(self._is_of_rows(need.path) for need in needs)

    def _is_of_rows(self, path: str) -> bool:
        parts = path.split("/")
        name, listing = parts[0], self._vocabulary.listings.get(parts[0])
        field = listing.fields.get(parts[-1]) if listing and not listing.of_organ else None
        return name == ORGANS_KEY or field is None or (listing is not None and field in listing.registered)

    # ── What stands above the organs ──────────────────────────────────────────────────────────
    def _missing(self, result: Result) -> Iterator[Fact]:
        """The lists of the file that are not stated, and that would help to settle what is open."""
        own = [one.name for one in self._vocabulary.listings.values() if not one.of_organ]
        asking: dict[str, list[Norm]] = {}
        for finding in result.findings:
            if finding.status is not Status.UNKNOWN or finding.presumption or finding.outcome is None:
                continue
            for need in finding.outcome.needs:
                name = need.path.split("/")[0]
                if name in own and not result.draft.facts.of(None, name).stated:
                    asking.setdefault(name, []).append(finding.norm)
        for name, norms in asking.items():
            yield Fact(self._vocabulary.listings[name], tuple(dict.fromkeys(norms)))


def _applying(section: Section, result: Result) -> Section:
    """The section, each line with those of its norms that apply to it."""
    aside = {
        (one.norm.id, one.subject)
        for one in result.findings
        if one.status is Status.NOT_APPLICABLE and one.organ == section.place[0]
    }

    def applies(norm: Norm, line: Line) -> bool:
        named = {line.row.stating(field.name) for field in section.listing.references}
        subjects = named if norm.quantifier else {None}
        return not any((norm.id, subject) in aside for subject in subjects)

    lines = (
        replace(line, norms=tuple(norm for norm in line.norms if applies(norm, line)))
        for line in section.lines
    )
    return replace(section, lines=tuple(lines))
