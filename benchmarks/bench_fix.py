"""How long it takes to find the lightest repair of a cluster of ten municipalities with five breaches.

Prints, from one run on one machine:

- *warm*: the repair alone in a process that has the rule book, from the bytes of the file to the bytes of the
  mended file, every step tied to its norm and other ways looked for; and beside it one check of the draft;
- *cold*: a whole process that mends the file, and one that checks it.

Time is that of the clock, and of the processor, which other processes do not lengthen. The goal is two
seconds.

Run: ``python benchmarks/bench_fix.py`` (some half a minute).
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from klyngelov.judging.check import check
from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.matching.direct import DirectEvaluator
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.bench import errors
from klyngelov.repairing.goals import MEND
from klyngelov.repairing.mending import mended

DRAFT = Path(__file__).parent / "ti-kommuner.yaml"
TODAY = date(2022, 10, 1)

Times = list[tuple[float, float]]
"""The clock's time and the processor's, of each run."""


def warm(run: Callable[[], object], runs: int) -> Times:
    """The times of something done in this process."""
    found = []
    for _ in range(runs):
        clock, processor = time.perf_counter(), time.process_time()
        run()
        found.append((time.perf_counter() - clock, time.process_time() - processor))
    return found


def cold(command: str, runs: int) -> Times:
    """The times of a whole process."""
    found = []
    for _ in range(runs):
        clock, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "klyngelov", command, str(DRAFT)], stdout=subprocess.DEVNULL, check=False
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        found.append((time.perf_counter() - clock, used))
    return found


def shown(name: str, times: Times) -> float:
    """Print the medians; the processor's is given back."""
    clock = statistics.median(one for one, _ in times)
    processor = statistics.median(one for _, one in times)
    print(f"{name}: {clock * 1e3:.0f} ms by the clock, {processor * 1e3:.0f} ms of the processor")
    return processor


def main() -> int:
    """Measure and print."""
    rulebook = open_rulebook().rulebook
    if rulebook is None:
        return 1
    content, file, engine = DRAFT.read_bytes(), DRAFT.name, DirectEvaluator()

    def mend() -> None:
        mended(read_document(content, file), file, rulebook, None, TODAY, MEND)

    def judge() -> None:
        reading = read_proposals(read_document(content, file), file, rulebook.vocabulary, None, TODAY)
        check(reading.drafts[0], rulebook, engine, single=True)

    (repair,) = mended(read_document(content, file), file, rulebook, None, TODAY, MEND).repairs
    print(
        f"{len(errors(repair.before))} errors; {len(repair.steps)} steps weighing {repair.weight} leave "
        f"{len(repair.remaining)}; proposals: {repair.tries}"
    )
    mending = shown("warm: mending", warm(mend, 15))
    judging = shown("warm: one check", warm(judge, 15))
    print(f"warm: mending is {mending / judging:.0f} checks")
    shown("cold: klyngelov fix", cold("fix", 9))
    shown("cold: klyngelov check", cold("check", 9))
    return 0


if __name__ == "__main__":
    sys.exit(main())
