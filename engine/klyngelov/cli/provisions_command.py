"""``klyngelov rules provisions``: lists what each paragraph of the rule book's sources consists of."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.fingerprint_command import texts_in_folder
from klyngelov.cli.output import OutputFaultError, reason, write
from klyngelov.lawbook.digest import PROVISIONS_FILE
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.values.resources import rules_directory
from klyngelov.values.whole_file import replace_file

if TYPE_CHECKING:  # loaded only by this command
    from klyngelov.statute.taking_provisions import Places

_DESCRIPTION = """\
Opgør, hvad hver paragraf i regelbogens paragraffer.csv består af: stykker, numre, litra og punktummer,
og skriver det i regelbogens bestemmelser.csv. Ordlyden læses i de importerede dokumenter eller i en
mappe med bestemmelser som JSON og gemmes ikke. Rækker, hvis ordlyd ikke er ved hånden, bliver stående.
"""


def add_to(actions: Any) -> None:
    """Add the command to the parser of ``rules``."""
    parser = actions.add_parser(
        "provisions",
        help="opgør stykker, numre og punktummer i kilderne",
        description=_DESCRIPTION,
        epilog="Eksempel:\n  klyngelov rules provisions --check",
    )
    parser.add_argument(
        "folder", metavar="MAPPE", nargs="?",
        help="mappe med JSON-filer (id, provisions med paragraph og text); ellers det, der er importeret",
    )  # fmt: skip
    parser.add_argument(
        "--check", action="store_true", help="skriv intet; vis kun, om tabellen ville blive en anden"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the table of provisions anew."""
    from klyngelov.statute.provision_table import (  # noqa: PLC0415 (seldom needed)
        load_provisions,
        write_provisions,
    )
    from klyngelov.statute.taking_provisions import take_provisions  # noqa: PLC0415

    rulebook = open_rulebook().rulebook
    if rulebook is None:
        raise UsageFaultError("Regelbogen kan ikke læses. Skriv klyngelov rules lint for at se fejlene.")
    rows = take_provisions(rulebook, _places(options.folder), load_provisions(rules_directory()))
    text = write_provisions(rows)
    path = rules_directory() / PROVISIONS_FILE
    if path.is_file() and path.read_text("utf-8", "replace") == text:
        write(f"{path} er allerede rigtig: {len(rows)} stykker.\n", None)
        return 0
    if options.check:
        write(f"{path} ville blive en anden: {len(rows)} stykker.\n", None)
        return 1
    try:
        replace_file(path, text)
    except OSError as error:
        raise OutputFaultError(f"{path} kan ikke skrives, fordi {reason(error)}. Intet er ændret.") from error
    write(f"{path} er skrevet: {len(rows)} stykker.\n", None)
    return 0


def _places(folder: str | None) -> Places:
    from klyngelov.statute.data_folder import data_directory  # noqa: PLC0415 (seldom needed)
    from klyngelov.statute.store import imported  # noqa: PLC0415
    from klyngelov.statute.taking_provisions import places_in, places_of  # noqa: PLC0415

    if folder is None:
        return places_of(imported(data_directory()).documents)
    return places_in(texts_in_folder(folder))
