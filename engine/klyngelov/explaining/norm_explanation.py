"""Explains a norm: its sentences, its precedence, and the norms before, after and beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from klyngelov.explaining.explanation import NormExplanation, Quoted, Related, TemplateExplanation
from klyngelov.explaining.paraphrase import exceptions, paraphrase
from klyngelov.judging.phrasing import Phrasing, phrasing_of
from klyngelov.judging.queries import queries_of
from klyngelov.judging.wording import by_register
from klyngelov.lawbook.continuation import on_same_provision, provision_force
from klyngelov.lawbook.force import judged
from klyngelov.lawbook.formula import All, Any, Formula, Not
from klyngelov.lawbook.matter import Kinship, Matters
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.template import Template

if TYPE_CHECKING:  # loaded only where something is imported
    from klyngelov.statute.wordings import Wordings

_HISTORY = (Kinship.SAME, Kinship.OTHER_BOUND, Kinship.TURNED_ROUND)


class NormExplainer:
    """Explains norms of one rule book as of a day."""

    def __init__(self, rulebook: Rulebook, day: date, wordings: Wordings | None) -> None:
        self._rulebook = rulebook
        self._day = day
        self._wordings = wordings
        self._matters = Matters(rulebook.vocabulary)
        self._known: dict[str, NormExplanation] = {}

    def explain(self, norm: Norm) -> NormExplanation:
        """One norm; findings ask for the same one again and again."""
        if norm.id not in self._known:
            self._known[norm.id] = self._explained(norm)
        return self._known[norm.id]

    def _explained(self, norm: Norm) -> NormExplanation:
        rulebook = self._rulebook
        relatives = list(self._relatives(norm))
        return NormExplanation(
            norm=norm,
            citation=rulebook.cited(norm),
            binding=rulebook.source(norm).binding,
            day=self._day,
            state=norm.force.on(self._day),
            sentences=paraphrase(rulebook, norm),
            exceptions=exceptions(rulebook, norm),
            remedy=self._remedy(norm, norm.remedy),
            remedy_above=self._remedy(norm, norm.remedy_above),
            terms=tuple(self._terms(norm)),
            yields_to=tuple(
                self._related(above, principle=why)
                for target, why in norm.yields_to
                if (above := rulebook.norm(target)) is not None
            ),
            prevails_over=tuple(
                self._related(below, principle=why)
                for below in rulebook.norms
                for target, why in below.yields_to
                if target == norm.id
            ),
            before=tuple(one for one in relatives if _over_before(one.norm, norm)),
            after=tuple(one for one in relatives if _over_before(norm, one.norm)),
            beside=tuple(one for one in relatives if _meet(one.norm, norm)),
            left_out=rulebook.left_out.get(norm.id),
            wording=self._wording(norm),
            provision_force=provision_force(rulebook, norm),
            instead=self._instead(norm),
        )

    def template(self, template: Template) -> TemplateExplanation:
        """A draft that never became law."""
        phrasing = Phrasing(self._rulebook.vocabulary, self._rulebook.terms)
        return TemplateExplanation(
            id=template.id,
            title=template.title,
            known_from=template.known_from,
            signs=tuple(phrasing.condition(sign) for sign in template.signs),
            unseen=template.unseen,
            difference=template.difference,
        )

    def _instead(self, norm: Norm) -> tuple[Norm, ...]:
        in_force = judged(norm.force.on(self._day))
        return () if in_force else on_same_provision(self._rulebook, norm, self._day)

    def _relatives(self, norm: Norm) -> Iterator[Related]:
        """The norms on the same matter, by the day they began; what this one yields to stands elsewhere."""
        elsewhere = {norm.id, *(target for target, _ in norm.yields_to)}
        found: list[Related] = []
        for other in self._rulebook.norms:
            if other.id in elsewhere or any(target == norm.id for target, _ in other.yields_to):
                continue
            first, second = (other, norm) if _start(other) < _start(norm) else (norm, other)
            kin = self._matters.kinship(first, second)
            same_time = _start(first) == _start(second)
            if kin in _HISTORY or (kin is not None and same_time):
                found.append(self._related(other, kinship=kin))
        yield from sorted(found, key=lambda one: _start(one.norm))

    def _related(self, norm: Norm, *, kinship: Kinship | None = None, principle: str = "") -> Related:
        return Related(norm, self._rulebook.cited(norm), kinship, principle)

    def _terms(self, norm: Norm) -> Iterator[tuple[str, str]]:
        """The terms that the norm is said with, and what each stands for."""
        phrasing = phrasing_of(self._rulebook, norm)
        said = " ".join((*paraphrase(self._rulebook, norm), *exceptions(self._rulebook, norm)))
        for query in queries_of(norm.instances, ()):
            listing = self._rulebook.vocabulary.listings[query.listing]
            for part in _parts(query.formula):
                for name, meaning in self._rulebook.terms.items():
                    if part == meaning and f"»{name}«" in said:
                        said = said.replace(f"»{name}«", "")
                        yield name, phrasing.meaning(meaning, listing)

    def _remedy(self, norm: Norm, text: str) -> str:
        """A remedy, where no draft says what its placeholders stand for."""
        text = by_register(text, None).replace("{antal}", "antallet").replace("{år}", "året")
        if norm.quantifier is None:
            return text
        listing = self._rulebook.vocabulary.listings[norm.quantifier]
        word = listing.each.split()[-1]
        return text.replace(f"{{{word}}}", listing.each_definite or f"den pågældende {word}")

    def _wording(self, norm: Norm) -> tuple[Quoted, ...]:
        if self._wordings is None:
            return ()
        return tuple(
            Quoted(one.text, one.document, one.changed) for one in self._wordings.quotations(norm, self._day)
        )


def _start(norm: Norm) -> date:
    return norm.force.start.day or date.min


def _over_before(one: Norm, other: Norm) -> bool:
    """Whether a norm is no longer in force when another begins."""
    end = one.force.end
    return end is not None and end.day is not None and end.day < _start(other)


def _meet(one: Norm, other: Norm) -> bool:
    return not _over_before(one, other) and not _over_before(other, one)


def _parts(formula: Formula) -> Iterator[Formula]:
    """A formula and everything in it."""
    yield formula
    match formula:
        case Not(part):
            yield from _parts(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _parts(part)
        case _:
            pass
