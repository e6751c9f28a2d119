"""What ``klyngelov compare`` is given, and which comparison that calls for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from klyngelov.cli.arguments import chosen_day, standard_input
from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.kept import read_kept
from klyngelov.cli.session import Session, disagreement
from klyngelov.comparison.comparing import Comparer, Held, UnreadableOnDayError
from klyngelov.comparison.comparison import Comparison
from klyngelov.comparison.stand import Side
from klyngelov.comparison.successor import successor_draft, successors
from klyngelov.judging.law import law_on
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.comparing import DisagreementError
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import load_document, shown_name
from klyngelov.values.danish import listed, written_date
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.spelling import fold, nearest

_PEEKED = 400
"""Bytes of a file that show whether it is a report."""


class Inputs:
    """Reads what is to be compared; ``faults`` gathers what cannot be read or judged."""

    def __init__(self, session: Session, rulebook: Rulebook, today: date) -> None:
        self._session = session
        self._rulebook = rulebook
        self._today = today
        self._comparer = Comparer(rulebook, session.evaluator, session.single)
        self.faults: list[Diagnostic] = []

    def compared(self, options: argparse.Namespace) -> list[Comparison]:
        """The comparisons asked for; fewer where something cannot be read. Raises ``UsageFaultError``."""
        if options.dates:
            first, second = (_day(text) for text in options.dates)
            drafts = self._drafts(options.before)
            return self._made(partial(self._dates, one, first, second, options.type) for one in drafts)
        chosen = chosen_day(options.date)
        if is_report(options.before):
            kept = _kept(options.before)
            after = self._drafts(options.after)
            pairs = _paired(kept, after) if after else []
            return self._made(partial(self._comparer.kept, *pair, chosen or pair[0].day) for pair in pairs)
        before, after = self._drafts(options.before), self._drafts(options.after)
        if not self.faults and len(before) != len(after):
            raise UsageFaultError(
                f"Der er {len(before)} forslag i {options.before} og {len(after)} i {options.after}. De "
                "sammenlignes to og to, så der skal være lige mange."
            )
        both = [] if self.faults else zip(before, after, strict=True)
        return self._made(partial(self._two, *pair, chosen) for pair in both)

    def _drafts(self, file: str) -> list[Held]:
        """The drafts of a file, on their own days."""
        shown = shown_name(file)
        document = load_document(file, standard_input())
        self._session.sources[shown] = document.text
        reading = read_proposals(document, shown, self._rulebook.vocabulary, None, self._today)
        self.faults.extend(reading.diagnostics)
        return [Held(document, draft) for draft in reading.drafts]

    def _made(self, comparisons: Iterable[Callable[[], Comparison]]) -> list[Comparison]:
        """Each comparison; one that cannot be made is a fault and does not hinder the others."""
        found: list[Comparison] = []
        for compare in comparisons:
            try:
                found.append(compare())
            except DisagreementError as error:
                self.faults.append(disagreement("", len(error.differences)))
            except UnreadableOnDayError as error:
                self.faults.extend(error.diagnostics)
        return found

    # ── The three comparisons ─────────────────────────────────────────────────────────────────
    def _two(self, before: Held, after: Held, chosen: date | None) -> Comparison:
        days = (chosen or before.draft.facts.day, chosen or after.draft.facts.day)
        return self._comparer.drafts(before, after, *days)

    def _dates(self, held: Held, first: date, second: date, body_type: str | None) -> Comparison:
        later = self._successor(held, first, second, body_type)
        if later is None:
            return self._comparer.days(held, first, second)
        reading = successor_draft(held.document, held.draft, later, second, self._rulebook)
        if not reading.drafts:
            raise UnreadableOnDayError(reading.diagnostics)
        return self._comparer.succession(held, first, reading.drafts[0])

    def _successor(self, held: Held, first: date, second: date, chosen: str | None) -> str | None:
        """The kind of body that has taken the draft's place by the second day, or the one that is chosen."""
        own = held.draft.proposal.body_type
        later = successors(self._rulebook, own, second)
        if chosen is not None:
            return self._chosen(chosen, own, later, second)
        replaced = (
            law_on(self._rulebook, own, first).binding and not law_on(self._rulebook, own, second).binding
        )
        if not replaced or not later:
            return None
        if len(later) > 1:
            raise UsageFaultError(f"Typen {own} er afløst af {listed(later)}. Vælg én af dem med --type.")
        return later[0]

    def _chosen(self, chosen: str, own: str, later: Sequence[str], day: date) -> str:
        name = self._rulebook.vocabulary.type_spellings.get(fold(chosen))
        if name is not None and name in later:
            return name
        near = nearest(chosen, later)
        hint = f" Mente du «{near}»?" if near else f" Det gør {listed(later)}." if later else ""
        raise UsageFaultError(f"Typen «{chosen}» afløser ikke {own} den {written_date(day)}.{hint}")


def is_report(path: str) -> bool:
    """Whether a file looks like a report that was kept rather than a draft."""
    try:
        with Path(path).open("rb") as stream:
            return b'"schema"' in stream.read(_PEEKED)
    except (OSError, ValueError):
        return False  # what cannot be read is told of where it is read as a draft


def _day(text: str) -> date:
    day = chosen_day(text, "--dates")
    if day is None:
        raise ValueError("a day that is stated is read or refused")
    return day


def _kept(path: str) -> tuple[Side, ...]:
    """The sides of a report that was kept. Raises ``UsageFaultError``."""
    from klyngelov.reporting.kept_report import NotAReportError  # noqa: PLC0415 (its models take time)
    from klyngelov.reporting.kept_sides import kept_sides  # noqa: PLC0415

    try:
        return kept_sides(read_kept(path, "sammenlignes"))
    except NotAReportError as fault:
        raise UsageFaultError(f"{shown_name(path)} kan ikke sammenlignes, fordi {fault}.") from None


def _paired(kept: Sequence[Side], drafts: Sequence[Held]) -> list[tuple[Side, Held]]:
    """Each draft with what the report says of it: by its name, or where there is one of each, as they are."""
    if len(kept) == len(drafts) == 1:
        return [(kept[0], drafts[0])]
    by_name = {side.name: side for side in kept}
    missing = [
        one.draft.proposal.header.name for one in drafts if one.draft.proposal.header.name not in by_name
    ]
    if missing:
        raise UsageFaultError(
            f"Rapporten siger intet om {listed(f'«{name}»' for name in missing)}. Den handler om "
            f"{listed(f'«{name}»' for name in by_name)}."
        )
    return [(by_name[one.draft.proposal.header.name], one) for one in drafts]
