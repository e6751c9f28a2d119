"""What the draft leaves open, gathered under the questions that would settle it.

The reader is asked each question once; under it stand the requirements it bears on.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.finding import Finding
from klyngelov.judging.grounds import Need
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.grouping import merged, requirement
from klyngelov.reporting.layout import Page

_FIRST = 3


def write_open_questions(
    page: Page, findings: Sequence[Finding], organs: Sequence[str], rulebook: Rulebook
) -> None:
    """Add the open findings: the questions that settle most, then all of them by organ."""
    unknown = [one for one in findings if not one.presumption]
    if not unknown:
        return
    page.heading(f"Uafklaret ({len(unknown)})")
    needs = _needs(unknown)
    ranked = sorted(needs, key=lambda path: -len(needs[path][1]))
    if len(ranked) > _FIRST:
        page.line("Disse svar afgør mest:")
        for number, path in enumerate(ranked[:_FIRST], start=1):
            need, settled = needs[path]
            text = f"{number}. {need.question} (linje {need.position.line}; {_results(len(settled))})"
            page.line(text, indent=2, hanging=3)
    for organ in (None, *organs):
        mine = [one for one in unknown if one.organ == organ]
        if mine:
            page.line()
            page.line(f"{(organ or 'forslaget').capitalize()}:", style="heading")
            _write_organ(page, mine, ranked, needs, rulebook)


def _results(count: int) -> str:
    return f"afgør {count} {'resultat' if count == 1 else 'resultater'}"


def _needs(findings: Sequence[Finding]) -> dict[str, tuple[Need, list[Finding]]]:
    """For each fact that is missing, what to ask and the findings it bears on."""
    found: dict[str, tuple[Need, list[Finding]]] = {}
    for finding in findings:
        for path in dict.fromkeys(need.path for need in _of(finding)):
            first = next(need for need in _of(finding) if need.path == path)
            found.setdefault(path, (first, []))[1].append(finding)
    return found


def _of(finding: Finding) -> Sequence[Need]:
    return finding.outcome.needs if finding.outcome else ()


def _write_organ(
    page: Page,
    findings: Sequence[Finding],
    ranked: Sequence[str],
    needs: dict[str, tuple[Need, list[Finding]]],
    rulebook: Rulebook,
) -> None:
    """Each finding under the question that bears on most, among those it needs."""
    places = {path: place for place, path in enumerate(ranked)}
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        paths = sorted({need.path for need in _of(finding)}, key=lambda path: places[path])
        grouped.setdefault(paths[0] if paths else "", []).append(finding)
    for path in sorted(grouped, key=lambda path: places.get(path, -1)):
        if path:
            need = needs[path][0]
            page.line(f"- {need.question} (linje {need.position.line})", indent=2, hanging=2)
        for same in merged(grouped[path]):
            page.line(requirement(same, rulebook), indent=6, hanging=2)
