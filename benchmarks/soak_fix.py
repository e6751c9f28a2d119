"""Mends random broken drafts in every format, and says what did not come out right.

Each draft is an example with one to five things broken, written in one of six ways. After the repair the
judge must find no error but those that rest on facts, each step must be needed, and the text must say what
the tree says. Prints how many were tried and how long they took.

Run: ``python benchmarks/soak_fix.py [NUMBER] [FIRST SEED]`` (1,000 from seed 0: some two minutes).
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import date
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.repairing.broken import STYLES, broken, examples
from tests.repairing.soundness import faults

from klyngelov.lawbook.open_rulebook import open_rulebook
from klyngelov.proposal.proposal_reader import read_proposals
from klyngelov.proposal.reading import read_document
from klyngelov.repairing.bench import errors
from klyngelov.repairing.goals import MEND
from klyngelov.repairing.mending import mended

TODAY = date(2022, 10, 1)


def main(number: int, first: int) -> int:
    rulebook = open_rulebook().rulebook
    assert rulebook is not None
    trees, styles = examples(), list(STYLES.values())
    times: list[float] = []
    steps = unreadable = whole = bad = 0
    for seed in range(first, first + number):
        random = Random(seed)
        tree = broken(random, random.choice(trees), rulebook)
        file, write = random.choice(styles)
        document = read_document(write(tree).encode(), file)
        reading = read_proposals(document, file, rulebook.vocabulary, None, TODAY)
        if reading.diagnostics:
            unreadable += 1
            continue
        start = time.process_time()
        try:
            found = mended(document, file, rulebook, None, TODAY, MEND)
        except Exception as error:
            print(f"seed {seed} ({write.__name__}): {type(error).__name__}: {error}")
            bad += 1
            continue
        times.append(time.process_time() - start)
        wrong = faults(found)
        if wrong:
            bad += 1
            print(f"seed {seed} ({write.__name__}): {'; '.join(wrong)}")
        steps += sum(len(one.steps) for one in found.repairs)
        whole += all(not errors(one.before) for one in found.repairs)
    middle, slowest = statistics.median(times) * 1e3, max(times) * 1e3
    print(
        f"{len(times)} drafts ({whole} without errors; {unreadable} more could not be read), {steps} steps, "
        f"{bad} wrong"
    )
    print(f"a repair takes {middle:.0f} ms (median), {slowest:.0f} ms at most, of processor time")
    return 1 if bad else 0


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:]]
    sys.exit(main(*(given + [1000, 0][len(given) :])))
