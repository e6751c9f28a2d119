"""``check --format``: each form where it can be written, and one clear sentence where it cannot."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators

from klyngelov.cli.check_forms import Form

FILE = "examples/goedstrup.yaml"
FAULTY = "tests/bad/proposals/unknown-key.yaml"
BEGINNINGS = {
    Form.TEXT: b"Sundhedsklynge",
    Form.JSON: b'{\n "schema": "klyngelov/check/1"',
    Form.SARIF: b'{\n "$schema": ',
    Form.JUNIT: b"<?xml",
    Form.MARKDOWN: b"# Sundhedsklynge",
    Form.HTML: b"<!doctype html>",
    Form.DOCX: b"PK",
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)


@pytest.mark.parametrize("form", list(Form))
def test_each_form_is_written_to_a_pipe_and_to_a_file_alike(form: Form, tmp_path: Path) -> None:
    target = tmp_path / "rapport"

    piped = run("check", FILE, "--format", form)
    kept = run("check", FILE, "--format", form, "--output", str(target))

    assert (piped.code, piped.err, kept.code, kept.written, kept.err) == (0, "", 0, b"", "")
    assert piped.written.startswith(BEGINNINGS[form])
    assert target.read_bytes() == piped.written


def test_a_word_file_is_not_written_to_a_terminal() -> None:
    ran = run("check", FILE, "--format", "docx", console="utf-8")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "klyngelov: En Word-fil kan ikke vises i en terminal. Angiv en fil, f.eks. --output notat.docx.\n"
    )


def test_where_no_draft_can_be_judged_no_memo_is_written(tmp_path: Path) -> None:
    target = tmp_path / "notat.docx"

    ran = run("check", FAULTY, "--format", "docx", "--output", str(target))

    assert (ran.code, ran.out) == (2, "")
    assert not target.exists()
    why, heading, *_ = ran.err.splitlines()
    assert why == "klyngelov: Der er ikke skrevet noget notat, fordi intet forslag kunne bedømmes."
    assert heading == "Kan ikke læses (1 fejl)"
    assert "Mente du «medlemmer»?" in ran.err


@pytest.mark.parametrize("form", [one for one in Form if one is not Form.DOCX])
def test_a_fault_is_told_in_every_form(form: Form) -> None:
    ran = run("check", FAULTY, "--format", form)

    assert (ran.code, ran.err) == (2, "")
    assert "«medlemmer»?" in ran.out


def test_a_memo_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "notat.docx"
    target.write_bytes(b"her stod noget")
    target.chmod(0o400)

    ran = run("check", FILE, "--format", "docx", "--output", str(target / "x"))

    assert ran.code == 2
    assert ran.err.endswith("Intet er ændret.\n")
    assert target.read_bytes() == b"her stod noget"
    assert [path.name for path in tmp_path.iterdir()] == ["notat.docx"]


def test_a_memo_is_a_whole_package() -> None:
    with ZipFile(io.BytesIO(run("check", FILE, "--format", "docx").written)) as package:
        assert package.testzip() is None
        assert "word/footnotes.xml" in package.namelist()


@pytest.mark.parametrize("form", ["markdown", "html", "docx"])
def test_the_exit_code_does_not_depend_on_the_form(form: str) -> None:
    assert run("check", "examples/goedstrup-fejl.yaml", "--format", form).code == 1


def test_no_form_can_be_chosen_that_there_is_not() -> None:
    ran = run("check", FILE, "--format", "pdf")

    assert ran.code == 2
    assert "«pdf» kan ikke angives for --format" in ran.err


@pytest.mark.parametrize("form", list(Form))
def test_no_name_of_a_file_can_break_a_report(form: Form, tmp_path: Path) -> None:
    odd = tmp_path / "en\x01 & <to>\n|tre\x1b[31m.yaml"
    odd.write_bytes((ROOT / FILE).read_bytes())

    ran = run("check", str(odd), "--format", form)

    assert (ran.code, ran.err) == (0, "")
    assert ran.written.startswith(BEGINNINGS[form])
    assert form is Form.DOCX or b"\x1b" not in ran.written
