"""Norms that can never be judged as they are meant: conditions that never hold, organs a type has not.

Also two norms on the same provision, neither of which has a suffix to its id to tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.lawbook import norm as n
from klyngelov.lawbook.citation import places
from klyngelov.lawbook.formula import Query
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.satisfiable import can_hold
from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.values.interval import Interval


def report_unreachable(norms: Sequence[n.Norm], vocabulary: Vocabulary, report: Report) -> None:
    """Note every norm that is out of reach, and why."""
    for norm in norms:
        report.file = norm.file
        for code, message in dict.fromkeys(_faults(norm, vocabulary)):
            report.add(code, message, norm.position)
    for one, other in _same_provision(norms):
        report.file = other.file
        message = (
            f"{one.id} og {other.id} bygger på samme bestemmelse ({other.citation.pinpoint}). Giv den ene "
            "samme id som den anden med en endelse, eller skriv dem som én norm."
        )
        report.add("rule-same-provision", message, other.position)


def _faults(norm: n.Norm, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    for kind in norm.scope:
        organs = vocabulary.types[kind].organs
        own = [one.organ for one in norm.instances if one.organ is not None]
        if own and not any(organ in organs for organ in own):
            listed = " eller ".join(f"«{organ}»" for organ in own)
            yield (
                "rule-type-without-organ",
                f"Normen {norm.id} gælder for {kind}, der ikke har organet {listed}. Slet typen, eller skriv "
                "en norm om dens eget organ.",
            )
    for instance in norm.instances:
        if not _can_all_hold(instance.guards, vocabulary):
            yield (
                "rule-never-applies",
                f"Normen {norm.id} finder aldrig anvendelse: det, der står under «når», kan ikke være "
                "opfyldt.",
            )
        for case in instance.cases:
            if case.condition is not None and not _can_all_hold((case.condition,), vocabulary):
                yield "rule-never-applies", f"Et tilfælde i normen {norm.id} kan aldrig foreligge."
            if not _counts_something(case.requirement, vocabulary):
                yield (
                    "rule-counts-nothing",
                    f"Det, normen {norm.id} tæller, kan aldrig forekomme. Ret betingelserne, så de kan passe "
                    "på samme led.",
                )
        for effect in instance.effects:
            backwards = effect.first and effect.last and effect.last < effect.first
            if backwards or not _can_all_hold(effect.conditions, vocabulary):
                yield (
                    "rule-never-applies",
                    f"«{effect.kind}» i normen {norm.id} får aldrig virkning: tiden eller betingelsen kan "
                    "ikke være opfyldt.",
                )


def _can_all_hold(statements: Sequence[n.Statement], vocabulary: Vocabulary) -> bool:
    """Whether some draft meets every statement; bounds on one count must leave it a number."""
    bounds: dict[int, Interval] = {}
    for one in statements:
        if isinstance(one, n.CountBound):
            highest = one.query.cap if can_hold(one.query, vocabulary) else 0
            before = bounds.get(id(one.query), Interval(0, highest))
            bounds[id(one.query)] = _common(before, one.bound)
        elif isinstance(one, n.SubjectStatement) and not can_hold(one.query, vocabulary):
            return False
    return all(one.high is None or one.low <= one.high for one in bounds.values())


def _common(one: Interval, other: Interval) -> Interval:
    highs = [high for high in (one.high, other.high) if high is not None]
    return Interval(max(one.low, other.low), min(highs) if highs else None)


def _counts_something(requirement: n.Statement, vocabulary: Vocabulary) -> bool:
    return all(can_hold(query, vocabulary) for query in _queries(requirement))


def _queries(statement: n.Statement) -> tuple[Query, ...]:
    match statement:
        case n.CountBound(query) | n.SubjectStatement(query):
            return (query,)
        case n.DifferenceBound(more, fewer):
            return (more, fewer)
        case _:
            return ()


def _same_provision(norms: Sequence[n.Norm]) -> Iterator[tuple[n.Norm, n.Norm]]:
    """Pairs without suffixes that cite the same place for the same kind of body at the same time."""
    whole = [one for one in norms if "." not in one.id and one.citation.pinpoint]
    for at, other in enumerate(whole):
        for one in whole[:at]:
            if (
                one.citation.source == other.citation.source
                and _provision(one) == _provision(other)
                and set(one.scope) & set(other.scope)
                and _meet(one, other)
            ):
                yield one, other


def _provision(norm: n.Norm) -> tuple[object, str]:
    """The places a norm cites, and what it says they are to be read with.

    A provision that fetches in others is a different one for each that it fetches.
    """
    _, _, fetched = norm.citation.pinpoint.partition("jf.")
    return places(norm.citation.pinpoint), fetched.strip()


def _meet(one: n.Norm, other: n.Norm) -> bool:
    """Whether two norms may be in force on the same day."""

    def ends_before(first: n.Norm, second: n.Norm) -> bool:
        end, start = first.force.end, second.force.start
        last = [day for day in (end.day, end.alternative) if day] if end else []
        return bool(last) and start.day is not None and max(last) < start.day

    return not ends_before(one, other) and not ends_before(other, one)
