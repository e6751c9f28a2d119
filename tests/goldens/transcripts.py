"""Transcripts of commands as goldens: the command, what it writes, and its exit code."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Self

from tests.cli.running import Ran


class Day(date):
    """Today is always the same day."""

    @classmethod
    def today(cls) -> Self:
        return cls(2025, 3, 4)


def transcript(arguments: tuple[str, ...], ran: Ran) -> str:
    """A run, without what changes with every release: hashes and the program's version."""
    out = ran.out
    if out.startswith("{"):
        report = json.loads(out)
        out = out.replace(report["rulebook"]["sha256"], "[regelbogens sha256]")
        out = out.replace(f'"version": "{report["tool"]["version"]}"', '"version": "[programmets]"')
    out = re.sub(r"\b[0-9a-f]{64}\b", "[sha256]", out)
    shown = " ".join(f'"{one}"' if " " in one else one for one in arguments)
    return f"$ klyngelov {shown}\n{out}{ran.err}[afslutningskode {ran.code}]\n"
