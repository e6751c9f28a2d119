"""The numbers in docs/graenser.md are those of the rule book and the program.

``UPDATE_GOLDENS=1`` writes the parts that follow from the rule book anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from tests.golden import same_as

from klyngelov.covering.open_coverage import open_coverage
from klyngelov.covering.state import State
from klyngelov.covering.summary import summary_of
from klyngelov.judging.check import check
from klyngelov.judging.finding import Status
from klyngelov.lawbook import digest
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal import faults, kinds
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.values.danish import written_date
from klyngelov.values.resources import rules_directory

PAGE = Path(__file__).parents[2] / "docs" / "graenser.md"

COLUMNS = {
    "Krav": (NormKind.REQUIREMENT,),
    "Skøn": (NormKind.OPEN_STANDARD,),
    "Tavsheder": (NormKind.SILENCE,),
    "Kan ikke efterprøves": (NormKind.NOT_CHECKABLE,),
    "Andet": (NormKind.POWER, NormKind.DEFINITION),
}


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    found = open_rulebook().rulebook
    assert found is not None
    return found


def same_part(part: str, content: str) -> None:
    """Assert that a part of the page, between its marks, is as the rule book says."""
    between = re.compile(rf"(<!-- {part}: [^\n]*-->\n).*?(?=<!-- slut -->)", re.DOTALL)
    text = PAGE.read_text(encoding="utf-8")
    assert len(between.findall(text)) == 1
    same_as(PAGE, between.sub(lambda found: f"{found[1]}\n{content}\n\n", text))


def table(first: str, groups: Iterable[tuple[str, list[Norm]]]) -> str:
    """A row for each group of norms, with how many there are of each kind."""
    rows = [f"| {first} | {' | '.join(COLUMNS)} | I alt |", f"|---|{'---:|' * (len(COLUMNS) + 1)}"]
    for name, norms in groups:
        number = Counter(norm.kind for norm in norms)
        counts = [sum(number[kind] for kind in group) for group in COLUMNS.values()]
        rows.append(f"| {name} | {' | '.join(map(str, counts))} | {len(norms)} |")
    return "\n".join(rows)


def test_norms_by_source(rulebook: Rulebook) -> None:
    groups = [
        (name, [norm for norm in rulebook.norms if norm.citation.source == name]) for name in rulebook.sources
    ]
    encoded = [(name, norms) for name, norms in groups if norms]
    known = [name for name, norms in groups if not norms]
    also = f"Uden normer, men kendt, så et forslag kan henvise dertil: {', '.join(known)}." if known else ""

    same_part(
        "normer efter kilde",
        f"{table('Kilde', [*encoded, ('**I alt**', list(rulebook.norms))])}\n\n{also}".rstrip(),
    )


def test_norms_by_type(rulebook: Rulebook) -> None:
    groups = [(name, list(rulebook.about(name))) for name in rulebook.vocabulary.types]

    same_part("normer efter type", table("Type", groups))


def test_how_much_of_each_source_is_accounted_for(rulebook: Rulebook) -> None:
    coverage, _ = open_coverage(rulebook, rules_directory())
    rows = ["| Kilde | Stykker | Krav | Skøn | Andet | Ikke kodet | Ikke læst |", f"|---|{'---:|' * 6}"]
    listed = [source for source in coverage.sources if source.listed]
    for name, sources in [*((one.name, [one]) for one in listed), ("**I alt**", listed)]:
        found = summary_of(sources)
        apart = (State.REQUIREMENT, State.JUDGEMENT, State.NOT_ENCODED, State.NOT_READ)
        requirement, judgement, not_encoded, not_read = (found.states[state] for state in apart)
        rest = found.stykker - requirement - judgement - not_encoded - not_read
        numbers = (found.stykker, requirement, judgement, rest, not_encoded, not_read)
        rows.append(f"| {name} | {' | '.join(map(str, numbers))} |")
    total = summary_of(listed)
    told = (
        f"{total.stykker_accounted} af {total.stykker} stykker har en tilstand, og "
        f"{total.parts_accounted} af {total.parts} numre, litra og punktummer i dem."
    )

    same_part("dækning", "\n".join([told, "", *rows]))


def test_what_is_not_read(rulebook: Rulebook) -> None:
    same_part("ulæst", "\n".join(f"- {part}" for part in rulebook.unread))


def test_until_when_the_law_is_read(rulebook: Rulebook) -> None:
    inferred = [
        norm
        for norm in rulebook.norms
        if not norm.force.start.certain or (norm.force.end is not None and not norm.force.end.certain)
    ]

    same_part(
        "læst til",
        f"Loven er læst til {written_date(rulebook.read_until)}. "
        f"For {len(inferred)} af de {len(rulebook.norms)} normer er en af dagene udledt.",
    )


def test_readings(rulebook: Rulebook) -> None:
    readings = sum(norm.reading is not None for norm in rulebook.norms)
    secondary = sum(norm.secondary for norm in rulebook.norms)

    same_part(
        "læsninger",
        f"{readings} af de {len(rulebook.norms)} normer bygger på en læsning, "
        f"og {secondary} er kun læst gengivet i en anden kilde.",
    )


def test_the_sizes() -> None:
    rows = re.findall(
        r"^\| ([^|]+) \| (?:1 MB \()?([\d.]+)(?: bytes\))? \|$", PAGE.read_text("utf-8"), re.MULTILINE
    )

    assert {name: int(number.replace(".", "")) for name, number in rows} == {
        "Et forslags størrelse": faults.MAX_BYTES,
        "Felter og værdier i en fil": faults.MAX_NODES,
        "Led i en liste": faults.MAX_ENTRIES,
        "Led i en liste, når «hver …» skrives ud": faults.MAX_UNFOLDED,
        "Niveauer i en fil": faults.MAX_DEPTH,
        "Største tal": kinds._HIGHEST,
        "En regelfils størrelse": digest.MAX_BYTES,
    }


def test_two_requirements_that_cannot_both_hold_are_both_open(rulebook: Rulebook) -> None:
    found = re.search(r"^```yaml\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert found
    document = read_document(found[1].encode(), "forslag.yaml")
    (draft,) = read_proposals(document, "forslag.yaml", rulebook.vocabulary, None, date(2022, 10, 1)).drafts

    result = check(draft, rulebook, DirectEvaluator(), single=True)
    statuses = {finding.norm.id: finding.status for finding in result.findings if finding.subject is None}

    assert statuses["L-08.formand"] is statuses["L-08.almen-praksis"] is Status.UNKNOWN
