"""The text of a file after edits: what they touch is in the file's own style, the rest is untouched."""

from __future__ import annotations

import pytest

from klyngelov.proposal.reading import read_document
from klyngelov.repairing.edits import (
    DeleteItem,
    Edit,
    InsertItem,
    SetField,
    SetItem,
    mapping,
    scalar,
    sequence,
)
from klyngelov.repairing.texts.rewriting import rewritten
from klyngelov.repairing.texts.splices import UnwritableError

LIST = ("organer", "råd", "medlemmer")
LAST = mapping([("rolle", scalar("borgmester")), ("by", scalar("Ribe"))])
ROLE = SetField((*LIST, 0), "rolle", scalar("kasserer"))
WORD = mapping([("rolle", scalar("gæst"))])


def changed(text: str, *edits: Edit, file: str = "forslag.yaml") -> str:
    """The text with the edits made."""
    content = text.encode()
    root = read_document(content, file).root
    assert root is not None
    return rewritten(content, file, root, edits).decode()


YAML: dict[str, tuple[str, tuple[Edit, ...], str]] = {
    "a row in brackets changes where it stands": (
        "organer:\n  råd:\n    medlemmer:  # valgt i maj\n"
        "      - {rolle:  medlem ,  by: Ribe}   # den ældste\n      - {rolle: gæst}\n",
        (ROLE,),
        "organer:\n  råd:\n    medlemmer:  # valgt i maj\n"
        "      - {rolle:  kasserer ,  by: Ribe}   # den ældste\n      - {rolle: gæst}\n",
    ),
    "a new row is written as the one it follows: in brackets": (
        "organer:\n  råd:\n    medlemmer:\n    - {rolle: medlem}  # den ældste\n    # Her slutter listen.\n"
        "    møder: {om året: 2}\n",
        (InsertItem(LIST, 0, LAST),),
        "organer:\n  råd:\n    medlemmer:\n    - {rolle: medlem}  # den ældste\n"
        "    - {rolle: borgmester, by: Ribe}\n    # Her slutter listen.\n    møder: {om året: 2}\n",
    ),
    "a new row is written as the one it follows: a field on each line": (
        "organer:\n    råd:\n        medlemmer:\n            - rolle: medlem\n              by: Ribe\n",
        (InsertItem(LIST, 0, LAST),),
        "organer:\n    råd:\n        medlemmer:\n            - rolle: medlem\n              by: Ribe\n"
        "            - rolle: borgmester\n              by: Ribe\n",
    ),
    "a row goes with its remark, not with the comment over it": (
        "organer:\n  råd:\n    medlemmer:\n      # Først byens folk.\n      - {rolle: medlem}  # udgår\n"
        "      - {rolle: gæst}\n",
        (DeleteItem(LIST, 0),),
        "organer:\n  råd:\n    medlemmer:\n      # Først byens folk.\n      - {rolle: gæst}\n",
    ),
    "the last row leaves an empty list": (
        "organer:\n  råd:\n    medlemmer:\n      - {rolle: gæst}\n    møder: {om året: 2}\n",
        (DeleteItem(LIST, 0),),
        "organer:\n  råd:\n    medlemmer: []\n    møder: {om året: 2}\n",
    ),
    "a row in the place of the last": (
        "organer:\n  råd:\n    medlemmer:\n      - {rolle: gæst}\n    møder: {om året: 2}\n",
        (DeleteItem(LIST, 0), InsertItem(LIST, 0, LAST)),
        "organer:\n  råd:\n    medlemmer:\n      - {rolle: borgmester, by: Ribe}\n    møder: {om året: 2}\n",
    ),
    "a row before the first": (
        "organer:\n  råd:\n    medlemmer:\n      - {rolle: gæst}\n",
        (InsertItem(LIST, -1, LAST),),
        "organer:\n  råd:\n    medlemmer:\n      - {rolle: borgmester, by: Ribe}\n      - {rolle: gæst}\n",
    ),
    "a list on one line": (
        "organer:\n  råd:\n    medlemmer: [medlem,   gæst]  # to\n",
        (DeleteItem(LIST, 0), InsertItem(LIST, 1, scalar("kasserer"))),
        "organer:\n  råd:\n    medlemmer: [gæst, kasserer]  # to\n",
    ),
    "a list that was empty": (
        "organer:\n  råd:\n    medlemmer: []\n",
        (InsertItem(LIST, -1, LAST),),
        "organer:\n  råd:\n    medlemmer: [{rolle: borgmester, by: Ribe}]\n",
    ),
    "a list that was only named": (
        "organer:\n  råd:\n    medlemmer:\n    møder: {om året: 2}\n",
        (SetField(LIST[:-1], "medlemmer", sequence([LAST])),),
        "organer:\n  råd:\n    medlemmer:\n      - {rolle: borgmester, by: Ribe}\n    møder: {om året: 2}\n",
    ),
    "a list that was not there": (
        "organer:\n  råd:\n    # Møderne\n    møder: {om året: 2}\n\n# Slut\n",
        (SetField(LIST[:-1], "medlemmer", sequence([LAST, WORD])),),
        "organer:\n  råd:\n    # Møderne\n    møder: {om året: 2}\n    medlemmer:\n"
        "      - {rolle: borgmester, by: Ribe}\n      - {rolle: gæst}\n\n# Slut\n",
    ),
    "an organ that was not there, in a file without a last line break": (
        "navn: En\norganer:\n  nævn: {}",
        (SetField(("organer",), "råd", mapping([("medlemmer", sequence([LAST]))])),),
        "navn: En\norganer:\n  nævn: {}\n  råd:\n    medlemmer:\n      - {rolle: borgmester, by: Ribe}",
    ),
    "a single value becomes a list": (
        "organer:\n  råd:\n    medlemmer: medlem  # kun ét\n",
        (SetField(LIST[:-1], "medlemmer", sequence([scalar("medlem"), scalar("gæst")])),),
        "organer:\n  råd:\n    medlemmer: [medlem, gæst]  # kun ét\n",
    ),
    "quotes are kept": (
        "organer:\n  råd:\n    medlemmer:\n      - {\"rolle\": 'medlem'}\n",
        (ROLE,),
        "organer:\n  råd:\n    medlemmer:\n      - {\"rolle\": 'kasserer'}\n",
    ),
    "a word that YAML would misread is quoted": (
        "organer:\n  råd:\n    medlemmer:\n      - {rolle: medlem}\n",
        (SetItem(LIST, 0, scalar("no: ne")),),
        'organer:\n  råd:\n    medlemmer:\n      - "no: ne"\n',
    ),
    "rows in brackets over several lines keep their remarks": (
        "organer:\n  råd:\n    medlemmer: [\n      medlem,  # den ældste\n      gæst  # udgår\n    ]\n",
        (DeleteItem(LIST, 1), InsertItem(LIST, 0, scalar("kasserer")), InsertItem(LIST, -1, scalar("by"))),
        "organer:\n  råd:\n    medlemmer: [\n      by,\n      medlem,  # den ældste\n      kasserer\n    ]\n",
    ),
    "the comma after the last goes where there was none": (
        "organer:\n  råd:\n    medlemmer: [\n      medlem,  # den ældste\n      gæst\n    ]\n",
        (DeleteItem(LIST, 1),),
        "organer:\n  råd:\n    medlemmer: [\n      medlem  # den ældste\n    ]\n",
    ),
    "an organ in brackets": (
        "organer: {råd: {medlemmer: [{rolle: gæst}]}}\n",
        (ROLE, SetField(LIST[:-1], "møder", mapping([("om året", scalar("2"))]))),
        "organer: {råd: {medlemmer: [{rolle: kasserer}], møder: {om året: 2}}}\n",
    ),
}
JSON: dict[str, tuple[str, tuple[Edit, ...], str]] = {
    "a row on a line of its own": (
        '{"organer": {"råd": {\n    "medlemmer": [\n\t{"rolle": "medlem"},\n\t{"rolle":"gæst"}\n'
        "    ]\n  }}}\n",
        (ROLE, InsertItem(LIST, 1, LAST)),
        '{"organer": {"råd": {\n    "medlemmer": [\n\t{"rolle": "kasserer"},\n\t{"rolle":"gæst"},\n'
        '\t{"rolle": "borgmester", "by": "Ribe"}\n    ]\n  }}}\n',
    ),
    "the first row goes": (
        '{"organer": {"råd": {"medlemmer": [{"rolle": "medlem"}, {"rolle": "gæst"}]}}}',
        (DeleteItem(LIST, 0),),
        '{"organer": {"råd": {"medlemmer": [{"rolle": "gæst"}]}}}',
    ),
    "all rows go": (
        '{"organer": {"råd": {"medlemmer": [{"rolle": "medlem"}, {"rolle": "gæst"}]}}}',
        (DeleteItem(LIST, 0), DeleteItem(LIST, 1)),
        '{"organer": {"råd": {"medlemmer": []}}}',
    ),
    "a list and a number more": (
        '{\n  "organer": {\n    "råd": {\n      "medlemmer": []\n    }\n  }\n}\n',
        (
            InsertItem(LIST, -1, mapping([("rolle", scalar("medlem")), ("antal", scalar("2"))])),
            SetField(LIST[:-1], "sekretariat", sequence([scalar("kommune")])),
        ),
        '{\n  "organer": {\n    "råd": {\n      "medlemmer": [{"rolle": "medlem", "antal": 2}],\n'
        '      "sekretariat": ["kommune"]\n    }\n  }\n}\n',
    ),
}
TOML: dict[str, tuple[str, tuple[Edit, ...], str]] = {
    "a row in brackets": (
        "[organer.'råd']  # rådet\nmedlemmer = [\n  {rolle = 'medlem'},  # den ældste\n]\n\n"
        "[organer.'nævn']\n",
        (ROLE, InsertItem(LIST, 0, LAST)),
        "[organer.'råd']  # rådet\nmedlemmer = [\n  {rolle = 'kasserer'},  # den ældste\n"
        "  { rolle = \"borgmester\", by = \"Ribe\" },\n]\n\n[organer.'nævn']\n",
    ),
    "a row under a heading": (
        "[[organer.'råd'.medlemmer]]\nrolle = \"medlem\"\n\n[[organer.'råd'.medlemmer]]\nrolle = \"gæst\"\n\n"
        "[slut]\n",
        (InsertItem(LIST, 1, LAST),),
        "[[organer.'råd'.medlemmer]]\nrolle = \"medlem\"\n\n[[organer.'råd'.medlemmer]]\nrolle = \"gæst\"\n\n"
        "[[organer.'råd'.medlemmer]]\nrolle = \"borgmester\"\nby = \"Ribe\"\n\n[slut]\n",
    ),
    "a remark stays by its own heading": (
        "[[ organer.'råd'.medlemmer ]]  # den ældste\nrolle = 'medlem'",
        (InsertItem(LIST, 0, WORD),),
        "[[ organer.'råd'.medlemmer ]]  # den ældste\nrolle = 'medlem'\n\n[[ organer.'råd'.medlemmer ]]\n"
        'rolle = "gæst"\n',
    ),
    "a heading goes": (
        "[[organer.'råd'.medlemmer]]\nrolle = \"medlem\"\n\n[[organer.'råd'.medlemmer]]\nrolle = \"gæst\"\n",
        (DeleteItem(LIST, 0),),
        "[[organer.'råd'.medlemmer]]\nrolle = \"gæst\"\n",
    ),
    "a field more under a heading": (
        "[organer.'råd']\n'møder' = {'om året' = 2}\n\n[organer.'nævn']\n",
        (SetField(LIST[:-1], "sekretariat", sequence([scalar("kommune")])),),
        "[organer.'råd']\n'møder' = {'om året' = 2}\nsekretariat = [\"kommune\"]\n\n[organer.'nævn']\n",
    ),
}  # fmt: skip
CASES = [
    *(("forslag.yaml", name, case) for name, case in YAML.items()),
    *(("forslag.json", name, case) for name, case in JSON.items()),
    *(("forslag.toml", name, case) for name, case in TOML.items()),
]


@pytest.mark.parametrize(
    ("file", "case"), [(file, case) for file, _, case in CASES], ids=[one[1] for one in CASES]
)
def test_the_text_is_changed_where_the_edits_touch_it(
    file: str, case: tuple[str, tuple[Edit, ...], str]
) -> None:
    before, edits, after = case

    assert changed(before, *edits, file=file) == after


@pytest.mark.parametrize("name", YAML)
def test_line_breaks_and_the_byte_order_mark_are_kept(name: str) -> None:
    before, edits, after = YAML[name]
    content = b"\xef\xbb\xbf" + before.replace("\n", "\r\n").encode()
    root = read_document(content, "forslag.yaml").root
    assert root is not None

    found = rewritten(content, "forslag.yaml", root, edits)

    assert found == b"\xef\xbb\xbf" + after.replace("\n", "\r\n").encode()


def test_nothing_is_written_that_would_be_read_as_something_else() -> None:
    """Two values for one field: the last would win in the tree, but not in the text."""
    text = "organer:\n  råd:\n    medlemmer:\n      - {rolle: medlem}\n"
    twice = (SetField((*LIST, 0), "by", scalar("Ribe")), SetField((*LIST, 0), "by", scalar("Skive")))

    with pytest.raises(UnwritableError):
        changed(text, *twice)


def test_a_file_without_edits_is_the_same() -> None:
    text = "navn:   En # uden organer"

    assert changed(text) == text
