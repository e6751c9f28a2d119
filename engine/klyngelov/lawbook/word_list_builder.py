"""Builds word lists from their declarations: the words of a field, their spellings and how they relate."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.lawbook import vocabulary as model
from klyngelov.lawbook.register import Register
from klyngelov.lawbook.report import Report
from klyngelov.syntax import tree
from klyngelov.values.spelling import fold


def _forms(forms: tuple[tree.Form, ...], kind: str) -> list[str]:
    return [form.text.text for form in forms if form.kind == kind]


def form_of(forms: tuple[tree.Form, ...], kind: str) -> str | None:
    """The form of a kind that a declaration gives; the last one written, if it stands twice."""
    found = _forms(forms, kind)
    return found[-1] if found else None


def _declared_forms(declared: tree.WordList, kind: str) -> dict[str, str]:
    found = ((word.name.text, form_of(word.forms, kind)) for word in declared.words)
    return {name: form for name, form in found if form}


def no_register(name: tree.Name, report: Report) -> None:
    """Report a register that is not there."""
    message = f"Registret «{name.text}» findes ikke i mappen med regler."
    report.add("rule-unknown-register", message, name)


class WordListBuilder:
    """Builds one list after another; ``register_of`` tells which registers they have their words from."""

    def __init__(self, registers: dict[str, Register], report: Report) -> None:
        self._registers = registers
        self._report = report
        self.register_of: dict[str, Register] = {}

    def build(self, declared: tree.WordList) -> model.WordList:
        """The list with its words in their relations; faults go to the report."""
        names = [word.name.text for word in declared.words]
        spellings: dict[str, str] = {}
        variants: set[str] = set()
        register = self._registers.get(declared.register.text) if declared.register else None
        if declared.register and register is None:
            no_register(declared.register, self._report)
        if register:
            self.register_of[declared.name.text] = register
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
