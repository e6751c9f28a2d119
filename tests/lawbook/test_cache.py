"""The cache saves time and does nothing else, whatever lies in it."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

import pytest
from tests.syntax.reading import shape

from klyngelov.lawbook import cache, loading
from klyngelov.lawbook.digest import digest
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.values.position import Position
from klyngelov.values.resources import grammar_text

VOCABULARY = Path(__file__).parents[1] / "bad/vocabulary"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The directory of a cache of its own."""
    directory = tmp_path / "kept"
    monkeypatch.setenv("KLYNGELOV_CACHE", str(directory))
    return directory


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A small rule book."""
    directory = tmp_path / "rules"
    shutil.copytree(VOCABULARY, directory)
    return directory


def opened(rules: Path) -> Rulebook:
    found = open_rulebook(rules).rulebook
    assert found is not None
    return found


def whole(rulebook: Rulebook | None) -> Any:
    """Everything in a rule book; rule books themselves are only equal to themselves."""
    return shape(rulebook, frozenset())


def only_file(directory: Path) -> Path:
    [file] = directory.iterdir()
    return file


def refuse(*_: object) -> None:
    raise AssertionError("the rules were read anew")


def test_a_rule_book_is_read_once(rules: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = opened(rules)
    monkeypatch.setattr(loading, "load", refuse)

    assert whole(opened(rules)) == whole(first)
    assert only_file(kept).is_file()


def test_the_rule_book_that_ships_comes_back_as_it_was(rulebook: Rulebook, kept: Path) -> None:
    cache.keep("key", rulebook)

    assert whole(cache.recall("key")) == whole(rulebook)
    assert only_file(kept).is_file()


def test_what_is_not_there_is_not_recalled(kept: Path) -> None:
    assert cache.recall("key") is None
    assert not kept.exists()


class Harmful:
    """What a stranger may have put in the cache: unpickling it calls a function."""

    def __init__(self, call: Callable[..., Any], *arguments: object) -> None:
        self._call = call, arguments

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        return self._call


def harmful(mark: Path) -> list[bytes]:
    """Pickles that would make the file ``mark``."""
    calls = [
        Harmful(os.mkdir, str(mark)),
        Harmful(os.system, f"touch {mark}"),
        Harmful(eval, f"__import__('os').mkdir({str(mark)!r})"),
        Harmful(getattr, Harmful(__import__, "os"), "mkdir"),
    ]
    return [pickle.dumps(call, protocol) for call in calls for protocol in (0, 2, pickle.HIGHEST_PROTOCOL)]


FOREIGN = [b"", b"garbage", b"\x80\x05.", b"\x80\x05N.", pickle.dumps({"a": 1}), pickle.dumps(Position(1, 1))]


@pytest.mark.parametrize("content", FOREIGN, ids=range(len(FOREIGN)))
def test_what_is_no_rule_book_is_not_taken_for_one(content: bytes, rules: Path, kept: Path) -> None:
    first = opened(rules)
    file = only_file(kept)
    file.write_bytes(content)

    assert cache.recall(file.stem) is None
    assert whole(opened(rules)) == whole(first)
    assert whole(cache.recall(file.stem)) == whole(first)  # and what was wrong has been replaced


def test_a_rule_book_cut_short_is_not_taken_for_one(rules: Path, kept: Path) -> None:
    first = opened(rules)
    file = only_file(kept)
    content = file.read_bytes()
    for size in range(0, len(content), max(1, len(content) // 50)):
        file.write_bytes(content[:size])
        assert cache.recall(file.stem) is None
    assert whole(opened(rules)) == whole(first)


def test_no_code_is_run(rules: Path, kept: Path, tmp_path: Path) -> None:
    opened(rules)
    file, mark = only_file(kept), tmp_path / "mark"
    for content in harmful(mark):
        file.write_bytes(content)
        assert cache.recall(file.stem) is None
        assert not mark.exists()
    pickle.loads(harmful(mark)[0])
    assert mark.exists()  # so the pickles are as harmful as they look


@pytest.mark.parametrize("module", ["klyngelov.lawbook.cache", "klyngelov.lawbook.register"])
def test_nothing_is_reached_through_what_the_modules_import(
    module: str, rules: Path, kept: Path, tmp_path: Path
) -> None:
    """``Path.write_text`` stands in ``klyngelov.lawbook.cache`` as much as in ``pathlib``."""
    opened(rules)
    file, mark = only_file(kept), tmp_path / "mark"

    def name(text: str) -> bytes:
        return b"\x8c" + bytes([len(text)]) + text.encode()

    path = name(module) + name("Path") + b"\x93" + name(str(mark)) + b"\x85R"
    file.write_bytes(
        b"\x80\x04" + name(module) + name("Path.write_text") + b"\x93" + path + name("x") + b"\x86R."
    )

    assert cache.recall(file.stem) is None
    assert not mark.exists()


@pytest.mark.parametrize("place", ["a file", "below a file", "nowhere that can be made"])
def test_a_cache_that_cannot_be_written_costs_nothing_but_time(
    place: str, rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    chosen = {"a file": file, "below a file": file / "kept", "nowhere that can be made": Path("/proc/kept")}[
        place
    ]
    monkeypatch.setenv("KLYNGELOV_CACHE", str(chosen))

    assert whole(opened(rules)) == whole(opened(rules))
    assert file.read_bytes() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the disk that is always full is not here")
def test_a_disk_that_is_full_leaves_nothing_behind(
    rulebook: Rulebook, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, mode: str) -> IO[bytes]:
        os.close(handle)
        return cast("IO[bytes]", Path("/dev/full").open(mode))

    monkeypatch.setattr(os, "fdopen", full)

    cache.keep("key", rulebook)

    assert list(kept.iterdir()) == []


def test_the_oldest_are_forgotten(rules: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST_KEPT", 2)
    rulebook = opened(rules)
    os.utime(only_file(kept), (0, 0))
    for number in range(1, 4):
        cache.keep(f"key {number}", rulebook)
        os.utime(kept / f"key {number}.rulebook", (number, number))
    cache.keep("key 4", rulebook)

    assert sorted(path.stem for path in kept.iterdir()) == ["key 3", "key 4"]


def test_without_a_home_nothing_is_kept(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KLYNGELOV_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)

    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nowhere)

    assert whole(opened(rules)) == whole(opened(rules))


@pytest.mark.parametrize(
    ("variable", "below"),
    [("KLYNGELOV_CACHE", "."), ("XDG_CACHE_HOME", "klyngelov"), ("LOCALAPPDATA", "klyngelov")],
)
def test_where_rule_books_are_kept(
    variable: str, below: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KLYNGELOV_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, str(tmp_path))

    assert cache.cache_directory() == tmp_path / below


def changes() -> list[Callable[[Path], object]]:
    return [
        lambda rules: (rules / "ord.regel").write_text(
            (rules / "ord.regel").read_text("utf-8") + "# mere\n", "utf-8"
        ),
        lambda rules: (rules / "ord.regel").rename(rules / "ordene.regel"),
        lambda rules: (rules / "ord.regel").unlink(),
        lambda rules: (rules / "nye.regel").write_text("sprog 1\n", "utf-8"),
        lambda rules: (rules / "egne.csv").write_text("navn\nDjursland\n", "utf-8"),
    ]


@pytest.mark.parametrize("change", changes())
def test_rules_that_are_changed_have_a_key_of_their_own(
    change: Callable[[Path], object], rules: Path
) -> None:
    grammar = grammar_text("regel.lark")
    before = cache.cache_key(digest(rules), grammar)
    change(rules)

    assert cache.cache_key(digest(rules), grammar) != before


def test_what_is_no_rule_file_does_not_count(rules: Path) -> None:
    before = digest(rules)
    (rules / "noter.txt").write_text("andet", encoding="utf-8")

    assert digest(rules) == before


def test_another_grammar_has_a_key_of_its_own() -> None:
    assert cache.cache_key("a", "b") != cache.cache_key("a", "c")


def test_a_changed_rule_is_read(rules: Path, kept: Path) -> None:
    assert opened(rules).version == "prøve"

    (rules / "regelbog.regel").write_text('sprog 1\n\nregelbog "ny" læst til 2026-01-01\n', encoding="utf-8")

    assert opened(rules).version == "ny"


def test_faulty_rules_are_not_kept(rules: Path, kept: Path) -> None:
    (rules / "x.regel").write_text("sprog 9\n", encoding="utf-8")

    assert open_rulebook(rules).rulebook is None
    assert not kept.exists() or list(kept.iterdir()) == []
