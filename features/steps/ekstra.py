"""Steps beyond the common ones: an agreement by the draft itself, judgements of a part, silence."""

from __future__ import annotations

from features.steps import danish
from features.steps.case import Case
from features.steps.danish import NORM
from pytest_bdd import given, parsers, then


@given(parsers.parse("at udkastet selv er aftalen om at fravige {provision}"))
def agreed_by_the_draft(case: Case, provision: str) -> None:
    case.draft.agree(danish.value(provision))
    case.draft.content["aftalte fravigelser"][-1]["aftale"] = "dette udkast"


@given(parsers.parse("at det med PLO er aftalt at fravige {provision}"))
def agreed_with_plo(case: Case, provision: str) -> None:
    case.draft.agree(danish.value(provision))
    agreed = "Aftale mellem regionsrådet, kommunalbestyrelserne og PLO, 15. august 2022"
    case.draft.content["aftalte fravigelser"][-1]["aftale"] = agreed


@given(
    parsers.re(
        r"at det for (?P<part>.+) er vurderet, at (?P<provision>.+) er (?P<result>opfyldt|ikke opfyldt)"
    )
)
def judged_of_a_part(case: Case, part: str, provision: str, result: str) -> None:
    case.draft.judge(danish.value(provision), result)
    spellings = case.rulebook.vocabulary.organ_spellings
    key = "organ" if part.casefold() in spellings else "led"
    case.draft.content["vurderinger"][-1][key] = part


@then(parsers.re(rf"siges der intet om {NORM}"))
def nothing_said(case: Case, norm: str) -> None:
    case.norm(norm)
    assert not [one.id for one in case.result.findings if one.norm.id == norm]
