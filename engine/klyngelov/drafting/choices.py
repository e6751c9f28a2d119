"""What the law leaves open in a drafted row: another entry, or another word, that would serve as well.

An option serves as well if the draft with it is judged no worse. So a choice is found by judging, and cannot
be offered where it would break anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from klyngelov.drafting.body import UNDECIDED, Alternative, Choice, Line, Section
from klyngelov.drafting.rows import Row, RowReader, Written
from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.proposal.facts import Facts, Words
from klyngelov.values.frozen import dataclass

Standing = tuple[int, ...]
"""How a draft is judged: how many findings of each sort, the worst first. Less is better.

The last two are what is open and could be settled by the rows, and all that is open.
"""

_TRIED = 12
"""So many other rows are tried for an entry that the row itself does not fit."""

Judge = Callable[[Sequence[Section]], Standing]


@dataclass(frozen=True, slots=True)
class Chooser:
    """Marks what is open in drafted sections. ``rows`` are those that a list could hold."""

    vocabulary: Vocabulary
    facts: Facts
    rows: Sequence[Row]
    judge: Judge

    def marked(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        """The sections, each choice that is somebody's own left undecided and its options told."""
        found = list(sections)
        for at, section in enumerate(sections):
            for number, line in enumerate(section.lines):
                for field in section.listing.references:
                    stated = line.row.stating(field.name) is not None
                    if stated and not self._one_for_each(section, line, field):
                        found[at] = self._open(found, at, number, field)
                    elif stated:
                        found[at] = self._office(found, at, number, field)
            for number in range(len(section.lines)):
                found[at] = self._movable(found, at, number)
        return tuple(found)

    def _movable(self, sections: list[Section], at: int, number: int) -> Section:
        """The section, a line of it saying which of its fields may be stated of others instead.

        Only what a row may state several of is asked of the list as a whole; other fields tell what it is.
        """
        section = sections[at]
        line = section.lines[number]
        fields = [one for one in section.listing.fields.values() if one.several]
        stated = [one for one in fields if line.row.stating(one.name) is not None]
        movable = tuple(one.name for one in stated if self._may_move(sections, at, number, one))
        return _with_line(section, number, replace(line, movable=movable)) if movable else section

    def _may_move(self, sections: list[Section], at: int, number: int, field: Field) -> bool:
        section = sections[at]
        line = section.lines[number]
        written = line.row.stating(field.name)
        rest = _without(line.row, field.name)
        values = {name: value for name, value in line.row.values.items() if name != field.name}
        bare = _with_line(section, number, replace(line, row=replace(line.row, written=rest, values=values)))
        standing = self.judge(sections)
        for other, one in enumerate(section.lines):
            if written is None or one.row.stating(field.name) is not None or one.row.written == rest:
                continue
            trial = [*sections]
            trial[at] = _with_line(bare, other, replace(one, row=self._stating(one.row, field, written)))
            if self.judge(trial) <= standing:
                return True
        return False

    def named(
        self, sections: Sequence[Section], presumed: Callable[[Sequence[Section]], int]
    ) -> tuple[Section, ...]:
        """The sections, their rows saying what they are, where the law then has to presume less.

        ``presumed`` is how much is presumed of a draft. Of what rows might be, the widest word is taken.
        """
        found = list(sections)
        for at, section in enumerate(sections):
            main = section.listing.main
            words = self.vocabulary.word_lists.get(main.word_list or "") if main else None
            if main is None or words is None or not words.closed:
                continue
            if all(line.row.stating(main.name) is not None for line in section.lines):
                continue
            best = (self.judge(found), presumed(found))
            for word in sorted(words.words(), key=lambda one: -len(words.extension[one])):
                trial = [*found]
                trial[at] = self._all_of(section, main, word)
                standing = (self.judge(trial), presumed(trial))
                if standing < best:
                    best, found = standing, trial
        return tuple(found)

    def _all_of(self, section: Section, main: Field, word: str) -> Section:
        """The section, each row that does not say what it is being of one word."""
        lines = (
            line if line.row.stating(main.name) else replace(line, row=self._stating(line.row, main, word))
            for line in section.lines
        )
        return replace(section, lines=tuple(lines))

    def _office(self, sections: list[Section], at: int, number: int, field: Field) -> Section:
        """The section, with the row of another office that the entry may choose instead, if there is one.

        Where facts that are not stated decide whether there is, the line says so.
        """
        section, main = sections[at], sections[at].listing.main
        line = section.lines[number]
        taken = line.row.stating(field.name)
        if main is None or not isinstance(taken, str) or line.count > 1:
            return section
        standing = self.judge(sections)
        hopeless = self._meant_by(main, line.row.stating(main.name))
        unsettled = False
        for row in self._others(line, field, taken, most=None):
            word = row.stating(main.name)
            if word in hopeless:
                continue
            trial = [*sections]
            trial[at] = _with_line(section, number, replace(line, row=row))
            found = self.judge(trial)
            # Only where all facts are known may the other office rest on one more, as which model is chosen.
            if found <= standing or (not standing[-1] and found[:-1] <= standing[:-1]):
                other = Alternative(taken, row, "")
                return _with_line(section, number, replace(line, alternatives=(*line.alternatives, other)))
            unsettled = unsettled or found[:-1] <= standing[:-1]
            if found[:-2] > standing[:-2] and len(row.written) == len(line.row.written):
                hopeless.add(word)  # what is broken by the office alone is not mended by saying more of it
        return _with_line(section, number, replace(line, unsettled=unsettled))

    def _meant_by(self, field: Field, word: object) -> set[object]:
        """The words that may mean what a word does: another name of an office is no other office."""
        denotation = self.vocabulary.word_lists[field.word_list or ""].denotation if field.word_list else {}
        own = denotation.get(word, frozenset()) if isinstance(word, str) else frozenset()
        return {word, *(other for other, atoms in denotation.items() if atoms & own)}

    def _one_for_each(self, section: Section, line: Line, field: Field) -> bool:
        """Whether there is such a row for every entry, or one that stands for it: then there is no choice."""
        named = {one.row.stating(field.name) for one in section.lines}
        return named >= set(self._options(field))

    def _options(self, field: Field) -> list[str]:
        main = self.vocabulary.listings[field.refers_to or ""].main
        records = self.facts.of(None, field.refers_to or "").records
        named = [record.values.get(main.name) for record in records] if main else []
        return [name.shown() for name in named if isinstance(name, Words)]

    def _open(self, sections: list[Section], at: int, number: int, field: Field) -> Section:
        section = sections[at]
        line = section.lines[number]
        standing = self.judge(sections)
        taken = line.row.stating(field.name)

        def stands(row: Row) -> Standing:
            trial = [*sections]
            trial[at] = _with_line(section, number, replace(line, row=row))
            return self.judge(trial)

        equal: list[str] = []
        others: list[Alternative] = []
        for option in self._options(field):
            if option == taken or stands(self._stating(line.row, field, option)) <= standing:
                equal.append(option)
                continue
            other = next((row for row in self._others(line, field, option) if stands(row) <= standing), None)
            others.extend([Alternative(option, other, "")] if other else [])
        row, choices = line.row, line.choices
        if len(equal) > 1:
            row = self._undecided(line.row, section.listing, field, stands)
            choices = (*choices, Choice(field.name, tuple(equal)))
        changed = replace(line, row=row, choices=choices, alternatives=(*line.alternatives, *others))
        return _with_line(section, number, changed)

    def _others(self, line: Line, field: Field, option: str, most: int | None = _TRIED) -> list[Row]:
        """The plainest rows that name an option, if in another word."""
        rows = {
            row.written: row
            for row in self.rows
            if row.place == line.row.place and row.stating(field.name) == option
        }
        return sorted(rows.values(), key=lambda row: row.cost)[:most]

    def _undecided(self, row: Row, listing: Listing, field: Field, stands: Callable[[Row], Standing]) -> Row:
        """The row with the choice left open; that it is an entry elsewhere is then said, where it helps."""
        bare = self._stating(row, field, UNDECIDED)
        said = [bare]
        for seat in listing.fields.values():
            if seat.seat_in and row.stating(seat.name) is None:
                said.append(self._stating(bare, seat, "ja"))
        return min(said, key=stands)

    def _stating(self, row: Row, field: Field, written: Written) -> Row:
        value = None if written == UNDECIDED else RowReader(self.vocabulary).value(field, written)
        others = tuple(pair for pair in row.written if pair[0] != field.name)
        return replace(
            row, written=(*others, (field.name, written)), values={**row.values, field.name: value}
        )


def _without(row: Row, field: str) -> tuple[tuple[str, Written], ...]:
    return tuple(pair for pair in row.written if pair[0] != field)


def _with_line(section: Section, number: int, line: Line) -> Section:
    lines = (*section.lines[:number], line, *section.lines[number + 1 :])
    return replace(section, lines=lines)
