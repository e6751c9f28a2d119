"""Resolves what fields are compared with: days, and what the draft states once of itself or an organ."""

from __future__ import annotations

from datetime import date

from klyngelov.lawbook.formula import JudgedDay, Operand, OwnField, Peer
from klyngelov.lawbook.periods import day_in
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Shape, Vocabulary
from klyngelov.syntax import tree
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True)
class OperandResolver:
    """Resolves operands beside the fields of ``listing``, a list of ``organ``; faults go to the report."""

    vocabulary: Vocabulary
    listing: Listing
    organ: str | None
    report: Report

    def day(self, written: tree.Day) -> date | Operand | None:
        """A day that is known when the rules load, or what gives one; None where there is a fault."""
        match written:
            case tree.PeriodDay():
                return self._of_period(written)
            case tree.StatedEnd(name, last):
                return self._end(name, last=last)
            case tree.OwnField(years, name):
                field = self.listing.fields.get(name.text)
                if field is None:
                    where = f" i «{self.listing.name}»"
                    self.report.unknown(
                        "rule-unknown-field", "Feltet", name, self.listing.fields, where=where
                    )
                elif field.kind is not FieldKind.DATE:
                    self.report.add("rule-wrong-kind", f"Feltet «{name.text}» er ikke en dato.", name)
                else:
                    return OwnField(field.name, years)
                return None
            case tree.JudgedDay():
                return JudgedDay()
            case day:
                return day

    def _of_period(self, written: tree.PeriodDay) -> date | None:
        period = self.vocabulary.periods.get(written.period.text)
        if period is None:
            return None  # its row is faulty, and that has been reported
        day = day_in(period, written.day, written.year)
        if day is None:
            message = f"«{written.period.text}» har ingen sådan dag."
            self.report.add("rule-no-such-day", message, written.period)
        return day

    def _end(self, name: tree.Name, *, last: bool) -> Peer | None:
        """The field that is declared as the end (or the beginning) of a single statement."""
        listings = self.vocabulary.listings.values()
        listing = next(one for one in listings if one.definite == name.text)  # the lexer knows only declared
        for field in listing.fields.values():
            if listing.shape is Shape.SINGLE and (field.ends if last else field.begins):
                return Peer(self.organ if listing.of_organ else None, listing.name, field.name)
        which = "slutning" if last else "begyndelse"
        message = f"«{name.text}» har intet felt, der er erklæret som {which}."
        self.report.add("rule-no-peer", message, name)
        return None

    def stated(self, test: tree.AsStated, field: Field) -> Peer | None:
        """The field of the same name and words that the file, or an organ, states once."""
        organ = self.vocabulary.organ_called(test.organ.text) if test.organ else None
        for other in self.vocabulary.listings.values():
            stated = other.fields.get(field.name)
            if (
                stated
                and other.shape is Shape.SINGLE
                and other.of_organ == (organ is not None)
                and (stated.word_list, stated.several, field.several) == (field.word_list, False, False)
            ):
                return Peer(organ, other.name, field.name)
        where = f"oplysning om {test.organ.text}" if test.organ else "oplysning i forslaget"
        message = f"Ingen {where} har ét felt «{field.name}» med ord fra samme ordliste at sammenligne med."
        self.report.add("rule-no-peer", message, test.field)
        return None
