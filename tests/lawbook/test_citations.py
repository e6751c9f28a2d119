"""Citations are written, read and compared as Danish lawyers write them."""

from __future__ import annotations

import pytest

from klyngelov.lawbook.citation import covers, place, places, written
from klyngelov.lawbook.cited import cited
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.whole_citation import unread


@pytest.mark.parametrize(
    ("pinpoint", "cited_as", "expected"),
    [
        ("§ 203", "sundhedsloven", "§ 203 i sundhedsloven"),
        ("§ 203, stk. 4, 2. pkt.", "sundhedsloven", "§ 203, stk. 4, 2. pkt., i sundhedsloven"),
        (
            "§ 3, stk. 1, nr. 2",
            "bekendtgørelse nr. 1248 af 5. september 2022",
            "§ 3, stk. 1, nr. 2, i bekendtgørelse nr. 1248 af 5. september 2022",
        ),
        ("§ 64 a", "kommunestyrelsesloven", "§ 64 a i kommunestyrelsesloven"),
        ("", "aftalen af 11. juni 2021", "aftalen af 11. juni 2021"),
    ],
)
def test_a_citation_as_it_stands_in_a_text(pinpoint: str, cited_as: str, expected: str) -> None:
    assert written(pinpoint, cited_as) == expected


@pytest.mark.parametrize(
    ("pinpoint", "parts"),
    [
        ("§ 203", [("paragraph", "203")]),
        ("§203, stk.4", [("paragraph", "203"), ("stk", "4")]),
        ("§ 64 a, stk. 5", [("paragraph", "64 a"), ("stk", "5")]),
        ("§ 3, stk. 1, nr. 2, litra b", [("paragraph", "3"), ("stk", "1"), ("nr", "2"), ("litra", "b")]),
        ("§ 203, stk. 4, 2. pkt.", [("paragraph", "203"), ("stk", "4"), ("pkt", "2")]),
        ("§ 4, 2. pkt.", [("paragraph", "4"), ("pkt", "2")]),
        ("§ 5; § 12", [("paragraph", "5")]),
        ("", []),
        ("kapitel 59", []),
        ("§ 64 i kommunestyrelsesloven", [("paragraph", "64")]),
        ("§ 9, stk. 3, 1. og 2. pkt.", [("paragraph", "9"), ("stk", "3")]),
    ],
)
def test_the_parts_of_a_pinpoint(pinpoint: str, parts: list[tuple[str, str]]) -> None:
    assert list(place(pinpoint)) == parts


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        ("§ 203", "§ 203, stk. 4, 2. pkt.", True),
        ("§ 203, stk. 4", "§ 203, stk. 4, 2. pkt.", True),
        ("§ 203, stk. 4, 2. pkt.", "§ 203, stk. 4, 2. pkt.", True),
        ("§ 203, stk. 4, 3. pkt.", "§ 203, stk. 4, 2. pkt.", False),
        ("§ 203, stk. 5", "§ 203, stk. 4", False),
        ("§ 203, stk. 4, 2. pkt.", "§ 203, stk. 4", False),
        ("§ 203, stk. 4, 2. pkt.", "§ 203, stk. 2", False),
        ("§ 20", "§ 203", False),
        ("§ 203", "§ 20", False),
        ("§ 64", "§ 64 a", False),
        ("§ 64 a", "§ 64", False),
        ("§ 3, stk. 1", "§ 3, stk. 1, nr. 3", True),
        ("§ 3, stk. 1", "§ 3, stk. 10, nr. 3", False),
        ("§ 3, stk. 1, nr. 3", "§ 3, stk. 1, nr. 3", True),
        ("§ 3, stk. 1 og 3", "§ 3, stk. 3, nr. 2", True),
        ("§ 3, stk. 1 og 3", "§ 3, stk. 2", False),
        ("§ 3, stk. 1, nr. 1, 3 eller 4", "§ 3, stk. 1, nr. 4", True),
        ("§ 3, stk. 1, nr. 1-3", "§ 3, stk. 1, nr. 2", True),
        ("§ 3, stk. 1, nr. 1-3", "§ 3, stk. 1, nr. 4", False),
        ("§ 3, stk. 1-2, nr. 1-3", "§ 3, stk. 2, nr. 3", True),
        ("§ 3, stk. 1, nr. 1, og stk. 2", "§ 3, stk. 2", True),
        ("§ 3, stk. 1, nr. 1, og stk. 2", "§ 3, stk. 1, nr. 2", False),
        ("§ 3, stk. 1, og § 10, stk. 2", "§ 10, stk. 2, nr. 1", True),
        ("§§ 3 og 10", "§ 10, stk. 2", True),
        ("§§ 30 a-30 e", "§ 30 c, stk. 1", True),
        ("§§ 30 a-30 e", "§ 30", False),
        ("§ 3, stk. 1, jf. § 10", "§ 10", False),
        ("§ 3, nr. 1", "§ 3, stk. 1, nr. 1", False),  # which stykke is not said
        ("", "§ 3", False),
        ("sundhedsloven", "§ 3", False),
    ],
)
def test_a_larger_part_covers_what_it_contains(outer: str, inner: str, expected: bool) -> None:
    assert covers(outer, inner) is expected


SPELT = (
    "§ 10 stk 1 nr 3", "§ 10, Stk. 1, Nr. 3", "§10,stk.1,nr.3", "§ 10, stykke 1, nummer 3",
    "paragraf 10, første stykke, tredje nummer", "§ 10, 1. stykke, 3. nr.", "§ 10, Stk 1, nr 2 og 3",
)  # fmt: skip
ACT, ORDER, LOCAL = "sundhedsloven", "BEK 1248/2022", "kommunestyrelsesloven"


@pytest.mark.parametrize(
    ("text", "source", "inner"),
    [
        ("sundhedsloven § 203", ACT, "§ 203, stk. 4"),
        ("Sundhedsloven §203, stk.4", ACT, "§ 203, stk. 4"),
        ("sundhedslovens § 203", ACT, "§ 203, stk. 4"),
        ("sundhedslovens § 203, stk. 4, 2. pkt.", ACT, "§ 203, stk. 4, 2. pkt."),
        ("BEK 1248/2022", ORDER, ""),
        ("bek 1248/2022 § 3, stk. 1, nr. 3", ORDER, "§ 3, stk. 1, nr. 3"),
        ("bekendtgørelse nr. 1248 af 5. september 2022", ORDER, ""),
        ("bekendtgørelse nr. 1248 af 5. september 2022 § 3", ORDER, "§ 3, stk. 2"),
        ("Bekendtgoerelse  nr. 1248 af 5. september 2022 § 10, stk. 1", ORDER, "§ 10, stk. 1, nr. 4"),
        ("kommunestyrelseslovens § 64 a", LOCAL, "§ 64 a, stk. 1"),
        ("§ 203, stk. 4, i sundhedsloven", ACT, "§ 203, stk. 4, 2. pkt."),
        ("§ 3, stk. 1, i bekendtgørelse nr. 1248 af 5. september 2022", ORDER, "§ 3, stk. 1, nr. 3"),
        ("§ 13 i bekendtgørelse nr. 1248 af 5. september 2022", ORDER, "§ 13"),
        ("§ 64 i kommunestyrelsesloven", LOCAL, "§ 64, stk. 1"),
        ("BEK nr 1248 af 05/09/2022, § 3", ORDER, "§ 3, stk. 2"),
        ("BEK nr. 1248 af 5. september 2022", ORDER, ""),
        ("bek. nr. 1248 af 5. september 2022 § 3", ORDER, "§ 3"),
        ("§ 3, stk. 2, BEK nr. 1248 af 5/9 2022", ORDER, "§ 3, stk. 2"),
        ("bekendtgørelse 1248/2022 § 3", ORDER, "§ 3"),
        ("klyngebekendtgørelsens § 3", ORDER, "§ 3"),
        ("lov om kommunernes styrelse § 64", LOCAL, "§ 64"),
        ("LBK nr 247 af 12/03/2024 § 203", ACT, "§ 203"),
        *((f"{ORDER} {spelt}", ORDER, "§ 10, stk. 1, nr. 3") for spelt in SPELT),
    ],
)
def test_a_free_citation_names_a_source_and_a_place(
    text: str, source: str, inner: str, rulebook: Rulebook
) -> None:
    found, pinpoint = cited(text, rulebook.sources)

    assert found is not None
    assert found.name == source
    assert covers(pinpoint, inner) if inner else not place(pinpoint)


@pytest.mark.parametrize(
    ("pinpoint", "read"),
    [
        ("§§ 10, stk. 1, nr. 2, og 3, stk. 1", ["§ 10, stk. 1, nr. 2", "§ 3, stk. 1"]),
        ("§§ 3, stk. 1, nr. 3, og 10, stk. 1, nr. 3", ["§ 3, stk. 1, nr. 3", "§ 10, stk. 1, nr. 3"]),
        ("§§ 6, stk. 2, og 13", ["§ 6, stk. 2", "§ 13"]),
        ("§§ 3, stk. 1 og 4, stk. 2", ["§ 3, stk. 1", "§ 4, stk. 2"]),
        ("§§ 3, stk. 1 og 2, og 10", ["§ 3, stk. 1", "§ 3, stk. 2", "§ 10"]),
        ("§§ 14 a, stk. 1, og 14 b", ["§ 14 a, stk. 1", "§ 14 b"]),
        ("§ 3, stk. 1, og 2", ["§ 3, stk. 1", "§ 3, stk. 2"]),
        ("§§ 3 og 10", ["§ 3", "§ 10"]),
    ],
)
def test_of_several_paragraphs_each_is_read(pinpoint: str, read: list[str], rulebook: Rulebook) -> None:
    """What follows is not taken for a part of the first of them."""
    text = f"{ORDER} {pinpoint}"
    assert places(cited(text, rulebook.sources)[1]) == [place(one) for one in read]
    assert unread(text, rulebook.sources) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "§ 203", "serviceloven § 83", "BEK 1249/2022", "bekendtgørelse nr. 1248", "BEK 1248/20221",
        "LBK 1248/2022", "bekendtgørelse nr. 1248 af 6. september 2022", "xsundhedsloven",
    ],
)  # fmt: skip
def test_a_source_that_is_not_known_is_not_guessed(text: str, rulebook: Rulebook) -> None:
    assert cited(text, rulebook.sources)[0] is None


def test_the_longest_name_that_fits_is_meant(rulebook: Rulebook) -> None:
    for source in rulebook.sources.values():
        for name in source.names:
            assert cited(f"{name} § 1", rulebook.sources)[0] is source


def test_a_citation_of_the_report_can_be_copied_into_a_draft(rulebook: Rulebook) -> None:
    """The text that a finding shows names its own provision, as an agreed departure would."""
    lost = []
    for norm in rulebook.norms:
        source = rulebook.source(norm)
        found, pinpoint = cited(rulebook.cited(norm), rulebook.sources)
        same_act = found is not None and found.cited_as == source.cited_as
        if not same_act or (norm.citation.pinpoint and not covers(pinpoint, norm.citation.pinpoint)):
            lost.append((norm.id, rulebook.cited(norm)))

    assert lost == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("BEK 1248/2022 § 3 (læger)", "læger"),
        ("BEK 1248/2022 § 3, stk. 1, dog ikke nr. 2", "dog ikke nr. 2"),
        ("BEK 1248/2022 § 3 i sin helhed", "sin helhed"),
        ("BEK 1248/2022, stk. 2", "stk. 2"),
        ("BEK 1248/2022, kapitel 3", "kapitel 3"),
        ("§ 3 i BEK 1248/2022, dog kun stk. 1", "dog kun stk. 1"),
        ("§ 3 i BEK 1248/2022 og § 203 i sundhedsloven", "§ 203 i sundhedsloven"),
        ("bekendtgørelse nr. 1248 af 5. september 2022 § 3, stk. 1, om læger", "om læger"),
        ("BEK 1248/2022 § 3, stk. 1, sidste led", "sidste led"),
        # Several paragraphs are announced, and what follows may be one, or one more of the same paragraph.
        ("BEK 1248/2022 §§ 3, stk. 1 og 4", "stk. 1 og 4"),
        ("BEK 1248/2022 §§ 10, stk. 1, nr. 2 og 3", "nr. 2 og 3"),
        ("BEK 1248/2022 §§ 5-3", "§§ 5-3"),
        ("BEK 1248/2022 § 10, stk. 3-1", "stk. 3-1"),
    ],
)
def test_what_a_citation_adds_is_not_lost(text: str, part: str, rulebook: Rulebook) -> None:
    assert unread(text, rulebook.sources) == part


@pytest.mark.parametrize(
    "text",
    [
        "BEK 1248/2022",
        *(f"BEK 1248/2022 {spelt}" for spelt in SPELT),
        "bekendtgørelse nr. 1248 af 5. september 2022 om sundhedsklynger m.v., § 3, stk. 1",
        "lovbekendtgørelse nr. 210 af 27. januar 2022 af sundhedsloven, § 203, stk. 4, 2. pkt.",
        "sundhedslovens § 203, stk. 4, jf. § 3 i bekendtgørelse nr. 1248 af 5. september 2022, stk. 1",
        "https://www.retsinformation.dk/eli/lta/2022/1248, §§ 3 og 10",
        "Sundhedsloven (§ 203)",
    ],
)
def test_a_citation_that_is_read_to_its_end(text: str, rulebook: Rulebook) -> None:
    assert unread(text, rulebook.sources) is None


def test_a_report_s_own_citations_are_read_to_their_end(rulebook: Rulebook) -> None:
    lost = {norm.id: unread(rulebook.cited(norm), rulebook.sources) for norm in rulebook.norms}

    assert {norm: part for norm, part in lost.items() if part} == {}


@pytest.mark.parametrize(
    "text",
    [
        f"BEK 1248/2022 § {'1' * 9_000}",
        f"BEK {'1' * 9_000}/2022 § 3",
        f"bekendtgørelse nr. {'1' * 9_000} § 3",
        f"BEK 1248/2022 § 3, stk. 1-{'9' * 9_000}",
        f"BEK 1248/2022 § 3, {'1' * 9_000}. pkt.",
        "BEK 1248/2022 § 3, stk. ２",
    ],
    ids=lambda text: text[:24],
)
def test_a_number_that_no_statute_has_is_not_read(text: str, rulebook: Rulebook) -> None:
    assert unread(text, rulebook.sources) is not None
