"""The bytes of a Word document: the same document gives the same bytes.

What python-docx's own template brings with it and no document of ours uses is left out, and no entry of the
package bears the time at which it was written.
"""

from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document

_EPOCH = (1980, 1, 1, 0, 0, 0)


def packed(document: Document) -> bytes:
    """The document as the bytes of a ``.docx`` file."""
    raw = io.BytesIO()
    document.save(raw)
    whole = io.BytesIO()
    with ZipFile(raw) as before, ZipFile(whole, "w", ZIP_DEFLATED) as after:
        for entry in before.infolist():
            fixed = ZipInfo(entry.filename, _EPOCH)
            fixed.compress_type = ZIP_DEFLATED
            fixed.create_system = 0  # else it tells what system wrote it
            after.writestr(fixed, before.read(entry))
    return whole.getvalue()
