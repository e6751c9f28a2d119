"""The whole of what ``check`` writes, as text and as JSON.

Each golden in ``check`` is a transcript: the command, what it writes, and its exit code. Rule changes show
here; read the difference, and write the goldens anew with ``UPDATE_GOLDENS=1``.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Self

import pytest
from tests.bad.codes import given_to
from tests.cli.running import ROOT, Ran, run, use_two_evaluators
from tests.golden import same_as

from klyngelov import __version__
from klyngelov.cli import check_command
from klyngelov.lawbook.open_rulebook import open_rulebook

HERE = Path(__file__).parent
EXAMPLES = sorted(
    path for path in (ROOT / "examples").iterdir() if path.suffix in (".yaml", ".json", ".toml")
)
OWN = sorted((HERE / "proposals").iterdir())
DAYS = ("2022-08-01", "2026-06-01", "2027-01-01")
"""The act without the order; after the day that may be the last of both; after the day that is."""

FORMS = {"txt": (), "all.txt": ("--all",), "json": ("--format", "json")}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)


class Day(date):
    """Today is always the same day."""

    @classmethod
    def today(cls) -> Self:
        return cls(2025, 3, 4)


def name_of(path: Path) -> str:
    """How a file in the checkout is called."""
    return path.relative_to(ROOT).as_posix()


RUNS = {
    **{path.stem: (name_of(path),) for path in EXAMPLES},
    **{f"goedstrup--{day}": ("examples/goedstrup.yaml", "--date", day) for day in DAYS},
    **{path.name: (name_of(path),) for path in OWN},
    "flere": (
        "examples/sundhedssamarbejdsudvalg-midtjylland.yaml",
        "tests/bad/proposals/unknown-key.yaml",
        "tests/goldens/proposals/formater.toml",
    ),
    "standard-ind": ("-",),
}
SHORT = {"flere", "standard-ind", *(path.name for path in OWN)}
"""Runs whose JSON says nothing that another's does not."""


def without_versions(said: str) -> str:
    """What is said, without what changes with every release."""
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    said = said.replace(rulebook.sha256, "[regelbogens sha256]")
    said = said.replace(f'ersion": "{__version__}"', 'ersion": "[programmets]"')
    return said.replace(f"klyngelov {__version__}", "klyngelov [programmets version]")


def transcript(arguments: tuple[str, ...], ran: Ran) -> str:
    """The command, what it wrote, and its exit code."""
    out = without_versions(ran.out)
    return f"$ klyngelov check {' '.join(arguments)}\n{out}[afslutningskode {ran.code}]\n"


@pytest.mark.parametrize(
    ("name", "form"),
    [
        pytest.param(name, form, id=f"{name}.{form}")
        for name in RUNS
        for form in FORMS
        if not (name in SHORT and form == "json")
    ],
)
def test_the_whole_report(name: str, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_command, "date", Day)
    arguments = (*RUNS[name], *FORMS[form])

    ran = run("check", *arguments, stdin=(ROOT / "examples/goedstrup-aftale-2021.yaml").read_bytes())

    assert ran.err == ""
    same_as(HERE / "check" / f"{name}.{form}", transcript(arguments, ran))


def test_there_is_no_golden_without_a_run() -> None:
    runs = {f"{name}.{form}" for name in RUNS for form in FORMS if not (name in SHORT and form == "json")}

    assert {path.name for path in (HERE / "check").iterdir()} == runs


@pytest.mark.parametrize("path", sorted((HERE / "check").glob("*.txt")), ids=lambda path: path.name)
def test_a_console_of_windows_can_show_the_report(path: Path) -> None:
    path.read_text(encoding="utf-8").encode("cp1252")


@pytest.mark.parametrize("path", sorted((HERE / "check").glob("*.txt")), ids=lambda path: path.name)
def test_the_report_never_says_that_a_setup_is_lawful(path: Path) -> None:
    said = path.read_text(encoding="utf-8").casefold()

    assert not any(word in said for word in ("er lovlig", "er i orden", "overholder loven", "opfylder loven"))


def test_every_caveat_and_notice_is_in_a_golden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that the shipped rules do not give here have cases in ``tests/cli`` and ``tests/judging``."""
    monkeypatch.setattr(check_command, "date", Day)
    results = [
        result
        for arguments in (*((name_of(path),) for path in OWN), RUNS["goedstrup--2026-06-01"])
        for result in json.loads(run("check", *arguments, "--format", "json").out)["results"]
    ]

    found = {caveat["code"] for result in results for caveat in result["caveats"]}
    assert found == given_to("Caveat") - {
        "engine-single",
        "not-encoded",
        "wording-changed",
        "wording-unreadable",
    }
    assert {notice["code"] for result in results for notice in result["notices"]} == given_to("notice")
