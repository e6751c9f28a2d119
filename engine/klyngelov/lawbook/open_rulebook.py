"""The rule book that ships with the program, by way of the cache."""

from __future__ import annotations

from pathlib import Path

from klyngelov.lawbook import cache
from klyngelov.lawbook.digest import digest
from klyngelov.lawbook.loaded import Loading
from klyngelov.values.resources import grammar_text, rules_directory


def open_rulebook(directory: Path | None = None) -> Loading:
    """The rule book of a directory (default: the one shipped), or the faults in it."""
    chosen = directory or rules_directory()
    key = cache.cache_key(digest(chosen), grammar_text("regel.lark"))
    kept = cache.recall(key)
    if kept is not None:
        return Loading(kept, ())
    from klyngelov.lawbook.loading import load  # noqa: PLC0415 (Lark is slow to import)

    loading = load(chosen)
    if loading.rulebook is not None:
        cache.keep(key, loading.rulebook)
    return loading
