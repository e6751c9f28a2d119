"""The memo says what the model says, with a note for each provision; all forms say the same."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import docx
import pytest
from tests.goldens.word_text import word_text
from tests.reporting.forms import EXAMPLES, HOSTILE, ROOT, TODAY, example, reported

from klyngelov.reporting.html_report import html_report
from klyngelov.reporting.markdown_report import markdown_report
from klyngelov.reporting.memo import memo
from klyngelov.reporting.report.assessment import Aspect
from klyngelov.reporting.report.run_report import RunReport, run_report
from klyngelov.reporting.run_text import text_report

NAMES = list(EXAMPLES)


@cache
def report(name: str) -> RunReport:
    return run_report(*example(name))


@cache
def said(name: str) -> str:
    return word_text(memo(report(name), TODAY))


def test_the_memo_is_dated_and_the_journal_number_left_to_fill_in() -> None:
    lines = said("goedstrup-fejl").splitlines()

    assert lines[:4] == [
        "DocumentKind: Notat",
        "Title: Vurdering af Sundhedsklynge Gødstrup (udkast med fejl)",
        "Particulars: Dato: 4. marts 2025",
        "Particulars: Journalnummer: [journalnummer]",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_finding_has_its_provision_in_a_note(name: str) -> None:
    text = said(name)
    notes = dict(re.findall(r"^\[(\d+)\] (.*)$", text, re.MULTILINE))
    findings = dict(re.findall(r"^Finding: (.*)\[(\d+)\] \w+, linje ", text, re.MULTILINE))
    assessments = report(name).drafts[0].assessments

    assert findings.keys() == {one.finding.message for one in assessments}
    for one in assessments:
        [law] = one.telling(Aspect.PROVISION)
        assert notes[findings[one.finding.message]].startswith(law.text)


@pytest.mark.parametrize("name", NAMES)
def test_every_norm_is_in_the_appendix(name: str) -> None:
    text = said(name)
    draft = report(name).drafts[0]

    for entry in draft.norms:
        assert f"| {entry.requirement.norm} | {entry.requirement.about} |" in text
    for norm in draft.unjudged:
        assert f"| {norm.requirement.norm} | {norm.requirement.title} |" in text


@pytest.mark.parametrize("name", NAMES)
def test_every_form_tells_of_every_finding(name: str) -> None:
    whole = report(name)
    forms = {
        "text": text_report(whole, {}, everything=True, stream=None),
        "markdown": re.sub(r"\\(.)", r"\1", markdown_report(whole)),
        "html": html_report(whole).replace("&#39;", "'").replace("&#34;", '"'),
        "docx": said(name),
    }
    flat = {form: " ".join(text.replace("\u00a0", " ").split()) for form, text in forms.items()}
    draft = whole.drafts[0]

    wanted = [
        *draft.conclusion,
        *(one.finding.message for one in draft.assessments),
        *(one.message for one in draft.caveats),
        *(one.text for one in draft.presumptions),
        *(question.text for question in draft.questions.first),
        *(asked.question.text for organ in draft.questions.organs for asked in organ.asked if asked.question),
        *(one.title for one in draft.sources),
        *draft.unread,
        whole.receipt.findings if whole.receipt else "",
    ]
    for form, text in flat.items():
        assert [one for one in wanted if one not in text] == [], form


def test_a_memo_on_several_drafts_has_a_part_for_each() -> None:
    one, other = (
        (ROOT / f"examples/{name}.yaml").read_text(encoding="utf-8")
        for name in ("goedstrup", "patientinddragelsesudvalg-2026")
    )
    text = word_text(memo(reported(one, other), TODAY))

    titles = re.findall(r"^Title: (.*)$", text, re.MULTILINE)
    assert titles == [
        "Vurdering af to forslag",
        "Vurdering af Sundhedsklynge Gødstrup",
        "Vurdering af Patientinddragelsesudvalget i Region Midtjylland",
    ]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_another_program_opens_it_and_makes_pages_of_it(tmp_path: Path) -> None:
    target = tmp_path / "notat.docx"
    target.write_bytes(memo(report("goedstrup-fejl"), TODAY))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"

    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(target)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    pages = (tmp_path / "notat.pdf").read_bytes()
    assert pages.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pages)) > 5


def test_any_text_of_a_draft_stays_text() -> None:
    content = memo(reported(HOSTILE), TODAY)

    assert docx.Document(io.BytesIO(content)).core_properties.title.startswith("Vurdering af <script>")
    assert "<i>aftalt</i> | *her*" in word_text(content)
