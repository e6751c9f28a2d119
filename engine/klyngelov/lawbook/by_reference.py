"""Norms that apply another norm by reference (``som``), as an act applies the rules of another act.

What the referring norm says itself stands; the rest is taken from the norm it names, with the organ put
in place of that norm's own, in names and in texts alike. Basis, time and precedence are never taken:
they belong to the provision. The result is an ordinary declaration; that it applies another's requirement
is kept with it (``applies``), so that the two can be told to be about the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from klyngelov.lawbook.report import Report
from klyngelov.lawbook.vocabulary import BodyType, Organ, Vocabulary
from klyngelov.syntax import tree
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position
from klyngelov.values.spelling import nearest

_OWN = ("basis", "yields", "succeeds", "same_as", "secondary")
"""Clauses that belong to the provision which refers, and are never taken."""

_DUTIES = ("open_standard", "not_checkable", "power", "definition")
_TEXTS = (*_DUTIES, "message", "message_above", "remedy", "remedy_above", "presumption", "reading")


def with_references(
    declared: Sequence[tuple[str, tree.Declaration]], vocabulary: Vocabulary, report: Report
) -> list[tuple[str, tree.Declaration]]:
    """The declarations, with every reference carried out; one that cannot be is reported and left out."""
    norms = {one.id.text: one for _, one in declared if isinstance(one, tree.Norm)}
    found: list[tuple[str, tree.Declaration]] = []
    for file, one in declared:
        reference = _reference(one) if isinstance(one, tree.Norm) else None
        if reference is None:
            found.append((file, one))
            continue
        assert isinstance(one, tree.Norm)
        report.file = file
        base = _base(reference, norms, report)
        if base is not None:
            whole = _carried_out(one, reference, base, vocabulary, report)
            if whole is not None:
                found.append((file, whole))
    return found


def _reference(norm: tree.Norm) -> tree.Clause | None:
    clauses = (one for one in norm.clauses if isinstance(one, tree.Clause) and one.kind == "same_as")
    return next(clauses, None)


def _base(reference: tree.Clause, norms: Mapping[str, tree.Norm], report: Report) -> tree.Norm | None:
    """The norm that is referred to, if it is one that says something itself."""
    name = reference.names[0]
    base = norms.get(name.text)
    if base is None:
        suggestion = nearest(name.text, sorted(norms))
        hint = f" Mente du «{suggestion}»?" if suggestion else ""
        report.add("rule-unknown-norm", f"Normen {name.text} findes ikke.{hint}", name, suggestion)
    elif _reference(base) is not None:
        message = f"Normen {name.text} henviser selv videre. Henvis til den norm, der har kravet."
        report.add("rule-indirect-reference", message, name)
        return None
    return base


def _carried_out(
    norm: tree.Norm, reference: tree.Clause, base: tree.Norm, vocabulary: Vocabulary, report: Report
) -> tree.Norm | None:
    exchange = _NOTHING
    if len(reference.names) > 1:
        organs = _organs(base, vocabulary)
        if len(organs) != 1:
            message = (
                f"Normen {base.id.text} angår ikke netop ét organ, så der er intet at sætte et andet i "
                "stedet for. Skriv kravet ud."
            )
            report.add("rule-no-organ-to-replace", message, reference.names[1])
            return None
        called = vocabulary.organ_called(reference.names[1].text)
        assert called is not None  # the grammar takes only the names of organs here
        exchange = _exchange(organs[0], vocabulary.organs[called], vocabulary)
    own = {_kind(clause) for clause in norm.clauses}
    taken = (
        clause
        for clause in base.clauses
        if _kind(clause) not in own and not isinstance(clause, tree.Force) and _kind(clause) not in _OWN
    )
    kept = tuple(clause for clause in norm.clauses if clause is not reference)
    copied = (_copied(clause, exchange, reference.position) for clause in taken)
    # A norm that says itself what is required applies nothing of the other but its words.
    applies = () if "duty" in own else (tree.Clause("applies", (base.id,), reference.position),)
    return tree.Norm(norm.id, norm.title, (*kept, *copied, *applies), norm.position)


def _kind(clause: object) -> str:
    """What a clause says, so that a norm's own takes the place of the other's."""
    kind = clause.kind if isinstance(clause, (tree.Clause, tree.Effect)) else type(clause).__name__
    duty = isinstance(clause, (tree.Requirement, tree.SubjectRequirement, tree.Case)) or kind in _DUTIES
    return "duty" if duty else kind


def _organs(norm: tree.Norm, vocabulary: Vocabulary) -> list[Organ]:
    """Every organ in which a norm counts something, each once; else those of the bodies it applies to."""
    named = [name.text for place in _places(norm.clauses) for name in place.owners]
    for clause in norm.clauses:
        if isinstance(clause, tree.Clause) and clause.kind in ("within", "scope"):
            named.extend(name.text for name in clause.names)
    called = dict.fromkeys(organ for name in named if (organ := vocabulary.organ_called(name)))
    if not called:
        types = (kind for kind in vocabulary.types.values() if {kind.name, kind.definite} & set(named))
        called = dict.fromkeys(organ for kind in types for organ in kind.organs)
    return [vocabulary.organs[name] for name in called]


def _places(node: Any) -> Iterator[tree.Place]:
    """Every place in a part of the tree where entries are counted."""
    if isinstance(node, tree.Place):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _places(part)
    elif dataclasses.is_dataclass(node) and not isinstance(node, type):
        for one in dataclasses.fields(node):
            yield from _places(getattr(node, one.name))


def _exchange(before: Organ, after: Organ, vocabulary: Vocabulary) -> _Exchange:
    """The organ in both its forms, and the kind of body it is the organ of."""
    names = {before.definite: after.definite, before.name: after.name}
    for old, new in zip(_types(before, vocabulary), _types(after, vocabulary), strict=False):
        names.setdefault(old.name, new.name)
        if old.definite and new.definite:
            names.setdefault(old.definite, new.definite)
    return _Exchange(names, (before.definite, after.definite))


def _types(organ: Organ, vocabulary: Vocabulary) -> list[BodyType]:
    return [vocabulary.types[name] for name in vocabulary.types_with(organ.name)]


@dataclass(frozen=True, slots=True)
class _Exchange:
    """What stands for what: names as a whole, and ``definite`` (before, after) wherever it is in a text."""

    names: Mapping[str, str]
    definite: tuple[str, str] | None = None

    def name(self, written: str) -> str:
        """A name, or the one in its place."""
        return self.names.get(written, written)

    def text(self, written: str) -> str:
        """A text, which names an organ in its definite form, at the beginning of a sentence or inside."""
        if self.definite is None:
            return written
        before, after = self.definite
        within = written.replace(before, after)
        return within.replace(before[0].upper() + before[1:], after[0].upper() + after[1:])


_NOTHING = _Exchange({})


def _copied(node: Any, exchange: _Exchange, at: Position) -> Any:
    """A part of the tree with other names and texts, all at the place of the reference."""
    if isinstance(node, tree.Name):
        return tree.Name(exchange.name(node.text), at)
    if isinstance(node, tree.StatedCondition):  # a list may be called what an organ is; it is not the organ
        return tree.StatedCondition(tree.Name(node.listing.text, at), node.positive)
    if isinstance(node, tree.Effect):
        conditions = _copied(node.conditions, exchange, at)
        return tree.Effect(node.kind, node.start, node.end, conditions, _text(node.text, exchange, at), at)
    if isinstance(node, tree.Clause) and node.kind in _TEXTS:
        return tree.Clause(node.kind, tuple(_text(name, exchange, at) for name in node.names), at)
    if isinstance(node, Position):
        return at
    if isinstance(node, tuple):
        return tuple(_copied(part, exchange, at) for part in node)
    if dataclasses.is_dataclass(node) and not isinstance(node, type):
        parts = {one.name: _copied(getattr(node, one.name), exchange, at) for one in dataclasses.fields(node)}
        return type(node)(**parts)
    return node


def _text(written: tree.Name, exchange: _Exchange, at: Position) -> tree.Name:
    return tree.Name(exchange.text(written.text), at)
