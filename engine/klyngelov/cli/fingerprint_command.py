"""``klyngelov rules fingerprint``: takes the fingerprints of the paragraphs that the norms rest on."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.output import OutputFaultError, reason, write
from klyngelov.lawbook.digest import FINGERPRINTS_FILE
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.resources import rules_directory
from klyngelov.values.whole_file import replace_file

if TYPE_CHECKING:  # loaded only by this command
    from klyngelov.statute.taking import Texts

_DESCRIPTION = """\
Tager fingeraftryk af hver paragraf, en norm hviler på, og skriver dem i regelbogens fingeraftryk.csv.
Ordlyden læses i de importerede dokumenter eller i en mappe med bestemmelser som JSON og gemmes ikke.
Rækker, hvis ordlyd ikke er ved hånden, bliver stående.
"""


def add_to(actions: Any) -> None:
    """Add the command to the parser of ``rules``."""
    parser = actions.add_parser(
        "fingerprint",
        help="tag fingeraftryk af bestemmelsernes ordlyd",
        description=_DESCRIPTION,
        epilog="Eksempel:\n  klyngelov rules fingerprint --check",
    )
    parser.add_argument(
        "folder", metavar="MAPPE", nargs="?",
        help="mappe med JSON-filer (id, provisions med paragraph og text); ellers det, der er importeret",
    )  # fmt: skip
    parser.add_argument(
        "--check", action="store_true", help="skriv intet; vis kun, om fingeraftrykkene ville blive andre"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the table of fingerprints anew."""
    from klyngelov.statute.fingerprint_table import (  # noqa: PLC0415 (seldom needed)
        load_fingerprints,
        write_fingerprints,
    )
    from klyngelov.statute.taking import take_fingerprints  # noqa: PLC0415

    rulebook = open_rulebook().rulebook
    if rulebook is None:
        raise UsageFaultError("Regelbogen kan ikke læses. Skriv klyngelov rules lint for at se fejlene.")
    before = load_fingerprints(rules_directory())
    rows = take_fingerprints(rulebook, _texts(options.folder), before)
    text = write_fingerprints(rows)
    path = rules_directory() / FINGERPRINTS_FILE
    same = path.is_file() and path.read_text("utf-8", "replace") == text
    if same:
        write(f"{path} er allerede rigtig: {len(rows)} fingeraftryk.\n", None)
        return 0
    if options.check:
        write(f"{path} ville blive en anden: {len(rows)} fingeraftryk.\n", None)
        return 1
    try:
        replace_file(path, text)
    except OSError as error:
        raise OutputFaultError(f"{path} kan ikke skrives, fordi {reason(error)}. Intet er ændret.") from error
    write(f"{path} er skrevet: {len(rows)} fingeraftryk.\n", None)
    return 0


def fingerprint_faults(rulebook: Rulebook, directory: Path) -> tuple[Diagnostic, ...]:
    """What ``rules lint`` says of the fingerprints of a rule book."""
    from klyngelov.statute.data_folder import data_directory  # noqa: PLC0415 (seldom needed)
    from klyngelov.statute.fingerprint_table import load_fingerprints  # noqa: PLC0415
    from klyngelov.statute.lint import lint_completeness, lint_fingerprints  # noqa: PLC0415
    from klyngelov.statute.open_wordings import wordings  # noqa: PLC0415
    from klyngelov.statute.provision_table import load_provisions  # noqa: PLC0415
    from klyngelov.statute.store import imported  # noqa: PLC0415

    table = load_fingerprints(directory)
    outdated = lint_fingerprints(rulebook, table, wordings(rulebook, table, imported(data_directory())))
    return (*outdated, *lint_completeness(rulebook, table, load_provisions(directory)))


def texts_in_folder(folder: str) -> Texts:
    """The wording of provisions in a folder of JSON files. Raises ``UsageFaultError`` where it is none."""
    from klyngelov.statute.taking import texts_in  # noqa: PLC0415 (seldom needed)

    if not Path(folder).is_dir():
        raise UsageFaultError(f"{folder} er ikke en mappe; angiv mappen med bestemmelserne.")
    try:
        return texts_in(Path(folder))
    except ValueError as error:
        message = f"{error} kan ikke læses som bestemmelser; filen skal være JSON med id og provisions."
        raise UsageFaultError(message) from None


def _texts(folder: str | None) -> Texts:
    from klyngelov.statute.data_folder import data_directory  # noqa: PLC0415 (seldom needed)
    from klyngelov.statute.store import imported  # noqa: PLC0415
    from klyngelov.statute.taking import texts_of  # noqa: PLC0415

    if folder is None:
        return texts_of(imported(data_directory()).documents)
    return texts_in_folder(folder)
