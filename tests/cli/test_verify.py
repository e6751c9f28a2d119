"""``klyngelov verify``: a report that is made again, and each way in which one can differ or be no report."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Self

import pytest
from tests.cli.running import ROOT, run, use_two_evaluators, verify
from tests.cli.running import VERIFIED as FILE

from klyngelov.cli import check_command, session, verify_command
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.reporting.kept_report import NotAReportError, kept_report
from klyngelov.reporting.verification import first_difference

UNDATED = "tests/goldens/proposals/uden-dato.yaml"

Change = Callable[[dict[str, Any]], None]


@pytest.fixture(autouse=True)
def _by_two_evaluators(monkeypatch: pytest.MonkeyPatch) -> None:
    use_two_evaluators(monkeypatch)


def changed(report: Path, change: Change) -> Path:
    """The report, changed by hand."""
    content = json.loads(report.read_text(encoding="utf-8"))
    change(content)
    report.write_text(json.dumps(content), encoding="utf-8")
    return report


def flat(text: str) -> str:
    return " ".join(text.split())


# ── Confirmed ─────────────────────────────────────────────────────────────────────────────────────
def test_a_report_is_confirmed(kept: Path) -> None:
    ran = verify(kept)

    findings = len(json.loads(kept.read_text(encoding="utf-8"))["results"][0]["findings"])
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Rapporten er bekræftet: forslaget er bedømt igen")
    assert f"alle {findings} resultater er de samme" in ran.out


def test_the_draft_may_have_been_moved(kept: Path, tmp_path: Path) -> None:
    moved = tmp_path / "andet-navn.txt"
    moved.write_bytes((ROOT / FILE).read_bytes())

    assert verify(kept, str(moved)).code == 0


def test_the_day_that_was_asked_for_is_asked_for_again(tmp_path: Path) -> None:
    target = tmp_path / "rapport.json"
    run("check", FILE, "--date", "2022-08-01", "--format", "json", "--output", str(target))

    assert verify(target).code == 0


def test_several_drafts_are_confirmed_together(tmp_path: Path) -> None:
    target = tmp_path / "rapport.json"
    files = (FILE, "tests/bad/proposals/unknown-key.yaml", "examples/goedstrup.yaml")
    run("check", *files, "--format", "json", "--output", str(target))

    assert verify(target, *files).code == 0
    assert verify(target, *files[::-1]).code == 1


def test_a_day_that_was_today_is_taken_again_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Then(date):
        @classmethod
        def today(cls) -> Self:
            return cls(2024, 3, 4)

    class Now(date):
        @classmethod
        def today(cls) -> Self:
            return cls(2027, 3, 4)

    monkeypatch.setattr(check_command, "date", Then)
    monkeypatch.setattr(verify_command, "date", Now)
    target = tmp_path / "rapport.json"
    run("check", UNDATED, "--format", "json", "--output", str(target))

    ran = verify(target, UNDATED)

    assert ran.code == 0
    assert flat(ran.out).endswith(
        "Forslaget angiver ingen dato. Rapporten følger reglerne den 4. marts 2024, da den blev skrevet, og "
        "er bekræftet for den dag; i dag kan svaret være et andet."
    )


# ── Different ─────────────────────────────────────────────────────────────────────────────────────
def test_a_draft_that_has_been_changed(kept: Path, tmp_path: Path) -> None:
    draft = tmp_path / "forslag.yaml"
    text = (ROOT / FILE).read_text(encoding="utf-8")
    draft.write_text(text.replace("møder: {om året: 1}", "møder: {om året: 2}"), encoding="utf-8")

    ran = verify(kept, str(draft))

    assert ran.code == 1
    assert ran.out == (
        f"Rapporten kan ikke bekræftes. Forslaget {FILE} er ændret, siden rapporten blev skrevet.\n"
        "Den første forskel i svaret: Resultatet B-13/politisk niveau (linje 32) er «ikke opfyldt» i "
        "rapporten, men «opfyldt efter det oplyste» nu.\n"
    )


def test_a_draft_in_which_only_a_comment_has_been_changed(kept: Path, tmp_path: Path) -> None:
    draft = tmp_path / "forslag.yaml"
    text = (ROOT / FILE).read_text(encoding="utf-8")
    draft.write_text(text.replace("# En klynge", "# Klyngen"), encoding="utf-8")

    ran = verify(kept, str(draft))

    assert (ran.code, ran.out.splitlines()[1]) == (1, "Svaret er alligevel det samme.")


def other_version(report: dict[str, Any]) -> None:
    report["tool"]["version"] = "9.8.7"


def other_rulebook(report: dict[str, Any]) -> None:
    report["rulebook"] |= {"version": "2020.1", "sha256": "0" * 64}


def other_day(report: dict[str, Any]) -> None:
    report["results"][0]["date"] = "2022-10-02"


def other_status(report: dict[str, Any]) -> None:
    [one] = [one for one in report["results"][0]["findings"] if one["id"] == "B-13/politisk niveau"]
    one["status"] = "satisfied"


def one_gone(report: dict[str, Any]) -> None:
    findings = report["results"][0]["findings"]
    findings[:] = [one for one in findings if one["id"] != "B-13/politisk niveau"]


def one_more(report: dict[str, Any]) -> None:
    findings = report["results"][0]["findings"]
    findings.append({**findings[0], "id": "B-99"})


def other_words(report: dict[str, Any]) -> None:
    report["results"][0]["findings"][0]["message"] = "Alt er vel."


def fewer_caveats(report: dict[str, Any]) -> None:
    report["results"][0]["caveats"].clear()


def no_draft(report: dict[str, Any]) -> None:
    report["results"].clear()


def other_named_rulebook(report: dict[str, Any]) -> None:
    report["rulebook"]["version"] = "2025.01"


def read_longer(report: dict[str, Any]) -> None:
    report["rulebook"]["law_read_until"] = "2030-01-01"


def other_file(report: dict[str, Any]) -> None:
    report["results"][0]["proposal"]["sha256"] = "0" * 64


def other_name(report: dict[str, Any]) -> None:
    report["results"][0]["proposal"]["name"] = "En anden klynge"


def something_added(report: dict[str, Any]) -> None:
    report["results"][0]["findings"][0]["extra"] = "Lovligt"


def something_added_at_the_top(report: dict[str, Any]) -> None:
    report["conclusion"] = "Lovligt"


def receipt_changed(report: dict[str, Any]) -> None:
    report["receipt"]["findings_sha256"] = "0" * 64


def a_truth_for_a_number(report: dict[str, Any]) -> None:
    report["results"][0]["proposal"]["index"] = False


def other_faults(report: dict[str, Any]) -> None:
    report["diagnostics"].append({"code": "unknown-key"})


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (other_version, "Rapporten er skrevet af klyngelov 9.8.7; dette er klyngelov"),
        (other_rulebook, "Rapporten bygger på regelbog 2020.1 (000000000000); denne installation har"),
        (other_day, "Rapporten følger reglerne den 2022-10-02; nu følges reglerne den 2022-10-01."),
        (
            other_status,
            "Resultatet B-13/politisk niveau (linje 32) er «opfyldt efter det oplyste» i rapporten, men "
            "«ikke opfyldt» nu.",
        ),
        (
            one_gone,
            "Resultatet B-13/politisk niveau (linje 32) er «ikke opfyldt» nu, men er ikke i rapporten.",
        ),
        (one_more, "Resultatet B-99 er i rapporten, men findes ikke nu."),
        (other_words, "har ikke samme ordlyd som i rapporten."),
        (fewer_caveats, "Forslaget har ikke samme forbehold som i rapporten."),
        (no_draft, "Rapporten bedømmer 0 forslag; nu er det 1."),
        (other_named_rulebook, "«rulebook/version» er «2025.01» i rapporten, men «2026.11» nu."),
        (read_longer, "«rulebook/law_read_until» er «2030-01-01» i rapporten, men «2026-02-10» nu."),
        (other_file, "«results/0/proposal/sha256» er «000"),
        (other_name, "«results/0/proposal/name» er «En anden klynge» i rapporten, men «Sundhedsklynge"),
        (something_added, "Rapporten har «results/0/findings/0/extra», som klyngelov ikke skriver."),
        (something_added_at_the_top, "Rapporten har «conclusion», som klyngelov ikke skriver."),
        (receipt_changed, "«receipt/findings_sha256» er «000"),
        (a_truth_for_a_number, "«results/0/proposal/index» er false i rapporten, men «0» nu."),
        (other_faults, "Fejlene i det, der ikke kan læses, er ikke de samme."),
    ],
    ids=lambda given: getattr(given, "__name__", ""),
)
def test_the_first_difference_is_named(kept: Path, change: Change, sentence: str) -> None:
    ran = verify(changed(kept, change))

    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("Rapporten kan ikke bekræftes. ")
    assert sentence in ran.out


def test_a_report_by_other_evaluators(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "evaluator", lambda _: DirectEvaluator())

    ran = verify(kept)

    assert ran.code == 1
    assert "begge bedømmere, som er enige; her bedømmer den direkte bedømmer alene." in ran.out


def test_every_single_value_of_a_report_is_confirmed(kept: Path) -> None:
    """Whatever is changed, one value at a time, the report is held to be another."""
    report = json.loads(kept.read_text(encoding="utf-8"))
    again = kept_report(json.dumps(report))
    unseen = []
    for holder, key in _places(report):
        before = holder[key]
        holder[key] = "andet" if before != "andet" else "noget"
        with contextlib.suppress(NotAReportError):
            if first_difference(kept_report(json.dumps(report)), again) is None:
                unseen.append(key)
        holder[key] = before

    assert unseen == []


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Some of the places of a report: those of its frame, and of its first finding."""
    keys = list(value) if isinstance(value, dict) else list(range(min(len(value), 1)))
    for key in keys:
        if isinstance(value[key], dict | list) and value[key]:
            yield from _places(value[key])
        else:
            yield value, key
