"""Reports made without the command line, of any text that is a proposal."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from klyngelov.cli.session import Session
from klyngelov.matching.engines import EngineChoice
from klyngelov.proposal.reading import read_document
from klyngelov.reporting.outcome import Run
from klyngelov.reporting.report.run_report import RunReport, run_report

ROOT = Path(__file__).parents[2]
EXAMPLES = (
    "goedstrup-aftale-2021",
    "goedstrup-fejl",
    "midtklyngen-ufuldstaendig",
    "patientinddragelsesudvalg-2026",
    "sundhedsraad-vestjylland",
)
"""Examples that between them have findings of every kind; the others would show nothing new."""
TODAY = date(2025, 3, 4)


def judged(*texts: str, name: str = "forslag.yaml") -> tuple[Run, dict[str, str]]:
    """A run over drafts, one file each, and the texts of the files."""
    session = Session(EngineChoice.DIRECT)
    names = [name if number == 0 else f"{number}-{name}" for number in range(len(texts))]
    given = [(one, read_document(text.encode(), one)) for one, text in zip(names, texts, strict=True)]
    return session.judge(given, None, TODAY), session.sources


def reported(*texts: str) -> RunReport:
    """The report on drafts."""
    run, sources = judged(*texts)
    return run_report(run, sources)


@cache
def example(name: str) -> tuple[Run, dict[str, str]]:
    """A run over one of the examples."""
    return judged((ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8"), name=f"{name}.yaml")


HOSTILE = (
    "navn: \"<script>alert('x')</script> & *stjerner* | _streg_ [link](http://x) `kode` "
    '\\\\ #1 {{ 7*7 }} ~~x~~"\n'
    "type: sundhedsklynge\n"
    "dato: 2022-10-01\n"
    "kommuner: [Lemvig, Struer]\n"
    "organer:\n"
    "  politisk niveau:\n"
    "    medlemmer:\n"
    "      - {rolle: borgmester, kommune: Lemvig}  # </pre><img src=x onerror=alert(1)>\n"
    '    beslutningsdygtighed: "<b>ja</b> | 😀"\n'
    "aftalte fravigelser:\n"
    '  - {bestemmelse: "sundhedsloven § 203, stk. 5", aftale: "<i>aftalt</i> | *her*"}\n'
)
"""A draft full of what the forms would take for their own signs."""
