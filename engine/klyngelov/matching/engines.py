"""Chooses the evaluator: both where durable_rules can be had, else the direct one alone."""

from __future__ import annotations

from enum import StrEnum

from klyngelov.matching.comparing import BothEvaluators
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.matching.protocol import Evaluator


class EngineChoice(StrEnum):
    """``--engine``."""

    BOTH = "both"
    DURABLE = "durable"
    DIRECT = "direct"


class EngineUnavailableError(Exception):
    """durable_rules was asked for by name and cannot be imported here."""


def evaluator(choice: EngineChoice | None) -> Evaluator:
    """The evaluator for a choice; None takes both, or the direct one where durable_rules is missing."""
    if choice is EngineChoice.DIRECT:
        return DirectEvaluator()
    try:
        from klyngelov.matching.durable import DurableEvaluator  # noqa: PLC0415 (may be missing)
    except ImportError as error:
        if choice is None:
            return DirectEvaluator()
        raise EngineUnavailableError(str(error)) from error
    if choice is EngineChoice.DURABLE:
        return DurableEvaluator()
    return BothEvaluators(DirectEvaluator(), DurableEvaluator())
