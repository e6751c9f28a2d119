"""Says what an answer leaves out: law about the body that nobody has read, and facts that no rule reads.

Neither makes a finding, so without a word of them an answer would pass for more than it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from klyngelov.judging.finding import Caveat
from klyngelov.judging.law import Law
from klyngelov.judging.queries import queries_of_statement, statements_of
from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.force import ForceState, judged
from klyngelov.lawbook.formula import ComparedTest, Peer, RelatedTest, tests_in
from klyngelov.lawbook.norm import Instance, NormKind, StatedStatement, Statement
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal.facts import Entries, Facts
from klyngelov.proposal.proposal_reader import EXISTS_KEY, ORGANS_KEY, Draft
from klyngelov.values.danish import capital, listed, written_date

Place = tuple[str | None, str]
"""A list, of an organ or (None) of the file."""


def unread_caveats(draft: Draft, rulebook: Rulebook, law: Law) -> Iterator[Caveat]:
    """A caveat for each source that has not been read, and one for all lists that no rule reads."""
    day = draft.facts.day
    for source in rulebook.sources.values():
        if draft.proposal.body_type in source.unread_about and judged(source.force.on(day)):
            yield Caveat("source-not-read", _not_read(source, draft.proposal.body_type, day))
    if not law.binding:
        return  # nothing that binds is read at all, which the conclusion says
    read = _read(law, rulebook)
    stated = _stated(draft.facts, rulebook.vocabulary)
    left = [one for one in stated if (one.organ, one.listing) not in read]
    if left:
        message = (
            f"Intet er sagt om disse oplysninger, for ingen af de regler, forslaget er holdt op mod den "
            f"{written_date(day)}, læser dem: {'; '.join(_named(left, rulebook.vocabulary))}."
        )
        yield Caveat("facts-not-read", message)


def _not_read(source: Source, body_type: str, day: date) -> str:
    perhaps = "muligvis " if source.force.on(day) is ForceState.UNCERTAIN else ""
    return (
        f"{capital(source.cited_as)} om {body_type} er {perhaps}i kraft den {written_date(day)}, men er ikke "
        "læst. Svaret siger intet om, hvad den kræver."
    )


def _stated(facts: Facts, vocabulary: Vocabulary) -> Iterator[Entries]:
    """What the draft states for the rules; its own frame, and when an organ began, judging itself reads."""
    for one in facts.entries.values():
        main = vocabulary.listings[one.listing].main
        if one.stated and one.listing not in (ORGANS_KEY, EXISTS_KEY) and not (main and main.begins):
            yield one


def _named(left: Iterable[Entries], vocabulary: Vocabulary) -> Iterator[str]:
    """The lists of the file, and those of each organ, with their lines."""
    by_organ: dict[str | None, list[str]] = {}
    for one in left:
        by_organ.setdefault(one.organ, []).append(f"«{one.listing}» (linje {one.position.line})")
    for name, lists in by_organ.items():
        organ = vocabulary.organs.get(name or "")
        yield f"for {organ.definite}: {listed(lists)}" if organ else listed(lists)


# ── What the rules read ───────────────────────────────────────────────────────────────────────
@lru_cache(maxsize=256)
def _read(law: Law, rulebook: Rulebook) -> frozenset[Place]:
    """Every list that some rule of the day reads."""
    listings = rulebook.vocabulary.listings
    found: set[Place] = set()
    for bearing in law.bearings:
        if bearing.norm.kind is NormKind.SILENCE:
            organ = bearing.instance.organ
            found |= {(organ if listings[one].of_organ else None, one) for one in bearing.norm.topics}
        if bearing.norm.quantifier:
            found.add((None, bearing.norm.quantifier))
        found |= _of_instance(bearing.instance)
    for template in law.templates:
        for statement in (*template.signs, *template.countersigns):
            found |= _of_statement(statement)
    return frozenset(found)


def _of_instance(instance: Instance) -> set[Place]:
    return {place for statement in statements_of(instance) for place in _of_statement(statement)}


def _of_statement(statement: Statement) -> set[Place]:
    if isinstance(statement, StatedStatement):
        return {(statement.organ, statement.listing)}
    found: set[Place] = set()
    for query in queries_of_statement(statement):
        found.add((query.organ, query.listing))
        for test in tests_in(query.formula):
            if isinstance(test, RelatedTest):
                found.add((None, test.listing))
            elif isinstance(test, ComparedTest) and isinstance(test.operand, Peer):
                found.add((test.operand.organ, test.operand.listing))
    return found
