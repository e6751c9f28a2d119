"""Reads the frame of a draft into the pydantic model and puts its faults into Danish."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.model import Agreement, Header, Judgement, LegalBasis
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

_ENTRY_MODELS: dict[str, type[Agreement] | type[Judgement]] = {
    "aftalte fravigelser": Agreement,
    "vurderinger": Judgement,
}
_LEGAL_BASES = "retsgrundlag"
HEADER_KEYS = tuple(field.alias or name for name, field in Header.model_fields.items())

_MESSAGES = {
    "missing": "Feltet «{field}» mangler; tilføj det.",
    "string_too_short": "Feltet «{field}» er tomt; skriv en tekst.",
    "string_type": "Feltet «{field}» skal være en tekst.",
    "literal_error": "«{field}» skal være «opfyldt» eller «ikke opfyldt».",
}


def read_header(root: Mapping, collector: Collector) -> Header | None:
    """The header of a draft; None where it has faults (which are noted)."""
    places: dict[tuple[Any, ...], Position] = {}
    before = len(collector.diagnostics)
    raw: dict[str, Any] = {}
    for entry in root.entries:
        key = fold(entry.key.text or "")
        if key in HEADER_KEYS:
            value = _header_value(key, entry.value, places, collector)
            if value is not None:
                raw[key] = value
                places[(key,)] = entry.value.position
    try:
        header = Header.model_validate(raw)
    except ValidationError as error:
        for fault in error.errors(include_url=False, include_context=True):
            _report(fault, places, root.position, collector)
        return None
    return header if len(collector.diagnostics) == before else None


def _header_value(key: str, node: Node, places: dict[tuple[Any, ...], Position], collector: Collector) -> Any:
    if key not in (_LEGAL_BASES, *_ENTRY_MODELS):
        return collector.scalar(node, f"«{key}»")
    if isinstance(node, Scalar) and not (node.text and node.text.strip()):
        return None
    if isinstance(node, Sequence):
        items = node.items
    elif isinstance(node, Scalar) and key == _LEGAL_BASES:
        items = (node,)
    else:
        message = f"«{key}» skal være en liste; sæt en bindestreg foran hvert led."
        collector.fault("not-a-list", message, node.position)
        return None
    found = [_entry(key, item, (key, index), places, collector) for index, item in enumerate(items)]
    return [value for value in found if value is not None]


def _entry(
    key: str, node: Node, path: tuple[Any, ...], places: dict[tuple[Any, ...], Position], collector: Collector
) -> dict[str, Any] | LegalBasis | None:
    places[path] = node.position
    if key == _LEGAL_BASES:
        text = collector.scalar(node, f"Hvert led i «{key}»")
        return {"text": text, "position": node.position} if text else None
    if not isinstance(node, Mapping):
        collector.fault("not-a-group", f"Hvert led i «{key}» skal angives med felter.", node.position)
        return None
    names = [
        field.alias or name for name, field in _ENTRY_MODELS[key].model_fields.items() if name != "position"
    ]
    spellings = {fold(name): name for name in names}
    value: dict[str, Any] = {"position": node.position}
    for entry in node.entries:
        written = entry.key.text or ""
        name = spellings.get(fold(written))
        if name is None:
            collector.unknown("unknown-key", f"Feltet i «{key}»", written, entry.key.position, names)
            continue
        text = collector.scalar(entry.value, f"«{name}»")
        if text is not None:
            value[name] = text
            places[(*path, name)] = entry.value.position
    return value


def _report(
    fault: ErrorDetails, places: dict[tuple[Any, ...], Position], root: Position, collector: Collector
) -> None:
    """One fault of the model: at the value, or at the nearest place around it that the file has."""
    path = tuple(fault["loc"])
    while path and path not in places:
        path = path[:-1]
    field = str(fault["loc"][-1])
    known = _MESSAGES.get(fault["type"])
    code = {"missing": "missing-key", "literal_error": "not-a-result"}.get(fault["type"], fault["type"])
    message = known.format(field=field) if known else fault["msg"]
    collector.fault(code.replace("_", "-"), message, places.get(path, root))
