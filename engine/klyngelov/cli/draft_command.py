"""``klyngelov draft``: drafts a body that meets what the law asks of it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from typing import Any

from klyngelov.cli.arguments import spare_the_drafts
from klyngelov.cli.drafting_options import add_selectors, loaded, started
from klyngelov.cli.output import add_output, tell, write, write_document
from klyngelov.cli.session import Session
from klyngelov.drafting.body import Body
from klyngelov.drafting.checklist import checklist
from klyngelov.drafting.composing import compose
from klyngelov.drafting.start import Start
from klyngelov.judging.finding import Severity
from klyngelov.judging.law import law_on
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.proposal.proposal_reader import FileReading
from klyngelov.reporting.diagnostics_text import write_faults
from klyngelov.reporting.draft_yaml import draft_yaml
from klyngelov.reporting.layout import Page, colour_wanted
from klyngelov.reporting.outcome import Exit
from klyngelov.values.danish import written_date
from klyngelov.values.diagnostic import Diagnostic

_DESCRIPTION = """\
Skriver et udkast med de pladser og oplysninger, reglerne den dag kræver af organet, og intet ud over dem: et
forslag i YAML med bestemmelsen over hver række. Det, reglerne lader stå åbent, er mærket og afgøres af den,
der skriver videre; klyngelov check finder ingen overtrædelse i udkastet."""
_EPILOG = """\
Afslutningskoder: 0 udkastet er skrevet, 1 det er skrevet, men de givne oplysninger bryder selv en regel,
2 noget kan ikke læses, 4 ingen bindende regel om et sådant organ er i kraft på dagen.

Eksempel:
  klyngelov draft --type sundhedsklynge --municipalities Herning,Struer --date 2022-10-01 --output ny.yaml
"""


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "draft", help="skriv et udkast, der opfylder reglerne", description=_DESCRIPTION, epilog=_EPILOG
    )
    add_selectors(parser)
    parser.add_argument("--name", metavar="NAVN", help="hvad udkastet hedder")
    parser.add_argument(
        "--format", choices=("yaml", "docx"), default="yaml",
        help="udkastets form: et forslag, eller et kommissorium i Word",
    )  # fmt: skip
    add_output(parser, "udkastet")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draft the body and write it."""
    spare_the_drafts([options.file] if options.file else [], options.output)
    session = Session(None)
    rulebook = session.rulebook
    if rulebook is None:
        return _refused(session.judge((), None, date.today()).diagnostics, session)
    document = loaded(options)
    start = started(options, document, rulebook)
    if isinstance(start, FileReading):
        session.sources[options.file] = document.text if document else ""
        return _refused(start.diagnostics, session)
    if not _any_law(start, rulebook):
        return Exit.NO_LAW
    body = compose(rulebook, start, session.evaluator)
    if options.format == "docx":
        _write_terms(body, rulebook, session, options)
    else:
        write(draft_yaml(body, rulebook), options.output)
    return _code(body)


def _write_terms(body: Body, rulebook: Rulebook, session: Session, options: argparse.Namespace) -> None:
    """Write the terms of reference of the body."""
    from klyngelov.reporting.terms_of_reference import terms_of_reference  # noqa: PLC0415 (python-docx takes time)

    found = checklist(body.start.draft, rulebook, session.evaluator)
    write_document(terms_of_reference(body, found, rulebook, date.today()), options.output)


def _any_law(start: Start, rulebook: Rulebook) -> bool:
    """Whether there is binding law to draft by; where there is none it is said, and nothing is written."""
    kind, day = start.draft.proposal.body_type, start.draft.facts.day
    if law_on(rulebook, kind, day).binding:
        return True
    tell(
        f"Ingen af de kodede, bindende regler om {kind} er i kraft den {written_date(day)}, så der er intet "
        "at skrive et udkast efter. Angiv en anden dag med --date."
    )
    return False


def _code(body: Body) -> int:
    errors = [one for one in body.result.findings if one.severity is Severity.ERROR]
    for finding in errors:
        tell(f"Oplysningerne bryder selv en regel: {finding.message}")
    return Exit.BREACH if errors else Exit.CLEAN


def _refused(faults: Sequence[Diagnostic], session: Session) -> int:
    """Say what could not be read."""
    page = Page(coloured=colour_wanted(sys.stdout))
    write_faults(page, faults, session.sources)
    write(page.text(), None)
    return Exit.UNREADABLE
