"""YAML is read as texts with their places, and only as what stands on the page."""

from __future__ import annotations

import pytest
import yaml

from klyngelov.proposal import yaml_reader
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.proposal.reading import Document, read_document
from klyngelov.values.position import Position


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test runs with libyaml and without it."""
    monkeypatch.setattr(yaml_reader, "_LOADER", getattr(yaml, request.param))


def read(text: str) -> Mapping:
    document = read_document(text.encode(), "forslag.yaml")
    assert document.diagnostics == ()
    assert document.root is not None
    return document.root


def faults(document: Document) -> list[tuple[str, int, int]]:
    return [(found.code, found.position.line, found.position.column) for found in document.diagnostics]


def value(text: str) -> Node:
    (entry,) = read(text).entries
    return entry.value


def test_a_file_is_a_tree_of_texts_with_their_places() -> None:
    text = "navn: Gødstrup\nmøder:\n  - {om året: 2}\n  - ja\n"

    assert read(text) == Mapping(
        (
            Entry(Scalar("navn", Position(1, 1)), Scalar("Gødstrup", Position(1, 7))),
            Entry(
                Scalar("møder", Position(2, 1)),
                Sequence(
                    (
                        Mapping(
                            (Entry(Scalar("om året", Position(3, 6)), Scalar("2", Position(3, 15))),),
                            Position(3, 5),
                        ),
                        Scalar("ja", Position(4, 5)),
                    ),
                    Position(3, 3),
                ),
            ),
        ),
        Position(1, 1),
    )


@pytest.mark.parametrize(
    "word",
    [
        "ja",
        "nej",
        "yes",
        "no",
        "on",
        "off",
        "true",
        "2022-10-01",
        "0x10",
        "007",
        "1_000",
        "1e3",
        ".inf",
        "12:30",
    ],
)
def test_a_text_is_never_taken_for_anything_else(word: str) -> None:
    assert value(f"svar: {word}") == Scalar(word, Position(1, 7))


@pytest.mark.parametrize("nothing", ["", "~", "null", "Null", "NULL", "# intet"])
def test_no_value_is_none(nothing: str) -> None:
    found = value(f"svar: {nothing}")

    assert isinstance(found, Scalar)
    assert found.text is None


@pytest.mark.parametrize(("written", "meant"), [('""', ""), ("''", ""), ('"null"', "null"), ("'~'", "~")])
def test_a_quoted_nothing_is_a_text(written: str, meant: str) -> None:
    assert value(f"svar: {written}") == Scalar(meant, Position(1, 7))


def test_quotes_escapes_and_blocks_are_taken_away() -> None:
    text = "a: 'det''s'\nb: \"\\xe6\\n\\u00f8\"\nc: |\n  en\n  to\nd: >-\n  en\n  to\ne: en\n  to\n"

    texts = [entry.value.text for entry in read(text).entries if isinstance(entry.value, Scalar)]

    assert texts == ["det's", "æ\nø", "en\nto\n", "en to", "en to"]


def test_columns_count_code_points() -> None:
    text = 'æøå: [😀, "👩‍👩‍👧", å]\n'

    found = value(text)

    assert isinstance(found, Sequence)
    assert [item.position.column for item in found.items] == [7, 10, 19]
    assert [text[item.position.column - 1] for item in found.items] == ["😀", '"', "å"]


def test_one_byte_order_mark_is_not_counted() -> None:
    document = read_document(b"\xef\xbb\xbfnavn: a\n", "x.yml")

    assert document.root == read("navn: a\n")


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_breaks_of_other_systems_are_the_same(ending: str) -> None:
    text = "navn: a\ntekst: |\n  en\n  to\nsidst: b\n"

    assert read(text.replace("\n", ending)) == read(text)


def test_the_same_word_may_stand_in_different_fields() -> None:
    root = read("navn: a\nklynge: {navn: b}\nliste:\n  - navn: c\n  - navn: d\n")

    assert [entry.key.text for entry in root.entries] == ["navn", "klynge", "liste"]


def test_keys_keep_the_spelling_they_have() -> None:
    root = read("om_aaret: 1\nUdpeget-Af: PLO\n'<<': c\n")

    assert [entry.key.text for entry in root.entries] == ["om_aaret", "Udpeget-Af", "<<"]


def test_a_field_named_twice_keeps_its_first_value() -> None:
    document = read_document(b"navn: a\nNavn: b\ntype: c\n", "x.yaml")

    assert faults(document) == [("duplicate-key", 2, 1)]
    assert document.root is not None
    assert [(entry.key.text, entry.value) for entry in document.root.entries] == [
        ("navn", Scalar("a", Position(1, 7))),
        ("type", Scalar("c", Position(3, 7))),
    ]


def test_a_reference_is_never_followed() -> None:
    document = read_document(b"a: &x [b]\nc: *x\n*x : d\n", "x.yaml")

    assert document.root is not None
    assert document.root.entries[1].value == Scalar(None, Position(2, 4))
    assert [entry.key.text for entry in document.root.entries] == ["a", "c"]


def test_a_mark_at_the_start_of_a_document_is_allowed() -> None:
    assert read("---\nnavn: a\n...\n").entries[0].value == Scalar("a", Position(2, 7))


def test_a_fault_does_not_hide_those_before_it() -> None:
    document = read_document(b"a: &x b\nc: !t d\ne: [\n", "x.yaml")

    assert faults(document) == [("yaml-anchor", 1, 4), ("yaml-tag", 2, 4), ("unclosed-bracket", 3, 4)]
    assert document.root is None
