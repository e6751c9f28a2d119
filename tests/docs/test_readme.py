"""What README and the pages of docs/ show is what the program takes and says.

A block marked ``console`` is a transcript. In README it is the whole answer, apart from hashes, which
``UPDATE_GOLDENS=1`` writes anew; elsewhere ``[…]`` stands for lines left out. A block marked ``yaml``,
``json`` or ``toml`` is a whole proposal, and one marked ``yaml fejl`` cannot be read; a block that begins
with the comment ``# name.yaml`` is a file that transcripts can name.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.cli.running import run, use_two_evaluators
from tests.golden import same_as

from klyngelov.cli.danish_parser import UsageFaultError
from klyngelov.cli.main import build_parser
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
PAGES = (README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")))

FENCED = re.compile(r"^```(?P<kind>[^\n]*)\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)
TRANSCRIPT = re.compile(
    r"^```console\n\$ klyngelov (?P<arguments>[^\n]*)\n(?P<said>.*?)^```$", re.MULTILINE | re.DOTALL
)
PROPOSALS = ("yaml", "json", "toml")
FAULTY = "yaml fejl"
LEFT_OUT = "[…]"
SHA256 = re.compile(r"\b[0-9a-f]{64}\b")

Said = Callable[[str], str]


def fenced(page: Path, *kinds: str) -> list[str]:
    """The blocks of some kinds on a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [found["content"] for found in FENCED.finditer(text) if found["kind"] in kinds]


def named(page: Path) -> dict[str, str]:
    """The proposals of a page that say what their file is called."""
    blocks = fenced(page, *PROPOSALS, FAULTY)
    return {found[1]: block for block in blocks if (found := re.match(r"# (\S+\.yaml)\n", block))}


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Said:
    """What the program says to a command line, where the examples and the proposals of the pages lie."""
    use_two_evaluators(monkeypatch)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    for page in PAGES:
        for name, content in named(page).items():
            (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return lambda arguments: run(*shlex.split(arguments)).out


# ── Transcripts ───────────────────────────────────────────────────────────────────────────────────
def test_the_transcript_in_readme_is_the_whole_answer(said: Said) -> None:
    def whole(found: re.Match[str]) -> str:
        answer = SHA256.sub(
            "[…]", said(found["arguments"])
        )  # else every change of a rule would change the page
        return f"```console\n$ klyngelov {found['arguments']}\n{answer}```"

    rebuilt, count = TRANSCRIPT.subn(whole, README.read_text(encoding="utf-8"))

    assert count == 1
    same_as(README, rebuilt)


@pytest.mark.parametrize("page", [page for page in PAGES if page != README], ids=lambda page: page.name)
def test_what_a_page_shows_of_an_answer_stands_there(page: Path, said: Said) -> None:
    for found in TRANSCRIPT.finditer(page.read_text(encoding="utf-8")):
        answer = said(found["arguments"])
        for shown in found["said"].split(f"{LEFT_OUT}\n"):
            assert shown in answer
            answer = answer[answer.index(shown) + len(shown) :]


# ── Commands, links, files, proposals ─────────────────────────────────────────────────────────────
def commands(page: Path) -> list[list[str]]:
    """The words of every command line on a page: in blocks for a shell, in transcripts, in the text."""
    text = page.read_text(encoding="utf-8")
    lines = [line.removeprefix("$ ") for block in fenced(page, "sh", "console") for line in block.split("\n")]
    lines.extend(re.findall(r"`([^`\n]+)`", FENCED.sub("", text)))
    return [shlex.split(line) for line in lines if re.match(r"(\S*/)?klyngelov |make ", line)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_line_is_accepted(page: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for name, *words in commands(page):
        if name == "make":
            for target in (word for word in words if "=" not in word):
                assert re.search(rf"^{target}:", makefile, re.MULTILINE), words
            continue
        # A command that is only named ("klyngelov rules lint") need not be whole.
        asked = [*words, "--help"] if all(word.isalpha() for word in words) else words
        try:
            build_parser().parse_args(asked)
        except UsageFaultError as fault:
            pytest.fail(f"{words}: {fault}")
        except SystemExit as end:  # --help and --version
            if end.code:
                pytest.fail(f"{words}: {end.code}")


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        file = page.parent / path if path else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_is_named_exists(page: Path) -> None:
    """Named in full, as ``tests/bad/``, or by the end of its path, as ``loading.py``."""
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    for name in re.findall(r"`([\w./-]+(?:\.py|\.regel|\.lark|/))`", text):
        found = (ROOT / name).exists() or any((ROOT / "engine").rglob(name))
        assert found, name


def faults(content: str, kind: str) -> list[str]:
    """What is wrong with a proposal, read as ``check`` reads it."""
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    file = f"forslag.{kind}"
    reading = read_proposals(
        read_document(content.encode(), file), file, rulebook.vocabulary, None, date(2022, 10, 1)
    )
    return [f"{fault.position.line}: {fault.message}" for fault in reading.diagnostics]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_proposal_can_be_read(page: Path) -> None:
    for kind in PROPOSALS:
        for content in fenced(page, kind):
            assert faults(content, kind) == [], content
    for content in fenced(page, FAULTY):
        assert faults(content, "yaml") != [], content
