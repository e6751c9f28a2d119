"""What is wrong on the command line is told in Danish, and so is the help."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator

import pytest
from tests.cli.running import run

from klyngelov import __version__
from klyngelov.cli.main import COMMANDS, build_parser

ENGLISH = re.compile(
    r"(?i)\b(usage|options?|positional|arguments?|optional|show|exit|choose|from|invalid|required|expected|"
    r"default|unrecognized|message|see|and|the|is|not)\b"
)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "Der mangler: KOMMANDO."),
        (["rules"], "Der mangler: HANDLING."),
        (["check"], "Der mangler: FIL."),
        (["schema"], "Der mangler: skema."),
        (["chekc"], "«chekc» kan ikke angives for KOMMANDO. Mente du «check»?"),
        (["noget"], f"«noget» kan ikke angives for KOMMANDO. Vælg mellem {', '.join(COMMANDS)}."),
        (["rules", "lnt"], "«lnt» kan ikke angives for HANDLING. Mente du «lint»?"),
        (
            ["rules", "noget"],
            "«noget» kan ikke angives for HANDLING. "
            "Vælg mellem lint, coverage, fingerprint, provisions, format.",
        ),
        (
            ["schema", "alt"],
            "«alt» kan ikke angives for skema. Vælg mellem input, output, requirements, explain, questions, "
            "fix, calendar, compare, portfolio, coverage, sources.",
        ),
        (
            ["check", "a", "--format", "pdf"],
            "«pdf» kan ikke angives for --format. Vælg mellem text, json, sarif, junit, markdown, "
            "html, docx.",
        ),
        (
            ["check", "a", "--fail-on", "fejl"],
            "«fejl» kan ikke angives for --fail-on. Vælg mellem error, warning, note.",
        ),
        (
            ["check", "a", "--engine", "begge"],
            "«begge» kan ikke angives for --engine. Vælg mellem both, durable, direct.",
        ),
        (["check", "a", "--dato"], "Ukendt: --dato. Skriv --help for at se, hvad der kan angives."),
        (["check", "a", "--dat", "x"], "Ukendt: --dat x. Skriv --help for at se, hvad der kan angives."),
        (["check", "a", "--date"], "--date skal følges af en værdi."),
        (["check", "a", "--date", "--all"], "--date skal følges af en værdi."),
        (["check", "a", "--all=ja"], "--all tager ingen værdi («ja»)."),
        (["rules", "lint", "a", "b"], "Ukendt: b. Skriv --help for at se, hvad der kan angives."),
        (["rules", "lint", "findes/ikke"], "findes/ikke er ikke en mappe; angiv mappen med regelfilerne."),
        (["rules", "lint", "README.md"], "README.md er ikke en mappe; angiv mappen med regelfilerne."),
        (["rules", "format", "findes.ikke"], "findes.ikke findes ikke; ret stien."),
        (["rules", "format", "rules"], "rules er en mappe; angiv regelfilerne i den."),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, list) else None,
)
def test_what_is_wrong_is_one_danish_sentence(arguments: list[str], told: str) -> None:
    ran = run(*arguments)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.replace("'", "") == f"klyngelov: {told}\n"  # whether argparse quotes depends on Python


@pytest.mark.parametrize(
    "text",
    [
        "",
        "i dag",
        "2022",
        "2022-13-01",
        "2022-02-30",
        "01-10-2022",
        "20221001",
        "2022-W39-6",
        "2022-10-01T00",
        "10/1/22",
    ],
)
def test_a_day_is_written_in_one_way(text: str) -> None:
    ran = run("check", "examples/goedstrup.yaml", f"--date={text}")

    told = f"klyngelov: «{text}» er ikke en dato; skriv --date åååå-mm-dd, f.eks. 2022-10-01.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", told)


def commands(parser: argparse.ArgumentParser, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command, by the words that call it."""
    yield path
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                yield from commands(below, (*path, name))


@pytest.mark.parametrize("path", list(commands(build_parser())), ids=" ".join)
def test_the_help_of_each_command_is_danish_and_has_an_example(path: tuple[str, ...]) -> None:
    ran = run(*path, "--help")
    usage, *_ = ran.out.splitlines()

    assert (ran.code, ran.err) == (0, "")
    assert usage.startswith(" ".join(("Brug: klyngelov", *path, "[-h]")))
    assert "vis denne hjælp" in ran.out
    without_values = re.sub(r"\{.*?\}|--?[a-z-]+", "", ran.out)
    assert not ENGLISH.search(without_values)
    ran.out.encode("cp1252")
    examples = re.findall(r"^  klyngelov (.+)$", ran.out, flags=re.MULTILINE)
    assert examples
    for example in examples:
        assert example.startswith(" ".join(path))
        build_parser().parse_args(shlex.split(example))


def test_the_version() -> None:
    ran = run("--version")

    assert (ran.code, ran.out, ran.err) == (0, f"klyngelov {__version__}\n", "")
