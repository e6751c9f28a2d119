"""Drafts from which the members or the chairs are gone are mended whole, with nobody odd in their places."""

from __future__ import annotations

import pytest
from tests.repairing.broken import EXAMPLES
from tests.repairing.conftest import TODAY, bench

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.bench import broken_anew, errors, improves
from klyngelov.repairing.goals import MEND
from klyngelov.repairing.mending import mended
from klyngelov.repairing.repair import Repair

EMPTIED = {
    "sundhedsraad-vestjylland.yaml": [
        "{rolle: regionalt medlem, antal: 8}",
        "{rolle: borgmester, kommune: Struer}",
        "{rolle: udvalgsformand, kommune: Herning, udvalgets andel: hovedparten}",
        "{rolle: udvalgsformand, kommune: Ringkøbing-Skjern, udvalgets andel: hovedparten}",
    ],
    "sundhedsraad-limfjorden-fejl.yaml": [
        "{rolle: regionalt medlem, antal: 9}",
        "{rolle: borgmester, kommune: hver deltagende}",
    ],
    "patientinddragelsesudvalg.yaml": [
        "{rolle: patient- og pårørenderepræsentant, udpeget af: Ældre Sagen}",
    ],
}


def mend(text: str, rulebook: Rulebook) -> tuple[Repair, str]:
    """The repair of a draft, and the lines that are new in its file."""
    document = read_document(text.encode(), "forslag.yaml")
    found = mended(document, "forslag.yaml", rulebook, None, TODAY, MEND)
    new = (line.strip() for line in found.after.decode().splitlines() if line not in text.splitlines())
    return found.repairs[0], "\n".join(new)


def emptied(name: str, *lists: str) -> str:
    """An example whose lists have nobody in them."""
    kept, within = [], False
    for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines():
        key = line.strip().removesuffix(":")
        if line.startswith("    ") and not line.startswith("      "):
            within = key in lists
            kept.append(f"    {key}: []" if within else line)
        elif not (within and line.startswith("      ")):
            kept.append(line)
    return "\n".join(kept) + "\n"


@pytest.mark.parametrize("name", EMPTIED)
def test_a_body_without_members_gets_those_the_law_asks_for(name: str, rulebook: Rulebook) -> None:
    lists = ("medlemmer",) if "raad" in name else ("medlemmer", "formandskab")
    text = emptied(name, *lists)

    found, lines = mend(text, rulebook)

    assert errors(found.before)
    assert found.remaining == ()
    assert found.proven
    assert [one for one in EMPTIED[name] if one not in lines] == []
    assert "observatør" not in lines


CHAIRS_ONLY = """\
navn: Råd
type: forberedende sundhedsråd
dato: 2026-03-01
kommuner: [Holstebro, Lemvig, Struer, Herning, Ikast-Brande, Ringkøbing-Skjern]
region: Region Midtjylland
sundhedsråd: Vestjylland
organer:
  forberedende sundhedsråd:
    medlemmer: []
    formandskab:
      - {rolle: regionsrådsmedlem, post: formand}
      - {rolle: regionsrådsmedlem, post: næstformand}
"""


def test_chairs_without_a_council_stay(rulebook: Rulebook) -> None:
    """As many of the region come as the municipalities' seats ask for; nobody goes."""
    found, lines = mend(CHAIRS_ONLY, rulebook)

    assert improves(found.before, found.after)
    assert found.remaining == ()
    assert "{rolle: regionalt medlem, antal: 7}" in lines
    assert [one.step.kind.value for one in found.steps] == ["add", "add"]


def test_to_break_what_was_kept_is_no_improvement(rulebook: Rulebook) -> None:
    """Without chairs there is none who has no seat, and one error more."""
    text = CHAIRS_ONLY.replace("      - {rolle: regionsrådsmedlem, post: formand}\n", "")
    before, after = bench(CHAIRS_ONLY, rulebook).judged(0), bench(text, rulebook).judged(0)

    assert before is not None
    assert after is not None
    assert {one.norm.id for one in broken_anew(before, after)} == {"T-41.formand"}
    assert not improves(before, after)


def test_a_row_grows_rather_than_that_others_come(rulebook: Rulebook) -> None:
    text = _vestjylland().replace("rolle: regionsrådsmedlem, antal: 8", "rolle: regionsrådsmedlem, antal: 1")

    found, lines = mend(text, rulebook)

    assert (found.remaining, found.proven) == ((), True)
    assert lines == "- {rolle: regionsrådsmedlem, antal: 8, valgt af: regionsrådet}"


def test_nobody_is_said_to_be_more_than_the_norms_need(rulebook: Rulebook) -> None:
    """What gives Aalborg its second seat hangs on a form of government that is not stated."""
    text = (EXAMPLES / "sundhedsraad-limfjorden-fejl.yaml").read_text(encoding="utf-8")
    second = "      - {rolle: kommunalt medlem, kommune: Aalborg, hverv: viceborgmester}\n"
    assert second in text

    _, lines = mend(text.replace(second, ""), rulebook)

    assert "- {rolle: kommunalt medlem, kommune: Aalborg}" in lines.splitlines()


def _vestjylland() -> str:
    return (EXAMPLES / "sundhedsraad-vestjylland.yaml").read_text(encoding="utf-8")
