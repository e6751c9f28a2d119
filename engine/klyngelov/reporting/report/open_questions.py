"""What the draft leaves open, gathered under the questions that would settle it.

The reader is asked each question once; under it stand the requirements it bears on.
"""

from __future__ import annotations

from collections.abc import Sequence

from klyngelov.judging.finding import Finding
from klyngelov.judging.grounds import Need
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.report.requirement import Requirement, merged, requirement
from klyngelov.values.frozen import dataclass

_FIRST = 3


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, the line it is about, and how many findings the answer bears on."""

    text: str
    line: int
    settles: int


@dataclass(frozen=True, slots=True)
class Asked:
    """The requirements of one organ that a question bears on most; None: no single question."""

    question: Question | None
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class OrganQuestions:
    """What is open about one organ (None: about the draft as a whole)."""

    organ: str | None
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """What is open. ``findings`` counts it; ``ranked`` are the questions, those that settle most first."""

    findings: int
    ranked: tuple[Question, ...]
    organs: tuple[OrganQuestions, ...]

    @property
    def first(self) -> tuple[Question, ...]:
        """The few that settle most; none where there are no more than a few in all."""
        return self.ranked[:_FIRST] if len(self.ranked) > _FIRST else ()


def open_questions(unknown: Sequence[Finding], organs: Sequence[str], rulebook: Rulebook) -> OpenQuestions:
    """Gather the open findings, apart from presumptions, by organ and question."""
    needs = _needs(unknown)
    paths = sorted(needs, key=lambda path: -len(needs[path][1]))
    questions = {
        path: Question(needs[path][0].question, needs[path][0].position.line, len(needs[path][1]))
        for path in paths
    }
    by_organ = ((organ, [one for one in unknown if one.organ == organ]) for organ in (None, *organs))
    return OpenQuestions(
        findings=len(unknown),
        ranked=tuple(questions.values()),
        organs=tuple(
            OrganQuestions(organ, _asked(mine, questions, rulebook)) for organ, mine in by_organ if mine
        ),
    )


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
