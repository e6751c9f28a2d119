"""Gives the lexer the vocabulary's names.

The grammar writes ``@ORGAN_DEF@`` where the names the rules declare belong. They are filled in
longest first, so that "deltagende kommune" is never read as two words and authors need neither
quotes nor hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from lark import Lark

from klyngelov.syntax import tree
from klyngelov.values.resources import grammar_text

NAME_TERMINALS = (
    "EACH EACH_DEF WORD FIELD TERM LISTING LISTING_DEF ORGAN ORGAN_DEF TYPE TYPE_DEF SOURCE PERIOD"
).split()

Names = Mapping[str, frozenset[str]]
"""For each name terminal the names it may stand for."""

NO_NAMES: Names = {terminal: frozenset() for terminal in NAME_TERMINALS}

_NEVER = "\ue000"  # a character no rule file holds, for terminals without names


def names_of(
    declarations: Iterable[tree.Declaration], register_words: Iterable[str], periods: Iterable[str] = ()
) -> Names:
    """The names that the declarations (and the registers they name) bring into the language."""
    names: dict[str, set[str]] = {terminal: set() for terminal in NAME_TERMINALS}
    names["WORD"].update(register_words)
    names["PERIOD"].update(name for name in periods if has_letters(name))
    for declaration in declarations:
        for terminal, name in declared_names(declaration):
            # A name without letters (a fault of its own) would match anywhere.
            if has_letters(name.text):
                names[terminal].add(name.text)
    return {terminal: frozenset(found) for terminal, found in names.items()}


def has_letters(name: str) -> bool:
    """Whether a name can be read at all."""
    return any(character.isalnum() for character in name)


def declared_names(declaration: tree.Declaration) -> Iterator[tuple[str, tree.Name]]:
    """The names that a declaration brings into the language, each with its terminal."""
    match declaration:
        case tree.Source():
            yield from _forms("SOURCE", None, declaration)
        case tree.Organ():
            yield from _forms("ORGAN", "ORGAN_DEF", declaration)
        case tree.BodyType():
            yield from _forms("TYPE", "TYPE_DEF", declaration)
        case tree.WordList():
            for word in declaration.words:
                yield "WORD", word.name
                yield from (("WORD", form.text) for form in word.forms)
        case tree.Listing():
            yield "LISTING", declaration.name
            yield from (("FIELD", field.name) for field in declaration.fields)
            for form in declaration.forms:
                terminal = _LISTING_FORMS.get(form.kind)
                if terminal:
                    yield terminal, form.text
        case tree.Term():
            yield "TERM", declaration.name
        case _:
            pass


_LISTING_FORMS = {
    "each": "EACH",
    "plural": "EACH",
    "each_definite": "EACH_DEF",
    "definite": "LISTING_DEF",
}


def _forms(
    terminal: str, definite: str | None, declaration: tree.Source | tree.Organ | tree.BodyType
) -> Iterator[tuple[str, tree.Name]]:
    yield terminal, declaration.name
    for form in declaration.forms:
        if form.kind == "definite" and definite:
            yield definite, form.text
        elif form.kind == "synonym":
            yield terminal, form.text


def name_pattern(names: Iterable[str]) -> str:
    """A regular expression for any of the names as whole words, longest first."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    if not ordered:
        return _NEVER
    spellings = "|".join(r"\s+".join(re.escape(part) for part in name.split()) for name in ordered)
    return rf"(?:{spellings})(?![\w-])".replace("/", r"\/")


@lru_cache(maxsize=8)
def _build(key: tuple[tuple[str, frozenset[str]], ...]) -> Lark:
    names = dict(key)
    grammar = re.sub(r"@([A-Z_]+)@", lambda match: name_pattern(names[match[1]]), grammar_text("regel.lark"))
    return Lark(grammar, parser="lalr", propagate_positions=True, maybe_placeholders=True)


def parser_for(names: Names) -> Lark:
    """The LALR(1) parser of the language with these names."""
    return _build(tuple(sorted(names.items())))
