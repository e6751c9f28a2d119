"""What the places of a body settle of it: the region they all lie in, the district they are all of.

A register says of each place what it belongs to. Where all of them say the same, and to state it breaks
nothing, it is stated; else it is left to be filled in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from klyngelov.drafting.start import Start, kept_in_register, read_start, tree
from klyngelov.judging.check import check
from klyngelov.judging.finding import Status
from klyngelov.judging.law import law_on
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Shape
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.facts import Words
from klyngelov.proposal.proposal_reader import Draft


def settled(start: Start, rulebook: Rulebook, today: date) -> Start:
    """The start with what its places settle of the body stated."""
    for key, value in _settled(start, rulebook):
        root = tree(start.root, [(key, value)])
        found = read_start(root, start.draft.proposal.file, rulebook.vocabulary, today)
        if isinstance(found, Start) and _breaches(found.draft, rulebook) <= _breaches(start.draft, rulebook):
            start = found
    return start


def _settled(start: Start, rulebook: Rulebook) -> Iterator[tuple[str, str]]:
    """The lists of the file that the law asks about, are not stated, and are the same for every place."""
    facts, vocabulary = start.draft.facts, rulebook.vocabulary
    places = kept_in_register(vocabulary)
    law = law_on(rulebook, start.draft.proposal.body_type, facts.day)
    asked = {query.listing for query in law.queries if query.organ is None}
    for listing in vocabulary.listings.values():
        if places is None or listing.of_organ or listing.shape is not Shape.SINGLE:
            continue
        if listing.name in asked and not facts.of(None, listing.name).stated:
            value = _common(start, places, listing)
            if value is not None:
                yield listing.name, value


def _common(start: Start, places: Listing, listing: Listing) -> str | None:
    field = next(
        (
            one
            for one in places.registered
            if listing.main and one.locked and one.word_list == listing.main.word_list
        ),
        None,
    )
    records = start.draft.facts.of(None, places.name).records
    values = [record.values.get(field.name) for record in records] if field else []
    words = [one for one in values if isinstance(one, Words)]
    if not words or len(words) < len(values) or len({one.identity for one in words}) > 1:
        return None
    return words[0].shown()


def _breaches(draft: Draft, rulebook: Rulebook) -> int:
    result = check(draft, rulebook, DirectEvaluator(), single=True)
    return sum(one.status is Status.VIOLATED for one in result.findings)
