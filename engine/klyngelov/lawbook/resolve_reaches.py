"""Resolves ``bestemmelserne … kun ved``: which provisions of a source concern only some drafts."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.lawbook.pinpoint import places_in
from klyngelov.lawbook.reach import Reach
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.vocabulary import Listing, Vocabulary, WordList
from klyngelov.syntax import tree
from klyngelov.values.spelling import fold


def resolve_reaches(declared: tree.Source, vocabulary: Vocabulary, report: Report) -> tuple[Reach, ...]:
    """The provisions of a source that are declared to concern only some drafts; faults go to the report."""
    return tuple(reach for one in declared.reaches for reach in _reach(one, vocabulary, report))


def _words(listing: Listing, vocabulary: Vocabulary) -> WordList | None:
    """The closed words of a list of the draft itself; only by such are provisions told apart."""
    words = vocabulary.word_lists.get(listing.main.word_list or "") if listing.main else None
    return words if words and words.closed and not listing.of_organ else None


def _reach(declared: tree.Reach, vocabulary: Vocabulary, report: Report) -> Iterator[Reach]:
    places = places_in(declared.pinpoint.text)
    if not places or any(place[0][0] != "paragraph" for place in places):
        message = f"«{declared.pinpoint.text}» er ikke en eller flere paragraffer. Skriv § foran deres numre."
        report.add("rule-no-place", message, declared.pinpoint)
    listing = vocabulary.listings.get(declared.listing.text)
    if listing is None:
        report.unknown("rule-unknown-list", "Listen", declared.listing, vocabulary.listings)
        return
    words = _words(listing, vocabulary)
    if words is None:
        message = f"«{listing.name}» er ikke en oplysning i forslaget selv med ord fra en lukket ordliste."
        report.add("rule-wrong-kind", message, declared.listing)
        return
    for word in declared.words:
        if fold(word.text) not in words.spellings:
            report.unknown("rule-unknown-word", "Ordet", word, words.words())
    known = (words.spellings.get(fold(word.text)) for word in declared.words)
    yield Reach(tuple(places), declared.listing.text, frozenset(word for word in known if word))
