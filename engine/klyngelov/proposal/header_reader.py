"""Reads the frame of a draft into the pydantic model and puts its faults into Danish."""

from __future__ import annotations

from collections.abc import Mapping as SourcesByName
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from klyngelov.lawbook.citation import Source
from klyngelov.lawbook.cited import cited
from klyngelov.lawbook.whole_citation import unread
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.model import Agreement, Header, Judgement, written_fields
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

JUDGEMENTS_KEY = "vurderinger"
_ENTRY_MODELS: dict[str, type[Agreement] | type[Judgement]] = {
    "aftalte fravigelser": Agreement,
    JUDGEMENTS_KEY: Judgement,
}
_LEGAL_BASES = "retsgrundlag"
_PROVISION = "bestemmelse"
HEADER_KEYS = tuple(field.alias or name for name, field in Header.model_fields.items())

_Path = tuple[Any, ...]

_MESSAGES = {
    "missing": "Feltet «{field}» mangler; tilføj det.",
    "string_too_short": "Feltet «{field}» er tomt; skriv en tekst.",
    "string_type": "Feltet «{field}» skal være en tekst.",
    "literal_error": "«{field}» skal være «opfyldt» eller «ikke opfyldt».",
}


def read_header(root: Mapping, collector: Collector, sources: SourcesByName[str, Source]) -> Header | None:
    """The header of a draft; None where it has faults (which are noted). ``sources`` are what it can cite."""
    return _HeaderReader(root, collector, sources).read()


class _HeaderReader:
    """Reads one header.

    ``_places`` says where each part of the model stands, ``_refused`` which parts are stated but have
    been found faulty already, so that they are not said to be missing too.
    """

    def __init__(self, root: Mapping, collector: Collector, sources: SourcesByName[str, Source]) -> None:
        self._root = root
        self._collector = collector
        self._sources = sources
        self._places: dict[_Path, Position] = {}
        self._refused: set[_Path] = set()

    def read(self) -> Header | None:
        before = len(self._collector.diagnostics)
        raw: dict[str, Any] = {}
        for entry in self._root.entries:
            key = fold(entry.key.text or "")
            if key in HEADER_KEYS:
                value = self._value(key, entry.value)
                if value is not None:
                    raw[key] = value
                    self._places[(key,)] = entry.value.position
        try:
            header = Header.model_validate(raw)
        except ValidationError as error:
            for fault in error.errors(include_url=False, include_context=True):
                self._report(fault)
            return None
        return header if len(self._collector.diagnostics) == before else None

    def _value(self, key: str, node: Node) -> Any:
        if key not in (_LEGAL_BASES, *_ENTRY_MODELS):
            return self._text((key,), node, f"«{key}»")
        if isinstance(node, Scalar) and not (node.text and node.text.strip()):
            return None
        if isinstance(node, Sequence):
            items = self._collector.bounded(node.items, f"«{key}» har")
        elif isinstance(node, Scalar) and key == _LEGAL_BASES:
            items = (node,)
        else:
            message = f"«{key}» skal være en liste; sæt en bindestreg foran hvert led."
            self._collector.fault("not-a-list", message, node.position)
            return None
        found: list[Any] = []
        for item in items:
            # The model counts only what is handed to it, so an entry left out takes no number.
            value = self._entry(key, item, (key, len(found)))
            if value is not None:
                found.append(value)
        return found

    def _entry(self, key: str, node: Node, path: _Path) -> dict[str, Any] | None:
        self._places[path] = node.position
        if key == _LEGAL_BASES:
            text = self._collector.scalar(node, f"Hvert led i «{key}»")
            return {"text": text, "position": node.position} if text else None
        if not isinstance(node, Mapping):
            message = f"Hvert led i «{key}» skal angives med felter."
            self._collector.fault("not-a-group", message, node.position)
            return None
        names = list(written_fields(_ENTRY_MODELS[key]))
        spellings = {fold(name): name for name in names}
        value: dict[str, Any] = {"position": node.position, "cited_at": node.position}
        for entry in node.entries:
            written = entry.key.text or ""
            name = spellings.get(fold(written))
            if name is None:
                self._collector.unknown(
                    "unknown-key", "Feltet", written, entry.key.position, names, where=f" i «{key}»"
                )
                continue
            text = self._text((*path, name), entry.value, f"«{name}»")
            if text is not None:
                value[name] = text
                self._places[(*path, name)] = entry.value.position
                if name == _PROVISION:
                    self._check_provision(text, entry.value.position)
        value["cited_at"] = self._places.get((*path, _PROVISION), node.position)
        return value

    def _check_provision(self, text: str, at: Position) -> None:
        """A citation that is read in part would speak of more than it says."""
        part = unread(text, self._sources) if cited(text, self._sources)[0] else None
        if part:
            message = (
                f"Henvisningen «{text}» forstås kun til dels: «{part}» er ikke læst. Skriv én kilde og "
                "derefter stedet i den som «§ …, stk. …, nr. …, … pkt.»; det, der ikke skal med, nævnes ikke."
            )
            self._collector.fault("citation-unread", message, at)

    def _text(self, path: _Path, node: Node, what: str) -> str | None:
        if not isinstance(node, Scalar):
            self._refused.add(path)
        return self._collector.scalar(node, what)

    def _report(self, fault: ErrorDetails) -> None:
        """One fault of the model: at the value, or at the nearest place around it that the file has."""
        path = tuple(fault["loc"])
        if path in self._refused:
            return
        while path and path not in self._places:
            path = path[:-1]
        field = str(fault["loc"][-1])
        known = _MESSAGES.get(fault["type"])
        code = {"missing": "missing-key", "literal_error": "not-a-result"}.get(fault["type"], fault["type"])
        message = known.format(field=field) if known else fault["msg"]
        self._collector.fault(code.replace("_", "-"), message, self._places.get(path, self._root.position))
