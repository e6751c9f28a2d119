"""What holds for the rules that ship: their form, their places in the law, and their names."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.norm import Norm, NormKind
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.syntax.layout import Block, blocks

ROOT = Path(__file__).parents[2]
RULES = sorted((ROOT / "rules").glob("*.regel"))
LAW = ROOT.parent / "shared/law"

needs_the_law = pytest.mark.skipif(
    not LAW.is_dir(), reason="the wording lies beside the project, in ../shared/law"
)


# ── Form ──────────────────────────────────────────────────────────────────────────────────────────
LONGEST_NORM, LONGEST_FILE = 16, 300


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.name)
def test_a_file_can_be_taken_in(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def own_lines(block: Block) -> list[str]:
    """A declaration's lines without the blank lines and comments after it."""
    lines = block.text.split("\n")
    while not lines[-1].strip() or lines[-1].startswith("#"):
        lines.pop()
    return lines


def lines_but_for_a_table(block: Block) -> list[str]:
    """A norm's lines without those of like cases, one for each council: they are a table, read row by row."""
    lines = own_lines(block)
    case = "  i tilfælde af at forslaget har mindst 1 rådsangivelse, der er "
    rows = [number for number, line in enumerate(lines) if line.startswith(case)]
    left_out = {at for number in rows for at in (number, number + 1)}
    return [line for number, line in enumerate(lines) if number not in left_out]


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.name)
def test_a_norm_can_be_taken_in(path: Path) -> None:
    norms = [
        block
        for block in blocks(path.read_text(encoding="utf-8"))
        if block.text.startswith(("norm ", "tavshed "))
    ]

    assert [
        f"linje {block.line}: {len(lines_but_for_a_table(block))}"
        for block in norms
        if len(lines_but_for_a_table(block)) > LONGEST_NORM
    ] == []


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.name)
def test_a_file_says_its_language_first(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("sprog 1\n")


# ── Norms among themselves ────────────────────────────────────────────────────────────────────────
def test_a_norm_yields_to_a_norm_there_is(rulebook: Rulebook) -> None:
    ids = {norm.id for norm in rulebook.norms}

    assert {target for norm in rulebook.norms for target, _ in norm.yields_to} <= ids


def test_no_norm_yields_to_itself_in_the_end(rulebook: Rulebook) -> None:
    above = {norm.id: [target for target, _ in norm.yields_to] for norm in rulebook.norms}

    def reached(norm: str, seen: frozenset[str]) -> frozenset[str]:
        for target in above[norm]:
            if target not in seen:
                seen = reached(target, seen | {target})
        return seen

    assert [norm for norm in above if norm in reached(norm, frozenset())] == []


RANKS = ("aftale", "bekendtgørelse", "lov")


def test_what_is_said_to_be_of_higher_rank_is(rulebook: Rulebook) -> None:
    rank = {norm.id: RANKS.index(rulebook.source(norm).rank) for norm in rulebook.norms}

    assert [
        (norm.id, target)
        for norm in rulebook.norms
        for target, principle in norm.yields_to
        if principle == "højere rang" and rank[target] <= rank[norm.id]
    ] == []


def test_what_is_binding_by_statute_cannot_be_agreed_away(rulebook: Rulebook) -> None:
    """Only the order says «hvor ikke andet aftales»."""
    assert [
        norm.id for norm in rulebook.norms if norm.derogable and rulebook.source(norm).rank == "lov"
    ] == []


def test_a_prohibition_says_what_the_answer_presumes(rulebook: Rulebook) -> None:
    for norm in rulebook.norms:
        if norm.kind is NormKind.REQUIREMENT and norm.strength == "må ikke":
            assert norm.presumption, norm.id


# ── Names and places ──────────────────────────────────────────────────────────────────────────────
@needs_the_law
def test_an_id_is_one_of_the_norms_that_were_found(rulebook: Rulebook) -> None:
    found = {norm["id"] for norm in json.loads((LAW / "norms.json").read_text(encoding="utf-8"))["norms"]}

    assert [norm.id for norm in rulebook.norms if norm.id.split(".")[0] not in found] == []


def texts_of(source: Source) -> list[dict[str, str]]:
    """The paragraphs of each text of a source that has been read, by their numbers."""
    ids = re.findall(r"/lta/(\d{4}/\d+)", source.eli or "")
    ids += [
        f"{year}/{number}"
        for one in source.prints
        for number, year in re.findall(r"nr\. (\d+) af .*?(\d{4})", f"{one} {one.eli}")
    ]
    found = []
    for one in dict.fromkeys(ids):
        path = LAW / "text" / f"{one.replace('/', '_')}.json"
        if path.is_file():
            text: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            found.append(
                {provision["paragraph"]: plain(provision["text"]) for provision in text["provisions"]}
            )
    return found


def plain(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text)
    return " ".join("".join(sign for sign in composed if unicodedata.category(sign) != "Cf").split())


def places(pinpoint: str) -> Iterator[tuple[str, int | None, str, int]]:
    """Each place a pinpoint names in its own act: paragraph, stykke, and «nr» or «pkt» with its number."""
    own = re.sub(r"§§ (\d+)-(\d+)", r"§ \1, § \2", re.split(r",? jf\. ", pinpoint)[0])  # the ends of a row
    for part in own.split("§")[1:]:
        paragraph = re.match(r"\s*(\d+(?: [a-zæøå](?![\wæøå]))?)", part)
        assert paragraph, pinpoint
        stk: int | None = None
        yield f"§ {paragraph[1]}", None, "", 0
        pattern = r"stk\. (\d+)(?:-(\d+))?|nr\. (\d+)|(\d+)\. (?:og (\d+)\. )?pkt\."
        for first, last, number, sentence, other in re.findall(pattern, part[paragraph.end() :]):
            if first:
                for stk in range(int(first), int(last or first) + 1):
                    yield f"§ {paragraph[1]}", stk, "", 0
            for kind, one in (("nr", number), ("pkt", sentence), ("pkt", other)):
                if one:
                    yield f"§ {paragraph[1]}", stk, kind, int(one)


def stands_in(text: dict[str, str], at: tuple[str, int | None, str, int]) -> bool:
    paragraph, stk, kind, number = at
    if paragraph not in text:
        return False
    stykker = re.split(
        r"(?:^|(?<=\. ))Stk\. (?=\d+\. )", re.sub(r"^§ [\d a-zæøå]+?\. ", "1. ", text[paragraph])
    )
    by_number = {int(one.split(".")[0]): one.split(". ", 1)[1] for one in stykker}
    if (stk or 1) not in by_number:
        return False
    content = by_number[stk or 1]
    if kind == "nr":
        return re.search(rf"(?<!\d){number}\) ", content) is not None
    sentences = re.split(r"(?<=[a-zæøå0-9)])\. (?=[A-ZÆØÅ])", content)
    return kind != "pkt" or number <= len(sentences)


def norms_with_text(rulebook: Rulebook) -> Iterator[tuple[Norm, list[dict[str, str]]]]:
    for norm in rulebook.norms:
        texts = texts_of(rulebook.source(norm))
        if texts and norm.citation.pinpoint:
            yield norm, texts


@needs_the_law
def test_the_place_a_norm_rests_on_stands_in_the_law(rulebook: Rulebook) -> None:
    missing = [
        f"{norm.id}: {rulebook.cited(norm)}"
        for norm, texts in norms_with_text(rulebook)
        if not any(all(stands_in(text, at) for at in places(norm.citation.pinpoint)) for text in texts)
    ]

    assert missing == []


@needs_the_law
def test_most_norms_could_be_looked_up(rulebook: Rulebook) -> None:
    """So that the test above does not pass because nothing was found to look in."""
    assert len(list(norms_with_text(rulebook))) > len(rulebook.norms) * 0.7


def test_places_that_do_not_exist_are_found_not_to() -> None:
    text = {
        "§ 3": "§ 3. Rådet er stort. Det er nyt. Stk. 2. Det har: 1) en formand, og 2) en kasserer, jf. § 4."
    }

    assert stands_in(text, ("§ 3", None, "pkt", 2))
    assert stands_in(text, ("§ 3", 2, "nr", 2))
    assert not stands_in(text, ("§ 3", None, "pkt", 3))
    assert not stands_in(text, ("§ 3", 2, "nr", 3))
    assert not stands_in(text, ("§ 3", 3, "", 0))
    assert not stands_in(text, ("§ 4", None, "", 0))
    assert list(places("§ 18, stk. 2, og § 62, stk. 3-4, jf. regionsloven § 9")) == [
        ("§ 18", None, "", 0),
        ("§ 18", 2, "", 0),
        ("§ 62", None, "", 0),
        ("§ 62", 3, "", 0),
        ("§ 62", 4, "", 0),
    ]
