"""Norms are said in plain Danish from their structure, in whatever way the rules write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from klyngelov.judging.phrasing import Phrasing
from klyngelov.lawbook.loading import load
from klyngelov.lawbook.norm import Statement
from klyngelov.lawbook.rulebook import Rulebook

VOCABULARY = Path(__file__).parents[1] / "bad" / "vocabulary"

HEAD = """\
sprog 1

ordliste "valgende" (åben)
  ord "bestyrelsen"
liste "opgaver" i organ, hver "opgave", flertal "opgaver"
  felt "opgave": ord fra "valgende", hovedfelt
liste "ledelse" i organ, hver "post", flertal "poster", bestemt "ledelsen"
  felt "rolle": ord fra "rolle", hovedfelt
  felt "by": ord fra "by", henviser til "byer"
  felt "valgt af": ord fra "valgende"
  felt "lønnet": ja/nej
  felt "fra": dato
oplysning "vedtægt" i organ, hver "vedtægt"
  felt "fastsættes af": ord fra "valgende", hovedfelt
kalender "møder" i organ, hver "møde", flertal "møder"
  felt "om året": dage om året
begreb "byens mand" om ledelse: er formand fra byen, eller der er kasserer
norm A-01 "Kravet"
  hjemmel foreningsloven § 1
"""


def statements(tmp_path: Path, clauses: str) -> tuple[Rulebook, Statement]:
    """The requirement that some clauses make."""
    for path in VOCABULARY.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    texts = '  ellers "Nej."\n  rettelse "Gør det."\n'
    (tmp_path / "norm.regel").write_text(f"{HEAD}{clauses}{texts}", encoding="utf-8")
    loading = load(tmp_path)
    assert loading.rulebook is not None, [fault.message for fault in loading.diagnostics]
    return loading.rulebook, loading.rulebook.norms[0].instances[0].cases[0].requirement


@pytest.mark.parametrize(
    ("clauses", "said"),
    [
        ("skal rådet have mindst 1 formand", "ledelsen for rådet har mindst 1 formand"),
        ("skal rådet have mindst 2 formænd", "ledelsen for rådet har mindst 2 formænd"),
        ("skal rådet have højst 1 formand", "ledelsen for rådet har højst 1 formand"),
        ("skal rådet have ingen formand", "ledelsen for rådet har ingen formænd"),
        ("skal rådet have mellem 2 og 4 medlemmer", "rådet har 2-4 medlemmer"),
        ("skal ledelsen for rådet have præcis 1 post", "ledelsen for rådet har præcis 1 post"),
        ("skal rådet have mindst 1 medlem, der er formand eller kasserer",
         "rådet har mindst 1 medlem, der er formand eller kasserer"),
        ("for hver by\n  skal rådet have mindst 1 formand fra byen",
         "ledelsen for rådet har mindst 1 formand fra byen"),
        ("skal ledelsen for rådet have mindst 1 formand valgt af bestyrelsen, der ikke har lønnet",
         "ledelsen for rådet har mindst 1 formand, hvor «valgt af» er bestyrelsen og «lønnet» ikke er ja"),
        ("skal ledelsen for rådet have mindst 1 formand, der har fra tidligst 2022-01-01",
         "ledelsen for rådet har mindst 1 formand, hvor «fra» er den 1. januar 2022 eller senere"),
        ("skal ledelsen for rådet have mindst 1 formand, der har fra før 2022-01-01",
         "ledelsen for rådet har mindst 1 formand, hvor «fra» er den 31. december 2021 eller tidligere"),
        ("skal ledelsen for rådet have mindst 1 post, der er formand, eller der har lønnet",
         "ledelsen for rådet har mindst 1 post, enten der er formand, eller hvor «lønnet» er ja"),
        ("for hver by\n  skal ledelsen for rådet have mindst 1 post på byens mand",
         "ledelsen for rådet har mindst 1 post, der hører under »byens mand«"),
        ("skal rådet have mindst 1 vedtægt, der fastsættes af bestyrelsen",
         "«fastsættes af» i «vedtægt» for rådet er bestyrelsen"),
        ("skal rådet have mindst 2 møder om året", "rådet har mindst 2 møder om året"),
        ("skal rådet have præcis 1 flere formænd end kasserer",
         "ledelsen for rådet har præcis 1 mere af formænd end af kasserere"),
        ("skal rådet have mindst 1 medlem fra en by", "rådet har mindst 1 medlem, der er fra en by"),
    ],
    ids=lambda text: text.replace("\n", " ") if text.startswith(("skal", "for")) else "",
)  # fmt: skip
def test_a_requirement_is_said_as_a_condition(tmp_path: Path, clauses: str, said: str) -> None:
    rulebook, statement = statements(tmp_path, f"  {clauses}\n")

    phrasing = Phrasing(rulebook.vocabulary, rulebook.terms)
    assert phrasing.condition(statement) == said


def test_a_term_can_be_said_out(tmp_path: Path) -> None:
    rulebook, _ = statements(tmp_path, "  skal rådet have mindst 1 formand\n")
    listing = rulebook.vocabulary.listings["ledelse"]

    phrasing = Phrasing(rulebook.vocabulary, rulebook.terms)
    meaning = phrasing.meaning(rulebook.terms["byens mand"], listing)
    assert meaning == "enten der er formand og er fra byen, eller der er kasserer"
