"""The legal bases a draft cites: unknown, wrongly numbered, out of force, or leading nowhere."""

from __future__ import annotations

import pytest
from tests.judging.conftest import Reader

from klyngelov.judging.legal_bases import legal_bases
from klyngelov.lawbook.rulebook import Rulebook

UNKNOWN, NOT_IN_FORCE, NOT_READ = "citation-unknown", "citation-not-in-force", "citation-not-read"
START = len("Retsgrundlaget «»")


@pytest.mark.parametrize(
    ("basis", "day"),
    [
        ("sundhedsloven § 203", "2022-10-01"),
        ("sundhedslovens §§ 203-204", "2022-10-01"),
        ("sundhedsloven § 203", "2022-03-01"),
        ("sundhedsloven § 204, stk. 5", "2022-03-01"),
        ("lov nr. 910 af 21. juni 2022", "2022-10-01"),
        ("bekendtgørelse nr. 210 af 27. januar 2022 af sundhedsloven", "2022-10-01"),
        ("LBK nr. 210 af 27. januar 2022, § 203, stk. 4", "2022-10-01"),
        ("https://www.retsinformation.dk/eli/lta/2022/1248", "2022-10-01"),
        ("BEK 1248/2022 § 3, stk. 1, nr. 2", "2022-10-01"),
        ("BEK nr. 1248 af 05/09/2022, § 10, stk. 1, nr. 4", "2022-10-01"),
        ("§ 3, stk. 1, nr. 2, i bekendtgørelse nr. 1248 af 5. september 2022", "2022-10-01"),
        ("BEK 1248/2022 §§ 30 a-30 e", "2024-06-01"),
        ("BEK 1248/2022", "2026-06-01"),  # perhaps in force
        ("BEK 1615/2025 § 5, stk. 2", "2026-06-01"),
        ("kommunestyrelsesloven § 64 a", "2022-10-01"),
        ("lov om kommunernes styrelse § 64 a", "2022-10-01"),
        ("regionsloven § 6, stk. 4", "2025-10-01"),
        ("regionsloven § 14 i, stk. 10", "2027-10-01"),
        ("aftalen af 11. juni 2021", "2021-08-30"),
        # What follows «jf.» is another provision, which need only be there.
        (
            "sundhedslovens § 203, stk. 4, jf. bekendtgørelse nr. 1248 af 5. september 2022 § 9",
            "2022-10-01",
        ),
        # However it is spelt.
        ("BEK 1248/2022 § 3 stk 1 nr 3", "2022-10-01"),
        ("sundhedsloven, paragraf 203, stykke 4, andet punktum", "2022-10-01"),
        ("BEK 1248/2022 § 4, stk. 1, 1. pkt.", "2022-10-01"),
        ("BEK 1248/2022 § 1, stk. 2, 1. pkt.", "2022-10-01"),  # a single sentence may be cited as the first
    ],
)
def test_a_citation_that_holds(basis: str, day: str, told) -> None:
    assert told(basis, day) == []


@pytest.mark.parametrize(
    ("basis", "meant"),
    [
        ("BEK 1249/2022", "BEK 1248/2022"),
        ("BEK 1284/2022 § 3", "BEK 1248/2022"),
        ("BEK 12480/2022", "BEK 1248/2022"),
        ("BEK 1248/2023", "BEK 1248/2022"),
        ("bekendtgørelse nr. 1248 af 6. september 2022", "BEK 1248/2022"),
        ("bekendtgørelse nr. 1247 af 5. september 2022", "BEK 1248/2022"),
        ("BEK 1651/2025", "BEK 1615/2025"),
        ("lov nr. 911 af 21. juni 2022", "LOV 910/2022"),
        ("LBK nr. 249 af 8. marts 2023", "LBK nr. 248 af 08/03/2023"),
        ("Sundhedslovn § 203", "sundhedsloven"),
        ("BEK 1353/2025", None),  # another order, and no slip
        ("BEK 249/2023", None),  # near an act's number, but an order was meant
        ("LBK nr. 12 af 05/01/2026", None),  # too short to be told from 13
        ("styrelsesvedtægten for Region Midtjylland", None),
        ("BEK 1248 § 3", "BEK 1248/2022"),
        ("bekendtgørelse nr. 1615", "BEK 1615/2025"),
    ],
)
def test_a_source_that_is_not_known(basis: str, meant: str | None, told) -> None:
    like = f" Mente du «{meant}»?" if meant else ""

    assert told(basis, "2026-06-01") == [(UNKNOWN, f"findes ikke blandt de kilder, der er læst.{like}")]


def test_a_known_name_with_an_unknown_number(told) -> None:
    assert told("sundhedsloven, LBK nr. 999 af 1. marts 2022, § 203", "2022-10-01") == [
        (UNKNOWN, "angiver nr. 999/2022, som ikke findes blandt de kilder, der er læst.")
    ]


@pytest.mark.parametrize(
    ("basis", "day", "sentence"),
    [
        (
            "BEK 679/2018",
            "2022-09-08",
            "er ikke længere i kraft den 8. september 2022; "
            "reglerne gjaldt til og med den 7. september 2022.",
        ),
        (
            "BEK 257/2014",
            "2022-10-01",
            "er ikke længere i kraft den 1. oktober 2022; reglerne gjaldt til og med den 7. september 2022.",
        ),
        (
            "BEK 1248/2022 § 999",  # what is not in force is not searched
            "2022-09-07",
            "er endnu ikke i kraft den 7. september 2022; reglerne gælder fra den 8. september 2022.",
        ),
        (
            "BEK 1248/2022",
            "2027-01-01",
            "er ikke længere i kraft den 1. januar 2027, efter hvad der er udledt; slutdagen er ikke læst.",
        ),
        (
            "lov nr. 910 af 21. juni 2022",  # the act that brought the clusters, not what it amended
            "2022-03-01",
            "er endnu ikke i kraft den 1. marts 2022; reglerne gælder fra den 1. juli 2022.",
        ),
        (
            "LBK nr. 210 af 27/01/2022",
            "2024-06-01",
            "er ikke det nyeste optryk den 1. juni 2024; det er LBK nr. 247 af 12/03/2024.",
        ),
        (
            "LBK 275/2025",
            "2022-10-01",
            "er først udsendt den 12. marts 2025, efter den dag, der bedømmes.",
        ),
    ],
)
def test_a_source_that_is_not_in_force(basis: str, day: str, sentence: str, told) -> None:
    assert told(basis, day) == [(NOT_IN_FORCE, sentence)]


@pytest.mark.parametrize(
    "basis",
    [
        "LBK 70/2024 § 9, stk. 3",
        "LBK 70/2024 § 9",
        "LBK nr. 70 af 23. januar 2024, § 9, stk. 3, 2. pkt.",
        "LBK 70/2024 § 15, stk. 3",
        "LBK 70/2024 §§ 9 og 15",
        "LBK 70/2024 § 6, stk. 2",
        "LBK 70/2024",
    ],
)
def test_a_print_that_the_rules_themselves_are_cited_by_is_not_outdated(basis: str, told) -> None:
    """The rules of the older regionsloven go on to the end of 2025, and are cited by its last print."""
    newest = "er ikke det nyeste optryk den 1. januar 2026; det er LBK nr. 1031 af 10/07/2025."
    assert told(basis, "2025-12-31") == []
    assert (NOT_IN_FORCE, newest) in told(basis, "2026-01-01")


@pytest.mark.parametrize(
    "basis", ["LBK 447/2022 § 9, stk. 3", "LBK 70/2024 § 14 d", "LBK 70/2024 §§ 9 og 14 d"]
)
def test_a_print_without_the_rules_that_are_cited_is_outdated(basis: str, told) -> None:
    newest = "er ikke det nyeste optryk den 31. december 2025; det er LBK nr. 1031 af 10/07/2025."
    assert (NOT_IN_FORCE, newest) in told(basis, "2025-12-31")


def test_each_basis_and_each_place_is_told_by_itself(draft: Reader, rulebook: Rulebook) -> None:
    bases = ["BEK 1248/2022 § 3, stk. 7, og § 33", "sundhedsloven § 203", "BEK 1249/2022"]
    found = legal_bases(draft({"retsgrundlag": bases}, "2022-10-01"), rulebook)

    assert [one.message.split(" henviser til ")[-1].split(",")[0] for one in found[:2]] == ["§ 3", "§ 33"]
    assert [one.code for one in found] == [UNKNOWN] * 3
    assert "(linje 7)" in found[2].message


def test_a_draft_that_cites_nothing(draft: Reader, rulebook: Rulebook) -> None:
    assert legal_bases(draft({}, "2022-10-01"), rulebook) == []


def test_a_report_s_own_citations_hold(rulebook: Rulebook, told) -> None:
    """What a finding cites can be copied into a draft on a day when the norm is in force."""
    wrong = {}
    for norm in rulebook.norms:
        day = norm.force.start.day
        if day is None or not rulebook.source(norm).force.start.certain or not norm.citation.pinpoint:
            continue
        faults = [fault for fault in told(rulebook.cited(norm), day.isoformat()) if "optryk" not in fault[1]]
        if faults:
            wrong[norm.id] = faults

    assert wrong == {}
