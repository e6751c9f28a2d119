"""What the reading of one file collects: faults, and notices of what was read otherwise than written."""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.proposal.faults import MAX_ENTRIES
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.model import Notice
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.position import Position
from klyngelov.values.spelling import nearest


class Collector:
    """Diagnostics and notices of one file, each reported once."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.diagnostics: list[Diagnostic] = []
        self.notices: list[Notice] = []
        self._noted: set[Diagnostic] = set()
        self._noticed: set[tuple[str, str]] = set()

    def fault(self, code: str, message: str, at: Position, suggestion: str | None = None) -> None:
        """Note one fault; one that is met again, because a list is read twice, is not noted again."""
        found = Diagnostic(code, message, self.file, at, suggestion)
        if found not in self._noted:
            self._noted.add(found)
            self.diagnostics.append(found)

    def unknown(
        self,
        code: str,
        what: str,
        text: str,
        at: Position,
        candidates: Iterable[str],
        *,
        variants: Iterable[str] = (),
        where: str = "",
    ) -> None:
        """Note a word that is not known, with the nearest one or, failing that, some that are.

        ``where`` it stands follows the word (" i «møder»"). ``variants`` are other
        spellings that are known: they may be meant, but are not told of else.
        """
        known = list(candidates)
        # Looking for near words takes time; nobody reads the hundredth suggestion.
        suggestion = nearest(text, (*known, *variants)) if len(self.diagnostics) < _SUGGESTED else None
        if suggestion:
            hint = f"Mente du «{suggestion}»?"
        elif len(known) <= _SHOWN:
            hint = "Skriv " + _either(known) + "."
        else:
            hint = "Skriv f.eks. " + _either(known[:_SHOWN]) + "."
        self.fault(code, f"{what} «{text}»{where} kendes ikke. {hint}", at, suggestion)

    def notice(self, code: str, key: str, message: str, at: Position) -> None:
        """Note something once for each ``key``."""
        if (code, key) not in self._noticed:
            self._noticed.add((code, key))
            self.notices.append(Notice(code=code, message=message, position=at))

    def bounded(self, nodes: tuple[Node, ...], what: str) -> tuple[Node, ...]:
        """The entries of a list, as far as they are read."""
        if len(nodes) > MAX_ENTRIES:
            self.too_many(what, len(nodes), MAX_ENTRIES, nodes[MAX_ENTRIES].position)
        return nodes[:MAX_ENTRIES]

    def too_many(self, what: str, count: int, most: int, at: Position) -> None:
        """Note that a list is longer than any real one; ``what`` says how it comes to its entries."""
        limit = f"{most:,}".replace(",", ".")
        number = f"{count:,}".replace(",", ".")
        message = f"{what} {number} led, og der læses højst {limit}; saml det, der er ens, i ét led."
        self.fault("too-many-entries", message, at)

    def scalar(self, node: Node, what: str) -> str | None:
        """The text of a scalar; None where nothing is stated or a fault has been noted."""
        if isinstance(node, Scalar):
            return node.text if node.text and node.text.strip() else None
        self.fault("not-a-text", f"{what} skal være en enkelt værdi, ikke {_kind(node)}.", node.position)
        return None


_SHOWN = 6
_SUGGESTED = 100


def _either(words: list[str]) -> str:
    quoted = [f"«{word}»" for word in words]
    return ", ".join(quoted[:-1]) + " eller " + quoted[-1] if len(quoted) > 1 else "".join(quoted)


def _kind(node: Node) -> str:
    return {Sequence: "en liste", Mapping: "en gruppe af felter", Scalar: "en værdi"}[type(node)]
