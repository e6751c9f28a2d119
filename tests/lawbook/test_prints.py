"""The consolidation that is named beside a provision holds it, or is named with the act that put it in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from klyngelov.lawbook.citation import Print, places
from klyngelov.lawbook.force import judged
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook

TEXTS = Path(__file__).resolve().parents[3] / "shared" / "law" / "text"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    loading = open_rulebook()
    assert loading.rulebook is not None
    return loading.rulebook


@pytest.mark.parametrize(
    ("day", "named", "address"),
    [
        ("2022-07-01", "LBK nr. 210 af 27/01/2022, som ændret ved lov nr. 910 af 21. juni 2022", "2022/910"),
        ("2023-03-07", "LBK nr. 210 af 27/01/2022, som ændret ved lov nr. 910 af 21. juni 2022", "2022/910"),
        ("2023-03-08", "LBK nr. 248 af 08/03/2023", "2023/248"),
        ("2025-06-01", "LBK nr. 275 af 12/03/2025", "2025/275"),
    ],
)
@pytest.mark.parametrize("name", ["sundhedsloven", "sundhedslovens almindelige regler"])
def test_what_is_named_and_linked_on_a_day(
    rulebook: Rulebook, name: str, day: str, named: str, address: str
) -> None:
    source = rulebook.sources[name]

    assert str(source.print_on(date.fromisoformat(day))) == named
    assert source.eli_on(date.fromisoformat(day)) == f"https://www.retsinformation.dk/eli/lta/{address}"


@pytest.mark.parametrize(
    ("name", "day", "address"),
    [
        ("regionsloven før 1. juli 2025", "2022-10-01", "2022/447"),
        ("regionsloven før 1. juli 2025", "2024-01-23", "2024/70"),
        ("regionsloven", "2025-07-01", "2025/719"),
        ("regionslovens almindelige regler", "2025-07-10", "2025/1031"),
        ("overgangsloven", "2025-07-01", "2025/699"),
        ("overgangslovens almindelige regler", "2026-01-15", "2026/56"),
        ("kommunestyrelsesloven", "2022-10-01", "2019/47"),
    ],
)
def test_the_link_goes_to_the_text_of_the_day(rulebook: Rulebook, name: str, day: str, address: str) -> None:
    linked = rulebook.sources[name].eli_on(date.fromisoformat(day))

    assert linked == f"https://www.retsinformation.dk/eli/lta/{address}"


def test_no_link_goes_to_a_consolidation_of_a_later_day(rulebook: Rulebook) -> None:
    for source in rulebook.sources.values():
        if source.force.start.day is None:
            continue
        # The oldest that has been read serves the days before it as well.
        for day in (source.force.start.day, *(one.start for one in source.prints[1:])):
            later = [one.eli for one in source.prints[1:] if one.start > day]
            assert source.eli_on(day) not in later, (source.name, day)


def test_the_link_goes_to_what_is_named(rulebook: Rulebook) -> None:
    for source in rulebook.sources.values():
        for one in source.prints:
            address = one.eli or source.eli or ""
            assert address.endswith(f"/{_year_and_number(one)}"), (source.name, str(one), address)


def _year_and_number(named: Print) -> str:
    last = re.findall(r"nr\. (\d+) af .*?(\d{4})", str(named))[-1]
    return f"{last[1]}/{last[0]}"


@pytest.mark.skipif(not TEXTS.is_dir(), reason="the wording lies beside the project, in ../shared/law")
def test_a_consolidation_named_alone_has_the_provision(rulebook: Rulebook) -> None:
    lacking = {
        f"{norm.id}: {norm.citation.pinpoint} i {named.title}"
        for norm in rulebook.norms
        for named in _named_alone(rulebook, norm)
        if (text := _paragraphs(named)) and not all(_holds(text, *one) for one in _stykker(norm))
    }

    assert lacking == set()


def _named_alone(rulebook: Rulebook, norm: Norm) -> Iterator[Print]:
    """The consolidations that are named without an amending act on some day that the norm is in force."""
    prints = rulebook.source(norm).prints
    ends = [one.start for one in prints[1:]]
    for number, one in enumerate(prints):
        start = max(one.start, norm.force.start.day or one.start)
        ended = number < len(ends) and start >= ends[number]
        if one.amended_by is None and not ended and judged(norm.force.on(start)):
            yield one


def _paragraphs(named: Print) -> dict[str, str]:
    path = TEXTS / f"{_year_and_number(named).replace('/', '_')}.json"
    if not path.is_file():
        return {}
    found = json.loads(path.read_text(encoding="utf-8"))["provisions"]
    return {one["paragraph"]: one["text"] for one in found}


def _stykker(norm: Norm) -> Iterator[tuple[str, int]]:
    """The paragraphs and stykker that a norm cites; a paragraph without stykker is cited as its first."""
    for place in places(norm.citation.whole):
        parts = dict(place)
        if "paragraph" in parts and "-" not in parts["paragraph"]:
            yield f"§ {parts['paragraph']}", int(re.sub(r"\D.*", "", parts.get("stk", "1")) or 1)


def _holds(text: dict[str, str], paragraph: str, stykke: int) -> bool:
    return paragraph in text and (stykke == 1 or f"Stk. {stykke}." in text[paragraph])
