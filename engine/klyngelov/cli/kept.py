"""Reads a report that was kept, for the commands that go on from one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.proposal.reading import shown_name

if TYPE_CHECKING:  # its models take time, and few commands need them
    from klyngelov.reporting.kept_report import KeptReport


def read_kept(path: str, done: str) -> KeptReport:
    """The report at a path. ``done`` says what cannot be done with one that is none ("efterprøves").

    Raises ``UsageFaultError``.
    """
    from klyngelov.reporting.kept_report import NotAReportError, kept_report  # noqa: PLC0415

    shown = shown_name(path)
    try:
        return kept_report(Path(path).read_text("utf-8"))
    except NotAReportError as fault:
        raise UsageFaultError(f"{shown} kan ikke {done}, fordi {fault}.") from None
    except (FileNotFoundError, NotADirectoryError):
        raise UsageFaultError(f"{shown} findes ikke; ret stien til rapporten.") from None
    except IsADirectoryError:
        raise UsageFaultError(f"{shown} er en mappe; angiv rapporten.") from None
    except OSError:
        raise UsageFaultError(
            f"{shown} kan ikke åbnes; sørg for, at du har adgang til at læse den."
        ) from None
    except ValueError:  # bytes that are no text, or a name that can be none
        raise UsageFaultError(f"{shown} kan ikke læses som en tekstfil i UTF-8.") from None
