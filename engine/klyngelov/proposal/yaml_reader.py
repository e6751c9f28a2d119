"""Reads a YAML file.

Built from the parser's events and never from its composer or constructor: those resolve types (``ja``,
``2022-10-01``, ``0x10``), expand references (a few lines can become gigabytes) and recurse. One loop with
its own stack does none of that, and stops at the limits before anything is built.

Of YAML only what a careful reader can see on the page is accepted: no references, no merging, no type
marks, no directives, one document.
"""

from __future__ import annotations

import re
from dataclasses import field
from typing import Any

import yaml

from klyngelov.proposal.entries import unique_entries
from klyngelov.proposal.faults import MAX_DEPTH, MAX_NODES, Faults, Unreadable, quoted, too_deep, too_many
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.proposal.source_text import SourceText
from klyngelov.proposal.yaml_progress import Before, Ended
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position

# libyaml is ten times as fast, but PyYAML can be built without it.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})

_DIRECTIVE = re.compile(r"^%", re.MULTILINE)

_OR_QUOTE = "eller sæt teksten i anførselstegn, hvis tegnet hører til den."


def read_yaml(source: SourceText, faults: Faults) -> Node | None:
    """The content of a YAML file, or None if it holds none.

    Faults that leave the rest readable are added to ``faults``; others raise ``Unreadable``.
    """
    directive = _DIRECTIVE.search(source.text)
    if directive is not None:
        # Refused before parsing, since libyaml compares each directive with all the others: 1 MB of
        # them takes ten seconds.
        message = (
            "En linje må ikke begynde med «%»; slet linjen, eller ryk den ind, hvis den hører til en tekst."
        )
        raise Unreadable("yaml-directive", message, source.position(directive.start()))
    tree = _Tree(faults)
    try:
        for event in yaml.parse(source.text, Loader=_LOADER):
            taken = _TAKEN.get(type(event))
            if taken is not None:
                taken(tree, event)
    except yaml.YAMLError as error:
        from klyngelov.proposal.yaml_faults import explain  # noqa: PLC0415 (its patterns take time)

        raise explain(error, source, tree.before()) from None
    root = tree.root
    return None if isinstance(root, Scalar) and root.text is None else root


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come; of a mapping the children are name and value in turn.

    None stands for a name that has been reported already and whose field is left out.
    """

    position: Position
    is_mapping: bool
    in_brackets: bool
    children: list[Node | None] = field(default_factory=list)

    def awaits_key(self) -> bool:
        return self.is_mapping and len(self.children) % 2 == 0


class _Tree:
    """Puts events together to nodes."""

    def __init__(self, faults: Faults) -> None:
        self.root: Node | None = None
        self._faults = faults
        self._ended: Ended | None = None
        self._open: list[_Open] = []
        self._count = 0
        self._documents = 0

    def before(self) -> Before:
        """What to know of the text so far when it cannot be read further."""
        brackets = (frame.position for frame in reversed(self._open) if frame.in_brackets)
        return Before(self._ended, tuple(brackets))

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            message = (
                "Filen har flere dele adskilt af «---»; skriv flere forslag som en liste i feltet «forslag»."
            )
            raise Unreadable("several-documents", message, _position(event.start_mark))

    def _scalar(self, event: Any) -> None:
        position = _position(event.start_mark)
        self._counted(position)
        if event.tag is not None or event.anchor is not None:
            self._refuse_marks(event, position)
        plain = not event.style
        if plain and event.value == "<<" and self._awaits_key():
            message = f"Fletning med «<<» kan ikke bruges; skriv indholdet helt ud, {_OR_QUOTE}"
            self._faults.add("yaml-merge-key", message, position)
            self._place(None)
            return
        if not plain and event.style in "'\"":
            self._ended = Ended(position, _position(event.end_mark), is_text=True)
        text = event.value
        if plain and text in _NULLS:
            text = None
        elif event.style == '"':  # only an escape can still make a character that cannot be seen
            text = self._faults.clean(text, position)
        self._place(Scalar(text, position))

    def _start(self, event: Any) -> None:
        position = _position(event.start_mark)
        self._counted(position)
        if len(self._open) == MAX_DEPTH:
            raise too_deep(position)
        self._refuse_marks(event, position)
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        # One field alone in a list, as in ``[a: b]``, is a mapping without brackets and without length.
        in_brackets = bool(event.flow_style) and event.end_mark.index > event.start_mark.index
        self._open.append(_Open(position, is_mapping, in_brackets))

    def _end(self, event: Any) -> None:
        closed = self._open.pop()
        # A block collection ends with its last line and has no mark of its own; a flow one has.
        if event.end_mark.index > event.start_mark.index:
            self._ended = Ended(closed.position, _position(event.end_mark), is_text=False)
        if closed.is_mapping:
            self._place(Mapping(self._entries(closed), closed.position))
        else:
            self._place(
                Sequence(tuple(item for item in closed.children if item is not None), closed.position)
            )

    def _entries(self, closed: _Open) -> tuple[Any, ...]:
        pairs = zip(closed.children[::2], closed.children[1::2], strict=True)
        known = ((key, value) for key, value in pairs if key is not None and value is not None)
        return unique_entries(known, self._faults)

    def _alias(self, event: Any) -> None:
        position = _position(event.start_mark)
        self._counted(position)
        message = (
            f"Henvisningen {quoted('*' + event.anchor)} kan ikke bruges; skriv indholdet helt ud, {_OR_QUOTE}"
        )
        self._faults.add("yaml-alias", message, position)
        self._place(None if self._awaits_key() else Scalar(None, position))

    def _refuse_marks(self, event: Any, position: Position) -> None:
        if event.anchor is not None:
            mark = quoted("&" + event.anchor)
            message = f"Mærket {mark} kan ikke bruges; slet det, og skriv indholdet helt ud hvert sted."
            self._faults.add("yaml-anchor", message, position)
        if event.tag is not None:
            message = f"Typemærker med «!» kan ikke bruges; slet mærket, {_OR_QUOTE}"
            self._faults.add("yaml-tag", message, position)

    def _place(self, node: Node | None) -> None:
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node

    def _awaits_key(self) -> bool:
        return bool(self._open) and self._open[-1].awaits_key()

    def _counted(self, position: Position) -> None:
        self._count += 1
        if self._count > MAX_NODES:
            raise too_many(position)


_TAKEN = {
    yaml.ScalarEvent: _Tree._scalar,
    yaml.MappingStartEvent: _Tree._start,
    yaml.SequenceStartEvent: _Tree._start,
    yaml.MappingEndEvent: _Tree._end,
    yaml.SequenceEndEvent: _Tree._end,
    yaml.AliasEvent: _Tree._alias,
    yaml.DocumentStartEvent: _Tree._document,
}
"""What is done with each kind of event; the others say nothing of the content."""


def _position(mark: Any) -> Position:
    return Position(mark.line + 1, mark.column + 1)
