"""Holds a report that was kept against one made again from the same file, and names the first difference.

The causes come before what they cause: the file, the program, the rule book, the evaluators, and then what
was found. Where every cause is the same and something is found otherwise, the report has been changed
since, because the program answers the same to the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from klyngelov.judging.finding import Status
from klyngelov.reporting.kept_report import Json, KeptReport
from klyngelov.reporting.receipt import ENGINES
from klyngelov.reporting.report.assessment import STATUS_LABELS
from klyngelov.values.frozen import dataclass

_SHOWN = 12
"""Characters of a hash that are shown: enough to tell two apart."""

_CHANGED_SINCE = (
    "Forslag, regelbog, program og bedømmere er de samme, så rapporten er ændret, efter at den blev skrevet, "
    "eller der er importeret andre kilder siden."
)


class Cause(StrEnum):
    """Where two reports differ first."""

    INPUT = "input"
    PROGRAM = "program"
    RULEBOOK = "rulebook"
    ENGINE = "engine"
    FINDINGS = "findings"


@dataclass(frozen=True, slots=True)
class Difference:
    """The first difference, in a sentence; ``follows`` says what it leads to."""

    cause: Cause
    sentence: str
    follows: str


def first_difference(kept: KeptReport, again: KeptReport) -> Difference | None:
    """The first difference between a report that was kept and the one made again, or None."""
    found = next(_differences(kept, again), None)
    cause = next(_causes(kept, again), None)
    if cause is not None:
        follows = f"Den første forskel i svaret: {found}" if found else "Svaret er alligevel det samme."
        return Difference(*cause, follows)
    found = found or next(_in_content(kept.content, again.content, ""), None)
    return Difference(Cause.FINDINGS, found, _CHANGED_SINCE) if found else None


def _causes(kept: KeptReport, again: KeptReport) -> Iterator[tuple[Cause, str]]:
    for before, now in zip(kept.receipt.inputs, again.receipt.inputs, strict=True):
        if before.sha256 != now.sha256:
            yield Cause.INPUT, f"Forslaget {before.file} er ændret, siden rapporten blev skrevet."
    if kept.tool.version != again.tool.version:
        versions = f"klyngelov {kept.tool.version}; dette er klyngelov {again.tool.version}"
        yield Cause.PROGRAM, f"Rapporten er skrevet af {versions}."
    if kept.rulebook.sha256 != again.rulebook.sha256:
        rulebooks = f"{_rulebook(kept)}; denne installation har {_rulebook(again)}"
        yield Cause.RULEBOOK, f"Rapporten bygger på regelbog {rulebooks}."
    if kept.engine != again.engine:
        yield Cause.ENGINE, f"Rapporten er bedømt af {_engine(kept)}; her bedømmer {_engine(again)}."


def _rulebook(report: KeptReport) -> str:
    return f"{report.rulebook.version} ({report.rulebook.sha256[:_SHOWN]})"


def _engine(report: KeptReport) -> str:
    return ENGINES.get(report.engine, f"«{report.engine}»")


# ── What was found ────────────────────────────────────────────────────────────────────────────────
def _differences(kept: KeptReport, again: KeptReport) -> Iterator[str]:
    if len(kept.results) != len(again.results):
        yield f"Rapporten bedømmer {len(kept.results)} forslag; nu er det {len(again.results)}."
    for before, now in zip(kept.results, again.results, strict=False):
        yield from _of_draft(before, now)
    if kept.diagnostics != again.diagnostics:
        yield "Fejlene i det, der ikke kan læses, er ikke de samme."


def _in_content(before: Any, now: Any, path: str) -> Iterator[str]:
    """Where two values differ, whatever they are, so that nothing in a report goes unconfirmed."""
    if isinstance(before, dict) and isinstance(now, dict):
        for key in (*now, *(one for one in before if one not in now)):
            inner = f"{path}/{key}".lstrip("/")
            if key not in before:
                yield f"Rapporten mangler «{inner}»."
            elif key not in now:
                yield f"Rapporten har «{inner}», som klyngelov ikke skriver."
            else:
                yield from _in_content(before[key], now[key], inner)
    elif isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        for at, (one, other) in enumerate(zip(before, now, strict=True)):
            yield from _in_content(one, other, f"{path}/{at}")
    elif type(before) is not type(now) or before != now:
        yield f"«{path}» er {_value(before)} i rapporten, men {_value(now)} nu."


def _value(value: Any) -> str:
    if isinstance(value, str) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return f"«{value}»"
    return json.dumps(value, ensure_ascii=False)


def _of_draft(before: Json, now: Json) -> Iterator[str]:
    """One draft: the day, the findings, and then everything else that is said of it."""
    if before.get("date") != now["date"]:
        yield f"Rapporten følger reglerne den {before.get('date')}; nu følges reglerne den {now['date']}."
    yield from _of_findings(_findings(before), now["findings"])
    for key, value in now.items():
        if before.get(key) != value and key not in ("findings", "proposal"):
            yield f"Forslaget har ikke {_SAID.get(key, f'det samme under «{key}»')} som i rapporten."


def _findings(result: Json) -> Sequence[Json]:
    listed = result.get("findings")
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


def _of_findings(before: Sequence[Json], now: Sequence[Json]) -> Iterator[str]:
    """How each finding came out, before what else is said of any of them."""
    known = {str(one.get("id")): one for one in before}
    for one in now:
        other = known.get(one["id"])
        if other is None:
            yield f"Resultatet {_named(one)} er «{_label(one)}» nu, men er ikke i rapporten."
        elif other.get("status") != one["status"]:
            yield f"Resultatet {_named(one)} er «{_label(other)}» i rapporten, men «{_label(one)}» nu."
    found = {one["id"] for one in now}
    yield from (f"Resultatet {one} er i rapporten, men findes ikke nu." for one in known if one not in found)
    for one in now:
        other = known.get(one["id"], one)
        for key, value in one.items():
            if other.get(key) != value:
                said = _SAID.get(key, f"det samme under «{key}»")
                yield f"Resultatet {_named(one)} har ikke {said} som i rapporten."


_SAID = {
    "agreement_text": "samme aftale",
    "caveats": "samme forbehold",
    "citation": "samme hjemmel",
    "evidence": "de samme linjer at tælle",
    "found": "samme antal",
    "judgement": "samme vurdering",
    "location": "samme linje",
    "message": "samme ordlyd",
    "needs": "de samme spørgsmål",
    "notices": "samme bemærkninger til læsningen",
    "reading": "samme læsning",
    "remedy": "samme anvisning",
    "required": "samme krav",
    "severity": "samme alvor",
    "title": "samme titel",
}
"""What a key of the report holds, where it has a plain name."""


def _named(finding: Json) -> str:
    return f"{finding['id']} (linje {finding['location']['line']})"


def _label(finding: Json) -> str:
    status = str(finding.get("status"))
    return STATUS_LABELS[Status(status)].lower() if status in tuple(Status) else status
