"""How fast a check is, beside what cannot be avoided.

Prints, from one run on one machine:

- *cold*: the command as it is installed, which checks the Gødstrup example (rule book from the cache),
  against a process that imports yaml and defines one pydantic model; medians and the median ratio of pairs.
  Both find their modules compiled, as pip leaves what it installs;
- *warm*: one check in a process that has the rule book, with both evaluators and with the direct one
  alone: the judging of a draft that has been read, and all of it, from the bytes of the file to the
  findings; medians in milliseconds;
- *memory*: the process's resident size after 1,000 and after 20,000 checks, and the ratio.

The process looks for cycles as seldom as the command does (``klyngelov.__main__``).

Run: ``python benchmarks/bench_check.py`` (some two minutes; ``--short`` for fewer checks).
"""

from __future__ import annotations

import compileall
import gc
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import klyngelov
from klyngelov.__main__ import RARELY
from klyngelov.judging.check import check
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.matching.engines import EngineChoice, EngineUnavailableError, evaluator
from klyngelov.matching.protocol import Evaluator
from klyngelov.proposal.proposal_reader import Draft, read_proposals
from klyngelov.proposal.reading import read_document

EXAMPLE = Path(__file__).parents[1] / "examples" / "goedstrup.yaml"
BASE = "import yaml\nfrom pydantic import BaseModel\nclass Model(BaseModel):\n    number: int\n"
CHECK = [str(Path(sys.executable).with_name("klyngelov")), "check", str(EXAMPLE)]
_TODAY = date(2026, 11, 21)


def seconds(command: list[str]) -> float:
    """The time of one whole process."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def cold(runs: int) -> None:
    """The two processes in turn, so that both meet the machine as it is."""
    base = [sys.executable, "-c", BASE]
    compileall.compile_dir(Path(klyngelov.__file__).parent, quiet=2)
    seconds(CHECK)
    pairs = [(seconds(CHECK), seconds(base)) for _ in range(runs)]
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"cold: check {ours * 1e3:.0f} ms, yaml and one model {theirs * 1e3:.0f} ms, ratio {ratio:.2f}")


def read(rulebook: Rulebook, content: bytes) -> Draft:
    """The draft that the bytes of the file hold."""
    document = read_document(content, EXAMPLE.name)
    return read_proposals(document, EXAMPLE.name, rulebook.vocabulary, None, _TODAY).drafts[0]


def once(rulebook: Rulebook, engine: Evaluator, content: bytes) -> None:
    """One check, from the bytes of the file to the findings."""
    check(read(rulebook, content), rulebook, engine, single=False)


def warm(name: str, one: Callable[[], object], runs: int) -> None:
    """The median of many runs in this process."""
    times: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        one()
        times.append(time.perf_counter() - start)
    print(f"warm, {name}: median {statistics.median(times) * 1e3:.2f} ms, fastest {min(times) * 1e3:.2f} ms")


def resident() -> float:
    """The largest resident size of this process so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    short = "--short" in sys.argv
    gc.set_threshold(RARELY)
    rulebook = open_rulebook().rulebook
    if rulebook is None:
        raise SystemExit("the rules are faulty: run «klyngelov rules lint»")
    content = EXAMPLE.read_bytes()
    cold(5 if short else 15)
    engines: dict[str, Evaluator] = {"direct": evaluator(EngineChoice.DIRECT)}
    try:
        engines["both"] = evaluator(EngineChoice.BOTH)
    except EngineUnavailableError:
        print("durable_rules is not here: the direct evaluator alone is measured")
    draft, runs = read(rulebook, content), 100 if short else 500
    for name, engine in engines.items():
        warm(f"{name}, judging", lambda engine=engine: check(draft, rulebook, engine, single=False), runs)
        warm(f"{name}, from the file", lambda engine=engine: once(rulebook, engine, content), runs)
    engine = engines.get("both", engines["direct"])
    first, last = (100, 1_000) if short else (1_000, 20_000)
    for number in range(1, last + 1):
        once(rulebook, engine, content)
        if number == first:
            before = resident()
    print(f"memory: {before:.1f} MiB after {first:,} checks, {resident():.1f} MiB after {last:,}")


if __name__ == "__main__":
    main()
