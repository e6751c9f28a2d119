"""What ``explain`` is asked about in many ways, and what it says of what it does not know."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.running import run

DRAFT = "examples/goedstrup-fejl.yaml"


def norms(*arguments: str) -> list[str]:
    ran = run("explain", *arguments, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    return [norm["id"] for norm in json.loads(ran.out)["norms"]]


@pytest.mark.parametrize(
    "what",
    [
        "B-13",
        "b-13",
        "BEK 1248/2022 § 6, stk. 2",
        "§ 6, stk. 2, i bekendtgørelse nr. 1248 af 5. september 2022",
        "klyngebekendtgørelsens § 6, stk. 2",
        "BEK nr. 1248 af 05/09/2022 § 6, stk. 2",
        "BEK 1248/2022 § 6, stk. 2, 1. pkt.",
    ],
)
def test_a_provision_is_known_however_it_is_written(what: str) -> None:
    assert norms(what) == ["B-13"]


def test_a_larger_place_names_all_norms_within_it() -> None:
    assert norms("BEK 1248/2022 § 6") == ["B-12", "B-13", "B-14"]


def test_the_beginning_of_ids_names_them_all() -> None:
    assert norms("B-08") == ["B-08.antal", "B-08.plo", "B-08.område"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["B-99"], "Regelbogen har ingen norm «B-99». Mente du «B-09»?"),
        (["L-8"], "Regelbogen har ingen norm «L-8». Mente du «L-08»?"),
        (["B-6.formand"], "Regelbogen har ingen norm «B-6.formand». Mente du «B-06.formand»?"),
        (["BEK 1248"], "«BEK 1248» er et nummer uden årstal. Mente du «BEK 1248/2022»?"),
        (
            ["BEK 1248 § 6"],
            "«BEK 1248 § 6» nævner ingen kilde, som regelbogen kender. Mente du «BEK 1248/2022»?",
        ),
        (["L-08.borgmester"], "Regelbogen har ingen norm «L-08.borgmester». Mente du «L-08.borgmestre»?"),
        (
            ["hvad som helst"],
            "Regelbogen har ingen norm «hvad som helst». Skriv en norms id (f.eks. G-06.lov.samarbejde eller "
            "G-06.lov.region), en bestemmelse med lov og paragraf eller et resultats id.",
        ),
        (
            ["§ 3, stk. 1"],
            "«§ 3, stk. 1» nævner ingen kilde, som regelbogen kender. Skriv også hvilken, f.eks. «§ 203 i "
            "sundhedsloven».",
        ),
        (
            ["BEK 1248/2022 § 6, stk. 9"],
            "Der er ingen § 6, stk. 9, i bekendtgørelse nr. 1248 af 5. september 2022: § 6 har 3 stykker.",
        ),
        (
            ["sundhedsloven § 203, stk. 77"],
            "Der er ingen § 203, stk. 77, i sundhedsloven: § 203 har 6 stykker.",
        ),
        (
            ["sundhedsloven § 203, stk. 4, 9. pkt."],
            "Der er ingen § 203, stk. 4, 9. pkt., i sundhedsloven: § 203, stk. 4, har 3 punktummer.",
        ),
        (
            ["sundhedsloven § 203 (læger)"],
            "«sundhedsloven § 203 (læger)» forstås kun til dels: «læger» er ikke læst. Skriv kilden og "
            "stedet i den.",
        ),
        (
            ["L-08.borgmestre/politisk niveau/Stuer", DRAFT],
            "Forslaget har intet resultat «L-08.borgmestre/politisk niveau/Stuer». Mente du "
            "«L-08.borgmestre/politisk niveau/Struer»?",
        ),
        (
            ["B-06", DRAFT, "--date", "i går"],
            "«i går» er ikke en dato; skriv --date åååå-mm-dd, f.eks. 2022-10-01.",
        ),
        (
            ["B-06", DRAFT, "--output", DRAFT],
            f"{DRAFT} er selv et af forslagene; angiv en anden fil efter --output.",
        ),
        ([], "Der mangler: HVAD."),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else None,
)  # fmt: skip
def test_what_cannot_be_explained_is_told_in_one_sentence(arguments: list[str], told: str) -> None:
    ran = run("explain", *arguments)

    assert (ran.code, ran.out, ran.err) == (2, "", f"klyngelov: {told}\n")


def test_a_draft_that_cannot_be_read_is_shown_with_its_faults(tmp_path: Path) -> None:
    file = tmp_path / "forslag.yaml"
    file.write_text("navn: Et forslag\ntype: sundhedsklyng\n", encoding="utf-8")

    ran = run("explain", "B-06", str(file))
    assert ran.code == 2
    assert "Mente du «sundhedsklynge»?" in ran.out

    told = json.loads(run("explain", "B-06", str(file), "--format", "json").out)
    assert [fault["code"] for fault in told["diagnostics"]] == ["unknown-type"]
    assert told["drafts"] == []


def test_the_explanation_is_written_whole_to_a_file(tmp_path: Path) -> None:
    file = tmp_path / "svar.txt"

    ran = run("explain", "B-13", "--output", str(file))

    assert (ran.code, ran.out) == (0, "")
    assert file.read_text(encoding="utf-8").startswith("B-13: ")


def test_a_draft_is_read_from_standard_input() -> None:
    draft = b"navn: En klynge\ntype: sundhedsklynge\ndato: 2022-10-01\n"

    ran = run("explain", "L-08.formand", "-", stdin=draft)

    assert ran.code == 0
    assert "Listen «medlemmer» er ikke oplyst" in ran.out
