"""``klyngelov record``: writes beside recorded judgements what facts they rest on."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from klyngelov.cli.arguments import add_engine
from klyngelov.cli.carrying_out import carry_out, to_be_changed
from klyngelov.cli.output import OutputFaultError, write
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Exit

_DESCRIPTION = """\
Finder for hver vurdering i et forslag de oplysninger, den bygger på, og viser den rettelse af filen, der
skriver dem som et kort fingeraftryk i feltet »grundlag«. Ændres oplysningerne siden, er vurderingen
bortfaldet, og check siger det. Et grundlag, der allerede står der, ændres ikke."""
_EPILOG = """\
Afslutningskoder: 0 vist eller skrevet, 2 forslaget eller reglerne kan ikke læses, 3 bedømmerne er uenige.

Eksempel:
  klyngelov record examples/goedstrup.yaml
  klyngelov record examples/goedstrup.yaml --write
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "record", help="skriv, hvad vurderinger bygger på", description=_DESCRIPTION, epilog=_EPILOG
    )
    parser.add_argument(
        "file", metavar="FIL", help="et forslag i YAML, JSON eller TOML; - læser fra standard ind"
    )
    parser.add_argument("--date", metavar="DATO", help="bedøm efter reglerne denne dag (åååå-mm-dd)")
    parser.add_argument("--write", action="store_true", help="ret filen selv")
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show the change of the file, or make it."""
    from klyngelov.repairing.recording import recorded  # noqa: PLC0415 (not needed to judge)
    from klyngelov.repairing.texts.splices import UnwritableError  # noqa: PLC0415
    from klyngelov.reporting.repair_text import unified_patch  # noqa: PLC0415

    given = to_be_changed(options)
    shown, found = given.shown, given.run
    if found.rulebook is None or found.diagnostics:
        page = Page(coloured=colour_wanted(sys.stdout))
        write_faults(page, found.diagnostics, given.session.sources)
        write(page.text(), None)
        return Exit.DISAGREEMENT if found.disagreed else Exit.UNREADABLE
    try:
        change = recorded(given.document, shown, found.results)
    except UnwritableError:
        raise OutputFaultError(
            f"Grundlaget kan ikke skrives ind i {shown}, som filen er skrevet; skriv det i hånden efter "
            f"klyngelov check {shown} --format json."
        ) from None
    if not options.write:
        write(unified_patch(change) or f"Ingen vurdering i {shown} mangler sit grundlag.\n", None)
        return Exit.CLEAN
    if change.count:
        carry_out(options.file, change.before, change.after)
    word = "vurdering har" if change.count == 1 else "vurderinger har"
    write(f"{change.count} {word} fået sit grundlag i {shown}.\n", None)
    return Exit.CLEAN
