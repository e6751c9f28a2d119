"""When a norm is in force, in words."""

from __future__ import annotations

from klyngelov.lawbook.force import Force, ForceEnd
from klyngelov.values.danish import written_date


def force_text(force: Force) -> str:
    """Say when a norm is in force, with what is only inferred marked as such."""
    return f"i kraft {force_span(force)}".rstrip()


def force_span(force: Force) -> str:
    """The first and the last day, as far as there are any."""
    ends = [_end(force.start, "fra")] if force.start.day else []
    if force.end is not None and force.end.day is not None:
        ends.append(_end(force.end, "til"))
    return " ".join(ends)


def _end(end: ForceEnd, word: str) -> str:
    day = written_date(end.day) if end.day else "en dag, der ikke kendes"
    if end.certain:
        return f"{word} {day}"
    if end.alternative:
        return f"{word} {day} (udledt; muligvis {word} {written_date(end.alternative)})"
    return f"{word} {day} (udledt)"
