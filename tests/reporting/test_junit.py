"""The JUnit report passes only what is satisfied, and fails what fails the run."""

from __future__ import annotations

from collections import Counter

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped, TestSuite
from tests.cli.running import ROOT
from tests.reporting.forms import EXAMPLES, HOSTILE, example, judged

from klyngelov.judging.finding import Severity, Status
from klyngelov.reporting.junit_report import junit_report
from klyngelov.reporting.outcome import Exit, Run

BAD = ROOT / "tests/bad/proposals"


def suites(run: Run, fail_on: Severity = Severity.ERROR) -> list[TestSuite]:
    return list(JUnitXml.fromstring(junit_report(run, fail_on).encode()))


@pytest.mark.parametrize("fail_on", [Severity.ERROR, Severity.WARNING, Severity.NOTE])
@pytest.mark.parametrize("name", list(EXAMPLES))
def test_each_finding_is_a_case_that_came_out_as_it_weighs(name: str, fail_on: Severity) -> None:
    run, _ = example(name)
    [result] = run.results
    [suite] = suites(run, fail_on)

    cases = [case for case in suite if not any(isinstance(one, Error) for one in case.result)]
    assert [case.name.split(": ")[0] for case in cases] == [one.id for one in result.findings]
    for case, finding in zip(cases, result.findings, strict=True):
        if finding.status is Status.SATISFIED:
            assert case.is_passed
        else:
            [settled] = case.result
            assert isinstance(settled, Failure if finding.severity >= fail_on else Skipped)
            assert finding.message in settled.message
    counted = Counter(type(one) for case in suite for one in case.result)
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (
        len(list(suite)), counted[Failure], counted[Error], counted[Skipped],
    )  # fmt: skip


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_a_suite_is_green_only_where_the_run_is_clean(name: str) -> None:
    run, _ = example(name)

    green = not any(suite.failures or suite.errors for suite in suites(run))
    assert green == (run.exit_code(Severity.ERROR) is Exit.CLEAN)


def test_where_no_law_binds_that_is_an_error() -> None:
    text = (ROOT / "examples/goedstrup.yaml").read_text(encoding="utf-8")
    run, _ = judged(text.replace("dato: 2022-10-01", "dato: 2020-10-01"))
    [suite] = suites(run)

    assert run.exit_code(Severity.ERROR) is Exit.NO_LAW
    [error] = [one for case in suite for one in case.result if isinstance(one, Error)]
    assert error.type == "no_law"
    assert "er i kraft den 1. oktober 2020" in error.message


def test_what_cannot_be_read_is_an_error() -> None:
    run, _ = judged((BAD / "several-faults.yaml").read_text(encoding="utf-8"))
    [suite] = suites(run)

    assert suite.name == "forslag.yaml"
    assert suite.errors == suite.tests == len(run.diagnostics) > 1
    assert [case.result[0].type for case in suite] == [fault.code for fault in run.diagnostics]


def test_a_draft_cannot_write_elements() -> None:
    run, _ = judged(HOSTILE)
    [suite] = suites(run)

    assert suite.name.startswith("<script>alert('x')</script> & *stjerner*")
    assert [one.value for one in suite.properties() if one.name == "Forslag"] == [
        f"{run.inputs[0].sha256} (forslag.yaml)"
    ]
