"""Each fault in rule files, with the whole of what ``klyngelov rules lint`` says of it.

A case is a folder named after the code (with a suffix after ``--`` where a code has several), holding rule
files that stand beside those in ``vocabulary`` or take their place.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.running import ROOT, run
from tests.golden import same_as

from klyngelov.lawbook import loading
from klyngelov.lawbook.loaded import Loading

HERE = Path(__file__).parent
CASES = sorted(path for path in (HERE / "rules").iterdir() if path.is_dir())

MADE = {
    "rule-file-too-large": b"#" * (1 << 20) + b"\n",
    "rule-not-utf8": "# Foreningsloven § 1, først i ISO 8859-1\n".encode("latin-1"),
}
"""What is made here because it would be in the way as a file."""

ALONE = {"rule-none"}
"""Without even the vocabulary."""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("regler")


def lay_out(case: Path, rules: Path) -> None:
    """Put a case's rule files and the vocabulary in a directory."""
    rules.mkdir()
    sources = (
        []
        if case.name in ALONE
        else [*(HERE / "vocabulary").iterdir(), *case.glob("*.regel"), *case.glob("*.csv")]
    )
    for source in sources:
        shutil.copy(source, rules)
    if case.name in MADE:
        (rules / "regler.regel").write_bytes(MADE[case.name])


def lint(rules: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str, list[str]]:
    """The exit code, what is said, and the codes of the faults."""
    found: list[Loading] = []
    load = loading.load

    def noted(directory: Path) -> Loading:
        found.append(load(directory))
        return found[-1]

    monkeypatch.setattr(loading, "load", noted)
    ran = run("rules", "lint", str(rules))
    assert ran.err == ""
    return ran.code, ran.out, [fault.code for fault in found[0].diagnostics]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_fault_in_the_rules_is_told(case: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_out(case, rules)
    code, said, codes = lint(rules, monkeypatch)

    assert code == 2
    if not case.name.startswith("several-"):
        assert case.name.split("--")[0] in codes
    same_as(case / "expected.out", said)


def test_the_vocabulary_alone_is_in_order(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(HERE / "vocabulary", rules)

    assert lint(rules, monkeypatch) == (
        0,
        "Reglerne er i orden: 0 normer fra 1 kilder (regelbog prøve).\n",
        [],
    )


LANGUAGE = "sprog 1\n"
"""What every file must say; at its end, so that the lines above keep their numbers."""

NORM = """\
norm L-01 "Rådet har en formand"
  hjemmel foreningsloven § 1
  skal rådet have præcis 1 formand
  ellers "Rådet har {antal} formænd."
  rettelse "Lad rådet have én formand."
"""


def changed(before: str, after: str) -> str:
    assert before in NORM
    return NORM.replace(before, after)


def wrong(*given: str, title: str, code: str) -> object:
    """A file that is wrong, and the code of its one fault."""
    return pytest.param(*given, code, id=title)


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        wrong("x.regel", 'organ "", bestemt ""\n', title="an organ without a name", code="rule-empty-name"),
        wrong(
            "x.regel",
            'ordliste "a" (lukket)\n  ord ""\n',
            title="a word without letters",
            code="rule-empty-name",
        ),
        wrong(
            "x.regel",
            'liste "a" i forslag, hver ""\n',
            title="an entry without a name",
            code="rule-empty-name",
        ),
        wrong(
            "x.regel",
            f"sprog {'9' * 5000}\n",
            title="a version no machine reads",
            code="rule-number-too-large",
        ),
        wrong(
            "x.regel",
            changed("præcis 1", "mindst " + "9" * 5000),
            title="a number no machine reads",
            code="rule-number-too-large",
        ),
        wrong("x.csv", "kode,by\n1,Ribe\n", title="a register without names", code="rule-bad-register"),
        wrong("x.csv", "navn\n\udce5\n", title="a register in another encoding", code="rule-bad-register"),
        wrong("x.csv", "navn\n\0\n", title="a register with a null", code="rule-bad-register"),
        wrong("x.regel/x", "", title="a directory with the name of a rule file", code="rule-file-unreadable"),
        wrong(
            "x.regel",
            changed("præcis 1", "mellem 5 og 2"),
            title="a bound that ends before it begins",
            code="rule-empty-bound",
        ),
        wrong(
            "x.regel",
            changed("  ellers", "  skal rådet have præcis 1 kasserer\n  ellers"),
            title="a second requirement",
            code="rule-no-requirement",
        ),
        wrong(
            "x.regel",
            changed("  skal", "  i kraft fra 2021-01-01\n  i kraft fra 2022-01-01\n  skal"),
            title="a second time of force",
            code="rule-clause-twice",
        ),
        wrong(
            "x.regel",
            'ordliste "rolle" (lukket)\n  ord "a"\n',
            title="a second word list",
            code="rule-declared-twice",
        ),
        wrong(
            "x.regel",
            'kilde "foreningsloven"\n  titel "b"\n  rang lov\n  citeres "b"\n  i kraft fra 2021-01-01\n',
            title="a second source of the name",
            code="rule-declared-twice",
        ),
        wrong(
            "x.regel",
            'begreb "a" om medlemmer: er formand\nbegreb "a" om medlemmer: er kasserer\n',
            title="a second term of the name",
            code="rule-declared-twice",
        ),
        wrong(
            "x.regel",
            'liste "a" i forslag, hver "b"\n  felt "c": tekst\n  felt "c": tal\n',
            title="a second field of the name",
            code="rule-declared-twice",
        ),
        wrong(
            "x.regel",
            changed("  ellers", "  viger for L-01\n  ellers"),
            title="a norm that yields to itself",
            code="rule-circular-precedence",
        ),
        wrong(
            "x.regel",
            changed("  ellers", "  viger for L-02\n  ellers")
            + changed("L-01", "L-02").replace("  ellers", "  viger for L-01\n  ellers"),
            title="two norms that yield to each other",
            code="rule-circular-precedence",
        ),
        wrong(
            "x.regel",
            'begreb "a" om medlemmer: har indbyggere mindst 3\n',
            title="a faulty term that no norm uses",
            code="rule-unknown-field",
        ),
        wrong("x.regel", NORM, title="a file that does not say its language", code="rule-no-language"),
        wrong(
            "x.regel",
            'ordliste "a" (lukket)\n  ord "b", kun én for hver "c"\n',
            title="a word that is unique for an unknown field",
            code="rule-unknown-field",
        ),
        wrong(
            "x.regel",
            'ordliste "a" (lukket)\n  ord "b", ved "c" "d" måske "b"\n',
            title="a word that is ambiguous at an unknown field",
            code="rule-unknown-field",
        ),
        wrong(
            "x.regel",
            'tavshed X-01 "t"\n  hjemmel foreningsloven\n  læst i "§§ 1-9"\n  i råd\n',
            title="a silence about nothing",
            code="rule-no-topic",
        ),
    ],
)
def test_what_cannot_be_right_is_refused(
    name: str, content: str, expected: str, rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(HERE / "vocabulary", rules)
    (rules / name).parent.mkdir(exist_ok=True)
    language = LANGUAGE if name == "x.regel" and expected != "rule-no-language" else ""
    (rules / name).write_bytes((content + language).encode("utf-8", "surrogateescape"))

    code, said, codes = lint(rules, monkeypatch)

    assert code == 2
    assert codes
    assert said.startswith(name.split("/", maxsplit=1)[0])


def test_a_misspelt_name_after_a_preposition_is_pointed_at(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(HERE / "vocabulary", rules)
    norm = changed("præcis 1 formand", "mindst 1 medlem fra byne").replace("  skal", "  for hver by\n  skal")
    (rules / "x.regel").write_text(norm + LANGUAGE, encoding="utf-8")

    said = lint(rules, monkeypatch)[1]

    assert said.startswith("x.regel, linje 4, kolonne 39:\n  «byne» kan ikke stå her. Mente du «byen»?")


def test_a_fault_in_a_norm_is_not_told_again_of_those_that_yield_to_it(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(HERE / "vocabulary", rules)
    faulty = changed("{antal}", "{by}")
    (rules / "x.regel").write_text(
        faulty + changed("L-01", "L-02").replace("  ellers", "  viger for L-01\n  ellers") + LANGUAGE,
        encoding="utf-8",
    )

    assert lint(rules, monkeypatch)[2] == ["rule-unknown-placeholder"]


def test_a_fault_in_a_term_is_told_once(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(HERE / "vocabulary", rules)
    use = changed("formand\n", "medlem, der er stor\n")
    (rules / "x.regel").write_text(
        'begreb "stor" om medlemmer: har indbyggere mindst 3\n'
        + use
        + use.replace("L-01", "L-02")
        + LANGUAGE,
        encoding="utf-8",
    )

    assert lint(rules, monkeypatch)[2] == ["rule-unknown-field"]


def test_the_same_is_suggested_in_every_process(rules: Path) -> None:
    shutil.copytree(HERE / "vocabulary", rules)
    (rules / "x.regel").write_text(changed("1 formand", "1 formnd") + LANGUAGE, encoding="utf-8")
    path = os.pathsep.join([str(ROOT / "engine"), os.environ.get("PYTHONPATH", "")])

    told = {
        subprocess.run(
            [sys.executable, "-m", "klyngelov", "rules", "lint", "regler"],
            capture_output=True, check=False, timeout=60,
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": str(seed)},
        ).stdout
        for seed in (3, 4)
    }  # fmt: skip

    assert len(told) == 1
