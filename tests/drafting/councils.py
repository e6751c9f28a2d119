"""Councils to draft, and what their terms of reference say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest

from klyngelov.drafting.chapters import Chapter
from klyngelov.drafting.checklist import checklist
from klyngelov.drafting.composing import compose
from klyngelov.drafting.start import Start, read_start
from klyngelov.drafting.terms import terms
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.reading import read_document

_MODELS = {
    19000: ("borgmesteren", "udvalgsformanden"),
    89000: (
        "borgmesteren og en udvalgsformand", "to udvalgsformænd", "borgmesteren og et magistratsmedlem",
        "to magistratsmedlemmer",
    ),
    370000: (
        "borgmesteren og to udvalgsformænd", "tre udvalgsformænd", "borgmesteren og to magistratsmedlemmer",
        "tre magistratsmedlemmer", "borgmesteren, et andet magistratsmedlem og en formand for et fast udvalg",
        "to magistratsmedlemmer og en formand for et fast udvalg",
    ),
}  # fmt: skip
"""The models that the law gives a municipality with so many inhabitants."""


_NAMES = {19000: "Lemvig", 89000: "Odense", 370000: "Aarhus"}
"""One of each size; the larger two can have magistrates."""


def council(rulebook: Rulebook, *places: str) -> Start:
    """A council in 2027 of municipalities, each as a file writes it."""
    return _begun(rulebook, f"type: sundhedsråd\ndato: 2027-01-15\nkommuner: [{', '.join(places)}]\n")


def eastern_council(rulebook: Rulebook) -> Start:
    """A preparatory council in Østdanmark, of whose municipalities nothing is stated."""
    places = "kommuner: [København, Frederiksberg, Bornholm]\nsundhedsråd: Hovedstaden\n"
    return _begun(rulebook, f"type: forberedende sundhedsråd\ndato: 2026-03-01\n{places}")


def cluster_with_a_choice(rulebook: Rulebook) -> Start:
    """A cluster of municipalities of which two choose who sits for them (§ 3, stk. 2, of the order)."""
    magistrate = "{navn: Aarhus, styreform: magistrat}"
    shared = "{navn: Odense, styreform: mellemform med delt administrativ ledelse}"
    places = f"kommuner: [{magistrate}, {shared}, Samsø]"
    return _begun(rulebook, f"type: sundhedsklynge\ndato: 2025-03-01\n{places}\n")


def _begun(rulebook: Rulebook, stated: str) -> Start:
    text = f"navn: Råd\n{stated}"
    root = read_document(text.encode(), "udkast.yaml").root
    assert root is not None
    begun = read_start(root, "udkast.yaml", rulebook.vocabulary, date(2026, 1, 1))
    assert isinstance(begun, Start)
    return begun


def councils_of_every_model(rulebook: Rulebook) -> list[Start]:
    """Councils with a municipality of each size, so that every model and form of government is there once.

    The last are those of whose municipalities nothing is known.
    """
    columns = [list(_stated(name, size)) for size, name in _NAMES.items()]
    known = [council(rulebook, *(one for one in row if one)) for row in zip_longest(*columns)]
    return [*known, eastern_council(rulebook)]


def _stated(name: str, size: int) -> Iterator[str]:
    for model in _MODELS[size]:
        form = "magistrat" if "magistrat" in model else "udvalgsstyre"
        yield f'{{navn: {name}, indbyggere: {size}, styreform: {form}, model: "{model}"}}'
    for form in ("udvalgsløst styre", "udvalgsstyre", *(["magistrat"] if size > min(_MODELS) else [])):
        yield f"{{navn: {name}, indbyggere: {size}, styreform: {form}}}"
    yield f"{{navn: {name}, indbyggere: {size}}}"


def drafted(rulebook: Rulebook, start: Start) -> tuple[Chapter, ...]:
    """The terms of a body as it is drafted."""
    body = compose(rulebook, start, DirectEvaluator())
    found = checklist(start.draft, rulebook, DirectEvaluator())
    return terms(rulebook, found, body.result.draft.facts)
