"""Which imported document counts for a paragraph on a day, and how it reads beside the fingerprint."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.statute.official import Stykke, document, paragraf

from klyngelov.lawbook.citation import Citation, Print, Source
from klyngelov.lawbook.force import Force, ForceEnd
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.document import Document
from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.lint import lint_fingerprints
from klyngelov.statute.open_wordings import wordings
from klyngelov.statute.status import standings
from klyngelov.statute.store import Stored
from klyngelov.statute.versions import is_version, known_documents
from klyngelov.statute.wordings import State, Wordings

ACT = Source(
    name="fiskerådsloven",
    names=("fiskerådsloven",),
    title="Lov om fiskeråd",
    rank="lov",
    binding=True,
    general=False,
    cited_as="fiskerådsloven",
    eli="https://www.retsinformation.dk/eli/lta/2020/10",
    prints=(
        Print(date(2021, 5, 1), "LBK nr. 30 af 01/05/2021", None, None),
        Print(date(2023, 5, 1), "Anden udgave", None, "https://www.retsinformation.dk/eli/lta/2023/40"),
    ),
    force=Force(
        ForceEnd(date(2020, 1, 1)),
        ForceEnd(date(2025, 12, 31), certain=False, alternative=date(2026, 12, 31)),
    ),
)
OLD, CODED, NEW = "Rådet har 3 medlemmer.", "Rådet har 5 medlemmer.", "Rådet har 7 medlemmer."
TITLE = "Bekendtgørelse af lov om fiskeråd"


def print_(
    number: str, day: str, *wording: str, title: str = TITLE, kind: str = "LBK H#LOKDOK03"
) -> Document:
    content = [
        paragraf(f"§ {sign}.", Stykke(["Rådet består.", text]))
        for sign, text in enumerate(wording, 1)
        if text
    ]
    return document(
        *content, Year=day[:4], Number=number, DiesSigni=day, DocumentTitle=title, DocumentType=kind
    )


BEFORE = print_("30", "2021-05-01", OLD)
READ = print_("40", "2023-05-01", CODED)
SAME = print_("7", "2024-02-01", CODED)
AFTER = print_("9", "2025-03-01", NEW)
GONE = print_("11", "2025-09-01", "", "Noget andet.")
ACT_ITSELF = print_("10", "2020-02-01", CODED, title="Lov om ændring", kind="LOV H#LOKDOK01")

ROW = Fingerprint("fiskerådsloven", "2023/40", "§ 1", fingerprint(f"§ 1. Rådet består. {CODED}"))


@pytest.fixture
def book(rulebook: Rulebook) -> Rulebook:
    """A rule book of one act with one norm."""
    norm = replace(
        rulebook.norms[0], id="F-01", citation=Citation("fiskerådsloven", "§ 1, 2. pkt."), kind=NormKind.POWER
    )
    return replace(rulebook, sources={"fiskerådsloven": ACT}, norms=(norm,))


@pytest.fixture
def norm(book: Rulebook) -> Norm:
    return book.norms[0]


def given(book: Rulebook, *documents: Document, row: Fingerprint | None = ROW) -> Wordings:
    table = FingerprintTable((row,) if row else ())
    return wordings(book, table, Stored(tuple(sorted(documents, key=lambda one: one.order))))


# ── Versions ──────────────────────────────────────────────────────────────────────────────────────
def test_the_rule_book_names_documents_by_print_and_eli() -> None:
    assert known_documents(ACT) == ("2020/10", "2021/30", "2023/40")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (READ, True),  # named
        (SAME, True),  # by its title
        (print_("1", "2026-06-01", CODED), True),  # the norms are perhaps still in force
        (print_("1", "2027-06-01", CODED), False),  # they are not
        (print_("1", "2024-06-01", CODED, title="Bekendtgørelse af lov om fiskeråd og havne"), False),
        (print_("1", "2024-06-01", CODED, title="Fiskerådsloven"), True),
        (print_("1", "2024-06-01", CODED, title="BEKENDTGØRELSE AF LOV OM FISKERAAD"), True),
        (replace(print_("1", "2024-06-01", CODED, title="?"), popular_title="Fiskerådsloven"), True),
        (print_("1", "2024-06-01", CODED, title="Lov om ændring af lov om fiskeråd"), False),
    ],
)
def test_a_later_consolidation_is_recognised(found: Document, expected: bool) -> None:
    assert is_version(found, ACT) is expected


# ── Which one counts ──────────────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize(
    ("documents", "state", "name"),
    [
        ((), State.NOT_IMPORTED, None),
        ((READ,), State.UNCHANGED, "2023/40"),
        ((SAME,), State.UNCHANGED, "2024/7"),
        ((READ, SAME), State.UNCHANGED, "2024/7"),
        ((AFTER,), State.CHANGED, "2025/9"),
        ((READ, AFTER), State.CHANGED, "2025/9"),
        ((AFTER, GONE), State.CHANGED, "2025/11"),
        ((BEFORE,), State.NOT_IMPORTED, None),  # an older wording says nothing of a change since
        ((BEFORE, READ), State.UNCHANGED, "2023/40"),
        ((ACT_ITSELF,), State.UNCHANGED, "2020/10"),  # older, but reads the same
        ((ACT_ITSELF, BEFORE), State.UNCHANGED, "2020/10"),
    ],
)
def test_the_newest_document_counts(
    book: Rulebook, documents: tuple[Document, ...], state: State, name: str | None
) -> None:
    found = given(book, *documents).compare("fiskerådsloven", "§ 1")

    assert (found.state, found.document and found.document.id) == (state, name)


@pytest.mark.parametrize(
    ("day", "documents", "state", "name"),
    [
        (date(2025, 3, 1), (READ, AFTER), State.CHANGED, "2025/9"),
        (date(2025, 2, 28), (READ, AFTER), State.UNCHANGED, "2023/40"),  # the new wording is not yet signed
        (date(2025, 2, 28), (AFTER,), State.NOT_IMPORTED, None),
        (date(2022, 1, 1), (READ, AFTER), State.UNCHANGED, "2023/40"),  # the norms were encoded from it
        (date(2022, 1, 1), (SAME,), State.UNCHANGED, "2024/7"),
        (date(2022, 1, 1), (BEFORE, READ), State.UNCHANGED, "2023/40"),
    ],
)
def test_on_a_day_the_newest_that_is_signed_counts(
    book: Rulebook, day: date, documents: tuple[Document, ...], state: State, name: str | None
) -> None:
    found = given(book, *documents).compare("fiskerådsloven", "§ 1", day)

    assert (found.state, found.document and found.document.id) == (state, name)


def test_the_very_document_may_read_otherwise(book: Rulebook) -> None:
    corrected = print_("40", "2023-05-01", NEW)

    assert given(book, corrected).compare("fiskerådsloven", "§ 1", date(2022, 1, 1)).state is State.CHANGED


def test_an_amending_act_counts_only_for_what_it_words_anew(book: Rulebook) -> None:
    new = f"<AendringNyTekst>{paragraf('§ 2.', 'Nyt.')}</AendringNyTekst>"
    amending = document(
        new,
        Year="2025",
        Number="50",
        DiesSigni="2025-10-01",
        DocumentTitle=TITLE,
        DocumentType="LOV Æ#LOKDOK02",
    )
    found = given(book, READ, amending)

    assert found.compare("fiskerådsloven", "§ 1").state is State.UNCHANGED
    assert found.compare("fiskerådsloven", "§ 2").state is State.NOT_FINGERPRINTED


def test_without_a_fingerprint_there_is_nothing_to_hold_it_against(book: Rulebook) -> None:
    found = given(book, READ, AFTER, row=None)

    assert found.compare("fiskerådsloven", "§ 1").state is State.NOT_FINGERPRINTED
    assert found.compare("fiskerådsloven", "§ 1", date(2024, 1, 1)).document == READ
    assert given(book, row=None).compare("fiskerådsloven", "§ 1").state is State.NOT_FINGERPRINTED


# ── What is shown ─────────────────────────────────────────────────────────────────────────────────
def test_a_norm_is_quoted_from_the_document_of_the_day(book: Rulebook, norm: Norm) -> None:
    found = given(book, READ, AFTER)

    early, late = (found.quotations(norm, day) for day in (date(2024, 1, 1), date(2026, 1, 1)))

    assert [(one.text, one.document, one.changed) for one in early] == [
        (CODED, "LBK nr. 40 af 01/05/2023", False)
    ]
    assert [(one.text, one.document, one.changed) for one in late] == [(NEW, "LBK nr. 9 af 01/03/2025", True)]
    assert list(found.changes(norm, date(2024, 1, 1))) == []
    assert [(one.label, one.document) for one in found.changes(norm, date(2026, 1, 1))] == [
        ("§ 1", "LBK nr. 9 af 01/03/2025")
    ]


def test_a_paragraph_that_is_gone_is_changed_and_not_quoted(book: Rulebook, norm: Norm) -> None:
    found = given(book, READ, GONE)

    assert found.quotations(norm, date(2026, 1, 1)) == ()
    assert [one.document for one in found.changes(norm, date(2026, 1, 1))] == ["LBK nr. 11 af 01/09/2025"]


def test_the_difference_is_between_two_imported_documents(book: Rulebook) -> None:
    table = FingerprintTable((ROW,))

    (one,) = standings(book, table, given(book, BEFORE, READ, AFTER))
    (alone,) = standings(book, table, given(book, AFTER))
    (gone,) = standings(book, table, given(book, READ, GONE))

    assert one.difference is not None
    assert (one.difference.earlier, one.difference.later) == (READ, AFTER)
    assert one.difference.lines == (("-", CODED), ("+", NEW))
    assert one.cited.norms == ("F-01",)
    assert (alone.compared.state, alone.difference) == (State.CHANGED, None)
    assert (gone.compared.state, gone.difference) == (State.CHANGED, None)


# ── Lint ──────────────────────────────────────────────────────────────────────────────────────────
def linted(book: Rulebook, row: Fingerprint, *documents: Document) -> list[str]:
    faults = lint_fingerprints(book, FingerprintTable((row,)), given(book, *documents, row=row))
    return [f"{one.file}:{one.position.line} {one.code} {one.message}" for one in faults]


def test_a_fingerprint_that_fits_is_no_fault(book: Rulebook) -> None:
    assert linted(book, ROW, READ, SAME, BEFORE) == []


@pytest.mark.parametrize(
    ("row", "documents", "fault"),
    [
        (
            replace(ROW, source="fiskeraadslov"),
            (),
            "fingerprint-unknown-source Kilden «fiskeraadslov» er ikke erklæret i reglerne. "
            "Mente du «fiskerådsloven»?",
        ),
        (
            replace(ROW, document="2024/7"),
            (SAME,),
            "fingerprint-unknown-document 2024/7 er ikke blandt de dokumenter, reglerne nævner for kilden "
            "«fiskerådsloven».",
        ),
        (
            replace(ROW, label="§ 8"),
            (),
            "fingerprint-uncited Ingen norm henviser til § 8 i kilden «fiskerådsloven». Slet rækken.",
        ),
        (
            ROW,
            (AFTER,),
            "fingerprint-outdated § 1 i kilden «fiskerådsloven» har en anden ordlyd end den, normerne er "
            "kodet efter: fingeraftrykket er af 2023/40, og den importerede udgave er LBK nr. 9 af "
            "01/03/2025. Efterse normerne, og tag fingeraftrykket igen.",
        ),
        (
            ROW,
            (GONE,),
            "fingerprint-outdated § 1 i kilden «fiskerådsloven» findes ikke længere: fingeraftrykket er af "
            "2023/40, og den importerede udgave er LBK nr. 11 af 01/09/2025. "
            "Efterse normerne, og tag fingeraftrykket igen.",
        ),
    ],
)
def test_faults_in_fingerprints(
    book: Rulebook, row: Fingerprint, documents: tuple[Document, ...], fault: str
) -> None:
    assert linted(book, row, *documents) == [f"fingeraftryk.csv:1 {fault}"]
