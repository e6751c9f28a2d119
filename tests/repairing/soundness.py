"""What may be wrong with the repair of any draft."""

from __future__ import annotations

from klyngelov.repairing.bench import broken_anew, improves
from klyngelov.repairing.mending import MendedFile
from klyngelov.repairing.repair import Repair


def faults(found: MendedFile) -> list[str]:
    """What is wrong with a mended file: nothing, if all is well."""
    return [fault for repair in found.repairs for fault in faults_of(repair)]


def faults_of(repair: Repair) -> list[str]:
    """What is wrong with the repair of a draft.

    An error may be left only where it rests on facts: an agreement to depart that is void.
    """
    wrong = []
    left = [one.id for one in repair.remaining if not one.part.startswith("aftalt fravigelse")]
    if left:
        wrong.append(f"left: {left}")
    if not repair.proven:
        wrong.append(f"not proven after {repair.tries} tries")
    idle = [step.step for step in repair.steps if not step.findings]
    if idle:
        wrong.append(f"idle: {[(one.kind.value, one.key) for one in idle]}")
    if repair.edits and not improves(repair.before, repair.after):
        wrong.append(f"no improvement: {[one.id for one in broken_anew(repair.before, repair.after)]}")
    if repair.weight != sum(one.step.weight for one in repair.steps):
        wrong.append("the steps do not weigh what the repair does")
    return wrong
