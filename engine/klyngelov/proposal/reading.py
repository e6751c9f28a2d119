"""From a proposal file to a tree of located texts.

The one door to the three readers: it opens the file within the limits, chooses the format by a fixed
rule, and turns every fault into a ``Diagnostic``. Nothing a user can put in a file may raise here, and
a format is never tried out: the same file is always read the same way, or refused.

The readers are imported only when needed, because the parsers of the formats are slow to load.
"""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path, PurePath
from typing import BinaryIO

from klyngelov.proposal.faults import MAX_BYTES, UNSEEN, Faults, Unreadable
from klyngelov.proposal.located import Mapping, Node, Sequence
from klyngelov.proposal.source_text import SourceText, decode, empty_file, too_large
from klyngelov.values.diagnostic import Diagnostic
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START

STDIN = "-"
"""The file name that means standard input."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as read.

    ``root`` is None if the file could not be read to its end. Where there are diagnostics, the tree
    serves only to find more faults (a field named twice has its first value, a refused reference has
    none) and must not be judged. ``sha256`` is the hex digest of the bytes, empty if none were read.
    ``text`` is what was read, for showing the line of a fault; empty where it could not be decoded.
    ``content`` are the bytes themselves.
    """

    root: Mapping | None
    diagnostics: tuple[Diagnostic, ...]
    sha256: str
    text: str = ""
    content: bytes = b""


def load_document(path: str, stdin: BinaryIO, shown: str | None = None) -> Document:
    """Read the file at ``path``, or ``stdin`` if it is ``-``; faults of any kind become diagnostics.

    It is read under the name ``shown``, if another than its own is given.
    """
    file = shown or shown_name(path)
    try:
        content = _stdin_bytes(stdin) if path == STDIN else _file_bytes(path)
    except Unreadable as fault:
        faults = Faults(file)
        faults.add(fault.code, fault.message, fault.position)
        return Document(None, faults.in_order(), "")
    return read_document(content, file)


def shown_name(path: str) -> str:
    """A path as reports show it: with ``/``, and ``?`` for what is no text or cannot be seen."""
    text = path.replace(os.sep, "/").encode("utf-8", "replace").decode("utf-8")
    return UNSEEN.sub("?", " ".join(text.splitlines()))


def read_document(content: bytes, file: str) -> Document:
    """Read ``content``, whose format the ending of ``file`` decides; faults become diagnostics.

    ``.yaml``, ``.yml``, ``.json`` and ``.toml`` say the format. Any other name, and standard input, is JSON
    if the first character is ``{`` and YAML otherwise.
    """
    faults = Faults(file)
    root, text = None, ""
    try:
        source = decode(content, faults)
        text = source.text
        root = _root(_read(source, file, faults))
    except Unreadable as fault:
        faults.add(fault.code, fault.message, fault.position)
    return Document(root, faults.in_order(), hashlib.sha256(content).hexdigest(), text, content)


def _read(source: SourceText, file: str, faults: Faults) -> Node | None:
    suffix = PurePath(file).suffix.lower()
    if suffix == ".toml":
        from klyngelov.proposal.toml_reader import read_toml  # noqa: PLC0415 (slow to load)

        return read_toml(source, faults)
    known_yaml = suffix in (".yaml", ".yml")
    if suffix == ".json" or (not known_yaml and source.text.lstrip().startswith("{")):
        from klyngelov.proposal.json_reader import read_json  # noqa: PLC0415 (slow to load)

        return read_json(source, faults)
    from klyngelov.proposal.yaml_reader import read_yaml  # noqa: PLC0415 (slow to load)

    return read_yaml(source, faults)


def _root(node: Node | None) -> Mapping:
    if node is None:
        raise empty_file()
    if isinstance(node, Mapping):
        return node
    if isinstance(node, Sequence):
        message = "Filen består af en liste; skriv flere forslag som en liste i feltet «forslag»."
    else:
        message = "Filen består kun af én værdi; skriv forslaget som felter med navn og værdi."
    raise Unreadable("root-not-mapping", message, node.position)


def _file_bytes(path: str) -> bytes:
    try:
        status = Path(path).stat()
        if stat.S_ISDIR(status.st_mode):
            raise Unreadable("file-is-directory", "Stien fører til en mappe; angiv en fil.", START)
        if status.st_size > MAX_BYTES:
            raise too_large()
        with Path(path).open("rb") as stream:
            # The file may grow, or be a pipe that states no size, so the reading is bounded too.
            content = _bounded(stream)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        # ValueError: the path holds a character that no file name can hold.
        message = "Filen findes ikke; ret stien eller filens navn."
        raise Unreadable("file-missing", message, START) from None
    except OSError:
        message = "Filen kan ikke åbnes; sørg for, at du har adgang til at læse den."
        raise Unreadable("file-unreadable", message, START) from None
    return content


def _stdin_bytes(stdin: BinaryIO) -> bytes:
    try:
        return _bounded(stdin)
    except (OSError, ValueError):
        # ValueError: the stream is closed.
        message = "Forslaget kan ikke læses fra standardinput; angiv en fil i stedet."
        raise Unreadable("file-unreadable", message, START) from None


def _bounded(stream: BinaryIO) -> bytes:
    pieces, missing = [], MAX_BYTES + 1
    # A pipe may hand over less than asked for without being at its end.
    while missing > 0 and (piece := stream.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    if missing <= 0:
        raise too_large()
    return b"".join(pieces)
