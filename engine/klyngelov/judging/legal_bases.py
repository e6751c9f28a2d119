"""Checks the legal bases that a draft itself cites: known, in force on the day, and really there.

A citation is called wrong only where that is certain. Paragraphs are checked where they have been
read (``lawbook.paragraphs``), and not at all where one citation names several acts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from klyngelov.judging.finding import Caveat
from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.cited import Number, numbers_in
from klyngelov.lawbook.cited_places import CitedPlace, cited_places
from klyngelov.lawbook.documents import Act, Documents, documents_of
from klyngelov.lawbook.force import Force, ForceState, judged
from klyngelov.lawbook.paragraphs import MORE, Paragraph
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.model import LegalBasis
from klyngelov.proposal.proposal_reader import Draft
from klyngelov.values.danish import written_date
from klyngelov.values.frozen import dataclass


def legal_bases(draft: Draft, rulebook: Rulebook) -> list[Caveat]:
    """What is wrong with the cited legal bases, in the order they are cited."""
    bases = draft.proposal.header.legal_bases
    documents = documents_of(rulebook) if bases else None
    return [
        caveat
        for basis in bases
        if documents
        for caveat in _Check(basis, rulebook, documents, draft.facts.day).caveats()
    ]


@dataclass(frozen=True, slots=True)
class _Check:
    """One cited basis held against the sources on a day."""

    basis: LegalBasis
    rulebook: Rulebook
    documents: Documents
    day: date

    def caveats(self) -> Iterator[Caveat]:
        text = self.basis.text
        numbers = numbers_in(text)
        strange = [number for number in numbers if not self.documents.knows(number)]
        acts = self.documents.named(text)
        for number in strange:
            yield self._unknown(self._number(number, known_act=bool(acts)))
        if not strange and not acts:
            like = _like(self.documents.like_name(text))
            yield self._unknown(f"findes ikke blandt de kilder, der er læst.{like}")
        for act in acts:
            yield from self._of_act(act, numbers, alone=len(acts) == 1 and not strange)

    def _unknown(self, rest: str) -> Caveat:
        return Caveat("citation-unknown", f"{self._start()} {rest}", self.basis.position)

    def _not_in_force(self, rest: str) -> Caveat:
        return Caveat("citation-not-in-force", f"{self._start()} {rest}", self.basis.position)

    def _start(self) -> str:
        return f"Retsgrundlaget «{self.basis.text}» (linje {self.basis.position.line})"

    def _number(self, number: Number, *, known_act: bool) -> str:
        _, written, year = number.gazette
        which = f"angiver nr. {written}/{year}, som ikke findes" if known_act else "findes ikke"
        return f"{which} blandt de kilder, der er læst.{_like(self.documents.like_number(number))}"

    # ── In force ──────────────────────────────────────────────────────────────────────────────
    def _of_act(self, act: Act, numbers: Sequence[Number], *, alone: bool) -> Iterator[Caveat]:
        cited = act.numbered(numbers)
        current = [source for source in cited if judged(source.force.on(self.day))]
        if not current:
            yield self._not_in_force(_out_of_force(_nearest(cited, self.day).force, self.day))
            return
        print_ = act.print_numbered(numbers)
        if print_ and (outdated := self._print(act, *print_)):
            yield self._not_in_force(outdated)
        if alone:
            yield from self._places(act, current)

    def _print(self, act: Act, title: str, start: date) -> str | None:
        newest = act.print_on(self.day)
        if start > self.day:
            return f"er først udsendt den {written_date(start)}, efter den dag, der bedømmes."
        if newest and newest != title:
            return f"er ikke det nyeste optryk den {written_date(self.day)}; det er {newest}."
        return None

    # ── Paragraphs ────────────────────────────────────────────────────────────────────────────
    def _places(self, act: Act, current: list[Source]) -> Iterator[Caveat]:
        listed = self._listed(current)
        for place in cited_places(self.basis.text) if listed else ():
            caveat = self._place(place, listed, act)
            if caveat:
                yield caveat

    def _listed(self, sources: Iterable[Source]) -> list[Paragraph]:
        return [one for source in sources for one in self.rulebook.paragraphs.get(source.name, ())]

    def _place(self, place: CitedPlace, listed: list[Paragraph], act: Act) -> Caveat | None:
        known = [one for one in listed if one.name == place.paragraph]
        if not known and any(one.name == MORE for one in listed):
            return None
        if not known:
            missing = f"henviser til § {place.paragraph}, som ikke findes"
            return self._unknown(f"{missing}; {act.cited_as} slutter med § {listed[-1].name}.")
        day = written_date(self.day)
        longest = max(known, key=lambda one: one.stykker or 0)
        if all(one.first and self.day < one.first for one in known):
            return self._not_in_force(f"henviser til § {longest.name}, som endnu ikke var indsat den {day}.")
        if all(one.stykker == 0 or (one.last and self.day > one.last) for one in known):
            return self._not_in_force(f"henviser til § {longest.name}, som var ophævet den {day}.")
        return self._stykke(place, longest, act)

    def _stykke(self, place: CitedPlace, known: Paragraph, act: Act) -> Caveat | None:
        beyond = [number for number in place.stykker if known.stykker and number > known.stykker]
        if not beyond:
            return None
        which = f"henviser til § {known.name}, stk. {beyond[0]}, som ikke"
        at_other_times = [one for one in self._listed(act.sources) if one.name == known.name]
        if any((one.stykker or 0) >= beyond[0] for one in at_other_times):
            return self._not_in_force(
                f"{which} er i kraft den {written_date(self.day)}, efter hvad der er læst."
            )
        has = f"har {known.stykker} stykker" if known.stykker != 1 else "er ikke delt i stykker"
        return self._unknown(f"{which} findes; § {known.name} {has}.")


def _like(suggestion: str | None) -> str:
    return f" Mente du «{suggestion}»?" if suggestion else ""


def _nearest(sources: tuple[Source, ...], day: date) -> Source:
    """Of sources that are out of force, the last that was in force; else the first to come."""
    past = [one for one in sources if one.force.on(day) is ForceState.NO_LONGER]
    return past[-1] if past else sources[0]


def _out_of_force(force: Force, day: date) -> str:
    if force.on(day) is ForceState.NOT_YET:
        start = force.start.day
        begins = f"; reglerne gælder fra den {written_date(start)}" if start and force.start.certain else ""
        return f"er endnu ikke i kraft den {written_date(day)}{begins}."
    gone, end = f"er ikke længere i kraft den {written_date(day)}", force.end
    if end is None or end.day is None or not end.certain:
        return f"{gone}, efter hvad der er udledt; slutdagen er ikke læst."
    return f"{gone}; reglerne gjaldt til og med den {written_date(end.day)}."
