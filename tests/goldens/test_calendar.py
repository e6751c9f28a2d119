"""The whole of what ``calendar`` writes: text, JSON, and the picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from defusedxml import ElementTree
from tests.cli.running import ROOT, run, use_two_evaluators
from tests.golden import same_as
from tests.goldens.transcripts import Day, transcript

from klyngelov.cli import calendar_command

HERE = Path(__file__).parent / "calendar"
DATED = "tests/chronology/daterede-led.yaml"
RUNS = {
    "goedstrup.txt": ("examples/goedstrup.yaml",),
    "goedstrup-fejl.txt": ("examples/goedstrup-fejl.yaml",),
    "patientinddragelsesudvalg.txt": ("examples/patientinddragelsesudvalg.yaml",),
    "sundhedsråd.txt": ("examples/sundhedsraad-vestjylland.yaml",),
    "daterede-led.txt": (DATED,),
    "daterede-led.json": (DATED, "--format", "json"),
    "goedstrup-fejl.svg": ("examples/goedstrup-fejl.yaml", "--format", "svg"),
    "ulæselig.txt": ("tests/bad/proposals/unknown-key.yaml", "--format", "svg"),
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(calendar_command, "date", Day)
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("name", RUNS)
def test_the_whole_calendar(name: str) -> None:
    arguments = ("calendar", *RUNS[name])

    ran = run(*arguments)

    same_as(HERE / name, ran.out if name.endswith(".svg") else transcript(arguments, ran))


def test_there_is_no_golden_without_a_run() -> None:
    assert {path.name for path in HERE.iterdir()} == RUNS.keys()


def test_the_picture_is_one_whole_document_that_needs_nothing_else() -> None:
    picture = run("calendar", DATED, "--format", "svg").out

    root = ElementTree.fromstring(picture)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert not {part.tag for part in root.iter()} & {
        "{http://www.w3.org/2000/svg}script",
        "{http://www.w3.org/2000/svg}image",
    }
    assert "href" not in picture


def test_a_name_cannot_break_the_picture(tmp_path: Path) -> None:
    file = tmp_path / "forslag.yaml"
    file.write_text(
        'navn: "A & B <klynge> \\"x\\""\ntype: sundhedsklynge\ndato: 2022-10-01\n', encoding="utf-8"
    )

    root = ElementTree.fromstring(run("calendar", str(file), "--format", "svg").out)

    assert 'A & B <klynge> "x" (sundhedsklynge)' in {part.text for part in root.iter()}


def test_every_hatching_is_explained_in_words() -> None:
    """What is told only by a colour or a hatching is lost on some readers."""
    picture = run("calendar", "examples/goedstrup-fejl.yaml", "--format", "svg").out
    root = ElementTree.fromstring(picture)
    words = {part.text for part in root.iter("{http://www.w3.org/2000/svg}text")}

    assert {"ingen overtrædelse fundet", "overtrædelse", "mulig overtrædelse"} <= words
    assert any(str(text).startswith("Periode 1, ") for text in words)
    used = {part.get("fill") for part in root.iter("{http://www.w3.org/2000/svg}rect")} - {
        None,
        "#fff",
        "#000",
    }
    assert all(str(one).startswith("url(#") for one in used)


def test_the_picture_says_of_the_periods_what_the_text_says() -> None:
    text = run("calendar", "examples/goedstrup-fejl.yaml").out
    picture = run("calendar", "examples/goedstrup-fejl.yaml", "--format", "svg").out
    root = ElementTree.fromstring(picture)
    drawn = [str(part.text) for part in root.iter("{http://www.w3.org/2000/svg}text")]

    periods = text[text.index("Periode 1,") :]
    first = next(at for at, one in enumerate(drawn) if one.startswith("Periode 1,"))
    last = next(at for at, one in enumerate(drawn) if one.startswith("Trekanten"))
    assert "".join(drawn[first:last]).split() != []
    assert _plain(" ".join(drawn[first:last])) == _plain(periods)


def _plain(text: str) -> str:
    return "".join(text.split())
