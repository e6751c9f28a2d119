"""A row of provisions names those it is given and no other."""

from __future__ import annotations

import pytest

from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.provision_row import provision_row


def _rulebook() -> Rulebook:
    found = open_rulebook().rulebook
    assert found is not None
    return found


def _norms(*ids: str) -> list[Norm]:
    found = [_rulebook().norm(one) for one in ids]
    return [one for one in found if one is not None]


@pytest.mark.parametrize(
    ("ids", "row"),
    [
        (("B-13",), "§ 6"),
        (("B-13", "B-14"), "§ 6"),
        (("B-09", "B-13"), "§§ 3 og 6"),
        (("B-13", "B-09"), "§§ 3 og 6"),
    ],
)
def test_paragraphs_are_named_once_and_in_order(ids: tuple[str, ...], row: str) -> None:
    assert provision_row(_norms(*ids), _rulebook()) == row


def test_a_paragraph_that_others_share_is_named_by_its_places() -> None:
    assert provision_row(_norms("B-13"), _rulebook(), beside=_norms("B-14")) == "§ 6, stk. 2"
    assert provision_row(_norms("B-09", "B-13"), _rulebook(), beside=_norms("B-14")) == "§ 3, og § 6, stk. 2"


def test_places_in_one_paragraph_are_joined() -> None:
    both, beside = _norms("L-20.indsendelse", "L-20.godkendelse"), _norms("L-19.vedtagelse")
    assert provision_row(both, _rulebook(), beside=beside) == "§ 205, stk. 3, 1. og 2. pkt."
    topics = _norms("B-44.samarbejde", "B-44.praksisplan", "B-09")
    others = _norms("B-44.enkeltsager")
    assert provision_row(topics, _rulebook(), beside=others) == "§ 3, og § 28, stk. 1, nr. 1 og 2"


def test_what_a_provision_refers_to_is_told_only_where_it_tells_two_apart() -> None:
    """Two norms of § 35, stk. 1, in overgangsloven refer to two provisions of regionsloven."""
    depose, substitute, personal = _norms("T-30.afsættelse", "T-30.stedfortræder", "T-31")
    own = "§ 35, stk. 1, og § 81, stk. 1"
    assert provision_row([depose], _rulebook(), beside=[personal]) == own
    assert (
        provision_row([depose], _rulebook(), beside=[substitute]) == f"{own}, jf. regionsloven § 14 e, stk. 7"
    )


@pytest.mark.parametrize("body_type", sorted(_rulebook().vocabulary.types))
def test_a_run_holds_no_paragraph_between_its_ends_that_is_not_given(body_type: str) -> None:
    rulebook = _rulebook()
    by_source: dict[str, list[Norm]] = {}
    for norm in rulebook.about(body_type):
        if norm.judged:
            by_source.setdefault(norm.citation.source, []).append(norm)
    for source, norms in by_source.items():
        known = [one.name for one in rulebook.paragraphs.get(source, ())]
        row = provision_row(norms, rulebook).replace("§§ ", "").replace("§ ", "")
        for part in row.replace(" og ", ", ").split(", "):
            first, run, last = part.partition("-")
            if run and first in known and last in known:
                for between in known[known.index(first) : known.index(last) + 1]:
                    assert any(_cites(norm, between) for norm in norms), (part, between)


def _cites(norm: Norm, paragraph: str) -> bool:
    pinpoint = norm.citation.pinpoint
    return f"§ {paragraph}" in pinpoint or "§§" in pinpoint
