"""A report that was kept: the parts of a JSON report that are needed to make it again.

Only these parts are read strictly. What was found is compared as it stands, so that a report from another
version can be read as far as it says the same.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from klyngelov.reporting.json_model import SCHEMA, InputInfo

_FAMILY = SCHEMA.rpartition("/")[0]

Json = dict[str, Any]


class NotAReportError(Exception):
    """The text is no report that can be verified; the text is a Danish clause to go on with after «fordi»."""


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class KeptTool(_Kept):
    """The program that wrote it."""

    version: str


class KeptRulebook(_Kept):
    """The rule book that judged."""

    version: str
    sha256: str


class KeptReceipt(_Kept):
    """What it was given."""

    inputs: tuple[InputInfo, ...]
    date_chosen: date | None
    date_assumed: date | None
    wording: bool


class KeptReport(_Kept):
    """A report that was kept; what was found is JSON. ``content`` is all of it, as it stands."""

    schema_: str = Field(alias="schema")
    tool: KeptTool
    engine: str
    rulebook: KeptRulebook
    receipt: KeptReceipt
    results: tuple[Json, ...]
    diagnostics: tuple[Json, ...]
    content: Json


def kept_report(text: str) -> KeptReport:
    """Read a report. Raises ``NotAReportError``."""
    content = _content(text)
    schema = content.get("schema") if isinstance(content, dict) else None
    if not isinstance(schema, str) or schema.rpartition("/")[0] != _FAMILY:
        raise NotAReportError("den ikke er skrevet med klyngelov check --format json")
    if schema != SCHEMA:
        raise NotAReportError(f"den følger skemaet «{schema}», og denne version kender kun «{SCHEMA}»")
    if "receipt" not in content:
        raise NotAReportError("den er uden kvittering; skriv den igen med klyngelov check --format json")
    if content.get("rulebook", ...) is None:
        raise NotAReportError("intet er bedømt i den")
    try:
        return KeptReport.model_validate({**content, "content": content})
    except ValidationError as error:
        where = "/".join(str(part) for part in error.errors()[0]["loc"])
        raise NotAReportError(f"«{where}» mangler eller er ændret til noget, der ikke kan stå dér") from None


def _object(pairs: list[tuple[str, Any]]) -> Json:
    """An object of the text; a key that stands twice could be read in two ways, and shown in the other."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise NotAReportError(f"«{twice}» står to gange i det samme")
    return found


def _content(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        if not text[error.pos :].strip() or (text.startswith("{") and not text.rstrip().endswith("}")):
            raise NotAReportError("den er afbrudt, før den er slut") from None
        raise NotAReportError(f"den ikke er JSON (linje {error.lineno}, kolonne {error.colno})") from None
    except RecursionError:
        raise NotAReportError("den ikke er en rapport fra klyngelov") from None
