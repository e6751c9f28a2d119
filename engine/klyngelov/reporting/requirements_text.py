"""The checklist as text: first how many there must be, then each norm by how it binds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from klyngelov.drafting.checklist import Checklist, Group, Requirement
from klyngelov.drafting.kinds import Kind
from klyngelov.drafting.totals import Total
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.proposal.proposal_reader import ORGANS_KEY
from klyngelov.reporting.layout import Page
from klyngelov.reporting.row_text import shown_rows
from klyngelov.values.danish import listed, written_date

GROUP_TITLES = {
    Group.MANDATORY: "Skal, og kan ikke fraviges",
    Group.DEFAULT: "Skal, hvor ikke andet aftales",
    Group.PROHIBITED: "Forbud; regnes for overholdt, hvor forslaget ikke siger andet",
    Group.CONDITIONAL: "Gælder kun, hvis forslaget tager stilling til emnet",
    Group.RECOMMENDED: "Bør, åbne lister og ikke-bindende aftaler",
    Group.JUDGEMENT: "Kræver konkret vurdering",
    Group.IN_PRACTICE: "Viser sig i arbejdet og ikke i et forslag",
    Group.POWER: "Kan",
    Group.SILENCE: "Ikke reguleret; det står frit",
}
NEVER_COMPLETE = (
    "Listen rummer de kodede bestemmelser og siger ikke, at et forslag, der følger den, er lovligt."
)


def write_checklist(page: Page, found: Checklist, rulebook: Rulebook, *, everything: bool) -> None:
    """Add a checklist to the page; ``everything`` also lists what cannot be seen in a draft."""
    _Writer(page, found, rulebook).write(everything=everything)


class _Writer:
    def __init__(self, page: Page, found: Checklist, rulebook: Rulebook) -> None:
        self._page = page
        self._found = found
        self._rulebook = rulebook
        body = rulebook.vocabulary.types[found.draft.proposal.body_type]
        self._organs: tuple[str | None, ...] = (None, *body.organs)

    def write(self, *, everything: bool) -> None:
        page = self._page
        page.line(heading(self._found), style="heading")
        for line in given_facts(self._found):
            page.line(line, hanging=2)
        for sentence in caveats(self._found, self._rulebook):
            page.line(f"Forbehold: {sentence}", hanging=2, style="warning")
        self._totals()
        for group in Group:
            if everything or group not in (Group.IN_PRACTICE, Group.POWER):
                self._group(group)
        page.heading("Om listen")
        page.line(NEVER_COMPLETE)
        for part in unseen(self._found, self._rulebook, everything=everything):
            page.line(part)

    def _totals(self) -> None:
        totals = tuple(self._found.totals)
        if totals:
            self._page.heading("Hvor mange")
        for total in totals:
            self._page.line(f"- {total_text(total, self._rulebook)}", indent=2, hanging=2)
            rows = listed(shown_rows(total_rows(total), self._rulebook, self._found.draft.facts))
            self._page.line(f"Mindst: {rows}.", indent=4, hanging=2)

    def _group(self, group: Group) -> None:
        lines = [one for one in self._found.requirements if one.group is group]
        if not lines:
            return
        self._page.heading(f"{GROUP_TITLES[group]} ({len(lines)})")
        for organ in self._organs:
            mine = self._found.of(group, organ)
            if mine:
                self._page.line(f"{(organ or 'forslaget').capitalize()}:", style="heading")
            for one in mine:
                self._page.line(f"- {one.norm.title}{concerning(one)}", indent=2, hanging=2)
                for detail in details(one, self._rulebook):
                    self._page.line(detail, indent=4, hanging=2)


# ── What every form of the checklist says ─────────────────────────────────────────────────────
def heading(found: Checklist) -> str:
    """What the checklist is of."""
    proposal = found.draft.proposal
    return f"Krav til {proposal.body_type} efter reglerne den {written_date(found.draft.facts.day)}"


def facts_given(found: Checklist) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The facts that the checklist is made for: the file's own lists, and what is in them."""
    for (organ, name), entries in found.draft.facts.entries.items():
        # The organs of a body are always there; they are no facts that were given.
        if organ is None and entries.records and name != ORGANS_KEY:
            yield name, tuple(record.label for record in entries.records)


def given_facts(found: Checklist) -> Iterator[str]:
    """The facts that were given, in words."""
    for name, labels in facts_given(found):
        yield f"{name.capitalize()}: {listed(labels)}"


def caveats(found: Checklist, rulebook: Rulebook) -> Iterator[str]:
    """What qualifies the checklist as a whole."""
    day = found.draft.facts.day
    kind = found.draft.proposal.body_type
    if not found.encoded:
        yield f"Reglerne om {kind} er ikke kodet i denne regelbog, så listen siger intet om dem."
    elif not found.binding:
        yield (
            f"Ingen af de kodede, bindende regler om {kind} er i kraft den {written_date(day)}. Listen viser "
            "kun almindelige og ikke-bindende regler."
        )
    if found.uncertain:
        which = "Alle" if found.uncertain == found.judged else f"{found.uncertain} af de {found.judged}"
        yield (
            f"{which} normer er muligvis ikke i kraft på dagen, fordi det ikke er læst med sikkerhed, "
            "hvornår de begynder eller ophører. De er mærket."
        )
    if day > rulebook.read_until:
        yield (
            f"Loven er læst til {written_date(rulebook.read_until)}. Ændringer efter den dag er ikke kendt."
        )


def total_rows(total: Total) -> tuple[tuple[Kind, int], ...]:
    """The rows of a smallest body that are counted."""
    return tuple((kind, count) for kind, count in total.by_default.rows if kind.row.place in total.places)


def total_text(total: Total, rulebook: Rulebook) -> str:
    """How many there must be, and how few can be agreed on."""
    listing = rulebook.vocabulary.listings[total.listing]
    organ = rulebook.vocabulary.organs[total.organ].definite
    where = f"{listing.definite} for {organ}" if listing.definite else organ
    text = f"{where[0].upper()}{where[1:]}: mindst {total.number} {_what(total, listing, rulebook)}"
    if total.agreed < total.number:
        text += f", hvor ikke andet aftales, og mindst {total.agreed}, hvad der end aftales"
    if total.lenient < total.agreed:
        text += f"; færre (ned til {total.lenient}) beror på et skøn"
    if total.unsettled:
        norms = _named(total.unsettled, rulebook)
        text += f". Tallet kan vise sig at være højere: det oplyste afgør ikke, hvad der følger af {norms}"
    if total.unmet:
        norms = _named(total.unmet, rulebook)
        text += f". Efter det oplyste kan ikke alle krav opfyldes på én gang; tilbage står {norms}"
    return f"{text}."


def _what(total: Total, listing: Listing, rulebook: Rulebook) -> str:
    """What is counted; offered seats are named where the number rests on some."""
    lists = dict.fromkeys((total.listing, *(kind.row.place[1] for kind, _ in total_rows(total))))
    first = listing.each if total.number == 1 and len(lists) == 1 else listing.plural
    return listed([first, *(rulebook.vocabulary.listings[name].plural for name in list(lists)[1:])])


def _named(norms: Sequence[Norm], rulebook: Rulebook) -> str:
    return listed(f"»{one.title}« ({rulebook.cited(one)}; {one.id})" for one in norms)


def concerning(one: Requirement) -> str:
    """Whom a line concerns, where it is said of several."""
    if one.each:
        return f" (hver {one.each})"
    return f" ({listed(one.subjects)})" if one.subjects else ""


def details(one: Requirement, rulebook: Rulebook) -> Iterator[str]:
    """Where a line stands, and what else bears on it."""
    also = "".join(f"; også {rulebook.cited(norm)} ({norm.id})" for norm in one.also)
    yield f"{rulebook.cited(one.norm)} ({one.norm.id}){also}"
    if one.group is Group.DEFAULT:
        yield from _floor(one, rulebook)
    if one.norm.kind.value in ("open_standard", "not_checkable", "power"):
        yield one.norm.text
    for condition in one.conditions:
        yield f"Kun hvis {condition}."
    if one.uncertain:
        yield "Usikkert: gælder kun, hvis reglen er i kraft på dagen."
    if one.norm.reading:
        yield f"Bygger på en fortolkning: {one.norm.reading}"
    if one.norm.secondary:
        yield "Kilden er kun læst gengivet i en anden kilde."
    if one.met:
        yield "Opfyldt af det oplyste."


def _floor(one: Requirement, rulebook: Rulebook) -> Iterator[str]:
    party = f", som {one.norm.party} har tiltrådt" if one.norm.party else ""
    if not one.floor:
        yield f"Kan fraviges ved aftale{party}; intet i de kodede regler sætter en bund."
        return
    for norm in one.floor:
        yield (
            f"Kan fraviges ved aftale{party}, men aldrig under dette: {norm.title} "
            f"({rulebook.cited(norm)}; {norm.id})."
        )


def unseen(found: Checklist, rulebook: Rulebook, *, everything: bool) -> Iterator[str]:
    """What the list does not show."""
    hidden = [one for one in found.requirements if one.group in (Group.IN_PRACTICE, Group.POWER)]
    if hidden and not everything:
        yield f"{len(hidden)} beføjelser og krav, der kun viser sig i arbejdet, vises med --all."
    if rulebook.unread:
        unread = len(rulebook.unread)
        yield f"{unread} dele af retsgrundlaget er ikke læst eller ikke kodet (klyngelov check --all)."
