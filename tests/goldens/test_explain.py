"""The whole of what ``explain`` writes, of norms and of findings, as text and as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import Day, transcript

from klyngelov.cli import explain_command

HERE = Path(__file__).parent / "explain"
FLAWED, SOUND = "examples/goedstrup-fejl.yaml", "examples/goedstrup.yaml"

RUNS = {
    "norm": ("B-06",),
    "norm-med-undtagelser": ("L-08.borgmestre", "--date", "2022-10-01"),
    "norm-om-flere-organer": ("G-03",),
    "norm-uden-krav": ("B-02",),
    "norm-til-skøn": ("B-23.2",),
    "norm-der-afløses": ("G-06.formand",),
    "tavshed": ("X-01",),
    "skabelon": ("D-03",),
    "flere-normer": ("B-08",),
    "bestemmelse": ("bekendtgørelse nr. 1248 af 5. september 2022 § 3, stk. 1, nr. 1",),
    "hele-loven": ("sundhedsloven § 203",),
    "brudt": ("L-08.borgmestre/politisk niveau/Struer", FLAWED),
    "brudt-under-betingelser": ("B-09/politisk niveau/Struer", FLAWED),
    "brudt-aftale-uden-virkning": ("L-11.kommuner/aftalt fravigelse 2", FLAWED),
    "fraveget-med-aftale": ("B-19", FLAWED),
    "til-vurdering": ("B-10.valg", FLAWED),
    "uafklaret": ("L-08.formand", FLAWED),
    "uafklaret-liste": ("B-17.periode", FLAWED),
    "opfyldt": ("B-08.antal", SOUND),
    "opfyldt-efter-vurdering": ("B-23.2", "tests/goldens/proposals/kontrakt.yaml"),
    "møder-i-et-år": ("B-26.møder", "tests/goldens/proposals/kontrakt.yaml"),
    "finder-ikke-anvendelse": ("B-09/politisk niveau/Lemvig", FLAWED),
    "fortrængt-af-en-senere-regel": ("B-41.antal", "examples/patientinddragelsesudvalg-2026.yaml"),
    "ikke-reguleret": ("X-01", FLAWED),
    "flere-resultater": ("L-08", FLAWED),
    "i-en-usikker-tid": ("L-08.formand", SOUND, "--date", "2026-06-01"),
    "ikke-i-kraft": ("B-06", SOUND, "--date", "2022-08-01"),
    "angår-en-anden-type": ("B-06", "examples/sundhedssamarbejdsudvalg-midtjylland.yaml"),
    "alt": ("B-07/politisk niveau/Struer", FLAWED, "--all"),
    "norm.json": ("B-06", "--format", "json"),
    "resultat.json": ("B-10.valg", FLAWED, "--format", "json"),
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(explain_command, "date", Day)
    use_two_evaluators(monkeypatch)


def golden(name: str) -> Path:
    return HERE / (name if name.endswith(".json") else f"{name}.txt")


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_explanation(name: str) -> None:
    arguments = ("explain", *RUNS[name])

    ran = run(*arguments)

    assert ran.err == ""
    same_as(golden(name), transcript(arguments, ran))


def test_there_is_no_golden_without_a_run() -> None:
    assert set(HERE.iterdir()) == {golden(name) for name in RUNS}


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.name)
def test_a_console_of_windows_can_show_the_explanation(path: Path) -> None:
    path.read_text(encoding="utf-8").encode("cp1252")
