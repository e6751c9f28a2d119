"""Drafts that are broken at random, and every way of writing one down.

What is broken is what a draft decides: members struck, offices changed, meetings dropped, a list left out.
The same seed always breaks the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Shape
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.edits import mapping, scalar, sequence, with_field
from klyngelov.repairing.texts.json_text import JSON
from klyngelov.repairing.texts.toml_text import TOML
from klyngelov.repairing.texts.yaml_style import FLOW
from klyngelov.values.spelling import fold

EXAMPLES = Path(__file__).parents[2] / "examples"
ORGANS = "organer"


def examples() -> list[Mapping]:
    """The trees of the examples that have organs."""
    found = []
    for path in sorted(EXAMPLES.glob("*.yaml")):
        root = read_document(path.read_bytes(), path.name).root
        if root is not None and any(entry.key.text == ORGANS for entry in root.entries):
            found.append(root)
    return found


def broken(random: Random, root: Mapping, rulebook: Rulebook) -> Mapping:
    """The draft with one to five things changed for the worse, or only changed."""
    organs = next(entry.value for entry in root.entries if entry.key.text == ORGANS)
    assert isinstance(organs, Mapping)
    for _ in range(random.randint(1, 5)):
        organs = _broken_organ(random, organs, rulebook)
    return with_field(root, ORGANS, organs)


def _broken_organ(random: Random, organs: Mapping, rulebook: Rulebook) -> Mapping:
    organ = random.choice(organs.entries)
    assert isinstance(organ.value, Mapping)
    spellings = rulebook.vocabulary.listing_spellings
    names = {one: spellings.get(fold(one.key.text or "")) for one in organ.value.entries}
    decided = [(one, name) for one, name in names.items() if name in rulebook.changes]
    if not decided:
        return organs
    chosen, name = random.choice(decided)
    listing = rulebook.vocabulary.listings[name or ""]
    left_out = random.random() < 0.07
    kept = [
        one if one is not chosen else Entry(one.key, _broken_list(random, one.value, listing, rulebook))
        for one in organ.value.entries
        if not (left_out and one is chosen)
    ]
    return with_field(organs, organ.key.text or "", Mapping(tuple(kept), organ.value.position))


def _broken_list(random: Random, node: Node, listing: Listing, rulebook: Rulebook) -> Node:
    if listing.shape is not Shape.LIST or (isinstance(node, Mapping) and "liste" not in str(node)):
        return _broken_entry(random, node, listing, rulebook)
    if isinstance(node, Mapping):
        return node
    items: list[Node] = list(node.items) if isinstance(node, Sequence) else [node]
    if not items:
        return node
    at, how = random.randrange(len(items)), random.random()
    if how < 0.4:
        del items[at]
    elif how < 0.85:
        items[at] = _broken_entry(random, items[at], listing, rulebook)
    else:
        items.append(items[at])
    return sequence(items)


def _broken_entry(random: Random, node: Node, listing: Listing, rulebook: Rulebook) -> Node:
    change = rulebook.changes[listing.name]
    fields = [
        field
        for field in listing.fields.values()
        if field.main or field.name in change.altering or field.kind is FieldKind.COUNT
    ]
    if isinstance(node, Scalar):
        texts = list(_values(random, listing.main, rulebook)) if listing.main else []
        return scalar(random.choice(texts)) if texts and len(fields) == 1 else node
    field = random.choice(fields)
    texts = list(_values(random, field, rulebook))
    if not texts or not isinstance(node, Mapping):
        return node
    known = next((one.key.text for one in node.entries if _is(one, field, listing)), None)
    return with_field(node, field.name, scalar(random.choice(texts)), known)


def _is(entry: Entry, field: Field, listing: Listing) -> bool:
    return listing.field_spellings.get(fold(entry.key.text or "")) == field


def _values(random: Random, field: Field, rulebook: Rulebook) -> Iterator[str]:
    if field.kind is FieldKind.WORD:
        words = rulebook.vocabulary.word_lists.get(field.word_list or "")
        yield from list(words.extension)[:30] if words else []
    elif field.kind is FieldKind.ANSWER:
        yield from ("ja", "nej")
    elif field.kind is FieldKind.DATE:
        yield from ("2022-01-01", "2023-12-31", "2025-12-31", "2026-12-31")
    elif field.kind in (FieldKind.COUNT, FieldKind.PER_YEAR):
        yield str(random.randint(1, 5))


# ── Ways of writing ───────────────────────────────────────────────────────────────────────────────
def in_yaml_rows(root: Mapping) -> str:
    """YAML with a line for each row, a comment over each organ, and remarks after some lines."""
    return "# Et udkast\n" + "".join(_yaml(root, 0, block=False))


def in_yaml_blocks(root: Mapping) -> str:
    """YAML with a line for each field."""
    return "".join(_yaml(root, 0, block=True))


def _yaml(node: Mapping, indent: int, *, block: bool) -> Iterator[str]:
    for entry in node.entries:
        name, value = " " * indent + FLOW.value(entry.key), entry.value
        if isinstance(value, Mapping) and indent < 4:
            yield f"{name}:  # {len(value.entries)} felter\n"
            yield from _yaml(value, indent + 2, block=block)
        elif isinstance(value, Sequence) and any(isinstance(item, Mapping) for item in value.items):
            yield f"{name}:\n"
            for item in value.items:
                yield from _yaml_item(item, indent + 2, block=block)
        else:
            yield f"{name}: {FLOW.value(value)}\n"


def _yaml_item(item: Node, indent: int, *, block: bool) -> Iterator[str]:
    if not block or not isinstance(item, Mapping) or not item.entries:
        yield " " * indent + f"- {FLOW.value(item)}  # en række\n"
        return
    for number, entry in enumerate(item.entries):
        dash = "  " if number else "- "
        yield " " * indent + f"{dash}{FLOW.field(entry.key.text or '', entry.value)}\n"


def in_json(root: Mapping) -> str:
    """JSON with indentation."""
    return json.dumps(json.loads(JSON.value(root)), ensure_ascii=False, indent=2) + "\n"


def in_compact_json(root: Mapping) -> str:
    """JSON on one line."""
    return JSON.value(root)


def in_toml_rows(root: Mapping) -> str:
    """TOML with a heading for each organ and everything else in brackets."""
    own = [entry for entry in root.entries if entry.key.text != ORGANS]
    text = "".join(TOML.field(one.key.text or "", one.value) + "\n" for one in own)
    for organ in _organs(root):
        text += f'\n# Her begynder organet.\n[{ORGANS}."{organ.key.text}"]\n'
        if isinstance(organ.value, Mapping):
            text += "".join(TOML.field(one.key.text or "", one.value) + "\n" for one in organ.value.entries)
    return text


def in_toml_tables(root: Mapping) -> str:
    """TOML with a heading for each row of a list of rows."""
    own = [entry for entry in root.entries if entry.key.text != ORGANS]
    text = "".join(TOML.field(one.key.text or "", one.value) + "\n" for one in own)
    for organ in _organs(root):
        entries = organ.value.entries if isinstance(organ.value, Mapping) else ()
        rows = [one for one in entries if isinstance(one.value, Sequence) and _all_rows(one.value)]
        text += f'\n[{ORGANS}."{organ.key.text}"]\n'
        text += "".join(
            TOML.field(one.key.text or "", one.value) + "\n" for one in entries if one not in rows
        )
        for one in rows:
            for item in one.value.items if isinstance(one.value, Sequence) else ():
                text += f'\n[[{ORGANS}."{organ.key.text}"."{one.key.text}"]]\n'
                if isinstance(item, Mapping):
                    fields = (TOML.field(part.key.text or "", part.value) for part in item.entries)
                    text += "".join(f"{field}\n" for field in fields)
    return text


def _organs(root: Mapping) -> tuple[Entry, ...]:
    organs = next(entry.value for entry in root.entries if entry.key.text == ORGANS)
    return organs.entries if isinstance(organs, Mapping) else ()


def _all_rows(node: Sequence) -> bool:
    return bool(node.items) and all(isinstance(item, Mapping) for item in node.items)


STYLES: dict[str, tuple[str, Callable[[Mapping], str]]] = {
    "yaml-rows": ("forslag.yaml", in_yaml_rows),
    "yaml-blocks": ("forslag.yaml", in_yaml_blocks),
    "json": ("forslag.json", in_json),
    "json-compact": ("forslag.json", in_compact_json),
    "toml-rows": ("forslag.toml", in_toml_rows),
    "toml-tables": ("forslag.toml", in_toml_tables),
}
"""Ways of writing a draft, each with a file name."""


def plain_root(root: Mapping) -> Mapping:
    """A tree without places, for comparing."""
    return mapping((entry.key.text or "", entry.value) for entry in root.entries)
