"""What a step of a repair is called, where it stands, and the provision it satisfies."""

from __future__ import annotations

from collections.abc import Iterator

from klyngelov.judging.finding import Finding
from klyngelov.lawbook.norm import Norm
from klyngelov.lawbook.rulebook import Rulebook
from klyngelov.lawbook.vocabulary import Listing
from klyngelov.proposal.located import Node, Scalar, Sequence
from klyngelov.repairing.alterations import stated
from klyngelov.repairing.claims import Claim
from klyngelov.repairing.rows import Step, StepKind
from klyngelov.repairing.sentences import Sentences
from klyngelov.repairing.units import count_field
from klyngelov.values.danish import listed
from klyngelov.values.frozen import dataclass
from klyngelov.values.position import START


@dataclass(frozen=True, slots=True)
class StepTexts:
    """Describes steps under a rule book."""

    rulebook: Rulebook

    def place(self, step: Step) -> str:
        """Which list of which organ."""
        return " / ".join(part for part in step.key if part)

    def line(self, step: Step) -> int | None:
        """The line of what a step changes; None for something new."""
        return step.before.position.line if step.before and step.before.position != START else None

    def title(self, step: Step) -> str:
        """What to do, in a few words."""
        listing = self.rulebook.vocabulary.listings[step.key[1]]
        sentences = Sentences(self.rulebook)
        if step.kind is StepKind.STRIKE and step.before is not None:
            return f"Stryg {sentences.entry(step.key, step.before)}."
        if step.kind is StepKind.ADD and step.before is None and step.after is not None:
            return f"Tilføj {sentences.entry(step.key, step.after)}."
        changes = listed(self._changed(step, listing))
        who = ""
        if step.kind is StepKind.ALTER and step.before is not None:
            some = f"{step.persons} af " if step.persons < step.among else ""
            who = f" for {some}{sentences.entry(step.key, step.before)}"
        return f"Ret {changes}{who}."

    def sentence(self, step: Step) -> str:
        """The sentence for the document."""
        return Sentences(self.rulebook).of_step(step)

    def grounds(self, finding: Finding) -> str:
        """The provision that a step satisfies."""
        return f"{finding.message} {self.cited(finding)}"

    def claimed(self, claim: Claim) -> str:
        """What a norm claims of an organ and subject, and its provision."""
        return self._named(claim.bearing.norm, claim.bearing.instance.organ, claim.bearing.subject)

    def named(self, finding: Finding) -> str:
        """What a norm is about: its title, the organ where that does not say it, and its provision."""
        known = self.rulebook.vocabulary.organs.get(finding.organ or "")
        said = known is not None and known.definite.casefold() in finding.norm.title.casefold()
        return self._named(finding.norm, None if said else finding.organ, finding.subject)

    def _named(self, norm: Norm, organ: str | None, subject: str | None) -> str:
        known = self.rulebook.vocabulary.organs.get(organ or "")
        about = ", ".join(part for part in (known.definite if known else None, subject) if part)
        return f"{norm.title}{f' ({about})' if about else ''} ({self.rulebook.cited(norm)}; {norm.id})"

    def cited(self, finding: Finding) -> str:
        """A finding's provision and norm, in brackets."""
        return f"({self.rulebook.cited(finding.norm)}; {finding.norm.id})"

    def _changed(self, step: Step, listing: Listing) -> Iterator[str]:
        names = step.fields or tuple(
            name
            for name in listing.fields
            if _shown(step.before, name, listing) != _shown(step.after, name, listing)
        )
        for name in names:
            old, new = _shown(step.before, name, listing), _shown(step.after, name, listing)
            yield f"«{name}» fra «{old}» til «{new}»" if old else f"«{name}» til «{new or 'ja'}»"


def _shown(node: Node | None, name: str, listing: Listing) -> str:
    value = stated(node, name, listing) if node is not None else None
    if isinstance(value, Scalar):
        return value.text or ""
    if isinstance(value, Sequence):
        return listed(item.text or "" for item in value.items if isinstance(item, Scalar))
    return "1" if node is not None and name in _counted(listing) else ""


def _counted(listing: Listing) -> tuple[str, ...]:

    found = count_field(listing)
    return (found,) if found else ()
