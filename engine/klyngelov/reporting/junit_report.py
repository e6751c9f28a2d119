"""The report as JUnit XML, for build servers: a suite for each draft, a case for each finding.

A case passes only where its norm is satisfied. What weighs enough to fail the run is a failure; everything
else is skipped with the reason, so that no open question looks like a pass.
"""

from __future__ import annotations

import io
from collections.abc import Iterable

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite
from junitparser.junitparser import FinalResult

from klyngelov.judging.check import Result
from klyngelov.judging.finding import Finding, Severity, Status
from klyngelov.judging.shadowing import shadows
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.conclusion import conclusion
from klyngelov.reporting.outcome import Exit, Run
from klyngelov.reporting.receipt import receipt
from klyngelov.reporting.report.assessment import STATUS_LABELS, Assessor
from klyngelov.reporting.report.organs import organ_title
from klyngelov.values.diagnostic import Diagnostic


def junit_report(run: Run, fail_on: Severity) -> str:
    """The report of a run; findings from ``fail_on`` up are failures, as for the exit code."""
    report = JUnitXml("klyngelov")
    if run.rulebook is not None:
        for result in run.results:
            report.add_testsuite(_suite(result, run.rulebook, fail_on))
    faults: dict[str, list[Diagnostic]] = {}
    for fault in run.diagnostics:
        faults.setdefault(fault.file, []).append(fault)
    for file, found in faults.items():
        report.add_testsuite(_faulty(file, found))
    for suite in report:
        for label, text in receipt(run).lines():
            suite.add_property(label, text)
    written = io.BytesIO()
    report.write(written, pretty=True)
    return written.getvalue().decode("utf-8")


def _suite(result: Result, rulebook: Rulebook, fail_on: Severity) -> TestSuite:
    """One draft. Where no binding law is in force, that is an error, as it is for the exit code."""
    proposal = result.draft.proposal
    suite = TestSuite(proposal.header.name)
    suite.add_property("Fil", proposal.file)
    suite.add_property("Dag", result.draft.facts.day.isoformat())
    for caveat in result.caveats:
        suite.add_property(f"Forbehold ({caveat.code})", caveat.message)
    assessor = Assessor(result, rulebook, shadows(result.findings), None)
    cases = [_case(finding, _settled(finding, assessor, fail_on)) for finding in result.findings]
    if not result.binding:
        unbound = Error(conclusion(result)[0], Exit.NO_LAW.name.lower())
        cases.append(_named("Bindende regler", proposal.body_type, unbound))
    suite.add_testcases(cases)
    return suite


def _case(finding: Finding, settled: FinalResult | None) -> TestCase:
    return _named(f"{finding.id}: {finding.norm.title}", organ_title(finding.organ), settled)


def _named(name: str, group: str, settled: FinalResult | None) -> TestCase:
    case = TestCase(name, group)
    if settled is not None:
        case.result = settled
    return case


def _settled(finding: Finding, assessor: Assessor, fail_on: Severity) -> FinalResult | None:
    """Nothing for what is satisfied; a failure, or why the case is skipped, for everything else."""
    if finding.status is Status.SATISFIED:
        return None
    message = f"{STATUS_LABELS[finding.status]}, linje {finding.position.line}: {finding.message}"
    if finding.severity < fail_on:
        return Skipped(message, finding.status.value)
    failure = Failure(message, finding.status.value)
    failure.text = "\n".join(f"{one.aspect}: {one.text}" for one in assessor.assess(finding).details)
    return failure


def _faulty(file: str, faults: Iterable[Diagnostic]) -> TestSuite:
    """A file that could not be judged."""
    suite = TestSuite(file)
    for fault in faults:
        place = f"Linje {fault.position.line}, kolonne {fault.position.column}"
        suite.add_testcase(_named(place, "Læsning", Error(fault.message, fault.code)))
    return suite
