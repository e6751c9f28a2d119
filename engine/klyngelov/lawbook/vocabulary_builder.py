"""Builds the vocabulary from its declarations and reports what does not fit together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klyngelov.lawbook import vocabulary as model
from klyngelov.lawbook.periods import periods_in
from klyngelov.lawbook.references import References
from klyngelov.lawbook.register import Register
from klyngelov.lawbook.report import Report
from klyngelov.syntax import tree
from klyngelov.values.spelling import fold


def _forms(forms: tuple[tree.Form, ...], kind: str) -> list[str]:
    return [form.text.text for form in forms if form.kind == kind]


def _form(forms: tuple[tree.Form, ...], kind: str) -> str | None:
    found = _forms(forms, kind)
    return found[-1] if found else None


def _declared_forms(declared: tree.WordList, kind: str) -> dict[str, str]:
    found = ((word.name.text, _form(word.forms, kind)) for word in declared.words)
    return {name: form for name, form in found if form}


class VocabularyBuilder:
    """Collects declarations; ``build`` checks the references between them."""

    def __init__(self, registers: dict[str, Register], report: Report) -> None:
        self._registers = registers
        self._report = report
        self._organs: dict[str, model.Organ] = {}
        self._types: dict[str, model.BodyType] = {}
        self._word_lists: dict[str, model.WordList] = {}
        self._listings: dict[str, model.Listing] = {}
        self._register_of: dict[str, Register] = {}
        self._periods: dict[str, model.Period] = {}
        self._spellings: dict[str, dict[str, str]] = {"organ": {}, "type": {}, "listing": {}, "word list": {}}

    def build(self, declarations: Iterable[tuple[str, tree.Declaration]]) -> model.Vocabulary:
        """The vocabulary of (file, declaration) pairs; faults go to the report."""
        listed = list(declarations)
        for file, declaration in listed:
            self._report.file = file
            self._add(declaration)
        checks = References(self._organs, self._word_lists, self._listings, self._register_of, self._report)
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
                definite = _form(forms, "definite")
                if definite is None:
                    self._report.add("rule-no-definite", f"Organet «{name.text}» mangler «bestemt».", name)
                replaces = tuple(organ.text for organ in replaced)
                self._organs[name.text] = model.Organ(name.text, definite or name.text, replaces)
                self._spell("organ", name, forms)
            case tree.BodyType(name, forms, organs, _):
                names = tuple(organ.text for organ in organs)
                self._types[name.text] = model.BodyType(name.text, _form(forms, "definite"), names)
                self._spell("type", name, forms)
            case tree.WordList():
                self._word_lists[declaration.name.text] = self._word_list(declaration)
                self._spell("word list", declaration.name, ())
            case tree.Periods(name, _):
                register = self._registers.get(name.text)
                if register is None:
                    self._no_register(name)
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

    def _no_register(self, name: tree.Name) -> None:
        message = f"Registret «{name.text}» findes ikke i mappen med regler."
        self._report.add("rule-unknown-register", message, name)

    # ── Word lists ────────────────────────────────────────────────────────────────────────────
    def _word_list(self, declared: tree.WordList) -> model.WordList:
        names = [word.name.text for word in declared.words]
        spellings: dict[str, str] = {}
        variants: set[str] = set()
        register = self._registers.get(declared.register.text) if declared.register else None
        if declared.register and register is None:
            self._no_register(declared.register)
        if register:
            self._register_of[declared.name.text] = register
            names.extend(register.rows)
            spellings.update({fold(name): name for name in register.rows})
            spellings.update({fold(other): name for other, name in register.variants.items()})
            variants.update(fold(other) for other in register.variants)
        own: set[str] = set()
        for word in declared.words:
            if fold(word.name.text) in own:
                self._report.twice(word.name)
            own.add(fold(word.name.text))
            self._word_spellings(word, spellings, variants)
        narrower, may_be = self._relations(declared, set(names))
        extension = {name: _below(name, narrower) for name in names}
        denotation = {
            name: extension[name].union(*(extension[other] for other in may_be.get(name, ())))
            for name in names
        }
        return model.WordList(
            name=declared.name.text,
            closed=declared.closed,
            spellings=spellings,
            variants=frozenset(variants),
            extension=extension,
            denotation=denotation,
            unique=tuple(self._unique(declared)),
            ambiguities=tuple(self._ambiguities(declared, set(names))),
            register=register.rows if register else {},
            written=tuple(dict.fromkeys(_written(declared, register))),
            written_so={fold(one): by for one, by in register.written_so.items()} if register else {},
            plurals=_declared_forms(declared, "plural"),
            definites=_declared_forms(declared, "definite"),
            usual=_usual(declared, extension),
            never=self._never(declared, extension),
        )

    def _word_spellings(self, word: tree.Word, spellings: dict[str, str], variants: set[str]) -> None:
        name = word.name.text
        for spelling in (word.name, *(form.text for form in word.forms)):
            known = spellings.setdefault(fold(spelling.text), name)
            if known != name:
                message = f"«{spelling.text}» er allerede en skrivemåde for «{known}»."
                self._report.add("rule-declared-twice", message, spelling)
        variants.update(fold(text) for text in _forms(word.forms, "synonym"))

    def _relations(
        self, declared: tree.WordList, names: set[str]
    ) -> tuple[dict[str, set[str]], dict[str, list[str]]]:
        """For each word the words just below it, and those it may be."""
        narrower: dict[str, set[str]] = {}
        may_be: dict[str, list[str]] = {}
        for word in declared.words:
            for relation in word.relations:
                if relation.kind not in ("narrower", "may_be"):
                    continue
                other = relation.arguments[0]
                if other.text not in names:
                    self._report.unknown("rule-unknown-word", "Ordet", other, names)
                elif relation.kind == "narrower":
                    narrower.setdefault(other.text, set()).add(word.name.text)
                else:
                    may_be.setdefault(word.name.text, []).append(other.text)
        return narrower, may_be

    def _never(
        self, declared: tree.WordList, extension: dict[str, frozenset[str]]
    ) -> dict[str, frozenset[str]]:
        """For each word those that no entry can be as well; it holds both ways, and of narrower words too."""
        never: dict[str, frozenset[str]] = {}
        for word in declared.words:
            for other in (one.arguments[0] for one in word.relations if one.kind == "never"):
                if other.text not in extension:
                    self._report.unknown("rule-unknown-word", "Ordet", other, extension)
                    continue
                one, two = extension[word.name.text], extension[other.text]
                for atom in one | two:
                    excluded = two if atom in one else one
                    never[atom] = never.get(atom, frozenset()) | excluded
        return never

    def _unique(self, declared: tree.WordList) -> Iterable[model.Uniqueness]:
        for word in declared.words:
            for relation in word.relations:
                if relation.kind == "unique":
                    field = relation.arguments[0].text if relation.arguments else None
                    yield model.Uniqueness(word.name.text, field)

    def _ambiguities(self, declared: tree.WordList, names: set[str]) -> Iterable[model.Ambiguity]:
        for word in declared.words:
            for relation in word.relations:
                if relation.kind == "ambiguous":
                    field, value, other = relation.arguments
                    if other.text not in names:
                        self._report.unknown("rule-unknown-word", "Ordet", other, names)
                        continue
                    yield model.Ambiguity(word.name.text, field.text, value.text, other.text)

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
        each = _form(declared.forms, "each") or name
        return model.Listing(
            name=name,
            shape=model.Shape(declared.shape),
            of_organ=declared.level == "organ",
            each=each,
            plural=_form(declared.forms, "plural") or each,
            each_definite=_form(declared.forms, "each_definite"),
            definite=_form(declared.forms, "definite"),
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


def _written(declared: tree.WordList, register: Register | None) -> Iterable[str]:
    """Every spelling of every word as it is declared."""
    for word in declared.words:
        yield word.name.text
        yield from (form.text.text for form in word.forms)
    if register:
        yield from (*register.rows, *register.variants)


def _usual(declared: tree.WordList, extension: dict[str, frozenset[str]]) -> dict[str, str]:
    """What entries that state a word most often are; a narrower word has it from the broader one."""
    stated = {
        word.name.text: relation.arguments[0].text
        for word in declared.words
        for relation in word.relations
        if relation.kind == "usually"
    }
    inherited = {narrower: usual for word, usual in stated.items() for narrower in extension[word]}
    return inherited | stated


def _below(name: str, narrower: dict[str, set[str]]) -> frozenset[str]:
    """The word and every word under it; a circle of words ends where it began."""
    found = {name}
    waiting = [name]
    while waiting:
        for other in narrower.get(waiting.pop(), ()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return frozenset(found)
