"""Makes edits in the text of a file, whatever its format, and proves that they are what was meant."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable
from pathlib import PurePath

from klyngelov.proposal.located import Mapping
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.edits import Edit, edited, same
from klyngelov.repairing.texts.splices import Splice, UnwritableError, spliced


def rewritten(content: bytes, file: str, root: Mapping, edits: Iterable[Edit]) -> bytes:
    """The file with the edits made; every line they do not touch is as it was.

    ``root`` is what the content was read to. Raises ``UnwritableError`` where the edits cannot be fitted into
    the way the file is written: what would be read back is not what the edits say.
    """
    made = list(edits)
    if not made:
        return content
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    raw = content.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    text, places = _one_kind_of_break(raw)
    try:
        splices = _splices(text, file, made)
    except (LookupError, ValueError, AttributeError, TypeError) as error:
        raise UnwritableError(str(error)) from error
    newline = "\r\n" if "\r\n" in raw else "\n"
    changed = spliced(
        raw,
        [Splice(places(one.start), places(one.end), one.text.replace("\n", newline)) for one in splices],
    )
    result = mark + changed.encode("utf-8")
    back = read_document(result, file)
    if back.diagnostics or back.root is None or not same(back.root, edited(root, made)):
        raise UnwritableError("what was written is not read as it was meant")
    return result


def _splices(text: str, file: str, edits: list[Edit]) -> list[Splice]:
    suffix = PurePath(file).suffix.lower()
    if suffix == ".toml":
        from klyngelov.repairing.texts.toml_text import toml_splices  # noqa: PLC0415 (slow to load)

        return toml_splices(text, edits)
    known_yaml = suffix in (".yaml", ".yml")
    if suffix == ".json" or (not known_yaml and text.lstrip().startswith("{")):
        from klyngelov.repairing.texts.json_text import json_splices  # noqa: PLC0415 (slow to load)

        return json_splices(text, edits)
    from klyngelov.repairing.texts.yaml_text import yaml_splices  # noqa: PLC0415 (slow to load)

    return yaml_splices(text, edits)


def _one_kind_of_break(raw: str) -> tuple[str, Callable[[int], int]]:
    """The text with line feeds only, and where each of its characters stands in the raw one."""
    if "\r" not in raw:
        return raw, lambda offset: offset
    offsets: list[int] = []
    result: list[str] = []
    at = 0
    while at < len(raw):
        offsets.append(at)
        broken = raw[at] == "\r"
        result.append("\n" if broken else raw[at])
        at += 2 if broken and raw[at + 1 : at + 2] == "\n" else 1
    offsets.append(len(raw))
    return "".join(result), offsets.__getitem__
