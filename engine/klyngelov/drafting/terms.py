"""The terms of reference of a body: what is written in them, where, and which norms each clause rests on.

The words are those of the rules (``lawbook.clauses``); where a norm that binds has none, its own title stands
for it, so that no requirement is left out. What concerns the whole body comes before and after its organs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from klyngelov.drafting.addressees import Addressees
from klyngelov.drafting.chapters import Chapter, Clause, Manner, Open, Passage, Piece
from klyngelov.drafting.checklist import Checklist, Group, Requirement
from klyngelov.drafting.numbers import Numbers
from klyngelov.judging.concerned import law_about
from klyngelov.lawbook.clauses import OWN_PLACEHOLDERS, DraftClause
from klyngelov.lawbook.force import ForceState
from klyngelov.lawbook.norm import Norm, NormKind, Strength
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Shape
from klyngelov.proposal.facts import Facts
from klyngelov.values.danish import capital, listed

_PIECES = re.compile(r"(\[[^\]]*\])")
_PLACEHOLDER = re.compile(r"\{(.*?)\}")
_UNJUDGED = (NormKind.SILENCE, NormKind.NOT_CHECKABLE, NormKind.POWER, NormKind.DEFINITION)


def terms(rulebook: Rulebook, found: Checklist, drafted: Facts | None = None) -> tuple[Chapter, ...]:
    """The chapters, in order: the whole body, its organs, and the whole body again.

    A body that has but one organ has one chapter, under None. ``drafted`` is what the drafted body states, if
    it is known; without it no numbers are told that depend on the body.
    """
    return tuple(_Drafter(rulebook, found, drafted).chapters())


class _Drafter:
    """Puts the clauses in their places.

    ``_said`` holds each norm that a clause speaks for, with the organ it does so for; ``_offered`` those that
    only an option speaks for.
    """

    def __init__(self, rulebook: Rulebook, found: Checklist, drafted: Facts | None) -> None:
        self._numbers = Numbers(found, drafted)
        self._addressees = Addressees(found.draft.facts, found.requirements)
        self._rulebook = rulebook
        self._wording = rulebook.wording
        self._facts = found.draft.facts
        self._kind = found.draft.proposal.body_type
        self._organs = rulebook.vocabulary.types[self._kind].organs
        self._found = found
        in_force = law_about(rulebook, self._kind, self._facts).in_force
        certain = {norm.id for norm, state in in_force if state is ForceState.IN_FORCE}
        self._in_force = {norm.id: norm for norm, _ in in_force if not norm.displaced_by(certain)}
        self._uncertain = self._in_force.keys() - certain
        self._concerned = _concerned(found.requirements)
        self._said: set[tuple[str, str | None]] = set()
        self._offered: set[str] = set()
        self._placed: dict[tuple[str | None, str], list[Clause]] = {}

    def chapters(self) -> Iterator[Chapter]:
        """All chapters."""
        for clause in self._wording.clauses:
            self._place(clause)
        for requirement in self._found.requirements:
            self._fall_back(requirement)
        names = [one.name for one in self._wording.sections]
        if len(self._organs) == 1:
            yield Chapter(None, tuple(self._passages(None, names)))
            return
        of_organs = [
            at for at, name in enumerate(names) if any((one, name) in self._placed for one in self._organs)
        ]
        first = min(of_organs, default=len(names))
        chapters = [
            Chapter(None, tuple(self._passages(None, names[:first]))),
            *(Chapter(organ, tuple(self._passages(organ, names))) for organ in self._organs),
            Chapter(None, tuple(self._passages(None, names[first:]))),
        ]
        yield from (one for one in chapters if one.passages)

    def _passages(self, organ: str | None, names: Iterable[str]) -> Iterator[Passage]:
        sections = {one.name: one for one in self._wording.sections}
        for name in names:
            clauses = self._placed.get((organ, name), [])
            if clauses:
                yield Passage(name, self._filled(sections[name].lead, organ), tuple(clauses))

    # ── Clauses ───────────────────────────────────────────────────────────────────────────────
    def _place(self, clause: DraftClause) -> None:
        """Put a clause wherever it is to stand."""
        if not clause.norms:
            if self._kind in clause.types:
                for organ in clause.organs or (None,):
                    self._write(clause, clause.section, organ, ())
            return
        if clause.types and self._kind not in clause.types:
            return
        standing: dict[str | None, list[Norm]] = {}
        for group in clause.norms:
            first = self._in_force.get(group[0])
            for organ in self._where(clause, first) if first else ():
                norms = self._spoken_for(group, organ)
                if norms and norms[0] is first and not self._is_done(first, organ):
                    standing.setdefault(organ, []).extend(norms)
        for organ, speaking in standing.items():
            section = clause.section or self._wording.section_of(speaking[0])
            self._write(clause, section, organ, tuple(speaking))

    def _is_done(self, first: Norm, organ: str | None) -> bool:
        """Whether an earlier clause has said a norm, and not of some entries only."""
        said = (first.id, self._whole(organ)) in self._said
        return said and not self._addressees.is_divided(first, self._whole(organ))

    def _where(self, clause: DraftClause, first: Norm) -> Iterator[str | None]:
        """The organs that a clause is about, or the whole body."""
        stated: list[str | None] = list(clause.organs)
        if not stated:
            stated = [None] if clause.types else [one.organ for one in first.instances]
        yield from (organ for organ in dict.fromkeys(stated) if organ is None or organ in self._organs)

    def _spoken_for(self, group: Iterable[str], organ: str | None) -> tuple[Norm, ...]:
        """The norms of a group that are in force and concern an organ, be it through the whole body."""
        return tuple(
            norm
            for norm in (self._in_force.get(one) for one in group)
            if norm is not None
            and (self._about(norm) & {organ, None} or (organ is None and self._about(norm)))
        )

    def _about(self, norm: Norm) -> set[str | None]:
        """The organs that a norm asks something of, as the facts are."""
        if norm.kind in _UNJUDGED:
            return {one.organ for one in norm.instances}
        return self._concerned.get(norm.id, set())

    def _write(self, clause: DraftClause, section: str, organ: str | None, norms: tuple[Norm, ...]) -> None:
        names = self._addressees.of(clause, norms[0], self._whole(organ)) if norms else ()
        if names is None:
            return
        text, *offered = (
            self._numbers.filled(one, norms[0], organ, names) if norms else one
            for one in (clause.text or clause.item, *clause.options)
        )
        if text is None:
            return
        options = tuple(self._filled(option, organ) for option in offered if option)
        if norms and not _only_options(clause):
            self._addressees.speak(clause, norms, self._whole(organ), names or ())
        if _only_options(clause):
            self._offered.update(norm.id for norm in norms)
            for option in options:
                self._add(section, organ, Clause(Manner.OPTION, option, norms, self._doubted(norms)))
            return
        self._said.update((norm.id, self._whole(organ)) for norm in norms)
        manner = Manner.TEXT if clause.text else Manner.ITEM
        pieces = self._filled(text, organ)
        self._add(section, organ, Clause(manner, pieces, norms, self._doubted(norms), options))

    def _add(self, section: str, organ: str | None, clause: Clause) -> None:
        self._placed.setdefault((self._whole(organ), section), []).append(clause)

    def _doubted(self, norms: Iterable[Norm]) -> tuple[Norm, ...]:
        return tuple(norm for norm in norms if norm.id in self._uncertain)

    def _whole(self, organ: str | None) -> str | None:
        """The organ; None where it is the whole body."""
        return organ if len(self._organs) > 1 else None

    # ── What no clause says ───────────────────────────────────────────────────────────────────
    def _fall_back(self, requirement: Requirement) -> None:
        """Let the title of a norm stand for the clause that it has not."""
        norm = requirement.norm
        if requirement.met or norm.kind in _UNJUDGED or self._rulebook.source(norm).general:
            return
        if norm.kind is NormKind.OPEN_STANDARD and requirement.group is Group.CONDITIONAL:
            return  # there is nothing to judge before the terms say more
        if requirement.subjects and not self._addressees.left(requirement, self._whole(requirement.organ)):
            return
        if self._is_said(requirement) or self._addressees.is_excluded(norm, self._whole(requirement.organ)):
            return
        manner = Manner.TEXT if self._asks(requirement) else Manner.OPTION
        if norm.id in self._offered and (manner is Manner.OPTION or requirement.group is Group.CONDITIONAL):
            return
        left = self._addressees.left(requirement, self._whole(requirement.organ))
        everyone = requirement.each and left == requirement.subjects
        named = f" ({listed(left)})" if left and not everyone else ""
        section = self._wording.section_of(norm) or self._wording.sections[0].name
        norms = (norm, *requirement.also)
        clause = Clause(manner, (f"{norm.title}{named}.",), norms, self._doubted(norms))
        self._add(section, requirement.organ, clause)

    def _is_said(self, requirement: Requirement) -> bool:
        """Whether a clause says what a norm requires, of all whom it concerns."""
        norm, organ = requirement.norm, self._whole(requirement.organ)
        spoken_for = {place for said, place in self._said if said == norm.id}
        if organ not in spoken_for and not (requirement.organ is None and spoken_for):
            return False
        return not self._addressees.is_spoken_of(norm, organ)

    def _asks(self, requirement: Requirement) -> bool:
        """Whether the terms must say what a norm asks, or may."""
        if requirement.group is Group.RECOMMENDED:
            binding = self._rulebook.source(requirement.norm).binding
            return binding and requirement.norm.strength is Strength.SHALL_AMONG_OTHERS
        return True

    # ── Words ─────────────────────────────────────────────────────────────────────────────────
    def _filled(self, text: str, organ: str | None) -> tuple[Piece, ...]:
        """A text with the names of the draft, and what is open in it apart."""
        found: list[Piece] = []
        for part in filter(None, _PIECES.split(text)):
            if part.startswith("["):
                inner = "".join(
                    one if isinstance(one, str) else one.text for one in self._named(part[1:-1], organ)
                )
                found.append(Open(inner))
            else:
                found.extend(self._named(part, organ))
        return tuple(found)

    def _named(self, text: str, organ: str | None) -> Iterator[Piece]:
        for at, part in enumerate(_PLACEHOLDER.split(text)):
            if at % 2 == 0:
                yield from [part] if part else []
            elif part in OWN_PLACEHOLDERS:
                yield from self._organ(organ, part)
            else:
                yield self._entries(part)

    def _organ(self, organ: str | None, placeholder: str) -> Iterator[str]:
        """What an organ is called, as a sentence begins with it or has it further on."""
        named = organ or (self._organs[0] if len(self._organs) == 1 else None)
        if named is not None:
            definite = self._rulebook.vocabulary.organs[named].definite
            yield capital(definite) if placeholder[0].isupper() else definite

    def _entries(self, listing: str) -> Piece:
        """The entries of a list of the file; what it is called where the draft does not state it."""
        names = [record.label for record in self._facts.of(None, listing).records]
        declared = self._rulebook.vocabulary.listings[listing]
        return (
            listed(names)
            if names
            else Open(declared.name if declared.shape is Shape.SINGLE else declared.each)
        )


def _only_options(clause: DraftClause) -> bool:
    return not clause.text and not clause.item


def _concerned(requirements: Iterable[Requirement]) -> Mapping[str, set[str | None]]:
    """By norm, the organs that it asks something of."""
    found: dict[str, set[str | None]] = {}
    for one in requirements:
        for norm in (one.norm, *one.also):
            found.setdefault(norm.id, set()).add(one.organ)
    return found
