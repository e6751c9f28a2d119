"""``sources import`` and ``sources status``, with an invented order."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.invented import CHANGED, ORDER, READ, SIX, SIX_CHANGED, THREE
from tests.cli.running import Ran, run
from tests.statute.official import xml

pytestmark = pytest.mark.usefixtures("invented")
File = Callable[[str, bytes], str]


def status(*arguments: str) -> Ran:
    return run("sources", "status", *arguments)


def paragraphs() -> dict[str, Any]:
    found = json.loads(status("--format", "json").out)
    return {f"{one['source']} {one['paragraph']}": one for one in found["paragraphs"]}


# ── Import ────────────────────────────────────────────────────────────────────────────────────────
def test_an_import_says_what_it_read_and_what_rests_on_it(file: File, data_folder: Path) -> None:
    ran = run("sources", "import", file("bek.xml", READ))

    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[:3] == [
        "BEK nr. 1248 af 05/09/2022 (2022/1248) er importeret: 2 paragraffer.",
        "  Bekendtgørelse om prøver",
        lines[2],
    ]
    assert lines[2].endswith(" normer hviler på dokumentet:")
    assert lines[3].startswith("    § 3: uændret siden kodningen (B-06")
    assert "    § 6: uændret siden kodningen (B-12, B-13, B-14)" in lines
    assert [line for line in lines if line.startswith("    Desuden læst til X-01, ")]
    assert [path.name for path in data_folder.iterdir()] == ["2022-1248.json"]


def test_an_import_again_and_one_that_replaces(file: File) -> None:
    run("sources", "import", file("bek.xml", READ))

    again = run("sources", "import", file("bek.xml", READ)).out.splitlines()
    refused = run("sources", "import", file("bek.xml", CHANGED))
    other = run("sources", "import", "--replace", file("bek.xml", CHANGED)).out.splitlines()

    assert again[0].endswith("var allerede importeret; intet er ændret: 2 paragraffer.")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.endswith(
        "er ikke importeret: BEK nr. 1248 af 05/09/2022 er allerede importeret med en anden ordlyd, og et "
        "dokument har kun én. Er denne den rigtige, så skriv --replace; så erstatter den den tidligere.\n"
    )
    assert " er importeret igen og erstatter den tidligere import: 2 paragraffer." in " ".join(other)
    assert "    § 6: ÆNDRET siden kodningen (B-12, B-13, B-14)" in other


def test_a_document_that_nothing_rests_on_is_imported_all_the_same(file: File, data_folder: Path) -> None:
    ran = run(
        "sources",
        "import",
        file("x.xml", xml(SIX, SIX, THREE, Year="1999", Status="Historic")),
    )

    assert ran.code == 0
    assert ran.out.splitlines() == [
        "BEK nr. 1248 af 05/09/1999 (1999/1248) er importeret: 1 paragraf.",
        "  Bekendtgørelse om prøver",
        "  Retsinformation angiver dokumentet som historisk.",
        "  Udeladt, fordi de står flere gange i dokumentet: § 6.",
        "  Ingen norm i regelbogen henviser til dokumentets paragraffer.",
    ]
    assert len(list(data_folder.iterdir())) == 1


def test_what_cannot_be_used_is_one_sentence_and_the_others_are_imported(
    file: File, tmp_path: Path, data_folder: Path
) -> None:
    bomb = file("bombe.xml", b'<!DOCTYPE Dokument [<!ENTITY x "y">]><Dokument>&x;</Dokument>')
    missing = str(tmp_path / "væk.xml")

    ran = run("sources", "import", bomb, file("bek.xml", READ), missing)

    assert ran.code == 2
    assert ran.err.splitlines() == [
        f"klyngelov: {bomb} kan ikke importeres: filen indeholder en dokumenttype (DOCTYPE) eller entiteter, "
        "og det er ikke sikkert at læse.",
        f"klyngelov: {missing} kan ikke importeres: filen findes ikke.",
    ]
    assert ran.out.startswith("BEK nr. 1248 af 05/09/2022 (2022/1248) er importeret")
    assert [path.name for path in data_folder.iterdir()] == ["2022-1248.json"]


@pytest.mark.parametrize(
    ("meta", "why"),
    [
        ({"DocumentType": "LOV H"}, "det siges at være LOV, men nr. 1248 fra 2022 er BEK i regelbogen"),
        (
            {"DiesSigni": "2022-09-06"},
            "det siges at være fra 06/09/2022, men BEK nr. 1248 er fra 05/09/2022 i regelbogen",
        ),
    ],
)
def test_a_document_that_is_not_the_one_of_its_number(
    meta: dict[str, str | None], why: str, file: File, data_folder: Path
) -> None:
    ran = run("sources", "import", file("x.xml", xml(THREE, SIX, **meta)))

    assert (ran.code, ran.out) == (2, "")
    assert f"kan ikke importeres: {why}; hent dokumentet igen fra Retsinformation." in ran.err
    assert not data_folder.exists()


def test_a_status_that_is_not_known_is_told(file: File) -> None:
    ran = run("sources", "import", file("x.xml", xml(THREE, SIX, Status="Hacked")))

    assert ran.code == 0
    assert "Dokumentets status er «Hacked», som programmet ikke kender" in ran.out


def test_a_name_that_is_no_text_is_no_traceback() -> None:
    ran = run("sources", "import", "x\udcff.xml")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("klyngelov: x?.xml kan ikke importeres: ")


@pytest.mark.parametrize("hindrance", ["a file", "read-only"])
def test_a_data_folder_that_cannot_be_written(
    hindrance: str, file: File, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if hindrance == "a file":
        data_folder.write_text("her ligger noget andet")
    else:
        data_folder.mkdir()
        data_folder.chmod(0o555)
        if os.geteuid() == 0:  # whom no mode keeps out

            def refuse(*_: object, **__: object) -> None:
                raise PermissionError

            monkeypatch.setattr(tempfile, "mkstemp", refuse)
    given = file("bek.xml", READ)

    ran = run("sources", "import", given)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"klyngelov: {given} er ikke importeret, fordi der ikke kan skrives i datamappen {data_folder}. "
        "Vælg en anden med miljøvariablen KLYNGELOV_DATA.\n"
    )


# ── Status ────────────────────────────────────────────────────────────────────────────────────────
def test_where_nothing_is_imported(data_folder: Path) -> None:
    ran = status()

    assert (ran.code, ran.err) == (0, "")
    assert (
        "Ingen. Hent et dokument som XML fra Retsinformation, og skriv: klyngelov sources import FIL"
        in ran.out
    )
    assert "  Ikke importeret: § 3, § 6\n" in ran.out
    assert "    Hentes fra https://www.retsinformation.dk/eli/lta/2022/1248/xml\n" in ran.out
    assert not data_folder.exists()


def test_what_is_imported_and_unchanged(file: File) -> None:
    run("sources", "import", file("bek.xml", READ))

    ran = status()

    assert (ran.code, ran.err) == (0, "")
    assert "  Importeret og uændret: § 3, § 6 (BEK nr. 1248 af 05/09/2022)\n" in ran.out


def test_what_has_changed_with_both_wordings_at_hand(file: File) -> None:
    """A consolidation of the order's number is read; a later one of the same title changes a sentence."""
    title = (
        "Bekendtgørelse om sundhedsklynger, sundhedssamarbejdsudvalg, sundhedsaftaler og "
        "patientinddragelsesudvalg"
    )
    later = xml(THREE, SIX_CHANGED, DocumentTitle=title, Year="2025", Number="7", DiesSigni="2025-02-01")
    run("sources", "import", file("a.xml", READ), file("b.xml", later))

    ran = status()

    assert ran.code == 1
    start = ran.out.index("  Ændret siden kodningen")
    assert ran.out[start:].splitlines()[:6] == [
        "  Ændret siden kodningen: § 6 (BEK nr. 7 af 01/02/2025)",
        "    Normer:    B-12, B-13, B-14, X-01, X-02, X-03, X-04, X-05, X-06, X-07, X-07.udvalg, X-08,",
        "               X-08.udvalg, X-09, X-13, X-14",
        "    Forskel:   fra BEK nr. 1248 af 05/09/2022 til BEK nr. 7 af 01/02/2025",
        "      - Stk. 2. Rådet mødes 2 gange om året.",
        "      + Stk. 2. Rådet mødes 9 gange om året.",
    ]


def test_what_has_changed_with_one_wording_at_hand(file: File) -> None:
    run("sources", "import", file("bek.xml", CHANGED))

    ran = status()

    assert ran.code == 1
    assert "Importér også 2022/1248 for at se den" in " ".join(ran.out.split())


def test_status_as_json(file: File, data_folder: Path) -> None:
    run("sources", "import", file("bek.xml", CHANGED))

    ran = status("--format", "json")
    found = json.loads(ran.out)

    assert ran.code == 1
    assert list(found) == ["schema", "tool", "rulebook", "diagnostics", "documents", "paragraphs"]
    assert (found["schema"], found["diagnostics"]) == ("klyngelov/sources/1", [])
    assert [one["id"] for one in found["documents"]] == ["2022/1248"]
    assert str(data_folder) not in ran.out
    three, six = (paragraphs()[f"{ORDER} {label}"] for label in ("§ 3", "§ 6"))
    assert (three["status"], six["status"]) == ("unchanged", "changed")
    assert six["fingerprint"]["document"] == "2022/1248"
    assert six["imported"]["name"] == "BEK nr. 1248 af 05/09/2022"
    assert six["wording"].endswith("Stk. 2. Rådet mødes 9 gange om året. Møderne er åbne.")
    assert "B-13" in six["norms"]
    assert paragraphs()["sundhedsloven § 203"]["status"] == "not_fingerprinted"
    assert ran.written == status("--format", "json").written


def test_a_damaged_import_is_told_of(file: File, data_folder: Path) -> None:
    run("sources", "import", file("bek.xml", READ))
    stored = data_folder / "2022-1248.json"
    stored.write_bytes(stored.read_bytes()[:100])

    text, found = status(), json.loads(status("--format", "json").out)

    assert text.code == 2
    assert "Det importerede dokument er beskadiget. Importér det igen, eller slet filen." in text.out
    assert [one["code"] for one in found["diagnostics"]] == ["import-unreadable"]
    assert found["diagnostics"][0]["file"] == stored.as_posix()


def test_status_can_be_written_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "status.txt"

    assert status("--output", str(target)).written == b""
    assert target.read_bytes() == status().written
