"""The table of fingerprints: read with its faults, written alike, and true to the law that was read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.statute.official import document, paragraf, paragraf_of, xml

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.cited_paragraphs import cited_paragraphs
from klyngelov.statute.document import Document, document_order
from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.fingerprint_table import (
    Fingerprint,
    FingerprintTable,
    load_fingerprints,
    read_fingerprints,
    write_fingerprints,
)
from klyngelov.statute.lexdania import read_official
from klyngelov.statute.lint import lint_fingerprints
from klyngelov.statute.normalisation import normalised
from klyngelov.statute.references import paragraph
from klyngelov.statute.taking import take_fingerprints, texts_in, texts_of
from klyngelov.statute.versions import known_documents
from klyngelov.statute.wordings import Wordings
from klyngelov.values.position import Position
from klyngelov.values.resources import rules_directory

LAW = Path(__file__).resolve().parents[3] / "shared" / "law" / "text"
SHA = "0" * 64
HEAD = "kilde,dokument,paragraf,sha256\n"
ORDER = "BEK 1248/2022"

needs_law = pytest.mark.skipif(
    not LAW.is_dir(), reason="the wording lies beside the project, in ../shared/law"
)


def told(text: str) -> list[str]:
    return [
        f"{one.position.line}:{one.position.column} {one.code} {one.message}"
        for one in read_fingerprints(text).faults
    ]


# ── The file ──────────────────────────────────────────────────────────────────────────────────────
def test_rows_are_read_with_their_lines() -> None:
    table = read_fingerprints(f'{HEAD}{ORDER},2022/1248,§ 3,{SHA}\n"a, b",2018/79,§ 14 a,{SHA}\n')

    assert table == FingerprintTable(
        (
            Fingerprint(ORDER, "2022/1248", "§ 3", SHA, Position(2, 1)),
            Fingerprint("a, b", "2018/79", "§ 14 a", SHA, Position(3, 1)),
        )
    )
    assert write_fingerprints(table.rows).startswith(f"{HEAD}{ORDER},2022/1248,§ 3,{SHA}\n")
    assert read_fingerprints(write_fingerprints(table.rows)) == table


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (
            f"{ORDER},2022/1248,§ 3",
            "fingerprint-row Rækken skal have 4 felter (kilde, dokument, paragraf, sha256), men har 3.",
        ),
        (
            f"{ORDER},1248,§ 3,{SHA}",
            "fingerprint-row «1248» er ikke et dokument; skriv år og nummer, f.eks. 2022/1248.",
        ),
        (
            f"{ORDER},2022/1248,3,{SHA}",
            "fingerprint-row «3» er ikke en paragraf; skriv paragraftegn, tal og et eventuelt bogstav.",
        ),
        (
            f"{ORDER},2022/1248,§ 3.,{SHA}",
            "fingerprint-row «§ 3.» er ikke en paragraf; skriv paragraftegn, tal og et eventuelt bogstav.",
        ),
        (
            f"{ORDER},2022/1248,§ 3,abc",
            "fingerprint-row Fingeraftrykket skal være 64 tegn, 0-9 og a-f. "
            "Skriv det igen med rules fingerprint.",
        ),
        (
            f"{ORDER},2022/1248,§ 2,{SHA}",
            "fingerprint-twice § 2 i BEK 1248/2022 har allerede et fingeraftryk i linje 2.",
        ),
    ],
)
def test_a_faulty_row_is_told_of_and_left_out(row: str, fault: str) -> None:
    text = f"{HEAD}{ORDER},2022/1248,§ 2,{SHA}\n{row}\n{ORDER},2022/1248,§ 4,{SHA}\n"

    assert told(text) == [f"3:1 {fault}"]
    assert [one.label for one in read_fingerprints(text).rows] == ["§ 2", "§ 4"]


def test_a_file_without_its_head_or_not_as_text_is_told_of(tmp_path: Path) -> None:
    assert told("") == [
        "1:1 fingerprint-columns Filen skal begynde med linjen «kilde,dokument,paragraf,sha256»."
    ]
    (tmp_path / "fingeraftryk.csv").write_bytes(b"\xff")
    assert [one.code for one in load_fingerprints(tmp_path).faults] == ["fingerprint-unreadable"]


def test_a_rule_book_without_the_file_has_none(tmp_path: Path) -> None:
    assert load_fingerprints(tmp_path) == FingerprintTable()


# ── The fingerprints that ship ────────────────────────────────────────────────────────────────────
def test_the_table_that_ships_has_no_fault(rulebook: Rulebook) -> None:
    table = load_fingerprints(rules_directory())

    assert lint_fingerprints(rulebook, table, Wordings(rulebook.sources)) == ()
    assert (rules_directory() / "fingeraftryk.csv").read_text("utf-8") == write_fingerprints(table.rows)


@needs_law
def test_every_fingerprint_is_that_of_the_wording_that_was_read() -> None:
    texts = texts_in(LAW)

    wrong = [
        f"{row.source} {row.label}"
        for row in load_fingerprints(rules_directory()).rows
        if fingerprint(texts[row.document][row.paragraph]) != row.sha256
    ]

    assert wrong == [], "skriv: klyngelov rules fingerprint ../shared/law/text"


@needs_law
def test_every_cited_paragraph_whose_wording_was_read_has_one(rulebook: Rulebook) -> None:
    """The newest consolidation that was read is the one that is named."""
    texts, table = texts_in(LAW), load_fingerprints(rules_directory())
    rows = {(row.source, row.paragraph): row.document for row in table.rows}
    for one in cited_paragraphs(rulebook, table):
        known = known_documents(rulebook.sources[one.source])
        read = [name for name in known if one.paragraph in texts.get(name, {})]
        assert rows.get((one.source, one.paragraph)) == (read[-1] if read else None), one
    assert take_fingerprints(rulebook, texts, table) == tuple(
        Fingerprint(row.source, row.document, row.label, row.sha256) for row in table.rows
    )


@needs_law
def test_official_xml_of_what_was_read_has_the_same_fingerprints() -> None:
    """The public copy sets footnotes into the text, and hyphens; the XML does not."""
    for path in sorted(LAW.glob("*.json")):
        given = json.loads(path.read_text("utf-8"))
        texts = {one["paragraph"]: one["text"] for one in given["provisions"] if paragraph(one["paragraph"])}
        year, _, number = given["id"].partition("/")
        content = (paragraf_of(normalised(text)) for text in texts.values())
        found = read_official(xml(*content, Year=year, Number=number, DiesSigni=given["signed"]))

        assert isinstance(found, Document)
        assert {label: fingerprint(one.wording) for label, one in found.provisions.items()} == {
            label: fingerprint(text) for label, text in texts.items()
        }


# ── Taking them ───────────────────────────────────────────────────────────────────────────────────
OLD = document(paragraf("§ 3.", "Gammelt."), paragraf("§ 5.", "Gammelt."), Year="2022", Number="910")
NEW = document(paragraf("§ 3.", "Nyt."), paragraf("§ 9.", "Ikke citeret."), Year="2022", Number="1248")


def test_a_row_is_taken_for_each_paragraph_that_is_cited_and_at_hand(rulebook: Rulebook) -> None:
    taken = take_fingerprints(rulebook, texts_of([OLD, NEW]), FingerprintTable())

    assert {(row.source, row.document, row.label) for row in taken} == {
        (ORDER, "2022/1248", "§ 3"),
        (ORDER, "2022/1248", "§ 9"),  # by the silences, which were read in the whole order
    }
    assert taken[0].sha256 == fingerprint("§ 3. Nyt.")


def test_rows_whose_wording_is_not_at_hand_stay_and_those_nobody_cites_go(rulebook: Rulebook) -> None:
    kept = Fingerprint("kommunestyrelsesloven", "2026/13", "§ 64 a", SHA)
    gone = Fingerprint("kommunestyrelsesloven", "2026/13", "§ 99", SHA)

    taken = take_fingerprints(rulebook, texts_of([NEW]), FingerprintTable((kept, gone)))

    assert kept in taken
    assert gone not in taken


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"id": "1248", "provisions": []}', '{"id": "2022/1", "provisions": [1]}']
)
def test_a_folder_of_other_files_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(content, encoding="utf-8")

    with pytest.raises(ValueError, match=r"x\.json"):
        texts_in(tmp_path)


@pytest.mark.parametrize(
    "text", ["2022", "2022/", "2022/0", "2022/01", "22/1", "2022/1/2", "", "2022/1234567"]
)
def test_what_is_no_document_id(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        document_order(text)
