"""``rules coverage`` as text: the numbers, then each provision of each source, then each norm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from klyngelov.covering.coverage import CoveredParagraph, CoveredSource, CoveredStykke, Place
from klyngelov.covering.evidence import Evidence, NormEvidence
from klyngelov.covering.state import State
from klyngelov.covering.summary import norms_in_numbers, summary_of
from klyngelov.lawbook.force import Force
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.force_text import force_span
from klyngelov.reporting.layout import Page
from klyngelov.reporting.state_words import EXPLAINED, OUTCOMES, STATES, cases_text
from klyngelov.values.danish import listed, written_date

_STATE, _NORMS = 14, 36  # the columns in which states and norms begin


def write_coverage(
    page: Page, rulebook: Rulebook, sources: Sequence[CoveredSource], evidence: Evidence, *, whole: bool
) -> None:
    """Add the coverage of some sources to a page; ``whole`` where they are all there are."""
    page.line("Dækning af loven", style="heading")
    page.line(f"Regelbog {rulebook.version}. Loven er læst til {written_date(rulebook.read_until)}.")
    _write_numbers(page, sources)
    norms = _norms(rulebook, sources, evidence, whole=whole)
    _write_norm_numbers(page, norms, evidence)
    _write_table(page, sources)
    for source in sources:
        page.heading(source.name)
        _write_source(page, rulebook, source, evidence)
    page.heading("Normer, og hvad de udelader")
    for one in norms:
        _write_norm(page, rulebook, one)
    if whole and rulebook.unread:
        page.heading("Ikke læst")
        for part in rulebook.unread:
            page.line(f"- {part}", indent=2, hanging=2)


def _norms(
    rulebook: Rulebook, sources: Sequence[CoveredSource], evidence: Evidence, *, whole: bool
) -> list[NormEvidence]:
    """The norms that cite what is shown."""
    shown = {norm for source in sources for norm in source.without_pinpoint}
    shown |= {norm for source in sources for one in source.paragraphs for norm in _cited(one)}
    return [one for one in evidence.norms() if whole or one.norm.id in shown]


def _cited(paragraph: CoveredParagraph) -> set[str]:
    stykker = {norm for one in paragraph.stykker for norm in one.whole.norms}
    return stykker if paragraph.stykker else set(paragraph.whole.norms)


# ── Numbers ───────────────────────────────────────────────────────────────────────────────────────
def _write_numbers(page: Page, sources: Sequence[CoveredSource]) -> None:
    total = summary_of(sources)
    page.line()
    if not total.paragraphs:
        page.line("Kilden er ikke opgjort i paragraffer; normerne bygger på den som helhed.")
        return
    page.line(
        f"{total.stykker_accounted} af {_several(total.stykker, 'stykke', 'stykker')} i "
        f"{_several(total.paragraphs, 'paragraf', 'paragraffer')} har en tilstand, og "
        f"{total.parts_accounted} af {total.parts} numre, litra og punktummer i dem."
    )
    for state in State:
        if total.states[state]:
            page.line(f"{total.states[state]:>5}  {STATES[state]}: {EXPLAINED[state]}", indent=2, hanging=7)


def _several(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _write_norm_numbers(page: Page, norms: Sequence[NormEvidence], evidence: Evidence) -> None:
    numbers = norms_in_numbers(norms)
    page.line()
    page.line(
        f"{numbers.judged} af {numbers.norms} normer bedømmes; {numbers.explained} af dem siger, hvad de "
        "udelader af deres bestemmelse."
    )
    silent = [one.norm.id for one in norms if one.norm.judged and one.left_out is None]
    if silent:
        page.line(f"Det er ikke sagt for {', '.join(silent)}.", indent=2, hanging=2, style="warning")
    if evidence.total is None:
        page.line(
            "Scenarierne følger ikke med den installerede pakke; de tælles i en udtjekket kopi af projektet."
        )
        return
    page.line(
        f"{numbers.shown} af {numbers.judged} er vist i de scenarier, de skal have: opfyldt, brudt og åben."
    )
    for one in norms:
        if one.lacking:
            missing = listed(f"«{OUTCOMES[outcome]}»" for outcome in one.lacking)
            page.line(f"{one.norm.id} mangler et scenarie mærket {missing}.", indent=2, style="warning")


def _write_table(page: Page, sources: Sequence[CoveredSource]) -> None:
    numbered = [source for source in sources if source.listed]
    if len(numbered) < 2:  # noqa: PLR2004 (a table of one row says nothing new)
        return
    page.heading("Kilderne")
    width = max(len(source.name) for source in numbered)
    page.line(
        f"{'':<{width}}  stykker  krav  skøn  andet  ikke kodet  ikke læst  mangler".replace(" ", "\u00a0")
    )
    for source in numbered:
        one = summary_of([source])
        rest = one.stykker - sum(one.states[state] for state in _COLUMNS)
        cells = (
            f"{source.name:<{width}}  {one.stykker:>7}  {one.states[State.REQUIREMENT]:>4}  "
            f"{one.states[State.JUDGEMENT]:>4}  {rest:>5}  {one.states[State.NOT_ENCODED]:>10}  "
            f"{one.states[State.NOT_READ]:>9}  {one.states[State.NONE]:>7}"
        )
        page.line(cells.replace(" ", "\u00a0"))


_COLUMNS = (State.REQUIREMENT, State.JUDGEMENT, State.NOT_ENCODED, State.NOT_READ, State.NONE)


# ── Provisions ────────────────────────────────────────────────────────────────────────────────────
def _write_source(page: Page, rulebook: Rulebook, source: CoveredSource, evidence: Evidence) -> None:
    title = rulebook.sources[source.name].title
    if title != source.name:
        page.line(title)
    for paragraph in source.paragraphs:
        page.line(_paragraph_line(paragraph, rulebook), style="heading")
        for first, last, run in _runs(paragraph.stykker):
            if first == last:
                _write_stykke(page, run, evidence)
            else:
                _write_place(page, f"{first}-{last.removeprefix('stk. ')}", run.whole, evidence, indent=2)
        if not paragraph.stykker:
            _write_place(page, "", paragraph.whole, evidence, indent=2)
    if not source.complete:
        page.line("Kildens øvrige paragraffer er ikke læst.")
    if source.without_pinpoint:
        page.line(f"Kilden som helhed: {', '.join(source.without_pinpoint)}", hanging=2)


def _paragraph_line(paragraph: CoveredParagraph, rulebook: Rulebook) -> str:
    first, last = paragraph.listed.first, paragraph.listed.last
    begins = _inferred_start(paragraph, rulebook) or (f"fra {written_date(first)}" if first else "")
    told = " ".join(day for day in (begins, f"til {written_date(last)}" if last else "") if day)
    label = paragraph.listed.paragraph.label
    if not told:
        return label
    return f"{label}, {told}" if "(" in told else f"{label} ({told})"


def _inferred_start(paragraph: CoveredParagraph, rulebook: Rulebook) -> str:
    """The first day of a paragraph, where its norms say that the day is only inferred."""
    cited = {one for stykke in paragraph.stykker for one in stykke.whole.norms} | set(paragraph.whole.norms)
    starts = {norm.force.start for norm in rulebook.norms if norm.id in cited}
    same = next(iter(starts)) if len(starts) == 1 else None
    if same is None or same.certain or paragraph.listed.first not in (same.day, same.alternative):
        return ""
    return force_span(Force(same, None))


def _runs(stykker: Sequence[CoveredStykke]) -> Iterator[tuple[str, str, CoveredStykke]]:
    """The stykker; neighbours that stand alike, in all their parts, as one run from the first to the last."""
    for (alike, _), run in groupby(stykker, key=lambda one: (_alike(one), _account(one.whole))):
        listed = list(run)
        if alike:
            yield listed[0].whole.place, listed[-1].whole.place, listed[0]
        else:
            yield from ((one.whole.place, one.whole.place, one) for one in listed)


def _alike(stykke: CoveredStykke) -> bool:
    """Whether every part of a stykke stands as the whole of it."""
    return all(_account(part) == _account(stykke.whole) for part in stykke.parts)


def _account(place: Place) -> tuple[object, ...]:
    return place.states, place.norms, place.reasons


def _write_stykke(page: Page, stykke: CoveredStykke, evidence: Evidence) -> None:
    if _alike(stykke):
        label = stykke.whole.place
        _write_place(page, label, stykke.whole, evidence, indent=2)
        return
    page.line(f"{stykke.whole.place}", indent=2)
    for part in stykke.parts:
        _write_place(page, part.place.partition(", ")[2], part, evidence, indent=4)


def _write_place(page: Page, label: str, place: Place, evidence: Evidence, indent: int) -> None:
    states = "/".join(STATES[state] for state in place.states)
    told = f"{label:<{_STATE - indent}} {states:<{_NORMS - _STATE}} ".replace(" ", "\u00a0")
    cases = cases_text(evidence.cases(set(place.norms))) if place.norms else ""
    rest = ", ".join(place.norms) + (f"  ({cases})" if cases else "")
    text = " ".join(filter(None, (rest, *place.reasons)))
    page.line(f"{told}{text}".rstrip("\u00a0 "), indent=indent, hanging=_NORMS - indent + 2)


def _write_norm(page: Page, rulebook: Rulebook, one: NormEvidence) -> None:
    page.line(f"{one.norm.id}  {one.norm.title}", indent=2, hanging=2)
    page.labelled("Hjemmel", rulebook.cited(one.norm), indent=4)
    if one.left_out:
        page.labelled("Udelader", one.left_out, indent=4)
    elif one.norm.judged:
        page.labelled("Udelader", "Det er ikke sagt.", indent=4)
    elif one.norm.text:
        page.labelled(STATES_OF_TEXT[one.norm.kind.value].capitalize(), one.norm.text, indent=4)
    cases = cases_text(one.cases)
    if cases:
        page.labelled("Scenarier", cases, indent=4)


STATES_OF_TEXT = {
    "power": "beføjelse",
    "definition": "betyder",
    "not_checkable": "grund",
    "silence": "læst i",
}
"""What the text of a norm that is not judged is."""
