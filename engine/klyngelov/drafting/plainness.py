"""Of rows that serve as well, the one that says it most plainly, the same for all that say the same.

The search for a body takes any of the rows that cost alike; which it is, is chance. So what a row states
beside its main word is held against what other rows of the list state: fields that can say little, and the
broadest words in them, go before others where the draft is judged no worse. A draft then never claims more
of a seat than the provisions ask.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from klyngelov.drafting.body import Line, Section
from klyngelov.drafting.rows import Row, Written
from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.values.frozen import dataclass

Said = tuple[tuple[str, Written], ...]
"""What a row states beside its main word and its references."""

Standing = tuple[int, ...]
"""How a draft is judged, and how much is presumed of it; less is better."""


@dataclass(frozen=True, slots=True)
class Plainness:
    """Rewords the lines of sections. ``rows`` are those that a list could hold."""

    vocabulary: Vocabulary
    rows: Sequence[Row]
    judge: Callable[[Sequence[Section]], Standing]

    def reworded(self, sections: Sequence[Section]) -> tuple[Section, ...]:
        """The sections, each row as plain as it can be; rows that are then alike are one line."""
        found = list(sections)
        for at, section in enumerate(sections):
            shapes = dict.fromkeys(self._shape(line.row, section.listing) for line in section.lines)
            for shape in shapes:
                lines = [
                    number
                    for number, line in enumerate(section.lines)
                    if self._shape(line.row, section.listing) == shape
                ]
                # All at once where that will do, as it mostly does.
                if not self._try(found, at, lines):
                    for number in lines if len(lines) > 1 else ():
                        self._try(found, at, [number])
            found[at] = _merged(found[at])
        return tuple(found)

    def _try(self, found: list[Section], at: int, numbers: Sequence[int]) -> bool:
        """Give some lines the plainest words that serve; whether there are none plainer left to try."""
        section = found[at]
        first = section.lines[numbers[0]].row
        standing: Standing | None = None
        others = list(self._plainer(first, section.listing))
        for said in others:
            lines = self._saying(section, numbers, said)
            if lines is None:
                continue
            standing = standing or self.judge(found)
            trial = [*found]
            trial[at] = replace(section, lines=lines)
            if self.judge(trial) <= standing:
                found[at] = trial[at]
                return True
        return not others

    def _plainer(self, row: Row, listing: Listing) -> Iterator[Said]:
        """What rows of the same main word state, the plainest first, as far as it is plainer."""
        said = self._shape(row, listing)[1]
        alike = {
            self._shape(other, listing)[1]
            for other in self.rows
            if other.place == row.place
            and other.cost <= row.cost
            and self._shape(other, listing)[0] == self._shape(row, listing)[0]
        }
        own = self._rank(said, listing)
        ranked = sorted((self._rank(one, listing), one) for one in alike if len(one) == len(said))
        yield from (one for rank, one in ranked if rank < own)

    def _saying(self, section: Section, numbers: Sequence[int], said: Said) -> tuple[Line, ...] | None:
        """The lines, some of them stating something else; None where there is no such row for each."""
        lines = list(section.lines)
        for number in numbers:
            row = lines[number].row
            kept = self._kept(row, section.listing)
            other = next(
                (
                    one
                    for one in self.rows
                    if one.place == row.place
                    and self._kept(one, section.listing) == kept
                    and self._shape(one, section.listing)[1] == said
                ),
                None,
            )
            if other is None:
                return None
            lines[number] = replace(lines[number], row=other)
        return tuple(lines)

    def _shape(self, row: Row, listing: Listing) -> tuple[Written | None, Said]:
        main = listing.main.name if listing.main else None
        beside = tuple(
            (field, written)
            for field, written in row.written
            if field != main and not listing.fields[field].refers_to
        )
        return (row.stating(main) if main else None), beside

    def _kept(self, row: Row, listing: Listing) -> Said:
        said = self._shape(row, listing)[1]
        return tuple(pair for pair in row.written if pair not in said)

    def _rank(self, said: Said, listing: Listing) -> tuple[tuple[int, ...], ...]:
        """By the fields, those that can say the least first, and by how little the words say."""
        return tuple(self._saying_little(listing, listing.fields[field], written) for field, written in said)

    def _saying_little(self, listing: Listing, field: Field, written: Written) -> tuple[int, ...]:
        words = self.vocabulary.word_lists.get(field.word_list or "")
        declared = list(listing.fields).index(field.name)
        if words is None or not isinstance(written, str) or written not in words.extension:
            return 0, declared, 0, 0
        known = list(words.words())
        return len(known), declared, -len(words.extension[written]), known.index(written)


def _merged(section: Section) -> Section:
    """The section, rows that are written alike as one line."""
    lines: dict[object, Line] = {}
    for line in section.lines:
        known = lines.get(line.row.written)
        lines[line.row.written] = replace(known, count=known.count + line.count) if known else line
    return replace(section, lines=tuple(lines.values()))
