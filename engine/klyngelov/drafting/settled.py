"""What the places of a body settle of it: the region they all lie in, the district they are all of.

A register says of each place what it belongs to. Where all of them say the same, and to state it breaks
nothing, it is stated; else it is left to be filled in. A body can belong elsewhere than its places do, as one
that prepares what is to come: where the law asks for another word than the register's, that word is stated.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from klyngelov.drafting.start import Start, kept_in_register, read_start, tree
from klyngelov.judging.check import check
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.law import law_on
from klyngelov.judging.queries import queries_of_statement
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Shape
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.facts import Words


def settled(start: Start, rulebook: Rulebook, today: date) -> Start:
    """The start with what its places settle of the body stated."""
    stated: list[str] = []
    for key, value in _settled(start, rulebook):
        found = _stating(start, key, value, rulebook, today)
        if found is not None and _standing(found, rulebook)[0] <= _standing(start, rulebook)[0]:
            start = found
            stated.append(key)
    for key in stated:  # once all is stated: what one of them must be may follow from another
        start = _as_asked(start, key, rulebook, today)
    return start


def _as_asked(start: Start, key: str, rulebook: Rulebook, today: date) -> Start:
    """The start with the word for a list that is judged best, where its own is not judged well."""
    best = _standing(start, rulebook, key)
    main = rulebook.vocabulary.listings[key].main
    words = rulebook.vocabulary.word_lists.get(main.word_list or "") if main else None
    for word in words.words() if words is not None and words.closed and any(best) else ():
        found = _stating(start, key, word, rulebook, today)
        standing = _standing(found, rulebook, key) if found else best
        if found and standing < best:
            start, best = found, standing
    return start


def _stating(start: Start, key: str, value: str, rulebook: Rulebook, today: date) -> Start | None:
    root = tree(start.root, [(key, value)])
    found = read_start(root, start.draft.proposal.file, rulebook.vocabulary, today)
    return found if isinstance(found, Start) else None


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


def _standing(start: Start, rulebook: Rulebook, about: str | None = None) -> tuple[int, int]:
    """How many norms a start breaks, and how many must be judged; of those ``about`` a list, if named."""
    found = [
        one.status
        for one in check(start.draft, rulebook, DirectEvaluator(), single=True).findings
        if about is None or any(query.listing == about for query in _queries(one))
    ]
    return found.count(Status.VIOLATED), found.count(Status.JUDGEMENT)


def _queries(finding: Finding) -> Iterator[Query]:
    for instance in finding.norm.instances:
        for case in instance.cases:
            yield from queries_of_statement(case.requirement)
