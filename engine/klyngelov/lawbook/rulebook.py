"""The rule book: everything in ``rules/``, resolved and ready to be asked.

A rule book is immutable. It is put together from the rule files (``loading``) or taken from the
cache (``cache``); nothing else reads ``rules/``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.citation import Source, written
from klyngelov.lawbook.clauses import Wording
from klyngelov.lawbook.force import ForceState, judged
from klyngelov.lawbook.formula import Formula
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.paragraphs import Paragraphs
from klyngelov.lawbook.template import Template
from klyngelov.lawbook.uncited import Uncited
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.values.frozen import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Rulebook:
    """The law as data.

    ``norms`` stand in the order of the files and, within them, of the statute; ``unread`` names what
    has not been read or is not yet encoded. ``paragraphs`` lists those of the sources that are read.
    ``terms`` holds what each declared term stands for; norms hold the formula itself, so that only their
    phrasing needs the name. ``left_out`` says, by norm id, what of the provision the norm does not check;
    ``uncited`` how the provisions without a norm stand; ``changes``, by list, what a draft decides;
    ``wording`` how terms of reference are worded.
    """

    version: str
    sha256: str
    read_until: date
    vocabulary: Vocabulary
    terms: Mapping[str, Formula]
    sources: dict[str, Source]
    norms: tuple[Norm, ...]
    unread: tuple[str, ...]
    paragraphs: Paragraphs
    templates: tuple[Template, ...]
    left_out: Mapping[str, str]
    uncited: tuple[Uncited, ...]
    changes: Mapping[str, Change]
    wording: Wording

    def norm(self, norm_id: str) -> Norm | None:
        """The norm with this id."""
        return next((norm for norm in self.norms if norm.id == norm_id), None)

    def about(self, body_type: str) -> tuple[Norm, ...]:
        """Every norm about this kind of body, whenever in force."""
        return tuple(norm for norm in self.norms if body_type in norm.scope)

    def encodes(self, body_type: str) -> bool:
        """Whether any law about this kind of body is encoded, general law apart."""
        return any(norm.judged and not self.source(norm).general for norm in self.about(body_type))

    def begins_after(self, body_type: str, day: date) -> date | None:
        """The first later day on which a binding norm about this kind of body begins, general law apart."""
        starts = (
            norm.force.start.day
            for norm in self.about(body_type)
            if norm.judged and self.source(norm).binding and not self.source(norm).general
        )
        return min((start for start in starts if start is not None and start > day), default=None)

    def elsewhere(self, body_type: str, day: date) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The other kinds of bodies that binding law is certainly in force about on a day, with sources."""
        found: dict[str, dict[str, None]] = {}
        for norm in self.norms:
            source = self.source(norm)
            certain = norm.force.on(day) is ForceState.IN_FORCE
            if certain and norm.judged and source.binding and not source.general:
                for other in norm.scope:
                    found.setdefault(other, {})[source.named_on(day)] = None
        types = (one for one in self.vocabulary.types if one != body_type and one in found)
        return tuple((one, tuple(found[one])) for one in types)

    def on(self, body_type: str, day: date) -> tuple[tuple[Norm, ForceState], ...]:
        """The norms about a kind of body that are, or may be, in force on a day."""
        found = ((norm, norm.force.on(day)) for norm in self.about(body_type))
        return tuple((norm, state) for norm, state in found if judged(state))

    def templates_for(self, body_type: str, day: date) -> tuple[Template, ...]:
        """The templates that a proposal about this kind of body may follow on a day."""
        return tuple(
            one for one in self.templates if body_type in one.scope and one.signs and one.known_from <= day
        )

    def source(self, norm: Norm) -> Source:
        """The source a norm rests on."""
        return self.sources[norm.citation.source]

    def cited(self, norm: Norm) -> str:
        """The norm's citation as it stands in a Danish text."""
        return written(norm.citation.pinpoint, self.source(norm).cited_as)
