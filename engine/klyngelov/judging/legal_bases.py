"""Checks the legal bases that a draft itself cites: known, in force on the day, and really there.

A citation is called wrong only where that is certain. Paragraphs are checked where they have been
read (``lawbook.paragraphs``), and not at all where one citation names several acts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from klyngelov.judging.finding import Caveat
from klyngelov.lawbook.citation import Source, places, within
from klyngelov.lawbook.citation_spelling import spelled
from klyngelov.lawbook.cited import Number, numbers_in, pinpoint_in, with_year
from klyngelov.lawbook.documents import Act, Documents, documents_of
from klyngelov.lawbook.force import Force, ForceState, judged
from klyngelov.lawbook.missing_place import missing_place
from klyngelov.lawbook.paragraphs import Paragraph
from klyngelov.lawbook.pinpoint import COMPARED, Place, lies_in
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
        for caveat in _Check(basis, rulebook, documents, draft.proposal.body_type, draft.facts.day).caveats()
    ]


@dataclass(frozen=True, slots=True)
class _Check:
    """One cited basis held against the sources on a day."""

    basis: LegalBasis
    rulebook: Rulebook
    documents: Documents
    body_type: str
    day: date

    def caveats(self) -> Iterator[Caveat]:
        text = self.basis.text
        numbers = numbers_in(text)
        strange = [number for number in numbers if not self.documents.knows(number)]
        acts = self.documents.named(text)
        for number in strange:
            yield self._unknown(self._number(number, known_act=bool(acts)))
        if not strange and not acts:
            yield self._unknown(self._nameless(text))
        # What follows «jf.» is another provision; the places are those of the act before it.
        before = self.documents.named(COMPARED.split(text)[0]) or acts
        for act in acts:
            yield from self._of_act(act, numbers, alone=before == (act,) and not strange)
        if not strange and len(before) > 1 and "§" in text:
            yield self._not_looked_up(
                "nævner flere kilder, så bestemmelserne i dem er ikke slået op. Skriv én i hvert led."
            )
        if not strange and len(before) == 1:
            yield from self._compared(before[0])

    def _compared(self, first: Act) -> Iterator[Caveat]:
        """The provisions after «jf.» that are not there: of the act named there, else of the first.

        Whether their rules are in force is not said: they may be referred to by what is.
        """
        for text in COMPARED.split(self.basis.text)[1:]:
            named = self.documents.named(text)
            acts = named or (first,)
            listed = self._listed(acts[0].sources)
            read, part = self._read(text if named else f"{first.cited_as} {text}")
            if part and "§" in text:
                yield self._partly(part)
            for place in _ends(places(pinpoint_in(read))) if len(acts) == 1 and listed else ():
                missing = missing_place(place, listed, acts[0].cited_as)
                if missing:
                    yield self._unknown(f"henviser til {missing.place}, som ikke findes; {missing.instead}.")

    def _unknown(self, rest: str) -> Caveat:
        return Caveat("citation-unknown", f"{self._start()} {rest}", self.basis.position)

    def _not_in_force(self, rest: str) -> Caveat:
        return Caveat("citation-not-in-force", f"{self._start()} {rest}", self.basis.position)

    def _partly(self, part: str) -> Caveat:
        return self._unknown(f"er kun læst til dels: «{part}» forstås ikke og er ikke slået op.")

    def _not_looked_up(self, rest: str) -> Caveat:
        return Caveat("citation-not-read", f"{self._start()} {rest}", self.basis.position)

    def _start(self) -> str:
        return f"Retsgrundlaget «{self.basis.text}» (linje {self.basis.position.line})"

    def _number(self, number: Number, *, known_act: bool) -> str:
        _, written, year = number.gazette
        which = f"angiver nr. {written}/{year}, som ikke findes" if known_act else "findes ikke"
        return f"{which} blandt de kilder, der er læst.{_like(self.documents.like_number(number))}"

    def _nameless(self, text: str) -> str:
        """What to say of a basis that names no known source: a bare paragraph may be any act's."""
        before = text.partition("§")[0].strip(" ,")
        if "§" in text and not before:
            return "nævner ingen kilde. Skriv også, hvilken lov eller bekendtgørelse bestemmelsen står i."
        like = _like(with_year(text, self.rulebook.sources) or self.documents.like_name(text))
        spell = "" if like or "§" not in text else " Skriv kildens fulde navn eller dens nummer og år."
        return f"findes ikke blandt de kilder, der er læst.{like}{spell}"

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
        if newest and newest != title and not self._cited_by(act, title):
            return f"er ikke det nyeste optryk den {written_date(self.day)}; det er {newest}."
        return None

    def _cited_by(self, act: Act, title: str) -> bool:
        """Whether the rules in all the cited places are themselves cited by that print on the day.

        Rules may go on after the act has been printed anew, and the report then cites them by the older one.
        """
        of_print = {
            one.name
            for one in act.sources
            if (current := one.print_on(self.day)) and current.title == title and not current.amended_by
        }
        rules = [
            own
            for norm, _ in self.rulebook.on(self.body_type, self.day)
            if norm.citation.source in of_print
            for own in places(norm.citation.pinpoint)
        ]
        return all(
            any(not place or lies_in(own, place) or lies_in(place, own) for own in rules)
            for place in places(pinpoint_in(self.basis.text))
        )

    # ── Paragraphs ────────────────────────────────────────────────────────────────────────────
    def _places(self, act: Act, current: list[Source]) -> Iterator[Caveat]:
        read, part = self._read(self.basis.text)
        yield from self._lacking(act, self._listed(current), places(pinpoint_in(read)))
        if part and ("§" in read or "§" in part):
            yield self._partly(part)

    def _read(self, text: str) -> tuple[str, str | None]:
        """What is read of a citation, up to the first part that is not, and that part."""
        part = self.documents.unread(text)
        return (spelled(text).partition(part)[0], part) if part else (text, None)

    def _lacking(self, act: Act, listed: list[Paragraph], cited: Iterable[Place]) -> Iterator[Caveat]:
        """What is wrong with places in an act, each said once."""
        told: set[str] = set()
        for place in _ends(cited) if listed else ():
            caveat = self._place(place, listed, act)
            if caveat and caveat.message not in told:
                told.add(caveat.message)
                yield caveat

    def _listed(self, sources: Iterable[Source]) -> list[Paragraph]:
        return [one for source in sources for one in self.rulebook.paragraphs.get(source.name, ())]

    def _place(self, place: Place, listed: list[Paragraph], act: Act) -> Caveat | None:
        name, day = place[0][1], written_date(self.day)
        known = [one for one in listed if one.name == name]
        if known and all(one.first and self.day < one.first for one in known):
            return self._not_in_force(f"henviser til § {name}, som endnu ikke var indsat den {day}.")
        if known and all(one.stykker == 0 or (one.last and self.day > one.last) for one in known):
            return self._not_in_force(f"henviser til § {name}, som var ophævet den {day}.")
        missing = missing_place(place, listed, act.cited_as)
        if missing is None:
            return self._without_rules(name, act) if known else self._not_read(name, act)
        where = f"henviser til {missing.place}, som ikke"
        at_other_times = [one for one in self._listed(act.sources) if one.name == name]
        if at_other_times and missing_place(place, at_other_times, act.cited_as) is None:
            return self._not_in_force(f"{where} er i kraft den {day}, efter hvad der er læst.")
        return self._unknown(f"{where} findes; {missing.instead}.")

    def _not_read(self, name: str, act: Act) -> Caveat | None:
        """What is not listed, where not all is, may be there; that nobody has looked is not passed over."""
        gone = self._without_rules(name, act)
        return gone or self._not_looked_up(
            f"henviser til § {name}, som ikke er læst; om den findes og gælder, er ikke efterset."
        )

    def _without_rules(self, name: str, act: Act) -> Caveat | None:
        """A paragraph of which every norm has ended, or not begun, is cited in vain."""
        states = _states_about(self.rulebook, tuple(one.name for one in act.sources), name, self.day)
        if not states or any(judged(state) for state in states):
            return None
        how = "endnu ikke" if states == {ForceState.NOT_YET} else "ikke længere"
        which = "ikke" if len(states) > 1 else how
        return self._not_in_force(
            f"henviser til § {name}, hvis regler {which} gælder den {written_date(self.day)}, efter hvad "
            "der er læst."
        )


@lru_cache(maxsize=1024)
def _states_about(
    rulebook: Rulebook, sources: tuple[str, ...], paragraph: str, day: date
) -> frozenset[ForceState]:
    """How the norms stand that rest on a paragraph of the sources: each way, or a judged one alone."""
    cited = places(f"§ {paragraph}")
    states: set[ForceState] = set()
    for norm in rulebook.norms:
        if norm.citation.source in sources and within(norm.citation.pinpoint, cited):
            state = norm.force.on(day)
            if judged(state):
                return frozenset((state,))
            states.add(state)
    return frozenset(states)


def _ends(cited: Iterable[Place]) -> Iterator[Place]:
    """The places; of a run of paragraphs, its two ends."""
    for place in cited:
        for end in place[0][1].split("-") if place and place[0][0] == "paragraph" else ():
            yield (("paragraph", end), *place[1:])


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
