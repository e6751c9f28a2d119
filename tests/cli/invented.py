"""A version of the order that says something else, and the fingerprints as if it were what was read."""

from __future__ import annotations

from tests.statute.official import Item, Stykke, paragraf, xml

from klyngelov.statute.fingerprint import fingerprint
from klyngelov.statute.fingerprint_table import Fingerprint, FingerprintTable
from klyngelov.statute.lexdania import read_official
from klyngelov.statute.refusal import Refusal
from klyngelov.values.position import Position

ORDER = "BEK 1248/2022"
THREE = paragraf(
    "§ 3.",
    Stykke(
        ["Medmindre andet aftales, består rådet af:"],
        [Item("1)", ["2 fiskere,"]), Item("2)", ["en borgmester."])],
    ),
)
SIX = paragraf("§ 6.", "Rådet har en leder.", Stykke(["Rådet mødes 2 gange om året.", "Møderne er åbne."]))
SIX_CHANGED = SIX.replace("2 gange", "9 gange")

READ = xml(THREE, SIX)
"""The order as it was read."""
CHANGED = xml(THREE, SIX_CHANGED)
"""The same document with another wording."""


def fingerprints() -> FingerprintTable:
    """The fingerprints of the order as it was read."""
    found = read_official(READ)
    assert not isinstance(found, Refusal)
    return FingerprintTable(
        tuple(
            Fingerprint(ORDER, found.id, label, fingerprint(one.wording), Position(line, 1))
            for line, (label, one) in enumerate(found.provisions.items(), start=2)
        )
    )
