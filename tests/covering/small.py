"""A small rule book about an invented act, with its tables and one feature, for the tests of coverage."""

from __future__ import annotations

from pathlib import Path

from klyngelov.covering.coverage import Coverage
from klyngelov.covering.evidence import Evidence
from klyngelov.covering.gherkin import read_feature
from klyngelov.covering.open_coverage import open_coverage
from klyngelov.lawbook.loading import load

VOCABULARY = Path(__file__).parents[1] / "bad/vocabulary"

RULES = """
ulæst "Forarbejderne: ikke læst"

norm L-01.antal "Rådet har en formand"
  hjemmel foreningsloven § 1, stk. 1, nr. 1
  skal rådet have præcis 1 formand
  ellers "Rådet har {antal} formænd."
  rettelse "Lad rådet have én formand."
udeladt L-01.antal "Det efterprøves ikke, om formanden er valgt på et møde."

norm L-01.kasserer "Rådet har en kasserer"
  hjemmel foreningsloven § 1, stk. 1, nr. 2
  skal rådet have præcis 1 kasserer
  ellers "Rådet har {antal} kasserere."
  rettelse "Lad rådet have én kasserer."

norm L-02 "Ministeren kan fastsætte regler"
  hjemmel foreningsloven § 2
  gælder for forening
  beføjelse "Ministeren kan fastsætte regler om foreningen."

norm L-03 "Foreningens formål"
  hjemmel foreningsloven
  gælder for forening
  kan ikke efterprøves "Om formålet nås, viser sig i arbejdet."

uden norm
  foreningsloven § 1, stk. 2
  foreningsloven § 4
  kan ikke efterprøves "Reglen angår ministeriets sagsgang."
"""
PARAGRAPHS = """\
kilde,paragraf,stykker,fra,til
foreningsloven,1,3,,
foreningsloven,2,2,2023-07-01,2025-12-31
foreningsloven,3,0,,
foreningsloven,4,,,
foreningsloven,…,,,
"""
PROVISIONS = """\
kilde,dokument,paragraf,stykke,dele
foreningsloven,2020/1,§ 1,1,1. pkt.; 2. pkt.; nr. 1; nr. 2
foreningsloven,2020/1,§ 1,2,
foreningsloven,2020/1,§ 1,3,
foreningsloven,2020/1,§ 2,1,
foreningsloven,2020/1,§ 2,2,1. pkt.; 2. pkt.
"""
FEATURE = """\
Egenskab: Rådets ledelse
  @L-01.antal
  Scenarie: Formand
    Givet et råd med <antal> formænd
    @opfyldt
    Eksempler:
      | antal |
      | 1     |
    @brudt
    Eksempler:
      | antal |
      | 0     |
      | 2     |
  @L-01.antal @L-01.kasserer @åben
  Scenarie: Intet oplyst
    Givet et råd
  @L-02 @kan-ikke-brydes
  Scenarie: Regler
    Givet et råd
"""


def laid_out(directory: Path) -> Path:
    """The directory, with the rule book in it."""
    for path in VOCABULARY.iterdir():
        (directory / path.name).write_text(path.read_text("utf-8"), encoding="utf-8")
    (directory / "regler.regel").write_text(f"sprog 1\n{RULES}", encoding="utf-8")
    (directory / "paragraffer.csv").write_text(PARAGRAPHS, encoding="utf-8")
    (directory / "bestemmelser.csv").write_text(PROVISIONS, encoding="utf-8")
    return directory


def coverage_in(directory: Path) -> Coverage:
    """The coverage of the rule book in a directory."""
    loading = load(directory)
    assert loading.rulebook is not None, loading.diagnostics
    coverage, faults = open_coverage(loading.rulebook, directory)
    assert faults == ()
    return coverage


def evidence_for(coverage: Coverage) -> Evidence:
    """The evidence of the one feature."""
    return Evidence(coverage.rulebook, [read_feature(FEATURE, "x.feature")])
