"""What does not parse is told where it stands, with what could stand there and the nearest right word."""

from __future__ import annotations

import pytest
from tests.syntax.reading import RULES, parsed

from klyngelov.values.diagnostic import Diagnostic

NORM = """\
norm L-01 "Rådet har en formand"
  hjemmel foreningsloven § 1
  for hver by
  skal rådet have præcis 1 formand
  opfyldt også hvis det har mindst 1 kasserer "Kassereren er i formandens sted."
  ellers "Rådet har {antal} formænd."
  rettelse "Lad rådet have én formand."
"""


def faults(before: str, after: str) -> tuple[Diagnostic, ...]:
    assert before in NORM
    return parsed(NORM.replace(before, after)).diagnostics


@pytest.mark.parametrize(
    ("before", "after", "line", "column", "suggestion"),
    [
        ("hjemmel", "hjemel", 2, 3, "hjemmel"),
        ("foreningsloven", "forenigsloven", 2, 11, "foreningsloven"),
        ("for hver by", "for vher by", 3, 7, "hver"),
        ("hver by", "hver byy", 3, 12, "by"),
        ("skal rådet", "skla rådet", 4, 3, "skal"),
        ("skal rådet", "skal raadet", 4, 8, "rådet"),
        ("have", "hav", 4, 14, "have"),
        ("præcis 1 formand", "precis 1 formand", 4, 19, "præcis"),
        ("1 formand", "1 gest", 4, 28, "gæst"),
        ("1 formand", "1 medlem, der er revisor", 4, 43, None),
        ("1 formand", "1 medlem, der er kaserer", 4, 43, "kasserer"),
        ("hvis det", "vis det", 5, 16, "hvis"),
        ("1 kasserer", "1 kaserer", 5, 38, "kasserer"),
        ("ellers", "elers", 6, 3, "ellers"),
        ("rettelse", "retelse", 7, 3, "rettelse"),
    ],
)
def test_a_word_that_is_nearly_right(
    before: str, after: str, line: int, column: int, suggestion: str | None
) -> None:
    [fault] = faults(before, after)

    assert (fault.position.line, fault.position.column, fault.suggestion) == (line, column, suggestion)
    assert ("Mente du" in fault.message) == (suggestion is not None)
    assert fault.message.endswith(".")


@pytest.mark.parametrize(
    ("written", "column", "shown", "meant"),
    [
        ("det politiske nivau", 8, "det politiske nivau", "det politiske niveau"),
        ("formandskabet for det politisk niveau", 26, "det politisk niveau", "det politiske niveau"),
    ],
)
def test_a_name_whose_first_word_is_a_keyword_is_told_whole(
    written: str, column: int, shown: str, meant: str
) -> None:
    text = f'norm L-01 "a"\n  hjemmel sundhedsloven § 1\n  skal {written} have præcis 1 formand\n'

    [fault] = parsed(text, RULES).diagnostics

    assert (fault.position.column, fault.suggestion) == (column, meant)
    assert fault.message == f"«{shown}» kan ikke stå her. Mente du «{meant}»?"


@pytest.mark.parametrize(
    ("before", "after"),
    [("hjemmel", "hjemel"), ("ellers", "elers")],
)
def test_a_sentence_ends_in_one_full_stop(before: str, after: str) -> None:
    assert not faults(before, after)[0].message.endswith("..")


def test_each_faulty_declaration_of_a_file_is_told_and_the_others_are_read() -> None:
    texts = [NORM, NORM.replace("hjemmel", "hjemel"), NORM.replace("ellers", "elers"), "normen\n", NORM]

    read = parsed("\n".join(texts))

    assert [fault.position.line for fault in read.diagnostics] == [10, 22, 25]
    assert len(read.declarations) == 2


@pytest.mark.parametrize(
    "name", ["END", "STRING", "INT", "DATE", "ID", "PINPOINT", "ORGAN_DEF", "EACH", "_FROM"]
)
def test_no_name_of_a_terminal_reaches_the_author(name: str) -> None:
    told = [fault.message for cut in range(1, len(NORM)) for fault in parsed(NORM[:cut]).diagnostics]

    assert told
    assert not any(name in message for message in told)


def test_whatever_is_cut_off_is_told_and_not_raised() -> None:
    for cut in range(len(NORM)):
        for fault in parsed(NORM[:cut]).diagnostics:
            lines = NORM[:cut].split("\n")
            assert fault.code in ("rule-incomplete", "rule-syntax", "rule-unclosed-text")
            assert 1 <= fault.position.line <= len(lines)
            assert 1 <= fault.position.column <= len(lines[fault.position.line - 1]) + 1


@pytest.mark.parametrize("word", ["formandsperson", "organist", "fraværende", "denne"])
def test_a_whole_word_is_shown(word: str) -> None:
    [fault] = faults("1 formand", f"1 {word}")

    assert fault.message.startswith(f"«{word}» kan ikke stå her.")


def test_text_before_the_first_declaration_is_told() -> None:
    [fault] = parsed("  hjemmel foreningsloven § 1\n").diagnostics

    assert (fault.code, fault.position.line, fault.position.column) == ("rule-syntax", 1, 3)
