"""When a norm is in force, in words."""

from __future__ import annotations

from klyngelov.lawbook.force import Force, ForceEnd
from klyngelov.values.danish import written_date


def force_text(force: Force) -> str:
    """Say when a norm is in force, with what is only inferred marked as such."""
    start = _end(force.start, "fra") if force.start.day else "i kraft"
    if force.end is None or force.end.day is None:
        return f"i kraft {start}" if force.start.day else start
    return f"i kraft {start} {_end(force.end, 'til')}"


def _end(end: ForceEnd, word: str) -> str:
    day = written_date(end.day) if end.day else "en dag, der ikke kendes"
    if end.certain:
        return f"{word} {day}"
    if end.alternative:
        return f"{word} {day} (udledt; muligvis {word} {written_date(end.alternative)})"
    return f"{word} {day} (udledt)"
