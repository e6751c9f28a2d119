"""The terms of reference of a drafted body in Word: clauses, each with its provisions in a footnote.

What is still to be chosen is marked, and what may be left out says so; the remarks at the end are for whoever
works on the draft, and go out when it is adopted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from string import ascii_lowercase

from klyngelov.drafting.body import UNDECIDED, Body
from klyngelov.drafting.body import Line as DraftLine
from klyngelov.drafting.chapters import Chapter, Clause, Manner, Open, Passage, Piece
from klyngelov.drafting.checklist import Checklist
from klyngelov.drafting.rows import Row, written_words
from klyngelov.drafting.start import name_of_draft
from klyngelov.drafting.terms import terms
from klyngelov.drafting.totals import Total
from klyngelov.judging.finding import Status
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import FieldKind
from klyngelov.reporting.clause_basis import UNCERTAIN, basis_of
from klyngelov.reporting.draft_notes import remarks
from klyngelov.reporting.row_text import row_words
from klyngelov.reporting.word.document import Line, WordDocument
from klyngelov.reporting.word.frame import Frame
from klyngelov.reporting.word.house_style import Style
from klyngelov.reporting.word.inlines import Blank, Choice, Inline, Mark, Note, Weight
from klyngelov.values.danish import capital, listed, written_date

_SEAT_WIDTHS = (1.2, 5.8, 3.6, 5.4)


def terms_of_reference(body: Body, found: Checklist, rulebook: Rulebook, today: date) -> bytes:
    """The terms of reference, dated ``today``, as the bytes of a Word file."""
    return _Writer(body, found, rulebook, today).content()


class _Writer:
    def __init__(self, body: Body, found: Checklist, rulebook: Rulebook, today: date) -> None:
        self._body = body
        self._found = found
        self._rulebook = rulebook
        self._kind = found.draft.proposal.body_type
        self._day = written_date(found.draft.facts.day)
        further = (("Organ", (capital(self._kind),)), ("Skrevet efter", (f"reglerne den {self._day}",)))
        title = capital(self._kind) if body.name == name_of_draft(self._kind) else body.name
        frame = Frame(kind="Udkast til kommissorium", title=title, day=today, further=further)
        self._document = WordDocument(frame)
        self._terms = terms(rulebook, found, body.result.draft.facts)
        self._chapters = 0
        self._clauses = 0
        self._derogable: list[str] = []

    def content(self) -> bytes:
        """The whole document."""
        self._introduce()
        for chapter in self._terms:
            self._chapter(chapter)
        self._seats()
        self._remarks()
        return self._document.content()

    def _introduce(self) -> None:
        self._document.paragraph(
            f"Udkastet er skrevet af klyngelov efter de kodede regler, der gælder den {self._day}. "
            "Fodnoterne viser, hvad hver bestemmelse bygger på. ",
            Choice("Det, der er markeret"),
            ", skal udfyldes eller vælges. En bestemmelse, der er mærket ",
            Mark("Valgfri", Weight.WARNING),
            ", kan udgå, fordi reglerne lader spørgsmålet stå åbent.",
            style=Style.SMALL,
        )
        if self._found.uncertain:
            self._document.paragraph(
                f"Det er usikkert, om alle reglerne er i kraft den {self._day}. Fodnoterne siger "
                f"»{UNCERTAIN}« om de bestemmelser, det angår.",
                style=Style.SMALL,
            )

    # ── Clauses ───────────────────────────────────────────────────────────────────────────────
    def _chapter(self, chapter: Chapter) -> None:
        if chapter.organ is not None:
            self._heading(capital(self._rulebook.vocabulary.organs[chapter.organ].definite))
        for passage in chapter.passages:
            if chapter.organ is None:
                self._heading(passage.section)
            else:
                self._document.heading(passage.section, 2)
            self._passage(passage)

    def _heading(self, title: str) -> None:
        self._chapters += 1
        self._clauses = 0
        self._document.heading(f"{self._chapters}. {title}", 1)

    def _passage(self, passage: Passage) -> None:
        items = passage.of(Manner.ITEM)
        if items:
            with self._document.together():
                self._numbered(_inlines(passage.lead))
                self._items(items[:1], 0)
            self._items(items[1:], 1)
            self._options(option for one in items for option in one.options)
        for clause in passage.of(Manner.TEXT):
            self._numbered(self._worded(clause))
            self._note_departure(clause, self._number)
            self._options(clause.options)
        for clause in passage.of(Manner.OPTION):
            self._option(self._worded(clause))

    def _options(self, options: Iterable[tuple[Piece, ...]]) -> None:
        for option in options:
            self._option(_inlines(option))

    def _option(self, pieces: Sequence[Inline]) -> None:
        self._document.paragraph(Mark("Valgfri: ", Weight.WARNING), *pieces, style=Style.CHOICE)

    @property
    def _number(self) -> str:
        return f"{self._chapters}.{self._clauses}"

    def _numbered(self, pieces: Sequence[Inline]) -> None:
        self._clauses += 1
        self._document.paragraph(f"{self._number}\t", *pieces, style=Style.CLAUSE)

    def _items(self, items: Sequence[Clause], first: int) -> None:
        for at, clause in enumerate(items, first):
            self._document.paragraph(f"{_letters(at)})\t", *self._worded(clause), style=Style.ITEM)
            self._note_departure(clause, f"{self._number} {_letters(at)}")

    def _worded(self, clause: Clause) -> tuple[Inline, ...]:
        """A clause with its footnote."""
        basis = " ".join(basis_of(clause, self._rulebook))
        return (*_inlines(clause.pieces), *([Note(basis)] if basis else []))

    def _note_departure(self, clause: Clause, number: str) -> None:
        if any(norm.derogable for norm in clause.norms):
            self._derogable.append(number)

    # ── What stands after the clauses ─────────────────────────────────────────────────────────
    def _seats(self) -> None:
        """A table of the seats in each list of persons, to fill in who sits in them."""
        tables = [(total, list(self._seat_rows(total))) for total in self._found.totals]
        if any(rows for _, rows in tables):
            self._document.page_break()
            self._document.heading("Bilag: Pladserne", 1)
        for total, rows in tables:
            if rows:
                organ = self._rulebook.vocabulary.organs[total.organ].definite
                self._document.heading(f"{capital(organ)}: {total.listing}", 2)
                self._note_unsettled(total)
                self._document.table(("Nr.", "Plads", "Fra", "Navn"), rows, _SEAT_WIDTHS)

    def _note_unsettled(self, total: Total) -> None:
        """Say of a table that there may be more seats than it has, and what decides it."""
        if total.unsettled:
            titles = listed(f"»{norm.title}«" for norm in total.unsettled)
            self._document.paragraph(
                Choice("Antallet af pladser ligger ikke fast"),
                f"; tabellen har det mindste. Det afhænger af oplysninger, der mangler: {titles}.",
                style=Style.SMALL,
            )

    def _seat_rows(self, total: Total) -> Iterator[tuple[Line, Line, Line, Line]]:
        place = (total.organ, total.listing)
        lines = [
            line for section in self._body.of(total.organ) if section.place == place for line in section.lines
        ]
        references = [field.name for field in self._rulebook.vocabulary.listings[total.listing].references]
        called = [row_words(self._plainly(line), 1, self._rulebook) for line in lines]
        # A seat that is like others, but for what anybody may have, stands with those.
        first = [called.index(called[at]) if line.movable else at for at, line in enumerate(lines)]
        together = sorted(range(len(lines)), key=first.__getitem__)
        seats = [lines[at] for at in together for _ in range(lines[at].count)]
        for number, line in enumerate(seats, 1):
            origin = tuple(part for name in references for part in _origin(line, name))
            yield str(number), self._seat(line, total), origin, (Blank("[navn]", "Navn"),)

    def _seat(self, line: DraftLine, total: Total) -> tuple[Inline, ...]:
        """Whose seat it is; marked where another may have it, or where how many there are is not known."""
        lines = (line, *(replace(line, row=one.row) for one in line.instead))
        words = dict.fromkeys(row_words(self._plainly(one), 1, self._rulebook) for one in lines)
        seat = capital(listed(words, "eller"))
        marked = line.alternatives or line.unsettled or self._is_uncounted(line, total)
        return (Choice(seat) if marked else seat,)

    def _is_uncounted(self, line: DraftLine, total: Total) -> bool:
        """Whether it is not settled how many seats the entry that a line names has."""
        fields = self._rulebook.vocabulary.listings[total.listing].references
        named = {line.row.stating(field.name) for field in fields}
        unsettled = {norm.id for norm in total.unsettled}
        return any(
            one.status is Status.UNKNOWN and one.norm.id in unsettled and one.subject in named - {None}
            for one in self._body.result.findings
        )

    def _plainly(self, line: DraftLine) -> Row:
        """The row of a line less what whoever appoints sees to: what is said of each person, or of some."""
        fields = self._rulebook.vocabulary.listings[line.row.place[1]].fields
        kept = tuple(
            pair
            for pair in line.row.written
            if fields[pair[0]].kind is not FieldKind.ANSWER and pair[0] not in line.movable
        )
        return replace(line.row, written=kept)

    def _said(self) -> set[str]:
        """The norms that the terms themselves say, so that nothing need be presumed of them."""
        passages = [passage for chapter in self._terms for passage in chapter.passages]
        clauses = [clause for passage in passages for clause in passage.clauses]
        return {norm.id for one in clauses if one.manner is not Manner.OPTION for norm in one.norms}

    def _remarks(self) -> None:
        """What whoever works on the draft must know, and nobody else: a page of its own, if any."""
        found = list(remarks(self._body, self._rulebook, self._said()))
        if not found and not self._derogable:
            return
        self._document.page_break()
        self._document.heading("Noter til udkastet", 1)
        self._document.paragraph("Noterne udgår, når kommissoriet vedtages.", style=Style.SMALL)
        if self._derogable:
            self._document.paragraph("Kan aftales anderledes, som fodnoterne siger:", style=Style.LEAD)
            self._document.bullets([f"Punkt {listed(self._derogable)}."])
        for remark in found:
            self._document.paragraph(remark.heading, style=Style.LEAD)
            self._document.bullets(remark.items)


def _origin(line: DraftLine, reference: str) -> Iterator[Inline]:
    """What a reference of a seat names; marked where it is to be chosen."""
    rows = (line.row, *(one.row for one in line.instead))
    places = dict.fromkeys(one for row in rows for one in written_words(row.stating(reference) or ()))
    if UNDECIDED in places:
        yield Choice("vælges")
    elif len(places) > 1:
        yield Choice(listed(places, "eller"))
    else:
        yield from places


def _letters(number: int) -> str:
    """The letters of an item, as they count: a to z, then aa, ab and on."""
    before, last = divmod(number, len(ascii_lowercase))
    return (_letters(before - 1) if before else "") + ascii_lowercase[last]


def _inlines(pieces: Iterable[Piece]) -> tuple[Inline, ...]:
    return tuple(Choice(one.text) if isinstance(one, Open) else one for one in pieces)
