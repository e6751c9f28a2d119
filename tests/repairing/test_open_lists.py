"""A list that is not stated may go on without end, and what is owed is still a number."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import yaml

EXAMPLE = Path(__file__).parents[2] / "examples/sundhedsraad-limfjorden-fejl.yaml"
ROOM = 2 << 30
"""Bytes of address space: many times what a repair takes, a small part of what counting without end takes."""


def confine() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))


def test_a_council_without_members_is_mended(tmp_path: Path) -> None:
    """How many more the regional members must be cannot be told while the municipal ones are not stated."""
    draft = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    del draft["organer"]["sundhedsråd"]["medlemmer"]
    file = tmp_path / "forslag.yaml"
    file.write_text(yaml.safe_dump(draft, allow_unicode=True, sort_keys=False), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "klyngelov", "fix", str(file)],
        capture_output=True,
        text=True,
        preexec_fn=confine,
        timeout=120,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode in (0, 1)
    assert "Rettelse" in done.stdout or "rettelse" in done.stdout
