"""The law as it concerns one draft: of a norm that rests on provisions for different drafts, its own alone.

Only the citations differ from ``law_on``: which norms are judged, and on what, is the same for every draft of
a kind on a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from klyngelov.judging.bearing import Bearing
from klyngelov.judging.law import Law, law_on
from klyngelov.lawbook.norm import CountBound, Instance, Norm
from klyngelov.lawbook.reach import Stated, concerning
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Field, Listing, Vocabulary
from klyngelov.proposal.facts import Entries, Facts, Words


def law_about(rulebook: Rulebook, body_type: str, facts: Facts) -> Law:
    """The law about a kind of body on the day of a draft, cited as it concerns the draft."""
    said = tuple(_said(rulebook, facts))
    return _law(rulebook, body_type, facts.day, said) if said else law_on(rulebook, body_type, facts.day)


@lru_cache(maxsize=256)
def _law(rulebook: Rulebook, body_type: str, day: date, said: Stated) -> Law:
    law = law_on(rulebook, body_type, day)
    if not any(rulebook.source(norm).reaches for norm, _ in law.in_force):
        return law
    norms = _shortened(rulebook, said)
    return replace(
        law,
        in_force=tuple((norms.of(norm), state) for norm, state in law.in_force),
        bearings=tuple(_about(one, norms.of(one.norm)) for one in law.bearings),
    )


def _about(bearing: Bearing, norm: Norm) -> Bearing:
    return bearing if norm is bearing.norm else replace(bearing, norm=norm)


class _Shortened:
    """The norms as drafts that say so much are told of them; the same objects whatever the day."""

    def __init__(self, rulebook: Rulebook, said: Stated) -> None:
        self._rulebook, self._said = rulebook, said
        self._known: dict[str, Norm] = {}

    def of(self, norm: Norm) -> Norm:
        """A norm, with a shorter citation where some of its provisions do not concern such drafts."""
        found = self._known.get(norm.id)
        if found is None:
            found = self._known[norm.id] = self._made(norm)
        return found

    def _made(self, norm: Norm) -> Norm:
        reaches = self._rulebook.source(norm).reaches
        whole = norm.citation.pinpoint
        part = concerning(whole, reaches, self._said) if reaches else whole
        if part == whole:
            return norm
        return replace(norm, citation=replace(norm.citation, pinpoint=part, declared=whole))


_shortened = lru_cache(maxsize=32)(_Shortened)


def _said(rulebook: Rulebook, facts: Facts) -> Iterator[tuple[str, frozenset[str]]]:
    """What a draft, or failing that the register, says in each list that provisions are told apart by."""
    vocabulary = rulebook.vocabulary
    for name in dict.fromkeys(one.listing for source in rulebook.sources.values() for one in source.reaches):
        listing = vocabulary.listings[name]
        words = _stated(facts.of(None, name), listing.main) or _registered(vocabulary, facts, listing)
        if words:
            yield name, words


def _stated(entries: Entries, field: Field | None) -> frozenset[str]:
    """The words that the entries of a list have in a field; none where any of them may be another."""
    values = [one.values.get(field.name) if field else None for one in entries.records]
    words = [one.identity for one in values if isinstance(one, Words)]
    return frozenset(words) if entries.complete and len(words) == len(values) else frozenset()


def _registered(vocabulary: Vocabulary, facts: Facts, listing: Listing) -> frozenset[str]:
    """The one word that a register gives every entry of another list of the draft, where it is one."""
    wanted = listing.main.word_list if listing.main else None
    for name, other in vocabulary.listings.items():
        for field in other.registered:
            if field.word_list == wanted and not other.of_organ:
                words = _stated(facts.of(None, name), field)
                if len(words) == 1:
                    return words
    return frozenset()


def registered_in(vocabulary: Vocabulary, facts: Facts, instance: Instance) -> str | None:
    """What the register says of all the places a draft names, in the list that an instance counts in."""
    bound = instance.cases[0].requirement if instance.cases else None
    if not isinstance(bound, CountBound):
        return None
    return next(iter(_registered(vocabulary, facts, vocabulary.listings[bound.query.listing])), None)
