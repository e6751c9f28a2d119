"""The checklist as Markdown, each norm with a box to tick."""

from __future__ import annotations

from klyngelov.drafting.checklist import Checklist, Group, Requirement
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.reporting.requirements_text import (
    GROUP_TITLES,
    NEVER_COMPLETE,
    caveats,
    concerning,
    details,
    given_facts,
    heading,
    total_rows,
    total_text,
    unseen,
)
from klyngelov.reporting.row_text import shown_rows

_SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|"})
_TICKED = (Group.MANDATORY, Group.DEFAULT, Group.PROHIBITED, Group.JUDGEMENT)


def requirements_markdown(found: Checklist, rulebook: Rulebook, *, everything: bool) -> str:
    """The checklist, ending in a line break."""
    lines = [f"# {_plain(heading(found))}", ""]
    lines.extend(f"- {_plain(fact)}" for fact in given_facts(found))
    lines.extend(["", *(f"> Forbehold: {_plain(one)}\n" for one in caveats(found, rulebook))])
    totals = tuple(found.totals)
    if totals:
        lines.extend(["## Hvor mange", ""])
    for total in totals:
        lines.append(f"- {_plain(total_text(total, rulebook))}")
        lines.extend(
            f"  - {_plain(row)}" for row in shown_rows(total_rows(total), rulebook, found.draft.facts)
        )
    organs = (None, *rulebook.vocabulary.types[found.draft.proposal.body_type].organs)
    for group in Group:
        if not everything and group in (Group.IN_PRACTICE, Group.POWER):
            continue
        sections = [(organ, found.of(group, organ)) for organ in organs]
        if any(mine for _, mine in sections):
            lines.extend(["", f"## {GROUP_TITLES[group]}"])
        for organ, mine in sections:
            if mine:
                lines.extend(["", f"### {_plain((organ or 'forslaget').capitalize())}", ""])
            for one in mine:
                lines.extend(_line(one, rulebook))
    lines.extend(["", "## Om listen", "", NEVER_COMPLETE])
    lines.extend(_plain(part) for part in unseen(found, rulebook, everything=everything))
    return "\n".join(lines) + "\n"


def _line(one: Requirement, rulebook: Rulebook) -> list[str]:
    box = ("[x] " if one.met else "[ ] ") if one.group in _TICKED else ""
    first = f"- {box}{_plain(one.norm.title + concerning(one))}"
    return [first, *(f"  - {_plain(detail)}" for detail in details(one, rulebook))]


def _plain(text: str) -> str:
    """Text in which nothing is a mark of Markdown."""
    return text.translate(_SPECIAL)
