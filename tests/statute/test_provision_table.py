"""The table of what paragraphs consist of: read with its faults, written alike, and true to the law read."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.statute.official import document, paragraf_of

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.provision_table import (
    ProvisionTable,
    Stykke,
    load_provisions,
    read_provisions,
    write_provisions,
)
from klyngelov.statute.references import Paragraph
from klyngelov.statute.taking import texts_in
from klyngelov.statute.taking_provisions import places_in, places_of, take_provisions
from klyngelov.values.position import Position
from klyngelov.values.resources import rules_directory

LAW = Path(__file__).resolve().parents[3] / "shared" / "law" / "text"
HEAD = "kilde,dokument,paragraf,stykke,dele\n"
ORDER = "BEK 1248/2022"

needs_law = pytest.mark.skipif(
    not LAW.is_dir(), reason="the wording lies beside the project, in ../shared/law"
)


def told(text: str) -> list[str]:
    return [f"{one.position.line} {one.code} {one.message}" for one in read_provisions(text).faults]


def test_rows_are_read_with_their_lines() -> None:
    text = f'{HEAD}{ORDER},2022/1248,§ 3,1,"nr. 1; nr. 1, litra a; 2. pkt."\n{ORDER},2023/999,§ 30 a,2,\n'

    table = read_provisions(text)

    assert table == ProvisionTable(
        (
            Stykke(
                ORDER, "2022/1248", Paragraph(3), 1, ("nr. 1", "nr. 1, litra a", "2. pkt."), Position(2, 1)
            ),
            Stykke(ORDER, "2023/999", Paragraph(30, "a"), 2, (), Position(3, 1)),
        )
    )
    assert write_provisions(table.rows) == text


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (
            f"{ORDER},2022/1248,§ 3,2",
            "provisions-row Rækken skal have 5 felter (kilde, dokument, paragraf, stykke, dele), men har 4.",
        ),
        (
            f"{ORDER},1248,§ 3,2,",
            "provisions-row «1248» er ikke et dokument; skriv år og nummer, f.eks. 2022/1248.",
        ),
        (
            f"{ORDER},2022/1248,3,2,",
            "provisions-row «3» er ikke en paragraf; skriv paragraftegn, tal og et eventuelt bogstav.",
        ),
        (f"{ORDER},2022/1248,§ 3,0,", "provisions-row «0» er ikke et stykkes nummer."),
        (
            f"{ORDER},2022/1248,§ 3,2,nr. 1; 2 pkt.",
            "provisions-row «2 pkt.» er ikke en del af et stykke; "
            "skriv f.eks. «2. pkt.» eller «nr. 1, litra a».",
        ),
        (
            f"{ORDER},2022/1248,§ 3,1,",
            "provisions-twice § 3, stk. 1, i BEK 1248/2022 står allerede i linje 2. Slet den ene række.",
        ),
    ],
)
def test_a_faulty_row_is_told_of_and_left_out(row: str, fault: str) -> None:
    text = f"{HEAD}{ORDER},2022/1248,§ 3,1,\n{row}\n{ORDER},2022/1248,§ 4,1,\n"

    assert told(text) == [f"3 {fault}"]
    assert [one.paragraph.label for one in read_provisions(text).rows] == ["§ 3", "§ 4"]


def test_a_file_without_its_head_or_not_as_text_is_told_of(tmp_path: Path) -> None:
    assert told("") == [f"1 provisions-columns Filen skal begynde med linjen «{HEAD.strip()}»."]
    (tmp_path / "bestemmelser.csv").write_bytes(b"\xff")
    assert [one.code for one in load_provisions(tmp_path).faults] == ["provisions-unreadable"]


def test_a_rule_book_without_the_file_has_none(tmp_path: Path) -> None:
    assert load_provisions(tmp_path) == ProvisionTable()


# ── The table that ships ──────────────────────────────────────────────────────────────────────────
def test_the_table_that_ships_has_no_fault(rulebook: Rulebook) -> None:
    table = load_provisions(rules_directory())

    assert table.faults == ()
    assert {row.source for row in table.rows} <= rulebook.sources.keys()
    assert (rules_directory() / "bestemmelser.csv").read_text("utf-8") == write_provisions(table.rows)


@needs_law
def test_the_table_is_that_of_the_law_that_was_read(rulebook: Rulebook) -> None:
    table = load_provisions(rules_directory())
    taken = take_provisions(rulebook, places_in(texts_in(LAW)), ProvisionTable())

    assert write_provisions(taken) == write_provisions(table.rows), (
        "skriv: klyngelov rules provisions ../shared/law/text"
    )


@needs_law
def test_the_paragraphs_have_as_many_stykker_as_the_rule_book_says(rulebook: Rulebook) -> None:
    rows = load_provisions(rules_directory()).rows
    counted = {
        (row.source, row.paragraph.label[2:]): max(
            one.number for one in rows if (one.source, one.paragraph) == (row.source, row.paragraph)
        )
        for row in rows
    }

    assert [
        (source, one.name, one.stykker, counted[source, one.name])
        for source, listed in rulebook.paragraphs.items()
        for one in listed
        if (source, one.name) in counted and counted[source, one.name] != one.stykker
    ] == []


# ── Taking it ─────────────────────────────────────────────────────────────────────────────────────
NEW = document(
    paragraf_of("§ 3. Rådet er stort. Det er nyt. Stk. 2. Det har 1) en formand, og 2) en kasserer.")
)


def test_imported_documents_are_counted_too(rulebook: Rulebook) -> None:
    taken = take_provisions(rulebook, places_of([NEW]), ProvisionTable())

    assert [(row.source, row.document, row.number, row.parts) for row in taken] == [
        (ORDER, "2022/1248", 1, ("1. pkt.", "2. pkt.")),
        (ORDER, "2022/1248", 2, ("nr. 1", "nr. 2")),
    ]


def test_rows_whose_wording_is_not_at_hand_stay_and_those_not_listed_go(rulebook: Rulebook) -> None:
    kept = Stykke(ORDER, "2022/1248", Paragraph(4), 1, ("1. pkt.", "2. pkt."))
    gone = Stykke(ORDER, "2022/1248", Paragraph(99), 1, ())

    taken = take_provisions(rulebook, places_of([NEW]), ProvisionTable((kept, gone)))

    assert kept in taken
    assert gone not in taken
