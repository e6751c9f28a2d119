"""Says in Danish what stands in a list: the sentence that goes into the document.

The words are those of the rules: how a list says an entry (``sætning``) and how each field is said
(``skriv``). Here they are only put together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Field, FieldKind, Listing, Shape
from klyngelov.proposal.kinds import DAY, UNKNOWN
from klyngelov.proposal.located import Node, Scalar, Sequence
from klyngelov.repairing.alterations import stated
from klyngelov.repairing.edits import mapping, scalar, sequence
from klyngelov.repairing.places import ListKey
from klyngelov.repairing.pools import NO, each_of
from klyngelov.repairing.rows import Step, StepKind
from klyngelov.repairing.units import count_field
from klyngelov.values.danish import listed, written_date
from klyngelov.values.frozen import dataclass
from klyngelov.values.spelling import fold


@dataclass(frozen=True, slots=True)
class Sentences:
    """Says what stands in the lists of drafts under a rule book."""

    rulebook: Rulebook

    def of_step(self, step: Step) -> str:
        """The sentence that says what a step brings about."""
        change = self.rulebook.changes[step.key[1]]
        if step.kind is StepKind.STRIKE and step.before is not None and change.striking:
            return self._said(change.striking.sentence, step.key, step.before, change, None)
        only = step.fields if step.kind in (StepKind.STATE, StepKind.PLAN) else None
        after = step.after
        if step.kind is StepKind.PLAN and after is not None:
            after = self._only_new(step, after)
        text = self._said(change.sentence, step.key, after, change, only)
        if step.kind is StepKind.ALTER and step.before is not None:
            return self._beside(step, step.before, text)
        return text

    def _beside(self, step: Step, before: Node, text: str) -> str:
        """The sentence with those who stay as they are, or with who it is that somebody else comes for.

        Who is only told more of is nobody else.
        """
        if step.beside is not None:
            rest = self.entry(step.key, step.beside)
            return f"{rest} og {text[:1].lower()}{text[1:]}"
        listing = self.rulebook.vocabulary.listings[step.key[1]]
        telling = [one for one in step.fields if listing.fields[one].main or listing.fields[one].narrows]
        if all(stated(before, name, listing) is None for name in telling):
            return text
        comma = "," if ", " in text else ""
        return f"{text.removesuffix('.')}{comma} i stedet for {self.entry(step.key, before)}."

    def of_entry(self, key: ListKey, node: Node) -> str:
        """The sentence that says an entry."""
        change = self.rulebook.changes[key[1]]
        return self._said(change.sentence, key, node, change, None)

    def entry(self, key: ListKey, node: Node) -> str:
        """An entry as it is named in a sentence: 2 praktiserende læger udpeget af PLO."""
        change = self.rulebook.changes[key[1]]
        return self._entry(key[1], node, change, None, last=None).replace(" ,", ",")

    def _said(
        self, sentence: str, key: ListKey, node: Node | None, change: Change, only: Iterable[str] | None
    ) -> str:
        organ = self.rulebook.vocabulary.organs.get(key[0] or "")
        entry = self._entry(key[1], node, change, only, last=False) if node is not None else ""
        text = sentence.replace("{led}", entry).replace("{organ}", organ.definite if organ else "forslaget")
        after = self._entry(key[1], node, change, only, last=True) if node is not None else ""
        if after and sentence == change.sentence:
            text = f"{text.removesuffix('.')} {after}.".replace(" ,", ",")
        if node is not None:
            text = text.replace(
                "{antal}", self._number(self.rulebook.vocabulary.listings[key[1]], node) or "1"
            )
        return text[:1].upper() + text[1:]

    def _entry(
        self, name: str, node: Node, change: Change, only: Iterable[str] | None, *, last: bool | None
    ) -> str:
        """The main word with its number and what is said of it; ``last`` (or not) alone, unless None."""
        listing = self.rulebook.vocabulary.listings[name]
        wanted = None if only is None else set(only)
        parts: list[str] = []
        if not last and listing.main and listing.main.name not in change.phrases and wanted is None:
            parts.append(self._main(listing, node))
        for field_name, phrase in change.phrases.items():
            if (wanted is None or field_name in wanted) and (last is None or phrase.last is last):
                parts.extend(self._phrase(phrase.text, listing.fields[field_name], node, listing))
        if last:
            return " ".join(parts)
        return listed(parts) if listing.shape is not Shape.LIST else " ".join(parts)

    def _main(self, listing: Listing, node: Node) -> str:
        main = self._naming(listing, node)
        value = stated(node, main.name, listing) if main else None
        if main is None or not isinstance(value, Scalar):
            return listing.each
        text = self._number(listing, node)
        words = self.rulebook.vocabulary.word_lists.get(main.word_list or "")
        word = words.spellings.get(fold(value.text or "")) if words else None
        if words is None or word is None or not words.closed or count_field(listing) is None:
            return self._word(main, value.text or "")
        if text in (None, "1") and word in words.definites:
            return words.definites[word]
        return f"{text or 1} {word if text in (None, '1') else words.plurals.get(word, word)}"

    def _naming(self, listing: Listing, node: Node) -> Field | None:
        """The field that an entry is named by: the main one, or else the first that says who it is."""
        main = listing.main
        if main is None or stated(node, main.name, listing) is not None:
            return main
        known = [field for field in listing.fields.values() if stated(node, field.name, listing) is not None]
        for field in known:
            words = self.rulebook.vocabulary.word_lists.get(field.word_list or "")
            if words is not None and words.definites and not field.refers_to:
                return field
        return main

    def _number(self, listing: Listing, node: Node) -> str | None:
        """How many the entry stands for, as it says."""
        name = count_field(listing)
        number = stated(node, name, listing) if name else None
        text = number.text if isinstance(number, Scalar) else None
        return "et ikke oplyst antal" if text and fold(text) == UNKNOWN else text

    def _phrase(self, phrase: str, field: Field, node: Node, listing: Listing) -> Iterator[str]:
        value = stated(node, field.name, listing)
        if value is None:
            return
        items = value.items if isinstance(value, Sequence) else (value,)
        texts = [item.text or "" for item in items if isinstance(item, Scalar)]
        if field.kind is FieldKind.ANSWER:
            if texts and fold(texts[0]) != NO:
                yield phrase
        elif texts:
            if field.kind is FieldKind.PER_YEAR and texts == ["1"]:
                phrase = phrase.replace(listing.plural, listing.each)
            yield phrase.replace("{ord}", listed(self._word(field, text) for text in texts))

    def _word(self, field: Field, text: str) -> str:
        """A word as it stands in a sentence."""
        target = self.rulebook.vocabulary.listings.get(field.refers_to or "")
        if target and fold(text) == fold(each_of(target)):
            return f"hver {target.each}"
        if field.kind in (FieldKind.DATE, FieldKind.DAYS_PLANNED, FieldKind.DAYS_HELD):
            return written_date(DAY.validate_python(text))
        words = self.rulebook.vocabulary.word_lists.get(field.word_list or "")
        word = words.spellings.get(fold(text)) if words else None
        organ = self.rulebook.vocabulary.organs.get(word or "")
        if organ:
            return organ.definite
        return words.definites.get(word, word) if words and word else text

    def _only_new(self, step: Step, after: Node) -> Node:
        """The planned days that were not there before."""
        listing = self.rulebook.vocabulary.listings[step.key[1]]
        name = step.fields[0]
        known = set(_texts(stated(step.before, name, listing) if step.before else None))
        new = [text for text in _texts(stated(after, name, listing)) if text not in known]
        return mapping([(name, sequence(map(scalar, new)))])


def _texts(value: Node | None) -> list[str]:
    items = value.items if isinstance(value, Sequence) else (value,) if value else ()
    return [item.text or "" for item in items if isinstance(item, Scalar)]
