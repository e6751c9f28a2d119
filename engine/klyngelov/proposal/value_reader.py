"""Reads the value of one field, by its kind."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from klyngelov.lawbook.vocabulary import OTHER, Field, FieldKind, Vocabulary, WordList
from klyngelov.proposal import facts
from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.kinds import ANSWER, DAY, QUANTITY, UNKNOWN
from klyngelov.proposal.located import Mapping, Node, Scalar, Sequence
from klyngelov.values.frozen import dataclass
from klyngelov.values.interval import Interval
from klyngelov.values.position import Position
from klyngelov.values.spelling import fold

_Parsed = TypeVar("_Parsed")

LIST_KEY = "liste"
COMPLETE_KEY = "fuldstændig"


@dataclass(frozen=True, slots=True)
class ValueReader:
    """Reads values against a vocabulary; faults and notices go to the collector."""

    vocabulary: Vocabulary
    collector: Collector

    def value(self, field: Field, node: Node) -> facts.Value | None:
        """The value of a field; None where it is not stated, unknown, or faulty (and reported)."""
        if field.kind is FieldKind.TEXT:
            return self._text(node)
        if field.several:
            return self._several(field, node)
        text = self.collector.scalar(node, f"«{field.name}»")
        if text is None or fold(text) == UNKNOWN:
            return None
        if field.kind is FieldKind.WORD:
            return self.word(field, text, node.position)
        if field.kind is FieldKind.NUMBER:
            number = self._parsed(QUANTITY, text, node.position)
            return facts.Number(number) if number is not None else None
        if field.kind is FieldKind.ANSWER:
            answer = self._parsed(ANSWER, text, node.position)
            return facts.Answer(answer) if answer is not None else None
        day = self._parsed(DAY, text, node.position)
        return facts.Day(day) if day is not None else None

    def quantity(self, node: Node, what: str) -> Interval | None:
        """A number or range; None where it is not stated, unknown, or faulty (and reported)."""
        text = self.collector.scalar(node, what)
        if text is None or fold(text) == UNKNOWN:
            return None
        return self._parsed(QUANTITY, text, node.position)

    def day(self, node: Node, what: str) -> facts.Day | None:
        """A date; None as for ``quantity``."""
        text = self.collector.scalar(node, what)
        if text is None or fold(text) == UNKNOWN:
            return None
        day = self._parsed(DAY, text, node.position)
        return facts.Day(day) if day is not None else None

    def answer(self, node: Node, what: str) -> bool | None:
        """Yes or no; None as for ``quantity``."""
        text = self.collector.scalar(node, what)
        if text is None or fold(text) == UNKNOWN:
            return None
        return self._parsed(ANSWER, text, node.position)

    def _parsed(self, adapter: TypeAdapter[_Parsed], text: str, at: Position) -> _Parsed | None:
        try:
            return adapter.validate_python(text)
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                self.collector.fault(fault["type"], fault["msg"], at)
            return None

    def _text(self, node: Node) -> facts.Text | None:
        if isinstance(node, Scalar):
            return facts.Text(node.text) if node.text and fold(node.text) != UNKNOWN else None
        return facts.Text("")  # a longer arrangement: stated, but no rule reads its wording

    def _several(self, field: Field, node: Node) -> facts.Several | None:
        nodes, complete, stated = self.items(node, f"«{field.name}»")
        if not stated:
            return None
        words: list[facts.Words] = []
        for item in nodes:
            text = self.collector.scalar(item, f"Hvert led i «{field.name}»")
            word = self.word(field, text, item.position) if text else None
            if isinstance(word, facts.Words):
                words.append(word)
        return facts.Several(tuple(words), complete)

    def items(self, node: Node, what: str) -> tuple[tuple[Node, ...], bool, bool]:
        """The items of a list, whether they are all there is, and whether the list is stated.

        A single value is a list of one; ``{liste: […], fuldstændig: nej}`` says that there is more.
        """
        if isinstance(node, Sequence):
            return self.collector.bounded(node.items, f"{what} har"), True, True
        if isinstance(node, Scalar):
            stated = bool(node.text and node.text.strip()) and fold(node.text or "") != UNKNOWN
            return ((node,) if stated else ()), stated, stated
        keys = {fold(entry.key.text or ""): entry for entry in node.entries}
        if LIST_KEY not in keys:
            return (node,), True, True
        complete = True
        for key, entry in keys.items():
            if key == COMPLETE_KEY:
                complete = self.answer(entry.value, f"«{COMPLETE_KEY}»") is not False
            elif key != LIST_KEY:
                self.collector.unknown(
                    "unknown-key",
                    "Feltet",
                    entry.key.text or "",
                    entry.key.position,
                    (LIST_KEY, COMPLETE_KEY),
                )
        nodes, _, stated = self.items(keys[LIST_KEY].value, what)
        return nodes, complete and stated, stated

    # ── Words ─────────────────────────────────────────────────────────────────────────────────
    def word(self, field: Field, text: str, at: Position) -> facts.Words | facts.EachOf | None:
        """A word of the field's list, or ``hver …`` in a field that refers to another list."""
        each = self._each(field, text)
        if each:
            return each
        words = self.vocabulary.word_lists[field.word_list or ""]
        found = self.lookup(words, text, at)
        if found is not None:
            return found
        if words.closed:
            name = words.name if field.main else field.name
            what = f"«{name}»:"
            self.collector.unknown("unknown-word", what, text, at, words.words(), variants=words.written)
            return None
        if not field.refers_to and words.extension:
            message = (
                f"«{text}» genkendes ikke som et kendt ord for «{field.name}» og indgår derfor kun som en "
                "mulighed."
            )
            self.collector.notice("not-recognised", f"{field.name}:{fold(text)}", message, at)
        return facts.Words(frozenset({OTHER}), fold(text), text)

    def lookup(self, words: WordList, text: str, at: Position) -> facts.Words | None:
        """The declared word a text stands for; a listed variant is accepted and noticed."""
        folded = fold(text)
        name = words.spellings.get(folded)
        if name is None:
            return None
        if folded in words.variants and words.register and folded != fold(name):
            source = words.written_so.get(folded)
            written = f"; sådan er navnet skrevet i {source}" if source else ""
            self.collector.notice("variant", folded, f"«{text}» er læst som {name}{written}.", at)
        return _declared(words.denotation[name], name)

    def _each(self, field: Field, text: str) -> facts.EachOf | None:
        if not field.refers_to:
            return None
        target = self.vocabulary.listings[field.refers_to]
        phrase, whole = fold(text), fold(f"hver {target.each}")
        if phrase == "hver" or (phrase.startswith("hver ") and whole.startswith(phrase)):
            return facts.EachOf(target.name)
        return None


@lru_cache(maxsize=4096)
def _declared(atoms: frozenset[str], name: str) -> facts.Words:
    """A declared word; every entry that states it has the same object."""
    return facts.Words(atoms, name)


def find(node: Mapping, key: str) -> Node | None:
    """The value of a key of the format itself, in any spelling."""
    return next((entry.value for entry in node.entries if fold(entry.key.text or "") == fold(key)), None)
