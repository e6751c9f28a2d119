"""How the imported wording of every cited paragraph stands to what the norms were encoded from."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.statute.cited_paragraphs import CitedParagraph, cited_paragraphs
from klyngelov.statute.document import Document
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.sentences import sentences
from klyngelov.statute.wordings import Comparison, State, Wordings
from klyngelov.values.frozen import dataclass

_SIGN = re.compile(r"Stk\. \d+\. ")


@dataclass(frozen=True, slots=True)
class Difference:
    """The sentences that left a paragraph and those that came, from one document to another.

    ``lines`` pairs "-" or "+" with a sentence, in the order of the paragraph.
    """

    earlier: Document
    later: Document
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """One cited paragraph.

    ``difference`` is there where its wording has changed and both wordings are imported.
    """

    cited: CitedParagraph
    fingerprint: Fingerprint | None
    compared: Comparison
    difference: Difference | None = None


def standings(rulebook: Rulebook, table: FingerprintTable, wordings: Wordings) -> tuple[Standing, ...]:
    """The standing of every cited paragraph, by source and number."""
    return tuple(_standing(one, wordings) for one in cited_paragraphs(rulebook, table))


def _standing(cited: CitedParagraph, wordings: Wordings) -> Standing:
    label = cited.paragraph.label
    compared = wordings.compare(cited.source, label)
    difference = None
    if compared.document and compared.provision and compared.state is State.CHANGED:
        earlier = wordings.earlier(cited.source, label)
        if earlier is not None:
            lines = tuple(_lines(earlier, compared.document, label))
            difference = Difference(earlier, compared.document, lines)
    return Standing(cited, wordings.fingerprints.get((cited.source, label)), compared, difference)


def _lines(earlier: Document, later: Document, label: str) -> Iterator[tuple[str, str]]:
    before, after = (_sentences(document, label) for document in (earlier, later))
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag != "equal":
            yield from (("-", line) for line in before[start:end])
            yield from (("+", line) for line in after[new_start:new_end])


def _sentences(document: Document, label: str) -> tuple[str, ...]:
    """The sentences of a paragraph, the first of a stykke with its sign."""
    provision = document.provision(label)
    found: list[str] = []
    for place, text in provision.parts.items() if provision else ():
        if "," not in place:
            sign = _SIGN.match(text)
            first, *others = sentences([text[sign.end() :] if sign else text]) or ("",)
            found.extend((f"{sign[0] if sign else ''}{first}", *others))
    return tuple(found)
