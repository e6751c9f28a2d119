"""The fingerprint of a paragraph: what a norm was encoded from, without its words.

The project cites statutes and copies no sentence of them. So that it can still be seen whether a
paragraph reads as it did when its norms were encoded, the rule book keeps the hash of its wording.
"""

from __future__ import annotations

import hashlib

from klyngelov.statute.normalisation import normalised


def fingerprint(wording: str) -> str:
    """The SHA-256, in hexadecimal, of a paragraph's normalised wording in UTF-8.

    The wording is the whole paragraph, from its own sign ("§ 3. …") through its last stykke.
    """
    return hashlib.sha256(normalised(wording).encode()).hexdigest()
