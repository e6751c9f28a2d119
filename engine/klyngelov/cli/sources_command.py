"""``klyngelov sources``: imports the official wording, and tells what has changed since the encoding."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from klyngelov.cli.danish_parser import DanishParser, UsageFaultError
from klyngelov.cli.output import OutputFaultError, add_output, tell, write
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.reading import shown_name
from klyngelov.reporting.diagnostics_text import write_diagnostic
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.statute.data_folder import data_directory
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import START
from klyngelov.values.resources import rules_directory

if TYPE_CHECKING:
    from klyngelov.statute.fingerprint_table import FingerprintTable

_IMPORT = """\
Importerer officielle dokumenter, som er hentet som XML fra Retsinformation (LexDania 2.1): sæt /xml
efter dokumentets ELI-adresse. De gemmes kun hos dig, i mappen KLYNGELOV_DATA eller styresystemets mappe
til den slags, og bruges til at vise ordlyden og til at se, om den er ændret, siden normerne blev kodet.
"""
_STATUS = """\
Viser for hver paragraf, som en norm hviler på, om den er importeret og uændret, siden normen blev kodet.
"""
_NOT_KEPT = (
    "{file} er ikke importeret, fordi der ikke kan skrives i datamappen {folder}. Vælg en anden med "
    "miljøvariablen KLYNGELOV_DATA."
)
_OTHER_WORDING = (
    "{file} er ikke importeret: {name} er allerede importeret med en anden ordlyd, og et dokument har kun "
    "én. Er denne den rigtige, så skriv --replace; så erstatter den den tidligere."
)
_STATUS_CODES = """\
Afslutningskoder: 0 intet er ændret, 1 mindst én paragraf er ændret, 2 noget kan ikke læses.

Eksempel:
  klyngelov sources status"""


def add_to(commands: Any) -> None:
    """Add the commands to the parser."""
    parser = commands.add_parser(
        "sources",
        help="importér den officielle ordlyd, og se, om den er ændret",
        description="Importerer kilderne og viser, om de er ændret siden kodningen.",
        epilog="Eksempel:\n  klyngelov sources status",
    )
    actions = parser.add_subparsers(
        title="Kommandoer", dest="action", metavar="HANDLING", required=True, parser_class=DanishParser
    )
    importing = actions.add_parser(
        "import",
        help="importér dokumenter fra Retsinformation",
        description=_IMPORT,
        epilog="Eksempel:\n  klyngelov sources import bek-1248-2022.xml",
    )
    importing.add_argument("files", metavar="FIL", nargs="+", help="XML-filer fra Retsinformation")
    importing.add_argument(
        "--replace", action="store_true", help="erstat en tidligere import med en anden ordlyd"
    )
    importing.set_defaults(run=run_import)
    status = actions.add_parser(
        "status", help="vis, hvad der er importeret og ændret", description=_STATUS, epilog=_STATUS_CODES
    )
    status.add_argument("--format", choices=("text", "json"), default="text", help="rapportens form")
    add_output(status, "rapporten")
    status.set_defaults(run=run_status)


def run_import(options: argparse.Namespace) -> int:
    """Import files; one that cannot be used does not hinder the others."""
    from klyngelov.reporting.import_text import write_import  # noqa: PLC0415 (XML and its guards take time)
    from klyngelov.statute.bearing import bearings  # noqa: PLC0415
    from klyngelov.statute.identity import mistaken  # noqa: PLC0415
    from klyngelov.statute.lexdania import load_official  # noqa: PLC0415
    from klyngelov.statute.refusal import Refusal  # noqa: PLC0415
    from klyngelov.statute.store import Kept, keep, replace  # noqa: PLC0415

    rulebook, table = _rules()
    refused = written = False
    for file in options.files:
        document = load_official(Path(file))
        if not isinstance(document, Refusal):
            document = mistaken(document, rulebook) or document
        if isinstance(document, Refusal):
            refused = True
            tell(f"{shown_name(file)} kan ikke importeres: {document.reason}.")
            continue
        try:
            kept = (replace if options.replace else keep)(document, data_directory())
        except OSError:
            shown = shown_name(file)
            raise OutputFaultError(_NOT_KEPT.format(file=shown, folder=data_directory())) from None
        if kept is Kept.OTHER:
            refused = True
            tell(_OTHER_WORDING.format(file=shown_name(file), name=document.name))
            continue
        page = Page(coloured=colour_wanted(sys.stdout))
        if written:
            page.line()
        write_import(page, document, kept, bearings(document, rulebook, table))
        write(page.text(), None)
        written = True
    return 2 if refused else 0


def run_status(options: argparse.Namespace) -> int:
    """Show how the imported wording stands to the fingerprints."""
    from klyngelov.reporting.sources_json import sources_json  # noqa: PLC0415 (what it compares takes time)
    from klyngelov.reporting.sources_text import write_status  # noqa: PLC0415
    from klyngelov.statute.open_wordings import wordings  # noqa: PLC0415
    from klyngelov.statute.status import standings  # noqa: PLC0415
    from klyngelov.statute.store import imported  # noqa: PLC0415
    from klyngelov.statute.wordings import State  # noqa: PLC0415

    rulebook, table = _rules()
    folder = data_directory()
    stored = imported(folder)
    found = standings(rulebook, table, wordings(rulebook, table, stored))
    faults = (*table.faults, *(_unreadable(path) for path in stored.unreadable))
    if options.format == "json":
        write(sources_json(rulebook, found, stored.documents, faults), options.output)
    else:
        page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
        write_status(page, rulebook, found, stored.documents, str(folder))
        if faults:
            page.heading(f"Kan ikke læses ({len(faults)} fejl)")
        for fault in faults:
            write_diagnostic(page, fault, {})
        write(page.text(), options.output)
    if faults:
        return 2
    return 1 if any(one.compared.state is State.CHANGED for one in found) else 0


def _rules() -> tuple[Rulebook, FingerprintTable]:
    from klyngelov.statute.fingerprint_table import load_fingerprints  # noqa: PLC0415 (seldom needed)

    rulebook = open_rulebook().rulebook
    if rulebook is None:
        raise UsageFaultError("Regelbogen kan ikke læses. Skriv klyngelov rules lint for at se fejlene.")
    return rulebook, load_fingerprints(rules_directory())


def _unreadable(path: Path) -> Diagnostic:
    message = "Det importerede dokument er beskadiget. Importér det igen, eller slet filen."
    return Diagnostic("import-unreadable", message, str(path), START)
