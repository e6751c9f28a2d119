"""The imported wording in ``check``, ``rules lint`` and ``rules fingerprint``, with an invented order."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.cli.invented import CHANGED, READ
from tests.cli.running import Ran, run

pytestmark = pytest.mark.usefixtures("invented")
File = Callable[[str, bytes], str]

FAULTY = "examples/goedstrup-fejl.yaml"


# ── The wording in reports ────────────────────────────────────────────────────────────────────────
def checked(*arguments: str, file: str = FAULTY) -> Ran:
    return run("check", file, *arguments)


def citations(*arguments: str) -> dict[str, Any]:
    found = json.loads(checked("--format", "json", *arguments).out)["results"][0]
    return {one["norm"]: one["citation"] for one in found["findings"]}


def test_the_wording_stands_under_the_legal_basis(file: File) -> None:
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


def test_the_wording_in_json(file: File) -> None:
    run("sources", "import", file("bek.xml", READ))

    asked, not_asked = citations("--wording"), citations()

    assert asked["B-07"]["wording"] == "Medmindre andet aftales, består rådet af: … 2) en borgmester."
    assert asked["B-07"]["wording_document"] == "BEK nr. 1248 af 05/09/2022"
    assert asked["L-08.borgmestre"]["wording"] is None
    assert {one["wording"] for one in not_asked.values()} == {None}


def test_where_nothing_is_imported_the_report_says_how() -> None:
    ran = checked("--wording")

    assert "Ordlyd:" not in ran.out
    assert "og skriv: klyngelov sources import FIL Kvittering" in " ".join(ran.out.split())


def caveats(*arguments: str) -> list[dict[str, str]]:
    found = json.loads(checked("--format", "json", *arguments).out)["results"][0]
    return [one for one in found["caveats"] if one["code"].startswith("wording")]


def test_a_changed_wording_is_a_caveat_and_changes_nothing_else(file: File) -> None:
    before = json.loads(checked("--format", "json").out)["results"][0]
    run("sources", "import", file("bek.xml", CHANGED))

    (caveat,) = caveats()

    assert caveat["code"] == "wording-changed"
    assert caveat["message"].startswith(
        "Ordlyden af § 6 i bekendtgørelse nr. 1248 af 5. september 2022 er i BEK nr. 1248 af 05/09/2022, som "
        "er importeret, en anden end den, normerne er kodet efter. Efterse selv bestemmelsen for B-12, B-13, "
        "B-14"
    )
    after = json.loads(checked("--format", "json").out)["results"][0]
    assert {**after, "caveats": before["caveats"]} == before


def test_an_unchanged_wording_is_no_caveat(file: File) -> None:
    run("sources", "import", file("bek.xml", READ))

    assert caveats() == []


def test_a_damaged_import_is_a_caveat(data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / "2022-1248.json").write_text("{")

    assert [one["code"] for one in caveats()] == ["wording-unreadable"]


def test_a_data_folder_that_cannot_be_seen_into_is_a_caveat(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Path.iterdir

    def refuse(path: Path) -> Iterator[Path]:
        if path == data_folder:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(Path, "iterdir", refuse)

    (caveat,) = caveats()

    assert caveat["code"] == "wording-unreadable"
    assert f"kan ikke læses ({data_folder})" in caveat["message"]


# ── Rules ─────────────────────────────────────────────────────────────────────────────────────────
def test_lint_reports_a_fingerprint_that_no_longer_fits(file: File) -> None:
    assert run("rules", "lint").code == 0
    run("sources", "import", file("bek.xml", CHANGED))

    ran = run("rules", "lint")

    assert ran.code == 1
    assert ran.out.startswith(
        "fingeraftryk.csv, linje 3, kolonne 1:\n  § 6 i kilden «BEK 1248/2022» har en anden ordlyd"
    )
    assert ran.out.endswith("\n1 fejl i reglerne.\n")


def test_fingerprints_are_taken_of_what_is_imported(
    file: File, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from klyngelov.cli import fingerprint_command  # noqa: PLC0415 (used here alone)

    rules = tmp_path / "rules"
    rules.mkdir()
    monkeypatch.setattr(fingerprint_command, "rules_directory", lambda: rules)
    run("sources", "import", file("bek.xml", CHANGED))

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
