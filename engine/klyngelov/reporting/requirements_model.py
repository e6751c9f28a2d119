"""The checklist as a pydantic model: the keys of its JSON, in their order, and its JSON Schema."""

from __future__ import annotations

from pydantic import Field

from klyngelov.reporting.json_model import BoundInfo, DiagnosticInfo, ForceInfo, Part, RulebookInfo, Tool

SCHEMA = "klyngelov/requirements/1"


class ProvisionInfo(Part):
    """A provision as it is cited, and where its text of the day is published."""

    source: str
    pinpoint: str
    text: str
    rank: str
    binding: bool
    consolidated: str | None
    amended_by: str | None
    eli: str | None
    in_force: ForceInfo


class NormInfo(Part):
    """A norm that bears on a requirement."""

    norm: str
    title: str
    citation: ProvisionInfo


class RequirementInfo(Part):
    """One line of the checklist.

    ``subjects`` are the entries of a list that it concerns one by one. ``bound`` is the number it sets, if it
    sets one; ``per_year`` for each calendar year. ``floor`` are the norms that no agreement can depart from,
    ``also`` those that ask for the same and yield. ``conditions`` are those that the facts do not settle.
    """

    norm: str
    title: str
    group: str
    organ: str | None
    subjects: tuple[str, ...]
    bound: BoundInfo | None
    per_year: bool
    citation: ProvisionInfo
    text: str | None
    derogable: bool
    party: str | None
    floor: tuple[NormInfo, ...]
    also: tuple[NormInfo, ...]
    reading: str | None
    secondary: bool
    uncertain: bool
    conditions: tuple[str, ...]
    met: bool


class RowInfo(Part):
    """Some persons of the smallest body: what they are, and from whom, one each or all from one."""

    list: str
    count: int
    text: str


class TotalInfo(Part):
    """How many a list must have, together with the seats that belong to it (``lists``).

    ``by_default`` where nothing is agreed, ``agreed`` whatever is agreed, ``lenient`` whatever is agreed and
    judged. ``unsettled`` are norms of which the facts given do not settle what they ask, so that the number
    may be higher; ``unmet`` those that are left, since not all can be met at once.
    """

    organ: str
    lists: tuple[str, ...]
    by_default: int
    agreed: int
    lenient: int
    rows: tuple[RowInfo, ...]
    unsettled: tuple[str, ...]
    unmet: tuple[str, ...]


class BodyInfo(Part):
    """The body, the day, and the facts that were given."""

    type: str
    date: str
    facts: dict[str, tuple[str, ...]]


class RequirementsReport(Part):
    """The whole checklist. ``binding``: whether any binding norm about such a body is in force that day."""

    schema_: str = Field(default=SCHEMA, alias="schema")
    tool: Tool
    rulebook: RulebookInfo | None
    diagnostics: tuple[DiagnosticInfo, ...]
    body: BodyInfo | None
    binding: bool | None
    caveats: tuple[str, ...]
    totals: tuple[TotalInfo, ...]
    requirements: tuple[RequirementInfo, ...]
    not_read: tuple[str, ...]
