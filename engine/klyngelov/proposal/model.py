"""The model of a proposal file's own frame, apart from what the vocabulary declares.

The keys here belong to the format (``contract``), not to the law: name, type, day, cited legal
bases, agreed departures, recorded judgements. Everything else in a file is read by the vocabulary.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.fields import FieldInfo

from klyngelov.proposal.kinds import Day, Instance
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import Position


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


class _Frame(BaseModel):
    """Frozen; unknown keys are faults; ``position`` is where the entry stands.

    A frame is validated as a part of ``Header``, so it needs no validator of its own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)

    position: Annotated[Position, Instance()]


class LegalBasis(_Frame):
    """A legal basis the draft itself cites (``retsgrundlag``)."""

    text: str = Field(min_length=1)


class _Citing(_Frame):
    """An entry that cites a provision; ``cited_at`` is where the citation stands."""

    cited_at: Annotated[Position, Instance()]


class Agreement(_Citing):
    """An agreed departure from a default (``aftalte fravigelser``)."""

    provision: str = Field(alias="bestemmelse", min_length=1)
    agreement: str = Field(alias="aftale", min_length=1)


class Judgement(_Citing):
    """A person's recorded judgement of an open standard (``vurderinger``).

    ``basis`` holds the hashes, as the tool writes them, of the facts that it rests on.
    """

    provision: str = Field(alias="bestemmelse", min_length=1)
    organ: str | None = None
    subject: str | None = Field(default=None, alias="led")
    result: Annotated[Literal["opfyldt", "ikke opfyldt"], BeforeValidator(_folded)] = Field(alias="resultat")
    reason: str = Field(alias="begrundelse", min_length=1)
    by: str = Field(alias="af", min_length=1)
    day: Day = Field(alias="dato")
    basis: str | None = Field(default=None, alias="grundlag")

    @property
    def satisfied(self) -> bool:
        """Whether the standard was judged to be met."""
        return self.result == "opfyldt"


def written_fields(model: type[Agreement] | type[Judgement]) -> dict[str, FieldInfo]:
    """The fields of an entry that a file can state, by the name it states them with."""
    return {
        field.alias or name: field
        for name, field in model.model_fields.items()
        if name not in _Citing.model_fields
    }


class Header(BaseModel):
    """What a file says of the draft as a whole."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    name: str = Field(alias="navn", min_length=1)
    type: str = Field(alias="type", min_length=1)
    day: Day | None = Field(default=None, alias="dato")
    legal_bases: tuple[LegalBasis, ...] = Field(default=(), alias="retsgrundlag")
    agreements: tuple[Agreement, ...] = Field(default=(), alias="aftalte fravigelser")
    judgements: tuple[Judgement, ...] = Field(default=(), alias="vurderinger")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something read otherwise than written, or not recognised; no fault."""

    code: str
    message: str
    position: Position


@dataclass(frozen=True, slots=True)
class Proposal:
    """One draft, read: its header, and its place among the file's drafts."""

    header: Header
    body_type: str
    file: str
    index: int
    sha256: str
    notices: tuple[Notice, ...]
