"""A comparison as text: what is otherwise in short, then finding by finding, then the duties themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from klyngelov.comparison.comparison import Cause, Change, ChangeKind, Comparison
from klyngelov.comparison.duties import Duties, Succession, duties
from klyngelov.comparison.stand import Side, Stand
from klyngelov.judging.finding import Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.layout import Page
from klyngelov.reporting.report.assessment import SEVERITY_LABELS, STATUS_LABELS
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass

_Place = tuple[str, str | None, str | None]
"""A norm, an organ and a subject."""

_CAUSES = {
    Cause.DRAFT: "udkastet",
    Cause.DAYS: "forslagets egne datoer",
    Cause.LAW: "loven",
    Cause.RULEBOOK: "regelbogen",
    Cause.PROGRAM: "programmets version",
}
_SPEAKING = (Status.VIOLATED, Status.DEPARTS, Status.JUDGEMENT, Status.SILENT)
"""Outcomes whose message says more than the norm's title."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Changes that are told together: the heading, and what is said of one of them and of several."""

    title: str
    one: str
    many: str


_CHANGED = _Group("Andet udfald", "har et andet udfald", "har et andet udfald")
_OTHERWISE = _Group(
    "Samme udfald på et andet grundlag",
    "har samme udfald på et andet grundlag",
    "har samme udfald på et andet grundlag",
)
_NEW = _Group("Nye", "er ny", "er nye")
_GONE = _Group("Faldet bort", "er faldet bort", "er faldet bort")
_GROUPS = (_CHANGED, _OTHERWISE, _NEW, _GONE)


def write_comparison(page: Page, found: Comparison, rulebook: Rulebook, *, everything: bool) -> None:
    """Add a comparison to a page; ``everything`` also shows what stands against neither side."""
    _Writer(page, found, rulebook, everything=everything).write()


class _Writer:
    """Writes one comparison."""

    def __init__(self, page: Page, found: Comparison, rulebook: Rulebook, *, everything: bool) -> None:
        self._page = page
        self._found = found
        self._rulebook = rulebook
        self._everything = everything
        self._yielding = {norm.id: [target for target, _ in norm.yields_to] for norm in rulebook.norms}
        self._shown = sorted(self._told(), key=_weight, reverse=True)

    def _told(self) -> Iterator[Change]:
        """What is shown: unless everything is, neither what stands against no side nor what yields."""
        changed = [one for one in self._found.changes if one.kind is not ChangeKind.UNCHANGED]
        known = {(stand.norm, stand.organ, stand.subject) for one in changed for stand in _stands(one)}
        for one in changed:
            told = any(stand.told for stand in _stands(one))
            yields = all(self._yields(stand, known) for stand in _stands(one))
            if self._everything or (told and not yields):
                yield one

    def write(self) -> None:
        page, found = self._page, self._found
        page.line(f"Før: {_side(found.before)}", hanging=5, style="heading")
        page.line(f"Nu:  {_side(found.after)}", hanging=5, style="heading")
        page.heading("Kort")
        for sentence in self._short():
            page.line(sentence)
        if not found.succeeding:
            for group in _GROUPS:
                self._section(group.title, [one for one in self._shown if _group(one) is group])
        if found.succeeding or any(Cause.LAW in one.causes for one in found.changes):
            self._duties(duties(found, self._rulebook))

    # ── In short ──────────────────────────────────────────────────────────────────────────────
    def _short(self) -> Iterator[str]:
        found = self._found
        if found.succeeding:
            yield (
                f"Fra {found.before.body_type} til {found.after.body_type}: forslaget er skrevet til det "
                "første og bedømmes ikke som det andet; det vises, hvilke pligter der falder bort, er nye "
                "eller vender om. Kommuner, region og det øvrige, begge har til fælles, er taget med."
            )
            return
        yield self._numbers()
        yield from self._reasons()
        before, after = (self._breaches(side) for side in self._sides())
        yield f"Overtrædelser: før {before}, nu {after}."
        for side in self._sides():
            if not side.binding:
                yield (
                    f"Den {written_date(side.day)} er ingen kodede, bindende regler om {side.body_type} i "
                    "kraft; det siger ikke, at forslaget er lovligt."
                )

    def _breaches(self, side: Side) -> int:
        """How many breaches a report would tell of: of two norms on the same, the one that prevails."""
        found = [one for one in side.stands.values() if one.status is Status.VIOLATED and one.binding]
        known = {(one.norm, one.organ, one.subject) for one in found}
        return sum(not self._yields(one, known) for one in found)

    def _yields(self, stand: Stand, known: Collection[_Place]) -> bool:
        """Whether a norm yields to another one that is known for the same organ and subject."""
        targets = self._yielding.get(stand.norm, ())
        return any((target, stand.organ, stand.subject) in known for target in targets)

    def _sides(self) -> tuple[Side, Side]:
        return self._found.before, self._found.after

    def _numbers(self) -> str:
        numbers = Counter(_group(one) for one in self._shown)
        changed = len(self._shown)
        same = sum(one.kind is ChangeKind.UNCHANGED for one in self._found.changes)
        hidden = len(self._found.changes) - same - changed
        if not changed and not hidden:
            return f"Intet er anderledes: alle {same} resultater er de samme."
        parts = [
            f"{number} {group.one if number == 1 else group.many}"
            for group in _GROUPS
            if (number := numbers[group])
        ]
        others = f"{hidden} {'andet' if hidden == 1 else 'andre'}"
        rest = f"; {others}, der ikke står imod forslaget eller viger, vises med --all" if hidden else ""
        results = "1 resultat er anderledes" if changed == 1 else f"{changed} resultater er anderledes"
        return f"{results}{': ' if parts else ''}{listed(parts)}. {same} er de samme{rest}."

    def _reasons(self) -> Iterator[str]:
        if self._found.uncertain_cause:
            yield (
                "Både forslaget og regelbogen er andre end i rapporten, så det kan ikke siges, hvad af dem "
                "der gør forskellen."
            )
            return
        counted = Counter(cause for one in self._shown for cause in one.causes)
        if len(counted) == 1:
            (cause,) = counted
            yield f"Forskellen skyldes {_CAUSES[cause]}."
        elif counted:
            each = [f"{_CAUSES[cause]} ved {number}" for cause, number in counted.most_common()]
            yield f"Forskellen skyldes {listed(each)}."

    # ── Finding by finding ────────────────────────────────────────────────────────────────────
    def _section(self, title: str, changes: Sequence[Change]) -> None:
        if not changes:
            return
        self._page.heading(f"{title} ({len(changes)})")
        for number, one in enumerate(changes):
            if number:
                self._page.line()
            self._change(one)

    def _change(self, one: Change) -> None:
        page, before, after = self._page, one.pair.before, one.pair.after
        stand = after or before
        if stand is None:
            return
        organ = f", {stand.organ}" if stand.organ else ""
        subject = f" ({stand.subject})" if stand.subject else ""
        why = f" [{listed(_CAUSES[cause] for cause in one.causes)}]" if one.causes else ""
        page.line(f"{_norms(before, after)}{organ}{subject}: {_outcomes(before, after)}{why}", hanging=2)
        page.line(f"{stand.title} [{stand.citation}]", indent=4)
        alike = before is not None and after is not None and before.message == after.message
        for label, side in (("Før", None if alike else before), ("Nu", after)):
            if side is not None and side.status in _SPEAKING:
                page.labelled(label, f"{side.message} (linje {side.line})", indent=4, width=4)

    # ── The duties themselves ─────────────────────────────────────────────────────────────────
    def _duties(self, found: Duties) -> None:
        self._successions("Pligter, der vender om", found.turned_round)
        self._successions("Pligter, der gælder videre med et andet indhold", found.changed)
        self._successions("Pligter, der gælder videre i en anden bestemmelse", found.same)
        self._stands("Pligter, der falder bort", found.fall_away)
        self._stands("Nye pligter", found.new)

    def _successions(self, title: str, successions: Sequence[Succession]) -> None:
        if not successions:
            return
        self._page.heading(f"{title} ({len(successions)})")
        for one in successions:
            self._page.line(f"- Før: {_duty(one.before)}", indent=2, hanging=7)
            self._page.line(f"  Nu:  {_duty(one.after)}", indent=2, hanging=7)

    def _stands(self, title: str, stands: Sequence[Stand]) -> None:
        """The duties that yield to no other of them; the rest only say the same in law of lower rank."""
        if not stands:
            return
        own = {one.norm for one in stands}
        yielding = {
            norm.id for norm in self._rulebook.norms if any(target in own for target, _ in norm.yields_to)
        }
        shown = [one for one in stands if self._everything or one.norm not in yielding]
        self._page.heading(f"{title} ({len(stands)})")
        for one in shown:
            self._page.line(f"- {_duty(one)}", indent=2, hanging=2)
        rest = len(stands) - len(shown)
        if rest:
            self._page.line(f"- og {rest}, der viger for dem (vises med --all)", indent=2, hanging=2)


def _stands(change: Change) -> list[Stand]:
    return [one for one in (change.pair.before, change.pair.after) if one is not None]


def _group(change: Change) -> _Group:
    """Where a change is told: what has the same outcome by another rule, or of other facts, is apart."""
    before, after = change.pair.before, change.pair.after
    if before is None or after is None:
        return _NEW if before is None else _GONE
    return _OTHERWISE if _outcome(before) == _outcome(after) else _CHANGED


def _weight(change: Change) -> int:
    """How heavily a change weighs: as the heavier of its two sides."""
    return max(one.severity for one in _stands(change))


def _side(side: Side) -> str:
    return f"{side.name} ({side.body_type}), {side.file}, efter reglerne den {written_date(side.day)}"


def _norms(before: Stand | None, after: Stand | None) -> str:
    ids = dict.fromkeys(one.norm for one in (before, after) if one is not None)
    return ", nu ".join(ids)


def _outcomes(before: Stand | None, after: Stand | None) -> str:
    if before is None or after is None:
        return _outcome(before or after)
    if _outcome(before) == _outcome(after):
        return f"fortsat {_outcome(after)}"
    return f"før {_outcome(before)}, nu {_outcome(after)}"


def _outcome(stand: Stand | None) -> str:
    if stand is None:
        return ""
    weight = SEVERITY_LABELS[stand.severity]
    label = STATUS_LABELS[stand.status]
    return f"{label[0].lower()}{label[1:]}" + (f" ({weight})" if weight else "")


def _duty(stand: Stand) -> str:
    free = "" if stand.binding else "; binder ikke"
    return f"{stand.title} [{stand.citation}; {stand.norm}{free}]"
