"""Where the rules and grammars lie.

They are files beside the code, not code: in an installed wheel inside the package
(``klyngelov/rules``, ``klyngelov/grammar``), in a checkout at the root of the repository. Everyone
who needs them asks here, so that both ways of running find the same files.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_CHECKOUT = Path(__file__).resolve().parents[3]


def rules_directory() -> Path:
    """The folder that holds the rule book. Raises ``FileNotFoundError`` if the installation is broken."""
    return _directory("rules")


def grammar_text(name: str) -> str:
    """The text of the grammar file called ``name`` (``json.lark``).

    Raises ``FileNotFoundError`` if the installation is broken.
    """
    return (_directory("grammar") / name).read_text(encoding="utf-8")


def features_directory() -> Path | None:
    """The folder of scenarios beside the rules of a checkout; None in an installed wheel, which has none."""
    found = _CHECKOUT / "features"
    return found if rules_directory().parent == _CHECKOUT and found.is_dir() else None


def _directory(name: str) -> Path:
    # The package comes first: an installed wheel may lie in a folder whose parents happen to hold
    # a folder of the same name.
    for parent in (_PACKAGE, _CHECKOUT):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"klyngelov is not fully installed: the folder {name!r} is missing")
