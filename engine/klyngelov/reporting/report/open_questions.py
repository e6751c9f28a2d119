"""What the draft leaves open, gathered under the questions that would settle it.

The reader is asked each question once; under it stand the requirements it bears on. The few questions that
come first are those that really settle most (``inquiry.ranking``); the others stand in the order of how
much they bear on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding
from klyngelov.judging.grounds import Need
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.report.requirement import Requirement, merged, requirement
from klyngelov.values.frozen import dataclass

if TYPE_CHECKING:  # loaded only where much is open
    from klyngelov.inquiry.ranking import Question as Ranked

FIRST = 3
"""How many questions a report puts first."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, the line it is about, and what an answer does ("afgør 7 resultater")."""

    text: str
    line: int
    effect: str = ""

    @property
    def shown(self) -> str:
        """The question with its line and what an answer does."""
        return f"{self.text} (linje {self.line}; {self.effect})"


@dataclass(frozen=True, slots=True)
class Asked:
    """The requirements of one organ that a question bears on most; None: no single question."""

    question: Question | None
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class OrganQuestions:
    """What is open about one organ (None: about the draft as a whole), in ``findings`` findings."""

    organ: str | None
    findings: int
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """What is open. ``findings`` counts it.

    ``first`` are the few questions that settle most; none where there are no more than a few in all.
    """

    findings: int
    first: tuple[Question, ...]
    organs: tuple[OrganQuestions, ...]


def open_questions(
    result: Result, unknown: Sequence[Finding], organs: Sequence[str], rulebook: Rulebook
) -> OpenQuestions:
    """Gather the open findings, apart from presumptions, by organ and question."""
    needs = _needs(unknown)
    paths = sorted(needs, key=lambda path: -len(needs[path][1]))
    questions = {path: Question(needs[path][0].question, needs[path][0].position.line) for path in paths}
    first = _first(result, unknown, rulebook) if len(questions) > FIRST else ()
    by_organ = ((organ, [one for one in unknown if one.organ == organ]) for organ in (None, *organs))
    return OpenQuestions(
        findings=len(unknown),
        first=tuple(Question(one.need.question, one.need.position.line, effect_of(one)) for one in first),
        organs=tuple(
            OrganQuestions(organ, len(mine), _asked(mine, questions, rulebook))
            for organ, mine in by_organ
            if mine
        ),
    )


def _first(result: Result, unknown: Sequence[Finding], rulebook: Rulebook) -> tuple[Ranked, ...]:
    from klyngelov.inquiry.ranking import ranked_questions  # noqa: PLC0415 (many drafts leave little open)

    return ranked_questions(result, rulebook, unknown, FIRST)


def effect_of(question: Ranked) -> str:
    """What an answer does, as surely as it is known: "afgør 7 resultater"."""
    if question.settles and not question.tried:
        return f"afgør {_results(len(question.settles))}, når det er oplyst fuldt ud"
    if question.settles:
        return f"afgør {_results(len(question.settles))}"
    if question.may_settle:
        return f"kan afgøre {_results(len(question.may_settle))}"
    return f"har betydning for {_results(len(question.bears_on))}"


def _results(count: int) -> str:
    return f"{count} {'resultat' if count == 1 else 'resultater'}"


def _needs(findings: Sequence[Finding]) -> dict[str, tuple[Need, list[Finding]]]:
    """For each fact that is missing, what to ask and the findings it bears on."""
    found: dict[str, tuple[Need, list[Finding]]] = {}
    for finding in findings:
        asked: dict[str, Need] = {}
        for need in _of(finding):
            asked.setdefault(need.path, need)
        for path, need in asked.items():
            found.setdefault(path, (need, []))[1].append(finding)
    return found


def _of(finding: Finding) -> Sequence[Need]:
    return finding.outcome.needs if finding.outcome else ()


def _asked(
    findings: Sequence[Finding], questions: dict[str, Question], rulebook: Rulebook
) -> tuple[Asked, ...]:
    """Each finding under the question that bears on most, among those it needs."""
    places = {path: place for place, path in enumerate(questions)}
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        paths = sorted({need.path for need in _of(finding)}, key=lambda path: places[path])
        grouped.setdefault(paths[0] if paths else "", []).append(finding)
    return tuple(
        Asked(questions.get(path), tuple(requirement(same, rulebook) for same in merged(grouped[path])))
        for path in sorted(grouped, key=lambda path: places.get(path, -1))
    )
