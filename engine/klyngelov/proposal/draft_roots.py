"""Where the drafts of a file begin: the file is one draft, or a list of them."""

from __future__ import annotations

from klyngelov.proposal.faulting import Collector
from klyngelov.proposal.located import Mapping, Sequence
from klyngelov.values.spelling import fold

DRAFTS_KEY = "forslag"


def draft_roots(root: Mapping, collector: Collector) -> list[Mapping]:
    """The drafts of a file: the file itself, or the items of its list ``forslag``."""
    listed = next((entry for entry in root.entries if fold(entry.key.text or "") == DRAFTS_KEY), None)
    if listed is None:
        return [root]
    for entry in root.entries:
        if entry is not listed:
            message = (
                f"«{entry.key.text}» kan ikke stå ved siden af «{DRAFTS_KEY}»; flyt det ind i hvert forslag."
            )
            collector.fault("unknown-key", message, entry.key.position)
    if not isinstance(listed.value, Sequence) or not listed.value.items:
        message = "«forslag» skal være en liste med mindst ét forslag; sæt en bindestreg foran hvert."
        collector.fault("not-a-list", message, listed.value.position)
        return []
    found = [item for item in listed.value.items if isinstance(item, Mapping)]
    for item in listed.value.items:
        if not isinstance(item, Mapping):
            message = "Hvert forslag i listen skal angives med felter, f.eks. navn og type."
            collector.fault("not-a-group", message, item.position)
    return found
