"""The JSON report keeps its contract: its keys, their types, its order and its published schema."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from tests.cli.running import ROOT, run, use_two_evaluators

EXAMPLES = sorted((ROOT / "examples").iterdir())
OWN = sorted((Path(__file__).parent / "proposals").iterdir())
BAD = ROOT / "tests/bad/proposals"


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    use_two_evaluators(monkeypatch)


@cache
def schema(which: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("schema", which).out)
    return found


@cache
def validator(which: str) -> Draft202012Validator:
    return Draft202012Validator(schema(which))


@cache
def written(*arguments: str) -> str:
    return run("check", *arguments, "--format", "json").out


def report(*arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(written(*arguments))
    return found


# ── The schemas ───────────────────────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("which", ["input", "output"])
def test_the_schema_is_a_schema(which: str) -> None:
    assert schema(which)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema(which))


@pytest.mark.parametrize(
    "arguments",
    [
        *(((str(path)),) for path in EXAMPLES),
        ("examples/goedstrup.yaml", "--date", "2026-06-01"),
        (str(BAD / "several-faults.yaml"), "examples/goedstrup.yaml"),
        (str(BAD / "several-drafts.yaml"),),
    ],
    ids=lambda given: " ".join(Path(one).name for one in given),
)
def test_the_report_fits_its_schema(arguments: tuple[str, ...]) -> None:
    validator("output").validate(report(*arguments))


def test_a_report_that_lacks_something_does_not_fit_it() -> None:
    whole = report("examples/goedstrup.yaml")
    del whole["results"][0]["findings"][0]["severity"]

    assert [error.message for error in validator("output").iter_errors(whole)] == [
        "'severity' is a required property"
    ]


def loaded(path: Path) -> Any:
    """A proposal as a JSON value; dates, numbers and answers stay the texts they are written as."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    if path.suffix == ".toml":
        return json.loads(json.dumps(tomllib.loads(text), default=str))
    return yaml.load(text, yaml.BaseLoader)


@pytest.mark.parametrize(
    "path", [*EXAMPLES, *(one for one in OWN if one.stem != "laest-anderledes")], ids=lambda path: path.name
)
def test_a_proposal_fits_the_schema_of_what_goes_in(path: Path) -> None:
    validator("input").validate(loaded(path))


@pytest.mark.parametrize(
    "case",
    [
        "missing-key",
        "not-a-group",
        "not-a-text",
        "not-an-answer",
        "unknown-key--entry",
        "unknown-key--field",
        "unknown-type",
        "unknown-key",
        "unknown-key--file",
        "unknown-organ",
        "unknown-word",
        "not-a-number",
        "not-a-date",
        "not-a-result",
    ],
)
def test_what_the_program_refuses_its_schema_refuses(case: str) -> None:
    """Spellings apart, which the schema says that it does not know, and what takes more than form to see."""
    assert not validator("input").is_valid(loaded(BAD / f"{case}.yaml"))


# ── The contract ──────────────────────────────────────────────────────────────────────────────────
Check = Callable[[Any], bool]


def is_text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_day(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None


def is_sha(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value) is not None


def perhaps(check: Check) -> Check:
    return lambda value: value is None or check(value)


def among(*values: str) -> Check:
    return lambda value: value in values


def listed(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(check(item) for item in value)


def having(**keys: Check) -> Check:
    """A mapping with at least these keys; a trailing underscore is for Python's own words."""

    def check(value: Any) -> bool:
        wrong = [key for key, one in keys.items() if not one(value[key.rstrip("_")])]
        assert not wrong, f"{wrong} of {value}"
        return True

    return check


STATUSES = ("satisfied", "violated", "departs", "unknown", "judgement", "not_applicable", "silent")
END = having(date=perhaps(is_day), certain=lambda value: isinstance(value, bool))
FINDING = having(
    id=is_text,
    norm=lambda value: re.fullmatch(r"[A-Z]{1,2}-\d\d(\.[0-9a-zæøåé-]+)*", value) is not None,
    status=among(*STATUSES),
    severity=among("error", "warning", "note", "none"),
    title=is_text,
    message=is_text,
    organ=perhaps(is_text),
    subject=perhaps(is_text),
    citation=having(
        source=is_text,
        pinpoint=lambda value: isinstance(value, str),
        rank=among("lov", "bekendtgørelse", "aftale"),
        consolidated=perhaps(is_text),
        eli=perhaps(lambda value: value.startswith("https://www.retsinformation.dk/eli/")),
        in_force=having(from_=END, until=perhaps(END)),
    ),
    basis=among("ordlyd", "fortolkning", "sekundær kilde"),
    reading=perhaps(is_text),
    required=perhaps(having(unit=is_text, min=perhaps(is_number), max=perhaps(is_number))),
    found=perhaps(having(min=perhaps(is_number), max=perhaps(is_number))),
    evidence=listed(
        having(line=is_number, column=is_number, path=is_text, counts=among("yes", "possibly", "no"))
    ),
    location=having(line=is_number, column=is_number),
    needs=listed(having(path=is_text, line=is_number, question=is_text, norms=listed(is_text))),
    agreement=perhaps(among("documented", "missing")),
    judgement=perhaps(having(result=is_text)),
    prevails_over=listed(is_text),
    yields_to=listed(is_text),
    remedy=perhaps(is_text),
)
RESULT = having(
    proposal=having(name=is_text, type=is_text, file=is_text, index=is_number, sha256=is_sha),
    date=is_day,
    caveats=listed(having(code=is_text, message=is_text)),
    coverage=having(judged=is_number, not_checkable=is_number, not_read=is_number),
    summary=having(**dict.fromkeys(STATUSES, is_number)),
    findings=listed(FINDING),
)
REPORT = having(
    schema=among("klyngelov/check/1"),
    tool=having(name=among("klyngelov"), version=is_text),
    engine=among("both", "durable", "direct"),
    rulebook=having(version=is_text, sha256=is_sha, law_read_until=is_day),
    diagnostics=listed(
        having(
            code=is_text,
            message=is_text,
            file=is_text,
            line=is_number,
            column=is_number,
            suggestion=perhaps(is_text),
        )
    ),
    results=listed(RESULT),
)


@pytest.mark.parametrize("path", [*EXAMPLES, *OWN, BAD / "several-faults.yaml"], ids=lambda path: path.name)
def test_every_key_of_the_contract_is_there_with_its_type(path: Path) -> None:
    assert REPORT(report(str(path)))


def results() -> Iterator[dict[str, Any]]:
    for path in EXAMPLES:
        yield from report(str(path))["results"]


def test_what_is_said_twice_is_said_alike() -> None:
    """The summary counts the findings, ids are of their parts and unique, severity follows from status."""
    for result in results():
        findings = result["findings"]
        counted = Counter(finding["status"] for finding in findings)
        assert result["summary"] == {status: counted[status] for status in STATUSES}
        ids = [finding["id"] for finding in findings]
        assert len(set(ids)) == len(ids)
        for finding in findings:
            assert finding["id"].startswith(finding["norm"])
            assert (finding["severity"] == "none") == (finding["status"] in ("satisfied", "not_applicable"))
            if finding["status"] != "judgement":
                assert (finding["remedy"] is not None) == (finding["status"] in ("violated", "departs"))
            assert (finding["agreement"] is not None) or finding["status"] != "departs"
            assert bool(finding["needs"]) <= (finding["status"] == "unknown")
            assert (finding["reading"] is None) or finding["basis"] != "ordlyd"


def test_the_order_is_by_organ_and_then_by_norm() -> None:
    """So that two reports can be compared line by line."""
    for result in results():
        organs = [finding["organ"] for finding in result["findings"]]
        assert len(list(dict.fromkeys(organs))) == sum(
            before != after for before, after in zip([object(), *organs], organs, strict=False)
        )
        seen: dict[str | None, list[str]] = {}
        for finding in result["findings"]:
            seen.setdefault(finding["organ"], []).append(finding["norm"])
        for norms in seen.values():
            # The findings on one norm stand together.
            assert len(list(dict.fromkeys(norms))) == sum(
                before != after for before, after in zip(["", *norms], norms, strict=False)
            )


def test_json_is_valid_and_whole_where_a_file_cannot_be_read() -> None:
    ran = run("check", "findes-ikke.yaml", "examples/goedstrup.yaml", "--format", "json")
    found = json.loads(ran.out)

    assert ran.code == 2
    assert ran.written.endswith(b"}\n")
    assert [fault["code"] for fault in found["diagnostics"]] == ["file-missing"]
    assert [result["proposal"]["file"] for result in found["results"]] == ["examples/goedstrup.yaml"]


def test_text_is_written_as_it_is_and_not_escaped() -> None:
    written = run("check", "examples/goedstrup.yaml", "--format", "json").written

    assert "Sundhedsklynge Gødstrup".encode() in written
    assert b"\\u" not in written
    assert b"\r" not in written
