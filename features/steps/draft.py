"""The proposal of a scenario: a template, changed step by step as an adviser would change the file."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from features.steps import danish

from klyngelov.lawbook.vocabulary import Listing, Shape, Vocabulary
from klyngelov.values.spelling import fold

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "features" / "skabeloner"
EVERY = "hver"

Row = dict[str, Any]


@cache
def _as_json(path: Path) -> str:
    """A file that hundreds of scenarios start from, in the form that is read back fastest."""
    return json.dumps(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))


class Draft:
    """A proposal as the plain structure of its file."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._described_meetings: set[str] = set()
        self.content: dict[str, Any] = {}

    def load(self, path: Path) -> None:
        """Start from a file; every value stays text, as the readers take it."""
        self.content = json.loads(_as_json(path))

    def file(self) -> bytes:
        """The proposal as a file."""
        return json.dumps(self.content, ensure_ascii=False, indent=1).encode()

    # ── Names ─────────────────────────────────────────────────────────────────────────────────
    def organ_name(self, written: str) -> str:
        """The organ a step names in its definite form."""
        return self._vocabulary.organ_spellings[fold(written)]

    def _organ(self, written: str) -> dict[str, Any]:
        organs: dict[str, dict[str, Any]] = self.content.setdefault("organer", {})
        return organs.setdefault(self.organ_name(written), {})

    def _listing(self, written: str) -> Listing | None:
        name = self._vocabulary.listing_spellings.get(fold(written))
        return self._vocabulary.listings[name] if name else None

    def _role(self, written: str) -> str:
        spellings = self._vocabulary.word_lists["rolle"].spellings
        found = spellings.get(fold(written)) or spellings.get(fold(written.removeprefix("de ")))
        if found is None:
            raise ValueError(f"«{written}» er ikke en rolle")
        return found

    # ── The file ──────────────────────────────────────────────────────────────────────────────
    def state(self, key: str, text: str) -> None:
        """Set a key of the file: a list where the vocabulary has a list."""
        listing = self._listing(key)
        single = listing.shape is Shape.SINGLE if listing else key in ("navn", "type", "dato")
        self.content[key] = danish.value(text) if single else danish.values(text)

    def state_table(self, key: str, table: list[list[str]]) -> None:
        """Set a list of the file, or the fields of what is no list, from a table."""
        listing = self._listing(key)
        if listing is None:
            raise ValueError(f"«{key}» er ikke erklæret")
        rows = self.rows(listing.name, table)
        self.content[key] = rows if listing.shape is Shape.LIST else rows[0]

    def leave_out(self, key: str) -> None:
        """Remove a key of the file."""
        self.content.pop(key, None)

    def say_of(self, municipality: str, field: str, text: str) -> None:
        """State a field of a participating municipality."""
        entries = self.content["kommuner"]
        names = [one["navn"] if isinstance(one, dict) else one for one in entries]
        known = entries[names.index(municipality)]
        said = known if isinstance(known, dict) else {"navn": municipality}
        entries[names.index(municipality)] = said | {field: danish.value(text)}

    def put_plan(self, definite: str, field: str, text: str) -> None:
        """Set a field of a plan, which is then described by its fields."""
        listing = self._plan(definite)
        several = listing.fields[field].several
        self.content[listing.name][field] = danish.values(text) if several else danish.value(text)

    def unstate_plan(self, definite: str, field: str) -> None:
        """Remove what is stated of a field of a plan."""
        self.content[self._plan(definite).name].pop(field, None)

    def _plan(self, definite: str) -> Listing:
        listing = next(one for one in self._vocabulary.listings.values() if one.definite == definite)
        stated = self.content.setdefault(listing.name, {})
        if not isinstance(stated, dict):
            self.content[listing.name] = {listing.name: stated}
        return listing

    # ── An organ ──────────────────────────────────────────────────────────────────────────────
    def rows(self, listing: str, table: list[list[str]]) -> list[Row]:
        """The entries a table gives; an empty cell is not stated."""
        fields = self._vocabulary.listings[listing].fields
        head, *lines = table
        found: list[Row] = []
        for line in lines:
            row: Row = {}
            for name, cell in zip(head, line, strict=True):
                if cell:
                    row[name] = danish.values(cell) if fields[name].several else danish.value(cell)
            found.append(row)
        return found

    def put(self, organ: str, key: str, entries: Any) -> None:
        """Set what is stated of an organ."""
        self._organ(organ)[key] = entries

    def put_words(self, organ: str, key: str, text: str) -> None:
        """Set a list of words, or the single value that a field of the organ has."""
        listing = self._listing(key)
        single = listing is not None and listing.shape is Shape.SINGLE
        self.put(organ, key, danish.value(text) if single else danish.values(text))

    def put_table(self, organ: str, key: str, table: list[list[str]]) -> None:
        """Set a list, or the fields of what is no list, from a table."""
        listing = self._listing(key)
        if listing is None:
            raise ValueError(f"«{key}» er ikke erklæret")
        rows = self.rows(listing.name, table)
        self.put(organ, key, rows if listing.shape is Shape.LIST else rows[0])

    def add_members(self, organ: str, rows: list[Row]) -> None:
        """Add to the members of an organ."""
        self._organ(organ).setdefault("medlemmer", []).extend(rows)

    def remove_members(self, organ: str, role: str, of: str | None) -> None:
        """Remove whoever has a role (and comes from a municipality or cluster)."""
        wanted = self._role(role)
        members = [one for row in self._organ(organ)["medlemmer"] for one in self._unfolded(row)]
        kept = [row for row in members if not self._is(row, wanted, of)]
        if len(kept) == len(members):
            raise ValueError(f"Ingen «{role}» sidder i {organ}")
        self.put(organ, "medlemmer", kept)

    def _is(self, row: Row, role: str, of: str | None) -> bool:
        return self._role(row["rolle"]) == role and (
            of is None or of in (row.get("kommune"), row.get("klynge"))
        )

    def _unfolded(self, row: Row) -> list[Row]:
        """A row for each of those that ``hver …`` stands for."""
        for field, key in (("kommune", "kommuner"), ("klynge", "klynger")):
            if str(row.get(field, "")).split()[:1] == [EVERY]:
                names = [one["navn"] if isinstance(one, dict) else one for one in self.content[key]]
                return [{**row, field: name} for name in names]
        return [row]

    def unstate(self, organ: str, key: str) -> None:
        """Remove what is stated of an organ."""
        self._organ(organ).pop(key, None)

    def leave_open(self, key: str, organ: str | None) -> None:
        """Say of a list that it does not hold everything."""
        where = self._organ(organ) if organ else self.content
        listing = self._listing(key)
        if listing is not None and listing.shape is Shape.CALENDAR:
            where.setdefault(key, {})["fuldstændig"] = "nej"
        else:
            where[key] = {"liste": where.get(key, []), "fuldstændig": "nej"}

    # ── Meetings ──────────────────────────────────────────────────────────────────────────────
    def meet(self, organ: str, key: str, stated: Any) -> None:
        """State meetings; the first such step sets aside what the template says of them."""
        meetings = self._organ(organ).setdefault("møder", {})
        if organ not in self._described_meetings:
            self._described_meetings.add(organ)
            for old in ("om året", "afholdt", "planlagt"):
                meetings.pop(old, None)
        meetings[key] = stated

    # ── Records ───────────────────────────────────────────────────────────────────────────────
    def agree(self, provision: str, agreement: str) -> None:
        """Record a departure, with the agreement on it."""
        record = {"bestemmelse": provision, "aftale": agreement}
        self.content.setdefault("aftalte fravigelser", []).append(record)

    def judge(self, provision: str, result: str) -> None:
        """Record a person's judgement of an open standard."""
        record = {
            "bestemmelse": provision,
            "resultat": result,
            "begrundelse": "Vurderet efter forholdene i klyngen.",
            "af": "Juridisk afdeling",
            "dato": "2022-09-20",
        }
        self.content.setdefault("vurderinger", []).append(record)
