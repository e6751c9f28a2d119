"""``klyngelov fix``: the lightest change of a draft that leaves no error."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from klyngelov.cli.arguments import add_engine, spare_the_drafts
from klyngelov.cli.carrying_out import carry_out, to_be_changed
from klyngelov.cli.output import OutputFaultError, add_output, tell_text, write
from klyngelov.cli.session import Session
from klyngelov.judging.finding import Severity
from klyngelov.proposal.reading import read_document
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Exit, Run

_DESCRIPTION = """\
Finder den letteste ændring af et forslag, hvorefter det ikke har nogen fejl, og viser den som en rettelse
af filen. Kun det, forslaget selv afgør, ændres: medlemmer, formandskab, planlagte møder, sekretariat, valg
og den slags; aldrig kendsgerninger som kommuner, styreformer, afholdte møder, aftaler og vurderinger.
Rettelsen er bedømt på ny, før den vises."""
_EPILOG = """\
Afslutningskoder: som for check, efter rettelsen. Uden --write ændres filen ikke.

Eksempel:
  klyngelov fix examples/goedstrup-fejl.yaml
  klyngelov fix examples/goedstrup-fejl.yaml --format patch
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("fix", help="ret et forslag", description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument(
        "file", metavar="FIL", help="et forslag i YAML, JSON eller TOML; - læser fra standard ind"
    )
    parser.add_argument("--date", metavar="DATO", help="ret efter reglerne denne dag (åååå-mm-dd)")
    parser.add_argument("--format", choices=("text", "json", "patch"), default="text", help="svarets form")
    add_output(parser, "svaret")
    parser.add_argument("--write", action="store_true", help="ret filen selv")
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Find the repair, show it and, where asked to, carry it out."""
    from klyngelov.repairing.goals import MEND  # noqa: PLC0415 (clingo takes time)
    from klyngelov.repairing.mending import MendedFile, mended  # noqa: PLC0415
    from klyngelov.repairing.texts.splices import UnwritableError  # noqa: PLC0415

    spare_the_drafts([options.file], options.output)
    given = to_be_changed(options)
    shown, session, before = given.shown, given.session, given.run
    if before.rulebook is None or before.diagnostics:
        return _unreadable(before, session, options)
    try:
        found: MendedFile = mended(given.document, shown, before.rulebook, given.chosen, given.today, MEND)
    except UnwritableError:
        raise OutputFaultError(
            f"Rettelsen kan ikke skrives ind i {shown}, som filen er skrevet; ret den i hånden efter "
            f"klyngelov check {shown}."
        ) from None
    after = session.judge([(shown, read_document(found.after, shown))], given.chosen, given.today)
    if after.diagnostics:
        return _unreadable(after, session, options)
    _show(found, after, options)
    if options.write:
        _carry_out(found, options)
    return after.exit_code(Severity.ERROR)


def _show(found: Any, after: Run, options: argparse.Namespace) -> None:
    from klyngelov.reporting.repair_text import unified_patch, write_repairs  # noqa: PLC0415

    if after.rulebook is None:
        return
    if options.format == "patch":
        write(unified_patch(found), options.output)
        return
    if options.format == "json":
        from klyngelov.reporting.repair_json import repair_json  # noqa: PLC0415 (its models take time)

        write(repair_json(found, after.rulebook, ()), options.output)
        return
    page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
    write_repairs(page, found, after.rulebook)
    write(page.text(), options.output)


def _carry_out(found: Any, options: argparse.Namespace) -> None:
    """Write the mended file; said only when it has been done, and where it cannot be taken for an answer."""
    changed = found.after != found.before
    if changed:
        carry_out(options.file, found.before, found.after)
    if options.format == "text" and options.output is None:
        write(f"\n{found.file} er rettet.\n" if changed else f"\n{found.file} er ikke ændret.\n", None)


def _unreadable(run: Run, session: Session, options: argparse.Namespace) -> int:
    if options.format == "json":
        from klyngelov.reporting.repair_json import repair_json  # noqa: PLC0415 (not always needed)

        write(repair_json(None, run.rulebook, run.diagnostics), options.output)
    else:
        page = Page(coloured=options.output is None and colour_wanted(sys.stdout))
        write_faults(page, run.diagnostics, session.sources)
        if options.format == "patch":
            tell_text(page.text())  # what reads a patch cannot read this
        else:
            write(page.text(), options.output)
    return run.exit_code(Severity.ERROR) or Exit.UNREADABLE
