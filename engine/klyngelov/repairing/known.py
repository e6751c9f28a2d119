"""Whether an entry states a fact, and so speaks of somebody in particular."""

from __future__ import annotations

from klyngelov.lawbook.changes import Change
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.proposal.located import Node
from klyngelov.repairing.alterations import stated


def states_fact(node: Node, listing: Listing, change: Change) -> bool:
    """Whether a field is stated that a repair would never state."""
    return any(
        stated(node, field.name, listing) is not None
        for field in listing.fields.values()
        if not change.settable(field)
    )
