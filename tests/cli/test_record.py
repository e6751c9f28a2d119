"""``klyngelov record`` writes what judgements rest on, and ``check`` sees when that has changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.running import ROOT, run

YAML = (ROOT / "tests/goldens/proposals/kontrakt.yaml").read_text("utf-8")
JSON = json.dumps(
    {
        "navn": "En klynge",
        "type": "sundhedsklynge",
        "dato": "2022-10-01",
        "organer": {"fagligt strategisk niveau": {"opgaver": ["nøgletal og data"]}},
        "vurderinger": [
            {
                "bestemmelse": "BEK 1248/2022 § 10, stk. 3",
                "resultat": "opfyldt",
                "begrundelse": "Inddrages.",
                "af": "Juridisk afdeling",
                "dato": "2022-09-20",
            }
        ],
    },
    ensure_ascii=False,
    indent=1,
)
SEVERAL = f'{{"forslag": [{JSON}, {JSON}]}}'


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def settled(file: str) -> list[str]:
    """The norms that a recorded judgement settles."""
    told = json.loads(run("check", file, "--format", "json").out)
    return [one["norm"] for result in told["results"] for one in result["findings"] if one["judgement"]]


def lapsed(file: str) -> list[tuple[str, str]]:
    told = json.loads(run("check", file, "--format", "json").out)
    found = [one for result in told["results"] for one in result["findings"] if one["lapsed_judgement"]]
    return [(one["norm"], one["lapsed_judgement"]["lapsed"]) for one in found]


@pytest.mark.parametrize(
    ("name", "text", "changed"),
    [
        ("a.yaml", YAML, ("område: psykiatri", "område: somatik")),
        ("a.json", JSON, ("nøgletal og data", "egne mål")),
        ("flere.json", SEVERAL, ("nøgletal og data", "egne mål")),
    ],
)
def test_a_judgement_lapses_when_what_it_rests_on_is_changed(
    name: str, text: str, changed: tuple[str, str]
) -> None:
    Path(name).write_text(text, "utf-8")
    before = settled(name)

    shown = run("record", name)
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith(f"--- {name}\n+++ {name}\n")
    assert Path(name).read_text("utf-8") == text

    assert run("record", name, "--write").out.endswith(f"fået sit grundlag i {name}.\n")
    assert settled(name) == before
    assert run("record", name).out == f"Ingen vurdering i {name} mangler sit grundlag.\n"

    written = Path(name).read_text("utf-8")
    assert changed[0] in written
    Path(name).write_text(written.replace(*changed), "utf-8")
    assert settled(name) == []
    assert {why for _, why in lapsed(name)} == {"de oplysninger, den bygger på, er ændret siden"}
    # A basis that no longer fits is not put right: that would hide that the judgement has lapsed.
    assert run("record", name).out == f"Ingen vurdering i {name} mangler sit grundlag.\n"


def test_standard_input_is_shown_but_not_written() -> None:
    assert run("record", "-", stdin=JSON.encode()).out.startswith("--- -\n")
    refused = run("record", "-", "--write", stdin=JSON.encode())
    assert (refused.code, "angiv en fil" in refused.err) == (2, True)


def test_a_draft_that_cannot_be_read_is_left_alone() -> None:
    Path("a.yaml").write_text("navn: [", "utf-8")
    ran = run("record", "a.yaml", "--write")
    assert ran.code == 2
    assert Path("a.yaml").read_text("utf-8") == "navn: ["
