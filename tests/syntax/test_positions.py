"""Every node of the tree knows where it stands, to the character, also after æ, ø and å."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.syntax.reading import RULES, files, nodes, parsed

from klyngelov.syntax import tree
from klyngelov.syntax.layout import blocks
from klyngelov.values.position import Position

KEYWORDS: dict[type, str] = {
    tree.BodyType: "type",
    tree.Change: "ændring",
    tree.DraftClause: "klausul",
    tree.Force: "i kraft",
    tree.Guard: "når",
    tree.Language: "sprog",
    tree.Norm: "norm",
    tree.Omission: "udeladt",
    tree.Organ: "organ",
    tree.Periods: "perioder",
    tree.RuleBookHeader: "regelbog",
    tree.Section: "afsnit",
    tree.Silence: "tavshed",
    tree.Source: "kilde",
    tree.Template: "skabelon",
    tree.Term: "begreb",
    tree.Uncited: "uden",
    tree.Unread: "ulæst",
    tree.WordList: "ordliste",
    tree.WordRelation: ",",
}
"""What each kind of node begins with."""

CLAUSES = {
    "about": "om",
    "assessable": "kan",
    "basis": "hjemmel",
    "definition": "definition",
    "derogable": "kan",
    "difference_from_law": "forskel",
    "message": "ellers",
    "message_above": "for",
    "no_sign": "genkendes",
    "not_checkable": "kan",
    "open_standard": "kræver",
    "power": "beføjelse",
    "presumption": "forudsætning",
    "quantifier": "for",
    "reading": "læsning",
    "remedy": "rettelse",
    "remedy_above": "rettelse",
    "reservation": "forbehold",
    "same_as": "som",
    "scope": "gælder",
    "searched": "læst",
    "secondary": "sekundær",
    "within": "i",
    "yields": "viger",
    "succeeds": "afløser",
}
"""The word that each kind of clause begins with."""


def begins(node: object) -> str:
    """What a node begins with in the file; white space in a name may be a line break there."""
    match node:
        case tree.Name(text):
            found = text
        case tree.Clause(kind):
            found = CLAUSES[kind]
        case (
            tree.Effect(word) | tree.Requirement(word) | tree.SubjectRequirement(word) | tree.Listing(_, word)
        ):
            found = word
        case tree.ForceEnd(day):
            found = str(day or "ukendt")
        case tree.Selection(noun):
            found = noun.text
        case tree.Place(None, "file"):
            found = "forslaget"
        case tree.Place(listing, _, owners):
            found = next((name.text for name in (listing, *owners) if name), "det")
        case _:
            found = KEYWORDS[type(node)]
    return found.split()[0] if found.split() else ""


@pytest.mark.parametrize("path", files(RULES), ids=lambda path: path.name)
def test_a_node_stands_where_it_says(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    read = parsed(text, RULES)
    assert read.diagnostics == ()

    assert len(read.declarations) == len(blocks(text))
    for node in nodes(read.declarations):
        at = getattr(node, "position", None)
        if isinstance(at, Position):
            there = lines[at.line - 1][at.column - 1 :].removeprefix('"')
            assert there.startswith(begins(node)), f"{path.name}: {node}"


NORM = """\
# Før reglen står en linje med æøåÆØÅ é.
norm L-01 "På gæsters bænk må æstetiske ånder øve"
  hjemmel foreningsloven § 1, stk. 2
  for hver by
  når det har ingen gæster
  skal rådet have mindst 1 medlem fra byen, der ikke er kasserer eller formand,
    eller der har stemmeret
  skøn fra 2022-09-08 hvis byen har indbyggere mindst 80000 "Øen er så stor, at det må vurderes."
  ellers "Æ."
  rettelse "Å."
"""


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("L-01", 2, 6),
        ("På gæsters bænk må æstetiske ånder øve", 2, 11),
        ("foreningsloven", 3, 11),
        ("§ 1, stk. 2", 3, 26),
        ("by", 4, 12),
        ("gæster", 5, 21),
        ("rådet", 6, 8),
        ("medlem", 6, 28),
        ("byen", 6, 39),
        ("kasserer", 6, 57),
        ("formand", 6, 72),
        ("stemmeret", 7, 19),
        ("indbyggere", 8, 37),
        ("Øen er så stor, at det må vurderes.", 8, 61),
        ("Å.", 10, 12),
    ],
)
def test_a_name_deep_in_a_norm(text: str, line: int, column: int) -> None:
    read = parsed(NORM)
    assert read.diagnostics == ()
    found = [
        node.position
        for node in nodes(read.declarations)
        if isinstance(node, tree.Name) and node.text == text
    ]

    assert found[0] == Position(line, column)


def test_a_norm_further_down_keeps_the_lines_of_the_file() -> None:
    read = parsed("\n\n" + NORM + "\n# mellem\n\n" + NORM.replace("L-01", "L-02"))

    assert [norm.position for norm in read.declarations if isinstance(norm, tree.Norm)] == [
        Position(4, 1),
        Position(17, 1),
    ]


def test_a_tab_counts_as_one_character_and_a_return_as_none() -> None:
    read = parsed('norm L-01 "a"\n\thjemmel foreningsloven § 1\n\tdefinition "b"\n')
    clauses = [node.position for node in nodes(read.declarations) if isinstance(node, tree.Clause)]

    assert clauses == [Position(2, 2), Position(3, 2)]
