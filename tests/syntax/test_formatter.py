"""The formatter changes white space and nothing else, and what it has formatted it leaves alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.cli.running import run
from tests.syntax.reading import RULES, files, parsed, shape

from klyngelov.lawbook.loading import load
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.syntax.formatter import WIDTH, format_text

TEXTS = {path.name: path.read_text(encoding="utf-8") for path in files(RULES)}
every_file = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())


def tokens(text: str) -> list[str]:
    """The texts, comments, signs and words of a rule file in order, whatever the white space between them."""
    found = re.findall(r'"[^"\n]*"|#[^\n]*|[,:()]|[^\s",:()#]+|"', text)
    return [token.rstrip() for token in found]


@every_file
def test_every_token_and_comment_stays_in_its_order(text: str) -> None:
    assert tokens(format_text(text)) == tokens(text)


@every_file
def test_what_is_formatted_stays_as_it_is(text: str) -> None:
    once = format_text(text)

    assert format_text(once) == once


@every_file
def test_the_rules_that_ship_are_formatted(text: str) -> None:
    assert format_text(text) == text


@every_file
def test_a_formatted_file_is_in_the_one_style(text: str) -> None:
    formatted = format_text(text)

    assert formatted.endswith("\n")
    assert not formatted.endswith("\n\n")
    assert "\n\n\n" not in formatted
    for line in formatted.splitlines():
        assert line == line.rstrip()
        assert "\t" not in line
        assert len(line) - len(line.lstrip(" ")) in (0, 2, 4, 6)
        # Only what cannot be broken is longer: a text, a comment.
        assert len(line) <= WIDTH or '"' in line or "#" in line or "§" in line


def test_a_comma_stands_at_what_it_follows() -> None:
    for text in TEXTS.values():
        assert " ," not in re.sub(r'"[^"\n]*"|#[^\n]*', '""', format_text(text))


# ── Files whose white space is in disorder ────────────────────────────────────────────────────────
def pieces(text: str) -> list[list[str]]:
    """The lines of a file, each cut where there is white space that means nothing."""
    cut = []
    for line in text.split("\n"):
        found = re.findall(r'\s+|"[^"\n]*"|#.*|§[^#]*[^\s#]|[^\s"#§]+', line)
        cut.append(found)
    return cut


BLANKS = st.sampled_from([" ", "  ", "\t", "   \t "])
BREAKS = st.sampled_from([" ", " ", "  ", "\n  ", "\n    ", "\n\t", "\n\n  "])


def mangled(text: str, draw: Callable[[st.SearchStrategy[str]], str], blanks: st.SearchStrategy[str]) -> str:
    """The same file with other white space where that means nothing; what begins a line still does."""
    lines = []
    for found in pieces(text):
        begins = bool(found) and not found[0].isspace()
        line = "".join(
            draw(blanks) if piece.isspace() and number else piece for number, piece in enumerate(found)
        )
        lines.append(
            line if begins or not found else draw(st.sampled_from([" ", "  ", "\t", "      "])) + line.strip()
        )
    return "\n".join(lines)


SAMPLES = [
    'sprog 1\n\n# før\n\n# om\norgan "a", bestemt "a\'et"  # efter\n\n\n# mellem\n'
    'organ "b",\n  bestemt "b\'et"\n# til sidst\n',
    "\n".join(TEXTS["kommunestyrelsesloven.regel"].split("\n")[:60]),
    "\n".join(TEXTS["kilder.regel"].split("\n")[:40]),
]
"""Enough to hold every kind of line, and short enough to be tried often."""


@settings(max_examples=40, deadline=None)
@given(st.data(), st.sampled_from(SAMPLES))
def test_disorder_costs_no_token_and_is_gone_at_once(data: st.DataObject, text: str) -> None:
    disordered = mangled(text, data.draw, BREAKS)
    once = format_text(disordered)

    assert tokens(once) == tokens(text)
    assert format_text(once) == once


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_blanks_in_a_line_are_all_the_same(data: st.DataObject) -> None:
    text = SAMPLES[0]

    assert format_text(mangled(text, data.draw, BLANKS)) == format_text(text)


NORM = """\
norm L-01 "Hver by har et medlem"
  hjemmel foreningsloven § 1, stk. 2
  for hver by
  skal rådet have mindst 1 medlem fra byen
  ellers "{by} er ikke med."
  rettelse "Tag {by} med."
"""


@settings(max_examples=60, deadline=None)
@given(st.data())
@example(None)
def test_disorder_changes_nothing_that_the_file_says(data: st.DataObject | None) -> None:
    disordered = mangled(NORM, data.draw, BREAKS) if data else NORM.replace("for hver", "for  hver")
    said = parsed(disordered)

    assert shape(parsed(format_text(disordered)).declarations) == shape(said.declarations)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("an organ that a definition is about", NORM.replace("  for hver by\n", "  i råd\n")),
        (
            "a pinpoint that fills the line",
            NORM.replace("§ 1, stk. 2", "§ 1, stk. 2, " + ", ".join(f"nr. {n}" for n in range(1, 20))),
        ),
        ("a break between two words that begin a clause", NORM.replace("for hver", "for\n  hver")),
    ],
)
def test_a_pinpoint_ends_where_it_ended(title: str, text: str) -> None:
    said = parsed(text)
    assert said.diagnostics == (), title

    assert shape(parsed(format_text(text)).declarations) == shape(said.declarations)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "# kun en kommentar\n",
        "sprog 1\n",
        'norm L-01 "Æ"  # hvorfor\n  # om hjemlen\n  hjemmel foreningsloven § 1  # læst\n# til sidst\n',
        "sprog 1\n\n# til sidst\n",
    ],
)
def test_small_files_stay_as_they_are(text: str) -> None:
    assert format_text(text) == text


def test_a_file_that_does_not_parse_loses_nothing() -> None:
    text = 'norm L-01 "Rådet\n  hjemmel foreningsloven § 1\n'

    assert tokens(format_text(text)) == tokens(text)


WORDS = "et ord til " * 9 + "slut her"


@pytest.mark.parametrize(
    "text",
    [
        f'norm L-01 "{WORDS}{WORDS}"\n  ellers\n    "{WORDS}"\n  rettelse "Kort."\n',
        'norm L-01 "Æ"\n  ellers "For få."\n  for mange "For mange."\n'
        '  rettelse "Flere."\n  rettelse for mange "Færre."\n',
        'kilde "a"\n  eli "x"\n  optrykt "b" fra 2022-01-27 eli "y"\n  citeres "a"\n',
        f'udeladt L-01, L-02\n    "{WORDS}."\nudeladt L-03 "Intet udelades."\n',
        'uden norm foreningsloven § 1\n  foreningsloven § 2, stk. 1\n  ikke læst "Den er ikke læst."\n',
        'uden norm\n  foreningsloven § 1\n  foreningsloven § 2, stk. 1\n  ikke læst "Den er ikke læst."\n',
        'begreb "a" om medlemmer: er formand,\n  eller der er kasserer\n',
        'liste "a" i forslag\n  felt "b": ord fra "c", spørg "Hvad?"\n',
    ],
)
def test_a_clause_begins_where_its_kind_of_declaration_has_one(text: str) -> None:
    assert format_text(text) == text


# ── The command ───────────────────────────────────────────────────────────────────────────────────
UNFORMATTED = 'sprog 1\n\n\n\norgan   "råd",\n bestemt "rådet"\n'


def test_check_tells_which_files_would_change_and_changes_none(tmp_path: Path) -> None:
    good, bad = tmp_path / "god.regel", tmp_path / "skæv.regel"
    good.write_text("sprog 1\n", encoding="utf-8")
    bad.write_text(UNFORMATTED, encoding="utf-8")

    ran = run("rules", "format", "--check", str(good), str(bad))

    assert (ran.code, ran.out, ran.err) == (1, f"{bad} ville blive opstillet.\n", "")
    assert bad.read_text(encoding="utf-8") == UNFORMATTED


def test_a_file_is_formatted_and_then_passes_the_check(tmp_path: Path) -> None:
    file = tmp_path / "skæv.regel"
    file.write_text(UNFORMATTED, encoding="utf-8")

    ran = run("rules", "format", str(file))
    assert (ran.code, ran.out, ran.err) == (0, f"{file} er opstillet.\n", "")
    assert file.read_text(encoding="utf-8") == format_text(UNFORMATTED)

    ran = run("rules", "format", "--check", str(file))
    assert (ran.code, ran.out, ran.err) == (0, "Alle filer er allerede opstillet.\n", "")


def test_a_file_with_a_text_that_has_no_end_is_not_said_to_be_in_order(tmp_path: Path) -> None:
    file = tmp_path / "x.regel"
    file.write_text('sprog 1\n\nnorm L-01 "a"\n  ellers   "Uafsluttet\n', encoding="utf-8")

    ran = run("rules", "format", str(file))

    told = f"{file}, linje 4: Teksten mangler et afsluttende anførselstegn på samme linje."
    assert (ran.code, ran.out, ran.err) == (2, "", f"klyngelov: {told}\n")


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "findes ikke; ret stien."), (b"\xff\xfe", "kan ikke læses som en tekstfil i UTF-8.")],
)
def test_a_file_that_cannot_be_read(content: bytes | None, told: str, tmp_path: Path) -> None:
    file = tmp_path / "x.regel"
    if content is not None:
        file.write_bytes(content)

    ran = run("rules", "format", str(file))

    assert (ran.code, ran.out, ran.err) == (2, "", f"klyngelov: {file} {told}\n")


def said(rulebook: Rulebook) -> Any:
    """All that a rule book says, without where in the files it stands."""
    return shape(rulebook, frozenset({"position", "positions", "sha256"}))


def test_the_rules_say_the_same_when_they_are_formatted(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(RULES, rules)
    before = load(rules).rulebook

    run("rules", "format", *(str(path) for path in files(rules)))
    after = load(rules)

    assert after.diagnostics == ()
    assert run("rules", "lint", str(rules)).code != 2
    assert before is not None
    assert after.rulebook is not None
    assert [norm.id for norm in after.rulebook.norms] == [norm.id for norm in before.norms]
    assert said(after.rulebook) == said(before)
