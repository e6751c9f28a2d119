"""Where the lists of a draft stand in its file."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.lawbook.vocabulary import Vocabulary
from klyngelov.proposal.draft_roots import DRAFTS_KEY
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar, Sequence
from klyngelov.proposal.proposal_reader import ORGANS_KEY
from klyngelov.proposal.value_reader import COMPLETE_KEY, LIST_KEY
from klyngelov.repairing.edits import Edit, Path, SetField, mapping
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold

ListKey = tuple[str | None, str]
"""An organ (None: the file) and the name of a list."""


@dataclass(frozen=True, slots=True)
class Place:
    """One list of a draft: the mapping it is a field of, its name as written, and its value.

    ``owner`` is where that mapping is, or would be; ``missing`` names the mappings on the way that are not
    there. ``value`` is None where nothing is stated.
    """

    owner: Path
    missing: tuple[str, ...]
    key: str
    value: Node | None

    @property
    def path(self) -> Path:
        """Where the value is."""
        return (*self.owner, self.key)

    def items(self) -> tuple[Node, ...]:
        """What stands in the list; a single value is a list of one."""
        if isinstance(self.value, Sequence):
            return self.value.items
        if isinstance(self.value, Mapping):
            listed = _field(self.value, LIST_KEY)
            if listed is not None:
                inner = listed.value
                return inner.items if isinstance(inner, Sequence) else (inner,)
        return (self.value,) if self.value is not None else ()

    def sequence(self) -> Path | None:
        """Where the list itself is; None where there is only a single value, or nothing."""
        if isinstance(self.value, Sequence):
            return self.path
        if isinstance(self.value, Mapping):
            listed = _field(self.value, LIST_KEY)
            if listed is not None and isinstance(listed.value, Sequence):
                return (*self.path, listed.key.text or "")
        return None

    def set(self, value: Node) -> Edit:
        """State the whole list anew, with the mappings around it that are not there."""
        if not self.missing:
            return SetField(self.owner, self.key, value)
        first, *others = self.missing
        inner = mapping([(self.key, value)])
        for name in reversed(others):
            inner = mapping([(name, inner)])
        return SetField(self.owner, first, inner)


@dataclass(frozen=True, slots=True)
class Places:
    """Finds the lists of one draft; ``prefix`` leads to it in the file."""

    root: Mapping
    prefix: Path
    vocabulary: Vocabulary

    def of(self, key: ListKey) -> Place:
        """Where a list stands, or would stand."""
        organ, listing = key
        node: Mapping = self.root
        owner = self.prefix
        missing: list[str] = []
        for step in (ORGANS_KEY, organ) if organ else ():
            found = None if missing else self._organ(node, step or "", owner is self.prefix)
            if found is None or not isinstance(found.value, Mapping):
                missing.append(found.key.text or "" if found else step or "")
                continue
            node, owner = found.value, (*owner, found.key.text or "")
        entry = None if missing else self._listing(node, listing)
        value = entry.value if entry else None
        if isinstance(value, Scalar) and not (value.text and value.text.strip()):
            value = None
        return Place(owner, tuple(missing), entry.key.text or "" if entry else listing, value)

    def complete(self, organ: str | None) -> bool:
        """Whether an organ says that its lists are all there is; so it does unless it denies it."""
        place = self.of((organ, COMPLETE_KEY)) if organ else None
        return not (place and isinstance(place.value, Scalar) and fold(place.value.text or "") == "nej")

    def _organ(self, node: Mapping, name: str, outermost: bool) -> Entry | None:
        if outermost:
            return _field(node, name)
        spellings = self.vocabulary.organ_spellings
        return next((one for one in node.entries if spellings.get(fold(one.key.text or "")) == name), None)

    def _listing(self, node: Mapping, name: str) -> Entry | None:
        spellings = self.vocabulary.listing_spellings
        found = next((one for one in node.entries if spellings.get(fold(one.key.text or "")) == name), None)
        return found or _field(node, name)


def drafts(root: Mapping) -> Iterator[tuple[Mapping, Path]]:
    """The drafts of a file, each with the path that leads to it."""
    listed = _field(root, DRAFTS_KEY)
    if listed is None:
        yield root, ()
    elif isinstance(listed.value, Sequence):
        for index, item in enumerate(listed.value.items):
            if isinstance(item, Mapping):
                yield item, (listed.key.text or "", index)


def _field(node: Mapping, name: str) -> Entry | None:
    return next((one for one in node.entries if fold(one.key.text or "") == fold(name)), None)
