"""The table of paragraphs fits the rules: every source is one, and every provision of a norm is there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from klyngelov.lawbook.citation import places
from klyngelov.lawbook.missing_place import missing_place
from klyngelov.lawbook.paragraph_table import load_paragraphs
from klyngelov.lawbook.paragraphs import FILE, Paragraph
from klyngelov.lawbook.report import Report
from klyngelov.lawbook.rule_texts import read_registers
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.resources import rules_directory


def test_every_source_of_the_table_is_declared(rulebook: Rulebook) -> None:
    assert set(rulebook.paragraphs) <= set(rulebook.sources)


def test_every_provision_of_a_norm_is_in_the_table(rulebook: Rulebook) -> None:
    missing = []
    for norm in rulebook.norms:
        listed = rulebook.paragraphs.get(norm.citation.source, ())
        for place in places(norm.citation.pinpoint):
            if missing_place(place, listed, ""):
                missing.append((norm.id, place))

    assert missing == []


def test_a_table_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(
        "kilde,paragraf,stykker,fra,til\n"
        "loven,1,2,,\nloven,1 a,3,2023-07-01,2025-12-31\nloven,2,0,,\nloven,3,,,\n",
        encoding="utf-8",
    )

    assert load_paragraphs(tmp_path) == {
        "loven": (
            Paragraph("1", 2, None, None),
            Paragraph("1 a", 3, date(2023, 7, 1), date(2025, 12, 31)),
            Paragraph("2", 0, None, None),
            Paragraph("3", None, None, None),
        )
    }


def test_a_rule_book_may_have_no_table(tmp_path: Path) -> None:
    assert load_paragraphs(tmp_path) == {}


def test_the_table_is_no_register() -> None:
    assert FILE not in read_registers(rules_directory(), Report())
