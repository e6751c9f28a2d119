"""How the scenarios came out when they were last run, as pytest-bdd writes it (Cucumber JSON)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

Key = tuple[str, int]
"""The file of a feature and the line of a scenario in it."""


class Result(StrEnum):
    """How the cases of a scenario came out together; the value is what a reader is told."""

    PASSED = "bestået"
    FAILED = "ikke bestået"
    NOT_RUN = "ikke kørt"


Results = Mapping[Key, Result]

NO_RESULTS: Results = {}


def read_results(path: Path) -> Results:
    """The result of each scenario. Raises ``ValueError`` where the file holds no results."""
    try:
        features = json.loads(path.read_text("utf-8"))
        runs = [
            ((PurePosixPath(feature["uri"]).name, int(element["line"])), _passed(element))
            for feature in features
            for element in feature["elements"]
        ]
    except (OSError, KeyError, TypeError) as error:
        raise ValueError(f"{path}: {error}") from error
    found: dict[Key, Result] = {}
    for key, passed in runs:
        if found.get(key) is not Result.FAILED:
            found[key] = Result.PASSED if passed else Result.FAILED
    return found


def _passed(element: Mapping[str, Any]) -> bool:
    """Whether every step passed; one that was not reached did not."""
    return all(step["result"]["status"] == "passed" for step in element["steps"])
