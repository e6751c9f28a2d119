"""``sources import`` and ``status``, ``check --wording`` and what ``rules lint`` says of fingerprints.

The documents are invented: they have the numbers of real ones and say something else.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import Ran, run, use_two_evaluators
from tests.statute.official import Item, Stykke, paragraf, xml

from klyngelov.statute import fingerprint_table
from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.lexdania import read_official
from klyngelov.statute.refusal import Refusal
from klyngelov.values.position import Position

ORDER = "BEK 1248/2022"
FAULTY = "examples/goedstrup-fejl.yaml"
THREE = paragraf(
    "§ 3.",
    Stykke(
        ["Medmindre andet aftales, består rådet af:"],
        [Item("1)", ["2 fiskere,"]), Item("2)", ["en borgmester."])],
    ),
)
SIX = paragraf("§ 6.", "Rådet har en leder.", Stykke(["Rådet mødes 2 gange om året.", "Møderne er åbne."]))
SIX_CHANGED = SIX.replace("2 gange", "9 gange")
ACT = paragraf("§ 203.", "Der er en kreds.")

READ = xml(THREE, SIX)
"""The order as it was read: the fingerprints are taken of it."""


def table() -> FingerprintTable:
    found = read_official(READ)
    assert not isinstance(found, Refusal)
    return FingerprintTable(
        tuple(
            Fingerprint(ORDER, found.id, label, fingerprint(one.wording), Position(line, 1))
            for line, (label, one) in enumerate(found.provisions.items(), start=2)
        )
    )


@pytest.fixture(autouse=True)
def _fingerprints(monkeypatch: pytest.MonkeyPatch) -> None:
    use_two_evaluators(monkeypatch)
    monkeypatch.setattr(fingerprint_table, "load_fingerprints", lambda _: table())


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., str]:
    """Writes a file to import and gives its path."""

    def write(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return write


def status(*arguments: str) -> Ran:
    return run("sources", "status", *arguments)


def paragraphs() -> dict[str, Any]:
    found = json.loads(status("--format", "json").out)
    return {f"{one['source']} {one['paragraph']}": one for one in found["paragraphs"]}


# ── Import ────────────────────────────────────────────────────────────────────────────────────────
def test_an_import_says_what_it_read_and_what_rests_on_it(
    file: Callable[..., str], data_folder: Path
) -> None:
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
    assert lines[-1].startswith("    Desuden læst til X-01, ")
    assert [path.name for path in data_folder.iterdir()] == ["2022-1248.json"]


def test_an_import_again_and_one_that_replaces(file: Callable[..., str]) -> None:
    run("sources", "import", file("bek.xml", READ))

    again = run("sources", "import", file("bek.xml", READ)).out.splitlines()
    other = run("sources", "import", file("bek.xml", xml(THREE, SIX_CHANGED))).out.splitlines()

    assert again[0].endswith("var allerede importeret; intet er ændret: 2 paragraffer.")
    assert " er importeret igen og erstatter den tidligere import: 2 paragraffer." in " ".join(other)
    assert "    § 6: ÆNDRET siden kodningen (B-12, B-13, B-14)" in other


def test_a_document_that_nothing_rests_on_is_imported_all_the_same(
    file: Callable[..., str], data_folder: Path
) -> None:
    ran = run("sources", "import", file("x.xml", xml(SIX, SIX, THREE, Year="1999", Status="Historic")))

    assert ran.code == 0
    assert ran.out.splitlines() == [
        "BEK nr. 1248 af 05/09/2022 (1999/1248) er importeret: 1 paragraf.",
        "  Bekendtgørelse om prøver",
        "  Retsinformation angiver dokumentet som historisk.",
        "  Udeladt, fordi de står flere gange i dokumentet: § 6.",
        "  Ingen norm i regelbogen henviser til dokumentets paragraffer.",
    ]
    assert len(list(data_folder.iterdir())) == 1


def test_what_cannot_be_used_is_one_sentence_and_the_others_are_imported(
    file: Callable[..., str], tmp_path: Path, data_folder: Path
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


def test_a_name_that_is_no_text_is_no_traceback() -> None:
    ran = run("sources", "import", "x\udcff.xml")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("klyngelov: x?.xml kan ikke importeres: ")


@pytest.mark.parametrize("hindrance", ["a file", "read-only"])
def test_a_data_folder_that_cannot_be_written(
    hindrance: str, file: Callable[..., str], data_folder: Path, monkeypatch: pytest.MonkeyPatch
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


def test_what_is_imported_and_unchanged(file: Callable[..., str]) -> None:
    run("sources", "import", file("bek.xml", READ))

    ran = status()

    assert (ran.code, ran.err) == (0, "")
    assert "  Importeret og uændret: § 3, § 6 (BEK nr. 1248 af 05/09/2022)\n" in ran.out


def test_what_has_changed_with_both_wordings_at_hand(file: Callable[..., str]) -> None:
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
    assert ran.out[start:].splitlines()[:5] == [
        "  Ændret siden kodningen: § 6 (BEK nr. 7 af 01/02/2025)",
        "    Normer:    B-12, B-13, B-14, X-01, X-02, X-03, X-04, X-05, X-06, X-07, X-08, X-09",
        "    Forskel:   fra BEK nr. 1248 af 05/09/2022 til BEK nr. 7 af 01/02/2025",
        "      - Stk. 2. Rådet mødes 2 gange om året.",
        "      + Stk. 2. Rådet mødes 9 gange om året.",
    ]


def test_what_has_changed_with_one_wording_at_hand(file: Callable[..., str]) -> None:
    run("sources", "import", file("bek.xml", xml(THREE, SIX_CHANGED)))

    ran = status()

    assert ran.code == 1
    assert "Importér også 2022/1248 for at se den" in " ".join(ran.out.split())


def test_status_as_json(file: Callable[..., str], data_folder: Path) -> None:
    run("sources", "import", file("bek.xml", xml(THREE, SIX_CHANGED)))

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


def test_a_damaged_import_is_told_of(file: Callable[..., str], data_folder: Path) -> None:
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


# ── The wording in reports ────────────────────────────────────────────────────────────────────────
def checked(*arguments: str, file: str = FAULTY) -> Ran:
    return run("check", file, *arguments)


def citations(*arguments: str) -> dict[str, Any]:
    found = json.loads(checked("--format", "json", *arguments).out)["results"][0]
    return {one["norm"]: one["citation"] for one in found["findings"]}


def test_the_wording_stands_under_the_legal_basis(file: Callable[..., str]) -> None:
    without = checked().out
    run("sources", "import", file("bek.xml", READ))

    lines = checked("--wording").out.splitlines()

    at = next(number for number, line in enumerate(lines) if "§ 6, stk. 2, i bekendtgørelse" in line)
    quoted = next(number for number, line in enumerate(lines) if number > at and "Ordlyd:" in line)
    assert lines[quoted] == (
        "    Ordlyd:    »Stk. 2. Rådet mødes 2 gange om året. Møderne er åbne.« (BEK nr. 1248 af 05/09/2022)"
    )
    assert any(line.startswith("  Ordlyden af sundhedsloven") for line in lines)
    assert checked().out == without  # only where it is asked for


def test_the_wording_in_json(file: Callable[..., str]) -> None:
    run("sources", "import", file("bek.xml", READ))

    asked, not_asked = citations("--wording"), citations()

    assert asked["B-07"]["wording"] == "Medmindre andet aftales, består rådet af: … 2) en borgmester."
    assert asked["B-07"]["wording_document"] == "BEK nr. 1248 af 05/09/2022"
    assert asked["L-08.borgmestre"]["wording"] is None
    assert {one["wording"] for one in not_asked.values()} == {None}


def test_where_nothing_is_imported_the_report_says_how() -> None:
    ran = checked("--wording")

    assert "Ordlyd:" not in ran.out
    assert " ".join(ran.out.split()).endswith("og skriv: klyngelov sources import FIL")


def caveats(*arguments: str) -> list[dict[str, str]]:
    found = json.loads(checked("--format", "json", *arguments).out)["results"][0]
    return [one for one in found["caveats"] if one["code"].startswith("wording")]


def test_a_changed_wording_is_a_caveat_and_changes_nothing_else(file: Callable[..., str]) -> None:
    before = json.loads(checked("--format", "json").out)["results"][0]
    run("sources", "import", file("bek.xml", xml(THREE, SIX_CHANGED)))

    (caveat,) = caveats()

    assert caveat["code"] == "wording-changed"
    assert caveat["message"].startswith(
        "Ordlyden af § 6 i bekendtgørelse nr. 1248 af 5. september 2022 er i BEK nr. 1248 af 05/09/2022, som "
        "er importeret, en anden end den, normerne er kodet efter. Efterse selv bestemmelsen for B-12, B-13, "
        "B-14"
    )
    after = json.loads(checked("--format", "json").out)["results"][0]
    assert {**after, "caveats": before["caveats"]} == before


def test_an_unchanged_wording_is_no_caveat(file: Callable[..., str]) -> None:
    run("sources", "import", file("bek.xml", READ))

    assert caveats() == []


def test_a_damaged_import_is_a_caveat(data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / "2022-1248.json").write_text("{")

    assert [one["code"] for one in caveats()] == ["wording-unreadable"]


# ── Rules ─────────────────────────────────────────────────────────────────────────────────────────
def test_lint_reports_a_fingerprint_that_no_longer_fits(file: Callable[..., str]) -> None:
    assert run("rules", "lint").code == 0
    run("sources", "import", file("bek.xml", xml(THREE, SIX_CHANGED)))

    ran = run("rules", "lint")

    assert ran.code == 1
    assert ran.out.startswith(
        "fingeraftryk.csv, linje 3, kolonne 1:\n  § 6 i kilden «BEK 1248/2022» har en anden ordlyd"
    )
    assert ran.out.endswith("\n1 fejl i reglerne.\n")


def test_fingerprints_are_taken_of_what_is_imported(
    file: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from klyngelov.cli import fingerprint_command  # noqa: PLC0415 (used here alone)

    rules = tmp_path / "rules"
    rules.mkdir()
    monkeypatch.setattr(fingerprint_command, "rules_directory", lambda: rules)
    run("sources", "import", file("bek.xml", xml(THREE, SIX_CHANGED)))

    checked_, wrote, again = (run("rules", "fingerprint", *flags) for flags in (["--check"], [], ["--check"]))

    target = rules / "fingeraftryk.csv"
    assert (checked_.code, checked_.out) == (1, f"{target} ville blive en anden: 2 fingeraftryk.\n")
    assert (wrote.code, wrote.out) == (0, f"{target} er skrevet: 2 fingeraftryk.\n")
    assert (again.code, again.out) == (0, f"{target} er allerede rigtig: 2 fingeraftryk.\n")
    rows = target.read_text("utf-8").splitlines()
    assert [row.rpartition(",")[0] for row in rows[1:]] == [
        "BEK 1248/2022,2022/1248,§ 3",
        "BEK 1248/2022,2022/1248,§ 6",
    ]
    assert run("rules", "fingerprint", str(tmp_path / "x")).err == (
        f"klyngelov: {tmp_path / 'x'} er ikke en mappe; angiv mappen med bestemmelserne.\n"
    )
