"""What declarations of the vocabulary name must be there: organs, lists, word lists, columns of registers."""

from __future__ import annotations

from collections.abc import Mapping

from klyngelov.lawbook.register import Register
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.vocabulary import Listing, Organ, WordList
from klyngelov.syntax import tree
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

_ANSWERS = ("ja", "nej")


@dataclass(frozen=True, slots=True)
class References:
    """Checks declarations against everything that is declared; ``registers`` are those of the word lists."""

    organs: Mapping[str, Organ]
    word_lists: Mapping[str, WordList]
    listings: Mapping[str, Listing]
    registers: Mapping[str, Register]
    report: Report

    def check(self, declaration: tree.Declaration) -> None:
        """Report what a declaration names that is not there."""
        if isinstance(declaration, tree.BodyType | tree.Organ):
            named = declaration.organs if isinstance(declaration, tree.BodyType) else declaration.replaces
            for organ in named:
                if organ.text not in self.organs:
                    self.report.unknown("rule-unknown-organ", "Organet", organ, self.organs)
        elif isinstance(declaration, tree.WordList):
            self._check_word_fields(declaration)
        elif isinstance(declaration, tree.Listing):
            self._check_columns(declaration)
            seats = declaration.seats_of.listing if declaration.seats_of else None
            if seats and seats.text not in self.listings:
                self.report.unknown("rule-unknown-list", "Listen", seats, self.listings)
            for field in declaration.fields:
                if field.word_list and field.word_list.text not in self.word_lists:
                    self.report.unknown(
                        "rule-unknown-word-list", "Ordlisten", field.word_list, self.word_lists
                    )
                if field.seat_in:
                    self._check_seat(field.seat_in, field.seat_of_none, field.seat_by, declaration)
                beside = [one.name.text for one in declaration.fields if one.word_list and not one.several]
                if field.narrows and field.narrows.text not in beside:
                    self.report.unknown("rule-unknown-field", "Feltet", field.narrows, beside)
                if field.refers_to and field.refers_to.text not in self.listings:
                    self.report.unknown("rule-unknown-list", "Listen", field.refers_to, self.listings)

    def _check_seat(
        self, seat_in: tree.Name, of_none: tree.Name | None, by: tree.Name | None, beside: tree.Listing
    ) -> None:
        """The list whose entries have a seat, the word of those with none, and what tells seats apart."""
        listing = self.listings.get(seat_in.text)
        if listing is None:
            self.report.unknown("rule-unknown-list", "Listen", seat_in, self.listings)
            return
        words = self.word_lists.get(listing.main.word_list or "") if listing.main else None
        known = words.words() if words else []
        if of_none and of_none.text not in known:
            self.report.unknown("rule-unknown-word", "Ordet", of_none, known)
        fields = [one.name.text for one in beside.fields if one.word_list and not one.several]
        shared = [name for name in fields if name in listing.fields]
        if by and by.text not in shared:
            self.report.unknown("rule-unknown-field", "Feltet", by, shared)

    def _check_columns(self, declared: tree.Listing) -> None:
        """What the register is to answer stands in a column of it."""
        named = [field.word_list for field in declared.fields if field.main or field.refers_to]
        known_to = (self.registers.get(name.text) for name in named if name)
        register = next((one for one in known_to if one), None)
        known = register.columns if register else ()
        for field in (one for one in declared.fields if one.from_register):
            for name in [column.name for column in field.columns] or [field.name]:
                if name.text not in known:
                    self.report.unknown("rule-unknown-column", "Kolonnen i registret", name, known)
        if register:
            self._check_registered(declared, register)

    def _check_registered(self, declared: tree.Listing, register: Register) -> None:
        """What the register says of a field is something that can be said of it."""
        for field in (one for one in declared.fields if one.from_register):
            for column in [one.name.text for one in field.columns] or [field.name.text]:
                for name, row in register.rows.items():
                    if column in row and not self._fits(field, row[column]):
                        self.report.file = register.file
                        message = (
                            f"«{row[column]}» kan ikke stå i «{column}», som udfylder «{field.name.text}»."
                        )
                        self.report.add("rule-bad-register", message, Position(register.lines[name], 1))

    def _fits(self, field: tree.Field, value: str) -> bool:
        if field.kind == "answer":
            return fold(value) in _ANSWERS
        words = self.word_lists.get(field.word_list.text) if field.word_list else None
        return words is None or not words.closed or fold(value) in words.spellings

    def _check_word_fields(self, declared: tree.WordList) -> None:
        """The fields that words are unique or ambiguous by stand beside a field of the word list."""
        fields = {
            name: field
            for listing in self.listings.values()
            if any(one.word_list == declared.name.text for one in listing.fields.values())
            for name, field in listing.fields.items()
        }
        for relation in (one for word in declared.words for one in word.relations):
            if relation.kind == "usually":
                self._check_usual(relation.arguments[0])
            if relation.kind not in ("unique", "ambiguous") or not relation.arguments:
                continue
            name = relation.arguments[0]
            if name.text not in fields:
                self.report.unknown("rule-unknown-field", "Feltet", name, fields)
            elif relation.kind == "ambiguous":
                words = self.word_lists.get(fields[name.text].word_list or "")
                if words and words.closed and fold(relation.arguments[1].text) not in words.spellings:
                    self.report.unknown("rule-unknown-word", "Ordet", relation.arguments[1], words.words())

    def _check_usual(self, word: tree.Name) -> None:
        """What a word usually goes with is a word of some list."""
        if not any(word.text in words.extension for words in self.word_lists.values()):
            every = (one for words in self.word_lists.values() for one in words.extension)
            self.report.unknown("rule-unknown-word", "Ordet", word, every)
