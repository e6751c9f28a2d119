"""``klyngelov rules coverage``: what the rule book makes of every provision, and what shows it."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.output import add_output, write
from klyngelov.lawbook.cited import with_year
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.whole_citation import unread
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.values.resources import features_directory, rules_directory

_DESCRIPTION = """\
Viser for hver paragraf, hvert stykke, nummer og punktum i kilderne, hvad regelbogen gør med det: hvilke
normer der bygger på det, i hvilke scenarier de er vist, og for hver norm, hvad den udelader. Er der ingen
norm, står der hvorfor.
"""
_EPILOG = """\
Afslutningskoder: 0 der er gjort rede for det hele, 1 noget mangler, 2 noget kan ikke læses.

Eksempel:
  klyngelov rules coverage "sundhedsloven § 203, stk. 4"
"""


def add_to(actions: Any) -> None:
    """Add the command to the parser of ``rules``."""
    parser = actions.add_parser(
        "coverage",
        help="vis, hvad der er gjort ved hver bestemmelse",
        description=_DESCRIPTION,
        epilog=_EPILOG,
    )
    parser.add_argument(
        "provision", metavar="BESTEMMELSE", nargs="?", help="en kilde eller en bestemmelse (ellers det hele)"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="rapportens form")
    add_output(parser, "rapporten")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the coverage."""
    from klyngelov.covering.evidence import open_evidence  # noqa: PLC0415 (seldom needed)
    from klyngelov.covering.faults import coverage_faults  # noqa: PLC0415
    from klyngelov.covering.gherkin import UnreadableFeatureError  # noqa: PLC0415
    from klyngelov.covering.open_coverage import open_coverage  # noqa: PLC0415
    from klyngelov.covering.selection import selected  # noqa: PLC0415
    from klyngelov.reporting.coverage_json import coverage_json  # noqa: PLC0415
    from klyngelov.reporting.coverage_text import write_coverage  # noqa: PLC0415

    rulebook = open_rulebook().rulebook
    if rulebook is None:
        raise UsageFaultError("Regelbogen kan ikke læses. Skriv klyngelov rules lint for at se fejlene.")
    coverage, of_table = open_coverage(rulebook, rules_directory())
    try:
        evidence = open_evidence(rulebook, features_directory())
    except UnreadableFeatureError as error:
        raise UsageFaultError(str(error)) from None
    sources = coverage.sources if options.provision is None else selected(coverage, options.provision)
    part = (
        unread(options.provision, rulebook.sources)
        if options.provision and "§" in options.provision
        else None
    )
    if part:
        raise UsageFaultError(f"«{options.provision}» forstås kun til dels: «{part}» er ikke læst.")
    if not sources:
        raise UsageFaultError(_not_there(options.provision, rulebook))
    faults = (*of_table, *coverage_faults(coverage))
    if options.format == "json":
        write(coverage_json(coverage, sources, evidence, faults), options.output)
    else:
        page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
        write_coverage(page, rulebook, sources, evidence, whole=options.provision is None)
        write(page.text(), options.output)
    lacking = any(one.lacking for one in evidence.norms())
    return 1 if faults or lacking else 0


def _not_there(provision: str, rulebook: Rulebook) -> str:
    """That a provision is not accounted for, and what was perhaps meant."""
    lead = f"«{provision}» er ikke blandt de bestemmelser, regelbogen gør rede for."
    meant = with_year(provision, rulebook.sources)
    if meant:
        return f"{lead} Mente du «{meant}»?"
    return f"{lead} Skriv en kilde og en bestemmelse, f.eks. «sundhedsloven § 203, stk. 4»."
