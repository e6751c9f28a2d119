"""Keeps the resolved rule book between runs.

Putting the rule book together takes most of a second; reading it back takes milliseconds. The cache
is keyed by the hash of the rules, the grammar and the engine's own files, so it can never be out
of date, and it is read by an unpickler that knows only the rule book's own types, so a file put
there by somebody else can do no harm. A cache that is missing, foreign or unwritable costs time
and nothing else.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import io
import os
import pickle
import sys
import tempfile
from pathlib import Path
from typing import Any

from klyngelov.lawbook.rulebook import Rulebook

_MOST_KEPT = 50
_SAFE_MODULES = ("klyngelov.lawbook.", "klyngelov.values.")
_SAFE_NAMES = {("datetime", "date"), ("builtins", "frozenset"), ("builtins", "set")}


class _RulebookUnpickler(pickle.Unpickler):
    """Builds only the types a rule book consists of."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _SAFE_NAMES:
            return super().find_class(module, name)
        # A name with a dot, or of what a module has only imported, would reach anything.
        if module.startswith(_SAFE_MODULES) and name.isidentifier():
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name}")


class _RulebookPickler(pickle.Pickler):
    """Keeps a value as its class and what its constructor takes, which is read back in half the time."""

    def reducer_override(self, kept: Any) -> Any:
        if not dataclasses.is_dataclass(kept) or isinstance(kept, type):
            return NotImplemented
        return type(kept), tuple(getattr(kept, field.name) for field in dataclasses.fields(kept))


def cache_directory() -> Path:
    """Where rule books are kept: ``KLYNGELOV_CACHE``, or the user's own cache folder."""
    chosen = os.environ.get("KLYNGELOV_CACHE")
    if chosen:
        return Path(chosen)
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return Path(base) / "klyngelov" if base else Path.home() / ".cache" / "klyngelov"


def cache_key(rules_digest: str, grammar: str) -> str:
    """Changes whenever the rules, the grammar, the engine's reading of them or Python change."""
    sha = hashlib.sha256(f"{rules_digest}\0{grammar}\0{sys.version}".encode())
    package = Path(__file__).parent
    for folder in (package, package.parent / "syntax", package.parent / "values"):
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if entry.name.endswith(".py"):
                status = entry.stat()
                sha.update(f"{entry.name}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    return sha.hexdigest()


def recall(key: str) -> Rulebook | None:
    """The rule book kept under a key; None if there is none or it cannot be trusted."""
    try:
        content = (cache_directory() / f"{key}.rulebook").read_bytes()
        found = _RulebookUnpickler(io.BytesIO(content)).load()
    except Exception:
        return None
    return found if isinstance(found, Rulebook) else None


def keep(key: str, rulebook: Rulebook) -> None:
    """Store a rule book; failure to do so is no fault."""
    import pickletools  # noqa: PLC0415 (needed only when the rules have changed)

    with contextlib.suppress(OSError, RuntimeError):
        folder = cache_directory()
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                content = io.BytesIO()
                _RulebookPickler(content, pickle.HIGHEST_PROTOCOL).dump(rulebook)
                # A third less to do for each that reads it.
                file.write(pickletools.optimize(content.getvalue()))
            Path(name).replace(folder / f"{key}.rulebook")
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        _forget_the_oldest(folder)


def _forget_the_oldest(folder: Path) -> None:
    """Each change of the rules or of the engine leaves a rule book that nobody asks for again."""
    kept = sorted(folder.glob("*.rulebook"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in kept[_MOST_KEPT:]:
        path.unlink(missing_ok=True)
