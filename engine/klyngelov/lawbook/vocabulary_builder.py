"""Builds the vocabulary from its declarations and reports what does not fit together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klyngelov.lawbook import vocabulary as model
from klyngelov.lawbook.periods import periods_in
from klyngelov.lawbook.references import References
from klyngelov.lawbook.register import Register
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.word_list_builder import WordListBuilder, form_of, no_register
from klyngelov.syntax import tree
from klyngelov.values.spelling import fold


class VocabularyBuilder:
    """Collects declarations; ``build`` checks the references between them."""

    def __init__(self, registers: dict[str, Register], report: Report) -> None:
        self._registers = registers
        self._report = report
        self._organs: dict[str, model.Organ] = {}
        self._types: dict[str, model.BodyType] = {}
        self._word_lists: dict[str, model.WordList] = {}
        self._words = WordListBuilder(registers, report)
        self._listings: dict[str, model.Listing] = {}
        self._periods: dict[str, model.Period] = {}
        self._spellings: dict[str, dict[str, str]] = {"organ": {}, "type": {}, "listing": {}, "word list": {}}

    def build(self, declarations: Iterable[tuple[str, tree.Declaration]]) -> model.Vocabulary:
        """The vocabulary of (file, declaration) pairs; faults go to the report."""
        listed = list(declarations)
        for file, declaration in listed:
            self._report.file = file
            self._add(declaration)
        checks = References(
            self._organs, self._word_lists, self._listings, self._words.register_of, self._report
        )
        for file, declaration in listed:
            self._report.file = file
            checks.check(declaration)
        return model.Vocabulary(
            organs=self._organs,
            types=self._types,
            word_lists=self._word_lists,
            listings=self._listings,
            organ_spellings=self._spellings["organ"],
            type_spellings=self._spellings["type"],
            listing_spellings=self._spellings["listing"],
            referred_to=frozenset(
                field.refers_to
                for one in self._listings.values()
                for field in one.references
                if field.refers_to
            ),
            offices={name: tuple(self._offices(one)) for name, one in self._listings.items()},
            periods=self._periods,
        )

    def _offices(self, listing: model.Listing) -> Iterator[tuple[model.Field, model.WordList]]:
        for field in listing.fields.values():
            words = self._word_lists.get(field.word_list or "")
            if words and not field.several and (words.ambiguities or words.unique):
                yield field, words

    def _add(self, declaration: tree.Declaration) -> None:
        match declaration:
            case tree.Organ(name, forms, replaced, _):
                definite = form_of(forms, "definite")
                if definite is None:
                    self._report.add("rule-no-definite", f"Organet «{name.text}» mangler «bestemt».", name)
                replaces = tuple(organ.text for organ in replaced)
                self._organs[name.text] = model.Organ(name.text, definite or name.text, replaces)
                self._spell("organ", name, forms)
            case tree.BodyType(name, forms, organs, _):
                names = tuple(organ.text for organ in organs)
                self._types[name.text] = model.BodyType(name.text, form_of(forms, "definite"), names)
                self._spell("type", name, forms)
            case tree.WordList():
                self._word_lists[declaration.name.text] = self._words.build(declaration)
                self._spell("word list", declaration.name, ())
            case tree.Periods(name, _):
                register = self._registers.get(name.text)
                if register is None:
                    no_register(name, self._report)
                else:
                    self._periods |= periods_in(register, self._report)
            case tree.Listing():
                self._listings[declaration.name.text] = self._listing(declaration)
                self._spell("listing", declaration.name, declaration.forms)
            case _:
                pass

    def _spell(self, kind: str, name: tree.Name, forms: tuple[tree.Form, ...]) -> None:
        """Make a thing known by its name and synonyms, none of which may name another."""
        known = self._spellings[kind]
        if fold(name.text) in known:
            self._report.twice(name)
            return
        known[fold(name.text)] = name.text
        for synonym in (form.text for form in forms if form.kind == "synonym"):
            if known.setdefault(fold(synonym.text), name.text) != name.text:
                self._report.twice(synonym)

    # ── Lists ─────────────────────────────────────────────────────────────────────────────────
    def _listing(self, declared: tree.Listing) -> model.Listing:
        first: dict[str, tree.Name] = {}
        for one in declared.fields:
            if first.setdefault(fold(one.name.text), one.name) is not one.name:
                self._report.twice(one.name)
        fields = {
            field.name.text: model.Field(
                name=field.name.text,
                kind=model.FieldKind(field.kind),
                word_list=field.word_list.text if field.word_list else None,
                several=field.several,
                main=field.main,
                refers_to=field.refers_to.text if field.refers_to else None,
                columns=_columns(field),
                locked=field.locked,
                seat_in=field.seat_in.text if field.seat_in else None,
                seat_of_none=field.seat_of_none.text if field.seat_of_none else None,
                seat_by=field.seat_by.text if field.seat_by else None,
                narrows=field.narrows.text if field.narrows else None,
                holds=field.holds,
                identifies=field.identifies,
                of_person=field.of_person,
                repeated=field.repeated,
                begins=field.begins,
                ends=field.ends,
                question=field.question.text if field.question else None,
            )
            for field in declared.fields
        }
        name = declared.name.text
        each = form_of(declared.forms, "each") or name
        return model.Listing(
            name=name,
            shape=model.Shape(declared.shape),
            of_organ=declared.level == "organ",
            each=each,
            plural=form_of(declared.forms, "plural") or each,
            each_definite=form_of(declared.forms, "each_definite"),
            definite=form_of(declared.forms, "definite"),
            question=declared.question.text if declared.question else None,
            seats_of=declared.seats_of.listing.text if declared.seats_of else None,
            fields=fields,
            main=next((field for field in fields.values() if field.main), None),
            identifying=next((field for field in fields.values() if field.identifies), None),
            references=tuple(field for field in fields.values() if field.refers_to),
            registered=tuple(field for field in fields.values() if field.columns),
            starts=tuple(field for field in fields.values() if field.begins or field.holds == "from"),
            ends=tuple(field for field in fields.values() if field.ends or field.holds == "until"),
            field_spellings={fold(field): found for field, found in fields.items()},
        )


def _columns(field: tree.Field) -> tuple[model.Column, ...]:
    """The columns that answer a field; where none is named, the one of the field's own name."""
    if field.from_register and not field.columns:
        return (model.Column(field.name.text, None, None),)
    return tuple(model.Column(one.name.text, one.start, one.end) for one in field.columns)
