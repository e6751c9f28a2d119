"""What ``fix`` does to files, and what it says where it cannot do anything."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.running import ROOT, run

from klyngelov.cli import carrying_out, fix_command

FLAWED = "examples/goedstrup-fejl.yaml"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the flawed example."""
    file = tmp_path / "forslag.yaml"
    file.write_bytes((ROOT / FLAWED).read_bytes())
    return file


def test_the_file_is_left_alone_unless_asked_for(copy: Path) -> None:
    before = copy.read_bytes()

    ran = run("fix", str(copy))

    assert (ran.code, ran.err) == (0, "")
    assert copy.read_bytes() == before


def test_a_file_that_is_mended_has_no_errors_left(copy: Path) -> None:
    before = copy.read_text(encoding="utf-8").splitlines()

    ran = run("fix", str(copy), "--write")

    assert ran.code == 0
    assert ran.out.endswith(f"{copy} er rettet.\n")
    assert run("check", str(copy)).code == 0
    after = copy.read_text(encoding="utf-8").splitlines()
    assert [line for line in before if "#" in line] == [line for line in after if "#" in line]
    assert len(set(before) - set(after)) == 6


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
def test_the_patch_is_one_that_patch_takes(copy: Path, tmp_path: Path) -> None:
    patch = run("fix", str(copy), "--format", "patch").out

    run("fix", str(copy), "--write")

    (tmp_path / "rettelse").write_text(patch, encoding="utf-8")
    subprocess.run(
        ["patch", "--reverse", "--silent", str(copy), str(tmp_path / "rettelse")], check=True, timeout=60
    )
    assert copy.read_bytes() == (ROOT / FLAWED).read_bytes()


def test_a_file_changed_meanwhile_is_not_overwritten(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def show(*_: object) -> None:
        copy.write_text("navn: En anden\n", encoding="utf-8")

    monkeypatch.setattr(fix_command, "_show", show)

    ran = run("fix", str(copy), "--write")

    assert ran.code == 2
    assert ran.err == (
        f"klyngelov: {copy} er ændret, siden den blev læst, og er ikke rettet. Kør kommandoen igen.\n"
    )
    assert copy.read_text(encoding="utf-8") == "navn: En anden\n"


def test_a_file_that_cannot_be_written_is_left_alone(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(carrying_out, "replace_file", refuse)

    ran = run("fix", str(copy), "--write")

    assert ran.code == 2
    assert "kan ikke skrives" in ran.err
    assert "er rettet" not in ran.out
    assert copy.read_bytes() == (ROOT / FLAWED).read_bytes()


def test_a_lawful_file_is_not_written_to(tmp_path: Path) -> None:
    file = tmp_path / "forslag.yaml"
    file.write_bytes((ROOT / "examples/goedstrup.yaml").read_bytes())
    before = file.stat()

    ran = run("fix", str(file), "--write")

    assert ran.code == 0
    assert ran.out.endswith(f"{file} er ikke ændret.\n")
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_standard_input_is_mended_but_not_written_to() -> None:
    content = (ROOT / FLAWED).read_bytes()

    ran = run("fix", "-", "--format", "patch", stdin=content)

    assert ran.code == 0
    assert "+    sekretariat: [region, kommuner]" in ran.out
    refused = run("fix", "-", "--write", stdin=content)
    assert refused.code == 2
    assert refused.err == "klyngelov: Standard ind kan ikke rettes; angiv en fil, eller udelad --write.\n"


@pytest.mark.parametrize("form", ["text", "json", "patch"])
def test_a_file_that_cannot_be_read_is_told_of_and_not_touched(form: str, tmp_path: Path) -> None:
    file = tmp_path / "forslag.yaml"
    file.write_text("navn: Klynge\ntype: sundhedsklinge\n", encoding="utf-8")

    ran = run("fix", str(file), "--format", form, "--write")

    assert ran.code == 2
    assert "sundhedsklynge" in (ran.err if form == "patch" else ran.out)
    assert file.read_text(encoding="utf-8") == "navn: Klynge\ntype: sundhedsklinge\n"


def test_the_answer_can_be_put_in_a_file_but_not_over_the_draft(copy: Path, tmp_path: Path) -> None:
    target = tmp_path / "svar.json"

    ran = run("fix", str(copy), "--format", "json", "--output", str(target))

    assert (ran.code, ran.out) == (0, "")
    report = json.loads(target.read_text(encoding="utf-8"))
    assert report["schema"] == "klyngelov/fix/1"
    assert run("fix", str(copy), "--output", str(copy)).code == 2


def test_an_error_that_no_change_can_mend_leaves_the_exit_code(tmp_path: Path) -> None:
    """Which municipalities there are, is a fact."""
    file = tmp_path / "forslag.yaml"
    file.write_text(
        "navn: Råd\ntype: sundhedsråd\ndato: 2027-01-15\nregion: Region Midtjylland\n"
        "sundhedsråd: Vestjylland\nkommuner: [Herning]\n",
        encoding="utf-8",
    )

    ran = run("fix", str(file))

    assert ran.code == run("check", str(file)).code == 1
    assert "Kan ikke rettes ved at ændre, hvad forslaget selv afgør" in ran.out


def test_the_solver_is_loaded_by_this_command_alone() -> None:
    """The others start without it."""
    program = (
        "import sys\nfrom klyngelov.cli.main import main\n"
        f"main(['check', {FLAWED!r}, '--output', {str(Path('/dev/null'))!r}])\n"
        "print('clingo' in sys.modules)\n"
        f"main(['fix', {FLAWED!r}, '--output', '/dev/null'])\nprint('clingo' in sys.modules)\n"
    )

    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, cwd=ROOT, check=True
    )

    assert ran.stdout.split() == ["False", "True"]
