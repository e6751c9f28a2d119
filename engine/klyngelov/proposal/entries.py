"""What holds for the names of fields in all three formats: a name is a text, and stands once.

A format's own parser would let the last of two fields win in silence (JSON, YAML) or stop at the
first pair (TOML); here the first stays, and every later one is reported.
"""

from __future__ import annotations

from collections.abc import Iterable

from klyngelov.proposal.faults import Faults, quoted
from klyngelov.proposal.located import Entry, Node, Scalar, Sequence
from klyngelov.values.spelling import fold


def unique_entries(pairs: Iterable[tuple[Node, Node]], faults: Faults) -> tuple[Entry, ...]:
    """The fields of one mapping; a name that is no text, or stands already, is reported and left out."""
    first: dict[str, Scalar] = {}
    entries = []
    for key, value in pairs:
        name = text_key(key, faults)
        if name is None:
            continue
        earlier = first.setdefault(fold(name.text or ""), name)
        if earlier is name:
            entries.append(Entry(name, value))
        else:
            report_duplicate(name, earlier, faults)
    return tuple(entries)


def text_key(key: Node, faults: Faults) -> Scalar | None:
    """``key`` if it can name a field; otherwise the fault is noted."""
    if not isinstance(key, Scalar):
        what = "en liste" if isinstance(key, Sequence) else "en gruppe af felter"
        message = f"Her står {what} som feltnavn; skriv en tekst, eller sæt den i anførselstegn."
        faults.add("key-not-text", message, key.position)
        return None
    if key.text is None or not key.text.strip():
        faults.add("key-not-text", "Feltnavnet mangler; skriv feltets navn.", key.position)
        return None
    return key


def report_duplicate(key: Scalar, first: Scalar, faults: Faults) -> None:
    """Note that ``key`` names the same field as ``first``, which stands earlier."""
    name, before = key_text(key), key_text(first)
    spelt = "" if name == before else f" som {quoted(before)}"
    message = (
        f"Feltet {quoted(name)} er allerede angivet i linje {first.position.line}{spelt}; "
        "saml indholdet ét sted, og slet det andet felt."
    )
    faults.add("duplicate-key", message, key.position)


def key_text(key: Scalar) -> str:
    """The text of a key that ``text_key`` has let through."""
    return key.text or ""
