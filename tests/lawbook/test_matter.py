"""Which norms are on the same matter, and how they stand to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from klyngelov.lawbook.loading import load
from klyngelov.lawbook.matter import Kinship, Matters

VOCABULARY = Path(__file__).parents[1] / "bad" / "vocabulary"
HEAD = """\
sprog 1

organ "styrelse", bestemt "styrelsen", afløser "råd"
type "fond", bestemt "fonden"
  organer "styrelse"
"""


def kinship(tmp_path: Path, earlier: str, later: str) -> Kinship | None:
    for path in VOCABULARY.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    texts = '  ellers "Nej."\n  rettelse "Gør det."\n'
    norms = "".join(
        f'norm {name} "Kravet"\n  hjemmel foreningsloven § {number}\n{clauses}{texts}'
        for number, (name, clauses) in enumerate((("A-01", earlier), ("A-02", later)), start=1)
    )
    (tmp_path / "normer.regel").write_text(HEAD + norms, encoding="utf-8")
    loading = load(tmp_path)
    assert loading.rulebook is not None, [fault.message for fault in loading.diagnostics]
    return Matters(loading.rulebook.vocabulary).kinship(*loading.rulebook.norms)


ONE = "  skal rådet have mindst 1 formand\n"


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        (ONE, ONE, Kinship.SAME),
        (ONE, "  skal styrelsen have mindst 1 formand\n", Kinship.SAME),
        (ONE, "  skal styrelsen have præcis 2 formænd\n", Kinship.OTHER_BOUND),
        (ONE, "  må styrelsen ikke have formand\n", Kinship.TURNED_ROUND),
        ("  må rådet ikke have formand\n", "  skal styrelsen have mindst 1 formand\n", Kinship.TURNED_ROUND),
        (ONE, "  skal styrelsen have mindst 1 kasserer\n", None),
        ("  skal styrelsen have mindst 1 formand\n", ONE, None),
        # Only a narrower circle is shut out, so the duty can still be met.
        (ONE, "  må styrelsen ikke have formand fra en by\n", Kinship.SAME_MATTER),
        # Under another condition it is not the same duty.
        (
            ONE,
            "  når styrelsen har mindst 1 kasserer\n  skal styrelsen have mindst 1 formand\n",
            Kinship.SAME_MATTER,
        ),
        # What the structure does not show, the rules declare.
        (ONE, "  må styrelsen ikke have kasserer\n  afløser A-01\n", Kinship.TURNED_ROUND),
        (ONE, "  skal styrelsen have præcis 3 kasserere\n  afløser A-01\n", Kinship.OTHER_BOUND),
        # Declared or not, another content is not the same duty.
        (ONE, "  skal styrelsen have mindst 1 kasserer\n  afløser A-01\n", Kinship.OTHER_BOUND),
        (ONE, "  skal styrelsen have mindst 1 formand\n  afløser A-01\n", Kinship.SAME),
        # How many there must be is another duty than how many there may be.
        (ONE, "  skal styrelsen have højst 1 formand\n", Kinship.SAME_MATTER),
        # What displaces a rule is about the same, whatever it counts.
        (
            ONE + "  viger for A-02 (senere regel)\n",
            "  skal styrelsen have præcis 2 kasserere\n",
            Kinship.OTHER_BOUND,
        ),
        # A rule applied by reference is the rule.
        (ONE, "  som A-01, for styrelsen\n", Kinship.SAME),
    ],
)
def test_how_two_norms_stand_to_each_other(
    tmp_path: Path, earlier: str, later: str, expected: Kinship | None
) -> None:
    assert kinship(tmp_path, earlier, later) is expected
