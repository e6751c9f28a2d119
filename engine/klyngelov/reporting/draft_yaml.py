"""A drafted body as a proposal file in YAML: each row under the provision it answers, each choice marked.

Everything but the comments is what ``drafting.body_tree`` puts into the tree, so the file means what was
judged.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from klyngelov.drafting.body import UNDECIDED, Body, Fact, Line, Section
from klyngelov.drafting.body_tree import meeting_fields, row_fields
from klyngelov.drafting.rows import Written
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing, Shape
from klyngelov.proposal.header_reader import HEADER_KEYS
from klyngelov.proposal.located import Entry, Mapping, Node, Scalar
from klyngelov.proposal.proposal_reader import ORGANS_KEY
from klyngelov.reporting.draft_notes import opening_notes, remarks
from klyngelov.reporting.layout import WIDTH, unbroken
from klyngelov.values.danish import listed
from klyngelov.values.spelling import fold

BASES_KEY = "retsgrundlag"
_PLAIN = re.compile(r"[\wæøåÆØÅ§][\wæøåÆØÅéü§ .'’/&()-]*[\wæøåÆØÅ.')]|[\wæøåÆØÅ]", re.UNICODE)
_UNSETTLED = "Om en anden kan have pladsen i stedet, afhænger af det, der ikke er oplyst."
_RESERVED = ("true", "false", "null", "yes", "no", "on", "off", "~")


def draft_yaml(body: Body, rulebook: Rulebook) -> str:
    """The file, ending in a line break."""
    return "\n".join(_Writer(body, rulebook).lines()) + "\n"


class _Writer:
    """Writes one body."""

    def __init__(self, body: Body, rulebook: Rulebook) -> None:
        self._body = body
        self._rulebook = rulebook

    def lines(self) -> Iterator[str]:
        for note in opening_notes(self._body):
            yield from _comment(note, "")
        for key in self._keys():
            yield from self._entry(key)
        yield f"{ORGANS_KEY}:"
        for number, organ in enumerate(self._organs()):
            yield from [""] if number else []
            # An organ of which nothing is asked is there all the same.
            yield f"  {organ}:" if self._body.of(organ) else f"  {organ}: {{}}"
            for at, section in enumerate(self._body.of(organ)):
                yield from [""] if at else []
                yield from self._section(section, "    ")
        for at, remark in enumerate(remarks(self._body, self._rulebook)):
            yield from [] if at else [""]
            for line in (remark.heading, *(f"- {item}" for item in remark.items)):
                yield from _comment(line, "")

    def _organs(self) -> tuple[str, ...]:
        return self._rulebook.vocabulary.types[self._body.start.draft.proposal.body_type].organs

    # ── The file's own fields ─────────────────────────────────────────────────────────────────
    def _keys(self) -> list[str]:
        """The fields of the file: those of its head, then its lists as they are declared."""
        stated = [fold(entry.key.text or "") for entry in self._body.start.root.entries]
        head = [key for key in HEADER_KEYS if key in stated or (key == BASES_KEY and self._body.bases)]
        own = {fact.listing.name for fact in self._body.facts} | {one.place[1] for one in self._body.of(None)}
        spellings = self._rulebook.vocabulary.listing_spellings
        own |= {spellings[key] for key in stated if key in spellings} - {ORGANS_KEY}
        lists = [name for name in self._rulebook.vocabulary.listings if name in own]
        return [
            *(key for key in head if key != BASES_KEY),
            *lists,
            *(key for key in head if key == BASES_KEY),
        ]

    def _entry(self, key: str) -> Iterator[str]:
        spellings = self._rulebook.vocabulary.listing_spellings
        for entry in self._body.start.root.entries:
            written = fold(entry.key.text or "")
            if spellings.get(written, written) == key:
                yield f"{key}: {_node(entry.value)}"
        for fact in self._body.facts:
            if fact.listing.name == key:
                yield from self._fact(fact)
        for section in self._body.of(None):
            if section.place[1] == key:
                yield from self._section(section, "")
        if key == BASES_KEY:
            yield f"{key}: [{', '.join(map(shown_scalar, self._body.bases))}]"

    def _fact(self, fact: Fact) -> Iterator[str]:
        yield from _comment(f"Udfyldes. {fact.listing.question or ''}".strip(), "")
        yield from self._provisions(fact.norms, "", set())
        yield f"{fact.listing.name}:"

    # ── Lists ─────────────────────────────────────────────────────────────────────────────────
    def _section(self, section: Section, indent: str) -> Iterator[str]:
        if section.listing.shape is Shape.CALENDAR:
            norms = (*section.yearly_norms, *(norm for line in section.lines for norm in line.norms))
            yield from self._provisions(norms, indent, set())
            yield f"{indent}{section.place[1]}: {_flow(meeting_fields(section))}"
            return
        if section.listing.shape is Shape.SINGLE:
            for line in section.lines:
                yield from self._notes(line, indent, set())
                yield f"{indent}{section.place[1]}: {_row(line, section.listing)}"
            return
        yield f"{indent}{section.place[1]}:"
        inner = indent + "  "
        before: tuple[Norm, ...] | None = None
        told: set[str] = set()
        for line in section.lines:
            doubt = line.unsettled and _UNSETTLED not in told
            if line.norms != before or line.choices or line.alternatives or line.movable or doubt:
                yield from self._notes(line, inner, told)
            before = line.norms
            yield f"{inner}- {_row(line, section.listing)}"
            yield from self._alternatives(line, section.listing, inner)

    def _notes(self, line: Line, indent: str, told: set[str]) -> Iterator[str]:
        yield from self._provisions(line.norms, indent, told)
        for choice in line.choices:
            if choice.options:
                options = listed((" ".join(_words(one)) for one in choice.options), "eller")
                yield from _comment(f"Vælg «{choice.field}»: {options}.", indent)
            else:
                yield from _comment(f"«{choice.field}» kan være en anden dag: {choice.limit}.", indent)
        if not line.choices and line.instead:
            yield from _comment("Vælg: rækken her eller den, der står som kommentar under den.", indent)
        for field in line.movable:
            yield from _comment(f"«{field}» kan lige så godt stå ved en anden række.", indent)
        if line.unsettled and _UNSETTLED not in told:
            told.add(_UNSETTLED)
            yield from _comment(_UNSETTLED, indent)

    def _alternatives(self, line: Line, listing: Listing, indent: str) -> Iterator[str]:
        said: str | None = None
        for one in line.alternatives:
            if one.text != said:
                yield from _comment(f"Eller, hvor det passer ({one.text})" if one.text else "Eller:", indent)
            said = one.text
            yield f"{indent}# - {_flow(row_fields(one.row, listing, 1))}"

    # ── Provisions ────────────────────────────────────────────────────────────────────────────
    def _provisions(self, norms: Sequence[Norm], indent: str, told: set[str]) -> Iterator[str]:
        """One comment for each norm, with those that it yields to and that ask for the same.

        What has been ``told`` in the list already is only named.
        """
        among = {norm.id: norm for norm in norms}
        above = {target for norm in norms for target, _ in norm.yields_to}
        again = [norm.id for norm in among.values() if norm.id in told]
        for norm in among.values():
            if norm.id in above or norm.id in told:
                continue
            also = [among[target] for target, _ in norm.yields_to if target in among]
            yield from _comment(self._provision((norm, *also)), indent)
        if again:
            yield from _comment(f"Som ovenfor: {', '.join(again)}.", indent)
        told.update(among)

    def _provision(self, norms: tuple[Norm, ...]) -> str:
        first = norms[0]
        cited = "; ".join(dict.fromkeys(self._rulebook.cited(norm) for norm in norms))
        text = f"{first.title}: {cited} ({', '.join(norm.id for norm in norms)})."
        if first.derogable:
            party = f", som {first.party} har tiltrådt" if first.party else ""
            floor = [self._rulebook.cited(norm) for norm in norms if not norm.derogable]
            never = f", dog aldrig under det, {listed(dict.fromkeys(floor))} kræver" if floor else ""
            text += f" Kan fraviges ved aftale{party}{never}."
        if not self._rulebook.source(first).binding:
            text += " Ikke bindende."
        return text


# ── YAML ──────────────────────────────────────────────────────────────────────────────────────
def _comment(text: str, indent: str) -> list[str]:
    lines = textwrap.wrap(
        unbroken(text), WIDTH, initial_indent=f"{indent}# ", subsequent_indent=f"{indent}#   ",
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    return [line.replace("\u00a0", " ") for line in lines]


def _row(line: Line, listing: Listing) -> str:
    fields = row_fields(line.row, listing, line.count)
    if listing.main and [name for name, _ in fields] == [listing.main.name]:
        return _value(fields[0][1])
    return _flow(fields)


def _flow(fields: Iterable[tuple[str, Written]]) -> str:
    return "{" + ", ".join(f"{name}: {_value(value)}" for name, value in fields) + "}"


def _value(written: Written) -> str:
    if isinstance(written, str):
        return shown_scalar(written)
    return shown_scalar(written[0]) if len(written) == 1 else f"[{', '.join(map(shown_scalar, written))}]"


def _words(written: Written) -> Sequence[str]:
    return (written,) if isinstance(written, str) else written


def _node(node: Node) -> str:
    """A node in flow style, on one line."""
    if isinstance(node, Scalar):
        return shown_scalar(node.text) if node.text is not None else ""
    if isinstance(node, Mapping):
        return "{" + ", ".join(_entry(one) for one in node.entries) + "}"
    return "[" + ", ".join(_node(item) for item in node.items) + "]"


def _entry(entry: Entry) -> str:
    return f"{shown_scalar(entry.key.text or '')}: {_node(entry.value)}"


def shown_scalar(text: str) -> str:
    """A text as YAML reads it back: bare where nothing in it could mean something else."""
    if text == UNDECIDED or (
        _PLAIN.fullmatch(text) and text.casefold() not in _RESERVED and ": " not in text
    ):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
