"""JSON is read as texts with their places, in agreement with the standard library."""

from __future__ import annotations

import json

import pytest

from klyngelov.proposal.located import Entry, Mapping, Scalar, Sequence
from klyngelov.proposal.reading import read_document
from klyngelov.values.position import Position


def read(text: str) -> Mapping:
    document = read_document(text.encode(), "forslag.json")
    assert document.diagnostics == ()
    assert document.root is not None
    return document.root


def test_a_file_is_a_tree_of_texts_with_their_places() -> None:
    text = '{"navn": "Gødstrup",\n "møder": [{"om året": 2}, true]}\n'

    assert read(text) == Mapping(
        (
            Entry(Scalar("navn", Position(1, 2)), Scalar("Gødstrup", Position(1, 10))),
            Entry(
                Scalar("møder", Position(2, 2)),
                Sequence(
                    (
                        Mapping(
                            (Entry(Scalar("om året", Position(2, 13)), Scalar("2", Position(2, 24))),),
                            Position(2, 12),
                        ),
                        Scalar("true", Position(2, 28)),
                    ),
                    Position(2, 11),
                ),
            ),
        ),
        Position(1, 1),
    )


@pytest.mark.parametrize("literal", ["0", "-1", "2.50", "1e3", "-0.0", "true", "false", "9" * 5000])
def test_a_number_or_truth_value_is_its_own_text(literal: str) -> None:
    assert read(f'{{"a": {literal}}}').entries[0].value == Scalar(literal, Position(1, 7))


def test_null_is_no_value_and_an_empty_text_is_one() -> None:
    values = [entry.value for entry in read('{"a": null, "b": "", "c": "null"}').entries]

    assert [value.text for value in values if isinstance(value, Scalar)] == [None, "", "null"]


@pytest.mark.parametrize(
    "written",
    [r'"\u00e6\u00F8\""', r'"\ud83d\ude00"', r'"\\u0041"', r'"\/\n\t\r"', '"😀 å"', r'"\ud83d\ude00\\ud83d"'],
)
def test_escapes_mean_what_the_standard_library_says(written: str) -> None:
    assert read(f'{{"a": {written}}}').entries[0].value == Scalar(json.loads(written), Position(1, 7))


def test_columns_count_code_points() -> None:
    text = '{"😀": ["å", "👩‍👧", 1]}'
    found = read(text).entries[0].value

    assert isinstance(found, Sequence)
    assert [text[item.position.column - 1 :][:2] for item in found.items] == ['"å', '"👩', "1]"]


@pytest.mark.parametrize("file", ["-", "forslag", "forslag.txt", "JSON.JSON"])
def test_a_file_that_begins_with_a_brace_is_json_whatever_its_name(file: str) -> None:
    document = read_document(b'\n {"a": 1}', file)

    assert document.diagnostics == ()
    assert document.root == Mapping(
        (Entry(Scalar("a", Position(2, 3)), Scalar("1", Position(2, 8))),), Position(2, 2)
    )


def test_a_brace_in_a_yaml_file_is_yaml() -> None:
    assert read_document(b"{a: 1}", "x.yaml").diagnostics == ()
    assert [found.code for found in read_document(b"{a: 1}", "-").diagnostics] == ["json-key-quotes"]


def test_a_half_character_is_replaced_so_that_it_can_be_shown() -> None:
    document = read_document(rb'{"a": "x\ud800y\ud801"}', "x.json")

    assert [found.code for found in document.diagnostics] == ["lone-surrogate"]
    assert document.root is not None
    assert document.root.entries[0].value == Scalar("x\ufffdy\ufffd", Position(1, 7))


def test_empty_lists_and_groups() -> None:
    root = read('{"a": [], "b": {}}')

    assert [entry.value for entry in root.entries] == [
        Sequence((), Position(1, 7)),
        Mapping((), Position(1, 16)),
    ]
