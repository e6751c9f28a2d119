"""Where a draft begins: what kind of body it is, on what day, and the facts that it cannot decide.

The facts are the lists that a file states of itself (the municipalities, the region …); they come from the
command line or from a file of the same form as any proposal. Drafting adds to them and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from klyngelov.drafting.asked import Weight, weight
from klyngelov.judging.law import law_on
from klyngelov.judging.queries import queries_of_statement
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Vocabulary
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.proposal.model import Header
from klyngelov.proposal.proposal_reader import (
    DAY_KEY,
    ORGANS_KEY,
    TYPE_KEY,
    Draft,
    FileReading,
    read_proposals,
)
from klyngelov.proposal.reading import Document
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START
from klyngelov.values.spelling import fold

NAME_KEY = Header.model_fields["name"].alias or "name"


def name_of_draft(kind: str) -> str:
    """What a draft is called that nobody has named."""
    return f"Udkast ({kind})"


@dataclass(frozen=True, slots=True)
class Start:
    """A draft that states the facts alone, and the tree it was read from.

    Every organ of the body is there, and nothing is stated of it.
    """

    root: Mapping
    draft: Draft


def kept_in_register(vocabulary: Vocabulary) -> Listing | None:
    """The list of the file whose entries a register names; there is one for the places of a country."""
    for listing in vocabulary.listings.values():
        words = vocabulary.word_lists.get(listing.main.word_list or "") if listing.main else None
        if words is not None and words.register and not listing.of_organ:
            return listing
    return None


def tree(root: Mapping | None, stated: Iterable[tuple[str, str | list[str]]]) -> Mapping:
    """The fields of a file with some stated anew; a field that is not in the file is added."""
    entries = {fold(entry.key.text or ""): entry for entry in (root.entries if root else ())}
    for key, value in stated:
        entries[fold(key)] = Entry(Scalar(key, START), _node(value))
    return Mapping(tuple(entries.values()), START)


def _node(value: str | list[str]) -> Node:
    if isinstance(value, str):
        return Scalar(value, START)
    return Sequence(tuple(Scalar(item, START) for item in value), START)


def read_start(root: Mapping, file: str, vocabulary: Vocabulary, today: date) -> Start | FileReading:
    """The start that a tree makes, or what its reading found to be wrong with it.

    What the tree says of organs, agreements and judgements is read, so that its faults are found, and left.
    """
    whole = read_proposals(Document(root, (), "", ""), file, vocabulary, None, today)
    if len(whole.drafts) != 1:
        return whole
    facts = _facts(root, vocabulary)
    (draft,) = read_proposals(Document(facts, (), "", ""), file, vocabulary, None, today).drafts
    return Start(facts, draft)


def _facts(root: Mapping, vocabulary: Vocabulary) -> Mapping:
    """The fields that state facts, and every organ of the body by its name alone."""
    kept = (NAME_KEY, TYPE_KEY, DAY_KEY)
    fields = [one for one in root.entries if fold(one.key.text or "") in kept or _lists(one, vocabulary)]
    stated = next(one.value for one in root.entries if fold(one.key.text or "") == TYPE_KEY)
    name = vocabulary.type_spellings[fold(stated.text or "") if isinstance(stated, Scalar) else ""]
    organs = tuple(_bare(organ) for organ in vocabulary.types[name].organs)
    fields.append(Entry(Scalar(ORGANS_KEY, START), Mapping(organs, START)))
    return Mapping(tuple(fields), root.position)


def _lists(entry: Entry, vocabulary: Vocabulary) -> bool:
    """Whether an entry is a list of the file, apart from that of its organs."""
    name = vocabulary.listing_spellings.get(fold(entry.key.text or ""))
    return name is not None and name != ORGANS_KEY and not vocabulary.listings[name].of_organ


def _bare(organ: str) -> Entry:
    return Entry(Scalar(organ, START), Mapping((), START))


def missing_facts(rulebook: Rulebook, draft: Draft) -> list[Listing]:
    """The lists, not stated, whose entries must each have something in an organ by the binding law on it."""
    law = law_on(rulebook, draft.proposal.body_type, draft.facts.day)
    ranged = dict.fromkeys(
        bearing.norm.quantifier
        for bearing in law.bearings
        if weight(bearing) in (Weight.FIRM, Weight.DOUBTFUL) and bearing.norm.quantifier
        for case in bearing.instance.cases
        if any(query.organ is not None for query in queries_of_statement(case.requirement))
    )
    return [rulebook.vocabulary.listings[name] for name in ranged if not draft.facts.of(None, name).stated]
