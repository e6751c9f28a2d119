"""The questions that are open in drafts, those that settle most first, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from klyngelov.inquiry.ranking import Question, ranked_questions
from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.shadowing import shadows
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting import json_parts as parts
from klyngelov.reporting.layout import Page
from klyngelov.reporting.report.open_questions import effect_of
from klyngelov.values.danish import listed, written_date
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass

SCHEMA = "klyngelov/questions/1"

_MEASURE = (
    "Hvert spørgsmål er prøvet med de svar, reglerne gør forskel på. Det afgør et resultat, når resultatet "
    "er givet, uanset hvilket svar der kommer."
)


@dataclass(frozen=True, slots=True)
class DraftQuestions:
    """The open questions of one draft; ``open`` counts the findings they are about."""

    result: Result
    open: int
    questions: tuple[Question, ...]


def draft_questions(result: Result, rulebook: Rulebook) -> DraftQuestions:
    """Every question that a report on the draft would ask."""
    hidden = shadows(result.findings)
    unknown = [one for one in result.findings if _asked_about(one) and one.id not in hidden]
    return DraftQuestions(result, len(unknown), ranked_questions(result, rulebook, unknown))


def _asked_about(finding: Finding) -> bool:
    return finding.status is Status.UNKNOWN and not finding.presumption


def write_questions(page: Page, asked: Sequence[DraftQuestions]) -> None:
    """Add the questions of each draft to a page."""
    for number, one in enumerate(asked):
        if number:
            page.lines.extend(["", "=" * 100, ""])
        _write(page, one)


def _write(page: Page, one: DraftQuestions) -> None:
    draft = one.result.draft
    page.line(f"{draft.proposal.header.name} ({draft.proposal.body_type})", style="heading")
    page.line(f"{draft.proposal.file}, bedømt efter reglerne den {written_date(draft.facts.day)}")
    page.heading(f"Spørgsmål ({len(one.questions)})")
    if not one.questions:
        page.line("Intet resultat står åbent, så der er intet at spørge om.")
        return
    results = "1 resultat står åbent" if one.open == 1 else f"{one.open} resultater står åbne"
    page.line(f"{results}. {_MEASURE}")
    for number, question in enumerate(one.questions, start=1):
        page.line()
        need = question.need
        page.line(f"{number}. {need.question} (linje {need.position.line})", hanging=3)
        page.line(f"{effect_of(question).capitalize()}{_more(question)}.", indent=3, hanging=3)
        page.line(_norms(question), indent=3, hanging=3)


def _more(question: Question) -> str:
    """What is not settled, but borne on; and how many answers were tried."""
    parts_: list[str] = []
    rest = len(question.bears_on) - len(question.settles)
    if rest and question.settles:
        parts_.append(f"har betydning for {rest} til")
    if question.tried:
        parts_.append("prøvet med 1 svar" if question.tried == 1 else f"prøvet med {question.tried} svar")
    return f" ({'; '.join(parts_)})" if parts_ else ""


def _norms(question: Question) -> str:
    ids = dict.fromkeys(one.norm.id for one in (*question.settles, *question.bears_on))
    return f"Normer: {listed(ids)}"


def questions_json(
    asked: Iterable[DraftQuestions], rulebook: Rulebook | None, diagnostics: Iterable[Diagnostic]
) -> str:
    """The questions as JSON, ending in a line break."""
    content = parts.head(SCHEMA, rulebook, diagnostics)
    return parts.written_json({**content, "results": [_result(one) for one in asked]})


def _result(one: DraftQuestions) -> dict[str, Any]:
    draft = one.result.draft
    return {
        "proposal": parts.proposal(draft),
        "date": draft.facts.day.isoformat(),
        "open": one.open,
        "questions": [_question(question) for question in one.questions],
    }


def _question(one: Question) -> dict[str, Any]:
    return {
        "question": one.need.question,
        "path": one.need.path,
        "line": one.need.position.line,
        "answers_tried": one.tried,
        "settles": [finding.id for finding in one.settles],
        "may_settle": [finding.id for finding in one.may_settle],
        "bears_on": [finding.id for finding in one.bears_on],
    }
