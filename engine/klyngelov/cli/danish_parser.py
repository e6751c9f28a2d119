"""An argument parser that speaks Danish."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from klyngelov.cli.output import write

_CHOICE = r"argument (\S+?): invalid choice: '(.*?)' \(choose from (.*)\)"

_TRANSLATIONS = (
    (r"the following arguments are required: (.*)", r"Der mangler: \1."),
    (r"unrecognized arguments: (.*)", r"Ukendt: \1. Skriv --help for at se, hvad der kan angives."),
    (
        _CHOICE,
        r"«\2» kan ikke angives for \1. Vælg mellem \3.",
    ),
    (r"argument (\S+?): expected one argument", r"\1 skal følges af en værdi."),
    (r"argument (\S+?): invalid \w+ value: '(.*)'", r"«\2» kan ikke bruges som \1."),
    (r"argument (\S+?): ignored explicit argument '(.*)'", r"\1 tager ingen værdi («\2»)."),
    (r"ambiguous option: (\S+) could match (.*)", r"\1 er flertydigt; det kan være \2."),
)


class UsageFaultError(Exception):
    """The command line cannot be understood; the text is a Danish sentence."""


class DanishHelp(argparse.RawDescriptionHelpFormatter):
    """Help with Danish headings."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Write the usage line under a Danish word."""
        super().add_usage(usage, actions, groups, "Brug: " if prefix is None else prefix)


class DanishParser(argparse.ArgumentParser):
    """A parser whose help and faults are Danish. Raises ``UsageFaultError`` instead of exiting."""

    def __init__(self, **settings: Any) -> None:
        settings.setdefault("formatter_class", DanishHelp)
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self._positionals.title = "Angives"
        self._optionals.title = "Tilvalg"
        self.add_argument("-h", "--help", action="help", help="vis denne hjælp")

    def _print_message(self, message: str, file: Any = None) -> None:
        """Write help or the version. ``argparse`` itself passes over what hinders the writing."""
        write(message, None)

    def error(self, message: str) -> NoReturn:
        """Raise the fault as a Danish sentence."""
        for pattern, danish in _TRANSLATIONS:
            found = re.fullmatch(pattern, message)
            if found:
                raise UsageFaultError(_near(found) or re.sub("'([^']*)'", r"\1", found.expand(danish)))
        raise UsageFaultError("Kommandolinjen kan ikke læses. Skriv --help for at se, hvad der kan angives.")


def _near(found: re.Match[str]) -> str | None:
    """What is said of a choice that is nearly right."""
    from klyngelov.values.spelling import nearest  # noqa: PLC0415 (needed only for what is misspelt)

    if found.re.pattern != _CHOICE:
        return None
    argument, written, choices = found.groups()
    meant = nearest(written, [choice.strip("'") for choice in choices.split(", ")])
    return f"«{written}» kan ikke angives for {argument}. Mente du «{meant}»?" if meant else None
