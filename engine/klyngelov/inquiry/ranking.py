"""Which answers settle most: each open question tried with every answer that the law tells apart.

A question settles a finding where the finding is certain whatever the answer is. A list whose entries can
be described in too many ways is not tried; there those findings count that ask for nothing but that list, and
so are settled by stating it in full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.inquiry.distinctions import distinctions
from klyngelov.inquiry.supposing import Supposing
from klyngelov.judging.agreements import Records
from klyngelov.judging.bearing import Bearing
from klyngelov.judging.check import Result
from klyngelov.judging.counting import Counter
from klyngelov.judging.finding import Finding, Status
from klyngelov.judging.grounds import Need
from klyngelov.judging.law import law_on
from klyngelov.judging.norm_judge import NormJudge
from klyngelov.judging.queries import queries_of
from klyngelov.judging.statements import Statements
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.facts import Facts
from klyngelov.values.frozen import dataclass

_TRIED = 50
"""Questions tried beyond those that are wanted: a draft can leave hundreds open that weigh alike."""

Key = tuple[str, str | None, str | None, str]
"""A finding by norm, organ, subject and part."""


@dataclass(frozen=True, slots=True)
class Question:
    """One fact to ask for.

    ``bears_on`` are the open findings that the answer can help to decide; ``settles`` those that it decides
    whatever it is, ``may_settle`` those that some answer decides. ``tried`` is how many answers were tried: 0
    where it is a list too rich for that.
    """

    need: Need
    bears_on: tuple[Finding, ...]
    settles: tuple[Finding, ...]
    may_settle: tuple[Finding, ...]
    tried: int

    @property
    def weight(self) -> tuple[int, int, int]:
        """What questions are ranked by, the heaviest first."""
        return (len(self.settles), len(self.may_settle), len(self.bears_on))


def ranked_questions(
    result: Result, rulebook: Rulebook, findings: Sequence[Finding], most: int | None = None
) -> tuple[Question, ...]:
    """What to ask about some open findings of a result, those that settle most first.

    With ``most`` only so many. Of questions that weigh alike, the one whose findings come first in the result
    comes first.
    """
    asked = _asked(findings)
    inquiry = _Inquiry(result, rulebook)
    found: list[Question] = []
    # None settles more than it bears on: those that bear on most are tried first, and trying can stop early.
    for need, bears_on in sorted(asked, key=lambda one: -len(one[1])):
        if most is not None and len(found) >= most and len(bears_on) < _least(found, most):
            break
        if most is not None and len(found) >= most + _TRIED:
            break
        found.append(inquiry.question(need, bears_on))
    places = {need.path: place for place, (need, _) in enumerate(asked)}
    ordered = sorted(found, key=lambda one: (tuple(-n for n in one.weight), places[one.need.path]))
    return tuple(ordered[:most])


def _least(found: list[Question], most: int) -> int:
    """What the last of the first questions settles: one that bears on fewer cannot come before it."""
    return sorted((len(one.settles) for one in found), reverse=True)[most - 1]


def _asked(findings: Sequence[Finding]) -> list[tuple[Need, list[Finding]]]:
    """Each fact that is missing, once, with the findings it bears on."""
    found: dict[str, tuple[Need, list[Finding]]] = {}
    for finding in findings:
        asked: dict[str, Need] = {}
        for need in finding.outcome.needs if finding.outcome else ():
            asked.setdefault(need.path, need)
        for path, need in asked.items():
            found.setdefault(path, (need, []))[1].append(finding)
    return list(found.values())


class _Inquiry:
    """Tries answers on one draft. What has been settled is judged anew; nothing else is."""

    def __init__(self, result: Result, rulebook: Rulebook) -> None:
        draft = result.draft
        self._rulebook = rulebook
        self._records = Records(rulebook, draft.proposal.header)
        self._law = law_on(rulebook, draft.proposal.body_type, draft.facts.day)
        self._supposing = Supposing(
            draft.facts, distinctions(self._law, rulebook.vocabulary, draft.facts.day)
        )
        self._evaluator = DirectEvaluator()

    def question(self, need: Need, findings: Sequence[Finding]) -> Question:
        """One question, tried."""
        answers = self._supposing.answered(need.missing)
        bears_on = tuple(findings)
        if not answers:
            alone = tuple(one for one in findings if _asks_only(one, need))
            return Question(need, bears_on, alone, alone, 0)
        bearings = self._bearings(findings)
        open_after = [self._still_open(bearings, facts) for facts in answers]
        return Question(
            need=need,
            bears_on=bears_on,
            settles=tuple(one for one in findings if not any(_key(one) in still for still in open_after)),
            may_settle=tuple(one for one in findings if not all(_key(one) in still for still in open_after)),
            tried=len(answers),
        )

    def _bearings(self, findings: Sequence[Finding]) -> list[Bearing]:
        wanted = {(one.norm.id, one.organ) for one in findings}
        return [one for one in self._law.bearings if (one.norm.id, one.instance.organ) in wanted]

    def _still_open(self, bearings: Sequence[Bearing], facts: Facts) -> set[Key]:
        queries = queries_of((one.instance for one in bearings), ())
        matches = self._evaluator.match(queries, facts)
        statements = Statements(Counter(self._rulebook.vocabulary, facts, matches))
        judge = NormJudge(self._rulebook, facts, statements, self._records)
        return set(_open(judge, bearings))


def _open(judge: NormJudge, bearings: Sequence[Bearing]) -> Iterator[Key]:
    for bearing in bearings:
        for judged, verdict in judge.verdicts(bearing):
            if verdict.status is Status.UNKNOWN:
                yield (judged.norm.id, judged.instance.organ, judged.subject, judged.part)


def _key(finding: Finding) -> Key:
    return (finding.norm.id, finding.organ, finding.subject, finding.part)


def _asks_only(finding: Finding, need: Need) -> bool:
    """Whether all that a finding asks is answered by stating a list, or the entries of a line, in full."""
    wanted = need.missing
    return finding.outcome is not None and all(
        (one.missing.organ, one.missing.listing) == (wanted.organ, wanted.listing)
        and (wanted.entry is None or one.missing == wanted)
        for one in finding.outcome.needs
    )
