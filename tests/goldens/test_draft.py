"""The whole of what ``draft`` writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import transcript

HERE = Path(__file__).parent / "draft"

RUNS = {
    "goedstrup.txt": (
        "--type", "sundhedsklynge", "--date", "2022-10-01", "--name", "Sundhedsklynge Gødstrup",
        "--municipalities", "Herning,Holstebro,Ikast-Brande,Lemvig,Ringkøbing-Skjern,Struer",
        "--with", "region=Region Midtjylland", "--with", "akutsygehuse=Regionshospitalet Gødstrup",
    ),
    "loven-alene.txt": (
        "--type", "sundhedsklynge", "--municipalities", "Aarhus,København", "--date", "2022-08-01",
    ),
    "sundhedssamarbejdsudvalg.txt": ("examples/sundhedssamarbejdsudvalg-midtjylland.yaml",),
    "patientinddragelsesudvalg.txt": ("--type", "patientinddragelsesudvalg", "--date", "2026-03-01"),
    "sundhedsråd.txt": ("tests/drafting/råd.yaml",),
    "i-strid-med-oplysningerne.txt": (
        "--type", "sundhedsklynge", "--municipalities", "Herning", "--date", "2022-10-01",
        "--with", "region=Region Østdanmark",
    ),
    "uden-lov.txt": ("--type", "sundhedsklynge", "--municipalities", "Herning", "--date", "2021-08-30"),
    "fejl-i-filen.txt": ("tests/bad/proposals/unknown-word.yaml",),
    "ukendt-kommune.txt": ("--type", "sundhedsklynge", "--municipalities", "Herninge"),
    "ukendt-type.txt": ("--type", "sundhedsklinge", "--municipalities", "Herning"),
    "uden-kommuner.txt": ("--type", "sundhedsklynge", "--date", "2022-10-01"),
    "uden-type.txt": (),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_draft(name: str) -> None:
    same_as(HERE / name, transcript(("draft", *RUNS[name]), run("draft", *RUNS[name])))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == set(RUNS)


def test_a_target_that_cannot_be_written_is_left_alone(tmp_path: Path) -> None:
    missing = tmp_path / "findes-ikke" / "klynge.yaml"

    ran = run("draft", *RUNS["loven-alene.txt"], "--output", str(missing))

    assert ran.code == 2
    assert ran.err == f"klyngelov: {missing} kan ikke skrives, fordi mappen ikke findes. Intet er ændret.\n"
    assert list(tmp_path.iterdir()) == []


def test_the_draft_does_not_take_the_place_of_the_file_it_is_made_from(tmp_path: Path) -> None:
    file = tmp_path / "klynge.yaml"
    content = (ROOT / "examples/goedstrup.yaml").read_bytes()
    file.write_bytes(content)

    ran = run("draft", str(file), "--output", str(file))

    assert (ran.code, file.read_bytes()) == (2, content)


@pytest.mark.parametrize("form", ["yaml", "docx"])
def test_a_name_with_what_cannot_be_seen_is_refused(form: str) -> None:
    ran = run("draft", *RUNS["loven-alene.txt"], "--name", "a\x01b", "--format", form)

    assert (ran.code, ran.written) == (2, b"")
    assert ran.err == ("klyngelov: Teksten efter --name indeholder et usynligt tegn (U+0001); slet tegnet.\n")


def test_a_file_that_check_cannot_read_is_no_start(tmp_path: Path) -> None:
    file = tmp_path / "klynge.yaml"
    file.write_text(
        'navn: "A\\u0001B"\ntype: sundhedsklynge\ndato: 2022-10-01\nkommuner: [Lemvig, Struer]\n',
        encoding="utf-8",
    )

    ran = run("draft", str(file))

    assert ran.code == run("check", str(file)).code == 2
    assert "Teksten indeholder et usynligt tegn (U+0001); slet tegnet." in ran.out
