"""When somebody's time may begin or end instead, so that it meets that of the one beside them.

Where two entries hold the same seat one after the other, a day that neither holds is mended by moving the end
of the first or the beginning of the second. Anybody more would hold the seat beside them on other days.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Items
from datetime import date, timedelta

from pydantic import ValidationError

from klyngelov.lawbook.vocabulary import Field, Listing
from klyngelov.proposal.kinds import DAY
from klyngelov.proposal.located import Node, Scalar
from klyngelov.repairing.alterations import stated
from klyngelov.repairing.pools import Pool
from klyngelov.repairing.witnesses import assignment_of

_A_DAY = timedelta(days=1)


def terms_beside(nodes: Items[Node], index: int, listing: Listing, today: date) -> Pool:
    """For the fields that bound an entry's time, the days by which it would reach the one beside it."""
    found: Pool = {}
    begins = next((one for one in listing.fields.values() if one.holds == "from"), None)
    ends = next((one for one in listing.fields.values() if one.holds == "until"), None)
    if begins is None or ends is None:
        return found
    begun, ended = _day(nodes[index], begins, listing), _day(nodes[index], ends, listing)
    others = list(_alike(nodes, index, listing))
    if ended is not None and ended < today:
        following = [day for one in others if (day := _day(one, begins, listing)) and day > today]
        if following:
            found[ends.name] = [(min(following) - _A_DAY).isoformat()]
    if begun is not None and begun > today:
        former = [day for one in others if (day := _day(one, ends, listing)) and day < today]
        if former:
            found[begins.name] = [(max(former) + _A_DAY).isoformat()]
    return found


def turning_days(nodes: Items[Node], listing: Listing) -> Iterator[date]:
    """The days on which somebody's time begins, and those after it has ended."""
    for field in listing.fields.values():
        days = [day for node in nodes if field.holds and (day := _day(node, field, listing))]
        later = _A_DAY if field.holds == "until" else timedelta()
        yield from (day + later for day in days if day < date.max)


def _alike(nodes: Items[Node], index: int, listing: Listing) -> Iterator[Node]:
    """The other entries of the same office for the same place."""
    names = [one.name for one in listing.fields.values() if one.main or one.refers_to or one.narrows]
    mine = assignment_of(nodes[index], listing)
    for at, node in enumerate(nodes):
        said = assignment_of(node, listing)
        if at != index and all(said.get(name) == mine.get(name) for name in names):
            yield node


def _day(node: Node, field: Field, listing: Listing) -> date | None:
    value = stated(node, field.name, listing)
    if not isinstance(value, Scalar):
        return None
    try:
        return DAY.validate_python(value.text)
    except ValidationError:  # a date that is not known
        return None
